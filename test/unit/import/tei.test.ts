import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { readFiles } from '../../../server/src/import';

const read = (content: string) => readFiles('tei', [{ name: 'a.xml', content }], wordsIn('en'));
const tei = (body: string, header = '') =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header}</teiHeader><text><body>${body}</body></text></TEI>`;

suite('import of TEI P5', () => {
  test('reads what another editor made: its lines, its names, its speakers', () => {
    const people =
      '<profileDesc><particDesc><listPerson><person xml:id="rina"><persName>Rina Begum</persName></person></listPerson></particDesc></profileDesc>';
    const { articles, unread } = read(
      tei(
        `<head>Piers
           close</head>
         <p><persName ref="#rina">Rina  Begum</persName> of <settlement>Dhaka</settlement> said:
           <said who="#rina">all piers close</said>.<note>sic</note></p>`,
        people,
      ),
    );
    const [article] = articles;
    assert.ok(article?.ground.kind === 'text');
    assert.equal(article.ground.text, 'Piers close\nRina Begum of Dhaka said: all piers close.');
    assert.deepEqual(
      article.annotations.map(({ layer, type, text }) => [layer, type, text]),
      [
        ['entity', 'PER', 'Rina Begum'],
        ['entity', 'LOC', 'Dhaka'],
        ['quote', 'direct', 'all piers close'],
      ],
    );
    assert.deepEqual(
      article.sources.map(({ name, kind, entity }) => [name, kind, entity]),
      [['Rina Begum', 'person', 'rina']],
    );
    assert.deepEqual(unread, []);
  });

  test('refuses document types and entities', () => {
    for (const start of [
      '<!DOCTYPE TEI SYSTEM "x.dtd">',
      '<!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///x">]>',
    ]) {
      const { articles, unread } = read(start + tei('<p>&a;</p>'));
      assert.deepEqual(articles, []);
      assert.equal(unread[0]?.reason, 'document types and entities are not read');
    }
  });

  test('refuses what is no XML or no TEI', () => {
    assert.match(read('<TEI').unread[0]?.reason ?? '', /^XML: /);
    assert.match(read(tei('<p>&nbsp;</p>')).unread[0]?.reason ?? '', /^XML: /);
    assert.equal(read('<html/>').unread[0]?.reason, 'no TEI P5 document');
  });

  test('keeps and shows elements of types that have no counterpart', () => {
    const { articles, unread } = read(tei('<p><name type="ship">Titanic</name> sank</p>'));
    assert.deepEqual(articles[0]?.annotations, []);
    assert.match(unread[0]?.content ?? '', /<name [^>]*type="ship"[^>]*>Titanic<\/name>/);
  });

  test('stops at fragments that chain in a circle', () =>
    assert.equal(
      read(
        tei(
          '<p><seg type="claim" xml:id="a" next="#b">x</seg> <seg type="claim" xml:id="b" prev="#a" next="#b">y</seg></p>',
        ),
      ).articles[0]?.annotations[0]?.text,
      'x y',
    ));
});
