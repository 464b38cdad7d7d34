import type * as vscode from 'vscode';

/** What a person decided about one file, over rule and setting. */
export interface Choices {
  choiceFor(uri: vscode.Uri): 'annotate' | 'leave' | undefined;
  /** Holds for this session. */
  annotate(uri: vscode.Uri): Promise<void>;
  /** Holds until the person annotates the file again. */
  leave(uri: vscode.Uri): Promise<void>;
  languageOf(uri: vscode.Uri): string | undefined;
  /** @param language BCP 47, or `auto` to detect it again */
  setLanguage(uri: vscode.Uri, language: string): Promise<void>;
}

const leftKey = 'left';
const languagesKey = 'languages';

export function rememberChoices(memory: vscode.Memento): Choices {
  const annotated = new Set<string>();
  const left = () => memory.get<readonly string[]>(leftKey, []);
  const languages = () => memory.get<Readonly<Record<string, string>>>(languagesKey, {});
  return {
    choiceFor(uri) {
      const key = uri.toString();
      if (annotated.has(key)) return 'annotate';
      return left().includes(key) ? 'leave' : undefined;
    },
    async annotate(uri) {
      const key = uri.toString();
      annotated.add(key);
      await memory.update(
        leftKey,
        left().filter(other => other !== key),
      );
    },
    async leave(uri) {
      const key = uri.toString();
      annotated.delete(key);
      await memory.update(leftKey, [...new Set([...left(), key])]);
    },
    languageOf: uri => languages()[uri.toString()],
    async setLanguage(uri, language) {
      const { [uri.toString()]: _, ...others } = languages();
      await memory.update(
        languagesKey,
        language === 'auto' ? others : { ...others, [uri.toString()]: language },
      );
    },
  };
}
