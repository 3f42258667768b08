import { isoDay, isoTime, shift, type Instant } from './civil.js';

/** From where to where a stretch goes that begins at an offset: the past three days are `2026-02-01/2026-02-04`. */
export function resolveLength(timex: string, offset: string, now: Instant): string | undefined {
  const from = shift(now, offset);
  const to = from === undefined ? undefined : shift(from, timex);
  if (from === undefined || to === undefined) {
    return undefined;
  }
  const write = (instant: Instant): string =>
    timex.includes('T') ? `${isoDay(instant)}T${isoTime(instant)}` : isoDay(instant);
  return `${write(from)}/${write(to)}`;
}
