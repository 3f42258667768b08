import type { Words } from './lexicon/trie.js';
import { plainOrdinals } from './enOrdinals.js';
import { relativeWords } from './relativeWords.js';

const nearness: Readonly<Record<string, number>> = {
  'last ': -1,
  'past ': -1,
  'previous ': -1,
  'this ': 0,
  'the current ': 0,
  'next ': 1,
  'coming ': 1,
  'the coming ': 1,
  'the next ': 1,
  'the previous ': -1,
  'the last ': -1,
  'the past ': -1,
};
const grains: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  spring: 'XXXX-SP',
  summer: 'XXXX-SU',
  fall: 'XXXX-FA',
  autumn: 'XXXX-FA',
  winter: 'XXXX-WI',
};

const relative: Readonly<Record<string, string>> = {
  'XXXX-XX-XX 0': 'today',
  'XXXX-XX-XXTNI 0': 'tonight|this night',
  'XXXX-XX-XXTNI -1': 'last night',
  'XXXX-XX-XXTMO 0': 'this morning',
  'XXXX-XX-XXTAF 0': 'this afternoon',
  'XXXX-XX-XXTEV 0': 'this evening',
  'XXXX-XX-XX -1': 'yesterday',
  'XXXX-XX-XX 1': 'tomorrow',
  'XXXX-XX-XX':
    'the same day|that day|that same day|the following day|the next day|the previous day|the day before',
  'XXXX-WXX': 'the same week|the following week|that week',
  'XXXX-XX': 'the same month|the following month|that month',
  XXXX: 'the same year|the following year|that year',
  'XXXX-XX-XX -2': 'the day before yesterday',
  'XXXX-XX-XX 2': 'the day after tomorrow',
};

/** `first quarter`, `second-half`, `Q3`, as TIMEX3 `Q1` and `H2`. */
function quarters(): Record<string, string> {
  const named = (which: number, noun: string): string => {
    const word = plainOrdinals[which] ?? '';
    return `${word} ${noun}|${word}-${noun}`;
  };
  return {
    Q1: `q1|${named(1, 'quarter')}`,
    Q2: `q2|${named(2, 'quarter')}`,
    Q3: `q3|${named(3, 'quarter')}`,
    Q4: `q4|${named(4, 'quarter')}`,
    H1: `${named(1, 'half')}|first half of the year`,
    H2: `${named(2, 'half')}|second half of the year`,
  };
}

/** English dates, times and lengths of time. */
export const calendarWords: Words = {
  duration: {
    Y: 'year|years|yr|yrs|year-old|year-olds|year old|years old|years of age|-year-old',
    M: 'month|months|month-old|months old',
    W: 'week|weeks|week-old|weeks old',
    D: 'day|days|day-old|days old',
    F: 'fortnight|fortnights',
    Q: 'quarters',
    DE: 'decade|decades',
    CE: 'century|centuries',
    TH: 'hour|hours|hr|hrs',
    TM: 'minute|minutes|min|mins',
    TS: 'second|seconds|sec|secs',
  },
  durationWord: {
    P6M: 'half a year|half-year|half year',
    PT30M: 'half an hour|half-hour|half hour',
    P2W: 'a fortnight',
  },
  ago: { ago: 'ago' },
  month: {
    1: 'january',
    2: 'february',
    4: 'april',
    6: 'june',
    7: 'july',
    8: 'august',
    9: 'september',
    10: 'october',
    11: 'november',
    12: 'december',
  },
  weakMonth: {
    1: 'jan|jan.',
    2: 'feb|feb.',
    3: 'march|mar|mar.',
    4: 'apr|apr.',
    5: 'may',
    6: 'jun|jun.',
    7: 'jul|jul.',
    8: 'aug|aug.',
    9: 'sep|sep.|sept|sept.',
    10: 'oct|oct.',
    11: 'nov|nov.',
    12: 'dec|dec.',
  },
  weekday: {
    1: 'monday|mondays',
    2: 'tuesday|tuesdays',
    3: 'wednesday|wednesdays',
    4: 'thursday|thursdays',
    5: 'friday|fridays',
    6: 'saturday|saturdays',
    7: 'sunday|sundays',
  },
  weakWeekday: {
    1: 'mon|mon.',
    2: 'tue|tue.|tues|tues.',
    3: 'wed|wed.',
    4: 'thu|thu.|thur|thurs|thurs.',
    5: 'fri|fri.',
    6: 'sat|sat.',
    7: 'sun|sun.',
  },
  deictic: {
    '-1': 'last|previous',
    0: 'this',
    1: 'next|following',
    past: 'past|this past',
    future: 'coming|this coming|upcoming',
  },
  relative: relativeWords({ own: relative, nearness, grains }),
  portion: {
    START: 'early|earlier|early in|the beginning of|the start of|beginning of|start of',
    MID: 'mid-|mid|middle of|the middle of|midway through',
    END: 'late|later|late in|the end of|end of|the rest of|rest of',
  },
  decade: { s: "s|'s" },
  century: { century: 'century|-century' },
  quarter: quarters(),
  dateGap: { ',': ',|of|the|of the|, of|in|in the|on|on the|at|-|(', at: '@|for|around|about' },
  dayCue: { the: 'the|on|on the' },
  clockCue: { at: 'at|@|by|until|till|around|about|from' },
  phraseBreak: {
    word: 'and|or|to|in|on|at|for|with|by|of|from|until|till|but|as|when|while|after|before|if|because|that|which|who',
  },
  dateBound: {
    '>=': 'since|from|starting|beginning|as of|effective',
    '>': 'after',
    '<': 'before|prior to|ahead of',
    '<=': 'by|until|till|through',
  },
  dateBoundAfter: {
    '>=': 'or later|or after|onwards|onward|and later|and after|and onwards',
    '<=': 'or earlier|or before|and earlier|and before',
  },
  until: { '-': 'to|through|until|till|thru|- to' },
  later: { later: 'from now|hence' },
  stretch: { '-': 'last|past|previous', '+': 'next|coming|following' },
  every: { every: 'every|each' },
  everyOther: { other: 'other' },
  recurring: { P1D: 'daily', P1W: 'weekly', P1M: 'monthly', P1Y: 'annually|yearly', P3M: 'quarterly' },
  season: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
  weakSeason: { FA: 'fall' },
  week: { week: 'week' },
  weekNumber: { week: 'week' },
  lastOf: { '-1': 'last' },
  holiday: {
    '12-25': 'christmas|christmas day',
    '12-24': 'christmas eve',
    '12-31': "new year's eve",
    '01-01': "new year's day",
    '02-14': "valentine's day",
    '10-31': 'halloween',
    '07-04': 'independence day',
    '11-4#4': 'thanksgiving|thanksgiving day',
    '09-1#1': 'labor day',
    '05-1#-1': 'memorial day',
    '05-7#2': "mother's day",
    '06-7#3': "father's day",
  },
  dayPart: {},
  weakDayPart: { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' },
  minutesWord: { 15: 'quarter|a quarter', 30: 'half' },
  pastHour: { past: 'past|after' },
  toHour: { to: 'to' },
  dateCue: {
    cue: 'in|by|since|until|till|from|during|through|throughout|before|after|between|of|for|to|and|early|late|mid|last|next|this|every|fiscal|year|circa|than|around|about|on|the',
  },
  hour: { h: "o'clock" },
  meridiemAfter: {
    am: 'a.m.|am|a.m',
    pm: 'p.m.|pm|p.m',
  },
  timeWord: {
    '12:00': 'noon|midday',
    '24:00': 'midnight',
  },
  zone: { zone: 'gmt|utc|et|est|edt|pt|pst|pdt|cet|cest|bst|jst|kst|hkt|ist' },
};
