/**
 * Function words of English that French, German, Spanish, Italian, Dutch and Portuguese do not share (so no `a`,
 * `in`, `an`, `die`, `or`).
 */
export const englishWords: ReadonlySet<string> = new Set(
  `the of and to that it with as his on at by i this had not but from have they which one you were all her would
  there their we been has when who will no more if out what its can about could into them only other then these
  our some than your how most where also after back should through being because before between both during each
  those while are is was he she for be said says amid over under up new first us my me him do does did may might`.split(
    /\s+/,
  ),
);

/** Function words of French, German, Spanish, Portuguese, Italian, Dutch and the Scandinavian languages, none of them English. */
export const otherLatinWords: ReadonlySet<string> = new Set(
  `le la les des du de et est un une dans pour que qui sur avec au aux der das und ist von mit den dem ein eine im zu
  auf nicht el los las y con por para del se su como es o os da do dos em um uma com il di che per della dei gli non
  het een van voor dat zijn niet og på av til som er det ikke har och att för är den ett på`.split(/\s+/),
);

/**
 * Characters that Chinese in simplified characters writes and modern Japanese does not (General Standard Chinese
 * Characters, 2013), function characters among them.
 */
export const simplifiedOnly: ReadonlySet<string> = new Set(
  '你她它们这吗呢吧啊哪么说谁还对时发经关东车马门问间见现话认让请谈华业产务动进运达边长开头买卖钱' +
    '电视机两义书习乡从众优传伤伦际齐级纪约线组细终结给络统维缩网职联胜节药补规观订讨训记许论设访证评识词试详误课调质购贸' +
    '费资赛赵赶跃软转轮载较输选遗邮释针银销锁错键镇闻队阳阶陆陈险随难页项顺预领频题额风飞饭馆驻验鸡',
);

/** Traditional forms that modern Japanese has replaced (Jōyō kanji list, 2010), and function characters. */
export const traditionalOnly: ReadonlySet<string> = new Set(
  '妳們這嗎麼說誰還對發經關國會來學體點聲實寶寫當廣應戰擔據擇數樂樓權歐歡歲氣濟澤灣爭狀獨畫盡總續繼聽臺舊藝處號' +
    '變讓豐賣轉辦醫釋鐵雙雜靜顯驗黨',
);

/** Characters that modern Japanese writes and Chinese does not: kokuji, and shinjitai with a form of their own. */
export const japaneseOnly: ReadonlySet<string> = new Set(
  '込働峠畑辻枠栃匂円圧囲栄営駅塩桜仮価観関帰戯拠挙郷暁駆鶏県検剣験権顕厳広鉱済斎剤桟賛歯児実収獣従渋縦粛処奨焼証剰壌嬢' +
    '譲醸図穂髄瀬斉摂専戦繊銭捜巣総騒蔵臓続堕対帯滞択沢単団弾遅鋳庁聴勅逓鉄転伝稲闘徳読届弐悩脳覇廃拝売発髪抜浜払仏辺変豊' +
    '黙訳薬揺様謡覧両猟緑塁霊齢暦歴錬炉労録気経',
);
