import assert from 'node:assert/strict';
import { type ExpectedArticle, loadArticles, occurrence } from '../fixtures/articles.js';

const ENTITY_TYPES = new Set(['PER', 'ORG', 'LOC', 'NORP', 'DATE', 'NUM', 'ROLE', 'EVENT', 'WORK']);
const LINKED_TYPES = new Set(['PER', 'ORG', 'LOC', 'EVENT']);
const SOURCE_KINDS = new Set([
  'person',
  'organization',
  'media',
  'document',
  'group',
  'anonymous',
  'hearsay',
]);
const QUOTE_TYPES = new Set(['direct', 'indirect', 'mixed']);
const LINE_KINDS = new Set([
  ...['headline', 'byline', 'dateline', 'caption', 'credit'],
  ...['advert', 'source-link', 'comments', 'tags', 'boilerplate'],
]);
const CHROME_KINDS = new Set(['advert', 'source-link', 'comments', 'tags', 'boilerplate']);

const articles = loadArticles();
const inLanguage = (language: string) => articles.filter(({ expected }) => expected.lang === language);

const citedSources = ({ quotes, claims }: ExpectedArticle) =>
  new Set([...quotes, ...claims].map(({ source }) => source).filter(source => source !== 'article'));

suite('fixtures', () => {
  test('hold at least six Bengali and four English articles', () => {
    assert.ok(inLanguage('bn').length >= 6, `${inLanguage('bn').length} in Bengali`);
    assert.ok(inLanguage('en').length >= 4, `${inLanguage('en').length} in English`);
  });

  for (const { name, text, expected } of articles) {
    suite(name, () => {
      const lines = text.split('\n');
      const lineAt = (line: number) => lines[line - 1] ?? assert.fail(`there is no line ${line}`);
      const { structure, entities, sources, quotes, claims } = expected;

      test('has every expected span at its line and occurrence', () => {
        for (const span of [...entities, ...quotes, ...claims])
          assert.ok(
            occurrence(lineAt(span.line), span.text, span.occ ?? 1) >= 0,
            `line ${span.line}: no "${span.text}" (${span.occ ?? 1})`,
          );
      });

      test('names mentions and cues in the words of their line', () => {
        for (const { line, mention, cue } of quotes)
          for (const words of [mention, cue])
            if (words !== null) assert.ok(lineAt(line).includes(words), `line ${line}: no "${words}"`);
      });

      test('uses legal types and kinds only', () => {
        for (const { kind } of structure) assert.ok(LINE_KINDS.has(kind), kind);
        for (const { type } of entities) assert.ok(ENTITY_TYPES.has(type), type);
        for (const { kind } of sources) assert.ok(SOURCE_KINDS.has(kind), kind);
        for (const { type } of quotes) assert.ok(QUOTE_TYPES.has(type), type);
        for (const { worth } of claims) assert.ok(worth === 1 || worth === 2, `worth ${worth}`);
      });

      test('cites only sources that it lists', () => {
        const known = new Set(sources.map(({ id }) => id));
        assert.equal(known.size, sources.length, 'source ids are unique');
        for (const id of citedSources(expected)) assert.ok(known.has(id), id);
      });

      test('lists only sources that are cited, or credited in a caption or credit line', () => {
        const credited = new Set(
          structure
            .filter(({ kind }) => kind === 'caption' || kind === 'credit')
            .flatMap(({ line }) => entities.filter(entity => entity.line === line))
            .map(({ id }) => id),
        );
        for (const { id } of sources)
          assert.ok(citedSources(expected).has(id) || credited.has(id), `${id} is nowhere cited`);
      });

      test('gives persons, organizations, places and events an id of one type', () => {
        const types = new Map<string, string>();
        for (const { id, type, text: words } of entities) {
          if (LINKED_TYPES.has(type)) assert.ok(id, `no id for "${words}"`);
          if (id === undefined) continue;
          assert.equal(types.get(id) ?? type, type, id);
          types.set(id, type);
        }
      });

      test('marks nothing inside page chrome', () => {
        const chrome = new Set(
          structure.filter(({ kind }) => CHROME_KINDS.has(kind)).map(({ line }) => line),
        );
        for (const { line, text: words } of [...entities, ...quotes, ...claims])
          assert.ok(!chrome.has(line), `line ${line}: "${words}"`);
      });
    });
  }
});
