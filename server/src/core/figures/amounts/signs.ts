import { isHan, isKana } from '../../text/scripts.js';
import { isSpace } from '../characters.js';
import type { Match } from '../lexicon/lookUp.js';
import type { Reader } from '../reader.js';

/** A minus sign stands before the number and after nothing: 14-13 is no subtraction. */
export function minusAt(reader: Reader, start: number): Match | undefined {
  const before = reader.text.charCodeAt(start - 1);
  const free =
    start === 0 ||
    isSpace(before) ||
    before === 0x28 ||
    before === 0xff08 ||
    before === 0x3c ||
    before === 0x3d ||
    before === 0x3e ||
    before === 0x7e ||
    isHan(before) ||
    isKana(before);
  const isBullet = reader.table.bullets?.includes(reader.text.charAt(start)) === true;
  return free && !isBullet ? reader.find(start, 'minus') : undefined;
}
