import type { Language, Mention } from '../model.js';
import { splitSentences } from '../text/sentences/index.js';
import { shift, type Span } from '../text/span.js';
import { combine } from './combine.js';
import { isNamesAlone } from './namesAlone.js';
import { findByRules } from './rulesOnly.js';
import { tagSentence } from './tagger/index.js';
import { taggerOf } from './taggers.js';
import { withoutLong } from './withoutLong.js';

/**
 * The names in one paragraph: what rules find by lexicons, grammar and cue words is evidence for a tagger that learned
 * from labelled text, where the language has one. Offsets are UTF-16 code units into `text`; the mentions are in
 * reading order and do not overlap. Never throws. A line of nothing but names, whose language can't be told, is read as
 * English.
 */
export function findMentions(
  text: string,
  told: Language,
  sentences: readonly Span[] = splitSentences(text, told),
): Mention[] {
  const language = told === 'und-Latn' && isNamesAlone(text) ? 'en' : told;
  const byRules = findByRules(text, language);
  const tagger = taggerOf(language);
  if (tagger === undefined) {
    return byRules;
  }
  let first = 0;
  const tagged = withoutLong(text, sentences).flatMap((sentence) => {
    while ((byRules[first]?.end ?? Infinity) <= sentence.start) {
      first++;
    }
    const evidence: Mention[] = [];
    for (let at = first; (byRules[at]?.end ?? Infinity) <= sentence.end; at++) {
      const mention = byRules[at];
      if (mention !== undefined && mention.start >= sentence.start) {
        evidence.push(shift(mention, -sentence.start));
      }
    }
    const own = text.slice(sentence.start, sentence.end);
    return tagSentence(tagger, own, evidence).map((span) => shift(span, sentence.start));
  });
  return combine(text, byRules, tagged, tagger.trusted);
}
