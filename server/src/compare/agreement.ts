import { evaluate } from '../evaluation/evaluate';
import { marksFromDocument } from '../evaluation/fromDocument';
import { AGREEMENT_LAYERS, type AgreementLayer } from '../evaluation/kappa';
import { scoreArticle } from '../evaluation/scoreArticle';
import type { Side } from './side';

/** How far two annotators agree in one layer of an article. */
export interface LayerAgreement {
  readonly layer: AgreementLayer;
  /** Annotations of each, and those that both have; lines where the layer is the structure. */
  readonly left: number;
  readonly right: number;
  readonly same: number;
  /** 0..1; null where neither has anything. */
  readonly f1: number | null;
  /** Cohen's kappa over the words; null where there is nothing to agree on. */
  readonly kappa: number | null;
}

/** The figure of each layer that counts its annotations; see `docs/evaluation.md`. */
const FIGURES: Readonly<Record<AgreementLayer, string>> = {
  structure: 'structure',
  entity: 'entity all',
  quote: 'quote any',
  claim: 'claim',
};

export function agreementOf(text: string, left: Side, right: Side): readonly LayerAgreement[] {
  const score = scoreArticle({
    name: '',
    text,
    gold: marksFromDocument(left.document, text),
    predicted: marksFromDocument(right.document, text),
  });
  const { figures, agreement } = evaluate([score]);
  return AGREEMENT_LAYERS.map(layer => {
    const figure = figures.get(FIGURES[layer]);
    return {
      layer,
      left: figure?.gold ?? 0,
      right: figure?.predicted ?? 0,
      same: figure?.right ?? 0,
      f1: figure?.f1 ?? null,
      kappa: figure === undefined ? null : agreement[layer].kappa,
    };
  });
}
