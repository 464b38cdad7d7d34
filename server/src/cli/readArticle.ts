import { readFile } from 'node:fs/promises';
import { looksBinary } from '../limits';
import { asOpened } from '../text/decode';
import { Failure } from './failure';
import type { Input } from './inputs';

/**
 * An article's text as the editor shows it.
 * @throws Failure when the bytes are no text; the system's error when they cannot be read
 */
export async function readArticle({ path }: Input): Promise<string> {
  return decodeArticle(path === null ? await readStandardInput() : await readFile(path));
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Reads UTF-8, and UTF-16 where a byte-order mark tells of it. Nothing is replaced or skipped: every offset counts.
 * @throws Failure when the bytes are no text in these encodings
 */
export function decodeArticle(bytes: Uint8Array): string {
  const utf16 = UTF_16.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (utf16 === undefined && bytes.includes(0)) throw binary();
  const text = utf16 === undefined ? decodeUtf8(bytes) : decodeUtf16(bytes, utf16.encoding);
  if (looksBinary(text)) throw binary();
  return asOpened(text);
}

const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

const binary = () => new Failure('binary file, not an article: save the text as UTF-8 and try again');

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`not UTF-8 (byte ${firstInvalidByte(bytes)}): save the file as UTF-8 and try again`);
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure('not UTF-16, as its byte-order mark says: save the file as UTF-8 and try again');
  }
}

/**
 * Where the first bytes stand that are no UTF-8, from 0. A lossy reading shows them as U+FFFD, whose own bytes,
 * EF BF BD, tell one that the file really holds.
 */
function firstInvalidByte(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let byte = 0;
  let read = 0;
  for (const { index } of lossy.matchAll(/\ufffd/g)) {
    byte += Buffer.byteLength(lossy.slice(read, index));
    read = index;
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) break;
  }
  return byte;
}
