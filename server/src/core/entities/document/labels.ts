import type { Mention } from '../../model.js';
import type { FolderNames } from '../folder/index.js';
import { partsOf } from '../fullNames.js';
import { evidenceOf, isSureOfLabel, strengthOf, sureStrength, textAt, vote } from './evidence.js';
import type { ShortForms } from './shortForms.js';

/** A label that has so many times the votes of another takes its mentions too; else the two stay apart. */
const decisive = 2;

/** From here on, what the tagger holds a name of the lexicon for in its place stays: a team of a city's name, a person. */
const leastConfidence = 0.8;

/**
 * One spelling, one label, where the mentions of the document leave no doubt: names of several words have one, and so
 * have those that a lexicon holds, where the tagger is not sure of another. The last part of a person's name names a
 * person, unless the lexicon has a place of that name, or a rule is sure of something else: then both may be meant.
 * What the tagger alone found, and the document is not sure of, is what other documents are sure that it is.
 */
export function agree(
  text: string,
  mentions: readonly Mention[],
  shortForms: ShortForms,
  folder: FolderNames,
): Mention[] {
  const evidence = evidenceOf(text, mentions);
  for (const [short, { label, strength }] of shortForms) {
    const own = evidence.get(short);
    if (own !== undefined) {
      vote(own, label, strength);
    }
  }
  const surnames = surnamesOf(text, mentions);
  const lexicon = new Map(
    mentions
      .filter(({ lexicalId }) => lexicalId !== undefined)
      .map((mention) => [textAt(text, mention), mention] as const),
  );
  return mentions.map((mention) => {
    const spelling = textAt(text, mention);
    const own = evidence.get(spelling);
    if (own === undefined || mention.lexicalId !== undefined || isSureOfLabel(mention)) {
      return mention;
    }
    if (surnames.has(spelling)) {
      return mention.label === 'PERSON' ? mention : { ...mention, label: 'PERSON' };
    }
    const lexical = lexicon.get(spelling);
    if (lexical !== undefined) {
      const isUnsure = mention.confidence !== undefined && mention.confidence < leastConfidence;
      return isUnsure && lexical.lexicalId !== undefined
        ? { ...mention, label: lexical.label, lexicalId: lexical.lexicalId }
        : mention;
    }
    const told = folder.get(spelling);
    if (told !== undefined && mention.rule === 'mention-tagger' && own.strongest < sureStrength) {
      return { ...mention, label: told };
    }
    const [label, votes] = [...own.votes].reduce((most, next) => (next[1] > most[1] ? next : most));
    const least = partsOf(spelling).length > 1 ? 1 : decisive;
    return label === mention.label || votes < least * (own.votes.get(mention.label) ?? 0)
      ? mention
      : { ...mention, label };
  });
}

function surnamesOf(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const mention of mentions) {
    const parts =
      mention.label === 'PERSON' && strengthOf(mention) >= sureStrength ? partsOf(textAt(text, mention)) : [];
    const last = parts.at(-1);
    if (last !== undefined && parts.length > 1) {
      surnames.add(last);
    }
  }
  for (const mention of mentions) {
    const isSomethingElse =
      mention.lexicalId !== undefined || (mention.label !== 'PERSON' && isSureOfLabel(mention));
    if (isSomethingElse && surnames.size > 0) {
      surnames.delete(textAt(text, mention));
    }
  }
  return surnames;
}
