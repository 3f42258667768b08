import type { Mention } from '../../model.js';
import { baseLanguage } from '../../text/baseLanguage.js';
import { firstFrom } from '../../text/sortedSpans.js';
import { bySpan, overlaps } from '../../text/span.js';
import type { Page, Subject } from '../reading.js';
import type { Notice, ReferentReader } from './notice.js';
import { referentReaders } from './readers.js';

/**
 * The names, pronouns and descriptions of a paragraph outside its quotations, in reading order; those who speak by name
 * are among them, mentioned or not.
 */
export function noticesOf(page: Page, speakers: readonly Subject[]): readonly Notice[] {
  const reader = referentReaders[baseLanguage(page.language)];
  if (reader === undefined) {
    return [];
  }
  const others = speakers.length === 0 ? [] : unmentioned(page, speakers, reader);
  if (others.length === 0) {
    return [...reader.notice(page)].sort(bySpan);
  }
  const mentions = [...page.mentions, ...others].sort(bySpan);
  const numbers = new Map(page.mentions.map((mention, at) => [mention, at]));
  const numberOf = (at: number | null): number | null => {
    const mention = at === null ? undefined : mentions[at];
    return mention === undefined ? null : (numbers.get(mention) ?? null);
  };
  return reader
    .notice({ ...page, mentions })
    .map((notice) => ('mention' in notice ? { ...notice, mention: numberOf(notice.mention) } : notice))
    .sort(bySpan);
}

function unmentioned(
  { text, mentions }: Page,
  speakers: readonly Subject[],
  reader: ReferentReader,
): Mention[] {
  const byStart = new Map(speakers.filter(({ form }) => form === 'name').map((one) => [one.start, one]));
  const found: Mention[] = [];
  for (const speaker of [...byStart.values()].sort(bySpan)) {
    const { start, end } = speaker;
    const near = mentions[Math.max(0, firstFrom(mentions, end) - 1)];
    const last = found.at(-1);
    if (
      (near === undefined || !overlaps(near, speaker)) &&
      (last === undefined || !overlaps(last, speaker))
    ) {
      const name = text.slice(start, end);
      const label = reader.isBody?.(name) === true ? 'ORG' : 'PERSON';
      found.push({ start, end, label, name, rule: 'mention-speaker', reasons: [] });
    }
  }
  return found;
}
