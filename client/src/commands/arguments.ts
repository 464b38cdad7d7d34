import type { Range } from '../../../server/src/protocol';

export function isRange(value: unknown): value is Range {
  return hasKeys(value, 'start', 'end') && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  return (
    hasKeys(value, 'line', 'character') && Number.isInteger(value.line) && Number.isInteger(value.character)
  );
}

export function hasKeys<K extends string>(
  value: unknown,
  ...keys: readonly K[]
): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && keys.every(key => key in value);
}
