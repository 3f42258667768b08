import type { Position } from 'vscode-languageserver-types';
import type { CorpusAnalysis, Entity, Language, Mention, Provenance, Span } from '../core/index.js';
import { languageAt } from './counterparts.js';
import { corpusView, entityOf, type PresentPlace } from './corpusView.js';
import { formsOf, type NameForm } from './entityForms.js';
import { mentionsElsewhere, mentionsInDocument } from './entityMentions.js';
import { fileName } from './fileName.js';
import type { Markup } from './markup.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { preview } from './spans.js';
import { quotesOfMention, type QuotedWho, type SaidBy } from './speakerQuotes.js';
import { reachOf } from './sayings.js';
import { lineLinks } from './placeLinks.js';
import { toRange } from './toProtocol.js';
import { labelWords, languageNames, plural } from './words.js';

export interface EntityCardOptions {
  /** The target of a link that lists all mentions of what is named at a position, where the editor has such. */
  readonly allMentions?: (uri: string, position: Position) => string;
  /** The same of a link that lists all that is said by whom is named there, or by who says what stands there. */
  readonly allQuotes?: (uri: string, position: Position, of: QuotedWho) => string;
}

/** A card is read at a glance: references have the rest. */
const shownForms = 6;
const shownLines = 6;
const shownLinesElsewhere = 3;
const shownDocuments = 4;
const longestForm = 80;

/**
 * The card of what a mention names: its names by language, each language's fullest first; why it is marked; and where
 * else it is named, here and in the other documents, each place a link.
 */
export function describeMention(
  markup: Markup,
  snapshot: Snapshot,
  document: DocumentSnapshot,
  mention: Mention,
  options: EntityCardOptions,
): void {
  const entity = entityOf(snapshot, document, mention);
  const label = `${markup.text(labelWords[mention.label])} (${markup.text(mention.label)})`;
  markup.paragraph(
    `${markup.strong(mention.name)} · ${label}`,
    ...(entity === undefined ? [] : nameLines(markup, snapshot.corpus, entity, mention, document)),
    why(markup, mention),
  );
  markup.paragraph(...mentionLines(markup, snapshot, document, mention, options));
  markup.paragraph(...quoteLines(markup, snapshot, document, mention, options));
}

/** In one line: what the rule saw, and its id. */
export function why(markup: Markup, { rule, reasons }: Provenance): string {
  return `${markup.emphasis('Why:')} ${markup.text([...reasons, `rule ${rule}`].join('; '))}`;
}

/** A line for each language, that of the mention first; none where there is but the name that stands above. */
function nameLines(
  markup: Markup,
  corpus: CorpusAnalysis,
  entity: Entity,
  mention: Mention,
  document: DocumentSnapshot,
): string[] {
  const forms = formsOf(corpus, entity);
  if (forms.every(({ text }) => text.toLowerCase() === mention.name.toLowerCase())) {
    return [];
  }
  const byLanguage = new Map<Language, NameForm[]>([[languageAt(document, mention), []]]);
  for (const form of forms) {
    byLanguage.set(form.language, [...(byLanguage.get(form.language) ?? []), form]);
  }
  return [...byLanguage].flatMap(([language, [fullest, ...others]]) => {
    if (fullest === undefined) {
      return [];
    }
    const rest = others.slice(0, shownForms).map(({ text }) => markup.text(preview(text, longestForm)));
    const more = others.length > shownForms ? [`and ${others.length - shownForms} more`] : [];
    const names = [markup.strong(preview(fullest.text, longestForm)), ...rest, ...more].join(', ');
    return [`${markup.text(languageNames[language])}: ${names}`];
  });
}

function mentionLines(
  markup: Markup,
  snapshot: Snapshot,
  document: DocumentSnapshot,
  mention: Mention,
  { allMentions }: EntityCardOptions,
): string[] {
  const here = mentionsInDocument(snapshot, document, mention);
  const others = groupByDocument(
    mentionsElsewhere(snapshot, document, mention),
    linkedTo(snapshot, document),
  );
  const total = others.reduce((sum, { spans }) => sum + spans.length, here.length);
  const shown = others.slice(0, shownDocuments);
  const hidden = others.length - shown.length;
  const lines = [
    `${plural(here.length, 'mention')} here: ${lineLinks(markup, document, here, shownLines)}`,
    ...(others.length === 0
      ? []
      : [markup.text(`${total} in ${plural(others.length + 1, 'document')} of the folder:`)]),
    ...shown.map(({ document: there, spans }) => elsewhereLine(markup, there, spans)),
    ...(hidden === 0 ? [] : [markup.text(`and in ${plural(hidden, 'more document')}`)]),
  ];
  const { start } = toRange(document, mention);
  const all =
    allMentions !== undefined && total > 1
      ? [markup.link(`Show all ${total} mentions`, allMentions(document.uri, start))]
      : [];
  return [...lines, ...all];
}

/** None of whom nobody quotes. */
function quoteLines(
  markup: Markup,
  snapshot: Snapshot,
  document: DocumentSnapshot,
  mention: Mention,
  { allQuotes }: EntityCardOptions,
): string[] {
  const quotes = quotesOfMention(snapshot, document, mention);
  if (quotes.length === 0) {
    return [];
  }
  const here = quotes.filter((one) => one.document === document);
  const documents = new Set(quotes.map((one) => one.document)).size;
  const lines = here.map(({ saying }) => reachOf(saying));
  const where = here.length === 0 ? '' : `: ${lineLinks(markup, document, lines, shownLines)}`;
  const { start } = toRange(document, mention);
  return [
    `${markup.text(`${quoteCount(here)} here${indirectCount(here)}`)}${where}`,
    ...(quotes.length === here.length
      ? []
      : [markup.text(`${quotes.length} in ${plural(documents, 'document')} of the folder`)]),
    ...(allQuotes === undefined || quotes.length === 1
      ? []
      : [markup.link(`Show all ${quoteCount(quotes)}`, allQuotes(document.uri, start, 'name'))]),
  ];
}

function quoteCount(quotes: readonly SaidBy[]): string {
  return plural(quotes.length, 'quote');
}

function indirectCount(quotes: readonly SaidBy[]): string {
  const count = quotes.filter(({ saying: [first] }) => first.kind === 'indirect').length;
  return count === 0 ? '' : `, ${count} indirect`;
}

interface MentionsOf {
  readonly document: DocumentSnapshot;
  readonly spans: readonly Span[];
}

/** Documents that are linked with this one first, then those with the most mentions. */
function groupByDocument(mentions: readonly PresentPlace[], linked: ReadonlySet<string>): MentionsOf[] {
  const groups = new Map<DocumentSnapshot, Span[]>();
  for (const { document, span } of mentions) {
    const spans = groups.get(document) ?? [];
    groups.set(document, spans);
    spans.push(span);
  }
  const isLinked = ({ document }: MentionsOf): number => (linked.has(document.uri) ? 1 : 0);
  return [...groups]
    .map(([document, spans]) => ({ document, spans }))
    .sort((a, b) => isLinked(b) - isLinked(a) || b.spans.length - a.spans.length);
}

function linkedTo(snapshot: Snapshot, document: DocumentSnapshot): Set<string> {
  return new Set((corpusView(snapshot, document)?.links ?? []).map(({ to }) => to.path));
}

function elsewhereLine(markup: Markup, document: DocumentSnapshot, spans: readonly Span[]): string {
  const [first] = spans;
  const language = first === undefined ? '' : `${languageNames[languageAt(document, first)]} · `;
  return `${markup.text(`${language}${fileName(document.uri)}:`)} ${lineLinks(markup, document, spans, shownLinesElsewhere)}`;
}
