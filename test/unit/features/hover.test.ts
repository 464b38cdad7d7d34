import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features/hover';
import { REVIEW_COMMANDS } from '../../../server/src/protocol';
import { defaultSettings } from '../../../server/src/settings';
import { makeArticle, positionOf, textIn } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

const article = ministerArticle();

function hoverOver(words: string, reader = readerWith(), snapshot = article) {
  const found = hover(snapshot, { position: positionOf(snapshot, words, 1) }, reader);
  assert.ok(found?.range, `nothing over "${words}"`);
  assert.ok(typeof found.contents === 'object' && 'value' in found.contents);
  const { value } = found.contents;
  return { blocks: value.split('\n\n---\n\n'), value, over: textIn(snapshot, found.range) };
}

suite('hover', () => {
  test('shows the smallest annotation first and those around it below', () => {
    const { blocks, over } = hoverOver('ভাসানচরে#2');
    assert.equal(over, 'ভাসানচরে');
    assert.match(blocks[0] ?? '', /^\*\*ভাসানচর\*\* · place/);
    assert.match(blocks[1] ?? '', /^\*\*reported speech\*\*/);
    assert.match(blocks[2] ?? '', /^\*\*claim\*\*/);
    assert.equal(blocks.length, 3);
  });

  test('tells of a person: role, mentions, quotes, other forms and why', () => {
    const { value } = hoverOver('করিম উল্লাহ');
    for (const part of [
      'Role in the article: সেতুমন্ত্রী',
      'Mentioned 2 times in this article',
      'Also as: করিম',
      'Quoted on: “ভাসানচরে ৪০ কোটি টাকার সেতু হবে”, “কাজ শুরু জুনে।”, “খরচ বাড়বে না”',
      'Quite certain',
      'Found by list\\: test',
    ])
      assert.ok(value.includes(part), `no "${part}" in ${value}`);
  });

  test('speaks Bengali to a Bengali reader, digits too', () => {
    const { value } = hoverOver('করিম উল্লাহ', readerWith({}, 'bn'));
    assert.ok(value.includes('এই প্রতিবেদনে ২ বার উল্লেখ আছে'), value);
  });

  test('counts a single mention in the singular', () => {
    const once = makeArticle({
      text: 'জাপান',
      entities: [{ type: 'LOC', name: 'জাপান' }],
      lines: { 0: { mentions: [['জাপান', 'LOC', 0]] } },
    });
    assert.ok(hoverOver('জাপান', readerWith(), once).value.includes('Mentioned once in this article'));
    assert.ok(hoverOver('জাপান', readerWith({}, 'bn'), once).value.includes('একবার উল্লেখ'));
  });

  test('links to a look-up in the article’s language, unless switched off', () => {
    assert.match(hoverOver('করিম উল্লাহ').value, /\]\(https:\/\/bn\.wikipedia\.org\/[^)\s]+\)/);
    const reader = readerWith({ ...defaultSettings, hover: { lookUpLinks: false } });
    assert.ok(!hoverOver('করিম উল্লাহ', reader).value.includes('wikipedia'));
    assert.ok(!hoverOver('৪০ কোটি').blocks[0]?.includes('wikipedia'));
  });

  test('tells of a quote: kind, source, cue and how certain', () => {
    const { value } = hoverOver('কাজ শুরু');
    for (const part of [
      '**direct quote**',
      'Source: **করিম উল্লাহ** (person)',
      'by the words “মতে”',
      'certain',
    ])
      assert.ok(value.includes(part), `no "${part}" in ${value}`);
  });

  test('says “perhaps” of a source below the confidence that the reader asks for', () => {
    const { value } = hoverOver('দুজন আহত');
    assert.match(value, /Source: perhaps \*\*পুলিশ\*\* \(group\)/);
    assert.match(value, /Perhaps on the word of \*\*পুলিশ\*\* \(group\)/);
    assert.match(hoverOver('দুজন আহত', readerWith({}, 'bn')).value, /সূত্র: সম্ভবত \*\*পুলিশ\*\*/);
    const strict = readerWith({ sources: { minimumConfidence: 0.99 } });
    assert.match(hoverOver('তিনি', strict).value, /\*\*তিনি\*\* perhaps stands for \*\*করিম উল্লাহ\*\*/);
    assert.ok(!hoverOver('করিম উল্লাহ', strict).value.includes('Quoted on'));
    const lenient = readerWith({ sources: { minimumConfidence: 0.4 } });
    assert.match(hoverOver('দুজন আহত', lenient).value, /Source: \*\*পুলিশ\*\*/);
  });

  test('says so when a quote has no source', () => {
    assert.match(hoverOver('এটা কার').value, /No source was found/);
  });

  test('tells of a claim: how worth a check, why, on whose word; an unknown reason as its code', () => {
    const { blocks } = hoverOver('সেতুটি দেশের');
    assert.match(blocks[0] ?? '', /Worth a fact-check \(72 %\)/);
    assert.match(blocks[0] ?? '', /Because of a comparison, unheard\\-of/);
    assert.match(blocks[0] ?? '', /own voice/);
    assert.match(hoverOver('খরচ বাড়বে').value, /\nOn the word of \*\*করিম উল্লাহ\*\* \(person\)/);
  });

  test('names whom a pronoun stands for', () => {
    const { value, over } = hoverOver('তিনি');
    assert.equal(over, 'তিনি');
    assert.match(value, /\*\*তিনি\*\* stands for \*\*করিম উল্লাহ\*\* \(person\)/);
  });

  test('shows flag and country name in the reader’s language', () => {
    const country = makeArticle({
      text: 'জাপান',
      entities: [{ type: 'LOC', name: 'জাপান', country: 'JP' }],
      lines: { 0: { mentions: [['জাপান', 'LOC', 0]] } },
    });
    assert.match(hoverOver('জাপান', readerWith(), country).value, /🇯🇵 Japan/);
    assert.match(hoverOver('জাপান', readerWith({}, 'bn'), country).value, /🇯🇵 জাপান/);
  });

  test('offers to decide, by commands that are allowed and ids alone', () => {
    const { value } = hoverOver('খরচ বাড়বে');
    const links = [...value.matchAll(/\]\(command:newsmark\.(\w+)\?([^)]*)\)/g)];
    assert.deepEqual([...new Set(links.map(([, command]) => command))].sort(), [...REVIEW_COMMANDS].sort());
    for (const [, , argument = ''] of links) {
      const [{ uri, version, ids }] = JSON.parse(decodeURIComponent(argument));
      assert.deepEqual([uri, version, ids.length], [article.uri, article.version, 1]);
      assert.ok(article.annotations.has(ids[0]));
    }
  });

  test('lets no link, HTML or markup of an article through', () => {
    const name = '<b>[x](command:a)</b>';
    const rogue = makeArticle({
      text: name,
      entities: [{ type: 'ORG', name, aliases: ['www.example.com'] }],
      lines: { 0: { mentions: [[name, 'ORG', 0]] } },
    });
    const { value } = hoverOver('<b>', readerWith({ hover: { lookUpLinks: false } }), rogue);
    const own = /\[[^\]\\]+\]\(command:newsmark\.(?:\w+)\?[\w.%]+\)/g;
    assert.equal(value.match(own)?.length, 4, 'our own links to decide');
    assert.ok(!/(^|[^\\])[<[]/.test(value.replace(own, '')), value);
    assert.ok(value.includes('www\\.example\\.com'));
  });

  test('is silent where nothing is, and about layers that are off', () => {
    assert.equal(hover(article, { position: { line: 1, character: 0 } }, readerWith()), null);
    const off = readerWith({ layers: { entities: false, quotes: false, claims: false } });
    assert.equal(hover(article, { position: { line: 3, character: 40 } }, off), null);
  });
});
