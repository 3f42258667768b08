import type { SpeechReader } from '../reading.js';
import { findIndirect } from './indirect.js';
import { readQuote } from './quote.js';

/** The reader of Chinese, in simplified and traditional characters. */
export const chineseReader: SpeechReader = { readQuote, readFollowing: readQuote, findIndirect };
