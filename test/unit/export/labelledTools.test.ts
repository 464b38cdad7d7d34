import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { wordsIn } from '../../../messages/index';
import { type Article, exportDocuments } from '../../../server/src/export';
import { generated } from '../formats/generated';
import { longRun } from '../support/longRun';
import { articleOf, FIRE, facts, spanIn, TEXT } from './article';

const LINES = TEXT.replaceAll('\r\n', '\n');
const characters = [...LINES];
const words = (start: number, end: number) => characters.slice(start, end).join('');

const filesOf = (format: string, article: Article) => exportDocuments(format, [article], wordsIn('en')).files;
const jsonOf = (format: string, article = FIRE) => JSON.parse(filesOf(format, article)[0]?.content ?? '');

const with_ = (changes: Readonly<Record<string, object>>): Article => ({
  ...FIRE,
  document: {
    ...FIRE.document,
    annotations: FIRE.document.annotations.map(one => ({ ...one, ...changes[one.id] })),
  },
});

suite('doccano JSONL', () => {
  const example = jsonOf('doccano');

  test('has the fields of doccano’s example of relation extraction, ids as numbers', () => {
    assert.equal(example.text, LINES);
    for (const { id, label, start_offset, end_offset } of example.entities) {
      assert.ok(Number.isInteger(id) && label !== '');
      assert.ok(0 <= start_offset && start_offset < end_offset && end_offset <= characters.length);
    }
    const ids = new Set(example.entities.map(({ id }: { id: number }) => id));
    for (const { from_id, to_id, type } of example.relations)
      assert.ok(ids.has(from_id) && ids.has(to_id) && type !== '');
  });

  test('counts code points', () => {
    const said = example.entities.map(
      (one: { label: string; start_offset: number; end_offset: number }) =>
        `${one.label}: ${words(one.start_offset, one.end_offset)}`,
    );
    for (const one of [
      'ORG: র‍্যাবের',
      'direct quote: আগুন 🔥 নিভেছে।',
      'speaker: Sen and Das',
      'cue: denied',
      'PER: Das',
    ])
      assert.ok(said.includes(one), one);
    assert.ok(!said.includes('NORP: left'), 'rejected');
  });

  test('relates quotes to their sources’ words and their cues', () => {
    const told = example.relations.map(({ from_id, to_id, type }: Record<string, number>) => {
      const [from, to] = [from_id, to_id].map(id => example.entities[id ?? -1]);
      return `${words(from.start_offset, from.end_offset)} ${type} ${words(to.start_offset, to.end_offset)}`;
    });
    assert.deepEqual(told, [
      'আগুন 🔥 নিভেছে। said-by র‍্যাবের মুখপাত্র',
      'আগুন 🔥 নিভেছে। reported-by বলেন',
      '=SUM, [all] of *it* said-by Mina "Rao" Sen',
      '=SUM, [all] of *it* reported-by said',
      'Ports reopen said-by Sen and Das',
      'Ports reopen reported-by denied',
    ]);
  });
});

suite('Label Studio JSON', () => {
  const reviewed = with_({ q3: { status: 'accepted' }, e8: { status: 'changed' }, e9: { status: 'manual' } });
  const [task] = jsonOf('label-studio', reviewed);
  type Result = {
    id: string;
    type: string;
    from_name: string;
    to_name: string;
    origin: string;
    score?: number;
    from_id: string;
    to_id: string;
    labels: string[];
    value: { start: number; end: number; text: string | string[]; labels?: string[]; choices?: string[] };
  };
  const predicted: Result[] = task.predictions[0].result;
  const annotated: Result[] = task.annotations[0].result;

  test('keeps suggestions as predictions and what people reviewed as annotations, with its origin', () => {
    const labelled = (results: Result[]) => results.filter(({ type }) => type === 'labels');
    assert.deepEqual(
      labelled(annotated).map(({ id, origin }) => [id, origin]),
      [
        ['q3', 'prediction'],
        ['reviewed-speaker-1', 'prediction'],
        ['reviewed-cue-2', 'prediction'],
        ['e8', 'prediction-changed'],
        ['e9', 'manual'],
      ],
    );
    assert.ok(labelled(predicted).some(({ id, score }) => id === 'q1' && score === 0.9));
    assert.ok(!JSON.stringify(task).includes('"left"'), 'rejected');
  });

  test('counts code points of the task’s text', () => {
    assert.equal(task.data.text, LINES);
    for (const { type, value } of [...predicted, ...annotated])
      if (type === 'labels') assert.equal(words(value.start, value.end), value.text);
  });

  test('says stance and value under the id of the region', () => {
    const [stance] = annotated.filter(({ type }) => type === 'choices');
    assert.deepEqual([stance?.id, stance?.value.choices], ['q3', ['denies']]);
    const [value] = predicted.filter(({ type }) => type === 'textarea');
    assert.deepEqual([value?.id, value?.value.text], ['e4', ['2024-05-03']]);
  });

  test('uses nothing that its labelling interface does not have', () => {
    const config = filesOf('label-studio', reviewed).find(({ name }) => name === 'label-studio.xml');
    const { document } = new JSDOM(config?.content, { contentType: 'text/xml' }).window;
    const values = (tag: string) =>
      Array.from(document.getElementsByTagName(tag), element => element.getAttribute('value') ?? '');
    const control = (name: string) => document.querySelector(`[name="${name}"]`);
    for (const result of [...predicted, ...annotated]) {
      if (result.type === 'relation') {
        assert.ok(result.labels.every(label => values('Relation').includes(label)));
        const ids = [...predicted, ...annotated].map(({ id }) => id);
        assert.ok(ids.includes(result.from_id) && ids.includes(result.to_id));
        continue;
      }
      assert.equal(control(result.from_name)?.tagName.toLowerCase(), result.type);
      assert.equal(control(result.from_name)?.getAttribute('toName'), result.to_name);
      assert.equal(control(result.to_name)?.tagName, 'Text');
      assert.ok((result.value.labels ?? []).every(label => values('Label').includes(label)));
      assert.ok((result.value.choices ?? []).every(choice => values('Choice').includes(choice)));
    }
    assert.equal(control('text')?.getAttribute('value'), '$text');
  });
});

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly id: number;
  readonly ws: boolean;
}

suite('Prodigy JSONL', () => {
  const examplesOf = (article: Article) =>
    (filesOf('prodigy', article)[0]?.content ?? '')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
  const [task, rejected] = examplesOf(FIRE);

  test('has tokens that make up the text', () => {
    const made = task.tokens.map(({ text, ws }: Token) => text + (ws ? ' ' : '')).join('');
    assert.equal(made, LINES);
    task.tokens.forEach((token: Token, id: number) => {
      assert.equal(token.id, id);
      assert.equal(words(token.start, token.end), token.text);
    });
  });

  test('has spans of whole tokens, both ends inclusive', () => {
    for (const span of task.spans) {
      assert.equal(task.tokens[span.token_start].start, span.start);
      assert.equal(task.tokens[span.token_end].end, span.end);
    }
  });

  test('relates the last tokens of two spans', () => {
    const [first] = task.relations;
    assert.equal(first.label, 'said-by');
    assert.equal(words(first.head_span.start, first.head_span.end), 'আগুন 🔥 নিভেছে।');
    assert.equal(first.head, first.head_span.token_end);
    assert.equal(first.child, first.child_span.token_end);
  });

  test('is a task while anything is only suggested, an answer when all was decided', () => {
    assert.equal('answer' in task, false);
    assert.equal(rejected.answer, 'reject');
    assert.deepEqual(
      rejected.spans.map(({ start, end }: Token) => words(start, end)),
      ['left'],
    );
    const decided = with_(
      Object.fromEntries(FIRE.document.annotations.map(({ id }) => [id, { status: 'accepted' }])),
    );
    assert.deepEqual(
      examplesOf(decided).map(({ answer }) => answer),
      ['accept'],
    );
  });

  test('leaves hashes to Prodigy', () => {
    for (const key of ['_input_hash', '_task_hash']) assert.equal(key in task, false);
  });
});

/** spaCy's `get_words_and_spaces` (spacy/training/align), which `Doc.from_json` reads words by. */
function wordsAndSpaces(tokens: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  let at = 0;
  for (const word of tokens.filter(token => !/^\s+$/.test(token))) {
    const start = text.indexOf(word, at);
    assert.ok(start >= 0, word);
    if (start > at) found.push(text.slice(at, start));
    found.push(word);
    at = start + word.length;
    if (text.charAt(at) === ' ') at++;
  }
  if (at < text.length) found.push(text.slice(at));
  return found;
}

suite('spaCy JSON', () => {
  const assertDoc = (doc: ReturnType<typeof jsonOf>) => {
    const letters = [...doc.text];
    const slice = ({ start, end }: Token) => letters.slice(start, end).join('');
    const tokens = doc.tokens.map(slice);
    assert.deepEqual(wordsAndSpaces(tokens, doc.text), tokens);
    assert.deepEqual(
      doc.tokens.map(({ id }: Token) => id),
      [...doc.tokens.keys()],
    );
    const starts = new Set(doc.tokens.map(({ start }: Token) => start));
    const ends = new Set(doc.tokens.map(({ end }: Token) => end));
    for (const span of [...doc.ents, ...doc.sents, ...Object.values(doc.spans).flat()])
      assert.ok(starts.has(span.start) && ends.has(span.end), slice(span));
    for (const [i, entity] of doc.ents.slice(1).entries()) assert.ok(entity.start >= doc.ents[i].end);
  };

  test('is what Doc.from_json reads: all spans whole tokens, no entity within another', () => {
    const doc = jsonOf('spacy');
    assertDoc(doc);
    const labels = doc.ents.map(
      ({ start, end, label }: Token & { label: string }) => `${label} ${words(start, end)}`,
    );
    assert.ok(labels.includes('WORK Dhaka Water Act') && !labels.includes('LOC Dhaka'));
  });

  test('groups all spans by layer and names who they stand for', () => {
    const { spans, newsmark } = jsonOf('spacy');
    assert.deepEqual(Object.keys(spans).sort(), ['claim', 'cue', 'entity', 'quote', 'speaker', 'structure']);
    const denied = spans.quote.find(({ start, end }: Token) => words(start, end) === 'Ports reopen');
    const source = newsmark.sources.find(({ id }: { id: string }) => id === denied.kb_id);
    assert.equal(source.name, 'Mina "Rao" Sen');
  });

  test('cuts tokens where a span does, and holds no white space at a span’s ends', () => {
    const text = ' ঢাকায়  গেছেন \n';
    const article = articleOf('cut', text, {
      annotations: [
        { ...facts(text, spanIn(text, 'ঢাকা')), id: 'e1', layer: 'entity', type: 'LOC' },
        { ...facts(text, spanIn(text, '  গেছেন \n')), id: 'q1', layer: 'entity', type: 'WORK' },
      ],
    });
    const doc = jsonOf('spacy', article);
    assertDoc(doc);
    const slice = ({ start, end }: Token) => text.slice(start, end);
    assert.deepEqual(doc.tokens.map(slice), [' ', 'ঢাকা', 'য়', ' ', 'গেছেন', '\n']);
    assert.deepEqual(doc.ents.map(slice), ['ঢাকা', 'গেছেন']);
  });

  test('does so for any document', () =>
    fc.assert(
      fc.property(generated, ({ text, document }) => {
        const { paragraphs } = articleOf('made', text, { annotations: [] });
        assertDoc(jsonOf('spacy', { name: 'made', text, document, paragraphs }));
      }),
      { numRuns: longRun(100, 2000) },
    ));
});
