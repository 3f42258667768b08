import type { Draft } from '../../draft.js';
import { qualify, readOpening } from '../../qualifiers.js';
import type { Reader } from '../../reader.js';

/**
 * A quantity with the time that it is counted by before it: 時速約40キロ is kilometres an hour.
 *
 * @param read what reads the quantity
 */
export function readRate(reader: Reader, start: number, read: (at: number) => Draft | null): Draft | null {
  const prefix = reader.find(start, 'ratePrefix');
  if (prefix === undefined) {
    return null;
  }
  const at = reader.skip(prefix.end);
  const opening = readOpening(reader, at);
  const quantity = read(opening?.end ?? at);
  if (quantity?.value.type !== 'quantity') {
    return null;
  }
  const unit = `${quantity.value.unit}-per-${prefix.entry.value}`;
  const rate: Draft = {
    ...quantity,
    start,
    value: { ...quantity.value, unit },
    reasons: [...quantity.reasons, `“${reader.slice(prefix)}” before it`],
  };
  return opening === null ? rate : qualify(reader, rate, opening);
}
