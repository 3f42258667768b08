import { chrono } from './chrono.js';
import { dateparser } from './dateparser.js';
import { ducklingTime } from './ducklingTime.js';
import { jaTimex } from './jaTimex.js';
import { recognizersTemporal } from './recognizersTemporal.js';
import type { FigureSet } from './score.js';

/** Dates, times and durations. */
export const temporalSets: readonly FigureSet[] = [
  recognizersTemporal,
  chrono,
  jaTimex,
  ducklingTime,
  dateparser,
];
