import { en } from './en.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { Phrases } from './phrases.js';
import { zhHans, zhHant } from './zh.js';

/** The languages that values are told in; for readers of any other it is English. */
export const phrases = { en, ko, ja, 'zh-Hans': zhHans, 'zh-Hant': zhHant } as const satisfies Record<
  string,
  Phrases
>;
export type WordLanguage = keyof typeof phrases;

export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}
