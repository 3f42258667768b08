/** The names of Japan that mecab-ipadic lists, and which of them are sure enough to be looked up alone. */
import { hepburn, hangulOfKana, moraCount } from './readings.mjs';
import { counts, ipadicBodies, ipadicNames, ipadicWords } from './sources.mjs';

/**
 * The dictionary gives a name that its corpus has not seen one of these costs or a higher one (the length of the name
 * moves it by a few points); a lower cost says that the name occurs in running text.
 */
const unseen = { 姓: 7600, 名: 8440 };
const kanji = /^[\p{Script=Han}々ヶケノ]+$/u;

/**
 * A name that is spelled like a word counts only if the dictionary holds it for nearly as frequent as the word; costs
 * are logarithms, and those of names are higher throughout by about this much.
 */
const margin = 2000;
const words = ipadicWords();
const names = ipadicNames().filter(({ surface, cost }) => cost < (words.get(surface) ?? Infinity) + margin);
const isNative = ({ surface }) => kanji.test(surface);
const attested = ({ kind, cost }) => cost < unseen[kind];

/** Names in Japanese script, of one kind. */
export const surfaces = (kind) =>
  names.filter((name) => name.kind === kind && isNative(name)).map((name) => name.surface);

/** Given names in hiragana, as singers and politicians write theirs. */
export const hiraganaGiven = () =>
  names
    .filter(({ kind, surface }) => kind === '名' && /^[\u3041-\u3096]{2,}$/u.test(surface))
    .map(({ surface }) => surface);

/** Foreign names in katakana, family names and given ones. */
export const katakana = () =>
  names.filter(({ surface }) => /^[\u30a1-\u30faー]{2,}$/u.test(surface)).map(({ surface }) => surface);

/**
 * Readings that are a name also where nothing else says so. A family name's reading counts if running text has it, or
 * if it has four morae and more; a given name's, if it has two spellings and more of which running text has one, or
 * four morae and more. Shorter readings, and those of rare names, are too often words of other languages.
 */
function readings(kind) {
  const native = names.filter((name) => name.kind === kind && isNative(name) && moraCount(name.sound) >= 2);
  const spellings = counts(native.map(({ sound }) => sound));
  const seen = new Set(native.filter(attested).map(({ sound }) => sound));
  return native.filter(
    ({ sound }) =>
      moraCount(sound) >= 4 || (seen.has(sound) && (kind === '姓' || (spellings.get(sound) ?? 0) >= 2)),
  );
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Readings of one kind in Hepburn, those that are English words left out. */
export const romanised = (kind, ordinary) =>
  readings(kind)
    .map(({ reading, sound }) => hepburn(reading, sound))
    .filter((word) => word.length >= 2 && !ordinary.has(word))
    .map(capital);

/** Readings of one kind in Hangul, each with whether running text has a name of this reading. */
export function inHangul(kind) {
  const forms = new Map();
  for (const name of readings(kind)) {
    for (const form of hangulOfKana(name.reading, name.sound)) {
      forms.set(form, (forms.get(form) ?? false) || attested(name));
    }
  }
  return forms;
}

/**
 * Bodies that running text has and that are spelled like no word and no person, of three characters and more: shorter
 * ones are short for something else as often as not. The costs are those of unseen bodies, as above, but for the
 * longest names, which are cheaper and all count.
 */
export function bodies() {
  const unseenBody = { kanji: 6800, katakana: 5060 };
  const other = new Set([...words.keys(), ...names.map(({ surface }) => surface)]);
  return ipadicBodies()
    .filter(
      ({ surface, cost }) =>
        surface.length >= 3 &&
        !other.has(surface) &&
        ((kanji.test(surface) && cost < unseenBody.kanji) ||
          (/^[\u30a1-\u30faー]+$/u.test(surface) && cost < unseenBody.katakana)),
    )
    .map(({ surface }) => surface);
}
