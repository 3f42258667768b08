/** A time right before a verb. */
export const timeBefore =
  /(?:(?:当地时间|北京时间|美东时间)?(?:(?:\d{4}|[〇零一二三四五六七八九]{4})年)?(?:(?:\d{1,2} ?|[一二三四五六七八九十]{1,3})月)? ?(?:\d{1,2} ?|[一二三四五六七八九十]{1,3})[日号](?:上午|下午|中午|早上|清晨|凌晨|晚间|晚上|晚|早|傍晚|深夜)?|(?:本|上|下|这)?个?(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|中午|早上|凌晨|晚间|晚上|晚)?|\d{4} ?年(?: ?\d{1,2} ?月)?|\d{1,2} ?月|[今昨明前]\u2063+[日天晚早]|[早晚午]?间?\d{1,2}[时点](?:\d{1,2}分)?许?)$/;

/** Auxiliaries that are the ends of nouns and names, too: 会 in 红十字会. */
export const ambiguousEnds = /[会能可应需要想将令使叫教请帮是有这的该其别莫准敢]/;

/** The last characters of times, looked at first. */
export const timeEnds = /[日号午晨间上晚早夜一二三四五六天年月时点分许]/;

/** The first characters of times, looked at first. */
export const timeStarts = /[当北\d本上下这个周星礼]/;

/** Words in 地 for places, which is else the ending of adverbs. */
export const placesInDi = /(?:[当各内外本基土陆民产工营原实见驻草湿林场山盆两多异同阵圣胜的在飞境]地)$/;

/** Whom somebody speaks to, right behind 对 or 向. */
export const hearersAtOnce =
  /^(?:各|本报|本台|全|多家|在场|现场|中外|外国)?(?:记者|媒体|外界|公众|民众|大家|观众|听众|世界|国会|议员|选民|支持者|他|她|他们|我|我们|球迷|粉丝|网友|国人|全国|部下|下属|员工)/;

/** How a phrase with 以 or 用 ends that tells how somebody speaks. */
export const mannersOfSpeaking =
  /(?:方式|名义|身份|口吻|语气|形式|中文|英文|英语|法语|日语|韩语|粤语|语|文|为由|为例|之名|声音)$/;

/** A time at the head of a clause. */
export const timeAhead =
  /^(?:当地时间|北京时间)?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号](?:上午|下午|中午|早上|凌晨|晚间|晚上|晚)?|^(?:本|上|下|这)?个?(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|中午|早上|凌晨|晚间|晚上|晚)?|^\d{4}年(?:\d{1,2}月)?/;
