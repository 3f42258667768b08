/**
 * Writes server/src/data/transliterations.ts: foreign names in Hangul and katakana, from mecab-ipadic and from counts
 * over the persons' names of KLUE-NER, UD_Japanese-GSD and the Wikipedia Annotated Corpus.
 * Run: node scripts/data/transliterations.mjs [--data DIR] [--ipadic DIR]
 */
import { inHangul, katakana } from './japanese.mjs';
import { corpusRows, counts, listLines, writeTable } from './sources.mjs';

const korean = corpusRows('ner-ko-klue/train-silver/ko.jsonl');
const japanese = ['ner-ja-gsd/train/ja.jsonl', 'ner-ja-wac/train/ja.jsonl'].flatMap(corpusRows);
const isPerson = ({ coarse, type, conf }) => ['PER', 'PERSON'].includes(coarse ?? type) && conf !== 'weak';

/** The text with the persons' names left out, so that what a name's part means elsewhere can be counted. */
function others({ text, entities }) {
  let out = '';
  let at = 0;
  for (const { start, end } of entities.filter((entity) => isPerson({ ...entity, conf: undefined }))) {
    out += `${text.slice(at, start)}\n`;
    at = end;
  }
  return out + text.slice(at);
}

const koreanOthers = korean.map(others);

/** The beginnings of the words outside persons' names: a particle or an ending may follow the word itself. */
const beginnings = counts(
  koreanOthers
    .flatMap((text) => text.match(/(?<=^|[^가-힣])[가-힣]{2,}/g) ?? [])
    .flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))),
);
const koreanNames = korean.flatMap(({ entities }) => entities.filter(isPerson).map(({ text }) => text));
const koreanParts = counts(
  koreanNames.filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')),
);
const inNames = counts(koreanNames.flatMap((name) => name.split(' ')));

/** Foreign names are the ones of several words; a part is a name if most of what it begins is one. */
const leastInNames = 2;
const westernHangul = [...koreanParts]
  .filter(([part, count]) => /^[가-힣]{2,}$/.test(part) && count >= leastInNames)
  .map(([part]) => part)
  .filter((part) => (inNames.get(part) ?? 0) > (beginnings.get(part) ?? 0));

const japaneseOthers = counts(
  japanese.map(others).flatMap((text) => text.match(/[\u30a1-\u30faー]{2,}/gu) ?? []),
);
const katakanaParts = counts(
  japanese
    .flatMap(({ entities }) => entities.filter(isPerson))
    .filter(({ text }) => /[・＝=]/u.test(text))
    .flatMap(({ text }) => text.split(/[・＝=]/u))
    .filter((part) => /^[\u30a1-\u30faー]{2,}$/u.test(part)),
);
const westernKatakana = [...katakanaParts]
  .filter(([part, count]) => count > (japaneseOthers.get(part) ?? 0))
  .map(([part]) => part);

/**
 * A Japanese name in two syllables of Hangul is short enough to be a word: it counts only if running text has the
 * name and Korean text does not begin words with it as often as chance has it.
 */
const leastAsWord = 2;
const hangul = (kind) =>
  [...inHangul(kind)]
    .filter(
      ([form, attested]) =>
        form.length > 2 || (form.length === 2 && attested && (beginnings.get(form) ?? 0) < leastAsWord),
    )
    .map(([form]) => form);
const [japaneseHangulFamily, japaneseHangulGiven] = [hangul('姓'), hangul('名')];
const ofJapan = new Set([...japaneseHangulFamily, ...japaneseHangulGiven]);

const lists = {
  westernHangul: westernHangul.filter((part) => !ofJapan.has(part)),
  westernKatakana: [...westernKatakana, ...katakana()],
  japaneseHangulGiven,
  japaneseHangulFamily,
};
writeTable(
  'transliterations.ts',
  `
/*!
 * Foreign names in Hangul and katakana. Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
 * Made by scripts/data/transliterations.mjs from KLUE-NER (KLUE team; reconstructed from the counts of konec,
 * korean-named-entity), UD_Japanese-GSD with named entities (Megagon Labs) and the Wikipedia Annotated Corpus (Kyoto
 * University), all CC BY-SA 4.0, and from mecab-ipadic, whose licence is in people.ts; changed: parts of names only,
 * chosen by counts, with no text. See README.md here.
 */`,
  [
    {
      name: 'transliterations',
      docstring: 'A line a list: its key, then its names, separated by spaces.',
      text: listLines(lists),
    },
  ],
);
