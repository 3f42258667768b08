import { fold, isSpace } from '../characters.js';

const size = 0x10000;
const space = 0x20;
/** What is known of a beginning: that a longer word has it, that it is a word itself. */
const goesOn = 1;
const isWord = 2;

/**
 * Where a word of a list may begin, told from three characters. Most words of a text are none of the list, and three
 * array reads find that out; two beginnings that fall together cost a look at the list.
 */
export class Prefixes {
  readonly #ones = new Uint8Array(size);
  readonly #twos = new Uint8Array(size);
  readonly #threes = new Uint8Array(size);

  add(surface: string): void {
    const one = fold(surface.charCodeAt(0));
    const two = join(one, fold(surface.charCodeAt(1)));
    const three = join(two, fold(surface.charCodeAt(2)));
    mark(this.#ones, one, surface.length === 1);
    mark(this.#twos, two, surface.length === 2);
    mark(this.#threes, three, true);
  }

  mayBegin(text: string, at: number): boolean {
    const one = fold(text.charCodeAt(at));
    if (this.#ones[one] !== goesOn) {
      return this.#ones[one] !== 0;
    }
    const two = join(one, letterAt(text, at + 1));
    if (this.#twos[two] !== goesOn) {
      return this.#twos[two] !== 0;
    }
    // A space in a word stands for up to three, so that the third character tells nothing behind it.
    return isSpace(text.charCodeAt(at + 1)) || this.#threes[join(two, letterAt(text, at + 2))] !== 0;
  }
}

function mark(table: Uint8Array, at: number, whole: boolean): void {
  table[at] = (table[at] ?? 0) === isWord || whole ? isWord : goesOn;
}

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isSpace(code) ? space : fold(code);
}

function join(before: number, code: number): number {
  return (before * 263 + code) % size;
}
