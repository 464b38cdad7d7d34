import type { SentenceRules } from '../../text/sentences';
import { wordSet } from '../../text/wordSet';

export const sentences: SentenceRules = {
  stops: new Set(['।', '৷', '॥', '|', '?', '!']),
  fullStopEnds: true,
  abbreviations: wordSet('ড মো মোঃ মিঃ ডা লে অব কিমি এক দুই'),
};
