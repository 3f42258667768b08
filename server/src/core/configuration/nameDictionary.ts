import { parseTree, type Node } from 'jsonc-parser';
import type { TextReplacement } from '../text/replacement.js';

/** The text of a new `glossa.json` that names one dictionary. */
export function newConfiguration(dictionary: string): string {
  return `{\n  "dictionaries": [${JSON.stringify(dictionary)}]\n}\n`;
}

/**
 * What to put into a `glossa.json` for it to name a dictionary first. All that a person wrote stays as it is. The text
 * must be one that can be parsed.
 */
export function nameDictionary(text: string, dictionary: string): TextReplacement {
  const root = parseTree(text, [], { allowTrailingComma: true, allowEmptyContent: true });
  if (root === undefined) {
    return { start: text.length, end: text.length, text: newConfiguration(dictionary) };
  }
  const list = root.children?.find(({ children: [key] = [] }) => key?.value === 'dictionaries')
    ?.children?.[1];
  const path = JSON.stringify(dictionary);
  return list === undefined
    ? insertFirst(text, root, `"dictionaries": [${path}]`)
    : insertFirst(text, list, path);
}

/** Before all other members of an object or list, on a line of its own where they have theirs. */
function insertFirst(
  text: string,
  { offset, length, children: [first] = [] }: Node,
  member: string,
): TextReplacement {
  const afterBracket = offset + 1;
  const next = first?.offset ?? offset + length - 1;
  const [restOfLine, lineEnd] =
    /^[^\S\r\n]*(?:\/\/[^\r\n]*)?(\r\n|\r|\n)/.exec(text.slice(afterBracket, next)) ?? [];
  if (restOfLine === undefined || lineEnd === undefined) {
    return { start: afterBracket, end: afterBracket, text: first === undefined ? member : `${member}, ` };
  }
  const at = afterBracket + restOfLine.length - lineEnd.length;
  const indent = first === undefined ? `${indentAt(text, offset)}  ` : indentAt(text, first.offset);
  const comma = first === undefined ? '' : ',';
  return { start: at, end: at, text: `${lineEnd}${indent}${member}${comma}` };
}

/** The blanks at the beginning of the line. */
function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
