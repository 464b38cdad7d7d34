import assert from 'node:assert/strict';
import {
  BrokenLexicon,
  EMPTY_LEXICON,
  ownNamesIn,
  parseLexiconFile,
  rememberName,
  rememberNoName,
  writeLexiconFile,
} from '../../../server/src/decisions/lexicon';

suite('the lexicon of a workspace', () => {
  test('is written in the order of its names and read again, with what else it holds', () => {
    const two = rememberName(rememberName(EMPTY_LEXICON, { name: 'Tarn', type: 'LOC' }), {
      name: 'Oda Quist',
      type: 'PER',
    });
    const content = writeLexiconFile({ ...rememberNoName(two, 'May'), note: 'ours' });
    const read = parseLexiconFile(content);
    assert.deepEqual(read, {
      format: 'newsmark-lexicon/1',
      names: [
        { name: 'Oda Quist', type: 'PER' },
        { name: 'Tarn', type: 'LOC' },
      ],
      removed: ['May'],
      note: 'ours',
    });
    assert.equal(writeLexiconFile(read), content);
    assert.deepEqual(ownNamesIn(read).removed, ['May']);
  });

  test('says one thing of a word', () => {
    const place = rememberName(EMPTY_LEXICON, { name: 'Tarn', type: 'LOC' });
    assert.deepEqual(rememberName(place, { name: 'tarn', type: 'ORG' }).names, [
      { name: 'tarn', type: 'ORG' },
    ]);
    const none = rememberNoName(place, 'Tarn');
    assert.deepEqual([none.names, none.removed], [[], ['Tarn']]);
    assert.deepEqual(rememberName(none, { name: 'Tarn', type: 'LOC' }), place);
  });

  test('may leave out what was removed', () =>
    assert.deepEqual(parseLexiconFile('{"format":"newsmark-lexicon/1","names":[]}').removed, []));

  for (const [content, reason] of [
    ['{', 'not JSON'],
    ['{"format":"newsmark-lexicon/2","names":[]}', 'format: expected "newsmark-lexicon/1"'],
    ['{"format":"newsmark-lexicon/1","names":[{"name":"Tarn","type":"RIVER"}]}', /^names\.0\.type: expected/],
    ['{"format":"newsmark-lexicon/1","names":[{"name":" ","type":"LOC"}]}', /^names\.0\.name: expected/],
  ] as const)
    test(`names what is wrong with ${content}`, () =>
      assert.throws(
        () => parseLexiconFile(content),
        error =>
          error instanceof BrokenLexicon &&
          (typeof reason === 'string' ? error.message === reason : reason.test(error.message)),
      ));
});
