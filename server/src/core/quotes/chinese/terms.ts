import { term, type Reading } from '../reading.js';
import { announcesTerm, carriesOut, followsTerm, goesOn, judges } from './tables/terms.js';

const shortestWords = 5;
const longestWord = 8;
const longestList = 20;
const longestName = 14;

/** How a quotation stands among the words around it. */
export interface Surroundings {
  /** Folded text right before the opening mark and right behind the closing one, some dozen characters. */
  readonly before: string;
  readonly after: string;
  readonly content: string;
}

export const isSentence = (content: string): boolean => /[。！？!?…，；,;]/.test(content);

/** The words around the marks say that a name stands in them, or a word as such. */
export function announcedTerm({ before, after, content }: Surroundings): Reading | null {
  if (isSentence(content)) {
    return null;
  }
  if (announcesTerm.test(before)) {
    return term('the words before the marks announce a name or a word');
  }
  return content.length <= longestName && followsTerm.test(after)
    ? term('the words behind the marks say that it is a name or a word')
    : null;
}

/** Part of a longer noun, or the name of a policy, in somebody’s reported words: the “Belt and Road” initiative. */
export function isNameInside({ before, after, content }: Surroundings): boolean {
  if (isSentence(content) || content.length > (content.includes('、') ? longestList : longestWord)) {
    return false;
  }
  return (after !== '' && !goesOn.test(after)) || carriesOut.test(before) || followsTerm.test(after);
}

/** A word or two inside a reported clause are its speaker’s own only where they judge: it is a “farce”. */
export function isWordInside({ before, content }: Surroundings): boolean {
  return content.length < shortestWords && !isSentence(content) && !judges.test(before);
}
