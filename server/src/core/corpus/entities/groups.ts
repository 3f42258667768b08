import type { DocumentAnalysis, Mention, MentionLabel } from '../../model.js';
import { foldName } from '../foldName.js';

/** Mentions that bear one name, or one id of a public lexicon, whatever document they stand in. */
export interface NameGroup {
  readonly key: string;
  readonly label: MentionLabel;
  readonly lexicalId?: string;
  /** Of a user's dictionary: the entity has it as it is written there. */
  readonly canonicalId?: string;
  /** Its spellings, as `Mention.name` has them. */
  readonly names: Set<string>;
  /** The numbers of the documents that have it. */
  readonly documents: Set<number>;
}

/** Two people, or a person and a place, may bear one name: only mentions of one label share a key. */
function groupKey({ label, name, lexicalId, canonicalId }: Mention): string {
  if (canonicalId !== undefined) {
    return `dictionary ${canonicalId}`;
  }
  return lexicalId === undefined ? `${label} ${foldName(name) || name}` : `lexicon ${lexicalId}`;
}

const known = new WeakMap<DocumentAnalysis, readonly string[]>();

/** The key of each mention of a document, kept as long as the analysis lives. */
export function groupKeysOf(analysis: DocumentAnalysis): readonly string[] {
  const keys = known.get(analysis) ?? analysis.mentions.map(groupKey);
  known.set(analysis, keys);
  return keys;
}

/** Sorted by key, so that nothing depends on the order of the documents. Pauses after each document. */
export function* groupMentions(documents: readonly DocumentAnalysis[]): Generator<void, NameGroup[]> {
  const groups = new Map<string, NameGroup>();
  for (const [document, analysis] of documents.entries()) {
    const keys = groupKeysOf(analysis);
    for (const [at, mention] of analysis.mentions.entries()) {
      const key = keys[at] ?? '';
      const group: NameGroup = groups.get(key) ?? {
        key,
        label: mention.label,
        ...(mention.lexicalId === undefined ? {} : { lexicalId: mention.lexicalId }),
        ...(mention.canonicalId === undefined ? {} : { canonicalId: mention.canonicalId }),
        names: new Set(),
        documents: new Set(),
      };
      const label = firstLabel(group.label, mention.label);
      groups.set(key, label === group.label ? group : { ...group, label });
      group.names.add(mention.name);
      group.documents.add(document);
    }
    yield;
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Of the labels that one entity got, the one that names it: China is a place before it is Chinese. */
const precedence: readonly MentionLabel[] = [
  ...(['GPE', 'LOC', 'ORG', 'PERSON', 'FAC', 'PRODUCT', 'EVENT', 'WORK_OF_ART', 'LAW'] as const),
  ...(['LANGUAGE', 'NORP'] as const),
];

export function firstLabel(a: MentionLabel, b: MentionLabel): MentionLabel {
  return precedence.indexOf(a) <= precedence.indexOf(b) ? a : b;
}
