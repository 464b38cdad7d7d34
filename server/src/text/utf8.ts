/**
 * Decodes UTF-8; the engine's core knows no TextDecoder, which belongs to hosts. What is no UTF-8 becomes U+FFFD, a
 * byte order mark stays.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  const units: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const { code, length } = codePointAt(bytes, i);
    i += length;
    if (code > 0xffff) units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff));
    else units.push(code);
    if (units.length >= CHUNK) text += String.fromCharCode(...units.splice(0));
  }
  return text + String.fromCharCode(...units);
}

/** Units that are joined at a time: few enough to be arguments of one call. */
const CHUNK = 4096;
const REPLACEMENT = 0xfffd;

/** Smallest code point that a sequence of that many bytes may hold. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function codePointAt(bytes: Uint8Array, at: number): { code: number; length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { code: first, length: 1 };
  const length = first >= 0xf0 && first < 0xf8 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
  let code = first & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80) return { code: REPLACEMENT, length: i };
    code = (code << 6) | (next & 0x3f);
  }
  const isSound =
    length > 1 &&
    first < 0xf8 &&
    code >= (SMALLEST[length] ?? 0) &&
    code <= 0x10ffff &&
    (code < 0xd800 || code > 0xdfff);
  return isSound ? { code, length } : { code: REPLACEMENT, length: Math.max(1, length) };
}
