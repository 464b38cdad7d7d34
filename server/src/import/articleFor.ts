import type { Imported } from './types';

/** Of several articles the one that a text is, or is a version of: the one with most of its annotations' words in it. */
export function articleFor(articles: readonly Imported[], text: string): Imported | undefined {
  const scored = articles.map(article => ({ article, share: shareIn(article, text) }));
  const [first, ...others] = scored;
  return others.reduce((best, one) => (one.share > (best?.share ?? 0) ? one : best), first)?.article;
}

function shareIn({ ground, annotations }: Imported, text: string): number {
  if (ground.kind === 'text' && ground.text === text) return 2;
  const words = new Set(annotations.map(annotation => annotation.text));
  return words.size === 0 ? 0 : [...words].filter(one => text.includes(one)).length / words.size;
}
