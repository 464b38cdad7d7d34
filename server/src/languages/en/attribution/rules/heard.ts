import { type CueContext, finding, type Ruling } from './context';

/** `X reportedly did Y`, `it is reported that Y`, `X is said to be Y`. */
export function heard(context: CueContext): Ruling {
  const { units, cue, from } = context;
  const that = units[cue.to - 1]?.key === 'that';
  const content = that ? cue.to : from;
  return {
    findings: [finding(context, content, units.length, undefined, 0.8, 'reportedly')],
    subject: undefined,
    next: units.length,
  };
}
