import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import {
  readValueQuery,
  valueKeys,
  valueText,
  wordings,
  type Entity,
  type Figure,
  type FigureValue,
  type MentionLabel,
} from '../core/index.js';
import { present } from './corpusView.js';
import { fileName } from './fileName.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { preview } from './spans.js';
import { toLocation } from './toProtocol.js';
import { labelWords } from './words.js';

export interface WorkspaceSymbolOptions {
  /**
   * The editor asks for the first word of what was typed alone, and looks itself for the others in what it gets: a
   * number then also finds the larger amounts that it is the count of.
   */
  readonly byFirstWord?: boolean;
}

/** Nobody reads on; and an editor should not have to draw more. */
const mostSymbols = 1000;
/** A name that stands everywhere leaves room for others. */
const mostDocuments = 50;
/** So much of the line is shown on each side of a figure. */
const contextLength = 24;
const longestName = 60;

/**
 * Names that the letters of `query` stand in, in order, each once a document; and if the query is a value, all figures
 * with that value, whatever they are written in.
 */
export function workspaceSymbols(
  snapshot: Snapshot,
  query: string,
  { byFirstWord = false }: WorkspaceSymbolOptions = {},
): SymbolInformation[] {
  const figures = figureSymbols(snapshot, query.trim(), byFirstWord);
  return [...figures, ...nameSymbols(snapshot, query.trim())].slice(0, mostSymbols);
}

function figureSymbols({ documents }: Snapshot, query: string, withScales: boolean): SymbolInformation[] {
  const wanted = readValueQuery(query, { withScales });
  if (wanted.size === 0) {
    return [];
  }
  return [...documents.values()]
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .flatMap((document) =>
      document.analysis.figures
        .filter(({ value }) => valueKeys(value).some((key) => wanted.has(key)))
        .map((figure) => ({ document, figure })),
    )
    .slice(0, mostSymbols)
    .map(({ document, figure }) => figureSymbol(document, figure, query));
}

/**
 * The query is part of the name, as editors show only what the query is in; and the value in all languages is part of
 * the container, where they look for what did not fit.
 */
function figureSymbol(document: DocumentSnapshot, figure: Figure, query: string): SymbolInformation {
  const shown = contextOf(document, figure);
  return {
    name: shown.includes(query) ? shown : `${query} = ${shown}`,
    kind: SymbolKind.Number,
    location: toLocation(document, figure),
    containerName: `${fileName(document.uri)} · ${allWordings(figure.value)}`,
  };
}

function allWordings(value: FigureValue): string {
  const text = valueText(value);
  return [text, ...wordings(value).filter((words) => words !== text)].join(' = ');
}

/** A figure with what stands around it on its line, as far as whole words go. */
function contextOf({ text, lineIndex }: DocumentSnapshot, { start, end }: Figure): string {
  const lineStart = lineIndex.lines[lineIndex.lineAt(start)]?.start ?? 0;
  const lineEnd = lineIndex.lines[lineIndex.lineAt(end)]?.end ?? text.length;
  const before = text.slice(Math.max(lineStart, start - contextLength), start);
  const after = text.slice(end, Math.min(lineEnd, end + contextLength));
  const isCutBefore = start - before.length > lineStart;
  const isCutAfter = end + after.length < lineEnd;
  const shown = [
    isCutBefore ? `…${before.replace(/^[\p{L}\p{N}\p{M}]*\s|^[\uDC00-\uDFFF]/u, '')}` : before,
    text.slice(start, end),
    isCutAfter ? `${after.replace(/\s[\p{L}\p{N}\p{M}]*$|[\uD800-\uDBFF]$/u, '')}…` : after,
  ];
  return shown.join('').replace(/\s+/gu, ' ').trim();
}

function nameSymbols(snapshot: Snapshot, query: string): SymbolInformation[] {
  const wanted = fold(query);
  const symbols: SymbolInformation[] = [];
  for (const entity of snapshot.corpus.entities.values()) {
    const matching = entity.names.find(({ text }) => isWithin(wanted, fold(text)))?.text;
    if (matching !== undefined) {
      symbols.push(...mentionSymbols(snapshot, entity, wanted, matching));
    }
    if (symbols.length >= mostSymbols) {
      break;
    }
  }
  return symbols;
}

/** The first mention in each document, as far as a list goes: references have them all. */
function mentionSymbols(
  snapshot: Snapshot,
  entity: Entity,
  wanted: string,
  matching: string,
): SymbolInformation[] {
  const seen = new Set<string>();
  return entity.mentions.flatMap((place) => {
    const isWanted = !seen.has(place.path) && seen.size < mostDocuments;
    const there = isWanted ? present(snapshot, place) : undefined;
    if (there === undefined) {
      return [];
    }
    seen.add(place.path);
    const { document, span } = there;
    const name = preview(document.text.slice(span.start, span.end), longestName);
    return [
      {
        name: isWithin(wanted, fold(name)) ? name : `${name} = ${matching}`,
        kind: kinds[entity.label],
        location: toLocation(document, span),
        containerName: labelWords[entity.label],
      },
    ];
  });
}

const kinds: Readonly<Record<MentionLabel, SymbolKind>> = {
  PERSON: SymbolKind.Class,
  NORP: SymbolKind.Interface,
  FAC: SymbolKind.Constructor,
  ORG: SymbolKind.Module,
  GPE: SymbolKind.Namespace,
  LOC: SymbolKind.Namespace,
  PRODUCT: SymbolKind.Object,
  EVENT: SymbolKind.Event,
  WORK_OF_ART: SymbolKind.File,
  LAW: SymbolKind.File,
  LANGUAGE: SymbolKind.Key,
};

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** Whether the letters stand in a text in their order, as editors match what is typed. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + letter.length;
    if (at < letter.length) {
      return false;
    }
  }
  return true;
}
