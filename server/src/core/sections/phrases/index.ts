import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { FurniturePhrases } from './phrases.js';
import { zh } from './zh.js';

/** Every table is asked of every line: the furniture of a page is often in another language than its article. */
export const furnitureTables: readonly FurniturePhrases[] = [en, ko, ja, zh, es, fr, de];
