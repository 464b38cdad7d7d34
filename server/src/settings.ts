import type { Wishes } from './annotations/drawn';

/** The settings of Newsmark as the server reads them; the manifest's defaults are tested against these. */
export interface Settings extends Wishes {
  readonly plainText: 'auto' | 'always' | 'never';
  readonly interfaceLanguage: 'auto' | 'bn' | 'en';
  /** Language of articles that the person set none for. */
  readonly articleLanguage: string;
  /** A quote’s source is named without a doubt from this confidence on. */
  readonly sources: { readonly minimumConfidence: number };
  /** Which annotations are shown by what people decided about them. */
  readonly review: { readonly show: 'all' | 'suggested' | 'reviewed' };
  readonly inlayHints: { readonly sources: boolean };
  readonly hover: { readonly lookUpLinks: boolean };
  /** Articles longer than this many UTF-16 units are annotated up to there. */
  readonly limits: { readonly articleLength: number };
}

export const defaultSettings: Settings = {
  plainText: 'auto',
  interfaceLanguage: 'auto',
  articleLanguage: 'auto',
  layers: { entities: true, quotes: true, claims: true },
  claims: { minimumWorth: 0.5, maximumShare: 0.33 },
  sources: { minimumConfidence: 0.92 },
  review: { show: 'all' },
  inlayHints: { sources: false },
  hover: { lookUpLinks: true },
  limits: { articleLength: 1_000_000 },
};

/** Reads whatever the client sent under `newsmark`: a value of the wrong type or range falls back to its default. */
export function coerceSettings(raw: unknown): Settings {
  const from = recordOf(raw);
  const { layers, claims, sources, inlayHints, hover, limits } = defaultSettings;
  const flag = (group: string, key: string, fallback: boolean) => {
    const value = recordOf(from[group])[key];
    return typeof value === 'boolean' ? value : fallback;
  };
  const number = (group: string, key: string, fallback: number, low: number, high: number) => {
    const value = recordOf(from[group])[key];
    return typeof value === 'number' && value >= low && value <= high ? value : fallback;
  };
  return {
    plainText: oneOf(from.plainText, ['auto', 'always', 'never'], defaultSettings.plainText),
    interfaceLanguage: oneOf(from.interfaceLanguage, ['auto', 'bn', 'en'], defaultSettings.interfaceLanguage),
    articleLanguage:
      typeof from.articleLanguage === 'string' ? from.articleLanguage : defaultSettings.articleLanguage,
    layers: {
      entities: flag('layers', 'entities', layers.entities),
      quotes: flag('layers', 'quotes', layers.quotes),
      claims: flag('layers', 'claims', layers.claims),
    },
    claims: {
      minimumWorth: number('claims', 'minimumWorth', claims.minimumWorth, 0, 1),
      maximumShare: number('claims', 'maximumShare', claims.maximumShare, 0, 1),
    },
    sources: {
      minimumConfidence: number('sources', 'minimumConfidence', sources.minimumConfidence, 0, 1),
    },
    review: {
      show: oneOf(recordOf(from.review).show, ['all', 'suggested', 'reviewed'], defaultSettings.review.show),
    },
    inlayHints: { sources: flag('inlayHints', 'sources', inlayHints.sources) },
    hover: { lookUpLinks: flag('hover', 'lookUpLinks', hover.lookUpLinks) },
    limits: { articleLength: number('limits', 'articleLength', limits.articleLength, 1000, 20_000_000) },
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find(item => item === value) ?? fallback;
}
