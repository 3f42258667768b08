import { layOut } from '../../layout/index.js';
import { findEntries, type Dictionary } from './dictionary.js';

/** Whether any of the entries stands in a text, in a paragraph of whatever language. */
export function concerns(dictionary: Dictionary, source: string): boolean {
  if (dictionary.entries.length === 0) {
    return false;
  }
  const { text, paragraphs } = layOut(source);
  return paragraphs.some(
    ({ start, end }) => findEntries(dictionary, text.slice(start, end), undefined).length > 0,
  );
}
