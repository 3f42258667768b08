import type { SentenceTable } from './table.js';

/** Words that begin a sentence although their first kana is that of a particle. */
const notParticles =
  'と(?:ころ|はいっても|ても|にかく|はいえ|りわけ|くに|うとう|りあえず|き|ん)|は(?:い|じめ|っきり|たして|るか)|' +
  'も(?:し|う|ち|っと|とも|はや)|に(?:わか|も[かか])|の(?:ち|ん)|が(?:ん|っか)|へ(?:え|ん)';

/** Words that begin a sentence right behind a quotation, where a particle or a verb of saying would go on with it. */
const openers =
  'こ[のれうんこ]|そ[のれうしこ]|あ[のれる]|しか[しも]|また|まず|さらに|さて|ただ|だ[がか]|で[もは]|なお|なぜ|いま|より|' +
  'ところ|とはいえ|とりわけ|ほかに|むしろ|やがて|ようやく|すると|すべて|みんな|わたし|ぼく';

/** What reports a quotation stands behind it, as do the particles of a title: 「…だ。」と述べた, 「…。」は. */
export const japanese: SentenceTable = {
  nameWithStop: /(?:モーニング娘|ゲスの極み乙女)。$/u,
  afterQuotation: new RegExp(`(?!${openers})[\\p{Script=Hiragana}、，,]|等`, 'uy'),
  afterQuotationAndSpace: /と(?!ころ|ても|にかく|はいえ|りわけ)|って|という/y,
  finalLetter: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー♪☆★]/u,
  afterFinalLetter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（(【《〈“A-Z]/u,
  beforeMood: /[うくすつぬむるぐぶいただねよかなんさわぞぜど]/,
  afterMood: /[はがをにのとでもへやっ、。，．！？!?.」』)）\s]/,
  particle: new RegExp(
    `(?!${notParticles})(?:[のはがにもへとや](?=[\\p{Script=Han}\\p{Script=Katakana}])|を|との|とは|とい[うえっ](?!のも)|って)`,
    'uy',
  ),
};
