import type { Mention, Paragraph } from '../../model.js';
import { baseLanguage } from '../../text/baseLanguage.js';
import { isParticle } from '../korean/josa.js';
import { isDecided, textAt } from './evidence.js';

/** Particles that names seldom end in, though they may: 사나에, 이승만 and 김유나 do. */
const cutParticles = [
  '은', '는', '이', '가', '을', '를', '의', '에', '에게', '에서', '께서', '와', '과', '로', '으로', '까지', '부터', '보다', '처럼', '이라고', '라고', '이라는', '라는', '에는', '에서는', '와의', '과의',
]; // prettier-ignore

const longestStem = 12;

/**
 * Ends each Korean name where the document says that it ends. 사나에 is the name, not 사나 with a particle, if 사나에
 * takes particles itself or is a part of another name, and 사나 never stands without 에; and the other way round.
 */
export function withEvidentEdges(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): Mention[] {
  const korean = mentions.filter((mention) => isOpen(mention) && restAt(text, mention.end - 1) !== '');
  if (korean.length === 0 || !paragraphs.some(({ language }) => baseLanguage(language) === 'ko')) {
    return [...mentions];
  }
  const stems = new Set<string>();
  const names = new Set<string>();
  const firstParts = new Set<string>();
  for (const mention of korean) {
    const name = textAt(text, mention);
    const last = lastWord(name);
    names.add(name);
    for (const part of name.split(' ').slice(0, -1)) {
      firstParts.add(part);
    }
    for (const form of [last, ...cutsOf(last), ...longerForms(last, restAt(text, mention.end))]) {
      stems.add(form);
    }
  }
  const rests = restsOf(text, paragraphs, stems);
  const evidence = { rests, firstParts };
  return mentions.map((mention, at) => {
    if (!isOpen(mention)) {
      return mention;
    }
    const name = textAt(text, mention);
    const last = lastWord(name);
    const longer = longerForms(last, restAt(text, mention.end)).find(
      (form) => (names.has(form) || isWhole(form, last, evidence)) && !standsWithout(last, form, evidence),
    );
    if (
      longer !== undefined &&
      mention.end + longer.length - last.length <= (mentions[at + 1]?.start ?? Infinity)
    ) {
      return withEnd(text, mention, mention.end + longer.length - last.length);
    }
    const shorter = cutsOf(last).find(
      (form) => standsWithout(form, last, evidence) && !isWhole(last, form, evidence),
    );
    return shorter === undefined
      ? mention
      : withEnd(text, mention, mention.end - last.length + shorter.length);
  });
}

interface StemEvidence {
  /** What follows each stem in its words. */
  readonly rests: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of names that other words of the name follow. */
  readonly firstParts: ReadonlySet<string>;
}

const isOpen = (mention: Mention): boolean => mention.lexicalId === undefined && !isDecided(mention);

function withEnd(text: string, mention: Mention, end: number): Mention {
  return { ...mention, end, name: text.slice(mention.start, end) };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The syllables from here to the end of their word. */
function restAt(text: string, at: number): string {
  return /^[가-힣]{0,12}/.exec(text.slice(at, at + longestStem))?.[0] ?? '';
}

function cutsOf(word: string): string[] {
  return cutParticles
    .filter((particle) => word.endsWith(particle) && word.length >= particle.length + 2)
    .map((particle) => word.slice(0, -particle.length))
    .filter((stem) => isParticle(word.slice(stem.length), stem.at(-1)));
}

/** The word with the whole or a part of what follows, where that is a particle, or two. */
function longerForms(word: string, rest: string): string[] {
  return cutParticles
    .filter(
      (particle) => particle.length <= 2 && rest.startsWith(particle) && isParticle(particle, word.at(-1)),
    )
    .map((particle) => word + particle);
}

/** Whether a form has particles of its own, which can't be a chain with what it has more than `stem`, or a name goes on after it. */
function isWhole(form: string, stem: string, { rests, firstParts }: StemEvidence): boolean {
  const more = form.slice(stem.length);
  const takesParticles = [...(rests.get(form) ?? [])].some(
    (rest) => rest !== '' && isParticle(rest, form.at(-1)) && !isParticle(more + rest, stem.at(-1)),
  );
  return takesParticles || firstParts.has(form);
}

/** Whether a stem stands bare or with other particles than those that the longer form would be. */
function standsWithout(stem: string, form: string, { rests }: StemEvidence): boolean {
  const more = form.slice(stem.length);
  return [...(rests.get(stem) ?? [])].some(
    (rest) => !rest.startsWith(more) && (rest === '' || isParticle(rest, stem.at(-1))),
  );
}

/** What follows each of these stems where a word begins with it. */
function restsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  stems: ReadonlySet<string>,
): Map<string, Set<string>> {
  const rests = new Map<string, Set<string>>();
  for (const { start, end } of paragraphs) {
    for (const [word] of text.slice(start, end).matchAll(/(?<![가-힣])[가-힣]+/g)) {
      for (let length = 2; length <= Math.min(word.length, longestStem); length++) {
        const stem = word.slice(0, length);
        if (stems.has(stem)) {
          const own = rests.get(stem) ?? new Set();
          own.add(word.slice(length, length + longestStem));
          rests.set(stem, own);
        }
      }
    }
  }
  return rests;
}
