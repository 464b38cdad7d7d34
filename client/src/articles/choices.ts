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
  /** For an untitled text that was closed: its name will be another's. */
  forget(uri: vscode.Uri): Promise<void>;
}

const leftKey = 'left';
const languagesKey = 'languages';

export function rememberChoices(memory: vscode.Memento): Choices {
  const annotated = new Set<string>();
  const left = () => memory.get<readonly string[]>(leftKey, []);
  const languages = () => memory.get<Readonly<Record<string, string>>>(languagesKey, {});
  const release = async (uri: vscode.Uri) => {
    const key = uri.toString();
    annotated.delete(key);
    if (left().includes(key))
      await memory.update(
        leftKey,
        left().filter(other => other !== key),
      );
  };
  const setLanguage = async (uri: vscode.Uri, language: string) => {
    const key = uri.toString();
    const { [key]: before, ...others } = languages();
    if (language === 'auto' && before === undefined) return;
    await memory.update(languagesKey, language === 'auto' ? others : { ...others, [key]: language });
  };
  return {
    choiceFor(uri) {
      const key = uri.toString();
      if (annotated.has(key)) return 'annotate';
      return left().includes(key) ? 'leave' : undefined;
    },
    async annotate(uri) {
      await release(uri);
      annotated.add(uri.toString());
    },
    async leave(uri) {
      await release(uri);
      await memory.update(leftKey, [...left(), uri.toString()]);
    },
    languageOf: uri => languages()[uri.toString()],
    setLanguage,
    async forget(uri) {
      await release(uri);
      await setLanguage(uri, 'auto');
    },
  };
}
