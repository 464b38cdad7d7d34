import * as vscode from 'vscode';
import { together } from '../../../server/src/decisions/review/article';
import { setSource as setOneSource } from '../../../server/src/decisions/review/change';
import type { Command } from '../commands/context';
import { words } from '../words';
import { askSource, sourceOf } from './askSource';
import { carryOut } from './carryOut';
import { chosenBy } from './subject';

/**
 * *Set Source* of quotes and claims. Arguments: a reference or none; `{ name, kind }`, or null for none. It asks for the
 * source among those that the article cites, or for a new one.
 */
export const setSource: Command = async (context, argument, wanted) => {
  const chosen = await chosenBy(context, argument);
  if (chosen === undefined) return false;
  const { document, article, annotations } = chosen;
  const cited = annotations.filter(({ layer }) => layer === 'quote' || layer === 'claim');
  if (cited.length === 0) {
    vscode.window.setStatusBarMessage(words('review.noCitation'), 3000);
    return false;
  }
  const isClaim = cited.every(({ layer }) => layer === 'claim');
  const nobody = words(isClaim ? 'kind.article' : 'review.noSource');
  const given = sourceOf(wanted);
  const source = given === undefined ? await askSource(article, nobody) : given;
  if (source === undefined) return false;
  const operations = cited.map(annotation =>
    annotation.layer === 'quote' || annotation.layer === 'claim'
      ? setOneSource(article, annotation, source)
      : { put: [], remove: [] },
  );
  return carryOut(context, document, together(operations));
};
