export { splitSentences } from './split.js';
export { englishAbbreviations } from './tables/en.js';
