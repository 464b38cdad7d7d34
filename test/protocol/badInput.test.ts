import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SelectionRange, SemanticTokens } from 'vscode-languageserver';
import type { Marks } from '../../server/src/protocol';
import { type ServerProcess, startProcess } from './support/servers';

const URI = 'file:///odd.article';
const SAMPLE = readFileSync(join(__dirname, '../../samples/press-conference.article'), 'utf8');

suite('bad input', () => {
  let server: ServerProcess;
  setup(async () => {
    server = await startProcess();
  });
  teardown(() => server.stop());

  const open = async (text: string, uri = URI) => {
    await server.open(uri, text);
    return server.done(uri);
  };
  const tokensOf = async (uri = URI) =>
    (await server.ask<SemanticTokens>('textDocument/semanticTokens/full', uri)).data;
  const stillAnswers = async () => {
    assert.equal(await server.connection.sendRequest('newsmark/ping', null), null);
    assert.equal(server.process.exitCode, null);
  };
  /** The word around a place, as expanding the selection finds it. */
  const wordAt = async (line: number, character: number) => {
    const positions = [{ line, character }];
    const [word] = await server.ask<SelectionRange[]>('textDocument/selectionRange', URI, { positions });
    return word?.range;
  };

  test('an empty file has nothing, quietly', async () => {
    const { counts, limits } = await open('');
    assert.deepEqual([counts, limits], [{ entities: 0, quotes: 0, claims: 0, sources: 0 }, []]);
    assert.deepEqual(await tokensOf(), []);
  });

  test('one line of 10 MB is read up to the limit, and says so', async function () {
    this.timeout(120_000);
    const { limits } = await open('ঢাকায় মন্ত্রী বলেন, “৪০ কোটি টাকা।” '.repeat(270_000));
    assert.deepEqual(limits, [{ kind: 'too-long', limit: 1_000_000 }]);
    await stillAnswers();
  });

  test('100,000 quotation marks that nobody closed', async function () {
    this.timeout(60_000);
    const { counts } = await open(`তিনি বলেন, ${'“'.repeat(100_000)}সেতু হবে`);
    assert.ok(counts.quotes <= 100);
    await tokensOf();
    await stillAnswers();
  });

  test('binary data is left alone, with the reason', async () => {
    const { counts, limits } = await open('\u0000\u0001PNG\u001a\ufffd\ufffd');
    assert.deepEqual(limits, [{ kind: 'binary' }]);
    assert.equal(counts.entities, 0);
    assert.deepEqual(await tokensOf(), []);
  });

  test('gives the same tokens for every kind of line end, and mixes of them', async () => {
    const lines = SAMPLE.split('\n');
    /** CR only where no LF of an empty line follows, which would make one line end of two. */
    const endOf = (i: number) => (i % 3 === 0 && lines[i + 1] !== '' ? '\r' : i % 3 === 1 ? '\r\n' : '\n');
    await open(SAMPLE);
    const expected = await tokensOf();
    assert.ok(expected.length > 50);
    for (const [name, text] of [
      ['crlf', lines.join('\r\n')],
      ['cr', lines.join('\r')],
      ['mixed', lines.map((line, i) => (i + 1 < lines.length ? line + endOf(i) : line)).join('')],
    ] as const) {
      await open(text, `file:///${name}.article`);
      assert.deepEqual(await tokensOf(`file:///${name}.article`), expected, name);
    }
  });

  test('takes a byte-order mark for no part of a word', async () => {
    await open('\ufeffঢাকা শহর');
    assert.deepEqual(await wordAt(0, 2), {
      start: { line: 0, character: 1 },
      end: { line: 0, character: 5 },
    });
  });

  const words: readonly (readonly [title: string, before: string, word: string])[] = [
    ['behind emoji', '😀👨‍👩‍👧‍👦🇧🇩 ', 'ঢাকা'],
    ['with a zero-width joiner', 'এই ', 'র\u200d্যাব'],
    ['with a zero-width non-joiner', '', 'উদ্\u200cঘাটন'],
    ['between right-to-left words', 'قال \u200f', 'شكرا'],
    ['behind a lone surrogate', '\ud83d x ', 'ঢাকা'],
    ['in letters beyond the first plane', 'a ', '𝒟𝒽'],
  ];
  for (const [title, before, word] of words)
    test(`finds a word ${title}`, async () => {
      await open(`প্রথম লাইন\n${before}${word} শেষ`);
      const start = before.length;
      assert.deepEqual(await wordAt(1, start + (word.startsWith('𝒟') ? 2 : 1)), {
        start: { line: 1, character: start },
        end: { line: 1, character: start + word.length },
      });
      await tokensOf();
    });

  test('answers places beyond the end, and ranges that are turned round', async () => {
    await open('ঢাকা\r\nখুলনা');
    const far = { line: 900, character: 900 };
    for (const method of ['textDocument/hover', 'textDocument/definition', 'textDocument/references'])
      await server.askAt(method, URI, far);
    const ranges = [{ start: far, end: { line: 0, character: 0 } }];
    assert.deepEqual((await server.ask<Marks>('newsmark/marks', URI, { ranges })).quotes, []);
    assert.deepEqual(server.log, []);
  });
});
