import type { BaseLanguage } from '../../text/baseLanguage.js';
import { english } from './english/index.js';
import { korean } from './korean/index.js';
import type { ReferentReader } from './notice.js';
import { unspacedReader } from './unspaced/index.js';
import { ja } from './unspaced/ja.js';
import { zh } from './unspaced/zh.js';

/** How each language refers to people; in one that is missing, nobody is looked for. */
export const referentReaders: Partial<Record<BaseLanguage, ReferentReader>> = {
  en: english,
  ko: korean,
  ja: unspacedReader(ja),
  zh: unspacedReader(zh),
};
