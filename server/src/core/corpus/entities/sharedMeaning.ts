import { vowelDistance } from '../sound/index.js';
import { noStems, rank, type Piece, type TitleName } from './titleName.js';

/**
 * How much of two names says the same, from 0 to 1: the share of the pieces of the one that the other has, or, if that
 * is less, of the letters of the other that are accounted for. Names with other numbers share nothing.
 */
export function sharedMeaning(left: TitleName, right: TitleName): number {
  if (left.language === right.language || !haveSameNumbers(left, right)) {
    return 0;
  }
  return left.language === 'en' || (left.language === 'ja' && right.language === 'ko')
    ? coverage(left, right)
    : coverage(right, left);
}

function haveSameNumbers({ literals: left }: TitleName, { literals: right }: TitleName): boolean {
  return left.size === right.size && [...left].every((number) => right.has(number));
}

function coverage(left: TitleName, right: TitleName): number {
  if (left.cut.length === 0 || right.letters === 0) {
    return 0;
  }
  const taken: Piece[] = [];
  let found = 0;
  for (const own of left.cut) {
    const partner = partnersOf(own, right)
      .filter((piece) => taken.every((other) => other === piece || !overlap(other, piece)))
      .sort((a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start))[0];
    if (partner !== undefined) {
      found++;
      taken.push(partner);
    }
  }
  const covered = [...new Set(taken)].reduce((total, { start, end }) => total + end - start, 0);
  return Math.min(1, found / left.cut.length, covered / right.letters);
}

function overlap(a: Piece, b: Piece): boolean {
  return a.start < b.end && b.start < a.end;
}

function partnersOf(own: Piece, right: TitleName): Piece[] {
  const spelled = own.readings.flatMap((reading) => {
    const start = right.text.indexOf(reading);
    return start < 0
      ? []
      : [{ start, end: start + reading.length, stems: noStems, sounds: [], readings: [] }];
  });
  return [...spelled, ...right.pieces.filter((piece) => isSame(own, piece))];
}

function isSame(a: Piece, b: Piece): boolean {
  for (const stem of a.stems) {
    if (b.stems.has(stem)) {
      return true;
    }
  }
  return a.sounds.some((own) =>
    b.sounds.some((other) => vowelDistance(own, other) <= mostVowelDistance(own.consonants.length)),
  );
}

/** With few consonants, the vowels must agree better. */
function mostVowelDistance(consonants: number): number {
  return consonants < 2 ? -1 : consonants === 2 ? 0.1 : consonants === 3 ? 0.26 : 0.36;
}
