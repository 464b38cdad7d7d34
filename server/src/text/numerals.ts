/** A number token taken apart: `২০শে` → 20 + শে, `1,200` → 1200 + '', `10am` → 10 + am. */
export interface Numeral {
  readonly value: number;
  /** Digits in ASCII, without separators: `1200`, `5.5`. */
  readonly digits: string;
  /** Letters that lean on the digits. */
  readonly suffix: string;
}

const BENGALI_ZERO = 0x09e6;

/** Reads the lookup key of a number token; undefined when it does not start with a digit of a script we read. */
export function parseNumeral(key: string): Numeral | undefined {
  let digits = '';
  let i = 0;
  for (; i < key.length; i++) {
    const digit = digitAt(key, i);
    if (digit !== undefined) digits += digit;
    else if (key[i] === '.' && digitAt(key, i + 1) !== undefined) digits += '.';
    else if (key[i] !== ',' && key[i] !== '٫') break;
  }
  return digits === '' ? undefined : { value: Number(digits), digits, suffix: key.slice(i) };
}

/** The ASCII digit for a Bengali or ASCII digit at an index. */
function digitAt(key: string, index: number): string | undefined {
  const code = key.charCodeAt(index);
  if (code >= 48 && code <= 57) return key[index];
  if (code >= BENGALI_ZERO && code <= BENGALI_ZERO + 9) return String(code - BENGALI_ZERO);
  return undefined;
}
