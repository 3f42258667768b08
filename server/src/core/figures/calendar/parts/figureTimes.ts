import { digitAt } from '../../characters.js';
import type { Reader } from '../../reader.js';
import { halfOf, type Time } from './time.js';

/** `0730` behind `from`, `between` or `at`. */
export function readFourDigits(reader: Reader, at: number): Time | null {
  const found = /^(0\d|1\d|2[0-3])([0-5]\d)(?![\d.,:/])/.exec(reader.text.slice(at, at + 5));
  const cue = found === null ? undefined : reader.findBefore(at, 'clockCue', 'between', 'from', 'until');
  if (found === null || cue === undefined || digitAt(reader.text, at - 1) >= 0) {
    return null;
  }
  const [all, hour = '', minute = ''] = found;
  const early = hour.startsWith('0');
  const mark = reader.findNear(at + all.length, 'hoursMark');
  const end = mark?.end ?? at + all.length;
  return {
    end,
    hour: Number(hour),
    minute: Number(minute),
    second: null,
    half: undefined,
    certain: early || mark !== undefined,
  };
}

/** `15:30`, `15:30:05`, `3.30 pm`. */
export function readColons(reader: Reader, at: number): Time | null {
  const { text } = reader;
  const found = /^(\d{1,2})[:：.h](\d\d)(?:[:：](\d\d))?/.exec(half(text.slice(at, at + 8)));
  if (found === null || digitAt(text, at - 1) >= 0 || '.:'.includes(text.charAt(at - 1) || ' ')) {
    return null;
  }
  const [all, hour = '', minute = '', second] = found;
  const end = at + all.length;
  const meridiem = reader.findNear(end, 'meridiemAfter');
  const dotted = all.includes('.') && meridiem === undefined;
  if (
    (dotted && reader.findBefore(at, 'clockCue') === undefined) ||
    digitAt(text, end) >= 0 ||
    text.charAt(end) === ':' ||
    Number(hour) > 24 ||
    Number(minute) > 59
  ) {
    return null;
  }
  return {
    end: meridiem?.end ?? end,
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    half: halfOf(meridiem),
    certain: !dotted,
  };
}

/** Full-width digits and colons as ASCII. */
function half(text: string): string {
  return text.replace(/[０-９：．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
