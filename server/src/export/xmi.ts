import { DOMImplementation, type Document, XMLSerializer } from '@xmldom/xmldom';
import { layerSpansOf, WEBANNO_LAYERS } from '../formats/webannoLayers';
import { wellFormed, withLineEndsKept } from '../formats/xml';
import { shift } from '../text/span';
import type { Article, Exporter } from './types';
import { typeSystem } from './xmiTypes';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * UIMA CAS as XMI 1.0 (UIMA References, 7), as INCEpTION reads it, with the type system that it needs beside it. The
 * text is the CAS's sofa; offsets count its UTF-16 units. Tokens and sentences are the engine's.
 */
export const xmi: Exporter = {
  id: 'xmi',
  label: 'UIMA CAS XMI',
  extensions: ['.xmi'],
  beside: [{ name: 'TypeSystem.xml', content: `${XML}${typeSystem()}\n` }],
  write: article => [`${XML}${casOf(article)}\n`],
};

const XMI = 'http://www.omg.org/XMI';
const CAS = 'http:///uima/cas.ecore';
const SEGMENTATION = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type';

/** The sofa's own id; annotations are numbered behind it. */
const SOFA = 1;

function casOf({ text, document, paragraphs }: Article): string {
  const xml = new DOMImplementation().createDocument(XMI, 'xmi:XMI', null);
  const root = xml.documentElement;
  if (root === null) throw new RangeError('no root element');
  root.setAttributeNS(XMI, 'xmi:version', '2.0');
  const add = createAdder(xml);
  add(CAS, 'cas:NULL', 0, {});
  const members: number[] = [];
  const annotate = (
    type: string,
    start: number,
    end: number,
    features: Readonly<Record<string, string>> = {},
  ) => {
    const id = SOFA + 1 + members.length;
    const [namespace, name] = nameOf(type);
    add(namespace, name, id, { sofa: `${SOFA}`, begin: `${start}`, end: `${end}`, ...features });
    members.push(id);
  };
  annotate('uima.tcas.DocumentAnnotation', 0, text.length, { language: document.document.language });
  for (const { paragraph, reading } of paragraphs) {
    for (const sentence of reading.sentences) {
      const { start, end } = shift(sentence, paragraph.start);
      annotate(`${SEGMENTATION}.Sentence`, start, end);
    }
    for (const token of reading.tokens) {
      const { start, end } = shift(token, paragraph.start);
      annotate(`${SEGMENTATION}.Token`, start, end);
    }
  }
  for (const { layer, start, end, values } of layerSpansOf(document)) {
    const features = WEBANNO_LAYERS[layer].features.flatMap(
      (feature, f): readonly (readonly [string, string])[] => {
        const value = values[f] ?? null;
        return value === null ? [] : [[feature, value]];
      },
    );
    annotate(WEBANNO_LAYERS[layer].type, start, end, Object.fromEntries(features));
  }
  add(CAS, 'cas:Sofa', SOFA, { sofaNum: '1', sofaID: '_InitialView', mimeType: 'text', sofaString: text });
  add(CAS, 'cas:View', null, { sofa: `${SOFA}`, members: members.join(' ') });
  return withLineEndsKept(new XMLSerializer().serializeToString(xml));
}

function createAdder(xml: Document) {
  return (
    namespace: string,
    name: string,
    id: number | null,
    attributes: Readonly<Record<string, string>>,
  ): void => {
    const element = xml.createElementNS(namespace, name);
    if (id !== null) element.setAttributeNS(XMI, 'xmi:id', `${id}`);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, wellFormed(value));
    xml.documentElement?.appendChild(element);
  };
}

/** The namespace of a UIMA type's package and the type's name in it: `a.b.C` is `http:///a/b.ecore`, `b:C`. */
function nameOf(type: string): readonly [string, string] {
  const dot = type.lastIndexOf('.');
  const path = type.slice(0, dot).replaceAll('.', '/');
  const prefix = PREFIXES[type.slice(0, dot)] ?? 'custom';
  return [`http:///${path}.ecore`, `${prefix}:${type.slice(dot + 1)}`];
}

const PREFIXES: Readonly<Record<string, string>> = {
  'uima.tcas': 'tcas',
  [SEGMENTATION]: 'segmentation',
  'de.tudarmstadt.ukp.dkpro.core.api.ner.type': 'ner',
};
