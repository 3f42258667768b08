import { shift, type Span } from '../../text/span.js';
import { blank, speech, type Page, type Reading, type Scene, type Subject } from '../reading.js';
import { passageOf, type Passage } from './passage.js';
import { sayingsIn, type Saying } from './sayings.js';
import type { Surroundings } from './terms.js';

const seen = 24;
const longestTag = 80;
const mostNeighbours = 4;

/** One quotation with what is said around it. */
export interface Quotation extends Surroundings {
  readonly passage: Passage;
  readonly sayings: readonly Saying[];
  /** The marks, in the passage. */
  readonly open: number;
  readonly close: number;
}

export function quotationOf(scene: Scene): Quotation {
  const { passage, sayings } = surroundings(scene);
  const { text, from } = passage;
  const open = scene.quote.outer.start - from;
  const close = scene.quote.outer.end - from;
  return {
    passage,
    sayings,
    open,
    close,
    before: text.slice(Math.max(0, open - seen), open),
    after: text.slice(close, close + seen),
    content: scene.content,
  };
}

interface Stretch extends Span {
  readonly passage: Passage;
  readonly sayings: readonly Saying[];
}

/** What was read last in a paragraph: the quotations of one sentence share what is said around them. */
const lastRead = new WeakMap<Page, Stretch>();

function surroundings(scene: Scene): Stretch {
  const { start, end } = nearby(scene);
  const last = lastRead.get(scene.page);
  if (last?.start === start && last.end === end) {
    return last;
  }
  const passage = passageOf(scene.masked, { start, end }, scene.mentions);
  const own = { start, end, passage, sayings: sayingsIn(passage) };
  lastRead.set(scene.page, own);
  return own;
}

/** The scene with a few quotations to either side, and with the sentence behind it where that may tell who spoke. */
function nearby(scene: Scene): Span {
  const { masked, quote, start } = scene;
  const end = withTag(scene);
  let from = quote.outer.start;
  for (let passed = 0; from > start && passed <= mostNeighbours; from--) {
    passed += masked.charAt(from - 1) === blank && masked.charAt(from - 2) !== blank ? 1 : 0;
  }
  let to = quote.outer.end;
  for (let passed = 0; to < end && passed <= mostNeighbours; to++) {
    passed += masked.charAt(to) === blank && masked.charAt(to + 1) !== blank ? 1 : 0;
  }
  return { start: from, end: to };
}

/** “……。”部长说，…… The sentence after a quotation that ends its own may tell who spoke: read as far as its first clause. */
function withTag({ masked, quote, end, content }: Scene): number {
  if (masked.slice(quote.outer.end, end).trim() !== '' || !/[。！？!?…]$/.test(content)) {
    return end;
  }
  const ahead = masked.slice(end, end + longestTag);
  const stop = /[。！？!?\n\r\ufffc]/.exec(ahead)?.index ?? ahead.length;
  return end + stop;
}

/** A reading of the quotation as speech; speaker and cue are in its passage. */
export function spoken(
  { passage }: Quotation,
  subject: Subject | null,
  cue: Span | null,
  reason: string,
): Reading {
  const { from } = passage;
  return speech(
    subject === null ? null : plain(shift(subject, from)),
    cue === null ? null : plainSpan(shift(cue, from)),
    reason,
  );
}

const plain = ({ start, end, form }: Subject): Subject => ({ start, end, form });
const plainSpan = ({ start, end }: Span): Span => ({ start, end });
