import assert from 'node:assert/strict';
import { fullestMention, mentionsOf, referentAt, standsIn } from '../../../server/src/annotations/referents';
import { makeArticle, spanOfWords } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';

suite('referents', () => {
  const article = ministerArticle();
  const at = (words: string) => referentAt(article, spanOfWords(article.text, words).start + 1);
  const textOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);

  test('knows whom a name, a role or a pronoun means', () => {
    for (const words of ['করিম উল্লাহ', 'সেতুমন্ত্রী', 'তিনি']) {
      assert.equal(at(words)?.entity?.name, 'করিম উল্লাহ', words);
      assert.equal(at(words)?.source?.name, 'করিম উল্লাহ', words);
    }
    assert.equal(at('পুলিশ')?.source?.name, 'পুলিশ');
    assert.equal(at('ভাসানচরে')?.source, undefined);
    assert.equal(at('এটা কার'), undefined);
  });

  test('takes the first mention that begins with the full name, else the longest', () => {
    const short = makeArticle({
      text: 'করিম এলেন। মন্ত্রী করিম উল্লাহকে দেখা গেল। করিমের কথা।',
      entities: [{ type: 'PER', name: 'করিম উল্লাহ' }],
      lines: {
        0: {
          mentions: [
            ['করিম', 'PER', 0],
            ['করিম উল্লাহকে', 'PER', 0],
            ['করিমের', 'PER', 0],
          ],
        },
      },
    });
    const [entity] = short.document.entities;
    assert.ok(entity);
    assert.deepEqual(pick(fullestMention(short, { entity })), spanOfWords(short.text, 'করিম উল্লাহকে'));
    const renamed = { ...entity, name: 'অন্য রূপ' };
    assert.deepEqual(
      pick(fullestMention(short, { entity: renamed })),
      spanOfWords(short.text, 'করিম উল্লাহকে'),
    );
  });

  test('counts words beside a quote once, however many quotes they introduce', () => {
    const twice = makeArticle({
      text: 'তারা বলে, ক, খ',
      sources: [{ name: 'গ্রামবাসী', kind: 'group' }],
      lines: {
        0: {
          quotes: [
            { words: 'ক', mention: 'তারা', sources: [0] },
            { words: 'খ', mention: 'তারা', sources: [0] },
          ],
        },
      },
    });
    const [source] = twice.document.sources;
    assert.ok(source);
    assert.equal(mentionsOf(twice, { source }).length, 1);
  });

  test('tells words that stand for a name from the name itself', () => {
    const standIns = article.document.annotations.flatMap(annotation =>
      annotation.layer === 'quote' && annotation.mention !== null && standsIn(article, annotation)
        ? [textOf(annotation.mention)]
        : [],
    );
    assert.deepEqual(standIns, ['তিনি']);
  });
});

const pick = (span: { start: number; end: number } | undefined) =>
  span && { start: span.start, end: span.end };
