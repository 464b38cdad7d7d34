import type { SentenceRules } from '../../text/sentences';

export const sentences: SentenceRules = {
  stops: new Set(['।', '৷', '॥', '|', '?', '!']),
  fullStopEnds: true,
  abbreviations: new Set(['ড', 'মো', 'মোঃ', 'মিঃ', 'ডা', 'লে', 'অব', 'কিমি', 'এক', 'দুই']),
};
