import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { withLineFeeds } from '../text/decode';
import type { AnnotationDocument } from './document';

/**
 * SHA-256 of the UTF-8 text with LF line ends, in lower-case hexadecimal; a lone surrogate counts as U+FFFD.
 * Git's line-end settings change nothing about it.
 */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(withLineFeeds(text))));

/** The document with the digest of its text, which is left out while somebody types. */
export function withDigest(document: AnnotationDocument, text: string): AnnotationDocument {
  return { ...document, document: { ...document.document, sha256: sha256Of(text) } };
}
