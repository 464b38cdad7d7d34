import type { Annotation, AnnotationDocument } from '../annotations/document';
import { withLineFeeds } from '../text/decode';
import { createBratFile } from './bratFile';
import { BRAT_CONFIGURATION, bratType, HIGH_WORTH } from './bratTypes';
import { byId, standing } from './standing';
import type { Article, Exporter } from './types';

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): NAME.ann beside NAME.txt, which holds the article with LF
 * line ends, and one annotation.conf for all. Offsets: code points of NAME.txt. Mentions of the same thing are joined
 * by equivalence (`*`) lines; a quote is related to the words that name its source and to those that report it.
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
  const note = createNotes(document);
  const sources = byId(document.sources);
  /** Text-bound ids of the words that stand for one entity or source. */
  const named = new Map<string, Set<string>>();
  const names = (thing: string | null | undefined, id: string) => {
    if (thing === null || thing === undefined) return;
    named.set(thing, (named.get(thing) ?? new Set()).add(id));
  };
  for (const annotation of standing(document)) {
    const id = file.textBound(bratType(annotation), annotation);
    file.note(id, note(annotation));
    switch (annotation.layer) {
      case 'structure':
        break;
      case 'entity':
        names(annotation.entity, id);
        break;
      case 'claim':
        file.attribute('Worth', id, annotation.score >= HIGH_WORTH ? 'high' : 'routine');
        break;
      case 'quote':
        file.attribute('Manner', id, annotation.type);
        if (annotation.stance !== 'asserts') file.attribute('Stance', id, annotation.stance);
        if (annotation.mention !== null) {
          const speaker = file.shared('Speaker', annotation.mention);
          file.relation('Said-by', id, speaker);
          // Words that name several speakers at once stand for none of them alone.
          if (annotation.also === undefined)
            names(sources.get(annotation.source ?? '')?.entity ?? annotation.source, speaker);
        }
        if (annotation.cue !== null) file.relation('Reported-by', id, file.shared('Cue', annotation.cue));
    }
  }
  for (const ids of named.values()) if (ids.size > 1) file.equivalence([...ids]);
  return file.content();
}

/** What an annotation says beside its type and relations: `source: Mina Rao (person)`, `value: 2024-05-01`. */
function createNotes(document: AnnotationDocument): (annotation: Annotation) => string {
  const sources = byId(document.sources);
  const named = (ids: readonly (string | null)[]) => {
    const found = ids.flatMap(id => sources.get(id ?? '') ?? []);
    return found.length === 0
      ? []
      : [`source: ${found.map(({ name, kind }) => `${name} (${kind})`).join(', ')}`];
  };
  const facts = (annotation: Annotation): readonly string[] => {
    switch (annotation.layer) {
      case 'structure':
        return [];
      case 'entity':
        return annotation.value === undefined ? [] : [`value: ${annotation.value}`];
      case 'quote':
        return named([annotation.source, ...(annotation.also ?? [])]);
      case 'claim':
        return [
          `check-worthiness: ${[annotation.score, ...annotation.reasons].join(', ')}`,
          ...named([annotation.source]),
        ];
    }
  };
  return annotation => facts(annotation).join('; ');
}
