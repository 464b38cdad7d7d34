import { createRandom, shuffled } from '../../tagger/random.mjs';

/** Points in a row, `dimensions` numbers each. */
export interface Points {
  readonly dimensions: number;
  readonly values: Float32Array;
}

export interface Grouping {
  /** The group of each point, from 0. */
  readonly groupOf: Int32Array;
  readonly centres: Points;
}

/**
 * Spherical k-means (Dhillon and Modha 2001): each point of length 1 joins the centre whose direction is nearest.
 * @param count how many groups are made; some may stay empty
 */
export function kMeans({ dimensions, values }: Points, count: number, rounds: number): Grouping {
  const size = values.length / dimensions;
  const seeds = shuffled([...Array(size).keys()], createRandom(count)).slice(0, count);
  let centres = new Float32Array(count * dimensions);
  seeds.forEach((seed, group) => {
    centres.set(values.subarray(seed * dimensions, (seed + 1) * dimensions), group * dimensions);
  });
  const groupOf = new Int32Array(size);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(centres.length);
    for (let point = 0; point < size; point++) {
      const group = nearest(values, point * dimensions, centres, dimensions);
      groupOf[point] = group;
      for (let d = 0; d < dimensions; d++)
        (sums[group * dimensions + d] as number) += values[point * dimensions + d] as number;
    }
    centres = ofLengthOne({ dimensions, values: sums }).values;
  }
  return { groupOf, centres: { dimensions, values: centres } };
}

/** The centre of each point that is nearest in direction. */
export function nearestCentres({ dimensions, values }: Points, centres: Points): Int32Array {
  return Int32Array.from({ length: values.length / dimensions }, (_, point) =>
    nearest(values, point * dimensions, centres.values, dimensions),
  );
}

function nearest(values: Float32Array, from: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0, group = 0; at < centres.length; at += dimensions, group++) {
    let product = 0;
    for (let d = 0; d < dimensions; d++)
      product += (values[from + d] as number) * (centres[at + d] as number);
    if (product > most) {
      most = product;
      best = group;
    }
  }
  return best;
}

/** The same points brought to length 1; points at 0 stay there. */
export function ofLengthOne({
  dimensions,
  values,
}: Points): Points & { readonly values: Float32Array<ArrayBuffer> } {
  const scaled = new Float32Array(values.length);
  for (let from = 0; from < values.length; from += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (values[from + d] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) scaled[from + d] = (values[from + d] as number) / length;
  }
  return { dimensions, values: scaled };
}
