import type { TextEdit } from 'vscode-languageserver-types';
import { LineIndex, type TextReplacement } from '../core/index.js';
import { toRange } from './toProtocol.js';

/** Edits of a file that need be no article. */
export function replacementEdits(text: string, replacements: readonly TextReplacement[]): TextEdit[] {
  const lineIndex = new LineIndex(text);
  return replacements.map((replacement) => ({
    range: toRange({ lineIndex }, replacement),
    newText: replacement.text,
  }));
}
