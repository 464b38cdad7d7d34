import { isMessageKey, type Words } from '../../../messages/index';
import { escapeMarkdown } from '../text/escapeMarkdown';

/**
 * What found an annotation, in the reader's words and as Markdown, from the engine's `list: countries`,
 * `rule: head word`, `rule: SPEAKER said CONTENT`. Undefined for what the catalogue has no words for.
 */
export function origin(why: string, words: Words): string | undefined {
  const [, kind = '', name = ''] = /^(list|rule|model): (.*)$/su.exec(why) ?? [];
  if (kind === 'model') return words('hover.why.model');
  if (kind === 'rule' && isPattern(name)) return words('hover.why.pattern', pattern(name, words));
  const key = `why.${kind}.${name}`;
  if ((kind !== 'list' && kind !== 'rule') || !isMessageKey(key)) return undefined;
  return words(`hover.why.${kind}`, words(key));
}

/** `CONTENT বলে জানান SPEAKER`, `… অভিযোগ পাওয়া গেছে`: the words of the article's language between what they join. */
const isPattern = (rule: string): boolean => /SPEAKER|CONTENT|…/u.test(rule);

function pattern(rule: string, words: Words): string {
  const spoken = rule.replace(/SPEAKER|CONTENT|^headline(?= )/gu, part => {
    const key = `why.part.${part}`;
    return isMessageKey(key) ? words(key) : part;
  });
  return escapeMarkdown(spoken);
}
