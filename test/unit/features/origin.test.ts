import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages';
import { origin } from '../../../server/src/features/origin';
import { loadArticles } from '../../fixtures/articles';
import { analyze } from '../layers/analyze';

const [english, bengali] = [wordsIn('en'), wordsIn('bn')];

suite('origin', () => {
  test('words lists, rules and models for the reader', () => {
    assert.equal(origin('list: countries', english), 'Found in the list of countries');
    assert.equal(origin('list: countries', bengali), 'দেশের তালিকায় পাওয়া');
    assert.equal(origin('rule: head word', english), 'Recognised by a word in it that says what it is');
    assert.equal(origin('rule: head word', bengali), 'নামের ভেতরের পরিচায়ক শব্দ দেখে চেনা');
    assert.equal(origin('model: tagger', english), 'Found by the trained model');
  });

  test('puts the parts of a pattern in the reader’s language, and lets no markup through', () => {
    assert.equal(
      origin('rule: CONTENT বলে জানান SPEAKER', bengali),
      '“\\[বক্তব্য\\] বলে জানান \\[বক্তা\\]” ছাঁচ দেখে চেনা',
    );
    assert.equal(
      origin('rule: headline SPEAKER: CONTENT', english),
      'Recognised by the pattern “in a headline\\: \\[speaker\\]\\: \\[statement\\]”',
    );
    assert.equal(origin('rule: … অভিযোগ পাওয়া গেছে', english), 'Recognised by the pattern “… অভিযোগ পাওয়া গেছে”');
  });

  test('has no words for what the catalogue does not know', () => {
    for (const why of ['list: unheard-of', 'rule: unheard-of', 'by hand', 'list', ''])
      assert.equal(origin(why, english), undefined, why);
  });

  test('words whatever finds an annotation in the fixtures and samples', async () => {
    const whys = new Set<string>();
    for (const { text } of loadArticles())
      for (const { mentions, attributions, claims } of (await analyze(text)).paragraphs)
        for (const { why } of [...mentions, ...attributions, ...claims]) whys.add(why);
    assert.ok(whys.size > 30, [...whys].join('\n'));
    const unworded = [...whys].filter(why => origin(why, english) === undefined);
    assert.deepEqual(unworded, []);
    for (const why of whys) assert.doesNotMatch(origin(why, bengali) ?? '', /SPEAKER|CONTENT|headline/, why);
  });
});
