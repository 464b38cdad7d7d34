import assert from 'node:assert/strict';
import { detectMentions } from '../../../../server/src/layers/entity/detectMentions';
import { collectNames, completeMentions } from '../../../../server/src/layers/entity/knownNames';
import { readParagraph } from '../../../../server/src/text/reading';
import { mentionsIn, packOf } from '../../support/packs';

const found = (id: string, paragraphs: readonly string[]) => {
  const { readings, mentions } = mentionsIn(id, paragraphs);
  return mentions.map((list, i) =>
    list.map(({ start, end, type }) => `${readings[i]?.text.slice(start, end)}/${type}`),
  );
};

suite('known names', () => {
  test('a surname that another paragraph gave away is found', () => {
    const [, second = []] = found('en', [
      'President Ilmari Vantongeren arrived late.',
      'Reporters waited while Vantongeren slept.',
    ]);
    assert.ok(second.includes('Vantongeren/PER'), second.join());
  });

  test('a title that is a word of the language is looked for nowhere else', () => {
    const [first = [], second = []] = found('bn', ['‘অপেক্ষা’ ছবিটি মুক্তি পায়।', 'সকালে অপেক্ষা ছিল।']);
    assert.ok(first.includes('অপেক্ষা/WORK'), first.join());
    assert.ok(!second.includes('অপেক্ষা/WORK'), second.join());
  });

  test('a name goes on behind no case ending', () => {
    const reading = readParagraph('নাজমার বাতাসি আসে।', packOf('bn').sentences);
    const person = { start: 0, end: 13, type: 'PER', confidence: 0.8, why: 'test' } as const;
    const known = { byKey: new Map([['নাজমা', 'PER' as const]]) };
    const [first] = completeMentions(reading, [person], known, packOf('bn'));
    assert.equal(reading.text.slice(first?.start, first?.end), 'নাজমার');
  });

  test('a surname that is a company’s name is the person’s where the article names one in full', () => {
    const [, second = []] = found('en', ['President Ilmari Bloomberg left.', 'Later Bloomberg slept.']);
    assert.ok(second.includes('Bloomberg/PER'), second.join());
  });

  test('a company goes by its first word', () => {
    const [, second = []] = found('en', [
      'The yard of Vantongeren Motors burned.',
      'Police visited Vantongeren twice.',
    ]);
    assert.deepEqual(second, ['Vantongeren/ORG']);
  });

  test('a hyphenated surname is one, hyphen and all', () => {
    const [, second = []] = found('en', [
      'President Mira Lind-Vanton arrived.',
      'Reporters saw Lind-Vanton sleep.',
    ]);
    assert.ok(second.includes('Lind-Vanton/PER'), second.join());
  });

  test('a part of a name that is a word of the language is not looked for', () => {
    const [first = [], second = []] = found('bn', ['মেয়র আকাশ সরদার আসেন।', 'মাঠের ওপরে আকাশ মেঘলা ছিল।']);
    assert.ok(first.includes('আকাশ সরদার/PER'), first.join());
    assert.deepEqual(second, []);
  });

  test('a full name that stands here is not parted', () => {
    const [, second = []] = found('en', ['President Ilmari Vantongeren left.', 'Ilmari Vantongeren slept.']);
    assert.deepEqual(second, ['Ilmari Vantongeren/PER']);
  });

  test('an acronym introduced in brackets is found again, case endings and all', () => {
    const [, second = []] = found('bn', [
      'নদী রক্ষা কমিশন (এনআরকে) কাজটি শুরু করেছে।',
      'পরে এনআরকের পক্ষ থেকে চিঠি আসে।',
    ]);
    assert.ok(second.includes('এনআরকের/ORG'), second.join());
  });

  test('the second pass depends on the paragraph and the known names alone', () => {
    const pack = packOf('en');
    const paragraphs = ['President Ilmari Vantongeren arrived.', 'Later Vantongeren left.'];
    const readings = paragraphs.map(text => readParagraph(text, pack.sentences));
    const first = readings.map(reading => detectMentions(reading, 'body', pack));
    const known = collectNames(readings, first, ['body', 'body'], pack);
    const copy = { byKey: new Map(known.byKey) };
    const second = readings[1];
    assert.ok(second !== undefined);
    assert.deepEqual(
      completeMentions(second, first[1] ?? [], known, pack),
      completeMentions(second, first[1] ?? [], copy, pack),
    );
  });
});
