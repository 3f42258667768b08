import { isUnspaced } from './width.js';

const lineEnd = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/**
 * A stretch of a paragraph in one line, as it is compared with others or shown in a message: each line end with the
 * spaces around it becomes a space, or nothing between Chinese or Japanese characters.
 */
export function oneLine(text: string): string {
  if (!lineEnd.test(text)) {
    return text;
  }
  let joined = '';
  for (const line of text.split(lineEnd)) {
    const own = line.replace(/^[\s>]+/u, '').trimEnd();
    const closed = isUnspaced(joined.charCodeAt(joined.length - 1)) && isUnspaced(own.codePointAt(0) ?? 0);
    joined += joined === '' || own === '' || closed ? own : ` ${own}`;
  }
  return joined;
}
