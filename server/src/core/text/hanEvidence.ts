import { hanEvidence } from '../../data/hanEvidence.js';
import { scriptOf, type Script } from './scripts.js';

/** The languages that write Han characters, in the order of every list of scores for them. */
export const hanLanguages = ['ja', 'zh-Hans', 'zh-Hant', 'ko'] as const;

/** How well each of `hanLanguages` fits a text: natural logarithms, 0 being no evidence. */
export type HanScores = readonly [ja: number, simplified: number, traditional: number, ko: number];

/** How much it counts against a language that it does not write a Han character. */
const notWritten = 6;

/**
 * How much another language's letters count against one: a run of them, since a name or a title is quoted as one run
 * where sentences have many, and each letter.
 */
const foreignRun = 4;
const foreignLetter = 0.5;

/** Korean writes headings of two Han characters, no sentences; so much against it is each one more. */
const hanOfKoreanHeading = 2;
const hanBeyondHeading = 2.5;

/** Japanese seldom writes so many Han characters without kana between them; so much against it is each one more. */
const hanWithoutKana = 8;
const hanBeyond = 0.5;

/** What these set about a text that they stand in. */
const punctuation: Readonly<Record<string, HanScores>> = {
  '，': [-2, 0, 0, -2],
  '・': [0, -1, -1, -1],
  '「': [0, -1, 0, 0],
  '『': [0, -1, 0, 0],
};

/** In the dates of all four. */
const ofDates = '年月日';

const first = 0x3000;
const writers = ['J', 'S', 'T', 'K'] as const;

interface Table {
  /** By code point from `first`: who does not write it, bit by bit as `writers` stand; 0 where that is not known. */
  readonly strangers: Uint8Array;
  /** The natural logarithm of how much more often Japanese writes it than Chinese. */
  readonly ratios: Int8Array;
}

let loaded: Table | undefined;

function readTable(): Table {
  const strangers = new Uint8Array(0x10000 - first);
  const ratios = new Int8Array(0x10000 - first);
  for (const line of hanEvidence.split('\n')) {
    const [, known = '', ratio = '', characters = ''] = /^([STJK]+)(\S*) (.*)$/.exec(line) ?? [];
    const bits = writers.reduce((sum, own, at) => sum + (known.includes(own) ? 0 : 1 << at), 0);
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at);
      strangers[code - first] = bits;
      ratios[code - first] = Number(ratio);
    }
  }
  return { strangers, ratios };
}

/** How well each language fits a line in Han characters and kana. */
export function hanScores(line: string): HanScores {
  loaded ??= readTable();
  const { strangers, ratios } = loaded;
  let [ja, simplified, traditional, ko] = [0, 0, 0, 0];
  let [han, kana, hangul] = [0, 0, 0];
  let before: Script = 'none';
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const script = scriptOf(code);
    if (script === 'han' && !ofDates.includes(line.charAt(at))) {
      const not = strangers[code - first] ?? 0;
      const ratio = ratios[code - first] ?? 0;
      han++;
      ja += ratio - (not & 1 ? notWritten : 0);
      simplified -= not & 2 ? notWritten : 0;
      traditional -= not & 4 ? notWritten : 0;
      ko += ratio - (not & 8 ? notWritten : 0);
    } else if (script === 'kana') {
      kana += foreignLetter + (before === 'kana' ? 0 : foreignRun);
    } else if (script === 'hangul') {
      hangul += foreignLetter + (before === 'hangul' ? 0 : foreignRun);
    } else if (code >= first) {
      const own = punctuation[line.charAt(at)];
      if (own !== undefined) {
        ja += own[0];
        simplified += own[1];
        traditional += own[2];
        ko += own[3];
      }
    }
    before = script;
  }
  const lacksKana = kana === 0 ? hanBeyond * Math.max(0, han - hanWithoutKana) : 0;
  return [
    ja - hangul - lacksKana,
    simplified - kana - hangul,
    traditional - kana - hangul,
    ko - kana - hanBeyondHeading * Math.max(0, han - hanOfKoreanHeading),
  ];
}
