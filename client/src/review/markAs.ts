import * as vscode from 'vscode';
import { addAll, addClaim, addEntity, addQuote, partsOf } from '../../../server/src/decisions/review/add';
import { ENTITY_TYPES, type EntityType } from '../../../server/src/decisions/types';
import { articleFor } from '../commands/activeDocument';
import type { Command } from '../commands/context';
import { words } from '../words';
import { askSource, sourceOf } from './askSource';
import { carryOut } from './carryOut';
import { openReview, spansOf } from './subject';

type Mark = EntityType | 'quote' | 'claim';

const MARKS: readonly Mark[] = [...ENTITY_TYPES, 'quote', 'claim'];

/**
 * *Mark Selection As…*: adds annotations by hand, one for each selection and line. Arguments: `PER`, …, `quote` or
 * `claim`; of a quote its source. It asks for what is missing.
 */
export const markAs: Command = async (context, wanted, source) => {
  const document = await articleFor(context.articles, undefined);
  const editor = vscode.window.activeTextEditor;
  if (document === undefined || editor === undefined) return false;
  const spans = spansOf(editor).flatMap(span => partsOf(document.getText(), span));
  if (spans.length === 0) {
    void vscode.window.showInformationMessage(words('review.selectFirst'));
    return false;
  }
  const mark = MARKS.find(one => one === wanted) ?? (await askMark());
  const subject = mark && (await openReview(context, document));
  if (mark === undefined || subject === undefined) return false;
  const { article } = subject;
  if (mark === 'claim')
    return carryOut(
      context,
      document,
      addAll(spans, span => addClaim(article, span)),
    );
  if (mark !== 'quote')
    return carryOut(
      context,
      document,
      addAll(spans, span => addEntity(article, span, mark)),
    );
  const given = sourceOf(source);
  const chosen = given === undefined ? await askSource(article, words('review.noSource')) : given;
  if (chosen === undefined) return false;
  return carryOut(
    context,
    document,
    addAll(spans, span => addQuote(article, span, chosen)),
  );
};

async function askMark(): Promise<Mark | undefined> {
  const items = MARKS.map(mark => ({ mark, label: nameOf(mark) }));
  return (await vscode.window.showQuickPick(items, { title: words('review.markAs') }))?.mark;
}

function nameOf(mark: Mark): string {
  if (mark === 'quote') return words('review.quote');
  return mark === 'claim' ? words('kind.claim') : words(`entity.${mark}`);
}
