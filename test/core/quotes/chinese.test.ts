import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkIndirect, checkQuotes, spokenIn } from '../../support/speech.js';

describe('attributeQuotes, Chinese', () => {
  it('finds the speaker before the quotation', () => {
    checkQuotes('zh-Hans', '市长说：“明天开始下雪。”', '市长 / 说');
    checkQuotes('zh-Hans', '李明说，“我们准备好了。”', '李明 / 说');
    checkQuotes('zh-Hans', '他补充道：“时间不多了。”', '他 / 补充道');
    checkQuotes('zh-Hans', '她坦言：“我当时很害怕。”', '她 / 坦言');
    checkQuotes('zh-Hans', '王芳女士感叹：“孩子们长得真快。”', '王芳 / 感叹');
    checkQuotes('zh-Hans', '陈教授解释说：“数据还不完整。”', '陈教授 / 解释说');
    checkQuotes('zh-Hans', '市长警告：“不要靠近河岸。”', '市长 / 警告');
    checkQuotes('zh-Hans', '该公司在声明中回应称，“产品符合所有标准”。', '该公司 / 回应称');
    checkQuotes('zh-Hans', '他在社交媒体上写道：“感谢大家的支持！”', '他 / 写道');
    checkQuotes(
      'zh-Hans',
      '一名不愿透露姓名的官员告诉记者：“谈判还没有结束。”',
      '一名不愿透露姓名的官员 / 告诉',
    );
    checkQuotes('zh-Hans', '球队主教练马丁·罗斯赛后表示：“我们踢得不好。”', '马丁·罗斯 / 表示');
    checkQuotes('zh-Hans', '他一边擦汗一边说：“太热了。”', '他 / 说');
    checkQuotes('zh-Hans', '主持人问他是否后悔，他回答说：“从不。”', '他 / 回答说');
    checkQuotes('zh-Hans', '网友纷纷表示“太感人了”。', '网友 / 表示');
    checkQuotes('zh-Hans', '他对记者们大声喊道：“走开！”', '他 / 喊道');
    checkQuotes('zh-Hant', '這名發言人說：「我們會繼續努力。」', '這名發言人 / 說');
    checkQuotes('zh-Hant', '總統今天（5日）受訪時指出，「和平沒有捷徑」。', '總統 / 指出');
    checkQuotes('zh-Hant', '他在臉書發文表示：「謝謝大家。」', '他 / 發文表示');
    checkQuotes('zh-Hant', '外長在記者會上回應：「我們不接受威脅。」', '外長 / 回應');
    checkQuotes('zh-Hant', '業者表示：「成本增加太多」，只好漲價。', '業者 / 表示');
  });

  it('finds the speaker behind the quotation', () => {
    checkQuotes('zh-Hans', '“我们准备好了。”李明说。', '李明 / 说');
    checkQuotes('zh-Hans', '“这是一场灾难。”反对党领袖安娜·凯勒在接受电视采访时表示。', '安娜·凯勒 / 表示');
    checkQuotes('zh-Hans', '“你们什么时候开始？”一名记者问。', '一名记者 / 问');
    checkQuotes('zh-Hans', '“下个月。”部长答道。', '部长 / 答道');
    checkQuotes('zh-Hans', '“我们会赢的！”现场观众齐声高喊。', '现场观众 / 高喊');
    checkQuotes('zh-Hans', '“真的吗？”她问。“是真的。”他回答。', '她 / 问', '他 / 回答');
    checkQuotes(
      'zh-Hans',
      '“他是我见过的最勇敢的人，”教练在赛后的新闻发布会上这样评价自己的队员。',
      '教练 / 评价',
    );
    checkQuotes('zh-Hant', '「我們會繼續努力，」這名發言人說。', '這名發言人 / 說');
    checkQuotes('zh-Hans', '「我很驚訝。」她告訴路透社。', '她 / 告訴');
    checkQuotes('zh-Hant', '「我只是想回家」，一名獲救的船員說道。', '一名獲救的船員 / 說道');
  });

  it('finds the speaker in the next sentence, which goes on with what he says', () => {
    checkQuotes('zh-Hans', '“我们踢得不好。”主教练赛后承认，球队需要时间。', '主教练 / 承认');
    checkQuotes('zh-Hans', '“目前情况稳定。”医院院长陈伟对媒体表示，伤者均已脱离危险。', '陈伟 / 表示');
    checkQuotes('zh-Hans', '“项目将按时完工。”参与建设的工程师赵磊说，工人每天工作十小时。', '赵磊 / 说');
  });

  it('shares the speaker among the parts of an interrupted quotation', () => {
    checkQuotes('zh-Hans', '“天气太冷了，”李明说，“大家早点回家。”', '李明 / 说', '+ 李明 / 说');
    checkQuotes('zh-Hans', '“我不同意，”她摇头说，“这不公平。”', '她 / 说', '+ 她 / 说');
    checkQuotes(
      'zh-Hans',
      '“这太疯狂了。”参议员汤姆·贝克说，“我们不能再等了。”',
      '汤姆·贝克 / 说',
      '+ 汤姆·贝克 / 说',
    );
  });

  it('takes the name of the person out of titles and appositions', () => {
    checkQuotes('zh-Hans', '外交部发言人周宁表示，“坚定维护自身权益”。', '周宁 / 表示');
    checkQuotes(
      'zh-Hans',
      '陆军新闻发言人吴谦大校3月5日在例行记者会上表示，有关报道“纯属捏造”。',
      '吴谦 / 表示',
    );
    checkQuotes('zh-Hant', '總理默特茲批評鄰國的關稅政策「極其危險」。', '默特茲 / 批評');
    checkQuotes('zh-Hans', '他的妻子艾琳说：“他很高兴。”', '艾琳 / 说');
    checkQuotes('zh-Hans', '公司创始人Ada Reed周三在声明中说：“我们会道歉。”', 'Ada Reed / 说');
    checkQuotes('zh-Hans', '环境部部长保罗·诺特（Paul Nott）说：“我感到惊讶。”', '保罗·诺特 / 说');
  });

  it('reads fragments of somebody’s words', () => {
    checkQuotes('zh-Hans', '美国总统亨特周四在白宫对记者说，会谈“富有成效”。', '亨特 / 说');
    checkQuotes('zh-Hans', '美国总统亨特称该协议是“历史性的错误”。', '亨特 / 称');
    checkQuotes('zh-Hans', '联合声明说，双方同意“尽快恢复对话”。', '联合声明 / 说');
    checkQuotes('zh-Hans', '总理批评对手是“胆小鬼”。', '总理 / 批评');
    checkQuotes('zh-Hans', '市长称赞消防员“表现英勇”。', '市长 / 称赞');
    checkQuotes('zh-Hans', '他把这部作品称为“失败的实验”。', '他 / 称为');
    checkQuotes('zh-Hans', '这起事件被媒体称为“世纪骗案”。', '媒体 / 称为');
    checkQuotes('zh-Hans', '他形容她是“无可替代”的朋友。', '他 / 形容');
    checkQuotes('zh-Hant', '立委陳國華批評，政府的做法「荒謬至極」。', '陳國華 / 批評');
    checkQuotes('zh-Hant', '他將對方的提議形容為「侮辱」。', '他 / 形容為');
    checkQuotes('zh-Hant', '前總統德拉戈·米列夫稱此舉「違憲」。', '德拉戈·米列夫 / 稱');
    checkQuotes('zh-Hant', '他說，這項計畫「代價太高」，國會不可能通過。', '他 / 說');
  });

  it('finds a source that a phrase names', () => {
    checkQuotes('zh-Hans', '据当地电视台报道，“大桥已经关闭”。', '当地电视台 / 报道');
    checkQuotes('zh-Hans', '用他的话说，“这只是开始”。', '他 / 说');
    checkQuotes('zh-Hans', '正如一位老师所说，“教育需要耐心”。', '一位老师 / 说');
    checkQuotes('zh-Hans', '作者引用学者的说法“河流没有国界”。', '学者 / 引用');
    checkQuotes('zh-Hant', '他引述母親的話說：「做人要誠實。」', '母親 / 說');
  });

  it('finds the speaker before a colon', () => {
    checkQuotes('zh-Hans', '外交部：“坚决反对任何干涉。”', '外交部 / -');
    checkQuotes('zh-Hans', '女儿：“爸爸什么时候回来？”', '女儿 / -');
    checkQuotes('zh-Hans', '许多人都记得这句话：“不要停下来。”', '? / -');
  });

  it('takes names and words as such for terms', () => {
    checkQuotes('zh-Hans', '所谓的“专家”并没有出席。', 'term');
    checkQuotes('zh-Hans', '这座城市被称为“北方的巴黎”。', 'term');
    checkQuotes('zh-Hans', '该船名为“海鸥”。', 'term');
    checkQuotes('zh-Hans', '“光明行动”计划于周一启动。', 'term');
    checkQuotes('zh-Hans', '他出版了《河边的人》一书。', 'term');
    checkQuotes('zh-Hans', '部长强调，“绿色走廊”倡议不针对任何国家。', 'term');
    checkQuotes('zh-Hans', '警方呼吁市民不要轻信“高回报”广告。', 'term');
    checkQuotes('zh-Hans', '他重申，“一城两制”方针不会改变。', 'term');
    checkQuotes('zh-Hans', '发言人说，所谓“强迫”完全是谎言。', 'term');
    checkQuotes('zh-Hans', '当地人把这座山叫做“神山”。', 'term');
    checkQuotes('zh-Hans', '她获得“最佳新人”奖。', 'term');
    checkQuotes('zh-Hans', '“新村”是报告的关键词。', 'term');
    checkQuotes('zh-Hant', '所謂「專家」並未出席。', 'term');
    checkQuotes('zh-Hant', '這座城市被稱為「北方的巴黎」。', 'term');
  });

  it('knows words that only look like reporting verbs', () => {
    checkQuotes('zh-Hans', '说明书上印着“轻拿轻放”字样。', 'term');
    checkQuotes('zh-Hans', '他的小说“河岸”售出一百万册。', 'term');
    checkQuotes('zh-Hans', '这家名称为“海鸥”的公司已经关闭。', 'term');
  });

  it('takes the names that are given, and says whom a pronoun stands for', () => {
    checkQuotes('zh-Hans', '球队队长[[阿伊莎|PERSON]]昨天说：“我们累了。”', '阿伊莎 / 说');
    checkQuotes('zh-Hans', '[[阿伊莎|PERSON]]昨天抵达首都。她说：“我很高兴。”', '她 <阿伊莎> / 说');
  });

  it('looks past what stands between subject and verb', () => {
    checkQuotes('zh-Hans', '据了解，反对党主席罗莎今（28）日也表示，「议长不公」。', '罗莎 / 表示');
    checkQuotes('zh-Hans', '陆军发言人吴谦在与邻国代表会谈后对记者说：“谈判很困难。”', '吴谦 / 说');
    checkQuotes('zh-Hans', '“电影”网站今天报道：“票价不变。”', 'term', '“电影”网站 / 报道');
    checkQuotes('zh-Hans', '部长在内部备忘录中表示：“预算不够。”', '部长 / 表示');
    checkQuotes('zh-Hans', '他对新规则表示欢迎：“终于可以放心了。”', '他 / 表示');
    checkQuotes('zh-Hans', '谈到往事时，作家林海也难掩失望之情：“没有人来。”', '林海 / -');
    checkQuotes('zh-Hans', '她被警方指控“危险驾驶”。', '警方 / 指控');
    checkQuotes('zh-Hans', '用户发布虚假信息，称气温“低得惊人”。', '用户 / 称');
    checkQuotes('zh-Hans', '“我不知道。”我如实回答。', '我 / 回答');
  });

  it('does not take the next speaker for that of a quotation inside a sentence', () => {
    checkQuotes('zh-Hans', '相当一部分投诉涉及“电梯停运”。一位投诉人反映，电梯已停运多日。', 'term');
    checkQuotes('zh-Hans', '执行长指出，公司靠“管理、效率、服务”三大基石打造系统。', 'term');
  });
});

describe('indirect speech, Chinese', () => {
  it('finds the clause behind the verb', () => {
    checkIndirect('zh-Hans', '消息人士透露，双方已接近达成协议。', '双方已接近达成协议 / 消息人士 / 透露');
    checkIndirect('zh-Hans', '卫生部长表示，疫苗将于五月到货。', '疫苗将于五月到货 / 卫生部长 / 表示');
    checkIndirect('zh-Hans', '公司宣布，将关闭三家工厂。', '将关闭三家工厂 / 公司 / 宣布');
    checkIndirect(
      'zh-Hans',
      '央行行长指出，通胀压力正在减轻，但风险仍然存在。',
      '通胀压力正在减轻，但风险仍然存在 / 央行行长 / 指出',
    );
    checkIndirect('zh-Hans', '专家警告说，冰川正在加速融化。', '冰川正在加速融化 / 专家 / 警告说');
    checkIndirect(
      'zh-Hans',
      '这位75岁的老人说，他一辈子没有离开过村子。',
      '他一辈子没有离开过村子 / 这位75岁的老人 / 说',
    );
    checkIndirect('zh-Hans', '市民王女士抱怨说，公交车常常晚点。', '公交车常常晚点 / 王女士 / 抱怨说');
    checkIndirect('zh-Hans', '首相府在一份声明中说，首相将按计划出访。', '首相将按计划出访 / 首相府 / 说');
    checkIndirect(
      'zh-Hans',
      '外交部发言人就此回应说，中方一贯反对单边制裁。',
      '中方一贯反对单边制裁 / 外交部发言人 / 回应说',
    );
    checkIndirect(
      'zh-Hans',
      '针对外界质疑，校方回应称，招生程序符合规定。',
      '招生程序符合规定 / 校方 / 回应称',
    );
    checkIndirect(
      'zh-Hans',
      '谈到未来计划时，她表示，将把更多时间留给家人。',
      '将把更多时间留给家人 / 她 / 表示',
    );
    checkIndirect('zh-Hans', '这名司机对警方说，自己当时睡着了。', '自己当时睡着了 / 这名司机 / 说');
    checkIndirect(
      'zh-Hans',
      '公司发言人玛丽·史密斯周三通过电子邮件表示，公司正在调查此事。',
      '公司正在调查此事 / 玛丽·史密斯 / 表示',
    );
    checkIndirect('zh-Hant', '經濟部長強調，電價今年不會調漲。', '電價今年不會調漲 / 經濟部長 / 強調');
    checkIndirect('zh-Hant', '警方說明，嫌犯已經離境。', '嫌犯已經離境 / 警方 / 說明');
    checkIndirect('zh-Hans', '報告指出，空氣品質逐年改善。', '空氣品質逐年改善 / 報告 / 指出');
  });

  it('finds the clause without a comma', () => {
    checkIndirect('zh-Hans', '财政部长说会议取得进展。', '会议取得进展 / 财政部长 / 说');
    checkIndirect('zh-Hans', '他相信这支球队还能走得更远。', '这支球队还能走得更远 / 他 / 相信');
    checkIndirect('zh-Hans', '反对党要求政府立即公布名单。', '政府立即公布名单 / 反对党 / 要求');
    checkIndirect('zh-Hans', '联合国秘书长呼吁各方保持克制。', '各方保持克制 / 联合国秘书长 / 呼吁');
    checkIndirect('zh-Hans', '他希望两国能够通过对话解决分歧。', '两国能够通过对话解决分歧 / 他 / 希望');
    checkIndirect('zh-Hant', '歐盟敦促雙方立即停火。', '雙方立即停火 / 歐盟 / 敦促');
    checkIndirect('zh-Hant', '學者認為選民的態度正在改變。', '選民的態度正在改變 / 學者 / 認為');
  });

  it('begins behind whom it is told', () => {
    checkIndirect('zh-Hans', '她的母亲告诉记者，她从小就喜欢画画。', '她从小就喜欢画画 / 她的母亲 / 告诉');
    checkIndirect('zh-Hans', '警方提醒市民，不要点击陌生链接。', '不要点击陌生链接 / 警方 / 提醒');
    checkIndirect('zh-Hans', '部长告诉《河岸日报》，工厂不会关闭。', '工厂不会关闭 / 部长 / 告诉');
  });

  it('ends where the next report begins', () => {
    checkIndirect(
      'zh-Hans',
      '他说，会谈很顺利，并强调双方将继续合作。',
      '会谈很顺利 / 他 / 说',
      '双方将继续合作 / 他 / 强调',
    );
    checkIndirect(
      'zh-Hans',
      '部长表示，预算已经通过，财政专家则认为，风险仍然很大。',
      '预算已经通过 / 部长 / 表示',
      '风险仍然很大 / 财政专家 / 认为',
    );
    checkIndirect('zh-Hans', '反对派领袖指责政府“无视民意”，要求重新选举。', '重新选举 / 反对派领袖 / 要求');
    checkIndirect('zh-Hant', '他坦承犯錯，並表示願意負責。', '願意負責 / 他 / 表示');
  });

  it('finds the source that a phrase names', () => {
    checkIndirect('zh-Hans', '据新华社报道，两国将于下月举行会谈。', '两国将于下月举行会谈 / 新华社 / 报道');
    checkIndirect('zh-Hans', '根据警方的说法，司机当时没有喝酒。', '司机当时没有喝酒 / 警方 / 根据');
    checkIndirect(
      'zh-Hans',
      '据一位知情人士透露，收购价格约为十亿美元。',
      '收购价格约为十亿美元 / 一位知情人士 / 透露',
    );
    checkIndirect(
      'zh-Hans',
      '路透社援引两名知情人士的话报道说，谈判将于下周重启。',
      '谈判将于下周重启 / 两名知情人士 / 报道说',
    );
    checkIndirect(
      'zh-Hans',
      '根据世界银行的报告，全球贫困率继续下降。',
      '全球贫困率继续下降 / 世界银行的报告 / 根据',
    );
    checkIndirect('zh-Hant', '中央社報導，颱風將於週三登陸。', '颱風將於週三登陸 / 中央社 / 報導');
    checkIndirect('zh-Hant', '根據衛生部的說法，疫情已經趨緩。', '疫情已經趨緩 / 衛生部 / 根據');
  });

  it('finds the speaker at the end of the sentence', () => {
    checkIndirect('zh-Hans', '气温明天会下降，气象局说。', '气温明天会下降 / 气象局 / 说');
    checkIndirect('zh-Hans', '大桥下周重新开放，市长林佳玲表示。', '大桥下周重新开放 / 林佳玲 / 表示');
  });

  it('finds the name of a paper in marks, and an office behind a name', () => {
    checkIndirect('zh-Hans', '根据《河岸日报》，大桥将关闭。', '大桥将关闭 / 《河岸日报》 / 根据');
    checkIndirect('zh-Hant', '市府辦公室張碧雲主任說，道路已經通車。', '道路已經通車 / 張碧雲 / 說');
    checkIndirect('zh-Hant', '議員要求市府說明計畫的必要性。', '市府說明計畫的必要性 / 議員 / 要求');
  });

  it('takes quotations along inside the clause', () => {
    checkIndirect(
      'zh-Hans',
      '外交部发言人周宁表示，中方将“坚定维护自身权益”。',
      '中方将“坚定维护自身权益” / 周宁 / 表示',
    );
    checkIndirect('zh-Hant', '她說，購買「二手衣」不丟臉。', '購買「二手衣」不丟臉 / 她 / 說');
  });

  it('leaves what stands wholly in marks to the quotations', () => {
    checkIndirect('zh-Hans', '市长说：“明天开始下雪。”');
    checkIndirect('zh-Hans', '他表示，“我们会赢”。');
    checkIndirect('zh-Hans', '“我们准备好了。”李明说。');
  });

  it('reads headlines', () => {
    checkIndirect('zh-Hans', '交通部：三条公路恢复通车', '三条公路恢复通车 / 交通部 / -');
    checkIndirect('zh-Hans', '亨特：美国将退出该协定', '美国将退出该协定 / 亨特 / -');
  });

  it('leaves out what nobody said', () => {
    checkIndirect('zh-Hans', '总统没有说明会谈何时举行。');
    checkIndirect('zh-Hans', '她没有透露具体金额。');
    checkIndirect('zh-Hans', '部长将于明天宣布新的计划。');
    checkIndirect('zh-Hans', '对此，部长表示遗憾。');
    checkIndirect('zh-Hans', '他的竞争对手同样宣布获胜，选民因此困惑。');
    checkIndirect('zh-Hans', '我认为这本书很有意思。');
    checkIndirect('zh-Hans', '他被称为天才。');
    checkIndirect('zh-Hans', '说明书上没有写清楚使用方法。');
    checkIndirect('zh-Hans', '他的小说讲述了一个家庭的故事。');
    checkIndirect('zh-Hans', '这种说法让人担忧，因为没有证据。');
    checkIndirect('zh-Hans', '据了解，大桥建于十年前。');
  });

  it('gives what a paper passes on to whom it quotes', () => {
    checkIndirect(
      'zh-Hant',
      '路透社報導，外交部發言人表示，談判沒有破裂。',
      '談判沒有破裂 / 外交部發言人 / 表示',
    );
    checkIndirect('zh-Hans', '路透社报道市长坦言工程进度比预期慢。', '工程进度比预期慢 / 市长 / 坦言');
    checkIndirect('zh-Hans', '本报3日讯 主教练罗斯表示，球队准备好了。', '球队准备好了 / 罗斯 / 表示');
  });

  it('keeps acts and objects inside the clause', () => {
    checkIndirect(
      'zh-Hans',
      '外交部今天表示，邻国船只挑衅渔船，本国为此提出抗议。',
      '邻国船只挑衅渔船，本国为此提出抗议 / 外交部 / 表示',
    );
    checkIndirect(
      'zh-Hans',
      '发言人强调中国的立场；回答另一名记者时，她表示谈判将继续。',
      '谈判将继续 / 她 / 表示',
    );
  });
});

describe('Chinese, properties', () => {
  const pieces = fc.constantFrom(
    ...[
      '他',
      '市长',
      '李明',
      '說',
      '说',
      '表示',
      '据',
      '报道',
      '告诉',
      '记者',
      '的',
      '在',
      '时',
      '被称为',
      '，',
      '。',
      '：',
    ],
    ...[
      '“',
      '”',
      '「',
      '」',
      '（',
      '）',
      '《',
      '》',
      '——',
      '一',
      '好',
      ' ',
      '\n',
      '\r\n',
      '\u2028',
      '\0',
      '\ufeff',
    ],
    ...[
      '😀',
      '𠮷',
      '\ud842',
      '\udfb7',
      'é',
      '\u0301',
      'שלום',
      '\ufffc',
      '\u2063',
      'Ada',
      '5日',
      '1,000',
      '10:30',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));

  it('finds spans inside the text, in reading order, that split no character', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const), (text, language) => {
        const spoken = spokenIn(language, text);
        for (const found of [spoken.quotes, spoken.indirectQuotes]) {
          let from = 0;
          for (const { start, end, speaker, cue } of found) {
            assert.ok(from <= start && start < end && end <= spoken.text.length, JSON.stringify(text));
            from = end;
            for (const own of [{ start, end }, speaker, cue]) {
              assert.ok(own === null || isWhole(spoken.text, own.start, own.end), JSON.stringify(text));
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads both scripts alike', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['市长说：“下雪了。”', '市長說：“下雪了。”'],
      ['发言人强调，会谈很顺利。', '發言人強調，會談很順利。'],
      ['据当地电视台报道，桥关闭了。', '據當地電視台報導，橋關閉了。'],
      ['他将协议称为“错误”。', '他將協議稱為“錯誤”。'],
    ];
    for (const [simplified, traditional] of pairs) {
      assert.deepEqual(places('zh-Hans', simplified), places('zh-Hant', traditional), simplified);
    }
  });

  it('says nothing new of a text with a bracket behind its names', () => {
    const plain = spokenIn('zh-Hans', '记者艾达说，雪停了。').indirectQuotes;
    const bracketed = spokenIn('zh-Hans', '记者艾达（Ada Reed）说，雪停了。').indirectQuotes;
    assert.deepEqual(
      bracketed.map(({ speaker, cue }) => [speaker?.text, cue?.text]),
      plain.map(({ speaker, cue }) => [speaker?.text, cue?.text]),
    );
  });
});

function isWhole(text: string, start: number, end: number): boolean {
  const splits = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  return 0 <= start && start < end && end <= text.length && !splits(start) && !splits(end);
}

function places(language: 'zh-Hans' | 'zh-Hant', text: string): unknown {
  const { quotes, indirectQuotes } = spokenIn(language, text);
  return [...quotes, ...indirectQuotes].map(({ start, end, kind, speaker, cue }) => [
    start,
    end,
    kind,
    speaker?.start,
    speaker?.end,
    cue?.start,
    cue?.end,
  ]);
}
