import type { Reader } from '../../reader.js';

/** A zone behind a time, up to `end`, with its distance from Greenwich as ISO 8601 writes it; `ET` has two. */
interface Zone {
  readonly end: number;
  readonly offset: string | undefined;
}

/** `PST`, `(JST)`, `GMT+9`, `UTC-02:30`. */
export function readZone(reader: Reader, end: number): Zone | null {
  const { text } = reader;
  const at = reader.skip(end);
  const bracket = text.charAt(at) === '(';
  const word = reader.find(bracket ? at + 1 : at, 'zone');
  if (word === undefined) {
    return null;
  }
  const base = /^[-+]/.test(word.entry.value) ? word.entry.value : undefined;
  const more = base === '+00:00' ? distanceAt(text, word.end) : null;
  const last = more?.end ?? word.end;
  const closed = bracket && text.charAt(last) === ')';
  return bracket && !closed ? null : { end: closed ? last + 1 : last, offset: more?.offset ?? base };
}

/** `+9`, `-08:45`, ` +0530` behind `GMT`. */
function distanceAt(text: string, at: number): { readonly end: number; readonly offset: string } | null {
  const found = /^ ?([-+−])(\d{1,2})(?::?(\d\d))?(?!\d)/.exec(text.slice(at, at + 8));
  if (found === null || Number(found[2]) > 14) {
    return null;
  }
  const [all, sign, hours = '', minutes = '00'] = found;
  return { end: at + all.length, offset: `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` };
}
