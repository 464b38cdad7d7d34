import assert from 'node:assert/strict';
import { linkMentions } from '../../../../server/src/layers/linking/linkMentions';
import { mentionsIn, packOf } from '../../support/packs';

/** Name of the entity of every mention with these words, in order. */
function entitiesOf(id: string, paragraphs: readonly string[]) {
  const { readings, mentions } = mentionsIn(id, paragraphs);
  const { entities, entityOf } = linkMentions(readings, mentions, packOf(id));
  const named = mentions.flatMap((list, p) =>
    list.map(({ start, end }, m) => {
      const entity = entityOf[p]?.[m] ?? null;
      return {
        words: readings[p]?.text.slice(start, end) ?? '',
        entity: entity === null ? null : entities[entity],
      };
    }),
  );
  return {
    entities,
    of: (words: string) => named.filter(mention => mention.words === words).map(({ entity }) => entity),
  };
}

suite('link mentions', () => {
  test('case endings, titles and surnames lead to one person, named in full without the ending', () => {
    const { of } = entitiesOf('bn', ['রাষ্ট্রপতি ইলমারি ভান্তনের সঙ্গে বৈঠক হয়।', 'ভান্তন পরে ফিরে যান।']);
    const [full] = of('ইলমারি ভান্তনের');
    assert.equal(full?.name, 'ইলমারি ভান্তন');
    assert.equal(full?.role, 'রাষ্ট্রপতি');
    assert.equal(of('ভান্তন')[0], full);
  });

  test('a surname in the headline finds the full name that comes later', () => {
    const { of } = entitiesOf('en', [
      'Vantongeren invited to Dhaka',
      'Prime Minister Ilmari Vantongeren will come.',
    ]);
    assert.equal(of('Vantongeren')[0]?.name, 'Ilmari Vantongeren');
  });

  test('two persons of one surname stay apart; the latest named takes the bare surname', () => {
    const { of } = entitiesOf('en', [
      'President John Carter met Minister Helen Carter.',
      'Carter said the talks went well.',
    ]);
    const [john] = of('John Carter');
    const [helen] = of('Helen Carter');
    assert.notEqual(john, helen);
    assert.equal(of('Carter')[0], helen);
  });

  test('a country is one under all its names and has its code', () => {
    const { of } = entitiesOf('bn', ['যুক্তরাষ্ট্র রাজি।', 'মার্কিন যুক্তরাষ্ট্রের চিঠি এসেছে।', 'আমেরিকায় উৎসব।']);
    const [first] = of('যুক্তরাষ্ট্র');
    assert.equal(first?.country, 'US');
    assert.equal(of('মার্কিন যুক্তরাষ্ট্রের')[0], first);
    assert.equal(of('আমেরিকায়')[0], first);
  });

  test('a short form in brackets is the name before it, wherever it comes again', () => {
    const { of } = entitiesOf('en', ['The River Safety Commission (RSC) met.', 'The RSC adjourned.']);
    assert.equal(of('RSC').length, 2);
    for (const entity of of('RSC')) assert.equal(entity?.name, 'River Safety Commission');
  });

  test('an acronym by its letters is the name, in Bengali spelling too', () => {
    const { of } = entitiesOf('bn', ['ঢাকা মেট্রোপলিটন পুলিশ কাজ করছে।', 'ডিএমপির কর্মকর্তারা ছিলেন।']);
    assert.equal(of('ডিএমপির')[0]?.name, 'ঢাকা মেট্রোপলিটন পুলিশ');
  });

  test('what the text calls another name is one person', () => {
    const { of } = entitiesOf('bn', ['মনিরুল ইসলাম ওরফে ঝন্টু পলাতক।']);
    assert.equal(of('ঝন্টু')[0], of('মনিরুল ইসলাম')[0]);
  });

  test('spellings of one long name are one, short names of one letter apart are not', () => {
    const { of } = entitiesOf('bn', [
      'কাজী তাহের মোদাব্বের ছিলেন।',
      'কাজী তাহির মোদাব্বের ছাত্র।',
      'ইরাক আর ইরান প্রতিবেশী।',
    ]);
    assert.equal(of('কাজী তাহের মোদাব্বের')[0], of('কাজী তাহির মোদাব্বের')[0]);
    assert.notEqual(of('ইরাক')[0], of('ইরান')[0]);
  });

  test('an ending written apart is none of the name', () => {
    const { of } = entitiesOf('bn', ['বিএনপি’র সমাবেশ।', 'বিএনপি জানায়।']);
    assert.equal(of('বিএনপি’র')[0], of('বিএনপি')[0]);
    assert.equal(of('বিএনপি')[0]?.name, 'বিএনপি');
  });

  test('every mention of an entity is listed once, in order', () => {
    const { entities } = entitiesOf('en', ['Dhaka is big. Dhaka grows.', 'Khulna and Dhaka flood.']);
    const dhaka = entities.find(({ name }) => name === 'Dhaka');
    assert.deepEqual(
      dhaka?.mentions.map(({ paragraph }) => paragraph),
      [0, 0, 1],
    );
  });
});
