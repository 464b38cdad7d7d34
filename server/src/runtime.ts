import type { Engine } from './engine';
import type { InitializationOptions } from './protocol';

/** What differs between hosts: clock, timers, where assets come from. */
export interface Runtime {
  createEngine(options: InitializationOptions): Engine;
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Resolves after that many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Resolves when messages that came in meanwhile have been read. */
  breathe(): Promise<void>;
  /** Breaks the server on purpose, where its environment allows that for tests. */
  readonly faults?: Faults;
}

export interface Faults {
  exit(): void;
  breakLayer(layer: string): unknown;
}
