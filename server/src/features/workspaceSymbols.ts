import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { fullestMention, ofSource, type Referent } from '../annotations/referents';
import type { Snapshot } from '../annotations/snapshot';
import type { EntityType } from '../layers/types';
import { lookupKey } from '../text/lookupKey';
import { excerpt } from './excerpt';
import { locationOf } from './ranges';
import type { Reader } from './reader';

/** As many symbols as a list can show. */
const MOST_SYMBOLS = 1000;

/** Entities and sources of the open articles whose name or other form holds the query. */
export function workspaceSymbols(
  snapshots: readonly Snapshot[],
  { query }: { readonly query: string },
  reader: Reader,
): WorkspaceSymbol[] {
  const wanted = lookupKey(query.trim());
  return snapshots.flatMap(snapshot => symbolsOf(snapshot, wanted, reader)).slice(0, MOST_SYMBOLS);
}

function symbolsOf(snapshot: Snapshot, wanted: string, { words }: Reader): readonly WorkspaceSymbol[] {
  const { entities, sources } = snapshot.document;
  const matches = (names: readonly string[]) => names.some(name => lookupKey(name).includes(wanted));
  return [
    ...entities
      .filter(({ name, aliases }) => matches([name, ...aliases]))
      .flatMap(entity =>
        symbolOf(snapshot, { entity }, entity.name, SYMBOLS[entity.type], words(`entity.${entity.type}`)),
      ),
    ...sources
      .filter(({ name, entity }) => entity === undefined && matches([name]))
      .flatMap(source =>
        symbolOf(
          snapshot,
          ofSource(snapshot, source.id) ?? { source },
          source.name,
          SymbolKind.Variable,
          words(`kind.${source.kind}`),
        ),
      ),
  ];
}

const SYMBOLS: Readonly<Record<EntityType, SymbolKind>> = {
  PER: SymbolKind.Class,
  ORG: SymbolKind.Module,
  LOC: SymbolKind.Namespace,
  NORP: SymbolKind.Enum,
  DATE: SymbolKind.Constant,
  NUM: SymbolKind.Number,
  ROLE: SymbolKind.Interface,
  EVENT: SymbolKind.Event,
  WORK: SymbolKind.File,
};

function symbolOf(
  snapshot: Snapshot,
  referent: Referent,
  name: string,
  kind: SymbolKind,
  containerName: string,
): readonly WorkspaceSymbol[] {
  const first = fullestMention(snapshot, referent);
  const label = excerpt(name);
  if (first === undefined || label === '') return [];
  return [{ name: label, kind, containerName, location: locationOf(snapshot, first) }];
}
