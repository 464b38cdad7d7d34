import { exportArticles } from '../export/exportArticles';
import { articleFor } from './activeDocument';
import type { Command } from './context';

/** *Export Annotations…* of the active article. Arguments: format id, uri to write to; it asks for what is missing. */
export const exportAnnotations: Command = async (context, format, target) => {
  const document = await articleFor(context.articles, undefined);
  return document && exportArticles(context, [document.uri], format, target);
};
