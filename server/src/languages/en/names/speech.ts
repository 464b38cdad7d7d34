import { wordSet } from '../../../text/wordSet';
/** Reporting verbs as they stand right behind who speaks. */
export const SPEECH: ReadonlySet<string> = wordSet(
  'said says told tells added adds noted notes stated states wrote writes tweeted explained explains argued argues claimed claims warned warns announced urged insisted suggested described acknowledged mentioned recalled replied confirmed denied also',
);
