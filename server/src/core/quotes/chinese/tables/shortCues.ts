/** Too short to report anything without a comma, a colon or a quotation behind them. */
export const shortCues = new Set(Array.from('问答讲指喊叹批酸斥赞夸吁促盼嘲想誉贬唱念骂吼哭笑叫写谈'));

/** Take a noun, or what is shouted behind a mark. */
export const shouts = new Set(['高喊', '大喊', '高呼', '大呼', '疾呼', '惊呼', '呼喊', '喊出']);

/** Of these, those that report only before a quotation or a colon. */
export const quotingCues = new Set(Array.from('批酸斥赞夸吁嘲誉贬促盼'));

/** Right behind a verb that is a noun as well: it is the noun. */
export const nounTails = /[中里上内时后前书会员者率度性权]/;

/** Before 指: what points out something. */
export const reportNouns = /(?:报道|报导|消息|报告|声明|分析|研究|调查|舆论|评论|网友)$/;
