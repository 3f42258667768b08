import type { Figure, Language } from '../model.js';
import { isLatin } from '../text/scripts.js';
import { readAmount } from './amounts/index.js';
import { joinBounds } from './amounts/ranges/bounds.js';
import { readSpokenNumber } from './amounts/spokenNumbers.js';
import { digitAt } from './characters.js';
import { skipWebAddress } from './webAddresses.js';
import { readTemporal } from './calendar/index.js';
import { toFigure, type Draft } from './draft.js';
import { figureGrammar } from './grammar.js';
import type { Match } from './lexicon/lookUp.js';
import { isWordStart } from './lexicon/wordEdges.js';
import { promisesFigure } from './promise.js';
import { mayBound, qualify, readOpening, type Opening } from './qualifiers.js';
import { Reader } from './reader.js';
import type { FigureTable } from './tables/table.js';

/**
 * The figures of one paragraph with their values, in reading order, not overlapping. Of a language without a table
 * only what needs no words is found: digits, signs, codes, symbols of units. Time is linear in the text.
 *
 * @returns spans in UTF-16 code units from the start of `text`
 */
export function findFigures(text: string, language: Language): Figure[] {
  const { lexicon, table, spoken } = figureGrammar(language);
  const reader = new Reader(text, lexicon, table);
  const drafts: Draft[] = [];
  let lastSpoken = -1;
  for (let at = 0; at < text.length;) {
    const aloud = readSpokenNumber(reader, at, spoken, lastSpoken);
    if (aloud !== null) {
      drafts.push(aloud);
      lastSpoken = aloud.end;
      at = aloud.end;
      continue;
    }
    const address = skipWebAddress(text, at);
    if (address > at || !mayBegin(reader, at)) {
      at = Math.max(address, at + 1);
      continue;
    }
    const draft = promisesFigure(reader, at) ? readFigure(reader, at) : null;
    if (draft === null || draft.end <= at) {
      at = nextPlace(reader, at);
      continue;
    }
    addFigure(reader, drafts, draft);
    at = draft.end;
  }
  return drafts.map(toFigure);
}

/** A glance at a place, as most begin no figure: a digit or the first letters of a word that may open one. */
function mayBegin({ text, lexicon }: Reader, at: number): boolean {
  return (lexicon.openings.mayBegin(text, at) && isWordStart(text, at)) || digitAt(text, at) >= 0;
}

/** Adds a figure, or makes one of it and the last where they are the two bounds of a range. */
function addFigure(reader: Reader, drafts: Draft[], draft: Draft): void {
  const last = drafts.at(-1);
  const joined = last === undefined ? null : joinBounds(reader, last, draft);
  if (joined !== null) {
    drafts.pop();
  }
  drafts.push(joined ?? draft);
  reader.noteFigure(draft.end);
  if (draft.label === 'CARDINAL' && draft.value.type === 'number' && Number(draft.value.amount ?? 0) > 1) {
    reader.several = draft;
  }
}

function readFigure(reader: Reader, start: number): Draft | null {
  if (reader.findBlocked(start) !== undefined) {
    return null;
  }
  const opening = readOpening(reader, start);
  if (opening !== null) {
    const temporal = readTemporal(reader, opening.end);
    const sure = temporal === null || !isYear(temporal) || mayBeDate(opening, reader.table);
    const bounded = (sure ? temporal : null) ?? readAmount(reader, opening.end) ?? temporal;
    if (bounded !== null && mayBound(reader, opening, bounded)) {
      return qualify(reader, bounded, opening);
    }
  }
  const rate = reader.find(start, 'ratePrefix') === undefined ? null : readAmount(reader, start);
  const draft = rate ?? readTemporal(reader, start) ?? readAmount(reader, start);
  return draft === null ? null : qualify(reader, draft, null);
}

function isYear({ value }: Draft): boolean {
  return value.type === 'date' && /^\d{4}$/.test(value.timex) && value.offset === undefined;
}

/** `around 2020` is a year, `more than 2000` a count; with a word for year there is no doubt. */
function mayBeDate({ words }: Opening, table: FigureTable): boolean {
  return !table.bareYears || words.every(({ entry }) => entry.value === '~');
}

/** A numeral that is none is none from its middle either. */
function spelled(reader: Reader, at: number): Match | undefined {
  const match = reader.find(at, 'digit', 'multiplier', 'scale');
  return match !== undefined && isLatin(reader.text.charCodeAt(at)) ? undefined : match;
}

/** After a place where no figure begins: the end of a blocked word, of the digits, of the Latin word. */
function nextPlace(reader: Reader, start: number): number {
  const { text } = reader;
  const blocked = isWordStart(text, start) ? reader.findBlocked(start) : undefined;
  if (blocked !== undefined) {
    return blocked.end;
  }
  if (reader.isolating !== undefined && reader.find(start, 'scale') !== undefined) {
    return start + 1;
  }
  let end = start;
  if (digitAt(text, start) >= 0) {
    while (
      digitAt(text, end) >= 0 ||
      (',.'.includes(text.charAt(end) || ' ') && digitAt(text, end + 1) >= 0)
    ) {
      end++;
    }
    return end;
  }
  while (isLatin(text.charCodeAt(end))) {
    end++;
  }
  for (let word = spelled(reader, start); word !== undefined; word = spelled(reader, end)) {
    end = word.end;
  }
  return Math.max(end, start + 1);
}
