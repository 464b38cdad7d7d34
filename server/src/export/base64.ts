import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 (RFC 4648, 4): `Zm9v` for the bytes of `foo`. */
export function base64(bytes: Uint8Array): string {
  const digits: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const known = Math.min(3, bytes.length - i) + 1;
    for (let digit = 0; digit < 4; digit++)
      digits.push(digit < known ? DIGITS.charAt((group >> (18 - 6 * digit)) & 63) : '=');
  }
  return digits.join('');
}

/** A text's digest as a content security policy names it: `sha256-…`. */
export const base64Sha256 = (text: string): string => `sha256-${base64(sha256(utf8ToBytes(text)))}`;
