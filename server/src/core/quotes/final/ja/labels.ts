import type { Span } from '../../../text/span.js';
import { within } from '../../../text/sortedSpans.js';
import type { Scene } from '../../reading.js';
import { endsUtterance } from './edge.js';
import { isBehindNoun, isPerson, nounPhrase } from './phrases.js';

const farthestTopic = 60;

/**
 * Who is named without a particle: before the opening mark as in headlines (首相「…」, 首相、「…」, 首相：「…」), or in brackets
 * after the closing one.
 */
export function labelOf(scene: Scene): Span | null {
  return before(scene) ?? behind(scene);
}

function before({ masked, quote, content, start, end, page }: Scene): Span | null {
  const gap =
    /[:：、\s]{0,2}$/u.exec(masked.slice(Math.max(start, quote.outer.start - 2), quote.outer.start))?.[0] ??
    '';
  const labelEnd = quote.outer.start - gap.length;
  const label = nounPhrase(masked, start, labelEnd);
  const isColon = /[:：]/.test(gap);
  if (label.start >= label.end || !isFree(masked, label.start, start)) {
    return isColon ? lastTopic(masked, start, labelEnd) : null;
  }
  const isEnd = /^(?:[。、,，\s]|\ufffc|と(?!\ufffc|[のい])|$)/u.test(
    masked.slice(quote.outer.end, Math.min(end, quote.outer.end + 2)),
  );
  const isNamed = within(page.mentions, label).some(
    ({ label: kind, end: nameEnd }) => kind === 'PERSON' || (kind === 'ORG' && nameEnd === label.end),
  );
  const isTitled = isPerson(masked.slice(label.start, label.end));
  return isColon || (isEnd && (isTitled || (isNamed && endsUtterance(content)))) ? label : null;
}

/** Who says in the words before a colon that somebody speaks: 首相は次のように述べた：「…」. */
function lastTopic(text: string, start: number, end: number): Span | null {
  for (let at = end - 1; at > Math.max(start, end - farthestTopic); at--) {
    const phrase =
      /[はが]/u.test(text.charAt(at)) && isBehindNoun(text, at) ? nounPhrase(text, start, at) : null;
    if (phrase !== null && phrase.start < phrase.end) {
      return phrase;
    }
  }
  return null;
}

/** Whether nothing but a pause stands before. */
const isFree = (text: string, at: number, start: number): boolean =>
  at <= start || /[、。\s…＝=―—\-・:：)）」』】\]\ufffc]/u.test(text.charAt(at - 1));

function behind({ masked, quote, end, page }: Scene): Span | null {
  const open = quote.outer.end;
  if (!/[（(]/.test(masked.charAt(open))) {
    return null;
  }
  const close = masked.slice(open, Math.min(end, open + 40)).search(/[)）]/);
  if (close < 2) {
    return null;
  }
  const inside = { start: open + 1, end: open + close };
  const isNamed = within(page.mentions, inside).some(({ label }) => label === 'PERSON');
  return isNamed || isPerson(masked.slice(inside.start, inside.end)) ? inside : null;
}
