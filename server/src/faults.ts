import type { LanguageEntry, LanguagePack } from './languages/types';

/** For tests of the client's recovery only: languages in which a layer throws as soon as `isBroken` says so. */
export function breakable(
  languages: readonly LanguageEntry[],
  isBroken: (layer: string) => boolean,
): readonly LanguageEntry[] {
  const failIf = (layer: string) => {
    if (isBroken(layer)) throw new TypeError('broken for a test');
  };
  const guarded = (pack: LanguagePack): LanguagePack => ({
    ...pack,
    entities: {
      ...pack.entities,
      detectors: pack.entities.detectors.map(detector => ({
        name: detector.name,
        detect(reading, kind) {
          failIf('entity');
          return detector.detect(reading, kind);
        },
      })),
    },
    attribution: {
      ...pack.attribution,
      findAttributions(input) {
        failIf('quote');
        return pack.attribution.findAttributions(input);
      },
    },
    claims: {
      ...pack.claims,
      findClaims(input) {
        failIf('claim');
        return pack.claims.findClaims(input);
      },
    },
  });
  return languages.map(entry => ({ ...entry, create: lexicon => guarded(entry.create(lexicon)) }));
}
