import { modify, parseTree, type FormattingOptions } from 'jsonc-parser';
import type { TextReplacement } from '../text/replacement.js';

/** The text of a new `glossa.json` that names one dictionary. */
export function newConfiguration(dictionary: string): string {
  return `${JSON.stringify({ dictionaries: [dictionary] }, undefined, 2)}\n`;
}

/**
 * What to change in a `glossa.json` for it to name a dictionary first. Comments and the user's formatting stay. The
 * text must be one that can be parsed.
 */
export function nameDictionary(text: string, dictionary: string): readonly TextReplacement[] {
  const root = parseTree(text, [], { allowTrailingComma: true, allowEmptyContent: true });
  if (root === undefined) {
    return [{ start: text.length, end: text.length, text: newConfiguration(dictionary) }];
  }
  const list = root.children?.find(({ children: [key] = [] }) => key?.value === 'dictionaries')
    ?.children?.[1];
  const formattingOptions = formattingOf(text);
  const edits =
    list === undefined
      ? modify(text, ['dictionaries'], [dictionary], { formattingOptions })
      : modify(text, ['dictionaries', 0], dictionary, { formattingOptions, isArrayInsertion: true });
  return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
}

/** As the file has it: the first indented line tells. */
function formattingOf(text: string): FormattingOptions {
  const [, indent = '  '] = /[\r\n]([ \t]+)\S/.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 4 : Math.min(indent.length, 8),
    eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
  };
}
