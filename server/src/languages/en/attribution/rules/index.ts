import { isProgressive } from '../cues';
import { accordingTo } from './according';
import { adding } from './adding';
import type { CueContext, Ruling } from './context';
import { heard } from './heard';
import { interrupted } from './interrupted';
import { inverted } from './inverted';
import { said } from './said';

/** What a cue reports in its statement, by the first rule that fits; undefined when it reports nothing. */
export function ruleOn(context: CueContext): Ruling | undefined {
  const { units, cue } = context;
  if (cue.syntax === 'according') return accordingTo(context);
  if (cue.syntax === 'hearsay') return heard(context);
  if (cue.finiteness === 'participle' && !isProgressive(units, cue)) return adding(context);
  return interrupted(context) ?? inverted(context) ?? said(context);
}
