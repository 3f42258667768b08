import { honorifics, shortCountries, titles } from '../../../entities/ja.js';
import { nationOf } from '../nations.js';
import type { UnspacedTable } from './table.js';

const list = (items: string): string[] => items.trim().split(/\s+/);
const longestFirst = (items: readonly string[]): string[] => [...items].sort((a, b) => b.length - a.length);

export const ja: UnspacedTable = {
  titles: longestFirst(titles),
  longestBetween: 10,
  honorifics,
  baseHeads: list(
    '大統領 首相 長官 大臣 議員 知事 市長 総裁 代表 委員長 議長 会長 社長 理事長 教授 大使 局長 部長 相',
  ),
  lesser: list('副 准 助 総 名誉 首 統合幕僚'),
  formerly: list('前 元'),
  shortCountries: new Map(
    [...shortCountries, ['中', 'territory:CN'], ['日', 'territory:JP']].map(([character = '', id = '']) => [
      character,
      id.replace('territory:', ''),
    ]),
  ),
  nationOf: (word) => nationOf('ja', word),
  link: 'の',
  joining: /^・/u,
  personNouns: list(
    '報道官 広報担当者 担当者 関係者 幹部 専門家 男性 女性 男 女 被害者 容疑者 被告 アナリスト エコノミスト 当局者 高官 職員 社員',
  ),
  leadersOf: new Map([['政権', ['大統領', '首相']]]),
  bodyHeads: new Map([
    ['省', ['省']],
    ['庁', ['庁']],
    ['党', ['党']],
    ['銀行', ['銀行']],
    ['行', ['銀行', '銀']],
    ['紙', ['新聞', 'タイムズ', 'ポスト', 'ジャーナル']],
    ['局', ['局']],
    ['委員会', ['委員会']],
    ['委', ['委員会', '委']],
    ['協会', ['協会']],
    ['大学', ['大学', '大']],
    ['大', ['大学', '大']],
    ['研究所', ['研究所']],
    ['機構', ['機構']],
    ['機関', ['機構', '機関']],
    ['団体', ['協会', '連盟', '連合会', '財団', '団体']],
    ['政府', ['政府']],
    ['警察', ['警察', '県警', '警視庁']],
    ['裁判所', ['裁判所', '地裁', '高裁', '最高裁']],
    ['地裁', ['地裁']],
    ['高裁', ['高裁']],
    ['病院', ['病院']],
    ['連盟', ['連盟']],
    ['通信', ['通信']],
    ['通信社', ['通信', '通信社']],
  ]),
  companyNouns: ['会社', '企業', '社'],
  standings: [
    [/^(?:ら)?[はが]/u, 'subject'],
    [/^の/u, 'owner'],
    [/^を/u, 'object'],
  ],
  standing: 'oblique',
  pronouns: /彼女(?!ら|たち)|彼(?![女ら岸此氏我])|同氏/gu,
  pronounKinds: new Map([
    ['彼', { kind: 'person', gender: 'male' }],
    ['彼女', { kind: 'person', gender: 'female' }],
    ['同氏', { kind: 'person' }],
    ['氏', { kind: 'person' }],
    ['彼ら', { kind: 'group' }],
    ['彼女ら', { kind: 'group' }],
    ['彼女たち', { kind: 'group' }],
  ]),
  demonstrative: /^(?:同(?!じ|時|様)|この|その|当該)/u,
  indefinite: /^(?:ある|別の|一部の|複数の|多くの|匿名の)/u,
  plural: /(?:ら|たち|達)$/u,
};
