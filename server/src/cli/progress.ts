import { MultiBar } from 'cli-progress';

/** How far the work is, and what there is to say about it. */
export interface Progress {
  /** One file more is done or has failed. */
  step(): void;
  say(line: string): void;
  end(): void;
}

/** Standard error, watched by a person where it is a terminal. */
export type Messages = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Fewer files are done before a bar could be read. */
const MANY = 20;

/** A bar where somebody watches a terminal and there are many files; else only the lines. */
export function createProgress(total: number, stream: Messages): Progress {
  if (!stream.isTTY || total < MANY) {
    return {
      step: () => undefined,
      say: line => stream.write(`${line}\n`),
      end: () => undefined,
    };
  }
  const bars = new MultiBar({
    stream,
    format: '{bar} {value} of {total} articles, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    gracefulExit: false, // or it takes Ctrl-C for itself
  });
  const bar = bars.create(total, 0);
  return {
    step: () => bar.increment(),
    say: line => {
      bars.log(`${line}\n`);
      bars.update();
    },
    end: () => bars.stop(),
  };
}
