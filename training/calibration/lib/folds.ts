const FOLDS = 10;

/**
 * What models say of rows that they have not seen: each article's rows by a model of the other folds' articles. Articles
 * go to the folds in turn, by name, so that every run makes the same ones.
 */
export function outOfFold<Row extends { readonly article: string }, Model>(
  rows: readonly Row[],
  fitModel: (rows: readonly Row[]) => Model,
  predict: (model: Model, row: Row) => number,
): readonly number[] {
  const articles = [...new Set(rows.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(rows.filter(({ article }) => foldOf.get(article) !== fold)),
  );
  return rows.map(row => {
    const model = models[foldOf.get(row.article) ?? 0];
    if (model === undefined) throw new RangeError(`no fold of ${row.article}`);
    return predict(model, row);
  });
}
