import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Annotated, decided, type Suggested, suggest } from './annotate';
import type { Wishes } from './annotations/drawn';
import type { Snapshot } from './annotations/snapshot';
import { followPlacement, type TextChange } from './decisions/follow';
import { placeDecisions } from './decisions/placeDecisions';
import type { PlacedDecision } from './decisions/types';
import type { Engine } from './engine';
import { languageOf } from './languageOf';
import type { OwnNames } from './layers/entity/ownNames';
import type { ArticleStatus } from './protocol';
import type { Runtime } from './runtime';
import type { Settings } from './settings';
import { createPause, Superseded } from './slices';
import { statusOf } from './status';

/** How long typing must rest before the text is read again, in milliseconds. */
const TYPING_RESTS = 120;

/** One open document with one lazy analysis for each of its versions, language and settings. */
export interface Article {
  /** The document is about to change, or changed: its words move. */
  textChanged(changes: readonly TextChange[]): void;
  /** The document changed. */
  edited(): void;
  /** People's decisions, with their places in a version of the document. */
  setDecisions(version: number, placed: readonly PlacedDecision[]): void;
  /** The person chose a language, or `auto`. */
  setLanguage(language: string): void;
  /** The folder's own names changed. */
  lexiconChanged(): void;
  /** Settings changed; the analysis is made again only where it depends on them. */
  settingsChanged(): void;
  /**
   * The newest version with everything found in it, as soon as there is one.
   * @throws ResponseError when the request is cancelled or the text changed while it waited
   */
  snapshot(token: CancellationToken): Promise<Snapshot>;
  close(): void;
}

export interface ArticleHost {
  readonly engine: Engine;
  readonly runtime: Runtime;
  settings(uri: string): Promise<Settings>;
  /** Names that the folder of an article has of its own. */
  lexicon(uri: string): OwnNames | undefined;
  status(status: ArticleStatus): void;
  /** An analysis ended; `again` when the text is one that was analysed before. */
  annotated(annotated: Annotated, again: boolean): void;
}

interface Job {
  readonly version: number;
  readonly suggested: Promise<Suggested>;
  readonly done: Promise<Snapshot>;
  supersede(): void;
}

/** @param chosen the language that the person set for it; `auto` and undefined leave it to the settings */
export function openArticle(document: TextDocument, host: ArticleHost, chosen = 'auto'): Article {
  const { uri } = document;
  let own = chosen;
  let closed = false;
  /** What the last analysis depended on beside the text. */
  let basis = '';
  let placed: readonly PlacedDecision[] = [];
  /** What the reader wants marked, as last told. */
  let wishes: Wishes | undefined;
  let job = startJob(0, false);

  function startJob(delay: number, again: boolean): Job {
    let superseded = false;
    const isSuperseded = () => superseded;
    const suggested = run(delay, isSuperseded);
    return {
      version: document.version,
      suggested,
      done: quiet(suggested.then(suggestions => finish(suggestions, again))),
      supersede: () => {
        superseded = true;
      },
    };
  }

  async function run(delay: number, isSuperseded: () => boolean): Promise<Suggested> {
    const pause = createPause(host.runtime, isSuperseded);
    if (delay > 0) await host.runtime.wait(delay);
    await pause();
    const settings = await host.settings(uri);
    const { articleLanguage, limits } = settings;
    await pause();
    wishes = settings;
    const set = languageSet(own, articleLanguage);
    basis = basisOf(set, limits.articleLength);
    const opened = { uri, version: document.version, languageId: document.languageId };
    const text = document.getText();
    const language = languageOf(text, set);
    host.status(statusOf({ ...opened, state: 'working', language }));
    return suggest(host.engine, opened, text, {
      language,
      limit: limits.articleLength,
      pause,
      own: host.lexicon(uri),
    });
  }

  function finish(suggested: Suggested, again: boolean): Snapshot {
    const { opened, language } = suggested;
    const annotated = decided(suggested, placed);
    host.status(statusOf({ ...opened, state: 'done', language }, annotated, wishes));
    host.annotated(annotated, again);
    return annotated.snapshot;
  }

  function restart(delay: number, again: boolean): void {
    if (closed) return;
    job.supersede();
    job = startJob(delay, again);
  }

  function finishAgain(): void {
    if (closed) return;
    const { suggested } = job;
    job = { ...job, done: quiet(suggested.then(suggestions => finish(suggestions, true))) };
  }

  return {
    textChanged(changes) {
      placed = placed.map(({ decision, place }) => ({
        decision,
        place: place === null ? null : changes.reduce(followPlacement, place),
      }));
    },
    edited: () => restart(TYPING_RESTS, false),
    setDecisions(version, all) {
      placed =
        version === document.version
          ? all
          : placeDecisions(
              document.getText(),
              all.map(({ decision }) => decision),
            );
      finishAgain();
    },
    setLanguage(language) {
      own = language;
      restart(0, true);
    },
    lexiconChanged: () => restart(0, true),
    async settingsChanged() {
      const { articleLanguage, limits, layers, claims } = await host.settings(uri);
      const before = wishes;
      wishes = { layers, claims };
      if (basisOf(languageSet(own, articleLanguage), limits.articleLength) !== basis) restart(0, true);
      else if (before !== undefined && !sameWishes(before, wishes)) finishAgain();
    },
    async snapshot(token) {
      const { version } = document;
      for (;;) {
        try {
          return await orCancelled(job.done, token);
        } catch (error) {
          if (!(error instanceof Superseded)) throw error;
          if (closed || document.version !== version)
            throw new ResponseError(LSPErrorCodes.ContentModified, '');
        }
      }
    },
    close() {
      closed = true;
      job.supersede();
    },
  };
}

const sameWishes = (a: Wishes, b: Wishes): boolean =>
  JSON.stringify([a.layers, a.claims]) === JSON.stringify([b.layers, b.claims]);

const languageSet = (own: string, byDefault: string): string => (own === 'auto' ? byDefault : own);

const basisOf = (language: string, limit: number): string => `${language} ${limit}`;

/** A promise whose rejection is nobody's duty to handle: those who wait for it see it all the same. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Waits, but no longer than the client does. */
async function orCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
  const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, '');
  if (token.isCancellationRequested) throw cancelled();
  return new Promise<T>((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(cancelled()));
    promise.then(resolve, reject).finally(() => listening.dispose());
  });
}
