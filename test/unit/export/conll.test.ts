import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { articleOf, FIRE, facts, spanIn } from './article';

const written = (article = FIRE) => {
  const { files, dropped } = exportDocuments('conll', [article], wordsIn('en'));
  return { content: files[0]?.content ?? '', dropped };
};

suite('CoNLL-2003', () => {
  test('writes a token a line, a blank line behind each sentence, BIO tags', () =>
    assert.equal(
      written().content,
      `-DOCSTART- -X- -X- O

🔥 - - O
র‍্যাবের - - B-ORG
মুখপাত্র - - O
বলেন - - O
, - - O
‘ - - O
আগুন - - O
🔥 - - O
নিভেছে - - O
। - - O
’ - - O

Mina - - B-PER
" - - I-PER
Rao - - I-PER
" - - I-PER
Sen - - I-PER
said - - O
on - - O
Friday - - O
, - - O
" - - O
= - - O
SUM - - O
, - - O
[ - - O
all - - O
] - - O
of - - O
* - - O
it - - O
* - - O
" - - O
, - - O
about - - O
the - - O
Dhaka - - B-MISC
Water - - I-MISC
Act - - I-MISC
. - - O

👩 - - O
‍ - - O
🚒 - - O
left - - O
. - - O

Ports - - O
reopen - - O
, - - O
Sen - - B-PER
and - - O
Das - - B-PER
denied - - O
. - - O

`,
    ));

  test('says what the columns cannot hold', () =>
    assert.deepEqual(written().dropped, [
      'CoNLL-2003 has no place for: entities of other types (2), kinds of lines (1), quotes (3), claims (2), rejected annotations (1), annotations within others (1), links between mentions (4), sources (4), certainty and origin of annotations (5).',
    ]));

  test('begins two names that touch anew', () => {
    const text = 'Rome Paris';
    const place = (words: string, id: string) => ({
      ...facts(text, spanIn(text, words)),
      id,
      layer: 'entity' as const,
      type: 'LOC' as const,
    });
    const article = articleOf('two', text, { annotations: [place('Rome', 'e1'), place('Paris', 'e2')] });
    assert.match(written(article).content, /\nRome - - B-LOC\nParis - - B-LOC\n/);
  });

  test('keeps a name within a date, which has no place itself', () => {
    const text = 'Easter Sunday';
    const article = articleOf('easter', text, {
      annotations: [
        { ...facts(text, spanIn(text, 'Easter Sunday')), id: 'e1', layer: 'entity', type: 'DATE' },
        { ...facts(text, spanIn(text, 'Easter')), id: 'e2', layer: 'entity', type: 'EVENT' },
      ],
    });
    assert.match(written(article).content, /\nEaster - - B-MISC\nSunday - - O\n/);
  });
});
