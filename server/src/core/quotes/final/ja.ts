import type { Span } from '../../text/span.js';
import { type Page, type Scene } from '../reading.js';
import type { Landmark } from './landmarks.js';
import type { Edge, FinalTable } from './table.js';

const saying =
  '述べ|語[っりる]|話し|話す|発言|発表|指摘|強調|主張|説明|コメント|明らかに|表明|批判|訴え|答え|言い|言う|言っ|言わ|いう。|いった。|つぶや|叫[びんぶ]|書いた|書いて|書き込|書かれ|投稿|伝え|報じ|警告|要求|要請|求め|呼びかけ|呼び掛け|反論|断言|宣言|予想|懸念|評価|回答|振り返|打ち明け|告白|謝罪|約束|否定|認め|付け加え|続け|示唆|強がっ|誓っ|明言|公言|証言|報告|質問|尋ね|問いかけ|問い掛け|聞い|励まし|称賛|絶賛|非難|一蹴|釈明|弁明|提案|提言|助言|苦言|漏らし|こぼし|明かし|漏らす|明かす|とした|としている|としてい|とする。|告げ|叱っ|怒っ|怒鳴|笑っ|喜ん|嘆い|嘆く|話題|ツイート|つづっ|綴っ|記し|挨拶|あいさつ|歓迎|釘を刺|皮肉っ|返し|返答|応じ|強い調子|見通し|考えを示|確信|嘲笑|冷笑|信じ|呼ん|呼ぶ|称した|認識を示|見解を示|見方を示';

const hiragana = /\p{Script=Hiragana}/u;
const phrasePart = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}0-9０-９ー・＝々〇の&.\- ’']/u;

function isParticle(text: string, { start }: Span): boolean {
  const before = text.charAt(start - 1);
  if (before === '') {
    return false;
  }
  return (
    !hiragana.test(before) || /(?:さん|たち|くん|ちゃん|ら)$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

function nounPhrase(text: string, from: number, end: number): Span {
  let start = end;
  const suffix = /(?:さん|たち|くん|ちゃん|ら)$/u.exec(text.slice(Math.max(from, end - 3), end));
  start -= suffix?.[0].length ?? 0;
  while (start > from && end - start < 40 && phrasePart.test(text.charAt(start - 1))) {
    start--;
  }
  while (start < end && /[の\s.・]/.test(text.charAt(start))) {
    start++;
  }
  return { start, end };
}

const quotative =
  /^[)）]?、?(?:など)?(?:と(?!\ufffc|いう|いった|呼ば|称さ|名付|名づ|の間|の関係|は別|ともに|共に|並)|って|との(?=見方|考え|声|コメント|認識|見解|見通し|声明|談話|方針|指摘|意見|立場|姿勢|批判|懸念|メッセージ|言葉|発言|思い|質問|回答)|という(?=声|意見|指摘|コメント|考え|見方|質問|回答|発言|批判|懸念|思い|メッセージ|気持ち)|といった(?=声|意見|指摘|コメント|批判|懸念))/u;
const reportedClause = new RegExp(
  `(?:[だたるいうくすつぬむぐぶ]|ない|です|ます)と(?:の考えを|の見方を|も|は)?(?:[^、。]{0,12}、?)?(?:${saying}|してい|した。)`,
  'gu',
);
const wording =
  /^(?:を|が必要|の必要性を|の重要性を|に|だと|であると)[^、。]{0,12}?(?:強調|訴え|求め|表明|主張|指摘|宣言|約束|批判|述べ|評価|非難)/u;
const predicate = new RegExp(`(?:${saying})[\\p{Script=Hiragana}]{0,4}`, 'gu');
const termAfter =
  /^(?:[（(][\p{Script=Latin}][^)）]{0,60}[)）]|と(?:呼ば|称さ|称する|名付|名づ|題し|命名|銘打)|(?:という|といった)(?:名|言葉|曲|歌|本|作品|映画|タイトル|番組|語|用語|題|店|制度|サイト|ブランド))/u;
const termBefore = /(?:いわゆる|通称|映画|小説|曲|番組|ドラマ|アルバム|シングル|著書|漫画|雑誌|題名|作品)$/u;
const source = /(?:によると|によれば|によりますと)/gu;
const pronoun = /^(?:彼|彼女|彼ら|同氏|同相|同社|同省|同首相|同大統領|私|僕|俺|我々|本人|自身)$/u;
const sayingNoun =
  /^(?:声|意見|見方|考え|認識|見解|見通し|声|談話|方針|指摘|立場|姿勢|批判|懸念|メッセージ|言葉|発言|思い|質問|回答|コメント|気持ち)$/u;
const speakerNoun =
  /(?:氏|さん|君|相|首相|大統領|総理|長官|大臣|議員|代表|委員長|委員|教授|研究員|社長|会長|議長|総長|院長|局長|室長|次官|市長|知事|監督|選手|記者|弁護士|検事|判事|専門家|所長|部長|課長|理事|理事長|補佐官|大使|国王|王子|王女|将軍|司令官|医師|作家|俳優|歌手|側|政府|当局|省|庁|社|企業|会社|委員会|協会|銀行|研究所|大学|メディア|新聞|通信|放送|党|裁判所|検察|警察|団体|組合|機構|住民|市民|学生|父|母|男性|女性|男|女|人|者|筋|官|官房長官|報道官|広報|担当者|関係者|幹部|声明|報告書|彼|彼女|彼ら|私|私たち|妻|夫|息子|娘|皇|王|師|員|手|家)$/u;
const utteranceEnd = /(?:[だたるいうくすねよかな]|です|ます|ました|ない|ん|べき)[。！？!?…]*$/u;

/** The longest stretch after the marks that tells what they are. */
const farthestEdge = 90;
/** The longest stretch before them. */
const longestLabel = 12;

function findLandmarks({ masked }: Page): Landmark[] {
  const landmarks: Landmark[] = [];
  for (const [kind, particle] of [
    ['topic', /は/g],
    ['subject', /が/g],
  ] as const) {
    for (const { index } of masked.matchAll(particle)) {
      if (isParticle(masked, { start: index, end: index + 1 })) {
        landmarks.push({ kind, start: index, end: index + 1 });
      }
    }
  }
  for (const match of masked.matchAll(source)) {
    landmarks.push({ kind: 'source', start: match.index, end: match.index + match[0].length });
  }
  for (const match of masked.matchAll(predicate)) {
    landmarks.push({
      kind: 'saying',
      start: match.index,
      end: match.index + match[0].length,
      modifies: false,
    });
  }
  for (const match of masked.matchAll(reportedClause)) {
    const end = match.index + match[0].length;
    landmarks.push({
      kind: 'report',
      start: match.index + 1,
      end: match.index + 2,
      cue: { start: match.index + 2, end },
      modifies: false,
      isHearsay: false,
      isIntent: false,
    });
  }
  return landmarks.sort((a, b) => a.start - b.start);
}

function edgeOf({ masked, quote }: Scene): Edge {
  const from = quote.outer.end;
  const tail = masked.slice(from, from + farthestEdge);
  const head = masked.slice(Math.max(0, quote.outer.start - longestLabel), quote.outer.start);
  if (termAfter.test(tail) || termBefore.test(head)) {
    return { kind: 'term', end: from };
  }
  const particle = quotative.exec(tail);
  if (particle !== null) {
    return { kind: 'quoted', end: from + particle[0].length };
  }
  const words = wording.exec(tail);
  return words === null ? { kind: 'plain', end: from } : { kind: 'worded', end: from + words[0].length };
}

export const ja: FinalTable = {
  findLandmarks,
  edgeOf,
  nounPhrase,
  labelBefore: () => null,
  isPronoun: (phrase) => pronoun.test(phrase),
  isNoSpeaker: (phrase) => sayingNoun.test(phrase),
  canSpeak: (phrase) => speakerNoun.test(phrase),
  endsUtterance: (content) => utteranceEnd.test(content.slice(-12)),
  clauseStart: (_text, from) => from,
};
