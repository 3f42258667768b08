/** Quoting somebody’s words: who stands in the first group is the speaker. */
export const quotedWords =
  /(?:援引|引述|引用|借用|转述|转引|用)([^，。；：]{1,40}?)的?(?:话|说话|原话|说法|名言)$/;

/** What stands in front of a subject inside its clause: 路透社报道…, 原因是…. */
export const passedOn = /(?:报道|报导|原因是|理由是|问题是|关键是)(?=[^的]{2,}$)/;

/** Behind a name in marks: what kind of body has it. */
export const quotedBodies =
  /^(?:网站|官网|报|社|组织|乐队|集团|公司|网|杂志|周刊|团队|电视台|平台|新闻|通讯社|节目|频道|联盟|协会)$/;

/** Verbs at the head of a clause whose subject stands in one before. */
export const openingActs =
  /^(?:发布|发表|召开|举行|接受|出席|会见|访问|前往|抵达|宣布|批评|指责|要求|呼吁|回应|回答|参加|主持|签署|推出|公布|看到|得知|听到|获悉|遭到|受到|承认|否认|走上|走出|来到|指着|拿出|拿着|站在|坐在|面对|谈到|谈及|谈|问及|被问|接到|打开|进入|离开)(?![者家人员方])./;

/** The end of a clause that tells when. */
export const temporalEnds = /(?:时|后|之际|期间|以来|以后|之后|时候)$/;

/** The head of a clause that gives an instance or a source, and no subject. */
export const instances = /^(?:如|例如|比如|包括|譬如|据|根据|按照|依据)/;
