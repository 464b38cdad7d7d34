import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsIn } from '../../../messages/index';
import { type Article, exportDocuments } from '../../../server/src/export';
import { CAPABILITIES, type FormatId, heldBy } from '../../../server/src/formats/capabilities';
import { importFormats, readFiles } from '../../../server/src/import';
import { splitParagraphs } from '../../../server/src/text/paragraphs';
import { readParagraph } from '../../../server/src/text/reading';
import { longRun } from '../support/longRun';
import { inOwnIds } from './comparable';
import { type Generated, generated } from './generated';

const words = wordsIn('en');
const RULES = { stops: new Set(['।', '?']), fullStopEnds: true, abbreviations: new Set<string>() };

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
  assert.deepEqual(unread, []);
  assert.equal(articles.length, 1);
  return articles[0] ?? assert.fail();
}

suite('formats, there and back', () => {
  test('are read exactly where the table says so', () =>
    assert.deepEqual(
      Object.keys(CAPABILITIES).filter(id => CAPABILITIES[id as FormatId].isRead),
      importFormats.map(({ id }) => id),
    ));

  for (const { id } of importFormats) {
    const { lacks } = CAPABILITIES[id];
    test(`${id}: gives back ${lacks.length === 0 ? 'everything' : 'what the table says'}`, () =>
      fc.assert(
        fc.property(generated, made => {
          const { annotations, entities, sources, ground } = thereAndBack(id, made);
          const read = { annotations, entities, sources };
          if (ground.kind === 'text')
            for (const one of annotations) assert.equal(ground.text.slice(one.start, one.end), one.text);
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
  }
});
