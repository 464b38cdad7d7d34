/** Features with their values, and the outcome that they should foretell. */
export interface Example {
  readonly features: readonly (readonly [string, number])[];
  readonly outcome: boolean;
}

export type Weights = Readonly<Record<string, number>>;

/** The feature that every example has is not drawn to 0. */
const FREE = 'always';
const STEPS = 25;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), each weight but that of `always` drawn
 * by a ridge to what is expected of it. Deterministic.
 * @param expected weights in log-odds; 0 where left out
 * @returns weights in log-odds, by feature
 */
export function fitLogistic(examples: readonly Example[], ridge: number, expected: Weights = {}): Weights {
  const found = examples.flatMap(({ features }) => features.map(([name]) => name));
  const names = [...new Set([...found, ...Object.keys(expected)])].sort();
  const indexOf = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, outcome }) => ({
    values: features.map(([name, value]) => [indexOf.get(name) ?? 0, value] as const),
    outcome: Number(outcome),
  }));
  const prior = names.map(name => expected[name] ?? 0);
  let weights: readonly number[] = prior;
  for (let step = 0; step < STEPS; step++) {
    const penalty = names.map(name => (name === FREE ? 1e-6 : ridge));
    const gradient = weights.map((weight, i) => (penalty[i] ?? 0) * ((prior[i] ?? 0) - weight));
    const hessian = names.map((_, i) => names.map((_, j) => (i === j ? (penalty[i] ?? 0) : 0)));
    for (const { values, outcome } of rows) {
      const p = sigmoid(values.reduce((sum, [i, value]) => sum + (weights[i] ?? 0) * value, 0));
      for (const [i, value] of values) {
        gradient[i] = (gradient[i] ?? 0) + value * (outcome - p);
        const row = hessian[i] ?? [];
        for (const [j, other] of values) row[j] = (row[j] ?? 0) + p * (1 - p) * value * other;
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
}

export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Solves a small system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(cell(i, column)) > Math.abs(cell(pivot, column))) pivot = i;
    const [a, b] = [rows[column] ?? [], rows[pivot] ?? []];
    rows[column] = b;
    rows[pivot] = a;
    for (let i = 0; i < size; i++) {
      const factor = i === column ? 0 : cell(i, column) / cell(column, column);
      if (factor !== 0) rows[i] = (rows[i] ?? []).map((value, j) => value - factor * cell(column, j));
    }
  }
  return rows.map((_, i) => cell(i, size) / cell(i, i));
}

/** Weights in tenths of log-odds, as they are checked in. */
export const inTenths = (weights: Weights): Weights =>
  Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(10 * weight) || 0]));
