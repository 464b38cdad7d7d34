import assert from 'node:assert/strict';
import { compareSides, sideOf } from '../../../server/src/compare';
import { describe as described } from '../../../server/src/decisions/anchoring/describe';
import { foldText } from '../../../server/src/decisions/anchoring/fold';
import type { AnnotationDecision, Decision } from '../../../server/src/decisions/types';
import type { EntityType } from '../../../server/src/layers/types';

const TEXT = 'Anna Holm said the bridge was safe.\nKarl Berg of Veld denied that the budget had doubled.\n';

const target = (words: string) => {
  const start = TEXT.indexOf(words);
  return described(TEXT, foldText(TEXT), { start, end: start + words.length });
};
const base = (words: string, verdict: AnnotationDecision['verdict']) => ({
  id: `${words} ${verdict}`,
  kind: 'annotation' as const,
  verdict,
  target: target(words),
});
const entity = (
  words: string,
  type: EntityType,
  verdict: AnnotationDecision['verdict'] = 'manual',
): Decision => ({
  ...base(words, verdict),
  layer: 'entity',
  type,
  entity: { name: words, type },
});
const quote = (words: string, name: string | null): Decision => ({
  ...base(words, 'manual'),
  id: `${words} by ${name}`,
  layer: 'quote',
  type: 'indirect',
  source: name === null ? null : { name, kind: 'person' },
  mention: null,
  cue: null,
  stance: 'asserts',
});

suite('compareSides', () => {
  const compared = (left: readonly Decision[], right: readonly Decision[]) =>
    compareSides(TEXT, sideOf(TEXT, left), sideOf(TEXT, right));
  const differences = (left: readonly Decision[], right: readonly Decision[]) =>
    compared(left, right).differences.map(
      ({ kind, layer, fields, line, left: mine, right: theirs }) =>
        `${line} ${layer} ${kind} ${fields.join('+')}: ${mine?.text} ${mine?.status} | ${theirs?.text} ${theirs?.status}`,
    );

  test('the same on both sides differs in nothing and agrees wholly', () => {
    const all = [entity('Anna Holm', 'PER'), quote('the bridge was safe', 'Anna Holm')];
    assert.deepEqual(differences(all, all), []);
    const { agreement } = compared(all, all);
    assert.deepEqual(
      agreement.map(({ layer, left, right, same, f1, kappa }) => [layer, left, right, same, f1, kappa]),
      [
        ['structure', 0, 0, 0, null, null],
        ['entity', 1, 1, 1, 1, 1],
        ['quote', 1, 1, 1, 1, 1],
        ['claim', 0, 0, 0, null, null],
      ],
    );
  });

  test('half of what each says agrees', () => {
    const { agreement } = compared(
      [entity('Anna Holm', 'PER'), entity('Veld', 'LOC')],
      [entity('Anna Holm', 'PER'), entity('Karl Berg', 'PER')],
    );
    const entities = agreement.find(({ layer }) => layer === 'entity');
    assert.deepEqual([entities?.left, entities?.right, entities?.same, entities?.f1], [2, 2, 1, 0.5]);
    // 17 words, 14 of them labelled alike; 14 and 13 with nothing, 2 and 4 with PER.
    assert.equal(entities?.kappa, (14 * 17 - (14 * 13 + 2 * 4)) / (17 * 17 - (14 * 13 + 2 * 4)));
  });

  test('one who says nothing, and one who rejects', () => {
    assert.deepEqual(
      differences([entity('Anna Holm', 'PER'), entity('Veld', 'LOC', 'rejected')], [entity('Veld', 'LOC')]),
      [
        '1 entity missed : Anna Holm manual | undefined undefined',
        '2 entity spurious : Veld rejected | Veld manual',
      ],
    );
  });

  test('words, types and sources that differ', () => {
    assert.deepEqual(
      differences(
        [
          entity('Anna Holm', 'PER'),
          entity('Karl Berg', 'PER'),
          quote('the budget had doubled', 'Karl Berg'),
        ],
        [entity('Holm', 'PER'), entity('Karl Berg', 'ORG'), quote('the budget had doubled', 'Anna Holm')],
      ),
      [
        '1 entity wrong words: Anna Holm manual | Holm manual',
        '2 entity wrong type: Karl Berg manual | Karl Berg manual',
        '2 quote wrong source: the budget had doubled manual | the budget had doubled manual',
      ],
    );
    assert.deepEqual(
      differences([quote('the bridge was safe', null)], [quote('the bridge was safe', null)]),
      [],
    );
  });

  test('words that are not in the text are counted, not compared', () => {
    const gone = {
      ...entity('Veld', 'LOC'),
      target: { ...target('Veld'), exact: 'Quarnholm', prefix: 'x', suffix: 'y' },
    };
    const side = sideOf(TEXT, [gone as Decision]);
    assert.deepEqual([side.orphans, side.document.annotations], [1, []]);
  });
});
