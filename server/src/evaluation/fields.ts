/**
 * Marks that cannot be compared. The message says where and why (`quotes[3].start: not a whole number`) and holds no
 * word of the article.
 */
export class UnfitMarks extends Error {}

/** Reads an object of unknown shape key by key. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #place: string;

  /**
   * @param place the object's name in messages, empty for the file itself: `quotes[3]`
   * @throws UnfitMarks when it is no object
   */
  constructor(value: unknown, place = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new UnfitMarks(`${place === '' ? 'the whole' : place}: not an object`);
    this.#values = { ...value };
    this.#place = place;
  }

  /** @throws UnfitMarks naming this object's `key` */
  unfit(key: string, reason: string): never {
    throw new UnfitMarks(`${this.#path(key)}: ${reason}`);
  }

  has(key: string): boolean {
    return this.#values[key] != null;
  }

  string(key: string): string {
    const value = this.#values[key];
    return typeof value === 'string' ? value : this.unfit(key, 'not a string');
  }

  /** Null where it is null, missing or empty. */
  stringOrNull(key: string): string | null {
    return this.has(key) ? this.string(key) || null : null;
  }

  /** A whole number of at least `least`. */
  count(key: string, least: number): number {
    const value = this.#values[key];
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.unfit(key, 'not a whole number');
    return value >= least ? value : this.unfit(key, `less than ${least}`);
  }

  number(key: string): number {
    const value = this.#values[key];
    return typeof value === 'number' ? value : this.unfit(key, 'not a number');
  }

  object(key: string): Fields {
    return new Fields(this.#values[key], this.#path(key));
  }

  objects(key: string): readonly Fields[] {
    const value = this.#values[key];
    if (!Array.isArray(value)) return this.unfit(key, 'not a list');
    return value.map((item, i) => new Fields(item, `${this.#path(key)}[${i}]`));
  }

  #path(key: string): string {
    return this.#place === '' ? key : `${this.#place}.${key}`;
  }
}
