import type { Annotation, AnnotationDocument } from '../annotations/document';
import { sourcesOf } from '../annotations/references';
import { NOBODY } from '../formats/bratNotes';
import { BRAT_CONFIGURATION, bratType, HIGH_WORTH } from '../formats/bratTypes';
import { fingerprintOf } from '../formats/fingerprint';
import { withLineFeeds } from '../text/decode';
import type { Span } from '../text/span';
import { type BratFile, createBratFile } from './bratFile';
import { byId } from './standing';
import type { Article, Exporter } from './types';

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): NAME.ann beside NAME.txt, which holds the article with LF line
 * ends, and one annotation.conf for all. Offsets: code points of NAME.txt. Mentions of the same thing are joined by
 * equivalence (`*`) lines; a quote is related to the words that name its source and to those that report it; what else
 * there is to say stands in attributes and notes.
 */
export const brat: Exporter = {
  id: 'brat',
  label: 'brat standoff',
  extensions: ['.ann', '.txt'],
  beside: [{ name: 'annotation.conf', content: BRAT_CONFIGURATION }],
  write: article => [annotationFile(article), withLineFeeds(article.text)],
};

function annotationFile({ document, text }: Article): string {
  const file = createBratFile(text);
  const sources = byId(document.sources);
  /** Text-bound ids of the words that stand for one entity or source. */
  const named = new Map<string, Set<string>>();
  const names = (thing: string, id: string) => {
    named.set(thing, (named.get(thing) ?? new Set()).add(id));
  };
  const origin = createOrigin(document, text, file);
  for (const annotation of document.annotations) {
    const id = file.textBound(bratType(annotation), annotation);
    origin(annotation, id);
    const cited = sourcesOf(annotation).join(' ');
    switch (annotation.layer) {
      case 'structure':
        break;
      case 'entity':
        if (annotation.entity === undefined) break;
        names(annotation.entity, id);
        file.note('Entity', id, annotation.entity);
        break;
      case 'claim':
        file.attribute('Worth', id, annotation.score >= HIGH_WORTH ? 'high' : 'routine');
        file.note('Check-worthiness', id, `${annotation.score}`);
        if (annotation.reasons.length > 0) file.note('Reasons', id, annotation.reasons.join(' '));
        if (cited !== '') file.note('Source', id, cited);
        break;
      case 'quote': {
        file.attribute('Manner', id, annotation.type);
        if (annotation.stance !== 'asserts') file.attribute('Stance', id, annotation.stance);
        const { mention, cue, source, also } = annotation;
        if (mention !== null) {
          const { id: speaker, isNew } = file.shared('Speaker', mention, cited);
          if (isNew) file.note('Source', speaker, cited === '' ? NOBODY : cited);
          file.relation('Said-by', id, speaker);
          // Words that name several speakers at once stand for none of them alone.
          if (source !== null && also === undefined) names(sources.get(source)?.entity ?? source, speaker);
        } else if (cited !== '') file.note('Source', id, cited);
        if (cue !== null) file.relation('Reported-by', id, file.shared('Cue', cue).id);
      }
    }
  }
  for (const ids of named.values()) if (ids.size > 1) file.equivalence([...ids]);
  for (const { id, mentions: _, ...facts } of document.entities)
    file.note('Entity', id, JSON.stringify(facts));
  for (const { id, citations: _, ...facts } of document.sources)
    file.note('Source', id, JSON.stringify(facts));
  return file.content();
}

/** Notes how an annotation came about, so that it can come back as it is. */
function createOrigin(
  document: AnnotationDocument,
  text: string,
  file: BratFile,
): (annotation: Annotation, id: string) => void {
  const entities = byId(document.entities);
  const sources = byId(document.sources);
  const wording = {
    entity: (id: string) => entities.get(id)?.name,
    source: (id: string) => sources.get(id)?.name,
    words: ({ start, end }: Span) => text.slice(start, end),
  };
  return (annotation, id) => {
    const { status, confidence, why, value, by, at } = annotation;
    if (status !== 'auto') file.attribute('Status', id, status);
    file.note('Id', id, annotation.id);
    file.note('Confidence', id, `${confidence}`);
    if (why !== undefined) file.note('Why', id, why);
    if (value !== undefined) file.note('Value', id, value);
    if (by !== undefined) file.note('By', id, by);
    if (at !== undefined) file.note('At', id, at);
    file.note('Print', id, fingerprintOf(annotation, wording));
  };
}
