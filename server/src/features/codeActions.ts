import type { CodeAction, Range } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Annotation } from '../annotations/document';
import { isOn } from '../annotations/drawn';
import type { Snapshot } from '../annotations/snapshot';
import type { Span } from '../text/span';
import { excerpt } from './excerpt';
import { spanOf } from './ranges';
import type { Reader } from './reader';
import { referenceTo, verdictsOn } from './verdicts';

/** As much of an annotation's words as a menu shows. */
const LENGTH = 40;

/** What can be decided about the annotations round a selection, the smallest first. */
export function codeActions(
  snapshot: Snapshot,
  { range }: { readonly range: Range },
  reader: Reader,
): CodeAction[] {
  return annotationsRound(snapshot, spanOf(snapshot, range), reader).flatMap(annotation =>
    verdictsOn(annotation).map((verdict): CodeAction => {
      const title = reader.words(
        `act.${verdict}.of`,
        kindOf(annotation, reader),
        excerpt(annotation.text, LENGTH),
      );
      return {
        title,
        kind: CodeActionKind.RefactorRewrite,
        command: {
          title,
          command: `newsmark.${verdict}`,
          arguments: [referenceTo(snapshot, annotation)],
        },
      };
    }),
  );
}

function annotationsRound(snapshot: Snapshot, span: Span, { settings }: Reader): readonly Annotation[] {
  return snapshot.parts
    .at(span.start)
    .filter(({ role, end }) => role === 'whole' && span.end <= end)
    .map(({ annotation }) => annotation)
    .filter(({ layer }) => layer !== 'structure' && isOn(settings, layer));
}

function kindOf(annotation: Annotation, { words }: Reader): string {
  return annotation.layer === 'entity'
    ? words(`entity.${annotation.type}`)
    : words(`kind.${annotation.type}`);
}
