import { bn } from './bn';
import { en } from './en';
import type { LanguageEntry } from './types';

/** Every language that Newsmark reads. To add one, see CONTRIBUTING. */
export const languages: readonly LanguageEntry[] = [bn, en];
