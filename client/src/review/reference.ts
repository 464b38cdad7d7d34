import type { AnnotationReference } from '../../../server/src/protocol';
import { hasKeys } from '../commands/arguments';

/** The annotations that an argument names: a reference itself, or a row of the Sources view that has one. */
export function referenceOf(argument: unknown): AnnotationReference | undefined {
  if (hasKeys(argument, 'reference')) return referenceOf(argument.reference);
  if (!hasKeys(argument, 'uri', 'version', 'ids')) return undefined;
  const { uri, version, ids } = argument;
  if (typeof uri !== 'string' || typeof version !== 'number' || !isStrings(ids)) return undefined;
  const source = hasKeys(argument, 'source') && typeof argument.source === 'string' ? argument : undefined;
  return { uri, version, ids, ...(source === undefined ? {} : { source: String(source.source) }) };
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');
