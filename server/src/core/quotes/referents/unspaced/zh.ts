import { nationOf } from '../nations.js';
import type { UnspacedTable } from './table.js';

const list = (items: string): string[] => items.trim().split(/\s+/);
const longestFirst = (items: readonly string[]): string[] => [...items].sort((a, b) => b.length - a.length);

/** Chinese in simplified and in traditional characters. */
export const zh: UnspacedTable = {
  titles: longestFirst(
    list(`
      总统 副总统 總統 副總統 首相 总理 副总理 總理 副總理 主席 副主席 国家主席 國家主席 总书记 總書記 国王 國王 女王
      皇帝 部长 副部长 部長 副部長 外长 外長 防长 防長 财长 財長 国务卿 國務卿 大臣 议员 議員 参议员 參議員 众议员
      眾議員 委员长 委員長 委员 委員 主任 副主任 局长 局長 司长 司長 处长 處長 市长 市長 省长 省長 州长 州長 县长 縣長
      书记 書記 发言人 發言人 代表 大使 特使 顾问 顧問 助理 秘书长 秘書長 行长 行長 董事长 董事長 总裁 總裁 总经理
      總經理 首席执行官 首席執行官 执行长 執行長 经理 經理 会长 會長 副会长 副會長 院长 院長 校长 校長 教授 副教授
      博士 研究员 研究員 分析师 分析師 经济学家 經濟學家 律师 律師 法官 检察官 檢察官 将军 將軍 司令 教练 教練 队长
      隊長 导演 導演 演员 演員 作家 记者 記者 医生 醫生 创始人 創辦人 执行董事 執行董事 女士 先生 候选人 候選人 领袖 領袖
    `),
  ),
  longestBetween: 0,
  honorifics: list('先生 女士 小姐 太太'),
  baseHeads: list(
    '总统 總統 总理 總理 主席 部长 部長 议员 議員 局长 局長 主任 代表 发言人 發言人 大使 总裁 總裁 候选人 候選人 教授',
  ),
  lesser: list('副'),
  formerly: list('前任 前'),
  shortCountries: new Map(
    [...'美US英GB法FR德DE俄RU韩KR韓KR日JP中CN印IN澳AU'.matchAll(/(\p{Script=Han})([A-Z]{2})/gu)].map(
      ([, character = '', code = '']): [string, string] => [character, code],
    ),
  ),
  nationOf: (word) => countries.get(word) ?? nationOf('ja', word),
  link: '的',
  joining: /^[和与與及跟同对對向由据據]/u,
  personNouns: list(
    '官员 官員 人士 专家 專家 学者 學者 男子 女子 男性 女性 居民 学生 學生 负责人 負責人 高管 知情人士 消息人士 目击者 目擊者 受害者 嫌疑人 被告',
  ),
  leadersOf: new Map([
    ['政府', ['总统', '總統', '总理', '總理', '首相']],
    ['内阁', ['首相', '总理']],
    ['內閣', ['首相', '總理']],
  ]),
  bodyHeads: new Map([
    ['部', ['部']],
    ['部门', ['部', '局', '署']],
    ['部門', ['部', '局', '署']],
    ['局', ['局']],
    ['机构', ['局', '署', '委员会', '组织', '研究所', '基金']],
    ['機構', ['局', '署', '委員會', '組織', '研究所', '基金']],
    ['银行', ['银行']],
    ['銀行', ['銀行']],
    ['党', ['党']],
    ['黨', ['黨']],
    ['报', ['报', '时报', '邮报', '日报']],
    ['報', ['報', '時報', '郵報', '日報']],
    ['大学', ['大学']],
    ['大學', ['大學']],
    ['委员会', ['委员会']],
    ['委員會', ['委員會']],
    ['组织', ['组织']],
    ['組織', ['組織']],
    ['协会', ['协会']],
    ['協會', ['協會']],
    ['法院', ['法院']],
    ['医院', ['医院']],
    ['醫院', ['醫院']],
    ['警方', ['警方', '警察局', '公安局']],
  ]),
  companyNouns: list('公司 企业 企業 集团 集團'),
  standings: [
    [/^的/u, 'owner'],
    [/^(?:和|与|與|等)/u, 'oblique'],
  ],
  standing: 'subject',
  knowsFewNames: true,
  pronouns: /(?<![其吉])[他她](?![们們人国國杀殺])/gu,
  pronounKinds: new Map([
    ['他', { kind: 'person', gender: 'male' }],
    ['她', { kind: 'person', gender: 'female' }],
    ['他本人', { kind: 'person', gender: 'male' }],
    ['她本人', { kind: 'person', gender: 'female' }],
    ['它', { kind: 'body' }],
    ['他们', { kind: 'group' }],
    ['他們', { kind: 'group' }],
    ['她们', { kind: 'group' }],
    ['她們', { kind: 'group' }],
  ]),
  demonstrative: /^(?:该|該|这位|這位|这名|這名|这家|這家|那位|那名|此)/u,
  indefinite: /^(?:一位|一名|一些|某|有|另一位|另一名|多位|多名|数名|數名)/u,
  plural: /们$|們$/u,
};

const countries: ReadonlyMap<string, string> = new Map(
  list(
    '美国=US 美國=US 中国=CN 中國=CN 日本=JP 韩国=KR 韓國=KR 南韓=KR 朝鲜=KP 朝鮮=KP 北韓=KP 俄罗斯=RU 俄羅斯=RU 英国=GB 英國=GB 法国=FR 法國=FR 德国=DE 德國=DE 印度=IN 乌克兰=UA 烏克蘭=UA 以色列=IL 伊朗=IR 澳大利亚=AU 澳洲=AU 加拿大=CA 巴西=BR 意大利=IT 義大利=IT 西班牙=ES 台湾=TW 臺灣=TW 台灣=TW 香港=HK 越南=VN 菲律宾=PH 菲律賓=PH 印尼=ID 墨西哥=MX 土耳其=TR 波兰=PL 波蘭=PL 欧盟=EU 歐盟=EU',
  ).map((pair) => pair.split('=') as [string, string]),
);
