import { agreementOf, type LayerAgreement } from './agreement';
import { type Difference, differencesOf } from './differences';
import type { Side } from './side';

export type { LayerAgreement } from './agreement';
export type { Difference, Field } from './differences';
export { type Said, saidBy } from './said';
export { blankDocument, type Side, sideOf } from './side';

/** How far two annotators agree about one article, and in what they do not. */
export interface Compared {
  readonly agreement: readonly LayerAgreement[];
  readonly differences: readonly Difference[];
}

export const compareSides = (text: string, left: Side, right: Side): Compared => ({
  agreement: agreementOf(text, left, right),
  differences: differencesOf(text, left, right),
});
