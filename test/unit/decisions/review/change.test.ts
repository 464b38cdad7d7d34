import assert from 'node:assert/strict';
import { addAll, addClaim, addEntity, addQuote, partsOf } from '../../../../server/src/decisions/review/add';
import {
  changeQuoteType,
  changeType,
  setSource,
  setSpan,
} from '../../../../server/src/decisions/review/change';
import { everyMention, everyQuote } from '../../../../server/src/decisions/review/everywhere';
import { reject } from '../../../../server/src/decisions/review/judge';
import { drop, reattach } from '../../../../server/src/decisions/review/orphans';
import { resized } from '../../../../server/src/decisions/review/resize';
import { find, review, spanOf, TEXT } from './support';

suite('changing and adding annotations', () => {
  test('another type makes another entity of the mention; the same type accepts it', () => {
    const it = review();
    it.do(article => changeType(article, find(article, 'entity', 'Holm'), 'ORG'));
    it.do(article => changeType(article, find(article, 'entity', 'Anna Holm'), 'PER'));
    assert.deepEqual(it.texts('entity'), ['Anna Holm: PER accepted', 'Holm: ORG changed']);
    assert.deepEqual(
      it.now().document.entities.map(({ name, type }) => [name, type]),
      [
        ['Anna Holm', 'PER'],
        ['Holm', 'ORG'],
      ],
    );
  });

  test('a date stands for no entity', () => {
    const it = review();
    it.do(article => changeType(article, find(article, 'entity', 'Holm'), 'DATE'));
    assert.equal(find(it.now(), 'entity', 'Holm').entity, undefined);
  });

  test('a quote and a claim are given to another source, or to none', () => {
    const it = review();
    const auditor = { name: 'the auditor', kind: 'person' } as const;
    const sourceOf = (layer: 'quote' | 'claim') => {
      const { source } = find(it.now(), layer, 'the bridge was safe');
      return it.now().document.sources.find(({ id }) => id === source)?.name ?? source;
    };
    it.do(article => setSource(article, find(article, 'quote', 'the bridge was safe'), auditor));
    it.do(article => setSource(article, find(article, 'claim', 'the bridge was safe'), auditor));
    assert.deepEqual([sourceOf('quote'), sourceOf('claim')], ['the auditor', 'the auditor']);
    it.do(article => setSource(article, find(article, 'quote', 'the bridge was safe'), null));
    it.do(article => setSource(article, find(article, 'claim', 'the bridge was safe'), null));
    assert.deepEqual([sourceOf('quote'), sourceOf('claim')], [null, 'article']);
  });

  test('a quote is of another type', () => {
    const it = review();
    it.do(article => changeQuoteType(article, find(article, 'quote', 'the bridge was safe'), 'mixed'));
    assert.equal(it.texts('quote')[0], 'the bridge was safe: mixed changed');
  });

  test('edges go from word to word, within the line, and leave one word', () => {
    const words = (span: { start: number; end: number }) => TEXT.slice(span.start, span.end);
    const name = spanOf('Anna Holm');
    assert.equal(words(resized(TEXT, name, 'end', 'extend')), 'Anna Holm said');
    assert.equal(words(resized(TEXT, name, 'end', 'shrink')), 'Anna');
    assert.equal(words(resized(TEXT, name, 'start', 'extend')), 'Mayor Anna Holm');
    assert.equal(words(resized(TEXT, name, 'start', 'shrink')), 'Holm');
    const alone = spanOf('Mayor');
    assert.deepEqual(resized(TEXT, alone, 'end', 'shrink'), alone);
    assert.deepEqual(resized(TEXT, alone, 'start', 'extend'), alone);
    const last = spanOf('safe');
    assert.deepEqual(resized(TEXT, last, 'end', 'extend'), last);
    const bengali = 'করিম উল্লাহ্‌র মতে, কাজ শুরু।';
    const first = { start: 0, end: 'করিম'.length };
    const longer = resized(bengali, first, 'end', 'extend');
    assert.equal(bengali.slice(0, longer.end), 'করিম উল্লাহ্‌র');
    assert.deepEqual(resized(bengali, longer, 'end', 'shrink'), first);
  });

  test('one that was made longer and shorter again remembers what was suggested', () => {
    const it = review();
    it.do(article => setSpan(article, find(article, 'entity', 'Anna Holm'), spanOf('Mayor Anna Holm')));
    it.do(article => setSpan(article, find(article, 'entity', 'Mayor Anna Holm'), spanOf('Holm')));
    assert.deepEqual(it.texts('entity'), ['Holm: PER changed', 'Holm: PER auto']);
  });

  test('several selections are added at once: names, quotes and claims', () => {
    const it = review();
    const spans = partsOf(TEXT, { start: spanOf('late').start, end: TEXT.length });
    it.do(article => addAll([spanOf('river'), spanOf('ferry')], span => addEntity(article, span, 'LOC')));
    it.do(article => addQuote(article, spanOf('the budget had doubled'), { name: 'Holm', kind: 'person' }));
    it.do(article => addAll(spans, span => addClaim(article, span)));
    it.do(article => addClaim(article, spanOf('river was clean')));
    assert.deepEqual(it.texts('entity').slice(2), ['river: LOC manual', 'ferry: LOC manual']);
    assert.equal(it.texts('quote')[1], 'the budget had doubled: indirect manual');
    assert.deepEqual(it.texts('claim').slice(1), ['river was clean: claim manual', 'late.: claim manual']);
    const { source } = find(it.now(), 'claim', 'river was clean');
    assert.equal(it.now().document.sources.find(({ id }) => id === source)?.name, 'The mayor');
    assert.equal(find(it.now(), 'claim', 'late.').source, 'article');
  });

  test('a selection is annotated line by line, without the blanks round it', () => {
    const text = ' one \r\n\n  two';
    assert.deepEqual(
      partsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
      ['one', 'two'],
    );
  });

  test('a name takes the place of decided names that it overlaps', () => {
    const it = review();
    it.do(article => addEntity(article, spanOf('Anna Holm'), 'PER'));
    it.do(article => addEntity(article, spanOf('Mayor Anna'), 'ROLE'));
    assert.deepEqual(it.texts('entity'), ['Mayor Anna: ROLE manual', 'Holm: PER auto']);
  });
});

suite('applying to all mentions', () => {
  test('a type goes to the other mentions and to the same words that nobody marked', () => {
    const it = review();
    it.do(article => changeType(article, find(article, 'entity', 'Holm'), 'ORG'));
    const inverse = it.do(article => everyMention(article, find(article, 'entity', 'Holm')));
    assert.deepEqual(it.texts('entity'), ['Anna Holm: PER auto', 'Holm: ORG changed', 'Holm: ORG manual']);
    it.undo(inverse);
    assert.deepEqual(it.texts('entity'), ['Anna Holm: PER auto', 'Holm: ORG changed']);
  });

  test('a suggestion counts as accepted', () => {
    const it = review();
    it.do(article => everyMention(article, find(article, 'entity', 'Holm')));
    assert.deepEqual(it.texts('entity'), [
      'Anna Holm: PER accepted',
      'Holm: PER accepted',
      'Holm: PER manual',
    ]);
  });

  test('a rejection goes to the other mentions alone', () => {
    const it = review();
    it.do(article => reject(article, find(article, 'entity', 'Holm')));
    it.do(article => everyMention(article, find(article, 'entity', 'Holm')));
    assert.deepEqual(it.texts('entity'), ['Anna Holm: PER rejected', 'Holm: PER rejected']);
  });

  test('a source goes to the quotes that name theirs by the same words', () => {
    const it = review();
    const anna = { name: 'Anna Holm', kind: 'person' } as const;
    it.do(article => setSource(article, find(article, 'quote', 'the river was clean'), anna));
    it.do(article => everyQuote(article, find(article, 'quote', 'the river was clean')));
    assert.deepEqual(
      it.now().document.sources.map(({ name, citations }) => [name, citations.length]),
      [['Anna Holm', 4]],
    );
  });
});

suite('orphans', () => {
  test('are attached to other words, or dropped', () => {
    const it = review();
    it.do(article => addEntity(article, spanOf('river'), 'LOC'));
    const [orphan] = it.all();
    assert.ok(orphan?.kind === 'annotation');
    it.do(article => reattach(article, orphan, spanOf('ferry')));
    assert.deepEqual(it.texts('entity').slice(2), ['ferry: LOC manual']);
    it.do(() => drop([orphan.id]));
    assert.deepEqual(it.all(), []);
  });
});
