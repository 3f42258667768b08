import { firstFrom } from '../../../text/sortedSpans.js';
import type { Span } from '../../../text/span.js';
import type { Page } from '../../reading.js';
import { endingsOf, type Ending } from './endings.js';
import { endsWithOneOf, isNounAt } from './letters.js';
import { sayings } from './nouns.js';
import { closeVerbs, verbs, type VerbClass, type VerbRole } from './verbs.js';

/** A verb that reports, with its ending and what of its object belongs to it. */
export interface Cue extends Span, Ending {
  readonly roles: ReadonlySet<VerbRole>;
  /** Where the verb alone starts: behind 考えを in 考えを示した. */
  readonly verb: number;
}

interface Verb {
  readonly stem: string;
  readonly verbClass: VerbClass;
  readonly roles: Set<VerbRole>;
}

type PlacedEnding = Ending & { readonly end: number };
/** Endings by their first character, the longest first; one without any character under 0. */
type Endings = ReadonlyMap<number, readonly (readonly [string, Ending])[]>;

const endings = new Map<VerbClass, Endings>([['suru', byStart('suru')]]);
const anywhere = lexiconOf(verbs);
const close = lexiconOf(closeVerbs);
/** 1 for what a verb of either may begin with: an array tells sooner than a map. */
const begins = new Uint8Array(0x10000);
for (const code of [...anywhere.keys(), ...close.keys()]) {
  begins[code] = 1;
}

function byStart(verbClass: VerbClass): Endings {
  const grouped = new Map<number, [string, Ending][]>();
  for (const entry of endingsOf(verbClass)) {
    const key = entry[0] === '' ? 0 : entry[0].charCodeAt(0);
    const sharing = grouped.get(key) ?? [];
    grouped.set(key, sharing);
    sharing.push(entry);
  }
  for (const sharing of grouped.values()) {
    sharing.sort(([one], [other]) => other.length - one.length);
  }
  return grouped;
}

/** Verbs by their first character, the longest first. */
function lexiconOf(table: typeof verbs): ReadonlyMap<number, readonly Verb[]> {
  const lexicon = new Map<number, Verb[]>();
  for (const [role, classes] of Object.entries(table) as [VerbRole, Record<string, string>][]) {
    for (const [verbClass, stems] of Object.entries(classes) as [VerbClass, string][]) {
      endings.set(verbClass, endings.get(verbClass) ?? byStart(verbClass));
      stems
        .trim()
        .split(/\s+/)
        .forEach((stem) => {
          enter(lexicon, stem, verbClass, role);
        });
    }
  }
  for (const sharing of lexicon.values()) {
    sharing.sort((a, b) => b.stem.length - a.stem.length);
  }
  return lexicon;
}

function enter(lexicon: Map<number, Verb[]>, stem: string, verbClass: VerbClass, role: VerbRole): void {
  const key = stem.charCodeAt(0);
  const sharing = lexicon.get(key) ?? [];
  lexicon.set(key, sharing);
  const known = sharing.find((verb) => verb.stem === stem && verb.verbClass === verbClass);
  if (known === undefined) {
    sharing.push({ stem, verbClass, roles: new Set([role]) });
  } else {
    known.roles.add(role);
  }
}

interface Verbs {
  /** The paragraph outside its quotations, with every comma a 、. */
  readonly text: string;
  /** All, also those that say nothing without a noun of saying for an object. */
  readonly all: readonly Cue[];
  /** Those that report. */
  readonly cues: readonly Cue[];
}

const known = new WeakMap<Page, Verbs>();

/** The verbs of a paragraph outside its quotations, in reading order. Remembered. */
export function verbsOf(page: Page): Verbs {
  let verbs = known.get(page);
  if (verbs === undefined) {
    const text = withPauses(page.masked);
    const all = verbsIn(text);
    verbs = {
      text,
      all,
      cues: all.filter(({ roles, start, verb }) => start < verb || !roles.has('utter') || roles.size > 1),
    };
    known.set(page, verbs);
  }
  return verbs;
}

const comma = /[,，､]/u;

function withPauses(text: string): string {
  return comma.test(text) ? text.replace(/(?<![0-9０-９])[,，､]|[,，､](?![0-9０-９])/gu, '、') : text;
}

function verbsIn(text: string): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < text.length; at++) {
    const verb = verbAt(text, at, anywhere);
    if (verb !== null) {
      found.push(withObject(text, verb));
      at = verb.end - 1;
    }
  }
  return found;
}

/** A verb right after the particle: there する, いう and みる report as well. */
export function closeCueAt(text: string, at: number): Cue | null {
  const verb = verbAt(text, at, close);
  if (verb !== null) {
    return verb;
  }
  const ending = longestEndingAt(text, at, endings.get('suru'));
  return ending === null || ending.form === 'bare' ? null : cueWith(ending, at, saying);
}

const saying: ReadonlySet<VerbRole> = new Set(['say']);

/** Key by key: many times faster than a copy of the ending with more keys. */
function cueWith({ form, passive, end }: PlacedEnding, at: number, roles: ReadonlySet<VerbRole>): Cue {
  return { form, passive, end, start: at, verb: at, roles };
}

function verbAt(text: string, at: number, lexicon: ReadonlyMap<number, readonly Verb[]>): Cue | null {
  const code = text.charCodeAt(at);
  const sharing = begins[code] === 1 ? lexicon.get(code) : undefined;
  if (sharing === undefined) {
    return null;
  }
  for (const { stem, verbClass, roles } of sharing) {
    if (text.startsWith(stem, at)) {
      const ending = longestEndingAt(text, at + stem.length, endings.get(verbClass));
      if (ending !== null) {
        return cueWith(ending, at, roles);
      }
    }
  }
  return null;
}

function longestEndingAt(text: string, from: number, known: Endings | undefined): PlacedEnding | null {
  for (const [written, ending] of known?.get(text.charCodeAt(from)) ?? []) {
    const end = from + written.length;
    if (text.startsWith(written, from) && mayStop(text, end, ending)) {
      return { form: ending.form, passive: ending.passive, end };
    }
  }
  const none = known?.get(0)?.[0]?.[1];
  return none !== undefined && mayStop(text, from, none)
    ? { form: none.form, passive: none.passive, end: from }
    : null;
}

const pause = /[、,，。.．!！?？)）」』\]】\s…―—\-=＝:：;]/u;

function mayStop(text: string, end: number, { form }: Ending): boolean {
  return (form !== 'bare' && form !== 'stem') || end === text.length || pause.test(text.charAt(end));
}

const farthestObject = 6;

/** Takes in a noun of saying that the verb has for its object. */
function withObject(text: string, cue: Cue): Cue {
  const from = Math.max(0, cue.start - farthestObject);
  const between = objectBefore.exec(text.slice(from, cue.start));
  const end = from + (between?.index ?? 0);
  const length = between === null ? 0 : endsWithOneOf(sayings, text, 0, end);
  return length > 0 ? { ...cue, start: end - length } : cue;
}

/** The particle of an object, and what may stand between it and its verb. */
const objectBefore = /(?:を|(?<=[^ぁ-ん])も)[^をとがはもの、。\ufffc]*$/u;

/** Nouns of time and place after a verb, which nobody who speaks is. */
const afterVerb =
  /^(?:上で|うえで|後|あと|際|時|とき|ほか|他|一方|直後|最中|場合|日|年|月|件|点|問題|通り|とおり|以上|内容|結果|ため|為|理由|背景|ところ|こと|もの|事)/u;

/** Whether a verb stands before a noun that may be who speaks. */
export function isBeforeNoun(text: string, { end, form }: Cue): boolean {
  return form === 'plain' && isNounAt(text, end) && !afterVerb.test(text.slice(end, end + 3));
}

const longestNoun = 14;
const farthestAfterNoun = 16;

/** The verb that has the noun that ends at an offset for its object: 考えを…示した. */
export function verbAfterNoun(text: string, cues: readonly Cue[], from: number, limit: number): Cue | null {
  for (let at = firstFrom(cues, from - longestNoun); at < cues.length; at++) {
    const cue = cues[at];
    if (cue === undefined || cue.start > from + farthestAfterNoun || cue.end > limit) {
      return null;
    }
    if (cue.verb > from) {
      return text.slice(from, cue.verb).includes('と') || cue.form === 'condition' ? null : cue;
    }
  }
  return null;
}

/** The verb with its object where that stands right before it: 考えを示した. */
export function cueOf(noun: Span, verb: Cue): Span {
  return { start: verb.start <= noun.end ? Math.min(noun.start, verb.start) : verb.start, end: verb.end };
}
