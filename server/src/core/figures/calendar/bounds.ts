import type { Bound } from '../../model.js';
import { isHan, isLatin } from '../../text/scripts.js';
import { digitAt } from '../characters.js';
import type { Draft } from '../draft.js';
import type { Match } from '../lexicon/lookUp.js';
import type { Reader } from '../reader.js';
import { endsPhrase, isOwner } from './parts/phrases.js';

/** より前 may run on into another word, またはその前 does not. */
const longestLone = 3;

/**
 * A date with the bound that a word beside it sets: `since 2016` is 2016 or later, 2016年以降 too. The word itself is
 * no part of the figure, but one that blurs it is: 10月ごろ.
 */
export function boundByWords(reader: Reader, draft: Draft): Draft {
  if (draft.value.type === 'duration') {
    return draft;
  }
  const about = reader.findNear(draft.end, 'dateAbout');
  const blurred = about === undefined || runsOn(reader, about) ? draft : blur(reader, draft, about);
  const { value } = blurred;
  if (value.bound !== undefined || 'low' in value || isOwner(reader.text, blurred.end)) {
    return blurred;
  }
  const after = reader.findNear(blurred.end, 'dateBoundAfter');
  const belongs =
    after !== undefined &&
    reader.endsWord(after.end) &&
    !runsOn(reader, after) &&
    !goesOn(reader, after) &&
    !countsFrom(reader, draft.start, after.end);
  const word = belongs ? after : (reader.findBefore(draft.start, 'dateBound') ?? startOfTime(reader, draft));
  return word === undefined
    ? blurred
    : {
        ...blurred,
        value: { ...value, bound: word.entry.value as Bound },
        reasons: [...blurred.reasons, `bound “${reader.slice(word)}”`],
      };
}

function blur(reader: Reader, draft: Draft, about: Match): Draft {
  return {
    ...draft,
    end: about.end,
    value: { ...draft.value, approx: true },
    reasons: [...draft.reasons, `approximation “${reader.slice(about)}”`],
  };
}

/** `from 2 pm` is 2 p.m. or later; `a letter from 1989` sets no bound. */
function startOfTime(reader: Reader, { start, value }: Draft): Match | undefined {
  return value.type === 'time' ? reader.findBefore(start, 'timeBound') : undefined;
}

/** `before 2010 or after 2018`, `on Monday and after my work`: the word belongs to what follows. */
function goesOn(reader: Reader, { end }: Match): boolean {
  const next = reader.skip(end);
  return (
    isLatin(reader.text.charCodeAt(end - 1)) && (digitAt(reader.text, next) >= 0 || !endsPhrase(reader, end))
  );
}

/** 今日から2日後 is no time since today. */
function countsFrom(reader: Reader, start: number, end: number): boolean {
  const next = reader.skip(end);
  const number = digitAt(reader.text, next) >= 0 || reader.find(next, 'digit', 'vaguePrefix') !== undefined;
  return number && reader.find(start, 'textAnchor')?.end === end;
}

/** 前 of 今年前三个月 belongs to the number. */
function isOfNumber(reader: Reader, { start, end }: Match): boolean {
  const number = digitAt(reader.text, end) >= 0 || reader.find(end, 'digit', 'multiplier') !== undefined;
  return number && end - start === 1;
}

/**
 * A lone Han character before another one begins a longer word: 前 in 前半, 頃 in 頃合い has none behind it. In Chinese any
 * word may follow, and the longer ones are known: 前往.
 */
function runsOn(reader: Reader, word: Match): boolean {
  if (reader.isolating !== undefined) {
    return reader.isPartOfWord(word) || isOfNumber(reader, word);
  }
  const { text } = reader;
  const { start, end } = word;
  const lone = end - start <= longestLone && !isHan(text.charCodeAt(end - 2));
  return lone && isHan(text.charCodeAt(end - 1)) && isHan(text.charCodeAt(end));
}
