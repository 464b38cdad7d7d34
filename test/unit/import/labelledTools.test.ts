import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { type Imported, ontoArticle, readFiles } from '../../../server/src/import';
import { FIRE, TEXT } from '../export/article';

const words = wordsIn('en');
const read = (format: 'doccano' | 'label-studio', content: unknown) =>
  readFiles(
    format,
    [{ name: 'made.json', content: typeof content === 'string' ? content : JSON.stringify(content) }],
    words,
  );
const marked = (imported: Imported | undefined) =>
  imported?.annotations.map(({ layer, type, text, status }) => [layer, type, text, status]);

suite('import from doccano', () => {
  // The fields are those of doccano's own examples, the sentences are ours.
  const text = '🔥 বন্দর খুলেছে, Rina Das said.';
  const entities = [
    { id: 7, label: 'indirect quote', start_offset: 2, end_offset: 14 },
    { id: 9, label: 'speaker', start_offset: 16, end_offset: 24 },
    { id: 12, label: 'PER', start_offset: 16, end_offset: 24 },
  ];

  test('reads entities and relations of a project with relations', () => {
    const { articles, unread } = read('doccano', {
      id: 31,
      text,
      entities,
      relations: [{ id: 3, from_id: 7, to_id: 9, type: 'said-by' }],
      Comments: [],
    });
    assert.deepEqual(unread, []);
    assert.deepEqual(marked(articles[0]), [
      ['quote', 'indirect', 'বন্দর খুলেছে', 'manual'],
      ['entity', 'PER', 'Rina Das', 'manual'],
    ]);
    const [quote] = articles[0]?.annotations ?? [];
    assert.ok(quote?.layer === 'quote' && quote.mention !== null);
    assert.equal(text.slice(quote.mention.start, quote.mention.end), 'Rina Das');
  });

  test('reads the triples of a project without relations', () => {
    for (const key of ['label', 'labels']) {
      const { articles } = read('doccano', { id: 1, text, [key]: [[16, 24, 'PER']], Comments: [] });
      assert.deepEqual(marked(articles[0]), [['entity', 'PER', 'Rina Das', 'manual']]);
    }
  });

  test('keeps what it does not understand, with its line, and reads the rest', () => {
    const lines = [
      'no json',
      JSON.stringify({
        text,
        label: [[0, 1, 'ANIMAL'], [16, 24, 'PER'], [30, 99, 'PER'], [1], [5, 5, 'PER']],
      }),
      JSON.stringify({
        text,
        entities,
        relations: [
          { id: 1, from_id: 7, to_id: 99, type: 'said-by' },
          { id: 2, from_id: 12, to_id: 9, type: 'said-by' },
          { id: 3, from_id: 7, to_id: 12, type: 'married-to' },
        ],
      }),
    ];
    const { articles, unread } = read('doccano', lines.join('\n'));
    assert.deepEqual(
      articles.map(({ annotations }) => annotations.length),
      [1, 2],
    );
    assert.deepEqual(
      unread.map(({ line, reason }) => [line, reason.replace(/:.*/, '')]),
      [
        [1, 'not JSON'],
        [2, 'label[3].1'],
        [2, 'unknown label ANIMAL'],
        [2, 'no words from 31 to 100'],
        [2, 'no words from 6 to 6'],
        [3, 'a relation between things that are not there'],
        [3, 'a relation between things that are not there'],
        [3, 'a relation between things that are not there'],
        [3, 'speaker without a quote'],
      ],
    );
  });

  test('brings people’s labels onto the article, whatever its line ends', () => {
    const { files } = exportDocuments('doccano', [FIRE], words);
    const [imported] = readFiles('doccano', files, words).articles;
    const { decisions, report } = ontoArticle(
      imported ?? assert.fail(),
      'doccano',
      { text: TEXT, document: { ...FIRE.document, annotations: [], entities: [], sources: [] } },
      { newId: () => 'new', by: 'doccano', at: '2026-01-02T03:04:05Z', suggestions: false },
    );
    assert.equal(report.matched, 14);
    for (const { id, target } of decisions) {
      assert.equal(id, 'new');
      assert.equal(TEXT.slice(target.start, target.end), target.exact);
    }
  });
});

suite('import from Label Studio', () => {
  const text = '💩 Rina Das denied that ports reopen.';
  const region = (id: string, label: string, start: number, end: number, words: string, more = {}) => ({
    id,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    origin: 'manual',
    value: { start, end, text: words, labels: [label] },
    ...more,
  });
  const quote = region('Dx_aB91ISN', 'indirect quote', 23, 35, 'ports reopen');
  const speaker = region('p2', 'speaker', 2, 10, 'Rina Das');
  const relation = { type: 'relation', from_id: 'Dx_aB91ISN', to_id: 'p2', direction: 'right' };
  const stance = {
    id: 'Dx_aB91ISN',
    from_name: 'stance',
    to_name: 'text',
    type: 'choices',
    value: { start: 23, end: 35, text: 'ports reopen', choices: ['denies'] },
  };
  const task = (...annotations: readonly object[]) => [
    { id: 4, data: { text }, annotations, predictions: [12], project: 1 },
  ];

  test('reads regions, what is said of them, and relations with a label or without', () => {
    for (const labels of [undefined, [], ['said-by']]) {
      const { articles, unread } = read(
        'label-studio',
        task({ result: [quote, speaker, stance, { ...relation, ...(labels && { labels }) }] }),
      );
      assert.deepEqual(unread, []);
      const [one] = articles[0]?.annotations ?? [];
      assert.ok(one?.layer === 'quote' && one.mention !== null);
      assert.deepEqual([one.id, one.text, one.stance], ['Dx_aB91ISN', 'ports reopen', 'denies']);
      assert.equal(text.slice(one.mention.start, one.mention.end), 'Rina Das');
    }
  });

  test('takes UTF-16 units, as old versions counted, where the words say so', () => {
    const { articles } = read('label-studio', task({ result: [region('x', 'PER', 3, 11, 'Rina Das')] }));
    assert.deepEqual(marked(articles[0]), [['entity', 'PER', 'Rina Das', 'manual']]);
  });

  test('tells what began as a prediction and what is one still', () => {
    const { articles } = read('label-studio', [
      {
        data: { text },
        predictions: [
          { result: [region('e1', 'PER', 2, 10, 'Rina Das'), region('e2', 'ORG', 23, 28, 'ports')] },
        ],
        annotations: [
          {
            result: [
              region('e1', 'PER', 2, 10, 'Rina Das', { origin: 'prediction' }),
              region('k9', 'claim', 23, 35, 'ports reopen', { origin: 'prediction-changed' }),
            ],
          },
        ],
      },
    ]);
    assert.deepEqual(marked(articles[0]), [
      ['entity', 'ORG', 'ports', 'auto'],
      ['entity', 'PER', 'Rina Das', 'accepted'],
      ['claim', 'claim', 'ports reopen', 'changed'],
    ]);
    assert.deepEqual([...(articles[0]?.ownIds ?? [])], ['e2', 'e1', 'k9']);
  });

  test('reads one annotation of a task: the truth, else the last that was not cancelled; keeps the others', () => {
    const by = (id: string, more = {}) => ({ result: [region(id, 'PER', 2, 10, 'Rina Das')], ...more });
    const idsOf = (...annotations: readonly object[]) => {
      const { articles, unread } = read('label-studio', task(...annotations));
      return [articles[0]?.annotations.map(({ id }) => id), unread.map(({ reason }) => reason)];
    };
    const other = 'a second annotation of the same task';
    assert.deepEqual(idsOf(by('one'), by('two')), [['two'], [other]]);
    assert.deepEqual(idsOf(by('one', { ground_truth: true }), by('two')), [['one'], [other]]);
    assert.deepEqual(idsOf(by('one'), by('two', { was_cancelled: true })), [['one'], []]);
  });

  test('reads every label of a region', () => {
    const both = { ...quote, value: { ...quote.value, labels: ['indirect quote', 'Claim'] } };
    const { articles, unread } = read('label-studio', task({ result: [both, { ...quote, id: quote.id }] }));
    assert.deepEqual(unread, []);
    assert.deepEqual(
      articles[0]?.annotations.map(({ type }) => type),
      ['indirect', 'claim', 'indirect'],
    );
    assert.equal(new Set(articles[0]?.annotations.map(({ id }) => id)).size, 3);
  });

  test('keeps results that it does not understand', () => {
    const { articles, unread } = read('label-studio', [
      ...task({
        result: [quote, { type: 'rectanglelabels', id: 'r', value: {} }, { ...speaker, id: 'lone' }],
      }),
      { data: { image: 'x.png' } },
    ]);
    assert.equal(articles.length, 1);
    assert.deepEqual(
      unread.map(({ reason }) => reason.replace(/:.*/, '')),
      ['[0].result[1].type', 'speaker without a quote', '[1].data.text'],
    );
    assert.deepEqual(
      read('label-studio', '{').unread.map(({ reason }) => reason),
      ['not JSON'],
    );
  });
});
