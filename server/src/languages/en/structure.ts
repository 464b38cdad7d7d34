import type { StructureRules } from '../../layers/structure/types';

/** A line whole: page furniture stands alone on its line, whatever marks or counts go with it. */
const whole = (words: string): RegExp => new RegExp(`^[\\[(|•*>»]?\\s?(?:${words})\\s?[\\])|:>»]?$`, 'iu');

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

export const structure: StructureRules = {
  sentenceEnd: /[.?!…|][”’"'»)]?$|[”"]$/u,
  patterns: [
    { kind: 'advert', pattern: whole('advertisements?|sponsored(?: content)?|promoted|ad'), longest: 40 },
    {
      kind: 'source-link',
      pattern: whole('source|original article|https?://\\S+|source ?: ?https?://\\S+'),
      longest: 300,
    },
    {
      kind: 'comments',
      pattern: whole(
        '(?:\\d{1,5} )?comments?(?: ?\\(? ?\\d{1,5} ?\\)?)?|(?:leave|post|add|write) a (?:comment|reply)|no comments(?: yet)?',
      ),
      longest: 60,
    },
    { kind: 'tags', pattern: /^(?:tags?|topics?|keywords?|filed under) ?:/iu, longest: 300 },
    {
      kind: 'boilerplate',
      pattern:
        /^(?:read more|also read|read also|see also|more on this|related (?:stories|articles|news|topics)|share this|follow us|subscribe|sign up|newsletter|click here|watch|print this|most read|editor's picks|recommended|all rights reserved|copyright|©|published ?:|updated ?:|last updated|this story (?:has been|was) (?:updated|published))(?![\p{L}])/iu,
      longest: 160,
    },
    { kind: 'boilerplate', pattern: /^\d{1,2}:\d{2}$/u },
    { kind: 'caption', pattern: /^\|.*\|?$/u },
    {
      kind: 'credit',
      pattern:
        /^[([]?\s?(?:photo|image|picture|video|graphic|file photo)s?(?: (?:credit|courtesy|by))? ?(?::|$)/iu,
      longest: 80,
    },
    {
      kind: 'caption',
      pattern:
        /(?:[-–—|.] ?(?:file photo|collected|courtesy)|(?:photo|image|picture)s?(?: credit| courtesy)? ?: ?[^.]{1,60}|\((?:photo|file|image|source)[^)]{0,60}\))\.?$/iu,
      longest: 500,
    },
    {
      kind: 'byline',
      pattern:
        /^(?:by [\p{Lu}][^.,:]{2,60}|(?:our |special |senior |sports |business |diplomatic |court |university )?(?:staff |own )?(?:correspondent|reporter)s?(?:, [\p{Lu}]\p{L}+)?|(?:[\p{L}]+ ){0,2}(?:desk|report|bureau)) ?:?$/iu,
      longest: 80,
    },
    {
      kind: 'byline',
      pattern: /^(?:AFP|AP|Reuters|BSS|UNB|BBC|CNN|Xinhua|PTI|ANI|IANS|Bloomberg)(?:, [\p{L} ]{2,30})? ?:?$/u,
    },
    {
      kind: 'dateline',
      pattern: new RegExp(
        `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?$`,
        'iu',
      ),
    },
    // KHULNA, Mar 13, 2027 (RDN) - … · DHAKA (Reuters) — … · LONDON: …
    {
      kind: 'dateline',
      pattern: new RegExp(
        `^[\\p{Lu}][\\p{L}.' -]{1,30}(?:, [\\p{Lu}][\\p{L}.]{1,20})?(?:, ${MONTH} \\d{1,2}(?:, \\d{4})?)?(?:,? ?\\([\\p{L} /]{2,30}\\) ?[-–—:]|,? \\d{4} ?[-–—:]|(?<=\\d) ?[-–—:]) ?(?=\\S)`,
        'u',
      ),
      opensText: true,
    },
    {
      kind: 'dateline',
      pattern: /^\p{Lu}{3,20}(?: \p{Lu}{2,20})?(?:, \p{Lu}[\p{L}.]{1,20})? ?(?: [-–—]|:) ?(?=\S)/u,
      opensText: true,
    },
  ],
};
