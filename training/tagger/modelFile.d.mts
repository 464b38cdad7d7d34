/** What is to be packed: weights as fractions, see {@link packModel}. */
export interface Model {
  readonly types: readonly string[];
  readonly labels: number;
  /** Feature of each row of weights. */
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  /** Packed groups of words, see packWordGroups. */
  readonly groups: Uint8Array;
}
/** Packs a model in the form that readWeights describes; features whose weights all round to 0 are left out. */
export declare function packModel({
  types,
  labels,
  features,
  weights,
  transitions,
  groups,
}: Model): Uint8Array;
