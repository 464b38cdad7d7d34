import { lookupKey } from '../../../text/lookupKey';

/**
 * How a form agrees: `honorific` takes persons (বলেন), `plain` organizations and things (বলেছে), `passive` nobody
 * (বলা হয়েছে), `participle` leans on a later verb (জানিয়ে, উল্লেখ করে).
 */
export type Agreement = 'honorific' | 'plain' | 'passive' | 'participle';

export interface VerbForm {
  readonly form: string;
  readonly agreement: Agreement;
}

type Table = Readonly<Record<Agreement, string>>;

/** The forms that news reports with, by verbal noun. Facts of grammar, written for Newsmark. */
const TABLES: Readonly<Record<string, Table>> = {
  বলা: {
    honorific: 'বলেন বলেছেন বলছেন বললেন বলেছিলেন বলছিলেন বলতেন বলেনও',
    plain: 'বলেছে বলছে বলল বললো বলেছিল বলেছিলো বলছিল বলেছেও',
    passive: 'বলা হয়েছে, বলা হয়, বলা হচ্ছে, বলা হয়েছিল',
    participle: '',
  },
  জানানো: {
    honorific: 'জানান জানিয়েছেন জানাচ্ছেন জানালেন জানিয়েছিলেন জানাচ্ছিলেন জানাতেন জানানও',
    plain: 'জানায় জানিয়েছে জানাচ্ছে জানাল জানালো জানিয়েছিল',
    passive: 'জানানো হয়েছে, জানানো হয়, জানানো হচ্ছে, জানানো হয়েছিল',
    participle: 'জানিয়ে',
  },
  করা: {
    honorific: 'করেন করেছেন করছেন করলেন করেছিলেন করছিলেন করতেন করেনও',
    plain: 'করেছে করছে করল করলো করেছিল করেছিলো করছিল',
    passive: 'করা হয়েছে, করা হয়, করা হচ্ছে, করা হয়েছিল',
    participle: 'করে',
  },
  দেওয়া: {
    honorific: 'দেন দিয়েছেন দিচ্ছেন দিলেন দিয়েছিলেন',
    plain: 'দেয় দিয়েছে দিচ্ছে দিল দিলো দিয়েছিল',
    passive: 'দেওয়া হয়েছে, দেওয়া হয়, দেয়া হয়েছে, দেয়া হয়',
    participle: 'দিয়ে',
  },
  তোলা: {
    honorific: 'তোলেন তুলেছেন তুলছেন তুললেন তুলেছিলেন',
    plain: 'তোলে তুলেছে তুলছে তুলল',
    passive: 'তোলা হয়েছে, তোলা হয়',
    participle: 'তুলে',
  },
  আনা: {
    honorific: 'আনেন এনেছেন আনলেন এনেছিলেন',
    plain: 'এনেছে আনল এনেছিল',
    passive: 'আনা হয়েছে, আনা হয়',
    participle: 'এনে',
  },
  লেখা: {
    honorific: 'লেখেন লিখেছেন লিখছেন লিখলেন লিখেছিলেন',
    plain: 'লেখে লিখেছে লিখল লিখেছিল',
    passive: 'লেখা হয়েছে, লেখা হয়',
    participle: 'লিখে',
  },
  নেওয়া: {
    honorific: 'নেন নিয়েছেন নিচ্ছেন নিলেন নিয়েছিলেন',
    plain: 'নেয় নিয়েছে নিল নিয়েছিল',
    passive: 'নেওয়া হয়েছে, নেওয়া হয়, নেয়া হয়েছে, নেয়া হয়',
    participle: 'নিয়ে',
  },
  রাখা: {
    honorific: 'রাখেন রেখেছেন রাখলেন',
    plain: 'রাখে রেখেছে রাখল',
    passive: 'রাখা হয়েছে, রাখা হয়',
    participle: 'রেখে',
  },
};

/** The forms of a verb phrase in its dictionary form: উল্লেখ করা → উল্লেখ করেন, উল্লেখ করেছে, উল্লেখ করা হয়েছে, উল্লেখ করে, … */
export function conjugate(phrase: string): readonly VerbForm[] {
  const words = phrase.split(' ');
  const verb = words.pop() ?? '';
  const table = TABLES_BY_KEY.get(lookupKey(verb));
  if (table === undefined) return [];
  return AGREEMENTS.flatMap(agreement =>
    formsOf(table[agreement], agreement).map(form => ({ form: [...words, form].join(' '), agreement })),
  );
}

const AGREEMENTS: readonly Agreement[] = ['honorific', 'plain', 'passive', 'participle'];

const TABLES_BY_KEY: ReadonlyMap<string, Table> = new Map(
  Object.entries(TABLES).map(([verb, table]) => [lookupKey(verb), table]),
);

/** Passive forms have two words and are told apart by commas. */
function formsOf(list: string, agreement: Agreement): readonly string[] {
  return (agreement === 'passive' ? list.split(', ') : list.split(' ')).filter(form => form !== '');
}
