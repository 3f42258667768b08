import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import {
  contains,
  type Paragraph,
  type Quote,
  type Section,
  type SectionKind,
  type Span,
} from '../core/index.js';
import { sayings } from './sayings.js';
import type { DocumentSnapshot } from './snapshot.js';
import { knownSpeaker } from './speakers.js';
import { preview } from './spans.js';
import { toLocation, toRange } from './toProtocol.js';
import { languageNames, sectionTitle } from './words.js';

const nameLength = 80;
/** Shorter, so that the speaker is not cut off where an outline is narrow. */
const quoteLength = 60;
const speakerLength = 40;

/**
 * The sections of the outline: a headline with its article below it, in it sections, paragraphs and quotes; of noise, what kind it is.
 * No range reaches into the line where the next section begins, so that an editor can keep the first line of a section
 * in sight for just as long as the section goes on.
 */
export function documentSymbols(document: DocumentSnapshot): DocumentSymbol[] {
  const { sections, paragraphs } = document.analysis;
  const takeParagraphs = taker(paragraphs);
  const takeQuotes = taker(quotesOf(document));
  const paragraphsOf = (section: Section): DocumentSymbol[] =>
    takeParagraphs(section).map((paragraph) =>
      paragraphSymbol(
        document,
        paragraph,
        takeQuotes(paragraph).map(({ parts }) => quoteSymbol(document, parts, paragraph)),
      ),
    );
  const symbolsOf = ({ section, below }: SectionNode): DocumentSymbol[] => {
    // Its own paragraphs first: they are handed out in the order of the text.
    const own = paragraphsOf(section);
    const others = below.flatMap((node) =>
      isHeading(section) && node.section.kind === 'related' ? paragraphsOf(node.section) : symbolsOf(node),
    );
    const language = languageNames[section.language];
    const title = sectionTitle(section);
    const [first, ...rest] = own;
    if (first === undefined) {
      return others;
    }
    if (section.kind === 'headline') {
      const article = sectionSymbol(first.name, `${title} · ${language}`, [first, ...rest, ...others]);
      return [{ ...article, children: [...(first.children ?? []), ...rest, ...others] }];
    }
    const kind = section.kind === 'noise' ? SymbolKind.Null : SymbolKind.Namespace;
    const itself = { ...sectionSymbol(title, language, [first, ...rest]), kind };
    return below.length === 0
      ? [itself]
      : [sectionSymbol(sectionTitle({ ...section, kind: 'related' }), language, [itself, ...others])];
  };
  return nest(sections).flatMap(symbolsOf);
}

/** A section, and the sections that belong below it. */
interface SectionNode {
  readonly section: Section;
  readonly below: readonly SectionNode[];
}

function nest(sections: readonly Section[]): SectionNode[] {
  const nodes: SectionNode[] = [];
  for (let at = 0, section = sections[0]; section !== undefined; section = sections[at]) {
    const end = groupEnd(section, sections, at + 1);
    nodes.push({ section, below: nest(sections.slice(at + 1, end)) });
    at = end;
  }
  return nodes;
}

/**
 * Where that ends which stands below a section. Below a headline is its article, with all that interrupts it, but not
 * what follows it; below a heading of teasers are the teasers.
 */
function groupEnd(head: Section, sections: readonly Section[], from: number): number {
  if (head.kind !== 'headline' && !isHeading(head)) {
    return from;
  }
  const isHeadline = head.kind === 'headline';
  const members: readonly SectionKind[] = isHeadline ? ['lead', 'body'] : ['related'];
  const goesOn = (next: Section): boolean =>
    isHeadline ? next.kind !== 'headline' : ['related', 'noise'].includes(next.kind) && !isHeading(next);
  let end = from;
  for (let at = from, next = sections[at]; next !== undefined && goesOn(next); next = sections[++at]) {
    if (members.includes(next.kind)) {
      end = at + 1;
    }
  }
  return end;
}

function isHeading({ noise }: Section): boolean {
  return noise === 'related-heading';
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

/** From the first of its parts to the last. */
function sectionSymbol(
  name: string,
  detail: string,
  parts: readonly [DocumentSymbol, ...DocumentSymbol[]],
): DocumentSymbol {
  const [{ range, selectionRange }] = parts;
  const end = parts.at(-1)?.range.end ?? range.end;
  return {
    name,
    detail,
    kind: SymbolKind.Namespace,
    range: { start: range.start, end },
    selectionRange,
    children: [...parts],
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

interface QuoteEntry extends Span {
  readonly parts: readonly [Quote, ...Quote[]];
}

/** All that stands in quotation marks, an interrupted quote once; by its first part. */
function quotesOf({ analysis }: DocumentSnapshot): QuoteEntry[] {
  return sayings(analysis).flatMap((saying) => {
    const [first, ...rest] = saying.filter((part) => part.kind !== 'indirect');
    return first === undefined ? [] : [{ parts: [first, ...rest], ...first.outer }];
  });
}

/** “quote” — speaker. A quote that goes on in the next paragraph is listed, and ends, in the one where it begins. */
function quoteSymbol(
  document: DocumentSnapshot,
  parts: QuoteEntry['parts'],
  paragraph: Paragraph,
): DocumentSymbol {
  const [first] = parts;
  const last = parts.findLast(({ outer }) => contains(paragraph, outer)) ?? first;
  const speaker = parts.find((part) => part.speaker !== null)?.speaker ?? null;
  const known = speaker === null ? undefined : knownSpeaker(document, speaker);
  const words = preview(
    parts.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
    quoteLength,
  );
  const quoted =
    document.text.slice(first.outer.start, first.start) +
    words +
    document.text.slice(last.end, last.outer.end);
  const told = speaker?.standsFor === undefined ? [] : [speaker.text];
  const cue = parts.find((part) => part.cue !== null)?.cue ?? null;
  const range = toRange(document, { start: first.outer.start, end: last.outer.end });
  return {
    name: known === undefined ? quoted : `${quoted} — ${preview(known.name, speakerLength)}`,
    detail:
      first.kind === 'term'
        ? 'term'
        : known === undefined
          ? 'speaker not found'
          : [...told, ...(cue === null ? [] : [cue.text])].join(' · '),
    kind: SymbolKind.Event,
    range,
    selectionRange: range,
  };
}
