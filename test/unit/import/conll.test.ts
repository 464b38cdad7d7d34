import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import type { AnnotationDocument } from '../../../server/src/annotations/document';
import { ontoArticle, readFiles } from '../../../server/src/import';
import { FIRE } from '../export/article';

const read = (content: string) => readFiles('conll', [{ name: 'a.conll', content }], wordsIn('en'));
const namesIn = (content: string) =>
  read(content).articles.map(({ annotations }) => annotations.map(({ type, text }) => [type, text]));

suite('import of CoNLL columns', () => {
  test('reads IOB2: every name begins with B', () =>
    assert.deepEqual(
      namesIn('Rina - - B-PER\nBegum - - I-PER\nDhaka - - B-LOC\nKhulna - - B-LOC\n\nmet - - O\n'),
      [
        [
          ['PER', 'Rina Begum'],
          ['LOC', 'Dhaka'],
          ['LOC', 'Khulna'],
        ],
      ],
    ));

  test('reads IOB1: B only between names of one type that touch', () =>
    assert.deepEqual(
      namesIn('Rina NNP I-NP I-PER\nBegum NNP I-NP I-PER\nDhaka NNP I-NP I-LOC\nKhulna NNP I-NP B-LOC\n'),
      [
        [
          ['PER', 'Rina Begum'],
          ['LOC', 'Dhaka'],
          ['LOC', 'Khulna'],
        ],
      ],
    ));

  test('ends names at sentences and begins articles at -DOCSTART-', () =>
    assert.deepEqual(
      namesIn('-DOCSTART- -X- -X- O\n\nRina B-PER\n\nBegum I-PER\n\n-DOCSTART- -X- -X- O\n\nDhaka B-LOC\n'),
      [
        [
          ['PER', 'Rina'],
          ['PER', 'Begum'],
        ],
        [['LOC', 'Dhaka']],
      ],
    ));

  test('keeps and shows tags that are none, and types without a counterpart', () =>
    assert.deepEqual(
      read('Rina B-PER\nBegum\nDhaka X-LOC\nDerby B-MISC\n').unread.map(({ line, content, reason }) => [
        line,
        content,
        reason,
      ]),
      [
        [2, 'Begum', 'no line of this format'],
        [3, 'Dhaka X-LOC', 'no line of this format'],
        [4, 'Derby B-MISC', 'of no type that is known here'],
      ],
    ));

  const text = '“Rina Begum,” he said, left Dhaka.';
  const content = '“ O\nRina B-PER\nBegum I-PER\n, O\n” O\nhe O\nsaid O\n, O\nleft O\nDhaka B-LOC\n. O\n';
  const options = { newId: () => 'new', by: 'CoNLL-2003', at: '2026-01-02T03:04:05Z', suggestions: false };
  const document: AnnotationDocument = { ...FIRE.document, annotations: [], entities: [], sources: [] };
  const onto = (article: string, standing = document) => {
    const [imported] = read(content).articles;
    return ontoArticle(imported ?? assert.fail(), 'conll', { text: article, document: standing }, options);
  };

  test('finds its tokens in an article with its spaces, and in an edited one', () => {
    for (const article of [text, `The day before.\n${text}`]) {
      const { decisions, report } = onto(article);
      assert.deepEqual(
        decisions.map(({ target, verdict }) => [article.slice(target.start, target.end), verdict]),
        [
          ['Rina Begum', 'manual'],
          ['Dhaka', 'manual'],
        ],
      );
      assert.equal(report.isSameText, article === text);
    }
  });

  test('keeps what the columns cannot say: whose mention it is', () => {
    const standing = {
      ...document,
      annotations: [
        {
          ...{ id: 'e1', layer: 'entity' as const, type: 'LOC' as const, entity: 'E1' },
          ...{ start: 28, end: 33, text: 'Dhaka', confidence: 0.8, status: 'auto' as const },
        },
      ],
      entities: [{ id: 'E1', type: 'LOC' as const, name: 'Dhaka', aliases: [], mentions: ['e1'] }],
    };
    const decision = onto(text, standing).decisions.find(({ type }) => type === 'LOC');
    assert.ok(decision?.layer === 'entity');
    assert.deepEqual([decision.verdict, decision.entity], ['accepted', { name: 'Dhaka', type: 'LOC' }]);
  });
});
