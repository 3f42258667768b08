/** Surnames of China and how they are read; the characters are simplified ones. */

/**
 * The hundred most frequent surnames of China, by the national report on names of 2020 (二〇二〇年全国姓名报告, Ministry of
 * Public Security), in its order, each with its pinyin; lü is written lyu, as passports write it.
 */
export const chineseSurnames = `王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he
林lin 罗luo 高gao 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 韩han 邓deng 冯feng 曹cao 彭peng 曾zeng 肖xiao 田tian 董dong 潘pan
袁yuan 蔡cai 蒋jiang 余yu 于yu 杜du 叶ye 程cheng 魏wei 苏su 吕lyu 丁ding 任ren 卢lu 姚yao 沈shen 钟zhong 姜jiang 崔cui 谭tan
陆lu 范fan 汪wang 廖liao 石shi 金jin 韦wei 贾jia 夏xia 付fu 方fang 邹zou 熊xiong 白bai 孟meng 秦qin 邱qiu 侯hou 江jiang 尹yin
薛xue 闫yan 段duan 雷lei 龙long 黎li 史shi 陶tao 贺he 毛mao 郝hao 顾gu 龚gong 邵shao 万wan 覃qin 武wu 钱qian 戴dai 严yan
莫mo 孔kong 向xiang 常chang`;

/**
 * The other surnames of one character in the Hundred Family Surnames (百家姓, the primer of the Song dynasty), in its
 * order, with the pinyin that they have as surnames.
 */
export const classicSurnames = `褚chu 卫wei 尤you 华hua 戚qi 喻yu 柏bai 水shui 窦dou 章zhang 云yun 葛ge 奚xi 郎lang 鲁lu 昌chang 苗miao 凤feng
花hua 俞yu 柳liu 酆feng 鲍bao 费fei 廉lian 岑cen 倪ni 滕teng 殷yin 毕bi 邬wu 安an 乐yue 时shi 傅fu 皮pi 卞bian 齐qi 康kang 伍wu
元yuan 卜bu 平ping 和he 穆mu 湛zhan 祁qi 米mi 明ming 臧zang 计ji 伏fu 成cheng 谈tan 茅mao 庞pang 纪ji 舒shu 屈qu 项xiang 祝zhu 阮ruan
蓝lan 闵min 席xi 季ji 麻ma 强qiang 路lu 娄lou 危wei 童tong 颜yan 梅mei 盛sheng 刁diao 骆luo 樊fan 凌ling 霍huo 虞yu 支zhi 柯ke 昝zan
管guan 经jing 房fang 裘qiu 缪miao 干gan 解xie 应ying 宗zong 宣xuan 贲ben 郁yu 单shan 杭hang 洪hong 包bao 诸zhu 左zuo 吉ji 钮niu 嵇ji
邢xing 滑hua 裴pei 荣rong 翁weng 荀xun 羊yang 惠hui 甄zhen 曲qu 封feng 芮rui 羿yi 储chu 靳jin 汲ji 邴bing 糜mi 松song 井jing 富fu 巫wu
乌wu 焦jiao 巴ba 弓gong 牧mu 隗kui 山shan 谷gu 车che 宓mi 蓬peng 全quan 郗xi 班ban 仰yang 秋qiu 仲zhong 伊yi 宫gong 宁ning 仇qiu 栾luan
暴bao 甘gan 厉li 戎rong 祖zu 符fu 景jing 詹zhan 束shu 幸xing 司si 韶shao 郜gao 蓟ji 薄bo 印yin 宿su 怀huai 蒲pu 邰tai 从cong 鄂e 索suo
咸xian 籍ji 赖lai 卓zhuo 蔺lin 屠tu 池chi 乔qiao 阴yin 胥xu 苍cang 双shuang 闻wen 莘shen 党dang 翟zhai 贡gong 劳lao 逄pang 姬ji 申shen
堵du 冉ran 宰zai 郦li 雍yong 璩qu 桑sang 桂gui 濮pu 牛niu 寿shou 通tong 边bian 扈hu 燕yan 冀ji 浦pu 尚shang 农nong 温wen 别bie 庄zhuang
晏yan 柴chai 瞿qu 阎yan 充chong 慕mu 连lian 茹ru 习xi 宦huan 艾ai 鱼yu 容rong 古gu 易yi 慎shen 戈ge 庾yu 终zhong 暨ji 居ju 衡heng 步bu
都du 耿geng 满man 弘hong 匡kuang 国guo 文wen 寇kou 广guang 禄lu 阙que 东dong 欧ou 殳shu 沃wo 利li 蔚yu 越yue 夔kui 隆long 师shi 巩gong
厍she 聂nie 晁chao 勾gou 敖ao 融rong 冷leng 訾zi 辛xin 阚kan 那na 简jian 饶rao 空kong 沙sha 乜nie 养yang 鞠ju 须xu 丰feng 巢chao 关guan
蒯kuai 相xiang 查zha 后hou 荆jing 红hong 游you 竺zhu 权quan 逯lu 盖ge 益yi 桓huan 公gong 岳yue 商shang 佘she`;
