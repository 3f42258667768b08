import { soundsOf, type Sound } from '../sound/index.js';

/** The common surnames of Korea with their usual spellings in Latin letters, which seldom follow the official one. */
const spellings: Readonly<Record<string, string>> = {
  강: 'kang gang',
  고: 'ko koh go',
  구: 'koo ku gu',
  권: 'kwon gwon',
  김: 'kim gim',
  나: 'na ra nah rah',
  남: 'nam',
  노: 'noh roh no',
  류: 'ryu ryoo yoo',
  문: 'moon mun',
  박: 'park pak bak',
  배: 'bae pae',
  백: 'baek paik paek',
  변: 'byun byeon byon',
  서: 'seo suh',
  성: 'sung seong',
  손: 'son sohn',
  송: 'song',
  신: 'shin sin',
  심: 'shim sim',
  안: 'ahn an',
  양: 'yang',
  오: 'oh o',
  우: 'woo wu',
  원: 'won',
  유: 'yoo yu you ryu',
  윤: 'yoon yun',
  이: 'lee yi rhee ri',
  임: 'lim im rim yim',
  장: 'jang chang',
  전: 'jeon chun jun chon',
  정: 'jung jeong chung cheong',
  조: 'cho jo',
  주: 'joo ju',
  차: 'cha',
  최: 'choi choe',
  추: 'choo chu',
  하: 'ha',
  한: 'han hahn',
  허: 'heo hur huh',
  홍: 'hong',
  황: 'hwang',
};

const sounds = new Map<string, Sound[]>();
for (const [surname, list] of Object.entries(spellings)) {
  for (const spelling of list.split(' ')) {
    sounds.set(spelling, [...(sounds.get(spelling) ?? []), ...soundsOf(surname)]);
  }
}

/** How a word in Latin letters sounds if it is a Korean surname; empty if it is none. In lower case. */
export function koreanSurnameSounds(word: string): readonly Sound[] {
  return sounds.get(word) ?? [];
}
