/** How names of Japan and China are written in Latin letters and in Hangul. */

/**
 * A syllable of kana: Hepburn; Hangul inside a word by the rules of the National Institute of the Korean Language
 * (외래어 표기법, table 4); and Hangul at the beginning of a word where that differs.
 */
const syllables = new Map(
  `ア a 아|イ i 이|ウ u 우|エ e 에|オ o 오|カ ka 카 가|キ ki 키 기|ク ku 쿠 구|ケ ke 케 게|コ ko 코 고|サ sa 사|シ shi 시
ス su 스|セ se 세|ソ so 소|タ ta 타 다|チ chi 치 지|ツ tsu 쓰|テ te 테 데|ト to 토 도|ナ na 나|ニ ni 니|ヌ nu 누|ネ ne 네
ノ no 노|ハ ha 하|ヒ hi 히|フ fu 후|ヘ he 헤|ホ ho 호|マ ma 마|ミ mi 미|ム mu 무|メ me 메|モ mo 모|ヤ ya 야|ユ yu 유|ヨ yo 요
ラ ra 라|リ ri 리|ル ru 루|レ re 레|ロ ro 로|ワ wa 와|ヰ i 이|ヱ e 에|ヲ o 오|ガ ga 가|ギ gi 기|グ gu 구|ゲ ge 게|ゴ go 고
ザ za 자|ジ ji 지|ズ zu 즈|ゼ ze 제|ゾ zo 조|ダ da 다|ヂ ji 지|ヅ zu 즈|デ de 데|ド do 도|バ ba 바|ビ bi 비|ブ bu 부|ベ be 베
ボ bo 보|パ pa 파|ピ pi 피|プ pu 푸|ペ pe 페|ポ po 포|キャ kya 캬 갸|キュ kyu 큐 규|キョ kyo 쿄 교|シャ sha 샤|シュ shu 슈
ショ sho 쇼|チャ cha 차 자|チュ chu 추 주|チョ cho 초 조|ニャ nya 냐|ニュ nyu 뉴|ニョ nyo 뇨|ヒャ hya 햐|ヒュ hyu 휴|ヒョ hyo 효
ミャ mya 먀|ミュ myu 뮤|ミョ myo 묘|リャ rya 랴|リュ ryu 류|リョ ryo 료|ギャ gya 갸|ギュ gyu 규|ギョ gyo 교|ジャ ja 자|ジュ ju 주
ジョ jo 조|ビャ bya 뱌|ビュ byu 뷰|ビョ byo 뵤|ピャ pya 퍄|ピュ pyu 퓨|ピョ pyo 표`
    .split(/[|\n]/)
    .map((row) => row.split(' '))
    .map(([kana, hepburn, inside, first = inside]) => [kana, { hepburn, inside, first }]),
);

/** The syllables of a reading in katakana, with ン and ッ apart; undefined where it has other signs. */
export function kanaSyllables(sound) {
  const parts = sound.match(/[ア-ヴ][ャュョ]|[ア-ヴ]|./gu) ?? [];
  return parts.every((part) => syllables.has(part) || 'ンッー'.includes(part)) ? parts : undefined;
}

/** Morae as a speaker counts them: ン, ッ and the second half of a long vowel count. */
export const moraCount = (sound) => kanaSyllables(sound)?.length ?? 0;

/** The reading says whether a long vowel is イイ, which is written out, or オウ and ウウ, which are not. */
function written(reading, sound) {
  return reading.length === sound.length
    ? Array.from(sound, (sign, at) => (sign === 'ー' && reading[at] === 'イ' ? 'イ' : sign)).join('')
    : sound;
}

/** Hepburn without signs over long vowels, as newspapers in English write it; in lower case. */
export function hepburn(reading, sound) {
  const parts = kanaSyllables(written(reading, sound)) ?? [];
  let out = '';
  parts.forEach((part, at) => {
    const next = syllables.get(parts[at + 1])?.hepburn ?? '';
    if (part === 'ン') {
      out += 'n';
    } else if (part === 'ッ') {
      out += next.startsWith('ch') ? 't' : next.slice(0, 1);
    } else {
      out += syllables.get(part)?.hepburn ?? '';
    }
  });
  return out;
}

/**
 * Hangul: by the rules of the institute (カ and タ at the beginning are lax, ツ is 쓰), and with either or both of
 * what many newspapers and translators write instead (they stay tense, ツ is 츠).
 */
export function hangulOfKana(reading, sound) {
  const parts = kanaSyllables(written(reading, sound)) ?? [];
  const write = (strict) => {
    let out = '';
    for (const part of parts) {
      if (part === 'ン' || part === 'ッ') {
        const last = out.codePointAt(out.length - 1);
        if (last === undefined || (last - 0xac00) % 28 !== 0) {
          return '';
        }
        out = out.slice(0, -1) + String.fromCodePoint(last + (part === 'ン' ? 4 : 19));
      } else {
        out += syllables.get(part)?.[out === '' && strict ? 'first' : 'inside'] ?? '';
      }
    }
    return out;
  };
  return [write(true), write(false)].flatMap((form) => [form, form.replaceAll('쓰', '츠')]).filter(Boolean);
}

/** Initials and finals of pinyin in Hangul (외래어 표기법, table 5). */
const initials = {
  b: 7,
  p: 17,
  m: 6,
  f: 17,
  d: 3,
  t: 16,
  n: 2,
  l: 5,
  g: 0,
  k: 15,
  h: 18,
  j: 12,
  q: 14,
  x: 9,
};
Object.assign(initials, { zh: 12, ch: 14, sh: 9, r: 5, z: 13, c: 14, s: 10, '': 11 });
const finals = {
  ...{
    a: '아',
    o: '오',
    e: '어',
    ai: '아이',
    ei: '에이',
    ao: '아오',
    ou: '어우',
    an: '안',
    en: '언',
    ang: '앙',
    eng: '엉',
  },
  ...{
    ong: '웅',
    i: '이',
    ia: '야',
    ie: '예',
    iao: '야오',
    iu: '유',
    ian: '옌',
    in: '인',
    iang: '양',
    ing: '잉',
    iong: '융',
  },
  ...{
    u: '우',
    ua: '와',
    uo: '워',
    uai: '와이',
    ui: '우이',
    uan: '완',
    un: '운',
    uang: '왕',
    v: '위',
    ve: '웨',
    van: '위안',
  },
  ...{ vn: '윈', wei: '웨이', wen: '원', weng: '웡' },
};
const unvoiced = { 야: '아', 예: '에', 옌: '엔', 양: '앙', 유: '우', 융: '웅' };

/** The sound under the spelling: y and w stand where no initial is, u after j, q, x and y is ü. */
function sounds(pinyin) {
  const [, initial, rest] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs]?)(.*)$/.exec(pinyin);
  const umlaut = rest.replace(/^u(?=$|e|an|n$)/, 'v');
  if (rest === 'yu' && initial !== '') {
    return [initial, 'v'];
  }
  if (initial !== '') {
    return [initial, 'jqx'.includes(initial) ? umlaut : rest];
  }
  if (/^w(?:ei|en|eng)$/.test(rest)) {
    return ['', rest];
  }
  const bare = rest
    .replace(/^yu/, 'v')
    .replace(/^yi/, 'i')
    .replace(/^you$/, 'iu')
    .replace(/^y/, 'i')
    .replace(/^wu/, 'u')
    .replace(/^w/, 'u');
  return ['', bare];
}

/** A syllable of pinyin in Hangul as newspapers write it. */
export function hangulOfPinyin(pinyin) {
  if (pinyin === 'er') {
    return '얼';
  }
  const [initial, rest] = sounds(pinyin.replace(/^([ln])ue$/, '$1ve'));
  if (rest === 'i' && /^(?:zh|ch|sh|r|z|c|s)$/.test(initial)) {
    return syllable(initials[initial], '으');
  }
  const final = finals[rest];
  if (final === undefined) {
    throw new Error(`no pinyin: ${pinyin}`);
  }
  const head = /^(?:zh|ch|j|q|z|c)$/.test(initial) ? (unvoiced[final[0]] ?? final[0]) : final[0];
  return syllable(initials[initial], head) + final.slice(1);
}

/** A Hangul syllable with another initial. */
function syllable(initial, rest) {
  return String.fromCodePoint(0xac00 + initial * 588 + ((rest.codePointAt(0) - 0xac00) % 588));
}

const wadeGilesInitials = {
  b: 'p',
  d: 't',
  g: 'k',
  zh: 'ch',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  z: 'ts',
  c: 'ts',
  r: 'j',
};

/** A syllable of pinyin by Wade and Giles without its apostrophes and diacritics, as Taiwan writes names of persons. */
export function wadeGiles(pinyin) {
  const [, initial, rest] = /^([zcs]h|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/.exec(pinyin);
  if (rest === 'i' && /^[zcs]$/.test(initial)) {
    return initial === 's' ? 'szu' : 'tzu';
  }
  if (/^y/.test(pinyin)) {
    return pinyin
      .replace(/^yi$/, 'i')
      .replace(/^yan$/, 'yen')
      .replace(/^you$/, 'yu')
      .replace(/^yong$/, 'yung')
      .replace(/e$/, 'eh');
  }
  const isRetroflex = /^(?:zh|ch|sh|r)$/.test(initial);
  const final = rest
    .replace(/^i$/, isRetroflex ? 'ih' : 'i')
    .replace(/ian$/, 'ien')
    .replace(/ong$/, 'ung')
    .replace(/^(ie|ue)$/, '$1h')
    .replace(/^e$/, /^[gkh]?$/.test(initial) ? 'o' : 'e')
    .replace(/^uo$/, /^[gkh]$|^sh$/.test(initial) ? 'uo' : 'o')
    .replace(/^ui$/, /^[gk]$/.test(initial) ? 'uei' : 'ui')
    .replace(/^er$/, 'erh');
  return (wadeGilesInitials[initial] ?? initial) + final;
}

const yaleInitials = [
  'K',
  'KK',
  'N',
  'T',
  'TT',
  'L',
  'M',
  'P',
  'PP',
  'S',
  'SS',
  '',
  'C',
  'CC',
  'CH',
  'KH',
  'TH',
  'PH',
  'H',
];
const yaleVowels = [
  ...['A', 'AY', 'YA', 'YAY', 'E', 'EY', 'YE', 'YEY', 'O', 'WA', 'WAY'],
  ...['OY', 'YO', 'WU', 'WE', 'WEY', 'WI', 'YU', 'U', 'UY', 'I'],
];
const yaleFinals = { '': 0, K: 1, N: 4, L: 8, M: 16, P: 17, NG: 21 };

/** A syllable in the Yale romanisation of Korean, as Unihan's `kKorean` has it, in Hangul; undefined where it is none. */
export function hangulOfYale(yale) {
  const [, initial, written, final] = /^([KTPCSNLMH]*)([AEIOUYW]+)(NG|[KNLMP]?)$/.exec(yale) ?? [];
  const vowel = written === 'U' && /^[MP]/.test(initial) ? 'WU' : written;
  const [first, middle] = [yaleInitials.indexOf(initial), yaleVowels.indexOf(vowel)];
  return first < 0 || middle < 0
    ? undefined
    : String.fromCodePoint(0xac00 + (first * 21 + middle) * 28 + yaleFinals[final]);
}
