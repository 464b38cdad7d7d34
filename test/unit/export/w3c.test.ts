import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { sha256Of } from '../../../server/src/annotations/digest';
import { exportDocuments } from '../../../server/src/export';
import { articleOf, FIRE, facts, spanIn, TEXT } from './article';

interface Selected {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly Readonly<Record<string, string>>[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly start: number; readonly end: number },
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}

const written = (article = FIRE) => {
  const { files, dropped } = exportDocuments('w3c', [article], wordsIn('en'));
  const collection = JSON.parse(files[0]?.content ?? '');
  return { collection, items: collection.first.items as readonly Selected[], dropped };
};

suite('W3C Web Annotation', () => {
  const { collection, items, dropped } = written();
  const base = `nih:sha-256;${sha256Of(TEXT)}`;
  const item = (id: string) => items.find(one => one.id === `${base}#${id}`) ?? assert.fail(id);

  test('is a collection with one page that holds all, ids unique', () => {
    assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(collection.type, 'AnnotationCollection');
    assert.equal(collection.first.type, 'AnnotationPage');
    assert.equal(collection.total, items.length);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  });

  test('points to the words by code points and by quote', () => {
    const characters = [...TEXT];
    for (const { id, target, motivation } of items) {
      if (motivation === 'identifying') continue;
      const [position, quote] = target.selector;
      assert.equal(target.source, 'file:///news/fire.txt');
      assert.deepEqual([position.type, quote.type], ['TextPositionSelector', 'TextQuoteSelector']);
      assert.equal(characters.slice(position.start, position.end).join(''), quote.exact, id);
      assert.ok(TEXT.includes(quote.prefix + quote.exact + quote.suffix), id);
    }
    // 🔥 counts one: the ORG starts behind it and a space, in UTF-16 at 3.
    assert.equal(item('e1').target.selector[0].start, 2);
  });

  test('cuts no surrogate pair in two round a quotation', () => {
    for (const shift of ['', 'x']) {
      const text = `${shift}${'🔥'.repeat(20)}Dhaka${'🔥'.repeat(20)}`;
      const span = spanIn(text, 'Dhaka');
      const article = articleOf('dhaka', text, {
        annotations: [{ ...facts(text, span), id: 'e1', layer: 'entity', type: 'LOC' }],
      });
      const quote = written(article).items[0]?.target.selector[1];
      for (const context of [quote?.prefix ?? '', quote?.suffix ?? '']) {
        assert.ok(context.length >= 31, context);
        assert.doesNotMatch(context, /\p{Surrogate}/u);
      }
    }
  });

  test('says what each is in bodies with a purpose', () => {
    const bodies = (id: string) =>
      item(id)
        .body.filter(({ format }) => format !== 'application/json')
        .map(({ purpose, value, source }) => [purpose, value ?? source]);
    assert.deepEqual(bodies('e3'), [
      ['classifying', 'PER'],
      ['linking', `${base}#E2`],
      ['identifying', 'Mina "Rao" Sen'],
    ]);
    assert.deepEqual(bodies('e4'), [
      ['classifying', 'DATE'],
      ['describing', '2024-05-03'],
    ]);
    assert.deepEqual(bodies('q3'), [
      ['classifying', 'indirect quote'],
      ['tagging', 'denies'],
      ['linking', `${base}#S2`],
      ['identifying', 'Mina "Rao" Sen'],
      ['linking', `${base}#S3`],
      ['identifying', 'Das'],
    ]);
    assert.deepEqual(bodies('c1'), [
      ['classifying', 'claim'],
      ['tagging', 'event'],
      ['describing', 'check-worthiness 0.62'],
      ['linking', `${base}#S1`],
      ['identifying', 'র‍্যাবের মুখপাত্র'],
    ]);
  });

  test('links the words that name a source and report a quote to the quote', () => {
    assert.equal(item('q1-mention').target.selector[1].exact, 'র‍্যাবের মুখপাত্র');
    assert.equal(item('q1-cue').target.selector[1].exact, 'বলেন');
    assert.equal(item('q1-cue').motivation, 'linking');
    assert.equal(item('q1-cue').body[1]?.source, `${base}#q1`);
  });

  test('marks what a person rejected, so that no tool takes it for an annotation that stands', () => {
    const { motivation, body } = item('e7');
    assert.equal(motivation, 'assessing');
    assert.deepEqual(
      body.slice(0, 2).map(({ purpose, value }) => [purpose, value]),
      [
        ['classifying', 'NORP'],
        ['assessing', 'rejected'],
      ],
    );
  });

  test('says of entities and sources all that is known, as annotations of the whole article', () => {
    const source = items.find(({ id }) => id === `${base}#S4`);
    assert.equal(source?.target, 'file:///news/fire.txt');
    assert.deepEqual(
      source?.body.map(({ value }) => value),
      ['source', 'Port *Board*', '{"kind":"organization","reply":"no-reply"}'],
    );
  });

  test('has a place for everything', () => assert.deepEqual(dropped, []));

  test('names the text itself as the target where the article has no address', () => {
    const { document } = FIRE;
    const article = { ...FIRE, document: { ...document, document: { ...document.document, uri: null } } };
    assert.equal(written(article).items[0]?.target.source, base);
  });
});
