/** The words that name a quote's source, and those that report it, as the annotation document calls them. */
export type QuotePart = 'mention' | 'cue';

export const QUOTE_PARTS: readonly QuotePart[] = ['mention', 'cue'];

/** What they are labelled, and the relation that a quote has to them, in tools that know labelled spans alone. */
export const PART_LABELS = { mention: 'speaker', cue: 'cue' } as const;
export const RELATION_LABELS = { mention: 'said-by', cue: 'reported-by' } as const;
