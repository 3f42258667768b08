import type { Range } from 'vscode-languageserver-types';
import {
  contains,
  lengthOf,
  newEntityId,
  overlaps,
  trimmed,
  type Dictionary,
  type Mention,
  type MentionLabel,
  type Span,
} from '../core/index.js';
import { corpusView } from './corpusView.js';
import { languageAt } from './counterparts.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { spanAt } from './spans.js';
import { toOffset, toRange } from './toProtocol.js';

/** What a dictionary could say of a place: what a person may want to change is a proposal. */
export interface ProposedEntry {
  readonly range: Range;
  readonly surface: string;
  /** That of the mention there; undefined where there is none. */
  readonly label: MentionLabel | undefined;
  /** The id for that label; empty without one. */
  readonly id: string;
  /** BCP 47; empty where the analysis can't tell the language. */
  readonly language: string;
}

/** A stretch that a dictionary could name, and the mention there. */
interface Named {
  readonly span: Span;
  readonly surface: string;
  readonly mention: Mention | undefined;
}

/** Longer than any name. */
const longestSurface = 200;

/** What is selected, or else the mention at the cursor; undefined where there is nothing to name. */
export function namedAt(document: DocumentSnapshot, range: Range): Named | undefined {
  const { mentions, text } = document.analysis;
  const selected = trimmed(text, {
    start: toOffset(document, range.start),
    end: toOffset(document, range.end),
  });
  const isCursor = range.start.line === range.end.line && range.start.character === range.end.character;
  const mention = isCursor ? spanAt(mentions, selected.start) : mentionIn(mentions, selected);
  const span = isCursor ? mention : selected;
  const length = span === undefined ? 0 : lengthOf(span);
  return span === undefined || length <= 0 || length > longestSurface
    ? undefined
    : { span, surface: text.slice(span.start, span.end).replace(/\s+/gu, ' '), mention };
}

/**
 * What a dictionary could say of the name that is selected or at the cursor.
 * @param label what the person calls it; else that of the mention
 */
export function proposedEntry(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  range: Range,
  label?: MentionLabel,
): ProposedEntry | undefined {
  const named = namedAt(document, range);
  if (named === undefined) {
    return undefined;
  }
  const { span, surface, mention } = named;
  const language = languageAt(document, span);
  const chosen = label ?? mention?.label;
  return {
    range: toRange(document, span),
    surface,
    label: chosen,
    id: chosen === undefined ? '' : idFor(snapshot, document, named, chosen),
    language: language.startsWith('und') ? '' : language,
  };
}

/** The one that shares the most with the selection. */
function mentionIn(mentions: readonly Mention[], selected: Span): Mention | undefined {
  const shared = (mention: Mention): number =>
    Math.min(mention.end, selected.end) - Math.max(mention.start, selected.start);
  return mentions
    .filter((mention) => overlaps(mention, selected))
    .reduce<Mention | undefined>(
      (best, mention) => (best === undefined || shared(mention) > shared(best) ? mention : best),
      undefined,
    );
}

/** The id of what is named there already; a name around the mention is of something else: the Bank of Korea. */
function idFor(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  { span, surface, mention }: Named,
  label: MentionLabel,
): string {
  if (mention?.label === label && contains(mention, span)) {
    const index = document.analysis.mentions.indexOf(mention);
    const known = corpusView(snapshot, document)?.entityIds[index];
    if (known !== undefined && known !== '') {
      return known;
    }
  }
  return newEntityId(label, surface);
}

export interface KnownEntity {
  readonly id: string;
  readonly names: readonly string[];
}

const shownNames = 4;

/** The entities of a label that a name may be one of: those most named first, then those of the dictionaries alone. */
export function knownEntities(
  snapshot: Snapshot,
  dictionary: Dictionary | undefined,
  label: MentionLabel,
): KnownEntity[] {
  const inArticles = [...snapshot.corpus.entities.values()]
    .filter((entity) => entity.label === label)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ id, names }) => ({
      id,
      names: [...new Set(names.map(({ text }) => text))].slice(0, shownNames),
    }));
  const known = new Set(inArticles.map(({ id }) => id));
  const others = new Map<string, Set<string>>();
  for (const entry of dictionary?.entries ?? []) {
    if (entry.label === label && entry.id !== '' && !known.has(entry.id)) {
      others.set(entry.id, (others.get(entry.id) ?? new Set()).add(entry.surface));
    }
  }
  return [
    ...inArticles,
    ...[...others].map(([id, names]) => ({ id, names: [...names].slice(0, shownNames) })),
  ];
}
