import type { Hover } from 'vscode-languageserver-types';
import {
  figureWords,
  otherMagnitudes,
  resolutionWords,
  valueReader,
  type Figure,
  type Section,
  type Span,
  type ValueReader,
} from '../core/index.js';
import { languageAt, linkedPassages, type LinkedPassage } from './counterparts.js';
import { describeMention, why } from './entityCard.js';
import { fileName } from './fileName.js';
import { Markup } from './markup.js';
import { describeSaid, type QuoteCardOptions } from './quoteCard.js';
import { saidAt } from './sayings.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { preview, spanAt } from './spans.js';
import { toRange } from './toProtocol.js';
import { labelWords, languageNames, plural, sectionTitle } from './words.js';

export interface HoverOptions extends QuoteCardOptions {
  /** Else plain text. */
  readonly markdown: boolean;
  /** The editor shows diagnostics beside the hover: that of noise says already what it is. */
  readonly diagnosed?: boolean;
  /** Whom figures are told to; else readers of English. */
  readonly reader?: ValueReader;
}

const english = valueReader();
const passageLength = 400;
const shownPassages = 8;
/** One word may report all that somebody says in a sentence. */
const shownSayings = 3;

/** What is known of the place: its figure, its name, what is said there and by whom, why they are marked, and what other documents say there. */
export function hover(
  snapshot: Snapshot,
  document: DocumentSnapshot,
  offset: number,
  options: HoverOptions,
): Hover | null {
  const { analysis } = document;
  const markup = new Markup(options.markdown);
  const figure = spanAt(analysis.figures, offset);
  const mention = spanAt(analysis.mentions, offset);
  const said = saidAt(document, offset);
  const section = sectionToDescribe(document, offset);
  const passages = linkedPassages(snapshot, document, offset);

  if (figure !== undefined) {
    describeFigure(markup, document, figure, options.reader ?? english);
  }
  if (mention !== undefined) {
    describeMention(markup, snapshot, document, mention, options);
  }
  for (const one of said.slice(0, shownSayings)) {
    describeSaid(markup, snapshot, document, one, options);
  }
  if (section !== undefined) {
    describeSection(markup, section, options);
  }
  for (const passage of passages.slice(0, shownPassages)) {
    describePassage(markup, passage);
  }
  if (passages.length > shownPassages) {
    markup.paragraph(markup.text(`and ${plural(passages.length - shownPassages, 'more passage')}`));
  }
  if (markup.isEmpty) {
    return null;
  }
  const about: Span | undefined =
    figure ?? mention ?? said[0] ?? passages[0]?.link ?? (section && lineOf(document, offset));
  return {
    contents: markup.content,
    ...(about === undefined ? {} : { range: toRange(document, about) }),
  };
}

function describeFigure(
  markup: Markup,
  { analysis }: DocumentSnapshot,
  figure: Figure,
  reader: ValueReader,
): void {
  const { value, label } = figure;
  const magnitudes = otherMagnitudes(value);
  const resolution = resolutionWords(value, analysis.documentDate, reader);
  markup.paragraph(
    `${markup.strong(figureWords(value, reader))} · ${markup.text(labelWords[label])} (${markup.text(label)})`,
    ...(magnitudes.length === 0 ? [] : [markup.text(magnitudes.join(' = '))]),
    ...(resolution === undefined ? [] : [markup.text(resolution)]),
    why(markup, figure),
  );
}

/** Of lead and body there is nothing to say, unless a person decided that they are it. */
function sectionToDescribe({ analysis }: DocumentSnapshot, offset: number): Section | undefined {
  const section = spanAt(analysis.sections, offset);
  const isPlain = section?.kind === 'lead' || section?.kind === 'body';
  return isPlain && section.rule !== 'section-decided' ? undefined : section;
}

function describeSection(markup: Markup, section: Section, { diagnosed }: HoverOptions): void {
  const isSaid = section.kind === 'noise' && diagnosed === true;
  markup.paragraph(...(isSaid ? [] : [markup.strong(sectionTitle(section))]), why(markup, section));
}

function describePassage(markup: Markup, { link, document, span }: LinkedPassage): void {
  const { line, character } = document.lineIndex.positionAt(span.start);
  const place = `${fileName(document.uri)}:${line + 1}`;
  const uri = `${document.uri}#L${line + 1},${character + 1}`;
  const kind = link.kind === 'copy' ? 'the same text' : languageNames[languageAt(document, span)];
  markup.paragraph(`${markup.text(kind)} · ${markup.link(place, uri)}`);
  markup.paragraph(markup.quote(preview(document.text.slice(span.start, span.end), passageLength)));
}

function lineOf({ lineIndex }: DocumentSnapshot, offset: number): Span | undefined {
  return lineIndex.lines[lineIndex.lineAt(offset)];
}
