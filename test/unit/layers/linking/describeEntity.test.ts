import assert from 'node:assert/strict';
import { linkMentions } from '../../../../server/src/layers/linking/linkMentions';
import { mentionsIn, packOf } from '../../support/packs';

/** The entity of a name as the article gives it in full. */
function entityIn(id: string, name: string, ...paragraphs: readonly string[]) {
  const { readings, mentions } = mentionsIn(id, paragraphs);
  return linkMentions(readings, mentions, packOf(id)).entities.find(entity => entity.name === name);
}

suite('describe entity', () => {
  test('the fullest form names it, the others are its aliases', () =>
    assert.deepEqual(
      entityIn('en', 'Ilmari Vantongeren', 'President Ilmari Vantongeren came.', 'Vantongeren left.')
        ?.aliases,
      ['Vantongeren'],
    ));

  test('case endings are none of the name', () =>
    assert.deepEqual(entityIn('bn', 'নেপাল', 'নেপালের নদী।', 'নেপালে বৃষ্টি।')?.aliases, []));

  test('a country has its code', () => assert.equal(entityIn('en', 'Nepal', 'Nepal agreed.')?.country, 'NP'));

  const roles: readonly (readonly [string, string, string, string | undefined])[] = [
    ['en', 'before the name', 'President Ilmari Vantongeren came.', 'President'],
    ['en', 'behind a comma', 'Later Anna Smith, spokesperson for Greenpeace, agreed.', 'spokesperson'],
    ['en', 'none further away', 'The president met Anna Smith.', undefined],
    ['bn', 'before the name', 'সাবেক মেয়র সেলিম রেজা আসেন।', 'মেয়র'],
  ];
  for (const [id, where, text, role] of roles)
    test(`${id}: a role ${where}`, () => {
      const { readings, mentions } = mentionsIn(id, [text]);
      const { entities } = linkMentions(readings, mentions, packOf(id));
      assert.equal(entities.find(({ type }) => type === 'PER')?.role, role);
    });
});
