import type { Figure, FigureValue } from '../../../model.js';
import type { Anchor } from './anchor.js';
import { parseInstant, type Instant } from './civil.js';
import { presentRef } from '../timex.js';
import { resolveLength } from './lengths.js';
import { resolveTimex } from './open.js';

type Temporal = Extract<FigureValue, { timex: string }>;

/**
 * The same figures, with `resolved` where a date leaves its year, month or week open and the document's own date
 * supplies it. A date told from another ("last month") is counted from that date; a weekday is the last one up to it,
 * as news tells what has been; a month or day is the one nearest to it. `resolved` names no more than is known:
 * `2026`, `2026-02`, `2026-W06`, `2026-02-04` or `2026-02-04T17:30`; of a stretch both its ends, `A/B`.
 *
 * @param documentDate `YYYY-MM-DD`, or with a time `YYYY-MM-DDTHH:MM[:SS]`; with anything else nothing is resolved
 */
export function resolveDates(figures: readonly Figure[], documentDate: string): readonly Figure[] {
  const now = parseInstant(documentDate);
  if (now === undefined) {
    return figures;
  }
  return figures.map((figure) => {
    const { value } = figure;
    const resolved = 'timex' in value && value.resolved === undefined ? resolve(value, now) : undefined;
    return resolved === undefined ? figure : { ...figure, value: { ...value, resolved } as FigureValue };
  });
}

function resolve(
  { type, timex, low, high, offset, direction, weekday, anchor, set }: Temporal,
  now: Instant,
): string | undefined {
  if (set === true || anchor === 'text') {
    return undefined;
  }
  if (type === 'duration') {
    return offset === undefined ? undefined : resolveLength(timex, offset, now);
  }
  if (low === undefined || high === undefined) {
    const isOpen = timex.includes('X') || offset !== undefined;
    return isOpen
      ? resolveTimex(timex, {
          ...measure(now, offset, direction),
          ...(weekday === undefined ? {} : { weekday }),
        })
      : undefined;
  }
  if (!timex.includes('X') && !timex.includes(presentRef)) {
    return undefined;
  }
  const [from, to = from] = offset?.split('/') ?? [];
  const first = resolveTimex(low, measure(now, from, direction));
  const last = first === undefined ? undefined : resolveTimex(high, { ...measure(now, to), after: first });
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}

/** @param offset empty where one end of a stretch is told from the document's date and this one is not */
function measure(now: Instant, offset?: string, direction?: Anchor['direction']): Anchor {
  return {
    now,
    ...(offset === undefined || offset === '' ? {} : { offset }),
    ...(direction === undefined ? {} : { direction }),
  };
}
