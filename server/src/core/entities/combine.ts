import type { Mention, MentionLabel } from '../model.js';
import { firstFrom } from '../text/sortedSpans.js';
import { bySpan, contains, lengthOf, overlaps, type Span } from '../text/span.js';
import { headOfGovernment } from './governments.js';
import type { TaggedSpan } from './tagger/index.js';

/**
 * What the tagger says, with what the rules alone can say: their reasons and lexical ids where both agree, their
 * mentions of the labels that the tagger never learned, and their edges where labelled text has others than ours.
 * Both lists are in reading order without overlaps; so is the result.
 */
export function combine(
  text: string,
  byRules: readonly Mention[],
  tagged: readonly TaggedSpan[],
  learned: readonly MentionLabel[],
): Mention[] {
  const rulesAlone = byRules.filter((mention) => {
    const parts = touching(tagged, mention);
    const isUnknown = !learned.includes(mention.label);
    return (isUnknown || isTornUp(mention, parts)) && parts.every((span) => contains(mention, span));
  });
  const kept = tagged.filter(
    (span) => hasWord.test(text.slice(span.start, span.end)) && touching(rulesAlone, span).length === 0,
  );
  const named = kept.flatMap((span) => {
    const evidence = touching(byRules, span);
    const whole = fullPerson(span, evidence, kept);
    if (whole !== undefined) {
      return [{ ...whole, confidence: span.confidence }];
    }
    const head = headOfGovernment(text, span, evidence);
    if (head !== undefined) {
      return [head];
    }
    return areSeveral(text, span, evidence) ? evidence : [toMention(text, span, evidence)];
  });
  return [...rulesAlone, ...named].sort(bySpan);
}

/** What has no letter or digit, as a row of emoji, is no name. */
const hasWord = /[\p{L}\p{N}]/u;

/** From here on the tagger knows better than a lexicon. */
const sure = 0.8;

/** Whether the tagger took only pieces of a name that a lexicon has, and is not sure of them. */
function isTornUp(mention: Mention, parts: readonly TaggedSpan[]): boolean {
  return (
    mention.lexicalId !== undefined &&
    parts.length > 0 &&
    parts.every((span) => lengthOf(span) < lengthOf(mention) && span.confidence < sure)
  );
}

/** The longer name that a title stands beside, of which the tagger took a part. */
function fullPerson(
  span: TaggedSpan,
  evidence: readonly Mention[],
  tagged: readonly TaggedSpan[],
): Mention | undefined {
  return evidence.find(
    (mention) =>
      mention.label === 'PERSON' &&
      span.label === 'PERSON' &&
      mention.rule === 'mention-title' &&
      contains(mention, span) &&
      touching(tagged, mention).length === 1,
  );
}

/** Whether a tagged name is names of which each ends with letters that are none of theirs: particles between them. */
function areSeveral(text: string, span: Span, evidence: readonly Mention[]): boolean {
  return (
    evidence.length > 1 &&
    evidence[0]?.start === span.start &&
    evidence.at(-1)?.end === span.end &&
    /^[\uac00-\ud7a3]{1,3}\s/.test(text.slice(evidence[0].end, span.end))
  );
}

function toMention(text: string, span: TaggedSpan, evidence: readonly Mention[]): Mention {
  const same = evidence.find(({ start, end }) => start === span.start && end === span.end);
  const { start, end, label, confidence } = span;
  if (
    same !== undefined &&
    (same.label === label ||
      (isPlace(same.label) && isPlace(label)) ||
      (same.lexicalId !== undefined && confidence < sure))
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

/** Those that overlap a span. As none overlaps another, the one before the first that begins there may reach into it. */
function touching<T extends Span>(spans: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let at = Math.max(0, firstFrom(spans, span.start) - 1); ; at++) {
    const other = spans[at];
    if (other === undefined || other.start >= span.end) {
      return found;
    }
    if (overlaps(other, span)) {
      found.push(other);
    }
  }
}
