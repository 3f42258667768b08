import type { Mention } from '../../model.js';
import { blank, type Page } from '../reading.js';
import type { Kind } from './notice.js';

/** A name outside quotations, by its number among the mentions of its paragraph. */
export interface Name {
  readonly mention: Mention;
  readonly at: number;
  readonly kind: Kind;
}

const kinds: Partial<Record<Mention['label'], Kind>> = { PERSON: 'person', ORG: 'body', GPE: 'body' };

/** The names of people and bodies outside quotations. */
export function namesOutside({ mentions, masked }: Page): readonly Name[] {
  return mentions.flatMap((mention, at) => {
    const kind = kinds[mention.label];
    return kind === undefined || masked.startsWith(blank, mention.start) ? [] : [{ mention, at, kind }];
  });
}
