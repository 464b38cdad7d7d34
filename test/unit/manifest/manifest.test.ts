import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../server/src/languages';
import {
  ARTICLE_LANGUAGE,
  ARTICLE_LANGUAGES,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
} from '../../../server/src/protocol';
import { coerceSettings, defaultSettings } from '../../../server/src/settings';
import { contrastOf, partsOf, seenOn } from './contrast';

const root = join(__dirname, '..', '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const [english, bengali] = ['package.nls.json', 'package.nls.bn.json'].map(file => JSON.parse(read(file)));

interface Setting {
  readonly default: unknown;
  readonly scope: string;
  readonly type: string;
  readonly enum?: readonly string[];
}
const settings = contributes.configuration.properties as Readonly<Record<string, Setting>>;

/** Settings that the client alone reads. */
const OF_THE_CLIENT = /^newsmark\.(?:(?:decisions|trace)\.|review\.showRejected$)/;

/** `{ layers: { quotes: true } }` → `{ 'newsmark.layers.quotes': true }` */
function flatten(value: unknown, key: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return { [key]: value };
  return Object.assign({}, ...Object.entries(value).map(([name, inner]) => flatten(inner, `${key}.${name}`)));
}

suite('the manifest', () => {
  test('has the settings that the server reads, with the same defaults, and those of the client', () => {
    const own = Object.entries(settings).filter(([key]) => !OF_THE_CLIENT.test(key));
    assert.deepEqual(
      Object.fromEntries(own.map(([key, { default: value }]) => [key, value])),
      flatten(defaultSettings, 'newsmark'),
    );
    assert.equal(settings['newsmark.trace.server']?.default, 'off');
    assert.equal(settings['newsmark.decisions.folder']?.default, '');
    assert.equal(settings['newsmark.decisions.name']?.default, '');
    assert.equal(settings['newsmark.review.showRejected']?.default, true);
  });

  test('gives every setting a type, a scope and a description', () => {
    for (const [key, setting] of Object.entries(settings)) {
      assert.ok(setting.type, key);
      assert.match(setting.scope, /^(?:resource|window)$/, key);
      assert.match(JSON.stringify(setting), /"markdownDescription":"%setting\./, key);
    }
  });

  test('allows no value that the server would not take', () => {
    for (const [key, { enum: values = [] }] of Object.entries(settings)) {
      const [group, name] = key.split('.').slice(1);
      if (group === undefined || name !== undefined) continue;
      for (const value of values)
        assert.equal(flatten(coerceSettings({ [group]: value }), 'newsmark')[key], value);
    }
  });

  test('offers every language that the engine reads, as does the client', () => {
    const ids = languages.map(({ id }) => id);
    assert.deepEqual([...ARTICLE_LANGUAGES], ids);
    assert.deepEqual(settings['newsmark.articleLanguage']?.enum, ['auto', ...ids]);
    assert.equal(
      contributes.configuration.properties['newsmark.articleLanguage'].enumItemLabels.length,
      ids.length + 1,
    );
  });

  test('contributes the token types and modifiers of the server, each mapped to scopes', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...TOKEN_TYPES]);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...TOKEN_MODIFIERS]);
    const [{ language, scopes }] = contributes.semanticTokenScopes;
    assert.equal(language, ARTICLE_LANGUAGE);
    assert.deepEqual(Object.keys(scopes), [...TOKEN_TYPES]);
  });

  test('gives every colour a value for all four kinds of themes', () => {
    for (const { id, defaults } of contributes.colors)
      for (const kind of ['dark', 'light', 'highContrast', 'highContrastLight'])
        assert.match(defaults[kind], /^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/, `${id} ${kind}`);
  });

  test('contributes the colours that the client draws with, and no others', () => {
    const used = [
      ...`${read('client/src/marks/styles.ts')} ${read('client/src/marks/lines.ts')}`.matchAll(
        /'((?:quote|claim|cue|source|entity|overviewRuler|review)\.\w+)'/g,
      ),
    ];
    assert.deepEqual(
      contributes.colors.map(({ id }: { id: string }) => id).sort(),
      [...new Set(used.map(([, id]) => `newsmark.${id}`))].sort(),
    );
  });

  test('gives lines, borders and marks in the ruler a contrast of three to one with the background of each default theme', () => {
    const backgrounds = {
      dark: '#1f1f1f',
      light: '#ffffff',
      highContrast: '#000000',
      highContrastLight: '#ffffff',
    };
    const lines = contributes.colors.filter(({ id }: { id: string }) => !id.endsWith('background'));
    assert.equal(lines.length, 16);
    for (const { id, defaults } of lines)
      for (const [kind, background] of Object.entries(backgrounds)) {
        const seen = seenOn(background, defaults[kind]);
        if (id === 'newsmark.quote.border' && !kind.startsWith('high')) assert.equal(seen, null);
        else
          assert.ok(
            seen && contrastOf(seen, partsOf(background)) >= 3,
            `${id} in ${kind}: ${seen && contrastOf(seen, partsOf(background))}`,
          );
      }
  });

  test('names in keybindings and menus only commands that it contributes', () => {
    const commands = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const menus: readonly { readonly command: string }[] = Object.values(contributes.menus).flat() as [];
    for (const { command } of [...menus, ...contributes.keybindings])
      assert.ok(commands.has(command), command);
  });

  test('binds letters alone only in review mode, by where they lie on the keyboard', () => {
    const keys: readonly { command: string; key: string; when: string }[] = contributes.keybindings;
    const inReview = keys.filter(({ when }) => when.includes('newsmark.reviewing'));
    assert.ok(inReview.length >= 15);
    for (const { key } of inReview)
      assert.match(key, /^(?:(?:shift\+)?(?:alt\+)?\[Key[A-Z]\]|escape|ctrl\+(?:shift\+)?[zy])$/, key);
    for (const { key, when } of keys.filter(one => !inReview.includes(one))) {
      assert.match(key, /^ctrl\+k /);
      assert.match(when, /newsmark\.articleOpen/);
    }
    assert.equal(new Set(keys.map(({ key, when }) => `${key} ${when}`)).size, keys.length);
  });

  test('offers in the palette only what can be done there', () => {
    const when = new Map<string, string>(
      contributes.menus.commandPalette.map((item: { command: string; when: string }) => [
        item.command,
        item.when,
      ]),
    );
    const always = contributes.commands
      .map(({ command }: { command: string }) => command)
      .filter((command: string) => !when.has(command));
    assert.deepEqual(always, ['newsmark.restartServer', 'newsmark.showLog', 'newsmark.showPlainTextSetting']);
    const known =
      /^(?:(?:editorIsOpen && !)?newsmark\.(?:articleOpen|articlesOpened)|newsmark\.articleOpen && !newsmark\.reviewing|newsmark\.reviewing|false)$/;
    for (const [command, condition] of when) assert.match(condition, known, command);
  });

  test('shows the Sources view once there were articles, and the menu of an editor only over an article', () => {
    assert.equal(contributes.views.explorer[0].when, 'newsmark.articlesOpened');
    const menu: readonly { command: string; when: string; group: string }[] =
      contributes.menus['editor/title'];
    assert.deepEqual(
      menu.map(({ command }) => command),
      ['newsmark.exportAnnotations', 'newsmark.copySourceList'],
    );
    for (const { when, group } of menu) {
      assert.equal(when, 'newsmark.articleOpen');
      assert.doesNotMatch(group, /^navigation/);
    }
  });

  test('asks in its conditions only for keys that the client keeps', () => {
    const kept = read('client/src/contextKeys.ts') + read('client/src/review/reviewMode.ts');
    const asked = new Set(
      [...JSON.stringify(contributes).matchAll(/"when":"([^"]*)"/g)].flatMap(([, condition = '']) =>
        [...condition.matchAll(/newsmark\.(?:article|review)\w*/g)].map(([key]) => key),
      ),
    );
    assert.deepEqual([...asked].sort(), [
      'newsmark.articleOpen',
      'newsmark.articlesOpened',
      'newsmark.reviewing',
    ]);
    for (const key of asked) assert.ok(kept.includes(`contextKey('${key}')`), key);
  });

  test('contributes a command for every one that the client registers, but the inner one of the Sources view', () => {
    const tables = ['commands/registerCommands', 'review/commands'].map(
      file => read(`client/src/${file}.ts`).split('> = {')[1]?.split('\n};')[0] ?? '',
    );
    const registered = [...tables.join('\n').matchAll(/^ {2}(\w+)(?:,|:)/gm)].map(
      ([, name]) => `newsmark.${name}`,
    );
    const contributed = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual(registered.filter(name => name !== 'newsmark.revealInText').sort(), contributed.sort());
  });

  test('takes all its words from package.nls.json, and Bengali has the same', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map(([, key]) => key));
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
    assert.deepEqual(Object.keys(bengali), Object.keys(english));
    for (const [key, text] of Object.entries(bengali))
      if (key !== 'displayName') assert.match(String(text), /\p{Script=Bengali}/u, key);
  });

  test('names only files that there are', () => {
    const files = [
      ...JSON.stringify(manifest).matchAll(/"(\.?\/?(?:media|syntaxes|samples)\/[^"]+|\.\/[^"]+\.json)"/g),
    ];
    assert.ok(files.length >= 5);
    for (const [, file = ''] of files) assert.ok(existsSync(join(root, file)), file);
  });

  test('asks for the editor that its types are of', () => {
    const [major, minor] = manifest.devDependencies['@types/vscode'].split('.');
    assert.equal(manifest.engines.vscode, `^${major}.${minor}.0`);
  });

  test('works without trust and in virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });
});

suite('docs/review.md', () => {
  const NAMES: Readonly<Record<string, string>> = { escape: 'Esc', right: '→', left: '←' };
  /** `ctrl+k alt+[KeyA]` as people read it: `Ctrl+K Alt+A`. */
  const worded = (key: string) =>
    key
      .replace(/\[Key(\w)\]/g, '$1')
      .replace(/\w+/g, part => NAMES[part] ?? part[0]?.toUpperCase() + part.slice(1));

  test('lists every key of the review', () => {
    const rows = read('docs/review.md').split('\n');
    const titles = new Map<string, string>(
      contributes.commands.map(({ command, title }: { command: string; title: string }) => [
        command,
        english[title.replaceAll('%', '')],
      ]),
    );
    const reviewed = contributes.keybindings.filter(({ when }: { when: string }) =>
      when.includes('reviewing'),
    );
    assert.ok(reviewed.length > 15);
    for (const { command, key } of reviewed) {
      const row = rows.find(line => line.startsWith(`| ${titles.get(command)} |`)) ?? '';
      const letters = row.split(' | ')[1] ?? '';
      assert.ok(letters.split(', ').includes(worded(key)), `${command}: ${key}`);
    }
  });
});
