import type { Span } from '../../../text/span.js';
import type { Scene } from '../../reading.js';
import { nounPhrase } from './nounPhrase.js';
import { endsUtterance } from './utterance.js';

const longestHeadline = 100;
const sentenceEnd = /(?:[.!?。]|[다요까])["'”’)\]]*\s*$/u;

/** Who stands before a quotation in a headline (김 장관 “…”), or before a colon. */
export function labelBefore({ page, masked, quote, start }: Scene): Span | null {
  let end = quote.outer.start;
  while (end > start && masked.charAt(end - 1) === ' ') {
    end--;
  }
  const mark = masked.charAt(end - 1);
  const hasColon = mark === ':' || mark === '：';
  if (hasColon || mark === ',') {
    end--;
    while (end > start && masked.charAt(end - 1) === ' ') {
      end--;
    }
  }
  if (!hasColon && (page.text.length > longestHeadline || sentenceEnd.test(page.masked.slice(-12)))) {
    return null;
  }
  const phrase = nounPhrase(masked, start, end);
  if (
    hasColon &&
    (masked.slice(start, phrase.start).trim() !== '' || endsUtterance(masked.slice(phrase.start, end)))
  ) {
    return null;
  }
  return phrase.start < phrase.end ? phrase : null;
}
