/** How a form stands: `finite` has a subject before or after it, `participle` leans on another clause (adding, noting). */
export type Finiteness = 'finite' | 'base' | 'participle' | 'past';

export interface VerbForm {
  readonly form: string;
  readonly finiteness: Finiteness;
}

/**
 * The forms of a verb phrase in its base form, the first word inflected: express concern → expresses concern, …
 * @param irregular forms that the rules do not give: said, told; they stand in for the regular past
 */
export function conjugate(phrase: string, irregular: readonly string[]): readonly VerbForm[] {
  const [verb = '', ...rest] = phrase.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const whole = (form: string) => (form.includes(' ') ? form : form + tail);
  const given = irregular.map(form => ({ form: whole(form), finiteness: finitenessOf(form) }));
  const has = (finiteness: Finiteness) => given.some(form => form.finiteness === finiteness);
  return [
    ...(irregular.includes(phrase) ? [] : [{ form: phrase, finiteness: 'base' as const }]),
    ...given,
    ...(has('finite') ? [] : [{ form: whole(thirdPerson(verb)), finiteness: 'finite' as const }]),
    ...(has('past') ? [] : [{ form: whole(past(verb)), finiteness: 'past' as const }]),
    ...(has('participle') ? [] : [{ form: whole(participle(verb)), finiteness: 'participle' as const }]),
  ];
}

function finitenessOf(form: string): Finiteness {
  const [verb = ''] = form.split(' ');
  if (verb.endsWith('ing')) return 'participle';
  return verb.endsWith('s') ? 'finite' : 'past';
}

const endsConsonantY = (verb: string): boolean => /[^aeiou]y$/u.test(verb);

function thirdPerson(verb: string): string {
  if (endsConsonantY(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): string {
  if (endsConsonantY(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function participle(verb: string): string {
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
