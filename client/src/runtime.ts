import type { BaseLanguageClient, LanguageClientOptions, MessageTransports } from 'vscode-languageclient';

/** What differs between the hosts that the client runs in: where the server runs and how it is reached. */
export interface Runtime {
  /** Folder of the packed assets as the server reads it. */
  readonly assetsPath: string;
  /** Starts a server, ending the one before it. */
  start(): Promise<MessageTransports>;
  /** Ends the server at once, also one that hangs. */
  kill(): void;
}

export type NewLanguageClient = (options: LanguageClientOptions) => BaseLanguageClient;
