import type { Mention, MentionLabel } from '../../model.js';
import type { Span } from '../../text/span.js';
import type { MentionRule } from '../rules.js';

/** How much a rule knows. What a person's dictionary says stands above all. */
const strengths: Readonly<Record<MentionRule, number>> = {
  'mention-dictionary': 100,
  'mention-title': 8,
  'mention-lexicon': 7,
  'mention-gloss': 6,
  'mention-event': 5,
  'mention-organisation': 4,
  'mention-work': 4,
  'mention-person-cue': 4,
  'mention-tagger': 2,
  'mention-place': 3,
  'mention-person': 3,
  'mention-acronym': 2,
  'mention-repeated': 1,
};
const byRule: ReadonlyMap<string, number> = new Map(Object.entries(strengths));

/** From here on, one place is enough to know a name by. */
export const sureStrength = strengths['mention-gloss'];

/** What the tagger is sure of weighs as much as what a rule is sure of, and where both say the same, a little more. */
const taggerStrength = 7;
const bothStrength = 1;

export function strengthOf({ rule, confidence = 0 }: Pick<Mention, 'rule' | 'confidence'>): number {
  const own = byRule.get(rule) ?? 0;
  const isBoth = confidence > 0 && rule !== 'mention-tagger';
  return Math.max(own, taggerStrength * confidence) + (isBoth ? bothStrength : 0);
}

/** What a rule knows for sure, whatever a tagger holds of it. */
export const isSureOfLabel = ({ rule }: Mention): boolean => (byRule.get(rule) ?? 0) > sureStrength;

const isRuled = ({ rule }: Mention): boolean => (byRule.get(rule) ?? 0) >= sureStrength;

/** What a person said is no matter of evidence. */
export const isDecided = ({ rule }: Mention): boolean => rule === 'mention-dictionary';

export const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);

/** What speaks for a spelling being a name, in the whole document. */
export interface Evidence {
  /** The strengths of the mentions of each label, added up. */
  readonly votes: Map<MentionLabel, number>;
  /** The mention that knows most, and its strength. */
  best: Mention;
  strongest: number;
  places: number;
  /** Whether a rule alone would be sure of it. */
  isRuled: boolean;
}

export function evidenceOf(text: string, mentions: readonly Mention[]): Map<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const mention of mentions) {
    const spelling = textAt(text, mention);
    const strength = strengthOf(mention);
    const known = found.get(spelling);
    if (known === undefined) {
      found.set(spelling, {
        votes: new Map([[mention.label, strength]]),
        best: mention,
        strongest: strength,
        places: 1,
        isRuled: isRuled(mention),
      });
      continue;
    }
    vote(known, mention.label, strength);
    known.places++;
    known.isRuled ||= isRuled(mention);
    if (strength > known.strongest) {
      known.best = mention;
      known.strongest = strength;
    }
  }
  return found;
}

export function vote({ votes }: Evidence, label: MentionLabel, strength: number): void {
  votes.set(label, (votes.get(label) ?? 0) + strength);
}
