import type { Annotation } from '../annotations/document';
import type { Snapshot } from '../annotations/snapshot';
import { compareSides, type Side, saidBy, sideOf } from '../compare';
import type { ComparedSide, CompareParams, Comparison } from '../protocol';
import { rangeOf } from './ranges';

/** How far two people's decisions about an article agree, and in what they do not. */
export function compare(
  snapshot: Snapshot,
  { left: mine, right: theirs }: Pick<CompareParams, 'left' | 'right'>,
): Comparison {
  const { text, version } = snapshot;
  const [left, right] = [sideOf(text, mine), sideOf(text, theirs)];
  const { agreement, differences } = compareSides(text, left, right);
  return {
    version,
    agreement,
    differences: differences.flatMap(({ layer, kind, fields, ...said }) => {
      const at = said.left ?? said.right;
      if (at === null) return [];
      return [
        {
          id: `${said.left?.id ?? ''}/${said.right?.id ?? ''}`,
          layer,
          kind,
          fields,
          range: rangeOf(snapshot, at),
          left: comparedSide(left, said.left),
          right: comparedSide(right, said.right),
        },
      ];
    }),
  };
}

const comparedSide = (side: Side, annotation: Annotation | null): ComparedSide | null =>
  annotation === null ? null : { ...saidBy(side, annotation), decision: annotation.id };
