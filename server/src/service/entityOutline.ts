import { SymbolKind, type DocumentSymbol, type Range } from 'vscode-languageserver-types';
import {
  mentionLabels,
  type Entity,
  type Mention,
  type MentionLabel,
  type SectionKind,
} from '../core/index.js';
import { contextOf } from './context.js';
import { corpusView } from './corpusView.js';
import { fullestNames, symbolKinds } from './entityWords.js';
import { contentOf } from './noise.js';
import { sectionsInOrder } from './sections.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { preview } from './spans.js';
import { toRange } from './toProtocol.js';
import { labelGroups, plural } from './words.js';

const nameLength = 80;
/** So much of the line is shown on each side of a mention. */
const contextLength = 32;

interface NamedEntity {
  readonly label: MentionLabel;
  readonly entity: Entity | undefined;
  readonly mentions: [Mention, ...Mention[]];
}

/**
 * Who and what the article names, for the outline: a group with a group for each label, in it the entities, and of one
 * that is named several times its mentions, all by their first place. What stands in noise and teasers is left out.
 *
 * Ranges are those of single mentions and do not take in the children: an editor that asks which symbol a cursor is in,
 * for its breadcrumbs or to keep a first line in sight, shall find sections. The group itself stands where the article
 * ends, so that it comes after it where symbols are sorted by place.
 */
export function entityOutline(snapshot: Snapshot, document: DocumentSnapshot): DocumentSymbol[] {
  const named = namedEntities(snapshot, document);
  if (named.length === 0) {
    return [];
  }
  const count = named.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const groups = mentionLabels.flatMap((label) => {
    const own = named.filter((one) => one.label === label);
    const symbols = own.map((one) => entitySymbol(snapshot, document, one));
    const [first] = symbols;
    return first === undefined
      ? []
      : [group(labelGroups[label], String(own.length), symbolKinds[label], first.selectionRange, symbols)];
  });
  const detail = `${named.length} in ${plural(count, 'mention')}`;
  return [group('Entities', detail, SymbolKind.Package, articleEnd(document), groups)];
}

function namedEntities(snapshot: Snapshot, document: DocumentSnapshot): NamedEntity[] {
  const { mentions, sections } = document.analysis;
  const ids = corpusView(snapshot, document)?.entityIds;
  const sectionAt = sectionsInOrder(sections);
  const byId = new Map<string, NamedEntity>();
  mentions.forEach((mention, index) => {
    const kind = sectionAt(mention.start)?.kind;
    if (!isArticle(kind)) {
      return;
    }
    const id = ids?.[index] ?? '';
    const entity = snapshot.corpus.entities.get(id);
    const key = id === '' ? `${mention.label} ${mention.name}` : id;
    const known = byId.get(key);
    if (known === undefined) {
      byId.set(key, { label: entity?.label ?? mention.label, entity, mentions: [mention] });
    } else {
      known.mentions.push(mention);
    }
  });
  return [...byId.values()];
}

function entitySymbol(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  { label, entity, mentions }: NamedEntity,
): DocumentSymbol {
  const [first] = mentions;
  const name = mentions.reduce((fullest, one) => (one.name.length > fullest.length ? one.name : fullest), '');
  const elsewhere =
    entity === undefined ? [] : fullestNames(snapshot.corpus, entity).filter((other) => other !== name);
  const range = onFirstLine(document, first);
  return {
    name: preview(name, nameLength),
    detail: [plural(mentions.length, 'mention'), ...elsewhere].join(' · '),
    kind: symbolKinds[label],
    range,
    selectionRange: range,
    children: mentions.length === 1 ? [] : mentions.map((mention) => mentionSymbol(document, mention)),
  };
}

function mentionSymbol(document: DocumentSnapshot, mention: Mention): DocumentSymbol {
  const range = onFirstLine(document, mention);
  return {
    name: preview(document.text.slice(mention.start, mention.end), nameLength),
    detail: contextOf(document, mention, contextLength),
    kind: SymbolKind.String,
    range,
    selectionRange: range,
  };
}

function group(
  name: string,
  detail: string,
  kind: SymbolKind,
  range: Range,
  children: DocumentSymbol[],
): DocumentSymbol {
  return { name, detail, kind, range, selectionRange: range, children };
}

function isArticle(kind: SectionKind | undefined): boolean {
  return kind !== 'noise' && kind !== 'related';
}

/** The empty range behind the last word of the article. */
function articleEnd(document: DocumentSnapshot): Range {
  const last = document.analysis.sections.findLast(({ kind }) => isArticle(kind));
  const end = (last && contentOf(document, last)?.end) ?? document.analysis.text.length;
  return toRange(document, { start: end, end });
}

/** Of a name that a line end breaks, the part before it: an editor keeps the first line in sight of all that has two. */
function onFirstLine(document: DocumentSnapshot, { start, end }: Mention): Range {
  const { lineIndex } = document;
  const lineEnd = lineIndex.lines[lineIndex.lineAt(start)]?.end ?? end;
  return toRange(document, { start, end: Math.min(end, lineEnd) });
}
