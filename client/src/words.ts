import * as vscode from 'vscode';
import { type InterfaceLanguage, interfaceLanguage, isMessageKey, type Words, wordsIn } from '../../messages';

/** The language in which Newsmark speaks to the person, by `newsmark.interfaceLanguage`. */
function spokenLanguage(): InterfaceLanguage {
  const setting = vscode.workspace
    .getConfiguration('newsmark')
    .get<'auto' | InterfaceLanguage>('interfaceLanguage', 'auto');
  return interfaceLanguage(setting, vscode.env.language);
}

/** A number in the digits of the spoken language: `12`, `১২`. */
export const number = (value: number): string => new Intl.NumberFormat(spokenLanguage()).format(value);

/** Words a message in the spoken language, numbers in its digits. */
export const words: Words = (key, ...args) =>
  wordsIn(spokenLanguage())(key, ...args.map(arg => (typeof arg === 'number' ? number(arg) : arg)));

/** The name of a language in the spoken one: `Bengali`, `বাংলা`. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(spokenLanguage(), { type: 'language' }).of(tag) ?? tag;
}

/** What a layer of the engine finds, in the spoken language: `quotes`, `উদ্ধৃতি`. */
export function layerName(layer: string): string {
  const key = `layer.${layer}`;
  return isMessageKey(key) ? words(key) : layer;
}
