import type { Marks } from '../../../server/src/protocol';

type EntityType = Marks['entities'][number]['type'];

/** A line under words: the colour is `newsmark.COLOUR`; style and width tell apart what colours do not. */
export interface Line {
  readonly color: string;
  readonly style: 'solid' | 'double' | 'dashed' | 'dotted';
  /** In pixels; a double line needs three. */
  readonly width: number;
}

/** People, organizations and places differ in shape; dates, figures and the rest share a faint one. */
export const entityLines: Readonly<Record<EntityType, Line>> = {
  PER: { color: 'entity.person', style: 'solid', width: 1 },
  ORG: { color: 'entity.organization', style: 'double', width: 3 },
  LOC: { color: 'entity.place', style: 'dashed', width: 1 },
  NORP: { color: 'entity.nationality', style: 'dotted', width: 1 },
  DATE: { color: 'entity.date', style: 'dotted', width: 1 },
  NUM: { color: 'entity.figure', style: 'dotted', width: 1 },
  ROLE: { color: 'entity.role', style: 'dotted', width: 1 },
  EVENT: { color: 'entity.event', style: 'dotted', width: 1 },
  WORK: { color: 'entity.work', style: 'dotted', width: 1 },
};

export const claimLine: Line = { color: 'claim.underline', style: 'dotted', width: 2 };

/** A claim that a person decided about. */
export const decidedClaimLine: Line = { ...claimLine, style: 'solid' };

export const cueLine: Line = { color: 'cue.underline', style: 'dashed', width: 2 };

/** Under words that name a source and are no name: `residents`, `she`. */
export const mentionLine: Line = { color: 'source.underline', style: 'solid', width: 2 };
