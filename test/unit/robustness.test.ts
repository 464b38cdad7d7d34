import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnnotationDocument } from '../../server/src/annotations/document';
import { loadArticles } from '../fixtures/articles.js';
import { annotateText } from './support/engine';

async function annotate(text: string, language?: string): Promise<AnnotationDocument> {
  const { failures, ...document } = await annotateText(text, language);
  assert.deepEqual(failures, [], 'no layer may throw');
  return document;
}

/** What holds of every annotation document, whatever the text. */
function assertSound(text: string, { annotations, entities, sources }: AnnotationDocument): void {
  const sourceIds = new Set(sources.map(({ id }) => id));
  const entityIds = new Set(entities.map(({ id }) => id));
  const ids = new Set(annotations.map(({ id }) => id));
  assert.equal(ids.size, annotations.length, 'ids are unique');
  let start = 0;
  for (const annotation of annotations) {
    assert.ok(annotation.start >= start, 'sorted by start');
    start = annotation.start;
    assert.ok(annotation.end > annotation.start || annotation.layer === 'structure', 'no empty annotation');
    assert.ok(annotation.end <= text.length);
    assert.equal(annotation.text, text.slice(annotation.start, annotation.end));
    assert.ok(!/[\r\n]/.test(annotation.text), 'no annotation crosses a line end');
    assert.ok(annotation.confidence >= 0 && annotation.confidence <= 1);
    if (annotation.layer === 'quote' && annotation.source !== null)
      assert.ok(sourceIds.has(annotation.source));
    if (annotation.layer === 'claim') {
      assert.ok(annotation.score >= 0 && annotation.score <= 1);
      assert.ok(annotation.source === 'article' || sourceIds.has(annotation.source));
    }
    if (annotation.layer === 'entity' && annotation.entity !== undefined)
      assert.ok(entityIds.has(annotation.entity));
  }
  for (const { name, mentions } of entities) {
    assert.ok(name.trim() !== '', 'an entity has a name');
    assert.ok(mentions.every(id => ids.has(id)));
  }
  for (const { name, citations } of sources) {
    assert.ok(name.trim() !== '', 'a source has a name');
    assert.ok(citations.every(id => ids.has(id)));
  }
}

const NASTY: Readonly<Record<string, string>> = {
  'an empty article': '',
  'line ends alone': '\r\n\r\n\n\r',
  'a lone surrogate': 'মন্ত্রী বলেন, “\ud83d আসুন।” She said \udc00 “yes”.',
  emoji: '👩‍👩‍👧 মন্ত্রী বলেন, “👍🏽 ভালো।” 🇧🇩 “🎉,” said Ana 🙂 Marsh.',
  'joiners and both forms of য়': 'র‍্যাব জানিয়েছে, রাশিয়া ও রাশিয়া এক। ক্‌ষ',
  'right to left': 'قال الوزير “نعم” অতঃপর said Ana Marsh, “שלום”.',
  'mixed line ends': 'Ana Marsh said no.\r\n“Yes,” she said.\rমন্ত্রী বলেন, না।\n',
  'control characters': '\u0000\u0001\u001f said \u007f “x” \u2028 \u2029 \ufeff',
  'marks alone': '“”‘’""\'\'«»()[]{}।॥|?!.,;:—–-',
};

suite('whatever the text', () => {
  for (const [name, text] of Object.entries(NASTY)) {
    test(`${name}: a sound document in either language`, async () => {
      for (const language of ['bn', 'en']) assertSound(text, await annotate(text, language));
    });
  }

  for (const [name, unit] of [
    ['unclosed quotation marks', '“'],
    ['apostrophes', "' "],
    ['open brackets', '(['],
    ['bengali cue verbs', 'বলেন, '],
    ['capitalised words', 'Marsh '],
    ['dates', '১২ মে '],
  ] as const) {
    test(`100,000 ${name} on one line`, async () => {
      const text = unit.repeat(100_000);
      assertSound(text, await annotate(text));
    }).timeout(60_000);
  }

  const articles = loadArticles();
  const scraps = articles.flatMap(({ text }) => text.split(/(?<=[\s“”‘’"।.,:])/u));
  const shuffled = fc.array(
    fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 4 })),
    {
      maxLength: 120,
    },
  );

  test('scraps of articles in any order, with random characters between', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async parts => {
        const text = parts.join('');
        assertSound(text, await annotate(text));
      }),
      { numRuns: 150, seed: 20261124 },
    );
  }).timeout(60_000);

  test('the same text gives the same document', async () => {
    for (const { text } of articles) assert.deepEqual(await annotate(text), await annotate(text));
  });
});
