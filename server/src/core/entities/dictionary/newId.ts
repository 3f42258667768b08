import { foldName } from '../../corpus/foldName.js';
import type { MentionLabel } from '../../model.js';

/** An id for what nobody has named yet: the one that the name would get by itself. */
export function newEntityId(label: MentionLabel, name: string): string {
  return `${label}:${foldName(name) || name}`;
}
