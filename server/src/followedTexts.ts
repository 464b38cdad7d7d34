import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from './decisions/follow';

/**
 * Keeps texts in step with the editor and tells of each change by offsets, in the order in which they were made: each
 * counts on the text that those before it left.
 */
export function followedTexts(
  changed: (uri: string, changes: readonly TextChange[]) => void,
): TextDocumentsConfiguration<TextDocument> {
  return {
    create: TextDocument.create,
    update(document, changes, version) {
      const told = changes.map(change => {
        const { start, end } = 'range' in change ? spanIn(document, change.range) : wholeOf(document);
        TextDocument.update(document, [change], version);
        return { start, end, length: change.text.length };
      });
      changed(document.uri, told);
      return document;
    },
  };
}

const spanIn = (document: TextDocument, range: { readonly start: Place; readonly end: Place }) => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

type Place = Parameters<TextDocument['offsetAt']>[0];

const wholeOf = (document: TextDocument) => ({ start: 0, end: document.getText().length });
