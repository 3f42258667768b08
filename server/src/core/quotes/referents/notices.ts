import { baseLanguage } from '../../text/baseLanguage.js';
import { bySpan } from '../../text/span.js';
import type { Page } from '../reading.js';
import type { Notice } from './notice.js';
import { referentReaders } from './readers.js';

/** The names and pronouns of a paragraph outside its quotations, in reading order. */
export function noticesOf(page: Page): readonly Notice[] {
  const reader = referentReaders[baseLanguage(page.language)];
  return reader === undefined ? [] : [...reader.notice(page)].sort(bySpan);
}
