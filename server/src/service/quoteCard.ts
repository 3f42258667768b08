import type { Position } from 'vscode-languageserver-types';
import { why, type EntityCardOptions } from './entityCard.js';
import type { Markup } from './markup.js';
import { placeUri } from './placeLinks.js';
import { stretchOf, type Said, type SaidHere } from './sayings.js';
import type { DocumentSnapshot, Snapshot } from './snapshot.js';
import { knownSpeaker, saysName, type KnownSpeaker } from './speakers.js';
import { quotesOfSpeaker, speakerOf } from './speakerQuotes.js';
import { preview } from './spans.js';
import { toRange } from './toProtocol.js';

export interface QuoteCardOptions extends EntityCardOptions {
  /** The target of a link that shows the card of what is named at a position, where the editor has such. */
  readonly card?: (uri: string, position: Position) => string;
}

const titles: Readonly<Record<Said['kind'], string>> = {
  speech: 'Quote',
  term: 'Term in quotation marks',
  indirect: 'Indirect speech',
};

const previewLength = 200;

/**
 * The card of something said: what it is, who says it and by what word, why it is marked, and how much else they say.
 * Where the place is not in it, its words.
 */
export function describeSaid(
  markup: Markup,
  snapshot: Snapshot,
  document: DocumentSnapshot,
  { saying, part, isAbout }: SaidHere,
  options: QuoteCardOptions,
): void {
  const speaker = part.speaker ?? speakerOf(saying);
  const head = [
    markup.strong(titles[part.kind]),
    ...(part.kind === 'term' ? [] : [speakerWords(markup, document, speaker, options)]),
    ...(part.cue === null ? [] : [markup.text(`cue: ${part.cue.text}`)]),
  ];
  const stretch = stretchOf(part);
  const total = speaker === null ? 0 : quotesOfSpeaker(snapshot, document, saying).length;
  markup.paragraph(
    head.join(' · '),
    why(markup, part),
    ...(total < 2 || options.allQuotes === undefined
      ? []
      : [
          markup.link(
            `Show all ${total} quotes of this speaker`,
            options.allQuotes(document.uri, toRange(document, stretch).start, 'speaker'),
          ),
        ]),
  );
  if (isAbout) {
    markup.paragraph(markup.quote(preview(document.text.slice(stretch.start, stretch.end), previewLength)));
  }
}

function speakerWords(
  markup: Markup,
  document: DocumentSnapshot,
  speaker: Said['speaker'],
  options: QuoteCardOptions,
): string {
  if (speaker === null) {
    return markup.text('speaker not found');
  }
  const known = knownSpeaker(document, speaker);
  const label = markup.text('speaker:');
  return saysName(known)
    ? `${label} ${speakerLink(markup, document, known, known.words, options)}`
    : `${label} ${markup.text(known.words)} — ${speakerLink(markup, document, known, known.name, options)}`;
}

/** Leads to the card of the speaker, in an editor that has such links; else to where the speaker is named. */
function speakerLink(
  markup: Markup,
  document: DocumentSnapshot,
  { mention, place }: KnownSpeaker,
  label: string,
  { card }: QuoteCardOptions,
): string {
  const target =
    card === undefined || mention === undefined
      ? placeUri(document, place)
      : card(document.uri, toRange(document, mention).start);
  return markup.link(label, target);
}
