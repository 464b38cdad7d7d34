import type { LanguageEntry } from '../../../server/src/languages/types';

const words = (phrase: string): readonly string[] => phrase.toLowerCase().split(/\s+/u);

/** The smallest third language: Greek letters, places from one list, no quotes, every sentence checkable. */
export const greek: LanguageEntry = {
  id: 'el',
  letter: /\p{Script=Greek}/u,
  asset: 'el.lexicon',
  create: lexicon => ({
    id: 'el',
    lexicon,
    sentences: { stops: new Set([';', '!']), fullStopEnds: true, abbreviations: new Set() },
    stems: key => [{ stem: key, ending: '' }],
    structure: {
      patterns: [{ kind: 'advert', pattern: /^\[διαφήμιση\]$/u }],
      sentenceEnd: /[.;!]$/u,
    },
    entities: {
      detectors: [
        reading =>
          reading.tokens
            .filter(token => lexicon.list('places').has(token.key))
            .map(({ start, end }) => ({ start, end, type: 'LOC', confidence: 1, why: 'list: places' })),
      ],
      names: {
        bareForm: word => word,
        soundKey: word => word,
        isAmbiguous: () => false,
        isGivenName: () => true,
        initials: () => '',
        aliasWords: new Set(),
        isDetachedEnding: () => false,
        mayBeName: ({ text, tokens }, token) => /^\p{Lu}/u.test(text.slice(tokens[token]?.start)),
        isPlaceKind: () => false,
      },
    },
    attribution: {
      findAttributions: () => [],
      sources: {
        pronoun: () => undefined,
        contentWords: words,
        endsTitle: () => false,
        headWord: phrase => words(phrase).at(-1) ?? '',
        nameOf: phrase => phrase,
        ownerOf: () => undefined,
        describe: () => ({ kind: 'person', role: false, definite: false, account: false }),
        isDependent: () => false,
        isSubject: () => true,
        credits: () => [],
      },
    },
    claims: { isCheckable: ({ text }) => !text.endsWith(';'), reasons: () => [] },
  }),
};
