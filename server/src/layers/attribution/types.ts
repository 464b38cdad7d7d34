import type { Reading } from '../../text/reading';
import type { Attribution, Mention, StructureKind } from '../types';

/** Everything that the attribution layer may look at in one paragraph. */
export interface AttributionInput {
  readonly reading: Reading;
  readonly kind: StructureKind;
  readonly mentions: readonly Mention[];
}

/** What a language brings to the attribution layer. */
export interface AttributionRules {
  /** Finds the quotations of one paragraph; sources are resolved later over the article. */
  findAttributions(input: AttributionInput): readonly Attribution[];
}
