const nfc = text => text.normalize('NFC');

/** Case endings, classifiers, particles and what is written together with Bengali nouns. */
const ENDINGS = 'গুলোর গুলির দেরকে জুড়ে টিকে টির য়ের য়ে ের দের েরা রা সহ কে তে টি র য় ে ও ই'
  .split(' ')
  .map(nfc)
  .sort((a, b) => b.length - a.length);

const SHORTEST_STEM = 3;

/** What may be left of a Bengali word when an ending is taken off, longest ending first; nothing for other scripts. */
export function stemsOf(word) {
  if (!/[\u0980-\u09ff]$/.test(word)) return [];
  return ENDINGS.filter(ending => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM).map(
    ending => word.slice(0, -ending.length),
  );
}

/** The same for a phrase, whose last word carries the ending. */
export function phraseStems(phrase) {
  const lastWord = phrase.lastIndexOf(' ') + 1;
  return stemsOf(phrase.slice(lastWord)).map(stem => phrase.slice(0, lastWord) + stem);
}

const SURE_ENDING = new RegExp(nfc('(?<=[\\u0980-\\u09ff]{3})(?:(?<=[াুূো])(?:য়ের|য়|তে)|দের|ের)$'), 'u');

/** The phrase without an ending that cannot be part of a name (ঢাকায়, লন্ডনের), else as it is. */
export const surelyStripped = phrase => phrase.replace(SURE_ENDING, '');
