import { detectLanguage } from './languages/detect';
import { languages as allLanguages } from './languages/index';
import { parseLexicon } from './languages/lexicon';
import type { LanguageEntry, LanguagePack } from './languages/types';
import { analyzeArticle, type Pause } from './layers/analyzeArticle';
import type { OwnNames } from './layers/entity/ownNames';
import type { Analysis } from './layers/types';
import { readWeights } from './model/weights';
import { decodeUtf8 } from './text/utf8';

/** Reads a packed asset (`bn.lexicon`, `bn.tagger`): from disk in Node, from the extension's folder in the web. */
export type LoadAsset = (name: string) => Promise<Uint8Array>;

export interface AnalyzeOptions {
  /** A language id, or `auto` to detect it by script. */
  readonly language?: string;
  readonly pause?: Pause;
  /** Names of the reader's own, and words that are none. */
  readonly own?: OwnNames;
}

/** The whole engine: text in, analysis out. No host, no clock, no randomness. */
export interface Engine {
  /**
   * @throws RangeError for a language that is neither `auto` nor known; whatever `pause` throws
   */
  analyze(text: string, options?: AnalyzeOptions): Promise<Analysis>;
}

/** @param languages every language the engine reads; all that are registered unless a test brings its own */
export function createEngine(
  loadAsset: LoadAsset,
  languages: readonly LanguageEntry[] = allLanguages,
): Engine {
  const packs = new Map<string, Promise<LanguagePack>>();
  const packOf = (id: string): Promise<LanguagePack> => {
    const known = packs.get(id);
    if (known !== undefined) return known;
    const entry = languages.find(language => language.id === id);
    if (entry === undefined) {
      throw new RangeError(
        `unknown language "${id}": use auto or one of ${languages.map(l => l.id).join(', ')}`,
      );
    }
    const pack = createPack(entry, loadAsset);
    pack.catch(() => packs.delete(id));
    packs.set(id, pack);
    return pack;
  };
  return {
    async analyze(text, { language = 'auto', pause = () => undefined, own } = {}) {
      const pack = await packOf(language === 'auto' ? detectLanguage(text, languages) : language);
      return analyzeArticle(text, pack, pause, own);
    },
  };
}

async function createPack(entry: LanguageEntry, loadAsset: LoadAsset): Promise<LanguagePack> {
  const [lists, weights] = await Promise.all([
    loadAsset(entry.asset),
    entry.tagger === undefined ? undefined : loadAsset(entry.tagger),
  ]);
  return entry.create(parseLexicon(decodeUtf8(lists)), weights && readWeights(weights));
}
