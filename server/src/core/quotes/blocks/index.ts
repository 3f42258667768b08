import type { Mention, Paragraph } from '../../model.js';
import { baseLanguage, isUnspaced } from '../../text/baseLanguage.js';
import { within } from '../../text/sortedSpans.js';
import type { QuoteMarks } from '../marks.js';
import { blockLine, type BlockLine } from './blockLine.js';
import { introductions } from './introductions.js';

/** In columns: so much further in than the paragraph that introduces it. */
const leastIndent = 2;
/** In characters: a line that may have been broken inside a sentence, and what is quoted without an introduction. */
const leastBroken = 40;
const leastAlone = 60;
/** How much of the paragraph before is looked through for who speaks. */
const longestIntroduction = 300;

const sentenceEnd = /[.!?…。][)\]"'”’»」]*$/u;
const item = /^(?:[-–—*•·▪◦■□●○◆▶▲△✓]|\d{1,3}[.)]|\(\d{1,3}\)|[a-z][.)])\s/iu;
const columns = /\t|\S {3,}\S|\|/u;
/** What is set apart to be noticed, as in the notes of a manual. */
const notice = /^(?:[^\p{L}\p{N}]|(?:note|tip|warning|important|caution|see|read|watch|click)\b)/iu;
/** What may stand before a name that stands for a verb of saying: “Mayor Ann Poe:”. */
const titlesAlone = /^\s*(?:\p{Lu}[\p{L}.]*\s+)*$/u;
const openingMark = /^["“‘'«„「『]/u;

interface Page {
  readonly lines: readonly BlockLine[];
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly Mention[];
}

/**
 * The paragraphs that are quoted by how they are set, without marks: lines that begin with `>`, and lines set further
 * in than the one that introduces them by a colon and who speaks, by number of paragraph. Those that belong together
 * are `running` up to the last. Lists, verse and tables are none; nor are paragraphs of Chinese and Japanese, which
 * are all set in. Linear in the length of the text.
 */
export function findBlockQuotes(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): ReadonlyMap<number, QuoteMarks> {
  const lines = paragraphs.map((paragraph) => blockLine(text, paragraph));
  const page: Page = { lines, paragraphs, mentions };
  const found = new Map<number, QuoteMarks>();
  for (let at = 0; at < lines.length;) {
    const end = endOfBlock(page, at);
    const block = lines.slice(at, end);
    if (at > 0 && isQuoted(page, at, block)) {
      block.forEach(({ start, end: lineEnd }, index) => {
        const span = { start, end: lineEnd };
        const running = index < block.length - 1 ? { running: true as const } : {};
        found.set(at + index, { ...span, outer: span, family: 'block', ...running });
      });
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Behind the last paragraph of the block that begins at one; that itself where none begins. */
function endOfBlock({ lines, paragraphs }: Page, from: number): number {
  const first = lines[from];
  const language = paragraphs[from]?.language ?? 'und';
  const outer = lines[from - 1]?.indent;
  let belongs: (line: BlockLine) => boolean;
  if (first === undefined) {
    return from;
  } else if (first.depth > 0) {
    belongs = ({ depth }) => depth > 0;
  } else if (outer !== undefined && !isUnspaced(language) && first.indent >= outer + leastIndent) {
    belongs = ({ indent, depth }) => depth === 0 && indent >= outer + leastIndent;
  } else {
    return from;
  }
  let end = from;
  for (let line = lines[end]; line !== undefined && belongs(line); line = lines[end]) {
    end++;
  }
  return end;
}

function isQuoted(page: Page, at: number, block: readonly BlockLine[]): boolean {
  const [first] = block;
  const contents = block.map(({ text, start, end }) => text.slice(start, end));
  const last = contents.at(-1) ?? '';
  if (
    first === undefined ||
    !sentenceEnd.test(last.slice(-8)) ||
    contents.some((own) => openingMark.test(own) || item.test(own) || !/\p{L}/u.test(own))
  ) {
    return false;
  }
  if (first.depth > 0) {
    return (
      isIntroduced(page, at) ||
      (!notice.test(contents[0] ?? '') && (block.length > 1 || last.length >= leastAlone))
    );
  }
  const isProse = contents.every(
    (own) => !columns.test(own) && (own.length >= leastBroken || sentenceEnd.test(own.slice(-8))),
  );
  return isProse && isIntroduced(page, at);
}

/** Whether the paragraph before ends in a colon, and tells of words or of who says them. */
function isIntroduced({ lines, paragraphs, mentions }: Page, at: number): boolean {
  const before = lines[at - 1];
  const paragraph = paragraphs[at - 1];
  if (
    before === undefined ||
    paragraph === undefined ||
    !/[:：]$/.test(before.text.slice(0, before.end).slice(-1))
  ) {
    return false;
  }
  const clause = lastSentence(before.text.slice(-longestIntroduction));
  const near = { start: paragraph.end - clause.length, end: paragraph.end };
  const speaker = within(mentions, near).find(({ label }) => label === 'PERSON');
  return (
    introductions[baseLanguage(paragraph.language)]?.test(clause) === true ||
    (speaker !== undefined && titlesAlone.test(clause.slice(0, speaker.start - near.start)))
  );
}

function lastSentence(text: string): string {
  const ends = [...text.matchAll(/[.!?。]\s/gu)];
  return text.slice((ends.at(-1)?.index ?? -1) + 1);
}
