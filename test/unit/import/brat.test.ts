import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { ontoArticle, readFiles } from '../../../server/src/import';
import { FIRE } from '../export/article';

const words = wordsIn('en');
const TEXT = '🔥 Rina Begum of the Ports Board said piers close.\nMr Begum left.\n';
const read = (lines: readonly string[], text: string | null = TEXT) => {
  const files = [{ name: 'a.ann', content: lines.map(line => `${line}\n`).join('') }];
  const both = text === null ? files : [...files, { name: 'a.txt', content: text }];
  const { articles, unread } = readFiles('brat', both, words);
  return { imported: articles[0] ?? assert.fail('no article'), unread };
};
const OPTIONS = { newId: () => 'new', by: 'brat', at: '2026-01-02T03:04:05Z', suggestions: false };

suite('import of brat standoff', () => {
  const LINES = [
    'T1\tPerson 2 12\tRina Begum',
    'T2\tOrganization 20 31\tPorts Board',
    'T3\tQuote 37 48\tpiers close',
    'T4\tCue 32 36\tsaid',
    'T5\tPER 53 58\tBegum',
    'R1\tSaid-by Arg1:T3 Arg2:T1',
    'R2\tReported-by Arg1:T3 Arg2:T4',
    'A1\tManner T3 indirect',
    'A2\tStance T3 denies',
    '*\tEquiv T1 T5',
  ];

  test('reads what another annotator marked, by code points', () => {
    const { imported, unread } = read(LINES);
    assert.deepEqual(unread, []);
    assert.deepEqual(
      imported.annotations.map(({ layer, type, text, status }) => [layer, type, text, status]),
      [
        ['entity', 'PER', 'Rina Begum', 'manual'],
        ['entity', 'ORG', 'Ports Board', 'manual'],
        ['quote', 'indirect', 'piers close', 'manual'],
        ['entity', 'PER', 'Begum', 'manual'],
      ],
    );
    const quote = imported.annotations[2];
    assert.ok(quote?.layer === 'quote');
    assert.equal(quote.stance, 'denies');
    assert.equal(TEXT.slice(quote.mention?.start, quote.mention?.end), 'Rina Begum');
    assert.equal(TEXT.slice(quote.cue?.start, quote.cue?.end), 'said');
    assert.deepEqual(
      imported.sources.map(({ name, kind, citations }) => [name, kind, citations]),
      [['Rina Begum', 'person', ['T3']]],
    );
  });

  test('gives what brat made ids of its own', () => {
    const { imported } = read(LINES);
    const { decisions } = ontoArticle(
      imported,
      'brat',
      { text: TEXT, document: { ...FIRE.document, annotations: [], entities: [], sources: [] } },
      OPTIONS,
    );
    assert.ok(
      decisions.every(({ id, by, verdict }) => id === 'new' && by === 'brat' && verdict === 'manual'),
    );
  });

  test('takes discontinuous words from the first to the last piece, and says so', () => {
    const { imported, unread } = read(['T1\tPER 2 6;50 58\tRina Mr Begum']);
    assert.equal(imported.annotations[0]?.text, TEXT.slice(3, 59));
    assert.deepEqual(
      unread.map(({ line, reason, content }) => [line, reason, content]),
      [[1, 'in several pieces: taken from the first to the last', 'T1\tPER 2 6;50 58\tRina Mr Begum']],
    );
  });

  test('takes pieces with nothing but white space between them as one', () => {
    const { imported, unread } = read(['T1\tWORK 43 49;50 58\tclose. Mr Begum']);
    assert.deepEqual([imported.annotations[0]?.text, unread], ['close.\nMr Begum', []]);
  });

  test('keeps and shows lines that it does not understand or has no place for', () => {
    const lines = [
      'T1\tPER 2 12\tRina Begum',
      'T2\tGadget 20 31\tPorts Board',
      'T3\tPER 3 12\tRina Begum',
      'E1\tSay:T1 Agent:T1',
      'N1\tReference T1 Wikipedia:1\tRina Begum',
      'A1\tMood T1 angry',
      'R1\tOwns Arg1:T1 Arg2:T2',
      '#1\tAnnotatorNotes T1\tis this the minister?',
      'T9 broken',
    ];
    const { imported, unread } = read(lines);
    assert.equal(imported.annotations.length, 1);
    const reasons = new Map(unread.map(({ line, reason, content }) => [line, [reason, content]]));
    assert.deepEqual([...reasons.keys()].sort(), [2, 3, 4, 5, 6, 7, 8, 9]);
    for (const [line, [, content]] of reasons) assert.equal(content, lines[(line ?? 0) - 1]);
    assert.equal(reasons.get(2)?.[0], 'of no type that is known here');
    assert.equal(reasons.get(3)?.[0], 'the text has other words there');
    assert.equal(reasons.get(4)?.[0], 'no line of this format');
    assert.equal(reasons.get(8)?.[0], 'nothing here has a place for it');
  });

  test('finds words by themselves where the text is missing', () => {
    const { imported } = read(LINES, null);
    const edited = `New first line.\n${TEXT}`;
    const { decisions, report } = ontoArticle(
      imported,
      'brat',
      { text: edited, document: { ...FIRE.document, annotations: [], entities: [], sources: [] } },
      OPTIONS,
    );
    assert.ok(decisions.some(({ target }) => edited.slice(target.start, target.end) === 'Ports Board'));
    assert.equal(report.isSameText, false);
  });

  test('notices what somebody changed in brat: a type, a source', () => {
    const { files } = exportDocuments('brat', [FIRE], words);
    const changed = files.map(file =>
      file.name.endsWith('.ann')
        ? {
            ...file,
            content: file.content
              .replace(/\tWORK /, '\tORG ')
              .replace(
                /(R\d+\tSaid-by Arg1:T\d+ Arg2:)T\d+/,
                (_, start: string) => start + speakerOf(file.content),
              ),
          }
        : file,
    );
    const { articles, unread } = readFiles('brat', changed, words);
    assert.deepEqual(unread, []);
    const differing = articles[0]?.annotations.filter(({ status }) => status === 'changed') ?? [];
    assert.deepEqual(
      differing.map(({ id, type }) => [id, type]),
      [
        ['q1', 'direct'],
        ['e5', 'ORG'],
      ],
    );
    const [quote] = differing;
    assert.ok(quote?.layer === 'quote');
    assert.equal(quote.source, 'S2');
  });
});

const speakerOf = (content: string): string => /^(T\d+)\tSpeaker [^\t]*\tMina/m.exec(content)?.[1] ?? '';
