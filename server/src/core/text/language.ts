import type { Language } from '../model.js';
import { hanLanguages, hanScores } from './hanEvidence.js';
import { englishOdds } from './latinEvidence.js';
import { settleByNeighbours } from './neighbours.js';
import { ownNames } from './ownNames.js';
import { scriptOf, type Script } from './scripts.js';
import type { Span } from './span.js';

/** A line of CJK script carries about four times the words of a Latin one of the same length. */
const latinWeight = 0.25;

/**
 * Languages that one line may leave open between them, with how likely each is where nothing is known (natural
 * logarithms), and how likely a line keeps the language of the last one of its family, rather than being in any that
 * the document has. English furniture stands among all languages, Chinese seldom among Japanese.
 */
interface Family {
  readonly languages: readonly Language[];
  readonly prior: readonly number[];
  readonly stay: number;
}

const han: Family = { languages: hanLanguages, prior: [0, -2.6, -2.9, -5], stay: 0.6 };
const latin: Family = { languages: ['en', 'und-Latn'], prior: [0, -1], stay: 0.4 };

const surelyKorean = hanLanguages.map((language) => (language === 'ko' ? 0 : -Infinity));

/** A line's language, or how well each of its family fits it as natural logarithms; nothing, if it has no letters. */
type Evidence =
  | { readonly language: Language }
  | { readonly family: Family; readonly scores: readonly number[] }
  | undefined;

const longestOwnName = 20;

type Counts = Record<Script, number>;

/**
 * The language of each line, by its script, by the Han characters that only some languages write, and by the letters
 * of words that are English or not. What these leave open is settled by the lines around it. A line without letters
 * takes the language of the line before it. Time is linear in the length of the text.
 */
export function detectLanguages(text: string, lines: readonly Span[]): Language[] {
  const evidence = lines.map((line) => evidenceOf(text.slice(line.start, line.end)));
  const languages = evidence.map((own) =>
    own !== undefined && 'language' in own ? own.language : undefined,
  );
  for (const family of [han, latin]) {
    const members = evidence.flatMap((own, at) =>
      own !== undefined && 'family' in own && own.family === family ? { at, scores: own.scores } : [],
    );
    const states = settleByNeighbours(
      members.map(({ scores }) => scores),
      family.prior,
      family.stay,
    );
    members.forEach(({ at }, member) => {
      languages[at] = family.languages[states[member] ?? 0];
    });
  }
  let last = languages.find((language) => language !== undefined) ?? 'und';
  return languages.map((language) => (last = language ?? last));
}

function evidenceOf(whole: string): Evidence {
  const named = whole.length <= longestOwnName ? ownNames.get(whole.trim().toLowerCase()) : undefined;
  if (named !== undefined) {
    return { language: named };
  }
  const line = withoutAddresses(whole);
  const counts = countScripts(line);
  const cjk = counts.hangul + counts.kana + counts.han;
  if (cjk + counts.latin + counts.other === 0) {
    return undefined;
  }
  if (counts.other > cjk + counts.latin) {
    return { language: 'und' };
  }
  if (counts.latin * latinWeight > cjk) {
    return { family: latin, scores: [englishOdds(line), 0] };
  }
  const isKorean = counts.hangul > counts.kana + counts.han / 2;
  return { family: han, scores: isKorean ? surelyKorean : hanScores(line) };
}

const mayHoldAddress = /:\/\/|@|www\./;

/** Addresses of pages and of mail have letters but no language. */
function withoutAddresses(line: string): string {
  return mayHoldAddress.test(line)
    ? line.replaceAll(/[!-~]+/g, (run) => (mayHoldAddress.test(run) ? ' ' : run))
    : line;
}

/**
 * A Latin word with a CJK letter glued to it is a foreign name with its particle: it counts for neither language. A
 * capitalised one may well be a foreign name too, and counts for half.
 */
function countScripts(line: string): Counts {
  const counts: Counts = { latin: 0, hangul: 0, kana: 0, han: 0, other: 0, none: 0 };
  let before: Script = 'none';
  let latinRun = 0;
  let glued = false;
  let capital = false;
  const endLatinRun = (): void => {
    counts.latin += glued ? 0 : capital ? latinRun / 2 : latinRun;
    latinRun = 0;
  };
  for (let at = 0; at < line.length; at++) {
    const code = line.codePointAt(at) ?? 0;
    const script = scriptOf(code);
    if (script === 'latin') {
      if (latinRun === 0) {
        glued = isCjk(before);
        capital = code <= 0x5a;
      }
      latinRun++;
    } else {
      glued ||= isCjk(script);
      endLatinRun();
      counts[script]++;
    }
    before = script;
    at += code > 0xffff ? 1 : 0;
  }
  endLatinRun();
  return counts;
}

function isCjk(script: Script): boolean {
  return script === 'hangul' || script === 'kana' || script === 'han';
}
