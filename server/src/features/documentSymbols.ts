import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver';
import type { DocumentSource } from '../annotations/document';
import type { Snapshot } from '../annotations/snapshot';
import type { SourceKind } from '../layers/types';
import type { CitationNode, SourceNode } from '../protocol';
import type { Span } from '../text/span';
import { rangeOf } from './ranges';
import type { Reader } from './reader';
import { sources } from './sources';

/**
 * The outline of who says what: each source from its first to its last citation with its quotes and claims, then what
 * has no source, then captions and credits.
 */
export function documentSymbols(snapshot: Snapshot, params: unknown, reader: Reader): DocumentSymbol[] {
  const tree = sources(snapshot, params, reader);
  const { words } = reader;
  return [
    ...tree.sources.flatMap(node => sourceSymbol(snapshot, node, reader)),
    ...groupSymbol(words('outline.unattributed'), 'outline.quotes', tree.unattributed, reader),
    ...groupSymbol(words('outline.ownClaims'), 'outline.claims', tree.ownClaims, reader),
    ...groupSymbol(words('outline.captions'), 'outline.lines', tree.captions, reader),
  ];
}

const SOURCE_SYMBOLS: Readonly<Record<SourceKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  media: SymbolKind.Interface,
  document: SymbolKind.File,
  group: SymbolKind.Enum,
  anonymous: SymbolKind.Variable,
  hearsay: SymbolKind.Null,
};

function sourceSymbol(snapshot: Snapshot, node: SourceNode, reader: Reader): readonly DocumentSymbol[] {
  const source = snapshot.sources.get(node.id);
  const reach = source === undefined ? undefined : citedRange(snapshot, source);
  if (reach === undefined) return [];
  const { words } = reader;
  return [
    {
      name: node.name,
      detail: [
        words(`kind.${node.kind}`),
        words('outline.quotes', node.quotes),
        words('outline.claims', node.claims),
      ].join(' · '),
      kind: SOURCE_SYMBOLS[node.kind],
      ...reach,
      children: nestClaims(node.citations, reader),
    },
  ];
}

/** From the first to the last citation with the words that name the source; selected: the first of these words. */
function citedRange(
  snapshot: Snapshot,
  source: DocumentSource,
): { readonly range: Range; readonly selectionRange: Range } | undefined {
  const cited = source.citations.flatMap(id => snapshot.annotations.get(id) ?? []);
  const first = cited[0];
  if (first === undefined) return undefined;
  const named = first.layer === 'quote' && first.mention !== null ? first.mention : first;
  const reach = cited.reduce<Span>(
    (all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }),
    named,
  );
  return { range: rangeOf(snapshot, reach), selectionRange: rangeOf(snapshot, named) };
}

function groupSymbol(
  name: string,
  counted: 'outline.quotes' | 'outline.claims' | 'outline.lines',
  nodes: readonly CitationNode[],
  reader: Reader,
): readonly DocumentSymbol[] {
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (first === undefined || last === undefined) return [];
  return [
    {
      name,
      detail: reader.words(counted, nodes.length),
      kind: SymbolKind.Namespace,
      range: { start: first.range.start, end: last.range.end },
      selectionRange: first.range,
      children: nodes.map(node => citationSymbol(node, reader)),
    },
  ];
}

/** The citations as symbols, each claim under the quote that makes it. */
function nestClaims(citations: readonly CitationNode[], reader: Reader): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let quote: DocumentSymbol | undefined;
  for (const citation of citations) {
    const symbol = citationSymbol(citation, reader);
    if (citation.layer === 'claim' && quote !== undefined && holds(quote.range, citation.range)) {
      quote.children?.push(symbol);
      continue;
    }
    symbols.push(symbol);
    if (citation.layer === 'quote') quote = symbol;
  }
  return symbols;
}

function holds({ end }: Range, inner: Range): boolean {
  return inner.end.line < end.line || (inner.end.line === end.line && inner.end.character <= end.character);
}

function citationSymbol(
  { text, layer, type, range, score, unsure }: CitationNode,
  reader: Reader,
): DocumentSymbol {
  const worth = score === undefined ? [] : [reader.words('view.worth', Math.round(score * 100))];
  const doubt = unsure === undefined ? [] : [reader.words('outline.unsure')];
  return {
    name: text,
    detail: [reader.words(`kind.${type}`), ...worth, ...doubt].join(' · '),
    kind: SYMBOLS[layer],
    range,
    selectionRange: range,
    children: [],
  };
}

const SYMBOLS = { quote: SymbolKind.String, claim: SymbolKind.Boolean, structure: SymbolKind.Field } as const;
