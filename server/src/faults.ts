import type { LanguageEntry, LanguagePack } from './languages/types';

/** For tests of recovery only: languages whose rules for a layer throw when asked for, as soon as `isBroken` says so. */
export function breakable(
  languages: readonly LanguageEntry[],
  isBroken: (layer: string) => boolean,
): readonly LanguageEntry[] {
  const unlessBroken = <T>(layer: string, rules: T): T => {
    if (isBroken(layer)) throw new TypeError('broken for a test');
    return rules;
  };
  const guarded = (pack: LanguagePack): LanguagePack => ({
    ...pack,
    get entities() {
      return unlessBroken('entity', pack.entities);
    },
    get attribution() {
      return unlessBroken('quote', pack.attribution);
    },
    get claims() {
      return unlessBroken('claim', pack.claims);
    },
  });
  return languages.map(entry => ({ ...entry, create: lexicon => guarded(entry.create(lexicon)) }));
}
