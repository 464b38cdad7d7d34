import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { articleOf, FIRE, facts, spanIn, TEXT } from './article';

const exported = (article = FIRE) => {
  const { files, dropped } = exportDocuments('brat', [article], wordsIn('en'));
  const content = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.content ?? '';
  return { names: files.map(({ name }) => name), content, dropped };
};
const linesOf = (file: string) => file.trimEnd().split('\n');

suite('brat standoff', () => {
  const { names, content, dropped } = exported();
  const lines = linesOf(content('.ann'));
  const idOf = (type: string, words: string) =>
    lines
      .map(line => /^(T\d+)\t(\S+) .*\t(.*)$/.exec(line))
      .find(found => found?.[2] === type && found[3] === words)?.[1] ?? assert.fail(`${type} ${words}`);

  test('makes a text, its annotations and one configuration', () => {
    assert.deepEqual(names, ['fire.ann', 'fire.txt', 'annotation.conf']);
    const two = exportDocuments('brat', [FIRE, FIRE], wordsIn('en')).files.map(({ name }) => name);
    assert.deepEqual(two, ['fire.ann', 'fire.txt', 'fire-2.ann', 'fire-2.txt', 'annotation.conf']);
    assert.equal(content('.txt'), TEXT.replaceAll('\r\n', '\n'));
  });

  test('marks words by code points of the text file', () => {
    const characters = [...content('.txt')];
    const marked = lines.filter(line => line.startsWith('T'));
    assert.equal(marked.length, 21);
    for (const line of marked) {
      const [, , start, end, words] = /^T\d+\t(\S+) (\d+) (\d+)\t(.+)$/.exec(line) ?? assert.fail(line);
      assert.equal(characters.slice(Number(start), Number(end)).join(''), words);
    }
  });

  test('numbers ids of each kind from 1 without a gap', () => {
    for (const kind of ['T', 'R', 'A', '#']) {
      const ids = lines.map(line => line.split('\t')[0] ?? '').filter(id => id.startsWith(kind));
      assert.deepEqual(
        ids,
        ids.map((_, i) => `${kind}${i + 1}`),
      );
    }
  });

  test('relates a quote to the words that name its source and those that report it', () => {
    const quote = idOf('Quote', 'আগুন 🔥 নিভেছে।');
    const speaker = idOf('Speaker', 'র‍্যাবের মুখপাত্র');
    assert.ok(lines.includes(`R1\tSaid-by Arg1:${quote} Arg2:${speaker}`));
    assert.ok(lines.includes(`R2\tReported-by Arg1:${quote} Arg2:${idOf('Cue', 'বলেন')}`));
  });

  test('joins mentions of the same person, but not the words that name two', () => {
    const mentions = [idOf('PER', 'Mina "Rao" Sen'), idOf('Speaker', 'Mina "Rao" Sen'), idOf('PER', 'Sen')];
    assert.deepEqual(
      lines.filter(line => line.startsWith('*')),
      [`*\tEquiv ${mentions.join(' ')}`],
    );
  });

  test('gives manner, stance and worth as attributes, the rest as notes', () => {
    const after = (start: string) =>
      lines.filter(line => line.startsWith(start)).map(line => line.slice(line.indexOf('\t') + 1));
    const denied = idOf('Quote', 'Ports reopen');
    assert.deepEqual(after('A').slice(-3), [
      `Manner ${denied} indirect`,
      `Stance ${denied} denies`,
      `Worth ${idOf('Claim', 'Ports reopen')} routine`,
    ]);
    assert.ok(after('A').includes(`Worth ${idOf('Claim', 'আগুন 🔥 নিভেছে')} high`));
    const notes = after('#');
    assert.ok(notes.includes(`Value ${idOf('DATE', 'Friday')}\t2024-05-03`));
    assert.ok(notes.includes(`Source ${idOf('Speaker', 'Sen and Das')}\tS2 S3`));
    assert.ok(notes.includes('Source S4\t{"name":"Port *Board*","kind":"organization","reply":"no-reply"}'));
    assert.ok(notes.includes(`Why ${denied}\trule: test`));
  });

  test('declares every type, relation and attribute that it uses', () => {
    const sections = content('.conf').split(/^\[(\w+)\]$/m);
    const declared = (section: string) =>
      linesOf(sections[sections.indexOf(section) + 1] ?? '').map(line => line.split(/[\t ]/)[0]);
    for (const line of lines) {
      const used = line.split('\t')[1]?.split(' ')[0];
      const section = { T: 'entities', R: 'relations', '*': 'relations', A: 'attributes' }[line.charAt(0)];
      if (section !== undefined) assert.ok(declared(section).includes(used), line);
    }
  });

  test('marks what a person rejected, and has a place for everything', () => {
    assert.ok(lines.some(line => line.endsWith(`\tStatus ${idOf('NORP', 'left')} rejected`)));
    assert.deepEqual(dropped, []);
  });

  test('keeps a span over a line end as two fragments', () => {
    const text = '🔥 one\r\ntwo';
    const article = articleOf('lines', text, {
      annotations: [{ ...facts(text, spanIn(text, 'one\r\ntwo')), id: 'e1', layer: 'entity', type: 'WORK' }],
    });
    assert.equal(linesOf(exported(article).content('.ann'))[0], 'T1\tWORK 2 5;6 9\tone two');
  });
});
