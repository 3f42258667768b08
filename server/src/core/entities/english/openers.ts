import type { MentionLabel } from '../../model.js';
import type { Claim } from '../candidates.js';
import * as en from '../en.js';
import { isCapital } from '../latin/tokens.js';
import { lowerAt, named, runEnd, withoutFunctionWords } from './reading.js';
import type { EnglishReading, Found } from './reading.js';

/** "Institute for Marine Biology", "Bay of Bengal", "Treaty of Utrecht": a head word, "of", and what it is of. */
export function headBeforeOf(reading: EnglishReading, at: number): Found | undefined {
  const { tokens } = reading;
  const end = runEnd(reading, at);
  const [head, joint] = [tokens[end - 1], tokens[end]];
  if (end === at || head === undefined || joint === undefined || !['of', 'for', 'on'].includes(joint.lower)) {
    return undefined;
  }
  const from = withoutFunctionWords(reading, at, end);
  const to = complementEnd(reading, end + 1);
  if (to === undefined || from === end) {
    return undefined;
  }
  const isOf = joint.lower === 'of';
  if (en.organisationOpeners.has(head.lower)) {
    const reason = `head word “${head.text} ${joint.text}”`;
    return named(reading, from, to, { label: 'ORG', rule: 'mention-organisation', reason });
  }
  if (isOf && en.placeOpeners.has(head.lower)) {
    const reason = `head word “${head.text} of”`;
    return named(reading, from, to, { label: 'LOC', rule: 'mention-place', reason });
  }
  if (en.eventHeads.has(head.lower) && from < end - 1) {
    const reason = `head word “${head.text}”`;
    return named(reading, from, to, { label: 'EVENT', rule: 'mention-event', reason });
  }
  if (isOf && en.lawHeads.has(head.lower)) {
    const reason = `head word “${head.text} of”`;
    return named(reading, from, to, { label: 'LAW', rule: 'mention-work', reason });
  }
  return undefined;
}

/** The end of the capitalised words after "of", with portfolio lists: "Sport, Youth and Culture". */
function complementEnd(reading: EnglishReading, at: number): number | undefined {
  const { tokens } = reading;
  const from = lowerAt(reading, at) === 'the' ? at + 1 : at;
  const first = tokens[from];
  if (first === undefined || !isCapital(first) || en.calendarWords.has(first.lower)) {
    return undefined;
  }
  let to = runEnd(reading, from);
  for (let parts = 0; parts < 4; parts++) {
    const [joint, next] = [tokens[to], tokens[to + 1]];
    if (joint === undefined || next === undefined || !isCapital(next)) {
      break;
    }
    const inList =
      [',', 'and', '&'].includes(joint.lower) &&
      en.portfolios.has(next.lower) &&
      en.portfolios.has(lowerAt(reading, to - 1));
    if (!inList && !(joint.lower === 'of' && next.shape === 'capital')) {
      break;
    }
    to = runEnd(reading, to + 1);
  }
  return to;
}

const mostWords = 3;

/** "Project Sundial", "Hurricane Otto", "Mount Elgon": a word that begins names of one kind. */
export function openerBeforeName(reading: EnglishReading, at: number): Found | undefined {
  const opener = reading.tokens[at];
  const label = opener === undefined ? undefined : openerLabel(opener.lower);
  if (opener === undefined || label === undefined || reading.lineCase !== 'sentence') {
    return undefined;
  }
  const end = runEnd(reading, at);
  if (end - at < 2) {
    return undefined;
  }
  const claim: Claim = { label, rule: 'mention-work', reason: `“${opener.text}” before the name` };
  return named(reading, at, Math.min(end, at + mostWords), claim);
}

function openerLabel(word: string): MentionLabel | undefined {
  if (en.productOpeners.has(word)) {
    return 'PRODUCT';
  }
  if (en.eventOpeners.has(word)) {
    return 'EVENT';
  }
  return en.placeOpeners.has(word) ? 'LOC' : undefined;
}
