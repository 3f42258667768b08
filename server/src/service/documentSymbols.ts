import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import { contains, type Paragraph, type Quote, type Section, type Span } from '../core/index.js';
import type { DocumentSnapshot } from './snapshot.js';
import { preview } from './spans.js';
import { toLocation, toRange } from './toProtocol.js';
import { languageNames, sectionTitle } from './words.js';

const nameLength = 80;

/** The outline: sections, in them paragraphs, in them quotes; of noise, what kind it is. */
export function documentSymbols(document: DocumentSnapshot): DocumentSymbol[] {
  const { sections, paragraphs, quotes } = document.analysis;
  const takeParagraphs = taker(paragraphs);
  const takeQuotes = taker(
    quotes.map((quote) => ({
      quote,
      start: quote.outer.start,
      end: quote.outer.end,
    })),
  );
  return sections.flatMap((section) => {
    const children = takeParagraphs(section).map((paragraph) =>
      paragraphSymbol(
        document,
        paragraph,
        takeQuotes(paragraph).map(({ quote }) => quoteSymbol(document, quote)),
      ),
    );
    return children.length === 0 ? [] : [sectionSymbol(document, section, children)];
  });
}

/** The same as a flat list, for editors that know no tree. */
export function flatDocumentSymbols(document: DocumentSnapshot): SymbolInformation[] {
  const list: SymbolInformation[] = [];
  const walk = (symbols: readonly DocumentSymbol[], containerName?: string): void => {
    for (const { name, kind, range, children } of symbols) {
      list.push({
        name,
        kind,
        location: { uri: document.uri, range },
        ...(containerName === undefined ? {} : { containerName }),
      });
      walk(children ?? [], name);
    }
  };
  walk(documentSymbols(document));
  return list;
}

/** Hands out, container after container in reading order, the spans that each contains. */
function taker<T extends Span>(spans: readonly T[]): (container: Span) => T[] {
  let at = 0;
  return (container) => {
    const taken: T[] = [];
    for (let next = spans[at]; next !== undefined && next.start < container.end; next = spans[++at]) {
      if (contains(container, next)) {
        taken.push(next);
      }
    }
    return taken;
  };
}

function sectionSymbol(
  document: DocumentSnapshot,
  section: Section,
  children: DocumentSymbol[],
): DocumentSymbol {
  const selectionRange = children[0]?.range ?? toRange(document, section);
  return {
    name: sectionTitle(section),
    detail: languageNames[section.language],
    kind: section.kind === 'noise' ? SymbolKind.Null : SymbolKind.Namespace,
    range: toRange(document, section),
    selectionRange,
    children,
  };
}

function paragraphSymbol(
  document: DocumentSnapshot,
  paragraph: Paragraph,
  children: DocumentSymbol[],
): DocumentSymbol {
  const { range } = toLocation(document, paragraph);
  const name = preview(document.text.slice(paragraph.start, paragraph.end), nameLength);
  return {
    name,
    kind: SymbolKind.String,
    range,
    selectionRange: range,
    children,
  };
}

function quoteSymbol(document: DocumentSnapshot, quote: Quote): DocumentSymbol {
  const range = toRange(document, quote.outer);
  return {
    name: preview(document.text.slice(quote.outer.start, quote.outer.end), nameLength),
    detail: quote.kind === 'term' ? 'term' : (quote.speaker?.text ?? 'speaker not found'),
    kind: SymbolKind.Event,
    range,
    selectionRange: range,
  };
}
