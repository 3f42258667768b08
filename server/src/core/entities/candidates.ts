import type { Mention, MentionLabel } from '../model.js';
import type { MentionRule } from './rules.js';

/** A stretch that may be a mention, with how much speaks for it: a heavier one wins an overlap. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly label: MentionLabel;
  readonly rule: MentionRule;
  readonly reason: string;
  readonly lexicalId?: string;
  readonly weight?: number;
}

/** What a rule says of a stretch, and why. */
export type Claim = Pick<Candidate, 'label' | 'rule' | 'reason' | 'weight'>;

/** The longest and heaviest candidates that do not overlap, in reading order. */
export function settle(text: string, candidates: readonly Candidate[]): Mention[] {
  const order = [...candidates].sort(
    (a, b) => (b.weight ?? 0) - (a.weight ?? 0) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Uint8Array(text.length);
  const kept: Candidate[] = [];
  for (const candidate of order) {
    if (candidate.end > candidate.start && isFree(taken, candidate)) {
      taken.fill(1, candidate.start, candidate.end);
      kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start).map((candidate) => toMention(text, candidate));
}

function isFree(taken: Uint8Array, { start, end }: Candidate): boolean {
  for (let at = start; at < end; at++) {
    if (taken[at] === 1) {
      return false;
    }
  }
  return true;
}

function toMention(text: string, { start, end, label, rule, reason, lexicalId }: Candidate): Mention {
  const mention = { start, end, label, name: text.slice(start, end), rule, reasons: [reason] };
  return lexicalId === undefined ? mention : { ...mention, lexicalId };
}
