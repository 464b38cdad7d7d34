import assert from 'node:assert/strict';
import { parseMarkedText } from '../../../training/tagger/markedText.mts';

suite('text with marked names', () => {
  test('loses its marks and tells its names', () => {
    const { text, names } = parseMarkedText(
      '[PER Mina Vale] left [LOC Ostra]-[LOC Pell]; [ORG পূর্বাচল সংঘের] সভা',
    );
    assert.equal(text, 'Mina Vale left Ostra-Pell; পূর্বাচল সংঘের সভা');
    assert.deepEqual(
      names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
      ['PER Mina Vale', 'LOC Ostra', 'LOC Pell', 'ORG পূর্বাচল সংঘের'],
    );
  });

  test('is refused with unknown types, stray brackets, nested names and spaces at the edges', () => {
    for (const broken of [
      '[DATE Friday]',
      'Vale] left',
      '[PER Mina [LOC Ostra]]',
      '[PER  Vale]',
      '[PER Vale ]',
      '[PER ]',
    ])
      assert.throws(() => parseMarkedText(broken), SyntaxError, broken);
  });
});
