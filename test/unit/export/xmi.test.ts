import assert from 'node:assert/strict';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { FIRE, TEXT } from './article';

const { files } = exportDocuments('xmi', [FIRE], wordsIn('en'));
const parsed = (ending: string): Element => {
  const content = files.find(({ name }) => name.endsWith(ending))?.content ?? assert.fail(ending);
  const parser = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  });
  return parser.parseFromString(content, 'text/xml').documentElement ?? assert.fail();
};
const XMI = 'http://www.omg.org/XMI';
const namesIn = (of: Element, kind: string) =>
  Array.from(of.getElementsByTagName(kind)).map(
    one => one.getElementsByTagName('name')[0]?.textContent ?? '',
  );

/** Cases from the format's description: UIMA References, chapters 2.3 (type systems) and 7 (XMI). */
suite('UIMA CAS XMI', () => {
  const root = parsed('.xmi');
  const declared = new Map(
    Array.from(parsed('TypeSystem.xml').getElementsByTagName('typeDescription')).map(type => [
      type.getElementsByTagName('name')[0]?.textContent ?? '',
      namesIn(type, 'featureDescription'),
    ]),
  );
  const all = Array.from(root.getElementsByTagName('*'));
  const annotations = all.filter(one => one.getAttribute('begin'));

  test('holds the text as its sofa, line ends as they stand', () => {
    const [sofa] = Array.from(root.getElementsByTagName('cas:Sofa'));
    assert.equal(sofa?.getAttribute('sofaString'), TEXT);
    assert.equal(sofa?.getAttribute('sofaID'), '_InitialView');
  });

  test('declares every type and feature that it uses; the namespace of a type is its package', () => {
    assert.ok(annotations.length > 40);
    for (const one of annotations) {
      const name = `${one.namespaceURI?.replace('http:///', '').replace('.ecore', '').replaceAll('/', '.')}.${one.localName}`;
      if (name === 'uima.tcas.DocumentAnnotation') continue;
      const features = declared.get(name) ?? assert.fail(name);
      for (const { name: attribute } of Array.from(one.attributes).filter(({ prefix }) => prefix !== 'xmlns'))
        assert.ok(
          ['xmi:id', 'sofa', 'begin', 'end', ...features].includes(attribute),
          `${name}/${attribute}`,
        );
    }
  });

  test('indexes every annotation in its view, ids unique', () => {
    const ids = all.map(one => one.getAttributeNS(XMI, 'id')).filter(id => id);
    assert.equal(new Set(ids).size, ids.length);
    const members = root.getElementsByTagName('cas:View')[0]?.getAttribute('members')?.split(' ');
    assert.deepEqual(
      members,
      annotations.map(one => one.getAttributeNS(XMI, 'id')),
    );
  });

  test('gives offsets in UTF-16 units', () => {
    const names = annotations.filter(({ localName }) => localName === 'NamedEntity');
    assert.deepEqual(
      names
        .map(one => [
          one.getAttribute('value'),
          TEXT.slice(Number(one.getAttribute('begin')), Number(one.getAttribute('end'))),
        ])
        .slice(0, 3),
      [
        ['ORG', 'র‍্যাবের'],
        ['ROLE', 'মুখপাত্র'],
        ['PER', 'Mina "Rao" Sen'],
      ],
    );
  });
});
