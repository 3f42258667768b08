import { currencyCodes } from '../../../../data/currencies.js';
import type { Words } from '../../lexicon/trie.js';
import { vulgarFractions } from '../../numerals/slashed.js';
import type { FigureTable } from '../table.js';
import { currencyPrefixes, currencySigns, currencySuffixes } from './currencySigns.js';
import { unitSymbols } from './unitSymbols.js';

/** Codes that are English words too: TOP 10 is no money. */
const wordsLikeCodes = new Set([
  'ALL',
  'ARM',
  'BAD',
  'COP',
  'CUP',
  'MAD',
  'MOP',
  'PEN',
  'SIT',
  'SOS',
  'SUR',
  'TOP',
  'TRY',
]);
const codes = currencyCodes.filter((code) => !wordsLikeCodes.has(code));

/** What is written alike in every language: signs, ISO codes, symbols of units. Units are CLDR unit ids. */
export const universal: Words = {
  code: { ...Object.fromEntries(codes.map((code) => [code, code])), CNY: 'CNY|RMB' },
  sign: currencySigns,
  currency: currencySuffixes,
  currencyPrefix: currencyPrefixes,
  moneyScale: {
    1000: 'k',
    1000000: 'm|mn|mln|mm',
    1000000000: 'b|bn|bln',
    1000000000000: 't|tn|trn',
  },
  scale: { 1000000000: 'bn', 1000000000000: 'tn' },
  vulgar: { part: vulgarFractions.join('|') },
  leadingPoint: { '.': '.' },
  percent: { 1: '%|٪|﹪', 0.1: '‰' },
  minus: { '-': '-|−|▲|△' },
  meridiemAfter: { am: 'am|a.m.', pm: 'pm|p.m.' },
  to: { '-': '-|~|〜|～|∼|—' },
  until: { '-': '-|~|〜|～|∼|—|－' },
  after: { '>=': '+' },
  before: { '~': '~|≈', '>': '>', '<': '<', '>=': '≥|>_=', '<=': '≤|<_=' },
  unit: unitSymbols,
  pace: {
    hour: 'h|hr|hour',
    minute: 'min|minute',
    second: 's|sec|second',
    millisecond: 'ms|millisecond|msec',
    day: 'day',
  },
  footMark: { foot: "'|′" },
  inchMark: { inch: '"|″|”' },
};

/** For a language without a table of its own. */
export const wordless: FigureTable = {
  words: {},
  spelledNeedsUnit: false,
  bareYears: false,
  capitalsMakeNames: true,
  westernDigits: true,
};
