import type { Phrase } from '../../model.js';
import { baseLanguage, type BaseLanguage } from '../../text/baseLanguage.js';
import type { Span } from '../../text/span.js';
import type { ReadPage } from '../pages.js';
import { speakersOf } from '../speakersOf.js';
import { newDiscourse } from './discourse.js';
import { followPage, type ReferringPage } from './follow.js';
import type { ReferentReader } from './notice.js';
import { referentReaders } from './readers.js';
import { gather, type NamedPlace } from './somebody.js';

/**
 * By the place where a pronoun or description that speaks starts, where the document names whom it stands for; of
 * somebody without a name, where the document brings them up. Offsets are in the document.
 */
export type Referents = ReadonlyMap<number, Phrase>;

/**
 * Whom the pronouns and descriptions stand for that are said to speak. Each language is read by itself. Linear in the
 * length of the document.
 */
export function findReferents(text: string, pages: readonly ReadPage[]): Referents {
  const byLanguage = new Map<BaseLanguage, ReferringPage[]>();
  for (const { page, by, reading } of pages) {
    const referring = { page, by, notices: reading.notices, subjects: speakersOf(reading) };
    const language = baseLanguage(page.language);
    const own = byLanguage.get(language);
    if (own === undefined) {
      byLanguage.set(language, [referring]);
    } else {
      own.push(referring);
    }
  }
  const referents = new Map<number, Span>();
  for (const [language, own] of byLanguage) {
    const reader = referentReaders[language];
    if (reader !== undefined && own.some(({ subjects }) => subjects.some(({ form }) => form !== 'name'))) {
      readOn(own, reader, referents);
    }
  }
  return new Map(
    Array.from(referents, ([at, { start, end }]) => [at, { start, end, text: text.slice(start, end) }]),
  );
}

function* namesIn(pages: readonly ReferringPage[]): Iterable<NamedPlace> {
  for (const { page, by, notices } of pages) {
    for (const notice of notices) {
      if ('mention' in notice) {
        const mention = notice.mention === null ? undefined : page.mentions[notice.mention];
        yield { notice, name: mention?.name ?? page.text.slice(notice.start, notice.end), by };
      }
    }
  }
}

function readOn(pages: readonly ReferringPage[], reader: ReferentReader, referents: Map<number, Span>): void {
  const discourse = newDiscourse(gather(namesIn(pages)));
  for (const referring of pages) {
    followPage(discourse, referring, reader, referents);
  }
}
