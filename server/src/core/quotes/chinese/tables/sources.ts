/** The end of a phrase that names a source: its verb, or its word for what was said. */
export const sourceVerbs =
  /(?:报道|报导|介绍|透露|披露|表示|指出|爆料|转述|所述|所说|所言|所称|所指出|记载|记述|供述|回忆|分析|评估|估计|统计|通报|解释|说|称|言|指|讲)+$/;

/** Words for what a source said: 的说法, 的消息. */
export const sourceNouns =
  /的?(?:最新)?(?:说法|看法|观点|消息|描述|报道|报导|声明|证词|分析|估计|评估|介绍|原话|说话|话)(?:来说|来讲|说|讲)?$/;

/** What says something by itself: according to the report. */
export const sourceDocuments =
  /(?:报告|研究|调查|声明|公报|通报|公告|文章|文件|民调|报道|报导|消息|判决书|起诉书|论文|网站|官网)$/;

/** In the words of: 用…的话说. */
export const ownWords = /的(?:话|说话|原话|说法)(?:来说|来讲|说|讲|，)?$/;

/** The end of a place and date of writing: 北京四日电. */
export const dateline = /[电讯]$/;

/** A paper that quotes somebody: who stands behind is the source. */
export const quotingInside = /(?:援引|引述|引用|转引)/;
