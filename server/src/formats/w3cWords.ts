/** Begins the body that says how check-worthy a claim is: `check-worthiness 0.62`. */
export const WORTH = 'check-worthiness ';
