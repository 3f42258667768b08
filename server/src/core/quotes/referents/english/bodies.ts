import type { Mention } from '../../../model.js';
import { lexicalIdOf } from '../nations.js';
import type { Epithet } from '../notice.js';
import { narrowingOf } from './epithets.js';
import * as en from './table.js';
import { withoutOwner } from './tokens.js';

/** What the words of its own name call a body: the Park Agency is an agency. */
export function bodyEpithets(name: string, label: Mention['label']): Epithet[] {
  if (label === 'GPE') {
    const [kind = ''] = lexicalIdOf('en', name)?.split(':') ?? [];
    const place = en.stateNames.has(name) ? 'state' : en.placeById.get(kind);
    return place === undefined ? [] : [{ head: place, narrowing: [] }];
  }
  const words = name.split(/\s+/);
  const cut = words.findIndex((word, at) => at > 0 && en.prepositions.has(word.toLowerCase()));
  const last = withoutOwner((cut === -1 ? words : words.slice(0, cut)).at(-1) ?? '')
    .toLowerCase()
    .replace(/\.$/, '');
  const head = en.bodyByName.get(last);
  if (head === undefined) {
    return [];
  }
  const narrowing = narrowingOf(words);
  const generic = en.genericBody.get(head);
  return [{ head, narrowing }, ...(generic === undefined ? [] : [{ head: generic, narrowing }])];
}
