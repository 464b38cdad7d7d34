import assert from 'node:assert/strict';
import { bn } from '../../../messages/bn';
import { wordsIn } from '../../../messages/index';
import { sha256Of } from '../../../server/src/annotations/digest';
import { type Article, describeFormats, exportDocuments, exportFormats } from '../../../server/src/export';
import { articleOf, EMPTY, FIRE, TEXT } from './article';

const words = wordsIn('en');
const ids = exportFormats.map(({ id }) => id);

suite('export', () => {
  test('offers every format, each with a name, a description and an ending', () => {
    const formats = describeFormats(words);
    assert.deepEqual(
      formats.map(({ id, extension }) => [id, extension]),
      [
        ['native', '.json'],
        ['jsonl', '.jsonl'],
        ['csv', '.csv'],
        ['tsv', '.tsv'],
        ['markdown', '.sources.md'],
        ['html', '.html'],
        ['w3c', '.jsonld'],
        ['schema-org', '.schema.jsonld'],
        ['brat', '.ann'],
        ['conll', '.conll'],
        ['webanno', '.webanno.tsv'],
        ['xmi', '.xmi'],
        ['tei', '.tei.xml'],
        ['doccano', '.doccano.jsonl'],
        ['label-studio', '.labelstudio.json'],
        ['prodigy', '.prodigy.jsonl'],
        ['spacy', '.spacy.json'],
      ],
    );
    assert.equal(new Set(formats.map(({ label }) => label)).size, formats.length);
    for (const { id, description } of describeFormats(wordsIn('bn')))
      assert.equal(description, bn[`export.about.${id}`]);
  });

  test('refuses a format that does not exist', () =>
    assert.throws(() => exportDocuments('pdf', [FIRE], words), /no such format: pdf/));

  for (const id of ids) {
    test(`${id}: makes the same files each time, none without an article`, () => {
      const first = exportDocuments(id, [FIRE], words);
      assert.deepEqual(exportDocuments(id, [FIRE], words), first);
      assert.ok(first.files.every(({ name, content }) => name !== '' && content !== ''));
      const beside = exportFormats.find(format => format.id === id)?.beside ?? [];
      assert.deepEqual(exportDocuments(id, [], words).files, beside);
    });

    test(`${id}: writes an article in which nothing was found`, () => {
      const { files, dropped } = exportDocuments(id, [EMPTY], words);
      assert.ok(files.some(({ name }) => name.startsWith('empty.')));
      assert.deepEqual(dropped, []);
    });

    test(`${id}: writes nothing when an annotation does not fit the text, and repeats no word of it`, () => {
      const moved = { ...FIRE, text: `x${TEXT}` };
      assert.throws(
        () => exportDocuments(id, [moved], words),
        (error: Error) => /^annotation t1 does not fit the text/.test(error.message),
      );
    });
  }

  test('refuses a cue that lies outside the text', () => {
    const beyond: Article = {
      ...FIRE,
      document: {
        ...FIRE.document,
        annotations: FIRE.document.annotations.map(one =>
          one.id === 'q1' && one.layer === 'quote' ? { ...one, cue: { start: 5, end: 5000 } } : one,
        ),
      },
    };
    assert.throws(() => exportDocuments('native', [beyond], words), /annotation q1/);
  });

  test('tells articles of the same name apart, whatever their case', () => {
    const named = ['a', 'A', 'a-2', 'a'].map(name => articleOf(name, '', { annotations: [] }));
    assert.deepEqual(
      exportDocuments('native', named, words).files.map(({ name }) => name),
      ['a.json', 'A-2.json', 'a-2-2.json', 'a-3.json'],
    );
  });

  test('says in one sentence what was dropped, in the reader’s language, over all articles', () => {
    const english =
      'CSV has no place for: roles, other names and replies (8), sources without a quote or claim (2).';
    assert.deepEqual(exportDocuments('csv', [FIRE, FIRE], words).dropped, [english]);
    const [bengali] = exportDocuments('csv', [FIRE], wordsIn('bn')).dropped;
    assert.equal(bengali, 'CSV ফরম্যাটে রাখা যায়নি: পদ, অন্য নাম ও জবাব (৪টি), উদ্ধৃতি বা দাবি নেই এমন সূত্র (১টি)।');
  });
});

suite('native JSON and JSON Lines', () => {
  test('hold the document whole, with the digest of its text', () => {
    const whole = {
      ...FIRE.document,
      document: { ...FIRE.document.document, sha256: sha256Of(TEXT) },
    };
    for (const id of ['native', 'jsonl']) {
      const { files, dropped } = exportDocuments(id, [FIRE], words);
      assert.deepEqual(JSON.parse(files[0]?.content ?? ''), whole);
      assert.deepEqual(dropped, []);
    }
  });

  test('JSON Lines: one line an article, with its line end', () => {
    const [file] = exportDocuments('jsonl', [FIRE], words).files;
    assert.equal(file?.content.indexOf('\n'), (file?.content.length ?? 0) - 1);
  });
});
