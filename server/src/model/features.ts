import type { Word } from '../layers/entity/names/words';
import { firstTokenFrom } from '../layers/entity/nameWords';
import type { Mention } from '../layers/types';
import { memoize } from '../text/memoize';
import type { Reading } from '../text/reading';
import type { Sentence } from '../text/sentences';
import { edgeForm, type Form, REACH } from './forms';
import { featureOf, hashText, mix } from './hash';

/** What lists and rules say about the names of a paragraph: the tagger weighs it against everything else. */
export interface NameEvidence {
  /** One for each token. */
  readonly words: readonly Word[];
  readonly found: readonly Mention[];
}

/** Hashes of what lists and rules say about each token. */
export interface Signals {
  /** The name that a rule found here: type and place in it. */
  readonly rule: Int32Array;
  /** The same with the rule's reason. */
  readonly reason: Int32Array;
  /** Listed name: list and place in it. */
  readonly listed: Int32Array;
  /** Whether the word is part of names, of the language, or both. */
  readonly part: Int32Array;
  /** Head word of names, title, honorific. */
  readonly trigger: Int32Array;
}

const named = memoize((name: string) => hashText(0, name));
const IN_ROLE = hashText(0, 'in role');
const HONORIFIC = hashText(0, 'honorific');

/** Reads the evidence of a paragraph into one number a token and signal. */
export function readSignals(reading: Reading, { words, found }: NameEvidence): Signals {
  const { tokens } = reading;
  const signals: Signals = {
    rule: new Int32Array(tokens.length),
    reason: new Int32Array(tokens.length),
    listed: new Int32Array(tokens.length),
    part: new Int32Array(tokens.length),
    trigger: new Int32Array(tokens.length),
  };
  for (const mention of [...found].sort((a, b) => a.confidence - b.confidence)) {
    const from = firstTokenFrom(tokens, mention.start);
    const to = firstTokenFrom(tokens, mention.end);
    const type = named(mention.type);
    const why = named(mention.why);
    for (let i = from; i < to; i++) {
      const at = mix(type, placeIn(i, from, to));
      signals.rule[i] = at;
      signals.reason[i] = mix(at, why);
    }
  }
  words.forEach((word, i) => {
    if (word.listing !== undefined && !word.covered) {
      const { end, value } = word.listing;
      const list = mix(named(value.type), named(value.list));
      for (let k = i; k < end; k++) signals.listed[k] = mix(list, placeIn(k, i, end));
    }
    signals.part[i] = mix(named(word.part), Number(word.common));
    if (word.head !== undefined) {
      const head = mix(named(word.head.value.type), Number(word.head.ending === ''));
      for (let k = i; k < word.head.end; k++) signals.trigger[k] = head;
    }
    if (word.inRole) signals.trigger[i] = mix(IN_ROLE, signals.trigger[i] ?? 0);
    if (word.honorific !== undefined) signals.trigger[i] = mix(HONORIFIC, signals.trigger[i] ?? 0);
  });
  return signals;
}

/** 0 at a name's first word, 1 inside, 2 at its last, 3 where it has but one. */
function placeIn(i: number, from: number, to: number): number {
  if (i === from) return i === to - 1 ? 3 : 0;
  return i === to - 1 ? 2 : 1;
}

/** A sentence made ready for the tagger. */
export interface SentenceFeatures {
  /** Forms of the words with {@link REACH} edges before and after them. */
  readonly forms: readonly Form[];
  /** Features of each word that depend on what stands around it. */
  readonly around: readonly (readonly number[])[];
}

const START = [edgeForm('<2'), edgeForm('<1')];
const END = [edgeForm('>1'), edgeForm('>2')];

/** How far ahead the word that closes a name is looked for. */
const HEAD_REACH = 5;

/** The features of one sentence of a paragraph; the one maker for training and tagging. */
export function featuresOf(
  reading: Reading,
  sentence: Sentence,
  signals: Signals,
  formOf: (written: string, key: string) => Form,
): SentenceFeatures {
  const { firstToken, endToken } = sentence;
  const words: Form[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const token = reading.tokens[i];
    if (token !== undefined) words.push(formOf(reading.text.slice(token.start, token.end), token.key));
  }
  const forms = [...START, ...words, ...END];
  const line = lineKind(reading, sentence);
  const around: number[][] = [];
  let headAt = -1;
  let headKind = 0;
  for (let i = endToken - 1; i >= firstToken; i--) {
    const features = aroundOf(forms, i - firstToken + REACH, signals, i, firstToken, endToken, line);
    if (headAt >= 0 && headAt - i <= HEAD_REACH) {
      features.push(featureOf(60, mix(headKind, headAt - i)));
      features.push(featureOf(61, mix(mix(headKind, headAt - i), signals.part[i] ?? 0)));
    }
    const trigger = signals.trigger[i] ?? 0;
    if (trigger !== 0) {
      headAt = i;
      headKind = trigger;
    }
    around.push(features);
  }
  return { forms, around: around.reverse() };
}

function aroundOf(
  forms: readonly Form[],
  k: number,
  signals: Signals,
  i: number,
  first: number,
  end: number,
  line: number,
): number[] {
  const features: number[] = [];
  const add = (kind: number, value: number) => features.push(featureOf(kind, value));
  const at = (signal: Int32Array, place: number) => {
    const index = i + place;
    return index < first || index >= end ? 7 : (signal[index] ?? 0);
  };
  const here = forms[k];
  const before = forms[k - 1];
  const after = forms[k + 1];
  if (here === undefined || before === undefined || after === undefined) return features;
  const { rule, reason, listed, part, trigger } = signals;
  add(10, mix(at(rule, 0), 0));
  add(11, at(reason, 0));
  add(12, at(listed, 0));
  add(13, at(part, 0));
  add(14, at(trigger, 0));
  add(15, at(rule, -1));
  add(16, at(rule, 1));
  add(17, at(listed, -1));
  add(18, at(listed, 1));
  add(19, at(part, -1));
  add(20, at(part, 1));
  add(21, at(trigger, -1));
  add(22, at(trigger, 1));
  add(23, at(part, -2));
  add(24, at(part, 2));
  add(25, at(trigger, -2));
  add(26, at(trigger, 2));
  add(27, mix(at(rule, -1), at(rule, 0)));
  add(28, mix(at(rule, 0), at(rule, 1)));
  add(29, mix(at(part, -1), at(part, 0)));
  add(30, mix(at(part, 0), at(part, 1)));
  add(31, mix(mix(at(part, -1), at(part, 0)), at(part, 1)));
  add(32, mix(at(trigger, -1), at(part, 0)));
  add(33, mix(at(trigger, 1), at(part, 0)));
  add(34, mix(at(rule, 0), at(part, 0)));
  add(35, mix(at(rule, 0), here.shape));
  add(36, mix(at(part, 0), here.suffix));
  add(37, mix(at(rule, 0), here.suffix));
  add(40, mix(before.key, here.key));
  add(41, mix(here.key, after.key));
  add(42, mix(before.key, after.key));
  add(43, mix(before.shape, here.shape));
  add(44, mix(here.shape, after.shape));
  add(45, mix(mix(before.shape, here.shape), after.shape));
  add(46, mix(here.suffix, after.key));
  add(47, mix(before.key, here.suffix));
  add(48, mix(here.suffix, after.suffix));
  add(49, mix(at(rule, 0), after.key));
  add(50, mix(at(rule, 0), before.key));
  add(51, mix(at(part, 0), after.key));
  add(52, mix(at(part, 0), before.key));
  add(53, line);
  add(54, mix(line, here.shape));
  add(55, mix(line, at(rule, 0)));
  add(56, mix(line, at(part, 0)));
  const addGrouped = (kind: number, ...values: readonly [number, number, ...number[]]) => {
    if (values.every(value => value !== 0)) add(kind, values.reduce(mix));
  };
  addGrouped(70, before.group, here.shape);
  addGrouped(71, here.shape, after.group);
  addGrouped(72, before.group, here.group);
  addGrouped(73, here.group, after.group);
  addGrouped(74, before.wideGroup, here.wideGroup, after.wideGroup);
  addGrouped(75, before.group, at(part, 0));
  addGrouped(76, at(part, 0), after.group);
  addGrouped(77, before.group, after.group);
  return features;
}

/** Whether the sentence ends in a stop, as running text does and headlines and table rows do not, and has capitals only. */
function lineKind(reading: Reading, { start, end, firstToken, endToken }: Sentence): number {
  const last = reading.tokens[endToken - 1]?.key ?? '';
  const isRunning = STOPS.has(last) || CLOSERS.has(last);
  const text = reading.text.slice(start, end);
  const shouts = text.toUpperCase() === text && text.toLowerCase() !== text;
  return (isRunning ? 1 : 0) + (shouts ? 2 : 0) + (endToken - firstToken < 4 ? 4 : 0);
}

const STOPS = new Set(['।', '.', '?', '!', '|']);
const CLOSERS = new Set(['”', '’', '"', "'", '»', ')']);
