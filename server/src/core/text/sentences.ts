export { splitSentences } from './sentences/index.js';
