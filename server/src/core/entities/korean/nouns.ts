import * as ko from '../ko.js';
import { nameLexicon, personNames } from '../lexicon.js';
import { endingFinder } from './endings.js';

const titleEnding = endingFinder(ko.titleEndings);
const stateHead = endingFinder(ko.stateHeads);
const organisationEnding = endingFinder(ko.organisationEndings);

const mostBeforeTitle = 5;
const longestPortfolio = 16;

/** 회장, 수석부대변인: a title of the table, or one that ends like one. */
export function isTitle(noun: string): boolean {
  if (ko.titles.has(noun)) {
    return true;
  }
  const ending = titleEnding(noun, 1);
  return ending !== undefined && noun.length <= ending.length + mostBeforeTitle;
}

/** 해양수산부: a ministry or agency, by what it is for and the noun for such a body. */
export function isStateBody(noun: string): boolean {
  const head = stateHead(noun, 2);
  return head !== undefined && isPortfolio(noun.slice(0, noun.length - head.length));
}

/** Whether a string is nothing but words of the portfolio table, joined. */
function isPortfolio(body: string): boolean {
  if (body.length > longestPortfolio) {
    return false;
  }
  const reach = [true];
  for (let end = 1; end <= body.length; end++) {
    const endsWord = (size: number): boolean =>
      reach[end - size] === true && ko.portfolios.has(body.slice(end - size, end));
    reach[end] = endsWord(2) || endsWord(3);
  }
  return reach[body.length] === true;
}

/** The ending by which a noun is an organisation: 전자 of 한빛전자; a short one wants two letters before it. */
export function endingOfOrganisation(noun: string): string | undefined {
  const ending = organisationEnding(noun, 1);
  return ending !== undefined && ending.length <= 2 ? organisationEnding(noun, 2) : ending;
}

/** Whether a noun ends like an organisation, with two letters or more before the ending. */
export function endsLikeOrganisation(noun: string): boolean {
  return organisationEnding(noun, 2) !== undefined;
}

/** 성공한, 유력한: a form of a verb or adjective before a noun. */
export function isAdnominal(word: string): boolean {
  return word.length >= 2 && ko.adnominal.test(word);
}

/** An ordinary word, not a name. */
export function isPlain(word: string): boolean {
  return (
    ko.notNames.has(word) || ko.determiners.has(word) || ko.plainNouns.has(word) || ko.loanwords.has(word)
  );
}

/** An ordinary word, a title, or a given name alone. */
export function isCommon(noun: string): boolean {
  return isPlain(noun) || isTitle(noun) || personNames().koreanGiven.has(noun);
}

const longestPlace = 5;

/** 대전지역: a word that begins with a place. */
export function startsWithPlace(word: string): boolean {
  for (let length = 2; length < word.length && length <= longestPlace; length++) {
    const place = word.slice(0, length);
    if (nameLexicon('ko').entries.get(place)?.label === 'GPE' && !ko.ambiguousPlaces.has(place)) {
      return true;
    }
  }
  return false;
}
