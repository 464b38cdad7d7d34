/** Everything that Newsmark draws itself, in English. `{0}`, `{1}` … stand for arguments. */
export const en = {
  'entity.PER': 'person',
  'entity.ORG': 'organization',
  'entity.LOC': 'place',
  'entity.NORP': 'nationality or group',
  'entity.DATE': 'date',
  'entity.NUM': 'figure',
  'entity.ROLE': 'role',
  'entity.EVENT': 'event',
  'entity.WORK': 'law, treaty or work',
};

export type MessageKey = keyof typeof en;
