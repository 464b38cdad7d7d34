import type { Head } from './heads';
import type { Agreement } from './verbForms';

/** A noun phrase that speaks, over the units [from, to). */
export interface Speaker {
  readonly from: number;
  readonly to: number;
  readonly head: Head;
}

/** How well a kind of speaker goes with a verb form: বলেছেন wants persons, বলেছে organizations. */
export const AGREES: Readonly<Record<Agreement, Readonly<Record<Head['who'], number>>>> = {
  honorific: { person: 1, people: 1, thing: 0.35, document: 0 },
  plain: { person: 0.55, people: 0.8, thing: 1, document: 0.4 },
  passive: { person: 0, people: 0, thing: 0.8, document: 1 },
  participle: { person: 1, people: 1, thing: 0.8, document: 0.3 },
};
