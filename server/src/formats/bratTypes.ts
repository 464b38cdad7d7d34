import type { Annotation, StructureAnnotation } from '../annotations/document';
import { ENTITY_TYPES } from '../decisions/types';

/** Claims at or above this check-worthiness are `high`, the others `routine`: what the editor marks by default. */
export const HIGH_WORTH = 0.5;

const LINES: Readonly<Record<StructureAnnotation['type'], string>> = {
  headline: 'Headline',
  byline: 'Byline',
  dateline: 'Dateline',
  caption: 'Caption',
  credit: 'Credit',
  advert: 'Advert',
  'source-link': 'Source-link',
  comments: 'Comments',
  tags: 'Tags',
  boilerplate: 'Boilerplate',
};

/** What attributes, relations and notes say is read back; see annotation.conf. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(['Manner', 'Stance', 'Worth', 'Status']);
export const RELATIONS: ReadonlySet<string> = new Set(['Said-by', 'Reported-by']);

export function bratType(annotation: Annotation): string {
  switch (annotation.layer) {
    case 'structure':
      return LINES[annotation.type];
    case 'entity':
      return annotation.type;
    case 'quote':
      return 'Quote';
    case 'claim':
      return 'Claim';
  }
}

/** annotation.conf: all types that the files use; annotations may overlap, as claims lie in quotes. */
export const BRAT_CONFIGURATION = `# Written by Newsmark. Offsets in the .ann files count Unicode code points of the .txt files.

[entities]
${[...ENTITY_TYPES, 'Quote', 'Speaker', 'Cue', 'Claim', ...Object.values(LINES)].join('\n')}

[relations]
Said-by\tArg1:Quote, Arg2:Speaker
Reported-by\tArg1:Quote, Arg2:Cue
Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Manner\tArg:Quote, Value:direct|indirect|mixed
Stance\tArg:Quote, Value:denies|questions
Worth\tArg:Claim, Value:high|routine
Status\tArg:<ENTITY>, Value:accepted|rejected|changed|manual
`;
