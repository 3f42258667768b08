import type { Mention } from '../../model.js';
import { partsOf } from '../fullNames.js';
import { evidenceOf, isDecided, strengthOf, textAt, vote } from './evidence.js';
import type { ShortForms } from './shortForms.js';

/** A label that has so many times the votes of another takes its mentions too; else the two stay apart. */
const decisive = 2;

/**
 * One spelling, one label, where the mentions of the document leave no doubt. A part of a person's name counts as one
 * of a person, unless it is the name of a place in the lexicon: then both may be meant.
 */
export function agree(text: string, mentions: readonly Mention[], shortForms: ShortForms): Mention[] {
  const evidence = evidenceOf(text, mentions);
  for (const mention of mentions) {
    const parts = mention.label === 'PERSON' ? partsOf(textAt(text, mention)) : [];
    const part = parts.length > 1 ? evidence.get(parts.at(-1) ?? '') : undefined;
    if (part !== undefined && part.best.lexicalId === undefined) {
      vote(part, 'PERSON', strengthOf(mention));
    }
  }
  for (const [short, { label, strength }] of shortForms) {
    const own = evidence.get(short);
    if (own !== undefined) {
      vote(own, label, strength);
    }
  }
  return mentions.map((mention) => {
    const own = evidence.get(textAt(text, mention));
    if (own === undefined || own.votes.size < 2 || mention.lexicalId !== undefined || isDecided(mention)) {
      return mention;
    }
    const [label, votes] = [...own.votes].reduce((most, next) => (next[1] > most[1] ? next : most));
    if (label === mention.label || votes < decisive * (own.votes.get(mention.label) ?? 0)) {
      return mention;
    }
    const { lexicalId } = own.best.label === label ? own.best : {};
    return { ...mention, label, ...(lexicalId === undefined ? {} : { lexicalId }) };
  });
}
