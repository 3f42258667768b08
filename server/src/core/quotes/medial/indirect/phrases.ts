import { firstFrom } from '../../../text/sortedSpans.js';
import { isOwner } from './finite.js';
import { wordAt, type Passage } from './passage.js';

const longestPhrase = 12;

/** Past the adverbs, times and prepositional phrases from `at` on: “on Monday in a statement”. */
export function afterAdverbials(passage: Passage, at: number): number {
  const { own, tokens } = passage;
  let index = at;
  while (index < at + longestPhrase * 2) {
    const token = tokens[index];
    if (token === undefined || !token.isWord || own.subjectPronouns.has(token.lower)) {
      return index;
    }
    if (own.adverbials.has(token.lower) || (!token.isCapital && /...ly$/.test(token.lower))) {
      index++;
    } else if (own.datePointers.has(token.lower) && own.adverbials.has(wordAt(passage, index + 1))) {
      index += 2;
    } else if (opensPrepositional(passage, index)) {
      index = afterNounPhrase(passage, index + 1);
    } else {
      return index;
    }
  }
  return index;
}

function opensPrepositional(passage: Passage, at: number): boolean {
  const { own } = passage;
  return (
    own.prepositions.has(wordAt(passage, at)) &&
    !own.questionWords.has(wordAt(passage, at + 1)) &&
    !isInfinitive(passage, at)
  );
}

/** Past a noun phrase: a pronoun, a name, or words up to where another phrase begins. */
export function afterNounPhrase(passage: Passage, at: number): number {
  const { own, tokens, table } = passage;
  if (own.objectPronouns.has(wordAt(passage, at))) {
    return at + 1;
  }
  let index = at;
  while (table.determiners.has(wordAt(passage, index)) && index < at + 3) {
    index++;
  }
  const first = index;
  while (index < at + longestPhrase) {
    const token = tokens[index];
    if (token?.isBlank === true && index === first) {
      return index + 1;
    }
    if (!token?.isWord) {
      return index;
    }
    const name = index === first ? afterName(passage, index) : index;
    if (name > index) {
      const last = tokens[name - 1];
      if (!isOwner(last) && !own.joiners.has(wordAt(passage, name))) {
        return name;
      }
      index = name;
      continue;
    }
    if (index > first && opensPhrase(passage, index)) {
      return index;
    }
    index++;
  }
  return index;
}

function opensPhrase(passage: Passage, at: number): boolean {
  const { own, tokens, table } = passage;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) {
    return true;
  }
  const { lower } = token;
  if (
    own.subjectPronouns.has(lower) ||
    own.objectPronouns.has(lower) ||
    own.complementisers.has(lower) ||
    own.prepositions.has(lower) ||
    own.questionWords.has(lower) ||
    own.auxiliaries.has(lower) ||
    own.adverbials.has(lower) ||
    own.datePointers.has(lower) ||
    lower === own.infinitiveMark
  ) {
    return true;
  }
  const joins = own.joiners.has(before.lower) || isOwner(before);
  return !joins && (table.determiners.has(lower) || (token.isCapital && !before.isCapital));
}

/** Past the name that begins with a token, else the token itself. */
function afterName({ page, tokens }: Passage, at: number): number {
  const token = tokens[at];
  if (token === undefined) {
    return at;
  }
  const mention = page.mentions[firstFrom(page.mentions, token.start)];
  if (mention?.start !== token.start) {
    return at;
  }
  let index = at + 1;
  if (mention.label === 'NORP') {
    return at;
  }
  while ((tokens[index]?.start ?? Infinity) < mention.end) {
    index++;
  }
  return index;
}

/** “to come”, not “to Paris”, “to the sea”. */
export function isInfinitive(passage: Passage, at: number): boolean {
  const { own, table, tokens } = passage;
  const verb = tokens[at + 1];
  return (
    wordAt(passage, at) === own.infinitiveMark &&
    verb?.isWord === true &&
    (!verb.isCapital || tokens[at]?.isCapital === true) &&
    !table.determiners.has(verb.lower) &&
    !own.objectPronouns.has(verb.lower) &&
    !own.prepositions.has(verb.lower) &&
    !/\d|[aeiouy].*ing$|['’]s$/.test(verb.lower)
  );
}
