import { sha256Of } from '../../annotations/digest';
import { createExpectation } from '../../decisions/anchoring/expectation';
import { type FoldedText, fold, foldText } from '../../decisions/anchoring/fold';
import { agreeBefore, agreeBehind, occurrencesOf } from '../../decisions/anchoring/occurrences';
import { placeTargets } from '../../decisions/anchoring/place';
import type { Target } from '../../decisions/types';
import { createUnits, type ToUnits } from '../../formats/codePoints';
import { withLineFeeds } from '../../text/decode';
import type { Span } from '../../text/span';
import type { Ground, Quoted, Unit } from '../types';
import { placeInText } from './placeInText';
import { keyOf, type Places } from './places';

type QuotedGround = Extract<Ground, { readonly kind: 'quoted' }>;

/**
 * Places words whose text the format does not carry: at their positions, in the unit in which these give all words or
 * most of them, where they give all; else by the words and what is known of their surroundings.
 */
export function placeQuoted(ground: QuotedGround, spans: readonly Span[], text: string): Places {
  const { quoted, sha256 } = ground;
  const isSameText = sha256 !== null && sha256 === sha256Of(text);
  const known = new Map(quoted.map(one => [keyOf(one), one]));
  for (const own of isSameText ? [text, ...otherLineEnds(text)] : [text]) {
    const { unit, toUnits, fitting } = bestUnit(ground, own);
    if (fitting < quoted.length) continue;
    const counted = ({ start, end }: Span): Span => ({ start: toUnits(start), end: toUnits(end) });
    const inOwn = placeInText({ kind: 'text', text: own, spaced: true }, spans.map(counted), text);
    return {
      at: span => inOwn.at(counted(span)),
      described: span => inOwn.described(counted(span)),
      isSameText: isSameText || sha256 === null,
      unit,
    };
  }
  const { unit, toUnits } = bestUnit(ground, text);
  const described = (span: Span): Target | undefined => {
    const one = known.get(keyOf(span));
    if (one === undefined) return undefined;
    const { exact, prefix, suffix, start, end } = one;
    return { exact, prefix, suffix, start: toUnits(start), end: toUnits(end) };
  };
  const words = [...known.values()];
  const placed = placeWords(
    words.flatMap(one => described(one) ?? []),
    text,
  );
  const found = new Map(words.map((one, i) => [keyOf(one), placed[i] ?? null]));
  return { at: span => found.get(keyOf(span)) ?? null, described, isSameText: false, unit };
}

/** The digest is the same whatever the line ends are, positions are not. */
const otherLineEnds = (text: string): readonly string[] => {
  const lines = withLineFeeds(text);
  return [lines, lines.replace(/\n/g, '\r\n')].filter(other => other !== text);
};

/** The unit in which most positions give their words; the first of those that do equally well. */
function bestUnit(
  { quoted, units }: QuotedGround,
  text: string,
): { readonly unit: Unit; readonly toUnits: ToUnits; readonly fitting: number } {
  const tried = units.map(unit => {
    const toUnits = unit === 'utf-16' ? (offset: number) => offset : createUnits(text);
    const fits = ({ start, end, exact }: Quoted) => text.slice(toUnits(start), toUnits(end)) === exact;
    return { unit, toUnits, fitting: quoted.filter(fits).length };
  });
  return tried.reduce((best, one) => (one.fitting > best.fitting ? one : best));
}

/** By words and surroundings; what that leaves open by being the one place that has all of what is known, or by where others near went. */
function placeWords(targets: readonly Target[], text: string): readonly (Span | null)[] {
  const folded = foldText(text);
  const placed = placeTargets(folded, targets);
  const expectation = createExpectation(
    targets.flatMap((target, i) => {
      const at = placed[i] ?? null;
      return at === null ? [] : [{ stood: target.start, stands: at.start }];
    }),
  );
  return targets.map((target, i) => {
    const at = placed[i] ?? null;
    if (at !== null) return at;
    const whole = wholePlaces(target, folded);
    const expected =
      whole.length === 1 ? whole : whole.filter(({ start }) => expectation.holds(target.start, start));
    return expected.length === 1 ? (expected[0] ?? null) : null;
  });
}

/** The places that have the words and all of the surroundings that are known, be it nothing. */
function wholePlaces({ exact, prefix, suffix }: Target, folded: FoldedText): readonly Span[] {
  const words = fold(exact);
  const before = fold(prefix);
  const behind = fold(suffix);
  return occurrencesOf(words, folded.text).flatMap(start => {
    const end = start + words.length;
    const isWhole =
      agreeBefore(folded.text, start, before) === before.length &&
      agreeBehind(folded.text, end, behind) === behind.length;
    return isWhole ? [folded.unfold({ start, end })] : [];
  });
}
