/** How a verb is conjugated: with する after a noun, with a stem in a vowel, or by the row of its last consonant. */
export type VerbClass = 'suru' | 'ichidan' | 'ku' | 'gu' | 'su' | 'tsu' | 'bu' | 'mu' | 'ru' | 'u';

/**
 * What a verb makes of the clause before と. `say`: somebody’s words. `ask`: the same, and what somebody is to do, before
 * よう. `think`: what somebody holds true. `utter`: words only by what it has for an object, as in 考えを示す. `heard`: words,
 * but as often another’s than the subject’s, or no words at all. `gesture`: words where it stands right after と. `name`: a
 * name.
 */
export type VerbRole = 'say' | 'ask' | 'think' | 'utter' | 'heard' | 'gesture' | 'name';

type VerbTable = Readonly<Partial<Record<VerbRole, Readonly<Partial<Record<VerbClass, string>>>>>>;

/** Verbs without their endings, parted by spaces. */
export const verbs: VerbTable = {
  say: {
    suru: `
      発言 発表 公表 表明 言明 明言 断言 公言 確言 宣言 宣告 宣誓 通告 通知 通報 通達 告知 予告 告白 告発 公示 開示 伝達 打電
      報告 報道 速報 指摘 強調 主張 説明 解説 釈明 弁明 弁解 弁護 擁護 証言 供述 自供 自白 陳述 答弁 回答 返答 応答 返信 即答
      反論 反発 反駁 抗弁 抗議 批判 批評 論評 評価 酷評 好評 絶賛 称賛 賞賛 称揚 非難 糾弾 指弾 断罪 警告 忠告 勧告 助言
      提言 提案 提唱 提起 進言 直言 付言 苦言 力説 熱弁 強弁 豪語 吐露 暴露 述懐 回想 回顧 総括 総評 結論 言及 示唆 約束
      確約 誓約 公約 謝罪 陳謝 感謝 否定 肯定 否認 是認 容認 追認 確認 一蹴 一喝 自慢 自賛 自負 自嘲 激励 叱責 叱咤 罵倒
      脅迫 威嚇 恫喝 牽制 けん制 嘲笑 冷笑 揶揄 挑発 コメント ツイート ポスト リツイート 投稿 寄稿 記述 記載 記録 明記 付記
      特記 補足 引用 紹介 例示
      アピール アナウンス レポート スピーチ 挨拶 あいさつ 祝福 歓迎 絶叫 連呼 懇願 質問 詰問 反問 自問 予想 予測 予言 予報
      断定 分析 推計 試算 診断 判示 裁定 決議 合意 同意 賛同 賛成 反対 表現 形容 描写 代弁 要約 訂正 注意喚起 論述 詳述 口述
      懸念 危惧 憂慮 危険視 問題視 重要視 疑問視 絶対視 不安視 有望視 正当化 嘆息 感嘆 慨嘆 評`,
    ichidan: `
      述べ 伝え 訴え 答え 応え 応じ 告げ 報じ 論じ 断じ 唱え 教え 認め 付け加え つけ加え 続け 打ち明け 問いかけ 問い掛け
      投げかけ 投げ掛け 話しかけ 話し掛け 語りかけ 語り掛け 呼びかけ 呼び掛け 持ちかけ 持ち掛け 褒め ほめ 称え たたえ 讃え
      決めつけ 決め付け 位置づけ 位置付け 結論づけ 結論付け 裏付け 裏づけ たしなめ いさめ 戒め 慰め 申し立て 言い立て 言い添え
      書き添え 申し添え 書きつけ 書き付け 書き留め 知らせ 言い聞かせ 申し出 申し入れ 申し上げ 言い換え 言ってのけ まくし立て
      責め立て 訴えかけ 受け止め 尋ね 訊ね たずね`,
    ku: '書 説 嘆 つぶや 呟 ささや 囁 わめ 喚 うそぶ 毒づ 息巻',
    su: `
      話 漏ら 洩ら 明か 記 言い返 切り返 聞き返 問い返 繰り返 言い放 言い残 書き残 書き記 諭 言い渡 申し渡 付け足 語り出 話し出
      切り出 言い出 打ち消 こき下ろ 問いただ 問い質 匂わ におわ ほのめか 茶化 明らかに 明確に 鮮明に 口に`,
    tsu: '言い放',
    bu: '叫',
    mu: '悔や 惜し 危ぶ 意気込 書き込 悼',
    ru: `
      語 振り返 ふり返 皮肉 怒鳴 どな 罵 ののし 憤 ぼや 言い切 謝 誇 強が 嘲 詰め寄 締めくく しめくく 締め括 言い張
      言い募 愚痴 なじ 訝 いぶか しゃべ 喋`,
    u: '言 云 問 誓 謳 語り合 話し合 言い合 ねぎら',
  },
  ask: {
    suru: `
      要求 要請 要望 請求 依頼 指示 命令 指令 厳命 注文 懇願 嘆願 哀願 請願 催促 督促 説得 勧告 助言 忠告 警告 指導 提案
      提言 申請 通告 通達 通知 お願い 主張 勧誘`,
    ichidan: '求め 命じ 呼びかけ 呼び掛け 働きかけ 働き掛け 訴え 勧め 申し入れ 持ちかけ 持ち掛け 言いつけ',
    su: '促 うなが 諭',
    mu: '頼 せが',
    ru: '迫 ねだ',
    u: '願 請 乞 言',
  },
  think: {
    suru: '期待 推測 推定 推察 想定 確信 予期 判断 認識 楽観 悲観 心配 邪推 考察',
    ichidan: '考え 信じ 捉え とらえ 見立て 案じ 恐れ',
    mu: '見込 踏 読',
    su: '見な みな 見通',
    ru: '見積も',
  },
  utter: {
    suru: '発表 公表 公開 披露 発信 採択 共有 堅持 表明 強調',
    ichidan: `
      述べ 伝え 寄せ 投げかけ 見せ みせ 訴え 唱え 添え にじませ のぞかせ 覗かせ うかがわせ 打ち明け まとめ 固め 強め 聞かせ`,
    su: '示 出 呈 漏ら 明か こぼ 表 あらわ 繰り返 打ち出 明らかに 明確に 鮮明に あらわに 露わに 口に 残',
    ku: '抱 つぶや 説',
    ru: '語 送 贈 口走',
    u: '言',
  },
  heard: {
    ku: '聞 訊 泣 驚 つづ 綴',
    su: '返',
    tsu: '放',
    bu: '喜',
    mu: '微笑 ほほ笑 ほほえ 悲し 懐かし 楽し',
    ru: '怒 祈 迫 物語',
    u: '笑 願 祝 歌 からか はっきり言 正直言 正直に言 率直に言 一口に言 一概に言 逆に言',
    ichidan: '呆れ あきれ',
  },
  gesture: {
    ichidan: `
      声をかけ 声を掛け 声を上げ 声をあげ 声を荒らげ 声を荒げ 声を張り上げ 声を震わせ 声を詰まらせ 声を弾ませ 声をそろえ 声を揃え 口をそろえ
      口を揃え 悲鳴を上げ 気勢を上げ 歓声を上げ 頭を下げ 注文を付け 注文をつけ 目を細め 力を込め 怒りをぶつけ 期待を膨らませ
      首をかしげ 首を傾げ 眉をひそめ 顔をほころばせ 目を輝かせ 声を潜め 声をひそめ`,
    ku: '本音を吐 弱音を吐',
    su: '念を押 太鼓判を押 釘を刺 くぎを刺 クギを刺 警鐘を鳴ら 胸をなで下ろ 胸をなでおろ 肩を落と 怒りをあらわに 不快感をあらわに',
    mu: '頭を抱え込',
    ru: '胸を張 首をひね 見えを切 啖呵を切',
  },
  name: {
    suru: '命名 改名 改称 表記 称 題 総称',
    ichidan: '名付け 名づけ なづけ',
    su: '訳',
    tsu: '銘打',
    bu: '呼',
    ru: '名乗 なの',
  },
};

/** Verbs that report only right after と, where する does as well. */
export const closeVerbs: VerbTable = {
  say: { u: 'い 言' },
  think: { ichidan: 'み 見' },
};
