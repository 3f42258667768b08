import type { Mention, MentionLabel } from '../model.js';
import { bySpan, contains, overlaps, type Span } from '../text/span.js';
import type { TaggedSpan } from './tagger/index.js';

/**
 * What the tagger says, with what the rules alone can say: their reasons and lexical ids where both agree, and their
 * mentions of the labels that the tagger never learned. Both lists are in reading order without overlaps; so is the
 * result.
 */
export function combine(
  text: string,
  byRules: readonly Mention[],
  tagged: readonly TaggedSpan[],
  learned: readonly MentionLabel[],
): Mention[] {
  const isUnknown = ({ label }: Mention): boolean => !learned.includes(label);
  const rulesAlone = byRules.filter(
    (mention) => isUnknown(mention) && touching(tagged, mention).every((span) => contains(mention, span)),
  );
  const kept = tagged.filter((span) => touching(rulesAlone, span).length === 0);
  const named = kept.map((span) => toMention(text, span, touching(byRules, span)));
  return [...rulesAlone, ...named].sort(bySpan);
}

function toMention(text: string, span: TaggedSpan, evidence: readonly Mention[]): Mention {
  const same = evidence.find(({ start, end }) => start === span.start && end === span.end);
  const { start, end, label, confidence } = span;
  if (
    same !== undefined &&
    (same.label === label ||
      (isPlace(same.label) && isPlace(label)) ||
      (same.lexicalId !== undefined && confidence < 0.8))
  ) {
    return { ...same, confidence };
  }
  return {
    start,
    end,
    label,
    name: text.slice(start, end),
    rule: 'mention-tagger',
    reasons: [`spelled and surrounded like a name of this kind, ${percent(confidence)} sure`],
    confidence,
  };
}

/** Which of these a place is, its own words tell better than those around it. */
function isPlace(label: MentionLabel): boolean {
  return label === 'GPE' || label === 'LOC';
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** Those that overlap a span; found by bisection, as they are in order. */
function touching<T extends Span>(spans: readonly T[], span: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const found: T[] = [];
  for (let at = low; ; at++) {
    const other = spans[at];
    if (other === undefined || !overlaps(other, span)) {
      return found;
    }
    found.push(other);
  }
}
