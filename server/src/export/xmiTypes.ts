import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import { WEBANNO_LAYERS } from '../formats/webannoLayers';

const NAMESPACE = 'http://uima.apache.org/resourceSpecifier';
const SEGMENTATION = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type';
const ANNOTATION = 'uima.tcas.Annotation';
const STRING = 'uima.cas.String';

/** Every type that the CAS files use, as a UIMA type system descriptor (UIMA References, 2.3). */
export function typeSystem(): string {
  const xml = new DOMImplementation().createDocument(NAMESPACE, 'typeSystemDescription', null);
  const make = (name: string, children: readonly Element[] | string): Element => {
    const element = xml.createElementNS(NAMESPACE, name);
    if (typeof children === 'string') element.appendChild(xml.createTextNode(children));
    else for (const child of children) element.appendChild(child);
    return element;
  };
  const described = (kind: string, name: string, rest: readonly Element[]) =>
    make(kind, [make('name', name), make('description', ''), ...rest]);
  const feature = (name: string) => described('featureDescription', name, [make('rangeTypeName', STRING)]);
  const type = (name: string, features: readonly string[]) =>
    described('typeDescription', name, [
      make('supertypeName', ANNOTATION),
      ...(features.length === 0 ? [] : [make('features', features.map(feature))]),
    ]);
  const types = [
    type(`${SEGMENTATION}.Sentence`, []),
    type(`${SEGMENTATION}.Token`, []),
    ...Object.values(WEBANNO_LAYERS).map(layer => type(layer.type, layer.features)),
  ];
  xml.documentElement?.appendChild(make('types', types));
  return new XMLSerializer().serializeToString(xml);
}
