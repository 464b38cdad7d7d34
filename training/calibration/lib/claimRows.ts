import type { Engine } from '../../../server/src/engine';
import { matchClaims } from '../../../server/src/evaluation/claims';
import type { Reason } from '../../../server/src/layers/claim/types';
import type { ClaimSetting } from '../../../server/src/layers/claim/worth';
import type { AnnotatedParagraph, Claim } from '../../../server/src/layers/types';
import { contains, shift } from '../../../server/src/text/span';
import type { AnalyzedArticle } from './analyzed';

/** A claim that the engine found, and whether people would have it checked. */
export interface ClaimRow extends ClaimSetting {
  readonly article: string;
  readonly language: string;
  readonly reasons: readonly Reason[];
  readonly worthChecking: boolean;
}

/** The claims of a labelled article; one that gold does not have is not worth checking, as in average precision. */
export function claimRows({ name, analysis, comparison }: AnalyzedArticle): readonly ClaimRow[] {
  const goldOf = new Map(
    matchClaims(comparison).map(pair => [pair.predicted, comparison.gold.claims[pair.gold]]),
  );
  const facts = new Map(
    analysis.paragraphs.flatMap(paragraph =>
      paragraph.claims.map(claim => {
        const { start, end } = shift(claim, paragraph.paragraph.start);
        return [`${start}:${end}`, { paragraph, claim }] as const;
      }),
    ),
  );
  return comparison.predicted.claims.flatMap(({ start, end }, i) => {
    const found = facts.get(`${start}:${end}`);
    if (found === undefined) return [];
    return [
      {
        article: name,
        language: analysis.language,
        ...settingOf(found.paragraph, found.claim),
        worthChecking: goldOf.get(i)?.worthChecking === true,
      },
    ];
  });
}

function settingOf({ reading, kind }: AnnotatedParagraph, claim: Claim) {
  return {
    reasons: claim.reasons as readonly Reason[],
    attributed: claim.attribution !== null,
    headline: kind === 'headline',
    words: reading.tokens.filter(token => token.kind !== 'mark' && contains(claim, token)).length,
  };
}

/** A sentence of ct24_en or policlaim; label 1 where it is worth checking, or claims a fact. */
export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly label: 0 | 1;
}

/** The claims in a sentence of a speech, read as somebody's words. */
export async function sentenceRows(
  engine: Engine,
  { id, text, label }: LabelledSentence,
): Promise<readonly ClaimRow[]> {
  const { paragraphs } = await engine.analyze(`“${text}” Helen Carter said.`, { language: 'en' });
  return paragraphs.flatMap(paragraph =>
    paragraph.claims
      .filter(({ attribution }) => attribution !== null)
      .map(claim => ({
        article: id,
        language: 'en',
        ...settingOf(paragraph, claim),
        worthChecking: label === 1,
      })),
  );
}
