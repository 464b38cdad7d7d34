import { firstTokenFrom } from '../../../../layers/entity/nameWords';
import type { Mention } from '../../../../layers/types';
import type { Reading } from '../../../../text/reading';
import { wordSet } from '../../../../text/wordSet';

const SUFFIXES = wordSet('jr sr ii iii iv');

/** `Ada Moss` and `Jr`, a comma between them or not, are one person. @param names sorted by start */
export function joinSuffixes({ tokens }: Reading, names: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && name.start < last.end && name.end <= last.end && last.why === JOINED) continue;
    const end = firstTokenFrom(tokens, name.end);
    const suffix = tokens[end]?.key === ',' ? end + 1 : end;
    const isSuffixed = name.type === 'PER' && SUFFIXES.has(tokens[suffix]?.key ?? '');
    joined.push(isSuffixed ? { ...name, end: tokens[suffix]?.end ?? name.end, why: JOINED } : name);
  }
  return joined;
}

const JOINED = 'rule: name with its suffix';
