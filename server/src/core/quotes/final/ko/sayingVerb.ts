import { takes } from './sayingLexicon.js';
import type { Word } from './words.js';

/** What a word says of saying: `verb`: it reports; `noun`: it is a saying or a meaning, with a particle or without. */
export interface SayingWord {
  readonly kind: 'verb' | 'noun';
  readonly takes: number;
  /** What the reporting verb takes up of the text, without a particle of quoting at its end. */
  readonly end: number;
  /** How many words it is. */
  readonly words: number;
  /** It stands before the noun that it tells of. */
  readonly modifies: boolean;
  readonly isPassive: boolean;
}

/** The particles of quoting that a reporting verb itself may end in, and what they stand on. */
const quotingEnds = ['면서', '고', '며', '는', '던'];
const mood = new Set('다라자냐');

/** The last syllables of verbs before a noun. */
const modifying = new Set('한힌던는은린진운낸든긴친쓴른준선신');

/** Nouns that make a time or a fact of the verb before them, and so nobody’s. */
const dependent = new Set('바 적 뒤 후 데 직후 이후 이래 셈 만큼 다음 가운데 터 상태 참 채'.split(' '));

/** Verbs that help another, and the endings that they help: 말하고 있다, 생각하지 않는다, 요구해 왔다. */
const helping = /^(?:있|않|못|왔|온|오고|줬|달라|했|한다)/u;
const helped = new Set('고지해혀려');

/** A reporting verb in its form. */
export function verb(
  text: string,
  word: Word,
  bits: number,
  words: number,
  isPassive: boolean,
  next?: Word,
): SayingWord {
  const isHelped =
    next?.start === word.end + 1 &&
    helped.has(text.charAt(word.end - 1)) &&
    helping.test(text.slice(next.start, next.end));
  const last = isHelped ? next : word;
  const end = last.end - quotingLength(text, last.end);
  const after = isHelped ? '' : text.slice(next?.start, next?.end);
  return {
    kind: 'verb',
    takes: isPassive && (bits & takes.foresee) !== 0 ? bits | takes.hearsay : bits,
    end,
    words: isHelped ? words + 1 : words,
    modifies:
      end === last.end && !last.isLast && modifying.has(text.charAt(end - 1)) && !dependent.has(after),
    isPassive,
  };
}

function quotingLength(text: string, end: number): number {
  const particle = quotingEnds.find(
    (own) => text.startsWith(own, end - own.length) && mood.has(text.charAt(end - own.length - 1)),
  );
  return particle?.length ?? 0;
}
