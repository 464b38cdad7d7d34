import type { AnnotationDocument } from './document';

/** What made an annotation document; a test keeps the version equal to the manifest's. */
export const generator: AnnotationDocument['generator'] = { name: 'newsmark', version: '0.1.0' };
