import { ducklingAmounts } from './ducklingAmounts.js';
import { kanjiNumerals, numexpAmounts } from './japaneseAmounts.js';
import { mentions } from './mentions.js';
import { prices } from './prices.js';
import { quantities } from './quantulum.js';
import { recognizersAmounts } from './recognizersAmounts.js';
import type { FigureSet } from './score.js';

/** Numbers, amounts with a unit or currency, places in an order; and figures of all kinds by their edges alone. */
export const amountSets: readonly FigureSet[] = [
  recognizersAmounts,
  ducklingAmounts,
  numexpAmounts,
  kanjiNumerals,
  prices,
  quantities,
  mentions,
];
