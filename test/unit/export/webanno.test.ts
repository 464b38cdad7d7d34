import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { readFiles } from '../../../server/src/import';
import { articleOf, FIRE, facts, spanIn, TEXT } from './article';

const words = wordsIn('en');
const linesOf = (article = FIRE) =>
  (exportDocuments('webanno', [article], words).files[0]?.content ?? '').split('\n');

/** Cases from the format's description: appendix B of the WebAnno manual. */
suite('WebAnno TSV 3.3', () => {
  const lines = linesOf();

  test('begins with the format and a line for each layer with its features', () => {
    assert.equal(lines[0], '#FORMAT=WebAnno TSV 3.3');
    assert.equal(lines[1], '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value|identifier');
    assert.ok(lines.slice(1, 6).every(line => line.startsWith('#T_SP=')));
    assert.equal(lines[6], '');
  });

  test('gives each sentence its text and each token its number, its offsets in UTF-16 and its columns', () => {
    const columns = lines.slice(1, 6).reduce((sum, line) => sum + line.split('|').length - 1, 0);
    const tokens = lines.filter(line => /^\d/.test(line));
    assert.ok(tokens.length > 30);
    for (const line of tokens) {
      const [id = '', offsets = '', token = '', ...cells] = line.split('\t');
      const [start, end] = offsets.split('-').map(Number);
      assert.match(id, /^\d+-\d+$/);
      assert.equal(TEXT.slice(start, end), token);
      // A tab ends the line.
      assert.equal(cells.length, columns + 1);
    }
    assert.equal(lines.filter(line => line.startsWith('#Text=')).length, 4);
  });

  test('numbers annotations, so that those of several tokens and those that share one are told apart', () => {
    const cellsOf = (token: string) =>
      lines
        .find(line => line.split('\t')[2] === token)
        ?.split('\t')
        .slice(3, 5);
    const [water = ''] = cellsOf('Water') ?? [];
    const [dhaka = ''] = cellsOf('Dhaka') ?? [];
    assert.match(water, /^WORK\[\d+\]$/);
    assert.match(dhaka, /^WORK\[\d+\]\|LOC\[\d+\]$/);
    assert.ok(dhaka.startsWith(water));
    assert.deepEqual(cellsOf('reopen'), ['_', '_']);
  });

  test('escapes what the format gives a meaning', () => {
    const text = 'a|b said x';
    const article = articleOf('odd', text, {
      annotations: [
        {
          ...facts(text, spanIn(text, 'x')),
          ...{
            id: 'q1',
            layer: 'quote',
            type: 'direct',
            source: 'S1',
            mention: null,
            cue: null,
            stance: 'asserts',
          },
        },
      ],
      sources: [{ id: 'S1', name: 'a|b_[c];*->\\', kind: 'person', citations: ['q1'] }],
    });
    const line = linesOf(article).find(one => one.split('\t')[2] === 'x') ?? '';
    assert.ok(line.includes('person:a\\|b\\_\\[c\\]\\;\\*\\->\\\\['), line);
    const content = linesOf(article).join('\n');
    const [read] = readFiles('webanno', [{ name: 'a.tsv', content }], words).articles;
    assert.equal(read?.sources[0]?.name, 'a|b_[c];*->\\');
  });
});

suite('import of WebAnno TSV', () => {
  const read = (content: string) => readFiles('webanno', [{ name: 'a.tsv', content }], words);
  const HEAD =
    '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n';

  test('reads what INCEpTION writes: names of one token without a number, of several with one', () => {
    const { articles, unread } = read(
      `${HEAD}#Text=Rina Begum left Dhaka\n1-1\t0-4\tRina\t*[1]\tPER[1]\t\n1-2\t5-10\tBegum\t*[1]\tPER[1]\t\n1-3\t11-15\tleft\t_\t_\t\n1-4\t16-21\tDhaka\t*\tLOC\t\n`,
    );
    const [article] = articles;
    assert.deepEqual(unread, []);
    assert.ok(article?.ground.kind === 'text');
    assert.equal(article.ground.text, 'Rina Begum left Dhaka');
    assert.deepEqual(
      article.annotations.map(({ type, text }) => [type, text]),
      [
        ['PER', 'Rina Begum'],
        ['LOC', 'Dhaka'],
      ],
    );
  });

  test('keeps and shows relations, types without a counterpart and lines that are none', () => {
    const { articles, unread } = read(
      `${HEAD.replace('\n\n\n', '\n#T_RL=webanno.custom.Rel|label|BT_x\n\n\n')}#Text=Rina left\n1-1\t0-4\tRina\t*\tSHIP\t_\t_\t\n1-2\t5-7\tleft\t_\t_\t_\t_\t\n`,
    );
    assert.deepEqual(articles[0]?.annotations, []);
    assert.deepEqual(
      unread.map(({ line, reason }) => [line, reason]),
      [
        [3, 'nothing here has a place for it'],
        [8, 'no line of this format'],
        [7, 'of no type that is known here'],
      ],
    );
    assert.equal(read('1-1\t0-4\tRina').unread.length, 1);
  });
});
