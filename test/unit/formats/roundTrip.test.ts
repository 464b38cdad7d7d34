import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsIn } from '../../../messages/index';
import type { Annotation } from '../../../server/src/annotations/document';
import { withReferences } from '../../../server/src/annotations/references';
import { type Article, exportDocuments } from '../../../server/src/export';
import { CAPABILITIES, type FormatId, heldBy } from '../../../server/src/formats/capabilities';
import {
  type Imported,
  importFormats,
  ontoArticle,
  readFiles,
  type Unread,
} from '../../../server/src/import';
import { placeInText } from '../../../server/src/import/onto/placeInText';
import { placeQuoted } from '../../../server/src/import/onto/placeQuoted';
import { spansOf } from '../../../server/src/import/patchwork';
import { splitParagraphs } from '../../../server/src/text/paragraphs';
import { readParagraph } from '../../../server/src/text/reading';
import type { Span } from '../../../server/src/text/span';
import { longRun } from '../support/longRun';
import { inOwnIds } from './comparable';
import { type Generated, generated } from './generated';

const words = wordsIn('en');
const RULES = { stops: new Set(['।', '?']), fullStopEnds: true, abbreviations: new Set<string>() };

let ids = 0;
const OPTIONS = { newId: () => `new-${++ids}`, by: 'test', at: '2026-01-02T03:04:05Z', suggestions: true };

const articleOf = ({ text, document }: Generated): Article => ({
  name: 'made',
  text,
  document,
  paragraphs: splitParagraphs(text).map(paragraph => ({
    paragraph,
    reading: readParagraph(paragraph.text, RULES),
  })),
});

function thereAndBack(format: FormatId, made: Generated) {
  const { files } = exportDocuments(format, [articleOf(made)], words);
  const { articles, unread } = readFiles(format, files, words);
  const { coarse = [] } = CAPABILITIES[format];
  const isCoarse = ({ content }: Unread) => coarse.length > 0 && content.endsWith('MISC');
  assert.deepEqual(
    unread.filter(one => !isCoarse(one)),
    [],
  );
  assert.equal(articles.length, 1);
  return articles[0] ?? assert.fail();
}

/** Without what runs over the end of a sentence. */
const withinOneSentence = ({ text, document }: Generated): Generated => ({
  text,
  document: withReferences({
    ...document,
    annotations: document.annotations.filter(one => !/[।.]\S*\s/.test(one.text)),
  }),
});

/** Annotations as they stand in the article, whatever units and line ends the format has. */
function annotationsOf({ ground, annotations }: Imported, text: string): readonly Annotation[] {
  const spans = annotations.flatMap(spansOf);
  const places = ground.kind === 'text' ? placeInText(ground, spans, text) : placeQuoted(ground, spans, text);
  const span = (one: Span): Span => places.at(one) ?? assert.fail('no place');
  const orNull = (one: Span | null) => (one === null ? null : span(one));
  return annotations.map(one => {
    const { start, end } = span(one);
    const parts = one.layer === 'quote' ? { mention: orNull(one.mention), cue: orNull(one.cue) } : {};
    return { ...one, start, end, text: text.slice(start, end), ...parts };
  });
}

suite('formats, there and back', () => {
  test('are read exactly where the table says so', () =>
    assert.deepEqual(
      Object.keys(CAPABILITIES).filter(id => CAPABILITIES[id as FormatId].isRead),
      importFormats.map(({ id }) => id),
    ));

  for (const { id } of importFormats) {
    const { lacks, withinSentences } = CAPABILITIES[id];
    const documents = withinSentences ? generated.map(withinOneSentence) : generated;
    test(`${id}: gives back ${lacks.length === 0 ? 'everything' : 'what the table says'}`, () =>
      fc.assert(
        fc.property(documents, made => {
          const imported = thereAndBack(id, made);
          const { entities, sources, ground } = imported;
          const read = { annotations: annotationsOf(imported, made.text), entities, sources };
          if (ground.kind === 'text')
            for (const one of imported.annotations)
              assert.equal(ground.text.slice(one.start, one.end), one.text);
          const held = heldBy(id, made.document);
          if (lacks.length > 0) assert.deepEqual(inOwnIds(read), inOwnIds(held));
          else
            assert.deepEqual(read, {
              annotations: held.annotations,
              entities: held.entities,
              sources: held.sources,
            });
        }),
        { numRuns: longRun(100, 2000) },
      ));

    test(`${id}: brings each annotation back to its place in the article`, () =>
      fc.assert(
        fc.property(documents, made => {
          const imported = thereAndBack(id, made);
          const onto = { text: made.text, document: { ...made.document, annotations: [] } };
          const { decisions, report } = ontoArticle(imported, id, onto, OPTIONS);
          assert.equal(report.matched, imported.annotations.length);
          const places = decisions.map(({ target, layer, type }) => [layer, type, target.start, target.end]);
          const stood = heldBy(id, made.document).annotations;
          assert.deepEqual(
            places.map(place => place.join(' ')).sort(),
            stood.map(({ layer, type, start, end }) => [layer, type, start, end].join(' ')).sort(),
          );
        }),
        { numRuns: longRun(30, 500) },
      ));
  }
});
