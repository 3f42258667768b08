/*!
 * Readings of Han characters and of Japanese names. Made by scripts/data/hanReadings.mjs from the Unihan database of
 * the Unicode Consortium (Unicode-3.0, https://www.unicode.org/license.txt) and from mecab-ipadic, whose licence follows.
 * See README.md here.
 *
 * Copyright 2000, 2001, 2002, 2003 Nara Institute of Science
 * and Technology.  All Rights Reserved.
 *
 * Use, reproduction, and distribution of this software is permitted.
 * Any copy of this software, whether in its original form or modified,
 * must include both the above copyright notice and the following
 * paragraphs.
 *
 * Nara Institute of Science and Technology (NAIST),
 * the copyright holders, disclaims all warranties with regard to this
 * software, including all implied warranties of merchantability and
 * fitness, in no event shall NAIST be liable for
 * any special, indirect or consequential damages or any damages
 * whatsoever resulting from loss of use, data or profits, whether in an
 * action of contract, negligence or other tortuous action, arising out
 * of or in connection with the use or performance of this software.
 *
 * A large portion of the dictionary entries
 * originate from ICOT Free Software.  The following conditions for ICOT
 * Free Software applies to the current dictionary as well.
 *
 * Each User may also freely distribute the Program, whether in its
 * original form or modified, to any third party or parties, PROVIDED
 * that the provisions of Section 3 ("NO WARRANTY") will ALWAYS appear
 * on, or be attached to, the Program, which is distributed substantially
 * in the same form as set out herein and that such intended
 * distribution, if actually made, will neither violate or otherwise
 * contravene any of the laws and regulations of the countries having
 * jurisdiction over the User or the intended distribution itself.
 *
 * NO WARRANTY
 *
 * The program was produced on an experimental basis in the course of the
 * research and development conducted during the project and is provided
 * to users as so produced on an experimental basis.  Accordingly, the
 * program is provided without any warranty whatsoever, whether express,
 * implied, statutory or otherwise.  The term "warranty" used herein
 * includes, but is not limited to, any warranty of the quality,
 * performance, merchantability and fitness for a particular purpose of
 * the program and the nonexistence of any infringement or violation of
 * any right of any third party.
 *
 * Each user of the program will agree and understand, and be deemed to
 * have agreed and understood, that there is no warranty whatsoever for
 * the program and, accordingly, the entire risk arising from or
 * otherwise connected with the program is assumed by the user.
 *
 * Therefore, neither ICOT, the copyright holder, or any other
 * organization that participated in or was otherwise related to the
 * development of the program and their respective officials, directors,
 * officers and other employees shall be held liable for any and all
 * damages, including, without limitation, general, special, incidental
 * and consequential damages, arising out of or otherwise in connection
 * with the use or inability to use the program or any product, material
 * or result produced or otherwise obtained by using the program,
 * regardless of whether they have been advised of, or otherwise had
 * knowledge of, the possibility of such damages at any time during the
 * project or thereafter.  Each user will be deemed to have agreed to the
 * foregoing by his or her commencement of use of the program.  The term
 * "use" as used herein includes, but is not limited to, the use,
 * modification, copying and distribution of the program and the
 * production of secondary products from the program.
 *
 * In the case where the program, whether in its original form or
 * modified, was distributed or delivered to or received by a user from
 * any person, organization or entity other than ICOT, unless it makes or
 * grants independently of ICOT any specific warranty to the user in
 * writing, such person, organization or entity, will also be exempted
 * from and not be held liable to the user for any such damages as noted
 * above as far as the program is concerned.
 */

/** A line a character: it;its Korean readings;its readings in pinyin;its readings in names of Japan, in Hepburn. */
export const characterReadings: string = `㑇;;zhou;
㑊;;yi;
㕮;;fu;
㘎;;han;
㙍;;duo;
㙘;;yao;
㙦;;xie;
㛃;결;jie;
㛚;;tong;
㛹;;pian;
㟃;;si;
㠇;;jiu;
㠓;;meng;
㤘;;zhou;
㥄;;ling;
㧐;;song;
㧑;휘;hui;
㧟;;kuai;
㫰;랑;lang;
㬊;;huan;
㬎;;xian;
㬚;;che;
㭎;;gang;
㭕;;qu;
㮾;;lang;
㰀;;li;
㳇;;fu;
㳘;;chong;
㳚;;xu;
㴔;흡;xi;
㵐;;jue;
㶲;;yong;
㸆;;kao;
㸌;;huo;
㺄;;yu;
㻬;;tu;
㽏;;gan;
㿠;;huang;
䁖;;lou;
䂮;;lue;
䃅;;di;
䃎;;zha;
䅟;;can;
䌹;경;jiong;
䎃;;ran;
䎖;;zeng;
䏝;전;zhuan;
䏡;;shi;
䏲;;die;
䐃;;jun;
䓖;;qiong;
䓛;;qu;
䓨;앵;ying;
䓫;;qi;
䓬;;zhuo;
䗖;;di;
䗛;;xiu;
䗪;;zhe;
䗴;;ting;
䜣;은,흔;xin;
䝙;;chu;
䢺;;chu;
䢼;;gong;
䣘;;tang;
䥽;;po;
䦃;;zhuo;
䲟;;yin;
䲠;;chun;
䲢;;teng;
䴓;;shi;
䴔;교;jiao;
䴕;;lie;
䴖;청;jing;
䴗;;ju;
䴘;;ti;
䴙;벽;pi;
䶮;엄;yan;
一;일;yi;ichi,kazu,i
丁;정;ding;chou
七;칠;qi;shichi,nana,na
万;만;wan;ma,man,ban,tsumu
丈;장;zhang;jou,take
三;삼;san;mi,zou,sabu,zabu,san,mitsu
上;상;shang;kami,ue,gami,jou
下;하;xia;shimo,shita
丌;기;ji;
不;부,불;bu;fu
与;여;yu;yo
丏;면;mian;
丐;개;gai;
丑;축;chou;ushi
专;전;zhuan;
且;차;qie;
丕;비;pi;
世;세;shi;yo,se
丗;;shi;
丘;구;qiu;oka,gaoka
丙;병;bing;
业;업;ye;
丛;총;cong;
东;동;dong;
丝;사;si;
丞;승;cheng;jou
丟;주;diu;
両;량,양;liang;ryou
丢;주;diu;
两;량,양;liang;
严;엄;yan;
並;병;bing;nami
丧;상;sang;
个;개;ge;
丫;아;ya;
中;중;zhong;naka,chuu
丮;극;ji;
丰;봉;feng;
丱;관;guan;
串;곶,관;chuan;kushi
丳;찬;chan;
临;림,임;lin;
丶;주;zhu;
丸;환;wan;maru
丹;단,란;dan;tan
为;위;wei;
主;주;zhu;shu,nushi
丼;정;jing;
丽;려,여;li;
举;;ju;
丿;별;pie;
乂;예;yi;
乃;내;nai;no
久;구;jiu;hisa,ku,kyuu
乇;적;tuo;
么;요;me;
义;의;yi;
之;지;zhi;no,yuki,shi
乌;오;wu;
乍;사;zha;
乎;호;hu;
乏;핍;fa;
乐;낙,락,악,요;le,yue;
乒;;ping;
乓;;pang;
乔;교;qiao;
乕;;hu;
乖;괴;guai;
乗;승;cheng;nori,jou
乘;승;cheng;
乙;을;yi;oto
乜;먀;mie;
九;구;jiu;ku,kyuu
乞;걸;qi;
也;야;ye;ya,nari
习;습;xi;
乡;향;xiang;
乢;;gai;
书;서;shu;
乩;계;ji;
乫;갈;jia;
乭;돌;shi;
买;매;mai;
乱;난,란;luan;ran
乳;유;ru;
乶;볼;fu;
乷;살;sha;
乸;;na;
乾;건;qian,gan;ken
乿;;zhi;
亀;귀,균;gui;kame,ki,game
亂;난,란;luan;
亃;;lin;
亄;의;yi;
亅;궐;jue;
了;료,요;le;ryou
予;여;yu;yo
争;쟁;zheng;
亊;사;shi;
事;사;shi;ji
二;이;er;ji,ni,fu,futa
亍;마,촉;chu;
于;우;yu;
亏;우;kui;
亐;울;yu;
云;운;yun;
互;호;hu;
亓;기;qi;
五;오;wu;go,i,itsu,sa
井;정;jing;i
亘;긍,선;gen;nobu
亙;긍;gen;
亚;아;ya;
些;사;xie;
亜;아;ya;a
亞;아;ya;
亟;극;ji;
亠;두;tou;
亡;망;wang;
亢;항;kang;
交;교;jiao;
亥;해;hai;i
亦;역;yi;mata
产;산;chan;
亨;형;heng;kou,michi,kyou
亩;묘,무;mu;
享;향;xiang;kyou
京;경;jing;kyou
亭;정;ting;tei
亮;량,양;liang;ryou,suke,aki
亰;경;jing;
亲;친;qin;
亳;박;bo;
亵;설;xie;
亶;단;dan;
亸;타;duo;
亹;미;men;
人;인;ren;to,hito,jin
亿;억;yi;
什;십,집;shen;
仁;인;ren;hito,ni,jin,nin
仂;륵;le;
仃;;ding;
仄;측;ze;
仅;근;jin;
仆;부;pu;
仇;구;chou;
仈;;ba;
仉;;zhang;
今;금;jin;ima,ke,kon
介;개;jie;suke,kai
仍;잉;reng;
从;종;cong;
仏;불;fo;butsu
仑;륜;lun;
仓;창;cang;
仔;자;zi;
仕;사;shi;
他;타;ta;ta
仗;장;zhang;
付;부;fu;tsuki,tsuke
仙;선;xian;sen
仚;헌;xian;
仜;;hong;
仝;동;tong;
仞;인;ren;
仟;천;qian;
仡;흘;ge;
代;대;dai;yo,shiro,dai
令;령,영;ling;rei
以;이;yi;i
仨;;sa;
仩;;chang;
仪;의;yi;
仫;;mu;
们;문;men;
仭;인;ren;
仮;가;fan;kari
仰;앙;yang;
仱;;qian;
仲;중;zhong;naka,chuu
仳;비;pi;
仴;;wo;
仵;오;wu;
件;건;jian;
价;개;jia;
任;임;ren;tou
份;빈;fen;
仿;방;fang;
伀;종;zhong;
企;기;qi;
伂;;pei;
伄;;diao;
伅;돈;dun;
伈;심,침;xin;
伉;항;kang;
伊;이;yi;i
伋;급;ji;
伍;오;wu;go
伎;기;ji;
伏;복;fu;fushi,buse,bushi,fuse
伐;벌;fa;
休;휴;xiu;
伒;;jin;
伓;;pi;
伔;;dan;
伕;;fu;
众;중;zhong;
优;우;you;
伙;과;huo;
会;회;hui;ai
伛;구;yu;
伜;졸;cui;
伝;전;yun;den
伞;산;san;
伟;위;wei;
传;전;chuan;
伢;;ya;
伣;현;xian;
伤;상;shang;
伥;창;chang;
伦;륜,윤;lun;
伧;창;cang;
伪;위;wei;
伫;저;zhu;
伬;;ze;
伭;현;xian;
伯;백;bo;haku
估;고;gu;
伲;;ni;
伳;;xie;
伴;반;ban;tomo,ban,han
伶;령;ling;rei
伸;신;shen;nobu,shin
伺;사;ci;
伻;팽;beng;
似;사;shi,si;nita
伽;가;jia;ka
伾;비;pi;
伿;;yi;
佁;이;yi;
佃;전;dian;
但;단;dan;tada
佇;저;zhu;
佈;포;bu;
佉;구;qu;
佌;;ci;
位;위;wei;i
低;저;di;
住;주;zhu;sumi,zumi,shi
佐;좌;zuo;sa
佑;우;you;yuu,yu,suke
佒;앙;yang;
体;분;ti;
佔;점;zhan;
何;하;he;ka
佖;필;bi;
佗;타;tuo,ta;
佘;사;she;
余;여;yu;yo
佚;일;yi;
佛;불;fu;
作;작;zuo;saku
佝;구;gou;
佞;녕;ning;
佟;퉁;tong;
你;니;ni;
佡;;xian;
佢;;qu;
佣;용;yong;
佤;;wa;
佥;첨;qian;
佧;;ka;
佩;패;pei;
佪;회;hui;
佫;;he;
佬;;lao;
佮;;ge;
佯;양;yang;
佰;백;bai;
佳;가;jia;ka,yoshi,kei
佴;이;er;
併;병;bing;
佶;길;ji;
佷;한,항;hen;
佸;괄;huo;
佹;궤;gui;
佺;전;quan;
佻;조;tiao;
佼;교;jiao;
佽;차;ci;
佾;일;yi;
使;사;shi;shi
侀;형;xing;
侁;신;shen;
侂;탁;tuo;
侃;간;kan;
侄;질;zhi;
侅;해;gai;
來;내,래;lai;ki
侇;이;yi;
侈;치;chi;
侉;과;kua;
侊;광;guang;
例;례,예;li;
侍;시;shi;ji
侏;주;zhu;
侐;혁;xu;
侑;유;you;yuu
侒;안;an;
侔;모;mou;
侕;;er;
侖;륜;lun;
侗;동;dong;
侘;차;cha;
侚;순;xun;
供;공;gong;
侜;주;zhou;
依;의;yi;e,i,yori
侞;여;ru;
侠;협;xia;
価;가;si;
侣;려;lyu;
侥;요;jiao;
侦;정;zhen;
侧;측;ce;
侨;교;qiao;
侩;괴;kuai;
侪;제;chai;
侫;;ning;
侬;농;nong;
侭;;jin;
侮;모;wu;
侯;후;hou;
侲;진;zhen;
侳;좌;zuo;
侴;;chou;
侵;침;qin;
侶;려;lyu;
侷;국;ju;
侹;정;ting;
侺;;shen;
侻;탈;tui;
便;변,편;bian;
俀;;tui;
俁;우;yu;
係;계;xi;
促;촉;cu;
俄;아;e;
俅;구;qiu;
俇;광;guang;
俉;오;wu;
俊;준;jun;toshi,shun
俋;읍;yi;
俍;량;liang;
俎;조;zu;
俏;소,초;qiao;
俐;리;li;
俑;용;yong;
俓;경;jing;
俔;현;qian;
俖;배;pei;
俗;속;su;
俘;부;fu;
俙;희;xi;
俚;리;li;
俛;면;fu;
俜;빙;ping;
保;보;bao;yasu,ho,bo,o
俞;유;yu;
俟;사;qi;
俠;협;xia;
信;신;xin;nobu,shin,shi
俣;오;yu;mata
俤;제;di;
俥;거;che;
俦;주;chou;
俨;엄;yan;
俩;량;lia;
俪;려;li;
俫;;lai;
俬;;si;
俭;검;jian;
修;수;xiu;shuu,nobu
俯;부;fu;
俱;구;ju;
俳;배;pai;
俴;천;jian;
俵;표;biao;tawara
俶;숙;chu;
俷;비;fei;
俸;봉;feng;
俺;엄;an;
俾;비;bi;
倀;창;chang;
倂;병;bing;
倅;쉬;cui;
倆;량;lia;
倇;원;wan;
倉;창;cang;kura,gura
個;개;ge;
倌;관;guan;
倍;배;bei;be
倎;전;tian;
倏;숙;shu;
們;문;men;
倒;도;dao;
倓;담;tan;
倔;굴;jue;
倕;수;chui;
倖;행;xing;
倗;붕;peng;
倘;당;tang;
候;후;hou;
倚;의;yi;
倛;기;qi;
倜;척;ti;
倞;경;jing;
借;차;jie;
倠;휴;sui;
倡;창;chang;
倢;첩;jie;
倣;방;fang;
値;치;zhi;
倥;공;kong;
倦;권;juan;
倧;종;zong;
倨;거;ju;
倩;천;qian;
倪;예;ni;
倫;륜,윤;lun;michi,rin,nori
倬;탁;zhuo;
倭;왜;wo;shizu
倮;라;luo;
倯;;song;
倰;릉;leng;
倱;혼;hun;
倳;사;zi;
倴;분;ben;
倵;;wu;
倶;구;ju;tomo
倷;;nai;
倹;검;jian;
债;채;zhai;
倻;야;ye;
值;치;zhi;
倾;경;qing;
偀;;ying;
偁;칭;cheng;
偃;언;yan;
偅;동;zhong;
偆;준;chun;
假;가;jia;
偈;게;ji;
偉;위;wei;hide
偊;우;yu;
偋;;bing;
偌;야;ruo;
偍;;ti;
偎;외;wei;
偏;편;pian;
偐;안;yan;
偑;;feng;
偓;악;wo;
偕;해;xie;
偖;차;che;
偗;;sheng;
做;주;zuo;
偛;삽;cha;
停;정;ting;
偝;배;bei;
偞;엽;xie;
偟;황;huang;
偠;요;yao;
偡;;zhan;
偢;초;chou;
偣;;yan;
偤;;you;
健;건;jian;ken,take
偨;치;ci;
偩;부;fu;
偪;핍;bi;
偫;치;zhi;
偬;총;zong;
偭;면;mian;
偮;;ji;
偯;의;yi;
偰;설;xie;
偲;시;cai;
偳;;duan;
側;측;ce;
偵;정;zhen;
偶;우;ou;
偷;투;tou;
偸;투;tou;
偺;차,찰;za,zan;
偻;루;lou;
偽;위;wei;
偾;분;fen;
偿;상;chang;
傀;괴;gui;
傂;;zhi;
傃;소;su;
傅;부;fu;den
傇;;rong;
傈;;li;
傉;;nu;
傋;강;jiang;
傌;매;ma;
傍;방;bang;
傎;전;dian;
傑;걸;jie;
傒;혜;xi;
傔;겸;qian;
傕;각;jue;
傖;창;cang;
傘;산;san;
備;비;bei;
傚;효;xiao;
傛;용;yong;
傜;요;yao;
傝;탑;tan;
傞;사;suo;
傢;가;jia;
傣;;dai;
傥;당;tang;
傧;빈;bin;
储;저;chu;
傩;나;nuo;
催;최;cui;
傭;용;yong;
傮;조;zao;
傯;총;zong;
傰;붕;beng;
傱;;song;
傲;오;ao;
傳;전;chuan;den
傴;구;yu;
債;채;zhai;
傶;;zu;
傷;상;shang;
傸;;chuang;
傺;제;chi;
傻;사;sha;
傽;장;zhang;
傾;경;qing;
傿;언;yan;
僁;설;xie;
僂;루;lou;
僄;표;piao;
僅;근;jin;
僆;련;lian;
僇;륙;lu;
僈;만;man;
僉;첨;qian;
僊;선;xian;sen
僋;탐;tan;
働;동;dong;
僎;준;zhuan;
像;상;xiang;
僑;교;qiao;
僓;;tui;
僔;준;zun;
僕;복;pu;
僖;희;xi;
僗;;lao;
僚;료,요;liao;
僛;기;qi;
僝;잔;chan;
僞;위;wei;
僠;;bo;
僣;참;tie;
僤;탄;dan;
僥;요;jiao;
僦;추;jiu;
僧;승;seng;
僨;분;fen;
僩;한;xian;
僪;결;ju;
僬;초;jiao;
僭;참;jian;
僮;동;tong;
僯;;lin;
僰;북;bo;
僱;고;gu;
僳;;su;
僵;강;jiang;
僶;민;min;
僸;금;jin;
價;가;jia;
僻;벽;pi;
僽;추;zhou;
僾;애;ai;
僿;사;sai;
儀;의;yi;yoshi,gi,nori
儁;준;jun;
儂;농;nong;
儃;천;chan;
億;억;yi;
儅;;dang;
儆;경;jing;
儇;현;xuan;
儈;괴;kuai;
儉;검;jian;
儊;;chu;
儋;담;dan;
儌;교;jiao;
儐;빈;bin;
儑;압;an;
儒;유;ru;
儓;대;tai;
儔;주;chou;
儕;제;chai;
儖;;lan;
儗;의;ni;
儘;진;jin;
儚;맹;meng;
儜;녕;ning;
償;상;chang;
儠;렵;lie;
儡;뢰;lei;
儢;려;lyu;
儤;포;bao;
儥;육;yu;
儦;표;biao;
儩;사;si;
優;우;you;yu,yuu,masa
儭;친;chen;
儮;;li;
儰;;wei;
儱;롱;long;
儲;저;chu;
儳;참;chan;
儴;상;rang;
儵;숙;shu;
儷;려;li;
儸;라;luo;
儹;찬;zan;
儺;나;nuo;
儻;당;tang;
儼;엄;yan;
儽;래;lei;
儿;인;er;
兀;올;wu;
允;윤;yun;in
元;원;yuan;moto,gen
兄;형;xiong;
充;충;chong;mitsu,mi,atsu
兆;조;zhao;
兇;흉;xiong;
先;선;xian;saki
光;광;guang;mitsu,kou
克;극;ke;katsu,yoshi
兌;태;dui;
免;면;mian;men
兎;토;tu;to
児;아;er;ji,ko,go
兑;태;dui;
兒;아,예;er;
兔;토;tu;
兕;시;si;
兖;연;yan;
兗;연;yan;
兙;십;;
党;당;dang;
兛;천;qian;
兜;두;dou;
兝;;fen;
兞;;mao;
兟;신;shen;
兡;백;;
兢;긍;jing;
兣;;li;
入;입;ru;iri,nyuu,ni
內;내;nei;
全;전;quan;zen,masa,mata
兩;량,양;liang;
兪;유;yu;
八;팔;ba;ya,hachi,pachi,ha
公;공;gong;kimi,kou,kin,ku
六;륙,육;liu;roku,mutsu,mu,ro,ro
兮;혜;xi;
兰;난,란;lan;
共;공;gong;tomo
关;관;guan;
兴;흥;xing;
兵;병;bing;be,hyou,hei,he
其;기;qi;ki,sono
具;구;ju;gu,tomo
典;전;dian;nori,suke
兹;자;zi;
养;양;yang;
兼;겸;jian;kane,ken
兽;수;shou;
冀;기;ji;
冁;천,철;chan;
冂;경;jiong;
内;내;nei;uchi,nai,chi
円;엔;yuan;en,maru,madoka
冇;;mao;
冈;강;gang;
冉;염;ran;
冊;책;ce;
册;책;ce;
再;재;zai;
冏;경;jiong;
冐;모;mao;
冑;주;zhou;
冒;모;mao;
冓;구;gou;
冔;후;xu;
冕;면;mian;
冖;멱;mi;
冗;용;rong;
冘;유;yin;
写;사;xie;
军;군;jun;
农;농;nong;
冞;미;mi;
冠;관;guan;kan
冢;총;zhong;
冤;원;yuan;
冥;명;ming;
冦;;kou;
冨;부;fu;fu,tomi,to
冩;사;xie;
冪;멱;mi;
冫;빙;bing;
冬;동;dong;fuyu,tou
冮;;gang;
冯;풍;feng;
冰;빙;bing;
冱;호;hu;
冲;충;chong;
决;결;jue;
冴;호;hu;sae
况;황;kuang;
冶;야;ye;ji
冷;냉,랭;leng;
冹;불;fu;
冻;동;dong;
冼;;xian;
冽;렬;lie;
冾;협;qia;
净;정;jing;
凄;처;qi;
凅;고;gu;
准;준;zhun;
凇;송;song;
凈;정;jing;
凉;량,양;liang;
凊;청;qing;
凋;조;diao;
凌;능,릉;ling;ryou
凍;동;dong;
凎;;gan;
减;감;jian;
凐;;yin;
凑;주;cou;
凓;율;li;
凔;창;chuang;
凖;준;zhun;
凗;최;cui;
凘;시;si;
凛;름;lin;
凜;늠,름;lin;
凝;응;ning;
凞;희;xi;
几;궤;ji;
凡;범;fan;bon
凤;봉;feng;
処;처;chu;
凧;;zheng;
凩;목;mu;
凪;지;zhi;nagi
凫;부;fu;
凭;빙;ping;
凯;개;kai;
凰;황;huang;
凱;개;kai;
凳;등;deng;
凵;감;qian;
凶;흉;xiong;
凸;철;tu;
凹;요;ao;
出;출;chu;de,ide
击;격;ji;
凼;;dang;
函;함;han;
凾;함;han;
凿;착;zao;
刀;도;dao;to,tou,chi
刁;조;diao;
刃;인;ren;
刄;인;ren;
分;분;fen;bun,wake,bu
切;절,체;qie;kiri
刈;예;yi;kari,gari
刉;;ji;
刊;간;kan;
刋;간;qian,kan;
刌;촌;cun;
刍;추;chu;
刎;문;wen;
刐;;dan;
刑;형;xing;
划;획;hua;
刓;완;wan,yuan;
刔;결;jue;
刖;월;yue;
列;렬,열;lie;
刘;류,유;liu;
则;칙;ze;
刚;강;gang;
创;창;chuang;
刜;불;fu;
初;초;chu;hatsu
刞;;qu;
删;산;shan;
刡;;min;
判;판;pan;
別;별;bie;betsu,be
刧;겁;jie;
刨;포;pao;
利;리,이;li;toshi,ri
刪;산;shan;
别;별;bie;
刬;잔;chan;
刭;경;jing;
刮;괄;gua;
到;도;dao;itou
刱;창;chuang;
刲;규;kui;
刳;고;ku;
刵;이;er;
制;제;zhi;sei
刷;쇄;shua;
券;권;quan;
刹;찰;sha,cha;
刺;자,척;ci;
刻;각;ke;
刽;괴,회;gui;
刿;귀;gui;
剀;개;kai;
剁;타;duo;
剂;제;ji;
剃;체;ti;
剄;경;jing;
剅;;lou;
剆;라;luo;
則;칙;ze;nori
剉;좌;cuo;
削;삭;xue,xiao;ge
剋;극;kei,ke;
剌;랄;la;
前;전;qian;mae,zen,saki
剎;찰;sha,cha;
剏;창;chuang;
剐;과;gua;
剑;검;jian;
剒;작,착;cuo;
剔;척;ti;
剕;비;fei;
剖;부;pou;
剚;사;zi;
剛;강;gang;take,gou
剜;완;wan;
剝;박;bo;
剞;기;ji;
剟;철;duo;
剡;섬;shan;
剢;;du;
剣;검;jian;ken
剤;;ji;
剥;박;bo;
剧;극;ju;
剩;잉;sheng;
剪;전;jian;
剫;탁;duo;
剬;단;duan;
剭;악,옥;wu;
剮;과;gua;
副;부;fu;zoe,soe
剰;;sheng;
剱;;jian;
割;할;ge;wari
剳;차;da;
剴;개;kai;
創;창;chuang;sou
剷;산;chan;
剸;단,전;tuan;
剺;리;li;
剻;;peng;
剼;;shan;
剽;표;piao;
剿;초;jiao;
劀;괄;gua;
劁;;qiao;
劂;궤;jue;
劃;획;hua;
劄;차;zha;
劇;극;ju;
劈;벽;pi;
劉;류,유;liu;ryuu
劊;괴,회;gui;
劋;조;jiao;
劌;귀;gui;
劍;검;jian;
劐;확;huo;
劑;제;ji;
劒;검;jian;
劓;의;yi;
劔;검;jian;ken
劖;참;chan;
劗;찬;jian;
劘;마;mo;
劙;례,리;li;
力;력,역;li;riki
劝;권;quan;
办;판;ban;
功;공;gong;kou,isa,yuki
加;가;jia;ka
务;무;wu;
劢;매;mai;
劣;렬,열;lie;
劤;근;jin;
劦;협;xie;
动;동;dong;
助;조;zhu;suke
努;노;nu;
劫;겁;jie;
劬;구;qu;
劭;소,초;shao;
劮;일;yi;
励;려,여;li;
劲;경;jin;
劳;노,로;lao;
労;로;lao;
劵;권;juan;
効;효;xiao;
劻;광;kuang;
劼;할;jie;
劾;핵;he;
势;세;shi;
勀;극;ke;
勁;경;jin;
勂;;gao;
勃;발;bo;
勅;칙;chi;te
勇;용;yong;yuu,isa,isamu,isami,o
勉;면;mian;
勋;훈;xun;
勍;경;qing;
勐;;meng;
勒;늑,륵;lei;
勓;;kai;
勔;민;mian;
動;동;dong;
勖;욱;xu;
勗;욱;xu;
勘;감;kan;kan
務;무;wu;
勚;예,이;yi;
勛;훈;xun;
勝;승;sheng;katsu,shou
勞;노,로;lao;
募;모;mu;
勠;륙;lu;
勢;세;shi;se,sei
勣;적;ji;
勤;근;qin;
勦;초;chao;
勧;권;quan;
勩;예,이;yi;
勫;;fan;
勯;단;dan;
勰;협;xie;
勱;매;mai;
勲;훈;xun;kun,isa
勳;훈;xun;
勴;려;lyu;
勵;려,여;li;
勷;양;rang;
勸;권;quan;
勹;포;bao;
勺;작;shao;
勻;균;yun;
勼;구;jiu;
勾;구;gou;
勿;물;wu;
匀;균,윤;yun;
匁;문;wen;
匂;내;xiong;wa
包;포;bao;kane
匆;총;cong;
匈;흉;xiong;
匉;평;peng;
匊;국;ju;
匋;도;tao;
匍;포;pu;
匎;압;e;
匏;포;pao;
匐;복;fu;
匑;궁;gong;
匒;답;da;
匕;비;bi;
化;화;hua;
北;배,북;bei;kita,hoku
匙;시;shi;
匚;방;fang;
匜;이;yi;
匝;잡;za;
匟;강;kang;
匠;장;jiang;
匡;광;kuang;masa,kyou,tada
匢;;hu;
匣;갑;xia;
匦;궤;gui;
匪;비;fei;
匭;궤;gui;
匮;궤;kui;
匯;회;hui;
匰;단;dan;
匱;궤;gui;
匳;렴;lian;
匴;산;suan;
匷;;jue;
匸;혜;xi;
匹;필;pi;
区;구;qu;
医;예,의;yi;
匼;압;ke;
匽;언;yan;
匾;편;bian;
匿;닉,익;ni;
區;구;qu;
十;십;shi;juu,so,to
千;천;qian;chi,sen
卄;입;nian;
卅;삽;sa;
卆;졸;zu;
升;승;sheng;masu,shou
午;오;wu;go
卉;훼;hui;
半;반;ban;han
卌;십;xi;
卍;만;wan;
华;화;hua;
协;협;xie;
卑;비;bei;
卒;졸;zu;
卓;탁;zhuo;taku,taka
協;협;xie;
单;단;dan;
卖;매;mai;
南;남;nan;nan,minami,na,nami,mina
単;단,선;dan;
博;박;bo;hiro
卜;복;bo;boku
卞;변;bian;
卟;게;bu;
占;점;zhan;
卡;잡;ka;
卢;노,로;lu;
卣;유;you;
卤;로;lu;
卦;괘;gua;
卧;와;wo;
卨;설;xie;
卩;절;jie;
卫;위;wei;
卬;앙;ang;
卮;치;zhi;
卯;묘;mao;u
印;인;yin;in
危;위;wei;
卲;소;shao;
即;즉;ji;
却;각;que;
卵;난,란;luan;
卷;권;juan;
卸;사;xie;
卹;휼;xu;
卺;근;jin;
卻;각;que;
卼;올;wu;
卽;즉;ji;
卿;경;qing;
厂;창;chang;
厄;액;e;
厅;청;ting;
历;력,역;li;
厉;려;li;
厊;아;ya;
压;압;ya;
厌;염;yan;
厍;;she;
厎;지;di;
厏;;zha;
厒;;qie;
厓;애;ya;
厔;질;zhi;
厕;측;ce;
厖;방;pang;
厗;;ti;
厘;리;li;
厙;;she;
厚;후;hou;atsu
厜;;zui;
厝;조;cuo;
厞;비;fei;
原;원;yuan;hara,bara,ra,wara
厠;측;ce;
厢;상;xiang;
厣;;yan;
厤;력,역;li;
厥;궐;jue;
厦;하;sha;
厧;;dian;
厨;주;chu;kuriya
厩;구;jiu;
厬;궤;gui;
厭;염;yan;
厮;시;si;
厰;창;chang;
厲;려;li;
厳;엄;yan;gen
厴;;yan;
厶;모;si,mou;
厹;구;rou;
去;거;qu;
厾;;du;
县;현;xian;
叁;삼;san;
参;삼,참;can;
參;삼,참;can;
叆;애;ai;
叇;체;dai;
又;우;you;mata
叉;차;cha;
及;급;ji;oi
友;우;you;tomo,yu,yuu
双;쌍;shuang;futa
反;반;fan;
収;수;shou;shuu
发;발;fa;
叔;숙;shu;yoshi
叕;철;zhuo;
取;취;qu;tori,dori
受;수;shou;
变;변;bian;
叙;서;xu;
叚;가;xia;
叛;반;pan;
叟;수;sou;
叠;첩;die;
叡;예;rui;
叢;총;cong;
口;구;kou;guchi,kuchi
古;고;gu;ko,furu
句;구,귀;ju;
另;령;ling;
叨;도;dao;
叩;고;kou;
只;지;zhi;tada
叫;규;jiao;
召;소;zhao;shou
叭;팔;ba;
叮;정;ding;
可;가;ke;ka
台;태;tai;dai
叱;질;chi;
史;사;shi;shi,fumi,ji
右;우;you;e,u,suke
叵;파;po;
叶;협;ye;kanou
号;호;hao;
司;사;si;ji,shi
叹;탄;tan;
叺;입;chi;
叻;;le;
叼;;diao;
叽;기;ji;
吁;우;xu,yu;
吃;흘;chi;
各;각;ge;ka
吆;요;yao;
吇;;zi;
合;합;he;ai,ri,gou,i
吉;길;ji;kichi,yoshi
吊;적;diao;
吋;촌;cun;
同;동;tong;dou
名;명;ming;na
后;후;hou;
吏;리,이;li;ri
吐;토;tu;
向;향;xiang;mukai,nata,muka,kou,ga,mukou
吒;타;zha;
吓;하,혁;xia;
吕;려,여;lyu;
吖;;ya;
吗;마;ma;
吘;우;ou;
吙;;huo;
君;군;jun;kimi
吜;;chou;
吝;린,인;lin;
吞;탄;tun;
吟;음;yin;gin
吠;폐;fei;
吡;필;bi;
吣;침;qin;
吤;;jie;
吥;;bu;
否;부;fou;
吧;파;ba;
吨;톤;dun;
吩;분;fen;
吪;와;e;
含;함;han;
听;은;ting;
吭;항;keng;
吮;전;shun;
启;계;qi;
吰;;hong;
吱;지;zhi;
吲;신;yin;
吳;오;wu;
吴;오;wu;
吵;묘,초;chao;
吶;눌;na,ne;
吷;혈;xue;
吸;흡;xi;
吹;취;chui;buki,fuki,sui,fu
吻;문;wen;
吼;후;hou;
吽;후;hong;
吾;오;wu;go,a
呀;하;ya;
呁;;jun;
呂;려,여;lyu;ro
呃;애;e;
呅;매,문;mei;
呆;매;dai;
呇;;qi;
呈;정;cheng;
呉;오;wu;go,kure
告;고;gao;
呋;;fu;
呎;척;chi;
呏;승;sheng;
呐;눌;na,ne;
呑;탄;tun;
呒;무;wu;
呓;예;yi;
呔;;dai;
呕;구;ou;
呖;력;li;
呗;패;bei;
员;운,원;yuan;
呙;괘;guo;
呛;창;qiang;
呜;오;wu;
呟;현;juan;
呠;분;pen;
呡;문;wen;
呢;니;ne;
呤;령;ling;
呥;;ran;
呦;유;you;
呧;제;di;
周;주;zhou;shuu,chika
呪;주;zhou;
呫;첩;tie;
呬;령,희,히;xi;
呯;;ping;
呰;자;zi;
呱;고;gu;
呲;;ci;
味;미;wei;mi,aji
呴;구;xu;
呵;가;he,a;
呶;노;nao;
呷;합;ga;
呸;비;pei;
呺;호,효;xiao;
呻;신;shen;
呼;호;hu;yobu
命;명;ming;
呾;달;da;
呿;거;qu;
咀;저;ju;
咁;;han;
咂;잡;za;
咄;돌;duo;
咆;포;pao;
咇;필;bie;
咈;불;fu;
咉;앙;yang;
咋;사;za;
和;화;he;kazu,wa
咍;해;hai;
咎;구;jiu;
咏;영;yong;
咐;부;fu;
咑;;da;
咒;주;zhou;
咔;;ka;
咕;고;gu;
咖;가;ka;
咘;;bu;
咙;롱;long;
咚;;dong;
咛;녕;ning;
咝;;si;
咠;집;qi;
咡;이;er;
咢;악;e;
咣;;guang;
咤;타;zha;
咥;희;xi;
咦;이,재;yi;
咧;렬;lie;
咨;자;zi;
咩;미;mie;
咪;미;mi;
咫;지;zhi;
咬;교;yao;
咭;갈,길;ji;
咮;주;zhou;
咯;각;ge;
咰;;shu;
咱;차,찰;zan;
咲;소;xiao;saki,sa,zaki,saku
咳;해;hai,ke;
咴;;hui;
咶;시,활;huai;
咷;도;tao;
咸;함;xian;
咺;훤;xuan;
咻;휴;xiu;
咼;괘;guo;
咽;열,인;yan,ye;
咾;;lao;
咿;이;yi;
哀;애;ai;ai
品;품;pin;shina
哂;신;shen;
哃;동;tong;
哄;홍;hong;
哅;흉;xiong;
哆;치;duo;
哇;와;wa;
哈;합;ha;
哉;재;zai;ya,sai
哌;;pai;
响;향;xiang;
哎;애;ai;
哏;;gen;
哐;;kuang;
哑;아;ya;
哒;달;da;
哓;효;xiao;
哔;필;bi;
哕;얼,홰;hui;
哖;;nian;
哗;화;hua;
哘;;xing;
哙;쾌;kuai;
哚;;duo;
哝;농;nong;
哞;;mou;
哟;약;;
哠;;hao;
員;운,원;yuan;kazu
哢;롱;long;
哤;방;mang;
哥;가;ge;
哦;아;o,e;
哧;;chi;
哨;초;shao;
哩;리;li;
哪;나;na;
哫;족;zu;
哭;곡;ku;
哮;효;xiao;
哱;발;bo;
哲;철;zhe;tetsu,te
哳;찰;zha;
哷;렬;lie;
哸;;sui;
哺;포;bu;
哻;;han;
哼;형;heng;
哽;경;geng;
哿;가;ge;
唁;언;yan;
唃;;gu;
唄;패;bei;
唅;함;han;
唆;사;suo;
唇;진;chun;
唈;압,읍;yi;
唉;애;ai;
唊;겹;jia;
唋;;tu;
唌;단,연;xian;
唎;리;li;
唏;희;xi;
唐;당;tang;kara
唑;;zuo;
唒;;qiu;
唔;오;wu;
唖;아;ya;a
唗;;dou;
唚;침;qin;
唛;;ma;
唜;말;mo;
唝;홍;gong;
唠;초;lao;
唢;쇄;suo;
唣;;zao;
唤;환;huan;
唦;;sha;
唧;;ji;
唪;봉;feng;
唬;효;hu;
唭;기;qi;
售;수;shou;
唯;유;wei;tada
唰;;shua;
唱;창;chang;
唲;아,애;er;
唳;려;li;
唴;강;qiang;
唵;암;an;
唶;차,책;ze;
唷;육;;
唸;전,점;nian;
唹;어;yu;
唻;래;lai;
唼;삽;sha;
唾;타;tuo;
唿;홀;hu;
啀;애;ai;
啁;조,주;zhao;
啃;간;ken;
啄;탁;zhuo;
啅;탁;zhuo;
商;상;shang;
啈;;heng;
啉;람;lin;
啊;아;a;
啋;교,효;cai;
啌;;xiang;
啍;톤;tun,dun;
啎;오;wu;
問;문;wen;
啐;줄,쵀;cui;
啑;삽,잡,체;sha;
啒;;gu;
啓;계;qi;kei,hiro,yoshi
啕;도;tao;
啖;담;dan;
啗;담;dan;
啜;철;chuai;
啝;와;he;
啞;아;ya;
啟;계;qi;
啡;배,비;fei;
啢;;liang;
啣;함;xian;
啤;;pi;
啥;;sha;
啦;;la;
啧;책;ze;
啪;;pa;
啫;;zhe;
啬;색;se;
啭;전;zhuan;
啮;교;nie;
啰;라;luo;
啴;천,탄;chan;
啵;;bo;
啶;;ding;
啷;;lang;
啸;소;xiao;
啻;시;chi;
啼;제;ti;
啽;암;an;
啾;추;jiu;
啿;담;dan;
喀;객;ka;
喁;옹;yong;
喂;위;wei;
喃;남;nan;
善;선;shan;yoshi,zen
喆;철;zhe;
喇;나,라;la;
喈;개;jie;
喉;후;hou;
喊;함;han;
喋;첩;die;
喌;주,죽;zhou;
喍;재;chai;
喎;;wai;
喏;야;nuo;
喑;음;yin;
喒;잠;za;
喓;요;yao;
喔;악;o;
喕;;mian;
喘;천;chuan;
喙;훼;hui;
喚;환;huan;
喜;희;xi;ki,yoshi
喝;갈;he;
喞;즉;ji;
喟;위;kui;
喡;;wei;
喢;;sha;
喣;후;xu;
喤;황;huang;
喥;;duo;
喦;엽;nie;
喧;훤;xuan;
喨;량;liang;
喩;유;yu;
喪;상;sang;
喫;끽;chi;
喬;교;qiao;taka,kyou
喭;안,언;yan;
單;단;dan;
喰;식;can;
喱;;li;
喲;약;;
喳;사;zha;
喵;;miao;
営;영;ying;
喷;분;pen;
喹;;kui;
喻;유;yu;
喽;루;lou;
喾;곡;ku;
喿;조;zao;
嗀;학;hu;
嗂;요;yao;
嗃;학;he;
嗄;사,애;a;
嗅;후;xiu;
嗆;창;qiang;
嗇;색;se;
嗈;옹;yong;
嗉;소;su;
嗊;홍;hong;
嗋;협;xie;
嗌;액,이;ai;
嗍;;suo;
嗎;마;ma;
嗏;;cha;
嗐;할,해;hai;
嗑;합;ke;
嗒;탑;da;
嗓;상;sang;
嗔;진;chen;
嗕;욕;ru;
嗖;;sou;
嗙;방;pang;
嗚;오;wu;
嗛;겸;qian;
嗜;기;shi;
嗝;격;ge;
嗞;자;zi;
嗟;차;jie;
嗡;옹;weng;
嗢;올;wa;
嗣;사;si;tsugu,shi,ji
嗤;치;chi;
嗥;호;hao;
嗦;;suo;
嗧;륜;;
嗨;;hai;
嗩;쇄;suo;
嗪;;qin;
嗫;섭;nie;
嗬;;he;
嗲;;die;
嗳;애;ai;
嗵;;tong;
嗶;필;bi;
嗷;오;ao;
嗹;련;lian;
嗺;최;zui;
嗼;막;mo;
嗽;수;sou;
嗾;주;sou;
嗿;탐;tan;
嘀;;di;
嘁;측;qi;
嘂;교;jiao;
嘄;교;jiao;
嘆;탄;tan;
嘈;조;cao;
嘉;가;jia;yoshi,ka
嘌;표;piao;
嘍;루;lou;
嘎;알;ga;
嘏;가,하;gu;
嘐;교;xiao;
嘒;혜;hui;
嘓;괵;guo;
嘔;구;ou;
嘕;언;xian;
嘖;책;ze;
嘗;상;chang;
嘘;허;xu;
嘚;;de;
嘛;마;ma;
嘜;;ma;
嘝;;hu;
嘞;륵;lei;
嘟;도;du;
嘡;;tang;
嘣;;beng;
嘤;앵;ying;
嘧;;mi;
嘩;화;hua;
嘪;;mai;
嘬;최;chuai;
嘭;;peng;
嘮;초;lao;
嘯;소;xiao;
嘰;기;ji;
嘱;촉;zhu;
嘲;조;chao;
嘳;괴;kui;
嘴;취;zui;
嘵;효;xiao;
嘶;시;si;
嘸;무;fu;
嘹;료;liao;
嘺;교;qiao;
嘻;희;xi;
嘽;천,탄;chan;
嘾;담;dan;
嘿;묵;hei;
噀;손;xun;
噁;오;e;
噂;준;zun;
噅;위;hui;
噆;참;zan;
噇;담;chuang;
噈;축;cu;
噉;담;dan;
噊;술,율;yu;
噌;쟁,증;ceng;
噍;초;jiao;
噎;열;ye;
噐;기;qi;
噓;허;xu;
噔;;deng;
噗;;pu;
噘;;jue;
噙;;qin;
噚;;xun;
噛;;nie;
噜;로;lu;
噞;엄;yan;
噠;달;da;
噢;우,욱;o;
噣;주,탁;zhou;
噤;금;jin;
噥;농;nong;
噦;얼,홰;hui;
器;기;qi;
噩;악;e;
噪;조;zao;
噫;희;yi;
噬;서;shi;
噭;교;jiao;
噮;연;yuan;
噯;애;ai;
噰;옹;yong;
噱;갹;jue;
噲;쾌;kuai;
噳;우;yu;
噴;분;pen;
噶;갈;ga;
噸;톤;dun;
噹;당;dang;
噺;신;xin;
噻;;sai;
噼;;pi;
噾;음;yin;
噿;;zui;
嚀;녕;ning;
嚁;;di;
嚂;람;lan;
嚃;탑;ta;
嚄;획;huo;
嚅;유;ru;
嚆;효;hao;
嚇;하,혁;xia;
嚊;비;pi;
嚌;제;ji;
嚍;진;jin;
嚎;호;hao;
嚏;체;ti;
嚐;;chang;
嚓;;ca;
嚔;체;ti;
嚕;로;lu;
嚗;박;bo;
嚘;우;you;
嚙;교;nie;
嚚;은;yin;
嚜;매,묵;me;
嚝;;hong;
嚠;류;liu;
嚢;낭;nang;
嚣;효;xiao;
嚥;연;yan,ye;
嚦;력;li;
嚧;로;lu;
嚨;롱;long;
嚪;담;dan;
嚫;친;chen;
嚬;빈;pin;
嚭;비;pi;
嚮;향;xiang;
嚯;;huo;
嚲;타;duo;
嚳;곡;ku;
嚴;엄;yan;
嚵;참;chan;
嚶;앵;ying;
嚷;양;rang;
嚼;작;jue;
嚽;;chuo;
嚾;환,훤;huan;
囀;전;zhuan;
囁;섭;nie;
囂;효;xiao;
囃;잡;ca;
囅;천,철;chan;
囆;채;chai;
囈;예;yi;
囉;라;luo;
囊;낭;nang;
囋;찬,찰;za;
囌;;su;
囍;희;xi;
囎;;zen;
囑;촉;zhu;
囓;설;nie;
囔;;nang;
囗;국,위;wei;
囘;회;hui;
囚;수;qiu;
四;사;si;shi,yo,yotsu
囝;건;jian;
回;회;hui;
囟;신;xin;
因;인;yin;
囡;;nan;
团;단;tuan;
団;단;tuan;dan
囤;돈;dun;
囥;;kang;
囧;경;jiong;
囪;창,총;cong;
囫;홀;hu;
园;원;yuan;
囮;와;e;
困;곤;kun;
囱;창,총;cong;
囲;위;tong;
図;도;tu;zu
围;위;wei;
囵;륜;lun;
囷;균;qun;
囹;령,영;ling;
固;고;gu;
国;국;guo;kuni,koku
图;도;tu;
囿;유;you;
圀;국;guo;kuni
圁;은;yin;
圂;혼;hun;
圃;포;pu;ho
圄;어;yu;
圆;원;yuan;
圇;륜;lun;
圈;권;quan;
圉;어;yu;
圊;청;qing;
國;국;guo;kuni
圌;천;chuan;
圍;위;wei;
圏;권;quan;
圐;;ku;
園;원;yuan;sono,zono,en
圓;원;yuan;en
圔;;ya;
圖;도;tu;
團;단;tuan;dan
圙;;lue;
圚;;hui;
圛;역;yi;
圜;원,환;huan;
圞;란;luan;
土;토;tu;tsuchi,do,to,ha
圠;;ya;
圢;정;ting;
圣;성;sheng;
圦;;kuai;
圧;압;ya;
在;재;zai;ari,zai
圩;우;wei;
圪;을;ge;
圫;;yu;
圬;오;wu;
圭;규;gui;kei,ka,tama
圮;비;pi;
圯;;yi;
地;지;de,di;chi,ji
圲;;qian;
圳;;zhen;
圴;;zhuo;
圷;;xia;akutsu
圸;;shan;
圹;광;kuang;
场;장;chang;
圻;기,은;qi;
圾;급;ji;
址;지;zhi;
坁;지;zhi;
坂;판;ban;saka,zaka
坅;;qin;
均;균,연;jun;kin
坉;;tun;
坊;방;fang;bou
坋;분;ben;
坌;분;ben;
坍;담;tan;
坎;감;kan;
坏;배;huai;
坐;좌;zuo;
坑;갱;keng;
坒;;bi;
块;괴;kuai;
坚;견;jian;
坛;단;tan;
坜;;li;
坝;파;ba;
坞;오;wu;
坟;분;fen;
坠;추;zhui;
坡;파;po;
坢;;ban;
坤;곤;kun;
坥;;qu;
坦;탄;tan;tan
坨;이,타;tuo;
坩;감;gan;
坪;평;ping;tsubo,hei
坫;점;dian;
坬;;gua;
坭;니,이;ni;
坮;대;tai;
坯;배;pi;
坰;경;jiong;
坱;앙;yang;
坲;;fo;
坳;요;ao;
坴;;lu;
坵;구;qiu;
坶;;mu;
坷;가;ke;
坻;지;chi;
坼;탁;che;
坽;;ling;
坿;;fu;
垀;;hu;
垂;수;chui;taru
垃;;la;
垄;농,롱;long;
垆;로;lu;
垈;대;dai;
垉;;pao;
型;형;xing;
垌;동;dong;
垍;;ji;
垎;;he;
垏;;lyu;
垒;누,루;lei;
垓;해;gai;
垔;인;yin;
垕;후;hou;
垗;;zhao;
垘;;fu;
垙;;guang;
垚;;yao;
垛;;duo;
垝;;gui;
垞;타,택;cha;
垟;;yang;
垠;은;yin;
垡;;fa;
垢;구;gou;
垣;원;yuan;gaki,kaki,gai
垤;질;die;
垥;;xie;
垦;간;ken;
垧;;shang;
垩;악;e;
垪;;bing;
垫;점;dian;
垭;;ya;
垮;;kua;
垯;;da;
垰;;ka;
垱;;dang;
垲;개;kai;
垳;;hang;
垴;;nao;
垵;;an;
垶;;xing;
垸;완;yuan;
垹;;bang;
垺;;fu;
垼;;yi;
垽;은;yin;
垾;;han;
垿;;xu;
埀;;chui;
埁;;qin;
埂;;geng;
埃;애;ai;
埆;각;que;
埇;용;yong;
埈;준;jun;
埋;매;mai,man;
埌;;lang;
城;성;cheng;jou,shiro,ki,gi
埏;연;shan;
埐;;jin;
埒;랄;lie;
埓;;lie;
埔;;bu;
埕;;cheng;
埖;;hua;
埗;;bu;
埘;시;shi;
埙;훈;xun;
埚;과;guo;
埜;야;ye;no,ya
埝;;nian;
域;역;yu;
埠;부;bu;
埡;;ya;
埢;;quan;
埣;;sui;
埤;비;pi;
埥;;qing;
埧;;ju;
埩;정;zheng;
埪;;kong;
埫;;chong;
埬;;dong;
埭;태;dai;
埮;담;tan;
埯;;an;
埰;채;cai;
埱;;chu;
埲;;beng;
埳;감;kan;
埴;식;zhi;hani
埵;;duo;
埶;예;yi;
執;집;zhi;
埸;;yi;
培;배;pei;
基;기;ji;moto,ki
埻;준;zhun;
埼;기;qi;
埽;소;sao;
堀;굴;ku;hori,bori
堁;;ke;
堂;당;tang;dou
堃;곤;kun;
堄;예;ni;
堅;견;jian;ken,kata
堆;퇴;dui;
堇;근;jin;
堈;강;gang;
堉;육;yu;
堊;악;e;
堋;붕;peng;
堌;;gu;
堍;;tu;
堎;;leng;
堐;;ya;
堑;참;qian;
堔;;shen;
堕;타;duo;
堙;인;yin;
堛;;bi;
堜;;lian;
堝;과;guo;
堞;첩;die;
堠;후;hou;
堡;보;bao;
堣;우;yu;
堤;제;di;zutsumi,tsutsumi
堥;무;mao;
堧;연;ruan;
堨;;ye;
堩;;geng;
堪;감;kan;
堬;;yu;
堭;황;huang;
堮;;e;
堯;요;yao;
堰;언;yan;
報;보;bao;
堲;;ci;
堳;;mei;
場;장;chang;ba
堵;도;du;
堶;;tuo;
堷;;yin;
堸;;feng;
堹;;zhong;
堺;계;jie;sakai
堻;;jin;
堼;;heng;
堽;;gang;
堾;;chun;
堿;감;jian;
塀;병;ping;
塁;;lei;
塄;;leng;
塅;;duan;
塆;;wan;
塈;;ji;
塉;척;ji;
塊;괴;kuai;
塋;영;ying;
塌;탑;ta;
塍;승;cheng;
塎;;yong;
塏;개;kai;
塑;소;su;
塒;시;shi;
塓;;mi;
塔;탑;ta;tou
塕;;weng;
塗;도;tu;
塘;당;tang;tou
塙;고;que;
塚;총;zhong;tsuka,zuka
塛;;li;
塝;;bang;
塞;새,색;sai,se;
塡;전,진;tian;
塢;오;wu;
塣;;zheng;
塤;훈;xun;
塥;;ge;
塨;;gong;
塩;염;yan;shio,en,shiono
填;전,진;tian;
塬;;yuan;
塭;;wen;
塯;;liu;
塰;;hai;
塱;;lang;
塲;장;chang;
塴;;beng;
塵;진;chen;
塶;;lu;
塹;참;qian;
塺;;mei;
塻;;mo;
塼;전;zhuan;
塽;상;shuang;
塾;숙;shu;
塿;;lou;
墀;지;chi;
墁;만;man;
墂;;biao;
境;경;jing;sakai
墅;서;shu;
墆;;zhi;
墇;;zhang;
墈;;kan;
墉;용;yong;
墊;점;dian;
墋;;chen;
墎;;guo;
墏;;qiang;
墐;근;jin;
墑;;di;
墒;;shang;
墓;묘;mu;
墔;;cui;
墕;;yan;
増;증;zeng;masu,mashi
墘;;qian;
墙;장;qiang;
墚;;liang;
墜;추;zhui;
墝;요;qiao;
增;증;zeng;
墟;허;xu;
墠;;shan;
墡;선;shan;
墣;복;pu;
墥;;dong;
墦;;fan;
墨;묵;mo;sumi,boku
墩;돈;dun;
墫;준;zun;
墬;;di;
墮;타;duo;
墯;;duo;
墱;등;deng;
墳;분;fen;
墸;;zhu;
墹;;jian;
墺;오;ao;
墻;장;qiang;
墼;;ji;
墽;;qiao;
墾;간;ken;
墿;;yi;
壁;벽;bi;kabe
壂;;dian;
壅;옹;yong;
壆;;xue;
壇;단;tan;dan
壈;;lan;
壉;;ju;
壊;;huai;
壌;양;rang;
壎;훈;xun;
壏;;xian;
壑;학;he;
壒;;ai;
壓;압;ya;
壔;도;dao;
壕;호;hao;
壖;;ruan;
壗;;jin;
壘;누,루;lei;
壙;광;kuang;
壚;로;lu;
壛;;yan;
壜;담;tan;
壝;유;wei;
壞;괴;huai;
壟;농,롱;long;
壢;;li;
壣;;lin;
壤;양;rang;
壥;;chan;
壧;;yan;
壨;;lei;
壩;파;ba;
士;사;shi;shi,ji
壬;임;ren;
壮;장;zhuang;sou
壯;장;zhuang;
声;성;sheng;sei
壱;일;yi;
売;매;mai;
壳;각;ke,qiao;
壴;;zhu;
壶;호;hu;
壷;;hu;
壸;호;kun;
壹;일;yi;
壺;호;hu;
壻;서;xu;
壼;호;kun;
壽;수;shou;toshi,hisa,su
壾;;mang;
壿;준;zun;
夂;;zhi;
夃;;gu;
处;처;chu;
夆;봉;feng;
备;비;bei;
変;변;bian;
夊;;sui;
夌;;ling;
复;복,부;fu;
夎;;cuo;
夏;하;xia;natsu,ka
夐;형;xiong;
夒;;nao;
夔;기;kui;
夕;석;xi;yu,yuu,seki
外;외;wai;to,soto,gai,tono
夗;;yuan;
夘;;mao;
夙;숙;su;
多;다;duo;ta
夛;다;duo;
夜;야;ye;ya,yo
够;구;gou;
夠;구;gou;
夢;몽;meng;mu,yume
夤;인;yin;
夥;과;huo;
大;대;da;oo,dai,tai
天;천;tian;ten,ama
太;태;tai;ta,da
夫;부;fu;o
夬;쾌;guai;
夭;요;yao;
央;앙;yang;o,naka,ou
夯;항;hang;
失;실;shi;
夲;도;tao;
头;두;tou;
夷;이;yi;
夸;과;kua;
夹;협;jia;
夺;탈;duo;
夼;;kuang;
夾;협;jia;
奀;;en;
奁;렴;lian;
奂;환;huan;
奄;엄;yan;
奅;;pao;
奇;기;qi;ki
奈;나,내;nai;na
奉;봉;feng;
奊;;xie;
奋;분;fen;
奎;규;kui;
奏;주;zou;
奐;환;huan;
契;계,글,설;qi;
奓;차;zha;
奔;분;ben;
奕;혁;yi;
奖;장;jiang;
套;투;tao;
奘;장;zang;
奚;해;xi;
奜;비;fei;
奠;전;dian;
奡;;ao;
奢;사;she;
奥;오;ao;oku,tsu
奧;오;ao;oku
奨;장;jiang;
奩;렴;lian;
奪;탈;duo;
奫;윤;yun;
奬;장;jiang;
奭;석;shi;
奮;분;fen;
奰;;bi;
奱;련;luan;
奲;다,차;duo;
女;녀,여;nyu;me,jo,o
奴;노;nu;
奶;내;nai;
奷;;qian;
奸;간;jian;
她;타;ta;
奻;;nuan;
奼;차;cha;
好;호;hao;yoshi,kou
奾;;xian;
奿;;fan;
妀;;ji;
妁;작;shuo;
如;여;ru;jo,nyo
妃;비;fei;ki,hi
妄;망;wang;
妅;;hong;
妆;장;zhuang;
妇;부;fu;
妈;마;ma;
妊;임;ren;
妍;연;yan;
妎;;hai;
妏;;wen;
妐;;zhong;
妒;투;du;
妓;기;ji;
妖;요;yao;
妗;금;jin;
妘;운;yun;
妙;묘;miao;tae,myou
妛;;chi;
妝;장;zhuang;
妞;;niu;
妠;;na;
妡;;xin;
妢;;fen;
妣;비;bi;
妤;여;yu;
妥;타;tuo;
妦;;feng;
妧;완;wan;
妨;방;fang;
妩;;wu;
妪;구;yu;
妫;;gui;
妬;투;du;
妭;;ba;
妮;니;ni;
妯;축;zhou;
妱;초;zhao;
妲;달;da;
妳;내;nai;
妴;;yuan;
妵;주;tou;
妶;현;xian;
妹;매;mei;
妺;;mo;
妻;처;qi;zuma,tsuma
妼;;bi;
妽;;shen;
妾;첩;qie;
姀;;he;
姁;후;xu;
姃;정;zheng;
姅;;ban;
姆;모;mu;
姇;;fu;
姈;령;ling;
姉;자;zi;ane
姊;자;zi;
始;시;shi;
姌;;ran;
姍;산;shan;
姎;;yang;
姏;;man;
姐;저;jie;
姑;고;gu;
姒;사;si;
姓;성;xing;
委;위;wei;
姖;;ju;
姗;산;shan;
姘;;pin;
姙;임;ren;
姚;요;yao;
姛;;dong;
姜;강;jiang;
姝;주;shu;
姞;길;ji;
姠;;xiang;
姡;;hua;
姣;교;jiao;
姤;구;gou;
姥;모;lao,mu;
姦;간;jian;
姨;이;yi;
姩;;nian;
姪;질;zhi;
姫;희;ji;hime,ki
姬;희;ji;
姭;;xian;
姮;항;heng;
姱;;kua;
姲;안;yan;
姳;;ming;
姴;;lie;
姵;;pei;
姶;;e;
姷;유;you;
姸;연;yan;
姹;차;cha;
姺;신;shen;
姻;인;yin;
姼;제;shi;
姽;;gui;
姾;;quan;
姿;자;zi;
娀;;song;
威;위;wei;take,i
娃;와,왜;wa;
娄;루;lou;
娅;아;ya;
娆;요;rao;
娇;교;jiao;
娈;련;luan;
娉;빙;ping;
娊;현;xian;
娌;;li;
娏;;mang;
娑;사;suo;
娓;미;wei;
娕;;chuo;
娖;;chuo;
娗;;ting;
娘;낭;niang;
娙;형;xing;
娚;;nan;
娛;오;yu;
娜;나;na;
娞;;nei;
娟;연;juan;
娠;신;shen;
娣;제;di;
娥;아;e;
娩;만;mian;
娭;애;ai;
娮;;yan;
娯;오;yu;
娱;오;yu;
娲;왜;wa;
娳;;li;
娴;한;xian;
娵;추;ju;
娶;취;qu;
娷;;zhui;
娸;;qi;
娹;;xian;
娼;창;chang;
娾;;ai;
婀;아;e;
婁;루;lou;
婂;;mian;
婃;;cong;
婄;;pou;
婆;파;po;
婇;채;cai;
婈;;ling;
婉;완,원;wan;
婊;;biao;
婌;숙;shu;
婍;;qi;
婐;와;wo;
婑;유;rui;
婒;;tan;
婓;;fei;
婕;;jie;
婖;;tian;
婗;;ni;
婘;;quan;
婚;혼;hun;
婛;;jing;
婜;;qian;
婝;;dian;
婞;;xing;
婟;;hu;
婠;완;wan;
婢;비;bi;
婤;;chou;
婥;;nao;
婦;부;fu;fu
婧;정,청;jing;
婩;안;an;
婪;람;lan;
婫;;kun;
婬;음;yin;
婭;아;ya;
婰;;dian;
婳;;hua;
婴;영;ying;
婵;선;chan;
婶;;shen;
婷;정;ting;
婸;;dang;
婺;;wu;
婻;;nan;
婼;;chuo;
婽;;jia;
婿;서;xu;
媂;;di;
媃;;rou;
媄;미;mei;
媆;눈;ruan,nen;
媊;;qian;
媋;;chun;
媌;;miao;
媎;;jie;
媏;;duan;
媐;이;yi;
媒;매;mei;
媓;황;huang;
媔;;mian;
媕;암;an;
媖;;ying;
媗;;xuan;
媚;미;mei;
媛;원;yuan;
媜;;zheng;
媝;;qiu;
媞;시,제;shi;
媟;설;xie;
媢;모;mao;
媤;시;si;
媥;;pian;
媦;;wei;
媧;왜;wa;
媩;;hu;
媪;오,온;ao;
媬;;bao;
媭;;xu;
媮;;tou;
媯;규;gui;
媰;;chu;
媱;;yao;
媲;;pi;
媳;식;xi;
媴;;yuan;
媵;잉;ying;
媶;;rong;
媷;;ru;
媸;;chi;
媹;;liu;
媺;미;mei;
媻;반;pan;
媼;온;ao;
媽;마;ma;
媾;구;gou;
媿;괴;kui;
嫀;;qin;
嫁;가;jia;
嫂;수;sao;
嫄;원;yuan;
嫆;;rong;
嫇;;ming;
嫈;앵;ying;
嫉;질;ji;
嫊;;su;
嫋;뇨;niao;
嫌;혐;xian;
嫍;;tao;
嫐;;nao;
嫒;;ai;
嫔;빈;pin;
嫕;예;yi;
嫖;표;piao;
嫗;구;yu;
嫘;;lei;
嫙;선;xuan;
嫚;만;man;
嫛;예;yi;
嫜;;zhang;
嫝;강;kang;
嫞;;yong;
嫟;;ni;
嫠;리;li;
嫡;적;di;
嫢;규;gui;
嫣;언;yan;
嫥;전;zhuan;
嫦;항;chang;
嫨;;han;
嫩;눈;nen;
嫪;;lao;
嫫;모;mo;
嫬;서;zhe;
嫭;호;hu;
嫮;호;hu;
嫱;장;qiang;
嫳;;pie;
嫴;;gu;
嫵;;wu;
嫶;초;qiao;
嫷;;tuo;
嫸;;zhan;
嫹;;miao;
嫺;한;xian;
嫻;한;xian;
嫽;료;liao;
嫿;;hua;
嬁;;deng;
嬂;;zhi;
嬃;;xu;
嬅;화;hua;
嬇;;kui;
嬈;요;rao;
嬉;희;xi;
嬋;선;chan;
嬌;교;jiao;
嬏;;fan;
嬐;;xian;
嬓;;jiao;
嬔;;fu;
嬖;폐;bi;
嬗;;shan;
嬙;장;qiang;
嬚;;lian;
嬛;현;huan;
嬝;;niao;
嬞;;dong;
嬠;;can;
嬡;;ai;
嬢;양;niang;
嬣;;ning;
嬤;;ma;
嬥;조;tiao;
嬦;;chou;
嬧;;jin;
嬨;자;ci;
嬪;빈;pin;
嬬;;ru;
嬭;내;nai;
嬮;;yan;
嬯;;tai;
嬰;영;ying;
嬲;뇨;niao;
嬴;영;ying;
嬶;;bi;
嬷;모;ma;
嬸;;shen;
嬼;;liu;
嬽;;yuan;
嬾;란;lan;
嬿;연;yan;
孀;상;shuang;
孃;양;niang;
孅;섬;qian;
孇;;shuang;
孈;;hui;
孋;;li;
孌;련;luan;
孍;;yan;
孎;;zhu;
子;자;zi;ko
孑;혈;jie;
孓;;jue;
孔;공;kong;
孕;잉;yun;
孖;자;ma;
字;자;zi;ji
存;존;cun;
孙;손;sun;
孚;부;fu;
孛;패;bei;
孜;자;zi;
孝;효;xiao;taka,kou
孟;맹;meng;take,takeshi
孢;;bao;
季;계;ji;ki,sue,toshi
孤;고;gu;ko
孥;노;nu;
学;학;xue;gaku
孩;해;hai;
孪;산;luan;
孫;손;sun;mago,bi
孬;;nao;
孮;;cong;
孰;숙;shu;
孱;잔;can;
孲;;ya;
孳;자;zi;
孵;부;fu;
孷;;li;
學;학;xue;
孺;유;ru;
孻;;nai;
孼;얼;nie;
孽;얼;nie;
孿;산;luan;
宀;;mian;
宁;저;ning;
它;타;ta;
宄;;gui;
宅;댁,택;zhai;taku,yake
宇;우;yu;u
守;수;shou;mori,su
安;안;an;yasu,a,an
宋;송;song;sou
完;완;wan;kan
宍;;rou;shishi,shi
宎;;yao;
宏;굉;hong;hiro,kou
宒;;zhun;
宓;복;mi;
宕;탕;dang;
宖;횡;hong;
宗;종;zong;mune,sou
官;관;guan;kan
宙;주;zhou;
定;정;ding;sada,tei
宛;완;wan;
宜;의;yi;gi,nobu,nori,yoshi
宝;보;bao;hou,takara
实;실,지;shi;
実;실;shi;mi,sane,zane
宠;총;chong;
审;심;shen;
客;객;ke;
宣;선;xuan;nobu,nori
室;실;shi;muro
宥;유;you;
宦;환;huan;
宧;;yi;
宨;;tiao;
宪;헌;xian;
宫;궁;gong;
宬;성;cheng;
宭;;qun;
宮;궁;gong;miya,nomiya
宰;재;zai;
害;해;hai;
宴;연;yan;
宵;소;xiao;shou,yoi
家;가;jia;ie,ya,ke,ka,ge
宸;신;chen;
容;용;rong;you,kata
宽;관;kuan;
宾;빈;bin;
宿;수,숙;su,xiu;juku,shuku
寀;채;cai;
寁;;zan;
寂;적;ji;
寃;원;yuan;
寄;기;ji;yori,isou
寅;인;yin;tora
密;밀;mi;mitsu
寇;구;kou;
寉;;he;
寊;;zhen;
寋;;jian;
富;부;fu;tomi,fu,to
寍;녕,령,영;ning;
寎;;bing;
寐;매;mei;
寑;;qin;
寒;한;han;kan,samu
寓;우;yu;
寔;식;shi;
寖;침;jin;
寗;녕;ning;
寘;치;zhi;
寙;;yu;
寛;관;kuan;hiro,kan
寝;침;qin;
寞;막;mo;
察;찰;cha;
寠;구;ju;
寡;과;gua;
寢;침;qin;
寣;;hu;
寤;오;wu;
寥;요;liao;
實;실,지;shi;hiro,mi
寧;녕,령,영;ning;yasu,nei,ne
寨;채;zhai;
審;심;shen;shin
寪;;wei;
寫;사;xie;
寬;관;kuan;
寮;료,요;liao;
寯;준;jun;
寰;환;huan;
寱;;yi;
寲;;yi;
寳;보;bao;takara,hou
寵;총;chong;
寶;보;bao;
寸;촌;cun;su
对;대;dui;
寺;사;si;tera,ji,dera
寻;심;xun,xin;
导;도;dao;
対;대;dui;
寿;수;shou;toshi,su,hisa,ju,zu
封;봉;feng;
専;전;zhuan;sen
尃;부;fu;
射;사;she;i
尅;극;ke;
将;장;jiang;masa,shou
將;장;jiang;
專;전;zhuan;
尉;위;wei;
尊;존;zun;taka,son
尋;심;xun,xin;hiro
尌;주;shu;
對;대;dui;
導;도;dao;
小;소;xiao;ko,o,sa,shou
尐;;jie;
少;소;shao;
尒;이;er;
尓;이;er;
尔;이;er;
尕;;ga;
尖;첨;jian;
尘;진;chen;
尙;상;shang;
尚;상;shang;nao,hisa,shou,taka
尜;;ga;
尝;상;chang;
尟;선;xian;
尠;선;xian;
尢;;you;
尤;우;you;
尥;;liao;
尧;요;yao;
尨;방;mang;
尪;;wang;
尬;;ga;
尭;요;yao;taka
尰;종;zhong;
就;취;jiu;nari
尳;;gu;
尴;;gan;
尷;;gan;
尸;시;shi;
尹;윤;yin;
尺;척;chi;
尻;고;kao;jiri
尼;니;ni;ama
尽;진;jin;
尾;미;wei;o
尿;뇨,요;niao;
局;국;ju;
屁;비;pi;
层;층;ceng;
屃;;xi;
屄;;bi;
居;거;ju;i
屆;계;jie;
屇;전;tian;
屈;굴;qu;
屉;;ti;
届;계;jie;
屋;옥;wu;ya
屌;;diao;
屍;시;shi;
屎;시,히;shi;
屏;병;ping;
屐;극;ji;
屑;설;xie;
屓;;xie;
屔;;ni;
展;전;zhan;nobu
屖;;xi;
屘;;man;
屙;;e;
屛;병;ping;
屜;;ti;
屝;;fei;
属;속;shu;
屠;도;tu;
屡;누,루;lyu;
屢;누,루;lyu;
屣;;xi;
層;층;ceng;
履;리,이;lyu;ri
屦;구;ju;
屧;;xie;
屨;구;ju;
屩;;jue;
屪;;liao;
屬;속;shu;
屭;;xi;
屮;;che;
屯;둔;tun;
山;산;shan;yama,zan,san
屳;선;xian;
屴;;li;
屶;;hui;
屹;흘;yi;
屺;기;qi;
屻;;ren;
屼;;wu;
屾;;shen;
屿;서;yu;
岁;세;sui;
岂;개,기;qi;
岆;;yao;
岈;하;ya;
岉;;wu;
岊;절;jie;
岋;;e;
岌;급;ji;
岍;;qian;
岏;완;wan;
岐;기;qi;ki
岑;잠;cen;mine
岒;겸;qian;
岓;;qi;
岔;차;cha;
岕;;jie;
岖;구;qu;
岗;강;gang;
岘;현;xian;
岙;;ao;
岚;남,람;lan;
岛;도;dao;
岜;;ba;
岝;작;zuo;
岞;;zuo;
岟;;yang;
岠;;ju;
岡;강;gang;oka
岢;;ke;
岣;구;gou;
岤;;xue;
岥;파;po;
岦;립;li;
岧;초;tiao;
岨;저;qu;
岩;암;yan;iwa
岪;불;fu;
岫;수;xiu;
岬;갑;jia;misaki
岭;령;ling;
岮;;tuo;
岯;;pi;
岰;;ao;
岱;대;dai;
岳;악;yue;take,gaku
岵;호;hu;
岶;;po;
岷;민;min;
岸;안;an;kishi,gishi
岺;령;ling;
岻;;chi;
岼;;ping;
岽;;dong;
岾;점;han;
岿;규;kui;
峀;수;xiu;
峁;;mao;
峂;;tong;
峃;;xue;
峄;역;yi;
峅;;bian;
峆;;he;
峇;;ba;
峈;;luo;
峉;;e;
峊;;fu;
峋;순;xun;
峌;;die;
峎;;en;
峏;;er;
峐;;gai;
峒;동;dong;
峓;;yi;
峔;;mu;
峖;;an;
峗;;wei;
峘;;huan;
峙;치;zhi;
峚;;mi;
峛;;li;
峞;;wei;
峟;;you;
峠;상;qia;touge
峡;협;xia;kyou
峣;요;yao;
峤;교;jiao;
峥;쟁;zheng;
峦;만;luan;
峧;;jiao;
峨;아;e;ga
峩;아;e;
峪;;yu;
峬;;bu;
峭;초;qiao;
峮;;qun;
峯;봉;feng;mine,hou
峰;봉;feng;mine,hou,ho
峱;노;nao;
峴;현;xian;
島;도;dao;shima,jima
峷;;shen;
峸;;cheng;
峹;;tu;
峺;;geng;
峻;준;jun;
峽;협;xia;
峿;;yu;
崀;;lang;
崁;;kan;
崂;;lao;
崃;래;lai;
崄;험;xian;
崆;공;kong;
崇;숭;chong;taka
崋;;hua;
崌;;ju;
崍;래;lai;
崎;기;qi;zaki,saki
崏;;min;
崑;곤;kun;
崒;;zu;
崔;최;cui;
崕;애;ya;
崖;애;ya;gai
崗;강;gang;
崘;륜;lun;
崙;륜,윤;lun;
崚;;leng;
崛;굴;jue;
崝;;zheng;
崞;;guo;
崟;음;yin;
崠;;dong;
崡;;han;
崢;쟁;zheng;
崣;;wei;
崤;효;xiao;
崥;;pi;
崦;엄;yan;
崧;숭;song;
崨;;jie;
崩;붕;beng;
崭;참;zhan;
崮;;gu;
崰;;zi;
崱;;ze;
崲;;huang;
崳;;yu;
崴;외;wai;
崵;;yang;
崶;;feng;
崷;;qiu;
崸;;yang;
崹;;ti;
崺;;yi;
崼;;shi;
崽;재;zai;
崾;;yao;
崿;;e;
嵀;;zhu;
嵁;감;kan;
嵂;률;lyu;
嵃;;yan;
嵅;;han;
嵇;;ji;
嵉;;ting;
嵊;;sheng;
嵋;미;mei;
嵌;감;qian;
嵎;우;yu;
嵐;남,람;lan;arashi,ran
嵑;;ke;
嵒;암;yan;
嵕;;zong;
嵖;;cha;
嵘;영;rong;
嵙;;ke;
嵚;금;qin;
嵛;;yu;
嵜;기;qi;
嵝;루;lou;
嵞;;tu;
嵢;;cang;
嵣;;dang;
嵥;;jie;
嵧;;liu;
嵨;;wu;
嵩;숭;song;
嵫;;zi;
嵬;외;wei;
嵯;차;cuo;sa
嵱;용;yong;
嵲;;nie;
嵳;;cuo;
嵴;;ji;
嵶;;ruo;
嵷;;song;
嵹;;jiang;
嵺;;liao;
嵼;;chan;
嵽;;die;
嵾;;cen;
嵿;;ding;
嶀;;tu;
嶁;루;lou;
嶂;장;zhang;
嶄;참;zhan;
嶅;;ao;
嶆;조;cao;
嶇;구;qu;
嶈;;qiang;
嶉;;cui;
嶊;;zui;
嶋;도;dao;shima,jima
嶌;;dao;shima
嶍;;xi;
嶐;;long;
嶒;증;ceng;
嶓;;bo;
嶔;금;qin;
嶕;초;jiao;
嶗;;lao;
嶙;린;lin;
嶚;;liao;
嶜;;jin;
嶝;등;deng;
嶞;;duo;
嶟;;zun;
嶠;교;jiao;
嶡;;gui;
嶢;요;yao;
嶦;;zhan;
嶧;역;yi;
嶨;;xue;
嶩;;nao;
嶪;업;ye;
嶬;;yi;
嶭;;nie;
嶮;험;xian;
嶯;;ji;
嶰;해;xie;
嶱;;ke;
嶲;;xi;
嶴;;ao;
嶵;;zui;
嶷;의;yi;
嶸;영;rong;
嶺;령,영;ling;mine,rei,ne
嶼;서;yu;
嶽;악;yue;take
巀;;jie;
巂;;gui;
巃;;long;
巅;전;dian;
巆;;rong;
巇;;xi;
巉;참;chan,zhan;
巋;규;kui;
巌;;yan;gan,iwa
巍;외;wei;
巏;;quan;
巑;찬;cuan;
巒;만;luan;
巓;전;dian;
巔;전;dian;
巕;;nie;
巖;암;yan;
巘;;yan;
巛;천;chuan;
川;천;chuan;kawa,gawa,sen
州;주;zhou;shuu,su
巟;;huang;
巠;경;jing;
巡;순;xun;
巢;소;chao;
巣;;chao;su,nosu
工;공;gong;kou
左;좌;zuo;sa,za,so
巧;교;qiao;
巨;거;ju;kyo,ko
巩;공;gong;
巫;무;wu;
差;차;cha,chai;sashi
巯;;qiu;
巰;;qiu;
己;기;ji;mi,ki,ko
已;이;yi;mi
巳;사;si;mi
巴;파;ba;ha
巵;치;zhi;
巷;항;xiang;
巹;근;jin;
巻;권;juan;maki
巽;손;xun;tatsumi
巾;건;jin;
巿;;fu;
币;폐;bi;
市;시;shi;ichi
布;포;bu;fu,bu,u,nuno,zabu
帄;;ding;
帅;솔,수;shuai;
帆;범;fan;ho
师;사;shi;
帊;;pa;
帋;지;zhi;
希;희;xi;ki
帎;;dan;
帏;위;wei;
帐;장;zhang;
帑;탕;tang;
帔;;pei;
帕;말;pa;
帖;첩;tie;
帗;;bo;
帘;렴,염;lian;
帙;질;zhi;
帚;추;zhou;
帛;백;bo;
帜;치;zhi;
帝;제;di;
帟;;yi;
帠;예;yi;
帡;;ping;
帢;;qia;
帣;;juan;
帤;;ru;
帥;솔,수;shuai;
带;대;dai;
帧;정;zheng;
帨;세;shui;
帩;;qiao;
師;사;shi;shi,moro,ji,shiga
席;석;xi;
帮;방;bang;
帯;대;dai;
帰;궤,귀;gui;ki
帱;주;chou;
帳;장;zhang;
帴;;san;
帶;대;dai;
帷;유;wei;
常;상;chang;tsune,jou,toki,hi,toko
帻;책;ze;
帼;;guo;
帽;모;mao;
帾;;du;
帿;후;hou;
幀;정;zheng;
幁;;xu;
幂;멱;mi;
幃;위;wei;
幄;악;wo;
幅;폭;fu;haba
幇;방;bang;
幊;;gong;
幋;;pan;
幌;황;huang;horo
幍;;tao;
幎;멱;mi;
幏;;jia;
幓;;shan;
幔;만;man;
幕;막;mu;maku
幖;;biao;
幗;;guo;
幘;책;ze;
幙;막;mu;
幛;;zhang;
幜;;jing;
幝;;chan;
幞;복;fu;
幟;치;zhi;
幠;;hu;
幡;번;fan;hata,bata,wata
幢;당;chuang;
幣;폐;bi;
幤;;bi;
幦;;mi;
幧;;qiao;
幨;첨;chan;
幩;;fen;
幪;몽;meng;
幫;방;bang;
幬;주;chou;
幭;;mie;
幮;;chu;
幯;;jie;
幰;헌;xian;
干;간;gan;hoshi,hi,boshi
平;평;ping;hei,hira,pei,daira
年;년,연;nian;toshi,to,ne,nen
幵;;jian,kai;
并;병;bing;
幷;병;bing;
幸;행;xing;yuki,kou,sachi
幹;간;gan;miki,kan
幺;요;yao,me;
幻;환;huan;gen
幼;유;you;
幽;유;you;yuu
幾;기;ji;iku,ki
广;엄;guang;
庀;비;pi;
庁;청;ting;
庂;;ze;
広;광;guang;hiro
庄;장;zhuang;shou,jou
庆;경;qing;
庇;비;bi;
庈;;qin;
庉;;dun;
床;상;chuang;toko
庋;기;gui;
庌;;ya;
庍;;bai;
序;서;xu;
庐;려,여;lu;
庑;무;wu;
库;고;ku;
应;응;ying;
底;저;di;soko
庖;포;pao;
店;점;dian;
庙;묘;miao;
庚;경;geng;
庛;;ci;
府;부;fu;fu
庞;방;pang;
废;폐;fei;
庠;상;xiang;
庢;;zhi;
庣;;tiao;
庤;;zhi;
庥;휴;xiu;
度;도,탁;du;do,tabi
座;좌;zuo;za
庨;효;xiao;
庪;;gui;
庫;고;ku;kura
庬;방;mang;
庭;정;ting;niwa,ba
庮;;you;
庰;;bing;
庱;;cheng;
庲;;lai;
庳;비;bi;
庴;;ji;
庵;암;an;an,io
庶;서;shu;
康;강;kang;yasu,kou
庸;용;yong;you,tsune
庹;;tuo;
庼;;qing;
庾;유;yu;
廁;측;ce;
廂;상;xiang;
廃;폐;fei;
廄;구;jiu;
廅;;e;
廆;;gui;
廇;;liu;
廈;하;sha;
廉;렴,염;lian;ren
廊;낭,랑;lang;
廋;수;sou;
廌;치;zhi;
廎;;qing;
廏;구;jiu;
廐;구;jiu;
廑;근;jin;
廒;;ao;
廓;곽,확;kuo;
廔;누,루;lou;
廕;음;yin;
廖;료;liao;
廗;;dai;
廘;;lu;
廙;이;yi;
廚;주;chu;
廛;전;chan;
廜;;tu;
廝;시;si;
廞;흠;xin;
廟;묘;miao;
廠;창;chang;
廡;무;wu;
廢;폐;fei;
廣;광;guang;hiro
廥;괴;kuai;
廦;;bi;
廧;장;qiang;
廨;해;xie;
廩;름;lin;
廪;름;lin;
廬;려,여;lu;
廮;;ying;
廯;;xian;
廰;;ting;
廱;옹;yong;
廲;;li;
廳;청;ting;
廴;;yin;
延;연;yan;nobu,en,nobe
廷;정;ting;
廸;적;di;
建;건;jian;ken,tate,take
廻;회;hui;
廼;내;nai;no
廾;;gong;
廿;입;nian;
开;개;kai;
弁;변;bian;ben
异;리,이;yi;
弃;기;qi;
弄;농,롱;nong;
弅;;fen;
弆;;ju;
弇;감;yan;
弈;혁;yi;
弉;;zang;
弊;폐;bi;
弋;익;yi;
弌;일;yi;
弍;이;er;
式;식;shi;shiki
弐;;er;
弑;시;shi;
弒;시;shi;
弓;궁;gong;yumi,yu
弔;조;diao;
引;인;yin;hiki,biki
弖;;hu;
弗;불;fu;
弘;홍;hong;hiro,kou
弚;;tui;
弛;이;chi;
弝;;ba;
弟;제;di;
张;장;zhang;
弢;도;tao;
弣;;fu;
弤;;di;
弥;미;mi;ya,mi
弦;현;xian;gen
弧;호;hu;
弨;;chao;
弩;노;nu;
弭;미;mi;
弮;;quan;
弯;만;wan;
弰;;shao;
弱;약;ruo;
弳;;jing;
張;장;zhang;bari,chou,hari
弶;;jiang;
強;강;qiang;sune
弸;;peng;
弹;탄;dan,tan;
强;강;qiang;
弼;필;bi;suke
弾;탄;dan;
彀;구;gou;
彁;;ge;
彃;;bi;
彄;;kou;
彆;별;bie;
彈;탄;dan,tan;
彉;;guo;
彊;강;jiang,qiang;
彋;;hong;
彌;미;mi;ya
彎;만;wan;
彏;;jue;
彑;;ji;
归;귀;gui;
当;당;dang;tou
彔;록;lu;
录;녹,록;lu;
彖;단;tuan;
彗;세,혜;hui;
彘;체;zhi;
彙;휘;hui;
彛;이;yi;
彜;;yi;
彝;이;yi;
彟;;yue;
彡;;shan;
形;형;xing;gata,kata
彤;동;tong;
彥;언;yan;
彦;언;yan;hiko
彧;욱;yu;
彩;채;cai;aya,sa,sai
彪;표;biao;hyou
彫;조;diao;
彬;빈;bin;akira
彭;팽;peng;
彯;;piao;
彰;창;zhang;aki,shou
影;영;ying;kage,ei
彳;;chi;
彴;;zhuo;
彶;;ji;
彷;방;fang;
彸;종;zhong;
役;역;yi;yaku,ku
彻;철;che;
彼;피;bi;
彽;;di;
彾;;ling;
彿;불;fu;
往;왕;wang;
征;정;zheng;masa,yuki,sei
徂;조;cu;so
徃;왕;wang;
径;경;jing;michi
待;대;dai;machi
徆;;xi;
徇;순;xun;
很;흔;hen;
徉;양;yang;
徊;회;huai;
律;률,율;lyu;ritsu
後;후;hou;go,shi
徐;서;xu;
徑;경;jing;
徒;도;tu;
従;종;cong;
徕;래;lai;
徖;;cong;
得;득;de,dei;toku
徘;배;pai;
徙;사;xi;
徛;;ji;
徜;상;chang;
從;종;cong;
徟;;zhou;
徠;래;lai;
御;어;yu;mi,o,go
徥;;shi;
徦;;jia;
徨;황;huang;
復;복,부;fu;
循;순;xun;
徫;;wei;
徬;방;pang;
徭;요;yao;
微;미;wei;
徯;혜;xi;
徲;;ti;
徳;덕;de;toku,nori
徴;징,치;zheng;
徵;징;zhi,zheng;
徶;;bie;
德;덕;de;
徹;철;che;tetsu
徻;;hui;
徼;요;jiao;
徽;휘;hui;
徾;;mei;
徿;;long;
忀;;xiang;
忁;;bao;
心;심;xin;shin
必;필;bi;
忆;억;yi;
忉;도;dao;
忌;기;ji;
忍;인;ren;oshi,shinobu
忏;참;chan;
忐;탐;tan;
忑;;te;
忒;특;te;
忔;;qi;
忕;세;shi;
忖;촌;cun;
志;지;zhi;shi
忘;망;wang;
忙;망;mang;
応;응;ying;ou
忝;첨;tian;
忞;민;min;
忠;충;zhong;tada,chuu
忡;충;chong;
忣;;ji;
忤;오;wu;
忥;;xi;
忧;우;you;
忨;완;wan;
忪;;song;
快;쾌;kuai;
忭;변;bian;
忮;기;zhi;
忯;기,지;qi;
忰;;cui;
忱;침;chen;
忳;;tun;
忴;;qian;
念;념,염;nian;
忷;흉;xiong;
忸;뉴;niu;
忺;;xian;
忻;흔;xin;
忽;홀;hu;
忾;개;kai;
忿;분;fen;
怀;회;huai;
态;태;tai;
怂;종;song;
怃;무;wu;
怄;우;ou;
怅;창;chang;
怆;창;chuang;
怉;;bao;
怊;초;chao;
怋;;min;
怌;회;pei,huai;
怍;작;zuo;
怎;;zen;
怏;앙;yang;
怐;;ju;
怑;;ban;
怒;노,로;nu;nu
怓;;nao;
怔;정;zheng;
怕;파;pa;
怖;포;bu;
怗;첩;tie;
怙;호;hu;
怚;;ju;
怛;달;da;
怜;령,영;lian;rei
思;사;si;shi
怞;;chou;
怠;태;dai;
怡;이;yi;
怢;;tu;
怤;;fu;
急;급;ji;
怦;평;peng;
性;성;xing;
怨;원;yuan;
怩;니;ni;
怪;괴;guai;
怫;;fu;
怬;;xi;
怭;;bi;
怮;;you;
怯;겁;qie;
怱;총;cong;
怲;;bing;
怳;황;huang;
怴;;xu;
怵;;chu;
怷;;shu;
怹;;tan;
怺;;yong;
总;총;zong;
怼;대;dui;
怿;역;yi;
恀;;shi;
恁;임;nen;
恂;순;xun;
恃;시;shi;
恄;;xi;
恅;;lao;
恆;항;heng;
恇;광;kuang;
恉;;zhi;
恊;협;xie;
恋;련,연;lian;
恌;;tiao;
恍;황;huang;
恐;공;kong;
恒;항;heng;tsune
恓;;xi;
恔;효;jiao;
恕;서;shu;
恘;;qiu;
恙;양;yang;
恚;에;hui;
恛;;hui;
恝;괄;jia;
恞;;yi;
恟;흉;xiong;
恠;괴;guai;
恢;회;hui;
恣;자;zi;
恤;휼;xu;
恥;치;chi;
恦;;shang;
恧;;nyu;
恨;한;hen;
恩;은;en;on
恪;각;ke;
恫;통;dong;
恬;념;tian;
恭;공;gong;kyou,yasu,yuki
恮;;quan;
息;식;xi;soku
恰;흡;qia;
恲;;peng;
恳;간;ken;
恵;혜;hui;e,kei
恶;악,오;e,wu;
恷;;xiao;
恸;통;tong;
恹;;yan;
恺;개;kai;
恻;측;ce;
恼;뇌;nao;
恽;운;yun;
恿;용;yong;
悀;;yong;
悁;연;yuan;
悃;곤;kun;
悄;초;qiao;
悅;열;yue;
悆;서,여;yu;
悇;;tu;
悈;;jie;
悉;실;xi;
悊;철;zhe;
悋;린;lin;
悌;제;ti;tei
悍;한;han;
悎;;hao;
悐;척;ti;
悒;읍;yi;
悔;회;hui;
悕;희;xi;
悖;패;bei;
悗;문;man;
悚;송;song;
悛;전;quan;
悜;;cheng;
悝;;kui;
悟;오;wu;go,sato
悠;유;you;yuu,yu
悢;량;liang;
患;환;huan;
悤;총;cong;
悦;열;yue;etsu,yoshi
悧;리;li;
您;;nin;
悩;뇌;nao;
悪;악,오;e;
悫;각;que;
悬;현;xuan;
悭;간;qian;
悯;민;min;
悰;종;cong;
悱;비;fei;
悲;비;bei;
悳;덕;de;
悴;췌;cui;
悵;창;chang;
悶;민;men;
悷;;li;
悸;계;ji;
悹;;guan;
悺;;guan;
悻;행;xing;
悼;도;dao;
悽;처;qi;
悾;강,공;kong;
悿;;tian;
惀;;lun;
惁;;xi;
惃;;gun;
惄;녁;ni;
情;정;qing;jou
惆;추;chou;
惇;돈;dun;atsu,jun
惈;;guo;
惉;첨;zhan;
惊;경;jing;
惋;완;wan;
惌;;yuan;
惍;;jin;
惎;;ji;
惏;람;lan;
惑;혹;huo;
惓;권;quan;
惔;담;tan;
惕;척;ti;
惘;망;wang;
惙;철;chuo;
惚;홀;hu;
惛;혼;hun;
惜;석;xi;
惝;창;chang;
惟;유;wei;kore,i,tada
惠;혜;hui;e
惡;악,오;e,wu;
惢;쇄;suo;
惣;총;zong;sou,so
惤;;jian;
惦;;dian;
惧;구;ju;
惨;참;can;
惩;징;cheng;
惫;비;bei;
惬;협;qie;
惭;참;can;
惮;탄;dan;
惯;관;guan;
惰;타;duo;
惱;뇌;nao;
惲;운;yun;
想;상;xiang;
惴;췌;zhui;
惵;;die;
惶;황;huang;
惷;준;chun;
惸;경;qiong;
惹;야;re;
惺;성;xing;
惻;측;ce;
惼;편;bian;
惾;;zong;
惿;;ti;
愀;초;qiao;
愁;수;chou;
愃;선,훤;xuan;
愄;;wei;
愅;;ge;
愆;건;qian;
愈;유;yu;
愉;유;yu;yu
愊;;bi;
愋;;xuan;
愍;민;min;
愎;퍅;bi;
意;의;yi;i,oki
愐;;mian;
愒;;kai;
愓;;dang;
愔;음;yin;
愕;악;e;
愖;;chen;
愘;;qia;
愚;우;yu;gu
愛;애;ai;ai,a,e,mana,yoshi,wai
愜;협;qie;
愝;;yan;
感;감;gan;
愠;온;yun;
愡;;zong;
愣;;leng;
愤;분;fen;
愦;궤;kui;
愧;괴;kui;
愨;각;que;
愩;;gong;
愫;소;su;
愬;소;su;
愭;기;qi;
愮;;yao;
愯;;song;
愰;황;huang;
愲;;gu;
愴;창;chuang;
愶;;xie;
愷;개;kai;
愻;손;xun;
愼;신,진;shen;
愽;박;bo;
愾;개;kai;
愿;원;yuan;
慀;;xi;
慁;;hun;
慂;용;yong;
慄;률,율;li;
慅;;sao;
慆;도;tao;
慇;은;yin;
慈;자;ci;ji
慉;;xu;
慊;겸;qian;
態;태;tai;
慌;황;huang;
慍;온;yun;
慎;;shen;shin
慏;명;ming;
慑;섭;she;
慒;종;cong;
慓;표;piao;
慔;모;mu;
慕;모;mu;
慖;;guo;
慘;참;can;
慙;참;can;
慚;참;can;
慛;;cui;
慝;특;te;
慞;장;zhang;
慟;통;tong;
慡;상;shuang;
慢;만;man;
慣;관;guan;
慤;각;que;
慥;;zao;
慦;;jiu;
慧;혜;hui;e
慨;개;kai;
慪;우;ou;
慫;종;song;
慬;;qin;
慭;은;yin;
慮;려;lyu;
慯;;shang;
慰;위;wei;
慱;단;tuan;
慲;;man;
慳;간;qian;
慴;습;she;
慵;용;yong;
慶;경;qing;yoshi,kei
慷;강;kang;
慹;;zhi;
慺;루;lou;
慼;척;qi;
慽;척;qi;
慾;욕;yu;
憀;;liao;
憁;총;cong;
憂;우;you;yuu,yu
憃;용;chong;
憇;게;qi;
憉;;peng;
憊;비;bei;
憋;별;bie;
憌;;qiong;
憍;교;jiao;
憎;증;zeng;
憐;련,연;lian;
憑;빙;ping;
憒;궤;kui;
憓;혜;hui;
憔;초;qiao;
憕;;cheng;
憖;은;yin;
憘;희;xi;
憙;희;xi;
憚;탄;dan;
憛;;tan;
憝;대;dui;
憟;;su;
憡;;ce;
憢;;xiao;
憤;분;fen;
憧;동;chong;
憨;감;han;
憩;게;qi;
憪;;xian;
憫;민;min;
憬;경;jing;
憭;;liao;
憮;무;wu;
憯;참;can;
憰;휼;jue;
憱;;cu;
憲;헌;xian;nori,ken
憳;;tan;
憴;;sheng;
憵;;pi;
憶;억;yi;
憷;;chu;
憸;섬;xian;
憺;담;dan;
憼;경;jing;
憾;감;han;
憿;;jiao;
懁;연;xuan;
懂;;dong;
懃;근;qin;
懅;;ju;
懆;조;cao;
懇;간;ken;
懈;해;xie;
應;응;ying;
懊;오;ao;
懋;무;mao;
懌;역;yi;
懍;;lin;
懐;;huai;
懑;문;men;
懒;나,라;lan;
懔;름;lin;
懖;;kuo;
懘;;chi;
懞;몽;meng;
懟;대;dui;
懠;;qi;
懣;문;men;
懤;;chou;
懥;;zhi;
懦;나;nuo;
懧;;nuo;
懨;;yan;
懩;;yang;
懪;;bo;
懫;;zhi;
懭;;kuang;
懮;;you;
懰;;liu;
懱;;mie;
懲;징;cheng;
懴;;chan;
懵;;meng;
懶;나,라;lan;
懷;회;huai;
懸;현;xuan;kake
懹;;rang;
懺;참;chan;
懻;;ji;
懼;구;ju;
懽;환;huan;
懾;섭;she;
懿;의;yi;
戀;련,연;lian;
戁;;nan;
戃;;tang;
戄;;jue;
戆;당;gang;
戇;당;zhuang;
戈;과;ge;
戉;월;yue;
戊;무;wu;
戋;잔;jian;
戌;술;xu;
戍;수;shu;
戎;융;rong;ebisu
戏;희;xi;
成;성;cheng;nari,shige,naru,sei
我;아;wo;ga,a
戒;계;jie;
戔;잔;jian;
戕;장;qiang;
或;혹;huo;
戗;창;qiang;
战;전;zhan;
戙;;dong;
戚;척;qi;
戛;;jia;
戝;적;zei;
戞;알;jia;
戟;극;ji;
戠;지;zhi;
戡;감;kan;
戢;집;ji;
戣;;kui;
戤;;gai;
戥;;deng;
戦;전;zhan;
戧;창;qiang,chuang;
戩;전;jian;
截;절;jie;
戫;;yu;
戬;전;jian;
戭;연,인;yan;
戮;륙,육;lu;
戯;희;hu,xi;
戰;전;zhan;
戱;희;xi;
戲;희;xi;
戳;착;chuo;
戴;대;dai;
戶;호;hu;
户;호;hu;
戸;호;hu;to,do,nohe
戺;;shi;
戻;려,렬;ti;
戽;;hu;
戾;려;li;
房;방;fang;fusa,bou
所;소;suo;sho,dokoro,tokoro
扁;편;bian;
扂;;dian;
扃;경;jiong;
扅;염;yi;
扆;;yi;
扇;선;shan;sen,ougi,ou
扈;호;hu;
扉;비;fei;
扊;염;yan;
手;수;shou;te,de
才;재;cai;sai
扎;찰;zha;
扐;;le;
扑;복;pu;
扒;배;ba;
打;타;da;uchi
扔;;reng;
払;불,필;fan;harai
托;탁;tuo;
扙;;zhang;
扚;;diao;
扛;강;kang;
扜;우;yu;
扞;한;gan,han;
扠;;cha;
扡;;tuo;
扢;;gu;
扣;구;kou;
扤;;wu;
扥;;den;
扦;;qian;
执;집;zhi;
扨;인;ren;
扩;확;kuo;
扪;문;men;
扫;소;sao;
扬;양;yang;
扭;;niu;
扮;분;ban;
扯;차;che;
扰;요;rao;
扱;급;xi;
扲;;qian;
扳;반;ban;
扴;;jia;
扶;부;fu;fu
扷;;ao;
批;비;pi;
扺;지;zhi;
扻;;zhi;
扼;액;e;
扽;;den;
找;조;zhao;
承;승;cheng;shou
技;기;ji;
抁;;yan;
抂;;kuang;
抃;변;bian;
抄;초;chao;
抆;문;wen;
抇;;hu;
抈;;yue;
抉;결;jue;
把;파;ba;
抌;;dan,yao;
抎;;yun;
抏;완;wan;
抑;억;yi;
抒;서;shu;
抓;조;zhua;
抔;부;pou;
投;투;tou;
抖;두;dou;
抗;항;kang;
折;절;zhe;ori,setsu
抚;무;fu;
抛;포;pao;
抜;발,패;ba;
択;택;ze;
抟;;tuan;
抠;구;kou;
抡;륜;lun;
抢;창;qiang;
护;호;hu;
报;보;bao;
抨;평;peng;
抩;;nan;
抪;;bu;
披;피;pi;
抬;대,태;tai;
抭;;yao;
抮;진;zhen;
抯;;zha;
抰;;yang;
抱;포;bao;hou
抳;;ni;
抴;;ye;
抵;저;di;
抶;;chi;
抸;;jia;
抹;말;mo,ma;
抻;;chen;
押;압;ya;oshi
抽;추;chou;
抾;;qu;
抿;;min;
拂;불;fu;
拃;;zha;
拄;주;zhu;
担;단;dan;
拆;탁;chai;
拇;무;mu;
拈;념;nian;
拉;납,랍;la;
拊;부;fu;
拋;포;pao;
拌;반;ban;
拍;박;pai;
拎;;lin;
拏;나,라;na;
拐;괴;guai;
拑;겸;qian;
拒;거;ju;
拓;척,탁;ta,tuo;taku,tsu
拔;발;ba;
拖;타;tuo;
拗;요;ao;
拘;구;ju;
拙;졸;zhuo;
拚;;pan;
招;초;zhao;
拜;배;bai;
拝;;bai;
拟;의;ni;
拠;거;ju;
拡;광,확;kuo;
拢;롱;long;
拣;간;jian;
拤;;qia;
拥;옹;yong;
拦;란;lan;
拧;;ning;
拨;발;bo;
择;택;ze;
拫;;hen;
括;괄;kuo;
拭;식;shi;
拮;길;jie;
拯;증;zheng;
拰;;nin;
拱;공;gong;
拲;;gong;
拳;권;quan;
拴;;shuan;
拵;존;cun;
拶;찰;za;
拷;고;kao;
拸;;yi;
拹;;xie;
拺;;ce;
拻;;hui;
拼;평;pin;
拽;예;zhuai;
拾;습,십;shi;
拿;나;na;
挀;;bai;
持;지;chi;mochi
挂;괘;gua;
挃;;zhi;
指;지;zhi;sashi,sasu
挈;계,설;qie;
按;안;an;
挋;;zhen;
挌;격;ge;
挍;;jiao;
挎;;kua;
挏;;dong;
挐;나;na;
挑;도;tiao;
挓;;zha;
挔;;lyu;
挕;;die;
挖;;wa;
挙;;ju;
挚;지;zhi;
挛;련;luan;
挝;과;wo;
挞;달;ta;
挟;협;xie;
挠;뇨,요;nao;
挡;;dang;
挣;;zheng;
挤;제;ji;
挥;휘;hui;
挦;;xian;
挧;;yu;
挨;애;ai;
挩;;tuo;
挪;나;nuo;
挫;좌;cuo;
挬;;bo;
挭;경;geng;
振;진;zhen;shin
挲;;sa;
挳;;keng;
挴;;mei;
挶;;ju;
挸;;jian;
挹;읍;yi;
挺;정;ting;
挻;연;shan;
挼;;rua;
挽;만;wan;
挾;협;xie;
挿;삽;cha;
捀;;feng;
捁;;jiao;
捂;오;wu;
捃;군;jun;
捄;구;jiu;
捅;;tong;
捆;곤;kun;
捇;;huo;
捈;;tu;
捉;착;zhuo;
捊;;pou;
捋;;lyu;
捌;팔;ba;
捍;한;han;
捎;소;shao;
捏;날;nie;
捐;연;juan;
捑;;ze;
捔;;jue;
捕;포;bu;
捖;;wan;
捗;척;bu;
捘;;zun;
捙;;ye;
捚;재;zhai;
捜;;sou;
捞;로;lao;
损;손;sun;
捡;검;jian;
换;환;huan;
捣;도;dao;
捥;;wan;
捧;봉;peng;
捨;사;she;sute
捩;렬;lie;
捫;문;men;
捭;;bai;
据;거;ju;
捯;;dao;
捰;;wo;
捱;애;ai;
捲;권;juan;
捵;;chen;
捶;추;chui;
捷;첩;jie;shou,haya
捸;;tu;
捺;날;na;natsu
捻;념,염;nian;
捼;;ruo;
捽;;zuo;
捿;서;qi;
掀;흔;xian;
掁;;cheng;
掂;;dian;
掃;소;sao;
掄;륜;lun;
掅;;qing;
掇;철;duo;
授;수;shou;
掉;도;diao;
掊;부;pou;
掌;장;zhang;
掍;;hun;
掎;기;ji;
掏;도;tao;
掐;;qia;
掑;;qi;
排;배;pai;
掔;;qian;
掖;액;ye;
掗;;ya;
掘;굴;jue;
掙;;zheng;
掛;괘;gua;kake
掜;예;yi;
掝;;huo;
掞;;shan;
掟;정;zheng;
掠;략,약;lue;
採;채;cai;
探;탐;tan;tan
掣;철,체;che;
掤;;bing;
接;접;jie;
控;공;kong;
推;추;tui;
掩;엄;yan;
措;조;cuo;
掫;;zhou;
掬;국;ju;kiku
掭;;tian;
掮;;qian;
掯;;ken;
掰;;bai;
掱;;pa;
掲;갈,게;jie;
掳;노,로;lu;
掴;;guai;
掵;;ming;
掷;척;zhi;
掸;;dan;
掺;섬;can;
掻;소;sao;
掼;;guan;
掽;;peng;
掾;연;yuan;
揀;간;jian;
揂;;jiu;
揃;전;jian;
揄;유;yu;
揅;연;yan;
揆;규;kui;
揇;;nan;
揈;;hong;
揉;유;rou;
揊;;pi;
揋;;wei;
揌;;sai;
揍;;zou;
揎;;xuan;
描;묘;miao;
提;제;ti;
插;삽;cha;
揓;;shi;
揕;;zhen;
揖;읍;yi;
揗;;xun;
揘;;yong;
揙;;bian;
揚;양;yang;you
換;환;huan;
揜;엄;yan;
揝;;zan;
揟;서;xu;
揠;알;ya;
握;악;wo;
揣;췌;chuai;
揤;;ji;
揥;;ti;
揧;;la;
揨;;chen;
揩;개;kai;
揪;추;jiu;
揫;추;jiu;
揭;게;jie;
揮;휘;hui;
揯;;gen;
揰;;chong;
揱;;xiao;
揲;설;die;
揳;;xie;
援;원;yuan;
揵;건;qian;
揶;야;ye;
揷;삽;cha;
揸;사;zha;
揹;;bei;
揺;요;yao;
揽;람;lan;
揿;;qin;
搀;참;chan;
搁;각;ge;
搂;;lou;
搅;교;jiao;
搆;구;gou;
搉;각;que;
搊;;chou;
搋;;chuai;
搌;;zhan;
損;손;sun;
搎;;sun;
搏;박;bo;
搐;휵;chu;
搒;방;bang;
搓;차;cuo;
搔;소;sao;
搕;;ke;
搖;요;yao;
搗;도;dao;
搘;지;zhi;
搚;;la;
搛;;jian;
搜;수;sou;
搞;교;gao;
搟;;xian;
搠;삭;shuo;
搡;;sang;
搢;진;jin;
搣;;mie;
搤;액;e;
搥;추;chui;
搦;;nuo;
搧;;shan;
搨;탑;ta;
搪;당;tang;
搫;반;pan,ban;
搬;반;ban;
搭;탑;da;
搮;;li;
搯;도;tao;
搰;골;hu;
搳;;hua;
搴;건;qian;
搵;;wen;
搶;창;qiang;
搷;;tian;
搹;;e;
携;휴;xie;
搽;차;cha;
搾;착;zha;
搿;;ge;
摀;;wu;
摁;은;en;
摂;섭,엽;she;
摃;;kang;
摄;섭;she;
摅;터;shu;
摆;파;bai;
摇;요;yao;
摈;빈;bin;
摊;탄;tan;
摋;;sa;
摍;;suo;
摎;;jiu;
摏;;chong;
摐;;chuang;
摑;;guai;
摒;병;bing,pin;
摓;;feng;
摔;;shuai;
摘;적;zhai;tsumi
摙;;lian;
摛;리;chi;
摜;;guan;
摝;;lu;
摞;라;luo;
摟;;lou;
摠;총;zong;
摡;개;gai;
摥;;tang;
摦;;hua;
摧;최;cui;
摨;;nai;
摩;마;mo;ma
摫;;gui;
摬;;ying;
摭;척;zhi;
摮;;ao;
摯;지;zhi;
摰;;nie;
摲;;chan;
摳;구;kou;
摴;;chu;
摵;;she;
摶;;tuan;
摷;;jiao;
摸;모;mo;
摹;모;mo;
摺;접;zhe;
摻;섬;can;
摽;표;biao;
摿;;yao;
撂;;liao;
撃;격;ji;
撄;;ying;
撅;궤;jue;
撇;;pie;
撈;로;lao;
撉;;dun;
撊;;xian;
撋;;ruan;
撌;;gui;
撏;;xian;
撐;탱;cheng;
撑;탱;cheng;
撒;살;sa;
撓;뇨,요;nao;
撕;서;si;
撖;;han;
撗;;guang;
撘;탑;da;
撙;준;zun;
撚;년,연;nian;
撜;;zheng;
撝;휘;hui;
撞;당;zhuang;
撟;교;jiao;
撠;;ji;
撢;;dan;
撣;;dan;
撤;철;che;
撥;발;bo;
撦;차;che;
撩;료;liao;
撫;무;fu;
撬;;qiao;
播;파;bo;hari
撮;촬;cuo;
撰;찬;zhuan;
撱;;wei;
撲;박;pu;
撳;;qin;
撵;;nian;
撷;;xie;
撸;;lu;
撹;교;jiao;
撺;찬;cuan;
撻;달;ta;
撼;감;han;
撽;격;qiao,ji;
撾;과;wo;
撿;검;jian;
擀;;gan;
擁;옹;yong;
擂;;lei;
擃;;nang;
擄;노,로;lu;
擅;천;shan;
擇;택;ze;
擉;착;chuo;
擊;격;ji;
擋;;dang;
操;조;cao;sou,misa
擎;경;qing;
擏;;qing;
擐;환;huan;
擒;금;qin;
擔;담;dan;
擖;;ka;
擗;벽;pi;
擘;벽;bai;
擙;;ao;
據;거;ju;
擛;;ye;
擞;;sou;
擠;제;ji;
擡;대;tai;
擢;탁;zhuo;
擣;도;dao;
擤;;xing;
擥;람;lan;
擦;찰;ca;
擧;거;ju;
擨;;ye;
擩;;ru;
擫;;ye;
擬;의;ni;
擭;화;wo;
擯;빈;bin;
擰;;ning;
擱;각;ge;
擲;척;zhi;
擳;;zhi;
擴;확;kuo;
擶;;jian;
擷;;xie;
擸;;lie;
擺;파;bai;
擻;;sou;
擼;;lu;
擽;;lue;
擾;요;rao;
擿;척;ti,zhi;
攀;반;pan;
攁;;yang;
攃;;ca;
攄;터;shu;
攅;찬;zan;
攆;;nian;
攇;헌;xian;
攉;;huo;
攌;;huan;
攍;;ying;
攎;;lu;
攏;롱;long;
攐;;qian;
攒;찬;zan;
攓;;qian;
攔;란;lan;
攕;;xian;
攖;;ying;
攗;;mei;
攘;양;rang;
攙;참;chan;
攛;찬;cuan;
攜;휴;xie;
攝;섭;she;
攠;;mi;
攡;;chi;
攢;찬;zan;
攣;련;luan;
攤;탄;tan;
攥;;zuan;
攦;;li;
攩;;dang;
攪;교;jiao;
攫;확;jue;
攬;람;lan;
攭;;li;
攮;;nang;
支;지;zhi;shi
攲;기;qi;
攳;;xun;
攴;;pu;
攵;;pu;
收;수;shou;
攷;고;kao;
攸;유;you;
改;개;gai;
攻;공;gong;
攽;반;ban;
放;방;fang;hou
政;정;zheng;masa
敁;;dian;
敃;민;min;
故;고;gu;
敆;;he;
效;효;xiao;
敉;미;mi;
敊;;chu;
敌;적;di;
敍;서;xu;
敎;교;jiao;
敏;민;min;toshi
救;구;jiu;
敓;;duo;
敔;어;yu;
敕;칙;chi;
敖;오;ao;
敗;패;bai;
敘;서;xu;
教;교;jiao;nori
敛;렴;lian;
敜;;nie;
敝;폐;bi;
敞;창;chang;
敢;감;gan;
散;산;san;
敤;;ke;
敥;;yan;
敦;돈;dun;atsu
敧;;ji;
敨;;tou;
敩;효;xiao;
敪;;duo;
敫;;jiao;
敬;경;jing;kei,taka,yoshi,nori
敭;양;yang;
敯;;min;
数;삭,수;shu;kazu,su
敲;고;qiao;
敳;;ai;
整;정;zheng;sei
敵;적;di;
敶;;zhen;
敷;부;fu;shiki,jiki
數;삭,수;shu;
敹;;liao;
敺;구;qu;
敻;;xiong;
敼;;yi;
敾;선;shan;
敿;;jiao;
斀;;zhuo;
斁;두;yi;
斂;렴;lian;
斃;폐;bi;
斄;;li;
斅;효;xiao;
文;문;wen;fumi,bun,bumi,mon
斈;학;xue;
斉;제;qi;nari,sai
斋;재;zhai;
斌;빈;bin;
斎;;zhai;sai
斐;비;fei;i
斑;반;ban;madara
斒;;ban;
斓;란;lan;
斔;;yu;
斕;란;lan;
斖;;wei;
斗;두;dou;to
料;료,요;liao;
斛;곡;hu;
斜;사;xie;sha
斝;가;jia;
斞;유;yu;
斟;짐;zhen;
斠;;jiao;
斡;알;wo;
斢;;tiao;
斤;근;jin;kin
斥;척;chi;
斧;부;fu;ono
斨;;qiang;
斩;참;zhan;
斪;;qu;
斫;작;zhuo;
斬;참;zhan;
断;단;duan;
斮;;cuo;
斯;사;si;
新;신;xin;shin,nii,ara
斲;착;zhuo;
斳;;qin;
斶;;chu;
斷;단;duan;
斸;;zhu;
方;방;fang;kata,gata,hou,masa
斻;;hang;
於;어;yu;o
施;시;shi;se
斿;유;you;
旁;방;pang;
旂;기;qi;
旃;전;zhan;
旄;모;mao;
旅;려,여;lyu;
旆;패;pei;
旋;선;xuan;
旌;정;jing;
旍;;jing;
旎;;ni;
族;족;zu;
旐;;zhao;
旒;류;liu;
旓;;shao;
旖;;yi;
旗;기;qi;hata
旙;;fan;
旚;;piao;
旛;번;fan;
旝;;kuai;
旞;;sui;
旟;;yu;
无;무;wu;
旡;;ji;
既;기;ji;
旣;기;ji;
日;일;ri;hi,bi,su,suga,ni,kusa,nichi,iru,hino
旦;단;dan;
旧;구;jiu;
旨;지;zhi;
早;조;zao;sa,haya
旬;순;xun;
旭;욱;xu;asahi
旮;;ga;
旯;;la;
旰;간;gan;
旱;한;han;
旲;대,영;tai;
旳;;di;
旴;우;xu;
旵;;chan;
时;시;shi;
旷;광;kuang;
旸;양;yang;
旺;왕;wang;
旻;민;min;
旼;민;min;
旽;돈;tun;
旿;오;wu;
昀;윤;yun;
昂;앙;ang;
昃;측;ze;
昄;;ban;
昅;;jie;
昆;곤;kun;kon
昇;승;sheng;shou
昈;호;hu;
昉;방;fang;
昊;호;hao;
昋;;gui;
昌;창;chang;masa,shou,aki
昍;헌,훤;xuan;
明;명;ming;aki,mei,ake
昏;혼;hun;
昐;분;fen;
昑;금;qin;
昒;;hu;
易;역,이;yi;yasu
昔;석;xi;
昕;흔;xin;
昙;담;tan;
昜;양;yang;
昝;잠;zan;
昞;병;bing;
星;성;xing;hoshi,sei,boshi
映;영;ying;e,ei
昡;현;xuan;
昢;;po;
昣;진;zhen;
昤;령;ling;
春;춘;chun;haru,shun
昦;;hao;
昧;매;mei;
昨;작;zuo;
昪;변;bian;
昫;구;xu;
昭;소,조;zhao;aki,shou
昮;;zong;
是;시;shi;kore
昰;하;shi;
昱;욱;yu;
昲;;fei;
昳;;die;
昴;묘;mao;
昵;닐;ni;
昶;창;chang;
昹;;ai;
昺;병;bing;
昻;앙;ang;
昼;주;zhou;
昽;롱;long;
显;현;xian;
昿;;kuang;
晁;조;chao;
時;시;shi;toki
晃;황;huang;aki,kou,teru
晄;황;huang;
晅;훤;xuan;
晇;;xu;
晉;진;jin;
晊;;zhi;
晋;진;jin;shin
晌;상;shang;
晏;안;yan;
晐;해;gai;
晑;향;xiang;
晒;쇄;shai;
晓;효;xiao;
晔;엽;ye;
晕;운,훈;yun;
晖;휘;hui;
晗;;han;
晙;준;jun;
晚;만;wan;
晛;현;xian;
晜;;kun;
晝;주;zhou;
晞;희;xi;
晟;성;cheng;akira
晡;포;bu;
晢;절,제;zhe;
晤;오;wu;
晥;환;wan;
晦;회;hui;
晧;호;hao;
晨;신;chen;
晩;만;wan;ban
晪;;tian;
晫;탁;zhuo;
晬;수;zui;
普;보;pu;fu
景;경;jing;kage,kei
晰;석;xi;
晱;;shan;
晲;;ni;
晳;석;xi;
晴;청;qing;haru,sei,hare
晶;정;jing;aki,shou,masa
晷;귀;gui;
晸;정;zheng;
晹;역;yi;
智;지;zhi;chi,tomo,sato
晻;암;an;
晼;;wan;
晾;;liang;
暀;;wang;
暁;효;xiao;aki,gyou,kyou
暂;잠;zan;
暃;;fei;
暄;훤;xuan;
暅;;geng;
暆;;yi;
暇;가;xia;
暈;운,훈;yun;
暉;휘;hui;teru,aki,ki
暊;;xu;
暋;민;min;
暌;규;kui;
暍;;ye;
暎;영;ying;
暐;위;wei;
暑;서;shu;
暔;;nan;
暕;;jian;
暖;난;nuan;
暗;암;an;
暘;양;yang;
暙;;chun;
暝;명;ming;
暟;;kai;
暠;고;gao;
暡;;weng;
暢;창;chang;nobu
暦;;li;
暧;애;ai;
暨;기;ji;
暩;;ji;
暪;;men;
暫;잠;zan;
暮;모;mu;gure,bo
暯;;mo;
暰;;cong;
暱;닐;ni;
暲;장;zhang;
暳;혜;hui;
暴;포,폭;bao;
暵;한;han;
暶;선;xuan;
暷;;chuan;
暸;료;liao;
暹;섬;xian;
暺;탄;tan;
暻;경;jing;
暼;;pie;
暽;린;lin;
暾;돈;tun;
暿;희;xi;
曀;에;yi;
曁;기;ji;
曄;엽;ye;
曆;력,역;li;
曇;담;tan;
曈;동;tong;
曉;효;xiao;
曊;;fei;
曋;;shen;
曌;;zhao;
曏;향;xiang;
曒;;jiao;
曖;애;ai;
曘;유;ru;
曙;서;shu;sho,ake
曚;몽;meng;
曛;훈;xun;
曜;요;yao;
曝;폭;pu;
曞;려;li;
曠;광;kuang;
曣;연;yan;
曤;;huo;
曦;희;xi;
曨;롱;long;
曩;낭;nang;
曫;;luan;
曬;쇄;shai;
曭;;tang;
曮;엄;yan;
曰;왈;yue;o
曲;곡;qu;magari
曳;예;ye;
更;갱,경;geng;sara,kou
曵;;ye;
曶;;hu;
曷;갈;he;
書;서;shu;
曹;조;cao;
曺;조;cao;
曼;만;man;
曽;;ceng;so
曾;증;ceng;so
替;체;ti;
最;최;zui;
朁;;can;
會;회;hui;
朄;인;yin;
朅;걸;qie;
月;월;yue;tsuki,zuki,getsu,ge
有;유;you;ari,yu,yuu,a,u
朊;원;ruan;
朋;붕;peng;tomo
服;복;fu;
朏;;fei;
朐;구;qu;
朒;;nyu;
朓;;tiao;
朔;삭;shuo;saku
朕;짐;zhen;
朖;;lang;
朗;낭,랑;lang;rou,aki,o
朘;;zui;
望;망;wang;mochi,mi,mo
朝;조;chao;asa,tomo,sa,chou
朞;기;ji;
期;기;qi;
朠;영;ying;
朡;;zong;
朢;망;wang;
朣;동;tong;
朦;몽;meng;
朧;롱;long;
木;목;mu;ki,gi
未;미;wei;mi,sue
末;말;mo;sue,matsu
本;본;ben;moto,hon
札;찰;zha;fuda
朮;출;shu;
术;술;shu;
朱;주;zhu;ake,shu,mi,a
朳;팔;ba;
朴;박;pu;hou,boku
朵;타;duo;
朶;타;duo;
朷;;dao;
朸;;li;
朹;;gui;
机;궤;ji;
朻;;jiu;
朼;;bi;
朽;후;xiu;kuchi
朾;정;cheng;
朿;자;ci;
杀;살,쇄;sha;
杁;;ru;
杂;잡;za;
权;권;quan;
杄;;qian;
杅;우;yu;
杆;간;gan;
杇;오;wu;
杈;;cha;
杉;삼;shan;sugi
杋;범;fan;
杌;올;wu;
杍;;zi;
李;리,이;li;ri
杏;행;xing;an,kyou
材;재;cai;ki
村;촌;cun;mura,son
杓;표;biao;shaku
杕;;di;
杖;장;zhang;tsue,jou
杗;;mang;
杙;;yi;
杚;;gai;
杜;두;du;mori,to
杝;이;li;
杞;기;qi;
束;속;shu;tsuka,zuka
杠;강;gang;
条;조;tiao;jou
杢;;jiang;moku
杣;;mian;
杤;;wan;
来;래;lai;ki,rai,ku,gi,kuru
杧;망;mang;
杨;양;yang;
杩;;ma;
杪;초;miao;
杬;완,원;yuan;
杭;항;hang;
杯;배;bei;
杰;걸;jie;
東;동;dong;tou,higashi,to,azuma
杲;고,호;gao;
杳;묘;yao;
杴;;xian;
杵;저;chu;ki
杶;;chun;
杷;파;pa;
杸;수;shu;
杹;;hua;
杺;;xin;
杻;뉴,유;chou;
杼;저;zhu;
杽;;chou;
松;송;song;matsu,shou
板;판;ban;ita
极;극;ji;
枃;진;jin;
构;구;gou;
枅;;ji;
枆;;mao;
枇;비;pi;
枉;왕;wang;
枋;방;fang;
枌;분;fen;
枍;;yi;
枎;;fu;
枏;남;nan;
析;석;xi;
枑;;hu;
枒;아;ya;
枓;두;dou;
枔;;xin;
枕;침;zhen;
林;림,임;lin;bayashi,rin,hayashi
枘;예;rui;
枙;와;e;
枚;매;mei;
果;과;guo;ka
枝;지;zhi;e,eda
枞;종;cong;
枟;;yun;
枠;;zui;
枡;;sheng;masu
枢;추;shu;
枣;조;zao;
枥;력;li;
枦;;lu;
枧;;jian;
枨;정;cheng;
枩;;song;
枪;창;qiang;
枫;풍;feng;
枭;효;xiao;
枮;;xian;
枯;고;ku;
枰;평;ping;
枲;시;xi;
枳;지;zhi;
枴;;guai;
枵;;xiao;
架;가;jia;
枷;가;jia;
枸;구;gou;
枹;;bao;
枺;;mo;
枻;설,예;yi;
枾;시;shi;
柀;;bi;
柁;타;duo;
柂;이;yi;
柃;;ling;
柄;병;bing;gara
柅;니;ni;
柆;;la;
柈;;ban;
柉;;fan;
柊;종;zhong;shuu
柋;;dai;
柌;;ci;
柍;;yang;
柎;;fu;
柏;백;bai;kashiwa,kashi,haku
某;모;mou;
柑;감;gan;
柒;칠;qi;
染;염;ran;some,zome
柔;유;rou;
柖;소;shao;
柘;자;zhe;
柙;합;xia;
柚;유;you;yu
柛;;shen;
柜;궤;gui;
柝;탁;tuo;
柞;작;zha;
柟;남;nan;
柠;;ning;
柢;저;di;
柣;;zhi;
柤;;zha;
查;사;cha;
柦;;dan;
柧;;gu;
柩;구;jiu;
柪;;ao;
柫;;fu;
柬;간;jian;
柭;;ba;
柮;;duo;
柯;가;ke;
柰;나,내;nai;
柱;주;zhu;chuu,hashira
柲;;bi;
柳;류,유;liu;yanagi,ryuu,yagi,yana
柴;시;chai;shiba,sai
柵;책;shan;
柶;사;si;
柷;축;chu;
柸;;pei;
柺;;guai;
査;사;zha,cha;
柼;;yao;
柽;정;cheng;
柾;정;jiu;masa
柿;시;shi;kaki,gaki
栀;치;zhi;
栂;;mei;
栃;회;li;tochi
栄;영;rong;ei,e,saka,hide
栅;책;zha;
标;표;biao;
栈;잔;zhan;
栉;즐;zhi;
栊;;long;
栋;동;dong;
栌;로;lu;
栎;력;li;
栏;난,란;lan;
栐;영;yong;
树;수;shu;
栒;순;xun;
栓;전;shuan;
栔;;qi;
栖;서;qi;su
栗;률,율;li;kuri,guri,ritsu
栘;;yi;
栚;;zhen;
栜;;se;
栝;괄;gua;
栞;간;kan;
栟;;ben;
栠;;ren;
校;교;xiao;
栢;백;bai;
栥;;zi;
栦;;chou;
栨;;ci;
栩;;xu;
株;주;zhu;
栫;;jian;
栭;;er;
栮;이;er;
栯;욱;you;
栱;공;gong;
栲;고;kao;
栳;;lao;
栴;전;zhan;
栵;;lie;
样;상,양;yang;
核;핵;he;
根;근;gen;ne
栺;;yi;
栻;식;shi;
格;격;ge;kaku
栽;재;zai;
栾;란;luan;
桀;걸;jie;
桁;항;heng;
桂;계;gui;kei,katsura
桃;도;tao;momo,tou
桄;광;guang;
桅;;wei;
框;광;kuang;
案;안;an;
桉;안;an;
桊;;juan;
桋;;yi;
桌;도;zhuo;
桍;;ku;
桎;질;zhi;
桏;;qiong;
桐;동;tong;kiri,giri,tou
桑;상;sang;kuwa,sou
桓;환;huan;
桔;길;ju;
桕;;jiu;
桙;;yu;
桜;앵;ying;sakura,o,zakura,ou
桝;;jie;masu
桟;;zhan;
桠;아;ya;
桡;요;rao;
桢;정;zhen;
档;당;dang;
桤;기;qi;
桥;교;qiao;
桦;화;hua;
桧;회;gui;hi
桨;;jiang;
桩;;zhuang;
桫;;suo;
桭;진;zhen;
桮;;bei;
桯;정;ting;
桱;;jing;
桲;;po;
桴;부;fu;
桵;;rui;
桶;통;tong;oke
桷;각;jue;
桸;;xi;
桹;;lang;
桻;;feng;
桼;칠;qi;
桽;;wen;
桾;군;jun;
桿;간;gan;
梀;;su;
梁;량,양;liang;yana,ryou
梂;;qiu;
梃;정;ting;
梅;매;mei;ume,bai
梆;방;bang;
梇;;long;
梉;;zhuang;
梊;;di;
梋;;xuan;
梌;;tu;
梍;;zao;
梏;곡;gu;
梐;;bi;
梑;;di;
梒;;han;
梓;재;zi;azusa
梔;치;zhi;
梖;;bei;
梗;경;geng;
梛;나;nuo;
梜;;jia;
條;조;tiao;jou
梟;효;xiao;
梠;려;lyu;
梡;관,완;hun;
梢;초;shao;
梣;심;cen;
梤;;fen;
梦;몽;meng;
梧;오;wu;go
梨;리,이;li;ri,nashi
梩;;li;
梪;;dou;
梫;;qin;
梬;;ying;
梭;사;suo;
梮;;ju;
梯;제;ti;
械;계;xie;
梱;곤;kun;
梲;;zhuo;
梳;소;shu;
梴;;chan;
梵;범;fan;
梶;미;wei;kaji
梹;빈;bin;
梺;;xia;
梼;도;tao;
梽;;zhi;
梾;;lai;
梿;;lian;
检;검;jian;
棁;;zhuo;
棂;령;ling;
棄;기;qi;
棅;병;bing;
棆;;lun;
棇;;cong;
棈;;qian;
棉;면;mian;
棊;기;qi;
棋;기;qi;
棌;채;cai;
棍;곤;gun;
棎;;chan;
棐;비;fei;
棑;;pai;
棒;봉;bang;
棓;;bang;
棔;;hun;
棕;종;zong;
棖;정;cheng;
棗;조;zao;
棘;극;ji;
棚;붕;peng;tana,dana
棜;;yu;
棝;;gu;
棞;;jun;
棟;동;dong;tou,mune,muna
棠;당;tang;
棡;;gang;
棣;체;di;
棤;;cuo;
棦;;cheng;
棧;잔;zhan;
棨;계;qi;
棩;;yuan;
棪;;yan;
棫;;yu;
棬;권;quan;
森;삼;sen;mori
棯;;ren;
棰;퇴;chui;
棱;능,릉;leng;
棲;서;qi;
棳;;zhuo;
棴;;fu;
棵;;ke;
棶;;lai;
棷;;zou;
棸;;zou;
棹;도;zhao,zhuo;
棺;관;guan;
棻;분;fen;
棼;분;fen;
棽;림,침;shen;
椀;완;wan;
椁;곽;guo;
椄;접;jie;
椅;의;yi;
椆;주;chou;
椇;;ju;
椈;;ju;
椊;;zuo;
椋;량,양;liang;
椌;;qiang;
植;식;zhi;ue,ge
椎;추;chui;shii
椏;아;ya;
椐;;ju;
椑;비;bei;
椒;초;jiao;
椓;;zhuo;
椔;;zi;
椕;;bin;
椗;;ding;
椙;창;chang;sugi
椚;;men;
椛;;hua;
検;검;jian;
椟;독;du;
椠;참;qian;
椡;;dao;
椢;;gui;
椣;;dian;
椤;;luo;
椥;;zhi;
椦;;quan;
椧;명;ming;
椨;;fu;
椪;;peng;
椭;타;tuo;
椯;;duo;
椰;야;ye;ya
椲;;wei;
椳;;wei;
椴;단;duan;
椵;;jia;
椶;종;zong;
椷;;jian;
椸;;yi;
椹;침;shen;
椻;;yan;
椼;;yan;
椽;연;chuan;
椿;춘;chun;tsubaki,chin
楀;;yu;
楁;;he;
楂;사;zha;
楄;;pian;
楅;;bi;
楈;;xu;
楉;;ruo;
楊;양;yang;you
楋;;la;
楌;;yan;
楎;;hui;
楏;규;kui;
楑;;kui;
楒;;si;
楓;풍;feng;fuu,kaede
楔;설;xie;
楕;타;tuo;
楖;;zhi;
楗;건;jian;
楘;;mu;
楙;무;mao;
楚;초;chu;so
楛;;hu;
楜;;hu;
楝;련;lian;
楞;릉;leng;
楟;;ting;
楠;남;nan;kusu,kusuno
楡;유;yu;
楢;유;you;nara
楣;미;mei;
楥;원;xuan;
楦;원;xuan;
楨;정;zhen;
楩;;pian;
楪;접;ye;
楫;즙,집;ji;
楬;갈;jie;
業;업;ye;
楮;저;chu;
楯;순;dun;tate,date
楰;;yu;
楱;;zou;
楳;매;mei;ume
楴;;ti;
極;극;ji;
楶;;jie;
楷;해;kai;
楸;추;qiu;
楹;영;ying;
楺;;rou;
楻;황;huang;
楼;누,루;lou;rou
楽;;le;raku,ra
楾;;quan;
榁;;shi;
概;개;gai;
榃;;tan;
榄;람;lan;
榅;온;wen;
榆;유;yu;
榇;친;chen;
榈;려;lyu;
榉;;ju;
榊;;shen;sakaki
榍;;xie;
榎;가;jia;eno,enoki
榐;;zhan;
榑;부;fu;
榓;;mi;
榔;랑;lang;
榕;용;rong;you
榖;곡;gu;
榗;;jian;
榙;;ta;
榚;;yao;
榛;진;zhen,qin;shin
榜;방;bang;
榞;;yuan;
榠;;ming;
榡;;su;
榣;;yao;
榤;걸;jie;
榥;황;huang;
榦;간;gan;
榧;비;fei;
榨;자;zha;
榩;;qian;
榪;;ma;
榫;;sun;
榬;;yuan;
榭;사;xie;
榮;영;rong;ei,e
榯;;shi;
榰;지;zhi;
榱;최;cui;
榲;온;wen;
榳;;ting;
榴;류;liu;
榵;;rong;
榶;;tang;
榷;교;que;
榹;;si;
榻;탑;ta;
榼;합;ke;
榽;;xi;
榾;골;gu;
榿;기;qi;
槁;고;gao;
槂;;sun;
槃;반;pan;
槄;;tao;
槆;;chun;
槇;전,진;dian;
槉;;ji;
槊;삭;shuo;
構;구;gou;
槌;퇴;chui;tsuchi
槍;창;qiang;
槎;차;cha;
槏;겸;qian;
槐;괴;huai;kai
槓;공;gang;
槔;;gao;
様;;yang;
槙;전;dian;maki
槚;가;jia;
槛;함;kan;
槜;;zui;
槝;;dao;
槞;;long;
槟;빈;bin;
槠;;zhu;
槢;습;xi;
槤;;lian;
槥;혜;hui;
槦;용;yong;
槧;참;qian;
槨;곽;guo;
槪;개;gai;
槫;;tuan;
槬;;hua;
槭;색;qi;
槮;;sen;
槱;;you;
槲;곡;hu;
槳;;jiang;
槴;;hu;
槶;;gui;
槷;;nie;
槸;;yi;
槹;고;gao;
槻;규;gui;tsuki,zuki
槼;;gui;
槽;조;cao;
槾;;man;
槿;근;jin;
樀;적;di;
樁;;zhuang;
樂;낙,락,악,요;le,yue;
樄;;chen;
樅;종;cong;
樆;;li;
樇;;xiu;
樈;;qing;
樉;;shuang;
樊;번;fan;
樋;통;tong;hi
樌;;guan;
樍;;ze;
樏;;lei;
樑;량;liang;
樒;밀;mi;
樓;누,루;lou;
樔;소;chao;
樕;;su;
樖;;ke;
樗;저;chu;
樘;;tang;
標;표;biao;
樛;규;jiu;
樝;;zha;
樞;추;shu;
樟;장;zhang;
樠;;man;
模;모;mo,mu;
樢;;niao;
樣;상,양;yang;
樥;;peng;
樦;;zhu;
樧;;sha;
樨;치;xi;
権;권;quan;gon,ken
横;횡;heng;yoko
樫;견;jian;kashi,gashi
樮;;yan;
樯;장;qiang;
樱;앵;ying;
樲;;er;
樴;;zhi;
樵;초;qiao;
樶;;zui;
樸;박;pu;
樹;수;shu;ki,ju,gi
樺;화;hua;kaba
樻;궤;kui;
樼;;zhen;
樽;준;zun;taru
樾;;yue;
樿;;shan;
橀;;xi;
橁;;chun;
橄;감;gan;
橆;무;wu;
橇;취;qiao;
橈;요;rao;
橉;린;lin;
橋;교;qiao;hashi,bashi
橍;윤;run;
橎;;fan;
橏;;zhan;
橐;탁;tuo;
橑;;lao;
橒;운;yun;
橓;순;shun;
橔;;dun;
橕;;cheng;
橖;;tang;
橘;귤;ju;kitsu,ki,tachibana
橙;등;cheng;
橚;숙;su;
橛;;jue;
橝;;dian;
橞;혜;hui;
機;기;ji;ki
橠;나;nuo;
橡;상;xiang;
橢;타;tuo;
橤;예;rui;
橥;;zhu;
橦;동;tong;
橧;;zeng;
橨;;fen;
橩;;qiong;
橪;;ran;
橫;횡;heng;
橭;;gu;
橯;;lao;
橱;;chu;
橲;희;xi;
橶;;ji;
橸;;jing;
橹;노,로;lu;
橼;연;yuan;
橾;;shu;
橿;강;jiang;
檀;단;tan;
檁;;lin,biao;
檃;은;yin;
檄;격;xi;
檅;;hui;
檇;;zui;
檉;정;cheng,liu;
檌;;zui;
檍;억;yi;
檎;금;qin;
檐;첨;yan;
檑;;lei;
檒;;feng;
檓;;hui;
檔;당;dang;
檕;;ji;
檖;;sui;
檗;벽;bo;
檚;;chu;
檛;;zhua;
檜;회;gui;hi
檞;;jie;
檟;가;jia;
檠;경;qing;
檡;;zhai;
檢;검;jian;
檣;장;qiang;
檤;;dao;
檥;;yi;
檦;;biao;
檨;;she;
檩;;lin;
檪;;li;
檫;;cha;
檬;;meng;
檭;;yin;
檮;도;tao;
檯;대;tai;
檳;빈;bin;
檴;확;huo;
檶;염;qian;
檷;;ni;
檸;;ning;
檹;;yi;
檺;;gao;
檻;함;kan;
檽;누;nou;
櫁;;mi;
櫂;도;zhao;
櫃;궤;gui;
櫅;;ji;
櫆;;kui;
櫇;;po;
櫋;;mian;
櫌;우;you;
櫍;;zhi;
櫏;;qian;
櫐;;lei;
櫑;;lei;
櫓;노,로;lu;
櫙;;ou;
櫚;려;lyu;
櫛;즐;zhi;kushi
櫜;고;gao;
櫝;독;du;
櫞;연;yuan;
櫟;력;li;
櫠;;fei;
櫡;;zhuo;
櫥;;chu;
櫧;;zhu;
櫨;로;lu;
櫪;력;li;
櫫;;zhu;
櫬;친;chen;
櫮;;e;
櫯;;su;
櫰;;huai;
櫱;얼;nie;
櫳;;long;
櫶;헌;xian;
櫸;;ju;
櫹;;xiao;
櫺;령;ling;
櫻;앵;ying;sakura
櫼;첨;jian;
欀;;xiang;
欂;박;bo;
欃;참;chan;
欄;난,란;lan;
欅;;ju;
欈;;wei;
欉;;cong;
權;권;quan;
欋;;qu;
欌;장;cang;
欏;;luo;
欐;;li;
欑;찬;cuan;
欒;란;luan;
欓;당;dang;
欖;람;lan;
欗;란;lan;
欘;;zhu;
欙;;lei;
欚;;li;
欝;울;yu;
欞;령;ling;
欟;;guang;
欠;흠;qian;
次;차;ci;ji,tsugu
欢;환;huan;
欣;흔;xin;kin,yoshi
欤;여;yu;
欥;일;yi;
欧;구;ou;
欨;;xu;
欬;해;kai,hai,ke;
欭;;yi;
欯;;xi;
欱;;he;
欲;욕;yu;
欳;;kui;
欴;;lang;
欶;;shuo;
欷;희;xi;
欸;애;ai;
欹;의;yi;
欺;기;qi;
欻;훌;chua;
欼;철;chi;
欽;흠;qin;kin
款;관;kuan;
欿;감;kan;
歁;;kan;
歂;;chuan;
歃;삽;sha;
歅;;yin;
歆;흠;xin;
歇;헐;xie;
歈;;yu;
歉;겸;qian;
歊;효;xiao;
歋;;ye;
歌;가;ge;uta,ka
歍;;wu;
歎;탄;tan;
歐;구;ou;
歑;;hu;
歓;환;huan;
歔;허;xu;
歕;분;pen;
歖;;xi;
歙;흡;she;
歛;감;han;
歜;;chu;
歞;;e;
歟;여;yu;
歠;철;chuo;
歡;환;huan;
止;지;zhi;
正;정;zheng;masa,shou,sei
此;차;ci;kono
步;보;bu;
武;무;wu;take,bu,mu
歧;기;qi;
歩;보;bu;ho,po
歪;왜;wai;
歭;;chi;
歯;치;chi;
歲;세;sui;
歳;세;sui;toshi,tose
歴;력,역;li;
歶;;yu;
歷;력,역;li;
歸;귀;gui;
歹;대,알;dai;
死;사;si;
歼;섬;jian;
歾;;mo;
歿;몰;mo;
殀;요;yao;
殁;몰;mo;
殂;조;cu;
殃;앙;yang;
殄;진;tian;
殆;태;dai;
殇;상;shang;
殈;;xu;
殉;순;xun;
殊;수;shu;shu
残;잔;can;
殌;;jue;
殍;표;piao;
殎;;qia;
殏;;qiu;
殑;긍;qing;
殒;운;yun;
殓;렴,염;lian;
殔;;yi;
殕;;fou;
殖;식;zhi;
殗;;ye;
殘;잔;can;
殙;;hun;
殚;탄;dan;
殛;;ji;
殞;운;yun;
殟;;wen;
殠;;chou;
殡;빈;bin;
殢;체;ti;
殣;;jin;
殤;상;shang;
殥;;yin;
殦;;diao;
殧;;jiu;
殪;;yi;
殫;탄;dan;
殭;강;jiang;
殮;렴,염;lian;
殯;빈;bin;
殰;;du;
殱;;jian;
殲;섬;jian;
殳;수;shu;
殴;구;ou;
段;단;duan;dan
殶;;zhu;
殷;은;yin;
殺;살,쇄;sha;
殻;각;qiao,ke;
殼;각;ke,qiao;
殽;효;xiao;
殿;전;dian;tono,dono
毀;훼;hui;
毁;훼;hui;
毂;곡;gu;
毃;;qiao;
毄;격;ji;
毅;의;yi;ki,take
毆;구;ou;
毇;;hui;
毈;;duan;
毉;;yi;
毊;;xiao;
毋;무;wu;
毌;;guan;
母;모;mu;mo
毎;매;mei;
每;매;mei;
毐;;ai;
毒;독;du;
毓;육;yu;
比;비;bi;hi,bi,i
毕;필;bi;
毖;비;bi;
毗;비;pi;
毘;비;pi;
毙;폐;bi;
毚;참;chan;
毛;모;mao;ge,mou,ke,mo
毞;;pi;
毟;;lie;
毠;;jia;
毡;전;zhan;
毢;;sai;
毣;;mu;
毤;;tuo;
毦;;er;
毧;;rong;
毨;;xian;
毪;;mu;
毫;호;hao;
毬;구;qiu;mari
毯;담;tan;
毰;;pei;
毲;;duo;
毳;취;cui;
毵;산;san;
毷;;mao;
毸;시;sai;
毹;;shu;
毻;;tuo;
毼;;he;
毽;;jian;
毾;;ta;
毿;산;san;
氀;;lyu;
氁;;mu;
氂;;mao;
氃;;tong;
氄;;rong;
氅;창;chang;
氆;;pu;
氇;;lu;
氈;전;zhan;
氉;;sao;
氋;;meng;
氌;;lu;
氍;;qu;
氏;씨;shi;uji,ji
氐;저;di;
民;민;min;tami,min,mi
氓;맹;mang;
气;기;qi;
氕;;pie;
氖;;nai;
気;기;qi;ke,ki
氘;;dao;
氙;;xian;
氚;;chuan;
氛;분;fen;
氝;;nei;
氟;;fu;
氠;;shen;
氡;;dong;
氢;;qing;
氣;기;qi;ki
氤;인;yin;
氥;;xi;
氦;;hai;
氧;;yang;
氨;;an;
氩;;ya;
氪;;ke;
氫;;qing;
氬;;ya;
氮;;dan;
氯;녹,록;lyu;
氰;;qing;
氲;온;yun;
氳;온;yun;
水;수;shui;mizu,sui,mi
氶;승;zheng;
氷;빙;bing;hi
永;영;yong;naga,ei,e
氻;;le;
氾;범;fan;
氿;궤;gui;
汀;정;ting;tei
汁;즙;zhi;
求;구;qiu;
汃;팔;bin;
汆;;cuan;
汇;회;hui;
汈;;diao;
汉;한;han;
汊;;cha;
汋;작;zhuo;
汌;;chuan;
汍;;wan;
汎;범;fan;
汏;대;da;
汐;석;xi;shio
汒;망;mang;
汔;흘;qi;
汕;산;shan;
汗;한;han;
汙;오;wu;
汚;오;wu;
汛;신;xun;
汜;사;si;
汝;여;ru;
汞;홍;gong;
江;강;jiang;e,kou
池;지;chi;ike,chi
污;오;wu;
汢;;tu;
汤;탕;tang;
汥;;zhi;
汦;지;zhi;
汧;;qian;
汨;골;mi;
汩;율;gu;
汪;왕;wang;
汫;;jing;
汭;예;rui;
汯;;hong;
汰;태;tai;
汱;;quan;
汲;급;ji;gumi
汳;;bian;
汴;판;bian;
汶;문;wen;
汸;;fang;
汹;흉;xiong;
決;결;jue;
汻;;hu;
汽;기;qi;
汾;분;fen;
沀;;xu;
沁;심;qin;
沂;기;yi;
沃;옥;wo;
沄;운;yun;
沅;원;yuan;
沆;항;hang;
沇;연,윤;yan;
沈;심,침;shen,chen;
沉;침;chen;
沊;;dan;
沋;;you;
沌;돈;dun;
沍;호;hu;
沎;;huo;
沏;;qi;
沐;목;mu;
沒;몰;mei;
沓;답;da;kutsu
沔;면;mian;
沕;물;mi;
沖;충;chong;oki
沘;비;bi;
沙;사;sha;sa
沚;지;zhi;
沛;패;pei;
沜;;pan;
沝;;zhui;
沟;구;gou;
没;몰;mei;
沢;석,택;ze;sawa,zawa
沣;;feng;
沤;구;ou;
沥;력;li;
沦;륜,윤;lun;
沧;창;cang;
沨;범;feng;
沩;;wei;
沪;호;hu;
沫;말;mo;
沬;매;mei;
沭;;shu;
沮;저;ju;
沰;탁;tuo;
沱;타;tuo;
河;하;he;kawa,gawa,go,kou,ka
沴;;li;
沶;시;yi;
沷;;fa;
沸;비;fei;
油;유;you;yu,abura
沺;;tian;
治;치;zhi;ji,haru
沼;소;zhao;numa
沽;고;gu;
沾;첨;zhan;
沿;연;yan;
泀;;si;
況;황;kuang;
泂;형;jiong;
泃;;ju;
泄;설;xie;
泅;수;qiu;
泆;일;yi;
泇;가;jia;
泉;천;quan;izumi,sen,zumi,izu
泊;박;po,bo;domari,haku
泌;비,필;mi;
泍;;ben;
泏;;zhu;
泐;륵;le;
泑;유;you;
泒;;gu;
泓;홍;hong;
泔;감;gan;
法;법;fa;nori,hou,ho
泖;;mao;
泗;사;si;
泙;평;ping;
泚;자;ci;
泛;범;fan;
泜;지;zhi;
泝;소;su;
泞;녕;ning;
泠;령;ling;
泡;포;pao;
波;파;bo;nami,ha,ba,wa
泣;읍;qi;
泥;니,이;ni;
泧;;sa;
注;주;zhu;
泩;;sheng;
泪;누,루;lei;
泫;현;xuan;
泬;;jue;
泭;;fu;
泮;반;pan;
泯;민;min;
泰;태;tai;yasu,tai
泱;앙;yang;
泲;;ji;
泳;영;yong;
泵;;beng;
泷;롱;long;
泸;로;lu;
泹;;dan;
泺;;luo;
泻;사;xie;
泼;발;po;
泽;택;ze;
泾;경;jing;
洀;;pan;
洁;결;jie;
洃;;hui;
洄;회;hui;
洇;인;yin;
洈;;wei;
洉;;hou;
洊;천;jian;
洋;양;yang;hiro,you,yo
洌;렬;lie;
洍;;si;
洎;;ji;
洏;;er;
洐;;xing;
洑;보;fu;
洒;선,세;sa;
洓;;se;
洖;;wu;
洗;선,세;xi;arai
洘;;kao;
洙;수;zhu;
洚;;jiang;
洛;낙,락;luo;
洝;;an;
洞;동,통;dong;hora,dou
洟;이;ti;
洠;;mou;
洢;;yi;
洣;미;mi;
津;진;jin;tsu,zu
洧;유;wei;
洨;효;xiao;
洩;설;xie;
洪;홍;hong;kou
洫;혁;xu;
洬;속;su;
洭;;kuang;
洮;도;tao;
洯;결;qie;
洰;;ju;
洱;;er;
洲;주;zhou;su,shuu,zu
洳;;ru;
洴;;ping;
洵;순;xun;
洶;흉;xiong;
洷;;zhi;
洸;광;guang;
洹;원,환;huan;
洺;명;ming;
活;활;huo;katsu
洼;와;wa;
洽;흡;qia;
派;파;pai;
洿;오;wu;
浀;;qu;
流;류,유;liu;ryuu,ru
浂;;yi;
浃;협;jia;
浄;;jing;jou
浅;천;qian;asa
浆;장;jiang;
浇;요;jiao;
浈;정;zhen;
浉;;shi;
浊;탁;zhuo;
测;측;ce;
浍;회;hui;
济;제;ji;
浏;류;liu;
浐;;chan;
浑;혼;hun;
浒;호;hu;
浓;농;nong;
浔;심;xun;
浕;;jin;
浘;;wei;
浙;절;zhe;
浚;준;jun;
浛;;han;
浜;빈;bang;hama
浞;;zhuo;
浟;;you;
浠;;xi;
浡;발;bo;
浢;;dou;
浣;완;huan;
浤;굉;hong;
浥;읍;yi;
浦;포;pu;ura
浧;영;ying;
浨;;lan;
浩;호;hao;hiro,kou
浪;낭,랑;lang;nami,rou
浬;리;li;
浭;;geng;
浮;부;fu;uki,u
浯;오;wu;
浰;;lian;
浲;봉;feng;
浴;욕;yu;
浵;;tong;
浶;;lao;
海;해;hai;mi,kai,umi,e
浸;침;jin;
浹;협;jia;
浺;;chong;
浻;;jiong;
浼;민;mei;
浽;;sui;
浾;;cheng;
浿;패;pei;
涀;;xian;
涂;도;tu;
涃;;kun;
涄;;ping;
涅;열;nie;
涆;;han;
涇;경;jing;
消;소;xiao;
涉;섭;she;
涊;;nian;
涋;;tu;
涌;용;yong;waku
涍;효;xiao;
涎;연;xian;
涐;;e;
涑;속;su;
涒;;tun;
涓;연;juan;
涔;잠;cen;
涕;체;ti;
涗;세;shui;
涘;사;si;
涙;루;lei;
涛;도;tao;tou
涜;독;du;
涝;로;lao;
涞;래;lai;
涟;련,연;lian;
涠;;wei;
涡;와;wo;
涢;;yun;
涣;환;huan;
涤;척;di;
润;윤;run;
涧;간;jian;
涨;창;zhang;
涩;;se;
涪;부;fu;
涫;관;guan;
涬;행;xing;
涮;;shuan;
涯;애;ya;
液;액;ye;
涳;;kong;
涴;완;wo;
涵;함;han;
涷;동;dong;
涸;후;he;
涺;;ju;
涻;;she;
涼;량;liang;ryou,suzu
涽;;hun;
涾;;ta;
涿;탁;zhuo;
淀;정;dian;yodo
淂;;de;
淃;권;juan;
淄;치;zi;
淅;석;xi;
淆;효;xiao;
淇;기;qi;ki
淈;굴;gu;
淉;;guo;
淊;;yan;
淋;림,임;lin;
淌;창;tang;
淍;;zhou;
淏;호;hao;
淐;창;chang;
淑;숙;shu;yoshi,toshi,shuku
淒;처;qi;
淓;;fang;
淔;;zhi;
淕;;lu;
淖;뇨;nao;
淗;;ju;
淘;도;tao;
淙;종;cong;
淚;누,루;lei;
淛;;zhe;
淜;붕;ping;
淝;비;fei;
淞;송;song;
淟;;tian;
淠;비;pi;
淡;담;dan;awa
淢;역;yu;
淣;예;ni;
淤;어;yu;
淥;록;lu;
淦;감;gan;
淨;정;jing;
淩;;ling;
淪;륜,윤;lun;
淫;음;yin;
淬;쉬;cui;
淭;;qu;
淮;회;huai;
淯;;yu;
淰;;nian;
深;심;shen;fuka,mi,buka
淲;;biao;
淳;순;chun;atsu,jun
淴;;hu;
淵;연;yuan;buchi,fuchi
淶;래;lai;
混;혼;hun;
淸;청;qing;
淹;엄;yan;
淺;천;qian;asa
添;첨;tian;zoe,soe
淼;묘;miao;
淽;;zhi;
渀;;ben;
渃;;ruo;
清;청;qing;kiyo,sei
渇;갈,걸;ke;
済;제;ji;
渉;섭;she;
渊;연;yuan;
渋;;se;shibu
渌;록;lu;
渍;지;zi;
渎;독;du;
渐;점;jian;
渑;;mian;
渓;;xi;kei
渔;어;yu;
渕;;yuan;buchi,fuchi
渗;삼;shen;
渙;환;huan;
渚;저;zhu;nagi,sho
減;감;jian;
渜;;nuan;
渝;투;yu;
渟;정;ting;
渠;거;qu;
渡;도;du;wata,watari,to,do,watashi
渢;범;fan;
渣;사;zha;
渤;발;bo;
渥;악;wo;
渦;와;wo;
渧;;di;
渨;외;wei;
温;온;wen;atsu,yoshi,nuku,on
渫;설;xie;
測;측;ce;
渭;위;wei;
渮;;he;
港;항;gang;minato
渰;엄;yan;
渱;;hong;
渲;선;xuan;
渳;;mi;
渴;갈;ke;
渵;;mao;
渶;영;ying;
游;유;you;yuu
渹;굉;hong;
渺;묘;miao;
渻;;sheng;
渼;미;mei;
渽;재;zai;
渾;혼;hun;
渿;;nai;
湀;규;gui;
湁;;chi;
湃;배;pai;
湄;미;mei;
湅;련;lian;
湆;;qi;
湇;;qi;
湉;;tian;
湊;주;cou;minato
湋;;wei;
湍;단;tuan;
湎;면;mian;
湑;서;xu;
湒;;ji;
湓;분;pen;
湔;전;jian;
湕;건;jian;
湖;호;hu;ko
湘;상;xiang;shou
湚;;yin;
湛;담;zhan;
湜;식;shi;
湝;;jie;
湞;정;cheng;
湟;황;huang;
湠;;tan;
湡;;yu;
湢;;bi;
湣;민,혼;min;
湤;;shi;
湥;;tu;
湦;;sheng;
湧;용;yong;yuu
湨;;ju;
湩;;dong;
湫;추;jiao;
湮;인;yan;
湯;탕;tang;yu
湱;;huo;
湲;원;yuan;
湳;남;nan;
湴;;ban;
湶;;quan;
湷;;zhuang;
湸;;liang;
湹;;chan;
湺;보;xian;
湾;만;wan;wan
湿;습;shi;
満;;man;mitsu,ma,man,mi
溁;영;ying;
溂;;la;
溃;궤;kui;
溅;천;jian;
溆;;xu;
溇;루;lou;
溈;규;wei;
溉;개;gai;
溌;발;po;
溍;;jin;
溎;;yan;
溏;당;tang;
源;원;yuan;gen,moto,mina
溒;원;yuan;
溓;;lian;
溔;;yao;
準;준;zhun;jun
溗;;cheng;
溘;합;ke;
溙;;tai;
溚;;ta;
溛;;wa;
溜;류,유;liu;
溝;구;gou;mizo
溞;;sao;
溟;명;ming;
溠;;zha;
溡;;shi;
溢;일;yi;
溣;;lun;
溤;;ma;
溥;보,부;pu;
溦;;wei;
溧;률;li;
溪;계;xi;kei
溫;온;wen;
溮;;shi;
溯;소;su;
溰;;ai;
溱;진;qin;
溲;수;sou;
溳;;yun;
溴;;xiu;
溵;은;yin;
溶;용;rong;
溷;혼;hun;
溹;;suo;
溺;닉,익;ni;
溻;;ta;
溼;습;shi;
溽;욕;ru;
溾;;ai;
溿;;pan;
滀;;chu;
滁;저;chu;
滂;방;pang;
滃;옹;weng;
滄;창;cang;
滅;멸;mie;
滆;;ge;
滇;진;dian;
滈;호;hao;
滉;황;huang;kou
滊;;xi;
滋;자;zi;shige
滌;척;di;
滍;;zhi;
滎;형;xing;
滏;;fu;
滐;;jie;
滑;골,활;hua;name
滒;;ge;
滓;재;zi;
滔;도;tao;
滕;등;teng;
滖;;sui;
滗;;bi;
滘;;jiao;
滚;곤;gun;
滜;;gao;
滝;;long;taki
滞;체;zhi;
滟;염;yan;
滠;섭;she;
满;만;man;
滢;형;ying;
滤;려,여;lyu;
滥;남,람;lan;
滦;;luan;
滧;;yao;
滨;빈;bin;
滩;탄;tan;
滪;;yu;
滫;;xiu;
滬;호;hu;
滭;필;bi;
滮;;biao;
滯;체;zhi;
滱;;kou;
滲;삼;shen;
滴;적;di;
滵;밀;mi;
滶;;ao;
滷;로;lu;
滸;호;hu;
滹;;hu;
滻;;chan;
滼;범;fan;
滽;;yong;
滾;곤;gun;
滿;만;man;
漀;;qing;
漁;어;yu;
漂;표;piao;
漃;;ji;
漅;;chao;
漆;칠;qi;urushi
漇;;xi;
漈;;ji;
漉;록;lu;
漊;루;lou;
漋;;long;
漍;;guo;
漎;;cong;
漏;누,루;lou;
漑;개;gai;
漒;;qiang;
漓;리;li;
演;연;yan;en
漕;조;cao;
漖;;jiao;
漘;;chun;
漙;단;tuan;
漚;구;ou;
漜;;ye;
漞;;mi;
漟;;tang;
漠;막;mo;
漡;;shang;
漢;한;han;
漣;련,연;lian;
漤;람;lan;
漥;;wa;
漦;시;chi;
漧;건;gan;
漩;;xuan;
漪;의;yi;
漫;만;man;
漬;지;zi;
漭;망;mang;
漮;;kang;
漯;루;luo;
漰;붕;peng;
漱;수;shu;
漲;창;zhang;
漳;장;zhang;
漴;;zhuang;
漵;;xu;
漶;;huan;
漷;;huo;
漸;점;jian;
漹;;yan;
漺;;shuang;
漻;;liao;
漼;최;cui;
漾;양;yang;
漿;장;jiang;
潀;;cong;
潁;영;ying;
潃;;xiu;
潅;;guan;
潆;;ying;
潇;소;xiao;
潋;렴;lian;
潍;;wei;
潎;;pi;
潏;율;yu;
潐;;jiao;
潑;발;po;
潒;상;dang;
潓;혜;hui;
潔;결;jie;kiyo
潕;;wu;
潖;;pa;
潗;집;ji;
潘;반;pan;
潚;숙;su;
潛;잠;qian;
潜;잠;qian;sen
潝;흡;xi;
潞;로;lu;
潟;석;xi;kata,gata
潠;;xun;
潡;돈;dun;
潢;황;huang;
潣;민;min;
潤;윤;run;jun
潦;로,료;lao;
潧;;zhen;
潩;;yi;
潪;지;zhe;
潫;;wan;
潬;탄;shan,tan;
潭;담;tan;tan
潮;조;chao;shio,ushio,chou
潯;심;xun;
潰;궤;kui;
潲;;shao;
潳;;tu;
潴;저;zhu;
潵;;sa;
潶;;hei;
潷;;bi;
潸;산;shan;
潺;잔;chan;
潻;;shu;
潼;동;tong;
潽;보;pu;
潾;린;lin;
潿;;wei;
澀;삽;se;
澁;삽;se;shibu
澂;징;cheng;
澄;징;cheng;sumi,zumi
澅;;hua;
澆;요;jiao;
澇;로;lao;
澈;철;che;
澉;감;gan;
澋;횡;hong;
澌;시;si;
澍;주;shu;
澎;팽;peng;
澐;운;yun;
澑;;liu;
澒;홍;hong;
澓;;fu;
澔;호;hao;
澕;화;he;
澖;한;xian;
澗;간;jian;
澛;;lu;
澜;란;lan;
澞;;yu;
澠;;mian;
澡;조;zao;
澢;;dang;
澣;한;huan;
澤;택;ze;sawa,zawa
澥;해;xie;
澦;;yu;
澧;례;li;
澨;서;shi;
澩;;xue;
澪;령;ling;mio
澫;;wan;
澬;;zi;
澭;;yong;
澮;회;hui;
澯;찬;can;
澰;;lian;
澱;전;dian;
澲;;ye;
澳;오;ao;
澴;;huan;
澶;전;chan;
澸;;dan;
澹;담;dan;
澺;;yi;
澼;;pi;
澽;;ju;
澾;달;ta;
澿;;qin;
激;격;ji;
濁;탁;zhuo;
濂;렴;lian;
濃;농;nong;no,nou
濄;;guo;
濆;분;fen;
濇;색;se;
濈;;ji;
濉;수;sui;
濊;예;hui;
濋;;chu;
濌;;ta;
濍;;song;
濎;;ding;
濏;;se;
濑;뢰;lai;
濒;빈;bin;
濔;니,미;mi;
濕;습;shi;
濘;녕;ning;
濚;영;ying;
濛;몽;meng;
濜;;jin;
濝;;qi;
濞;비;bi;
濟;제;ji;
濠;호;hao;
濡;유;ru;
濢;;cui;
濣;;wo;
濤;도;tao;
濦;은;yin;
濧;;dui;
濨;;ci;
濩;호;huo;
濫;남,람;lan;
濬;준;jun;
濭;;ai;
濮;복;pu;
濯;탁;zhuo;
濰;;wei;
濱;빈;bin;hama
濲;;gu;
濳;잠;qian;
濴;영;ying;
濶;활;kuo;
濷;;fei;
濺;천;jian;
濻;;wei;
濼;;luo;
濾;려,여;lyu;
濿;;li;
瀀;;you;
瀁;양;yang;
瀄;;zhi;
瀅;형;ying;
瀆;독;du;
瀇;왕;wang;
瀉;사;xie;
瀊;;pan;
瀋;심;shen;
瀌;;biao;
瀍;;chan;
瀎;;mo;
瀏;류;liu;
瀑;폭;pu;
瀔;;gu;
瀕;빈;bin;
瀖;;huo;
瀗;;xian;
瀘;로;lu;
瀙;;qin;
瀚;한;han;
瀛;영;ying;
瀜;융;rong;
瀝;력;li;
瀞;정;jing;
瀟;소;xiao;
瀠;;ying;
瀡;;sui;
瀢;유;wei;
瀣;해;xie;
瀤;;huai;
瀦;저;zhu;
瀧;롱;long;taki
瀨;뢰;lai;
瀩;;dui;
瀪;;fan;
瀫;;hu;
瀬;뢰;lai;se
瀯;영;ying;
瀰;미;mi;
瀱;;ji;
瀲;렴;lian;
瀳;;jian;
瀴;;ying;
瀵;;fen;
瀷;익;yi;
瀸;첨;jian;
瀹;;yue;
瀺;;chan;
瀻;;dai;
瀼;양;rang;
瀾;란;lan;ran
瀿;;fan;
灀;;shuang;
灁;;yuan;
灂;;zhuo;
灃;;feng;
灄;섭;she;
灅;;lei;
灆;람;lan;
灈;;qu;
灉;;yong;
灊;;qian;
灌;관;guan;
灏;호;hao;
灐;형;ying;
灑;쇄;sa;
灒;;zan;
灕;리;li;
灖;;mi;
灗;;shan;
灘;탄;tan;nada
灚;;jiao;
灛;;chan;
灝;호;hao;
灞;파;ba;
灟;;zhu;
灠;람;lan;
灡;;lan;
灢;;nang;
灣;만;wan;
灤;;luan;
灥;;xun;
灦;현;xian;
灨;;gan;
灩;염;yan;
灪;;yu;
火;화;huo;hi,bi
灭;멸;mie;
灯;정;deng;
灰;회;hui;
灱;;xiao;
灴;홍;hong;
灵;령,영;ling;
灶;조;zao;
灸;구;jiu;
灺;;xie;
灼;작;zhuo;
災;재;zai;
灾;재;zai;
灿;찬;can;
炀;양;yang;
炂;;zhong;
炃;;fen;
炄;;niu;
炅;경;jiong;
炆;문;wen;
炉;노,로;lu;
炊;취;chui;
炌;;kai;
炎;담,염;yan;
炑;;mu;
炒;초;chao;
炓;;liao;
炔;;gui;
炕;항;kang;
炖;;dun;
炘;흔;xin;
炙;자,적;zhi;
炚;광;guang;
炜;위,휘;wei;
炝;;qiang;
炟;;da;
炡;정;zheng;
炣;;ke;
炤;소,조;zhao;
炩;;ling;
炫;현;xuan;
炬;거;ju;
炭;탄;tan;sumi
炮;포;pao;
炯;형;jiong;
炰;포;pao;
炱;;tai;
炳;병;bing;
炴;;yang;
炵;동;tong;
炷;주;zhu;
炸;작;zha;
点;점;dian;
為;위;wei;tame,i
炻;;shi;
炼;련,연;lian;
炽;치;chi;
炾;;huang;
烀;;hu;
烁;삭;shuo;
烂;난,란;lan;
烃;;ting;
烅;;xu;
烆;;heng;
烇;;quan;
烈;렬,열;lie;retsu
烊;양;yang;
烋;효,휴;xiu;
烍;선;xian;
烎;;yin;
烏;오;wu;u,karasu
烑;;yao;
烒;;shi;
烓;계;wei;
烔;동;tong;
烗;;kai;
烘;홍;hong;
烙;낙,락;lao;
烚;;xia;
烛;촉;zhu;
烜;훤;xuan;
烝;증;zheng;
烞;;po;
烟;연;yan;
烠;;hui;
烡;;guang;
烢;;che;
烤;;kao;
烦;번;fan;
烧;소;shao;
烨;엽;ye;
烩;;hui;
烫;탕;tang;
烬;신;jin;
热;열;re;
烯;희;xi;
烰;;fu;
烱;경;jiong;
烳;보;pu;
烴;;ting;
烶;;ting;
烷;;wan;
烸;;hai;
烹;팽;peng;
烺;랑;lang;
烻;;yan;
烼;;xu;
烽;봉;feng;
烿;;rong;
焀;;hu;
焂;;shu;
焄;훈;xun;
焆;결;juan;
焉;언;yan;
焊;;han;
焋;;zhuang;
焌;준;jun;
焍;;di;
焎;;xie;
焐;;wu;
焓;;han;
焔;연;yan;
焕;환;huan;
焖;;men;
焗;;ju;
焘;도;dao;
焙;배;bei;
焚;분;fen;
焛;린;lin;
焜;혼;kun;
焞;돈,순;tun;
焟;;xi;
焠;쉬;cui;
無;무;wu;mu,na
焢;;hong;
焣;;chao;
焥;;wo;
焦;초;jiao;
焨;;feng;
焮;흔;xin;
焯;작;chao;
焰;염;yan;
焱;혁;yan;
焲;;yi;
然;연;ran;
焺;;sheng;
焼;소;shao;
煁;;chen;
煂;;he;
煃;규;kui;
煄;;zhong;
煅;단;duan;
煆;하;xia;
煇;훈,휘;hui;
煉;련,연;lian;
煊;훤;xuan;
煋;;xing;
煌;황;huang;
煍;;jiao;
煎;전;jian;
煐;영;ying;
煒;위,휘;wei;
煓;단;tuan;
煔;;shan;
煕;희;xi;hiro
煖;난;nuan;
煘;;chan;
煙;연;yan;
煚;;jiong;
煜;욱;yu;
煝;미;mei;
煞;살;sha;
煟;;wei;
煠;작;zha;
煡;;jin;
煢;경;qiong;
煣;;rou;
煤;매;mei;
煥;환;huan;
煦;후;xu;
照;조;zhao;teru,shou
煨;외;wei;
煩;번;fan;
煪;;qiu;
煬;양;yang;
煮;자;zhu;
煰;;zao;
煲;;bao;
煳;;hu;
煴;온;yun;
煸;;bian;
煺;;tui;
煻;;tang;
煽;선;shan;
熀;엽,황;huang;
熁;;xie;
熂;;xi;
熄;식;xi;
熅;온;yun;
熆;;he;
熇;혹,효;he;
熈;희;xi;
熉;운;yun;
熊;웅;xiong;kuma,guma
熏;훈;xun;
熐;;mi;
熒;형;ying;
熔;용;rong;
熕;;gong;
熗;;qiang;
熘;;liu;
熙;희;xi;
熚;;bi;
熛;표;biao;
熜;;cong;
熝;;lu;
熞;;jian;
熟;숙;shu;
熠;습;yi;
熡;루;lou;
熢;봉;peng;
熤;익;yi;
熥;;teng;
熧;;zong;
熨;위;yun;
熩;호;hu;
熪;;yi;
熬;오;ao;
熯;선;han;
熰;;ou;
熱;열;re;
熲;경;jiong;
熳;;man;
熵;;shang;
熸;;jian;
熹;희;xi;
熺;희;xi;
熻;;xi;
熼;;yi;
熽;;xiao;
熾;치;chi;
熿;;huang;
燀;;chan;
燁;엽;ye;
燂;;tan;
燃;연;ran;
燄;염;yan;
燅;;xun;
燆;;qiao;
燇;;jun;
燈;등;deng;
燉;돈;dun;
燊;;shen;
燋;초;jiao;
燎;료,요;liao;
燏;율;yu;
燐;린,인;lin;
燒;소;shao;
燔;번;fan;
燕;연;yan;en
燖;심;xun;
燗;;lan;
燘;;mei;
燙;탕;tang;
燚;;yi;
燛;경;jiong;
燜;;men;
營;영;ying;
燠;오,우,욱;yu;
燡;;yi;
燢;;xue;
燤;;tai;
燥;조;zao;
燦;찬;can;
燧;수;sui;
燨;;xi;
燬;훼;hui;
燭;촉;zhu;
燮;섭;xie;
燰;;wei;
燱;;yi;
燲;;xie;
燴;;hui;
燵;;da;
燸;유;ru;
燹;희;xian;
燻;훈;xun;
燼;신;jin;
燽;주;chou;
燾;도;dao;
燿;요;yao;
爀;혁;he;
爁;람;lan;
爂;;biao;
爃;;rong;
爅;;mo;
爆;폭;bao;
爇;설;ruo;
爊;;ao;
爌;광;kuang;
爍;삭;shuo;
爐;노,로;lu;
爓;;yan;
爔;희;xi;
爙;;rang;
爚;약;yue;
爛;난,란;lan;
爝;;jue;
爞;;chong;
爟;관;guan;
爢;;mi;
爣;;tang;
爦;;lan;
爧;;ling;
爨;찬;cuan;
爩;;yu;
爪;조;zhao,zhua;zume,tsume
爬;파;pa;
爭;쟁;zheng;
爰;원;yuan;
爱;애;ai;
爲;위;wei;
爵;작;jue;
父;부;fu;fu,bu
爷;야;ye;
爸;파;ba;
爹;다;die;
爺;야;ye;
爻;효;yao;
爼;;zu;
爽;상;shuang;
爾;이;er;ji,ni
爿;;pan;
牀;상;chuang;
牁;;ke;
牂;장;zang;
牄;창;qiang;
牆;장;qiang;
片;편;pian;kata,gata
版;판;ban;
牉;;pan;
牊;;chao;
牋;전;jian;
牌;패;pai;
牍;독;du;
牏;;yu;
牒;첩;die;
牓;방;bang;
牖;유;you;
牘;독;du;
牙;아;ya;
牚;탱;cheng;
牛;우;niu;ushi,gyuu,go
牝;빈;pin;
牞;;jiu;
牟;모;mou;mu
牠;타;ta;
牡;모;mu;
牢;뇌,뢰;lao;
牣;인;ren;
牤;;mang;
牥;;fang;
牦;;mao;
牧;목;mu;maki,boku
物;물;wu;mono,motsu
牪;;yan;
牬;;bei;
牮;;jian;
牯;고;gu;
牰;;you;
牲;생;sheng;
牳;;mu;
牴;저;di;
牵;견;qian;
牶;;quan;
牷;;quan;
牸;자;zi;
特;특;te;
牺;희;xi;
牻;;mang;
牼;;keng;
牽;견;qian;
牾;;wu;
牿;;gu;
犀;서;xi;sai
犁;리;li;
犂;리;li;
犄;;ji;
犅;;gang;
犆;;zhi;
犇;분;ben;
犈;;quan;
犉;;chun;
犊;독;du;
犋;;ju;
犌;;jia;
犍;건;jian;
犎;;feng;
犏;;pian;
犐;;ke;
犑;;ju;
犒;호;kao;
犓;;chu;
犕;;bei;
犖;락;luo;
犗;;jie;
犘;;ma;
犚;;wei;
犛;;mao;
犝;;tong;
犞;;qiao;
犟;;jiang;
犠;;xi;
犡;;li;
犢;독;du;
犣;;lie;
犤;;pai;
犥;;piao;
犦;;bo;
犧;희;xi;
犨;;chou;
犩;;wei;
犪;;kui;
犬;견;quan;inu
犮;;ba;
犯;범;fan;
犰;;qiu;
犲;시;chai;
犴;안;an;
犵;힐;ge;
状;상,장;zhuang;
犷;광;guang;
犸;;ma;
犹;유;you;
犺;;kang;
犽;;ya;
犿;;huan;
狀;상,장;zhuang;
狁;;yun;
狂;광;kuang;
狃;;niu;
狄;적;di;
狅;;kuang;
狆;;zhong;
狈;패;bei;
狉;비;pi;
狊;;ju;
狋;;yi;
狌;;sheng;
狍;;pao;
狎;압;xia;
狐;호;hu;
狑;;ling;
狒;비;fei;
狔;;ni;
狖;;you;
狗;구;gou;
狘;;xue;
狙;저;ju;
狚;;dan;
狛;;bo;
狜;;ku;
狝;;xian;
狞;녕,영;ning;
狟;;huan;
狠;;hen;
狡;교;jiao;
狢;학;he;
狣;;zhao;
狤;;ji;
狦;;shan;
狨;융;rong;
狩;수;shou;kari,ka
狪;;tong;
狫;;lao;
独;독;du;
狭;협;xia;sa
狮;사;shi;
狯;회;kuai;
狰;쟁;zheng;
狱;옥;yu;
狲;;sun;
狳;;yu;
狴;폐;bi;
狶;;xi;
狷;견;juan;
狸;리;li;
狹;협;xia;
狺;은;yin;
狻;산;suan;
狼;낭,랑;lang;
狽;패;bei;
狾;;zhi;
狿;;yan;
猀;;sha;
猁;;li;
猃;험;xian;
猄;;jing;
猇;효;xiao,hu;
猈;;bai;
猊;예;ni;
猋;표;biao;
猌;;yin;
猎;렵,엽;lie;
猏;;jian;
猑;;kun;
猒;;yan;
猓;과;guo;
猕;미;mi;
猖;창;chang;
猗;아,의;yi;
猘;제;zhi;
猙;쟁;zheng;
猛;맹;meng;take
猜;시;cai;
猝;졸;cu;
猞;;she;
猟;;lie;
猡;;luo;
猢;호;hu;
猣;;zong;
猥;외;wei;
猦;;feng;
猧;와;wo;
猩;성;xing;
猪;저;zhu;ino,i
猫;묘;mao;
猬;위;wei;
猭;;chuan;
献;헌;xian;
猯;;tuan;
猰;;ya;
猱;노;nao;
猲;;xie;
猳;;jia;
猴;후;hou;
猵;;bian;
猶;유;you;
猷;유;you;yuu
猹;;cha;
猺;;yao;
猻;;sun;
猼;;bo;
猾;활;hua;
猿;원;yuan;en,saru
獀;;sou;
獂;;yuan;
獃;애;dai;
獄;옥;yu;
獅;사;shi;shi
獉;;zhen;
獊;;cang;
獌;;man;
獍;;jing;
獎;장;jiang;
獏;;mo;
獐;장;zhang;
獑;;chan;
獒;오;ao;
獗;궐;jue;
獘;폐;bi;
獙;;bi;
獚;;huang;
獛;;pu;
獝;;xu;
獞;;tong;
獟;;yao;
獠;료;liao;
獡;;shuo;
獢;;xiao;
獣;수;shou;
獥;;jiao;
獦;;ge;
獧;견;juan;
獨;독;du;
獩;예;hui;
獪;회;kuai;
獫;험;xian;
獬;해;xie;
獭;달;ta;
獮;;xian;
獯;훈;xun;
獰;녕,영;ning;
獲;획;huo;
獳;;nou;
獴;;meng;
獵;렵,엽;lie;
獶;;nao;
獷;광;guang;
獸;수;shou;
獺;달;ta;
獻;헌;xian;
獼;미;mi;
獽;;rang;
獾;;huan;
獿;;nao;
玀;;luo;
玁;험;xian;
玂;;qi;
玃;;jue;
玄;현;xuan;gen
玅;묘;miao;
玆;자;zi;
率;률,솔,율;lyu,shuai;
玈;로;lu;
玉;옥;yu;tama,gyoku,dama
玊;;su;
王;왕;wang;ou,nou,o
玎;정;ding;
玑;기;ji;
玒;강;hong;
玓;;di;
玔;천;chuan;
玕;간;gan;
玖;구;jiu;ku
玗;우;yu;
玘;기;qi;
玙;여;yu;
玚;;chang;
玛;마;ma;
玝;;wu;
玞;부;fu;
玟;민;wen;
玠;개;jie;
玡;;ya;
玢;;bin;
玤;;bang;
玥;;yue;
玦;결;jue;
玧;문,윤;men;
玨;각,곡;jue;
玩;완;wan;
玫;매;mei;
玬;;dan;
玭;빈;pin;
玮;위;wei;
环;환;huan;
现;현;xian;
玱;창;qiang;
玲;령,영;ling;rei,re
玳;대;dai;
玴;예;yi;
玵;;an;
玶;;ping;
玷;점;dian;
玸;;fu;
玹;현;xuan;
玺;새;xi;
玻;파;bo;
玼;체;ci;
玾;;jia;
玿;소;shao;
珀;박,백;po;
珂;가;ke;ka
珃;;ran;
珅;;shen;
珆;이,태;yi;
珇;;zu;
珈;가;jia;
珉;민;min;
珊;산;shan;
珋;;liu;
珌;필;bi;
珍;진;zhen;chin
珎;진;zhen;
珏;각;jue;
珐;법;fa;
珑;롱;long;
珒;진;jin;
珓;;jiao;
珔;;jian;
珕;;li;
珖;광;guang;
珗;선;xian;
珘;주;zhou;
珙;공;gong;
珚;;yan;
珛;;xiu;
珜;;yang;
珝;후;xu;
珞;낙,락;luo;
珠;주;zhu;tama,su,ju
珢;은;yin;
珣;순;xun;
珤;보;bao;
珥;이;er;
珦;향;xiang;
珧;;yao;
珨;;xia;
珩;형;hang;
珪;규;gui;
珫;충;chong;
班;반;ban;
珮;패;pei;
珰;당;dang;
珱;;ying;
珲;혼;hui;
珴;;e;
珵;정;cheng;
珶;;di;
珷;무;wu;
珸;오;wu;
珹;성;cheng;
珺;;jun;
珼;;bei;
珽;정;ting;
現;현;xian;
珿;;chu;
琀;;han;
琁;선;xuan;
球;구;qiu;
琄;현;xuan;
琅;랑;lang;
理;리,이;li;ri
琇;수;xiu;
琈;;fu;
琉;류,유;liu;
琊;;ya;
琋;;xi;
琌;;ling;
琍;;li;
琎;진;jin;
琏;련,연;lian;
琐;쇄;suo;
琓;완;wan;
琔;;dian;
琖;;zhan;
琚;;ju;
琛;침;chen;
琝;민;min;
琟;유;wei;
琠;전;tian;
琡;숙;chu;
琢;탁;zuo;taku
琣;;beng;
琤;쟁;cheng;
琥;호;hu;
琦;기;qi;
琨;곤;kun;
琩;;chang;
琪;기;qi;
琫;봉;beng;
琬;완;wan;
琭;;lu;
琮;종;cong;
琯;관;guan;
琰;염;yan;
琱;조;diao;
琲;배;bei;
琳;림;lin;rin
琴;금;qin;koto,kin
琵;비;pi;
琶;파;pa;
琸;탁;zhuo;
琺;법;fa;
琼;경;qiong;
琿;혼;hun;
瑀;우;yu;
瑁;모;mao;
瑂;미;mei;
瑃;춘;chun;
瑄;선;xuan;
瑅;제;ti;
瑆;성;xing;
瑊;;jian;
瑋;위;wei;
瑍;환;huan;
瑎;해;xie;
瑏;;chuan;
瑐;;jian;
瑑;;zhuan;
瑒;;chang;
瑓;;lian;
瑔;;quan;
瑕;하;xia;
瑖;;duan;
瑗;원;yuan;
瑙;노;nao;
瑚;호;hu;
瑛;영;ying;ei,e
瑜;유;yu;
瑝;황;huang;
瑞;서;rui;mizu,zui
瑟;슬;se;
瑠;류;liu;ru
瑢;용;rong;
瑣;쇄;suo;
瑤;요;yao;
瑥;온;wen;
瑧;;zhen;
瑨;진;jin;
瑩;영,형;ying;
瑪;마;ma;
瑬;;liu;
瑭;당;tang;
瑮;률;li;
瑯;랑;lang;
瑰;괴;gui;
瑱;전,진;zhen;
瑲;창;qiang;
瑳;차;cuo;
瑵;;zhao;
瑶;요;yao;you
瑷;;ai;
瑹;;shu;
瑼;;zhuan;
瑽;종;cong;
瑾;근;jin;
瑿;;yi;
璀;최;cui;
璁;;cong;
璂;기;qi;
璃;리;li;ri
璅;소;suo;
璆;구;qiu;
璇;선;xuan;
璈;;ao;
璉;련,연;lian;
璊;문;men;
璋;장;zhang;aki
璎;영;ying;
璐;로;lu;
璒;;deng;
璔;;zeng;
璕;;xun;
璗;;dang;
璘;린,인;lin;
璚;;qiong;
璜;황;huang;
璞;박;pu;
璟;경;jing;
璠;;fan;
璡;진;jin;
璢;류,유;liu;
璣;기;ji;
璥;경;jing;
璦;;ai;
璧;벽;bi;
璨;찬;can;
璩;;qu;
璪;조;zao;
璫;당;dang;
璬;;jiao;
璭;;gun;
璮;;tan;
璯;;hui;
環;환;huan;tamaki
璱;슬;se;
璲;수;sui;
璵;여;yu;
璶;신;jin;
璷;;lu;
璸;빈;bin;
璹;숙;shu;
璺;;wen;
璻;;zui;
璽;새;xi;
璾;;zi;
璿;선;xuan;
瓀;연;ruan;
瓁;;wo;
瓂;;gai;
瓃;;lei;
瓅;;li;
瓆;질;zhi;
瓊;경;qiong;kei
瓋;;ti;
瓏;롱;long;
瓒;찬;zan;
瓔;영;ying;
瓕;;mi;
瓖;;xiang;
瓗;;qiong;
瓘;관;guan;
瓙;;dao;
瓚;찬;zan;
瓛;환;huan;
瓜;과;gua;ka,uri
瓝;;bo;
瓞;;die;
瓟;포;bo;
瓠;호;hu;
瓡;;zhi;
瓢;표;piao;
瓣;판;ban;
瓤;;rang;
瓥;;li;
瓦;와;wa;
瓨;;xiang;
瓩;천;qian;
瓬;;fang;
瓮;옹;weng;
瓯;구;ou;
瓲;톤;wa;
瓴;;ling;
瓵;;yi;
瓶;병;ping;hei
瓷;자;ci;
瓸;;bai;
瓻;;chi;
瓽;;dang;
瓾;;meng;
瓿;;bu;
甀;;zhui;
甁;병;ping;
甂;;bian;
甃;추;zhou;
甄;견;zhen;
甇;;ying;
甈;;qi;
甋;;di;
甌;구;ou;
甍;맹;meng;
甎;전;zhuan;
甏;;beng;
甐;;lin;
甑;증;zeng;
甒;;wu;
甓;벽;pi;
甔;;dan;
甕;옹;weng;
甖;앵;ying;
甗;;yan;
甘;감;gan;ama
甚;심;shen;jin
甛;첨;tian;
甜;첨;tian;
甝;;han;
甞;상;chang;
生;생;sheng;o,u,iku,sei,nama,ki
甡;;shen;
產;산;chan;
産;산;chan;
甥;생;sheng;
甦;소;su;
用;용;yong;you,mochi
甩;;shuai;
甪;;lu;
甫;보;fu;ho
甬;용;yong;
甭;;beng;
甮;;feng;
甯;녕;ning;
田;전;tian;ta,da
由;유;you;yu,yoshi
甲;갑;jia;kou,ki,ka
申;신;shen;
电;전;dian;
男;남;nan;o
甸;전;dian;
甹;;ping;
町;정;ting;machi,chou
画;획;hua;
甼;정;ting;
甽;견;zhen;
甾;치;zai;
甿;맹;meng,mang;
畀;비;bi;
畄;류,유;liu;
畅;창;chang;
畆;묘,무;mu;
畇;균;yun;
畈;;fan;
畉;;fu;
畊;경;geng;
畋;전;tian;
界;계;jie;
畍;;jie;
畎;견;quan;
畏;외;wei;
畑;전;tian;hata,bata
畓;답;duo;
畔;반;pan;une
畖;;wa;
留;류,유;liu;ru,tome,dome
畚;분;ben;
畛;진;zhen;
畜;축;chu,xu;
畝;묘,무;mu;po
畟;;ce;
畠;전;tian;hata,batake,hatake,bata
畢;필;bi;
畣;;da;
畤;치;zhi;
略;략,약;lue;
畦;휴;qi;
畧;략;lue;
畩;;yi;
番;번;fan;ban
畫;화;hua;
畬;;she;
畭;;yu;
畯;준;jun;
異;리,이;yi;
畲;;she;
畳;;die;
畴;주;chou;
畵;화;hua;
當;당;dang;tou
畷;;zhui;
畸;기;ji;
畹;;wan;
畺;강;jiang;
畽;;tun;
畾;;lei;
畿;기;ji;
疀;;cha;
疁;;liu;
疂;;die;
疃;;tuan;
疄;;lin;
疆;강;jiang;
疇;주;chou;
疉;;die;
疊;첩;die;
疋;필;pi;hiki
疌;;jie;
疍;단;dan;
疎;소;shu;
疏;소;shu;
疐;;zhi;
疑;의;yi;
疔;정;ding;
疕;;bi;
疖;절;jie;
疗;료,요;liao;
疘;;gang;
疙;흘;ge;
疚;구;jiu;
疝;산;shan;
疟;학;nue;
疠;려;li;
疡;양;yang;
疢;;chen;
疣;우;you;
疤;파;ba;
疥;개;jie;
疧;;qi;
疪;;bi;
疫;역;yi;
疬;력;li;
疭;;zong;
疮;창;chuang;
疯;풍;feng;
疰;;zhu;
疱;포;pao;
疲;피;pi;
疳;감;gan;
疴;아;ke;
疵;자;ci;
疶;;xue;
疸;달;dan;
疹;진;zhen;
疺;;fa;
疻;;zhi;
疼;동;teng;
疽;저;ju;
疾;질;ji;
疿;;fei;
痀;구;ju;
痁;;shan;
痂;가;jia;
痃;현;xuan;
痄;;zha;
病;병;bing;
症;증;zheng;
痈;옹;yong;
痉;경;jing;
痊;전;quan;
痋;;teng;
痌;;tong;
痍;이;yi;
痎;해;jie;
痏;;wei;
痐;;hui;
痑;;tan;
痒;양;yang;
痓;치;chi;
痔;치;zhi;
痕;흔;hen;
痗;;mei;
痘;두;dou;
痙;경;jing;
痚;;xiao;
痛;통;tong;
痝;;mang;
痞;비;pi;
痟;;xiao;
痠;;suan;
痡;;fu;
痢;리,이;li;
痣;지;zhi;
痤;좌;cuo;
痦;;wu;
痧;사;sha;
痨;로;lao;
痩;수;shou;
痪;;huan;
痫;간;xian;
痭;;beng;
痯;;guan;
痰;담;tan;
痱;;fei;
痲;마;ma;
痳;림;lin;
痴;치;chi;
痵;;ji;
痶;;tian;
痷;;an;
痸;;chi;
痹;비;bi;
痺;비;bi;
痻;;min;
痼;고;gu;
痽;;dui;
痾;아;e;
痿;위;wei;
瘀;어;yu;
瘁;췌;cui;
瘃;;zhu;
瘅;단;dan;
瘆;;shen;
瘈;계;chi;
瘉;유;yu;
瘊;;hou;
瘋;풍;feng;
瘌;;la;
瘍;양;yang;
瘏;;tu;
瘐;유;yu;
瘑;;guo;
瘓;;huan;
瘔;;ku;
瘕;하;jia;
瘖;;yin;
瘗;;yi;
瘘;;lou;
瘙;소;sao;
瘚;;jue;
瘛;;chi;
瘜;;xi;
瘝;;guan;
瘞;;yi;
瘟;온;wen;
瘠;척;ji;
瘡;창;chuang;
瘢;반;ban;
瘣;;hui;
瘤;류;liu;
瘥;;chai;
瘦;수;shou;
瘧;학;nue;
瘨;전;dian;
瘩;;da;
瘪;;bie;
瘫;탄;tan;
瘭;;biao;
瘯;족;cu;
瘰;라;luo;
瘱;예;yi;
瘲;;zong;
瘳;추;chou;
瘴;장;zhang;
瘵;;zhai;
瘸;;que;
瘺;루;lou;
瘻;루;lou;
瘼;;mo;
瘽;;qin;
瘾;은;yin;
瘿;영;ying;
癀;;huang;
療;료,요;liao;
癃;륭;long;
癆;로;lao;
癇;간;xian;
癈;폐;fei;
癉;단;dan;
癌;암;ai;
癍;;ban;
癎;간;xian;
癐;;gui;
癒;유;yu;
癓;;wei;
癔;;yi;
癖;벽;pi;
癗;;lei;
癘;려;li;
癙;;shu;
癚;;dan;
癜;전;dian;
癞;나,라;lai;
癟;;bie;
癠;;ji;
癡;치;chi;
癢;양;yang;
癣;선;xuan;
癤;절;jie;
癥;징;zheng;
癧;력;li;
癨;곽;huo;
癩;나,라;lai;
癪;;ji;
癫;전;dian;
癬;선;xuan;
癭;영;ying;
癮;은;yin;
癯;구;qu;
癰;옹;yong;
癱;탄;tan;
癲;전;dian;
癵;;luan;
癶;;bo;
癸;계;gui;
癹;;ba;
発;발;fa;
登;등;deng;to,nobori
發;발;fa;
白;백;bai;shira,haku,shiro,jiro
百;백;bai;momo,mo,yu,o,hyaku
癿;;qie;
皀;급;ji;
皁;조;zao;
皂;조;zao;
皃;모;mao;
的;적;de;
皆;개;jie;mina
皇;황;huang;
皈;;gui;
皉;;ci;
皊;;ling;
皋;고;gao;
皎;교;jiao;
皏;;peng;
皐;고;gao;kou
皑;애;ai;
皒;아;e;
皓;호;hao;teru
皕;;bi;
皖;환;wan;
皙;;xi;
皚;애;ai;
皛;효;xiao;
皜;호;hao;
皝;호;huang;
皞;호;hao;
皤;파;po;
皦;교;jiao;
皪;;li;
皫;;piao;
皭;;jiao;
皮;피;pi;
皯;;gan;
皰;포;pao;
皱;추;zhou;
皲;군;jun;
皴;준;cun;
皵;;que;
皷;고;gu;
皸;군;jun;
皹;;jun;
皺;추;zhou;
皻;;zha;
皽;;zhao;
皾;;du;
皿;명;min;sara
盂;우;yu;
盃;배;bei;
盄;;zhao;
盅;;zhong;
盆;분;pen;
盈;영;ying;
盉;;he;
益;익;yi;masu,mashi,eki
盍;합;he;
盎;앙;ang;
盏;잔;zhan;
盐;염;yan;
监;감;jian;
盒;합;he;
盓;우;yu;
盔;회;kui;
盖;개;gai;
盗;도;dao;
盘;반;pan;
盚;;qiu;
盛;성;sheng,cheng;mori
盜;도;dao;
盝;;lu;
盞;잔;zhan;
盟;맹;meng;
盡;진;jin;
監;감;jian;
盤;반;pan;ban
盥;관;guan;
盦;;an;
盧;노,로;lu;
盩;;zhou;
盪;탕;dang;
盬;고;gu;
盭;;li;
目;목;mu;me,nome,moku
盯;;ding;
盰;;gan;
盱;우;xu;
盲;맹;mang;
盳;;wang;
直;직;zhi;nao,tada
盵;;qi;
盷;;tian;
相;상;xiang;ai,suke,sou,saga
盹;순;dun;
盺;;xin;
盻;혜;xi;
盼;반;pan;
盾;순;dun;
省;생,성;sheng;shou,sei
眃;;yun;
眄;면;mian;
眅;;pan;
眇;묘;miao;
眈;탐;dan;
眉;미;mei;
眊;모;mao;
看;간;kan;
県;현;xian;
眍;;kou;
眐;정;zheng;
眑;;yao;
眒;;shen;
眓;;huo;
眕;;zhen;
眙;;yi;
眚;생;sheng;
眛;매;mei;
眝;;zhu;
眞;진;zhen;ma,masa,shin
真;진;zhen;ma,masa,shin
眠;면,민;mian;
眢;;yuan;
眣;;die;
眤;;ni;
眥;자;zi;
眦;자;zi;
眧;;chao;
眨;잡;zha;
眩;현;xuan;
眬;;long;
眭;;sui;
眯;;mi;
眱;;di;
眲;;ne;
眳;;ming;
眴;순;xuan;
眵;;chi;
眶;;kuang;
眷;권;juan;
眸;모;mou;
眹;진;zhen;
眺;조;tiao;
眻;양;yang;
眼;안;yan;
眽;;mo;
眾;중;zhong;
着;착;zhe;
睁;;zheng;
睃;준;suo;
睄;;shao;
睅;;han;
睆;환;huan;
睇;제;di;
睊;;juan;
睋;;e;
睌;;man;
睍;현;xian;
睎;;xi;
睏;곤;kun;
睐;;lai;
睑;검;jian;
睒;섬;shan;
睔;;gun;
睕;;wan;
睖;;leng;
睙;;lie;
睚;애;ya;
睛;정;jing;
睜;;zheng;
睞;;lai;
睟;수;sui;
睠;권;juan;
睡;수;shui;
睢;수;sui;
督;독;du;
睥;비;pi;
睦;목;mu;mutsu,chika
睧;;hun;
睨;예;ni;
睩;;lu;
睪;;yi;
睫;첩;jie;
睬;채;cai;
睭;;zhou;
睮;;yu;
睯;;hun;
睹;도;du;
睼;;tian;
睽;규;kui;
睾;고;gao;
睿;예;rui;
瞀;;mao;
瞁;;xu;
瞂;;fa;
瞃;;wo;
瞄;;miao;
瞅;;chou;
瞇;;mi;
瞈;;weng;
瞉;;kou;
瞋;진;chen;
瞌;;ke;
瞍;수;sou;
瞎;할;xia;
瞏;;qiong;
瞑;명;ming;
瞒;만;man;
瞕;;zhang;
瞗;;diao;
瞙;막;mo;
瞚;;shun;
瞛;;cong;
瞜;;lou;
瞝;;chi;
瞞;만;man;
瞟;;piao;
瞠;당;cheng,deng;
瞡;;gui;
瞢;몽;meng;
瞣;;wan;
瞥;별;pie;
瞧;;qiao;
瞨;;pu;
瞩;촉;zhu;
瞪;징;deng;
瞫;;shen;
瞬;순;shun;
瞭;료;liao;
瞰;감;kan;
瞱;;ye;
瞲;;xu;
瞳;동;tong;
瞴;;mou;
瞵;린;lin;
瞶;;gui;
瞷;;jian;
瞹;애;ai;
瞺;;hui;
瞻;첨;zhan;
瞼;검;jian;
瞽;고;gu;
瞿;구;qu;
矂;;sao;
矄;;xun;
矇;몽;meng;
矉;빈;pin;
矊;;mian;
矌;;kuang;
矍;확;jue;
矎;;xuan;
矏;;mian;
矐;;huo;
矓;;long;
矔;;guan;
矕;;man;
矗;촉;chu;
矘;;tang;
矙;감;kan;
矚;촉;zhu;
矛;모;mao;
矜;긍;jin;
矞;율;yu;
矠;;ze;
矢;시;shi;ya
矣;의;yi;
知;지;zhi;chi,tomo
矧;신;shen;
矨;;ying;
矩;구;ju;nori
矫;교;jiao;
矬;;cuo;
短;단;duan;
矮;왜;ai;
矯;교;jiao;
矰;증;zeng;
矱;;yue;
矲;;ba;
石;석;shi;ishi,seki
矶;기;ji;
矷;;zi;
矸;간,안;gan;
矹;;wu;
矺;탁;zhe;
矻;골;ku;
矼;강;gang;
矽;석;xi;
矾;반;fan;
矿;광,황;kuang;
砀;탕;dang;
码;마;ma;
砂;사;sha;sa,suna,sago,isa
砃;;dan;
砄;;jue;
砅;;li;
砆;;fu;
砉;;huo;
砌;체;qi;
砍;;kan;
砎;;jie;
砏;분;bin;
砐;;e;
砑;아;ya;
砒;비;pi;
砓;;zhe;
研;연;yan;ken
砕;쇄;sui;sai
砖;전;zhuan;
砗;차;che;
砘;;dun;
砚;연;yan;
砜;;feng;
砝;;fa;
砟;;zha;
砠;저;ju;
砡;;yu;
砢;라;ke;
砣;;tuo;
砥;지;di;to
砦;채;zhai;
砧;침;zhen;
砨;;e;
砩;;fu;
砪;;mu;
砫;;zhu;
砬;립;la;
砭;폄;bian;
砮;;nu;
砯;;ping;
砰;팽;peng;
砱;;ling;
砲;포;pao;
砳;;le;
破;파;po;wa,ha
砵;;bo;
砷;;shen;
砸;;za;
砹;;ai;
砺;려,여;li;
砻;롱;long;
砼;;tong;
砾;력;li;
砿;;kuang;
础;초;chu;
硁;갱;keng;
硃;주;zhu;
硅;규;gui;
硇;;nao;
硈;;qia;
硉;;lu;
硊;;wei;
硌;;ge;
硍;;xian;
硎;;xing;
硏;연;yan;
硐;;dong;
硒;;xi;
硔;;hong;
硕;석;shuo;
硖;;xia;
硗;교;qiao;
硙;애;wei;
硚;;qiao;
硜;갱;keng;
硝;초;xiao;
硞;;que;
硠;랑;lang;
硢;;yu;
硤;겹;xia;
硥;;mang;
硨;차;che;
硩;;che;
硪;아;wo;
硫;류,유;liu;
硬;경;ying;
硭;;mang;
确;학;que;
硯;연;yan;
硰;;sha;
硱;;kun;
硲;;yu;
硴;;hua;
硹;;song;
硻;;keng;
硼;붕;peng;
硾;;zhui;
硿;;kong;
碀;;cheng;
碁;기;qi;
碃;;qing;
碄;림;lin;
碅;;jun;
碆;;bo;
碇;정;ding;ikari
碈;;min;
碉;;diao;
碌;녹,록;lu;
碍;애;ai;
碎;쇄;sui;
碏;작;que;
碑;비;bei;
碓;대;dui;usu
碔;무;wu;
碕;기;qi;
碖;;lun;
碗;완;wan;
碘;;dian;
碙;;nao;
碚;;bei;
碛;적;qi;
碜;;chen;
碞;;yan;
碟;설;die;
碠;;ding;
碡;;du;
碢;;tuo;
碣;갈;jie;
碤;영;ying;
碥;;bian;
碧;벽;bi;heki
碨;외;wei;
碩;석;shuo;
碪;침;zhen;
碫;;duan;
碬;하;xia;
碭;탕;dang;
碯;노;nao;
碰;;peng;
碱;감;jian;
碲;;di;
碳;;tan;
碴;;cha;
碵;;tian;
碶;;qi;
碹;;xuan;
確;확;que;
碻;확;que;
碼;마;ma;
碾;년;nian;
磁;자;ci;
磃;;si;
磄;;tang;
磅;방;bang;
磆;;hua;
磈;외;wei;
磉;;sang;
磊;뇌,뢰;lei;
磋;차;cuo;
磌;;tian;
磍;;xia;
磎;계;xi;
磏;렴;lian;
磐;반;pan;iwa,ban
磑;애;wei;
磔;책;zhe;
磕;개;ke;
磙;;gun;
磚;전;zhuan;
磛;;chan;
磜;;qi;
磝;;ao;
磞;;peng;
磟;;liu;
磠;뇨;lu;
磡;;kan;
磢;;chuang;
磣;;chen;
磥;뇌,뢰;lei;
磧;적;qi;
磨;마;mo;ma
磩;;qi;
磪;최;cui;
磬;경;qing;
磭;;chuo;
磯;기;ji;iso
磲;;qu;
磳;;zeng;
磴;등;deng;
磵;간;jian;
磷;린;lin;
磹;;tan;
磺;광;huang;
磻;반,번;pan;
磼;잡;za;
磽;교;qiao;
磾;;di;
磿;;li;
礁;초;jiao;
礂;;xi;
礄;;qiao;
礅;;dun;
礇;;yu;
礉;;he;
礌;뢰;lei;
礎;초;chu;
礐;;que;
礑;당;dang;
礒;의;yi;iso
礓;;jiang;
礔;;pi;
礖;여;yu;
礗;;pin;
礙;애;ai;
礛;;jian;
礜;;yu;
礝;;ruan;
礞;;meng;
礡;;bo;
礣;;ma;
礤;;ca;
礥;;xian;
礦;광;kuang;
礧;뢰;lei;
礨;;lei;
礩;;zhi;
礪;려,여;li;
礫;력;li;
礬;반;fan;
礭;확;que;
礯;;ying;
礱;롱;long;
礴;;bo;
礵;;shuang;
礸;;ca;
礹;;yan;
示;시;shi;
礼;례;li;rei,re,aya,nori
礽;;reng;
社;사;she;yashiro
礿;약;yue;
祀;사;si;
祁;기;qi;
祂;;ta;
祃;;ma;
祄;해;xie;
祅;요;yao;
祆;천;xian;
祇;기;qi;gi
祈;기;qi;
祉;지;zhi;
祊;팽;beng;
祋;;dui;
祌;;zhong;
祎;;yi;
祏;;shi;
祐;우;you;yuu,suke,yu,hiro
祑;;zhi;
祒;;tiao;
祓;불;fu;
祔;부;fu;
祕;비;mi;
祖;조;zu;so
祗;지;zhi;
祚;조;zuo;
祛;거;qu;
祜;호;hu;
祝;축;zhu;
神;신;shen;kami,kan,jin,gami,kou,shin
祟;수;sui;
祠;사;ci;
祡;;chai;
祢;니;mi;
祣;;lyu;
祤;;yu;
祥;상;xiang;shou,yoshi,sachi,hiro
祧;조;tiao;
票;표;piao;
祩;;zhu;
祪;;gui;
祫;;xia;
祭;제;ji;matsuri
祯;정;zhen;
祰;;gao;
祲;;jin;
祳;;shen;
祴;;gai;
祷;도;dao;
祸;화;huo;
祹;도;tao;
祺;기;qi;
祼;관;guan;
祽;;zui;
祾;;ling;
祿;녹,록;lu;
禀;품;bing;
禁;금;jin;
禂;도;dao;
禄;녹,록;lu;roku
禅;선;chan;zen
禈;;hui;
禊;계;xi;
禋;인;yin;
禍;화;huo;
禎;정;zhen;tei,sada,yoshi
福;복;fu;fuku,tomi
禐;;yuan;
禑;우;wu;
禒;;xian;
禓;;yang;
禔;시,제,지;zhi;
禕;;yi;
禖;;mei;
禗;;si;
禘;;di;
禚;;zhuo;
禛;진;zhen;
禜;;yong;
禝;직;ji;
禠;사;si;
禡;;ma;
禢;;ta;
禤;;xuan;
禦;어;yu;
禧;희;xi;
禨;기;ji;
禪;선;chan;
禫;담;dan;
禬;;gui;
禭;;sui;
禮;례,예;li;rei
禰;니;mi;ne
禱;도;dao;
禲;;li;
禳;양;rang;
禴;약;yue;
禶;;zan;
禷;;lei;
禸;;rou;
禹;우;yu;
禺;옹;yu;
离;리;li;
禽;금;qin;
禾;화;he;ka
禿;독;tu;
秀;수;xiu;hide,shuu
私;사;si;
秃;독;tu;
秅;;cha;
秆;간;gan;
秈;선;xian;
秉;병;bing;
秊;년,연;nian;
秋;추;qiu;aki,shuu
种;종;zhong;
秎;;fen;
秏;모;hao;
科;과;ke;shina
秒;초;miao;
秕;비;bi;
秖;지;zhi;
秘;비;mi;
秜;;ni;
秝;;li;
秞;유;you;
租;조;zu;
秠;;pi;
秡;;bo;
秣;말;mo;
秤;칭;cheng;
秦;진;qin;hata
秧;앙;yang;
秩;질;zhi;
秪;지;zhi;
秫;출;shu;
秬;거;ju;
秭;;zi;
秮;;huo;
积;적;ji;
称;칭;cheng;
秶;;zi;
秷;;zhi;
秸;갈;jie;
秺;;du;
移;이;yi;
秽;예;hui;
秾;농;nong;
稀;희;xi;ki
稂;랑;lang;
稃;;fu;
稄;;xun;
稅;세;shui;
稆;;lyu;
稈;간;gan;
稊;제;ti;
程;정;cheng;hodo
稌;도;tu;
稍;초;shao;
税;세;shui;
稐;;lun;
稑;;lu;
稒;;gu;
稓;;zuo;
稔;임;ren;toshi
稕;;zhun;
稗;패;bai;hie
稘;기;ji;
稙;직;zhi;tane
稚;치;zhi;chi
稛;;kun;
稜;능,릉;leng;
稞;과;ke;
稟;품;bing;
稠;조;chou;
稢;욱;yu;
稣;소;su;
稦;;yi;
稨;;bian;
稫;;pi;
種;종;zhong;tane
稯;;zong;
稰;서;xu;
稱;칭;cheng;
稲;도;dao;ina,ine
稳;온;wen;
稶;욱;yu;
稷;직;ji;
稹;진;zhen;
稻;도;dao;
稼;가;jia;
稽;계;ji;
稾;고;gao;
稿;고;gao;
穀;곡;gu;koku
穂;수;sui;ho,o,sui
穃;;rong;
穄;;ji;
穆;목;mu;
穇;;can;
穈;;mei;
穉;치;zhi;
穊;;ji;
穋;;lu;
穌;소;su;
積;적;ji;zumi,tsumi
穎;영;ying;kai
穏;온;wen;
穐;추;qiu;aki
穑;색;se;
穔;;huang;
穖;;ji;
穗;수;sui;ho
穘;;xiao;
穙;;pu;
穚;;jiao;
穛;;zhuo;
穜;;zhong;
穟;;sui;
穠;농;nong;
穡;색;se;
穢;예;hui;
穣;;rang;
穧;;ji;
穨;;tui;
穩;온;wen;
穫;확;huo;
穬;;kuang;
穭;;lyu;
穮;;biao;
穰;양;rang;
穱;;zhuo;
穴;혈;xue;ana,kena
穵;알;wa;
究;구;jiu;
穷;궁;qiong;
穸;;xi;
穹;궁;qiong;
空;공;kong;kuu,sora,zora
穻;;yu;
穽;정;jing;
穾;요;yao;
穿;천;chuan;
窀;둔;zhun;
突;돌;tu;
窃;절;qie;
窄;착;zhai;
窅;요;yao;
窆;폄;bian;
窇;;bao;
窈;요;yao;
窉;;bing;
窊;와;wa;
窋;;zhu;
窌;교;jiao;
窍;규;qiao;
窎;;diao;
窏;;wu;
窐;;gui;
窑;요;yao;
窒;질;zhi;
窓;창;chuang;
窔;;yao;
窕;조;tiao;
窖;교;jiao;
窗;창;chuang;
窘;군;jiong;
窙;효;xiao;
窜;찬;cuan;
窝;와;wo;
窞;;dan;
窟;굴;ku;
窠;과;ke;
窢;;xu;
窣;솔;su;
窥;규;kui;
窦;두;dou;
窨;;xun;
窩;와;wo;
窪;와;wa;kubo
窫;;ya;
窬;유;yu;
窭;구;ju;
窮;궁;qiong;
窯;요;yao;
窰;요;yao;
窱;;tiao;
窲;;chao;
窳;유;yu;
窴;전,진;tian;
窵;;diao;
窶;구;ju;
窷;;liao;
窸;;xi;
窺;규;kui;
窾;관;kuan;
窿;륭;long;
竀;;cheng;
竁;;cui;
竃;;zao;
竄;찬;cuan;
竅;규;qiao;
竇;두;dou;
竈;조;zao;
竊;절;qie;
立;립,입;li;tatsu,tate,tachi,dachi,ryuu,date,ritsu
竍;;shi;
竏;;qian;
竑;;hong;
竒;기;qi;
竓;;hao;
竕;;fen;
竖;수;shu;
竗;묘;miao;
竘;;qu;
站;참;zhan;
竚;저;zhu;
竜;룡;long;ryuu,tatsu
竝;병;bing;
竞;경;jing;
竟;경;jing;
章;장;zhang;aki,shou
竡;;bai;
竢;사;si;
竣;준;jun;
竤;;hong;
童;동;tong;dou
竦;송;song;
竪;수;shu;
竫;;jing;
竭;갈;jie;
竮;;ping;
端;단;duan;bata,hata
竰;;li;
競;경;jing;
竷;;kan;
竸;경;jing;
竹;죽;zhu;take,chiku
竺;축;zhu;
竻;;le;
竽;우;yu;
竿;간;gan;
笀;;mang;
笁;;zhu;
笂;;wan;
笃;독;du;
笄;;ji;
笅;;jiao;
笆;파;ba;
笈;급;ji;oi
笉;;qin;
笊;조;zhao;
笋;순;sun;
笎;원;yuan;
笏;홀;hu;
笐;;hang;
笑;소;xiao;emi,e,shou
笒;금;cen;
笓;비;bi;
笔;필;bi;
笕;견;jian;
笘;점;shan;
笙;생;sheng;shou
笚;;da;
笛;적;di;fue,teki
笝;;na;
笞;태;chi;
笠;립,입;li;kasa,gasa,ryuu
笢;;min;
笣;;bao;
笤;;tiao;
笥;사;si;
符;부;fu;
笨;분;ben;
笪;단,달;da;
笫;;zi;
第;제;di;
笭;령;ling;
笮;;ze;
笯;노;nu;
笰;;fu;
笱;;gou;
笲;;fan;
笳;가;jia;
笴;;gan;
笵;범;fan;
笶;;shi;
笸;;po;
笹;세;ti;sasa
笺;전;jian;
笻;공;qiong;
笼;농,롱;long;
笾;변;bian;
筀;;gui;
筄;;yao;
筅;선;xian;
筆;필;bi;
筇;;qiong;
筈;괄;kuo;
等;등;deng;tou
筊;;xiao;
筋;근;jin;suji
筌;전;quan;
筍;순;sun;
筎;;ru;
筏;벌;fa;
筐;광;kuang;
筑;축;zhu;chiku,tsuku
筒;통;tong;tsutsu
答;답;da;
策;책;ce;saku
筘;;kou;
筚;필;bi;
筛;사;shai;
筜;;dang;
筝;쟁;zheng;
筠;균;yun;
筡;;tu;
筢;;pa;
筣;;li;
筤;;lang;
筥;거;ju;
筦;관;guan;
筧;견;jian;
筩;통;tong;
筬;성;cheng;
筭;산;suan;
筮;서;shi;
筰;;zuo;
筱;소;xiao;
筲;;shao;
筳;정;ting;
筴;;ce;
筵;연;yan;
筶;;gao;
筷;;kuai;
筸;;gan;
筹;주;chou;
筺;;kuang;
筻;;gang;
筼;운;yun;
筽;오;ou;
签;첨;qian;
简;간;jian;
箂;;lai;
箄;;bi;
箅;;bi;
箆;;bi;
箇;개;ge;
箈;;tai;
箊;;yu;
箋;전;jian;
箌;;dao;
箍;고;gu;
箎;호;chi;
箏;쟁;zheng;
箐;;qing;
箑;;sha;
箒;추;zhou;
箓;;lu;
箔;박;bo;
箕;기;ji;mino,mi
箖;람;lin,lan;
算;산;suan;
箘;;jun;
箙;복;fu;
箚;차;zha;
箛;고;gu;
箜;공;kong;
箝;겸;qian;
箟;;jun;
箠;추;chui;
管;관;guan;suga
箢;;yuan;
箤;;zu;
箦;책;ze;
箧;협;qie;
箨;탁;tuo;
箩;;luo;
箪;단;dan;
箫;소;xiao;
箬;;ruo;
箭;전;jian;
箯;;bian;
箱;상;xiang;bako,hako
箴;잠;zhen;
箵;;xing;
箷;;yi;
箸;저;zhu;
箹;;yue;
箾;소;shuo,xiao;
節;절;jie;setsu
篁;황;huang;
範;범;fan;nori
篆;전;zhuan;
篇;편;pian;
築;축;zhu;tsuki,tsuku,zuki,chiku
篊;홍;huang;
篋;협;qie;
篌;후;hou;
篎;;miao;
篏;;qian;
篑;;kui;
篒;식;shi;
篓;;lou;
篔;운;yun;
篕;;he;
篘;;chou;
篙;고;gao;
篚;;fei;
篛;약;ruo;
篜;;zheng;
篝;구;gou;
篞;;nie;
篟;;qian;
篠;소;xiao;shino,sasa
篡;찬;cuan;
篢;공;long;
篣;;peng;
篤;독;du;atsu,toku
篥;률;li;
篦;비;bi;
篧;;zhuo;
篨;;chu;
篩;사;shai;
篪;지;chi;
篫;;zhu;
篭;롱;long;kago,gome
篮;람;lan;
篯;전;jian;
篰;;bu;
篱;리;li;
篲;;hui;
篳;필;bi;
篴;적;di;
篶;;yan;
篷;봉;peng;
篸;;can;
篹;;zhuan;
篻;;piao;
篼;;dou;
篽;;yu;
篾;멸;mie;
篿;;tuan;
簀;책;ze;
簁;사;shai;
簂;;gui;
簃;;yi;
簅;산;chan;
簆;;kou;
簇;족;cu;
簉;추;zao;
簊;;ji;
簋;궤;gui;
簌;옹;su;
簍;;lou;
簎;;ce;
簏;록;lu;
簐;;nian;
簑;사;suo;mino
簒;찬;cuan;
簓;;diao;
簔;사;suo;
簕;;le;
簖;;duan;
簗;;liang;
簙;;bo;
簜;;dang;
簝;;liao;
簞;단;dan;
簟;점;dian;
簠;보;fu;
簡;간;jian;
簢;;min;
簣;;kui;
簥;;jiao;
簦;;deng;
簧;황;huang;
簨;순;sun;
簩;;lao;
簪;잠;zan;
簫;소;xiao;
簬;;lu;
簭;;shi;
簰;;pai;
簳;;gan;
簷;첨;yan;
簸;파;bo;
簹;;dang;
簻;;zhua;
簼;;gou;
簽;첨;qian;
簾;렴,염;lian;
簿;부;bu;
籀;;zhou;
籁;뢰;lai;
籃;람;lan;
籅;;yu;
籇;;hao;
籈;;zhen;
籉;;tai;
籊;;ti;
籌;주;chou;kazu
籍;적;ji;
籏;;qi;
籐;등;teng;
籓;;fan;
籔;수;sou;
籖;;qian;
籗;;zhuo;
籘;;teng;
籙;;lu;
籚;;lu;
籛;전;jian;
籜;탁;tuo;
籟;뢰;lai;
籠;농,롱;long;
籣;;lan;
籤;첨;qian;
籥;약;yue;
籦;;zhong;
籧;거;qu;
籩;변;bian;
籪;;duan;
籫;;zuan;
籬;리;li;
籮;;luo;
籯;;ying;
籲;유;yu,xu;
米;미;mi;yone,me,bei,mai,kome,yo
籴;적;di;
籵;;fan;
籸;;shen;
籹;;nyu;
籺;;he;
类;류,유;lei;
籼;선;xian;
籽;;zi;
籾;인;ni;momi
籿;;cun;
粀;;zhang;
粁;천;qian;
粂;;zhai;kume
粃;비;bi;
粄;;ban;
粅;;wu;
粈;;rou;
粉;분;fen;ko
粊;;bi;
粋;;cui;
粌;;yin;
粍;모;zhe;
粐;;hu;
粑;;ba;
粒;립,입;li;
粔;;ju;
粕;박;po;kasu
粖;;mo;
粗;조;cu;
粘;점;zhan;
粛;;su;
粜;조;tiao;
粝;려;li;
粞;;xi;
粟;속;su;awa
粡;;tong;
粢;자;zi;
粣;;ce;
粤;월;yue;
粥;죽;zhou;
粧;장;zhuang;shou
粨;백;bai;
粪;분;fen;
粫;;er;
粭;;he;
粮;량;liang;
粯;;xian;
粱;량;liang;
粲;찬;can;
粳;갱;jing;
粴;;li;
粵;월;yue;
粹;수;cui;
粺;;bai;
粻;;zhang;
粼;린;lin;
粽;종;zong;
精;정;jing;sei
粿;;guo;
糀;;hua;
糁;삼;san;
糂;;san;
糅;유;rou;
糇;후;hou;
糈;;xu;
糊;호;hu;
糋;;jian;
糌;;zan;
糍;;ci;
糎;;li;
糐;;fu;
糑;;nuo;
糒;;bei;
糔;;xiu;
糕;고;gao;
糖;당,탕;tang;
糗;구;qiu;
糘;;jia;
糙;조;cao;
糜;미;mi;
糝;삼;san;
糞;분;fen;
糟;조;zao;kasu
糠;강;kang;nuka
糢;모;mo;
糧;량,양;liang;
糨;;jiang;
糪;;bo;
糬;;shu;
糮;;xian;
糯;나;nuo;
糰;단;tuan;
糱;얼;nie;
糲;려;li;
糴;적;di;
糵;얼;nie;
糶;조;tiao;
糷;;lan;
糸;멱,사;mi;ito
糺;규;jiu;
系;계;xi;
糽;;zheng;
糾;규;jiu;
紀;기;ji;ki,nori
紁;;cha;
紂;주;zhou;
紃;순;xun;
約;약,요;yue;
紅;홍;hong;kou,beni
紆;우;yu;
紇;흘;he;
紈;환;wan;
紉;;ren;
紊;문;wen;
紋;문;wen;aya,mon
紌;;qiu;
納;납;na;na,nou
紎;;zi;
紏;;tou;
紐;뉴,유;niu;
紑;;fou;
紒;;ji;
紓;서;shu;
純;순,준;chun;sumi,jun,zumi,yoshi,ito
紕;비;pi;
紖;;zhen;
紗;사;sha;sa
紘;굉;hong;hiro
紙;지;zhi;kami
級;급;ji;
紛;분;fen;
紜;운;yun;
紝;;ren;
紞;;dan;
紟;금;jin;
素;소;su;so,moto,su
紡;방;fang;
索;삭,색;suo;
紧;긴;jin;
紨;;fu;
紩;;zhi;
紫;자;zi;shi,murasaki
紬;주;chou;
紮;찰;za,zha;
累;누,루;lei;
細;세;xi;hoso,sai
紱;불;fu;
紲;설;xie;
紳;신;shen;shin
紵;저;zhu;
紶;;qu;
紸;주;zhu;
紹;소;shao;
紺;감;gan;kon
紻;;yang;
紼;;fu;
紽;;tuo;
紾;;zhen;
紿;;dai;
絀;;chu;
絁;시;shi;
終;종;zhong;
絃;현;xian;gen
組;조;zu;
絅;경;jiong;
絆;반;ban;
絇;;qu;
絊;;zui;
絋;;kuang;
経;경;jing;tsune
絎;;hang;
絏;;xie;
結;결;jie;yu,yuu
絑;주;zhu;
絒;;chou;
絓;;gua;
絔;;bai;
絕;절;jue;
絖;광;kuang;
絘;;ci;
絛;조;tao;
絜;혈;jie;
絞;교;jiao;
絟;;quan;
絡;락;luo;
絢;현;xuan;aya
絣;병;beng;
給;급;gei;
絧;;dong;
絨;융;rong;
絩;조;tiao;
絪;인;yin;
絫;;lei;
絭;;juan;
絮;서;xu;
絯;해;gai;
絰;질;die;
統;통;tong;tou,mune
絲;사;si;
絳;강;jiang;
絵;회;hui;e
絶;절;jue;
絷;;zhi;
絹;견;juan;kinu
絺;치;chi;
絻;;mian;
絼;;zhen;
絽;;lyu;
絿;구;qiu;
綀;;shu;
綁;;bang;
綃;초;xiao;
綄;;huan;
綅;;qin;
綆;경;geng;
綈;;ti;
綉;수;tou,xiu;
綌;;xi;
綍;;fu;
綎;정;ting;
綏;수;sui;
綑;곤;kun;
綒;;fu;
經;경;jing;
綔;;hu;
綖;;yan;
継;계;ji;tsugu,tsugi
続;속;xu;
綛;;ren;
綜;종;zong;
綝;;chen;
綞;;duo;
綟;;li;
綠;녹,록;lyu;
綡;;liang;
綢;주;chou;
綣;권;quan;
綦;기;qi;
綧;준;zhun;
綩;원;wan;
綪;;qian;
綫;선;xian;
綬;수;shou;
維;유;wei;
綮;계;qi;
綯;;tao;
綰;관;wan;
綱;강;gang;tsuna
網;망;wang;ami,a
綴;철;zhui;
綵;채;cai;
綷;;cui;
綸;륜;lun;
綹;;liu;
綺;기;qi;
綻;탄;zhan;
綼;;bi;
綽;작;chuo;
綾;능,릉;ling;aya,ya
綿;면;mian;wata,u
緀;;qi;
緁;;qie;
緂;담;tian;
緄;곤;gun;
緅;;zou;
緆;;xi;
緇;치;zi;
緉;;liang;
緊;긴;jin;
緋;비;fei;
緌;유;rui;
緎;;yu;
総;총;zong;sou,fusa
緑;록;lyu;midori,roku,ryoku
緒;서;xu;o
緕;;qi;
緖;서;xu;
緗;상;xiang;
緘;함;jian;
緙;;ke;
線;선;xian;
緛;;ruan;
緜;면;mian;
緝;집;ji;
緞;단;duan;
緟;;chong;
締;체;di;
緡;민;min;
緣;연;yuan;
緤;설;xie;
緦;시;si;
緧;;qiu;
編;편;bian;
緩;완;huan;
緪;;geng;
緬;면;mian;
緮;;fu;
緯;위;wei;
緰;;tou;
緱;;gou;
緲;묘;miao;
緳;;xie;
練;련,연;lian;neri
緶;편;bian;
緷;;yun;
緹;제;ti;
緺;;gua;
緻;치;zhi;
縁;연;yuan;
縃;서;xu;
縄;;sheng;nawa
縅;;wei;
縈;영;ying;
縉;진;jin;
縊;액;yi;
縋;추;zhui;
縌;;ni;
縍;;bang;
縎;;gu;
縏;;pan;
縐;추;zhou;
縑;겸;jian;
縒;;ci;
縓;;quan;
縔;;shuang;
縕;온;yun;
縖;;xia;
縗;최;cui;
縚;조;tao;
縛;박;fu;
縜;;yun;
縝;진;chen;
縞;호;gao;
縟;욕;ru;
縠;곡;hu;
縡;재;zai;
縢;등;teng;
縣;현;xian;
縤;;su;
縥;;zhen;
縦;종,총;zong;
縩;;cai;
縪;;bi;
縫;봉;feng;nui
縭;;li;
縮;축;suo;
縯;연;yan;
縰;;xi;
縱;종;zong;
縲;류;lei;
縳;견;juan;
縴;견;qian;
縵;만;man;
縶;;zhi;
縷;누,루;lyu;ru
縸;;mu;
縹;표;piao;
縺;;lian;
縻;미;mi;
縼;;xuan;
總;총;zong;
績;적;ji;mi
縿;;shan;
繀;;sui;
繁;번;fan;shige,han
繂;;lyu;
繃;붕;beng;
繄;예;yi;
繅;소;sao;
繆;무;mou;
繇;요;yao;
繈;강;qiang;
繉;;hun;
繊;섬;xian;
繋;계;ji;
繌;;sha;
繍;수;xiu;
繐;세;sui;
繑;;qiao;
繒;증;zeng;
繓;;zuo;
織;직;zhi;ori,o
繕;선;shan;
繖;산;san;
繗;린;lin;
繘;;yu;
繙;번;fan;
繚;료;liao;
繜;;zun;
繝;;jian;
繞;요;rao;
繟;;chan;
繠;;rui;
繡;수;xiu;
繢;궤;hui;
繣;;hua;
繦;강;qiang;
繧;;yun;
繨;;da;
繩;승;sheng;
繪;회;hui;
繫;계;xi;
繭;견;jian;mayu
繯;현;huan;
繰;조;zao;
繲;좌;xie,cuo;
繳;;jiao;
繴;;bi;
繵;;dan;
繶;억;yi;
繷;;nong;
繸;;sui;
繹;역;yi;
繺;;shai;
繻;;xu;
繼;계;ji;
繽;빈;bin;
繾;견;qian;
繿;;lan;
纀;;pu;
纁;훈;xun;
纂;찬;zuan;
纃;;qi;
纆;;mo;
纇;뢰;lei;
纈;힐;xie;
纉;찬;zuan;
纊;광;kuang;
纋;;you;
續;속;xu;
纍;류;lei;
纎;섬;xian;
纏;전;chan;
纐;;jiao;
纑;;lu;
纒;;chan;
纓;영;ying;
纔;재;cai;
纕;;rang;
纖;섬;xian;
纗;;zui;
纘;찬;zuan;
纙;라;luo;
纚;;li;
纛;독;dao;
纜;람;lan;
纠;규;jiu;
纡;우;yu;
红;홍;hong;
纣;주;zhou;
纤;섬;xian;
纥;흘;ge;
约;약,요;yue;
级;급;ji;
纨;환;wan;
纩;광;kuang;
纪;기;ji;
纫;;ren;
纬;위;wei;
纭;운;yun;
纮;굉;hong;
纯;순,준;chun;
纰;비;pi;
纱;사;sha;
纲;강;gang;
纳;납;na;
纴;;ren;
纵;종;zong;
纶;륜;lun;
纷;분;fen;
纸;지;zhi;
纹;문;wen;
纺;방;fang;
纻;저;zhu;
纼;;zhen;
纽;뉴,유;niu;
纾;서;shu;
线;선;xian;
绀;감;gan;
绁;설;xie;
绂;불;fu;
练;련,연;lian;
组;조;zu;
绅;신;shen;
细;세;xi;
织;직;zhi;
终;종;zhong;
绉;추;zhou;
绊;반;ban;
绋;;fu;
绌;;chu;
绍;소;shao;
绎;역;yi;
经;경;jing;
绐;;dai;
绑;;bang;
绒;융;rong;
结;결;jie;
绔;;ku;
绕;요;rao;
绖;질;die;
绗;;hang;
绘;회;hui;
给;급;gei;
绚;현;xuan;
绛;강;jiang;
络;락;luo;
绝;절;jue;
绞;교;jiao;
统;통;tong;
绠;경;geng;
绡;초;xiao;
绢;견;juan;
绣;수;xiu;
绤;;xi;
绥;수;sui;
绦;조;tao;
继;계;ji;
绨;;ti;
绩;적;ji;
绪;서;xu;
绫;능,릉;ling;
续;속;xu;
绮;기;qi;
绯;비;fei;
绰;작;chuo;
绱;;shang;
绲;곤;gun;
绳;승;sheng;
维;유;wei;
绵;면;mian;
绶;수;shou;
绷;붕;beng;
绸;주;chou;
绹;;tao;
绺;;liu;
绻;권;quan;
综;종;zong;
绽;탄;zhan;
绾;관;wan;
绿;녹,록;lyu;
缀;철;zhui;
缁;치;zi;
缂;;ke;
缃;상;xiang;
缄;함;jian;
缅;면;mian;
缆;람;lan;
缇;제;ti;
缈;묘;miao;
缉;집;ji;
缊;온;yun;
缌;시;si;
缎;단;duan;
缐;선;xian;
缑;;gou;
缒;추;zhui;
缓;완;huan;
缔;체;di;
缕;누,루;lyu;
编;편;bian;
缗;민;min;
缘;연;yuan;
缙;진;jin;
缚;박;fu;
缛;욕;ru;
缜;진;zhen;
缝;봉;feng;
缞;최;cui;
缟;호;gao;
缠;전;chan;
缡;;li;
缢;액;yi;
缣;겸;jian;
缤;빈;bin;
缥;표;piao;
缦;만;man;
缧;류;lei;
缨;영;ying;
缩;축;suo;
缪;무;mou;
缫;소;sao;
缬;힐;xie;
缭;료;liao;
缮;선;shan;
缯;증;zeng;
缰;강;jiang;
缱;견;qian;
缲;조;qiao;
缳;현;huan;
缴;;jiao;
缵;찬;zuan;
缶;부;fou;
缸;항;gang;
缹;;fou;
缺;결;que;
缽;발;bo;
缾;병;ping;
缿;항;xiang;
罂;앵;ying;
罃;앵;ying;
罄;경;qing;
罅;하;xia;
罈;담;tan;
罊;;qi;
罋;옹;weng;
罌;앵;ying;
罍;뢰;lei;
罎;담;tan;
罏;;lu;
罐;관;guan;
网;망;wang;
罔;망;wang;
罕;한;han;
罗;나,라;luo;
罘;부;fu;
罚;벌;fa;
罛;;gu;
罜;;zhu;
罝;저;ju;
罞;;mao;
罟;고;gu;
罠;민;min;
罡;강;gang;
罢;파;ba;
罣;괘;gua;
罥;;juan;
罦;부;fu;
罧;;shen;
罨;엄;yan;
罩;;zhao;
罪;죄;zui;
罫;괘;gua;
罬;;zhuo;
罭;;yu;
置;치;zhi;oki,ki
罰;벌;fa;
罱;;lan;
署;서;shu;
罳;;si;
罴;비;pi;
罵;매;ma;
罶;;liu;
罷;파;ba;
罸;벌;fa;
罹;리,이;li;
罺;;chao;
罻;;wei;
罼;필;bi;
罽;계;ji;
罾;증;zeng;
罿;;chong;
羁;기;ji;
羂;견;juan;
羃;멱;mi;
羅;나,라;luo;ra
羆;비;pi;
羇;기;ji;
羈;기;ji;
羉;;luan;
羊;양;yang;you
羋;미;mi;
羌;강;qiang;
羍;;da;
美;미;mei;mi,yoshi
羑;;you;
羒;;fen;
羓;;ba;
羔;고;gao;
羕;;yang;
羖;고;gu;
羚;령,영;ling;
羛;;yi;
羜;;zhu;
羝;저;di;
羞;수;xiu;
羟;;qiang;
羠;;yi;
羡;이;xian;
羢;;rong;
羣;군;qun;
群;군;qun;
羥;;qiang;
羦;;huan;
羧;;suo;
羨;선;xian;
義;의;yi;yoshi,gi
羬;;qian;
羭;;yu;
羮;갱;geng;
羯;갈;jie;
羰;;tang;
羱;;yuan;
羲;희;xi;
羳;;fan;
羵;;fen;
羶;전;shan;
羷;;lian;
羸;리;lei;
羹;갱;geng;
羺;;nou;
羻;;qiang;
羼;;chan;
羽;우;yu;ha,ba,wa,u,hane
羾;;gong;
羿;예;yi;
翀;;chong;
翁;옹;weng;ou
翂;;fen;
翃;;hong;
翅;시;chi;
翆;;cui;
翇;;fu;
翈;;xia;
翉;;ben;
翊;익;yi;
翋;;la;
翌;익;yi;
翍;;pi;
翎;령;ling;
翏;;liu;
翐;;zhi;
翑;;qu;
習;습;xi;
翔;상;xiang;shou
翕;흡;xi;
翗;;ke;
翘;교;qiao;
翙;;hui;
翚;휘;hui;
翛;소;xiao;
翜;;sha;
翞;;jiang;
翟;적;di;
翠;취;cui;sui,midori
翡;비;fei;
翢;;dao;
翣;삽;sha;
翥;;zhu;
翦;전;jian;
翨;;chi;
翩;편;pian;
翪;;zong;
翫;완;wan;kan
翬;휘;hui;
翭;;hou;
翮;핵;he;
翯;;he;
翰;한;han;
翱;고;ao;
翲;;piao;
翳;예;yi;
翴;;lian;
翵;;hou;
翷;;lin;
翸;;pen;
翹;교;qiao;
翻;번;fan;
翼;익;yi;yoku
翽;;hui;
翾;현;xuan;
翿;;dao;
耀;요;yao;you
老;노,로;lao;bi,rou,oi
考;고;kao;
耄;모;mao;
者;자;zhe;
耆;기;qi;
耇;구;gou;
耉;구;gou;
耋;;die;
而;이;er;
耍;;shua;
耎;;ruan;
耏;내;nai;
耐;내;nai;
耑;단;duan,zhuan;
耒;뢰;lei;
耔;자;zi;
耕;경;geng;kou
耖;초;chao;
耗;모;hao;
耘;운;yun;
耙;파;ba;
耛;;yi;
耜;;si;
耞;가;jia;
耟;;ju;
耠;;huo;
耡;서;chu;
耢;;lao;
耤;자;ji;
耥;;tang;
耦;우;ou;
耧;루;lou;
耨;누;nou;
耩;;jiang;
耪;;pang;
耬;루;lou;
耭;기;ji;
耰;우;you;
耱;;mo;
耳;이;er;ji
耴;;yi;
耵;;ding;
耶;야;ye;ya
耷;;da;
耸;용;song;
耹;;qin;
耻;치;chi;
耽;탐;dan;
耾;;hong;
耿;경;geng;kou
聂;섭;nie;
聃;담;dan;
聆;령,영;ling;
聇;;zheng;
聈;유;you;
聊;료;liao;
聋;농,롱;long;
职;직;zhi;
聍;;ning;
聏;이;er;
聐;;ya;
聑;;tie;
聒;괄;gua;
联;련,연;lian;
聖;성;sheng;sei,mi,se,kiyo,hijiri,shou
聘;빙;pin;
聚;취;ju;
聜;;di;
聝;괵;guo;
聞;문;wen;mon
聟;;xu;
聡;총;cong;sato
聢;;ding;
聤;;ting;
聧;;kui;
聨;;lian;
聩;외;kui;
聪;총;cong;
聬;;weng;
聯;련,연;lian;
聰;총;cong;sou
聱;오;ao;
聲;성;sheng;
聳;용;song;
聴;청;ting;chou
聵;외;kui;
聶;섭;nie;
職;직;zhi;
聸;;dan;
聹;;ning;
聽;청;ting;
聾;농,롱;long;
聿;율;yu;
肂;;si;
肃;숙;su;
肄;이;yi;
肅;숙;su;
肆;사;si;
肇;조;zhao;
肉;육;rou;
肊;;yi;
肋;늑,륵;le;
肌;기;ji;
肏;;cao;
肐;;ge;
肒;;huan;
肓;황;huang;
肕;인;ren;
肖;초;xiao;
肘;주;zhou;
肙;;yuan;
肚;두;du;
肛;항;gang;
肜;;rong;
肝;간;gan;
肟;;wo;
肠;장;chang;
股;고;gu;mata
肢;지;zhi;
肣;;han;
肤;부;fu;
肥;비;fei;hi
肩;견;jian;
肪;방;fang;
肫;순;zhun;
肬;우;you;
肭;눌;na;
肮;항;ang;
肯;긍;ken;
肱;굉;gong;
育;육;yu;iku
肴;효;yao;
肵;기;qi;
肷;;qian;
肸;;xi;
肺;폐;fei;
肼;;jing;
肽;;tai;
肾;신;shen;
肿;종;zhong;
胀;창;zhang;
胁;협;xie;
胂;;shen;
胃;위;wei;
胄;주;zhou;
胅;;die;
胆;단;dan;i
胇;;fei;
胈;;ba;
胉;;bo;
胊;구;qu;
背;배;bei;se
胍;;gua;
胎;태;tai;
胏;;zi;
胐;;fei;
胑;지;zhi;
胔;;zi;
胕;부,주;fu;
胖;반;pang;
胗;진;zhen;
胘;;xian;
胙;조;zuo;
胚;배;pei;
胛;갑;jia;
胜;성,정;sheng;
胝;;zhi;
胞;포;bao;
胠;거;qu;
胡;호;hu;ko,go
胣;;chi;
胤;윤;yin;tane
胥;서;xu;
胦;;yang;
胧;롱;long;
胨;;dong;
胩;;ka;
胪;려;lu;
胫;경;jing;
胬;;nu;
胭;연;yan;
胯;고;kua;
胰;;yi;
胱;광;guang;
胲;;hai;
胳;;ge;
胴;동;dong;
胵;;chi;
胶;교;jiao;
胸;흉;xiong;
胹;;er;
胺;;an;
胻;;heng;
胼;변;pian;
能;능;neng;no,yoshi,nou
胾;자;zi;
脀;;cheng;
脁;;tiao;
脂;지;zhi;
脅;협;xie;
脆;취;cui;
脇;협;xie;waki
脈;맥;mai;
脉;맥;mai;
脊;척;ji;
脍;회;kuai;
脎;;sa;
脏;장;zang;
脐;제;qi;
脑;뇌;nao;
脒;;mi;
脓;농;nong;
脔;련;luan;
脕;;wan;
脖;발;bo;
脘;완;wan;
脙;;xiu;
脚;각;jiao;
脛;경;jing;
脝;;heng;
脞;;cuo;
脟;;lie;
脡;;ting;
脢;;mei;
脣;순;chun;
脤;신;shen;
脥;;qian;
脧;최;juan;
脩;수;xiu;shuu
脫;탈,태;tuo;
脬;;pao;
脭;;cheng;
脯;포;pu;
脰;두;dou;
脱;탈,태;tuo;
脲;;niao;
脳;뇌;nao;
脶;;luo;
脸;;lian;
脹;창;zhang;
脺;수;cui;
脽;;shui;
脾;비;pi;
脿;;biao;
腃;;kui;
腄;;chui;
腆;전;tian;
腇;;nei;
腈;;jing;
腊;석;la;
腋;액;ye;
腌;;yan;
腍;;ren;
腎;신;shen;
腏;;chuo;
腐;부;fu;
腑;부;fu;
腒;거;ju;
腓;비;fei;
腔;강;qiang;
腕;완;wan;
腘;;guo;
腙;;zong;
腚;;ding;
腛;;wo;
腜;;mei;
腞;;zhuan;
腟;질;chi;
腠;주;cou;
腡;;luo;
腢;;ou;
腤;암;an;
腥;성;xing;
腦;뇌;nao;
腧;;shu;
腨;;shuan;
腩;;nan;
腫;종;zhong;
腭;악;e;
腮;시;sai;
腯;;tu;
腰;요;yao;koshi,goshi
腱;건;jian;
腲;;wei;
腳;각;jiao;
腴;유;yu;
腶;단;duan;
腷;픽;bi;
腸;장;chang;
腹;복;fu;
腺;선;xian;
腻;니;ni;
腼;전;mian;
腽;올;wa;
腾;등;teng;
腿;퇴;tui;
膀;방;bang;
膂;려;lyu;
膃;올;wa;
膆;소;su;
膇;;zhui;
膈;격;ge;
膉;;yi;
膊;박;bo;
膋;료;liao;
膌;;ji;
膍;;pi;
膏;고;gao;
膑;빈;bin;
膓;장;chang;
膕;;guo;
膗;;chuai;
膘;표;biao;
膙;;jiang;
膚;부;fu;
膛;;tang;
膜;막;mo;
膝;슬;xi;
膞;전;zhuan;
膟;;lyu;
膠;교;jiao;
膢;;lyu;
膣;질;zhi;
膤;;xue;
膦;;lin;
膧;;tong;
膨;팽;peng;
膩;니;ni;
膫;료;liao;
膬;;cui;
膮;;xiao;
膰;번;fan;
膱;;zhi;
膲;;jiao;
膳;선;shan;zen
膴;무;hu;
膵;췌;cui;
膷;;xiang;
膸;수;sui;
膹;분;fen;
膺;응;ying;
膻;;shan;
膼;;zhua;
膽;담;dan;
膾;회;kuai;
膿;농;nong;
臀;둔;tun;
臂;비;bi,bei;
臃;;yong;
臄;;jue;
臅;;chu;
臆;억;yi;
臇;;juan;
臈;석;la;
臉;;lian;
臊;조;sao;
臌;;gu;
臍;제;qi;
臏;빈;bin;
臐;;xun;
臑;노;nao;
臒;;wo;
臓;장;zang;
臕;표;biao;
臗;;kuan;
臘;납,랍;la;
臙;연;yan;
臚;려;lu;
臛;;huo;
臜;;za;
臝;라;luo;
臞;구;qu;
臟;장;zang;
臠;련;luan;
臡;;ni;
臢;;za;
臣;신;chen;omi,shin
臥;와;wo;
臦;;guang;
臧;장;zang;
臨;림,임;lin;rin
臩;;guang;
自;자;zi;
臬;얼;nie;
臭;취;chou;
臮;;ji;
臲;;nie;
至;지;zhi;shi,ji,yoshi
致;치;zhi;
臷;;die;
臸;;zhi;
臹;;xiu;
臺;대;tai;
臻;진;zhen;
臼;구;jiu;usu
臾;유;yu;
臿;삽;cha;
舀;;yao;
舁;여;yu;
舂;용;chong;
舄;석,작;xi;
舅;구;jiu;
舆;여;yu;
與;여;yu;yo
興;흥;xing;oki,kou
舉;거;ju;
舊;구;jiu;
舋;;xin;
舌;설;she;
舍;사;she;
舎;;she;sha,ya
舐;지;shi;
舑;;tan;
舒;서;shu;
舔;;tian;
舕;;tan;
舖;포;pu;
舗;;pu;
舘;관;guan;tate,date,tachi
舛;천;chuan;masu
舜;순;shun;shun
舝;;xia;
舞;무;wu;mai,ma
舟;주;zhou;shuu,funa,fune
舠;;dao;
舡;강;chuan;
舢;;shan;
舣;의;yi;
舥;;pa;
舨;;ban;
舩;;chuan;funa
航;항;hang;kou
舫;방;fang;
般;반;ban;
舭;;bi;
舮;;lu;
舯;;zhong;
舰;함;jian;
舱;창;cang;
舲;;ling;
舳;축;zhu;
舴;;ze;
舵;타;duo;
舶;박;bo;
舷;현;xian;
舸;가;ge;
船;선;chuan;funa,fune,bune
舺;;xia;
舻;로;lu;
舼;;qiong;
舽;방;pang;
舾;;xi;
舿;;kua;
艀;부;fu;
艂;;feng;
艄;;shao;
艅;여;yu;
艇;정;ting;
艉;;wei;
艋;;meng;
艎;;huang;
艏;;shou;
艐;;ke;
艑;편;bian;
艒;;mu;
艓;;die;
艕;;bang;
艖;;cha;
艗;;yi;
艘;소;sou;
艙;창;cang;
艚;조;cao;
艛;;lou;
艜;;dai;
艝;;xue;
艞;;yao;
艟;동;chong;
艡;;dang;
艢;장;qiang;
艣;;lu;
艤;의;yi;
艦;함;jian;
艨;몽;meng;
艩;;qi;
艪;로;lu;
艫;로;lu;
艬;;chan;
艭;;shuang;
艮;간;gen;
良;량,양;liang;yoshi,ra,ryou
艰;간;jian;
艱;간;jian;
色;색;se;iro,shiki
艳;염;yan;
艴;불;fu;
艵;;ping;
艶;염;yan;tsuya
艷;염;yan;
艸;초;cao;
艺;예;yi;
艼;;ting;
艽;;jiao;
艾;애,예;ai;
艿;;nai;
芀;;tiao;
节;절;jie;
芃;봉;peng;
芄;;wan;
芅;;yi;
芈;미;mi;
芊;천;qian;
芋;우,후;yu;imo
芍;작;shao;
芎;궁;qiong;
芏;;du;
芐;호;hu;
芑;;qi;
芒;망;mang;
芓;;zi;
芔;훼;hui;
芗;향;xiang;
芘;비;pi;
芙;부;fu;fu
芚;둔;tun;
芛;;wei;
芜;무;wu;
芝;지;zhi;shiba,shi
芞;;qi;
芟;삼;shan;
芠;;wen;
芡;검;qian;
芢;인;ren;
芣;부;fu;
芤;;kou;
芥;개;jie;kai
芦;호;lu;ashi
芧;서;xu;
芨;급;ji;
芩;금;qin;
芪;기;qi;
芫;원;yan;
芬;분;fen;
芭;파;ba;
芮;예;rui;
芯;심;xin;
芰;기;ji;
花;화;hua;hana,ka,bana
芳;방;fang;yoshi,hou
芴;;wu;
芵;;jue;
芶;;gou;
芷;지;zhi;
芸;예,운;yun;gei,ki
芹;근;qin;seri
芺;;ao;
芻;추;chu;
芼;모;mao;
芽;아;ya;me
芾;비;fei;
芿;잉;reng;
苀;;hang;
苁;총;cong;
苂;;yin;
苃;;you;
苄;;bian;
苅;예;yi;kari
苇;위;wei;
苈;;li;
苉;;pi;
苊;;e;
苋;;xian;
苌;장;chang;
苍;창;cang;
苎;저;zhu;
苏;소;su;
苑;원;yuan;
苒;염;ran;
苓;령;ling;
苔;태;tai;
苕;초;shao;
苖;;di;
苗;묘;miao;nae,na,nawa
苘;;qing;
苙;;li;
苛;가;ke;
苜;목;mu;
苞;포;bao;
苟;구;gou;
苠;민;min;
苡;이;yi;
苣;거;ju;
苤;별;pie;
若;야,약;ruo;waka,jaku
苦;고;ku;
苧;저;ning;
苨;;ni;
苪;;bing;
苫;점;shan;toma
苬;;xiu;
苭;;yao;
苯;분;ben;
苰;;hong;
英;영;ying;hide,ei,e
苲;;zha;
苳;동;dong;
苴;저;ju;
苵;;die;
苶;;nie;
苷;;gan;
苹;평;ping;
苺;매;mei;
苻;부;fu;
苽;고;gu;
苾;필;bi;
茀;불;fu;
茁;줄;zhuo;
茂;무;mao;shige,mo
范;범;fan;
茄;가;jia;
茅;모;mao;kaya,chi,ji
茆;;mao;
茇;;ba;
茈;자;ci;
茉;말;mo;ma
茋;;zhi;
茌;;chi;
茍;구;ji;
茎;경;jing;
茏;롱;long;
茑;조;niao;
茓;;xue;
茔;영;ying;
茕;경;qiong;
茖;;ge;
茗;명;ming;
茘;;li;
茙;;rong;
茚;;yin;
茛;간;gen;
茜;천;qian;akane
茝;채;chai;
茞;;chen;
茠;;hao;
茢;;lie;
茣;오;wu;
茤;다;ji;
茥;규;gui;
茦;;ci;
茧;견;jian;
茨;자;ci;ibara
茩;;gou;
茪;광;guang;
茫;망;mang;
茬;시;cha;
茭;;jiao;
茯;복;fu;
茱;수;zhu;
茲;자;zi;
茳;강;jiang;
茴;회;hui;
茵;인;yin;
茶;다,차;cha;cha,sa
茷;;fa;
茸;용;rong;
茹;여;ru;
茺;;chong;
茻;;mang;
茼;동;tong;
茽;;zhong;
茿;;zhu;
荀;순;xun;
荁;;huan;
荂;;fu;
荃;전;quan;
荄;;gai;
荅;답;da;
荆;형;jing;
荇;행;xing;
荈;;chuan;
草;초;cao;kusa,sou,gusa
荊;형;jing;
荋;;er;
荌;;an;
荍;교;qiao;
荎;;chi;
荏;임;ren;e
荐;천;jian;
荑;이;ti;
荒;황;huang;ara,kou
荓;;ping;
荔;;li;
荖;;lao;
荘;장;zhuang;shou,sou
荙;;da;
荚;협;jia;
荛;요;rao;
荜;필;bi;
荞;교;qiao;
荟;;hui;
荠;제;ji;
荡;탕;dang;
荣;영;rong;
荤;훈;hun;
荥;형;xing;
荦;락;luo;
荧;형;ying;
荨;담;xun;
荩;신;jin;
荪;손;sun;
荫;음;yin;
荬;;mai;
荭;;hong;
荮;;zhou;
药;약;yao;
荳;두;dou;
荴;부;fu;
荵;;ren;
荶;;yin;
荷;하;he;ka
荸;;bi;
荺;윤;yun;
荻;적;di;ogi
荼;;tu;
荽;;sui;
荾;;sui;
荿;;cheng;
莁;;wu;
莃;;xi;
莅;리;li;
莆;;pu;
莇;;zhu;
莈;;mo;
莉;리;li;ri
莊;장;zhuang;
莋;;zuo;
莌;;tuo;
莍;;qiu;
莎;사;sha;
莏;;suo;
莐;;chen;
莒;거;ju;
莓;매;mei;
莔;;meng;
莕;행;xing;
莖;경;jing;
莗;;che;
莘;신;shen;
莙;;jun;
莚;연;yan;
莛;정;ting;
莜;;you;
莝;좌;cuo;
莞;완;guan;
莟;함;han;
莠;유;you;
莢;협;jia;
莣;;wang;
莤;천;su;
莥;;niu;
莦;;shao;
莧;;xian;
莨;랑;lang;
莩;부;fu;
莪;아;e;
莫;막;mo;
莮;;nan;
莯;;mu;
莰;;kan;
莱;래;lai;
莲;련,연;lian;
莳;시;shi;
莴;와;wo;
莵;;tu;
莶;;xian;
获;획;huo;
莸;유;you;
莹;영,형;ying;
莺;앵;ying;
莼;순;chun;
莽;망;mang;
莿;자;ci;
菀;울;wan;
菁;청;jing;
菂;적;di;
菃;;qu;
菄;;dong;
菅;관;jian;suga,suge,kan
菆;;zou;
菇;고;gu;
菈;;la;
菉;녹,록;lu;
菊;국;ju;kiku,giku
菋;미;wei;
菌;균;jun;
菍;;nie;
菎;;kun;
菏;;he;
菑;치;zai;
菓;과;guo;
菔;복;fu;
菕;;lun;
菖;창;chang;
菗;;chou;
菘;숭;song;
菙;;chui;
菛;;men;
菜;채;cai;na
菝;;ba;
菞;;li;
菟;도;tu;to
菠;파;bo;
菡;함;han;
菢;문;bao;
菣;;qin;
菤;;juan;
菥;;xi;
菧;;di;
菨;;jie;
菩;보;pu;
菪;;dang;
菫;근;jin;kin
菬;;qiao;
菮;;geng;
華;화;hua;ka,hana
菰;고;gu;komo
菱;능,릉;ling;hishi
菲;비;fei;
菳;;qin;
菴;암;an;
菵;;wang;
菶;봉;beng;
菷;;zhou;
菸;연;yan;
菹;저;ju;
菺;;jian;
菻;름;lin;
菼;;tan;
菽;숙;shu;
菾;;tian;
菿;;dao;
萁;;qi;
萃;췌;cui;
萄;도;tao;
萆;비;bi;
萇;장;chang;
萉;;fei;
萊;래;lai;
萋;처;qi;
萌;맹;meng;moe
萍;평;ping;
萎;위;wei;
萏;;dan;
萐;;sha;
萑;;huan;
萒;;yan;
萓;;yi;
萘;;nai;
萚;탁;tuo;
萛;;jiu;
萜;;tie;
萝;나,라;luo;
萠;;pan;
萢;;pao;
萣;;ding;
萤;형;ying;
营;영;ying;
萦;영;ying;
萧;소;xiao;
萨;살;sa;
萩;추;qiu;hagi
萪;;ke;
萫;;xiang;
萬;만;wan;man,ma,yorozu
萭;;yu;
萯;;fu;
萰;;lian;
萱;훤;xuan;kaya
萲;훤;xuan;
萳;;nan;
萴;;ce;
萵;와;wo;
萶;;chun;
萷;;xiao;
萸;유;yu;
萹;편;bian;
萺;;mao;
萻;;an;
萼;악;e;
落;낙,락;luo;ochi
萿;;kuo;
葀;;kuo;
葂;;mian;
葃;;zuo;
葄;;zuo;
葅;;zu;
葆;보;bao;
葇;;rou;
葉;섭,엽;ye;ba,you,ha
葋;;qu;
葌;;jian;
葍;;fu;
葎;;lyu;
葐;;pen;
葑;풍;feng;
葒;;hong;
葔;;hou;
葖;;tu;
著;저;zhe;
葙;;xiang;
葚;심;ren;
葛;갈;ge;kuzu,katsura
葜;;qia;
葝;;qing;
葞;;mi;
葟;;huang;
葠;;shen;
葡;포;pu;
葢;개;gai;
董;동;dong;
葥;;jian;
葦;위;wei;
葧;;bo;
葨;;wei;
葩;파;pa;
葫;호;hu;
葬;장;zang;
葭;가;jia;yoshi
葮;;duan;
葯;약;yao;
葰;준;sui;
葱;총;cong;
葳;위;wei;
葴;;zhen;
葵;규;kui;aoi
葶;;ting;
葷;훈;hun;
葸;;xi;
葹;;shi;
葺;즙;qi;
葽;;yao;
葾;;yuan;
蒂;체;di;
蒄;;guan;
蒆;;xue;
蒇;천;chan;
蒈;;kai;
蒉;;kui;
蒋;장;jiang;
蒌;루;lou;
蒍;위;wei;
蒎;;pai;
蒏;;you;
蒐;수;sou;
蒑;은;yin;
蒔;시;shi;maki
蒗;;lang;
蒘;;ru;
蒙;몽;meng;
蒚;;li;
蒛;;que;
蒜;산;suan;
蒝;;yuan;
蒞;리;li;
蒟;구;ju;
蒠;;xi;
蒡;방;bang;
蒢;;chu;
蒤;;tu;
蒧;;dian;
蒨;천;qian;
蒩;;zu;
蒪;;po;
蒫;;cuo;
蒬;;yuan;
蒭;추;chu;
蒮;;yu;
蒯;괴;kuai;
蒰;;pan;
蒱;;pu;
蒲;포;pu;kama,kaba
蒴;삭;shuo;
蒶;;fen;
蒸;증;zheng;
蒹;겸;jian;
蒺;질;ji;
蒻;약;ruo;
蒼;창;cang;sou
蒽;은;en;
蒿;호;hao;
蓀;손;sun;
蓁;진;zhen;
蓂;명;ming;
蓄;축;xu;
蓅;;liu;
蓆;석;xi;
蓇;;gu;
蓉;용;rong;you,yo
蓊;옹;weng;
蓋;개;gai;
蓌;;cuo;
蓍;시;shi;
蓎;;tang;
蓏;라;luo;
蓐;욕;ru;
蓑;사;suo;mino
蓒;;xuan;
蓓;배;bei;
蓔;;yao;
蓖;비;bi;
蓗;;zong;
蓙;;zuo;
蓚;수;tiao;
蓛;;ce;
蓝;남,람;lan;
蓟;계;ji;
蓠;;li;
蓢;;lang;
蓣;;yu;
蓥;형;ying;
蓦;맥;mo;
蓧;;diao;
蓨;;tiao;
蓩;;mao;
蓪;;tong;
蓫;;chu;
蓬;봉;peng;hou,yomogi
蓮;련,연;lian;hasu,ren
蓯;총;cong;
蓰;;xi;
蓱;평;ping;
蓲;;qiu;
蓳;;jin;
蓴;순;chun;
蓶;;wei;
蓷;;tui;
蓹;;yu;
蓺;예;yi;
蓻;;zi;
蓼;료,요;liao;ryou
蓽;필;bi;
蓾;;lu;
蓿;숙;xu;
蔀;부;bu;
蔂;;lei;
蔃;;qiang;
蔆;릉;ling;
蔇;;ji;
蔈;;biao;
蔉;;gun;
蔊;;han;
蔋;;di;
蔌;;su;
蔍;;lu;
蔎;설;she;
蔏;;shang;
蔑;멸;mie;
蔒;;xun;
蔓;만;man;
蔔;복;bo;
蔕;체;di;
蔖;;cuo;
蔗;자;zhe;
蔘;삼;shen;
蔙;;xuan;
蔚;울;wei;
蔜;;ao;
蔝;;mi;
蔞;루;lou;
蔟;주;cu;
蔠;;zhong;
蔡;채;cai;
蔣;장;jiang;
蔤;;mi;
蔥;총;cong;
蔦;조;niao;tsuta
蔧;;hui;
蔨;;juan;
蔩;;yin;
蔪;점;jian;
蔫;;nian;
蔬;소;shu;
蔭;음;yin;kage,in
蔮;;guo;
蔯;진;chen;
蔰;호;hu;
蔱;;sha;
蔵;장;zang;zou,kura
蔷;장;qiang;
蔸;;dou;
蔹;;lian;
蔺;린,인;lin;
蔻;;kou;
蔼;애;ai;
蔽;폐;bi;
蔾;려;li;
蔿;위;wei;
蕀;;ji;
蕁;담;qian;
蕃;번;fan;
蕄;;meng;
蕅;;ou;
蕆;천;chan;
蕇;;dian;
蕈;균;xun,jun;
蕉;초;jiao;
蕊;예;rui;
蕋;예;rui;
蕍;;yu;
蕎;교;qiao;
蕑;;jian;
蕓;운;yun;
蕔;;bao;
蕕;유;you;
蕖;거;qu;
蕗;로;lu;
蕘;요;rao;
蕙;혜;hui;
蕚;악;e;
蕛;;ti;
蕝;;jue;
蕞;체;zui;
蕠;;ru;
蕡;분;fen;
蕢;;kui;
蕣;순;shun;
蕤;유;rui;
蕥;;ya;
蕦;;xu;
蕧;;fu;
蕨;궐;jue;
蕩;탕;dang;
蕪;무;wu;bu
蕫;동;dong;
蕬;;si;
蕭;소;xiao;
蕮;;xi;
蕰;온;wen;
蕱;;shao;
蕲;기;qi;
蕴;온;yun;
蕵;;sun;
蕶;;ling;
蕷;;yu;
蕸;하;xia;
蕹;;weng;
蕺;즙;ji;
蕻;;hong;
蕼;;si;
蕾;뢰;lei;rai
薀;온;yun;
薁;;yu;
薂;;xi;
薃;;hao;
薄;박;bao,bo;usu
薅;;hao;
薆;애;ai;
薇;미;wei;
薈;;hui;
薉;예;hui;
薊;계;ji;
薋;;ci;
薌;향;xiang;
薍;;wan;
薎;;mie;
薏;의;yi;
薐;;leng;
薑;강;jiang;
薔;장;qiang;
薕;;lian;
薖;;ke;
薗;원;yuan;sono,zono
薘;;da;
薙;치;ti;
薚;;tang;
薛;설;xue;
薜;벽,폐;bi;
薝;담;zhan;
薞;;sun;
薟;;xian;
薠;;fan;
薡;;ding;
薢;;xie;
薣;;gu;
薤;해;xie;
薦;천;jian;
薧;;hao;
薨;훙;hong;
薩;살;sa;
薪;신;xin;
薫;훈;xun;kaoru,kun
薬;약;yao;yaku
薮;수;sou;yabu
薯;서;shu;
薰;훈;xun;
薱;;dui;
薳;;wei;
薴;저;ning;
薵;;chou;
薶;;mai;
薷;;ru;
薸;;piao;
薹;;tai;
薺;제;ji;
薽;;zhen;
薾;이;er;
薿;;ni;
藀;;ying;
藁;고;gao;
藂;;cong;
藃;;xiao;
藄;;qi;
藅;;fa;
藆;;jian;
藇;서;xu;
藈;;kui;
藉;자;ji,jie;
藋;;diao;
藍;남,람;lan;ai
藎;신;jin;
藏;장;cang;zou
藐;묘;miao;
藑;;qiong;
藒;;qie;
藓;선;xian;
藕;우;ou;
藗;;su;
藘;;lyu;
藙;;yi;
藚;;xu;
藜;려;li;
藝;예;yi;
藞;;la;
藟;;lei;
藠;;jiao;
藡;;di;
藢;;zhi;
藣;;bei;
藤;등;teng;fuji,tou,dou
藥;약;yao;
藦;;mo;
藨;;biao;
藩;번;fan;han
藪;수;sou;yabu
藫;;tan;
藬;;tui;
藭;;qiong;
藯;;wei;
藰;;liu;
藱;;hui;
藲;;ou;
藶;;li;
藷;저;shu;
藸;;chu;
藹;애;ai;
藺;린,인;lin;
藻;조;zao;
藽;친;qin;
藾;;lai;
藿;곽;huo;
蘀;탁;tuo;
蘁;;wu;
蘂;예;rui;
蘄;기;qi;
蘅;;heng;
蘆;노,로;lu;ro
蘇;소;su;so
蘉;;meng;
蘊;온;yun;
蘋;빈;ping;
蘌;;yu;
蘑;;mo;
蘓;;su;
蘖;얼;nie;
蘗;벽;bo;
蘘;양;rang;
蘙;;yi;
蘚;선;xian;
蘛;;yu;
蘜;;ju;
蘞;;lian;
蘟;은;yin;
蘠;;qiang;
蘡;;ying;
蘢;롱;long;
蘣;;tou;
蘤;화;hua;
蘥;;yue;
蘦;;ling;
蘧;거;qu;
蘩;번;fan;
蘪;미;mei;
蘬;;kui;
蘭;난,란;lan;ran
蘮;;ji;
蘯;탕;dang;
蘰;;man;
蘱;;lei;
蘲;;lei;
蘳;;hui;
蘴;;feng;
蘵;;zhi;
蘶;;wei;
蘸;;zhan;
蘹;;huai;
蘺;;li;
蘻;;ji;
蘼;미;mi;
蘾;;huai;
蘿;나,라;luo;
虀;;ji;
虃;;jian;
虆;;lei;
虇;;quan;
虈;;xiao;
虋;;men;
虌;;bie;
虍;호;hu;
虎;호;hu;tora,ko
虏;노,로;lu;
虐;학;nue;
虑;려;lyu;
虒;;si;
虓;효;xiao,hu;
虔;건;qian;
處;처;chu;
虖;;hu;
虙;;fu;
虚;허;xu;kyo
虛;허;xu;
虜;노,로;lu;
虞;우;yu;
號;호;hao;
虡;;ju;
虢;;guo;
虣;포,폭;bao;
虤;;yan;
虥;;zhan;
虧;휴;kui;
虨;;bin;
虩;;xi;
虪;;shu;
虫;충,훼;chong;mushi
虬;규;qiu,dou;
虭;;diao;
虮;기;ji;
虯;규;qiu;
虰;;ding;
虱;슬;shi;
虳;;jue;
虴;;zhe;
虷;;han;
虸;자;zi;
虹;홍;hong;kou
虺;훼;hui;
虻;맹;meng;abu
虼;;ge;
虽;수;sui;
虾;하;xia;
虿;;chai;
蚀;식;shi;
蚁;의;yi;
蚂;마;ma;
蚄;;fang;
蚅;;e;
蚆;;ba;
蚇;;chi;
蚊;문;wen;
蚋;예;rui;
蚌;방;bang;
蚍;비;pi;
蚎;;yue;
蚐;;jun;
蚑;;qi;
蚓;인;yin;
蚔;;qi;
蚕;천;can;
蚖;;yuan;
蚗;;jue;
蚘;회;hui;
蚙;;qin;
蚚;;qi;
蚜;;ya;
蚝;;hao;
蚞;;mu;
蚡;분;fen;
蚢;;hang;
蚣;공;gong;
蚤;조;zao;
蚥;;fu;
蚧;;jie;
蚨;부;fu;
蚩;치;chi;
蚪;두;dou;
蚫;;bao;
蚬;현;xian;
蚯;구;qiu;
蚰;유;you;
蚱;책;zha;
蚲;;ping;
蚳;;chi;
蚴;유;you;
蚵;;he;
蚶;;han;
蚷;;ju;
蚸;;li;
蚹;;fu;
蚺;;ran;
蚻;;zha;
蚼;;gou;
蚽;;pi;
蚾;;pi;
蚿;;xian;
蛀;주;zhu;
蛁;;diao;
蛂;;bie;
蛃;;bing;
蛄;;gu;
蛅;점;zhan;
蛆;저;qu;
蛇;사;she;
蛈;;tie;
蛉;령;ling;
蛊;고;gu;
蛋;단;dan;
蛌;;gu;
蛍;형;ying;kei
蛎;려;li;
蛏;;cheng;
蛐;;qu;
蛑;;mou;
蛓;;ci;
蛔;회;hui;
蛖;;mang;
蛗;;fu;
蛘;;yang;
蛙;와;wa;
蛚;;lie;
蛛;주;zhu;
蛜;;yi;
蛝;;xian;
蛞;활;kuo;
蛟;교;jiao;
蛢;;ping;
蛣;길;qi;
蛤;합;ha;
蛦;;yi;
蛨;;mo;
蛩;공;qiong;
蛪;;qie;
蛫;;gui;
蛬;공;qiong;
蛭;질;zhi;hiru
蛮;만;man;
蛯;;lao;ebi
蛰;칩;zhe;
蛱;;jia;
蛲;요;nao;
蛳;;si;
蛴;;qi;
蛵;;xing;
蛶;;jie;
蛷;;qiu;
蛸;소;shao;tako
蛹;용;yong;
蛺;;jia;
蛻;세;tui;
蛾;아;e;
蜀;촉;shu;
蜁;;xuan;
蜂;봉;feng;hachi
蜃;신;shen;
蜄;;shen;
蜅;;fu;
蜆;현;xian;
蜇;;zhe;
蜈;오;wu;
蜉;부;fu;
蜊;리;li;
蜋;랑;lang;
蜌;;bi;
蜍;;chu;
蜎;;yuan;
蜐;;jie;
蜑;단;dan;
蜒;;yan;
蜓;;ting;
蜕;세;tui;
蜗;와;wo;
蜘;지;zhi;
蜙;;song;
蜚;비;fei;
蜛;;ju;
蜜;밀;mi;
蜞;기;qi;
蜠;;jun;
蜡;사;la;
蜢;;meng;
蜣;;qiang;
蜤;;si;
蜥;석;xi;
蜦;;lun;
蜧;;li;
蜨;접;die;
蜩;조;tiao;
蜪;;tao;
蜬;;han;
蜭;;han;
蜮;;yu;
蜰;;fei;
蜱;;pi;
蜲;;wei;
蜳;;dun;
蜴;척;yi;
蜵;연;yuan;
蜷;권;quan;
蜸;;qian;
蜺;예;ni;
蜻;청;qing;
蜼;;wei;
蜾;;guo;
蜿;원;wan;
蝀;동;dong;
蝁;;e;
蝂;;ban;
蝃;;di;
蝆;;yang;
蝇;승;ying;
蝈;;guo;
蝉;선;chan;
蝋;랍;la;
蝌;과;ke;
蝍;;jie;
蝎;갈;xie;
蝏;;ting;
蝐;;mao;
蝑;;xu;
蝒;;mian;
蝓;;yu;
蝔;;jie;
蝕;식;shi;
蝖;;xuan;
蝗;황;huang;
蝘;;yan;
蝙;편;bian;
蝚;;rou;
蝛;;wei;
蝜;;fu;
蝝;;yuan;
蝞;;mei;
蝟;위;wei;
蝠;복;fu;
蝡;연;ru;
蝢;;xie;
蝣;;you;
蝤;유;qiu;
蝥;모;mao;
蝦;하;xia;
蝧;;ying;
蝨;슬;shi;
蝩;;chong;
蝪;;tang;
蝫;;zhu;
蝬;;zong;
蝭;;ti;
蝮;복;fu;
蝯;원;yuan;
蝰;;kui;
蝲;;la;
蝳;;du;
蝴;호;hu;
蝵;;qiu;
蝶;접;die;chou
蝷;;li;
蝸;와;wo;
蝹;;yun;
蝺;;qu;
蝻;;nan;
蝼;루;lou;
蝽;;chun;
蝾;영;rong;
蝿;;ying;
螁;;ban;
螂;랑;lang;
螃;방;pang;
螄;;si;
螅;;xi;
螇;;xi;
螈;;yuan;
螉;;weng;
螋;;sou;
融;융;rong;yuu
螏;;ji;
螐;;wu;
螑;;xiu;
螒;;han;
螓;;qin;
螔;;yi;
螖;;hua;
螗;당;tang;
螘;의;yi;
螚;;nai;
螛;;he;
螜;;hu;
螝;;gui;
螞;마;ma;
螟;명;ming;
螠;;yi;
螢;형;ying;
螣;등;te;
螤;;zhong;
螨;;man;
螪;;shang;
螫;;shi;
螬;;cao;
螭;리;chi;
螮;;di;
螯;;ao;
螰;;lu;
螱;;wei;
螲;;zhi;
螳;당;tang;
螴;진;chen;
螵;;piao;
螶;;qu;
螷;;pi;
螸;;yu;
螹;;jian;
螺;나,라;luo;
螻;루;lou;
螼;;qin;
螽;종;zhong;
螾;인;yin;
螿;;jiang;
蟀;솔;shuai;
蟂;;xiao;
蟃;;wan;
蟄;칩;zhe;
蟅;;zhe;
蟆;;ma;
蟇;마;ma;
蟈;;guo;
蟉;;liu;
蟊;모;mao;
蟋;실;xi;
蟌;;cong;
蟏;;xiao;
蟐;;chang;
蟑;;zhang;
蟒;망;mang;
蟓;;xiang;
蟔;;mo;
蟗;;qiu;
蟘;;te;
蟙;;zhi;
蟛;팽;peng;
蟜;;jiao;
蟝;;qu;
蟞;;bie;
蟟;;liao;
蟠;반;pan;
蟡;;gui;
蟢;;xi;
蟣;기;ji;
蟤;;zhuan;
蟥;;huang;
蟦;;fei;
蟧;;lao;
蟨;;jue;
蟪;;hui;
蟫;;yin;
蟬;선;chan;
蟭;;jiao;
蟮;;shan;
蟯;요;nao;
蟲;충;chong;
蟳;;xun;
蟴;;si;
蟶;;cheng;
蟷;당;dang;
蟹;해;xie;kani
蟺;;shan;
蟻;의;yi;
蟼;;jing;
蟾;섬;chan;
蟿;;qi;
蠀;;ci;
蠁;;xiang;
蠂;;she;
蠃;나,라;luo;
蠅;승;ying;
蠆;;chai;
蠈;;zei;
蠉;;xuan;
蠊;;lian;
蠋;;zhu;
蠌;;ze;
蠍;갈;xie;
蠎;;mang;
蠏;해;xie;
蠐;;qi;
蠑;영;rong;
蠓;;meng;
蠔;;hao;
蠕;연;ru;
蠖;;huo;
蠗;;zhuo;
蠙;빈;pin;
蠛;;mie;
蠜;;fan;
蠝;;lei;
蠟;납,랍;la;
蠠;;min;
蠡;려;li;
蠢;준;chun;
蠣;려;li;
蠤;;qiu;
蠥;;nie;
蠦;;lu;
蠧;;du;
蠨;;xiao;
蠩;;zhu;
蠪;;long;
蠫;;li;
蠬;;long;
蠮;;ye;
蠯;;pi;
蠰;;nang;
蠱;고;gu;
蠲;견;juan;
蠳;;ying;
蠵;;xi;
蠶;잠;can;
蠷;;qu;
蠸;;quan;
蠹;두;du;
蠻;만;man;
蠼;;qu;
蠽;;jie;
蠾;;zhu;
蠿;;zhuo;
血;혈;xue,xie;
衁;;huang;
衂;뉵;nyu;
衃;;pei;
衄;뉵;nyu;
衅;흔;xin;
衆;중;zhong;shuu
衈;;er;
衊;멸;mie;
衋;;xi;
行;항,행;xing;yuki,kou,gyou
衍;연;yan;
衎;간;kan;
衒;현;xuan;
術;술;shu;
衔;함;xian;
衕;동;tong;
衖;;xiang;
街;가;jie;
衙;아;ya;
衚;호;hu;
衛;위;wei;e,mo
衝;충;chong;
衞;위;wei;
衠;;zhun;
衡;형;heng;
衢;구;qu;
衣;의;yi;i,e,kinu
补;보;bu;
衧;;yu;
表;표;biao;omote
衩;;cha;
衪;;yi;
衫;삼;shan;
衬;친;chen;
衭;;fu;
衮;곤;gun;
衯;;fen;
衰;쇠;shuai;
衱;;jie;
衲;납;na;
衴;;dan;
衵;;yi;
衶;;zhong;
衷;충;zhong;
衹;;zhi;
衼;;zhi;
衽;임;ren;
衾;금;qin;
衿;금;jin;
袀;;jun;
袁;원;yuan;
袂;몌;mei;
袃;;chai;
袄;오;ao;
袅;뇨;niao;
袆;위;hui;
袈;가;jia;ke
袉;;tuo;
袋;대;dai;bukuro
袌;;bao;
袍;포;pao;
袎;;yao;
袑;;shao;
袒;단;tan;
袓;;ju;
袕;;xue;
袖;수;xiu;sode
袗;진;zhen;
袘;;yi;
袙;;pa;
袚;;bo;
袛;저;di;
袜;말;wa;
袞;곤;gun;
袟;;zhi;
袡;;ran;
袢;번;pan;
袤;무;mao;
袧;;gou;
袨;;xuan;
袪;거;qu;
被;피;bei;
袬;;yu;
袭;습;xi;
袮;;mi;
袯;;bo;
袰;;bo;
袱;복;fu;
袲;;chi;
袴;고;ku;
袵;임;ren;
袶;;jiang;
袷;;qia;
袸;;jian;
袹;;bo;
袺;;jie;
袼;;ge;
袽;;ru;
袾;;zhu;
袿;;gui;
裀;인;yin;
裁;재;cai;
裂;렬,열;lie;
裃;;ka;
裄;;xing;
装;장;zhuang;
裆;당;dang;
裈;곤;kun;
裉;;ken;
裊;뇨;niao;
裋;;shu;
裌;;jia;
裍;곤;kun;
裎;;cheng;
裏;리,이;li;
裐;;juan;
裒;부;pou;
裔;예;yi;
裕;유;yu;hiro,yuu,yu
裖;;zhen;
裗;;liu;
裘;구;qiu;
裙;군;qun;
裚;;ji;
裛;;yi;
補;보;bu;
裝;장;zhuang;
裞;;shui;
裟;사;sha;sa
裡;리,이;li;
裢;;lian;
裣;;lian;
裤;;ku;
裥;;jian;
裧;;chan;
裨;비;bi;
裫;;yuan;
裬;;ling;
裮;;chang;
裯;주;chou;
裰;;duo;
裱;표;biao;
裲;;liang;
裳;상;shang;
裴;배;pei;
裵;배;pei;
裶;;fei;
裷;;yuan;
裸;나,라;luo;
裹;과;guo;
裺;;yan;
裻;;du;
裼;;ti;
製;제;zhi;
裾;거;ju;
褁;;guo;
褂;;gua;
褄;처;qi;
褅;;ti;
褆;;ti;
複;복;fu;
褉;;xie;
褊;편;bian;
褋;;die;
褌;곤;kun;
褎;;xiu;
褐;갈;he;
褑;원;yuan;
褒;포;bao;
褓;보;bao;
褔;;fu;
褕;유;yu;
褖;;tuan;
褗;;yan;
褘;위;hui;
褙;배;bei;
褚;저;chu;
褛;루;lyu;
褝;;dan;
褞;;yun;
褟;;ta;
褡;;da;
褢;;huai;
褣;;rong;
褥;욕;ru;
褦;;nai;
褧;경;jiong;
褩;;ban;
褪;퇴;tui;
褫;치;chi;
褬;;sang;
褭;;niao;
褮;;ying;
褯;석,자;jie;
褰;건;qian;
褱;;huai;
褲;고;ku;
褳;;lian;
褴;남,람;lan;
褵;;li;
褶;습;zhe;
褷;;shi;
褸;루;lyu;
褻;설;xie;
褼;;xian;
褽;;wei;
褾;;biao;
襁;강;qiang;
襂;;sen;
襃;포;bao;
襄;양;xiang;
襆;;fu;
襉;;jian;
襋;;ji;
襌;;dan;
襍;잡;za;
襏;;bo;
襐;;xiang;
襑;;xin;
襒;별;bie;
襓;;rao;
襕;란;lan;
襖;오;ao;
襗;;ze;
襘;괴;gui;
襙;;cao;
襚;;sui;
襛;;nong;
襜;첨;chan;
襝;첨;lian;
襞;벽;bi;
襟;금;jin;
襠;당;dang;
襡;;shu;
襢;단;tan;
襣;;bi;
襤;남,람;lan;
襦;유;ru;
襩;;shu;
襪;말;wa;
襫;;shi;
襬;;bai;
襭;힐;xie;
襮;복;bo;
襯;친;chen;
襱;;long;
襲;습;xi;
襳;;xian;
襴;란;lan;
襶;;dai;
襷;;ju;
襹;;shi;
襺;;jian;
襻;;pan;
襼;;yi;
襾;;ya;
西;서;xi;nishi,sai,sei
要;요;yao;you
覂;;feng;
覃;담;tan;
覅;;fiao;
覆;복;fu;
覇;패;ba;
覈;핵;he;
覊;기;ji;
見;견,현;jian,xian;mi,ken
規;규;gui;nori,ki,mi
覓;멱;mi;
覕;;mie;
視;시;shi;mi
覗;사;si;
覘;점;chan;
覚;각,교;jue;kaku
覛;;mi;
覜;;tiao;
覝;;lian;
覞;;yao;
覟;;zhi;
覡;격;xi;
覢;;shan;
覣;;wei;
覤;;xi;
覦;;yu;
覧;람;lan;
覩;도;du;
親;친;qin;chika,shin
覬;기;ji;
覭;;ming;
覮;;ying;
覯;구;gou;
覲;근;jin;
観;관;guan;kan,mi
覶;라;luo;
覷;처;qu;
覹;;wei;
覺;각;jue,jiao;
覽;람;lan;
覾;;shen;
覿;적;di;
觀;관;guan;
见;견,현;jian,xian;
观;관;guan;
觃;;yan;
规;규;gui;
觅;멱;mi;
视;시;shi;
觇;점;chan;
览;람;lan;
觉;각;jue,jiao;
觊;기;ji;
觋;격;xi;
觌;적;di;
觎;;yu;
觏;구;gou;
觐;근;jin;
觑;처;qu;
角;각;jiao;kaku,sumi,zumi,kado,tsuno,su
觓;;qiu;
觔;근;jin;
觕;조;cu;
觖;결;jue;
觙;;ji;
觚;고;gu;
觛;;dan;
觜;자;zi,ju;
觝;저;di;
觞;상;shang;
觟;;hua;
觠;;quan;
觡;;ge;
觢;;shi;
解;해;jie;ke
觤;;gui;
觥;굉;gong;
触;촉;chu;
觧;해;jie;
觨;;hun;
觩;;qiu;
觫;속;su;
觬;;ni;
觭;;ji;
觯;치;zhi;
觰;다;zha;
觱;필;bi;
觲;;xing;
觳;곡;hu;
觴;상;shang;
觶;치;zhi;
觷;;xue;
觸;촉;chu;
觺;;yi;
觻;;li;
觼;;jue;
觾;;yan;
觿;;xi;
言;언;yan;gon
訂;정;ding;
訃;부;fu;
訄;;qiu;
訇;굉;hong;
計;계;ji;ke,kazu,kei
訊;신;xun;
訌;홍;hong;
討;토;tao;
訏;우;xu;
訐;알;jie;
訑;이;yi;
訒;;ren;
訓;훈;xun;nori
訕;산;shan;
訖;흘;qi;
託;탁;tuo;
記;기;ji;ki,nori
訚;은;yin;
訛;와;e;
訝;아;ya;
訞;;yao;
訟;송;song;
訢;은,흔;xin;
訣;결;jue;
訥;눌;ne;
訧;우;you;
訪;방;fang;wa
訬;;chao;
設;설;she;shita
訰;;zhun;
許;허;xu;moto
訳;역;yi;
訴;소;su;
訶;가;he;
訹;;xu;
診;진;zhen;
註;주;zhu;
証;정;zheng;
訾;자;zi;
訿;;zi;
詀;;zhan;
詁;고;gu;
詄;;die;
詅;;ling;
詆;저;di;
詈;;li;
詊;;pan;
詌;;gan;
詍;;yi;
詎;거;ju;
詏;;yao;
詐;사;zha;
詑;이,타;yi;
詒;이,태;yi;
詔;조;zhao;shou
評;평;ping;
詖;피;bi;
詗;형;xiong;
詘;굴;qu;
詙;;ba;
詛;저;zu;
詞;사;ci;
詟;;zhe;
詠;영;yong;ei
詡;후;xu;
詢;순;xun;
詣;예;yi;
試;시;shi;
詨;;xiao;
詩;시;shi;shi,uta
詫;타;cha;taku
詬;구;gou;
詭;궤;gui;
詮;전;quan;aki
詰;힐;jie;zume
話;화;hua;
該;해;gai;
詳;상;xiang;
詴;;wei;
詵;선;shen;
詶;;zhou;
詷;;tong;
詹;첨;zhan;
詺;;ming;
詻;;e;
詼;회;hui;
詿;괘;gua;
誁;;bing;
誂;조;tiao;
誃;;yi;
誄;뢰;lei;
誅;주;zhu;
誆;광;kuang;
誇;과;kua;
誉;예;yu;
誊;등;teng;
誋;;ji;
誌;지;zhi;
認;인;ren;
誏;;lang;
誑;광;kuang;
誒;희;ei;
誓;서;shi;sei
誕;탄;dan;
誖;;bei;
誘;유;you;
誙;;keng;
誚;초;qiao;
語;어;yu;
誠;성;cheng;sei,masa
誡;계;jie;
誣;무;wu;
誤;오;wu;
誥;고;gao;
誦;송;song;
誧;포;bu;
誨;회;hui;
說;설,세,열;shuo;
誫;진;zhen;
説;설,세,열;shuo;setsu
読;독,두;du;
誰;수;shui;
課;과;ke;
誶;쇄,수,신,줄;sui;
誸;;xian;
誹;비;fei;
誺;;chi;
誻;;ta;
誼;의;yi;
誽;;ni;
誾;은;yin;
調;조,주;diao,tiao;chou
諀;;pi;
諂;첨;chan;
諃;;chen;
諄;순;zhun;
諅;;ji;
諆;;qi;
談;담;tan;
諈;;zhui;
諉;위;wei;
請;청;qing;
諌;;dong;
諍;쟁;zheng;
諏;추;zou;su
諑;착;zhuo;
諒;량,양;liang;ryou
諓;;jian;
諔;;chu;
諕;호;hao,hu;
論;논,론;lun;
諗;심;shen;
諘;;biao;
諙;;hua;
諚;;pian;
諛;유;yu;
諜;첩;die;
諝;서;xu;
諞;편;pian;
諟;시,체;shi;
諠;훤;xuan;
諡;시;shi;
諢;원;hun;
諤;악;e;
諦;체;di;tai
諧;해;xie;
諨;;fu;
諪;정;ting;
諫;간;jian;
諭;유;yu;
諮;자;zi;
諯;;zhuan;
諰;시;xi;
諱;휘;hui;
諲;인;yin;
諳;암;an;
諴;함;xian;
諵;남;nan;
諶;심;chen;
諷;풍;feng;
諸;제;zhu;moro
諺;언;yan;
諻;;huang;
諼;훤;xuan;
諾;낙,락;nuo;
諿;;qi;
謀;모;mou;
謁;알;ye;
謂;위;wei;
謄;등;teng;
謅;;zhou;
謆;;shan;
謇;건;jian;
謈;;po;
謊;;huang;
謋;;huo;
謌;가;ge;
謍;;ying;
謎;미;mi;
謏;;xiao;
謐;밀;mi;
謑;혜;xi;
謒;;qiang;
謓;;chen;
謔;학;xue;
謕;;ti;
謖;속;su;
謗;방;bang;
謘;;chi;
謙;겸;qian;ken
謚;익;shi;
講;강;jiang;
謜;원;yuan;
謝;사;xie;
謞;;he;
謠;요;yao;
謡;요;yao;
謢;;lu;
謣;우;yu;
謤;;biao;
謥;;cong;
謦;경;qing;
謧;;li;
謨;모;mo;
謪;;shang;
謫;적;zhe;
謬;류;miu;
謮;;ze;
謯;;jie;
謰;;lian;
謱;루;lou;
謳;구;ou;
謵;;xi;
謶;;zhuo;
謷;오;ao;
謹;근;jin;kin
謺;;zhe;
謻;;yi;
謼;효;hu;
謽;;jiang;
謾;만;man;
譀;;han;
譁;화;hua;
譂;;chan;
譅;;se;
譆;희;xi;
譇;;zha;
譈;대;dui;
證;증;zheng;
譊;;nao;
譋;;lan;
譌;와;e;
譎;휼;jue;
譏;기;ji;
譐;준;zun;
譑;;jiao;
譒;;bo;
譓;혜;hui;
譔;선;zhuan;
譕;;wu;
譖;참;zen;
譗;;zha;
識;식,지;shi;
譙;초;qiao;
譚;담;tan;
譛;;zen;
譜;보;pu;
譝;;sheng;
譟;조;zao;
譠;;tan;
譣;;xian;
譥;;jiao;
警;경;jing;
譧;;zhan;
譨;;nang;
譪;;ai;
譫;섬;zhan;
譬;비;pi;
譭;;hui;
譯;역;yi;
議;의;yi;
譱;선;shan;
譲;;rang;jou
譴;견;qian;
護;호;hu;mori,go
譸;;zhou;
譹;;hao;
譺;;ai;
譻;;ying;
譽;예;yu;
譾;;jian;
譿;혜;hui;
讀;독,두;du;
讂;현;xuan;
讃;찬;zan;
讄;;lei;
讅;;shen;
讆;;wei;
讈;;li;
變;변;bian;
讋;;zhe;
讌;연;yan;
讎;수;chou;
讐;수;chou;
讒;참;chan;
讓;양;rang;
讔;;yin;
讕;;lan;
讖;참;chen;
讘;섭;nie;
讙;환,훤;huan;
讚;찬;zan;
讜;당;dang;
讞;언;yan;
讟;;du;
计;계;ji;
订;정;ding;
讣;부;fu;
认;인;ren;
讥;기;ji;
讦;알;jie;
讧;홍;hong;
讨;토;tao;
让;양;rang;
讪;산;shan;
讫;흘;qi;
训;훈;xun;
议;의;yi;
讯;신;xun;
记;기;ji;
讱;;ren;
讲;강;jiang;
讳;휘;hui;
讴;구;ou;
讵;거;ju;
讶;아;ya;
讷;눌;ne;
许;허;xu;
讹;와;e;
论;논,론;lun;
讻;;xiong;
讼;송;song;
讽;풍;feng;
设;설;she;
访;방;fang;
诀;결;jue;
证;증;zheng;
诂;고;gu;
诃;가;he;
评;평;ping;
诅;저;zu;
识;식,지;shi;
诇;형;xiong;
诈;사;zha;
诉;소;su;
诊;진;zhen;
诋;저;di;
诌;;zhou;
词;사;ci;
诎;굴;qu;
诏;조;zhao;
诐;피;bi;
译;역;yi;
诒;이,태;yi;
诓;광;kuang;
诔;뢰;lei;
试;시;shi;
诖;괘;gua;
诗;시;shi;
诘;힐;ji;
诙;회;hui;
诚;성;cheng;
诛;주;zhu;
诜;선;shen;
话;화;hua;
诞;탄;dan;
诟;구;gou;
诠;전;quan;
诡;궤;gui;
询;순;xun;
诣;예;yi;
诤;쟁;zheng;
该;해;gai;
详;상;xiang;
诧;타;cha;
诨;원;hun;
诩;후;xu;
诫;계;jie;
诬;무;wu;
语;어;yu;
诮;초;qiao;
误;오;wu;
诰;고;gao;
诱;유;you;
诲;회;hui;
诳;광;kuang;
说;설,세,열;shuo;
诵;송;song;
请;청;qing;
诸;제;zhu;
诹;추;zou;
诺;낙,락;nuo;
读;독,두;du;
诼;착;zhuo;
诽;비;fei;
课;과;ke;
诿;위;wei;
谀;유;yu;
谁;수;shei,shui;
谂;심;shen;
调;조,주;diao,tiao;
谄;첨;chan;
谅;량,양;liang;
谆;순;zhun;
谇;쇄,수,신,줄;sui;
谈;담;tan;
谊;의;yi;
谋;모;mou;
谌;심;chen;
谍;첩;die;
谎;;huang;
谏;간;jian;
谐;해;xie;
谑;학;xue;
谒;알;ye;
谓;위;wei;
谔;악;e;
谕;유;yu;
谖;훤;xuan;
谗;참;chan;
谙;암;an;
谚;언;yan;
谛;체;di;
谜;미;mi;
谝;편;pian;
谞;서;xu;
谟;모;mo;
谠;당;dang;
谡;속;su;
谢;사;xie;
谣;요;yao;
谤;방;bang;
谥;익;shi;
谦;겸;qian;
谧;밀;mi;
谨;근;jin;
谩;만;man;
谪;적;zhe;
谫;전;jian;
谬;류;miu;
谭;담;tan;
谮;참;zen;
谯;초;qiao;
谰;;lan;
谱;보;pu;
谲;휼;jue;
谳;언;yan;
谴;견;qian;
谵;섬;zhan;
谶;참;chen;
谷;곡;gu;ya,tani
谹;;hong;
谺;;xia;
谻;;ji;
谼;;hong;
谽;;han;
谾;;hong;
谿;계;xi;
豁;활;huo;
豂;;liao;
豃;;han;
豅;;long;
豆;두;dou;zu
豇;강;jiang;
豈;개,기;qi;
豉;시;shi;
豊;풍;li;toyo,hou
豋;등;deng;
豌;완;wan;
豍;;bi;
豎;수;shu;
豏;;xian;
豐;풍;feng;
豔;염;yan;
豕;시;shi;
豖;축;chu;
豗;;hui;
豚;돈;tun;
豜;견,연;jian;
豝;;ba;
豟;;e;
象;상;xiang;shou
豢;환;huan;
豤;;ken;
豥;;gai;
豦;;ju;
豨;희;xi;
豩;;bin;
豪;호;hao;hide
豫;서,예;yu;
豬;저;zhu;
豭;;jia;
豮;;fen;
豯;;xi;
豰;;bo;
豱;;wen;
豲;;huan;
豳;반,빈;bin;
豵;;zong;
豶;;fen;
豷;;yi;
豸;치;zhi;
豹;표;bao;
豺;시;chai;
豻;안;an;
豼;;pi;
豽;;na;
貀;;na;
貁;;you;
貂;초;diao;
貄;;si;
貅;휴;xiu;
貆;;huan;
貉;;hao;
貊;맥;mo;
貌;모;mao;
貍;리;li;
貎;모;ni;
貏;;bi;
貐;;yu;
貑;;jia;
貒;;tuan;
貓;묘;mao;
貔;비;pi;
貕;;xi;
貗;;ju;
貘;맥;mo;
貙;;chu;
貚;;tan;
貜;;jue;
貝;배,패;bei;gai,kai
貞;정;zhen;sada,tei
負;부;fu;
財;재;cai;zai
貢;공;gong;
貣;;te;
貤;이;yi;
貥;;hang;
貧;빈;pin;
貨;화;huo;
販;판;fan;
貪;탐;tan;
貫;관;guan;nuki,kan,tsura
責;채,책;ze;
貭;질;zhi;
貮;;er;
貯;저;zhu;
貰;세;shi;
貲;자;zi;
貳;이;er;
貴;귀;gui;ki,taka
貵;;pian;
貶;폄;bian;
買;매;mai;
貸;대;dai;
貹;성;sheng;
貺;황;kuang;
費;비;fei;
貼;첩;tie;
貽;이;yi;
貾;;chi;
貿;무;mao;
賀;하;he;ga,ka
賁;분;bi;
賂;뇌,뢰;lu;
賃;임;lin;
賄;회;hui;
賅;해;gai;
資;자;zi;suke,shi
賈;가,고;jia;
賊;적;zei;
賌;;gai;
賍;장;zang;
賎;;jian;
賏;;ying;
賑;진;zhen;
賒;;she;
賓;빈;bin;
賕;;qiu;
賗;;chuan;
賙;주;zhou;
賚;뢰;lai;
賛;찬;zan;
賜;사;ci;
賝;;chen;
賞;상;shang;
賟;전;tian;
賠;배;pei;
賡;갱;geng;
賢;현;xian;ken,kata
賣;매;mai;
賤;천;jian;
賥;수;sui;
賦;부;fu;
賧;;tan;
賨;;cong;
質;질;zhi;
賬;장;zhang;
賭;도;du;
賮;신;jin;
賰;춘;chun;
賱;운;yun;
賳;재;zai;
賴;뢰;lai;
賵;;feng;
賸;잉;sheng;
賹;;yi;
賺;;zhuan;
賻;부;fu;
購;구;gou;
賽;새;sai;
賾;색;ze;
贀;;yi;
贂;;chen;
贄;지;zhi;
贅;췌;zhui;
贆;;biao;
贇;빈,윤;yun;
贈;증;zeng;
贉;;dan;
贊;찬;zan;
贋;안;yan;
贍;섬;shan;
贏;영;ying;
贐;신;jin;
贓;장;zang;
贔;비;bi;
贕;;du;
贖;속;shu;
贗;안;yan;
贙;;xuan;
贛;공;gan;
贝;배,패;bei;
贞;정;zhen;
负;부;fu;
贡;공;gong;
财;재;cai;
责;채,책;ze;
贤;현;xian;
败;패;bai;
账;장;zhang;
货;화;huo;
质;질;zhi;
贩;판;fan;
贪;탐;tan;
贫;빈;pin;
贬;폄;bian;
购;구;gou;
贮;저;zhu;
贯;관;guan;
贰;이;er;
贱;천;jian;
贲;분;ben;
贳;세;shi;
贴;첩;tie;
贵;귀;gui;
贶;황;kuang;
贷;대;dai;
贸;무;mao;
费;비;fei;
贺;하;he;
贻;이;yi;
贼;적;zei;
贽;지;zhi;
贾;가,고;jia;
贿;회;hui;
赀;자;zi;
赁;임;lin;
赂;뇌,뢰;lu;
赃;장;zang;
资;자;zi;
赅;;gai;
赆;신;jin;
赇;;qiu;
赈;진;zhen;
赉;뢰;lai;
赊;;she;
赋;부;fu;
赌;도;du;
赍;재;ji;
赎;속;shu;
赏;상;shang;
赐;사;ci;
赑;비;bi;
赒;주;zhou;
赓;갱;geng;
赔;배;pei;
赕;;dan;
赖;뢰;lai;
赗;;feng;
赘;췌;zhui;
赙;부;fu;
赚;;zhuan;
赛;새;sai;
赜;색;ze;
赝;안;yan;
赞;찬;zan;
赟;빈,윤;yun;
赠;증;zeng;
赡;섬;shan;
赢;영;ying;
赣;공;gan;
赤;적;chi;aka
赦;사;she;
赧;난;nan;
赨;;tong;
赩;;xi;
赪;;cheng;
赫;혁;he;
赬;;cheng;
赭;자;zhe;
赮;하;xia;
赯;;tang;
走;주;zou;
赱;;zou;
赲;;li;
赳;규;jiu;
赴;부;fu;
赵;조;zhao;
赶;간;gan;
起;기;qi;ki
赸;산;shan;
赹;;qiong;
赻;;xian;
赽;;jue;
趀;;ci;
趁;진;chen;
趄;;ju;
超;초;chao;
趉;;jue;
越;월;yue;koshi,goshi,goe,echi,etsu
趋;추;qu;
趌;;ji;
趍;;chi;
趎;주;chu;
趏;;gua;
趐;혈;xue;
趑;자;zi;
趒;도;tiao;
趓;;duo;
趔;;lie;
趕;간;gan;
趖;;suo;
趙;조;zhao;
趛;;yin;
趜;국;ju;
趟;;tang;
趠;초;chuo;
趡;;cui;
趣;취;qu;
趥;;qiu;
趧;;ti;
趨;추;qu;
趪;;huang;
趫;교;qiao;
趬;;qiao;
趭;;jiao;
趮;조;zao;
趯;약;ti,yue;
趱;찬;zan;
趲;찬;zan;
足;족;zu;ashi,a,tari
趴;;pa;
趵;박,작;bao;
趶;;ku;
趷;;ke;
趸;돈;dun;
趹;;jue;
趺;부;fu;
趼;견;jian;
趾;지;zhi;
趿;삽;ta;
跁;;ba;
跂;기;qi;
跃;약;yue;
跄;창;qiang;
跅;;tuo;
跆;태;tai;
跇;;yi;
跈;;nian;
跋;발;ba;
跌;질;die;
跍;;ku;
跎;타;tuo;
跏;가;jia;
跐;;ci;
跑;;pao;
跓;;zhu;
跕;접;dian;
跖;척;zhi;
跗;부;fu;
跘;;pan;
跙;;ju;
跚;산;shan;
跛;파;bo;
跜;;ni;
距;거;ju;
跞;력;li;
跟;근;gen;
跠;;yi;
跡;적;ji;ato
跢;;duo;
跣;선;xian;
跤;교;jiao;
跦;;zhu;
跧;;quan;
跨;과;kua;
跩;;zhuai;
跪;궤;gui;
跫;공;qiong;
跬;규;kui;
跮;;chi;
路;노,로;lu;ji,michi,ro
跰;;pian;
跱;치;zhi;
跲;;jia;
跳;도;tiao;
跴;단;cai;
践;천;jian;
跶;;da;
跷;교;qiao;
跸;필;bi;
跹;선;xian;
跺;;duo;
跻;제;ji;
跼;국;ju;
跽;기;ji;
跾;;shu;
跿;;tu;
踀;;chu;
踂;;nie;
踃;;xiao;
踄;;bu;
踅;;xue;
踆;준;cun;
踇;;mu;
踈;소;shu;
踉;량;liang;
踊;용;yong;
踌;주;chou;
踍;;qiao;
踏;답;ta;
踐;천;jian;
踑;;qi;
踒;;wo;
踓;;wei;
踔;탁;chuo;
踕;;jie;
踖;;ji;
踗;;nie;
踘;;ju;
踙;;nie;
踚;;lun;
踛;;lu;
踜;;leng;
踝;과;huai;
踞;거;ju;
踟;지;chi;
踠;;wan;
踡;;quan;
踢;;ti;
踣;복,부;bo;
踤;;zu;
踥;;qie;
踦;;yi;
踧;;cu;
踩;채;cai;
踪;종;zong;
踫;;peng;
踬;지;zhi;
踮;;dian;
踯;척;zhi;
踰;유;yu;
踱;탁;duo;
踳;;chuan;
踴;용;yong;
踵;종;zhong;
踶;제;di;
踸;;chen;
踹;단;chuai;
踺;건;jian;
踼;;tang;
踽;우;ju;
踾;;fu;
踿;;zu;
蹀;접;die;
蹁;편;pian;
蹂;유;rou;
蹄;제;ti;
蹅;;cha;
蹇;건;jian;
蹈;도;dao;
蹉;차;cuo;
蹊;혜;qi;
蹋;답;ta;
蹌;창;qiang;
蹍;;nian;
蹎;;dian;
蹐;;ji;
蹑;섭;nie;
蹒;만;man;
蹓;;liu;
蹔;;zan;
蹕;필;bi;
蹖;;chong;
蹗;;lu;
蹙;축;cu;
蹚;;tang;
蹛;;dai;
蹜;축;su;
蹝;;xi;
蹞;;kui;
蹟;적;ji;
蹠;척;zhi;
蹡;;qiang;
蹢;;di;
蹣;만;pan;
蹤;종;zong;
蹥;;lian;
蹦;;beng;
蹧;조;zao;
蹩;별;bie;
蹪;;tui;
蹬;;deng;
蹭;층;ceng;
蹯;번;fan;
蹰;주;chu;
蹲;준;dun;
蹳;;bo;
蹴;축;cu;
蹶;궐;jue;
蹸;;lin;
蹺;교;qiao;
蹻;교;jue;
蹼;복;pu;
蹽;;liao;
蹾;;dun;
蹿;;cuan;
躁;조;zao;
躂;;da;
躄;;bi;
躅;촉;zhu;
躆;;ju;
躇;저;chu;
躈;;qiao;
躉;돈;dun;
躊;주;chou;
躋;제;ji;
躌;;wu;
躍;약;yue;
躎;;nian;
躏;린;lin;
躐;렵;lie;
躑;척;zhi;
躒;력;li;
躓;지;zhi;
躔;전;chan;
躕;주;chu;
躖;;duan;
躗;;wei;
躘;;long;
躙;린;lin;
躚;선;xian;
躜;;zuan;
躝;;lan;
躞;섭;xie;
躟;;rang;
躠;;sa;
躡;섭;nie;
躣;;qu;
躤;;ji;
躥;;cuan;
躦;;cuo;
躨;;kui;
躩;곽;jue;
躪;린;lin;
身;신;shen;mi
躬;궁;gong;
躯;구;qu;
躰;;ti;
躱;타;duo;
躲;타;duo;
躺;;tang;
躽;;yan;
躾;미;mei;
軀;구;qu;
軂;;lao;
軅;;yan;
軆;체;ti;
軈;;ying;
軉;;yu;
車;거,차;che;sha,kuruma
軋;알;ya;
軌;궤;gui;
軍;군;jun;gun
軏;;yue;
軑;;dai;
軒;헌;xuan;ken
軓;;fan;
軔;;ren;
軗;;shu;
軘;;tun;
軛;;e;
軜;;na;
軝;;qi;
軞;모;mao;
軟;연;ruan;
軠;;kuang;
軡;;qian;
転;전;zhuan;
軣;;hong;
軥;;qu;
軦;;kuang;
軧;;di;
軨;령;ling;
軩;;dai;
軫;진;zhen;
軬;;fan;
軮;;yang;
軯;;peng;
軱;;gu;
軴;;zhu;
軵;;rong;
軶;;e;
軷;;ba;
軸;축;zhou;
軹;지;zhi;
軺;초;yao;
軻;가;ke;
軼;일;yi;
軽;경;zhi;karu,garu
軾;식;shi;
軿;병;ping;
輀;;er;
輁;;gong;
輂;;ju;
較;교;jiao;
輅;로;he;
輆;;kai;
輇;전;quan;
輈;주;zhou;
載;재;zai;sai
輊;;zhi;
輋;;she;
輌;;liang;
輍;;yu;
輎;;shao;
輐;완;wan;
輑;;yin;
輒;첩;zhe;
輓;만;wan;
輔;보;fu;suke
輕;경;qing;
輖;;zhou;
輗;;ni;
輘;;leng;
輙;첩;zhe;
輚;;zhan;
輛;량;liang;
輜;치;zi;
輝;휘;hui;teru,ki
輞;망;wang;
輟;철;chuo;
輠;;guo;
輣;;peng;
輤;;qian;
輥;;gun;
輦;련,연;nian;
輧;병;ping;
輩;배;bei;
輪;륜,윤;lun;wa
輬;;liang;
輮;;rou;
輯;집;ji;
輲;;chuan;
輳;주;cou;
輴;;chun;
輵;;ge;
輶;;you;
輷;;hong;
輸;수;shu;
輹;복;fu;
輻;복,폭;fu;
輾;전;zhan;
輿;여;yu;koshi
轀;온;wen;
轂;곡;gu;
轃;진;zhen;
轄;할;xia;
轅;원;yuan;
轆;록;lu;
轇;;jiao;
轈;;chao;
轉;전;zhuan;
轋;;hun;
轌;;xue;
轍;철;zhe;
轎;교;jiao;
轏;;zhan;
轐;;bu;
轑;;lao;
轒;분;fen;
轓;;fan;
轔;린;lin;
轕;;ge;
轖;;se;
轗;감;kan;
轘;환;huan;
轙;;yi;
轚;;ji;
轛;;zhui;
轜;;er;
轝;여;yu;
轞;함;jian;
轟;굉;hong;
轠;;lei;
轡;비;pei;
轢;력,역;li;
轣;력;li;
轤;로;lu;
车;거,차;che;
轧;알;ya;
轨;궤;gui;
轩;헌;xuan;
轪;;dai;
轫;;ren;
转;전;zhuan;
轭;;e;
轮;륜,윤;lun;
软;연;ruan;
轰;굉;hong;
轱;;gu;
轲;가;ke;
轳;로;lu;
轴;축;zhou;
轵;지;zhi;
轶;일;yi;
轷;;hu;
轸;진;zhen;
轹;력,역;li;
轺;초;yao;
轻;경;qing;
轼;식;shi;
载;재;zai;
轾;;zhi;
轿;교;jiao;
辀;주;zhou;
辁;전;quan;
辂;로;lu;
较;교;jiao;
辄;첩;zhe;
辅;보;fu;
辆;량;liang;
辇;련,연;nian;
辈;배;bei;
辉;휘;hui;
辊;;gun;
辋;망;wang;
辌;;liang;
辍;철;chuo;
辎;치;zi;
辏;주;cou;
辐;복,폭;fu;
辑;집;ji;
辒;온;wen;
输;수;shu;
辔;비;pei;
辕;원;yuan;
辖;할;xia;
辗;전;nian;
辘;록;lu;
辙;철;zhe;
辚;린;lin;
辛;신;xin;kara
辜;고;gu;
辞;사;ci;
辟;벽,피;pi,bi;
辣;랄;la;
辦;판;ban;
辧;;bian;
辨;변;bian;
辩;변;bian;
辫;변;bian;
辭;사;ci;
辮;변;bian;
辯;변;bian;
辰;신,진;chen;tatsu,toki
辱;욕;ru;
農;농;nong;
辴;;chan;
辷;;yi;
边;변;bian;
辺;변;bian;be,nabe,hen
辻;십;shi;tsuji
込;입;yu;gome,komi
辽;료,요;liao;
达;달;da;
辿;천;chan;
迁;천;qian;
迂;우;yu;
迄;흘;qi;
迅;신;xun;
迆;;yi;
过;과;guo;
迈;매;mai;
迉;;qi;
迋;왕;wang;
迍;둔;zhun;
迎;영;ying;mukae
运;운;yun;
近;근;jin;chika,kon,o
迒;;hang;
迓;아;ya;
返;반;fan;
迕;오;wu;
迖;;da;
迗;;e;
还;환;hai;
这;저;zhe;
迚;;da;
进;진;jin;
远;원;yuan;
违;위;wei;
连;련,연;lian;
迟;지;chi;
迠;;che;
迡;;ni;
迢;초;tiao;
迣;;zhi;
迤;이;yi;
迥;형;jiong;
迦;가;jia;
迨;태;dai;
迩;이;er;
迪;적;di;michi
迫;박;po;sako
迭;질;die;
迮;;ze;
迯;도;tao;
述;술;shu;
迲;겁;qu;
迳;경;jing;
迴;회;hui;
迵;;dong;
迶;;you;
迷;미;mi;
迸;병;beng;
迹;적;ji;
迺;내;nai;
迻;이;yi;
迼;결;jie;
追;추;zhui;oi
迾;;lie;
迿;준;xun;
退;퇴;tui;tai
送;송;song;
适;괄;shi;
逃;도;tao;
逄;;pang;
逅;후;hou;
逆;역;ni;
逈;형;jiong;
选;선;xuan;
逊;손;xun;
逋;포;bu;
逌;유;you;
逍;소;xiao;
逎;주;qiu;
透;투;tou;tou
逐;축;zhu;
逑;구;qiu;
递;체;di;
逓;체;di;
途;도;tu;
逕;경;jing;
逖;적;ti;
逗;두;dou;
這;저;zhe;
通;통;tong;michi,tsuu
逛;;guang;
逜;;wu;
逝;서;shi;
逞;령;cheng;
速;속;su;haya
造;조;zao;zou
逡;준;qun;
逢;봉;feng;ai,ou
連;련,연;lian;tsure,ren
逤;;suo;
逦;리;li;
逧;;gu;
逭;;huan;
逮;체;dai;
逯;;lu;
週;주;zhou;
進;진;jin;shin,nobu
逴;탁;chuo;
逵;규;kui;
逶;위;wei;
逸;일;yi;itsu
逹;;da;
逻;나,라;luo;
逼;핍;bi;
逽;;nuo;
逾;유;yu;
逿;;dang;
遁;둔;dun;
遂;수;sui;
遄;;chuan;
遅;지;chi;
遆;;ti;
遇;우;yu;
遉;정;zhen;
遊;유;you;yuu,yu
運;운;yun;un
遍;편;bian;
過;과;guo;
遏;알;e;
遐;하;xia;
遑;황;huang;
遒;주;qiu;
道;도;dao;michi,dou
達;달;da;tatsu,dachi,date
違;위;wei;
遖;;nan;
遗;유;yi;
遘;구;gou;
遙;요;yao;
遛;류;liu;
遜;손;xun;
遝;답;ta;
遞;체;di;
遠;원;yuan;too,en
遡;소;su;
遢;;ta;
遣;견;qian;
遥;요;yao;haruka,you
遧;;zhang;
遨;오;ao;
適;적;shi;
遫;;chi;
遭;조;zao;
遮;차;zhe;
遯;둔;dun;
遰;;di;
遲;지;chi;
遳;;cuo;
遴;;lin;
遵;준;zun;
遶;요;rao;
遷;천;qian;
選;선;xuan;
遹;휼;yu;
遺;유;yi;
遻;;e;
遼;료,요;liao;
遽;거;ju;
遾;서;shi;
避;피;bi;
邀;요;yao;
邁;매;mai;
邂;해;xie;
邃;수;sui;
還;환;hai;
邅;전;zhan;
邆;;teng;
邇;이;er;
邈;막;miao;
邉;;bian;nabe
邊;변;bian;be,nabe
邋;;la;
邍;원;yuan;
邏;나,라;luo;
邐;리;li;
邑;읍;yi;mura,ou
邓;등;deng;
邔;;qi;
邕;옹;yong;
邗;한;han;
邘;우;yu;
邙;망;mang;
邛;공;qiong;
邝;광;kuang;
邞;;fu;
邟;;kang;
邠;빈;bin;
邡;방;fang;
邢;형;xing;
那;나;na;na
邥;;shen;
邦;방;bang;kuni,hou
邧;;yuan;
邨;촌;cun;son,mura
邪;사;xie;
邬;오;wu;
邮;우;you;
邯;감,한;han;
邰;태;tai;
邱;구;qiu;
邲;;bi;
邳;비;pi;
邴;병;bing;
邵;소;shao;
邶;패;bei;
邸;저;di;
邹;추;zou;
邺;업;ye;
邻;린;lin;
邽;규;gui;
邾;주;zhu;
邿;;shi;
郁;욱;yu;iku,ka,fumi
郃;합;he;
郄;극;qie;
郅;질;zhi;
郇;;huan;
郈;;hou;
郊;교;jiao;kou
郋;;xi;
郎;랑;lang;rou,o
郏;겹;jia;
郐;회;kuai;
郑;정;zheng;
郓;;yun;
郔;;yan;
郕;;cheng;
郖;;dou;
郗;;xi;
郘;;lyu;
郙;;fu;
郚;;wu;
郛;;fu;
郜;고;gao;
郝;학;hao;
郞;낭,랑;lang;
郟;겹;jia;
郠;;geng;
郡;군;jun;gun,koori,goori
郢;영;ying;
郣;;bo;
郤;극;xi;
郥;;bei;
郦;력;li;
郧;운;yun;
部;부;bu;be,bu
郩;;xiao;
郪;처;qi;
郫;비;pi;
郬;;qing;
郭;곽;guo;kaku
郯;담;tan;
郰;;zou;
郱;;ping;
郲;;lai;
郳;예;ni;
郴;침;chen;
郵;우;you;
郷;향;xiang;gou,sato,kyou
郸;다,단;dan;
郹;;ju;
郺;;yong;
郻;;qiao;
郼;;yi;
都;도;dou;to,tsu,miyako,zu
郾;;yan;
郿;;mei;
鄀;;ruo;
鄁;;bei;
鄂;악;e;
鄃;;shu;
鄄;;juan;
鄅;;yu;
鄆;;yun;
鄇;;hou;
鄈;;kui;
鄉;향;xiang;
鄋;;sou;
鄌;;tang;
鄍;;ming;
鄎;;xi;
鄏;;ru;
鄐;;chu;
鄑;;zi;
鄒;추;zou;
鄔;오;wu;
鄕;향;xiang;
鄖;운;yun;
鄗;교,호;hao;
鄘;;yong;
鄙;비;bi;
鄚;;mao;
鄛;;chao;
鄜;;fu;
鄝;;liao;
鄞;은;yin;
鄟;;zhuan;
鄠;;hu;
鄡;;qiao;
鄢;언;yan;
鄣;장;zhang;
鄤;;man;
鄦;;xu;
鄧;등;deng;
鄨;;bi;
鄩;;xun;
鄪;;bi;
鄫;;zeng;
鄬;;wei;
鄭;정;zheng;
鄮;;mao;
鄯;;shan;
鄰;린;lin;
鄱;파;po;
鄲;다,단;dan;
鄳;;meng;
鄴;업;ye;
鄵;;cao;
鄶;회;kuai;
鄸;;meng;
鄹;;zou;
鄺;광;kuang;
鄻;;lian;
鄾;;you;
鄿;;ji;
酀;;yan;
酁;;chan;
酂;;cuo;
酃;;ling;
酄;;huan;
酅;;xi;
酆;;feng;
酇;;zan;
酈;력;li;
酉;유;you;tori
酊;정;ding;
酋;추;qiu;
酌;작;zhuo;
配;배;pei;
酎;주;zhou;
酏;;yi;
酐;;gan;
酒;주;jiu;saka,sa
酓;;yan;
酔;취;zui;sui
酕;;mao;
酖;탐;zhen;
酗;후;xu;
酘;;dou;
酚;;fen;
酝;온;yun;
酞;;tai;
酟;;tian;
酠;;qia;
酡;;tuo;
酢;초;cu;
酣;감;han;
酤;고;gu;
酥;소;su;
酦;발;po;
酨;;zai;
酩;명;ming;
酪;낙,락;lao;
酬;수;chou;
酮;;tong;
酯;;zhi;
酰;;xian;
酱;장;jiang;
酲;정;cheng;
酳;;yin;
酴;도;tu;
酵;효;jiao;
酶;매;mei;
酷;혹;ku;
酸;산;suan;
酹;뢰;lei;
酺;;pu;
酽;염;yan;
酾;시;shai;
酿;양;niang;
醀;;wei;
醁;;lu;
醂;;lan;
醃;엄;yan;
醄;;tao;
醅;;pei;
醆;잔;zhan;
醇;순;chun;
醉;취;zui;
醊;;zhui;
醋;초;cu;
醌;;kun;
醍;제;ti;dai
醏;;du;
醐;호;hu;go
醑;;xu;
醒;성;xing;sei
醓;;tan;
醗;발;po;
醙;;sou;
醚;;mi;
醛;;quan;
醜;추;chou;
醝;;cuo;
醞;온;yun;
醟;;yong;
醠;;ang;
醡;자;zha;
醢;해;hai;
醣;;tang;
醤;장;jiang;
醥;;piao;
醧;;yu;
醨;;li;
醪;료;lao;
醫;의;yi;
醬;장;jiang;
醭;;bu;
醮;초;jiao;
醯;혜;xi;
醰;;tan;
醱;발;fa;
醲;농;nong;
醳;;yi;
醴;례,예;li;
醵;갹;ju;
醷;;yi;
醸;;niang;
醹;;ru;
醺;;xun;
醼;연;yan;
醽;;ling;
醾;;mi;
釀;양;niang;
釁;흔;xin;
釂;;jiao;
釃;시;shai;
釅;염;yan;
釆;변;bian;
采;채;cai;
釈;석;shi;
釉;유;you;
释;석;shi;
釋;석;shi;
里;리,이;li;ri,sato,zato
重;중;zhong,chong;shige,e,juu
野;야;ye;no
量;량,양;liang;ryou,kazu
釐;리;xi,li;
金;금,김;jin;kane,kin,kana,gane,kon
釓;;qiu;
釔;;yi;
釕;;liao;
釖;;dao;
釗;소,쇠;zhao;
釘;정;ding;kugi
釙;;po;
釚;;qiu;
釛;;ba;
釜;부;fu;kama,gama
針;침;zhen;hari,bari
釟;;ba;
釡;;fu;
釢;;nai;
釣;조;diao;
釤;삼;shan;
釦;구;kou;
釧;천;chuan;
釨;;zi;
釩;범;fan;
釪;우;hua;
釫;;hua;
釬;;han;
釭;공;gang;
釮;;qi;
釱;;di;
釳;;xi;
釴;;yi;
釵;채;chai;
釶;;shi;
釷;;tu;
釸;;xi;
釹;;nyu;
釼;;jian;
釽;;pi;
釿;근;jin;
鈀;파;ba;
鈁;;fang;
鈂;;chen;
鈃;;xing;
鈄;;dou;
鈅;;yue;
鈆;연;qian;
鈇;부;fu;
鈉;;na;
鈊;;xin;
鈌;;jue;
鈍;둔;dun;don
鈎;구;gou;
鈏;;yin;
鈐;검;qian;
鈑;판;ban;
鈒;삽;sa;
鈔;초;chao;
鈕;뉴;niu;
鈖;;fen;
鈗;윤;yun;
鈙;;qin;
鈚;;pi;
鈜;횡;hong;
鈞;균;jun;
鈣;;gai;
鈤;;ri;
鈥;;huo;
鈦;태;tai;
鈧;;kang;
鈩;;lu;
鈬;;duo;
鈭;;zi;
鈮;;ni;
鈰;;shi;
鈱;민;min;
鈲;;gu;
鈳;;ke;
鈴;령,영;ling;suzu,rin
鈶;;si;
鈷;고;gu;
鈸;발;bo;
鈹;;pi;
鈺;옥;yu;
鈽;;bu;
鈾;;you;
鈿;전;tian;
鉀;갑;jia;
鉄;철;zhi,tie;tetsu,te
鉅;거;ju;
鉆;겸;chan,qian;
鉈;;shi;
鉉;현;xuan;
鉊;;zhao;
鉋;포;bao,pao;
鉌;;he;
鉍;필;bi;
鉎;생;sheng;
鉏;서;chu;
鉐;석;shi;
鉑;박;bo;
鉒;주;zhu;
鉓;;chi;
鉔;;za;
鉖;;tong;
鉗;겸;qian;
鉚;;liu;
鉛;연;qian;
鉞;월;yue;
鉠;;yang;
鉡;;ban;
鉢;발;bo;bachi
鉣;;jie;
鉤;구;gou;
鉥;술;shu;
鉦;정;zheng;
鉧;;mu;
鉬;;mu;
鉭;;tan;
鉯;;yi;
鉰;;si;
鉱;광;kuang;
鉲;;ka;
鉴;감;jian;
鉶;;xing;
鉸;교;jiao;
鉹;;chi;
鉺;;er;
鉻;;luo;
鉼;병;bing;
鉽;;shi;
鉾;모;mou;
鉿;;jia;
銀;은;yin;gin
銂;;zhou;
銃;총;chong;
銅;동;tong;
銆;;mo;
銇;;lei;
銈;;ji;
銊;;xu;
銋;임;ren;
銌;;zun;
銍;;zhi;
銎;공;qiong;
銑;선;xian;
銓;전;quan;
銔;;pi;
銕;철;tie;
銖;수;zhu;
銗;;xiang;
銘;명;ming;
銙;과;kua;
銚;조;yao;
銛;섬;xian;
銜;함;xian;
銝;;xiu;
銠;;lao;
銡;;ji;
銢;;pi;
銣;;ru;
銤;;mi;
銥;;yi;
銦;;yin;
銧;;guang;
銨;;an;
銩;;diu;
銪;;you;
銫;;se;
銬;;kao;
銭;전;qian;sen
銮;란;luan;
銲;;han;
銳;예;rui;
銴;세;shi;
銵;;keng;
銶;구;qiu;
銷;소;xiao;
銹;수;xiu;
銻;;ti;
銼;;cuo;
鋀;;tou;
鋁;;lyu;
鋂;;mei;
鋃;;lang;
鋄;;wan;
鋅;;xin;
鋆;윤;yun;
鋇;;bei;
鋈;옥;wu;
鋉;;su;
鋊;;yu;
鋋;;chan;
鋌;정;ding;
鋍;;bo;
鋎;;han;
鋏;협;jia;
鋐;;hong;
鋑;전;cuan;
鋒;봉;feng;
鋓;;chan;
鋕;지;zhi;
鋗;현;xuan;
鋘;;hua;
鋙;;yu;
鋝;;lue;
鋞;;xing;
鋟;침;qin;
鋠;;shen;
鋡;;han;
鋤;서;chu;
鋦;;ju;
鋧;현;xian;
鋨;;tie;
鋩;;mang;
鋪;포;pu;
鋭;예;rui;ei
鋮;;cheng;
鋯;;gao;
鋰;;li;
鋱;;te;
鋲;병;bing;
鋳;;zhu;
鋷;;zui;
鋸;거;ju;
鋹;창;chang;
鋺;완,원;yuan;
鋻;;jian;
鋼;강;gang;
鋾;도;tao;
鋿;;chang;
錀;륜;lun;
錁;;guo;
錂;;ling;
錄;녹,록;lu;
錆;창;qiang;
錈;;juan;
錉;;min;
錋;;peng;
錌;안;an;
錍;;pi;
錎;;xian;
錏;아;ya;
錐;추;zhui;
錒;;ke;
錓;;kong;
錔;;ta;
錕;곤;kun;
錖;;du;
錘;추;chui;
錙;치;zi;
錚;쟁;zheng;
錛;;ben;
錝;;zong;
錞;순;chun;
錟;담;tan;
錠;정;ding;jou
錡;기;qi;
錢;전;qian;
錣;철;zhui;
錤;기;ji;
錥;;yu;
錦;금;jin;kin,nishiki
錧;관;guan;
錨;묘;mao;
錩;;chang;
錪;전;tian;
錫;석;xi;shaku
錬;동;lian;ren
錭;;tao;
錮;고;gu;
錯;착;cuo;
録;록,여;lu;
錳;;meng;
錴;;lu;
錵;;hua;
錶;표;biao;
錸;;lai;
錹;;ken;
錺;;fang;
錻;;wu;
錼;;nai;
錾;참;zan;
鍄;;liang;
鍆;;men;
鍇;;kai;
鍈;영;ying;
鍉;시;di,shi;
鍊;련,연;lian;
鍋;과;guo;nabe
鍌;;xian;
鍍;도;du;
鍎;;tu;
鍏;;wei;
鍐;;zong;
鍑;복;fu;
鍒;;rou;
鍔;악;e;
鍕;;jun;
鍖;;chen;
鍗;제;ti;
鍘;;zha;
鍙;;hu;
鍚;;yang;
鍛;단;duan;ka
鍜;하;xia;
鍞;;keng;
鍠;굉;huang;
鍡;;wei;
鍣;;zhao;
鍤;삽;cha;
鍥;결;qie;
鍧;;hong;
鍪;무;mou;
鍬;초;qiao;kuwa
鍭;;hou;
鍮;유;tou;
鍰;환;huan;
鍱;;ye;
鍵;건;jian;kagi
鍶;;song;
鍷;;kui;
鍹;;xuan;
鍺;;duo;
鍻;;jie;
鍼;침;zhen;
鍾;종;zhong;shou
鎀;;xiu;
鎂;;mei;
鎃;;pai;
鎈;;suo;
鎉;;da;
鎊;방;bang;
鎌;겸;lian;kama
鎍;;suo;
鎎;;kai;
鎏;류;liu;
鎑;;ye;
鎒;누;nou;
鎔;용;rong;
鎕;;tang;
鎖;쇄;suo;
鎗;쟁;qiang;yari
鎘;;li;
鎙;삭;shuo;
鎚;추;chui;
鎛;박;bo;
鎝;;da;
鎞;;bi;
鎟;상;sang;
鎡;자;zi;
鎢;;wu;
鎣;형;ying;
鎤;황;huang;
鎥;;tiao;
鎦;;liu;
鎧;개;kai;
鎨;;sun;
鎩;;sha;
鎪;;sou;
鎬;호;hao;kou
鎭;진;zhen;
鎮;진;zhen;shizu,chin
鎯;;lang;
鎰;일;yi;
鎱;;yuan;
鎲;;tang;
鎳;;nie;
鎴;;xi;
鎵;;jia;
鎷;;ma;
鎹;;song;
鏀;;lu;
鏂;;ou;
鏃;족;zu;
鏄;;tuan;
鏇;선;xuan;
鏈;련;lian;
鏊;오;ao;
鏌;막;mo;
鏍;;luo;
鏎;;bi;
鏏;;wei;
鏐;류;liu;
鏑;적;di;kabura
鏒;;san;
鏔;;yi;
鏕;;lu;
鏖;오;ao;
鏗;갱;keng;
鏘;장;qiang;
鏙;;cui;
鏚;;qi;
鏜;당;tang;
鏝;만;man;
鏞;용;yong;
鏟;산;chan;
鏡;경;jing;kagami,kyou
鏢;표;biao;
鏣;;shu;
鏤;루;lou;
鏥;수;xiu;
鏦;총;cong;
鏧;;long;
鏨;참;zan;
鏬;;xia;
鏮;;kang;
鏵;;hua;
鏶;집;ji;
鏷;;pu;
鏸;혜;hui;
鏹;강;qiang;
鏺;;po;
鏻;린;lin;
鏼;;se;
鏽;수;xiu;
鏾;;san;
鏿;;cheng;
鐀;궤;kui;
鐃;뇨;nao;
鐄;횡;huang;
鐆;;sui;
鐇;;fan;
鐉;;quan;
鐊;;yang;
鐋;;tang;
鐌;;xiang;
鐍;휼;jue;
鐎;;jiao;
鐏;준;zun;
鐐;료;liao;
鐑;;qie;
鐒;;lao;
鐓;대;dui;
鐔;심;xin;
鐕;;zan;
鐖;;ji;
鐘;종;zhong;shou,kane
鐙;등;deng;abumi
鐚;;ya;
鐠;;pu;
鐡;;tie;
鐥;선;shan;
鐨;;fei;
鐩;;sui;
鐪;로;lu;
鐫;전;juan;
鐬;;hui;
鐮;겸;lian;
鐰;;qiao;
鐱;;jian;
鐲;;zhuo;
鐳;;lei;
鐵;철;tie;tetsu
鐶;환;huan;
鐷;;ye;
鐸;탁;duo;
鐹;;guo;
鐺;당;dang;
鐻;;ju;
鐼;;fen;
鐽;;da;
鐾;;bei;
鐿;;yi;
鑀;;ai;
鑁;;zong;
鑄;주;zhu;
鑅;;heng;
鑆;;zhui;
鑇;;ji;
鑈;;nie;
鑉;;he;
鑊;확;huo;
鑋;;qing;
鑌;빈;bin;
鑏;;ning;
鑐;;xu;
鑑;감;jian;kan
鑒;감;jian;
鑓;;qian;yari
鑕;질;zhi;
鑗;;li;
鑚;찬;zuan;
鑛;광;kuang;
鑝;;peng;
鑞;랍;la;
鑠;삭;shuo;
鑢;려;lyu;
鑣;표;biao;
鑤;;bao;
鑨;;long;
鑩;;e;
鑪;로;lu;
鑫;흠;xin;
鑭;;lan;
鑮;;bo;
鑯;;jian;
鑰;약;yao;
鑱;참;chan;
鑲;양;xiang;
鑳;;jian;
鑴;전;xi;
鑵;관;guan;
鑶;;cang;
鑷;섭;nie;
鑸;;lei;
鑼;라;luo;
鑽;찬;zuan;
鑾;란;luan;
鑿;착;zao;
钀;;nie;
钁;;jue;
钂;;tang;
钃;;zhu;
钆;;ga;
钇;;yi;
针;침;zhen;
钉;정;ding;
钊;소,쇠;zhao;
钋;;po;
钌;;liao;
钍;;tu;
钎;;qian;
钏;천;chuan;
钐;삼;shan;
钒;범;fan;
钓;조;diao;
钔;;men;
钕;;nyu;
钖;;yang;
钗;채;chai;
钘;;xing;
钙;;gai;
钚;;bu;
钛;태;tai;
钜;거;ju;
钝;둔;dun;
钞;초;chao;
钟;종;zhong;
钠;;na;
钡;;bei;
钢;강;gang;
钣;판;ban;
钤;검;qian;
钥;약;yao;
钦;흠;qin;
钧;균;jun;
钨;;wu;
钩;구;gou;
钪;;kang;
钫;;fang;
钬;;huo;
钭;;tou;
钮;뉴;niu;
钯;;ba;
钰;옥;yu;
钱;전;qian;
钲;정;zheng;
钳;겸;qian;
钴;고;gu;
钵;;bo;
钷;;po;
钹;발;bo;
钺;월;yue;
钻;찬;zuan;
钼;;mu;
钽;;tan;
钾;갑;jia;
钿;전;dian;
铀;;you;
铁;철;tie;
铂;박;bo;
铃;령,영;ling;
铄;삭;shuo;
铅;연;qian;
铆;;mao;
铈;;shi;
铉;현;xuan;
铊;;ta;
铋;필;bi;
铌;;ni;
铍;;pi;
铎;탁;duo;
铏;;xing;
铐;;kao;
铑;;lao;
铒;;er;
铕;;you;
铖;;cheng;
铗;협;jia;
铘;;ye;
铙;뇨;nao;
铚;;zhi;
铛;당;dang;
铜;동;tong;
铝;;lyu;
铞;;diao;
铟;;yin;
铠;개;kai;
铡;;zha;
铢;수;zhu;
铣;선;xi;
铤;정;ding;
铥;;diu;
铧;;hua;
铨;전;quan;
铩;;sha;
铪;;ha;
铫;조;diao;
铬;;ge;
铭;명;ming;
铮;쟁;zheng;
铯;;se;
铰;교;jiao;
铱;;yi;
铲;산;chan;
铳;총;chong;
铴;;tang;
铵;;an;
银;은;yin;
铷;;ru;
铸;주;zhu;
铹;;lao;
铺;포;pu;
铻;;wu;
铼;;lai;
铽;;te;
链;련;lian;
铿;갱;keng;
销;소;xiao;
锁;쇄;suo;
锂;;li;
锃;정;zeng;
锄;서;chu;
锅;과;guo;
锆;;gao;
锇;;e;
锈;수;xiu;
锉;;cuo;
锊;;lue;
锋;봉;feng;
锌;;xin;
锍;;liu;
锎;;kai;
锏;;jian;
锐;예;rui;
锑;;ti;
锒;;lang;
锓;침;qin;
锔;;ju;
锕;;a;
锖;창;qiang;
锗;;zhe;
锘;;nuo;
错;착;cuo;
锚;묘;mao;
锛;;ben;
锜;기;qi;
锝;;de;
锞;;ke;
锟;곤;kun;
锡;석;xi;
锢;고;gu;
锣;라;luo;
锤;추;chui;
锥;추;zhui;
锦;금;jin;
锧;질;zhi;
锨;;xian;
锩;;juan;
锪;;huo;
锫;;pei;
锬;담;tan;
锭;정;ding;
键;건;jian;
锯;거;ju;
锰;;meng;
锱;치;zi;
锲;결;qie;
锳;영;ying;
锴;;kai;
锵;장;qiang;
锶;;si;
锷;악;e;
锸;삽;cha;
锹;초;qiao;
锺;종;zhong;
锻;단;duan;
锼;;sou;
锽;굉;huang;
锾;환;huan;
锿;;ai;
镀;도;du;
镁;;mei;
镂;루;lou;
镃;자;zi;
镄;;fei;
镅;;mei;
镆;막;mo;
镇;진;zhen;
镈;박;bo;
镉;;ge;
镊;섭;nie;
镋;;tang;
镌;전;juan;
镍;;nie;
镎;;na;
镏;;liu;
镐;호;gao;
镑;방;bang;
镒;일;yi;
镓;;jia;
镔;빈;bin;
镕;용;rong;
镖;표;biao;
镗;당;tang;
镘;만;man;
镚;;beng;
镛;용;yong;
镜;경;jing;
镝;적;di;
镞;족;zu;
镠;;liu;
镡;심;chan;
镢;;jue;
镣;료;liao;
镤;;pu;
镥;;lu;
镦;대;dui;
镧;;lan;
镨;;pu;
镩;;cuan;
镪;강;qiang;
镫;등;deng;
镬;확;huo;
镭;;lei;
镮;환;huan;
镯;;zhuo;
镰;;lian;
镱;;yi;
镲;;cha;
镳;표;biao;
镴;랍;la;
镵;참;chan;
镶;양;xiang;
長;장;zhang,chang;naga,chou,osa,ha
镺;;ao;
镻;;die;
镼;;qu;
镽;;liao;
长;장;zhang,chang;
門;문;men;mon,n,kado,to
閂;;shuan;
閃;섬;shan;
閆;염;yan;
閇;;bi;
閈;한;han;
閉;폐;bi;he
閊;산;shan;
開;개;kai;kai,biraki
閌;;kang;
閍;;beng;
閎;굉;hong;
閏;윤;run;
閐;;san;
閑;한;xian;kan
閒;한;xian;
間;간;jian;ma
閔;민;min;
閖;;shui;
閘;갑;zha;
閙;뇨,료;nao;
閛;;peng;
閜;하;xia;
閞;;bian;
閟;비;bi;
閠;윤;run;
閡;;ai;
関;관;guan;seki,zeki,kan
閣;각;ge;
閤;합;ge,he;
閥;벌;fa;
閧;홍;hong;
閨;규;gui;
閩;민;min;
閫;곤;kun;
閬;랑;lang;
閭;려,여;lyu;
閮;;ting;
閰;;ju;
閱;열;yue;
閲;열;yue;
閵;;lin;
閶;창;chang;
閷;;shai;
閹;엄;yan;
閺;;wen;
閻;염;yan;
閼;알;e;
閽;혼;hun;
閾;역;yu;
閿;;wen;
闀;;hong;
闃;격;qu;
闅;;wen;
闆;판;ban;
闇;암;an;
闈;위;wei;
闉;;yin;
闊;활;kuo;
闋;결;que;
闌;란;lan;
闍;도;du;
闐;;tian;
闑;;nie;
闒;;ta;
闓;개;kai;
闔;합;he;
闕;궐;que;
闖;틈;chuang;
闘;;dou;
闚;규;kui;
闛;;tang;
關;관;guan;
闞;함;kan;
闟;;xi;
闠;궤;hui;
闡;천;chan;
闢;벽;pi,bi;
闣;;dang;
闤;;huan;
闥;달;ta;
门;문;men;
闩;;shuan;
闪;섬;shan;
闫;;yan;
闭;폐;bi;
问;문;wen;
闯;틈;chuang;
闰;윤;run;
闱;위;wei;
闲;한;xian;
闳;굉;hong;
间;간;jian;
闵;민;min;
闶;;kang;
闷;민;men;
闸;갑;zha;
闹;뇨,료;nao;
闺;규;gui;
闻;문;wen;
闼;달;ta;
闽;민;min;
闾;려,여;lyu;
闿;개;kai;
阀;벌;fa;
阁;각;ge;
阂;;he;
阃;곤;kun;
阄;구;jiu;
阅;열;yue;
阆;랑;lang;
阇;도;du;
阈;역;yu;
阉;엄;yan;
阊;창;chang;
阋;혁;xi;
阌;;wen;
阍;혼;hun;
阎;염;yan;
阏;알;e;
阐;천;chan;
阑;란;lan;
阒;격;qu;
阔;활;kuo;
阕;결;que;
阖;합;he;
阗;;tian;
阘;;da;
阙;궐;que;
阚;함;han;
阜;부;fu;
阞;;le;
队;대;dui;
阠;;xin;
阡;천;qian;
阢;올;wu;
阣;;gai;
阤;치;zhi;
阨;액;e;
阪;판;ban;saka,zaka
阬;갱;keng;
阭;윤;yun;
阮;완,원;ruan;
阯;지;zhi;
阰;;pi;
阱;정;jing;
防;방;fang;
阳;양;yang;
阴;음;yin;
阵;진;zhen;
阶;계;jie;
阹;;qu;
阺;;di;
阻;조;zu;
阼;조;zuo;
阽;점;dian;
阿;아;a;a
陀;타;tuo;da
陂;피;bei;
陃;;bing;
附;부;fu;tsuku
际;제;ji;
陆;륙,육;lu;
陇;롱;long;
陈;진;chen;
陉;형;xing;
陊;;duo;
陋;누,루;lou;
陌;맥;mo;
降;강,항;jiang,xiang;furu,furi
陎;;shu;
陏;라;duo;
限;한;xian;
陑;;er;
陓;;yu;
陔;해;gai;
陕;섬;shan;
陘;형;xing;
陛;폐;bi;
陜;합;xia;
陝;섬;shan;
陞;승;sheng;
陟;척;zhi;
陡;두;dou;
院;원;yuan;in,noin
陣;진;zhen;jin
除;제;chu;
陥;함;xian;
陦;;dao;
陧;얼;nie;
陨;운;yun;
险;험;xian;
陪;배;pei;
陫;;fei;
陬;추;zou;
陭;기;yi,qi;
陯;;lun;
陰;음;yin;in
陱;;ju;
陲;수;chui;
陳;진;chen;nobu,chin
陴;비;pi;
陵;능,릉;ling;ryou
陶;도;tao;
陷;함;xian;
陸;륙,육;lu;riku,mutsu,tachi,mu
険;험;xian;
陼;저;zhu;
陽;양;yang;you,haru
陾;;reng;
隀;;chong;
隃;;shu;
隄;제;di;
隅;우;yu;sumi
隆;륭,융;long;taka,ryuu
隇;;wei;
隈;외;wei;kuma,guma
隉;얼;nie;
隊;대;dui;
隋;수;sui;
隍;황;huang;
階;계;jie;
随;수;sui;zui
隐;은;yin;
隑;기;gai;
隒;;yan;
隓;;hui;
隔;격;ge;
隕;운;yun;
隗;외;kui;
隘;애;ai;
隙;극;xi;
際;제;ji;giwa
障;장;zhang;
隞;;ao;
隠;은;yin;in
隡;;sa;
隢;;rao;
隣;린,인;lin;
隤;퇴;tui;
隧;수;sui;
隨;수;sui;
隩;오;ao;
險;험;xian;
隬;;ni;
隮;제;ji;
隰;습;xi;
隱;은;yin;
隲;즐;zhi;
隳;휴;hui;
隴;롱;long;
隶;이;li;
隷;례,예;li;
隸;례;li;
隹;추;zhui;
隺;;hu;
隻;척;zhi;
隼;준;sun;haya
隽;전,준;juan;
难;난;nan;
隿;;yi;
雀;작;que;jaku
雁;안;yan;kari,gan
雂;;qin;
雃;;qian;
雄;웅;xiong;o,yuu
雅;아;ya;masa,ga
集;집;ji;shuu
雇;고;gu;
雈;;huan;
雉;치;zhi;ki
雊;;gou;
雋;전,준;juan;
雌;자;ci;
雍;옹;yong;
雎;저;ju;
雏;추;chu;
雑;잡;za;sai
雒;락;luo;
雓;;yu;
雔;;chou;
雕;조;diao;
雖;수;sui;
雗;한;han;
雘;;wo;
雙;쌍;shuang;
雚;관;guan;
雛;추;chu;
雜;잡;za;
雝;옹;yong;
雞;계;ji;
雟;;xi;
雠;수;chou;
雡;;liu;
離;리,이;li;
難;난;nan;
雥;;za;
雨;우;yu;u,ama,ame,ameno
雩;우;yu;
雪;설;xue;yuki,setsu
雫;;na;
雯;문;wen;
雰;분;fen;
雱;;pang;
雲;운;yun;un,kumo,gumo
雳;력;li;
雵;;yang;
零;령,영;ling;rei
雷;뇌,뢰;lei;rai
雸;;an;
雹;박;bao;
雺;몽;wu;
電;전;dian;
雽;;hu;
雾;무;wu;
雿;;diao;
需;수,유;xu;
霁;제;ji;
霂;;mu;
霄;소;xiao;
霅;삽;zha;
霆;정;ting;
震;진;zhen;
霈;패;pei;
霉;매;mei;
霊;;ling;rei
霋;;qi;
霍;곽;huo;
霎;삽;sha;
霏;비;fei;
霐;;hong;
霑;점;zhan;
霒;;yin;
霓;예;ni;
霖;림;lin;
霘;;dong;
霙;영;ying;
霜;상;shuang;shimo
霝;;ling;
霞;하;xia;ka
霟;;hong;
霠;;yin;
霢;;mai;
霣;운;yun;
霤;;liu;
霥;몽;meng;
霦;빈;bin;
霧;무;wu;kiri,giri
霨;;wei;
霩;;kuo;
霪;음;yin;
霫;;xi;
霬;;yi;
霭;애;ai;
霮;;dan;
霯;;teng;
霰;산;xian;
露;노,로;lu;ro,tsuyu
霵;;ji;
霸;패;ba;
霹;벽;pi;
霺;;wei;
霽;제;ji;
霾;매;mai;
霿;;meng;
靂;력;li;
靃;;huo;
靄;애;ai;
靆;체;dai;
靇;;long;
靈;령,영;ling;
靉;애;ai;
靋;;li;
靑;청;qing;
青;청;qing;ao,sei,o
靓;정;jing;
靖;정;jing;yasu,sei
靘;정;qing;
静;정;jing;shizu,sei,shizuka
靚;정;jing;
靛;전;dian;
靜;정;jing;shizu
非;비;fei;
靠;고;kao;
靡;미;mi;
面;면;mian;omo,men
靤;;bao;
靥;엽;ye;
靦;전;tian;
靨;엽;ye;
革;혁;ge;
靪;;ding;
靫;;cha;
靬;;qian;
靭;인;ren;
靮;;di;
靰;;wu;
靱;;ren;
靲;;qin;
靳;근;jin;
靴;화;xue;
靶;파;ba;
靷;인;yin;
靸;;sa;
靹;;na;
靺;말;mo;
靻;;zu;
靼;달;da;
靽;;ban;
靾;;yi;
靿;;yao;
鞀;도;tao;
鞁;피;bei;
鞂;;jie;
鞃;;hong;
鞄;포;pao;
鞅;앙;yang;
鞆;;bing;
鞈;;ge;
鞊;;jie;
鞋;혜;xie;
鞍;안;an;
鞎;;hen;
鞏;공;gong;
鞐;;qia;
鞑;달;da;
鞒;교;qiao;
鞔;만;man;
鞗;;tiao;
鞘;초;qiao;
鞙;현;xuan;
鞚;;kong;
鞜;;ta;
鞝;;shang;
鞞;;bing;
鞠;국;ju;mari
鞡;;la;
鞢;;xie;
鞣;유;rou;
鞤;;bang;
鞥;;eng;
鞦;추;qiu;
鞧;추;qiu;
鞨;갈;he;
鞪;;mu;
鞫;국;ju;
鞬;건;jian;
鞭;편;bian;
鞮;제;di;
鞯;천;jian;
鞲;구;gou;
鞳;;ta;
鞴;비;bei;
鞶;;pan;
鞷;;ge;
鞹;곽;kuo;
鞻;;lou;
鞿;;ji;
韁;강;jiang;
韂;;chan;
韃;달;da;
韄;;hu;
韅;;xian;
韆;천;qian;
韇;;du;
韈;말;wa;
韉;천;jian;
韋;위;wei;
韌;인;ren;
韍;불;fu;
韎;;mei;
韏;;quan;
韐;갑;ge;
韓;한;han;
韔;;chang;
韕;;kuo;
韖;;rou;
韗;;yun;
韘;;she;
韙;위;wei;
韜;도;tao;
韝;구;gou;
韞;온;yun;
韟;;gao;
韡;위;wei;
韣;;du;
韥;;du;
韦;위;wei;
韧;인;ren;
韨;불;fu;
韩;한;han;
韪;위;wei;
韫;온;yun;
韬;도;tao;
韭;구;jiu;
韮;구;jiu;nira
韰;;xie;
韱;섬;xian;
韲;제;ji;
音;음;yin;oto,ne,on,o
韵;운;yun;
韶;소;shao;
韸;;peng;
韹;;huang;
韺;영;ying;
韻;운;yun;
韽;;an;
韾;음;yin;
響;향;xiang;kyou
頀;호;hu;
頁;혈;ye;
頂;정;ding;
頃;경;qing;
頄;;kui;
項;항;xiang;
順;순;shun;jun,nobu,yori
頇;;han;
須;수;xu;su
頊;욱;xu;
頌;송;song;
頍;규;kui;
頎;기;qi;
頏;항;hang;
預;예;yu;
頑;완;wan;
頒;반;ban;
頓;돈;dun;ton
頖;반;pan;
頗;파;po;
領;령,영;ling;ryou
頚;경;jing;kubi
頛;;lei;
頜;;he;
頝;;qiao;
頞;알;e;
頠;;wei;
頡;힐;xie;
頤;이;yi;
頦;해;hai;
頧;;dui;
頨;;yu;
頩;;ping;
頫;부;fu;
頬;협;jia;
頭;두;tou;tou,gashira,gami,zu,kami
頯;;kui;
頰;협;jia;
頲;정;ting;
頴;영;ying;
頵;;yun;
頷;암;han;
頸;경;jing;
頹;퇴;tui;
頻;빈;pin;
頼;뢰;lai;yori
頽;퇴;tui;
顁;;ding;
顃;;tan;
顄;;han;
顅;;qian;
顆;과;ke;
顈;경;xuan;
顉;;qin;
顊;;yi;
顋;시;sai;
題;제;ti;
額;액;e;
顎;악;e;
顏;안;yan;
顐;;wen;
顑;;kan;
顒;옹;yong;
顓;전;zhuan;
顔;안;yan;gan
顕;현;xian;aki,ken
顗;;yi;
願;원;yuan;
顙;상;sang;
顚;전;dian;
顛;전;dian;
顜;강;jiang;
顝;;kui;
類;류,유;lei;rui
顟;;lao;
顠;;piao;
顢;;man;
顣;;cu;
顤;;yao;
顥;호;hao;
顧;고;gu;
顩;;yan;
顪;;hui;
顫;전;chan;
顯;현;xian;
顰;빈;pin;
顱;로;lu;
顲;;lan;
顳;섭;nie;
顴;관;quan;
页;혈;ye;
顶;정;ding;
顷;경;qing;
顸;;han;
项;항;xiang;
顺;순;shun;
须;수;xu;
顼;욱;xu;
顽;완;wan;
顾;고;gu;
顿;돈;dun;
颀;기;qi;
颁;반;ban;
颂;송;song;
颃;항;hang;
预;예;yu;
颅;로;lu;
领;령,영;ling;
颇;파;po;
颈;경;jing;
颉;힐;jie;
颊;협;jia;
颋;정;ting;
颌;;he;
颍;영;ying;
颎;경;jiong;
颏;해;ke;
颐;이;yi;
频;빈;pin;
颓;퇴;tui;
颔;암;han;
颖;영;ying;
颗;과;ke;
题;제;ti;
颙;옹;yong;
颚;악;e;
颛;전;zhuan;
颜;안;yan;
额;액;e;
颞;섭;nie;
颟;;man;
颠;전;dian;
颡;상;sang;
颢;호;hao;
颤;전;chan;
颥;;ru;
颦;빈;pin;
颧;관;quan;
風;풍;feng;fuu,kaze,kaza,puu,ka,fu
颩;;biao;
颪;;gua;
颬;;xia;
颭;점;zhan;
颮;표;biao;
颯;삽;sa;
颱;태;tai;
颲;렬;lie;
颳;괄;gua;
颶;구;ju;
颸;;si;
颺;양;yang;
颻;;yao;
颼;수;sou;
颽;;kai;
颾;;sou;
颿;범;fan;
飀;;liu;
飁;;xi;
飂;료;liu;
飃;표;piao;
飄;표;piao;
飆;표;biao;
飇;표;biao;
飉;료;liao;
飋;실;se;
飌;;feng;
风;풍;feng;
飏;양;yang;
飐;점;zhan;
飑;;biao;
飒;삽;sa;
飓;구;ju;
飔;;si;
飕;수;sou;
飗;;liu;
飘;표;piao;
飙;표;biao;
飛;비;fei;tobi,hi,asu
飜;번;fan;
飞;비;fei;
食;식;shi;
飡;손;can;
飢;기;ji;
飣;정;ding;
飥;;tuo;
飧;손;sun;
飨;향;xiang;
飩;;tun;
飪;임;ren;
飫;어;yu;
飭;칙;chi;
飮;음;yin;
飯;반;fan;ii,i,han
飲;음;yin;
飴;이;yi;
飶;;bi;
飹;;bao;
飺;;ci;
飼;사;si;kai
飽;포;bao;
飾;식;shi;shika
餀;;hai;
餂;;tian;
餃;교;jiao;
餅;병;bing;
餇;;tong;
餈;;ci;
餉;향;xiang;
養;양;yang;you,ya
餌;이;er;
餍;염;yan;
餐;찬;can;
餑;;bo;
餒;뇌;nei;
餓;아;e;
餔;포;bu;
餕;준;jun;
餖;;dou;
餗;;su;
餘;여;yu;
餚;효;yao;
餛;;hun;
餝;;shi;
餞;전;jian;
餟;;zhui;
餠;병;bing;
餡;;xian;
餤;;tan;
餥;;fei;
餧;위;wei;
館;관;guan;date,tate
餩;;e;
餪;난;nuan;
餫;;yun;
餬;호;hu;
餭;;huang;
餮;철;tie;
餯;;hui;
餰;전;jian;
餱;후;hou;
餲;;ai;
餳;당;tang;
餵;위;wei;
餺;;bo;
餼;희;xi;
餽;궤;kui;
餾;;liu;
餿;;sou;
饁;;ye;
饂;온;wen;
饃;;mo;
饅;만;man;
饇;어;yu;
饈;수;xiu;
饉;근;jin;
饋;궤;kui;
饌;찬;zhuan;
饍;선;shan;
饎;;chi;
饐;의;yi;
饑;기;ji;
饒;요;rao;
饓;;cheng;
饔;옹;yong;
饕;도;tao;
饖;;wei;
饗;향;xiang;ai
饘;전;zhan;
饙;;fen;
饛;;meng;
饜;염;yan;
饞;참;chan;
饟;향;xiang;
饡;;zan;
饥;기;ji;
饧;당;tang;
饨;;tun;
饩;희;xi;
饪;임;ren;
饫;어;yu;
饬;칙;chi;
饭;반;fan;
饮;음;yin;
饯;전;jian;
饰;식;shi;
饱;포;bao;
饲;사;si;
饳;;duo;
饴;이;yi;
饵;이;er;
饶;요;rao;
饷;향;xiang;
饸;;he;
饹;;le;
饺;교;jiao;
饻;;xi;
饼;병;bing;
饽;;bo;
饿;아;e;
馁;뇌;nei;
馃;;guo;
馄;;hun;
馅;;xian;
馆;관;guan;
馇;;cha;
馈;궤;kui;
馉;;gu;
馊;;sou;
馋;참;chan;
馌;;ye;
馍;;mo;
馏;;liu;
馐;수;xiu;
馑;근;jin;
馒;만;man;
馓;잔;san;
馔;찬;zhuan;
馕;;nang;
首;수;shou;shu
馗;규;kui;
馘;괵;guo;
香;향;xiang;ka,kou
馜;니;ni;
馝;필;bi;
馞;;bo;
馡;비;fei;
馣;암;an;
馥;복;fu;
馦;;xian;
馧;온;yun;
馨;형;xin;
馫;;xin;
馬;마;ma;ma,ba,uma
馭;어;yu;
馮;풍;feng;
馯;;han;
馰;적;di;
馱;타;tuo;
馲;;zhe;
馳;치;chi;
馴;순;xun;
馵;;zhu;
馹;일;ri;
馺;;sa;
馻;;yun;
馼;;wen;
馽;;zhi;
駁;박;bo;
駂;;bao;
駃;;jue;
駄;태;tuo;
駅;역;yi;
駆;구;qu;
駇;;wen;
駈;구;qu;
駉;경;jiong;
駋;;zhao;
駌;;yuan;
駍;;pei;
駎;;zhou;
駏;거;ju;
駐;주;zhu;
駑;노;nu;
駒;구;ju;koma
駓;;pi;
駔;;zang;
駕;가;jia;
駖;;ling;
駗;;zhen;
駘;태;tai;
駙;부;fu;
駛;사;shi;
駜;필;bi;
駝;타;tuo;
駟;사;si;
駢;변;pian;
駣;;tao;
駤;;zhi;
駥;;rong;
駧;;dong;
駩;;quan;
駪;신;shen;
駬;;er;
駭;해;hai;
駮;박;bo;
駰;;yin;
駱;낙,락;luo;
駲;;zhou;
駴;;hai;
駶;;ju;
駷;;song;
駸;침;qin;
駹;;mang;
駺;랑,량;lang;
駻;한;han;
駼;;tu;
駽;현;xuan;
駾;;tui;
駿;준;jun;shun
騁;빙;cheng;
騂;성;xing;
騃;애;ai;
騄;록;lu;
騅;추;zhui;
騆;;zhou;
騇;;she;
騈;병;pian;
騉;;kun;
騊;;tao;
騋;래;lai;
騍;과;ke;
騎;기;qi;
騏;기;qi;
騑;비;fei;
騒;소;sao;
験;험;yan;
騔;;ge;
騕;;yao;
騖;무;wu;
騙;편;pian;
騚;;qian;
騛;비;fei;
騜;;huang;
騝;;qian;
騞;;huo;
騠;;ti;
騢;;xia;
騣;;zong;
騤;규;kui;
騥;;rou;
騧;;gua;
騨;;tuo;
騩;;gui;
騪;;sou;
騫;건;qian;
騬;;cheng;
騭;즐;zhi;
騮;;liu;
騰;등;teng;
騱;;xi;
騲;;cao;
騴;;yan;
騵;원;yuan;
騶;추;zou;
騷;소;sao;
騸;선;shan;
騹;;qi;
騺;;zhi;
騽;;xi;
騾;라;luo;
騿;;zhang;
驀;맥;mo;
驁;오;ao;
驂;참;can;
驃;표;biao;
驄;총;cong;
驅;구;qu;
驆;;bi;
驈;;yu;
驉;;xu;
驊;화;hua;
驌;숙;su;
驍;효;xiao;
驎;린;lin;
驏;잔;zhan;
驐;;dun;
驒;탄;tuo;
驓;;ceng;
驔;;dian;
驕;교;jiao;
驖;;tie;
驗;험;yan;
驙;;zhan;
驚;경;jing;
驛;역;yi;
驞;;pin;
驟;취;zhou;
驠;;yan;
驢;려;lyu;
驤;양;xiang;
驥;기;ji;
驦;;shuang;
驧;;ju;
驨;;xi;
驩;환;huan;
驪;려,여;li;
驫;;biao;
马;마;ma;
驭;어;yu;
驮;타;tuo;
驯;순;xun;
驰;치;chi;
驱;구;qu;
驲;일;ri;
驳;박;bo;
驴;려;lyu;
驵;;zang;
驶;사;shi;
驷;사;si;
驸;부;fu;
驹;구;ju;
驺;추;zou;
驻;주;zhu;
驼;타;tuo;
驽;노;nu;
驾;가;jia;
驿;역;yi;
骀;태;dai;
骁;효;xiao;
骂;매;ma;
骃;;yin;
骄;교;jiao;
骅;화;hua;
骆;낙,락;luo;
骇;해;hai;
骈;변;pian;
骉;;biao;
骊;려,여;li;
骋;빙;cheng;
验;험;yan;
骍;성;xing;
骎;침;qin;
骏;준;jun;
骐;기;qi;
骑;기;qi;
骒;과;ke;
骓;추;zhui;
骕;숙;su;
骖;참;can;
骗;편;pian;
骘;즐;zhi;
骙;규;kui;
骚;소;sao;
骛;무;wu;
骜;오;ao;
骝;;liu;
骞;건;qian;
骟;선;shan;
骠;표;biao;
骡;라;luo;
骢;총;cong;
骣;잔;chan;
骤;취;zhou;
骥;기;ji;
骦;;shuang;
骧;양;xiang;
骨;골;gu;kotsu
骫;이;wei;
骭;;gan;
骯;항;ang;
骰;투;tou;
骱;;jie;
骳;;bei;
骴;;ci;
骶;저,제;di;
骷;고;ku;
骸;해;hai;
骹;교;qiao;
骺;;hou;
骻;고;kua;
骼;격;ge;
骾;경;geng;
骿;변;pian;
髀;비;bi;
髁;과,화;ke;
髂;가;qia;
髃;;yu;
髄;;sui;
髅;루;lou;
髆;박;bo;
髇;;xiao;
髊;;ci;
髋;관;kuan;
髌;빈;bin;
髍;;mo;
髎;;liao;
髏;루;lou;
髐;;xiao;
髑;촉;du;
髒;장;zang;
髓;수;sui;
體;체;ti;
髕;빈;bin;
髖;관;kuan;
高;고;gao;taka,kou,daka
髜;;qiao;
髞;;sao;
髟;표;biao;
髡;곤;kun;
髢;;di;
髣;방;fang;
髥;염;ran;
髦;모;mao;
髧;;dan;
髪;;fa;
髫;초;tiao;
髬;;pi;
髭;자;zi;
髮;발;fa;
髯;염;ran;
髱;;bao;
髲;피;bi;
髳;;mao;
髴;불;fu;
髶;;rong;
髷;;qu;
髹;휴;xiu;
髺;괄;kuo;
髻;계;ji;
髼;붕;peng;
髽;좌;zhua;
髾;;shao;
鬁;;li;
鬃;;zong;
鬄;;di;
鬅;붕;peng;
鬆;송;song;
鬈;권;quan;
鬊;순;shun;
鬋;전;jian;
鬌;;tuo;
鬍;호;hu;
鬎;;la;
鬏;;jiu;
鬐;기;qi;
鬑;;lian;
鬒;진;zhen;
鬓;빈;bin;
鬕;;ma;
鬖;삼;san;
鬗;;man;
鬘;만;man;
鬙;승;seng;
鬚;수;xu;
鬞;;nang;
鬟;환;huan;
鬠;괄;kuo;
鬢;빈;bin;
鬣;렵;lie;
鬤;;rang;
鬥;투;dou;
鬧;뇨,료;nao;
鬨;홍;hong;
鬩;혁;xi;
鬪;투;dou;
鬫;함;han;
鬮;구;jiu;
鬯;창;chang;
鬱;울;yu;
鬲;격;ge;
鬳;;yan;
鬵;;qin;
鬶;;gui;
鬷;;zong;
鬺;상;shang;
鬻;;yu;
鬼;귀;gui;ki,oni
鬾;;ji;
鬿;;qi;
魁;괴;kui;
魂;혼;hun;
魃;발;ba;
魄;백;po;
魅;매;mei;
魆;;xu;
魇;염;yan;
魈;소;xiao;
魉;량;liang;
魊;;yu;
魋;추;tui;
魌;;qi;
魍;망;wang;
魎;량;liang;
魏;위;wei;
魑;리;chi;
魒;;piao;
魔;마;mo;ma
魕;;ji;
魖;;xu;
魘;염;yan;
魙;;zhan;
魚;어;yu;uo,gyo
魛;;dao;
魟;요;hong;
魠;;tuo;
魡;;diao;
魤;;e;
魦;사;sha;
魧;;hang;
魨;;tun;
魬;;ban;
魯;노,로;lu;
魰;;wen;
魱;;hu;
魴;방;fang;
魵;;fen;
魶;;na;
魷;추;you;
魺;;he;
魻;;xia;
魼;;qu;
魽;;han;
魾;;pi;
鮀;타;tuo;
鮂;;qiu;
鮃;평;ping;
鮅;;bi;
鮆;;ci;
鮇;;wei;
鮈;;ju;
鮎;점;nian;ayu
鮐;태;tai;
鮑;포;bao;
鮒;부;fu;
鮓;자;zha;
鮕;;gu;
鮖;;shi;
鮗;동;dong;
鮚;길;jie;
鮛;;shu;
鮞;이;er;
鮟;안;an;
鮠;;wei;
鮡;;zhao;
鮢;;zhu;
鮤;;lie;
鮥;;luo;
鮦;;tong;
鮨;지;yi;
鮪;유;wei;
鮫;교;jiao;same
鮭;해;gui;
鮮;선;xian;sen
鮯;;ge;
鮴;;xiu;
鮵;;duo;
鮶;;jun;
鮸;;mian;
鮹;소;shao;
鮽;;yu;
鮿;;zhe;
鯀;곤;gun;
鯁;경;geng;
鯃;;wu;
鯄;;qiu;
鯆;포;pu;
鯇;혼,환;huan;
鯈;;tiao;
鯉;리;li;ri,koi
鯊;사;sha;
鯏;;li;
鯑;;xi;
鯒;;yong;
鯓;;shen;
鯔;치;zi;
鯕;;qi;
鯖;청;zheng;
鯗;상;xiang;
鯙;;chun;
鯚;;ji;
鯛;조;diao;
鯜;;qie;
鯞;;zhou;
鯠;;lai;
鯡;비;fei;
鯢;예;ni;
鯣;;yi;
鯤;곤;kun;
鯥;;lu;
鯦;;jiu;
鯧;창;chang;
鯨;경;jing;
鯪;릉;ling;
鯫;추;zou;
鯬;;li;
鯰;점;nian;
鯱;;hu;
鯲;;yu;
鯵;;shen;
鯷;제;ti;
鯸;;hou;
鯽;즉;zei;
鰄;;wei;
鰅;;yu;
鰆;;chun;
鰇;;rou;
鰈;접;die;
鰉;황;huang;
鰊;련;lian;
鰋;;yan;
鰌;추;qiu;
鰍;추;qiu;
鰎;;jian;
鰐;악;e;wani
鰒;복;fu;
鰓;새;sai;
鰔;;gan;
鰕;하;xia;
鰗;;hu;
鰛;;wen;
鰜;;qian;
鰝;;hao;
鰡;;liu;
鰣;시;shi;
鰤;사;shi;
鰥;환;guan;
鰨;탑;ta;
鰩;요;yao;
鰫;;yong;
鰬;;qian;
鰭;기;qi;
鰮;온;wen;
鰯;약;ruo;
鰰;;shen;
鰱;련;lian;
鰲;오;ao;
鰳;륵;le;
鰴;;hui;
鰶;;ji;
鰷;소,조;tiao;
鰹;견;jian;
鰺;소;shen;
鰻;만;man;
鰼;;xi;
鰽;;qiu;
鰾;표;biao;
鰿;;ji;
鱀;;ji;
鱁;;zhu;
鱄;;zhuan;
鱆;;zhang;
鱇;강;kang;
鱈;설;xue;
鱉;별;bie;
鱊;;yu;
鱋;;qu;
鱌;;xiang;
鱍;;bo;
鱎;;jiao;
鱐;;su;
鱒;준;zun;masu
鱔;선;shan;
鱕;;fan;
鱖;궐,궤;gui;
鱗;린,인;lin;
鱘;심;xun;
鱙;;miao;
鱚;;xi;
鱞;;guan;
鱟;후;hou;
鱠;회;kuai;
鱢;;sao;
鱣;전;zhan;
鱦;;ying;
鱧;례;li;
鱨;;chang;
鱭;제;ji;
鱮;;xu;
鱱;;li;
鱳;;li;
鱴;;mie;
鱵;;zhen;
鱶;;xiang;
鱷;악;e;
鱸;로;lu;
鱹;;guan;
鱺;려,리;li;
鱼;어;yu;
鱽;;dao;
鱾;;ji;
鱿;;you;
鲀;;tun;
鲁;노,로;lu;
鲂;방;fang;
鲃;;ba;
鲅;;ba;
鲆;평;ping;
鲇;점;nian;
鲈;로;lu;
鲉;;you;
鲊;자;zha;
鲋;부;fu;
鲌;;ba;
鲍;포;bao;
鲎;후;hou;
鲏;;pi;
鲐;태;tai;
鲑;해;gui;
鲒;길;jie;
鲔;유;wei;
鲕;이;er;
鲖;;tong;
鲗;;zei;
鲘;;hou;
鲙;회;kuai;
鲚;제;ji;
鲛;교;jiao;
鲜;선;xian;
鲝;;zha;
鲞;;xiang;
鲟;심;xun;
鲠;경;geng;
鲡;려,리;li;
鲢;련;lian;
鲣;견;jian;
鲤;리;li;
鲥;시;shi;
鲦;소,조;tiao;
鲧;곤;gun;
鲨;사;sha;
鲩;혼,환;huan;
鲪;;jun;
鲫;즉;ji;
鲬;;yong;
鲭;청;qing;
鲮;릉;ling;
鲯;;qi;
鲰;추;zou;
鲱;비;fei;
鲲;곤;kun;
鲳;창;chang;
鲴;고;gu;
鲵;예;ni;
鲷;조;diao;
鲸;경;jing;
鲹;소;shen;
鲺;;shi;
鲻;치;zi;
鲼;분;fen;
鲽;접;die;
鲾;;bi;
鲿;;chang;
鳀;제;ti;
鳁;온;wen;
鳂;;wei;
鳃;새;sai;
鳄;악;e;
鳅;추;qiu;
鳇;황;huang;
鳈;;quan;
鳉;;jiang;
鳊;편;bian;
鳌;오;ao;
鳍;기;qi;
鳎;탑;ta;
鳏;환;guan;
鳐;요;yao;
鳑;;pang;
鳒;;jian;
鳓;륵;le;
鳔;표;biao;
鳕;설;xue;
鳖;별;bie;
鳗;만;man;
鳘;민;min;
鳙;용;yong;
鳚;;wei;
鳛;;xi;
鳜;궐,궤;gui;
鳝;선;shan;
鳞;린,인;lin;
鳟;준;zun;
鳠;;hu;
鳡;;gan;
鳢;례;li;
鳣;전;zhan;
鳤;;guan;
鳥;조;niao;tori,to,chou,ka,dori
鳦;을;yi;
鳧;부;fu;
鳩;구;jiu;hato
鳪;;bu;
鳫;;yan;
鳬;부;fu;
鳭;;diao;
鳰;;ru;
鳱;;gan;
鳲;;shi;
鳳;봉;feng;hou
鳴;명;ming;naru,mei
鳵;;bao;
鳶;연;yuan;
鳷;;zhi;
鳹;;qin;
鳺;;fu;
鳻;;ban;
鳼;;wen;
鳽;;jian;
鳿;;yu;
鴀;;fou;
鴃;격;jue;
鴄;;pi;
鴅;;huan;
鴆;짐;zhen;
鴇;보;bao;toki
鴈;안;yan;gan
鴉;아;ya;
鴎;;ou;ou
鴐;;ge;
鴒;령;ling;
鴔;;fu;
鴕;타;tuo;
鴗;;li;
鴘;변;bian;
鴙;치;zhi;
鴛;원;yuan;
鴝;구;qu;
鴞;효;xiao;
鴟;치;chi;
鴠;;dan;
鴢;;yao;
鴣;고;gu;
鴥;율;yu;
鴦;앙;yang;
鴨;압;ya;kamo
鴩;;tie;
鴪;;yu;
鴫;;tian;
鴬;;ying;
鴭;;dui;
鴮;;wu;
鴯;이;er;
鴰;괄;gua;
鴱;;ai;
鴳;;yan;
鴶;알;jia;
鴷;;lie;
鴸;;zhu;
鴻;홍;hong;kou
鴽;;ru;
鴾;;mou;
鴿;;ge;
鵀;;ren;
鵁;교;jiao;
鵂;휴;xiu;
鵃;;zhou;
鵄;치;chi;
鵅;;luo;
鵆;;heng;
鵈;;e;
鵊;;jia;
鵋;;ji;
鵌;;tu;
鵏;;bu;
鵐;;wu;
鵑;견;juan;
鵒;;yu;
鵓;발;bo;
鵔;준;jun;
鵖;;bi;
鵗;;xi;
鵘;;jun;
鵙;격;ju;
鵚;;tu;
鵛;;jing;
鵜;제;ti;u,uno
鵝;아;e;
鵞;아;e;ga
鵟;;kuang;
鵠;곡;hu;
鵡;무;wu;
鵤;;jiao;
鵧;;pi;
鵨;;shu;
鵩;복;fu;
鵪;;an;
鵫;;zhuo;
鵬;붕;peng;hou
鵯;필;bei;
鵰;조;diao;
鵱;;lu;
鵲;작;que;
鵳;;jian;
鵴;;ju;
鵵;;tu;
鵷;원;yuan;
鵸;;qi;
鵹;;li;
鵺;;ye;
鵻;추;zhui;
鵽;;duo;
鵿;;sheng;
鶀;;qi;
鶁;;jing;
鶂;;yi;
鶄;청;jing;
鶅;;zi;
鶆;;lai;
鶇;;dong;
鶈;;qi;
鶉;순;chun;
鶊;경;geng;
鶋;;ju;
鶌;;jue;
鶏;;ji;
鶐;;shu;
鶒;;chi;
鶔;;rou;
鶖;추;qiu;
鶗;;ti;
鶘;;hu;
鶙;;ti;
鶚;악;e;
鶛;;jie;
鶜;;mao;
鶝;;fu;
鶞;;chun;
鶟;;tu;
鶠;언;yan;
鶡;갈;he;
鶢;;yuan;
鶣;;pian;
鶤;곤;kun;
鶦;;hu;
鶧;;ying;
鶨;;chuan;
鶩;목;wu;
鶪;;ju;
鶫;;dong;
鶬;창;cang;
鶭;;fang;
鶯;앵;ying;
鶱;;xian;
鶲;;weng;
鶳;;shi;
鶴;학;he;tsuru,zu,kaku,zuru
鶵;추;chu;
鶶;;tang;
鶷;;xia;
鶸;약;ruo;
鶹;류;liu;
鶺;;ji;
鶻;골;gu;
鶼;;jian;
鶾;;han;
鶿;자;ci;
鷁;익;yi;
鷂;요;yao;
鷃;;yan;
鷄;계;ji;
鷅;;li;
鷆;;tian;
鷇;구;kou;
鷈;;ti;
鷊;;yi;
鷋;;tu;
鷌;;ma;
鷍;;xiao;
鷎;;gao;
鷏;;tian;
鷐;;chen;
鷑;;ji;
鷒;;tuan;
鷓;자;zhe;
鷕;;yao;
鷖;예;yi;
鷗;구;ou;
鷘;;chi;
鷙;지;zhi;
鷚;;liu;
鷛;;yong;
鷜;;lyu;
鷝;;bi;
鷞;;shuang;
鷟;;zhuo;
鷡;;wu;
鷢;;jue;
鷣;;yin;
鷤;;ti;
鷥;;si;
鷦;초;jiao;
鷨;;hua;
鷩;별;bi;
鷫;숙;su;
鷬;;huang;
鷭;;fan;
鷮;;jiao;
鷯;;liao;
鷰;연;yan;
鷲;취;jiu;washi
鷳;한;xian;
鷴;;xian;
鷵;;tu;
鷶;;mai;
鷷;;zun;
鷸;휼;yu;
鷹;응;ying;taka
鷺;노,로;lu;sagi,ro
鷻;;tuan;
鷽;학;xue;
鷾;;yi;
鷿;벽;pi;
鸀;;shu;
鸁;;luo;
鸂;;xi;
鸃;;yi;
鸄;;ji;
鸅;;ze;
鸆;;yu;
鸇;전;zhan;
鸉;;yang;
鸋;;ning;
鸍;;mi;
鸏;몽;meng;
鸐;;di;
鸑;;yue;
鸒;;yu;
鸓;;lei;
鸔;;bu;
鸕;로;lu;
鸗;;long;
鸙;;yue;
鸚;앵;ying;
鸛;관;guan;
鸝;;li;
鸞;난,란;luan;
鸟;조;niao;
鸠;구;jiu;
鸡;계;ji;
鸢;연;yuan;
鸣;명;ming;
鸤;;shi;
鸥;구;ou;
鸦;아;ya;
鸧;창;cang;
鸨;보;bao;
鸩;짐;zhen;
鸪;고;gu;
鸫;;dong;
鸬;로;lu;
鸭;압;ya;
鸮;;xiao;
鸯;앙;yang;
鸰;령;ling;
鸱;치;chi;
鸲;;qu;
鸳;원;yuan;
鸵;타;tuo;
鸶;;si;
鸷;지;zhi;
鸸;이;er;
鸹;괄;gua;
鸺;휴;xiu;
鸻;;heng;
鸼;;zhou;
鸽;;ge;
鸾;난,란;luan;
鸿;홍;hong;
鹀;;wu;
鹁;발;bo;
鹂;;li;
鹃;견;juan;
鹄;곡;gu;
鹅;아;e;
鹆;;yu;
鹇;한;xian;
鹈;제;ti;
鹉;무;wu;
鹊;작;que;
鹋;;miao;
鹌;;an;
鹍;곤;kun;
鹎;필;bei;
鹏;붕;peng;
鹐;;qian;
鹑;순;chun;
鹒;경;geng;
鹔;숙;su;
鹕;;hu;
鹖;갈;he;
鹗;악;e;
鹘;골;gu;
鹙;추;qiu;
鹚;;ci;
鹛;;mei;
鹜;목;wu;
鹝;;yi;
鹞;요;yao;
鹟;;weng;
鹠;류;liu;
鹡;;ji;
鹢;익;yi;
鹣;;jian;
鹤;학;he;
鹦;앵;ying;
鹧;자;zhe;
鹨;;liu;
鹩;;liao;
鹪;초;jiao;
鹫;취;jiu;
鹬;휼;yu;
鹭;노,로;lu;
鹮;;huan;
鹯;전;zhan;
鹰;응;ying;
鹱;;hu;
鹲;몽;meng;
鹳;관;guan;
鹴;;shuang;
鹵;로;lu;
鹸;;jian;
鹹;함;xian;
鹺;차;cuo;
鹼;감;jian;
鹽;염;yan;
鹾;차;cuo;
鹿;녹,록;lu;ka,shika,kano,ga,jika
麀;우;you;
麁;;cu;
麂;궤;ji;
麃;;pao;
麆;;zhu;
麇;군,균;jun;
麈;주;zhu;
麉;;jian;
麊;;mi;
麋;미;mi;
麌;우;yu;
麍;;liu;
麎;;chen;
麑;예;ni;
麒;기;qi;
麓;록;lu;
麔;;jiu;
麕;군,균;jun;
麖;;jing;
麗;려,여;li;rei,re
麙;;xian;
麚;;jia;
麛;;mi;
麜;;li;
麝;사;she;
麟;린,인;lin;rin
麠;;jing;
麡;;qi;
麤;추;cu;
麥;맥;mai;
麦;맥;mai;mugi,baku
麧;;he;
麩;부;fu;
麪;면;mian;
麭;;pao;
麮;;qu;
麰;모;mou;
麴;국;qu;
麵;면;mian;
麶;;chi;
麷;;feng;
麸;부;fu;
麹;국;qu;
麺;면;mian;
麻;마;ma;ma,asa,a,o
麼;마;me;
麽;마;mo,me;
麾;휘;hui;
麿;마;mo;maro
黀;;zou;
黂;;fen;
黃;황;huang;
黄;황;huang;ki,kou
黇;;tian;
黈;;tou;
黉;횡;hong;
黌;횡;hong;
黍;서;shu;
黎;려,여;li;rei
黏;점;nian;
黐;리;chi;
黑;흑;hei;
黒;흑;hei;kuro,guro,koku
黓;;yi;
黔;검;qian;
黕;;dan;
黖;기;xi;
默;묵;mo;
黙;묵;mo;moku
黚;겸;qian;
黛;대;dai;
黜;출;chu;
黝;유;you;
點;점;dian;
黟;이;yi;
黠;힐;xia;
黡;염;yan;
黢;;qu;
黤;;yan;
黥;경;qing;
黦;;yue;
黧;래,려,리;li;
黨;당;dang;
黩;독;du;
黪;참;can;
黫;;yan;
黭;;yan;
黮;담;dan;
黯;암;an;
黰;;zhen;
黲;참;can;
黳;;yi;
黴;미;mei;
黵;담;zhan;
黶;염;yan;
黷;독;du;
黹;;zhi;
黺;분;fen;
黻;불;fu;
黼;보;fu;
黽;민;mian;
黾;민;mian;
黿;원;yuan;
鼀;축;cu;
鼁;;qu;
鼆;;meng;
鼇;오;ao;
鼈;별;bie;
鼉;타;tuo;
鼊;벽;bi;
鼋;원;yuan;
鼍;타;tuo;
鼎;정;ding;tei,kanae
鼏;멱;mi;
鼐;내;nai;
鼒;;zi;
鼓;고;gu;
鼕;동;dong;
鼖;;fen;
鼗;도;tao;
鼘;;yuan;
鼙;비;pi;
鼚;;chang;
鼛;;gao;
鼜;;qi;
鼞;;tang;
鼠;서;shu;
鼡;;shu;
鼢;분;fen;
鼣;;fei;
鼤;;wen;
鼥;;ba;
鼨;;zhong;
鼩;;qu;
鼪;;sheng;
鼫;석;shi;
鼬;유;you;
鼭;;shi;
鼮;;ting;
鼯;오;wu;
鼰;;ju;
鼱;;jing;
鼲;;hun;
鼳;;ju;
鼴;언;yan;
鼵;;tu;
鼶;;si;
鼷;혜;xi;
鼸;겸;xian;
鼹;언;yan;
鼻;비;bi;
鼽;구;qiu;
鼾;한;han;
齀;;wu;
齁;;hou;
齂;;xie;
齃;;e;
齆;;weng;
齇;;zha;
齈;;nong;
齉;;nang;
齊;제;qi;
齋;재;zhai;
齌;;ji;
齍;;zi;
齎;재;ji;
齏;제;ji;
齐;제;qi;
齑;제;ji;
齒;치;chi;
齔;친;chen;
齕;흘;he;
齖;;ya;
齗;은;yin;
齘;;xie;
齙;포;bao;
齛;;xie;
齜;재,차;chai;
齝;;chi;
齞;;yan;
齟;저;ju;
齠;초;tiao;
齡;령;ling;
齢;;ling;
齣;출;chu;
齤;;quan;
齥;;xie;
齦;간;ken;
齧;설;nie;
齪;착;chuo;
齫;곤;yun;
齬;어;yu;
齮;;yi;
齯;;ni;
齰;;ze;
齱;;zou;
齲;우;qu;
齴;;yan;
齵;;ou;
齶;악;e;
齷;악;wo;
齸;;yi;
齹;;ci;
齺;;zou;
齻;;dian;
齾;;ya;
齿;치;chi;
龀;친;chen;
龁;흘;he;
龂;은;yin;
龃;저;ju;
龄;령;ling;
龅;포;bao;
龆;초;tiao;
龇;재,차;zi;
龈;간;ken;
龉;어;yu;
龊;착;chuo;
龋;우;qu;
龌;악;wo;
龍;룡,용;long;ryuu,tatsu,ryou
龐;방;pang;
龑;엄;yan;
龒;룡;long;
龔;공;gong;
龕;감;kan;
龘;;da;
龙;룡,용;long;
龚;공;gong;
龛;감;kan;
龜;구,귀,균;gui;
龝;추;qiu;
龟;구,귀,균;gui;
龠;약;yue;
龢;화;he;
龤;해;xie;
鿍;;gang;
鿎;;ta;
鿏;;mai;
豈;개;;
更;갱;;
車;거;;
賈;고;;
滑;골;;
串;관;;
句;귀;;
龜;귀;;
龜;균;;
契;글;;
金;금;;
喇;나;;
奈;나;;
懶;나;;
癩;나;;
羅;나;;
蘿;나;;
螺;나;;
裸;나;;
邏;나;;
樂;낙;;
洛;낙;;
烙;낙;;
珞;낙;;
落;낙;;
酪;낙;;
駱;낙;;
亂;난;;
卵;난;;
欄;난;;
爛;난;;
蘭;난;;
鸞;난;;
嵐;남;;
濫;남;;
藍;남;;
襤;남;;
拉;납;;
臘;납;;
蠟;납;;
廊;낭;;
朗;낭;;
浪;낭;;
狼;낭;;
郎;낭;;
來;내;;
冷;냉;;
勞;노;;
擄;노;;
櫓;노;;
爐;노;;
盧;노;;
老;노;;
蘆;노;;
虜;노;;
路;노;;
露;노;;
魯;노;;
鷺;노;;
碌;녹;;
祿;녹;;
綠;녹;;
菉;녹;;
錄;녹;;
鹿;녹;;
論;논;;
壟;농;;
弄;농;;
籠;농;;
聾;농;;
牢;뇌;;
磊;뇌;;
賂;뇌;;
雷;뇌;;
壘;누;;
屢;누;;
樓;누;;
淚;누;;
漏;누;;
累;누;;
縷;누;;
陋;누;;
勒;늑;;
肋;늑;;
凜;늠;;
凌;능;;
稜;능;;
綾;능;;
菱;능;;
陵;능;;
讀;두;;
拏;라;;
樂;락;;
諾;락;;
丹;란;;
寧;령;;
怒;로;;
率;률;;
異;리;;
北;배;;
磻;번;;
便;변;;
復;부;;
不;불;;
泌;비;;
數;삭;;
索;삭;;
參;삼;;
塞;색;;
省;생;;
葉;섭;;
說;세;;
殺;쇄;;
辰;신;;
沈;심;;
拾;십;;
若;야;;
掠;약;;
略;약;;
亮;양;;
兩;양;;
凉;양;;
梁;양;;
糧;양;;
良;양;;
諒;양;;
量;양;;
勵;여;;
呂;여;;
女;여;;
廬;여;;
旅;여;;
濾;여;;
礪;여;;
閭;여;;
驪;여;;
麗;여;;
黎;여;;
力;역;;
曆;역;;
歷;역;;
轢;역;;
年;연;;
憐;연;;
戀;연;;
撚;연;;
漣;연;;
煉;연;;
璉;연;;
秊;연;;
練;연;;
聯;연;;
輦;연;;
蓮;연;;
連;연;;
鍊;연;;
列;열;;
劣;열;;
咽;열;;
烈;열;;
裂;열;;
說;열;;
廉;염;;
念;염;;
捻;염;;
殮;염;;
簾;염;;
獵;엽;;
令;영;;
囹;영;;
寧;영;;
嶺;영;;
怜;영;;
玲;영;;
瑩;영;;
羚;영;;
聆;영;;
鈴;영;;
零;영;;
靈;영;;
領;영;;
例;예;;
禮;예;;
醴;예;;
隸;예;;
惡;오;;
了;요;;
僚;요;;
寮;요;;
尿;요;;
料;요;;
樂;요;;
燎;요;;
療;요;;
蓼;요;;
遼;요;;
龍;용;;
暈;운;;
阮;원;;
劉;유;;
杻;유;;
柳;유;;
流;유;;
溜;유;;
琉;유;;
留;유;;
硫;유;;
紐;유;;
類;유;;
六;육;;
戮;육;;
陸;육;;
倫;윤;;
崙;윤;;
淪;윤;;
輪;윤;;
律;율;;
慄;율;;
栗;율;;
率;율;;
隆;융;;
利;이;;
吏;이;;
履;이;;
易;이;;
李;이;;
梨;이;;
泥;이;;
理;이;;
痢;이;;
罹;이;;
裏;이;;
裡;이;;
里;이;;
離;이;;
匿;익;;
溺;익;;
吝;인;;
燐;인;;
璘;인;;
藺;인;;
隣;인;;
鱗;인;;
麟;인;;
林;임;;
淋;임;;
臨;임;;
立;입;;
笠;입;;
粒;입;;
狀;장;;
炙;적;;
識;지;;
什;집;;
茶;차;;
刺;척;;
切;체;;
度;탁;;
拓;탁;;
糖;탕;;
宅;택;;
洞;통;;
暴;포;;
輻;폭;;
行;항;;
降;항;;
見;현;;
廓;확;;
兀;올;;
猪;저;;
神;신;;
祥;상;;
福;복;;
諸;제;;
都;도;;`;

/** A line a syllable: in pinyin, in Hangul, in Wade–Giles. */
export const pinyinSyllables: string = `a 아 a
ai 아이 ai
an 안 an
ang 앙 ang
ao 아오 ao
ba 바 pa
bai 바이 pai
ban 반 pan
bang 방 pang
bao 바오 pao
bei 베이 pei
ben 번 pen
beng 벙 peng
bi 비 pi
bian 볜 pien
biao 뱌오 piao
bie 볘 pieh
bin 빈 pin
bing 빙 ping
bo 보 po
bu 부 pu
ca 차 tsa
cai 차이 tsai
can 찬 tsan
cang 창 tsang
cao 차오 tsao
ce 처 tse
cen 천 tsen
ceng 청 tseng
cha 차 cha
chai 차이 chai
chan 찬 chan
chang 창 chang
chao 차오 chao
che 처 che
chen 천 chen
cheng 청 cheng
chi 츠 chih
chong 충 chung
chou 처우 chou
chu 추 chu
chua 촤 chua
chuai 촤이 chuai
chuan 촨 chuan
chuang 촹 chuang
chui 추이 chui
chun 춘 chun
chuo 춰 cho
ci 츠 tzu
cong 충 tsung
cou 처우 tsou
cu 추 tsu
cuan 촨 tsuan
cui 추이 tsui
cun 춘 tsun
cuo 춰 tso
da 다 ta
dai 다이 tai
dan 단 tan
dang 당 tang
dao 다오 tao
de 더 te
dei 데이 tei
den 던 ten
deng 덩 teng
di 디 ti
dian 뎬 tien
diao 댜오 tiao
die 뎨 tieh
ding 딩 ting
diu 듀 tiu
dong 둥 tung
dou 더우 tou
du 두 tu
duan 돤 tuan
dui 두이 tui
dun 둔 tun
duo 둬 to
e 어 o
ei 에이 ei
en 언 en
eng 엉 eng
er 얼 erh
fa 파 fa
fan 판 fan
fang 팡 fang
fei 페이 fei
fen 펀 fen
feng 펑 feng
fiao 퍄오 fiao
fo 포 fo
fou 퍼우 fou
fu 푸 fu
ga 가 ka
gai 가이 kai
gan 간 kan
gang 강 kang
gao 가오 kao
ge 거 ko
gei 게이 kei
gen 건 ken
geng 겅 keng
gong 궁 kung
gou 거우 kou
gu 구 ku
gua 과 kua
guai 과이 kuai
guan 관 kuan
guang 광 kuang
gui 구이 kuei
gun 군 kun
guo 궈 kuo
ha 하 ha
hai 하이 hai
han 한 han
hang 항 hang
hao 하오 hao
he 허 ho
hei 헤이 hei
hen 헌 hen
heng 헝 heng
hong 훙 hung
hou 허우 hou
hu 후 hu
hua 화 hua
huai 화이 huai
huan 환 huan
huang 황 huang
hui 후이 hui
hun 훈 hun
huo 훠 huo
ji 지 chi
jia 자 chia
jian 젠 chien
jiang 장 chiang
jiao 자오 chiao
jie 제 chieh
jin 진 chin
jing 징 ching
jiong 중 chiung
jiu 주 chiu
ju 쥐 chu
juan 쥐안 chuan
jue 줴 chueh
jun 쥔 chun
ka 카 ka
kai 카이 kai
kan 칸 kan
kang 캉 kang
kao 카오 kao
ke 커 ko
kei 케이 kei
ken 컨 ken
keng 컹 keng
kong 쿵 kung
kou 커우 kou
ku 쿠 ku
kua 콰 kua
kuai 콰이 kuai
kuan 콴 kuan
kuang 쾅 kuang
kui 쿠이 kuei
kun 쿤 kun
kuo 쿼 kuo
la 라 la
lai 라이 lai
lan 란 lan
lang 랑 lang
lao 라오 lao
le 러 le
lei 레이 lei
leng 렁 leng
li 리 li
lia 랴 lia
lian 롄 lien
liang 량 liang
liao 랴오 liao
lie 례 lieh
lin 린 lin
ling 링 ling
liu 류 liu
long 룽 lung
lou 러우 lou
lu 루 lu
luan 롼 luan
lue 뤠 lueh
lun 룬 lun
luo 뤄 lo
lyu 뤼 lyu
ma 마 ma
mai 마이 mai
man 만 man
mang 망 mang
mao 마오 mao
me 머 me
mei 메이 mei
men 먼 men
meng 멍 meng
mi 미 mi
mian 몐 mien
miao 먀오 miao
mie 몌 mieh
min 민 min
ming 밍 ming
miu 뮤 miu
mo 모 mo
mou 머우 mou
mu 무 mu
na 나 na
nai 나이 nai
nan 난 nan
nang 낭 nang
nao 나오 nao
ne 너 ne
nei 네이 nei
nen 넌 nen
neng 넝 neng
ni 니 ni
nian 녠 nien
niang 냥 niang
niao 냐오 niao
nie 녜 nieh
nin 닌 nin
ning 닝 ning
niu 뉴 niu
nong 눙 nung
nou 너우 nou
nu 누 nu
nuan 놘 nuan
nue 눼 nueh
nuo 눠 no
nyu 뉘 nyu
o 오 o
ou 어우 ou
pa 파 pa
pai 파이 pai
pan 판 pan
pang 팡 pang
pao 파오 pao
pei 페이 pei
pen 펀 pen
peng 펑 peng
pi 피 pi
pian 폔 pien
piao 퍄오 piao
pie 폐 pieh
pin 핀 pin
ping 핑 ping
po 포 po
pou 퍼우 pou
pu 푸 pu
qi 치 chi
qia 차 chia
qian 첸 chien
qiang 창 chiang
qiao 차오 chiao
qie 체 chieh
qin 친 chin
qing 칭 ching
qiong 충 chiung
qiu 추 chiu
qu 취 chu
quan 취안 chuan
que 췌 chueh
qun 췬 chun
ran 란 jan
rang 랑 jang
rao 라오 jao
re 러 je
ren 런 jen
reng 렁 jeng
ri 르 jih
rong 룽 jung
rou 러우 jou
ru 루 ju
rua 롸 jua
ruan 롼 juan
rui 루이 jui
run 룬 jun
ruo 뤄 jo
sa 싸 sa
sai 싸이 sai
san 싼 san
sang 쌍 sang
sao 싸오 sao
se 써 se
sen 썬 sen
seng 썽 seng
sha 사 sha
shai 사이 shai
shan 산 shan
shang 상 shang
shao 사오 shao
she 서 she
shei 세이 shei
shen 선 shen
sheng 성 sheng
shi 스 shih
shou 서우 shou
shu 수 shu
shua 솨 shua
shuai 솨이 shuai
shuan 솬 shuan
shuang 솽 shuang
shui 수이 shui
shun 순 shun
shuo 숴 shuo
si 쓰 szu
song 쑹 sung
sou 써우 sou
su 쑤 su
suan 쏸 suan
sui 쑤이 sui
sun 쑨 sun
suo 쒀 so
ta 타 ta
tai 타이 tai
tan 탄 tan
tang 탕 tang
tao 타오 tao
te 터 te
teng 텅 teng
ti 티 ti
tian 톈 tien
tiao 탸오 tiao
tie 톄 tieh
ting 팅 ting
tong 퉁 tung
tou 터우 tou
tu 투 tu
tuan 퇀 tuan
tui 투이 tui
tun 툰 tun
tuo 퉈 to
wa 와 wa
wai 와이 wai
wan 완 wan
wang 왕 wang
wei 웨이 wei
wen 원 wen
weng 웡 weng
wo 워 wo
wu 우 wu
xi 시 hsi
xia 샤 hsia
xian 셴 hsien
xiang 샹 hsiang
xiao 샤오 hsiao
xie 셰 hsieh
xin 신 hsin
xing 싱 hsing
xiong 슝 hsiung
xiu 슈 hsiu
xu 쉬 hsu
xuan 쉬안 hsuan
xue 쉐 hsueh
xun 쉰 hsun
ya 야 ya
yan 옌 yen
yang 양 yang
yao 야오 yao
ye 예 yeh
yi 이 i
yin 인 yin
ying 잉 ying
yong 융 yung
you 유 yu
yu 위 yu
yuan 위안 yuan
yue 웨 yueh
yun 윈 yun
za 짜 tsa
zai 짜이 tsai
zan 짠 tsan
zang 짱 tsang
zao 짜오 tsao
ze 쩌 tse
zei 쩨이 tsei
zen 쩐 tsen
zeng 쩡 tseng
zha 자 cha
zhai 자이 chai
zhan 잔 chan
zhang 장 chang
zhao 자오 chao
zhe 저 che
zhen 전 chen
zheng 정 cheng
zhi 즈 chih
zhong 중 chung
zhou 저우 chou
zhu 주 chu
zhua 좌 chua
zhuai 좌이 chuai
zhuan 좐 chuan
zhuang 좡 chuang
zhui 주이 chui
zhun 준 chun
zhuo 줘 cho
zi 쯔 tzu
zong 쭝 tsung
zou 쩌우 tsou
zu 쭈 tsu
zuan 쫜 tsuan
zui 쭈이 tsui
zun 쭌 tsun
zuo 쭤 tso`;

/** A line a reading in Hepburn with long vowels written out, then the family names that have it. */
export const familyNames: string = `abe 安倍 安部 阿倍 阿邊 阿部
abekawa 安部川
abeyama 安部山
abiko 安孫子 我孫子 阿彦
abo 安保
aboshi 網干
abu 阿武
abukawa 虻川
abumi 鐙
abumiya 鐙谷
aburadai 油平
aburakawa 油川
aburaya 油谷
abuta 虻田
abutsu 阿仏
adachi 安立 安達 足立 足達 阿達
aeba 饗庭
agano 上野
agari 上利
agarita 揚田
agata 阿形
agatsuma 上妻 我妻
agawa 吾川 阿川
agehara 揚原
agematsu 上松
agi 阿木
ago 阿後
agou 吾郷
aguri 安栗
agusa 阿草
ahagon 阿波根
ahane 阿波根
aho 阿保
ai 艾 藍 阿井
aiba 相場 相羽 相馬 饗場 饗庭
aichi 愛知
aida 会田 合田 愛田 相田 藍田
aiga 愛賀
aihara 相原 藍原
aijima 相島
aika 愛禾
aikawa 会川 合川 哀川 愛川 相川 鮎川
aikou 愛甲
aikyou 愛敬
aimoto 愛本 相本
aimura 相村
aina 愛名
aino 愛野
ainoshima 藍島
aioi 相生
aioigaki 相生垣
aisaka 相坂 逢坂
aiso 相曽 相磯 相蘇
aitani 会谷
aitsuki 相築 藍月
aiuchi 相内
aiura 相浦
aiza 相座
aizaki 愛咲 相崎 逢崎
aizawa 会沢 合沢 哀澤 愛沢 相沢 相澤 藍沢
aizome 愛染
aizono 相園
aizu 会津 會津
aizumi 四十住 藍住
aizuya 会津屋
ajikata 味方
ajiki 安食
ajima 安島
ajimi 味水
ajimizu 味水
ajioka 味岡
ajiro 網代 足代
ajisaka 鯵坂
aka 阿嘉
akaba 赤羽
akabane 赤埴 赤羽 赤羽根
akabashi 赤橋
akabe 赤部
akada 赤田
akadomari 赤泊
akaeda 赤枝
akagaki 赤垣
akagawa 赤川
akagi 赤城 赤木 赤来
akahane 赤羽
akahani 赤埴
akahira 赤平
akaho 赤穂
akahori 赤堀
akahoshi 赤星
akai 赤井
akaigawa 赤井川
akaihata 赤井畑
akaike 赤池
akaishi 明石
akaishizawa 赤石沢
akaiwa 赤岩 赤磐
akajima 赤島
akama 赤間
akamatsu 赤松
akamichi 赤道
akamine 赤嶺
akamura 赤村
akane 赤根
akaneya 茜谷
akanuma 赤沼
akao 赤尾
akaogi 赤荻
akaoka 赤岡
akasaka 赤坂 赤阪
akasaki 赤碕
akase 赤瀬
akashi 明石 赤司 赤石
akashina 明科
akashio 赤塩
akashiya 明石家
akasofu 赤祖父
akasu 赤須
akatsu 赤津
akatsuka 赤塚
akatsutsumi 赤堤
akayama 赤山
akazawa 赤沢
akazome 赤染
akechi 明地 明智
akeda 明田 緋田
akehama 明浜
akema 明間
akeno 明野
akera 朱楽
akeshita 明下
aketa 明田
aketera 明寺
aki 安岐 安芸 秋
akiba 秋場 秋庭 秋葉
akibadai 秋葉台
akifumi 明文
akigawa 秋川
akihama 秋浜
akiho 秋保
akikawa 秋川
akimoto 秋元 秋本
akino 秋乃 秋野
akio 秋尾
akioka 秋岡
akira 秋良
akisada 秋定
akisato 穐里
akisawa 秋沢 秋澤
akishima 昭島
akishinonomiya 秋篠宮
akishiro 昭城
akisue 秋末
akita 秋田 飽田
akitani 秋谷
akitaya 秋田谷
akitomi 明富
akitomo 秋友
akitsu 秋津
akiu 秋保
akiya 秋谷
akiyama 楓山 秋山 穐山 龝山
akiyoshi 秋吉
akizawa 秋沢
akizuki 秋月
aku 阿久
akumi 飽海
akusawa 阿久澤
akutagawa 芥川
akutsu 圷 安久津 明津 阿久津
akuwa 阿桑
akuzawa 阿久沢
ama 海士
amachi 天地 天知 雨地
amada 天田
amagai 天海 雨海
amagasa 天笠
amagase 天瀬
amagata 天方
amaguchi 天口
amai 天井
amaike 雨池
amakasu 甘粕 甘糟
amakawa 天川
amako 尼子
amakoda 天子田
amakusa 天草
amami 天海
amamiya 天宮 雨宮
amamoto 天本
amanai 天内
amano 天野 雨野
amanuma 天沼 甘沼
amao 雨尾
amari 甘利
amarume 余目
amasaki 尼崎
amasumi 蜑住
amata 天田
amatsubo 雨坪
amaya 天谷
amazaki 尼崎
ameku 天久
amekura 雨倉
amema 雨間
amemiya 雨宮
amenomiya 雨宮
amenomori 雨森
ameo 雨尾
amihama 網浜
aminaka 網中
amino 網野
amioka 網岡
amishiro 網代
amita 網田
amitani 網谷
amiya 網谷
amoto 阿本
amou 天羽
amuro 安室
an 安
anabe 穴部
anabuki 穴吹
anahara 穴原
anai 穴井
anami 阿南
anamizu 穴水
anayama 穴山
anazawa 穴沢 穴澤
andou 安堂 安東 安藤
aneha 姉歯
anetai 姉帯
anezaki 姉崎
ankokuji 安国寺
ankou 安康
anma 安間
anna 安奈
annaka 安中
annei 安寧
anno 安野
ano 阿野
anou 穴生
anse 安瀬
antaku 安宅
antoku 安徳
anzai 安在 安斉 安斎 安西 安財 安齋
ao 青
aoba 青葉
aochi 青地
aoe 青江
aogaki 青垣
aogashima 青ケ島 青ヶ島
aoi 葵 蒼 青井
aoike 青池
aoki 青木
aomi 青海
aono 青野
aonuma 青沼
aoo 青尾
aosaki 青崎
aoshima 青島 青嶋
aota 青田
aoto 青戸 青砥
aotsu 青津
aotsuka 青塚
aoya 粟生屋 青谷
aoyagi 青柳
aoyama 青山
aozora 青空
ara 荒
arae 荒江
arafune 荒船
aragaki 新垣
arahata 荒幡 荒畑
arai 新井 新居 荒井 荒居
araida 新井田
araisono 新磯野
arakaki 新垣
arakawa 新川 荒川
araki 新木 新樹 荒木
arakida 荒木田
arako 荒子
aramaki 新巻 荒巻 荒牧
aranami 荒浪
arao 荒尾
arasaki 新崎
arasawa 荒沢 荒澤
arase 荒瀬
arashi 嵐
arashida 嵐田
arashiyama 嵐山
arata 新 新田 荒田
aratama 新珠
aratame 新田目
arato 荒戸
aratsu 荒津
araya 新屋 新谷 粕谷 荒谷
arei 阿礼
arida 有田
arie 有江
ariga 有我 有賀
arige 有毛
arihara 有原
arii 有井
ariizumi 有泉
ariji 有路
arikabe 有壁
arikado 有門
arikawa 有川
ariki 有木
arikura 有倉
arima 有馬
arimatsu 有松
arimori 有森
arimoto 有本
arimura 有村
arino 有野
arioka 有岡
arisaka 有坂 蟻坂
arisawa 有沢
arise 有瀬
arisue 有末
arisugawa 有栖川
arita 有田
aritomi 有富
ariumi 有海
ariwara 在原
ariya 有家
ariyama 有山
ariyasu 有安
ariyoshi 有吉
ariza 有座
arizumi 有住
arouda 荒生田
asaba 浅場 浅羽 浅葉
asabuki 朝吹 麻吹
asada 朝田 浅田 麻田
asaeda 朝枝
asafuku 浅福
asagami 麻上
asagawa 浅川
asage 阿佐慶
asagi 浅黄 麻木
asagiri 朝霧
asago 朝来
asagoe 浅越
asahara 朝原 浅原 麻原
asahi 旭 朝日
asahiko 朝彦
asahina 朝日奈 朝比奈
asai 朝井 浅井 麻井
asaino 阿佐井野
asaishi 浅石
asaji 朝地 浅茅 麻寺
asajima 浅島
asaka 安積 朝加 朝夏 朝賀 朝霞 朝香 浅加 浅賀 浅香 阿坂
asakawa 朝川 朝河 浅川 麻川
asakaze 朝風
asaki 朝木
asakuchi 浅口
asakura 朝倉 浅倉 麻倉
asama 浅間
asami 朝水 浅海 浅見 麻実 麻美
asamiya 麻宮
asamizu 浅水
asamoto 朝本
asanaga 朝永
asanagi 朝凪
asano 朝野 浅野 淺野 阿佐野 麻乃 麻野
asanome 浅野目
asanuma 浅沼
asao 浅尾
asaoka 朝丘 朝岡 浅丘 浅岡 麻丘
asari 浅利
asashina 浅科
asato 安里
asatsuki 朝月
asauchi 朝内
asawa 浅輪
asaya 麻谷
asayama 朝山 浅山
asazaka 浅坂
asazato 麻里
ashida 芦田
ashigara 足柄
ashigawa 芦川
ashiguchi 芦口
ashihara 芦原 足原
ashikaga 足利
ashikawa 芦川
ashima 芦間
ashina 芦名
ashino 芦野
ashio 足尾
ashitaka 愛鷹
ashiwada 足和田
ashiya 芦屋 芦谷
ashizawa 芦沢
ashizuri 足摺
ashoro 足寄
aso 阿曽 阿蘇
asonuma 阿曽沼
asou 浅生 麻生
assabu 厚沢部
asuka 明日香 飛香 飛鳥
asukai 飛鳥井
asuke 足助
asuwa 足羽
atae 與
ataka 安宅
atarashi 新 新子
atobe 跡部
atomi 跡見
atou 阿藤
atsuma 厚真
atsumi 厚美 厚見 渥美
atsusabu 厚沢部
atsuta 厚田 熱田
awaji 淡路
awakubo 粟窪
awano 粟野
awashima 淡島
awata 粟田
awaya 淡谷 粟屋 粟谷
awazu 粟津
aya 彩
ayabe 綾部
ayahane 綾羽
ayakawa 綾川
ayaki 彩木
ayama 阿山
ayamori 彩森 礼森
ayani 綾仁
ayano 綾野
ayanokouji 綾小路
ayase 彩瀬 綾世 綾瀬
ayata 綾田
ayu 鮎
ayuhara 鮎原
ayukai 鮎貝
ayukawa 鮎川
azabu 麻布
azama 安座間
azeyanagi 畦柳
azuma 吾妻 我妻 東
azumamura 東村
azumano 東野
azumatate 東舘
azumaya 東家
azumi 安住 安曇
azusa 梓
azusawa 小豆沢 梓沢
baba 馬場 馬塲
babasaki 馬場崎
babayama 馬場山
baigou 梅郷
bainan 梅南
baitei 梅亭
bajou 馬城
ban 伴 阪
banba 万羽 番場
bandai 万代 坂大 磐梯 萬代
bandou 坂東 坂藤 板東
bankei 盤渓
bannai 坂内
banno 伴野
banshou 番匠
banyuu 馬入
barato 茨戸
bashaku 馬借
batou 馬頭
beniya 紅谷
beppori 別堀
bessho 別所
betsumiya 別宮
betsuyaku 別役
bettou 別当
bisai 尾西
bitou 尾藤
bodai 菩提
boku 墨 朴
bousawa 坊澤
boushuu 房州
bouyama 坊山
bungo 豊後
bunkyou 文挟
bunsui 分水
busujima 毒島
chaki 茶木
chatani 茶谷
chayama 茶山
chiaki 千秋
chiba 千葉 千馬
chibana 地花 知花
chida 千田
chieda 千枝
chigami 千頭
chigasaki 茅ケ崎 茅ヶ崎
chihara 千原 茅原
chii 地井
chijimatsu 千々松
chijiwa 千々石
chikaarashi 近嵐
chikada 近田
chikagawa 近川
chikama 近間
chikamatsu 近松
chikami 千頭
chikamori 近森
chikamura 近村
chikaoka 近岡
chikayama 近山
chikazawa 近沢
chikazumi 近角
chiki 地木
chikuda 筑田
chikudate 築達
chikugo 筑後
chikuho 筑穂
chikuma 知久馬 筑摩
chikura 千倉
chikushi 筑紫
chimura 千村
chin 陳
chinami 千波
chinda 珍田
chinen 知念
chino 千野 地野 知野 茅野
chinone 茅根
chinzei 鎮西
chiri 知里
chiryuu 知立
chisaka 千坂 千阪
chishaba 喜舎場
chishina 千品
chita 知多
chitose 千歳
chiyo 千代
chiyokawa 千代川
chiyokura 千代倉
chiyomura 千代村
chiyono 千代野
chiyotani 千代谷
chiyoya 千代谷
chiyozaki 千代崎
chizuka 千束 遅塚
chon 全
chou 丁 張 趙 長
chougo 長後
chouji 丁子
choukai 鳥海
choukei 長慶
chousa 帖佐
choushi 銚子
chousokabe 長宗我部
chouyou 町陽
chuubachi 中鉢 仲鉢 忠鉢
chuujou 中条 中條
chuuka 中和
chuukyou 仲恭
chuuma 中馬
chuunan 仲南
chuusetsu 仲哀
chuusonji 中尊寺
chuuzu 中主
dada 陀田
daian 大安
daibutsu 大仏
daichi 大地
daigo 大子 醍醐
daikaku 大覚
daike 大家
daikoku 大黒
daikuma 大久間
daimon 大門
daisen 大山
daita 代田
daitou 大藤
dan 団 團 壇 檀
danda 段田
danno 団野
date 伊達
dazai 太宰
degawa 出川
deguchi 出口
dei 出井
deiki 泥亀
dejima 出島
dekino 出来野
dekishima 出来島
demachi 出町
den 伝 傅
denda 伝田
denpou 伝法
denta 傳田
deshio 出汐
deshiro 出城
deumi 出海
dewa 出羽
dobashi 土橋
dohi 土肥
doi 土井 土居 土肥
dokou 土光
domon 土門
donari 土成
douguchi 洞口
doujima 堂島
douma 堂馬
doumoto 堂本
doumyaku 銅脈
dousaka 堂坂
doushita 堂下
doutani 堂谷
douuma 堂馬
douwaki 堂脇
ebana 江花
ebara 江原
ebata 江幡 江畠 江端 荏畑
ebato 江波戸
ebe 江辺 江部
ebetsu 江別
ebi 海老
ebie 海老江
ebihara 海老原 蛯原
ebina 海老名 蛯名 蝦名
ebine 恵比根
ebisawa 海老沢 蛯沢
ebishi 惠比志
ebisu 惠比須 戎 蛭子
ebisumoto 戎本
ebisuya 戎谷
ebita 海老田
ebukuro 江袋
echigoya 越後屋 越後谷
echizen 越前
echizenya 越前屋 越前谷
eda 江田
edagawa 枝川
edamitsu 枝光
edamoto 枝本
edamura 枝村
edanami 枝並
edayoshi 枝吉
edo 江戸
edogawa 江戸川
edosaki 江戸崎
edoya 江戸家
egami 江上
egashira 江頭
egawa 江川
egi 江木
eguchi 江口
eguro 江黒
ehara 江原
ehata 江幡 江畑
ei 永
eifuku 永福
eikawa 永川
eimori 栄森
eiraku 永楽
eison 叡尊
eitai 永代
eitaki 永滝
eito 永戸
ejima 江島
ejimaya 江島屋
ejiri 江尻
ekida 驛田
ekiya 駅家
ekoda 江古田 荏子田
ema 江間 江馬 江麻
emi 江民 江見
emori 江守 江森
emoto 柄本 江本 絵本
emura 江村
enaka 江中
enami 榎並 江南
enari 江成
enatsu 江夏
enbara 延原
enbetsu 遠別
enchi 円地
enda 遠田
endou 遠藤
eniwa 恵庭
enjou 円城
enkouji 円光寺
enmoto 円本
enni 円爾
enoki 榎 榎木
enokida 榎田
enokido 榎戸
enomori 榎森
enomoto 榎本
enosawa 榎沢
enuma 江沼
enya 円谷 塩谷
enyuu 円融
enzan 塩山
era 江良
eri 江利
eriguchi 江里口
esaki 江崎
esashi 枝幸 江刺 江剌 江差 江指
eshima 江嶋
eshin 恵心
esumi 江角
etajima 江田島
etchuuya 越中谷
eto 江渡
etou 江藤 衛藤
eura 江浦
eyama 江山
ezaki 江崎 絵崎
ezawa 江沢
ezoe 江副
fubuki 風吹
fuchie 淵江
fuchigami 淵上 渕上
fuchimoto 淵本
fuchinobe 渕野辺
fuchioka 渕岡
fuchita 淵田
fuchizaki 渕崎
fudaba 札場
fudaki 札木
fueda 笛田
fueki 笛木
fugane 府金
fugeshi 鳳至
fuji 富司 富士 藤
fujibayashi 藤林
fujie 藤江
fujieda 冨士枝 藤枝
fujigawa 冨士川
fujiguchi 藤口
fujihara 冨士原 藤原
fujihashi 藤橋
fujihata 藤畑
fujihira 藤平
fujii 藤井
fujikage 藤蔭
fujikake 藤懸 藤掛
fujikawa 富士川 藤川
fujiki 藤木
fujikura 藤倉
fujima 藤間
fujimae 藤前
fujimaki 藤巻 藤牧
fujimasa 藤正
fujimatsu 藤松
fujimiya 藤宮
fujimori 藤森 藤盛
fujimoto 富士本 藤元 藤本
fujimura 藤村 藤邑
fujinaga 藤永
fujinaka 藤中
fujinami 藤波 藤浪
fujinawa 藤縄
fujine 藤根
fujino 富士野 藤野
fujinoki 藤木
fujinokura 藤之倉
fujinomiya 富士宮
fujinuma 藤沼
fujio 藤尾
fujioka 藤岡
fujisaki 不二崎 藤崎
fujisato 藤里
fujisawa 藤沢 藤澤
fujishima 藤島 藤嶋
fujishiro 藤代 藤城
fujishita 藤下
fujita 富士田 藤田
fujitaka 藤高
fujitani 藤谷
fujitate 藤立
fujito 藤戸
fujitsu 藤津
fujitsuka 藤塚
fujiura 藤浦
fujiwaki 藤脇
fujiwara 冨士原 藤原
fujiya 藤屋 藤谷
fujiyama 藤山
fujiyoshi 藤吉
fujizuka 富士塚
fukabori 深堀
fukada 深田
fukagawa 深川
fukahori 深堀
fukai 深井 深居
fukaishi 深石
fukakusa 深草
fukamachi 深町
fukami 深水 深海 深見
fukamura 深村
fukano 深乃 深野
fukao 深尾
fukase 深瀬
fukata 深田
fukatsu 深津
fukaumi 深海
fukaura 深浦
fukawa 布川 府川
fukaya 深谷
fukayama 深山
fukayasu 深安
fukazawa 深沢 深澤
fukazu 深津
fuke 福家
fukigami 吹上
fukiishi 吹石
fukikoshi 吹越
fukita 吹田
fukitsuka 富貴塚
fukuba 福場
fukube 福部
fukuchi 福地
fukuda 福田
fukuhama 福浜
fukuhara 福原
fukui 福井 福居
fukuike 福池
fukuma 福間
fukumori 福森
fukumoto 福元 福本
fukumura 福村
fukunaga 福永
fukunaka 福中
fukunishi 福西
fukuno 福野
fukuo 福尾
fukuoka 福岡
fukura 福良
fukuro 袋
fukusawa 福沢
fukushi 福士
fukushima 福島 福嶋
fukutake 福武
fukutani 福谷
fukutome 福留
fukutomi 福富
fukuuchi 福内
fukuura 福浦
fukuya 福屋
fukuyama 福山
fukuzaki 福崎
fukuzawa 福沢
fukuzumi 福住
fumimura 文村
funaba 船場
funabashi 舟橋 船橋
funabori 船堀
funada 舟田 船田
funagata 舟形
funahashi 舟橋
funaho 船穂
funai 船井
funajima 船島
funaki 舟木 船木
funako 船子
funakoshi 舟越 船越
funakubo 船窪
funakura 舟倉
funamachi 舟町
funami 舟波 舟見 船見
funamizu 船水
funamori 船守 船盛
funamura 船村
funao 船穂
funaoka 船岡
funasaki 舟崎
funata 舩田
funato 舟戸 舟渡 船戸 船渡
funatoko 船床
funatsu 船津
funayama 舩山 船山
funazaki 舟崎
funazu 船津
funehiki 船引
funesaki 舟崎
funo 布野 府野
funyuu 舟生 船生
furihata 降旗 降籏
furubayashi 古林
furudate 古舘 古館
furudono 古殿
furueue 古江上
furuhashi 古橋
furuhata 古畑 降旗
furui 古井
furuichi 古市
furuishi 古石
furuishiba 古石場
furukado 古門
furukata 古堅
furukawa 古川 古河
furuki 古木
furumachi 古町
furumae 古前
furumi 古海 古見
furumiya 古宮
furumizo 古溝
furumizu 古水
furumoto 古本
furuno 古野
furuoya 古尾谷
furusawa 古沢 古澤
furuse 古瀬
furushima 古島
furushiro 古城
furushou 古庄 古性
furuta 古田
furutachi 古舘
furutani 古谷
furuu 古宇
furuuchi 古内
furuya 古家 古屋 古谷 降矢
furuyama 古山
furuyashiki 古屋敷
furyuu 不流
fusama 房間
fuse 布施
fusejima 伏島
fushiki 伏木
fushimi 伏見
fushiya 伏屋 伏谷
fusou 扶桑 総生
futaba 二葉 双葉
futada 二田
futagami 二上
futagawa 二川
futahashi 二橋
futajima 二島
futakami 二上
futakawa 二川
futaki 二木
futakuchi 二口
futamata 二俣 二又
futami 二見 双三 双海
futamura 二村
futatsugi 二木
futtsu 富津
fuwa 不破
fuwano 不破野
fuyuizumi 冬泉
fuyuki 冬木
fuyuno 冬野
gakiya 我喜屋
gamou 蒲生
gassan 月山
gaya 賀谷
geihoku 芸北
geinou 芸濃
gen 元
genda 玄田
genji 源氏
genma 源馬
genzanmi 源三位
gibo 宜保
ginowan 宜野湾
ginoza 宜野座
go 呉
gobou 御坊
godai 五代 五大 伍代
godaigo 後醍醐
gogami 五上
gogono 午後野
goi 五井
gojou 五上 五条 五條
goka 五箇 五霞
gokan 後閑
gokase 五ケ瀬 五ヶ瀬
gokashou 五個荘
gokita 五木田
gomi 五味
gomyou 五明
gondou 権藤
gonmori 権守
gonohe 五戸
goryuu 五竜
gose 御所
goseda 五姓田
gosen 五泉
goshiki 五色
goshima 五島
goshou 五摂
gotoba 後鳥羽
gotou 五島 後藤
gotouda 後藤田
gou 郷
gouda 合田 郷田
goukura 郷倉
gouri 郷里
goushi 郷司
goutsu 江津 郷津
goza 呉座
gozu 牛頭
gujou 郡上
gumizawa 汲沢
gunji 群司 郡司
gushikami 具志頭
gushikawa 具志川
gushiken 具志堅
gusukube 城辺
gyokutou 玉東
gyuu 牛
haba 羽場
habano 幅野
habara 羽原
habashita 幅下
habauchi 幅内
habe 波部
haboro 羽幌
habu 土生 埴生 羽生 羽部
habuchi 羽渕
habuka 羽深
habuki 羽吹
habutani 土生谷
hachijou 八丈
hachikai 八開
hachimae 八前
hachimaki 八巻
hachimori 八森
hachisu 八須 蜂巣
hachisuka 蜂須賀
hachiya 八矢 蜂屋 蜂谷
hada 羽田
hade 羽出
haemi 南風見
haga 波賀 羽下 羽賀 芳賀
hagane 羽金
hagihara 萩原
hagii 萩井
hagimoto 萩本
haginaka 萩中
hagino 萩野
hagio 萩尾
hagisono 萩園
hagita 萩田
hagiuda 萩生田
hagiwara 萩原
hagiya 萩谷
hagura 羽倉
haguro 羽黒
haibara 榛原
haino 灰野
haisa 羽井佐
haji 土師
hajiro 羽白
hakamada 袴田
hakata 伯方
haki 杷木
hakoishi 箱石
hakomatsu 筥松
hakozaki 箱崎
haku 白
hakui 羽咋
hakuraku 白楽
hakushuu 白州
hakusui 白水
hakuta 伯太
hama 波間 浜 濱
hamachi 浜地
hamada 浜田 濱田
hamadate 浜館
hamagami 浜上 濱上
hamaguchi 浜口 濱口
hamahata 浜畑 濱畑
hamajima 浜島
hamamasu 浜益
hamamatsu 濱松
hamamoto 浜本 濱本
hamamura 浜村 濱村
hamana 浜名 浜納
hamanaka 浜中 濱中
hamano 浜野 濱野
hamanogou 浜之郷
hamanotani 浜野谷
hamao 浜尾 濱尾
hamaoka 浜丘 浜岡 濱岡
hamasaka 浜坂
hamasaki 浜崎 濱崎
hamashima 浜島 濱島
hamashita 浜下
hamasuka 浜須賀
hamatake 浜竹
hamatama 浜玉
hamaya 浜家 浜屋 浜谷 濱谷
hamazaki 浜崎 濱崎
hamo 羽茂
hamoya 鱧屋
hamura 羽村
han 潘 藩
hana 華
hanabishi 花菱
hanabuchi 花渕
hanabusa 花房
hanada 花田
hanafusa 花房
hanagasa 花笠
hanagata 花形
hanahata 花畑
hanai 花井 華井
hanaizumi 花泉
hanajima 花島
hanaka 花香
hanakawa 花川
hanakawado 花川戸
hanaki 花木
hanakoganei 花小金井
hanamatsu 花松
hanamizuki 花水木
hanamori 花森
hanamoto 花本
hanamura 花村 華村
hanano 花野
hananomoto 花ノ本
hanaoka 花岡
hanari 羽成
hanasaka 花坂
hanasaki 花咲 花崎
hanashi 葉梨
hanashima 花島
hanashiro 花城
hanata 花田
hanato 花戸
hanatsuka 花塚
hanaue 花上
hanaumi 花海
hanawa 塙 花輪 輪
hanayagi 花柳
hanazato 花里
hanazawa 花沢 花澤
hanazono 花園
hanazuka 花塚
hanazumi 花角
handa 半田
hando 半戸
handou 半藤 飯藤
hane 羽根
haneda 羽根田 羽田
hanedo 羽根戸
hanegi 羽根木
haneo 羽根尾
haneshita 羽下
hangai 半谷
hangaya 半谷
hani 羽仁
hanishina 埴科
hankai 半海
hanmura 半村
hano 羽野
hanoura 羽ノ浦
hansaki 飯崎
hanta 埴田
hanyuu 羽二生 羽入 羽生
hanyuuda 羽生田
hanzaike 繁在家
hanzaki 半崎
hanzawa 半沢 半澤 榛澤
hao 羽尾
haoka 羽岡
hara 原
harada 原田
haraga 原賀
haraguchi 原口
harai 原井
haraidono 払殿
haraigawa 払川
haraki 原木
harako 原子
harakomiya 原小宮
haramaki 服巻
haramura 原村
harano 原野
haraoka 原岡
harasaki 原崎
harasawa 原沢 原澤
harase 原瀬
harashima 原島 原嶋
haratake 原武
haraya 原屋 原谷
harayama 原山
hare 晴
hareyama 晴山
harigasane 針重
harigaya 針ケ谷 針谷
hariguchi 播口
harima 張間 播磨
harimaya 播磨谷 針間矢
harimoto 播本
harinakano 針中野
hariyama 晴山
haru 波留
haruhara 春原
haruhata 春畑
haruhi 春日
haruka 遥
harukawa 春川
haruki 春木
harumachi 春町
harumi 晴見
haruna 春名 春菜
haruno 春野
haruo 春雄
haruta 春田 治田
harutani 春谷
haruyama 春山 晴山
haryuu 針生
hasaki 波崎 羽崎
hasama 挾間
hasatani 架谷
hase 羽瀬 長谷
hasebe 長谷部
hasegawa 長谷川
hasei 長谷井
hasekura 支倉
hasemi 長谷美 長谷見
haseyama 長谷山
hashi 橋
hashiba 橋場 羽柴
hashida 橋田
hashidate 外立 橋立
hashido 橋戸
hashigami 橋上
hashiguchi 橋口
hashikami 階上
hashikawa 梁川 橋川
hashima 橋間 羽島
hashimi 橋見
hashimoto 橋元 橋本
hashimura 橋村
hashinishi 橋西
hashino 橋野
hashioka 橋岡
hashiratani 柱谷
hashirimizu 走水
hashitani 橋谷
hashiura 橋浦
hashiya 橋谷
hashiyada 橋谷田
hashizume 橋爪 橋詰
hasome 羽染
hassamu 発寒
hasuda 蓮田
hasui 蓮井
hasuike 蓮池
hasumi 羽角 蓮実 蓮見
hasumura 蓮村
hasune 蓮根
hasunuma 蓮沼
hasuo 蓮尾
hasuya 蓮舎
hata 幡 波多 波田 畑 畠 秦 羽田
hatada 畑田 畠田
hatagaya 幡ケ谷
hatahara 畑原
hatai 畑井
hatajima 畑島
hataka 畑賀
hatakama 幡鎌
hatake 畠
hatakeda 畠田
hatakenaka 畠中
hatakeyama 畑山 畠山
hatamoto 幡本 畑本 畠本
hatamura 畑村
hatanaka 畑中 畑仲 畠中
hatano 幡野 旗野 波多野 波田野 畑野 畠野 秦野 羽田野 葉田野
hatase 畑瀬
hatashou 秦荘
hataya 幡谷 畑谷
hatayama 畑山
hatazawa 畑沢
hato 波戸
hatogaya 鳩ケ谷 鳩ヶ谷
hatooka 鳩岡
hatoori 鳩織
hatori 羽鳥
hatou 羽藤
hatoyama 鳩山
hatsudai 初台
hatsugai 初貝
hatsui 初井
hatsusawa 八沢
hatsuse 初瀬
hatsushiba 初芝
hatsushika 初鹿
hatsuta 八田
hatsutani 初谷
hatsuyama 初山
hatsuzawa 初沢
hatta 八田 初田
hattori 服部
hattou 八東
hawai 羽合
hayafuji 早藤
hayafuku 早福
hayafune 早船
hayahara 早原
hayakawa 早川
hayakita 早来
hayama 端山 羽山 葉山
hayami 早水 早見 速水 速見
hayamiya 早宮
hayamizu 早水 速水
hayano 早野
hayasaka 早坂
hayasaki 早崎
hayase 早勢 早瀬
hayashi 林
hayashiba 林葉
hayashibara 林原
hayashibe 林部
hayashida 林田
hayashiguchi 林口
hayashiji 林寺
hayashima 早島
hayashiya 林家 林屋
hayashizaki 林崎
hayata 早田
hayataka 早高
hayato 早渡
hayatsu 早津
hazaka 葉坂
hazama 挟間 硲 羽佐間 迫 間
hazawa 羽沢
hazu 幡豆
hazuki 彗月 綺月 葉月
hazumi 筈見
hebiishi 蛇石
heguri 平群
hei 閉伊
heike 平家
heinai 平内
heiraku 平楽
heki 日置
hena 屁奈
henmi 辺見 逸見 邉見 邊見
herai 戸来
hiagari 日明
hiasa 日浅
hibara 桧原
hibaru 檜原
hibi 日比
hibiki 響
hibino 日比野
hichiwa 飛知和
hida 肥田 飛田
hidaka 日高 氷高
hidano 肥田野 飛弾野
hidari 左
hieda 稗田
hiei 日江井
hieta 稗田
hiezu 日吉津
higa 比嘉
higai 日開
higaki 桧垣
higami 樋上
higano 日向野
higashi 東
higashida 東田
higashidani 東谷
higashide 東出
higashigawa 東川
higashiguchi 東口
higashihama 東浜
higashihara 東原
higashijima 東嶋
higashikawa 東川
higashiminato 東港
higashimoto 東本
higashimura 東村
higashine 東根
higashino 東野
higashio 東尾
higashisakura 東桜
higashisuna 東砂
higashitani 東谷
higashiura 東浦
higashiyama 東山
higata 干潟
higo 比護 肥後
higuchi 樋口
higuma 樋熊
higurashi 日暮
hihara 日原
hiikawa 樋井川
hiizumi 樋泉
hiji 日出 樋地
hijii 肘井
hijikata 土方
hijikawa 肱川
hijiri 聖
hika 比嘉
hikage 日影 日景
hikami 氷上
hikasa 日笠
hikata 干潟
hikawa 樋川 簸川
hiketa 引田
hiki 日岐 樋木 比企
hikichi 引地 曳地 曵地
hikida 疋田
hikigawa 日置川
hikima 引間
hikino 引野
hikita 匹田 引田 疋田
hikono 彦野
hikosaka 彦坂
hime 姫
himedo 姫戸
himei 姫井
himejima 姫嶋
himekawa 姫川
himeki 姫木
himemiya 姫宮
himeno 姫野
himenogi 姫乃樹
himesato 姫里
himeshima 姫島
himi 氷見
himo 比毛
himou 比毛
himukashi 日昔
himura 日村
himuro 桧室 氷室
hinagata 雛形
hinaiji 日内地
hinami 桧並
hinase 日生
hinata 日向 日当
hinatsu 日夏
hino 日野 樋野 火野
hinode 日出
hinohara 日原 桧原
hinokuchi 樋ノ口
hinoto 日戸
hinoura 日野浦
hinuma 日沼
hioki 日沖 日置
hira 平
hirabaru 平原
hirabayashi 平林
hirabuki 平吹
hirachi 平地
hiradai 平台
hirade 平出
hirae 平江
hiraga 平賀
hiragata 平形
hiraguchi 平口
hiraguri 平栗
hirahara 平原
hirahori 平堀
hirai 平井
hiraishi 平石
hiraiso 平磯
hiraiwa 平岩
hiraizumi 平泉
hiraka 平家 平鹿
hirakata 平方 平片
hirakawa 平川
hiraki 平木
hirako 平子
hirakue 平久江
hirama 平間
hiramaru 平丸
hiramatsu 平松
hiramiya 平宮
hiramoto 平本
hiramuki 平向
hirane 平根
hirano 平野
hiranuma 平沼
hirao 平尾 平生
hiraoka 平岡
hirara 平良
hirasaka 平坂
hirasaki 平崎
hirasawa 平沢 平澤
hirase 平瀬
hirashige 平繁
hirashima 平島 平嶋
hirashita 平下
hirata 平田
hirataka 平高
hiratani 平谷
hirate 平手
hiratori 平取
hiratsuka 平塚
hiraumi 平海
hirawata 平渡 平綿
hiraya 平谷
hirayama 平山
hirayoshi 平良
hirobayashi 広林
hiroe 広江 広絵
hirofuji 広藤
hirohashi 広橋
hirohata 広畑
hiroi 広井
hiroishi 広石
hirokami 広神
hirokawa 広川 廣川 紘川
hiroki 広木 弘妃
hiroma 広間
hirona 広菜
hironaka 広中 弘中 弘仲
hirono 広野 弘野 浩野
hiroo 広尾
hirooka 宏岡 広岡
hirosaki 広崎
hirosawa 広沢 廣澤
hirose 広瀬 廣世 廣瀬
hiroshige 広重
hiroshima 広嶋
hirosue 広末
hirota 広田 廣田 弘田
hirotani 広谷
hirotsu 広津
hiroyama 広山 弘山
hirukawa 比留川 肥留川 蛭川
hiruma 比留間
hiruta 昼田 蛭田
hisa 比佐
hisada 久田
hisadama 久玉
hisadome 久留
hisaeda 久枝
hisahiro 久弘
hisaishi 久石
hisaita 久板
hisakata 久方
hisakawa 久川
hisaki 久木
hisamatsu 久松
hisamoto 久本
hisamura 久村
hisanaga 久永
hisano 久野 比佐野
hisao 久生
hisaoka 久岡
hisashima 久島
hisasue 久末
hisata 久田
hisatomi 久富
hisatsu 久津
hisayama 久山
hisazaki 久崎
hisazumi 久住 久積
hishakuda 柄杓田
hishida 菱田
hishii 菱井
hishikawa 菱川
hishiki 菱木
hishinuma 菱沼
hishiya 菱谷
hishiyama 菱山
hita 日田
hitachi 常盤 常陸
hitachinomiya 常陸宮
hitachiyama 常陸山
hiten 飛天
hitomi 人見
hitono 人野
hitotsubashi 一橋
hitoyoshi 人吉
hitsuwari 櫃割
hiura 日浦 樋浦 火浦
hiwasa 日和佐
hiwatari 日渡 樋渡
hiwatashi 樋渡
hiyakawa 冷川
hiyama 日山 桧山 樋山 檜山
hiyoshi 日吉 日義
hizuma 日妻
hoashi 帆足
hobara 保原
hobetsu 穂別
hobo 保々
hodaka 保高 穂高
hodohara 保土原
hodokubo 程久保
hoi 宝飯
hokari 保刈 保苅 帆刈 帆苅 穂刈 穂苅
hokazono 外園
hokima 保木間
hokke 法華
hokkyou 法橋
hokota 鉾田
hokura 保倉
honai 保内
honami 穂波
honda 本多 本田 誉田
hondo 本渡
hondou 本道
hongawa 本川
hongou 本合 本郷
honguu 本宮
honjin 本陣
honjo 本所
honjou 本上 本匠 本城 本庄 本荘
honma 本間
honmachi 本町
honmaru 本丸
honme 本目
honna 本名
honta 本田
honya 本谷
horado 洞戸
horaguchi 洞口
hori 保利 保里 堀
horiai 堀合
horiba 堀場
horibe 堀部
horichi 堀地
horie 堀江
horifune 堀船
horigami 堀上
horigane 堀金
horigome 堀篭 堀米
horigoshi 堀越
horiguchi 堀口
horihata 堀畑
horii 堀井
horiie 堀家
horiike 堀池
horikane 堀金
horikawa 堀川 堀河
horiki 堀木
horikiri 堀切
horikoshi 堀越
horimatsu 堀松
horimoto 堀本
horimura 堀村
horinishi 堀西
horino 堀野
horinouchi 堀之内
horio 堀尾
horioka 堀岡
horisaka 堀坂
horisawa 堀沢 堀澤
horita 堀田
horiuchi 堀内
horiya 堀谷
horoiwa 袰岩
horonobe 幌延
hosaka 保坂 保阪 穂坂
hoshi 保志 星 穂志
hoshiai 星合
hoshiba 保志場 干場
hoshida 星田
hoshiguma 干隈
hoshihara 星原
hoshii 星井
hoshikawa 星川
hoshiko 星子
hoshina 保科 星名 星奈
hoshinaga 星永
hoshino 星乃 星野
hoshiyama 星山
hoshizaki 星崎
hoshizawa 星沢 星澤
hosoda 細田
hosoe 細江
hosogai 細貝
hosogane 細金
hosogoe 細越
hosoi 細井
hosoiri 細入
hosojima 細島
hosokawa 細川
hosoki 細木
hosokibara 細木原
hosome 細目
hosomi 細見
hosono 細野
hosonuma 細沼
hosoo 細尾
hosotani 細谷
hosoume 細梅
hosoura 細浦
hosoya 細矢 細谷
hosoyama 細山
hotarugaike 蛍池
hotchi 発地
hotei 布袋
hotomi 保富
hotsuchi 発地
hotsuta 堀田
hotta 堀田
hou 侯 方
houda 宝田
houenzaka 法円坂
hougano 芳ケ野 芳ヶ野
houjou 北条 北條 放生 方城
houken 宝劔
hounan 方南
hounoki 朴木
hourai 宝来 寳来 鳳来
houri 祝
hourin 法林
houshaku 宝積
houshou 宝生
houshuyama 宝珠山
houtaku 飽託
houyou 報庸
houzawa 宝沢 朴沢 朴澤
hoya 保谷
hoyano 保屋野
hozumi 保積 穂積
hyakuda 百田
hyakushima 百島
hyoudou 兵藤 兵頭
hyouhou 氷鉋
hyuuga 日向
hyuugano 日向野
i 李
iba 井場 伊庭 射場
ibano 井葉野
ibaragi 茨城 茨木
ibata 井畑 井端
ibayashi 井林 伊林
ibe 井部 伊部
ibi 井比 伊比
ibo 揖保
ibori 井堀
ibu 伊武
ibuka 井深 伊深
ibuki 伊吹
iburi 胆振
ibuse 井伏
ichiba 市場
ichibangase 一番ケ瀬
ichiboshi 一星
ichida 市田
ichigao 市ケ尾 市ヶ尾
ichigaya 市ケ谷 市ヶ谷
ichige 市毛
ichihana 市塙
ichihara 市原
ichihashi 市橋
ichii 一井 市井
ichijima 市島
ichijou 一条 一條
ichijouji 一条寺
ichikai 市貝
ichikatai 一方井
ichikawa 一川 市川 市河
ichiki 一木 市來 市来
ichiko 市古
ichimaru 市丸
ichimiya 一宮
ichimonji 一文字
ichimura 一村 市村
ichino 一野 市野
ichinogiku 市乃菊
ichinokawa 市ノ川
ichinoki 一の樹
ichinomiya 一宮
ichinomori 一の森
ichinomoto 檪本 櫟本
ichinosawa 市ノ沢
ichinose 一ノ瀬 一瀬 市ノ瀬 市瀬
ichinotsubo 市ノ坪
ichioka 一岡
ichiro 一路
ichiryuu 一柳
ichisawa 市沢
ichishima 市島
ichitani 市谷
ichiuji 一氏
ichiyama 市山
ichiyanagi 一柳
ichiyasu 一安
ichizaki 市崎
ichizawa 一澤
ida 井田 伊田
ide 井出 井手
ideguchi 井手口 出口
idehara 出原
idemitsu 出光
idemura 出村
idenawa 出縄
ideno 出野
ideo 井手尾
ideta 出田
ideue 井手上
ideura 井手浦
ido 井土
idogawa 井戸川
idoki 井戸木
idonuma 井戸沼
ie 伊江
ieda 家田
iejima 家島
iemura 家村
ienaga 家永
iesaka 家坂
ifukube 伊福部
iga 伊賀
igai 猪狩
igaki 井垣
igami 伊上 伊神
igarashi 五十嵐
igari 井苅 猪狩
igata 井形
igawa 井川 伊川 居川
igaya 井ケ谷 井ヶ谷
igayama 伊賀山
igeta 井桁
igi 井城
igoshi 井越
iguchi 井口
igusa 井草
iha 伊波
ihara 井原 伊原
iharada 居原田
ihashi 伊橋
ihaya 井早
ii 井伊 伊井
iiba 飯場
iibata 飯端
iiboshi 飯干 飯星
iida 飯田
iidaka 飯高
iidaoka 飯田岡
iidate 飯館
iihama 飯浜
iihata 飯畑
iiji 飯氏
iijima 飯島 飯嶋
iikawa 飯川
iikubo 飯窪
iikura 飯倉
iima 飯間
iimori 飯森
iimura 飯村
iimuro 飯室
iinan 飯南
iino 伊井野 猪野 飯野
iinuma 飯沼
iio 飯尾
iioka 飯岡
iishi 飯石
iitagawa 飯田川
iitaka 飯高
iiyama 飯山
iiyoshi 飯吉
iizaka 飯坂 飯阪
iizawa 飯沢
iizuka 飯塚
iizumi 飯泉
ijichi 井地知 伊地知
ijima 伊島
ijiri 井尻
ijiro 居城
ijuuin 伊集院
ikadai 筏井
ikai 井開 猪飼
ikama 生間
ikari 五十里 猪狩 碇
ikariya 碇谷
ikaru 斑鳩
ikawa 井川 位川
ikazaki 五十崎
ike 池
ikeba 池場
ikebe 池辺 池部
ikebuchi 池淵
ikebukuro 池袋
ikeda 池田
ikefuji 池藤
ikegai 池貝
ikegame 池亀
ikegami 池上
ikegawa 池川
ikegaya 池ケ谷 池谷
ikeguchi 池口
ikehara 池原
ikehata 池畑 池端
ikei 池井
ikejima 池島 池嶋
ikejiri 池尻
ikekame 生亀
ikematsu 池末
ikemi 池見
ikemiya 池宮
ikemizu 池水
ikemoto 池元 池本
ikemura 池村
ikenabe 池鍋
ikenaga 池永
ikenami 池波
ikenishi 池西
ikeno 池乃 池野
ikenobou 池坊
ikenohata 池之端
ikenonami 池乃波
ikenouchi 池之内 池内
ikenoya 池谷
ikeo 池尾
ikeshita 池下
iketani 池谷
iketsu 池津
ikeuchi 池内
ikeura 池浦
ikewaki 池脇
ikeya 池谷
ikeyama 池山
ikezaki 池崎
ikezawa 池沢 池澤
ikezoe 池添
iki 位寄 壹岐
ikina 生名
ikkyuu 一休
ikoma 生駒
ikui 生井
ikuina 生稲
ikuji 伊久地
ikuma 井熊 伊熊 生熊 生間
ikuno 幾野 生野
ikura 井倉 伊倉
ikusaka 生坂
ikushima 生島
ikuta 生田
ikutahara 生田原
ima 今 伊馬
imabashi 今橋
imabayashi 今林
imabetsu 今別
imada 今田
imadate 今立
imade 今出
imadegawa 今出川
imadera 今寺
imado 今戸
imaeda 今枝
imafuku 今福
imagane 今金
imagawa 今川
imahara 今原
imahashi 今橋
imahori 今堀
imai 今井 今居
imaichi 今一 今市
imaike 今池
imaizumi 今泉
imajou 今庄
imajuku 今宿
imakane 今金
imakita 今北
imako 今子
imamachi 今町
imamichi 今道
imamitsu 今光
imamiya 今宮
imamizo 今溝
imamoto 今元 今本
imamura 今村
imanaka 今中
imanari 今成
imanishi 今西
imano 今野
imaoka 今岡
imaru 井丸
imasato 今里
imatani 今谷
imauji 今氏
imawano 忌野
imayoshi 今吉
imazato 今里
imazawa 今沢
imazeki 今関
imazu 今津
imen 井面
imizu 射水
imokawa 五百川 芋川
imokubo 芋窪
imori 井森
imoto 井元 井本
imu 厳
imura 井村 伊村 居村
imuta 伊牟田
in 尹
ina 伊奈
inaba 因幡 稲場 稲葉
inabe 員弁 稲辺 稲部
inabu 稲武
inada 稲田 苗田
inagaki 稲垣
inagawa 稲川
inage 稲毛
inaguma 稲熊
inahara 稲原
inahata 稲端
inai 稲井 稻井
inaizumi 稲泉
inamatsu 稲松
inami 井波 伊南 印南 居波 稲見
inamochi 稲餅
inamori 稲森
inamoto 稲元 稲本
inamura 稲村
inaniwa 稲庭
inano 稲野
inao 稲尾
inaoka 稲岡
inasa 引佐
inasaka 稲坂
inatomi 稲富
inatsuki 稲築
inauchi 稲内
inawashiro 猪苗代
inayama 稲山
inayoshi 稲吉
inazaki 稲崎
inazumi 稲積 稲角
indou 印藤
inemitsu 稲光
innai 院内
ino 井野 伊野 猪 猪野
inobe 井ノ部 伊野部
inoda 猪田
inogata 猪方
inoguchi 井ノ口 井野口 猪口
inohara 猪原
inohira 猪平
inoi 猪井
inokawa 井之川
inoki 猪木
inokuchi 井ノ口 井口 猪口
inokuma 猪熊
inokura 猪倉
inomata 猪俣 猪又 猪股
inomo 井面
inomoto 井野元 猪本
inooka 井野岡 猪岡
inose 猪瀬
inotsume 猪爪
inou 伊能 稲生
inoue 井の上 井上
inoura 猪浦
inui 乾 犬井
inujima 犬島
inukai 犬飼 狗飼
inumaru 犬丸
inumura 犬村
inuta 犬田
inuyama 犬山
inuzuka 犬塚
io 井尾
iobe 五百部
iochi 庵地
iohara 庵原
ioka 井岡
ioki 五百木
ioku 井奥
iori 五百里 伊織
ipponmatsu 一本松
irabu 伊良部
irako 伊良子
irasawa 井良沢
irei 伊礼
iriba 入場
iribu 入部
irie 入江
irigai 入貝
irihirose 入広瀬
iriki 入来
irikura 入倉
irimada 入間田
irimagawa 入間川
irimajiri 入交
irimura 入村
irino 入野
irinoda 入野田
irisa 入佐
irisawa 入沢 入澤 煎澤
iriuchijima 入内島
iriuda 入生田
iriya 入谷
iriyama 入山
irobe 色部
irokawa 色川
isa 伊佐
isago 井砂 砂子 砂金
isahara 井佐原
isaida 井細田
isaka 井坂 伊坂
isami 伊佐見 勇
isamu 勇
isawa 伊沢 伊澤 石和 胆沢 膽澤
isayama 諌山
ise 伊勢
iseda 伊勢田
isei 井清
iseki 井石 井関 伊関
iseko 伊勢子
iseri 井芹
isesaki 伊勢崎
iseya 伊勢屋 伊勢谷
iseyama 伊勢山
ishiba 石場 石破
ishibashi 石橋
ishibata 石畑
ishichou 石腸
ishida 石田
ishidaira 石平
ishidate 石立
ishido 石戸
ishidoriya 石鳥谷
ishidou 石堂
ishie 石江
ishifune 石船
ishiga 石賀
ishigaki 石垣
ishigama 石釜
ishigame 石亀
ishigami 石上 石神
ishigamori 石ケ森
ishigaya 石谷
ishige 石下 石毛
ishigouoka 石郷岡
ishiguchi 石口
ishiguri 石栗
ishiguro 石黒
ishihama 石浜
ishihara 石原
ishihata 石幡 石畑
ishii 石井
ishijiki 石直
ishijima 石島 石嶋
ishikari 石狩
ishikawa 石川 石河
ishiki 伊敷 石木
ishikura 石倉
ishikure 石槫
ishima 井島 石間
ishimaki 石牧
ishimaru 石丸
ishimatsu 石松
ishimine 石嶺
ishimitsu 石光
ishimori 石森
ishimota 石母田
ishimoto 石本
ishimura 石村
ishimure 石牟礼
ishinabe 石鍋
ishinishi 石西
ishino 石野
ishinomori 石ノ森
ishioka 石岡
ishisoko 石底
ishisone 石曽根
ishita 井下 石田
ishitaka 石高
ishitani 石谷
ishitoya 石戸谷
ishiuchi 石内
ishiwa 石倭
ishiwara 石原
ishiwari 石割
ishiwata 石渡
ishiwatari 石渡
ishiyama 石山
ishizaka 石坂
ishizaki 石崎
ishizawa 石沢 石澤
ishizeki 石関
ishizone 石曽根
ishizu 石津
ishizuka 石塚
ishizuki 石附
ishuuin 伊集院
iso 磯 礒
isobe 磯辺 磯部
isochi 磯地
isoda 磯田 礒田
isoe 磯江
isogai 磯谷 磯貝
isogami 磯上
isogawa 五十川
isogi 五十木
isoji 五十路 磯路
isojima 磯島
isome 磯目
isomura 磯村 礒村
isonishi 磯西
isono 五十野 磯野 礒野
isonokami 石上
isori 五十里
isouda 井相田
isoya 磯谷
isoyama 磯山
isozaki 磯崎 礒崎
isshiki 一色
itaba 板場 板羽
itabashi 板橋
itabitsu 板櫃
itado 板戸
itagaki 板垣
itai 板井
itakano 井高野
itako 潮来
itakura 板倉
itami 伊丹
itamiya 板宮
itani 井谷 伊谷
itano 板野
itasaka 板坂
itatsu 板津
itaya 板屋 板谷
itayama 板山
itayanagi 板柳
itazaka 板坂
itazawa 板沢
itazuke 板付
itoda 糸田
itoga 糸賀
itohara 糸原
itoi 糸井
itoigawa 糸魚川
itokawa 糸川
itoman 糸満
itonaga 糸永
itoshima 糸島
itotani 糸谷
itou 井東 伊島 伊東 伊藤 尹東
itsuhashi 五橋
itsuishi 五石
itsuki 五木 井月 伍樹 斎宮
itsumi 逸見
itsuwa 五和 五輪
iuchi 井内
iumi 伊海
iura 井浦
iwabe 岩部
iwabuchi 岩淵 岩渕
iwadare 岩垂
iwadate 岩館
iwade 岩出
iwafune 岩舟
iwagaki 岩垣
iwagami 岩上
iwaguro 岩畔
iwahama 岩浜
iwahana 岩花
iwahara 岩原
iwahashi 岩橋
iwai 岩井 磐井
iwaino 岩井野
iwaizumi 岩泉
iwakami 岩上
iwakane 岩金
iwakata 岩片
iwakawa 岩川
iwaki 岩城 岩木 磐城
iwakichi 岩吉
iwakiri 岩切
iwakuma 岩隈
iwakuni 岩國
iwakura 岩倉
iwama 岩間
iwamatsu 岩松
iwami 岩見 石見
iwamizawa 岩見沢
iwamochi 岩持
iwamori 岩森
iwamoto 岩元 岩本 巌本
iwamura 岩村
iwamuro 岩室
iwana 岩名
iwanaga 岩永
iwanai 岩内
iwanami 岩並 岩波 岩浪
iwane 岩根
iwano 岩野
iwao 岩尾 岩男
iwaoka 岩岡
iwaori 岩織
iwasa 岩佐 岩沙 岩浅
iwasaka 岩坂
iwasaki 岩先 岩岬 岩崎
iwasawa 岩沢 岩澤
iwase 岩瀬
iwashima 岩島
iwashiro 岩代 岩城
iwashita 岩下
iwata 岩田
iwatachi 岩立
iwataki 岩滝
iwatani 岩溪 岩谷
iwate 岩手
iwatsu 岩津
iwatsubo 岩坪
iwatsuka 岩塚
iwatsuki 岩月
iwawaki 岩脇
iwaya 岩谷 巌谷
iwayama 岩山
iya 祖谷
iyama 伊山
iyoda 伊与田 伊予田
iyogi 五代儀
izaki 井崎 伊崎
izawa 井沢 伊沢 伊澤
izeki 井関
izu 伊豆
izuhara 厳原
izuma 伊妻
izumi 和泉 泉
izumida 和泉田 泉田
izumidai 泉台
izumii 泉井
izumikawa 泉川
izumimoto 泉本
izumino 五十公野
izumisaki 泉崎
izumisawa 泉沢 泉澤
izumita 和泉田
izumitani 泉谷
izumiya 泉谷
izumiyama 泉山
izumizaki 泉崎
izumo 出雲
izumoto 泉本
izuo 泉尾
izuta 伊豆田
izutsu 井筒
jibiki 地引
jie 慈恵
jimokuji 甚目寺
jin 神
jinba 神馬
jinbo 神保
jinguu 神功 神宮
jinnai 陣内
jinno 仁乃 神乃
jinnodaira 仁ノ平
jinnouchi 陣内
jinseki 神石
jinzai 神西
jissouji 実相寺
jitsukawa 実川 實川
jo 徐
jou 城 條
jouban 常盤
jougan 成願
jougasaki 城ケ崎 城ヶ崎
jougenji 城源寺
jougo 城後
jouhana 城端
jouhen 城辺
jouhoku 常北
joujima 城島
jouma 城間
jounan 城南
jouno 条野
jounouchi 城之内
jousei 城西
joushima 城島
joutoku 常徳
joutou 上道
jouyou 上陽 城陽 常陽
jouyuu 上祐
junna 淳和
junnin 淳仁
juntoku 順徳
juri 樹里
juuichiya 十一谷
juumonji 十文字
juuou 十王
juushiyama 十四山
kaai 河相
kaba 蒲
kabakura 蒲倉
kabasawa 樺沢
kabashima 樺島
kabata 加畑
kabato 樺戸
kabaya 蒲谷
kabayama 樺山 蒲山
kabazawa 椛沢
kabesu 壁巣
kabeya 壁谷
kabuki 冠木
kaburagi 鏑木
kaburaki 蕪木 鏑木
kabutomori 兜森
kachi 加知 可知
kachidoki 勝どき
kado 門
kadode 門出
kadogawa 門川
kadohama 角浜
kadokawa 角川
kadokura 門倉
kadoma 門間
kadomatsu 角松
kadomoto 角本
kadomura 門村
kadona 門奈
kadonari 下戸成
kadono 角野 門野
kadonosawa 門ノ沢
kadooka 門岡
kadosawa 門沢
kadota 門田
kadou 加堂
kadowaki 門脇
kadoya 角谷 門屋 門矢
kaede 楓
kaeriyama 帰山
kaga 加賀 嘉賀 鹿賀
kagabu 利部
kagami 加々美 加々見 加賀見 各務 鏡 香我美
kagamida 鑑田
kagamiishi 鏡石
kagamimura 鏡村
kagamino 鏡野
kagata 加賀田
kagawa 加川 賀川 香川
kagaya 加賀屋 加賀谷
kagayama 加賀山
kage 鹿毛
kagei 影井
kagesawa 影沢
kageshita 影下
kageta 影田
kageyama 影山 景山 蔭山
kagimoto 鍵本
kagitani 鍵谷
kagitomi 鍵富
kagiya 鍵矢
kagiyama 鍵山
kagoshima 篭島 鹿児島
kagotani 篭谷 籠谷
kagurazaka 神楽坂
kahara 華原
kahashi 佳橋
kai 甲斐
kaibara 海原 貝原
kaida 開田
kaidou 海堂
kaieda 海江田
kaifu 海部
kaiga 海賀 貝賀
kaihara 開原
kaihou 海宝
kaijiri 海尻
kaikou 開高
kaiman 貝満
kaino 貝野
kainoo 海野尾
kaionji 海音寺
kaise 貝瀬
kaisei 開成
kaita 海田 頴田
kaitou 垣内
kaizawa 貝沢
kaizu 海津
kaizuka 貝塚
kaji 加地 加治 梶 鍛冶 鍛治 鹿地
kajigaya 梶ケ谷
kajihara 柁原 梶原
kajii 梶井
kajikawa 加冶川 梶川 舵川
kajikazawa 鰍沢
kajiki 梶木
kajiko 梶子
kajima 梶間 鹿島
kajimoto 梶本
kajino 梶野
kajio 梶尾
kajita 梶田
kajitani 梶谷
kajiura 梶浦
kajiwara 梶原
kajiya 梶谷
kajiyama 梶山
kakaji 香々地
kakamigahara 各務原
kakazu 嘉数
kake 加計
kakeage 駈上
kakeda 掛田
kakegai 掛貝
kakegawa 掛川
kakehashi 掛橋
kakehata 掛端
kakehi 筧
kakei 筧
kakeya 掛合
kakihana 垣花
kakihara 柿原
kakikura 柿倉
kakimi 垣見
kakimoto 垣本 柿本
kakino 垣野 柿野
kakinoki 柿木
kakinouchi 垣之内
kakinuma 柿沼
kakishita 垣下 柿下
kakita 柿田
kakitani 垣谷
kakiuchi 垣内
kakiwaki 垣脇
kakizaki 柿崎
kakizawa 柿沢
kakizoe 柿添
kako 賀古
kakoi 栫井
kaku 加来 賀来 郭
kakubari 角張
kakuda 角田
kakuhari 覚張
kakui 角井
kakuma 角間
kakuno 角野
kakunodate 角館
kakuri 郭李
kakusho 角所
kakuwa 格和
kakuya 角屋
kakuzen 覚前
kamachi 蒲池
kamae 蒲江 鎌江
kamagami 鎌上
kamagari 蒲刈
kamagata 鎌形
kamagaya 鎌ケ谷 鎌ヶ谷
kamaike 釜池
kamaishi 釜石
kamakura 鎌倉
kamakurayama 鎌倉山
kamamatsu 鎌松
kamamoto 釜本
kamano 鎌野
kamasaki 鎌崎
kamashima 蒲島 釜島
kamata 蒲田 釜田 鎌田
kamauchi 鎌内
kamaya 釜谷
kamazawa 釜澤
kameari 亀有
kameda 亀田
kamei 亀井
kameido 亀戸
kameino 亀井野
kamejima 亀島
kamekura 亀倉
kamenashi 亀梨
kameo 亀尾
kameoka 亀丘
kametani 亀谷
kameyabara 亀屋原
kameyama 亀山
kamezaki 亀崎
kami 神
kamiasao 上麻生
kamibayashi 上林
kamichika 神近
kamida 上田
kamide 上出 神出
kamiechi 上依知
kamifuda 上布田
kamifujimatsu 上藤松
kamifukuoka 上福岡
kamifurusawa 上古沢
kamigata 上方
kamigotou 上五島
kamigouchi 上河内
kamiguchi 上口
kamihanawa 上花輪
kamihara 神原
kamihei 上閉伊
kamihira 上平
kamihirama 上平間
kamihiratsuka 上平塚
kamii 上井
kamiichi 上市
kamiigusa 上井草
kamiikeda 上池田
kamiikedai 上池台
kamiimaizumi 上今泉
kamiina 上伊那
kamiishi 上石
kamiishida 上石田
kamiishihara 上石原
kamiiso 上磯
kamiita 上板
kamiitouzu 上到津
kamiizumi 上泉 神泉
kamiji 神路
kamijima 上島 上嶋
kamijou 上条 上條
kamijuujou 上十条
kamikanda 上神田
kamikasuya 上粕屋
kamikatsu 上勝
kamikawa 上川 神川
kamikawachi 上河内
kamikichisawa 上吉沢
kamikita 上北
kamikitadai 上北台
kamikitayama 上北山
kamikitazawa 上北沢
kamikiyoto 上清戸
kamiko 神子 紙子
kamikoani 上小阿仁
kamikodanaka 上小田中
kamikotanaka 上小田中
kamikoujaku 上上津役
kamikubo 上久保
kamikura 神蔵
kamikuzawa 上九沢
kamikuzuhara 上葛原
kamimachiya 上町屋
kamimae 神前
kamimaezu 上前津
kamimaisou 上馬寄
kamimaruko 上丸子
kamimashiki 上益城
kamimeguro 上目黒
kamiminochi 上水内
kamimizo 上溝
kamimoro 上諸
kamimura 上村 神村
kamimuta 上牟田
kaminaga 神永 神長
kaminagao 上長尾
kaminagaya 上永谷
kaminaka 上中 上那賀
kaminakazato 上中里
kaminiikawa 上新川
kaminishi 上西
kaminiwa 神庭
kamino 神野 紙野
kaminoge 上野毛
kaminokawa 上三川
kaminoki 神ノ木
kaminoseki 上関
kaminozono 上之園
kaminukushina 上温品
kaminuma 上沼
kamio 神尾
kamiogino 上荻野
kamioka 上岡
kamioozuki 上大槻
kamiosa 上曰佐
kamiotai 上小田井
kamisaginomiya 上鷺宮
kamisaibara 上斉原 上斎原
kamisaka 上坂 神坂
kamisakunobe 上作延
kamisato 上郷 上里 神里
kamisawa 神沢
kamiseno 上瀬野
kamishakujii 上石神井
kamishidami 上志段味
kamishihi 上志比
kamishihoro 上士幌
kamishikiryou 上敷領
kamishima 上島 上嶋 神島
kamishinden 上新田
kamishinjou 上新城 上新庄
kamishirato 上白土
kamishiro 神代 神城 神白
kamisoga 上曾我
kamisoshigaya 上祖師谷
kamisouyagi 上草柳
kamisu 神栖
kamisueyoshi 上末吉
kamisuge 上菅
kamisunagawa 上砂川
kamita 上田
kamitakabata 上高畑
kamitakada 上高田
kamitakai 上高井
kamitakaido 上高井戸
kamitakamaru 上高丸
kamitani 神谷 紙谷
kamitomai 上斗米
kamitomino 上富野
kamitomo 上塘
kamitonda 上富田
kamitsuchidana 上土棚
kamitsue 上津江
kamitsuga 上都賀
kamitsukasa 上司
kamitsukiguma 上月隈
kamitsuruma 上鶴間
kamiukena 上浮穴
kamiuma 上馬
kamiura 上浦
kamiusui 上臼井
kamiwada 上和田
kamiwajiro 上和白
kamiwaki 上脇
kamiwano 上和野
kamiwazumi 神和住
kamiya 上谷 神矢 神谷
kamiyabe 上矢部
kamiyama 上山 加美山 神山
kamiyamada 上山田
kamiyashiro 上社
kamiyasu 上安
kamiyotsugi 上代継
kamiyugi 上柚木
kamo 加茂 賀茂 鴨
kamobe 加茂部
kamoda 鴨田
kamoenai 神恵内
kamogata 鴨方
kamogawa 加茂川 賀茂川
kamoi 神威 鴨井 鴨居
kamojima 鴨島
kamon 嘉門
kamonomiya 鴨宮
kamooda 鴨生田
kamori 家守
kamoshita 鴨下
kamoto 鹿本
kamozawa 鴨沢
kamura 可村 嘉村
kamuro 家室 神室 香夢楼
kan 康 菅 韓
kanaboshi 金星
kanae 鼎
kanagami 金上
kanagawa 金川
kanagi 金木
kanahara 金原
kanahodo 金程
kanai 金井
kanaizuka 金井塚
kanaizumi 金泉
kanakubo 金久保
kanamachi 金町
kanamaru 金丸
kanamori 金森
kanamoto 金本
kanamura 金村
kanao 金尾
kanaoka 金岡
kanasagou 金砂郷
kanasaka 金坂
kanasugi 金杉
kanatake 金武
kanatsuka 金塚
kanauchi 叶内 金内
kanaya 金屋 金谷
kanayama 金山
kanayasu 金安
kanazashi 金刺
kanazawa 金沢 金澤
kanazu 金津
kanbara 神原 蒲原 鎌原
kanbayashi 上林 神林
kanbe 神戸 神辺 神部
kanda 神田
kando 漢人
kandori 神取
kandou 観堂
kaneakira 兼明
kanebako 金箱
kanechiku 兼築
kaneda 兼田 金田
kanega 金賀
kanegae 鐘ケ江
kanegasaki 金ケ崎 金ヶ崎
kanehama 金浜
kanehara 金原
kanehira 兼平
kaneishi 金石
kaneko 兼子 金児 金古 金子
kaneku 兼久
kanemaki 印牧 金巻
kanemaru 金丸
kanemasu 兼増
kanematsu 金松
kanemitsu 金光
kanemori 金森
kanemoto 金本
kanemura 金村
kanenaga 兼永
kanenami 金波
kanenokuma 金隈
kaneo 金尾
kanesa 兼佐
kanesaki 兼崎 金崎
kaneshige 金重
kanetaka 金高
kanetani 金谷
kaneto 金戸
kanetoku 鐘徳
kanetsuna 金綱
kanetsune 兼常
kaneuchi 金内
kaneyasu 金安
kanie 蟹江
kanigaya 蟹ケ谷
kanita 蟹田
kankaku 勧角
kanke 菅家
kanki 神吉
kanmaki 上牧
kanmuri 冠
kanna 神菜
kannabe 神辺
kannai 関内
kannami 神波
kanno 管野 菅野
kano 加野 狩野 華野 鹿野
kanoashi 鹿足
kanokogi 鹿子木
kanokozawa 鹿子沢
kanomata 鹿又 鹿股 鹿野又
kanome 鹿目
kanose 鹿瀬
kanou 加納 加能 可野 叶 嘉納 狩野
kanouzawa 叶沢
kanra 甘楽
kansaku 神作
kanuka 鹿糠
kanzaki 神崎
kanze 観世
kaoru 薫
kaou 鹿央
karagoromo 唐衣
karahashi 唐橋
karaito 唐糸
karakama 唐鎌
karakawa 唐川
karaki 唐木
karakida 唐木田
karakisawa 唐木沢
karakuchi 辛口
karana 唐菜
karasaki 唐崎
karasawa 唐沢 柄沢
karashima 辛島
karasuma 烏丸
karasumaru 烏丸
karasuyama 烏山
karatsu 唐津
karibadai 狩場台
karibe 苅部 雁部
karigane 雁金
kariguchidai 狩口台
karino 狩野 苅野
karita 苅田
kariwa 刈羽
kariya 仮屋 仮谷 刈谷 狩谷 苅屋 苅谷
kariyado 苅宿
karube 軽部
karuki 軽木
karumai 軽米
kasa 加佐
kasada 笠田
kasagami 笠神
kasagawa 笠川
kasagi 笠置
kasahara 笠原
kasai 家西 河西 笠井 葛西
kasajima 笠島
kasakubo 笠窪
kasama 笠間
kasamatsu 笠松
kasami 嵩
kasamori 笠森
kasannoin 花山院
kasanuki 笠貫
kasanuma 笠沼
kasao 笠尾
kasashi 笠師
kasawara 笠原
kasaya 笠矢
kase 加勢 加瀬 嘉瀬
kaseya 加瀬谷
kashii 香椎
kashiki 樫木
kashima 加島 嘉島 鹿島 鹿嶋
kashimada 鹿島田
kashimoto 樫本
kashimura 柏村 樫村 鹿志村
kashino 柏野 樫野
kashio 加塩 柏尾
kashioka 柏岡
kashiwa 柏
kashiwaba 柏葉
kashiwabara 柏原
kashiwada 柏田
kashiwagi 柏木
kashiwaguma 柏熊
kashiwagura 柏倉
kashiwai 柏井
kashiwase 柏瀬
kashiwaya 柏谷
kashiwazaki 柏崎
kashiwazato 柏里
kashiyama 柏山 樫山
kashuku 可祝
kasuda 粕田
kasuga 春日
kasugai 春日井 春日居
kasugano 春日野
kasukawa 粕川
kasumi 香住
kasuya 粕屋 粕谷 糟谷
katabami 方波見
katabuki 片吹
katada 堅田 形田 片田
katae 片江
katagata 片方
katagi 片木
katagiri 片桐
katagishi 片岸
katahigashi 潟東
katahira 片平
katai 片井
kataishi 片石
katakasu 堅粕
katakura 片倉
katamachi 片町
katami 片見
katane 片根
katano 片野
katanuma 片沼
kataoka 片岡
kataori 片折
katasato 片里
katase 片瀬
katashima 片島
katashina 片品
katasho 片所
kataya 片谷
katayama 片山
katayanagi 片柳
katayose 片寄
kato 嘉登
katoono 上遠野
katori 香取 鹿取
katou 加藤 嘉藤
katouda 河東田
katsu 勝
katsube 勝部
katsuda 勝田
katsui 勝井
katsuki 勝城 勝木 香月
katsukura 勝倉
katsuma 勝間 勝馬
katsumata 勝亦 勝俣 勝又 勝股 勝間田
katsumi 勝海 勝見
katsumine 勝峯
katsumoto 勝本
katsumura 勝村
katsunaga 勝長
katsuno 勝野 鹿角
katsunoi 勝野井
katsunuma 勝沼
katsura 桂
katsurada 桂田
katsuradai 桂台
katsuragawa 桂川
katsuragi 桂木 葛城
katsurai 桂井
katsuramura 桂村
katsurao 葛尾
katsurashima 桂島
katsurayama 葛山
katsuro 勝呂
katsusa 上総
katsuse 勝瀬
katsushika 勝然 葛飾
katsushima 勝島
katsuta 勝田
katsuura 勝浦
katsuya 鰹谷
katsuyama 勝山
katsuyasu 勝安
kawaba 川場
kawabata 川幡 川畑 川端 河端
kawabayashi 川林
kawabe 川辺 川邊 川部 河辺
kawabuchi 川淵
kawachi 川地 河内
kawachiya 河内家
kawada 川田 河田
kawade 川出 川手 河出
kawage 河芸
kawagishi 川岸
kawagoe 川越
kawaguchi 川口 河口
kawahama 川浜
kawahara 川原 河原
kawaharada 川原田
kawahata 川幡 川畑 河鰭
kawahigashi 河東
kawai 可愛 川井 川合 河井 河合
kawaide 可愛手
kawaji 川路
kawajiri 川尻
kawakami 川上 河上
kawakatsu 川勝
kawakita 川北 河北
kawakubo 川久保 川窪
kawakuma 川熊
kawakura 川倉
kawamachi 川町
kawamata 川俣 川又 川真田 川股 河又
kawame 川目 河目
kawami 川見
kawaminami 川南
kawamori 川森
kawamorita 川守田
kawamoto 川元 川本 河本
kawamukai 川向
kawamura 川村 河村
kawamuro 河室
kawana 川名 川奈 川菜 河奈 河菜
kawanabe 河鍋
kawanaka 川中 河中
kawanami 川並 川波 川浪
kawane 川根
kawanishi 川西 河西
kawano 川野 河野
kawanobe 川野部
kawanuma 河沼
kawara 河原 香春
kawarabayashi 瓦林
kawarada 川原田 河原田
kawaragi 河原木
kawaraguchi 河原口
kawarazaki 河原崎
kawasaki 川崎 河崎
kawasato 川里
kawase 川瀬 河瀬
kawashima 川島 川嶋 河島 河嶋 革島
kawashiro 川代 川城
kawashita 川下
kawasoe 川副
kawasono 川園
kawasumi 川澄 川角
kawata 川田 河田
kawatake 河竹
kawatani 川谷
kawate 川手
kawatou 河東
kawauchi 川内 河内
kawaura 河浦
kawawa 川匂
kawayasu 川安
kawazoe 川副 川添
kawazu 川津 河津
kawazumi 川住 川角
kawazura 川面
kawazuru 川水流
kaya 加悦 加舎 茅
kayaba 萓場 萱場
kayabe 茅部
kayahara 茅原
kayama 佳山 加山 栢山 香山
kayamori 柏森 栢森 萱森
kayano 榧野 茅野 萱野
kayashima 萱島
kayou 賀陽
kazaana 風穴
kazahara 風原
kazama 風間
kazamatsuri 風祭
kazami 風見
kazaoka 風岡
kazashi 風師
kazato 風戸
kazawa 加沢 加澤 賀沢 鹿沢
kaze 風
kazo 加須
kazu 加寿 和
kazui 数井
kazuki 香月
kazumi 和見 鹿住
kazuno 鹿角
kazusa 上総
kego 警固
kei 桂
keiten 敬天
kemuriyama 煙山
ken 研
kenbuchi 剣淵
kenji 堅二
kenjou 見城
kenmochi 剣持 劔持 釼持
kenmoku 見目
kenmotsu 剣持 監物 見物
kennai 建内
kensei 兼清
kensou 顕宗
kenyoshi 剣吉
kera 解良 計良
kesen 気仙 氣仙
keta 気田
ketaka 気高
keyaki 槻
kezuka 毛塚
kiba 木場
kibata 木幡
kibayashi 木林 樹林
kibe 岐部 峡部 木部
kibune 貴船
kichiguchi 吉口
kichiraku 吉楽
kichiya 木地谷
kida 木田 紀田 貴田 黄田
kidachi 木立
kidaka 樹高
kidera 紀寺
kido 城戸 木戸
kidoguchi 木戸口
kidokoro 城所
kidosaki 城戸崎
kifune 木船 貴船
kifuse 木伏
kifushi 木伏
kiga 木賀
kigawa 木川
kiguchi 木口
kihara 木原 樹原
kihata 木幡
kihira 紀平
kihou 木方 紀宝
kii 紀井
kijima 木島 木嶋 貴島
kijimuta 雉子牟田
kijou 木城
kikakudou 其角堂
kikawa 鬼川
kikawada 黄川田
kikawata 黄川田
kikegawa 亀卦川
kiki 樹木
kikkake 切欠
kikkawa 吉川 橘川
kikko 吉根
kikkou 亀甲
kikonai 木古内
kikuchi 菊地 菊池
kikuda 菊田
kikui 菊井
kikuiri 菊入
kikuka 菊鹿
kikukawa 菊川
kikuma 菊間
kikumori 菊森
kikuna 菊名
kikuno 菊野
kikuoka 菊岡
kikusawa 菊澤
kikusui 菊水
kikusumi 菊住
kikuta 菊田
kikutake 菊竹
kikutei 菊亭
kikuya 菊谷
kikuyama 菊山
kikuyou 菊陽
kikuzawa 菊沢
kimachi 木町
kimata 木俣 木全 木股
kimihira 公平
kimijima 君島
kiminarita 君成田
kimino 君野
kimio 皇生
kimishima 君島 君嶋
kimita 君田 来見田
kimitsu 君津
kimiwada 君和田
kimiya 君矢 木宮
kimobetsu 喜茂別
kimoto 木元 木本 木許 樹本 貴本
kimotsuki 肝付
kimu 金
kimura 季村 木村
kimuro 紀室
kin 金
kinai 喜内
kinami 木南
kinasa 鬼無里
kinashi 木梨
kinbara 金原
kindaichi 金田一
kine 木根
kinebuchi 木根渕
kingetsu 金月
kingyoku 金玉
kinjou 金城
kino 木野 紀
kinoe 木江 甲
kinohara 木之原
kinokuni 紀野國
kinokuniya 紀国屋
kinomi 木ノ実
kinomoto 木之元 木之本
kinosaki 城崎
kinoshita 木下 木之下 木野下
kinoto 木ノ戸
kinouchi 木ノ内 木之内 木内 木野内
kinsu 金須
kinugaoka 絹ケ丘
kinugawa 衣川
kinukawa 絹川
kio 希生
kioi 鬼追
kira 吉良
kire 喜連
kiribatake 桐畑
kiribayashi 桐林
kiribuchi 桐淵 桐渕
kirihara 桐原
kirii 桐井
kiriki 桐木
kirikoshi 桐越
kirimoto 桐本
kirinami 霧浪
kirino 桐野
kirisawa 桐沢
kirishima 桐島 桐嶋 霧島
kiritani 桐谷
kiriya 桐谷
kiriyama 桐山
kiryuu 桐生
kiryuuin 鬼龍院
kisa 吉舎 木佐
kisaka 木坂
kisakata 象潟
kisaki 木崎
kisanuki 木佐貫
kisara 木皿
kisawa 木沢
kise 木瀬
kisei 紀勢
kishi 岸 希志 来住 貴司 貴志
kishibe 岸辺 岸部
kishida 岸田
kishigami 岸上
kishigawa 貴志川
kishii 岸井
kishikawa 岸川
kishiko 岸子
kishima 木島
kishimori 岸森
kishimoto 岸本
kishina 岸科
kishinami 岸波 岸浪
kishine 岸根
kishino 岸野 木住野
kishinosato 岸里
kishita 木下
kishitani 岸谷
kishiya 岸谷
kiso 木曽 木曾 木祖
kisugi 来生
kisui 樹水
kisuki 木次
kisumi 木栖
kita 北 喜多 喜田
kitabatake 北畠
kitabayashi 北林
kitabiraki 北開
kitada 北田
kitadate 北楯 北館
kitagaki 北垣
kitagata 北形 北方
kitagawa 北川 北河 喜多川
kitagou 北郷
kitaguchi 北口
kitahama 北浜
kitahara 北原 喜多原
kitahashi 北橋
kitai 北井
kitaizumi 北泉
kitajima 北島 北嶋 喜多島 喜多嶋
kitakami 北上
kitakata 喜多方
kitakawa 北川
kitaki 木滝
kitamatsu 北松
kitame 北目
kitami 北見 喜多見
kitamichi 北道
kitamoto 北本
kitamura 北村 喜多村
kitani 喜谷 木谷 氣谷
kitano 北野
kitao 北尾
kitaoka 北岡 貴田岡
kitaooji 北大路
kitara 喜多羅
kitasaki 北崎
kitashima 北島
kitashin 北新
kitasuna 北砂
kitatachibana 北橘
kitatsuji 北辻
kitauchi 北内 北宇智
kitaura 北浦
kitawaki 北脇
kitawara 貴俵
kitaya 北谷
kitayama 北山
kitazaki 北崎
kitazawa 北沢 北澤
kitazume 北爪 北詰
kitazumi 北住 北角
kitou 喜藤 木藤 木頭 紀藤 鬼頭
kitsu 吉津 木津
kitsuka 吉家
kitsukawa 木津川 橘川
kitsuke 着付
kitsuki 杵築
kitsunai 橘内
kitsuregawa 喜連川
kitta 橘田
kittaka 橘高
kiuchi 城内 木内
kiura 木浦
kiwa 喜波
kiya 木谷
kiyama 基山 木山
kiyan 喜屋武
kiyasu 喜安
kiyoda 清田
kiyohara 清原
kiyohashi 幾世橋
kiyohime 清姫
kiyoi 清井
kiyoie 清家
kiyokata 清方
kiyokawa 清川 清河
kiyomatsu 清松
kiyomi 清見
kiyomiya 清宮
kiyomizu 清水
kiyomoto 清元 清本
kiyono 清野
kiyonuma 淨沼
kiyooka 清岡
kiyosato 清里
kiyosawa 清沢
kiyose 清瀬
kiyoshi 清枝
kiyosu 清洲
kiyota 清田
kiyotaki 清滝
kiyotani 清谷
kiyotsuka 清塚
kiyoyama 清山
kiyozawa 清沢
kiyozuka 清塚
kizaki 木崎 樹咲 稀崎
kizara 木皿
kizawa 木沢 鬼沢 鬼澤
kizu 木津
kizuka 木塚
kizukawa 木津川
kizuki 木月 木築 黄月
kizukuri 木造
koakutsu 小圷
koarai 小荒井
koasa 小浅
koba 木場
kobana 小花
kobari 小針
kobashi 小橋
kobata 木幡
kobatake 小畠
kobato 小鳩
kobayakawa 小早川
kobayashi 小林
kobe 小部
kobetsuzawa 小別沢
kobi 小尾
kobinata 小日向
kobirumaki 小比類巻
kobiyama 媚山 小桧山 小檜山
kobori 小堀
kobuchi 古渕
kobuchizawa 小淵沢
kobukuroya 小袋谷
kochihira 東風平
kochiya 古知屋
kodai 古代
kodaira 古平 小平
kodaka 小高
kodake 小竹
kodama 児玉 児珠 兒玉 古玉 子玉 小玉
kodate 小舘 小館
kodeki 古出来
kodera 古寺 小寺
kodomari 小泊
kofune 小舟
kofuse 小布施
koga 古賀 古閑
koganei 小金井
koganemaru 小金丸
koganeyu 小金湯
koganezawa 小金沢 小金澤
kogarashi 小嵐
kogasaka 小賀坂
kogi 古木
kogiso 小木曽
kogoshi 小越
koguchi 古口
kogue 小久江
koguma 小熊
kogumano 小熊野
kogure 古暮 小暮 木暮
kohama 粉浜
kohanawa 小華和
kohara 小原
kohashi 小橋
kohata 木幡
kohinata 小日向
kohiruimaki 小比類巻
koi 小井
koibuchi 鯉渕
koichi 小市
koida 小井田
koide 小出
koido 小井土 小井戸
koike 小池
koikeda 小池田
koinaba 小稲葉
koinuma 鯉沼
koishikawa 小石川
koishiwara 小石原
koishizawa 小石澤
koiso 小磯
koitabashi 小板橋
koiue 己斐上
koiwai 小岩井 小祝
koizumi 古泉 小泉 巨泉
kojika 小鹿
kojima 児島 児嶋 古島 小島 小嶋
kojiya 古千谷
kojou 古城
kokai 小海
kokaji 小梶
kokake 小掛
kokamo 小鴨
kokawa 粉川 粉河
koketsu 纐纈
kokonoe 九重
kokubo 古久保 小久保
kokubu 国冨 国分 国府 国部
kokubun 国分 國分
kokumachi 石町
kokumai 国米 国舞
kokushou 国生
kokuta 穀田
kokuwa 小桑
koma 小間 巨摩
komaarashi 駒嵐
komaba 駒場
komabayashi 駒林
komachi 小町
komada 駒田
komagata 駒形
komagine 駒木根
komagome 駒込
komai 駒井
komaita 駒板
komaki 小牧 駒木
komakura 駒倉
komamine 駒嶺
komamura 駒村
komano 駒野
komase 駒瀬
komata 古俣 小俣 小又 小股
komatani 駒谷
komatsu 古松 小松
komatsubara 小松原
komatsuda 小松田
komatsugawa 小松川
komatsushiro 小松代
komatsuzaki 小松崎
komazaki 駒崎
komazawa 駒沢 駒澤
komazuka 駒塚
komekami 米神
komeno 米野
kometani 米谷
komi 古味
komina 小皆
kominami 小南
kominato 小湊
komine 小峯 小峰 小嶺
kominoge 小蓑毛
komita 込田
komiya 古宮 小宮
komiyama 小宮山 小深山 小見山 込山
komochi 子持
komohara 菰原
komomo 小桃
komone 小茂根
komonji 小文字
komori 小守 小森 小毛利
komorie 小森江
komoriya 小森谷
komoro 小師
komota 菰田
komoto 古元 小本
komukai 小向
komura 古村 小村
komuro 古室 小室
kon 今 昆 紺 金
konabeshima 小鍋島
konae 小苗
konaga 小長
konagai 小永井
konagaya 小長谷
konaka 小中
konakai 小中居
konakamura 小中村
konami 小浪
konan 湖南
konari 小成
konarumi 古鳴海
konashi 小梨
konchiin 金地院
konda 根田 紺田
kondou 今藤 紺堂 近藤 近道
kongou 金剛
kongouji 金剛寺
konishi 古西 小西
konkou 金光
konnai 近内
konnano 紺名野
konno 今野 昆野 紺野 近埜 近野 金野
konoe 近衛
konoki 比木
konomi 許斐
konomura 此村
konoura 金浦
konparu 金春
konrai 今来
kontani 紺谷
konto 紺戸
konuma 小沼
kooge 郡家
koori 郡
kooriyama 郡山
kootaka 古小高
koreeda 是枝
korei 是井
korematsu 是松
koresawa 是澤
koretake 是竹
koromo 衣
koromogawa 頃川
koryou 湖陵
kosai 小佐井 小斎 湖西
kosaka 小坂
kosakai 小堺 小酒井
kosako 小迫
kosaku 古作
kosaza 小佐々
kose 小瀬
koseki 古関 小関
koshi 古志 越
koshiba 古柴 小柴 小芝
koshida 越田
koshiga 越賀
koshigoe 腰越
koshihara 腰原
koshii 越井
koshiishi 輿石
koshiji 越路
koshikawa 越川
koshimizu 小清水 越水 輿水
koshimori 越森
koshimoto 越本
koshimura 越村
koshino 小篠 越廼 越野
koshinuma 越沼
koshio 古塩 小塩 越尾
koshiro 小代
koshiyama 越山
koshizuka 越塚
koshouji 小庄司
kosuda 小須田
kosudo 小須戸
kosuga 小管 小菅
kosuge 小菅
kosugi 小杉
kota 小田
kotabe 小田部
kotajima 古田島
kotaka 小鷹
kotaki 小滝
kotani 古谷 小谷
kotegawa 古手川 小手川
kotera 小寺
kotobuki 寿
kotoku 古徳
kotonami 琴南
kotono 古藤野
kotooka 琴丘
kotou 古藤 湖東
kotsubo 小坪
kotsugai 小番
kotsuji 小辻
kotsutsumi 小堤
kotta 乞田
kou 江 高
koubun 弘文
kouchi 幸地 甲地
kouda 古宇田 国府田 幸田 甲田 神田 香田 鴻田
koudera 香寺
koudou 幸堂
koufu 江府
kouga 甲賀
kougo 向後
koujin 荒神
koujiro 神代
kouki 好奇
koumi 小海
koumoto 河本 甲元
koumura 高村
koumyou 光明
kounan 江南
koune 小畔
kouno 向野 河野 香野 高野
kounoike 鴻池
kounosu 鴻巣
koura 甲良 高良
kouriki 高力
kousa 甲佐 香沙
kousai 甲西
kousaka 上阪 幸坂 香坂 高坂
koushoku 更埴
kouso 江蘇 高祖
koutani 幸谷
koutoku 幸徳
kouya 高野
kouyama 光山 神山 高山
kouyauchi 高野内
kouza 高座
kouzai 香西
kouzaki 神崎
kouzan 甲山
kouzu 神津 高津
kouzuki 上月 光月 神月
kowa 古和
kowada 小和田
kowaguchi 古和口 強口
kowaka 小若
kowata 小綿 木幡 木綿
kowatari 小渡
koya 古屋 小屋
koyabe 小矢部
koyachi 小谷地
koyadaira 小屋平
koyahata 小屋畑
koyama 児山 固山 小山
koyanagi 小柳
koyano 小谷野
koyanose 木屋瀬
koyashiki 小屋敷
koyasu 子安 子易
koyasudai 子安台
koyata 小谷田
koyawata 小八幡
koyu 児湯
koza 古座
kozagawa 古座川
kozakai 小坂井 小坂衣 小堺 小酒井
kozaki 小崎
kozakurachou 小桜町
kozono 小園
kozuka 小塚
kozukayama 小束山
kozumi 古住
kozutsumi 小堤
kuba 久芳
kubiki 頚城
kubiri 久比里
kubo 久保 窪
kubodera 久保寺
kuboguchi 久保口
kuboi 久保井
kubojima 窪島
kubokawa 窪川
kuboki 久保木 窪木
kubokura 久保倉
kuboniwa 久保庭
kubosawa 久保沢
kubosugi 久保杉
kubota 久保田 窪田
kubou 久宝
kubouchi 久保内
kuboyama 久保山
kuboyoshi 久保吉
kuchihara 朽原
kuchiwa 口和
kudamatsu 下松
kudoo 久遠
kudou 宮藤 工藤
kuga 久我 玖珂 玖賀
kuge 久下
kugenuma 鵠沼
kugimiya 釘宮
kugimoto 釘本
kugino 久木野
kugou 久郷
kuhara 久原
kuhonbutsu 九品仏
kuji 久慈
kujiraoka 鯨岡
kujou 久城 九条 宮條
kuka 久賀
kuki 久貴 九鬼
kukita 莖田
kukizaki 茎崎
kukuu 久々宇
kuma 久万 久間 球磨
kumabe 隈部
kumachi 熊地
kumada 熊田
kumade 熊手
kumagai 熊谷
kumagami 熊耳
kumagaya 熊谷
kumahara 熊原
kumai 熊井
kumaishi 熊石
kumakawa 熊川
kumaki 久間木
kumakura 熊倉
kumamoto 熊本 隈元 隈本
kumanishi 熊西
kumano 熊野
kumanosuke 熊之助
kumasaka 熊坂
kumasawa 熊沢 熊澤
kumashima 熊島
kumashiro 神代
kumata 杭全
kumatori 熊取
kumayama 熊山
kumazaki 熊崎
kumazawa 熊沢
kume 久米
kumeda 久米田
kumekawa 久米川 粂川
kumeta 久米田
kumi 久美
kumihama 久美浜
kumita 汲田
kumogiri 雲霧
kumoi 雲井
kumomura 雲村
kumon 久門 公文
kumota 雲田
kuni 久仁 久邇 六合
kunieda 国枝
kunigami 国頭
kunihara 国原
kunihiro 国広
kunii 国井 國井
kunijima 柴島
kunika 國賀
kunikida 国木田
kunimatsu 国松
kunimi 国見
kunimitsu 国光 國光
kunimochi 国持
kunimori 国守 國守
kunimoto 国本
kuninobu 国延
kuninomiya 久迩宮
kunioka 国岡
kunisada 国定
kunisaki 国崎
kunisawa 国沢
kunishima 国島
kunita 国田
kunitachi 国立
kunitake 国武
kunitomi 国富
kunitomo 国友
kuniwake 国分
kuniya 国谷
kuniyasu 国安
kuniyoshi 国吉 國吉
kunizane 国実
kuno 久野
kunohe 九戸
kunori 九里
kunou 久能
kunugi 功刀
kunuki 九貫
kura 倉
kurabayashi 倉林
kurabe 倉部 蔵部
kurabuchi 倉淵
kurachi 倉地 倉知
kurada 倉田
kurahara 倉原 蔵原
kurahashi 倉橋
kurai 倉井
kuraishi 倉石
kurakane 倉金
kurakawa 倉川
kuraku 九楽
kuramae 倉前 蔵前
kuramata 倉又
kuramitsu 倉光
kuramochi 倉持
kuramoto 倉本 蔵元 蔵本 藏本
kuranami 蔵並
kuranari 倉成
kuraoka 倉岡
kurasaki 倉崎
kurasawa 倉沢
kurashige 倉繁 倉重
kurashima 倉島 倉嶋
kurashina 倉品 倉科
kurata 倉田 蔵田
kuratake 倉岳
kuratani 倉谷
kurato 倉戸
kuratomi 倉富
kuratsuji 蔵辻
kurauchi 倉内
kurayama 倉山
kure 呉
kurebayashi 紅林
kureishi 暮石
kurematsu 榑松
kureta 呉田
kuri 久里
kuribara 栗原
kuribayashi 栗林
kurigami 繰上
kurihama 久里浜
kurihana 栗花
kurihara 久梨原 栗原
kurihashi 栗橋
kurihira 栗平
kuriki 久力 栗城 栗木
kurimoto 栗本 栗源
kurimura 栗村
kurio 栗尾
kurisaka 栗坂
kurisaki 栗崎
kurisawa 栗沢
kurisu 栗栖
kurita 栗田
kuritaya 栗田谷
kuriya 栗谷
kuriyagawa 厨川
kuriyama 栗山
kurobaru 黒原
kuroda 黒田
kurodani 黒谷
kuroe 黒江
kurogane 黒金
kuroha 黒羽
kurohane 黒羽
kurohone 黒保根
kuroi 黒井
kuroishi 黒石
kuroiwa 黒岩
kurokawa 黒川
kuroki 黒木
kurokouchi 黒河内
kuromaru 黒丸
kuromatsu 黒松
kuromori 黒森
kuronuma 黒沼
kurooka 黒岡
kurosaka 黒坂
kurosaki 黒埼 黒崎
kurosawa 黒沢 黒澤
kurose 黒瀬
kuroshima 黒島
kurosu 黒須
kurotaki 黒滝
kurotani 黒谷
kurotori 黒鳥
kurouji 黒氏
kuroyanagi 畔柳 黒柳
kurozumi 黒住
kuru 久留
kurumada 車田
kurumayama 車山
kurumiya 来宮
kurumizawa 胡桃沢
kurushima 久留島 来島
kurusu 来栖
kuryuu 栗生
kusaba 草場 草葉
kusachi 草地
kusagae 草香江
kusahana 草花
kusajima 草島
kusaka 久坂 日下
kusakabe 日下部 草壁
kusakai 草皆
kusakari 草刈 草苅
kusakawa 草川
kusama 日馬 草間
kusamura 草村
kusanagi 草なぎ 草薙
kusano 草野
kusao 草尾
kusaoka 草岡
kusatsugi 草次
kusawake 草分
kusayama 草山
kusayanagi 草柳
kushibe 櫛部
kushibiki 櫛引
kushida 串田 櫛田
kushigata 櫛形
kushihashi 串橋
kushima 串間 久島 九島 九嶋
kushimi 櫛見
kushimoto 串本
kushioka 串岡
kushita 櫛田
kushiya 櫛谷
kushiyama 串山
kushuken 久手堅
kusu 楠 玖珠
kusubashi 楠橋
kusuda 楠田
kusuhara 楠原
kusui 楠井
kusumi 久住 久隅 楠美
kusumoto 楠元 楠本
kusuno 楠野
kusunoki 楠 楠木 樟
kusunose 楠瀬
kusuoka 楠岡
kususe 楠瀬
kusuyama 楠山
kutani 久谷 九谷
kutsuki 朽木 沓木
kutsumi 久津見
kutsuna 忽那 沓名
kutsuwada 轡田
kutsuzawa 沓沢
kuwa 久和
kuwabara 桑原
kuwae 桑江
kuwahara 桑原
kuwahata 桑畑
kuwajima 桑嶋
kuwaki 桑木 桑机
kuwamura 桑村
kuwana 桑名
kuwano 桑野
kuwaori 桑折
kuwashima 桑島
kuwata 桑田 鍬田
kuwayama 桑山
kuwazu 桑津
kuze 久世 久瀬
kuzuha 楠葉 葛葉
kuzuhara 葛原
kuzumaki 葛巻
kuzuno 葛野
kuzuoka 葛岡
kuzuu 葛生
kuzuya 葛谷
kyokuyama 曲山
kyonan 鋸南
kyou 京 姜
kyouda 京田
kyougase 京ケ瀬 京ヶ瀬
kyougoku 京極
kyoumachi 京町
kyoumoto 京本
kyouno 京野 響野
kyoutani 京谷
kyoutou 京濤
kyouya 京谷
kyouzuka 京塚
kyuuhouji 久宝寺
kyuuma 久馬
kyuuragi 厳木
kyuutoku 久徳
mabe 間部
mabuchi 真渕 馬淵 馬渕
mabune 真船
machi 町 真知
machibun 町分
machida 町田
machidera 待寺
machii 待井 町井
machinaga 町永
machino 町野
machiya 町屋 町谷
machiyama 町山
mada 間田 馬田
madarame 斑目 班目
madarao 斑尾
madoka 円
maeba 前場
maebara 前原
maeda 前田
maedagawa 前田河
maedakou 前田河
maehara 前原
maehata 前畑
maejima 前島 前嶋
maekawa 前川
maemachi 前町
maemura 前村
maeno 前野
maeo 前尾
maesaka 前坂
maesawa 前沢 前澤
maeta 前田
maetani 前谷
maetsue 前津江
maeyama 前山
maezono 前園 前薗
mafune 真船
magara 真柄
magaribuchi 曲淵 曲渕
magarimatsu 曲松
magariyama 曲山
maginu 馬絹
magome 眞篭 真篭
magota 孫田
mahara 麻原
mai 舞
maidashi 馬出
maihama 舞浜
maijima 舞島
maino 舞野
maisaka 舞坂 舞阪
maisaki 舞崎
maishi 真石
maita 真板 舞田
majima 真島 間島 間嶋 馬嶋
makabe 真壁 間壁
makaino 馬飼野
maki 巻 慎 槙 牧 眞木 真城 真木 真樹 麻希 麻貴
makie 牧江
makiguchi 巻口 牧口
makihara 槙原 牧原
makihata 巻幡
makimoto 牧本
makimura 牧村 蒔村
makino 槙野 牧野
makinoda 牧野田
makinouchi 牧之内
makio 牧尾
makioka 牧丘
makisaka 槙坂
makise 牧瀬
makishima 巻島 槙島 槙嶋 牧島
makita 巻田 槙田 牧田 蒔田
makito 牧戸
makiuchi 牧内
makiya 牧谷
makiyama 巻山 牧山
makkari 真狩
mako 真湖
makou 磨香
makubetsu 幕別
makuda 幕田
makuta 幕田
mamashita 壗下
mameda 豆田
mami 真巨
mamiya 間宮
manabe 真辺 真部 真鍋 間部
manaka 真中 間中
manako 真名子
manase 曲直瀬 真瀬
manatsu 真夏
manazuru 真鶴
manba 万場 万羽
manda 万田 萬田
mandai 万代
manita 間仁田
maniwa 間庭
manjoume 万城目
mannami 万波
mannou 満濃
mano 眞野 真野 間野
manome 馬目
mantani 万谷
manya 萬谷
mao 真央
mari 万里 茉理 茉莉
marimura 真理邑
maritani 毬谷 鞠谷
mariya 毬谷
maru 丸
marubashi 丸橋
marubayashi 丸林
maruhama 丸浜
maruhashi 丸橋
marui 丸井 円井
maruichi 丸市
maruike 丸池
marukawa 丸川
maruko 丸子 円子 圓子
marumachi 丸町
marumo 丸茂
marumoto 丸本
maruno 丸野
maruo 丸尾
maruoka 丸岡
marusawa 丸沢
maruta 丸田
marutani 丸谷
maruuchi 丸内
maruya 丸屋 丸谷
maruyama 丸山 円山
masa 雅
masago 真砂
masahiko 眞彦
masai 正井
masaji 正路
masaka 真坂
masakata 正方
masaki 政木 松前 柾木 正木 真咲 真崎 真木 馬崎
masamoto 正本
masamune 正宗
masana 正名
masano 正野
masaoka 正岡
masatomi 正富
masaya 柾谷
mase 間瀬
mashiba 真柴
mashido 益戸
mashike 増毛
mashiko 増子 益子
mashima 真嶋 馬島
mashimo 増茂 真下
mashino 増野
mashita 真下 間下
masu 舛
masubuchi 増淵 増渕
masuda 升田 増田 枡田 桝田 益田 舛田
masue 益江
masugata 枡形
masugi 真杉 馬杉
masuho 増穂
masui 増井 桝井 舛井
masukawa 升川 増川
masuko 増子 益子
masuma 増間
masumi 十寸見
masumitsu 桝満
masumizu 升水
masumori 増森
masumoto 増本 桝本
masumura 増村
masunaga 増永
masuno 升野 増野 益野 舛野
masuo 増尾
masuoka 増岡 益岡
masutani 増谷
masuto 増戸
masutou 増藤
masuya 桝谷 舛谷
masuyama 増山 益山
masuzawa 升沢 増沢 鱒沢
masuzoe 舛添 舛瀉
matai 又井
matama 真玉
matamura 又村
matano 俣野
matayoshi 又吉
matoba 的場
matoi 纒
matou 間藤
matsu 松
matsuba 松葉
matsubara 松原
matsubase 松橋
matsubushi 松伏
matsuda 松田
matsudai 松代
matsudaira 松平
matsudate 松舘 松館
matsue 松江
matsueda 松枝
matsufuji 松藤
matsugami 松上
matsugasaki 松ケ崎 松ヶ崎
matsugi 松木 真継
matsuguchi 松口
matsuhashi 松橋
matsuhira 松比良
matsui 松井 松居
matsuida 松井田
matsuishi 松石
matsukari 真狩
matsukata 松方
matsukawa 松川
matsuki 松木 松樹
matsukubo 松久保
matsukura 松倉
matsumae 松前
matsumaru 松丸
matsumiya 松宮
matsumori 松森 松盛
matsumoto 松元 松本
matsumura 松村
matsunaga 松永 松長
matsunai 松内
matsunaka 松中
matsunami 松並 松波 松浪
matsune 松根 松音
matsuno 松野
matsunoki 松ノ木
matsunoto 松の門
matsunoyama 松之山
matsunuma 松沼
matsuo 松尾
matsuoi 松生
matsuoka 松丘 松岡
matsura 松浦
matsuri 祭
matsusaka 松坂
matsusaki 末崎 松崎
matsusawa 松沢
matsuse 松瀬
matsushige 松茂 松重
matsushima 松島 松嶋
matsushiro 松代
matsushita 松下
matsuta 松田
matsutake 松竹
matsutani 松谷
matsutomi 松富
matsutomo 松友
matsutou 松任
matsutouya 松任谷
matsuuchi 松内
matsuura 松浦
matsuya 松谷
matsuyama 松山
matsuyoshi 松吉
matsuyuki 松雪
matsuzaka 松坂 松阪
matsuzaki 松崎
matsuzawa 松沢 松澤
matsuzono 松園 松薗
mattou 松任
mawatari 馬渡
maya 真家 真野
mayama 眞山 真山 間山 麻山
mayumi 真弓
mayuzumi 黛
mazaki 真崎 馬崎
maze 馬瀬
mega 女鹿
meguro 目黒
mejiro 目白
mekada 目加田
mekata 目加田
memezawa 目々沢
memuro 芽室
menashi 目梨
menda 免田
mentani 面谷
menuma 妻沼
mesaki 目崎
meshiai 飯合
mesuda 召田
metoki 目時
mezaki 目崎
miama 三甘
mibu 壬生
michiba 道場
michigami 道上
michikami 道上
michimata 道又
michishita 道下
michiura 道浦
michiya 道家
midori 緑 翠
midorigi 緑木
midorii 緑井
midorikawa 緑川
midoriyama 緑山
midou 御堂
mieko 三栄子
mieno 三重野
mifune 三船 御船
migishi 三岸
migita 右田
migiwa 汀
mihagino 三萩野
mihama 御浜
mihanayama 見花山
mihara 三原 見原
mihashi 三橋
mihiro 美裕
miho 美保 美穂
miida 三井田 見井田
miike 三池
mika 美香
mikado 三門 見角
mikame 三瓶
mikami 三上 三神 味上 見上
mikamo 三加茂
mikasa 三笠
mikashima 三ケ島 三ヶ島
mikata 見方
mikawa 三加和 三川 三河 箕川 美川
mikazuki 三ケ月 三日月
miki 三喜 三木 三樹 三鬼 未來 未樹 美木 美樹
mikimoto 三木元 御木本
mikisaka 樹坂
mikita 三木田
mikiya 御喜家
mikkabi 三ケ日 三ヶ日
mikojima 神子島
mikoshiba 御子柴
mikumo 三雲
mikuni 三国 三國
mikuniya 三国谷 三國屋
mikura 三倉 美倉
mikuriya 御厨
mimasaka 美作
mimasu 三桝
mimata 三股
mimino 耳野
mimori 三森
mimoto 三本
mimura 三村
mimuro 三室
minabe 三鍋 南部
minagawa 皆川 美奈川
minagi 皆木
minaguchi 水口 源口 皆口 美名口
minai 南井
minakami 水上 皆上
minakata 南方
minakawa 源川 皆川
minaki 皆木
minakuchi 水口
minami 三波 南 沓水 皆実 美波
minamida 南田
minamidaira 南平
minamidate 南舘
minamide 南出
minamigata 南方
minamikata 南方
minamikawa 南川 南河
minamikaze 南風
minamimaki 南牧
minamimoto 南本
minamimura 南村
minamimure 南牟礼
minamino 南野
minamisawa 南沢
minamishou 南庄
minamisuna 南砂
minamitani 南谷
minamiyama 南山
minamizaki 南崎
minamizawa 南沢
minamoto 源 皆本
minano 皆野
minase 皆瀬
minashima 皆島
minato 湊
minatojima 港島
minatoya 港谷 湊屋 湊谷
minatsuki 水無月
minayoshi 皆吉
minazuki 水無月
minda 民田
mine 三根 峯 峰 嶺
minegishi 峯岸 峰岸 嶺岸
minehama 峰浜
minei 峯井 嶺井
mineki 峯木
minematsu 峰松
minemura 峯村 峯邑 峰村 嶺村
mineno 峯野
mineoka 峯岡
minesawa 峯沢
mineta 峯田 峰田
mineura 峯浦
mineyama 峰山
minmaya 三厩
mino 三野 美濃 美野
minobe 美濃部
minobu 身延
minochi 水内
minoge 蓑毛
minohara 蓑原
minomura 三野村
minorikawa 御法川
minosawa 簑沢
minoshima 箕嶋 簑島 美野島
minoshou 美濃庄
minosuke 簑助
minou 美嚢 美濃
minoura 箕浦
minowa 三ノ輪 三野輪 箕輪 美濃和 蓑和 蓑輪
minoya 美濃谷
minuma 見沼
mio 三尾
mirasaka 三良坂
misaka 三坂 御坂
misaki 三咲 三崎 岬 美咲 美崎
misaku 美作
misakubo 水窪
misasa 三朝
misato 美里
misawa 三沢 三澤 美沢 見沢 見澤
mise 三瀬 見世
mishima 三島 三嶋 美島
mishimagi 三島木
mishimazaki 御島崎
mishina 三品 三科
mishou 御荘 美翔
mishuku 三宿
misono 三園 御園 御薗 美園
misora 美空
misu 三栖 三笥 三須
misugi 美杉
misuji 三筋
misumai 簾舞
misumi 三角 三隅
mita 三田 実田 箕田 見田
mitagawa 三田川
mitake 三岳 三竹 御岳
mitaki 三滝
mitama 三玉 三珠
mitamura 三田村
mitani 三谷
mitarai 御手洗
mitejima 御幣島
mito 水戸
mitobe 三戸部 水戸部
mitoma 三苫
mitome 三留
mitomi 三富
mitomo 三友
mitou 三藤
mitoya 三刀屋
mitoyo 三豊
mitsu 御津
mitsuboshi 三星
mitsue 御杖
mitsufuji 光藤
mitsuga 三賀
mitsugi 三津木
mitsuhashi 三橋
mitsui 三井 光井 満井 美津井
mitsuishi 三石
mitsuji 三辻
mitsukawa 満川
mitsuke 見附
mitsuma 三間
mitsumata 三又
mitsumochi 光用
mitsumoto 三本 光本
mitsumura 三村 光村
mitsunaga 光永
mitsunari 光成
mitsuno 光野
mitsunobu 光延
mitsuoka 三岡 光岡 満岡
mitsuse 三瀬 光瀬
mitsushima 密島 満島 美津島
mitsuta 光田 満田
mitsutake 光武
mitsutomo 光友
mitsutsuka 三塚
mitsuwa 三輪
mitsuya 三津谷 三矢
mitsuyama 満山
mitsuyoshi 三省
mitsuzawa 光澤
mitsuzuka 三塚
miuchi 美内
miura 三浦
miwa 三輪 美輪
miwata 三輪田
miwatari 三渡
miya 宮
miyabayashi 宮林
miyabe 宮部
miyabi 雅
miyabuchi 宮淵 宮渕
miyachi 宮地
miyagawa 宮川
miyagi 宮城 宮木
miyagoshi 宮腰
miyaguchi 宮口
miyahara 宮原
miyahigashi 宮東
miyai 宮井
miyairi 宮入
miyaji 宮地 宮路
miyajima 宮島 宮嶋
miyakawa 宮川
miyake 三宅
miyaki 三養基 宮木
miyakita 宮北
miyako 宮古 都
miyakoda 都田
miyakoji 都路
miyakoshi 宮腰 宮越
miyakozawa 都沢 都澤
miyakubo 宮窪
miyama 宮間 海山 深山 美山 見山
miyamae 宮前
miyamaru 宮丸
miyamori 宮守 宮森 宮盛
miyamoto 宮元 宮本
miyamura 宮村
miyanabe 宮鍋
miyanaga 宮永
miyanishi 宮西
miyano 宮野
miyanokawa 宮之川
miyanoura 宮浦
miyao 宮尾
miyaoka 宮岡
miyasaka 宮坂
miyasako 宮迫
miyasato 宮里
miyase 宮瀬
miyashino 宮篠
miyashita 宮下
miyasumi 宮住
miyata 宮田
miyatake 宮武
miyato 宮戸
miyauchi 宮内
miyaura 宮浦
miyawaki 宮脇
miyayama 宮山
miyazaki 宮崎
miyazato 宮里
miyazawa 宮沢 宮澤
miyazeki 宮關
miyazono 宮苑
miyazu 宮津
miyo 御代
miyokawa 三代川
miyosawa 三代沢
miyoshi 三吉 三善 三好 三由 三膳 三芳
miyuki 深雪 美雪
miyukiyama 御幸山
mizobe 溝部
mizobuchi 溝淵 溝渕
mizoe 溝江
mizoguchi 溝口
mizoi 溝井
mizokami 溝上
mizota 溝田
mizote 溝手
mizugaki 水垣
mizuguchi 水口
mizuhara 水原
mizuhashi 水橋
mizui 水井
mizuide 水出
mizuishi 水石
mizukaki 水柿
mizukami 水上
mizukawa 水川
mizuki 水城 水希 水木 水樹 水輝 端樹 美月 観月
mizukiri 瑞木良
mizukoshi 水越
mizukura 水倉
mizuma 三潴 三瀦 水間
mizumachi 水町
mizumaki 水巻
mizumori 水守 水森
mizumoto 水元 水本
mizumura 水村
mizunaga 水永
mizunashi 水梨
mizuniwa 水庭
mizuno 水野
mizunoe 水の江
mizunoo 水之尾
mizunoya 水野谷
mizunuma 水沼
mizuo 水尾
mizuochi 水落
mizusaki 水崎
mizusato 水里
mizusawa 水沢 水澤
mizushima 水島 水嶋
mizushina 水品 水科
mizuta 水田
mizutake 水竹
mizutani 水谷
mizuuchi 水内
mizuyoshi 水吉
mobara 茂原
mochida 持田 糯田
mochiji 持地
mochimaru 持丸
mochinaga 持永
mochizuki 望月
mogami 最上
mogi 茂木
mogusa 百草
moizumi 茂泉
moki 茂木
mokubo 杢保
momii 籾井
momiyama 籾山
momochi 百々地
momoda 桃田
momodani 桃谷
momoi 桃井 百井
momoishi 百石
momoji 百道
momokawa 百川
momono 桃野
momonoki 桃ノ木
momose 桃瀬 百々瀬 百瀬
momota 桃田 百田
momotake 百武
monbetsu 門別
monden 門伝 門傳 門田
mondo 門戸
moniwa 茂庭
monji 門治
monma 門間 門馬
monna 門名 門奈
monno 門野
monobe 物部
monoe 物江
monou 桃生
monta 門田
monya 門谷
monzen 門前
mooka 真岡
mori 森 盛
moriai 盛合
moribayashi 森林
moribe 森部
morichika 森近
morifuji 森藤
morigiwa 森際
moriguchi 守口 森口 盛口
morihara 森原
morihashi 守橋
morii 守井 森井 森居
moriichi 森一
moriizumi 森泉
morikage 森景
morikane 森兼
morikawa 守川 杜川 森川
moriki 守木 森木
morikoshi 森越
morikubo 森久保
morimachi 森町
morimoto 守本 森元 森本 盛本
morimura 森村
morina 森奈
morinaga 森永 森長 護良
morinaka 森中
morino 森野
morinomiya 森之宮
morio 森尾
morioka 守岡 森丘 森岡
morisaki 森咲 森崎
morisawa 森沢 森澤
morise 森瀬
morishige 森繁
morishima 森島 森嶋
morishita 森下
morishouji 森小路
morisue 森末
morita 守田 森田 盛田
moritaka 森高
moritaki 森滝
moritani 守谷 森谷
morito 森戸
moritomo 森友
moritou 森藤
moriuchi 森内
moriwaka 森若
moriwake 守分
moriwaki 森脇
moriya 守屋 守谷 森屋 森谷
moriyama 守山 森山
moriyasu 守安 森保 森安
moriyoshi 森吉 護良
morizono 森園
morizuka 森塚
morizumi 守純
moro 茂呂
moroboshi 諸星
morodomi 諸富
moroe 諸江
morofushi 諸伏
moroga 諸我
morohashi 諸橋
moroi 諸井
morokata 諸県
morokuchi 諸口
morone 諸根
morooka 師岡 諸岡
morosawa 諸沢
morota 諸田
morotomi 諸富
morotsuka 諸塚
moroyuu 諸遊
morozumi 両角 諸角
motegi 茂木
moteki 茂木
moto 本
motobayashi 本林
motoda 元田
motofuchi 元渕
motogi 本木
motogou 元郷
motohama 元浜
motohara 本原
motohashi 本橋
motoi 元井 本井
motoike 本池
motoizumi 元和泉
motojima 本島
motokawa 本川
motoki 元木 本木
motokura 元倉
motomitsu 元満
motomiya 元宮 本宮
motomura 本村
motonami 本並
motono 本埜
motoo 元尾
motooka 元岡 本岡
motora 元良
motoshima 元島
motosugi 本杉
mototani 元谷
motouchi 本内
motoya 本谷
motoyama 元山 本山
motoyanagi 本柳
motte 物袋
mou 毛
mouchi 望地
moue 馬上
mounai 毛内
mouri 毛利
mugi 牟岐
mugino 麦野
mugisawa 麦沢
mugishima 麦島 麦嶋
mugitani 麦谷
muguruma 六車
mukae 向江
mukaeda 迎田
mukaedai 向台
mukai 向 向井 迎
mukaibou 向坊
mukaida 向井田 向田
mukaihara 向原
mukaino 向野
mukaishima 向島
mukaiyama 向山
mukasa 六笠
mukawa 武川 武河 鵡川
mukouda 向田
mukougaoka 向丘
mukouyama 向山
mukunoki 椋木
munakata 宗形 宗方 棟形 棟方
munase 皆瀬
munehisa 宗久
munekata 宗像 宗尊 棟方
munemiya 宗宮
munemura 宗村
munenaga 宗良
muno 武野
murabayashi 村林
murachi 村地
muragi 村儀
muraguchi 村口
murahashi 村橋
murai 村井
muraishi 村石
murakami 村上
murakata 村形
murakawa 村川
muraki 村木
murakoshi 村越
muramatsu 村松
muramoto 村元 村本
muranaka 村中
muranishi 村西
murano 村野
muranushi 村主
murao 村尾
muraoka 村岡
murasaki 村崎 紫
murasakino 紫野
murasame 村雨
murasawa 村沢
murase 村瀬
murashige 村重
murashima 村島 村嶋
murashiro 村城
murasugi 村杉
murasumi 村角
murata 村田 邑田
murate 村手
murayama 村山 邨山
muro 室 牟婁
murobuse 室伏
murodate 室館
murofushi 室伏
muroga 室賀
murohara 室原
murohashi 室橋
muroi 室井
muroichi 室市
murokawa 室川
muromachi 室町
muromi 室見
murone 室根
muronoi 室野井
murooka 室岡
murosaka 室坂
murosaki 室崎
murota 室田
murotani 室谷
murou 室生
murozono 室園
murozumi 室積
muryoui 無量井
musha 武者
mushanokouji 武者小路
mushiake 虫明
muta 牟田
mutou 武藤
mutsu 陸奥
mutsugi 六木
mutsuno 六野
mutsuura 六浦
mutsuzawa 睦沢
myoudou 明道
myouki 妙木
myouou 明王
nabata 名畑
nabei 鍋井
nabekura 鍋倉
nabeshima 鍋島 鍋嶋
nabeta 鍋田
nabetani 鍋谷
nabeya 鍋谷
nada 名田
nadachi 名立
nadaka 名高
nadasaki 灘崎
nade 名出
naeba 苗場
naga 名賀 那賀
nagaba 長場
nagabuchi 長淵 長渕
nagae 永江 長江
nagaguro 永黒
nagahama 永浜 長浜 長濱
nagahamaya 長浜屋
nagahara 永原 長原
nagahashi 永橋 長橋
nagahata 長畑
nagahiro 永広
nagahisa 長久
nagaho 長保
nagahora 永洞
nagahori 永堀
nagai 永井 長井
nagaike 長池
nagaishi 永石
nagaiwa 長岩
nagaizumi 長泉
nagakata 長潟
nagakawa 長川
nagaki 長岐
nagakoshi 長越
nagakubo 長久保 長窪
nagakura 永倉 長倉
nagamachi 長町
nagamatsu 永松 長松
nagami 永見
nagamine 永峯 永峰 長峯 長峰 長嶺
nagamitsu 永光
nagamori 永守 永森 長森
nagamura 永村 長村
naganawa 長縄
nagane 長根
nagano 永野 長野
naganohara 長野原
naganuki 名古木
naganuma 永沼 長沼
nagao 永尾 長尾
nagaoka 永岡 長丘 長岡
nagaoke 永桶
nagaoki 長沖
nagara 長柄
nagasaka 永坂 長坂
nagasaki 長崎
nagasaku 永作
nagasato 長郷
nagasawa 永沢 永澤 長沢 長澤
nagase 永瀬 長勢 長瀬
nagashige 長重
nagashii 永椎
nagashima 永島 永嶋 長島 長嶋
nagasoko 長底
nagasu 長洲
nagasuna 長砂
nagata 永田 長田
nagatake 永武 長竹
nagatani 永谷 長谷
nagato 長戸 長門
nagatomi 長冨
nagatomo 永友 長友
nagatoro 長瀞
nagatsu 長津
nagatsuda 長津田
nagatsuka 永塚 長塚 長束
nagatsuta 長津田
nagaura 永浦
nagawa 名川 奈川 奈河
nagaya 永谷 長屋 長谷
nagayama 永山 長山
nagayasu 永易
nagayo 永代 長与
nagayoshi 永吉 永芳
nagazumi 長住
nagi 菜木
nagon 納言
nagono 那古野
nagoshi 名越
nagoya 名児耶 名古屋 名護屋 名越
nagumo 南雲
nagura 名倉
naguri 名栗
nahara 名原
naide 名出
naitou 内藤
najima 名島
naka 中 仲 那珂
nakaarai 中荒井
nakabayashi 中林 仲林
nakabe 中部
nakabiraki 中開
nakachi 仲地
nakada 中田 仲田
nakadai 中台 仲代
nakadate 中立 中舘 中館
nakade 中出
nakadera 中寺
nakadou 中堂
nakae 中江
nakagaichi 中垣内
nakagaki 中垣
nakagami 中上 中神 中頭 仲上
nakagawa 中川 中河 仲川 那珂川 那賀川
nakagawara 中川原
nakagi 仲木
nakagiri 中桐
nakagoe 中越
nakagome 中込
nakagomi 中込
nakagoshi 中越
nakagou 中郷
nakagouchi 中河内
nakaguro 中黒
nakahama 中浜 中濱
nakahara 中原 仲原
nakahashi 中橋
nakahata 中畑 仲畑
nakahira 中平 仲平
nakahodo 中程
nakahori 中堀
nakai 中井 中居 仲井 仲居
nakaichi 中市
nakaide 中出
nakaido 仲井戸
nakaie 仲家
nakaikegami 仲池上
nakaima 仲井間
nakaishi 中石
nakaizumi 中和泉 中泉
nakaji 中路 名梶
nakajima 中島 中嶋 中嶌 仲島
nakajin 中陣 中陳
nakajou 中城 中場 中条 中條 仲條
nakajuku 仲宿
nakakawane 中川根
nakaki 中木
nakakita 中来田
nakakiya 中木屋
nakakiyoto 中清戸
nakakoshi 中越
nakakubiki 中頚城
nakakuki 中久喜
nakakura 中倉
nakama 仲摩 仲間
nakamachi 仲町
nakamagome 中馬込
nakamaru 中丸 仲丸
nakamata 中俣 仲俣
nakamatsu 中松
nakame 中目
nakamichi 中道 仲道
nakamigawa 中上川
nakamikado 中御門
nakaminami 中南
nakamiya 中宮
nakamizo 中溝
nakamori 中森
nakamoto 中元 中本 仲本
nakamukae 中迎
nakamura 中村 中邨 仲村
nakamurahara 中村原
nakane 中根 仲根
nakanishi 中西 仲西
nakano 中埜 中野 仲野 名香野
nakanobu 中延
nakanochaya 中茶屋
nakanoin 中院
nakanojou 中之条
nakanokuchi 中之口
nakanome 中野目
nakanomyou 中名生
nakanose 中ノ瀬
nakanoshima 中之島
nakanowatari 中野渡
nakanuma 中沼
nakao 中尾 中雄 仲尾
nakaochiai 中落合
nakaoka 中岡 仲岡
nakaoki 中沖
nakaooji 中大路
nakarai 半井
nakarokugou 仲六郷
nakasako 中迫
nakasato 中里
nakase 中瀬
nakasen 中仙
nakashige 中重
nakashima 中島 中嶋
nakashio 中塩
nakashiro 中城
nakashizuka 中静
nakaso 中曽
nakasone 中曽根 中曾根
nakasono 中園
nakasu 中洲 中須
nakasuji 中筋
nakasuka 中須賀
nakata 中田 仲田
nakatado 仲多度
nakatake 中武 中竹
nakatani 中谷 仲谷
nakatehara 仲手原
nakato 中戸
nakatogawa 中戸川
nakatoki 中時
nakatomi 中富
nakatou 中藤
nakatsubo 中坪
nakatsue 中津江
nakatsuji 仲辻
nakatsuka 中塚 中束
nakatsukasa 中務
nakatsuma 中妻
nakatsutsumi 中堤
nakatsuyama 中津山
nakauchi 中内
nakaura 中浦
nakaya 中屋 中矢 中谷 仲谷
nakayama 中山 仲山
nakayasu 中安 中易
nakayoshi 仲吉
nakazaki 中崎 仲崎
nakazato 中里 仲里
nakazawa 中沢 中澤 仲沢
nakazono 中園 中薗
nakazumi 中角
nakijin 今帰仁
nakui 名久井
nakura 名倉 奈倉
namae 生江
namai 生井
namamugi 生麦
namase 生瀬
namatame 生天目 生田目 生畑目
namazuda 鯰田
namegaya 行谷
namekata 行方
namekawa 滑川 行川
namiai 浪合
namie 南江
namikata 波形 行方
namikawa 並河
namiki 並木
namiko 波子
namino 波野
namioka 浪岡
namita 波田
namitsuka 波塚
namiuchi 浪内
namiyama 波山
namura 名村 苗村
nanai 七井
nanakai 七会
nanakida 七木田
nanakita 七木田
nanakuma 七隈
nanami 七海 奈々見
nanamiya 七宮
nanamori 七森
nanao 七尾
nanasawa 七沢
nanase 七瀬
nanashima 七島
nanatsuka 七塚
nanaumi 七海
nanayaku 七役
nanayashiro 七社
nanba 南場 南波 南葉 難波
nanbara 南原
nanbo 南保
nanbu 南部
nane 南江
nangai 南外 南街
nango 南湖
nangoku 南国
nangou 南郷
nangumo 南雲
naniwa 浪花 難波
nanjou 南城 南条 南條
nankan 南関
nanmoku 南牧
nanno 南野
nanpo 南保
nanporo 南幌
nanri 南里
nanson 南村
nanya 南谷
naoe 直江
naoetsu 直江津
naohara 猶原 直原
naoi 直井
naoiri 直入
naoki 直木
naose 直瀬
naoshima 直島
naota 直田
naoyama 直山
nara 奈良
naraha 楢葉
narahara 奈良原
narahashi 名良橋 奈良橋
narai 奈良井
narakawa 楢川
naraki 奈良木
narano 奈良野
naraoka 奈良岡
narasaka 奈良坂
narasaki 楢崎
narayama 楢山
narazaki 楢崎
nariai 成合
narihara 成原
nariki 成木
narikiyo 成清
narimasu 成増
narimatsu 成松
narimi 成見
narimoto 成本
narinaga 成良
narisawa 成沢 成澤
narishima 成島 成嶋
narita 成田
naritomi 成富
nariwa 成羽
naruchi 成知
narui 成井
naruke 成毛
narumachi 成町
narumi 鳴海
narumiya 成宮
narumizu 鳴水
naruo 鳴尾
naruoka 成岡 鳴丘
narusawa 成沢 成澤 鳴沢
naruse 成瀬
narushima 成島
narutake 鳴竹
narutou 成東
nasako 名迫
nashimoto 梨本
nasu 奈須 那州 那須
nasukawa 奈須川 茄子川 那須川
nasuno 奈須野 那須野
nata 奈多
natori 名取 名執
natsu 夏
natsubori 夏堀
natsuda 夏田
natsuhara 夏原
natsui 夏井
natsukawa 夏川
natsuki 夏木 夏樹 奈月
natsume 夏目 棗
natsumi 夏未 夏海 夏美 夏見 夏観
natsuno 夏乃 夏野
natsuo 夏生
natsusaka 夏坂
natsuyagi 夏八木
nawa 名和
nawai 縄井
nawano 縄野
nawata 縄田
naya 納屋 納谷
nayoro 名寄
nazuka 名塚
neagari 根上
neba 根羽
nebashi 根橋
nedachi 根立
negawa 根川
negi 根木
negishi 根岸
negoro 根来
nei 根井
nekabu 根ケ布
neko 根子
nemori 根守
nemoto 根本
nemuri 眠
nenohi 子野日
neriki 練木
neuchi 根内
neya 根矢
nezakama 根坂間
nezu 根津
nichihara 日原
nidaira 仁平
nigawa 仁川
nigawara 二川原
nigorikawa 濁川
nigou 二郷
nihei 二瓶 仁瓶
nihira 仁平
niho 仁保
nihonmatsu 二本松
nihonyanagi 二本柳
nii 二井 仁井 新居
niibo 新穂
niibori 新堀
niida 仁井田 新井田
niide 新出
niidera 新寺
niigaki 新垣
niihama 新浜
niihari 新治
niiharu 新治
niiho 新穂
niijima 新島
niikappu 新冠
niikawa 新川
niikuni 新国
niikura 新倉
niimi 新実 新實 新美 新見
niimoto 新本
niimura 新村
niina 二名 新名
niino 新野
niinomi 新家 新海
niinuma 新沼
niioka 新岡
niisato 新里
niitaka 新高
niitsu 新津
niitsuma 新妻
niitsuru 新鶴
niiyama 新山
niizaki 新崎
niizato 新里
niizawa 新沢
niizeki 新関
niizoe 新添
niizuma 新妻
nijou 二丈 二条
nikaho 仁賀保
nikaidou 二階堂
nikami 二上 二神
niki 二木 仁木
nikki 日揮
nikkuni 新国
nikuma 仁熊
nima 仁摩 迩摩
nimiya 二宮
nimura 二村
nimyou 二名
ninagawa 蜷川
ninami 仁阿弥
ninken 仁賢
ninkou 仁孝
ninmyou 仁明
ninohe 二戸
ninomiya 二ノ宮 二宮
nio 仁尾
nirasaki 韮崎
nirasawa 韮沢
niseki 二関
nishi 仁志 爾志 西
nishiaki 西秋
nishiazabu 西麻布
nishibayashi 西林
nishibe 西部
nishibori 西堀
nishida 西田
nishidai 西台
nishidate 西舘 西館
nishide 西出
nishigaichi 西垣内
nishigaki 西垣
nishigami 西上
nishigata 西形
nishigoori 西郡
nishigori 錦織
nishigou 西郷
nishiguchi 西口
nishihama 西浜
nishihara 西原
nishiharu 西春
nishihashi 西橋
nishihata 西畑 西端
nishihiro 西広
nishii 西井
nishiie 西家
nishijima 西島 西嶋
nishijin 西新 西陣
nishijou 西条
nishikata 西方 西潟 西片
nishikawa 西川 西河
nishiki 西木 西紀
nishikibe 錦部
nishikido 錦戸
nishikimi 錦見
nishikiori 錦織
nishikoori 錦織
nishikubo 西久保
nishikura 西倉
nishimachi 西町
nishimae 西前
nishimagi 西間木
nishimaki 西巻 西牧 西間木
nishimaru 西丸
nishimatsu 西松
nishime 西目 西銘
nishimeya 西目屋
nishimi 西見
nishimiya 西宮
nishimori 西森
nishimoto 西元 西本
nishimura 西村 西邑
nishimuta 西牟田
nishina 二科 仁科 西名 西奈
nishinaka 西中
nishine 西根
nishino 西乃 西濃 西野
nishinogawa 西野川
nishinohara 西之原
nishinomiya 西宮
nishinoura 西浦
nishio 西尾
nishiogi 西荻
nishioka 西丘 西岡
nishisaka 西坂 西阪
nishisawa 西沢
nishishiba 西柴
nishishima 西島
nishishita 西下
nishitani 西谷
nishitomi 西富
nishiuchi 西内
nishiumi 西海
nishiura 西浦
nishiwaki 西脇
nishiyama 西山
nishizaka 西坂
nishizaki 西崎
nishizato 西里
nishizawa 西沢 西澤
nishizuka 西塚
nishomiya 二所宮
nisugi 仁杉
nita 仁田
nitada 仁多田
nitadori 似鳥
nitaki 二滝
nitami 仁多見
nitanai 似内
nitani 二谷
nito 二戸
nitobe 新渡戸
nitou 仁藤
nitoube 二藤部
nitsukuni 新国
nitsuta 仁田
nitsuto 日戸
nitta 仁田 新田
nitto 入戸 日戸
nittono 入戸野
niwa 丹羽 仁和
niwai 庭井
niwano 庭野
niwata 庭田
niwayama 庭山
niyodo 仁淀
nizeki 二関
no 盧
noake 野明
nobata 野畑
nobayashi 野林
nobe 野辺
nobesawa 延澤
nobi 野比
nobidome 野火止
nobiki 野引
nobori 昇 登
noborito 登戸
noborizaka 登坂
noboru 登
nobu 野面
nobunaga 信長
nobuoka 信岡
nobusawa 信沢
nobuta 信田
nobutomo 延友
nochi 能地 野地
noda 埜田 野田
noe 野江
nofui 野夫井
nogami 野上
nogata 野方
nogawa 野川
nogi 乃木 能義 野木 野義
nogiwa 野際
noguchi 野口
nohara 野原
noheji 野辺地
noichi 野市
noji 野地
nojima 野島 野嶋
nojiri 野尻
nokami 野上
nokata 野方
nokubo 野久保
nokuchi 野口
noma 野間
nomaguchi 野間口
nomata 野俣
nomi 能美
nomiya 野宮
nomiyama 野見山
nomizu 野水
nomo 野茂
nomoto 野元 野本
nomozaki 野母崎
nomura 野村
nomuro 野室
nonaka 能仲 野中
nonami 野並 野波
nono 野々
nonoda 野々田
nonogaki 野々垣
nonoguchi 野々口
nonoichi 野々市
nonomura 野々村
nonoyama 野々山
norikane 則包
norikura 乗鞍
norimatsu 則松
norinaga 義良
norinomiya 紀宮
norisada 則定
norita 乗田
noriyama 法山
noro 野呂
norose 野呂瀬
nosaka 野坂 野栄
nosaki 野咲 野崎
nose 能勢 能瀬 野瀬
nosegawa 野迫川
noseki 野跡
noshio 野塩
noshiro 能代
notame 野多目
note 野手
noto 能戸 能登 能都 野徒
notogawa 能登川
notojima 能登島
notoya 能登谷
notsu 野津
notsuharu 野津原
notsuke 野付
nou 能生
nouchi 能智 野内
nougata 直方
noumai 納米
noumi 能美 能見
noutomi 納富
noya 野矢 野谷
nozaka 野坂
nozaki 乃咲 野崎
nozato 野里
nozawa 野沢 野澤
nozoe 野副 野添
nozu 野津
nozue 野末
nuda 怒田
nui 縫
nukariya 忽滑谷
nukata 額田
nukaya 糠谷
nukazawa 糠沢
nukiwa 貫和
nukiyama 抜山
nukui 貫井
nukushina 温品
numa 沼 沼間
numabe 沼部
numachi 沼知
numadate 沼舘 沼館
numaguchi 沼口
numahata 沼畑
numajiri 沼尻
numaki 沼木
numakuma 沼隈
numakunai 沼宮内
numakura 沼倉
numama 沼間
numame 沼目
numano 沼野
numanohara 沼ノ原
numao 沼尾
numaoka 沼岡
numasawa 沼沢 沼澤
numashiro 沼代
numashita 沼下
numata 沼田
numazaki 沼崎
numazato 沼里
numazawa 沼沢 沼澤
nunami 沼波
nunome 布目
nunota 布田
nurumizu 温水
nyuu 丹生
nyuui 乳井
nyuuzen 入善
oana 小穴
oba 尾羽
obana 尾花
obanazawa 尾花沢
obara 小原 緒原
obaradai 小原台
obata 小幡 小畑 小畠 尾畑
obayashi 尾林
obi 小尾
obinata 大日方 小日向
obitoke 帯解
obiya 帯谷
obonai 小保内 生内
obuchi 小渕
obuki 小吹
obune 小船
ochi 越智 越知
ochiai 落合
ochikawa 落川
oda 小田 尾田 織田
odabu 小田部
odagiri 小田切 小田桐
odai 小台 小田井
odajima 小田島 小田嶋
odaka 小高 尾高
odanaka 小田中
odani 小谷 男谷
odano 小田野
odate 小達
odauchi 小田内
odawara 小田原
oe 麻植
oga 男鹿
ogami 尾上
ogano 小鹿野
ogasa 小笠
ogasahara 小笠原
ogasawara 小笠原
ogata 小形 小方 小潟 小片 尾形 緒形 緒方 雄賀多
ogawa 小川 小河 尾川 尾河 緒川
ogawana 小川名
ogawara 小川原 小河原
ogi 小城 小木 荻
ogimura 荻村
oginaga 萩永
ogino 荻野
oginome 荻野目
ogisawa 荻澤
ogishima 荻島
ogishou 荻莊
ogiso 小木曾
ogisu 荻洲 荻須
ogita 荻田
ogiwara 荻原
ogo 尾後
ogoori 小郡
ogose 生越
ogoshi 小越
ogou 小河 小郷 尾郷
oguchi 小口 尾口
oguma 小熊
oguni 小国 小國
ogura 小倉 小椋 尾倉
ogure 尾暮
oguri 小栗
oguro 小黒
ogyuu 荻生
ohara 小原 尾原
oharada 小原田
ohari 尾針
ohira 尾平
oida 種田
oide 生出
oie 尾家
oihara 笈原
oikawa 及川 生川 笈川 老川 追川
oike 御池
oimori 及森
oinuma 老沼
oiri 笈入
oita 及田
oiwake 追分
ojika 牡鹿
ojikawa 小路川
ojima 尾島 尾嶋 於島
ojiri 尾尻
ojiya 小千谷
oka 丘 岡
okabayashi 岡林
okabe 岡部
okada 岡田
okadaue 岡田上
okado 小門 岡戸
okadome 岡留
okae 岡江
okagaki 岡垣
okagami 岡上
okahara 岡原
okahashi 岡橋
okahiro 岡広
okai 岡井
okaichi 岡市
okaji 岡地
okajima 岡島 岡嶋
okakura 岡倉
okamatsu 岡松
okamiya 岡宮
okamoto 岡元 岡本
okamura 岡村
okanishi 岡西
okaniwa 岡庭
okano 丘野 岡野
okanobu 岡信
okanuma 岡沼
okasagi 小笠木
okasaka 岡坂
okaya 岡谷
okayama 岡山
okayasu 岡安
okazaki 丘咲 岡崎
okazakiya 岡崎屋
okazawa 岡沢
okazoe 岡添
okegawa 桶川
oketani 桶谷
oketo 置戸
okeya 桶谷
oki 沖
okiayu 置鮎
okidai 沖台
okii 沖井
okimoto 沖本
okina 奥菜
okinaka 沖中
okino 沖野 興野
okishima 沖嶌
okita 沖田 置田
okitama 置賜
okite 沖手
okitsu 沖津 興津
okiura 沖浦
okiyama 沖山
okonogi 小此木
oku 奥 邑久
okuaki 奥秋
okuda 奥田 奧田
okudaira 奥平
okude 奥出
okudera 奥寺
okudo 奥戸
okugawa 奥川
okuguchi 奥口
okuhara 奥原
okui 奥井 奥居
okuizumi 奥泉
okumi 奥海
okumiya 奥宮
okumoto 奥本
okumura 奥村
okuna 奥名
okunaga 奥永
okunishi 奥西
okuno 奥乃 奥野 奧野
okunomiya 奥宮
okunuki 奥貫
okusawa 奥澤
okuse 奥瀬
okushiga 奥志賀
okutani 奥谷
okutomi 奥富
okutsu 奥津
okuyama 奥山
okuzaki 奥崎
okuzumi 奥住
oma 尾間
omata 小俣 小又 尾股
omatoi 御纏
omi 小見 尾美 尾身 麻績
omigawa 小見川
omimura 麻績村
omino 小美野
omo 生茂
omogo 面河
omokawa 面川
omotani 面谷
omotedani 表谷
omoteyama 表山
omoto 尾本
omura 小村
omyou 生名
onagi 小名木
onai 尾内
onchi 恩地 遠地
onda 恩田
ondo 音戸
oneyama 小根山
onezawa 小根沢
onigashira 鬼頭
oniki 鬼木
onimaru 鬼丸
onimura 鬼村
onishi 鬼石
onitsuka 鬼束
oniyama 鬼山
oniyanagi 鬼柳
onizuka 鬼塚
onjuku 御宿
onna 恩納
ono 小野 尾野
onobori 尾登
onochi 小野地
onoda 小野田
onodera 小埜寺 小野寺
onoe 小野江 尾上
onogami 小野上
onogi 小野木
onoguchi 小野口
onohara 小野原
onojima 小野島
onomura 小野村
onooka 小野岡
onose 小野瀬
onoue 尾上
onoyama 小野山 斧山
onozaki 小野崎
onozato 小野里
onozawa 小野沢
onozuka 小野塚
onuki 小貫
onuma 小沼 尾沼
ooaku 大阿久
ooami 大網
ooarai 大洗
ooasa 大朝
ooba 大場 大庭 大葉
oobako 大箱
oobari 大針
oobatake 大畠
oobayashi 大林
oobiki 大引
ooboshi 大星
oobu 大部
oobuchi 大渕
oochi 大地
oochiri 大塵
oodachi 大達
oodai 大台
oodaka 大高
ooe 大栄 大江
ooeda 大枝
oofuchi 大淵 大渕
oofuji 大藤
oofuna 大船
oofusa 大房
ooga 大賀
oogai 大貝
oogaki 大柿
oogaku 大額
oogami 大上 大神
oogane 大鐘
oogashima 大ケ島
oogata 大潟
oogi 大木
oogimachi 正親町
oogimi 大宜味
oogo 大胡
oogoshi 大越
ooguchi 大口
ooguro 大黒
oogushi 大串
oohama 大浜 大濱
oohana 大花
oohara 大原
ooharu 大治
oohashi 大橋
oohata 大畑 大畠
oohigashi 大東
oohinata 大日向
oohira 大平
oohiraki 大開
oohisa 大久
oohito 大仁
ooho 大穂
oohori 大堀 大濠
ooi 大井 大飯
ooide 大出
ooigawa 大井川
ooike 大池
ooimazato 大今里
ooishi 大石
ooiwa 大岩
ooizumi 大泉
ooji 大路
ookabe 大壁
ookama 大釜
ookane 大金
ookashiwa 大柏
ookawa 大川 大河
ookawado 大川戸
ookawara 大川原 大河原
ooki 大木
ookita 大北 大喜多
ooko 大古
ookoshi 大越
ookouchi 大河内
ookubo 大久保 大窪
ookuchi 大口
ookuma 大熊 大隈
ookuni 大国 大國
ookura 大倉 大蔵
ookurayama 大倉山
ookuro 大黒
ookusa 大草
ookushi 大櫛
ookusu 大楠
ookuwa 大桑
ooma 大間
oomachi 大町 大間知
oomae 大前
oomaeda 大前田
oomagari 大曲
oomaki 大巻 大蒔
oomama 大間々
oomaru 大丸
oomata 大亦
oomatsuzawa 大松沢
oomi 大見
oomichi 大道
oominami 大南
oominato 大港 大湊
oomine 大峰 大嶺
oomishima 大三島
oomiya 大宮
oomizo 大溝
oomomo 大桃
oomori 大森
oomoto 大本
oomukai 大向
oomura 大村
oomuro 大室
oonae 大苗
oonaka 大中 大仲
oonami 大浪
oonawashiro 大苗代
oone 大根
ooneta 大根田
oonishi 大西
ooniwa 大庭
oono 大野
oonoda 大野田
oonoki 大軒 大野木
oonomi 大野見
oonosawa 大野沢
oonuki 大貫
oonuma 大沼
oooka 大岡
oookayama 大岡山
ooragi 大仏
oorui 大類
oosa 大佐
oosaka 大坂
oosaki 大崎
oosako 大迫
oosato 大里
oosawa 大沢 大澤
oosawano 大沢野
oose 大瀬
ooseki 大関
ooseto 大瀬戸
ooshiba 大柴 大芝
ooshibadai 大芝台
ooshida 大信田
ooshige 大重
ooshika 大鹿
ooshima 大島 大嶋
ooshio 大塩
ooshiro 大城 大白
ooshita 大下
oosone 大曽根 大曾根
oosu 大須
oosuga 大菅 大須賀
oosugi 大杉
oosumi 大住 大角 大隅
oota 大田 太田
ootagaki 大田垣 太田垣
ootaguro 大田黒 太田黒
ootaka 大高 大鷹
ootakara 大寳
ootake 大岳 大嶽 大武 大竹
ootaki 大多喜 大滝 大瀧
ootaku 大宅
ootama 大玉
ootani 大渓 大谷
ootashiro 太田代
ootawa 大多和 太田和
ootawara 大田原
oote 大手
ootemon 大手門
ootera 大寺
ooto 大戸
ootomo 大伴 大友
ootone 大利根
ootori 大鳥 鳳
ootorii 大鳥居
ootoshi 大年
ootou 大任 大塔
ootouge 大峠
ootoyo 大豊
ootsu 大津
ootsubo 大坪
ootsuchi 大槌
ootsuga 大津賀
ootsuji 大辻
ootsuka 大塚 大束
ootsuki 大月 大槻 大築
ootsumi 大積
ootsuru 大鶴
oouchi 大内
oouchida 大内田
oouchiyama 大内山
oouda 大宇陀
ooumi 大海
ooura 大浦
oowada 大和田
oowaki 大脇
oowaku 大和久
oowani 大鰐
oowashi 大鷲
oowatari 大渡
ooya 大宅 大屋 大矢 大谷
ooyabe 大矢部
ooyabu 大薮
ooyachi 大矢知 大谷地
ooyagi 大八木 大谷木
ooyama 大山
ooyanagi 大柳
ooyane 大矢根
ooyano 大矢野
ooyata 大谷田
ooyodo 大淀
ooyu 大湯
oozaki 大崎
oozeki 大関
oozora 大空
oozu 大図 大洲
oribe 織部
orido 織戸
orie 織江
origasa 織笠
origuchi 折口
orihara 折原 織原
orii 折井 折居 織衣
orikasa 折笠 織笠
orikuchi 折口
orimo 折茂 織茂
orimoto 折本 織本
orino 織野
orio 折尾
oriono 遠里小野
orisaka 折坂
orisaku 織作
orishikida 折式田
orita 折田 織田
oritake 折竹
orito 折戸
oriuchi 折内 織内
oriya 折谷
oroku 小禄
osa 曰佐
osabe 長部
osada 長田
osafune 長船
osaka 尾坂
osakabe 刑部 忍壁 長壁
osakada 小坂田
osaki 尾崎
osami 長見
osamura 長村
osanai 小山内 長内
osano 小佐野
ose 尾瀬
oshida 忍田 押田
oshii 押井
oshikawa 押川
oshiki 押木
oshikiri 押切
oshima 渡島
oshimi 押味 押見
oshimizu 押水
oshino 忍野 押野
oshitate 押立
oshiumi 鴛海
osogou 獺郷
osoki 小曾木
ota 織田
otabe 小田部
otani 小谷 尾谷
otemori 小手森
oto 牡渡 音
otoba 音葉
otobe 乙辺 乙部
otoda 音田
otofuke 音更
otogawa 乙川
otogi 乙木
otokita 音喜多
otokozawa 男沢 男澤
otonashi 音無
otosaka 乙坂
otowa 音羽 音葉
otoyama 音山
otsuji 尾辻
otsuka 小塚
ou 墺 王 翁
ouba 桜葉
ouchi 相知 邑智
ougi 仰木 扇 扇子
ougibashi 扇橋
ougishima 扇島
ougiya 扇谷
ouiden 王居殿
ouji 王寺
ouki 黄木
ouma 合馬
oumi 近江 青海
oumiya 近江谷
oune 松根
oura 邑楽
ouryouji 押領司
ousaka 逢坂
oushin 応神
ousu 小碓
outaki 王滝
ouzenji 王禅寺
owa 尾和
owada 小和田
owase 尾鷲
oyabe 小矢部
oyaizu 小柳津
oyake 小宅
oyama 小山 尾山
oyamada 小山田
oyamatsu 小谷松 親松
oyanagi 小柳
ozaki 小崎 尾崎 尾嵜
ozama 小座間
ozasa 小笹
ozashi 小指
ozato 小里
ozawa 小沢 小澤 尾沢 尾澤 男沢 緒沢
ozeki 小関 尾関
ozuki 尾月
ra 羅
rankoshi 蘭越
renbou 連坊
ri 李
rikiishi 力石
rikitake 力武
riku 陸
rin 林
rioka 理岡
rittou 栗東
rokkaku 六角
rokkasho 六ケ所 六ヶ所
rokuden 六田
rokukawa 六川
rokunohe 六戸
rokurigahara 六里ケ原
rokusei 鹿西
ropponmatsu 六本松
rubetsu 留別
ruike 類家
rumoe 留萌
rumoi 留萌
rusutsu 留守都 留寿都
ryou 梁
ryoukawa 両川
ryouno 漁野
ryoutsu 両津
ryouzen 霊山
ryuu 劉 竜 笠 隆
ryuuchi 笠智
ryuugasaki 龍ケ崎 龍ヶ崎
ryuugeji 立花寺
ryuujin 竜神 龍神
ryuusen 竜泉
ryuutei 滝亭
ryuuzaki 竜崎
sabashi 佐橋
sabishiro 淋代
saburi 佐分利
sachiura 幸浦
sada 佐田
sadakata 定方 貞方
sadamori 貞森
sadamura 定村
sadowara 佐土原
sadoya 佐渡谷
saegusa 三枝
saejima 冴島
saeki 佐伯 冴木 冴樹 小枝樹 斉木
saeko 佐恵子
saenba 菜園場
saga 佐賀 嵯峨 砂賀
sagae 寒河江
saganoya 嵯峨の屋
sagara 相楽 相良
sagawa 佐川 左川 沙川
saginoya 鷺野谷
sagisawa 鷺沢
sagisu 鷺洲
sagiyama 鷺山
sagoshi 佐越
sagou 佐合 左合
sahara 佐原 沙原
sahashi 佐橋
sahata 瀬端
saho 佐保
sai 佐井 崔 彩
saida 斉田 斎田
saiga 斎賀 雑賀
saigawa 犀川
saigoku 西国
saigou 西郷
saigusa 三枝
saijou 西城 西条 西條
saika 雑賀
saikawa 斉川
saiki 彩木 斉木 斎木 細木
saikou 西光
saimon 柴門 紫門
saionji 西園寺
saisho 税所
saita 斎田 財田
saitou 斉藤 斎藤 西東 齊藤 齋藤
saiwai 幸
saji 佐治
sajiki 佐直 桟敷
sajima 佐島
saka 坂
sakabe 坂部
sakada 坂田 酒田
sakado 坂戸
sakafuji 坂藤
sakagami 坂上 阪上
sakaguchi 坂口 阪口
sakahama 坂浜
sakahara 坂原
sakai 坂井 堺 左海 酒井 阪井
sakaida 境田
sakaide 坂出
sakaigawa 境川 界川
sakaimoto 堺本
sakaino 境野
sakainotani 境之谷
sakairi 坂入
sakaiya 堺屋
sakaizawa 境沢
sakaji 坂路
sakajiri 坂尻
sakajou 坂上
sakakazu 坂和
sakaki 坂城 坂木 榊
sakakibara 榊原
sakakita 坂北
sakakiyama 榊山
sakakura 坂倉
sakama 坂間
sakamaki 坂巻 坂牧 酒巻
sakami 酒見
sakamori 坂森
sakamoto 坂元 坂本 阪本
sakamura 坂村
sakanaka 阪中
sakanashi 坂梨
sakane 坂根
sakanishi 坂西
sakaniwa 坂庭
sakano 坂野
sakao 坂尾
sakaori 早匂
sakari 坂理
sakasai 逆井
sakashita 坂下 阪下
sakata 坂田 酒田 阪田
sakatani 坂谷 阪谷
sakato 坂戸
sakatou 坂藤
sakatsume 坂爪
sakaue 坂上 阪上
sakawa 坂和 酒勾 酒匂
sakaya 酒谷
sakayori 酒寄
sakazaki 坂崎
sake 酒
sakekawa 鮭川
saki 早紀
sakibayashi 崎林
sakihama 咲浜
sakihara 先原
sakikawa 咲川
sakimoto 崎元 崎本
sakino 崎野
sakisaka 匂坂 向坂 咲坂
sakita 咲田
sakiya 崎谷
sakiyama 崎山
sakka 作花
sako 佐古 迫 酒匂
sakomizu 迫水
sakon 佐近
sakota 迫田
sakou 酒勾 酒匂 酒向
saku 朔
sakugi 作木 昨木
sakuma 佐久間 佐熊 作久間 作間
sakumatsu 作松
sakunami 作並
sakuno 作野
sakura 佐倉 桜 櫻 紗倉
sakuraba 桜庭 桜葉 櫻場
sakurabayashi 桜林
sakurada 桜田 櫻田
sakuradai 桜台
sakurae 桜江
sakuragawa 桜川
sakuragi 桜木 桜樹 櫻木
sakurai 桜井 櫻井
sakurajousui 桜上水
sakuramori 桜森
sakuramoto 桜本
sakuramura 桜村
sakurano 桜野
sakuratani 櫻谷
sakurauchi 桜内 櫻内
sakurayama 桜山
sakurazaka 桜坂
sakurazawa 桜沢
sakurazuka 桜塚
sakurazutsumi 桜堤
sakuta 佐久田 作田
sakuyama 作山
sakyou 佐京
samekawa 鮫川
sameshima 鮫島
samizu 三水
samukawa 寒川
sanada 眞田 真田
sanai 佐内
sanbe 三瓶
sanbu 山武
sanda 三田
sanetou 実藤 實藤
saneyoshi 実吉
sangawa 寒川
sanguu 山宮
sanjou 三条
sanjounishi 三条西
sankoda 三小田
sankou 三光
sannohe 三戸
sannomiya 三宮
sannou 山王
sannoumaru 山王丸
sano 佐野
sanouchi 佐野内
sansei 山西
santou 山東
sanuki 佐貫
sanuma 佐沼
saori 佐織
saotome 五月女 早乙女
sara 沙羅
sarabetsu 更別
sarai 更井 皿井
saranuma 皿沼
sarashina 更科 更級
saraya 皿谷
sarayama 皿山
saroma 佐呂間
sarue 猿江
sarufutsu 猿払
saruhami 猿喰
saruhashi 猿橋
sarushima 猿島
saruta 猿田
saruwatari 猿渡
saruya 猿谷
sasa 佐々 左々 笹
sasabuchi 笹渕
sasada 佐々田 笹田
sasagawa 笹川
sasage 捧 棒
sasaguchi 笹口
sasaguri 笹栗 篠栗
sasahara 笹原
sasai 佐々井 笹井 篠井
sasajima 笹島 笹嶋
sasakami 笹神
sasakawa 笹川
sasaki 佐々城 佐々木 佐佐木 佐左木 笹木 笹氣
sasakido 笹城戸
sasakura 笹倉 篠倉
sasamine 笹峰
sasamori 笹森
sasamoto 笹本
sasamura 笹村
sasano 笹野
sasanuma 笹沼
sasao 笹尾
sasaoka 佐々岡 笹丘 笹岡
sasaya 笹谷
sasayama 笹山
sasazaki 笹崎
sasazawa 笹沢
sase 佐瀬
sashida 指田
sashikata 差形
sashiki 佐敷
sasou 笹生
sassa 佐々
sasuda 指田
sasuhara 指原
sata 佐屋 佐田
satachi 佐立
satake 佐武 佐竹
sato 佐登
satomi 里見
satomura 里村
satonaka 里中
satori 佐取
satoshou 里庄
satou 佐東 佐藤
satoya 里谷
satozuka 里塚
satsukawa 薩川
satsuki 五月 佐月
satsukigaoka 五月丘
saura 佐浦
sawa 佐和 佐波 沢 澤
sawabe 沢辺 澤邉 澤邊
sawachi 沢知
sawachika 澤近
sawada 佐和田 沢田 澤田
sawae 沢江
sawafuji 沢藤
sawagami 沢上
sawagashira 沢頭
sawaguchi 沢口 澤口
sawaguri 沢栗
sawahara 澤原
sawahashi 沢橋
sawahata 沢畑 沢畠
sawai 沢井 澤井
sawairi 沢入 澤入
sawakami 沢上
sawakawa 沢川
sawaki 沢木 澤木
sawakuri 沢栗
sawamatsu 沢松
sawame 沢目
sawami 沢弥 沢見
sawamoto 沢本 澤本
sawamukai 沢向
sawamura 沢村 澤村
sawanaka 沢中
sawano 沢野 澤野
sawanobori 沢登 澤登
sawaoka 沢岡
sawara 早良
sawasaki 沢崎
sawasato 沢里 澤里
sawasugi 沢杉
sawata 佐和田
sawatani 沢谷 澤谷
sawatari 佐渡 沢渡 猿渡
sawauchi 澤内
sawawatari 沢渡
sawaya 沢谷 澤谷
sawayama 沢山 澤山
sawayanagi 沢柳
sawazaki 沢崎 澤崎
saya 佐谷
sayama 佐山 作山 狭山 狹山 砂山
sayou 左用
sazawa 佐沢
sechibaru 世知原
seda 瀬田
sedai 世代
sedaka 瀬高
sedooka 瀬戸岡
sefuri 背振
sega 瀬賀
segawa 瀬川 瀬河
seguchi 瀬口
sei 清
seibun 清文
seidan 西淡
seifuu 清風
seigan 清巌
seihakudou 生白堂
seijou 成城
seika 清華
seike 清家
seiki 生起
seimiya 清宮
seinaiji 清内路
seino 制野 清野
seira 星羅
seito 成都
seiwa 勢和 清和
sekawa 瀬川
seki 尺 瀬木 関
sekiba 関場
sekido 関戸
sekifuji 関藤
sekigane 関金
sekigawa 関川
sekiguchi 堰口 関口
sekihara 関原
sekii 関井
sekijou 関上 関城
sekikawa 関川
sekiko 関子
sekima 関麻
sekimae 関前
sekime 関目
sekimoto 関本
sekimura 関村
sekine 関根
sekino 関野
sekinomiya 関宮
sekioka 関岡
sekishita 関下
sekita 関田
sekito 関戸
sekiya 関家 関屋 関矢 関谷 關谷
sekiyama 関山
sekizaki 関崎
sekizawa 関沢 関澤
seko 瀬古
sema 瀬間
semii 瀬見井
semizu 瀬水
sen 千 銭
sena 瀬名 聖名
senaga 瀬長
senami 瀬南
senba 仙場 仙葉 千羽
senda 千田
sendagi 千駄木
sendou 仙道 千堂 千東
senge 千家
sengoku 仙石
sengusa 千草
senhata 千畑
senjou 仙城
senju 千住 千寿
senkawa 箭川
senma 千間
senmaya 千厩
seno 瀬野
senoo 妹尾 瀬尾 瀬野尾
senou 瀬能
senoue 瀬上
senuma 瀬沼
seo 瀬尾
sera 世羅 世良 瀬
seri 世利 芹
serikawa 芹川
serita 芹田
serizawa 芹沢 芹澤
seshimo 瀬下
seta 勢多
setaishi 瀬田石
setana 瀬棚
setani 瀬谷
seto 瀬戸
setoda 瀬戸田
setogawa 瀬戸川
setoguchi 瀬戸口 背戸口
setouchi 瀬戸内
setoyama 瀬戸山
setsuda 説田
seya 瀬谷
seyama 瀬山
sezaki 瀬崎
shagawa 舎川
shaku 釈
shakunaga 杓永
shamoto 社本
shanhai 上海
shari 斜里
shariji 舎利寺
shariki 車力
shiba 司馬 志波 斯波 柴 芝
shibagaki 柴垣
shibaguchi 芝口
shibahara 柴原 芝原
shibaki 柴木
shibakura 柴倉
shibakusa 柴草 芝草
shibamachi 柴町
shibamiya 柴宮
shibamoto 柴本
shibamura 柴村
shibanai 柴内
shibano 柴野 芝野
shibasaki 柴崎 芝崎
shibata 柴田 芝田
shibatani 柴谷
shibatoko 柴床
shibaura 芝浦
shibayama 柴山 芝山
shibazaki 柴崎
shibetoro 蕊取
shibetsu 士別
shiboku 神木
shibokuchi 子母口
shibue 渋江
shibui 渋井
shibuichi 四分一
shibukawa 渋川
shibuki 渋木
shibuno 澁野
shibusa 渋佐
shibusawa 渋沢 渋澤
shibuta 渋田
shibutani 渋谷
shibuya 渋谷 澁谷
shichi 志知
shichigahama 七ケ浜 七ヶ浜
shichigashuku 七ヶ宿
shichijou 七城
shichikashuku 七ケ宿
shichiku 紫竹
shichinohe 七戸
shichiri 七里
shichiyama 七山
shida 信太 信田 志田
shidai 司代
shido 志度
shidou 子道 押鐘
shiga 四賀 志賀
shigaki 志垣
shiganami 志賀浪
shigano 志賀野
shigaraki 信楽
shigedome 重留
shigehara 繁原 茂原 重原
shigei 重井
shigeizumi 繁泉 茂泉 重泉
shigekago 茂篭
shigemi 重見
shigemitsu 重光
shigemori 茂森
shigemoto 繁本 重元 重本
shigemura 重村
shigeno 滋野 繁野 茂野 重野
shigenobu 重信
shigeoka 重岡
shigeta 繁田 茂田 重田
shigetou 重東
shigeyama 茂山
shigezumi 重住
shigi 信貴
shigihara 鴫原
shigita 新喜多
shigou 紫合
shiho 志保 志甫
shihomi 志穂美
shihoro 士幌
shihoudou 四方堂
shii 志位 椎井
shiiba 椎原 椎葉
shiida 志井田
shiihashi 椎橋
shiiki 椎木
shiina 椎名
shiino 椎野
shiinomoto 椎本
shiiya 椎谷
shiizaki 椎崎
shiji 志治
shijounomiya 四条宮
shikabe 鹿部
shikada 鹿田
shikai 四海
shikakura 鹿倉
shikama 四竃 四釜 四釡 志鎌 色摩 飾磨 鹿間
shikamachi 鹿町
shikamata 鹿又
shikami 爾見
shikanai 鹿内
shikano 鹿野
shikaoi 鹿追
shikata 四方 志方
shikato 鹿戸
shikatsu 師勝
shikayama 鹿山
shiki 四季 志岐
shikiba 式場
shikida 式田 敷田
shikino 式野
shikishi 式子
shikishima 敷島
shikitei 式亭
shikiya 志喜屋
shikizawa 式沢
shikoda 志子田
shima 島 嶋 志摩 志間 洲
shimabuchi 島渕
shimabukuro 島袋
shimada 島田 嶋田 嶌田
shimagi 島木
shimai 島居
shimaji 島地
shimajiri 島尻
shimakage 島影 嶋影
shimakawa 島川
shimaki 島木
shimakura 島倉 嶋倉
shimamachi 島町
shimamaki 島牧
shimamatsu 島松
shimamichi 嶋道
shimamori 島森 嶋守
shimamoto 島本 嶋本
shimamune 島宗
shimamura 島村 嶋村
shimanaka 島中 嶋中
shimanishi 島西
shimano 島野 嶋野
shimanouchi 島之内
shimanuki 島貫 嶋貫
shimao 島尾 嶋尾
shimaoka 島岡 嶋岡
shimasaki 島崎 嶋崎
shimatani 島谷
shimatsu 島津
shimauchi 島内
shimawaki 嶋脇
shimaya 島屋 島矢 島谷 嶋屋
shimazaki 島崎 嶋崎 嶌崎
shimazu 島津 嶋津
shime 七五三 志免 注連
shimegi 標
shimizu 志水 清水 真水
shimizudani 清水谷
shimo 志茂
shimoaki 下秋
shimoasao 下麻生
shimobaru 下原
shimobayashi 下林
shimobe 下辺 下部
shimobori 下堀
shimoda 下田 霜田
shimodaira 下平
shimodera 下寺
shimoe 下江
shimoechi 下依知
shimofuda 下布田
shimofurusawa 下古沢
shimofusa 下総
shimoge 下毛
shimogou 下郷
shimohashi 下橋
shimohata 下畑
shimohei 下閉伊
shimohira 下平
shimohirama 下平間
shimohouya 下保谷
shimoichi 下市
shimoimaizumi 下今泉
shimoina 下伊那
shimoishida 下石田
shimoishihara 下石原
shimoitouzu 下到津
shimoji 下地
shimojima 下島 下嶋 霜島
shimojou 下条 下條
shimojouno 下城野
shimokamagari 下蒲刈
shimokasuya 下粕屋
shimokawa 下川
shimokawairi 下川入
shimokawara 下川原 下河原
shimokichisawa 下吉沢
shimokita 下北
shimokitayama 下北山
shimokitazawa 下北沢
shimokiyoto 下清戸
shimokooriyama 下郡山
shimokoshi 霜越
shimokoube 下河辺
shimokoujaku 下上津役
shimokubo 下久保
shimokuzawa 下九沢
shimomachiya 下町屋
shimomaisou 下馬寄
shimomashiki 下益城
shimomeguro 下目黒
shimominamigata 下南方
shimominochi 下水内
shimomizo 下溝
shimomukai 下向
shimomura 下村
shimonaka 下中 下仲
shimonamiki 下並木
shimonari 下成
shimoniikawa 下新川
shimonita 下仁田
shimono 下埜 下野 霜野
shimonoge 下野毛
shimonumabe 下沼部
shimoo 下尾
shimoochiai 下落合
shimoogino 下荻野
shimooka 下岡
shimoooi 下大井
shimooozuki 下大槻
shimoosa 下曰佐
shimorenjaku 下連雀
shimosaka 下坂
shimosakunobe 下作延
shimosato 下里
shimoseya 下瀬谷
shimoshakujii 下石神井
shimoshige 下重
shimoshinden 下新田
shimoshinjou 下新城 下新庄
shimosone 下曾根
shimosouyagi 下草柳
shimosueyoshi 下末吉
shimosuwa 下諏訪
shimota 下田
shimotakai 下高井
shimotani 下谷
shimoterao 下寺尾
shimotome 下斗米
shimotomino 下富野
shimotori 下鳥 霜鳥
shimotsubo 下坪
shimotsuchidana 下土棚
shimotsuji 下辻
shimotsukiguma 下月隈
shimotsukoku 下津古久
shimotsuruma 下鶴間
shimouma 下馬
shimouonotana 下魚棚
shimousa 下総
shimousui 下臼井
shimowada 下和田
shimowajiro 下和白
shimoyama 下山 霜山
shimoyamada 下山田
shimoyamamura 下山村
shimoyamato 下山門
shimoyanagi 下柳
shimoyotsugi 下代継
shimoyugi 下柚木
shimozato 下里
shimozawa 下沢 子母沢
shimozuki 霜月
shimura 志村
shin 秦
shinada 品田
shinagawa 品川
shinahara 品原
shinakawa 品川
shinano 信濃 品野
shinayama 品山
shinbo 新保 新穂 真保
shinbori 新堀
shinchi 新地
shinden 新田
shindoi 新土居
shindou 新堂 新藤 新道 真堂 真藤 進藤
shineha 標葉
shingaki 新垣
shingou 新郷 神郷
shingyouji 真行寺
shinji 伸二 宍道
shinjou 新城 新庄 神城
shinkai 新海 新開
shinkawa 新川
shinkoda 新小田
shinmachi 新町
shinmen 新免
shinminato 新湊
shinmon 新門
shinmura 新村
shinno 新野 神野
shinnouzuka 親王塚
shino 志野
shinobu 忍
shinoda 信田 篠田
shinohara 篠原
shinohe 四戸
shinoi 篠井
shinojima 篠島
shinoki 篠木
shinomi 四野見
shinomiya 四ノ宮 四之宮 四宮 四野宮 篠宮
shinomori 篠森
shinomoto 篠本
shinonaga 篠永
shinooka 篠岡
shinoyama 篠山
shinozaki 篠崎
shinozawa 篠沢
shinozuka 篠塚
shinriki 神力
shinsen 神泉
shinshi 進士
shinshiro 新城
shinshou 真正
shintani 新谷
shintoku 新得
shintou 榛東
shinwa 新和
shinya 新谷
shinyashiki 新屋敷
shinyoshitomi 新吉富
shiobara 塩原
shiobune 塩船
shioda 塩田
shiode 塩出
shiodome 汐留
shiogama 塩竃
shiohama 塩浜
shioi 塩井
shioiri 塩入
shioji 塩路
shiojiri 塩尻
shiokawa 塩川
shiokaze 汐風
shiokoshi 塩越
shiokusa 塩草
shiomi 塩見 汐見 潮見
shiomori 塩森
shiomoto 塩本
shiomura 塩村
shioneri 塩練
shiono 塩野
shionoe 塩江
shionoiri 塩野入
shionoya 塩谷 塩野谷
shiota 塩田 潮田
shiotani 塩谷
shiotsubo 塩坪
shiotsuki 塩月
shioya 塩屋 塩谷
shioyama 塩山
shiozaki 塩崎
shiozawa 塩沢 塩澤
shiozu 塩津
shippou 七宝
shirade 白出
shirafuji 白藤
shiraha 白羽
shirahama 白浜 白濱
shirahara 白原
shirahata 白幡 白旗 白畑
shirahige 白髭
shirai 白井
shiraishi 白石
shiraiwa 白岩
shirakami 白神
shirakata 白方
shirakawa 白川 白河
shiraki 白城 白木 素木
shirako 白子
shirakura 白倉
shiramine 白峰
shirane 白根
shiranoe 白野江
shiranuhi 不知火
shirao 白尾
shiraoka 白岡
shirasagi 白鷺
shirasaka 白坂
shirasaki 白崎
shirasawa 白沢 白澤
shirase 白勢 白瀬
shirashima 白島
shirasu 白須
shirasuna 白砂
shirataka 白鷹
shiratake 白武
shirataki 白滝
shiratani 白谷
shirato 白戸 白都
shiratori 白取 白鳥
shiratsu 白津
shiratsuchi 白土
shirayanagi 白柳
shirei 四禮
shiribe 後志
shiro 城
shirodai 城代
shirogane 白金 白銀
shiroi 城井
shiroishi 白石
shirokawa 城川
shiroma 城間
shiromaru 城丸
shiromeguri 城廻
shiromoto 城本
shirono 城野
shirosaki 白崎
shirosawa 城沢
shirose 白勢
shiroshima 白島
shiroshita 城下
shirota 代田 城田 白田
shiroto 城戸 白戸
shirotori 白鳥
shirouma 白馬
shirouzu 白水
shiroyama 城山 白山
shishi 獅子
shishibone 鹿骨
shishido 宍戸
shishikui 宍喰
shishikura 宍倉
shishino 宍野
shisou 宍粟
shisui 酒々井
shitajuku 下宿
shitara 設楽 設樂
shitoku 志徳
shitomi 四冨 四富
shitou 司東 志藤 紫桃
shitsuki 後月
shiura 市浦
shiwa 志和
shiwaku 塩飽
shiyake 初宿
shizeki 志関
shizuki 志筑 紫月
shizukuishi 雫石
shizume 鎮目
shizunai 静内
shizuno 静野
shokushi 式子
shou 鐘
shoubara 庄原
shoubu 菖蒲
shouda 庄田 床田 正田
shougase 勝賀瀬
shougawa 庄川
shougoin 聖護院
shouji 小路 庄司 昌子 東海林 正司
shoujiguchi 小路口
shoujima 庄島
shouken 昭憲
shoumura 庄村
shounai 生内
shouno 庄野 笙野 荘野
shouou 勝央
shouriki 正力
shourin 松林
shousai 昇斎
shouwa 庄和
shouyama 庄山
shouzu 小豆
shouzushima 小豆嶋
shu 朱
shudou 首藤
shumon 朱門
shundou 春藤
shutou 主藤 首藤
shuu 周
shuuchi 周智
shuuei 周栄
shuusou 周桑
shuutou 周東
shuzui 守隨
so 蘇
sobe 曽部
sobi 曾比
sobu 蘇武
sobue 祖父江
soda 曽田
sodekawa 袖川
sodeno 袖野
sodeyama 袖山
soeda 添田
soejima 副島
soekami 添上
soekawa 添川
soeta 添田
sofue 祖父江
soga 曽我 曾我
sogabe 曽我部
sogahara 曾我原
soganoya 曾我廼家
sogawa 十川 曽川
sogou 十河
sohara 曽原 祖原
soihara 添原
soizumi 祖泉
soma 杣
somechi 染地
somei 染井
somekawa 染川
someno 染野
someya 染谷
somezaki 染崎
somiya 曽宮
sone 曽根 曾根
soneda 曽根田
sonehara 曽根原
soneura 埣浦
sonezaki 曽根崎 曾根崎
soni 曽爾 曾爾
sono 薗
sonobe 園部 薗部
sonoda 其田 園田 薗田
sonogi 彼杵
sonohara 園原
sonoike 園池
sonokawa 其川 園川
sonoyama 園山
soo 曾於
sorachi 空知
sorimachi 反町
soshigaya 祖師谷
sota 曽田
sotani 祖谷
sotokawa 外川
sotome 外海
sotomura 外村
sotozaki 外崎
sou 宋 宗
souda 左右田 早田
souja 総社
souma 相馬
soumai 相米
souno 荘埜
souryou 総領
souwa 総和
souya 宗谷
sowa 曽和
soya 祖谷
soyama 曽山
soyou 蘇陽
suda 須田
sudama 須玉
sudou 崇道 数藤 角藤 須藤 首藤
sue 陶
suehiro 末広
sueishi 末石
sueki 末木
suematsu 末松
suemitsu 末光
suenaga 未永 末永 末長
sueoka 末岡
suetaka 末高
suetomi 末富
suetsugu 末次
suewaka 末若
sueya 末谷
suezawa 末沢
suga 菅 須賀
sugadaira 菅平
sugae 菅江
sugahara 菅原
sugai 菅井 須貝
sugaizumi 菅泉
sugakawa 菅川
sugama 菅間 須釜
sugamata 菅又 菅股
sugamatsu 菅松
sugamo 巣鴨
sugamoto 菅本
sugana 菅名
suganami 菅波 菅浪
sugano 菅野
suganomata 菅ノ又 菅股
suganuma 管沼 菅沼
sugaruya 須軽谷
sugasaki 菅崎
sugasawa 菅沢
sugata 菅田
sugawa 須川
sugawara 管原 菅原
sugaya 菅谷
sugayama 菅山
suge 菅
sugeno 菅野
sugenoya 菅谷
sugenuma 菅沼
sugeta 菅田
sugi 杉
sugibayashi 杉林
sugihara 杉原
sugii 杉井
sugiki 杉木
sugikubo 杉久保
sugimachi 杉町
sugimi 杉見
sugimori 杉森
sugimoto 杉本 椙本
sugimura 杉村
suginaka 杉中
sugino 杉野
suginome 杉妻 杉目
suginoshita 杉之下
suginuma 杉沼
sugioka 杉岡
sugisaka 杉坂
sugisaki 杉崎
sugisawa 杉沢
sugishima 杉島
sugishita 杉下
sugita 杉田 椙田
sugitani 杉谷
sugitou 杉藤
sugiu 杉生
sugiuchi 杉内
sugiura 杉浦
sugiwaka 杉若
sugiwara 杉原
sugiyama 杉山 椙山
sugizaki 杉崎
sugou 菅生 須郷
suhara 栖原 須原
suibara 水原
suifu 水府
suita 吹田
suitsu 水津
suizenji 水前寺
suka 須賀
sukagawa 須賀川
sukawa 須川
sukegawa 助川 祐川
sukekawa 助川
sukeno 助野
suki 須木
suko 須古
suma 須磨
sumi 角 須見 鷲見
sumida 墨田 炭田 隅田
sumie 住江
sumiguchi 角口
sumihachi 住羽地
sumii 墨井
sumiishi 住石
sumikawa 住川 澄川
sumiki 隅木
sumiko 住子
sumino 住野
sumioka 住岡
sumita 住田 澄田 炭田 隅田
sumitani 炭谷
sumitomo 住友
sumiya 角屋 隅谷
sumiyama 住山
sumiyoshi 住吉
sumoge 住母家
sumon 守門
sumoto 栖本
sunada 砂田
sunaga 須永 須長
sunahara 砂原
sunairi 砂入
sunakawa 砂川
sunakoda 砂子田
sunami 角南 須波
sunaoshi 砂押
sunatsu 砂津
sunaya 砂谷
sunayama 砂山
sunazawa 砂澤
sunazuka 砂塚
suneya 強矢
suno 須野
sunobe 須之部
sunohara 春原
sunouchi 洲之内 簾内 須之内
suou 周防
surisawa 摺沢
suruga 駿河
susa 諏佐 須佐
susaki 須崎
susuda 須々田
susukida 薄田
susumago 煤孫
sutou 数藤 須藤
sutsu 寿都
suttsu 寿都
suwa 諏方 諏訪
suwabe 諏訪部
suwanai 諏訪内
suwazaka 諏訪坂
suyama 巣山 陶山 須山
suzaka 須坂
suzaki 洲崎 須崎
suzu 珠洲
suzue 鈴江
suzukawa 鈴川
suzukaze 涼風
suzuki 寿松木 涼木 鈴木 鐸木
suzumori 涼森 鈴森
suzumura 鈴村
suzuno 鈴野
suzuoki 鈴置
suzuri 鈴里
suzurikawa 硯川
suzuta 鈴田
tabara 田原
tabata 田幡 田畑 田端
tabayashi 田林
tabe 田部
tabei 田部井
tabita 旅田
tabitabi 度々
tabohashi 田保橋
tabuchi 田淵 田渕 田縁
tabuse 田伏 田布施
tachi 城 舘 館
tachiarai 大刀洗
tachibana 橘 立花
tachihara 立原
tachikake 太刃掛
tachikawa 太刀川 立川 立河
tachiki 立木
tachiuri 立売
tachiya 立谷
tada 多田 夛田
tadaka 田高
tadaki 但木 只木 唯木
tadakoshi 只腰
tadami 只見
tadane 唯根
tadano 但野 只埜 只野 唯野
tadaoka 忠岡
tadenuma 蓼沼
tado 多度
tadokoro 田所
tafuji 田藤
tafusa 田房
taga 多賀 田賀
tagaino 互野
tagami 田上
tagara 田柄
tagari 田雁
tagashira 田頭
tagata 田形 田片
tagawa 多川 太川 田川
tagiri 田桐
tago 多胡 田子
tagou 田郷
taguchi 田口
taguma 田熊 田隈
tagusari 田鎖
tahara 田原
tahata 把田
taho 田穂
taichi 太地
taiei 大栄
taihou 大豊
taiji 泰地
taiki 大樹
taima 当麻
taira 平 平良
taishin 大信
taishou 大正
taiwa 大和
taiyuu 大雄
taji 田地
tajika 田近 田鹿
tajima 但馬 田島 田嶋
tajime 田治米
tajimi 田治見
tajiri 田尻
takaai 鷹合
takaara 高荒
takaban 鷹番
takabari 高針
takabashi 高橋
takabatake 高畠
takabayashi 高林
takabe 高部
takabou 高坊
takachi 高地
takachiho 高千穂
takada 貴田 高田 鷹田
takadake 高岳
takadama 高玉
takadate 高館
takadaya 高田屋
takagai 高貝
takagaki 高垣
takagawa 高川
takagi 喬木 高城 高木 高来 高樹 鷹木
takagishi 高岸
takagiwa 高際
takaha 高羽
takahagi 高萩
takahama 高浜 高濱
takahane 鷹羽
takahara 高原
takahashi 高橋
takahata 高幡 高畑 高畠
takahide 高秀
takai 貴井 高井 高居
takaichi 高市
takaido 高井戸
takaishi 貴石 高石
takaiwa 高岩
takaizumi 高泉
takaki 高樹
takaku 高久
takakuda 高久田
takakura 高倉
takakusaki 高草木
takakusu 高楠
takakuwa 高桑
takama 高間
takamadonomiya 高円宮
takamaru 高丸
takamatsu 高松
takami 高見 鷹見
takamine 高峰 高嶺
takamiya 高宮
takamizawa 高見沢
takamizu 高水
takamoku 高杢
takamori 高森 鷹森
takamoto 高本
takamuku 高椋
takamura 篁 貴村 高村 高邑
takamure 高群
takamuro 高室
takana 高菜
takanaka 高中
takanami 高波 高浪
takanashi 高梨
takane 高嶺 高根
takanezawa 高根沢
takanishi 高西 鷹西
takano 高乃 高野 鷹野
takanohashi 鷹嘴 鷹觜
takanomaki 高野槙
takanosu 鷹巣
takao 高尾
takaoka 高岡 高岳
takaoku 高奥
takaori 高折
takara 宝 寳 財
takarada 宝田
takaramachi 宝町
takasaka 高坂
takasaki 高崎
takasato 高郷
takasawa 高沢
takase 高世 高瀬
takashima 高島 高嶋
takashina 高品 高階
takashio 高塩
takashiro 高城
takasu 高須 鷹栖
takasuga 高須賀
takasugi 貴杉 高杉
takasumi 隆速
takata 田方 高田
takate 高手
takatoo 高遠
takatori 高取 高鳥
takatou 高任 高藤 高頭
takatsu 高津
takatsuji 高辻
takatsuka 高塚
takatsukasa 鷹司
takatsuki 高務 高月
takatsuo 高津尾
takauchi 高内
takaura 高浦
takaya 高屋 高谷
takayama 高山
takayanagi 高柳
takayashiki 高屋敷
takayashiro 高社
takayasu 高安
takayoshi 高好
takazakura 高桜
takazawa 高沢 高澤
takazeki 高関
take 武
takebayashi 武林 竹林
takebe 建部 武部 竹部
takechi 武地 武智
takeda 武田 竹田
takefu 武生
takefuji 竹藤
takefushi 竹節
takegoshi 竹越
takeguchi 武口 竹口
takehana 武花 竹花 竹鼻
takehara 竹原
takehi 武樋
takehisa 竹久
takei 武井 武居 竹井
takeichi 武市
takeishi 武石 竹石
takekawa 武川 竹川
takekoshi 竹腰 竹越
takemae 竹前
takemasa 武政
takemata 竹俣 竹股
takematsu 竹松
takemi 武見 竹味 竹見
takemitsu 武満
takemori 竹森
takemoto 武本 竹本
takemura 武村 竹村
takenaka 武中 竹中
takenami 竹並 竹浪
takeno 武野 竹野
takenoshita 竹之下
takenouchi 竹之内 竹内
takenuki 竹貫
takeo 嶽尾 武尾 竹尾
takeoka 竹丘 竹岡
takesada 竹定
takeshiba 竹柴
takeshima 竹島
takeshita 武下 竹下
takesue 武居 竹末
taketa 竹田
taketani 竹谷
taketomi 武富 竹富
taketomo 武友 竹友
takeuchi 武内 竹内
takewa 武輪
takewaki 竹脇
takeya 武谷 竹屋 竹谷
takeyama 武山 竹山
takeyasu 武安
takezaki 竹崎
takezawa 武沢 竹沢
takezoe 竹添
takezono 竹園
taki 多気 滝 瀧
takida 滝田
takigahara 滝ケ原
takigashira 滝頭
takigawa 多岐川 滝川 瀧川
takiguchi 滝口 瀧口
takii 滝井
takijiri 滝尻
takikawa 滝川
takimoto 滝本
takimura 滝村
takinami 滝波 滝浪
takine 滝根
takino 滝野
takinoue 滝上 滝之上
takise 滝瀬
takishima 滝島
takishita 滝下
takita 滝田 瀧田 田北
takiya 滝谷
takiyama 滝山 瀧山
takizawa 滝沢 滝澤 瀧沢 瀧澤
takko 田子
tako 太古
takoi 蛸井
takoshima 蛸島
takou 田高
taku 多久 宅
takuan 沢庵
takubo 田久保 田窪
takui 宅井
takuma 宅間 宅麻 拓磨 拓馬 琢磨 詫摩 詫間
takumori 宅森
takura 田倉
takusari 田鎖
takushi 沢詩 澤岻
takushima 宅島
takuwa 宅和
takyou 田京
tama 多摩
tamachi 田町
tamada 玉田
tamagake 玉懸
tamagami 玉上
tamagawa 玉川 田万川
tamahashi 玉橋
tamahori 玉堀
tamai 玉井
tamaichi 玉市
tamakake 玉懸
tamakashi 玉柏
tamakawa 玉河
tamaki 玉喜 玉城 玉木 玉置 環 田巻
tamakoshi 玉腰
tamamizu 玉水
tamamura 玉村
tamamushi 玉蟲
tamana 玉名
tamanawa 玉縄
tamano 玉乃 玉野
tamanoi 玉野井
tamaoka 玉岡
tamaoki 玉沖 玉置
tamari 玉利 玉里
tamaru 田丸
tamasawa 玉澤
tamashiro 玉城
tamate 玉手
tamatsu 玉津
tamatsubaki 玉椿
tamaya 玉谷
tamayama 玉山
tamayu 玉湯
tamazawa 玉沢 玉澤
tamazutsumi 玉堤
tameda 為田
tamehira 為平
tamekawa 為川
tamenaga 為永
tameshige 為重
tamiya 田宮
tamogami 田母神
tamokami 田母神
tamon 多聞
tamori 田守
tamoto 田本
tamukai 田向
tamura 多村 田村
tan 丹 炭
tanaami 棚網 田名網
tanabashi 棚橋
tanabe 棚辺 田名部 田辺 田邉 田邊 田部 田鍋
tanabu 田名部
tanada 棚田
tanagura 棚倉
tanahashi 棚橋
tanai 棚井
tanaka 棚夏 田中 田仲
tanakadate 田中館
tanaki 棚木
tanami 田波
tanase 棚瀬
tanazawa 棚沢
tanba 丹波
tanbara 丹原
tanda 丹田
tandou 丹藤
taneda 種田
taneguchi 種口
tanemoto 種本
tanemura 種村
taneoka 種岡
taneta 種田
tanetani 種谷
taneya 種谷
tange 丹下
tango 丹呉
tani 谷
tanida 谷田
tanie 谷江
tanifuji 谷藤
tanigaki 谷垣
tanigashira 谷頭
tanigawa 谷川 谷河
taniguchi 谷口
tanigumi 谷汲
tanihara 谷原
tanihata 谷畑
tanii 谷井
tanikawa 谷川
tanikaze 谷風
tanikuchi 谷口
tanimizu 谷水
tanimori 谷森
tanimoto 谷本
tanimura 谷村
taninaka 谷中
tanino 谷野
tanioka 谷岡
tanioku 谷奥
tanisawa 谷沢
tanishima 谷島 谷嶋
tanita 谷田
tanito 谷戸
tanitsu 谷津
taniuchi 谷内
taniwaki 谷脇
taniyama 谷山
tanizaki 谷崎
tanizawa 谷沢 谷澤
tanjou 丹生
tanmachi 反町
tannai 丹内
tannan 丹南
tanno 丹野 端野
tano 多野 田野
tanohata 田野畑
tanokura 田倉
tanosaki 田野崎
tanoue 田上 田之上
tanoura 田野浦
tanuma 田沼
tanzawa 丹沢 丹澤
tanzen 丹前
tao 田尾
taoka 田岡
tara 太良
taragi 多良木
tarama 多良間
tarao 多羅尾
tarou 田老
tarui 樽井
taruishi 垂石
tarukawa 樽川
tarumachi 樽町
tarumi 垂水 樽見
tarumizu 垂水
tarumoto 樽本
tarusawa 樽沢
taruya 樽谷
tasaka 田坂
tasaki 田崎
tase 多勢
tasei 多勢 田制
tashima 田島 田嶋
tashimo 田下
tashiro 田代
tataka 田高
tatano 多々納
tatara 多々良 多田羅
tate 建 舘 館
tateba 立葉
tatebe 建部
tateda 舘田 館田
tateiri 建入
tateishi 建石 楯石 立石
tateiwa 立岩 舘岩 館岩
tatekawa 立川 蓼川
tatemachi 立町 館町
tatematsu 立松
tatemori 舘森 館森
tateno 立野 舘野 館野
tateoka 舘岡 館岡
tateshina 立科
tateshita 館下
tateuchi 舘内
tatewaki 帯刀 舘脇
tateyama 舘山 館山
tatezaki 舘崎
tatobe 田土部
tatomi 田富
tatsukawa 瀧川
tatsuki 田付
tatsuko 田子 達子
tatsumi 巽 立見 辰已
tatsunami 立波 立浪
tatsuno 辰野 龍野
tatsunokuchi 辰口
tatsunuma 辰沼
tatsuoka 竜丘
tatsuta 田嶌 立田 竜田 龍田
tatsuyama 竜山 達山 龍山
tatsuyoshi 辰吉
tauchi 田内
taue 田上
taura 田浦
tawa 田和
tawada 多和田
tawara 俵 田原
tawaraya 俵屋 俵谷
taya 田屋 田谷
tayama 田山
tayasu 田安
tazaki 田崎
tazawa 多澤 田沢 田澤
tazoe 田添
tazu 多鶴
tegawa 手川
tei 鄭
teimei 貞明
teine 手稲
tejima 手島 手嶋
tendou 天童
tenei 天栄
tenji 天智
tenjiku 天竺
tenkawa 天川 添川
tenma 伝馬 天摩 天満 天間 天馬
tenmabayashi 天間林
tenmadate 天間館
tenmu 天武
tennouden 天王田
tenpaku 天白
tenryuu 天竜 天龍
tensaka 天坂
tensui 天水
teppouzuka 鉄炮塚
terabayashi 寺林
terabun 寺分
terachi 寺地
terada 寺田
teradanawa 寺田縄
teradomari 寺泊
teragami 寺上
teraguchi 寺口
terahara 寺原
terai 寺井
teraishi 寺石
teraizumi 寺泉
terajima 寺島
terakado 寺門
terakubo 寺久保
teramachi 寺町
teramae 寺前
teramoto 寺本
teramura 寺村
teranishi 寺西
terano 寺野
terao 寺尾
teraoka 寺岡
terasaka 寺坂 寺阪
terasaki 寺崎 手崎
terasawa 寺沢 寺澤
terashi 寺師
terashima 寺島 寺嶋
terashita 寺下
teratani 寺谷
terato 寺戸
terauchi 寺内
terawaki 寺脇
terayama 寺山
terazaki 寺崎
terazono 寺園
terazuka 寺塚
terui 照井
terunuma 照沼
teruya 照屋
teshigawara 勅使川原 勅使河原
teshikaga 弟子屈
teshima 手島
teshirogi 手代木
tetsumoto 鐵本
tezuka 手塚
toake 十朱
toba 戸羽 鳥羽
tobari 戸張 登張
tobata 戸畑
tobe 十倍 戸部 砥部
tobiishi 飛石
tobikawa 飛川
tobimatsu 飛松
tobio 鳶尾
tobioka 飛岡
tobisawa 飛沢
tobise 飛世
tobishima 飛島 飛嶋
tobita 飛田
tobitsuka 飛塚
tobushi 戸伏
tochi 栃
tochihara 栃原
tochikubo 栃久保 栃窪
tochikura 栃倉
tochinai 栃内
tochio 栃尾
toda 外田 戸田
todasawa 戸田沢
todate 戸館
todo 百々
todome 留目
todoriki 等々力
todoroki 轟 轟木
toeda 十枝 戸枝
toga 利賀 戸賀
togaeri 十返
togakushi 戸隠
togami 砥上
togano 栂野
togasawa 戸賀沢 斗ケ沢
togashi 冨樫 富樫
togawa 十河 戸川
togi 富来
togoshi 戸越
togouchi 戸河内
toguchi 戸口 渡久地
tohara 都原
toi 戸井
toida 戸井田 樋田
toishi 戸石
tojiki 戸敷
tokaji 戸梶
tokanai 門叶
tokashi 富樫
tokashiki 渡嘉敷
toki 土岐 登喜 都木 鴇
tokida 常田 時田
tokieda 時枝
tokigawa 都幾川
tokinoya 時野谷
tokisawa 鴇沢
tokita 土岐田 常田 時田 鴇田
tokitou 時任
tokiwa 常盤 常葉
tokiwazu 常磐津
tokoname 常滑
tokonami 床次
tokoro 常呂 所
tokoshima 床嶋
tokota 床田
tokou 都甲
tokoyoda 常世田
tokuda 得田 徳田
tokudaiji 徳大寺
tokudome 徳留
tokue 徳江
tokugaki 徳垣
tokugawa 徳川
tokuhashi 徳橋
tokuhira 得平
tokui 徳井
tokuji 徳地
tokuma 徳間
tokumaki 徳巻
tokumaru 得丸 徳丸
tokumasu 徳増
tokumitsu 徳光
tokumoto 得本 徳元
tokunaga 徳永
tokuno 徳野
tokunobu 徳延
tokunou 得能 徳能
tokuoka 徳岡
tokura 戸倉 都倉
tokuriki 徳力
tokushima 徳島
tokuta 徳田
tokutake 徳武
tokutomi 徳富
tokutsu 得津
tokuyama 徳山
tomabechi 苫米地
tomamae 苫前
tomari 泊
tomashino 笘篠 苫篠
tomata 苫田
tomatsu 戸松
tomehata 留畑
tomiai 富合
tomidokoro 富所
tomie 冨江
tomigusuku 豊見城
tomii 富井
tomikawa 富川
tomiki 富木
tomikura 富倉
tomimasu 富増
tomimori 富盛
tomimoto 富本
tominaga 冨永 富永
tomino 富野
tomio 富尾
tomioka 冨岡 富丘 富岡
tomisaki 富崎
tomisato 富里
tomisawa 冨沢 冨澤 富沢 富澤
tomita 冨田 富田
tomite 冨手 富手
tomitokoro 富所
tomitsuka 富塚
tomiura 富浦
tomiyama 冨山 富山
tomiyasu 富安
tomizawa 冨澤 富沢 富澤
tomizuka 富塚
tomobe 友部
tomochi 砥用
tomoda 供田 友田
tomoe 巴
tomohira 具平
tomohisa 知久
tomoishi 友石
tomomatsu 友松
tomon 外門
tomonaga 友永 朝永
tomono 伴野 友野
tomooka 友丘 友岡
tomori 友利
tomosaka 友坂
tomosugi 友杉
tomoyori 友寄
tomozawa 友沢
tomura 戸村
tomuro 戸室
tonai 兎内
tonaki 渡名喜
tonami 砺波 礪波
tonbara 頓原
tonda 頓田
tone 刀根 刀禰 利根 戸根
tonegawa 利根川
toneri 舎人
toneyama 刀根山
tonguu 頓宮
tonohata 殿畑
tonoike 外ノ池
tonomachi 殿町
tonomoto 戸野本
tonomura 外村 殿村
tonooka 外岡 殿岡
tonosaki 外崎
tonoshou 土庄
tonotsuji 殿辻
tonouchi 殿内
tonsho 頓所
tonuma 戸沼
tooda 遠田
toogoshi 遠越
toomine 遠峯
toomiya 遠宮
toono 遠野
tootoumi 遠江
toowa 十和
tooya 遠矢 遠谷
tooyama 遠山
torahime 虎姫
toraiwa 虎岩
toraya 虎谷
toribami 鳥喰
torigata 鳥潟
torigoe 鳥越
torihata 鳥畑
torii 鳥井 鳥居
torikai 鳥飼
toriki 鳥木
torikoshi 鳥越
torimaru 鳥丸
torimura 鳥村
torio 鳥尾
torita 取田
toritani 鳥谷
toriumi 鳥海
toriwaki 鳥脇
toriya 鳥屋 鳥谷
toriyabe 鳥屋部 鳥谷部
toriyama 鳥山
tosa 土佐
tosabayashi 土佐林
tosabori 土佐堀
tosabou 土佐房
tosaka 戸坂 登坂
tosayama 土佐山
toshima 外島 戸島 戸嶋 豊島
toshioka 利岡
totani 戸谷
tote 戸手
totsu 戸津
totsuka 戸塚
totsukawa 十津川
totsupata 鳥羽田 鳥膚
tou 陶
toubetsu 当別
touchuuken 桃中軒
toudou 東堂 藤堂
tougane 東金
tougasa 唐笠
touge 峠
tougi 東儀
tougou 東郷
touhaku 東伯
touho 東穂
touin 東員
touji 田路
toujima 東島
toujou 東城 東条 東條 棟上
toukai 東海
touki 東儀
touma 当麻 藤間
touno 東野 統乃
tounobe 東野辺
tounoshou 東庄
touson 東村
touya 東耶 東野 洞爺
touyama 塔山 当山 藤山 頭山
towada 十和田
toya 戸屋 戸谷
toyabe 鳥谷部
toyama 冨山 外山 戸山
toyoda 豊田
toyofuku 豊福
toyoguchi 豊口
toyohama 豊浜
toyohara 豊原
toyoizumi 豊泉
toyokawa 豊川
toyoki 豊喜
toyokoro 豊頃
toyomaki 豊巻
toyomaru 豊丸
toyomasu 豊増
toyomiya 豊宮
toyomoto 豊元
toyomura 豊村
toyone 豊根
toyono 豊能 豊野
toyooka 豊丘 豊岡
toyosaki 豊崎
toyosato 豊郷
toyosawa 豊沢 豊澤
toyoshige 豊重
toyoshima 豊島 豊嶋
toyoshina 豊科
toyosu 豊洲
toyota 豊田
toyotaki 豊滝
toyotomi 豊富 豊臣
toyoura 豊浦
toyowaka 豊若
toyoyama 豊山
tozaki 戸崎
tozato 外里
tozawa 兎沢 兎澤 戸沢 戸澤
tozune 戸恒
tsuaki 津秋
tsubaki 椿
tsubakida 椿田
tsubame 燕
tsubana 津花
tsubata 津幡 津端
tsubetsu 津別
tsuboi 坪井 壷井
tsubokawa 坪川
tsubokura 坪倉
tsubomoto 坪本
tsubono 坪野
tsubonouchi 坪ノ内
tsubonuma 坪沼
tsubota 坪田
tsubouchi 坪内
tsuboya 坪谷
tsuboyama 坪山
tsuburaya 円谷
tsuchida 土田
tsuchidana 土棚
tsuchihara 土原
tsuchihashi 土橋
tsuchii 土井
tsuchikawa 土川
tsuchiko 土子
tsuchikura 土倉
tsuchimikado 土御門
tsuchimochi 土持
tsuchimune 土棟
tsuchioka 土岡
tsuchita 土田
tsuchitani 土谷
tsuchiura 土浦
tsuchiya 土家 土屋 土谷 槌谷
tsuchiyama 土山
tsuda 津田
tsudanuma 津田沼
tsuemoto 杖本
tsuga 都賀
tsugane 津金
tsugaru 津軽
tsugawa 津川
tsuge 拓植 拓殖 柘植 都祁
tsugu 津具
tsugui 津久家
tsuiki 築城
tsuji 辻
tsujidou 辻堂
tsujii 辻井
tsujikawa 辻川
tsujimoto 辻本
tsujimura 辻村
tsujino 辻野
tsujioka 辻岡
tsujisawa 辻沢
tsujita 辻田
tsujitani 辻谷
tsujiwaki 辻脇
tsujiyama 辻山
tsukada 塚田
tsukagoshi 塚腰 塚越
tsukahara 塚原
tsukakoshi 塚越
tsukamoto 塚本
tsukane 塚根 津金
tsukano 塚野
tsukasa 司
tsukasaki 司城
tsukatani 塚谷
tsukida 月田
tsukidate 月舘 月館
tsukigara 月潟
tsukigata 月形
tsukihama 月濱
tsukihara 月原
tsukimori 月森
tsukimoto 月本
tsukinaga 月永
tsukino 月野
tsukinoki 槻木
tsukio 月尾
tsukioka 月岡
tsukisamu 月寒
tsukishima 月島
tsukita 槻田 筑田 築田
tsukitate 月舘
tsukitei 月亭
tsukiura 月浦
tsukiyama 槻山
tsukiyono 月夜野
tsukubo 都窪
tsukuda 佃 筑田 附田
tsukude 作手
tsukui 津久井 津久家 筑井
tsukumo 九十九 津久茂 築茂
tsukushi 土筆 筑紫 築紫
tsukuta 附田
tsuma 都万
tsumada 妻田
tsumagari 津曲
tsumagoi 嬬恋
tsumaki 妻木
tsumita 積田
tsumori 津守 津森
tsumugi 紡木
tsumura 津村
tsunada 綱田
tsunagi 津奈木
tsunajima 綱島
tsunakawa 綱川
tsunaki 綱木
tsunashima 綱島 綱嶋
tsuneda 常田
tsuneishi 常石
tsunekawa 常川 恒川 雅川
tsuneki 常木
tsunematsu 恒松
tsunemi 常深 常見
tsunemori 恒森
tsunemoto 常本
tsunesada 恒貞
tsuneta 常田
tsunetou 常藤 恒任 恒藤
tsuneyama 常山
tsunezaki 恒崎
tsunezumi 常澄
tsunishi 津西
tsuno 津野 都農
tsunoda 津野田 角田
tsunokuma 角熊
tsunokuni 津国
tsunoyama 角山
tsurekawa 連川
tsuru 都留 鶴
tsuruda 鶴田
tsuruga 敦賀 鶴賀
tsurugi 鶴来
tsuruha 鶴羽
tsuruhashi 鶴橋
tsurui 鶴居
tsurukabuto 鶴甲
tsurukai 鶴飼
tsurukawa 鶴川
tsuruki 鶴喜 鶴木
tsuruku 鶴久
tsuruma 鶴間
tsurumachi 鶴町
tsurumai 鶴舞
tsurumaki 弦巻 釣巻 鶴巻 鶴牧
tsurumi 鶴海 鶴見
tsurumiya 鶴宮
tsurumizu 鶴水
tsurumoto 鶴本
tsuruno 鶴野
tsuruoka 鶴岡
tsurusaki 津留崎 鶴崎
tsurusawa 鶴沢
tsurushiin 四十九院
tsuruta 鶴田
tsurutani 鶴谷
tsuruya 鶴屋 鶴谷
tsushida 津志田
tsushima 対島 對馬 津島 津嶋
tsushita 津下
tsuta 蔦
tsutagawa 伝川
tsutai 蔦井
tsutaya 蔦谷
tsutou 津藤
tsutsuga 筒賀
tsutsui 筒井
tsutsumi 堤 筒美
tsutsura 津々良
tsuwa 津和
tsuya 津屋 津谷
tsuyama 津山
tsuyazaki 津屋崎
tsuyuguchi 露口
tsuyuhashi 露橋
tsuyuki 露木
tsuyusaki 露崎
tsuzuki 都築
ubukata 生方
ubuyama 産山
uchibori 内堀
uchida 内田
uchidate 内館
uchide 打出
uchigasaki 内ケ崎 内ヶ崎
uchigoshi 打越
uchihara 内原
uchihashi 内橋
uchiike 内池
uchikawa 内川 打川
uchiki 内木 打木
uchiko 内子
uchikoba 内木場
uchikoshi 打越
uchimi 内海
uchimodori 打戻
uchimoto 内本
uchimura 内村
uchinada 内灘
uchinaka 打中
uchino 内野
uchinomi 内海
uchio 内尾
uchisaiwai 内幸
uchita 内田 打田
uchiumi 内海
uchiura 内浦
uchiya 打矢
uchiyama 内山
uchiyamada 内山田
uchizaki 内崎
uchizuma 内妻
uda 卯田 宇多 宇田
udagawa 宇田川
udaka 宇高
udo 宇土
udono 鵜殿
udou 有働
ue 上
uebayashi 上林
uechi 上地
ueda 上田 植田
uegaki 上垣 上柿
uegama 上釜
ueguri 殖栗
uehama 上濱
uehara 上原 植原
uehigashi 上東
ueji 上治
uejima 上島
uekawa 上川 上河
ueki 上木 植木
uekusa 植草
uema 上間
uemachi 上町
uematsu 上松 植松
uemoto 植本
uemura 上村 植村
ueno 上乃 上埜 上野 植野
uenohara 上野原
uenoyama 上ノ山 上野山
ueoka 上岡 植岡
uesaka 上坂 上阪
uesato 上里
ueshiba 植芝
ueshima 上島
ueshio 上汐
uesono 上園
uesugi 上杉
uesumiyoshi 上住吉
ueta 上田 植田
uetake 植竹
uetani 上谷 植谷
uetsuki 植月
uewaki 上脇
ueyama 上山 植山
ueyanagi 上柳
ueza 宇江佐
uezato 上里
uezono 上園
uezumi 上住
ugajin 宇賀神
ugaki 宇垣
ugata 宇賀田
ugawa 宇川 鵜川
ugo 羽後
uguisudani 鴬谷
uhara 鵜原
ui 宇井
ujihara 氏原
ujiie 氏家
ujina 宇品
ujita 宇治田 氏田
ujitani 宇治谷
ujiyama 宇壽山
ujou 右城
ukai 鵜飼
ukaku 宇角
ukawa 鵜川
ukena 浮穴
ukigaya 浮ケ谷 浮ヶ谷
ukima 浮間
ukishima 浮島
ukisu 浮須
ukita 宇喜多 浮田
ukitsu 浮津
uko 宇古
uma 宇摩 馬
umaji 馬路
umaki 馬木
umano 馬野
ume 宇目 梅
umebayashi 梅林 楳林
umebori 梅暮里
umeda 梅田
umegaki 梅垣
umegaoka 梅丘
umehara 梅原
umejima 梅島
umekawa 梅川
umeki 梅木
umemiya 梅宮
umemori 梅森
umemoto 梅本
umemura 梅村
umenai 梅内
umeno 梅野
umeoka 梅岡
umesaki 梅崎
umesao 梅棹
umesawa 梅沢
umetani 梅谷
umetsu 楳津
umetsuji 梅辻
umeuchi 梅内
umewaka 梅若
umeya 梅屋
umeyama 梅山
umezaki 梅崎
umezato 梅里
umezawa 梅沢 梅澤
umezono 梅園
umezu 梅津
umi 宇美
umikawa 海川
umino 海野
umishima 海島
umouda 羽毛田
unabara 海原
unagami 海上
unai 宇内
unakami 海上
unane 宇奈根
unayama 宇南山
unebi 畝傍
unegami 畔上
unkoku 雲谷
unna 恩納
unno 海野 雲野
uno 卯野 宇野 鵜野
unoki 鵜の木 鵜木
unomori 鵜野森
unotsu 宇之津
unoura 鵜浦
unshou 雲照 雲章
unuma 鵜沼
uo 卯尾
uoi 魚井
uomachi 魚町
uono 宇尾野
uose 魚瀬
uoshima 魚島
uoshita 魚下
uotani 魚谷
uozaki 魚崎
uozumi 魚住
urabe 卜部 占部 浦辺 浦部
urae 浦江
uragami 浦上
uragawara 浦川原
uraguchi 浦口
urahoro 浦幌
urai 浦井
urakabe 浦壁
urakami 浦上
urakawa 浦川 浦河
urako 浦子
uramatsu 浦松
uranaka 浦中
uranishi 浦西
urano 浦野
uraoka 浦岡
urasato 浦里
urasawa 浦沢 裏澤
urashima 浦島 浦嶋
urasoe 浦添
urata 浦田
urato 浦戸
urausu 浦臼
urawa 浦和
urayama 浦山
ureshino 嬉野
urita 瓜田
urizura 瓜連
urontei 烏龍亭
urugi 売木
uruma 漆間 閏間
uruno 宇留野
urushibara 漆原
urushida 漆田
urushido 漆戸
urushino 漆野
urushiya 漆谷
urushiyama 漆山
urushizaki 漆崎
urushizawa 漆沢
urusu 宇留守
uryuu 瓜生 雨竜 雨龍
usami 宇佐美 宇佐見 宇沙美
ushibori 牛堀
ushibuka 牛深
ushida 丑田 牛田
ushigome 丑込 牛込
ushihama 牛浜
ushihara 牛原
ushijima 牛島
ushikawa 牛川
ushiki 牛木
ushikubo 牛久保 牛窪
ushimado 牛窓
ushimaki 牛牧
ushimaru 牛丸
ushio 潮 牛尾
ushioda 潮田
ushiroda 後田
ushiwata 牛渡
ushiyama 牛山
ushizaki 牛崎
ushizu 牛津
usu 有珠
usuba 薄葉
usuda 臼田 薄田
usuginu 薄衣
usui 内水 碓井 碓水 碓氷 笛吹 臼井 薄井
usuki 臼木 臼杵 薄 薄木
usukura 臼倉
uta 宇多
utada 宇多田
utagaki 歌書
utagawa 宇多川 歌川
utahara 歌原
utajima 歌島
utano 歌野 菟田野
utanobori 歌登
utaoka 歌岡
utashikiyama 歌敷山
utashinai 歌志内
utashiro 歌代
utazaki 歌崎
utazu 宇多津
uto 宇都
utoku 宇徳
utou 宇藤
utsu 宇津
utsui 宇津井
utsuki 宇津喜 宇津木
utsumi 内海 宇都美
utsuno 宇都野
utsunomiya 宇津宮 宇都宮
utsuro 宇津呂
utsushi 宇津志
utsushikawa 移川
uwa 宇和
uwabe 上部
uwatoko 上床
uwaya 上矢
uwazumi 上住
uyama 宇山
uzaki 宇崎 鵜崎
uzawa 宇沢 鵜沢
uzen 羽前
uzuki 卯月
wachi 和地 和智
wada 和田
waga 和賀
wagai 和賀井
wagi 和木
wagure 和暮
waguri 和栗
wajiki 鷲敷
wajima 和島 和嶋 輪島
wajiro 和白
waka 和賀
wakaba 若葉
wakabayashi 若林
wakae 若江
wakaguri 若栗
wakai 若井
wakaki 若木
wakakusa 若草
wakakuwa 若桑
wakamatsu 若松
wakamei 若命
wakamiya 若宮
wakamizu 若水
wakamori 和歌森 若森
wakamoto 若本
wakamura 若村
wakana 若菜
wakano 若野
wakao 若尾
wakaomi 若麻績
wakasa 若佐 若桜 若狭
wakashima 若島
wakasu 若洲
wakasugi 若杉
wakata 若田
wakatabe 若田部
wakatsuki 若月 若槻
wakayama 若山
wakazono 若園
wake 和気
waki 和木 脇
wakichou 脇町
wakihama 脇浜
wakimoto 脇本
wakimura 脇村
wakisaka 脇坂
wakita 和岐多 脇田
wakitachou 脇田町
wakitani 脇谷
wakiya 脇屋 脇谷
wakiyama 脇山
wakou 若生
wakui 和久井 涌井 湧井
wakura 和倉
wakusawa 涌沢
wanibuchi 鰐淵 鰐渕
wanida 鰐田
wano 和野
warabi 蕨
waragai 藁谷
wariishi 割石
warita 割田
wariya 割谷
washiashi 鷲足
washida 鷲田
washima 和島
washimi 鷲見
washino 鷲野
washio 鷲尾
washiya 鷲谷
washizaki 鷲崎
washizawa 鷲沢
washizu 鷲津
watabe 渡辺 渡部
watabiki 綿引
watada 和多田 綿田
watahiki 綿引
watai 渡井
wataki 渡木
watanabe 渡辺 渡邉 渡邊 渡部
watanuki 綿貫
watarai 渡会 渡合
watari 渡 渡利 渡里
watarida 渡田
watase 渡瀬
watashimori 渡守
watashino 渡志野
wataya 綿谷
wazuka 和束
yaba 矢場
yabana 矢花
yabe 矢部
yabu 薮 養父
yabuki 矢吹 谷吹
yabumoto 薮本 藪本
yabushita 薮下
yabuta 薮田
yabuuchi 薮内 藪内
yachi 谷地
yachida 谷内田 谷地田
yachidate 谷地舘
yachigusa 八千草
yachiho 八千穂
yachimori 谷地森
yada 矢田
yadama 矢玉
yaegashi 八重樫
yaehata 八重畑
yaejima 八重島
yaeno 八重野
yaezawa 八重沢
yafuso 安富祖
yaga 矢賀
yagami 八神 矢上
yagasaki 矢ケ崎
yagawa 矢川
yagi 八木 矢木 矢樹
yagihara 八木原
yagihashi 八木橋 柳橋
yagino 八木野
yaginuma 八木沼 柳沼
yagisawa 八木沢
yagishita 柳下
yagita 八木田
yagoshi 矢越
yagoto 八事
yaguchi 矢口
yaguma 八熊
yagura 矢倉
yagurazawa 矢倉沢
yagyuu 柳生
yahaba 矢巾 矢幅
yahagi 矢作 矢萩
yahara 谷原
yahashi 矢橋
yahata 矢幡
yahiro 八尋 八広
yaho 谷保
yaita 八板 矢板
yaizu 焼津
yajima 八島 八縞 弥島 矢島 矢嶋 谷島
yakage 矢掛
yakeno 焼野
yakibitai 焼額
yakichi 弥吉
yakumaru 薬丸
yakuno 夜久野
yakura 矢倉
yakushi 薬師
yakushiji 薬師寺
yakushimaru 薬師丸
yakuwa 八鍬
yakuyama 役山
yama 耶麻
yamabe 山辺 山部
yamabi 山火
yamabuki 山吹
yamada 山田
yamadahayashi 山田林
yamadera 山寺
yamaga 山我 山賀 山香 山鹿
yamagai 山貝
yamagami 山上
yamagata 山形 山懸 山方 山片 山県 山縣
yamagishi 山岸
yamagiwa 山際
yamaguchi 山口
yamahana 山花
yamahara 山原
yamahata 山端
yamahatsu 山初
yamahira 山平
yamaho 山保
yamai 山井
yamaichi 山一
yamaishi 山石
yamaji 山地 山路
yamakado 山門
yamakage 山影 山蔭
yamakami 山上
yamakawa 山川
yamaki 山木 山来 矢蒔
yamakita 山北
yamakoshi 山古志 山越
yamakuchi 山口
yamakuni 山国
yamakura 山倉
yamami 山見
yamamiya 山宮
yamamori 山森
yamamoto 山元 山本
yamamura 山村
yamamuro 山室
yamana 山名
yamanaka 山中 山仲
yamanami 山並
yamanashi 山梨
yamane 山根
yamanishi 山西
yamano 山埜 山野
yamanobe 山野辺 山野部
yamanoguchi 山之口
yamanoi 山埜井 山野井
yamanokuchi 山之口
yamanome 山野目
yamanouchi 山ノ内 山之内 山内
yamanoue 山野上
yamanushi 山主
yamao 山尾
yamaoka 山岡
yamaoki 山沖
yamari 山理
yamasaka 山坂
yamasaki 山崎
yamasawa 山沢 山澤
yamase 山瀬
yamashina 山科
yamashiro 山城
yamashita 山下
yamasuga 山菅
yamata 山田
yamataka 山高
yamatani 山谷
yamate 山手
yamato 大和 山戸 山都
yamatoya 大和屋
yamatsu 矢松
yamatsuka 山塚
yamatsuri 矢祭
yamauchi 山内
yamaura 山浦
yamawaki 山脇
yamaya 山家 山屋
yamayoshi 山吉
yamazaki 山咲 山崎
yamazato 山里
yamazawa 山沢
yamazoe 山添
yamura 谷村
yana 八名
yanada 梁田
yanadori 梁取 簗取
yanaga 弥永
yanagawa 柳川 梁川
yanagi 柳
yanagiba 柳葉
yanagida 柳田
yanagihara 柳原
yanagihashi 柳橋
yanagikubo 柳窪
yanagimoto 柳本
yanaginuma 柳沼
yanagisawa 柳沢 柳澤
yanagishima 柳島
yanagishita 柳下
yanagitani 柳谷
yanagiya 柳家 柳谷
yanagouchi 柳河内
yanahara 柵原
yanai 家内 柳井 柳内 梁井 矢内 箭内 野内
yanaka 矢中 谷中
yanami 八奈見
yanase 柳瀬 梁瀬
yano 夜野 矢野 谷野
yanobe 矢延
yanohara 矢の原
yanokuchi 矢野口
yanome 矢ノ目
yao 矢尾
yaohara 八百原
yaoita 矢尾板
yaoya 八百屋
yara 屋良
yarimizu 鎗水 鑓水
yarita 鎗田 鑓田
yasaka 八坂 弥栄
yasaki 矢崎
yasaku 矢作
yasha 夜叉
yashiki 屋敷
yashima 八島 八嶋 矢島
yashio 八塩 八潮
yashiro 八代 八城 屋代 矢代 社
yashirodai 社台
yashiroguchi 社口
yasogami 八十神
yasojima 八十島 八十嶋
yasu 夜須 矢須 野洲
yasuba 安場
yasuda 保田 安田
yasue 安江
yasufuku 安福
yasugi 八杉
yasuhara 安原
yasui 安井
yasujima 安島
yasukaga 安加賀
yasukawa 安川
yasumi 八角
yasumoto 安元 安本
yasumura 安村
yasunaga 安永
yasunari 安成
yasuno 安野
yasunori 安則
yasuoka 安岡 泰阜
yasusaka 安坂
yasutake 安武 安竹
yasutomi 安富
yasuura 安浦
yasuzawa 安沢
yasuzuka 安塚
yata 矢田
yatabe 矢田部 谷田辺 谷田部
yatagai 谷田貝
yatame 矢田目
yatomi 弥富
yatsugawa 八津川
yatsuka 八塚 八束
yatsumaki 八巻
yatsumori 八森
yatsuo 八津尾
yatsurugi 八剣
yatsuyanagi 八柳
yauchi 矢内
yawahara 谷和原
yawara 谷和原
yawata 矢羽多
yayoi 八生 弥生
yazaike 谷在家
yazaki 矢崎
yazama 矢間
yazawa 矢沢 矢澤 谷沢
yazu 八頭
yobuko 呼子
yobuno 呼野
yoda 与田 依田
yodoe 淀江
yodogawa 淀川
yodono 淀野
yoguchi 与口
yoita 与板
yokawa 余川
yokemura 除村
yokobori 横堀
yokochi 横地
yokoe 横江
yokofuji 横藤
yokogoshi 横越
yokohara 横原
yokohashi 横橋
yokohira 横平
yokoi 横井
yokoji 横路
yokokawa 横川
yokokura 横倉
yokomichi 横路
yokomitsu 横光
yokomizo 横溝
yokomori 横森
yokomuro 横室
yokono 横野
yokonuma 横沼
yokoo 横尾
yokosaka 横坂
yokose 横瀬
yokoseki 横関
yokoshiba 横芝
yokoshima 横島
yokoshiro 横代
yokota 横田
yokotani 横谷
yokote 横手
yokoto 横戸
yokotsuka 横塚
yokouchi 横内
yokoya 横家 横矢
yokoyama 横山
yokozawa 横沢 横澤
yokozutsumi 横堤
yoku 欲
yomiya 夜宮
yomo 四方
yomoda 四方田
yomogida 蓬田
yomogita 蓬田
yomoto 与本
yonabaru 与那原
yonaga 世永
yonaguni 与那国
yonagusuku 与那城
yonai 米内
yonaiyama 米内山
yone 米
yoneda 米田
yonehata 米畑
yonei 米井
yonekawa 米川
yoneki 米城
yonekura 米倉
yonemitsu 米光
yonemochi 米持
yonemori 米森
yonemoto 米本
yonemura 米村
yonenaga 米永 米長
yoneno 米野
yoneoka 米岡
yonesaka 米坂
yonesato 米里
yonesawa 米沢 米澤
yonetani 米谷
yonetsu 米津
yoneya 米屋
yoneyama 米山
yonezaki 米崎
yonezawa 米沢 米澤
yonishi 余西
yonouzu 米水津
yoriai 寄合
yorichika 頼近
yorifuji 依藤
yoriki 寄木
yorimoto 寄元
yorioka 依岡
yorishima 寄島
yorita 寄田
yorozu 萬
yorozuya 萬屋
yosano 与謝野
yoshi 吉
yoshiara 吉荒
yoshida 吉田 慶田 芳田 葭田
yoshie 吉江
yoshigiwa 吉際
yoshihama 吉浜
yoshihara 吉原 良原 葭原
yoshihisa 能久
yoshii 吉井 芳井
yoshiike 吉池
yoshiizumi 吉泉
yoshijima 吉島
yoshikai 吉開
yoshikawa 吉川 好川 芳川
yoshiki 吉木 由木
yoshikoshi 吉越
yoshikuni 吉国
yoshikura 吉倉
yoshikuwa 吉桑
yoshimaru 吉丸
yoshimasu 吉益
yoshimeki 吉目木
yoshimi 吉見 芳見
yoshimine 吉峯
yoshimiya 吉宮
yoshimizu 吉水
yoshimori 吉森
yoshimoto 吉元 吉本 芳本
yoshimura 吉村 芳村
yoshinaga 吉永
yoshinaka 吉中
yoshinari 吉成
yoshino 吉野 芳野
yoshinodani 吉野谷
yoshio 吉尾
yoshioka 吉岡
yoshisato 吉里
yoshise 吉瀬
yoshishin 吉新
yoshitake 吉武 吉竹
yoshitani 吉谷
yoshitomi 吉富
yoshitsuru 吉鶴
yoshiue 吉植
yoshiumi 吉海
yoshiura 吉浦
yoshiwara 吉原
yoshiya 吉屋
yoshiyama 吉山
yoshiyuki 吉行
yoshizaki 吉崎
yoshizawa 吉沢 吉澤
yoshizuka 吉塚
yoshizumi 吉住 吉積
yosomiya 四十宮
yotsu 四津
yotsuba 四葉
yotsukura 四倉
yotsumoto 四元
yotsutsuji 四辻
youda 用田 陽田
youga 用賀
youka 八鹿
yourou 養老
yozen 余膳
yuasa 湯浅 湯淺
yuba 弓場
yubara 湯原
yuchi 湯地
yuda 湯田
yudate 弓館
yue 湯江
yugawa 湯川
yugawara 湯河原
yuge 弓削 湯下
yugeta 弓削田
yuhara 柚原 湯原
yuhi 由比
yui 油井 由井 由比
yuka 優加
yukawa 湯川 結川
yuki 有輝 油木 湯来 由紀
yukimachi 行待
yukimura 雪村
yukino 幸野 雪野
yukita 雪田
yukitomo 行友
yukuhashi 行橋
yumachi 湯町
yumeno 夢野
yumezono 夢園
yumi 弓
yuminamochi 弓納持
yumioka 弓岡
yumiyoshi 弓吉
yumoto 湯本
yumura 湯村
yumuro 湯室
yunokawa 湯野川
yunoki 柚木
yunomae 湯前
yunome 湯目
yunotani 湯之谷
yunotsu 温泉津
yuo 湯尾
yuri 由利
yusa 遊佐
yushima 湯島
yusu 柚須
yusuhara 梼原
yutani 湯谷
yutou 湯藤
yuu 游
yuuen 結縁
yuuga 憂花
yuui 遊井
yuuki 夕樹 憂木 有希 有紀 結城 結木 裕木
yuutenji 祐天寺
yuya 油谷 湯谷
yuyama 湯山
yuza 湯座
yuzato 湯里
yuzawa 湯沢 湯澤
yuzukami 湯津上
yuzuki 弓月 柚木 由月
yuzurihara 譲原
zaimokuya 材木谷
zaitsu 財津
zaizen 財前
zamami 座間見
zen 全
zenba 膳場
zeniba 銭場
zenzai 善哉
zeze 膳所
zoushiki 蔵敷
zushi 図司 図師 頭師`;

/** The same of given names. */
export const givenNames: string = `aa 唖々
ai 愛 歩衣 藍
aifumi 相文
aihito 相仁
aiichi 愛市
aiichirou 愛一郎
aiji 愛二 愛治
aijirou 愛次郎
aika 哀果 愛可 愛花 愛華 愛香
aiki 愛希
aikichi 愛吉
aikitsu 愛橘
aiko 愛子 相子 紫花子 藍子
aikou 愛幸
aimi 愛美
aina 愛菜
ainosuke 愛之助
airi 愛梨 愛理
airou 哀浪
aisa 愛紗
aisei 愛正
aisouka 哀草果
aitarou 愛太郎
aito 相斗
aizan 愛山
aizou 愛蔵 愛造
ajika 味香
akahiko 赤彦
akane 朱子 茜
akari 安可里 有可里
akatsuki 暁
akemi 明水 明美 昭美 暁美 曉美 曙海 曙覧 朱実 朱美 朱見 朱計美
aki 亜希 亜樹 亜紀 亜貴 安紀 愛来 明 明記 晶 晶紀 有希 有紀
akie 明恵 明枝 明江 昭恵 昭枝 昭江 晃枝 秋悦 秋枝 秋江 秋絵 章恵 章江
akifumi 昭文
akifusa 詮房 顕房
akiharu 明治
akihide 彰英 明秀 昭秀 昭英
akihiko 彰彦 明彦 昭彦 晃彦 晶彦 秋彦 章彦
akihiro 彰宏 彰弘 彰洋 彰浩 明博 明宏 明寛 明広 明廣 明弘 明洋 明浩 明裕 昭博 昭宏 昭広 昭弘 昭洋 昭浩 昭裕 晃宏 晃広 晃弘 晃浩 晶弘 秋広 章博 章宏 章弘 章浩 章裕
akihisa 彰久 明久 昭久 晃久
akihito 明人 明仁 昭人 昭仁 章人
akiho 明穂 晶帆 秋穂
akiie 顕家
akiji 明司 秋二
akijirou 秋次郎
akika 秋香
akikatsu 詮勝
akikazu 昭和
akiko 亜希子 亜紀子 亮子 安喜子 安希子 安芸子 尭子 彰子 昌子 明子 明希子 映子 昭子 晃子 晶子 暁子 曄子 曉子 朋子 朗子 璋子 秋子 章子 阿紀子 顕子 麻季子
akimasa 明正 顕正
akimi 明美 秋海 秋生 秋美
akimichi 昭道
akimitsu 昭光 秋光
akina 明奈 明菜 明那 秋菜
akinari 秋成
akino 昭乃
akinobu 彰布 明伸 明信 昭伸 昭信 章伸 顕信
akinori 彰則 明典 明則 明徳 明憲 明紀 昭典 昭則 昭徳 昭憲 昭紀 秋則 顕智
akio 彰夫 彰男 彰雄 明夫 明央 明生 明男 明郎 明雄 昭夫 昭朗 昭生 昭男 昭郎 昭雄 晃生 晃男 晶夫 晶雄 暁夫 暁生 暁男 皓雄 秋夫 秋生 秋男 秋雄 章夫 章生 章男 章雄 赤黄男 顕雄
akira 亮 光 全 叡 哲 啓 彬 彰 彰良 斌 旭 昌 明 昭 昭良 昶 晁 晃 晄 晟 晶 暁 暉 朗 洸 照 玲 瑛 璋 皎 皓 瞭 章 聡 輝 鑑 陽 顕彰 顯
akirou 秋郎
akisada 顕定
akishi 明司
akitake 昭武
akitarou 秋太郎
akito 明人 昭人 朗人
akitoshi 彰利 彰敏 明利 明年 明敏 昭俊 昭利 晃年 晃敏
akitsune 明恒
akiya 明也
akiyasu 明恭 昭康
akiyo 明世 明代 昭世 昭代 晃代 晶代 暁代 瑛世 秋代 章代
akiyoshi 彰良 明善 明好 明美 明義 明良 昭善 昭嘉 昭義 昭良 秋義 章義 顕能
akiyuki 昭之 昭幸
akizou 秋蔵
ako 亜子
akuma 悪魔 阿久魔
amane 周
ami 亜美 愛美 麻実
amiko 安見子
an 杏
angaidou 案外堂
ango 安吾
anjin 按針
anju 杏樹
anmi 杏実
anna 安奈 杏奈 杏菜
anri 安里 杏理 杏里
ansai 闇斎
anzu 杏
aoba 青葉
aohiko 青彦
aoi 碧 葵
aomori 青盛
aonori 青之理
arao 荒生
arata 新 新太
ari 愛里 有里
ariake 有明
arihiro 有弘 有洋
ariko 有子
arimasa 在昌 有正
arimi 有里巳
arimichi 有道
arimitsu 有光
arinori 有礼
arisa 愛里紗 有彩 杏里沙 阿利佐
aritomo 有朋
aritsune 有恒
ariya 在屋
ariyoshi 有芳
arou 亜浪
asa 麻
asae 朝恵 朝枝 朝江 朝沙絵
asahei 浅平
asahi 旭
asahiko 朝彦
asaichi 朝一
asaji 朝二 朝司 朝治 浅次 浅治 浅茅
asajirou 朝次郎 浅二郎 浅次郎
asaka 朝香 浅香
asaki 麻喜
asakichi 浅吉
asako 亜佐子 亜抄子 朝子 浅子 淺子 阿佐子 麻子
asami 愛砂美 有小実 朝美 麻実 麻未 麻生 麻美
asanosuke 朝之助
asao 朝夫 朝生 朝男 朝雄 浅夫 浅雄 阿佐緒 麻生
asatarou 麻太郎
asayo 朝代
ashihei 葦平
asuka 明日加 明日香 明香 朱鳥 飛香 飛鳥
asumi 明日美 飛美
ataru 中
atsuhiko 惇彦 敦彦 淳彦 篤彦
atsuhiro 敦啓
atsuhito 篤人
atsuko 亜津子 厚子 安津子 惇子 敦子 淳子 温子 篤子 貴子 阿津子
atsumaro 篤麿
atsumi 充美 厚海 厚美 敦美 有津実 淳美 温美 篤実 篤美
atsumori 敦盛
atsunobu 敦信 篤信
atsuo 厚生 惇夫 教生 敦夫 敦男 敦雄 淳夫 淳男 淳郎 淳雄 篤夫 篤男
atsurou 厚郎
atsushi 充史 厚 厚志 惇 敦 敦史 敦司 敦士 敦志 毅 淳 淳史 淳司 淳志 温 睦 穆 篤 篤史 篤司 篤志 純 醇
atsutane 篤胤
atsuya 淳也
atsuyo 厚代 敦代
aya 亜弥 亜矢 彩 文 有弥 礼 綾
ayagi 綾衣
ayaka 彩伽 彩佳 彩夏 彩花 彩華 彩香 文夏 文香 紋華 紋香 絢香 綾佳 綾香
ayako 亜也子 亜矢子 安矢子 彩子 文子 斐子 礼子 章子 紋子 絢子 綾子
ayame 彩女
ayami 彩未 彩水 彩美 礼実 礼美 絢美 綾水 綾美
ayana 彩名
ayane 綺音
ayano 彩乃 彩野 文乃 綾乃
ayao 章生
ayase 綾世
ayatari 綾足
ayu 鮎 麻有
ayuko 鮎子
ayumi 亜弓 亜由美 愛弓 愛歩 歩 歩美 鮎美
ayumu 歩 遥歩
azumi 安積美
azusa 梓
baian 梅安
baidou 梅堂
baien 梅園
baigan 梅岩 梅龕
baigyoku 梅玉
baijaku 梅雀
baika 梅花
baikei 梅渓
baiken 梅軒
baikou 梅幸 梅皐
bainen 梅年
baisetsu 梅雪
baishi 梅史 梅枝
baitan 梅潭
baiu 梅宇
bakin 馬琴
baku 漠 貘
bakuai 莫哀
bakujin 麦人
bakunan 麦南
bakusen 麦僊
bakusou 麦草
bakusui 麦水
banboku 伴睦
banka 挽歌 晩霞
bankei 磐渓
bankou 万鎬
banri 万里
bansai 磐斎
banson 晩村
bansui 晩翠 盤水 磐水
banzan 蕃山
bashou 芭蕉 馬勝
beian 米庵
beichou 米朝
beihou 米峰
beisai 米斎
beisaku 米作
beisen 米僊
benen 弁円
bengyoku 弁玉
beniko 紅子
benkei 弁慶
betten 別天
bi 美
bikyou 美京
bimyou 美妙
bin 敏
biyou 薇陽
bizan 眉山
bizen 美禅
bochou 暮潮 暮鳥
bofuu 暮風
bojou 暮情
bokkan 木冠
bokuden 卜伝
bokudou 牧童
bokushi 牧之
bokushun 牧春
bokusui 牧水
bokuyou 卜養
bonji 凡児
bonku 凡久
bonseki 凡石
boshi 戊子
bousha 茅舎
bunbee 文兵衛
bunchin 文珍
bunchou 文調
bunen 文淵
bungetsu 文月
bungi 文宜
bungo 文吾 文護
bungorou 文五郎
bunichi 文一
bunji 文二 文司 文治
bunjirou 文治郎
bunka 文嘉
bunkai 文海
bunkaku 文革
bunkichi 文吉
bunkyou 文京
bunpei 文平
bunroku 文六
bunshirou 文史朗
bunsuke 文助
bunta 文太
buntarou 文太郎
bunya 文弥
bunzaburou 文三郎
bunzaemon 文左衛門
bunzou 文三
bushi 蕪子
buson 蕪村
busuke 武助
buyou 武揚
buzan 武山
byakuren 白蓮
chacha 茶々
chachami 茶々美
chama 茶魔
chame 茶芽
chami 茶美
chiaki 千亜紀 千昌 千明 千昭 千晃 千晶 千秋
chibiki 千曳
chie 千恵 千惠 千枝 千栄 千江 千絵 千英 智恵 智惠 智江 知恵 知枝 知衣 知重
chieki 智恵紀
chieko 千恵子 千惠子 千映子 千枝古 千枝子 千栄子 千榮子 千江子 千絵子 千英子 千重子 智恵子 智惠子 智慧子 智映子 智枝子 智栄子 智永子 智江子 知恵子 知惠子 知枝子 知栄子 知江子 知瑛子 知英子
chiemi 千恵巳 千恵美 千惠美 千江美 智恵美 智枝美 智栄美 知恵美
chieri 千重里 智恵理
chifumi 千文
chifune 千舟
chifuyu 千冬
chigaku 智学
chigetsu 智月
chigusa 千種 千草
chiharu 千春 千晴 千陽 智春 知春
chihiro 千博 千尋 千広 千弘 千洋 千紘 千聖 千裕 知寛
chiho 千帆 千穂 知穂
chihoko 千穂子
chijuu 知十
chika 千佳 千加 千可 千夏 千珈 千花 千華 千賀 千雅 千香 愛 智香 知佳 知夏 知華 知香 稚加
chikae 千加枝
chikafusa 親房
chikage 千景 千蔭
chikahiro 親弘
chikai 千穎
chikako 俔子 允子 千佳子 千加子 千和子 千嘉子 千夏子 千賀子 千香子 周子 慎子 智佳子 智加子 智嘉子 智賀子 智香子 睦子 知佳子 知加子 知可子 知賀子 知香子 親子 近子
chikamitsu 親光
chikamoto 親元
chikano 千賀乃
chikanobu 周延
chikanori 周記
chikao 千賀雄 周夫 親夫 親男 親雄
chikara 主税 力
chikashi 千樫 親 迩
chikatada 親忠
chikatomo 親朝
chikatsu 千勝
chikayo 親世
chikayoshi 親義
chikazane 親実
chikazu 千和
chiko 知子
chikuhei 知久平
chikuin 竹隠
chikun 治勲
chikushi 竹紫
chikusui 筑水
chikuu 竹雨
chikuzan 竹山
chima 千真
chimaki 千真季
chimata 千亦
china 千奈 紫葵
chinami 千奈美 知奈美
chinatsu 千夏
chingaku 椿岳
chino 智乃
chinpei 陳平
chinsai 鎮載
chinuo 知怒夫
chinzan 椿山
chiori 千織
chiou 智応
chiriko 千里子
chisa 智佐 智沙 知佐 知沙 知砂
chisako 千佐子 千紗子 知佐子 知沙子 知砂子 知紗子
chisaku 千咲
chisato 千智 千聖 千里 知里
chise 千世 知世
chiseko 千世子
chisen 知泉
chisetsu 痴雪
chisou 耻叟
chitae 智太恵
chitose 千歳 千登世 千登勢 千都世
chitoshi 千年
chiun 智蘊
chiwa 千羽
chiwako 千和子
chiya 千也
chiyako 千夜子 千矢子
chiyo 千世 千代 千蓉 智世 知代
chiyoe 千代枝 千代栄 千代江
chiyohiko 千代彦
chiyoji 千代司 千代次 千代治
chiyokichi 千代吉
chiyoko 千世子 千代子 智代子 知代子
chiyomatsu 千代松
chiyome 千代女
chiyomi 千代美 智代美
chiyono 千代乃
chiyoo 千代男 千代雄
chiyosaburou 千代三郎
chiyosaku 千代作
chiyoshi 千代司 千代志
chiyota 千代太
chiyotarou 千代太郎
chiyoto 千代人
chiyotoshi 千代寿
chiyozou 千代蔵
chiyui 千結
chiyuki 千幸
chiyuri 千由里
chiyuu 知勇
chizu 千寿 千尋 千津 千都 知寿
chizue 千寿江 千鶴江
chizuko 千寿子 千津子 千鶴子 智津子 知津子
chizuo 千鶴夫
chizuru 千鶴 池鶴
choin 樗陰
choubee 長兵衛
chouchuu 朝忠
chouei 長英
chouetsu 長悦
choufuu 朝風
chougo 長吾
chougorou 潮五郎 長五郎
chouhachi 長八
chouhachirou 蝶八郎
chouhaku 長伯
chouhei 長平
choui 蝶衣
chouichi 長一
chouichirou 長一郎
chouitsu 長逸
chouji 蝶二 長二 長次 長治
choujirou 蝶次郎 長次郎 長治郎
chouju 長寿
choujuurou 蝶十郎 長十郎
choukei 鳥逕
choukichi 長吉
chouko 晁湖 肇子 蝶子 長子
choukou 長光
choukuu 迢空
choumatsu 聴松 長松
choumei 長明
choumin 兆民
chounosuke 長之助
chouroku 長六
chouryuu 長流
chousaburou 長三郎
chousaku 長作
chousei 長成
choushi 蝶紫
choushichi 長七
choushirou 調四郎 長四郎
choushun 長雋
choushuu 聴秋
chousuke 蝶介 長介 長助
chouta 長太
choutarou 長太郎
chouzaburou 長三郎
chouzou 長三 長蔵 長藏 長造
chuu 忠
chuubee 忠兵衛
chuuetsu 忠悦
chuugai 宙外
chuugo 忠吾
chuuhachi 忠八
chuuhei 忠平
chuuichi 忠一 忠市
chuuichirou 忠一郎
chuuji 中治 忠二 忠治
chuujirou 忠二郎 忠次郎 忠治郎
chuuka 忠華
chuukei 忠敬
chuuken 柱憲
chuuki 忠喜
chuunosuke 忠之助
chuurei 仲藜
chuusai 抽斎
chuusaku 忠作
chuusei 忠世
chuusha 中車
chuushichi 忠七
chuushirou 忠四郎
chuushuu 中洲
chuusuke 忠助
chuuta 忠太
chuutarou 忠太郎
chuuya 中也 忠也 忠哉 忠弥
chuuzaburou 忠三郎
chuuzaemon 忠左衛門
chuuzou 忠三 忠蔵 忠藏 忠造
daichi 大地
daigaku 大学
daigo 大伍
daihachi 大八
daiichirou 大一郎
daiji 大治
daijirou 大二郎 大次郎
daikaku 大角
daiki 大樹 大起 大輝
daikichi 大吉
daikichirou 大吉郎
daimu 大夢
dairiki 大力
dairoku 大麓
daisaku 大作
daisetsu 大拙
daishi 大師
daisui 代水 台水
daisuke 大介 大助 大輔
dan 弾 男
danen 段猿
danjirou 段治郎
danjou 弾正
danjuurou 團十郎
danshi 段之
danshirou 段四郎
danshou 段翔
danzaburou 段三郎
danzou 團蔵
dejun 大中
den 伝
denbee 伝兵衛
dengo 伝吾
denichi 伝一 伝市 傅一
denichirou 伝一郎
denji 伝次 伝治
denjirou 伝次郎 伝治郎
denkichi 伝吉 傅吉 傳吉
dennosuke 伝之助
denpei 伝平
denroku 伝六
densaku 伝作
denshi 伝四
denshichi 伝七
denshiei 田士英
denshirou 伝四郎
densuke 伝助
dentarou 伝太郎
denzaburou 伝三郎
denzen 田善
denzou 伝蔵 伝造 傳藏
dewanokami 出羽守
doku 独
dongyuu 鈍牛
donkou 鈍行
dou 堂
douhachi 道八
douho 道甫
douji 童子
doukan 道灌 道閑
douni 道二
dousan 道三
doushun 道春
douyou 同奎
ebizou 海老蔵
echiko 恵智子
edamatsu 枝松
ei 永 英
eien 英遠
eietsu 栄悦 榮悦 英悦
eigo 栄吾 榮吾 英五 英伍 英吾
eigorou 英五郎
eihachi 永八
eihou 英朋
eiichi 栄一 栄市 榮一 榮市 永一 瑛一 英一 英市 詠一 鋭一
eiichirou 栄一郎 榮一郎 英一郎
eiitsu 英逸
eiji 映司 栄二 栄司 栄次 栄治 榮二 榮司 榮次 榮治 永二 永次 永治 瑛二 英二 英司 英志 英次 英治 鋭治
eijirou 栄二郎 栄次郎 栄治郎 榮治郎 永二郎 英二郎 英次郎 英治郎
eiju 栄寿 榮壽
eijuu 栄重
eika 栄華 英佳 英華
eikatsu 栄勝
eiki 栄喜 栄樹 栄輝 榮喜 永機
eikichi 栄吉 榮吉 永吉 英吉
eiko 恵以子 映子 暎子 栄子 榮子 永子 永湖 江威子 瑛子 絵衣子 英子 詠子 頴子
eikou 榮光 英浩
eikyuu 映丘
eimatsu 栄松
eimi 英美 詠美
einoshin 栄之進
einosuke 栄之助 栄之輔 永之介 永之佑 英之助
eiri 英里
eirian 鋭利庵
eiroku 永六
eirou 映紫楼
eisaburou 栄三郎
eisai 栄西
eisaku 栄作 榮作 永作 英作 衡作
eisei 英成
eisen 永洗 穎川
eishichi 栄七
eishin 英信 英心
eishirou 栄四郎 英四郎
eisou 影草
eisuke 栄介 栄助 栄祐 榮助 英介 英助 英資 英輔
eita 栄太
eitarou 栄太郎 榮太郎 永太郎 英太郎
eiza 栄三
eizaburou 栄三郎 榮三郎 英三郎
eizou 栄三 栄蔵 栄藏 栄造 榮三 榮藏 英三 英蔵 英造
ekai 慧海
ekei 恵瓊
ekijirou 益次郎
ekiken 益軒
ekuko 恵久子 惠久子
ekumi 恵久美 惠久美
ema 絵麻
emari 恵麻里
emi 恵実 恵美 惠美 愛美 映美 映見 栄美 江珠 江美 瑛美 笑 笑美 絵美 英美 衣見
emiha 笑羽
emika 恵美香 英美香
emiko 恵三子 恵実子 恵己子 恵美子 惠美子 枝美子 栄美子 榮美子 永三子 永美子 江美子 江身子 笑子 笑美子 絵巳子 絵美子 英美子
emino 笑野
emisaburou 笑三郎
emitarou 笑太郎
emiya 笑也
emiyo 恵美代
emiyuki 笑雪
emon 衛門
emori 枝盛
emoshichi 右衛門七
emu 絵夢
ena 絵奈
enami 江奈美
enchou 円朝
engorou 猿五郎
enichi 圓一 燕一
enjaku 延若
enji 円治
enjirou 円次郎 猿次郎
enju 延寿
enjuurou 猿十郎
enkichi 円吉 延吉
enko 遠湖
enkuu 円空
enni 円爾
ennosuke 猿之助
enosuke 恵之助
enou 猿翁
enraku 円楽
enrou 延郎 燕郎
enryou 円了 圓了
enshin 円心
enshirou 猿四郎
enson 煙村
entai 円諦
enya 猿弥
enzaburou 猿三郎
enzou 円蔵 延造
ere 江麗
erena 絵麗奈
eri 依莉 依里 恵利 恵吏 恵理 恵里 惠理 愛理 愛里 栄里 江利 江梨 江里 絵利 絵梨 絵理 絵莉 絵里 英理 英莉 英里 衣厘 衣理 衣里
erika 恵利香 恵理香 恵里香 惠理香 枝利香 枝里佳 栄理香 江利香 江梨花 江莉香 絵利加 絵梨香 絵理香 絵里加 絵里花 絵里香 英里何 英里佳 英里華 襟花
eriko 恵利子 恵理子 恵里子 惠理子 映理子 枝利子 枝理子 枝里子 江利子 江梨子 江理子 江里子 絵梨子 絵理子 絵里子 英理子 英里子
erina 江理名 江理奈 絵理奈 絵理菜 絵里南 絵里奈 英理奈
erino 恵理乃
erisa 英里紗
etai 恵諦
etsu 恵津 悦
etsuji 悦二 悦司 悦治
etsujin 越人
etsujirou 悦二郎 悦次郎
etsuko 恵津子 悦子 惠津子 枝津子 栄津子 江津子 絵津子 英津子 越子
etsumi 悦美
etsuo 悦夫 悦朗 悦生 悦男 悦郎 悦雄
etsurou 悦朗 悦郎 越郎
etsusaburou 悦三郎
etsushi 悦史 悦司
etsutarou 悦太郎
etsuya 悦也 悦哉
etsuyo 悦代
etsuzou 悦三 悦蔵
eun 慧雲
ezuriko 江釣子
fubuki 吹雪
fuchiko 淵子
fuihiko 二一彦
fujaku 芙雀
fuji 不二
fujie 冨士枝 富士枝 富士江 藤枝 藤栄
fujihiko 藤彦
fujiko 不二子 冨士子 富士子 藤子
fujimaro 不二麿
fujimaru 藤丸
fujimi 富士美 富士見 藤美
fujio 不二夫 不二男 不二雄 不死男 冨士夫 冨士男 冨士雄 富二雄 富士夫 富士男 富士雄 藤夫 藤男 藤雄
fujirou 藤郎
fujita 富士太
fujitaka 藤孝
fujitarou 藤太郎
fukashi 深 深志 淵
fuki 不矩 富喜 富貴
fukiko 二規子 冨喜子 冨貴子 富喜子 富紀子 富貴子 蕗子
fukio 不器男 不規夫
fuko 不孤
fuku 冨久 富久 復
fukue 福恵 福枝 福栄
fukuharu 福治
fukuichi 福一
fukuji 夫久二 福二 福司 福次 福治
fukujirou 福次郎 福治郎
fukuko 富久子 福子
fukumatsu 福松
fukumi 富久美 福美
fukumitsu 福光
fukunosuke 福之助
fukuo 富久男 福夫 福男 福雄
fukusaburou 福三郎
fukushichirou 福七郎
fukushige 福重
fukusuke 福助
fukutarou 福太郎
fukuu 不空
fukuya 福弥
fukuyo 福代
fukuyoshi 福義
fukuzou 福三 福蔵 福藏
fukyuu 孚九
fumi 不美 二三 二美 冨美 史 夫美 婦美 富美 扶実 文 歩美 芙美
fumiake 文朱
fumiaki 史明 史晃 文明 文昭 文秋 文章
fumie 二三枝 二三江 冨美恵 冨美枝 冨美江 史恵 史枝 史江 婦美江 富美恵 扶美枝 文恵 文惠 文枝 文栄 文江 文絵 文衛 章江 籍慧 芙美枝 郁絵
fumiharu 文春 文治
fumihide 文秀
fumihiko 史彦 文彦
fumihiro 史博 史浩 文博 文宏 文広 文弘 文洋 文浩 文裕
fumihito 文人
fumika 史花 史華 文香
fumikatsu 文勝
fumikazu 文和
fumiki 文樹
fumiko 二三子 二美子 冨美子 史子 婦美子 富美子 布美子 布見子 扶美子 文子 文美子 芙美子
fumimaro 文麿
fumimasa 文正
fumina 史奈
fuminari 文成
fumino 文乃
fuminobu 文信 文宣
fuminori 史紀 文典 文則 文徳 文紀
fumio 二三夫 二三生 二三男 二三雄 冨美夫 冨美男 冨美雄 史夫 史生 史男 史雄 富美男 文夫 文生 文男 文郎 文雄
fumioki 文興
fumishi 二三四
fumita 文田
fumitada 文忠
fumitaka 史隆 文孝 文隆
fumitake 文武
fumiteru 文輝
fumito 史人
fumitoshi 文俊 文利 文敏
fumiya 文也 文弥 郁弥
fumiyasu 文康
fumiyo 二三代 冨美代 史代 富美代 扶三代 扶美代 文代
fumiyoshi 文好 文義
fumiyuki 文幸 文行
fumoto 麓
fura 普羅
furo 二六
furumi 古実
fusa 富佐 布佐
fusaaki 房顕
fusae 夫佐恵 房恵 房枝 房江
fusaichi 房一
fusaji 房次 房治
fusakichi 房吉
fusako 冨佐子 冨沙子 夫佐子 婦佐子 富佐子 房子 扶佐子 総子 總子 芙佐子
fusamatsu 房松
fusami 房三 房美
fusanojou 房之丞
fusanosuke 房之助
fusao 房夫 房男 房雄
fusatarou 房太郎
fusayo 房代
fusayoshi 房好 房義 房能
fusetsu 不折
futao 二夫 二男
futoshi 太
futou 不倒
fuukei 楓溪
fuuko 楓湖 風右子 風子 風虎
fuusei 風生
fuuyou 風葉
fuyoko 冨代子
fuyue 冬衛
fuyuichirou 冬一郎
fuyuji 冬二
fuyuka 冬華 富有香 芙有香
fuyuki 冬樹
fuyuko 冬子 芙由子
fuyumi 冬美
fuyumichi 冬道
fuyuno 冬野
fuyuo 冬男
fuyura 冬良
fuyuu 普猷
gadou 我童
gafuu 雅風
gahou 雅邦 鵞峯
gaikotsu 外骨
gaishi 外史 外四
gajou 臥城
gakkai 学海
gaku 學
gakudou 学堂 楽堂
gakuho 学圃
gakuryou 岳陵
gamon 我聞
ganami 贋阿弥
gandou 鴈童
gangorou 鴈五郎
ganjirou 鴈治郎
ganketsu 巌穴
gannosuke 雁之助 鴈之助
ganryuu 巌流
gansei 鴈成
ganyou 鴈洋
gatou 我當
gazen 瓦全
geiyou 芸陽
gekkou 月耕 月郊
gen 元 原 厳 玄
genboku 玄朴
gendou 玄同 玄道
genemon 源右衛門
gengo 元吾 源五
gengoemon 源五右衛門
geni 玄以
genichi 元一 源一
genichirou 源一郎
genji 原二 源二 源治 玄耳
genjirou 源次郎 絃二郎
genjou 元丈
genjuu 元十
genka 幻花
genkan 玄幹
genkichi 源吉
genkurou 源九郎
gennai 源内
gennosuke 源之助
genon 元温
genpachi 元八
genpaku 玄白
genpo 阮甫
genroku 源六
genryou 元良
gensai 弦斎
gensaku 玄朔
gensei 絃声
genshin 玄真
genshuu 幻舟
gentaku 玄沢
gentarou 元太郎 源太郎
genteki 玄適
gentou 玄統
genyoku 厳翼
genyoshi 源義
genzaburou 源三郎
genzou 源蔵 諺蔵
genzui 玄随
gesshi 月子
gesshuu 月舟
gesson 月村
gessou 月草
getsujou 月杖
getto 月斗
gidayuu 義太夫
gien 義円 義圓
gihachi 義八
giichi 儀一 義一
gin 吟
gingetsu 銀月
ginko 吟子
ginkou 吟光 吟香
ginnojou 銀之丞
ginnosuke 銀之助
ginsaku 銀作
ginshuu 吟秋
ginzou 銀蔵
girou 義郎
giryou 義亮
gisaburou 儀三郎 義三郎
gishou 祇晶
gishuu 義秀
gisuke 義介
gitan 義丹
gitarou 儀太郎
gizou 義三
godou 悟堂
goemon 五右衛門
gogetsu 梧月
gohei 五瓶 梧平
gohou 五峰
goichi 伍一 牛一
gojou 五城
gojougen 五丈原
gokuu 五空
gonbee 権兵衛
gonjuurou 権十郎
gonpachi 権八
gonsai 艮斎
gonsui 言水
gorou 五朗 五郎 伍朗 午良 吾朗 吾郎 呉楼 悟朗 梧楼
gorouemon 五郎右衛門
gorouta 五郎太
gosa 誤差
gosaburou 后三郎
gou 剛 豪
gouichi 剛一
gouryuu 剛立
goyou 五葉
gozen 御前
guan 愚庵
gunbee 郡兵衛
gunichi 軍一
gunji 軍司 軍次 軍治 郡司
gunjirou 軍治郎 郡次郎
gunpei 軍平
guntarou 軍太郎
gunzou 軍蔵
gusai 愚哉
gusen 愚仙
gyofuu 御風
gyokudou 玉堂
gyokukei 玉溪
gyokukin 玉均
gyokumei 玉茗
gyokushou 玉祥 玉章
gyokushuusai 玉秀斎
gyokuzan 玉山
gyoshun 魚春
gyoukai 行誡
gyoukou 暁紅
gyousai 暁斎
gyouseki 繞石
gyuuichi 牛一
hachibee 八兵衛
hachiemon 八右衛門
hachio 八男 八雄
hachirou 八朗 八郎
hachiroujirou 八郎次郎
hachisaburou 八三郎
hachiya 八弥
hachizou 八造
haga 芳賀
haiko 羽衣子
haizan 背山
hajime 一 一歩 元 初 創 基 始 孟 宗 源 甫 祝 章 肇 良
hajimu 黎
hakaru 計
hakkai 伯海
hakkou 白甲
hako 葉子
hakobu 運
hakuchou 白鳥
hakuen 伯円
hakugetsu 泊月
hakuin 柏蔭
hakujirou 柏治郎
hakuju 伯寿
hakuken 柏軒
hakuko 柏子
hakukou 白虹
hakuou 白鸚
hakusei 白星
hakuseki 白石
hakusen 白泉
hakushuu 白秋
hakuson 白村
hakutei 柏亭
hakuu 波空
hakuun 泊雲
hakuya 白也
hakuyou 白楊 白葉
hakyou 波郷
hama 浜
hamachiyo 浜千代
hamakichi 浜吉
hamako 浜子 濱子
hamao 浜男 浜雄
hamaomi 浜臣
hana 花 華
hanae 花恵 花枝 花栄 花江 花絵 英恵 英絵
hanai 花衣
hanako 花子 華子
hanami 花美
hanamidori 花緑
hanamino 花蓑
hanayo 花世 花代 華代
hanbee 半兵衛
hanboku 半牧
hangetsu 半月
hanji 半二 半次
hanjirou 半次郎 繁二郎
hanko 半古
hankou 半江
hannojou 半之丞
hanpei 汎平
hanpou 半峰
hanshirou 半四郎
hantarou 半太郎
hanzan 半山
hanzou 半三 半蔵
happou 八方
happuu 八風
hareo 晴夫
hareyo 晴代
haritsu 把栗 破笠
haru 晴
harube 春部
harue 春恵 春惠 春枝 春栄 春江 晴恵 晴枝 晴江 治枝 治江
haruhei 春平
haruhi 春日 春陽 晴日
haruhiko 春彦 晴彦 晴比古 治彦
haruhiro 晴弘
haruhisa 春久 晴久 治久
haruhito 治人 治仁
haruichi 春一 春市
haruji 春二 春次 春治 晴治 治二
haruka 悠 春華 春風 春香 晴加 晴可 晴香 遥 遥香
harukata 晴賢
haruki 春喜 春樹 春紀 春記 晴樹 治樹
harukichi 春吉
haruko 明子 春子 晴子 東子 治子
harumachi 春町
harumatsu 春松
harumi 春洋 春海 春美 春見 晴美 治美
harumichi 春径
harumitsu 春光 晴光
harumori 治保
haruna 春奈 春菜 榛名
harunaga 治長
haruno 春乃
harunobu 春信 晴信 治信
harunori 治憲
harunosuke 春之助
haruo 明夫 明男 春夫 春生 春男 春郎 春雄 晴夫 晴生 晴男 晴雄 東男 治夫 治生 治男 治雄
haruomi 晴臣
haruou 春王
harusada 治済 治貞
harusato 治郷
harushi 治志
harushige 春繁 治成
harusuke 春輔
harutaka 治孝
harutarou 春太郎
haruto 晴人
harutomi 治宝
harutomo 晴朝
harutoshi 春利 晴利 晴敏 治利 治紀
harutsuna 治綱
haruuji 晴氏
haruya 晴也
haruyasu 晴康 陽保
haruyo 春代 晴世 晴代 治代 陽代
haruyoshi 春吉 春敬 春義 晴好 晴義 治義 治良
haruyuki 春之 春行 晴之 晴行 治之 治幸
haruzou 春三
haryuu 破笠
haseki 葩夕
hashijuurou 橋十郎
hashinosuke 橋之助
hashio 橋夫
hashira 柱
hassei 八井
hasuko 蓮子
hasumi 羽純 羽須美
hatoko 鳩子
hatsue 初恵 初惠 初枝 初栄 初江 初絵
hatsugorou 初五郎
hatsuho 初穂
hatsuji 初次 初治
hatsuka 初香
hatsukichi 初吉
hatsuko 初子 波津子 肇子
hatsumi 初美 葉摘
hatsuno 初乃
hatsunori 初範
hatsunosuke 初之輔
hatsuo 初夫 初男 初雄
hatsurou 初郎
hatsutarou 初太郎
hatsuyo 初代
hatsuzou 初蔵
hatta 八太
haya 敏
hayaki 逸毅
hayao 捷郎 捷雄 速夫 速雄 隼男 隼雄
hayato 勇人 早人 隼人
hazan 波山
hazuki 葉月
heigo 平吾
heigorou 平五郎
heihachi 平八
heihachirou 平八郎
heiichi 兵市 平一
heiichirou 平一郎
heiji 兵二 兵次 兵治 平二 平司 平次 平治
heijirou 平次郎 平治郎
heijuurou 平十郎
heikichi 兵吉 平吉
heimin 平民
heiroku 平六
heisaburou 平三郎
heisaku 平作
heishi 瓶子
heishichi 平七
heishirou 平四郎
heisuke 兵助 平助
heisuku 恵淑
heita 平太
heitai 秉泰
heitarou 兵太郎 平太郎
heizaburou 平三郎
heizou 兵蔵 平三 平蔵 平藏 平造
hekidou 碧堂 碧童
hekigotou 碧梧桐
hekijun 又順
hekisansui 癖三酔
hekiunkyo 碧雲居
hi 妃
hichou 飛鳥
hide 秀
hideaki 秀明 秀昭 秀晃 秀秋 秀章 英彰 英明 英昭 英章
hidefumi 秀文 英文
hideharu 秀春 秀晴 秀治 英晴
hidehiko 秀彦 英彦
hidehiro 秀博 秀広 秀弘 秀洋 秀浩 英博 英弘 英洋 英裕
hidehisa 秀久 英久
hidehito 秀仁
hideho 秀穂
hideichi 秀一
hideichirou 秀一郎
hideie 秀家
hideji 秀二 秀司 秀次 秀治 秀爾
hidejirou 秀次郎
hideka 秀佳 秀加 秀華
hidekatsu 秀克 秀勝 英克 英勝
hidekazu 秀一 秀和 英一 英和
hideki 秀喜 秀基 秀樹 秀機 秀毅 秀紀 秀記 秀貴 秀輝 英喜 英樹 英機 英毅 英記 英貴 英輝
hidekichi 秀吉
hideko 日出子 秀子 英子
hidekuni 秀邦
hidemaro 秀麿
hidemasa 秀政 秀正 秀雅 英将 英正
hidematsu 秀松 英松
hidemi 日出海 日出美 秀実 秀美 英実 英美
hidemichi 秀道
hidemitsu 秀充 秀光 秀満 英光
hidemori 秀盛
hidenaga 秀長
hidenaka 秀央
hidenao 秀尚 秀直 英直
hidenari 秀成 英成
hideno 秀野
hidenobu 秀信 秀宣 英伸 英信 英宣
hidenori 秀典 秀則 秀徳 秀憲 秀教 秀範 秀紀 英典 英則 英徳 英憲 英範 英紀 英規
hidenosuke 秀之助
hideo 偉夫 偉男 日出夫 日出生 日出男 日出雄 栄夫 栄雄 榮夫 秀夫 秀央 秀朗 秀王 秀生 秀男 秀郎 秀雄 英夫 英生 英男 英郎 英雄 豪雄
hideoki 秀興
hideomi 秀臣 英臣
hiderou 秀郎
hidesaburou 秀三郎
hidesaku 秀作
hidese 秀瀬
hideshi 秀志
hidesuke 秀助 秀輔
hidetada 秀忠 英忠
hidetaka 秀孝 秀隆 秀高 英孝 英隆
hidetake 英武
hidetarou 秀太郎
hidetatsu 英竜
hideto 日出刀 秀人 英人
hidetoki 英時
hidetomi 秀富
hidetora 秀虎
hidetoshi 秀俊 秀利 秀寿 秀年 秀敏 英俊 英利 英寿 英敏 豪紀
hidetou 秀任
hidetsugu 秀次 英嗣
hidetsune 秀恒
hideya 秀也 秀哉 秀弥 英也 英哉 英弥
hideyasu 秀保 秀康 英康
hideyo 秀世 秀代 英世 英代
hideyori 秀頼
hideyoshi 秀吉 秀義
hideyuki 秀之 秀幸 秀征 秀行 英之 英幸 英行
hidezou 秀三 秀造
hidotemo 秀朝
hifumi 一二三 一二美
higashi 東
hijiri 聖
hikari 光 光里 晶
hikaru 光
hikobee 彦兵衛
hikohei 彦平
hikoichi 彦一 彦市
hikoichirou 彦一郎
hikoji 彦二 彦次 彦治
hikojirou 彦次郎
hikokurou 彦九郎
hikoma 彦馬
hikomatsu 彦松
hikosaburou 彦三郎
hikosaku 彦作
hikoshi 彦司
hikoshichi 彦七
hikoshirou 彦四郎
hikosuke 彦介
hikotarou 彦太郎
hikozaemon 彦左衛門
hikozou 彦三
himeko 姫子
hinako 日向子 日奈子 日菜子 比奈子
hinazou 比奈三
hinen 蘋園
hinjin 浜人
hinsui 賓水
hiraku 開
hiramitsu 平光
hiranori 平法
hiro 広 比呂
hiroaki 公明 博亮 博明 博昭 博秋 博章 啓明 孔明 宏彰 宏昌 宏明 宏昭 寛明 寛章 広明 広昭 廣明 弘明 弘昭 弘暉 弘章 洋明 洋昭 洋晶 浩明 浩昭 浩秋 浩章 祐昭 裕明 裕昭 裕朗 裕章
hiroatsu 博厚 容淳
hirobumi 博文 浩文
hiroe 博恵 博枝 博江 宏恵 宏枝 宏江 寛恵 広恵 広栄 広江 弘恵 弘枝 弘江 洋恵 洋江 浩恵 浩映 浩江 裕恵 裕枝 裕江
hirofumi 博史 啓文 宏文 寛文 広文 弘冨美 弘文 洋史 洋文 浩文 裕文
hiroharu 博春 宏治 實春
hirohei 広平
hirohide 博秀 博英 宏英 裕英
hirohiko 博彦 宏彦 広彦 弘彦 洋彦 裕彦
hirohisa 博久 寛久 弘久 浩久 浩寿 裕久
hirohito 博仁 寛仁 広人 裕仁
hiroichi 裕一
hiroichirou 広一郎
hiroji 博二 博次 博治 広治 廣治 弘二 弘次 弘治
hiroka 宏香 広加 弘佳 祥加 陽香
hirokata 弘賢
hirokatsu 博克 博勝 寛勝 広勝 弘勝
hirokazu 博一 博和 宏一 宏和 寛一 寛和 広一 広和 弘一 弘和 洋和 浩和 裕和 裕計
hiroki 博喜 博樹 博規 宏樹 宏紀 寛樹 広喜 広樹 広紀 弘喜 弘樹 弘毅 洋樹 浩喜 浩暉 浩樹 裕喜
hirokichi 博吉 広吉 廣吉 弘吉
hiroko 博子 啓子 妃呂子 宏子 宙子 寛子 尋子 広子 廣子 弘子 昊子 欧子 比呂子 汎子 洋子 浩子 溥子 煕子 碩子 紘子 裕子
hirokuni 博国
hiromasa 博将 博正 博雅 宏政 宏昌 広正 弘昌 弘正 弘雅 浩正 裕正
hiromatsu 広松
hiromi 博実 博己 博巳 博美 宏海 宏美 寛美 尋美 広実 広弓 広美 広見 廣美 弘実 弘己 弘巳 弘海 弘美 比呂美 洋己 洋美 浩巳 浩美 礼美 祐美 紘美 緩美 裕実 裕己 裕巳 裕美
hiromichi 博道 宏道 寛道 広通 広道 弘通 弘道 浩通 浩道 濶道 裕通
hiromiki 博幹
hiromitsu 博充 博光 博満 宏光 広光 弘充 弘光 洋光 浩光 裕光
hiromoto 広元
hiromu 啓 広務 弘武
hirona 洋奈
hironaka 洋冲
hironao 弘直
hironari 博成 広也 浩成
hirono 弘乃 浩乃
hironobu 博信 宏伸 宏信 広伸 広信 広宣 弘信 浩伸 浩信 裕信
hironori 博典 博則 博徳 宏典 宏則 宏紀 宏規 広則 広徳 弘典 弘訓 浩徳 浩規 英範 裕典
hironoshin 広之進
hiroo 博夫 博男 博雄 啓雄 宏夫 広夫 広男 広雄 廣雄 弘夫 弘男 弘雄 洋夫 洋雄 裕夫 裕雄
hiroomi 博臣
hirosada 寛定
hiroshi 博 博史 博司 博士 博志 博資 啓 啓史 坦 大 大志 央 宏 宏史 宏司 宏士 宏志 容 寛 寛志 広 広史 広司 広士 広志 廣 廣司 廣志 弘 弘史 弘司 弘志 昊 普 比呂志 比露思 汎 汪 洋 洋史 洋士 洋志 洪 洽 浩 浩史 浩士 浩志 浩至 滉 漠 煕 紘 裕 裕史 裕士 裕志 鴻
hiroshige 博允 博繁 博茂 博重 広茂 広重 浩重
hirosuke 広介 広助 弘祐
hirota 広太
hirotada 寛忠 弘匡 浩忠
hirotaka 博孝 博敬 博隆 広隆 広高 弘孝 弘隆 洋孝 浩孝 浩隆 裕孝
hirotake 弘武
hirotari 広足
hirotarou 博太郎
hiroto 博人 博音 宏人 寛人 広人 弘人 浩人 裕人
hirotomo 浩智
hirotoshi 博俊 博利 博敏 宏寿 宏敏 寛利 弘敏 浩俊 浩敏
hirotsugu 博嗣 広次 浩嗣
hirotsuna 弘綱
hirotsune 広常
hiroumi 博海
hiroya 博也 浩哉 祥哉
hiroyasu 博保 博康 宏保 宏泰 弘安 弘康 弘恭 弘泰 浩靖 裕康 裕泰
hiroyo 弘世 弘代 洋代 浩代 裕世
hiroyoshi 博好 博愛 博義 博良 啓善 宏好 広義 弘義 弘芳 浩義
hiroyuki 博之 博幸 博行 博雪 啓之 啓行 宏之 宏幸 宏行 寛之 寛幸 広之 広幸 広行 廣幸 廣行 弘之 弘幸 弘恭 弘行 洋之 洋幸 洋征 洋行 浩之 浩幸 浩行 祐之 裕之 裕幸 裕行
hirozou 博三 広造
hisa 久 寿
hisaaki 久明 久昭
hisae 久恵 久惠 久枝 久栄 久榮 久江 久衛 寿恵 寿枝 寿江
hisafumi 久文
hisago 久吾
hisaharu 久春 久治
hisahide 久秀
hisahiko 寿彦
hisahiro 久寛 久裕 寿宏
hisaichi 久一 久市 寿一
hisaichirou 久一郎
hisaji 寿二
hisajirou 久二郎
hisajo 久女
hisakatsu 久勝
hisakazu 久一 久和 寿一
hisaki 寿樹
hisako 久子 妃佐子 寿子 尚子 比佐子 緋紗子
hisamatsu 久松
hisami 久美 壽美 寿美 尚美
hisamichi 久通 久道
hisamitsu 久光 久満
hisamori 久盛
hisamoto 久元
hisanao 久尚 久直
hisano 久乃
hisanobu 久信 尚順
hisanori 久典 久則 久徳 久憲 久範
hisao 久夫 久生 久男 久郎 久雄 壽雄 寿夫 寿生 寿男 寿雄 尚夫 尚生 尚男 尚雄
hisaoyu 久老
hisara 比左良
hisashi 久 久史 久司 久嗣 久志 亀 壽 央 寿 寿史 寿志 尚史 尚志 常 恒 栄 比佐志 永
hisatada 久忠
hisataka 久貴 久隆
hisateru 久輝
hisato 久人 久登 久里 壽人 寿人
hisatoshi 久俊 久利 久寿 久敏
hisatsugu 久嗣
hisatsune 久常
hisaya 久也 久弥 久彌
hisayasu 久保 久泰
hisayo 久代 寛代 寿代 尚代
hisayoshi 久吉 久義 久良 久芳 尚義 尚良
hisayuki 久之 久幸 久行 寿之
hisen 飛泉
hisoka 密
hisui 非水
hitoaki 仁昌 仁明
hitoe 一重 仁絵
hitokazu 仁一 仁和
hitokiyo 仁清
hitoko 仁子
hitomi 一実 一美 人美 仁美 均美 妃登美 日登美 眸 瞳
hitonari 仁成
hitonori 仁紀
hitoshi 人司 人志 仁 仁之 仁史 仁司 仁士 仁志 仁示 均 寿 彬 整 斉 斎 等 釣 鈞 齊
hitoyoshi 人吉 仁義
hiuma 飛馬
hizume 日詰
hojin 歩人
hokiichi 保己一
hokkai 北海
hokkou 北江
hokouei 蒲公英
hokumei 北明
hokuou 北鴎
hokurei 北嶺
hokusai 北斎
hokusei 北星
hokushi 北枝
hokuzan 北山
homare 誉
honami 保奈美 穂奈美
hoshika 星加
hoshiko 星子
hotaru 螢
hou 鵬
houan 放庵
houdai 方代
houei 抱影
hougai 芳崖
hougetsu 抱月
hougin 蓬吟
houitsu 抱一
houji 芳司 鳳二
houka 匏瓜
houkaishi 豊芥子
houkin 抱琴
houkoku 豊国 邦国
houkou 鳳岡
houmei 泡鳴
houryuu 芳柳 芳竜
housai 放哉 鵬斎
housaku 寳作 鳳作
houshin 宝岑 鵬心
houshun 蓬春
houshuu 芳洲
housui 宝水 芳水
housuke 封介
houtarou 豊太郎
hozen 保全
hozuma 秀真
hozumi 秀実
hyakken 百間
hyakuhatsu 百発
hyakusui 百穂
hyakuzou 百三
hyou 彪
hyoubu 兵部
hyoue 兵衛
hyougo 兵吾 彪吾
hyouichi 兵一
hyouichirou 兵一郎
hyoukyo 馮虚
hyounosuke 兵之助
hyousai 瓢斎
hyousuke 兵輔
hyouta 俵太
hyoutei 飄亭
hyouzou 兵三 兵蔵
ibuki 伊吹
ichibee 市兵衛
ichiei 一英
ichigorou 市五郎
ichihei 市平
ichiho 一穂
ichiji 一治 市二 市治
ichijirou 市次郎
ichijuurou 市十郎
ichika 一果
ichiko 一子 位知子 市子
ichimatsu 市松
ichimei 一明
ichinosuke 市之助
ichio 市夫 市男 市雄
ichiroku 一六
ichirou 一朗 一郎 伊智朗 伊知郎 市朗 市郎
ichirouta 一朗太
ichisaburou 一三郎 市三郎
ichisuke 市助
ichitarou 一太郎 市太郎
ichiyo 市代
ichiyou 一葉 一陽
ichizou 一三 一造 市三 市蔵
ichuu 惟中
ide 井出
ieharu 家治
iehisa 家久
ieko 家子
iemasa 家政 家正
iemitsu 家光
iemochi 家茂
ienari 家斉
ienobu 家信 家宣
iesada 家定
iesato 家達
ieshige 家重
ietoki 家時
ietsugu 家次 家継
ietsuna 家綱
ieyasu 家康
ieyoshi 家慶
ieyuki 家行
ihachi 伊八
ihee 伊兵衛
ihei 伊平
iho 伊保
ihoko 五百子 伊保子
iichirou 伊一郎 威一郎
ijirou 伊次郎
ijuurou 伊十郎
iken 惟謙
ikichi 伊吉
ikichirou 豬吉郎
ikkei 一慶 一景
ikki 一輝
ikkou 一行
ikku 一九
iku 育 郁
ikue 育恵 育江 郁恵 郁枝 郁江
ikuhiro 育弘
ikuji 郁二
ikujirou 郁二郎
ikuko 以久子 幾久子 幾子 生子 育子 行子 郁子
ikuma 伊玖磨 生馬
ikumi 育実 育己 育未 育美 郁美
ikuo 伊久生 幾夫 幾男 幾雄 征夫 生雄 育夫 育男 育郎 育雄 行男 郁夫 郁生 郁男 郁郎 郁雄
ikurou 郁朗 郁郎
ikusaburou 幾三郎
ikutada 育忠
ikutarou 幾太郎 郁太郎
ikutsugu 幾次
ikuu 郁雨
ikuya 育也 郁也
ikuyo 幾世 幾代 育代 郁代
ikuzou 幾三 幾蔵 育造 郁三
imae 今江
imao 今男
imiko 衣美子
imon 伊門
inafune 稲舟
inagi 稲城
inazou 稲造
inejirou 稲次郎
ineko 稲子
inokichi 猪之吉
inosuke 亥之助 伊之助
inshou 印象
iori 伊織
ippei 一平 逸平
ippekirou 一碧楼
ippuu 一風
ippyou 一瓢
iruru 容
iruson 日成
isaburou 伊三郎 猪三郎
isae 勇恵
isaji 伊佐次
isako 伊佐子 功子
isaku 伊作
isami 伊佐美 勇 勇美
isamu 勇 武
isamunaoko 勇直子
isao 伊三夫 伊三男 伊佐夫 伊佐男 伊佐雄 偉佐夫 公 功 功夫 功男 功雄 勇夫 勇男 勇雄 勲 勲夫 勲男 庸 徳 衣沙桜 魁
iseji 伊勢治
isekichi 伊勢吉
isematsu 伊勢松
iseo 伊勢雄
isezou 伊勢蔵
ishio 石雄
ishitarou 石太郎
isoji 五十二
isoko 五十子
isoo 五十男 五十雄 磯雄
isoroku 五十六
isota 磯多
isoya 五十八
issa 一茶
issai 一斎
issaku 一作
issei 一成 一清 一生 一誠 壱成
issekiro 一石路
isshin 一心
issoutei 一草亭
issui 一穂
isuke 伊助
isuzu 五十鈴
itarou 亥太郎 伊太郎
itaru 格 至 達
itokazu 糸数
itoko 糸子
itona 一刀菜
itsu 逸
itsue 逸枝
itsuhiko 逸彦
itsuji 逸治
itsuka 伊津佳
itsuki 五紀 樹 樹里
itsuko 伊津子 伊都子 逸子
itsuma 逸馬
itsumi 五三 五美 逸美
itsuo 五夫 五男 五雄 逸夫 逸男 逸郎 逸雄
itsurou 逸朗 逸郎
itten 一転
ittetsu 一鉄
ittoku 一徳
ittousai 一刀斎
iwa 岩
iwagorou 岩五郎
iwahiko 岩彦
iwaji 岩治
iwajirou 岩次郎
iwako 岩子
iwane 磐根
iwao 厳 岩夫 岩生 岩男 岩雄 巌 巖 磐 磐夫 磐雄
iwasaburou 岩三郎
iwatarou 岩太郎
iwazou 岩三 岩蔵
iyo 伊代
iyoji 五代嗣 伊代治
iyoko 伊代子
izan 為山
izou 伊蔵
izumi 和 和泉 泉 泉水 泉美 稲積
izumiko 泉子
izuru 出
jakkyou 若楓
jakuchou 寂聴
jakuchuu 若冲
jakuemon 雀右衛門
jakurou 雀郎
jakusui 若水
jama 邪魔
jigorou 治五郎
jihei 地平 治平
jiichirou 治一郎
jikai 二介
jikichi 治吉
jin 仁 湛
jinbee 仁兵衛
jingorou 甚五郎
jinichi 仁一 甚一
jinji 甚二
jinko 仁子
jinnosuke 甚之助
jinpachi 甚八
jinsai 仁斎
jintarou 甚太郎
jinzaburou 仁三郎
jirokichi 次郎吉
jirou 二郎 仁郎 次郎 治朗 治郎
jiroumasa 次郎正
jirouzaemon 次郎左衛門
jisuke 治助
jitsunen 実然
jitsuzou 実三
joan 如安
joden 如電
johana 女華
joichi 舒一
joken 如見 恕軒
joniru 正日
josei 助成
josui 如水
jou 丈 定 襄 譲 錠
jougen 浄元
jouha 紹巴
jouichi 城一
jouichirou 丈一郎
jouji 丈二 乗児 戯二 穣治 譲二 譲次 譲治
joukan 常観
jouki 丈紀
joukichi 譲吉 錠吉
joumonjin 冗文人
jourin 浄林
jousei 城西 浄清
jousou 丈草
jouun 鋤雲
jouzan 丈山
jouzou 常蔵
juen 寿猿
jukai 寿海
jukou 寿鴻
jun 淳 潤 純 順
juna 樹奈
junan 淳庵 順安
jundai 純大
junichi 淳一 準一 潤一 純一 順一
junichirou 潤一郎 純一郎 順一郎
junji 淳二 純二 順二 順治
junjirou 順次郎
junkei 順慶
junkichi 順吉
junko 循子 旬子 淳子 潤子 純子 絢子 順子
junkou 純孝
junna 淳奈 純菜
junno 純乃
junnosuke 淳之介 準之助 純之介
junpei 順平
junrou 惇郎 淳郎 順郎
junsuke 順助
juntarou 準太郎
junya 淳哉
junyo 純代
junzaburou 潤三郎 順三郎
junzou 惇三 淳三 純三 順三
juri 寿梨 朱里 樹里 珠理
jusaburou 寿三郎
jusan 寿讃
jusuke 寿輔
jutarou 寿太郎
juubee 十兵衛
juuhei 重平
juuheiji 十平次
juuji 十次
juujirou 十次郎 寿治郎
juukichi 十吉 重吉
juunai 十内
juuran 十蘭
juurou 十朗 十郎
juurouta 十郎太
juurouzaemon 十郎左衛門
juutarou 重太郎
juuza 十三
juuzaburou 十三郎
juuzou 十蔵 重蔵
juzou 寿蔵
kachou 何蝶
kae 佳恵 佳枝 佳衣 可恵 可絵 華絵 香恵 香衣
kaede 楓
kaemon 嘉右衛門
kaetsu 嘉悦
kafuu 荷風
kagai 花外 霞外
kagaku 華岳
kageaki 景明 景韶
kagechika 景親
kageharu 景春
kagekatsu 景勝
kageki 景樹
kagekuni 景晋
kagemasa 景政 景正
kagemichi 景晋
kagemori 景盛
kagemoto 景元
kagen 禾原
kagenaga 景長
kagenaka 景仲
kagenobu 景信
kagenori 景憲
kagetoki 景時
kagetora 景虎
kagetsuna 景綱
kageyoshi 景義
kahee 嘉兵衛
kahei 加平 嘉平
kaho 佳穂 嘉穂 果帆 果歩 歌穂 花圃
kahori 佳保里
kai 佳以 加衣 帆 甲斐 開
kaichi 嘉一
kaichirou 嘉一郎
kaidou 枴童
kaien 槐園
kaiji 介二
kaijin 海人
kainan 槐南 海南
kairai 魁蕾
kaiseki 介石
kaishou 海晶
kaishun 介春
kaishuu 海舟 芥舟
kaita 槐多 槐太
kaiun 海雲
kaizan 介山
kajiko 楫子
kajima 嘉治馬
kajin 瓜人
kajinosuke 梶之助
kajirou 嘉次郎
kakei 花蹊
kakichi 佳吉 嘉吉
kakio 赤黄男
kakitsu 家橘
kako 佳子 賀子
kakou 嘉香 柯公
kaku 恪 格
kakudou 格堂
kakuei 角栄 鶴泳
kakugyou 角行
kakuhan 鶴伴
kakuichi 覚一 角一
kakuji 格治 角二 角次 角治
kakujirou 角次郎
kakuko 香公子
kakumei 鶴鳴
kakun 嘉訓
kakusaburou 角三郎
kakutarou 確太郎 覚太郎 角太郎
kakuzou 覚三 角蔵
kamegorou 亀五郎
kameichi 亀一
kameji 亀二 亀治
kamejirou 亀次郎 亀治郎
kameju 亀寿
kamekichi 亀吉
kameko 亀子
kamematsu 亀松
kamemitsu 亀光
kamenojou 歌女之丞
kamenosuke 亀之助
kameo 亀夫 亀男 亀雄
kamesaburou 亀三郎
kamesuke 亀輔
kametarou 亀太郎
kameyo 亀代
kamezou 亀蔵 亀藏
kami 可美 香美
kan 完 官 寛 渙
kana 佳奈 加奈 加菜 可奈 可菜 可那 果奈 華奈 華菜 華那 賀名 郁奈 香奈 香菜
kanae 中 佳奈江 佳苗 加奈恵 加奈枝 加奈江 嘉苗 奏衣 海南江 華苗 雅奈恵 香奈江 香苗 鼎
kanako 佳名子 佳奈子 佳菜子 佳那子 兼奈子 加南子 加奈子 可南子 可奈子 可菜子 嘉奈子 夏奈子 華奈子 賀奈子 香奈子
kanamaru 金丸
kaname 要 要人
kanami 佳菜美 香奈美
kanan 果南
kanatsu 花夏
kanaya 金矢
kanbee 官兵衛
kanchuu 貫中
kanebumi 兼文
kanehide 包秀
kanehira 兼平
kanehiro 金広
kanehisa 兼久
kanekichi 金吉
kaneko 包子 周子
kanemasa 金正
kanemichi 金道
kanemitsu 兼光
kaneo 兼夫 兼男 兼雄 謙雄 金夫 金男 金雄
kanera 兼良
kanesada 兼定
kaneshige 兼重 金重
kanesuke 兼亮 兼相
kaneta 兼太
kanetaka 兼方
kanetake 兼武
kanetane 兼胤
kanetarou 兼太郎
kaneto 兼人
kanetomi 種美
kanetomo 兼倶
kanetsune 包常
kaneyori 兼頼
kaneyoshi 兼嘉 兼好 兼義 兼良 金義
kaneyuki 兼行 金之 金行
kanezou 兼蔵
kangetsu 寒月 関月
kanichi 官一 寛一 歓一 菅一 貫一
kanjaku 翫雀
kanji 完二 完治 寛治 幹治 莞爾
kanjirou 寛次郎 観次郎
kanjou 干城
kanjuurou 冠十郎
kankei 観蛍
kankon 関根
kankotsu 寒骨
kankou 菅江
kankurou 勘九郎
kanna 柑奈
kannai 勘内
kanno 翫之
kannojou 勘之丞
kannosuke 翫之助
kanoe 庚
kanou 寒鴎
kanpei 勘平 官平 寛平
kanpo 寛畝
kanpou 寛方
kanroku 勘六
kansai 寛斎
kansei 寛成
kansen 寒泉
kansetsu 関雪
kanshi 翫之
kanson 寒村
kansui 寒水
kansuke 勘助
kanta 幹太
kantarou 勘太郎 貫太郎
kanya 勘弥 寒弥
kanzaburou 勘三郎 貫三郎
kanzan 環山 観山
kanzou 勘蔵 完造 翫蔵 鑑三 関造
kaori 佳央理 佳織 佳麻吏 加乃里 加織 可緒里 圭織 歌織 花織 華緒梨 薫理 香 香保里 香理 香穂利 香緒里 香織 香里
kaoriko 香織子
kaoru 加穂留 磬 芳 薫 香 馨
kaoruko 薫子
karen 加恋
karin 花梨 華鈴
karina 香利奈 香里奈
kariyuki 狩行
karoku 佳緑 嘉六 歌六
karuta 歌る多
karyou 花菱
karyuu 花笠
kasaburou 嘉三郎
kasaku 嘉作
kasen 可川
kashichi 嘉七
kashie 勘紫恵
kashou 歌昇 華宵
kason 夏村 華邨 霞村
kasou 花痩
kasui 佳水
kasuke 嘉助
kasumi 佳澄 華澄 霞 香澄 香純
kata 賀太
katahide 方秀
katai 花袋
katamori 容保
katanobu 容頌
katarou 嘉太郎
katei 霞亭
katsu 克 加津 哥津
katsuaki 克彰 克明 克昭 勝明 勝昭 勝秋
katsue 佳津江 克恵 克枝 克江 克衛 加津江 勝恵 勝惠 勝枝 勝江 勝衛
katsuei 勝栄 勝衛
katsufumi 勝文
katsugorou 勝五郎
katsuharu 勝春
katsuhei 勝平
katsuhide 克秀 勝秀 勝英
katsuhiko 克彦 勝彦
katsuhiro 克博 克宏 克広 克弘 克洋 克浩 克裕 勝博 勝宏 勝広 勝廣 勝弘 勝洋 勝浩 勝裕
katsuhisa 克久 勝久 雄久
katsuhito 克人 克仁 勝人 勝仁
katsuichi 克一 勝一
katsuichirou 勝一郎
katsuie 勝家
katsuji 克二 克次 克治 功至 勝二 勝司 勝次 勝治
katsujirou 勝二郎 勝次郎 勝治郎
katsuki 克樹 華月
katsukichi 勝吉
katsukiyo 勝清
katsuko 佳津子 克子 加津子 勝子 嘉津子 活子
katsukuni 勝国
katsumaro 克麿
katsumasa 克正 勝政 勝昌 勝正
katsumi 克実 克己 克已 克巳 克美 加津美 勝実 勝己 勝巳 勝美 勝視
katsumitsu 勝光
katsumochi 勝以
katsumori 勝守
katsumoto 勝元
katsunaga 勝永
katsunan 羯南
katsunari 勝成
katsundo 勝人
katsunobu 克信 勝亘 勝信
katsunori 克典 克則 克徳 克憲 克紀 勝典 勝則 勝功 勝徳 勝憲 勝教 勝範 勝紀 勝規
katsunosuke 勝之助
katsuo 克夫 克男 克雄 勝夫 勝男 勝雄 嘉葎雄 捷夫
katsuomi 勝臣
katsura 桂
katsurako 桂子
katsuroku 勝六
katsurou 克朗 克郎 勝朗 勝郎
katsusaburou 勝三郎
katsushi 克司 克志 勝士 勝志
katsushige 勝繁 勝茂 勝重
katsushirou 勝四郎
katsusuke 克介 勝助
katsuta 勝太
katsutaka 勝隆
katsutarou 克太郎 勝太郎
katsuto 克人 勝人
katsutomo 勝智
katsutoshi 克俊 克利 克敏 勝俊 勝利 勝寿 勝年 勝敏
katsutou 活東
katsuya 克也 克哉 勝也 勝哉 勝弥 勝彌
katsuyasu 勝保 勝康
katsuyo 克代 勝世 勝代
katsuyori 勝頼
katsuyoshi 克義 勝儀 勝吉 勝善 勝喜 勝好 勝由 勝義 勝良 勝芳
katsuyuki 且行 克之 克幸 克行 勝之 勝幸 勝征 勝行
katsuzou 克三 勝三 勝蔵 勝藏 勝造
katsuzumi 勝澄
kaya 伽耶 香夜
kayako 香也子
kayo 佳世 佳代 加代 嘉代 賀代 香世 香代
kayoko 佳与子 佳世子 佳代子 佳余子 佳良子 加世子 加代子 加余子 嘉代子 夏代子 歌代子 華世子 賀代子 開代子 香与子 香世子 香代子 香葉子
kayomi 加代美
kayou 夏葉 荷葉
kazan 崋山 華山
kazu 一寿 和
kazuaki 一彰 一明 一昭 一晃 一秋 和亮 和明 和昭 和晃 和秋 和章 賀都彰
kazuchika 和親
kazue 一恵 一惠 一枝 一栄 一榮 一江 一衛 主計 和恵 和惠 和枝 和栄 和永 和江 和衛 和重 数枝
kazuemon 数右衛門
kazufumi 一史 一文 和史 和文
kazuha 一葉
kazuharu 一春 和春 和治
kazuhei 和平
kazuhide 一秀 一英 和秀 和英
kazuhiko 一彦 和彦 和比古
kazuhiro 一博 一宏 一広 一弘 一洋 一浩 一裕 和博 和大 和宏 和寛 和広 和弘 和洋 和浩 和紘 和裕
kazuhisa 一久 和久
kazuhito 一仁 和仁
kazuho 一穂 和穂
kazuichi 和一 和市
kazuichirou 和一郎
kazuji 一二 和二
kazuki 一城 一希 一樹 一起 佳月 和希 和樹 夏月 華月 風月 香月
kazukimi 一公
kazukiyo 一清
kazuko 一子 佳寿子 加寿子 加津子 和子 嘉寿子 数子 籌子 賀津子
kazuma 一磨 一馬 和磨 和馬
kazumasa 一政 一昌 一正 一真 一雅 和政 和正 和雅
kazumasu 一益
kazume 一女
kazumi 一三 一実 一己 一巳 一未 一美 一見 加寿美 和三 和実 和己 和巳 和美
kazumichi 一路 和道
kazumitsu 一光 和光
kazumori 一盛
kazunari 一成 和成
kazune 和音
kazunobu 一伸 一信 一暢 和伸 和信 員信
kazunori 一典 一則 一徳 一憲 一範 一紀 一統 一規 和典 和則 和徳 和憲 和教 和範 和紀
kazunosuke 和之介
kazuo 一夫 一生 一男 一雄 和勇 和夫 和朗 和生 和男 和郎 和雄 数夫 計男 計雄
kazuoki 一興
kazuomi 一臣 和臣
kazusa 一沙 和佐 和紗
kazushi 一史 一司 一志 和史 和司 和志
kazushige 一成 一茂 一重 和茂 和重
kazusuke 一介
kazuta 一太
kazutaka 一孝 一敬 一貴 一隆 和孝 和貴 和隆
kazutami 一民 和民
kazutarou 壱太郎
kazuteru 一輝 和輝
kazuto 一人 和人
kazutomo 一知
kazutora 一虎
kazutoshi 一俊 一利 一寿 一敏 万年 和俊 和利 和寿 和年 和敏
kazutoyo 一豊 和豊
kazutsugu 一次
kazuuji 一氏
kazuya 一也 一八 一哉 一家 一弥 一彌 一矢 和也 和哉 和弥 数也 量弥
kazuyasu 一保 和康
kazuyo 一世 一代 一夜 和世 和代 員代
kazuyoshi 一吉 一嘉 一好 一義 一良 一芳 和吉 和善 和喜 和好 和由 和義 和良 和芳 数義 知良 計義
kazuyuki 一之 一幸 一征 一行 和之 和幸 和恭 和行
kazuzou 和蔵
kei 佳 佳以 啓 圭 恵 慶 敬 桂 渓 競
keigaku 圭岳
keigetsu 桂月
keigo 啓伍 啓吾 圭吾 敬吾
keiichi 啓一 圭一 恵一 恵市 慶一 敬一 桂一 計一
keiichirou 啓一郎 慶一郎 桂一郎
keiji 啓二 啓司 啓路 圭二 恵二 恵滋 慶治 敬二
keijirou 敬次郎 景次郎 桂次郎
keiju 桂樹
keika 桂香
keikichi 敬吉
keiko 京子 佳子 啓子 圭以子 圭子 恵子 惠子 慶子 敬子 景子 桂子 経子 継子 肇子 蛍子
keikou 敬香
keikuu 恵空
keina 桂那
keinosuke 敬之助
keion 瓊音
keirou 桂郎
keiryou 敬了
keisai 絅斎
keisaku 敬作
keisen 渓仙
keishi 圭史 敬止 桂石
keishichi 敬七 計七
keishirou 慶四郎
keisho 敬所
keishou 慶松
keishuu 啓修 桂舟
keisuke 佳介 佳佑 佳祐 啓介 啓助 啓裕 圭介 敬介 敬助
keita 恵太 慶太 鶏太
keitarou 圭太郎 慶太郎
keito 景都
keiu 敬宇
keiwa 敬和
keizan 渓山
keizou 令三 啓三 圭三 恵三 敬三 敬蔵 桂三
ken 健 建 憲 拳 権 研 虔 謙 賢
kenaki 健彰
kenchou 謙澄
kendou 健堂 研堂
kenetsu 健悦 賢悦
kengai 見外
kengo 健五 健吾 健悟 堅吾 憲吾 謙吾 賢吾
kenichi 健一 健壱 健市 兼一 兼伊知 剣一 堅一 巻一 建一 憲一 憲市 権一 研一 謙一 賢一 賢市 鎌一 顕一
kenichirou 乾一郎 健一朗 健一郎 建一郎 憲一郎 研一郎 謙一郎 賢一郎 顕一郎
kenji 乾二 倹治 健二 健仁 健児 健兒 健司 健嗣 健次 健治 健至 兼二 兼司 兼次 兼治 堅次 堅治 建二 建司 建次 建治 憲二 憲史 憲司 憲次 憲治 研二 研司 研志 研治 謙之 謙二 謙司 謙次 謙治 賢二 賢史 賢司 賢志 賢次 賢治 顕治
kenjirou 健二郎 健次郎 健治郎 建次郎 憲二郎 謙二郎 謙次郎 賢二郎 賢次郎
kenju 賢寿
kenka 建華
kenkaku 賢覚
kenkichi 健吉 兼吉 堅吉 建吉 憲吉 謙吉 賢吉 顕吉
kenko 健子
kenkou 健康 兼好
kennosuke 健之助 堅之助 建之助 謙之助
kenrou 健郎
kenryou 賢良
kensai 兼載
kensaku 健作 健策 憲作 謙作 賢作
kensei 賢清 顕正
kenshi 健之 建子 憲司
kenshin 謙信
kenshirou 健四郎 権四郎
kenshou 賢正
kenshuu 賢崇
kensuke 健介 健助 健輔 堅助 憲介 研介 謙介 謙助 謙輔 賢介 賢助 賢輔
kenta 健太 建太 謙太 賢太
kentarou 健太郎 堅太郎 憲太郎 権太郎 謙多郎 謙太郎 賢太郎 顕太郎
kenya 健也 謙也 賢也 賢哉
kenyuu 賢雄
kenza 見左
kenzaburou 健三郎 謙三郎 賢三郎
kenzan 乾山 兼山
kenzou 健三 健蔵 健藏 健造 兼三 堅三 建三 建造 憲三 研三 謙三 謙蔵 謙造 賢三 賢藏 賢造
kesaaki 袈裟昭
kesaji 今朝治
kesakichi 今朝吉
kesamatsu 今朝松
kesami 今朝美 袈裟美
kesanosuke 今朝之助
kesao 今朝夫 今朝男 今朝雄
kesaya 今朝弥
kesazou 今朝蔵
kesshin 欠伸
ketsu 潔
kibee 喜兵衛
kichibee 吉兵衛
kichie 吉衛
kichiemon 吉右衛門
kichigorou 吉五郎
kichiharu 吉治
kichihei 吉平
kichiji 吉二
kichijirou 吉二郎 吉次郎
kichimatsu 吉松
kichinojou 吉之丞
kichinosuke 吉之助
kichio 吉男
kichiroku 吉六
kichisaburou 吉三郎
kichisuke 吉助
kichiya 吉彌
kichiyo 吉世
kichizou 吉三 吉蔵 吉藏 吉造
kichuu 紀中
kidou 毅堂 綺堂
kie 喜恵 基恵 気恵 紀恵 貴恵 貴絵
kieko 喜恵子 喜惠子 喜枝子 喜栄子 喜榮子 喜重子 紀恵子 紀惠子 紀江子
kien 淇園
kigan 希顔
kigen 紀元
kigin 季吟
kihachi 喜八
kihachirou 喜八郎 禧八郎
kihee 喜兵衛
kihei 喜平
kiheiji 喜平治
kihou 奇峰
kiichi 亀一 喜一 喜市 嘉一 基一 希一 帰一 機一 毅一 紀一 規一 貴一 起一 輝一 鬼一
kiichirou 喜一郎 喜市郎 暉一郎 樹一郎 毅一郎 紀一郎 騏一郎
kiiko 貴以子
kijirou 喜次郎 雉子郎
kijou 鬼城
kijuu 喜重
kijuurou 喜重郎
kika 季可
kikako 喜加子
kikaku 亀鶴 其角
kikan 亀鑑
kiken 旗軒
kiko 紀子
kiku 幾久 菊
kikue 喜久恵 喜久枝 喜久栄 喜久榮 喜久江 紀久枝 紀久江 菊恵 菊枝 菊栄 菊江
kikugorou 菊五郎
kikuhei 菊平
kikuichi 菊一
kikuichirou 喜久一郎
kikuji 喜久二 喜久次 喜久治 菊次 菊治
kikujirou 菊次郎 菊治郎
kikujuurou 菊十郎
kikuko 喜久子 希久子 紀久子 菊子 規久子 貴久子 起久子
kikukou 掬香
kikumaru 菊丸
kikumatsu 喜久松 菊松
kikumi 喜久美 菊美
kikunae 菊苗
kikunojou 菊之丞
kikunosuke 菊之助
kikuo 喜久夫 喜久男 喜久郎 喜久雄 紀久夫 紀久男 紀久雄 菊夫 菊男 菊雄 規久男 規矩夫
kikurou 喜久郎
kikusaburou 菊三郎
kikusuimaru 菊水丸
kikutarou 掬太郎 菊太郎
kikutei 掬汀
kikuya 紀久弥
kikuyo 喜久代 菊代
kikuzou 喜久蔵 喜久造 幾久造 菊蔵
kimi 喜美 希美 紀美 貴美
kimiaki 公昭
kimie 仁恵 公恵 公枝 公江 君恵 君枝 君栄 君江 喜美恵 喜美惠 喜美枝 喜美栄 喜美江 希己枝 紀美恵 紀美枝 紀美江 貴美恵 貴美枝 貴美江
kimihide 公英
kimihiko 公彦 君彦
kimihiro 公博 公広 公洋
kimika 公佳
kimiko 仁子 公子 君子 喜己子 喜美子 季実子 希実子 希美子 紀美子 規美子 貴美子
kimimasa 公正
kimino 公乃
kiminori 公徳 公憲
kimio 仁男 公夫 公生 公男 公郎 公雄 君夫 君男 君雄 喜三夫 喜三男 喜三雄 喜美夫 喜美男 喜美雄 貴美男 貴美雄
kimitaka 公孝
kimito 公人
kimitoshi 公俊 公利 公敏
kimiya 公也
kimiyo 公代 君代 喜美代 紀美代 貴美代
kimiyoshi 公義 公良
kin 均
kina 樹奈
kindou 欽堂
kinemon 金右衛門
kineo 甲子夫 甲子男
kinetarou 甲子太郎
kinga 金峨 金鵞
kingetsu 琴月
kingo 欣吾 欽吾 謹吾 金吾 錦吾
kingorou 欣五郎 金五郎
kinhide 公秀
kinichi 欣一 欽一 謹一 金一 金市 錦一
kinichirou 欣一郎 金一郎 金市郎
kinito 公純
kinji 勤治 欣二 欣司 欣治 欽二 欽司 欽治 謹二 謹治 金二 金司 金次 金治 錦司
kinjirou 欣次郎 金二郎 金次郎 金治郎
kinjou 錦城
kinka 金華 錦花
kinkazu 公和
kinkichirou 錦吉郎
kinko 欣子 錦子
kinmochi 公望
kinnaru 公功 公考
kinnosuke 金之助 錦之介 錦之助
kino 希乃
kinosuke 喜之介 喜之助 喜之祐
kinpachi 金八
kinpei 金平
kinpuu 金風
kinra 金羅
kinri 錦里
kinroku 金六
kinsai 菫哉
kinsaku 金作
kinsen 金僊
kinsha 芹舎
kinshirou 金四郎
kinshou 金升
kinsuke 金助
kintarou 金太朗 金太郎
kintsugu 公継
kintsuna 公綱
kinue 絹恵 絹枝 絹江
kinuko 絹子 衣子
kinuyo 絹代
kinya 斤也 欣也 欣哉 欣弥 欽也 欽哉 謹也 金也 金弥 錦弥
kinyuki 公致
kinzaburou 欣三郎 金三郎
kinzan 琴山 錦山
kinzou 欣三 金三 金蔵 金藏 金造
kio 喜夫
kioi 紀尾井
kippei 桔平
kirari 希良梨
kiriaki 桐明
kirie 希里江
kiriko 桐子 貴理子
kirin 希林
kiroku 喜六
kisaburou 喜三郎
kisaki 妃
kisako 喜佐子
kisaku 喜作 熹朔
kisanji 喜三二
kiseki 其磧
kiseko 喜世子
kisen 貴鮮 起泉
kishichi 喜七
kishichirou 喜七郎
kishiko 喜志子 希旨子 貴志子
kishin 喜心
kishirou 喜四郎
kishou 喜翔 紀章 貴祥
kishuu 喜舟
kisou 競
kisouji 喜惣治
kisshou 吉祥
kisshuu 橘洲
kisson 橘村
kisui 其水 淇水
kisuke 喜助 規介
kitaji 喜太次
kitarou 喜太郎 幾多郎
kitokurou 喜徳郎
kitou 基沢
kitsusaburou 橘三郎
kitsusaku 橘咲
kitsutarou 橘太郎
kiuemon 喜右衛門
kiwa 喜和 紀和
kiwako 喜和子 紀和子 貴和子
kiwamu 究
kiwao 喜和男
kiyo 喜世 喜代 記代
kiyoaki 清明 清昭 清晃 清秋
kiyochika 清親
kiyoe 喜代恵 喜代枝 喜代江 希代恵 清恵 清枝 清栄 清江 清衛
kiyofumi 清文
kiyoharu 喜代春 清春 清治
kiyohide 清秀 清英
kiyohiko 清彦 精彦
kiyohiro 清博 清広 清弘
kiyohisa 清久
kiyohito 清人 清仁
kiyoji 喜代二 喜代次 喜代治 清二 清司 清次 清治
kiyojirou 清次郎
kiyoka 清香
kiyokata 清方
kiyokatsu 清克 清勝
kiyokaze 清風
kiyokazu 喜代一 清和
kiyoko 亀代子 喜与子 喜世子 喜代子 季代子 希世子 希代子 幾代子 洌子 浄子 清子 潔子 紀世子 紀代子 聖子 記代子 貴世子 貴代子 起世子 起代子 輝世子
kiyomaru 清丸
kiyomasa 清政 清正
kiyomatsu 喜代松 清松
kiyomi 喜代美 清実 清己 清巳 清海 清美 紀代美 聖美 記代美 貴予美 貴代美
kiyomichi 清道
kiyomitsu 清光
kiyomori 清盛
kiyonari 清成
kiyone 清音
kiyono 清乃
kiyonobu 清信 清延
kiyonori 清則 清徳 清矩 清範 清紀
kiyoo 清夫 清男 清雄
kiyosaku 喜与作 清作
kiyoshi 冽 喜代司 喜代志 喜吉 喜好 喜由 喜義 喜良 喜芳 忠 洌 浄 淨 清 清之 清史 清司 清士 清志 渙 潔 潔志 澄 穆 精 純 聖
kiyoshige 清茂 清重
kiyoshirou 清志郎
kiyosuke 喜代助 清佐 清助 紀世助
kiyosumi 清澄
kiyota 喜代太
kiyotaka 清孝 清貴 清隆 清高
kiyotake 清武
kiyotarou 喜代太郎 清太郎
kiyoteru 清照 清輝
kiyoto 喜代人 清人 清都
kiyotoshi 清俊 清利 清敏
kiyotsugu 清嗣 清次 清貢
kiyou 喜陽
kiyoyasu 清康 清泰
kiyoyuki 清之 清幸 清行
kiyozou 喜代三 喜代造 清蔵 清造
kizan 岐山 葵山
kizoku 貴族
kizou 喜三 喜蔵 喜藏 喜造 毅三
koasa 小朝
kochou 古蝶 孤蝶
kodanji 子團次 小団次
kodayuu 小太夫
kodou 古洞 古童 胡堂
koeda 小枝
kofumi 湖吹美
kogan 孤雁
kogetsu 孤月
kogiku 小菊
kogorou 小五郎
kogure 小暮
kohaku 古白
koharu 小春
koi 恋 胡夷
koichi 小一
koichirou 小一郎
kojin 湖人
kojirou 小次郎
kojou 古城
kokatsu 小勝
kokei 古径 古渓 孤景
koken 孤剣
kokkan 国観
kokoro 心
koku 穀
kokuga 谷峨
kokuka 国華
kokuseki 黒石
kokyou 古峡 古郷
komachi 小町
komaji 駒治
komaki 小巻
komakichi 駒吉
komako 駒子
komao 駒男 駒雄
komasuke 駒助
komatsu 小松
komazou 高麗蔵
komichi 小径
komidori 小緑
komie 己充枝
komiyakoji 古都路
kon 崑
konami 古奈美
konan 湖南
konatsu 小夏
kongou 金剛
konoka 木乃香
konomi 木の実 木之実
konona 子之七
konton 混沌
konyou 昆陽
korechika 惟幾
koreeda 是枝
korekiyo 是清
koremasa 惟政 是政
koremura 惟村
korenaga 是永
korenao 惟直
koretake 惟武
koretaru 惟足
koretoki 惟時
koretou 惟任
koreya 是也
koreyoshi 惟義
korezumi 惟澄
korian 故里庵
koroku 小六
korou 庫郎
koryuusai 湖竜斎
kosaburou 小三郎
kosakichi 小三吉
kosan 小さん
kosanza 小山三
kosen 枯川
kosetsu 古雪
koshin 虎臣
koshio 越生
koshirou 小四郎
koshou 小笑
koshuu 孤舟
koson 孤村 湖村 鼓村
kotarou 児太郎 小太郎
koto 古都 琴
kotoe 琴江 琴絵
kotoko 琴子
kotomi 琴海 琴美
kotomichi 言道
kotono 琴乃
kotou 孤島
kotoya 九一八
kotoyo 琴代
kou 公 功 幸 康 晃 洸 皎 耕 航 行
kouan 洪庵
koubai 紅梅
kouboku 香墨
koubou 公房
kouchi 光知
koudayuu 光太夫
koudou 慊堂
kouei 光瑩
kouemon 幸右衛門
kouen 光演 幸延
kouetsu 光悦
koufuu 光風 行風
kougetsu 幸月 香月
kougisai 好義斎
kougo 高梧
kougyou 広業
kouhei 公平 孝坪 幸平 曠平 桁平 浩平 耕平 行平 鴨平
koui 香以
kouichi 光一 公一 功一 孝一 宏一 幸一 幸市 弘一 晃一 浩一 浩市 滉一 紘一 耕一 興一 講一
kouichiro 浩一路
kouichirou 光一郎 幸一郎 晃一朗 晃一郎 耕一郎
kouji 亨二 光司 光治 公司 功児 好治 孝二 孝治 宏次 宏治 工事 幸二 幸司 幸嗣 幸次 幸治 広司 庫治 康二 康司 康治 弘二 弘治 晃二 晃司 晃嗣 洽治 浩二 浩史 浩司 浩次 滉二 耕史 耕司 耕治 耿二 興司 虹児
koujirou 光二郎 孝二郎 孝次郎 幸二郎 幸次郎 絃次郎
koujun 康順
kouka 耕花
koukan 江漢
kouken 公献 浩賢
kouki 幸希 広輝 弘毅 鴻樹
koukichi 亨吉 光吉 厚吉 孝吉 幸吉
kouko 孝子 江子
koukoku 香国
koumei 光明 公明 昂明 高明
koumi 香美
koumon 黄門
kounen 鴻年
kounosuke 孝之助 幸之助 耿之介
kourai 交来
kouran 紅蘭
kourin 光琳
kouroku 紅緑
kousai 康哉
kousaku 孝作 幸作 耕作 耕筰 興作
kousei 光清 康正 更生 耕世 耕生
kouseki 垢石 黄石
kousen 洪川
kousetsu 香雪
koushi 浩志 甲之
koushin 高信
koushirou 孝四郎 幸四郎
koushiu 鴻章
koushou 光勝 好尚
kouson 光尊 篁村 荒村 黄村
kousui 香水
kousuke 功補 孝介 孝輔 康祐 廣祐 晃介 江介
kouta 兜太
koutaku 光沢
koutarou 光太郎 好太郎 孝太郎 幸太郎 弘太郎 浩太朗 浩太郎 貢太郎
koutou 黄塔
kouun 光雲 弘運
kouunsai 耕雲斎
kouurou 皐雨郎
kouwa 孝和
kouya 光弥 康也
kouyou 宏陽 紅葉 耕陽 黄洋
kouzaburou 光三郎 孝三郎 幸三郎
kouzan 甲山
kouzou 光造 孔三 孝三 孝蔵 幸三 幸蔵 広三 弘蔵 恒三 浩三 耕三 耕造 鉱造
kouzui 光瑞
kowashi 毅
koyata 小弥太
koyuki 小雪
kozaemon 小左衛門
kozan 湖山
kozue 梢
kubutsu 句仏
kuchiha 朽葉
kudou 九童
kuhachirou 九八郎
kuhei 九平
kumagusu 熊楠
kumaichi 九万一 熊一
kumaichirou 熊一郎
kumaji 熊二 熊司 熊次 熊治
kumajirou 熊次郎 熊治郎
kumakichi 久万吉 熊吉
kumao 熊夫
kumasaburou 熊三郎
kumatarou 熊太郎
kumazou 熊蔵
kumeji 粂治
kumekichi 粂吉
kumeko 久米子 粂子
kumi 久実 久未 久美 公美 玖美 苦味
kumie 久美恵 久美江 久美絵
kumika 久美香
kumiko 久実子 久美子 公美子 玖海子 玖美子
kumiyo 久美代
kumoemon 雲右衛門
kunen 薫園
kuni 邦
kuniaki 国明 国昭 國昭 邦明 邦昭 邦秋
kunichi 勲一
kunichika 国周 国親 国近
kunie 久仁枝 国枝 國枝 邦枝 邦江 邦衛
kuniharu 国春 国治 邦治
kunihei 国平
kunihiko 久仁彦 公仁彦 国彦 國彦 邦彦
kunihiro 公仁宏 国博 国弘 國博 國弘 國浩 邦博 邦宏 邦広 邦弘 邦洋 邦浩 邦裕
kunihisa 国久 邦久
kunihito 邦仁
kuniichi 国一
kuniji 国司 國治 邦治
kunijirou 邦次郎
kunika 邦花
kunikatsu 国勝 國勝
kunikazu 邦一 邦和
kunikichi 国吉
kunikiyo 国清
kuniko 久二子 久仁子 公仁子 国子 國子 恭仁子 訓子 邦子 都子
kunimasa 国政 邦正
kunimatsu 国松
kunimi 邦観
kunimitsu 国光 邦光
kuninao 国直
kuninobu 邦暢
kuninori 邦則
kuninosuke 邦之助
kunio 久二男 久仁夫 久仁男 久仁雄 九二男 匡生 国士 国夫 国男 国雄 圀夫 國夫 國男 國雄 有男 邦夫 邦央 邦生 邦男 邦郎 邦雄
kuniomi 国臣
kunisaburou 国三郎
kunisada 国貞
kunishige 国重 邦茂
kunishirou 国四郎
kunisuke 邦助
kunitake 国武 邦武
kunitarou 国太郎 國太郎 邦太郎 都太郎
kuniteru 邦光
kunitoshi 国利 邦俊
kunitsugu 国次
kunitsuna 国綱
kuniya 国矢
kuniyasu 国保 国康 邦康
kuniyo 国世 国代 邦世 邦代
kuniyoshi 国義 国芳 邦義 邦芳
kuniyuki 国之 邦之 邦行
kunizou 国三 国蔵 国藏 邦造
kunji 勲治
kunpei 君平
kunzou 薫造
kuraichi 倉一
kuraji 倉次 倉治
kurajirou 蔵治郎
kurakazu 倉員
kuraki 久良伎
kurakichi 庫吉 蔵吉
kurako 久良子
kuramatsu 倉松
kuranosuke 倉之助 内蔵助 庫之助 蔵之助
kurao 倉雄
kurashige 倉茂
kurata 庫太
kurazou 倉蔵 倉造
kurenai 紅
kuri 久利 久里 公里
kurita 栗太
kurobee 九郎兵衛
kuromasa 黒政
kurou 九郎
kurouemon 九朗右衛門
kusakae 草加江
kusatao 草田男
kusumi 久須美
kusurou 楠郎
kusuyata 久寿弥太
kutsuzan 屈山
kuuge 空華
kuukoku 空谷
kuwasaburou 鍬三郎
kuzou 九三 九蔵
kyokkou 旭晃
kyokou 巨口 虚吼
kyokudou 極堂 玉堂
kyokunan 旭南
kyomei 虚明
kyorai 去来
kyoroku 許六
kyosen 巨泉
kyoshi 虚子
kyoshuu 巨湫
kyotarou 虚太郎
kyou 京 匡 恭
kyouan 梟庵
kyouden 京伝
kyoudou 橿堂
kyoue 京枝
kyougorou 京五郎
kyouhei 京平 恭兵 恭平
kyouichi 享一 京一 匡一 喬一 恭一
kyouichirou 恭一郎
kyouji 享二 享司 京司 京治 喬二 恭二 恭司 恭次 恭治
kyoujirou 恭次郎
kyouka 京葭 京香 杏果 鏡花
kyoukichi 恭吉
kyouko 亨子 享子 京子 亮子 今日子 共子 協子 喬子 恭子 教子 景織子 暁子 杏子 梗子 経子 郷子 鏡子 響子 香子
kyoumi 享美 京巳 京美 匡美
kyounosuke 恭之助
kyousai 強斎 暁斎
kyousei 亨生 恭生
kyoushi 京紫
kyoushirou 狂四郎
kyouson 京村 杏村 橋村
kyousuke 京介 京助 匡介 恭之 恭介 恭助 恭輔
kyouta 京太
kyoutae 京妙
kyoutai 暁台
kyoutarou 京太郎
kyouya 響也
kyouzaburou 恭三郎
kyouzan 京山
kyouzou 京三 京蔵 恭三 恭蔵
kyuu 九
kyuubee 久兵衛
kyuudayuu 久太夫
kyuuemon 久右衛門
kyuugo 久吾
kyuugorou 久五郎
kyuuhachirou 久八郎
kyuuhei 久平
kyuuhou 九峯
kyuuichi 久一 球一
kyuuichirou 久一郎 九一郎
kyuuin 久允
kyuuji 久二 久次 久治
kyuujirou 久二郎 久次郎 久治郎
kyuuka 九華
kyuukin 泣菫
kyuunosuke 久之助
kyuuou 鳩翁
kyuusaburou 久三郎
kyuusaku 久作
kyuusen 臼川
kyuushi 九紫
kyuushichi 久七
kyuushirou 久四郎
kyuusuke 久助
kyuuta 久太
kyuutarou 久太郎
kyuuya 久弥
kyuuyou 朽葉
kyuuzou 久三 久蔵 久造
maabou 磨亜坊
machi 万智 真智 真知
machie 町枝
machiko 万智子 万知子 待子 満智子 満知子 町子 眞智子 眞知子 真千子 真智子 真知子 磨智子 麻智子 麻知子
machio 真智雄
madoka 円 円香 圓 瞬 茉都香
mae 万江
maemi 万恵美 真恵美
magane 鉄
magara 真柄
magodayuu 孫太夫
magoe 孫衛
magoemon 孫右衛門
magohachi 孫八
magoichi 孫一 孫市
magoji 孫次
magokichi 孫吉
magokurou 孫九郎
magosaburou 孫三郎
magosaku 孫作
magoshichi 孫七
magoshichirou 孫七郎
magotarou 孫太郎
maha 万葉
mahiroshi 馬宏
mahito 真人
maho 眞帆 真保 真帆 真秀 真穂 茉歩 麻帆
mahoka 真帆香
mai 真衣 磨衣 稀衣 米 舞 麻依 麻衣
maika 真衣香 舞歌 舞花 舞香
maiko 真以子 真衣子 磨衣子 舞子 麻衣子
maimi 麻衣美
maimu 舞夢
maisa 舞紗
maju 真珠
maki 巻 摩季 摩起 満喜 牧 眞紀 真喜 真妃 真季 真希 真樹 真紀 真貴 真輝 磨季 麻喜 麻季 麻希 麻樹 麻紀 麻貴
makie 巻江 牧絵
makiko 万亀子 万喜子 万希子 万紀子 万起子 巻子 槙子 正希子 満喜子 牧子 眞喜子 眞木子 眞紀子 眞規子 眞貴子 真喜子 真季子 真希子 真木子 真樹子 真生子 真紀子 真貴子 真起子 磨紀子 萬喜子 蒔子 麻紀子 麻記子 麻貴子 麻起子
makio 万起男 牧夫 牧男 牧雄 眞喜雄 真喜雄 真樹夫
makita 牧太
makito 牧人
makiyo 真清
mako 摩子 眞子 真子 真湖 魔子 麻子
makoto 一 丹 信 允 孚 実 寔 忱 恂 慎 洵 理 眞 真 真人 真弘人 真理 真琴 誠 麻琴
makuma 真熊
mami 万美 摩美 満美 眞美 真実 真未 真美 磨美 舞美 茉美 麻実 麻弥 麻未 麻美
mamichi 真道
mamiko 万美子 満美子 眞美子 真宮子 真巳子 真美子 麻巳子 麻美子
mamimi 麻美々
mamine 眞峰
mamoru 守 葵 衛 衞 護
mana 万奈 愛 眞奈 真名 真奈 真菜 舞奈 茉奈 茉菜 麻奈 麻菜 麻那
manabu 学 學
manae 真苗
manaki 真奈紀
manami 愛美 摩奈美 眞奈美 真名美 真奈実 真奈美 真実 真波 麻奈巳 麻奈美
manan 茉南
manatsu 真夏
mane 万恵
manji 万次 万治 満治 萬治
manjirou 万次郎 萬次郎
manju 万寿
mankichi 万吉 萬吉
mannosuke 萬之助
manpei 万平 萬平
mansaku 万作
manshi 満之
mansho 満所
manshu 曼殊
mansu 万寿
mantarou 万太郎 萬太郎
manzaburou 万三郎
manzou 万三 万蔵
mao 真央 真女 麻央
maoko 真生子 麻央子 麻音子
maresuke 希典
mari 万里 摩利 満里 眞理 真利 真梨 真理 真里 茉利 茉莉 茉里 麻理 麻莉 麻里
maria 万梨阿 真理亜
marie 万理江 毬絵 満理絵 真理恵 真理絵 麻利江 麻利絵 麻利衣 麻梨絵 麻莉江 麻里絵
marii 真理衣
marika 真綸香 茉莉花 麻里香
mariko 万利子 万理子 万里子 摩利子 摩璃子 毬子 満利子 満理子 満里子 眞利子 眞理子 眞里子 真利子 真梨子 真理子 真璃子 真里子 磨理子 茉莉子 茉里子 萬里子 鞠子 麻利子 麻理子 麻里子
marimo 麻里茂
marin 万鈴
marina 万里菜 満里奈 真里奈 麻里奈
marino 万里乃 茉莉乃
mario 真理央 真理雄
mariya 麻里矢
maro 麿
maruichi 丸一
marumi 円美
masa 真麻 麻早
masaaki 政明 政昭 政章 政顕 昌明 昌昭 昌晃 昌璋 正彰 正明 正晃 正暉 正秋 正章 真明 雅彰 雅明 雅昭 雅章
masaakira 正明
masaari 雅有
masaatsu 正篤
masachika 正親 雅親
masae 政恵 政枝 政栄 政江 政衛 昌恵 昌枝 昌江 正恵 正惠 正江 正衛 眞佐江 真佐恵 雅恵 雅惠 雅枝 雅江
masafumi 優文 将文 政文 昌史 昌文 正文 雅文
masagorou 政五郎
masaharu 政春 政晴 政治 昌晴 正晴 正治 真治 雅春 雅晴 雅治
masahei 政平
masahide 政秀 政英 昌秀 昌英 正英 雅秀 雅英
masahiko 全彦 匡彦 将彦 政彦 昌彦 正彦 真彦 雅彦
masahira 正平
masahiro 匡弘 征洋 政博 政宏 政広 政弘 政洋 政浩 昌博 昌宏 昌広 昌弘 昌洋 昌浩 昌裕 正博 正寛 正広 正廣 正弘 正洋 正浩 正裕 真宏 真広 真弘 雅博 雅宏 雅広 雅弘 雅洋 雅浩 雅裕
masahisa 政久 昌久 正久 真久 雅久
masahito 将仁 政仁 正人 雅仁
masaichi 政市 雅一 雅市
masaichirou 政一郎
masaji 政二 政次 政治 雅二
masajirou 政二郎 政次郎 政治郎
masaka 正香
masakado 正門
masakage 政景
masakane 正鉄
masakatsu 将勝 征勝 政勝 昌克 昌勝 正克 正勝 真克 雅勝
masakaze 正風
masakazu 政一 政和 昌和 正一 正和 真和 雅和
masaki 将希 政喜 政材 政樹 昌喜 昌樹 昌紀 昌記 柾 柾木 正樹 正毅 正紀 正規 正記 正輝 眞幸 真幸 真樹 真沙紀 精希 雅喜 雅基 雅己 雅木 雅樹
masakichi 政吉 正吉
masakiyo 雅清
masako 仁子 全子 匡子 和子 将子 征子 成子 政子 方子 昌子 晶子 正子 満佐子 眞佐子 眞子 真佐子 真子 真朝子 真砂子 真紗子 誠子 雅子 麻紗子
masakoto 正辞
masakuni 昌邦 正邦
masami 優美 征美 成美 政実 政己 政巳 政美 昌実 昌己 昌巳 昌恵 昌未 昌美 昌見 正実 正已 正巳 正水 正美 真仁 真佐美 真巳 雅実 雅己 雅巳 雅美
masamichi 政路 政道 真理 雅通 雅道
masamiki 正幹
masamitsu 政光 昌光 正満 雅充 雅光
masamochi 正秉 雅望
masamu 正夢
masana 正名
masanaga 政長
masanao 政直 正直 雅直
masanari 政成 正也
masanobu 匡伸 政伸 政信 昌伸 昌信 昌宣 正信 正宣 正延 雅信 雅宣
masanori 公則 将憲 征則 政典 政則 政徳 政憲 政範 政紀 昌典 昌則 昌徳 昌紀 正儀 正則 正徳 正憲 正範 正紀 正規 真教 雅典 雅則 雅徳 雅憲 雅範 雅紀
masanosuke 政之助
masao 全雄 勝男 将夫 将男 将雄 征夫 征男 征雄 摂雄 政夫 政男 政雄 方夫 昌夫 昌生 昌男 昌郎 昌雄 正夫 正朗 正男 正郎 正雄 眞雄 真佐雄 真夫 真生 真男 真雄 雅夫 雅朗 雅生 雅男 雅雄
masaomi 政臣 正臣 雅臣
masaroku 政六
masaru 傑 優 勉 勝 大 将 正児 賢
masashi 仁 勝志 匡史 将司 政 政司 政市 政志 昌史 昌嗣 昌志 正美 雅 雅史 雅司 雅士 雅志
masashige 政重 昌繁 正成
masasue 正季
masasuke 政助
masataka 政孝 政隆 昌孝 昌隆 正貴 正隆 真孝 真聖 雅孝 雅隆
masatake 政武 昌士 正威 正武 正毅
masatane 昌胤 正種 正胤
masatarou 政太郎 雅太郎
masateru 政輝 昌輝 雅照
masato 勝人 匡人 将人 政人 昌人 正人 眞人 真人 聖人 誠人 雅人
masatoki 正時 正辰
masatomi 昌福 正富
masatomo 政朝 政知 正友 雅智
masatoo 正遠
masatoshi 将利 政俊 政利 政敏 昌俊 昌利 昌敏 正俊 正利 正敏 正淑 正睦 真利 雅俊 雅功 雅敏
masatou 雅刀
masatoyo 正豊
masatsugu 仁継 正嗣 正次 雅嗣 雅紹
masatsuna 当綱
masatsune 昌常 正常 正径 正恒 雅経
masatsura 正行
masauji 政氏
masaya 昌也 晶也 正也 正哉 正弥 雅也 雅哉
masayasu 昌康 正保 正安 正恭 真康 真靖 雅保 雅康
masayo 優代 勝世 政世 政代 昌世 昌代 晶代 眞代 真代 真佐代 雅世 雅代
masayori 正因
masayoshi 勝義 征良 政儀 政吉 政好 政由 政義 政良 政芳 方義 昌克 昌義 昌良 正佳 正儀 正喜 正由 正美 正義 正良 正芳 真義 雅吉 雅由 雅美 雅義 雅良 雅芳
masayuki 壯之 将之 将幸 将行 征之 政之 政幸 政行 昌之 昌幸 昌行 正之 正幸 正行 理之 眞之 真之 真幸 誠之 雅之 雅幸 雅行
masazou 政三 政蔵 雅三
masazumi 昌純 正純
mashiho 真志保
mashio 真潮
masue 満寿恵 満洲枝 益枝 益栄 益江
masuei 益栄
masuharu 増治
masuhei 升平 益平
masuhiko 満寿彦
masuhiro 益弘
masuho 増穂
masuichi 増一 昌一
masuichirou 升一郎
masuji 増次 増治 益次 益治 鱒二
masujirou 増次郎 益次郎
masuju 升寿
masukichi 増吉 益吉
masuko 満寿子
masumasa 加政
masumi 増己 増美 満寿美 潤美 益美 眞壽美 眞澄 真寿美 真澄 真純 真須美 純巳 萬純 麻垂美
masuo 増夫 増男 満寿夫 満寿男 益夫 益生 益男 益雄
masurou 益郎
masusuke 升助
masutarou 増太郎 益太郎
masuyo 益代 真寿代
masuyoshi 益義
masuyuki 増幸
masuzou 増三 増蔵 益三
matabee 又兵衛
mataemon 又右衛門
matagorou 又五郎
matahachi 又八
matahachirou 又八郎
mataichi 又一 又市
mataichirou 又一郎
mataji 又次 又治
matajirou 又次郎
mataki 又喜
matakichi 又吉
matanojou 又之丞
matanosuke 又之助
matao 又雄
mataroku 復六
matarou 又郎
matashichi 又七
matashirou 又四郎
matasuke 又助
matazou 又蔵
matsubee 松兵衛
matsue 末枝 松恵 松枝 松栄 松江 松衛
matsugorou 松五郎
matsuhei 松平
matsuichirou 松一郎
matsuji 末治 松二 松司 松次 松治
matsujirou 松次郎 松治郎
matsuki 萬月
matsukichi 松吉
matsuko 末子 松子
matsumaru 松丸
matsumi 松美
matsuno 松乃
matsunosuke 松之助
matsuo 末男 末雄 松夫 松男 松雄
matsurou 松郎
matsusaburou 松三郎
matsusuke 松介 松助
matsutarou 松太郎
matsuya 松也
matsuyo 松代
matsuzou 末蔵 松三 松蔵 松藏
mau 舞生
maya 摩耶 真弥 真耶 茉耶 麻也 麻弥 麻椰 麻矢 麻耶
mayako 真矢子 麻也子 麻矢子
mayo 真世 真代 真夜 麻世
mayori 真頼
mayu 牧祐 真由 繭 舞友 茉侑 茉由 麻友 麻愉
mayuka 真由香 繭歌 麻由香
mayuko 万由子 万祐子 真夕子 真弓子 真悠子 真由子 繭子 麻弓子 麻由子
mayumi 万由美 万裕美 檀 眞弓 眞由美 真優美 真弓 真愉見 真有美 真由実 真由美 真祐美 真裕美 誠由美 雅弓 魔弓 麻弓 麻有美 麻由美 麻祐美
mayuri 麻由理 麻由里
mayuu 真夕
megumi 恵 恵巳 恵美 惠 愛 愛美 芽具実 芽美
megumu 萠
mei 芽以 芽依 芽衣
meigetsu 明月
meika 明霞 明香
meiko 明子 明衣子 芽衣子
meiran 明蘭
meisan 明山
meiseki 明石
meisetsu 鳴雪
meishuu 鳴秋
meri 芽理 芽里
merika 芽利加
miai 美愛
miasa 美麻
michi 三智 三知 実千 未知 美智 美知 道
michiaki 倫明 美智明 通明 道明 道昭
michie 三千恵 三千枝 美千恵 美智恵 美智惠 美智枝 美智江 美知恵 美知枝 美知江 規千恵 路恵 通江 道恵 道枝 道江
michifumi 通文
michiharu 亨治 通治 道春 道治
michihiko 三千彦 通彦 道彦
michihiro 通広 通弘 通洋 道寛 道広 道弘
michihisa 倫久 道久
michihito 道人
michika 美智香
michikatsu 通勝
michikazu 道一 道和
michiki 道樹
michiko 三千子 三智子 三知子 倫子 径子 未知子 満子 美千子 美智子 美知子 美稚子 路子 身知子 迪子 通子 道子
michimasa 道正
michimura 通村
michinaga 道長
michinari 道成
michinobu 道信
michinori 通則 道則 道徳 道範
michio 三千夫 三千男 三千雄 三智雄 倫夫 実知雄 庸夫 美智夫 美智男 美智雄 美知男 美知雄 迪夫 通夫 通男 通雄 道夫 道生 道男 道郎 道雄
michirou 道郎
michiru 未散 未知瑠 満 満ちる
michishige 通茂 通重 道重
michisuke 道助
michitaka 通孝 道隆
michitarou 美知太郎 道太郎
michitomo 至大
michitoshi 三千年 通敏
michitsune 通庸
michitsura 道貫
michiya 道也 道哉 道弥
michiyasu 通泰
michiyo 三千代 倫代 充代 実千代 成代 理世 美千代 美智代 美知世 美知代 路代 通世 通代 道世 道代
michiyoshi 通義 道義 道良
michiyuki 道之 道幸 道行
michizane 道真
michizou 道造
midori 碧 緑 美どり 美土里 美登利 美登里 美都里 翠
midoriko 緑子
mie 三恵 三枝 実枝 水絵 美恵 美惠 美映 美枝 美栄 美江 美絵 美英 美重
miekichi 三重吉
mieko 三恵子 三惠子 三枝子 三江子 三重子 実枝子 美恵子 美惠子 美枝子 美栄子 美榮子 美江子 美笑子 美絵子 美重子
miezou 三重三
mifue 美笛
mifuyu 美冬
migaku 琢 磨
migusa 実草
miharu 三春 美春 美晴 美治
miho 実歩 実穂 未帆 海峰 海蜂 美保 美峰 美帆 美歩 美穂 美穗 美豊
mihoko 三保子 美保子 美帆子 美穂子 美穗子
miiko 美以子 美意子
mika 三佳 三夏 三果 三馨 充香 実可 実果 実花 実華 実香 未佳 満香 美伽 美佳 美加 美可 美夏 美果 美歌 美花 美華 美薫 美賀 美香
mikae 未華江
mikaha 美花葉
mikaho 美華保
mikako 三香子 実加子 実可子 海香子 美佳子 美加子 美嘉子 美夏子 美華子 美賀子 美香子
mikamo 美甘
mikaomi 甕臣
miki 三希 三樹 三紀 三貴 実季 実希 実紀 實希 巳紀 幹 未季 未希 未来 未稀 未記 水絹 瑞希 美喜 美妃 美季 美岐 美希 美樹 美稀 美紀 美貴 観樹
mikie 幹枝 美喜江 美紀絵
mikihiko 幹彦
mikihiro 幹弘
mikihisa 幹久
mikihito 幹人
mikijirou 幹二朗
mikiko 三喜子 三紀子 三貴子 三起子 実希子 幹子 美喜子 美希子 美樹子 美紀子 美貴子
mikinosuke 幹之助
mikio 三喜夫 三喜男 三喜雄 三樹雄 三紀男 巳喜男 巳喜雄 巳記夫 幹夫 幹央 幹生 幹男 幹郎 幹雄 樹生 美喜夫 美喜男 美喜雄 美紀夫
mikirou 幹郎
mikisaburou 三樹三郎
mikisuke 三木助
mikiya 幹也 幹哉
mikiyo 幹代 美喜代 美紀世
mikizou 幹三 美喜造
miku 未来 未玖 美久 美来 美玖 美紅
mima 未麻 美馬
mimasu 三升
mimei 未明
mimi 実美 美々
mimori 未森
mina 三奈 望奈 未奈 未菜 美奈 美苗 美那 聖奈
minae 三奈江 美奈江 美苗
minako 三七子 三奈子 南海子 未菜子 美南子 美名子 美奈子 美直子 美菜子 美那子 聖名子
minami 南 南美 美波
minayo 美奈代
mine 実根 美禰 美音
minekichi 峯吉
mineko 三年子 三根子 岑子 峯子 峰子 嶺子 美年子 美根子 美禰子 美音子
minemi 峰美
mineo 三子郎 岑生 峯夫 峯生 峯男 峯雄 峰夫 峰男 峰雄 嶺夫
minetarou 峯太郎
minobu 美乃夫
minohide 巳乃英
minokichi 巳之吉
minori 美乃梨 美徳 美野里 農
minoru 実 實 年 満 稔 穂 穗 穣 穰 豊
minosuke 巳之助 簑助
minotarou 簑太郎
minpei 民平
minpo 眠歩
mio 実央 実音 未央 未緒 澪 美央 美女 美生 美緒 美音
mioko 澪子 美央子 美緒子
miori 美織
miou 美扇
miozou 三男三
mira 美裸
mirai 未来
miran 美蘭
mirei 実嶺 美玲 美礼 美麗
miri 実里 美梨
miroku 身禄
miru 実瑠
misa 実茶 未彩 未沙 美佐 美沙 美砂 美紗 観沙
misaburou 己三郎
misae 美佐恵 美佐枝 美佐江 美冴
misaho 美佐保
misaki 実咲 岬 美咲
misako 三佐子 三艸子 操子 美佐子 美沙子 美砂子 美紗子
misao 三佐男 三佐雄 操 操男 美三夫 美佐夫 美佐緒 美操 美沙緒
misato 実里 美紗都 美郷 美里
misayo 美佐代
misei 未醒
mishio 巳四雄 美潮
mishiro 御白
misuzu 美寿々 美涼 美鈴
mitana 美多奈
miteki 美笛
mito 未都 美都
mitoko 美登子
mitoku 未得
mitsu 美津
mitsuaki 光彰 光明 光昭 光章 満明
mitsue 三江 三津枝 充恵 充江 光恵 光惠 光枝 光栄 光江 光衛 御杖 満恵 満枝 満江 美津恵 美津惠 美津枝 美津栄 美津江
mitsugorou 三津五郎
mitsugu 税 貢
mitsuharu 充晴 光春 光晴 光治 満治
mitsuhide 光秀 光英
mitsuhiko 三彦 充彦 光彦 満彦
mitsuhiro 充博 充宏 充弘 充洋 光博 光宏 光寛 光広 光廣 光弘 光洋 光浩 満博 満広
mitsuhisa 光久
mitsuhito 光人
mitsuho 允保 光穂 満穂
mitsuie 満家
mitsuji 三次 光司 光次 光治
mitsujirou 三津二郎 光次郎
mitsuka 美津香
mitsukane 満兼
mitsukaze 光風
mitsukazu 光和
mitsuki 光希
mitsukimi 三公
mitsuko 三子 三津子 充子 光子 満子 満津子 滿子 美司子 美律子 美津子 美都子 苗子
mitsukuni 光国 光圀 光邦
mitsumasa 光政 光正
mitsumochi 光茂
mitsunaga 光長
mitsunari 三成
mitsunobu 光伸 光信 光宣 光庸 光延 光涛
mitsunori 三徳 充規 光典 光則 光徳 光憲 光範 光紀 満則
mitsuo 三夫 三津夫 三津男 三男 三男雄 三百 三雄 充夫 充生 充男 充雄 光夫 光央 光生 光男 光郎 光雄 密雄 満夫 満男 満雄 盈男 美津夫 美津男 美津雄
mitsuoki 光興 光起
mitsuomi 光臣
mitsurou 満郎
mitsuru 充 満 滿 盈 統 美鶴
mitsusaburou 光三郎
mitsusada 光貞 満貞
mitsushi 光志
mitsushige 光茂 光重
mitsusuke 満亮 満祐
mitsutada 光忠 満直
mitsutaka 光孝 光隆 光高 満尭 満隆
mitsutarou 光太郎
mitsuteru 充照 光照 光輝
mitsutomo 光友
mitsutoshi 充利 光俊 光利 光敏
mitsuya 三也 光也 光弥 満也 満弥
mitsuyasu 光保 光安 光康
mitsuyo 充代 光世 光代 満代 美津代 美都世 美鶴代
mitsuyoshi 三厳 三義 充良 光吉 光善 光喜 光好 光由 光義 光良 光芳 満義
mitsuyuki 光之 光幸 光行 満幸
mitsuzou 三造 充蔵 光三 光蔵 光造 味津三
miu 未羽 美雨
miwa 三和 美和 美羽 美輪
miwako 三和子 光輪子 実和子 美和子 美晴子 美輪子
miya 三矢 宮 美也 美哉 美弥
miyabi 美弥妃 雅
miyaji 宮治
miyako 三八子 京 実也子 宮子 益也子 美也子 美八子 美夜子 美弥子 美彌子 美矢子 都 都子
miyo 妃世 己代 美与 美世 美代 美寿 美陽
miyoji 三代治 三四二 己代治 巳代治 美代治
miyokichi 美代吉
miyoko 三代子 三四子 己代子 巳代子 美与子 美世子 美代子 美洋子
miyono 美代乃
miyoshi 三代志 美代志 美好 美義 美良 美芳
miyotarou 美代太郎
miyu 美佑 美優 美夕 美憂 美由 美結 美裕 美遊
miyuki 三雪 己幸 幸 幸岐 未幸 未由季 深雪 美之 美幸 美由喜 美由希 美由樹 美由紀 美由貴 美由起 美行 美雪
miyuu 美優 美憂 美祐
mizue 水絵 瑞恵 瑞枝 瑞江
mizuho 水穂 瑞 瑞穂 美津保
mizuka 瑞香
mizuki 瑞季 瑞希 瑞樹 瑞稀 瑞紀 瑞貴 美図紀 美寿紀 美月 聖月
mizuko 瑞子
mizuo 瑞夫 瑞男
mochifusa 持房
mochikuni 持国
mochinaga 茂徳
mochinori 茂憲
mochisuke 持資
mochitomo 持朝
mochitsugu 茂承
mochiuji 持氏
mochiyo 持世
moe 萌 萌映 萠
moeko 萌子
moeno 萌乃
mohachirou 茂八郎
mohei 茂兵衛 茂平
moichi 茂一 茂市
moichirou 茂一郎
mokichi 四方吉 茂吉
mokkoku 木国
mokuami 黙阿弥
mokuan 黙庵
mokubei 木米
mokuchi 黙池
mokurai 黙雷
mokurou 黙老
mokusai 黙斎
mokutarou 杢太郎
mokuzan 禿山
mokuzen 黙禅
momo 桃
momoe 桃枝 桃江 百恵 百枝 百江 百衛
momoji 桃史
momoka 桃佳 桃華 桃香
momoko 桃子 百々子 百子
momoo 桃雄
momotarou 百太郎 茂々太郎
momoyo 桃代 百々代 百代
monjirou 紋次郎
monkichi 門吉
monko 紋子
monnosuke 門之助
monshirou 紋四郎
monto 文人
monzaemon 門左衛門
moppo 木歩
mori 守
moriaki 守昭 敬明 盛明 盛昭
morichika 盛親
morie 守衛
moriharu 守治
morihide 守英
morihiko 守彦 衛彦
morihiro 守啓 守宏 守弘 守皓 護煕
moriichi 守一 盛一
moriichirou 守一郎
moriji 守司 守治 盛治
morikage 守景
morikatsu 守克
morikazu 守一
moriko 守子 盛子
morikuni 守圀
morimasa 守正 盛正 盛誠
morimi 盛見
morimichi 盛亨
morimitsu 盛光
morinaga 盛長
morio 守夫 守生 守男 守雄 杜夫 杜生 森男 森雄 盛夫 盛男 盛雄
morisada 護貞
morishige 守重 森重 盛重
moritaka 守孝
moritake 守武
moritatsu 護立
morito 守人
moritoki 守時
moritomo 守友
moritoo 盛遠
moritoshi 守利
moritsune 守恒 盛恒
moriuchi 守内
moriuji 盛氏
moriwaka 守若
moriya 守也 守矢 盛弥
moriyasu 守康 守泰 盛安
moriyoshi 守義 守良 盛義 盛芳
moriyuki 守之 盛行
morizou 守三
morohira 諸平
moronobu 師宣
mosaburou 茂三郎
mosaku 茂索
moshichi 茂七
mosui 茂睡
mosuke 茂助 茂輔
moto 望都
motoaki 元明 元昭
motochika 元親 本親
motoe 元枝 元衛
motoharu 元春 元治 躬治
motohide 元秀
motohiko 元彦
motohiro 元博 元宏 元弘 基寛 基弘 基裕
motohisa 元久
motoichi 元一 元市
motoji 元二 基次
motojirou 元二郎 元治郎 基次郎
motokazu 元一
motoki 基樹 基紀 幹 誠記
motokichi 元吉
motoko 元子 基子 本子 母都子 源子 百年子 素子 統子 茂登子 許子 資子
motokuni 基国
motomaro 元麿
motomi 元美 素水
motomori 素衛
motomu 元夢 求
motonari 元也 元就 元成
motono 基乃
motonobu 元信
motonori 元紀 基典
motoo 元夫 元男 元雄 基夫 基生 基男 本雄 素夫
motoomi 元臣
motosaburou 元三郎
motosuke 元助
mototada 元忠
mototoki 元辰
mototsugu 元次 基次
motouji 基氏
motoyasu 元保 元康
motoyoshi 元吉 元義 元良 基義 基良
motoyuki 元之 元幸 基之 基行 素之 素行
motozou 元三 元造
mousai 孟斎
moyo 茂世
mudou 夢道
muneaki 宗明
munechika 宗睦
munefusa 宗房
munefuyu 宗冬
muneharu 宗春 宗晴 宗治
munehiko 宗彦
munehiro 宗広 宗弘
munekage 宗景
munekatsu 宗勝
munekazu 宗一
muneko 宗子
munemaro 宗麿
munemitsu 宗光
munemoto 宗翰
munenao 宗直
munenari 宗城
munenobu 宗将
munenori 宗徳 宗矩
muneo 宗夫 宗男 宗雄
muneshige 宗茂
munetada 宗尹 宗忠
munetaka 宗孝 宗尭
munetake 宗武
muneto 宗人
munetoki 宗時
munetoshi 宗俊 宗利
muneyasu 宗安
muneyoshi 宗厳 宗吉 宗悦 宗敬 宗義
muneyuki 宗之 宗行
muramune 村宗
murao 武羅夫
murasaki 紫
murashige 村重 荘重
muri 無理
murio 六林男
muryuu 夢柳
musai 無彩
musashi 武蔵
mushitarou 虫太郎
musou 無草
mutsu 睦 陸奥
mutsue 睦恵
mutsuhiko 睦彦
mutsuki 六月
mutsuko 睦子 陸子
mutsumi 六美 睦 睦美 睦都実
mutsuo 六男 六雄 睦夫 睦男 睦郎 睦雄 陸夫 陸男 陸雄
mutsuyo 睦代
myouju 明寿
nachi 那智
nachiko 那智子
nae 奈江
nagaakira 長晟
nagachika 長親
nagafusa 長房
nagaharu 長治
nagahide 長秀
nagahiro 永弘 長広
nagako 長子
nagamasa 長政 長正
nagamitsu 長光
nagamochi 長操
naganobu 長信
naganori 長則 長矩 長範
nagao 永雄 長夫 長生 長男 長雄
nagatake 長武
nagatane 長胤
nagato 長人
nagatoshi 永寿 長俊 長寿 長年 長敏
nagatsune 永常 長常
nagauji 長氏
nagayasu 長安
nagayo 長世
nagayoshi 長義
nagayuki 長幸
nagiko 凪子
nagisa 渚 渚左 渚沙
nahiko 魚彦
naho 奈保 奈穂 菜穂
nahoko 奈保子 奈帆子 菜穂子
nahomi 奈穂美
naibu 乃武
naka 仲
nakaaki 仲秋
nakaba 半
nakaichi 中市
nakaichirou 仲一郎
nakaji 仲治
nakajirou 仲二郎 仲次郎
nakako 中子 仲子 名花子 央子 奈加子
nakashi 修
nakasuke 仲助
nakatarou 仲太郎
nakazou 仲蔵
naki 菜季
nami 七海 南海 名美 奈実 奈巳 奈未 奈美 永海 波 菜水 菜美
namie 奈美恵 奈美枝 奈美江 浪江
namiji 波路 浪治
namikichi 浪吉
namiko 南海子 奈美子 奈見子 浪子
namio 浪雄
namiroku 浪六
nana 南那 名奈 奈々 奈七 奈奈 菜々 菜奈
nanae 七恵 七星 七絵 七重 奈々恵 奈々枝 奈々江 奈々絵 奈苗
nanako 七子 奈々子 奈名子 菜々子 菜那子
nanami 七海 七美 奈々実 奈々美 奈那美
nanao 七雄
nanase 七瀬
nanayo 奈々代
nanboku 南北
nankaku 南郭
nankichi 南吉
nankyou 南橋
nanpo 南畝
nanri 南里
nansui 南翠
nanyou 南陽
nao 奈保 奈央 奈穂 奈緒 奈織 直 菜央 菜穂 菜緒 那央 那緒
naoaki 直明 直昭
naobumi 尚文 直文
naoe 尚恵 尚江 直兄 直得 直恵 直枝 直衛
naoei 直栄
naofumi 尚文 直史 直文
naoharu 尚治 直治
naohide 直秀
naohiko 尚彦 直彦
naohiro 尚宏 尚弘 尚浩 直宏 直弘
naohisa 尚久 直久
naohito 直人 直飛人
naoichi 直一
naoichirou 直一郎
naoie 直家
naoji 直二 直司 直次 直治
naojirou 直次郎 直治郎
naoka 奈緒香
naokata 直方
naokazu 直一 直和
naoki 尚希 尚樹 尚紀 尚貴 尚輝 直喜 直己 直樹 直毅 直紀 直記 直輝
naokichi 直吉
naoko 奈保子 奈央子 奈生子 奈穂子 奈緒子 尚子 楠緒子 直子 直歩子 菜桜子 菜生子 菜穂子
naomasa 直政 直方 直正
naomi 名保美 奈保美 奈穂美 奈緒美 尚己 尚美 直実 直己 直巳 直愛 直美 直見 直躬 菜穂美
naomichi 尚道 直道
naomiki 直幹
naomitsu 尚充 尚光 直光
naomori 直盛
naonobu 尚信 直信 直円
naonori 尚徳 直則 直徳
naosaburou 直三郎
naosada 直定
naosaku 直作
naoshi 尚志 直 直士 直志
naoshichirou 直七郎
naoshirou 直四郎
naosuke 直弼
naotaka 尚孝 直孝 直隆
naotake 尚武 直武
naotarou 直太郎
naoteru 直昭
naoto 尚人 尚登 直人 直登
naotoshi 直俊 直利 直敏
naotsugu 直次
naoya 尚也 尚弥 直也 直哉
naoyoshi 尚嘉 直好 直義 直良
naoyuki 尚之 尚幸 尚行 直之 直幸 直行
naozaburou 直三郎
naozou 直三
naozumi 直純
naramaru 奈良丸
narao 奈良雄 楢雄
narashige 楢重
nariaki 成明 成昭 斉昭
nariakira 成章 斉彬
nariharu 斉温
narihira 業平
narihito 成人 成仁
nariie 成家
narikatsu 斉彊
narikiyo 斉清
nariko 奈利子 成子
narimi 也実
narinaga 斉広
narinobu 斉脩
narinori 斉憲
narisada 斉定
naritaka 斉荘
narito 成人
naritomo 斉朝
naritoshi 成俊
nariyasu 成康 斉泰
nariyoshi 成義
nariyuki 成幸 斉順
naru 成
naruhiko 成彦
naruhito 成人
naruji 成司
naruko 愛子 成子
narumi 成海 成美
narumitsu 成光
naruyoshi 成良
natsu 奈津
natsue 夏枝 夏江 夏絵 奈津枝 奈津江
natsuhiko 夏彦
natsuho 夏帆
natsuka 捺加
natsukage 夏蔭
natsuki 夏希 夏樹 夏生 夏紀 夏貴 奈月 菜月
natsuko 名津子 夏子 奈津子 奈都子 菜津子
natsumi 夏実 夏巳 夏未 夏海 夏美 夏見 奈津美 捺実 菜摘
natsumiko 菜採子
natsuno 夏乃
natsuo 夏央 夏生 夏雄
natsuyo 夏世 夏代 奈津代
neisai 寧斎
nekohachi 猫八
nene 寧々
nenji 稔侍
nenokichi 子之吉
nenomatsu 子之松
ni 尼
nichijou 日乗
nichinan 日南
nihachi 仁八
nihei 二平 仁平
niichi 二一
niichirou 仁一郎
nika 仁香
nikaku 仁鶴
nikichi 仁吉
ningetsu 忍月
niroku 二六
nirou 二郎 仁郎
nisaburou 仁三郎
nisaku 仁作 仁策
nishiki 錦
nishio 西男
nishuu 二洲
nissen 日扇
nisshou 日召
nisuke 仁助
nitarou 仁太郎
nizaemon 仁左衛門
nizou 仁蔵
noboru 上 伸 昂 昇 登 襄 陟
nobu 乃婦 伸 信 暢 矗
nobuaki 伸明 伸昭 伸晃 信明 信昭 信秋 信章 修明 宣明 暢暁
nobuatsu 信篤
nobue 伸恵 伸枝 伸江 信恵 信枝 信江 宣江 展江 延枝 延江
nobuei 信栄
nobufusa 信房 延房
nobuharu 伸治 信春 信晴 信治 宣治
nobuhide 伸英 信秀 信英 延秀
nobuhiko 伸彦 信彦 宣彦 寅彦 暢彦
nobuhira 信平
nobuhiro 亘弘 伸博 伸宏 伸広 伸弘 伸洋 伸浩 伸裕 信博 信宏 信寛 信広 信廣 信弘 信洋 信浩 信淵 信裕 修弘 宜広 延弘 延浩 進弘 順弘
nobuhisa 信久 信寿 修久
nobuhito 信人 宣仁
nobuichi 信一 信市
nobuji 信次 信治 延次
nobujirou 信次郎 延次郎
nobukane 信包
nobukatsu 信勝
nobukazu 伸一 伸和 信一 信和
nobuki 信樹
nobukichi 信吉
nobukiyo 信清 延清
nobuko 亘子 伸子 信子 修子 允子 喜子 宜子 宣子 展子 延子 敦子 暢子 能富子
nobumasa 信政 信正 宣政
nobumi 信美
nobumichi 信通 信道
nobumitsu 伸光 信光 宣光
nobunaga 信長
nobunari 信成
nobuo 伸夫 伸生 伸男 伸郎 伸雄 信夫 信生 信男 信郎 信雄 修男 宣男 宣雄 延夫 延男 延雄 暢夫 範雄 誠夫 進夫 陳雄
nobuoki 暢興
nobushige 信繁 信重 暢茂 陳重
nobushirou 信四郎
nobusuke 信介
nobuta 信太 能武太
nobutada 信忠
nobutaka 信孝 信隆
nobutake 信武
nobutane 信種
nobutarou 信太郎 宣太郎
nobutatsu 信辰
nobuto 信人
nobutomo 信友
nobutora 信虎
nobutoshi 信俊 信利 信寿 信敏
nobutsugu 信次
nobutsuna 信綱
nobutsune 宣経
nobuya 伸也 伸哉 信也 信哉 信弥
nobuyasu 信保 信康 修康 進康
nobuyo 伸代 信世 信代 修代
nobuyoshi 伸佳 信佳 信吉 信好 信美 信義 信良 信芳 宣嘉 宣義 延佳
nobuyuki 伸之 伸幸 伸行 信之 信幸 信行 修之 宣之 宣幸 宣行 延之 延于 延幸 暢之 暢幸
nobuzou 信三
noe 野枝
nogitarou 禾太郎
nora 野良
nori 典
noriaki 典明 典昭 則明 則昭 宣昭 徳明 憲彰 憲明 憲昭 憲秋 憲章 憲顕 法昭 範明 紀明 紀昭
norie 典利江 典恵 則枝 則江 徳恵 礼江 範枝 紀恵 紀枝 紀江 規江
norifumi 典文 紀文
noriharu 憲春
norihiko 典彦 則彦 則比古 徳彦 憲彦 範彦 紀彦
norihiro 典大 典弘 徳弘 憲弘 法弘 紀洋
norihisa 範久 紀久
norihito 紀仁
noriho 典穂
norika 紀香
norikage 教景
norikane 教兼
norikata 憲方
norikazu 典和 則一 則和 徳和 憲和 範一 紀一
noriki 則樹
norikiyo 典清 規清
noriko 乃吏子 乃梨子 乃理子 乃里子 倫子 儀子 典子 則子 周子 宜子 宣子 寛子 希子 式子 徳子 憲子 教子 敦子 方子 法子 矩子 範子 紀子 能理子 能里子 規子 訓子 記子 賀子
norimasa 典正 徳正 憲政 憲正 教正 法正
norimatsu 則松
norimi 範美
norimichi 則道
norimitsu 史光 徳光 紀光
norimoto 憲基 紀元
norimune 則宗
norimura 則村
norinaga 宣長 憲長
norinari 教成
norio 典夫 典生 典男 典郎 典雄 則夫 則男 則雄 宣夫 宣雄 徳夫 徳男 徳雄 憲夫 憲男 憲郎 憲雄 教夫 法夫 法男 法雄 祝男 範夫 範男 範雄 紀夫 紀生 紀男 紀雄 能理男 規夫 規男 規雄
norisuke 則祐
noritada 憲忠 範忠
noritaka 典孝 紀孝
noritake 則武 憲武
noritomo 則友 教朝
noritoshi 典俊
noriyasu 則休 憲康
noriyo 典予 典代 教代 紀代 規予 記代
noriyoshi 典義 徳義 憲良 永由 紀義
noriyuki 典之 典幸 則之 則幸 則行 徳之 徳幸 徳行 憲之 憲幸 憲行 教之 敬之 矩之 範之 範幸 範行 紀之 紀幸 紀行 規行
norizane 憲実
nouna 乃宇奈
nozomi 希 希美 望 望美
nozomu 望
nuiko 縫子
nunosuke 奴之助
nyorai 如来
nyozekan 如是閑
odate 小楯
ojima 尾島
okaemon 岡右衛門
okikatsu 興勝
okimi 沖美
okinobu 興信
okisada 興禎
okitomo 意知
okitsugu 意次
okusada 奥定
okutsu 奥津
omohiro 主浩
omuro 御室
onisaburou 王仁三郎
onitarou 鬼太郎
onitsura 鬼貫
onokichi 斧吉
onrai 恩来
onri 音理
onson 榲邨
ontei 温亭
oohide 大秀
ookame 大亀
ooteru 大輝
oribe 織部
orie 小梨絵 織江 織絵 織衛
orina 織里奈
orisa 織砂
osachi 雄幸
osami 修身
osamu 修 収 宰 收 攻 治 治虫 紀 納 統 脩 長 靖
osayuki 長行
oto 於菟
otohiko 乙彦 音彦
otohime 小女姫
otoji 乙次 音次 音治
otojirou 乙次郎 音二郎 音次郎
otokichi 乙吉 於菟吉 音吉
otokuni 乙州
otomaru 乙丸
otomatsu 乙松 音松
otome 乙女 音女
otomi 乙未
otora 男寅
otosaburou 音三郎
otowa 乙羽
otozou 音蔵
otsuji 乙字
oudou 王堂
ouga 応賀
ougai 鴎外
ouji 鴎二
oujou 王城
ouki 欧貴
oukou 甕江
oukyo 応挙
oumi 近江
ousai 桜彩
ousho 鴎所
ouson 鴎村
ousui 奥邃
ousuke 翁助
outou 鴎東 鶯塘
ouyou 汪洋
pyoniru 平日
pyou 彪
ragetsu 蘿月
raisei 耒井
raita 雷太
raizan 来山
raizou 雷蔵 頼造
rakuten 楽天
rakuyou 落葉
rakuzan 楽山
ran 乱 蘭
randai 蘭台
randou 蘭童
ranguu 蘭嵎
ranja 蘭奢
ranken 蘭軒
ranko 蘭子
ranmaru 蘭丸
ranpo 乱歩
ransen 藍泉
ransetsu 嵐雪
ranshuu 蘭洲 蘭舟
razan 羅山
rei 怜 玲 零 麗
reibun 麗文
reigon 礼厳
reiichi 礼一
reiji 嶺二 玲二 礼二 礼司 礼次 礼治 零児 黎二
reijin 澪人
reijirou 礼次郎
reijo 麗女
reika 伶花 玲可 玲花 玲香 礼香 霊華 麗佳 麗華 麗香
reiki 令輝
reiko 令子 令湖 伶子 冷子 励子 怜子 玲子 玲香 礼子 禮子 麗子 黎子
reimi 玲実 玲美 麗美
reina 令奈 怜奈 玲奈 玲菜 玲那 礼奈 莉菜 鈴奈 麗奈
reino 麗乃
reiri 玲里
reisen 玲川
reisui 麗水
reisuke 礼助
reitarou 令太郎
reiun 嶺雲
reiya 麗矢
reiyoshi 零余子
reiyou 峰葉
reizan 霊山
reizou 礼三
remi 礼美 麗美
ren 廉 蓮
rena 伶奈 玲奈 玲那 麗奈
rengetsu 蓮月
renji 蓮司
renjou 蓮杖
renkichi 廉吉
renpei 廉平
rensaku 錬作
renshuu 蓮舟
rentarou 廉太郎 錬太郎
renzaburou 錬三郎
reona 玲央名 玲於奈 礼緒奈
retsu 烈
retsuko 烈子
ri 李
richiko 利智子
rie 利恵 利枝 利絵 梨恵 梨絵 理恵 理惠 理枝 理江 理絵 理衣 理詠 莉絵 莉英 里依 里恵 里枝 里江 里絵 里衣
rieko 利恵子 利惠子 利枝子 利江子 利絵子 梨枝子 梨絵子 理恵子 理惠子 理枝子 理江子 理絵子 理英子 里恵子 里枝子 里江子 里絵子
riemon 利右衛門
rifuu 李風
rigen 利玄
rihachi 利八
rihachirou 利八郎
rihee 利兵衛
rihei 利平 理平
riho 理穂 里穂
rihoko 理保子
rii 理衣
riichi 利一 利市 理一
riichirou 利一郎 理一郎
rijou 鯉丈
rika 利佳 利加 利華 利香 梨加 梨花 梨香 理佳 理加 理化 理花 理香 莉香 里佳 里加 里歌 里花 里華 里香
rikako 利佳子 利加子 梨花子 梨香子 理香子 里佳子
riken 履軒
riki 力 理貴
rikichi 理吉
rikie 力衛
rikiichi 力一
rikiko 力子 理喜子
rikimaru 力丸
rikimatsu 力松
rikinosuke 力之助 理紀之助
rikio 利喜夫 利喜雄 力夫 力男 力雄
rikitarou 力太郎
rikiya 力也 力弥
rikizou 力三 力蔵 力藏 力造
rikka 六花
riko 浬子 理子 莉子 里好
rikou 鯉紅
riku 陸
rikuichi 陸一
rikurou 陸郎
rima 利麻
rin 倫 凛 林 鈴
rina 利奈 梨名 梨奈 梨菜 理名 理奈 莉奈 莉菜 里奈 里菜
ringai 林外
rinji 林二 林治
rinjirou 林次郎
rinkei 藺渓
rinken 林見
rinkichi 林吉
rinko 倫子 林子
rinnosuke 林之助
rino 梨乃 理乃
rinpei 林平
rinpuu 臨風
rinsaku 林作 麟作
rinsen 臨川
rinshou 麟祥
rinsou 林宗
rintarou 倫太郎 林太郎 臨太郎 麟太郎
rinzaburou 林三郎
rinzou 林三 林蔵 林造 麟三
rio 梨緒 理央 理緒 里穂 里緒
riona 梨央奈 里緒菜
ririko 梨々子
risa 利沙 吏沙 梨沙 理佐 理咲 理彩 理沙 理砂 理紗 莉沙 里佐 里咲 里沙 里砂 里紗 麗砂
risaburou 利三郎 理三郎
risako 利佐子
risaku 利作 理作
rise 理世
rishichi 利七
rishin 履信
rishou 里昇
risshi 律師
risuke 利助 理助
ritarou 理太郎
ritsujirou 律次郎
ritsuko 利津子 律子 栗子 理津子 立子 里津子
ritsuo 律夫 律雄 立雄
ritsurou 律郎
ritsutarou 立太郎
ritsuzan 栗山
ritsuzou 律蔵 立造
rittoku 立徳
riya 里矢
riyo 理代
riyoko 利代子 吏葉子 里代子
riyou 鯉洋
rizaemon 利左衛門
rizou 利蔵
roan 蘆庵
roen 芦燕
rofuu 露風
rogetsu 露月
rohan 露伴
rojou 鷺城
roka 蘆花
rokou 蘆江
rokugyou 禄行
rokuhei 六平
rokunosuke 六之助
rokurou 六朗 六郎 禄郎 緑郎 録郎
rokusaburou 六三郎 緑三郎
rokusuke 六助 六輔
rokuzan 碌山
rokuzou 六蔵
romi 路美 露美
ronsuke 論介
roppuku 六福
rosanjin 魯山人
roseki 露石
roson 蘆村
rosui 鷺水
roteki 露滴
rouji 老司
royou 露葉
rui 瑠維 瑠衣 留衣
ruiko 瑠衣子 類子
ruka 流花 流風 瑠夏 瑠花
rumi 流美 瑠美 留美
rumiko 瑠美子 留美子
runa 流菜 瑠奈
ruri 瑠李 瑠璃 留理 留里
ruriko 瑠璃子 瑠里子 留理子 留里子
ruru 縷々
rutsuko 路津子
ryokuhei 緑平
ryokuyou 緑葉
ryou 了 亮 凌 涼 良 諒 遼 領
ryouei 了英 良栄
ryouetsu 良悦
ryougen 亮源
ryougo 良吾
ryouhachi 良八
ryouhei 亮平 良平 量平
ryouhou 了法 蓼峰
ryoui 了意
ryouichi 了一 亮一 涼一 良一 良市 諒一 量一
ryouichirou 良一郎
ryouji 了二 亮二 亮司 亮次 亮治 凌二 涼至 良二 良司 良次 良治 量治 龍史
ryouka 涼香
ryouken 良兼
ryoukichi 亮吉 良吉
ryouko 了子 亮子 僚子 凉子 凌子 涼子 玲子 稜子 綾子 良子 諒子 量子 陵子
ryouma 竜馬
ryounosuke 良之助
ryousaku 亮作 良作 良朔 良策
ryousen 梁川
ryoushichi 良七
ryoushun 了俊
ryoushuu 龍洲
ryousuke 亮介 亮助 亮輔 涼介 良介 良助 良輔
ryouta 亮太 涼太 良太 蓼太
ryoutaku 良沢
ryoutarou 良太郎 龍太郎
ryouto 涼菟
ryouun 凌雲
ryouya 良弥
ryouyou 涼葉
ryouzou 了三 亮三 良三 良蔵 良造 量三
ryuu 瀏 竜 龍
ryuuei 柳栄 龍栄
ryuuetsu 隆悦
ryuugai 柳外
ryuugo 竜伍 隆吾 龍五
ryuuhei 立兵 竜平 隆平 龍平
ryuuho 立圃
ryuuhoku 柳北
ryuuhou 龍鳳
ryuuichi 竜一 隆一 龍一
ryuuichirou 竜一郎 隆一郎
ryuuji 竜二 竜司 竜次 竜治 隆二 隆次 隆治 龍二 龍司 龍次 龍治
ryuujirou 隆二郎
ryuukei 竜渓
ryuukichi 竜吉 隆吉 龍吉
ryuuko 柳子 竜子 龍子
ryuukou 柳虹 柳香 龍宏
ryuukyou 竜峡
ryuunosuke 竜之介 隆之助 龍之介
ryuurou 柳浪
ryuusaburou 竜三郎
ryuusaku 柳作 竜作 隆作 隆策 龍作
ryuusei 劉生 流星 隆聖
ryuushin 隆進
ryuushou 柳昇
ryuusui 流水
ryuusuke 竜介 隆介 龍介
ryuuta 竜太 隆太 龍太
ryuutarou 柳太郎 竜太郎 隆太郎 龍太郎
ryuuto 竜斗
ryuutou 柳塘
ryuuun 龍雲
ryuuyou 流葉
ryuuzaburou 竜三郎 隆三郎
ryuuzou 竜三 竜蔵 隆三 隆蔵 隆造 龍三 龍蔵 龍造
sabun 左文
saburobee 三郎兵衛
saburou 三朗 三良 三郎 佐武郎 左武郎
saburouji 三郎治
saburoumaru 三郎丸
saburousuke 三郎助
sachi 佐知 幸 沙智 祥
sachie 佐智恵 佐智江 佐知江 幸恵 幸映 幸枝 幸栄 幸江 沙知絵 祥絵
sachihiko 幸彦
sachiho 幸保
sachiji 幸路
sachiko 佐千子 佐智子 佐知子 倖子 小智子 嵯知子 左知子 幸子 幸智子 早智子 早知子 沙千子 沙智子 瑳智子 祐子 祥子 紗千子
sachio 左千夫 幸夫 幸生 幸男 幸雄
sachiyo 咲千代 幸世 幸代 祥代
sachuuji 佐忠治
sada 定 貞
sadaaki 定明 定昭 貞明 貞昭
sadae 定枝 定江 貞恵 貞枝 貞江
sadaemon 貞右衛門
sadafumi 貞文
sadafusa 定房 貞総
sadahachi 定八
sadaharu 定治 貞春 貞治
sadahei 定平
sadahide 貞秀
sadahiko 定彦 貞彦
sadahiro 定博 貞博 貞広 貞廣 貞弘
sadahisa 貞久
sadahito 貞仁
sadaichi 定一 貞一
sadaichirou 定一郎
sadaie 定家
sadaji 定二 定次 定治 貞二 貞次 貞治
sadajirou 定次郎 定治郎 貞次郎 貞治郎
sadakage 信景
sadakane 定包
sadakatsu 定勝 貞勝
sadakazu 定一 貞一 貞和
sadaki 貞樹
sadakichi 定吉 貞吉
sadakiyo 貞清
sadako 定子 禎子 貞子
sadamasa 定正
sadamasu 貞益
sadami 定美 貞美
sadamichi 定道 貞通
sadamitsu 定満 貞光
sadamu 定
sadamune 貞宗
sadanaga 定永
sadanji 左團次
sadanobu 定信
sadanori 定則 定憲 貞典 貞徳 貞紀
sadao 定夫 定男 定雄 禎夫 貞夫 貞生 貞男 貞郎 貞雄
sadashi 定志 貞志
sadashirou 定四郎
sadasuke 貞助
sadatake 貞丈
sadatane 貞胤
sadatoki 貞時
sadatomo 偵智 貞基
sadatoshi 定年 貞利 貞敏 貞載
sadatsugu 貞継
sadatsuna 定綱
sadauji 貞氏
sadayakko 貞奴
sadayo 定代 貞世 貞代
sadayori 定頼
sadayoshi 定吉 定義 貞好 貞温 貞義 貞良 貞芳
sadayuki 定之 定幸 定行 貞之 貞幸 貞行
sadazane 定実
sadazou 定蔵
sae 冴 冴絵 小枝 彩絵 砂絵 紗英
saeko 佐枝子 佐江子 冴子 小恵子 小枝子 沙絵子 砂絵子 紗子 里恵子
saemon 左衛門
saemonnojou 左衛門尉
sahei 佐平
saheiji 佐平次 佐平治
saho 佐保 沙穂 紗穂
sahoko 佐保子
saian 柴庵
saichi 佐一
saichirou 佐一郎
saigiku 採菊
saiichi 才一
saika 砕花
saikaku 西鶴
saiko 哉香 彩子 砕壺 菜子
saimaro 才麿
saisaburou 宰三郎
saisei 犀星
saishuu 柴舟
saisui 犀水
saitou 犀東
saji 佐冶
sajirou 佐次郎 佐治郎
sajuurou 佐十郎
sakae 栄 栄枝 栄江 榮
sakai 堺
sakao 栄男
saki 咲 咲希 咲紀 早希 早紀 早記 沙季 沙生 沙紀 沙貴
sakichi 佐吉
sakie 佐紀江 咲恵 咲枝
sakiko 三喜子 佐喜子 佐季子 佐紀子 佐記子 佐起子 咲子 小喜子 早希子 早紀子 沙希子 沙樹子 紗己子
sakimitsu 前光
sakio 佐喜雄
sakitarou 咲太郎
sakitsugu 前嗣
sakiyo 咲余
sakon 左近
saku 朔
sakubee 作兵衛
sakuden 策伝
sakue 作衛
sakufuu 朔風
sakugorou 作五郎
sakuhei 作平
sakuichi 作一 作市
sakuji 佐久治 作次 作治
sakujirou 作次郎 作治郎
sakuko 佐久子 作子
sakumi 作美
sakunosuke 作之助
sakuo 作男 作雄 策雄
sakura 作楽 桜
sakurako 桜子 櫻子
sakurou 作郎 策郎
sakusabe 作左部
sakusaburou 作三郎
sakutarou 作太郎 朔太郎
sakuya 咲也
sakuzou 作蔵 作造
sakyou 左京
samiko 佐美子
samitarou 佐美太郎
samon 左門
samuro 三魯
sana 沙奈
sanae 佐奈江 早苗 沙奈江 沙那恵
sanami 佐奈美 小波
sanba 三馬
sandayuu 三太夫
saneatsu 実淳 実篤
sanehiko 実彦
sanemon 三右衛門
sanemoto 実基
sanenari 実成
sanenori 実則
sanesada 実定
sanesue 実季
sanetaka 実隆
sanetake 真節
sanetomi 実美
sanetsumu 実万
sanetsune 実則
saneyoshi 実能
saneyuki 真之
sanga 三峨
sangyou 参行
sanin 三允
sanji 三治
sanjin 山人
sanjuugo 三十五
sanjuurou 三十郎
sankei 三溪
sanki 三喜
sankichi 三吉
sanmai 三昧
sanmenshi 三面子
sanosuke 佐之助
sanpaku 三伯
sanpei 三平
sanpuu 杉風
sanran 山蘭
sanrou 三郎
sansa 三叉
sansen 三川
sanshi 三志 三枝 散士
sanshirou 三四郎
sanshuu 三洲 三秋
santarou 三太郎
santetsu 算哲
santouka 山頭火
sanyou 山陽
sanyuu 三遊
sanzan 三山
sanzou 三蔵 三造
saori 佐織 咲織 小緒里 小織 左織 早央里 早小里 早織 沙緒理 沙織 沙織里 砂央里 砂織 紗央里 里織
sara 沙羅 沙良 紗良
sarasa 更紗
sari 沙梨 沙里
sarina 沙里奈 紗理奈
saruo 猿男
sasano 笹野
saseo 佐世男
sashichi 佐七
sashirou 佐四郎
sashou 左升
sasuga 流石
sasuke 佐助
satarou 佐太郎
satoaki 聡明
satoe 里江
satoharu 里治
satoji 里治
satojirou 左十次郎
satoka 里佳
satoko 仁子 佐登子 学子 小都子 怜子 早杜子 早都子 智子 沙戸子 沙斗子 沙都子 理子 砂登子 聡子 聰子 誠子 賢子 里子
satomi 仁美 彩斗美 恵規 智美 沙都美 理美 聡美 諭美 里朱 里深 里美
satoru 了 哲 啓 悟 曉 聡 覚 覺 諭
satoshi 佐敏 佐登志 哲 哲史 悟史 悟志 慧 敏 敏志 智 智史 智司 智嗣 智志 理 總 聡 聡史 聡司 聡志 聰 覚 訓 諭 賢 里史 里司 里志
satoyo 里代
satsuki 五月 佐津記 沙月 皐月
sawa 佐和 砂羽
sawae 沢枝
sawaemon 沢右衛門
sawako 佐和子 沢子 澤子
saya 小夜 小椰 沙也 沙弥 沙耶 紗綾 紗陽
sayaka 早矢加 明香 沙也加 沙也香 沙夜香 涼 清佳 清香 紗也佳 紗夜香 紗弥加 紗弥香 紗矢香 紗綾香 紗香
sayako 佐也子 彩也子 清子
sayo 佐代 小夜 沙世 紗世
sayoko 佐世子 佐代子 小代子 小夜子 早代子 紗蓉子
sayomi 小夜美
sayori 早由
sayoshi 三四四
sayoshirou 精四郎
sayuri 小有里 小百合 早夕里 早愉里 早百合 沙ゆり 沙有里 沙由里 白百合
sazanami 小波
sazou 佐三 佐蔵
sedai 世大
sei 成 政 整 清 聖
seichou 清張
seido 静堂
seidou 正道
seietsu 誠悦
seifuu 清風 青楓
seigai 西崖
seigan 星巌
seigetsu 井月 霽月
seigo 清吾 省吾
seihaku 正伯 清白
seihin 成彬
seihou 栖鳳 清峯 青峰
seiichi 整一 晟一 晴一 正一 清一 精一 聖一 誠一 静一
seiichirou 成一郎 清一郎 精一郎 誠一郎
seiji 制治 征爾 成史 政司 正司 泰二 清二 清司 清次 清治 精二 聖二 誠二 誠史 誠司 誠治 青児 静二
seijin 聖人
seijirou 征二郎 清次郎 西二郎
seika 惺窩 精華 聖歌 青果
seikei 成桂
seiken 省軒 青軒 静軒
seiki 成基 整輝 正煕 清輝 青起 靖己
seikichi 成吉 清吉
seiko 征子 斉子 星子 星湖 晴子 晴湖 清子 聖子 誓子 誠子 青虎
seikoku 静谷
seina 聖奈 静奈
seinosuke 勢之介 清之助 誠之助 靖之助
seiou 静翁
seira 星羅 聖羅 聖薇
seiran 晴瀾 青嵐 青巒
seiri 世履 精里
seiroku 静六
seirou 静浪
seiryou 青陵
seisaburou 清三郎
seisai 省斎 静斎
seisaku 清作
seisei 井井 青々 青声
seisen 星川 醒川
seisetsu 醒雪
seishi 正史 誠之
seishichi 正七
seishirou 征四郎 征士郎 清四郎 誠志郎
seishisai 正志斎
seison 青邨
seisuke 清介 清助
seitan 清潭
seitarou 清太郎
seiu 青雨
seiwan 静湾
seiya 誠哉
seizaburou 清三郎
seizaemon 清左衛門
seizan 青山
seizou 清三 清蔵 清造 精三 誓三
seki 碩
sekian 石庵
sekiei 夕影
sekien 石燕
sekijou 赤城
sekiko 世紀子 積子
sekine 関根
sekisou 石創
sekisuke 石助 績介
sekitei 石鼎
sekizou 関蔵
sen 仙 潜
sena 瀬奈
sengorou 千五郎
sengyo 占魚
senichi 潜一
senichirou 鮮一郎
senjaku 扇雀
senji 千侍 千次 宣治 専治
senjin 千仭 千靭
senjou 専精
senju 千寿
senka 仙果
senkichi 仙吉
senkichirou 銓吉郎
senko 仙子
senna 千奈
sennojou 扇乃丞
senpachi 千八
senri 千里
senroku 扇緑
senryuu 選流
sensai 専斎
sensaku 千作
senshi 遷子
senshuu 扇舟
sensui 仙酔 泉水
sensuke 仙介
sentarou 専太郎
senya 千彌
senyou 千甕
senzaburou 扇三郎 泉三郎
senzou 千蔵 千造 専三 銑三
seri 芹
serina 瀬理奈 瀬里奈 瀬里菜 聖理奈 西里奈
sesshuu 雪洲
setsue 節恵 節枝
setsuji 節治
setsujin 雪人
setsuko 世津子 勢津子 妹津子 摂子 節子 説子
setsumi 節美
setsuo 節夫 節男 節郎 節雄
setsurei 雪嶺
setsuro 折蘆
setsurou 節朗 節郎
setsutai 雪岱
setsuya 節也
setsuyo 節代
setsuzou 節三
sezaemon 瀬左衛門
shakuchuu 錫柱
shakusou 尺草
shakuzan 錫山
sharaku 写楽
shatei 斜汀
shau 志やう
shibajaku 芝雀
shibaji 芝二
shibanoen 芝之園
shibun 至文
shichibee 七兵衛
shichie 七衛
shichigorou 七五郎
shichijirou 七次郎
shichiku 師竹
shichinosuke 七之助
shichirou 七郎
shichisaburou 七三郎
shichishi 七司
shichisuke 七助
shichizou 七蔵
shida 志太
shidou 獅童
shiei 紫影
shieko 志恵子
shien 思円
shiganosuke 志賀之助
shige 志げ 繁
shigeaki 成彬 成彰 成明 成昭 成章 滋昭 繁明 茂明 茂昭 重明 重昭 重秋
shigeatsu 重厚
shigefumi 茂文 重文
shigefusa 重房
shigeharu 成治 繁春 茂春 茂晴 茂治 重春 重晴 重治
shigehide 重秀 重豪
shigehiko 滋彦 茂彦 重彦
shigehiro 成宏 繁弘 茂博 茂弘 重博 重宏 重弘
shigehisa 茂久 重久
shigehito 成仁
shigeho 茂穂
shigeichi 茂一
shigeichirou 繁一郎 茂一郎
shigeji 繁二 繁司 繁次 繁治 茂二 茂司 茂次 茂治 重二 重次
shigejirou 繁次郎 茂二郎 重次郎
shigekata 重賢
shigekatsu 繁勝 茂勝 重克 重勝
shigekazu 成和 滋和 繁一 繁和 茂一 茂和 重一 重和
shigeki 成樹 成紀 滋樹 繁喜 繁樹 茂喜 茂季 茂樹 茂紀 重喜 重樹
shigeko 志げ子 惠子 慈子 成子 滋子 繁子 茂子 重子
shigekoto 成允
shigemasa 茂正 重政 重昌 重正
shigematsu 繁松 茂松 重松
shigemi 成美 滋美 繁実 繁民 繁美 茂実 茂己 茂美 重己 重美
shigemichi 重通 重道
shigemitsu 成光 繁光 茂光
shigemori 重盛
shigemune 重宗
shigenari 茂成 重成
shigene 重嶺
shigeno 茂乃
shigenobu 繁信 茂信 重信
shigenori 成徳 成紀 繁則 茂典 茂則 茂徳 茂範 重倫 重典 重則 重徳 重憲 重紀
shigeo 成夫 成男 成郎 成雄 滋夫 滋雄 繁夫 繁生 繁男 繁雄 茂夫 茂生 茂男 茂郎 茂雄 重夫 重男 重郎 重雄
shigerou 茂郎
shigeru 卯 成 滋 秀 繁 茂 蕃 藹 重
shigesaburou 茂三郎 重三郎
shigesada 重定 重貞
shigesaku 茂作
shigeshi 滋 繁志 茂志
shigesuke 重助
shigeta 繁太
shigetada 成忠 重忠
shigetaka 重孝 重昂 重隆
shigetake 重剛
shigetane 重胤
shigetarou 繁太郎 茂太郎 重太郎
shigetatsu 重達
shigeto 成人 繁人 茂人 茂門 重人
shigetoku 重徳
shigetomi 重富 重徳
shigetomo 成友 重友 重朝
shigetoo 重遠
shigetoshi 成年 繁俊 繁利 繁敏 茂俊 茂利 重俊 重利 重寿 重敏
shigetsu 梓月
shigetsugu 重次
shigeuji 成氏
shigeya 繁弥 茂也 茂弥 重也
shigeyasu 重保 重安 重恭
shigeyo 志げよ 繁代 茂代
shigeyori 重頼
shigeyoshi 繁義 茂吉 茂嘉 茂義 茂良 重吉 重喜 重好 重義 重能 重良 重芳
shigeyuki 成之 成介 成幸 成行 滋之 繁之 繁幸 繁行 茂之 茂幸 茂行 重之 重幸 重行
shigezane 重実
shigezou 繁三 繁蔵 繁藏 茂三 重蔵
shihei 子平
shiho 史歩 志保 志帆 志穂
shihoko 志保子 志帆子
shihomi 志保美
shihou 支峰 紫峰 紫芳
shihouda 四方太
shiichi 至一
shijaku 紫若
shikako 志佳子
shikan 芝翫
shikanosuke 鹿之助
shikazou 鹿蔵
shiken 史賢 思軒
shiki 子規
shikimatsu 芝喜松
shikin 紫琴
shikou 士行 志功 支考 柿紅 氏亨 紫紅
shima 史麻 志満 志真 志麻
shimako 志摩子 志満子
shimei 四明 四迷 志明
shimeko 志め子
shimiko 志美子
shimio 志美男
shimon 施門
shin 伸 信 心 新 晋 真 紳 震
shina 志奈
shinako 信成子 品子 志奈子
shinchou 志ん朝
shinei 士寧
shingen 信玄
shingi 信義
shingo 信吾 慎吾 慎悟 新五 新伍 新吾 新悟 紳悟 辰吾
shingorou 新五郎
shinichi 伸一 信一 慎一 新一 新市 晋一 槇一 眞一 真一 進一
shinichirou 信一郎 慎一郎 振一郎 新一郎 晋一郎 眞一郎 真一郎 進一郎
shinji 伸二 伸次 伸治 信二 信次 信治 審爾 慎二 新二 新司 新次 新治 晋二 真二 真司 真治
shinjirou 伸二郎 信二郎 新史朗 新次郎 真二郎
shinkai 真改
shinkichi 信吉 慎吉 新吉 真吉 進吉
shinko 心子 慎子 新子 真子
shinkurou 新九郎
shinna 親和
shinnai 新内
shinnosuke 慎之介 新之助 新之輔 真之助 進之介
shino 信乃 志の 志乃 篠 紫乃 詩野
shinobu 仁 信夫 忍 志のぶ 志乃ぶ 志信 芝のぶ
shinosuke 志の輔
shinpachi 振八 新八
shinpei 信平 新平 晋平 進平
shinpuu 晋風
shinroku 伸六 真六
shinrokurou 信六郎 新六郎
shinsai 榛斎
shinsaku 新作 晋作 晋策
shinsei 臣生
shinsen 新泉
shinshichi 新七
shinsui 信水 深水
shinsuke 伸介 信介 信助 紳助
shintarou 伸太郎 信太郎 慎太郎 新太郎
shintoku 信徳
shintou 信頭
shinu 滲雨
shinya 伸也 信也 信弥 審也 慎也 真哉 紳爾 進也 進矢
shinzaburou 信三郎 新三郎
shinzaemon 新左衛門
shinzou 信三 真蔵
shio 志雄
shioko 志保子
shiomi 潮美
shion 紫苑 詩音
shione 汐音
shiori 史織 志織 栞 栞里 詩央里 詩緒里 詩織
shiou 紫逢
shiraki 樸
shiran 紫瀾 紫蘭
shirane 白峰
shirao 白雄
shiratori 白鳥
shirogorou 四郎五郎
shirou 史朗 史郎 司朗 司郎 嗣郎 四朗 四良 四郎 士朗 士郎 志朗 志良 志郎 枳郎 肆郎 至郎 資郎
shirouji 四郎次 四郎治
shiroukichi 四郎吉
shiryou 史良
shisako 志さ子
shisano 志さの
shishimaru 獅丸
shishuu 紫舟
shisou 之総
shisui 思水 紫水
shitei 四丁
shitsuken 質軒
shizan 史山 紫山
shizu 志づ 志津 静 靜
shizue 倭衛 志ずゑ 志づゑ 志寿恵 志津恵 志津枝 志津江 閑枝 静恵 静愛 静枝 静栄 静江 静絵 靜枝 靜江
shizuhiko 静彦
shizuji 志都児
shizuka 志津香 静 静佳 静華 静雅 静香 靜 靜香
shizukata 静方
shizuko 倭子 倭文子 司津子 委津子 志ず子 志づ子 志寿子 志津子 静子 靜子
shizuma 静馬
shizumi 静美
shizuo 志津雄 鎭夫 鎮夫 鎮男 鎮雄 静夫 静生 静男 静雄 靜夫 靜男 靜雄
shizuya 芝寿弥 静也
shizuyo 志づ世 志津代 静代 靜代
shoku 植
shomu 曙夢
shou 奨 尚 祥 翔 翔央
shouban 承晩
shoubee 庄兵衛 正兵衛
shouchuu 尚中
shoudou 章道
shouei 昭栄 正栄
shoueki 昌益
shouen 松園 湘烟
shouetsu 昌悦 昭悦 正悦 章悦
shoufuu 嘯風 梢風
shougaku 小鰐
shougo 尚吾 庄吾 彰吾 昭五 昭吾 正吾 省吾 章吾
shougorou 庄五郎 昭五郎
shougyo 松魚
shouha 召波 蓼坡
shouhachi 庄八 昭八 正八 荘八
shouhachirou 昭八郎
shouhaku 肖柏
shouhei 勝平 小平 庄平 捷平 昇平 昌平 昭平 正平 照平 祥平 章平 笑瓶
shouhin 松浜
shouichi 将一 小一 尚一 庄一 庄市 彰一 捷一 昇一 昇市 昌一 昭一 昭市 晶一 松一 正一 湘一 照一 璋一 省一 祥一 章一 荘一 詔一 鐘一
shouichirou 庄一郎 彰一郎 昇一郎 昌一郎 昭一郎 正一郎 祥一朗 祥一郎 章一郎
shouin 松陰
shouji 勝二 勝司 宵二 尚二 尚司 庄二 庄次 庄治 彰二 彰治 捷二 捷治 昇二 昇司 昇治 昌二 昌司 昌治 昭二 昭司 昭次 昭治 晶司 正二 正治 正爾 照二 照次 省二 省司 省治 祥二 祥司 祥次 祥治 章二 章司 章次 章治 荘司 詔治 象二
shoujirou 庄二郎 庄次郎 昌二郎 昭二郎 昭次郎 正二郎 祥二郎 章治郎
shouju 松寿
shouka 照華
shouken 小剣
shouki 旭輝
shoukichi 庄吉 昌吉 昭吉 正吉 省吉 鍾吉
shoukichirou 将吉郎
shouko 尚子 庄子 彰子 捷子 昇子 昌子 昌己 昭子 晶子 省子 祥子 章子 笙子 粧子 翔子 聖子 詔子 詳子
shoukou 彰晃 昌鎬
shoumatsu 庄松
shounan 小楠 湘南
shounosuke 正之助 祥之助
shouou 将翁 松翁
shourai 小蕾
shouran 小鸞
shourin 正琳
shouroku 昭六 松緑 正六
shouryou 庄亮
shousaburou 昌三郎 昭三郎 省三郎
shousaku 勝作 庄作 昌作 昭作 昭策 正策 章作
shousan 正三
shousei 鍾正
shousen 晶川 裳川
shousetsu 正雪
shoushichi 庄七 昭七
shoushichirou 昭七郎
shoushin 証信
shoushirou 庄四郎 昭四郎
shoushun 昌俊
shoushuu 小舟 昇洲 晶秀
shouson 晶孫
shousuke 勝助 庄助 昭典 昭助 昭輔 章介
shouta 将太 庄太 正太 粧太 翔太
shoutai 昇泰
shoutarou 唱太郎 庄太郎 昌太朗 昌太郎 昭太郎 正太郎 章太郎
shoutatsu 尚達
shoutetsu 正徹
shoutoku 尚得
shouu 松宇
shouyou 逍遥
shouyuu 小勇
shouzaburou 庄三郎 昇三郎 正三郎
shouzen 正善
shouzou 尚三 庄三 庄蔵 庄藏 庄造 彰三 捷三 昇三 昇造 昌三 昌造 昭三 昭蔵 昭造 正蔵 正藏 正造 渉三 省三 省造 祥三 章三 章造
shozan 曙山 渚山
shuchiku 種竹
shuhou 殊法
shuichi 主一 守一
shukuka 淑華
shukusei 淑青
shun 俊 舜 駿
shunchou 春潮
shundai 春台
shunei 春影
shunen 春猿
shunetsu 俊悦
shungaku 春嶽
shungetsu 春月
shungiku 春菊
shungo 俊吾
shunichi 俊一 春一 駿一
shunichirou 俊一郎
shunitsu 俊逸
shunji 俊二 俊史 俊司 俊次 俊治
shunjirou 俊次郎 舜二郎
shunjou 春城
shunka 蕣花
shunkai 春海
shunki 峻輝
shunkichi 俊吉
shunkin 春琴
shunko 春湖 瞬子
shunkou 春江 春郊
shunmu 春夢
shunpei 俊平 春平 駿平
shunpo 春浦
shunroku 俊六
shunrou 春浪
shunsai 俊斎
shunsaku 俊作 俊策
shunsan 春三
shunsei 春声
shunsen 春仙
shunshin 舜臣
shunsho 春曙
shunsou 春草
shunsui 春水
shunsuke 俊亮 俊介 俊助 俊右 俊輔 駿介
shuntarou 俊太郎
shuntei 春汀
shuntou 春塘 春涛
shunun 春雲
shunyou 春葉
shunzou 俊三 俊蔵 春三
shurei 朱令
shuu 修 秀 衆
shuuan 甃庵
shuuchiku 秋竹
shuuchou 秀調
shuudou 修道
shuuei 秀栄
shuuetsu 修悦 秀悦
shuugetsu 舟月 蹴月
shuugo 修吾 秀吾
shuugorou 周五郎 脩五郎
shuugyou 秋暁
shuuhan 秋帆
shuuhei 修平 周平 秀平 秋坪
shuuhou 秀峰
shuuichi 修一 修市 周一 秀一 秀市 脩一 蒐一
shuuichirou 修一郎 周一郎 秀一郎
shuuitsu 秀逸
shuuji 修二 修司 修次 修治 修爾 収二 収史 周二 周司 周次 周治 柊二 秀二 秀司 秀次 秀治 脩二 脩司
shuujirou 修二郎 周次郎
shuuka 柊花
shuukichi 修吉 周吉 秀吉 終吉
shuukichirou 修吉郎
shuuko 修子 周子 秀子 秀湖 衆子
shuukou 秋江 秋航
shuumei 周明
shuumin 秋民
shuuren 秀蓮
shuurou 修郎 柊郎 秀郎 秋朗
shuusaku 修作 周作 秀作
shuusei 秋声 秋生
shuushin 修身
shuusho 秋渚
shuuson 楸邨
shuusui 秋水
shuusuke 修介 周介 周助 周弼
shuuta 周太
shuutarou 修太郎 周太郎
shuutou 秋涛
shuuya 修也 修哉 秀也 秀弥
shuuzan 秀山
shuuzen 秀善
shuuzou 修三 修蔵 修造 周三 周蔵 周藏 周造 秀三 秀蔵 秀造 脩三 脩造 集蔵
shuzen 主膳
sobun 素文
sodou 素堂
sofuu 詛風
sohaku 素白
sohou 蘇峰
soichi 素一
soichirou 素一郎
sojinkan 楚人冠
sokin 素琴
sokken 息軒
sokou 素行
sokuchuu 息忠
sokuken 息軒
sokuzan 即山
somegorou 染五郎
somei 素明
sonoe 園恵 園枝 園江
sonoji 其二
sonoko 園子 苑子
sonomi 園美
sontoku 尊徳
sonyuu 尊由
sora 曽良
sorai 徂徠
sorou 甦浪
sosei 素逝
sosen 素川
soshun 徂春
sotoaki 外明
sotoe 外枝 外栄 外江
sotohide 外秀
sotoji 外二 外次 外治 荘十二
sotojirou 外次郎
sotokichi 外吉
sotoko 外子
sotomatsu 外松
sotomi 外美
sotoo 外夫 外男 外雄
sotoshi 外志
sotoyoshi 外義
sotoyuki 外之 外幸 外行
sou 総 聡 聰 装
souchiku 蒼竹
soueki 宗易
souemon 惣右衛門
souen 宗演
sougi 宗祇
sougo 蒼梧
souhachi 荘八
souhaku 宗伯
souhei 創平 草平
souho 宗歩
souhou 宗彭 宗鳳
souichi 壮一 宋一 宗一 惣一 操一 総一 聰一
souichirou 総一朗 総一郎 總一郎
souin 宗因 棕隠
souji 宗二 宗治
soujin 草人
soujirou 宗次郎 草二郎
soujou 草城
soujun 宗純
soujuu 荘十
soujuurou 宗十郎
soukan 宗鑑
soukichi 宗吉 左右吉 操吉
soukin 宋斤
souko 草子
soukun 宗薫
soukyuu 宗久 宗及
soumaru 宗丸
soun 素雲
sounosuke 惣之助
sourin 宗麟
souroku 操六
souseki 漱石 蒼石
sousen 霜川
soushi 総司
soushichi 惣七
soushirou 宗四郎
soushun 宗春
soushuu 滄洲
sousui 草水
sousuke 宗佑 宗輔
souta 壮太 艸太 荘太
soutan 宗旦
soutarou 宗太郎 想太郎 曾太郎
soutatsu 宗達
souu 爽雨
souzaburou 壮三郎
souzei 宗砌
souzen 宗全
souzou 総三
souzui 宗瑞
soyu 楚瑜
sue 寿恵 寿枝 須恵
suehiko 末彦
sueji 末次 末治
suejirou 末次郎
suekichi 季吉 末吉
sueko 季子 寿恵子 寿栄子 寿江子 未子 末子
suematsu 末松
suemi 末美
sueo 季雄 末夫 末男 末雄
suesaburou 末三郎
suetake 末武
suetarou 末太郎
sueteru 季暉
suetomo 季知
sueyoshi 末義
suezou 季三 末三 末藏
sugako 寿賀子
sugie 杉江
sugiko 杉子
sugimura 榲邨
sugio 杉雄
sugisaku 杉作
suguemon 直右衛門
suguru 傑 優 英
suiha 水巴
suihou 穂豊
suiichirou 萃一郎
suiin 水蔭 翠蔭
suiken 翠軒
suiko 粋子 翠子
suiri 水裏
suisen 翠泉
suison 翠村
suisou 穂草
suiu 翠雨
suiun 翠雲
sujaku 朱雀
sujuu 素十
suke 助
sukechika 相近 祐親
sukeemon 助右衛門
sukegorou 助五郎
sukeharu 資始 資晴
sukehiro 助広
sukeichi 助一
sukeji 助二 助次 助治
sukejuurou 助十郎
sukekiyo 資清
sukekurou 助九郎
sukemasa 亮政 祐政
sukemasu 祐益
sukematsu 助松
sukemitsu 助光
sukenaga 資長
sukenari 祐成
sukenobu 祐信
sukenori 資則
sukeo 助夫 助男 助雄 資夫
sukesaburou 助三郎
suketake 助武
suketarou 助太郎
suketoki 祐時
sukeyuki 祐亨 資之
sukezaemon 助佐衛門 助左衛門
sukezou 助蔵
sukio 寿喜男
sumako 寿満子 須摩子 須磨子
sumi 寿美 澄 須美
sumie 住枝 寿美恵 寿美枝 寿美栄 寿美江 澄恵 澄枝 澄栄 澄江 純恵 純枝 純江 須美恵 須美江
sumiharu 純治
sumiko 壽美子 寿子 寿美子 寿見子 淑子 澄子 澄美子 珠美子 須美子
sumio 住雄 寿美緒 寿美雄 清夫 澄夫 澄生 澄男 澄雄 純夫 純生 純男 純郎 純雄
sumire 寿美礼
sumitada 純忠 純直
sumitaka 純孝
sumito 澄人
sumiyo 寿美代 澄代 純世 純代
sunao 寸七翁 愿 直 砂男 素直
suneemon 強右衛門
suomi 須緒美
susumu 丞 勧 奨 奬 将 征 晋 漸 超 迪 進
sutekichi 捨吉
suteko 捨子
sutematsu 捨松
sutemi 捨巳
suteo 捨雄
sutezou 捨三
suuden 崇伝
suwako 寿和子
suzu 寿々
suzue 鈴恵 鈴枝 鈴江
suzuka 涼
suzuki 鈴木
suzuko 寿々子 鈴子
suzumi 鈴美
suzuo 鈴夫 鈴雄
suzushiro 清白
suzuyo 寿々代 鈴代
tachibana 橘
tadaaki 忠明 忠昭 忠秋 忠章 忠顕
tadaatsu 忠篤
tadachika 忠隣
tadafumi 忠文
tadafuyu 直冬
tadaharu 忠春 忠晴 忠治
tadahide 忠秀 忠英
tadahiko 忠彦
tadahira 忠平
tadahiro 忠博 忠大 忠宏 忠寛 忠広 忠廣 忠弘 忠恕 忠洋 忠浩 惟浩
tadahisa 忠久
tadahito 忠仁
tadaichi 只一 唯一
tadakatsu 忠克 忠勝
tadakazu 忠一 忠和 忠員 忠籌
tadakiyo 忠清
tadako 忠子 能子
tadakuni 忠国 忠邦
tadamasa 忠政 忠昌 忠正 忠順
tadamatsu 忠松
tadami 忠巳 忠美
tadamichi 忠裕 直道
tadamitsu 忠光
tadamori 忠盛 理森
tadanaga 忠長
tadanao 忠直
tadanari 忠震
tadanobu 忠信
tadanori 忠典 忠則 忠徳 忠悳 忠範 忠紀
tadao 勅夫 只雄 唯夫 唯男 唯雄 忠勇 忠夫 忠生 忠男 忠郎 忠雄
tadaoki 忠興
tadaomi 忠臣
tadasaburou 只三郎
tadashi 佶 侃 儀 匡 匡史 匡志 唯志 征 律 忠 忠史 忠司 忠士 忠志 惟史 是 正 直 直志 督 禎 端 精 糺 義 董 規 貞 質
tadashichi 唯七
tadashige 忠重
tadasu 匡
tadasuke 忠相
tadataka 忠孝 忠教 忠敬
tadatake 忠武
tadato 忠人
tadatoki 忠刻
tadatoshi 忠俊 忠利 忠敏
tadatsugu 忠嗣 忠次
tadatsuna 忠綱
tadatsune 忠常
tadayasu 忠保 忠康 忠能
tadayo 忠世
tadayori 忠順 忠頼
tadayoshi 忠吉 忠嘉 忠好 忠慶 忠温 忠由 忠義 忠良 忠芳 直義
tadayuki 忠之 忠幸 忠行
tadazane 忠真
tae 多恵 多英 妙
taeko 多恵子 多惠子 多枝子 多栄子 多江子 妙子
taemi 妙美
tagako 多賀子
tahei 多平 太兵 太平
tai 泰 諦
taichi 太一
taichirou 太一郎
taiga 大雅
taigen 太源
taigi 太祇
taihei 泰平
taihou 大峰
taijirou 泰次郎 退二郎
taijun 泰淳
taika 太華
taikan 大観
taiken 泰賢
taiki 太紀
taiko 泰子
taimu 大夢
taisaku 太作
taisei 大成
taishin 大伸 泰真
taishuu 大周
taisuke 泰介 泰佑 泰祐 泰資 退助
taiyoku 大翼
taizou 大蔵 大造 泰三
taka 多か 多可 多嘉 貴
takaaki 孝明 孝昭 孝秋 孝章 敬明 貴明 貴昭 貴晶 貴章 隆明 隆昭 隆章 高明
takae 多加恵 孝恵 孝枝 孝江 貴恵 貴絵 隆江 高江
takafumi 孝文 岳文 崇史 幸文 貴文 隆文 高文
takafusa 隆房 高房
takaharu 孝春 隆春 隆晴
takahide 孝英 貴英 隆秀 隆英
takahiko 孝彦 貴彦 隆彦
takahira 孝平 高平
takahiro 孝博 孝宏 孝広 孝弘 孝洋 孝浩 孝裕 崇博 崇弘 崇浩 貴博 貴宏 貴広 貴弘 貴洋 貴浩 貴裕 隆博 隆宏 隆広 隆廣 隆弘 隆洋 隆浩 隆裕 高広 高弘 高裕
takahisa 孝久 敬久 貴久 隆久 高久
takahito 孝人 孝仁 貴仁 隆人
takaho 鷹穂
takai 貴以
takaji 孝次 高治
takajo 鷹女
takakage 隆景
takakane 隆兼
takakazu 孝和 隆和
takaki 貴樹
takakiyo 高清
takako 卓子 喬子 多佳子 多加子 多嘉子 多圭子 多賀子 多香子 孝子 宝子 尊子 尚子 崇子 嵩子 田加子 登子 立夏子 誉子 貴子 隆子 高子
takamaro 高麿
takamaru 孝丸
takamasa 孝政 孝昌 孝正 隆正 高正
takamatsu 喬松
takami 多香美 孝海 孝美 貴美 隆美 高見
takamichi 孝通 孝道 隆道
takamitsu 孝充 孝光 貴光 隆光 高光
takamori 隆盛
takamoto 高基
takanao 孝尚 高直
takanari 隆成 高成
takane 高音
takanobu 孝信 貴信 隆伸 隆信 高信
takanori 孝典 孝則 孝徳 孝憲 孝紀 尊徳 尚徳 敬規 貴則 貴徳 貴紀 隆典 隆則 隆宣 隆徳 隆憲 高徳 高教
takanosuke 鷹之助
takao 孝夫 孝生 孝男 孝郎 孝雄 尊夫 尭夫 峻郎 崇夫 崇男 貴夫 貴生 貴男 貴雄 隆夫 隆生 隆男 隆郎 隆雄 高夫 高央 高男 鷹雄
takaomi 隆臣
takasada 高貞
takashi 丘 任史 充 剛志 卓 卓史 卓志 喬 喬司 天 孝 孝史 孝司 孝嗣 孝士 孝志 宗 尊 尭 峻 崇 崇志 嵩 巍 敞 敬 敬志 猛 節 貴 貴史 貴司 貴士 貴志 隆 隆史 隆司 隆士 隆志 高 高史 高司 高士 高志 魏
takashige 孝重 隆重
takasuke 高助
takasumi 隆澄
takatane 隆種
takatarou 高太郎 鷹太郎
takateru 隆輝
takatomi 尊福 高富
takatomo 孝友
takatora 高虎
takatoshi 孝俊 孝利 孝敏 貴俊 貴利 隆俊 隆利 隆寿 隆年 隆敏 高利
takatou 喬任 高任
takatsugu 孝次
takatsuna 高綱
takatsune 高経
takauji 尊氏
takaya 孝也 隆也 隆哉 隆弥
takayasu 孝安 孝康 孝泰 隆康 高保
takayo 丹佳代 孝代 貴代 高世
takayori 隆仗 高頼
takayoshi 孝佳 孝允 孝善 孝喜 孝好 孝義 孝良 孝芳 尊義 敬義 貴由 貴義 隆善 隆義 隆良 隆芳 高喜 高福 高義 高良
takayuki 孝之 孝幸 孝行 尭之 崇之 敬之 貴之 貴幸 貴行 隆之 隆幸 隆行 高之 高幸 高行
takazou 高蔵
takazumi 敬純
take 丈
takeaki 健明 武揚 武明 武昭
takee 武江
takefumi 健文 武文
takegorou 武五郎
takeharu 丈晴 武春 武晴 武治 竹春
takehide 武秀 武英
takehiko 健彦 剛彦 岳彦 建彦 武彦 武比古 毅彦 猛彦 竹彦 雄彦
takehira 武平
takehiro 健浩 剛弘 武博 武宏 武広 武弘 武洋 武裕 竹広 豪洋 雄大 雄浩
takehisa 剛久 武久
takehito 岳人 武人 武仁
takeichi 武一 武市 竹一 竹市
takeichirou 竹一郎
takeji 武二 武次 武治 竹二 竹次 竹治
takejirou 武二郎 武次郎 竹二郎 竹次郎 竹治郎
takekazu 武和
takeki 健樹 建樹 猛 猛樹
takeko 剛子 武子 竹子
takemasa 武正 猛征
takematsu 武松 竹松
takemi 健美 武己 武美 竹美
takemichi 武道
takemitsu 武光
takemori 竹盛
takenao 武直
takenari 崇成
takendo 武人
takenobu 武信 竹信
takenori 孟紀 武典 武則 武徳 武憲 武法 武範 武紀
takenosuke 竹之助
takeo 丈夫 丈雄 他家男 健夫 健生 健男 健郎 健雄 剛夫 剛生 剛男 壮夫 威夫 威雄 孟男 岳夫 岳男 建夫 武夫 武生 武男 武郎 武雄 毅雄 猛夫 猛男 猛雄 竹夫 竹男 竹郎 竹雄 赳夫
takeomi 武臣
takerou 武郎
takeru 健 威
takesaburou 武三郎 竹三郎
takesada 武貞
takesato 武郷
takeshi 丈史 丈志 健 健史 健司 健志 剛 剛史 剛司 剛士 剛志 壮 多計志 威 孟 孟司 岳 岳志 彪 斌 武 武史 武司 武嗣 武四 武士 武志 毅 毅志 洸 猛 猛司 猛志 猛資 竹史 竹士 竹志 英 豪 赳 雄
takeshige 武茂 武重 竹重
takeshirou 孟郎 武四郎 竹四郎
taketada 健忠
taketaka 武尭
taketarou 竹太郎
taketo 丈人
taketora 竹虎
taketoshi 武俊 武利 武寿 武敏 雄俊
taketoyo 武豊
taketsugu 武次
taketsune 武庸
takeya 武也 武弥
takeyari 武鑓
takeyasu 健康
takeyo 武代 竹代
takeyoshi 武吉 武喜 武美 武義 武能 武良 武芳
takeyuki 健之 健幸 武之 武幸 武行
takezou 武三 竹蔵 竹藏
taki 多喜 多岐 多紀
takichi 他吉 多吉 太吉
takichirou 多吉郎
takie 滝江
takiji 多喜二
takijirou 瀧二朗
takiko 他喜子 多喜子 多希子 滝子 瀧子
takinobu 瀧伸
takio 多喜夫 多喜男 多喜雄
takitarou 滝太郎
takiya 瀧弥
takiyuki 瀧之
takizou 滝蔵
taku 卓 多久 拓
takuan 坦庵
takuboku 啄木
takuji 卓二 卓治 拓司 拓次 拓治 琢二 琢司 琢治
takukichi 卓吉
takuko 拓子
takuma 卓真 琢磨
takumi 匠 卓美 工 巧 拓民 拓美
takumin 沢民
takuo 卓夫 卓生 卓男 卓雄 拓夫 拓生 拓男 琢雄
takura 拓良
takurou 卓朗 卓郎 拓朗 拓郎 琢朗 琢郎
takusen 拓川
takushi 卓司 卓士
takusou 卓宗
takutou 沢東
takuya 卓也 卓哉 卓弥 拓也 拓哉 琢也 琢弥
takuzou 卓三 卓蔵 卓造 拓三
tama 多満 玉
tamae 多摩恵 多満恵 玉恵 玉惠 玉枝 玉江 珠恵 珠惠 珠枝 珠江
tamaei 玉英
tamaho 玉穂
tamaka 圭郁
tamaki 玉樹 珠希 珠樹 珠琴 珠紀 環 環樹
tamakichi 玉吉
tamako 玉子 珠子
tamami 多摩美 玉美 珠実 珠巳 珠美
tamamo 玉望
tamano 玉の
tamanosuke 玉之助
tamao 圭生 玉夫 玉緒 玉青 珠央 珠生 珠緒
tamasaburou 玉三郎
tamatarou 玉太郎
tamayo 玉代 珠代
tamayuki 玉雪
tamechika 為恭
tamegorou 為五郎
tamehan 為藩
tameharu 為春
tamehiko 為彦
tameichi 為一
tameji 為次
tamejirou 為次郎
tamekage 為景
tamekane 為兼
tamemura 為村
tamenobu 為信
tamenosuke 為之助
tameo 為男 為雄
tamesaburou 為三郎
tameshige 為重
tamesuke 為相
tametomo 為朝
tameuji 為氏
tameyori 為頼
tameyuki 為之
tamezou 為三
tami 多美
tamie 多美江 太巳江 民恵 民枝 民江
tamihachi 民八
tamiji 民治
tamijirou 民次郎
tamiki 民喜 民樹
tamikichi 民吉
tamiko 他美子 多美子 太美子 民子
tamio 他見男 多美男 太美夫 民夫 民生 民男 民雄
tamisuke 民輔
tamiya 民弥
tamiyo 民代
tamiyoshi 民義
tamizou 民三 民蔵 民藏
tamon 多門
tamotsu 保 完 有
tan 坦 譚
tanae 田苗
tanan 坦庵
tane 種 種子
taneaki 種亮
tanehide 胤秀
tanehiko 種彦
tanehira 胤平
taneichi 種市
tanejirou 種次郎
tanekazu 種員
taneki 種材
tanekiyo 種清
taneko 種子
tanemi 種美
tanemichi 胤通
tanemoto 種基
tanenaga 稙長 胤長
tanenobu 種信
taneo 種夫 種雄 胤雄
taneomi 種臣
tanesaburou 種三郎
tanesuke 種亮
tanetarou 種太郎
tanetsuna 胤綱
taneyuki 種之
tanezane 種実
tangen 探元
taniemon 谷右衛門
taniko 谷子
tanji 丹治
tanjirou 丹次郎
tanosuke 田之助
tanpaku 澹泊
tansou 淡窓
tanyuu 丹韵
tanzan 探山 湛山
tappei 辰平 達平
tarou 多郎 太朗 太郎
tarouji 太郎治
taroumaru 太郎丸
tarouzaemon 太郎左衛門
taru 多留
tasaburou 多三郎 太三郎
tasaku 太作
taseki 他石
tashichi 太七
tashirou 多四郎
tasuke 多助 太助
tasuku 佐 佑 翼
tateaki 賢明
tatehiko 楯彦
tateki 干城
tateo 建夫 建生 建男
tatewaki 帯刀
tatsu 多津 達
tatsue 辰枝 辰江 達枝
tatsufumi 竜文
tatsugorou 辰五郎
tatsuharu 辰春
tatsuhei 辰平
tatsuhiko 竜彦 辰彦 達彦 龍彦
tatsuhiro 辰博 辰弘 達広 達弘 達紘
tatsuhito 達人
tatsui 辰猪
tatsuichi 辰一 達一
tatsuichirou 辰一郎
tatsuji 辰二 辰次 辰治 達二 達司 達治
tatsujirou 辰二郎 辰次郎 辰治郎 達次郎
tatsukazu 辰和
tatsuki 樹 龍樹
tatsukichi 辰吉 達吉
tatsuko 多津子 立子 辰子 達子
tatsumaro 竜麿
tatsumasa 辰昌 達昌
tatsumi 多津美 巽 立美 辰己 辰美 達実 達美 龍美 龍視
tatsunari 達成
tatsunobu 辰信
tatsunori 達徳
tatsunoshin 辰之進
tatsunosuke 辰之助
tatsuo 立士 立夫 立男 竜夫 竜男 竜雄 辰夫 辰生 辰男 辰雄 達夫 達生 達男 達郎 達雄 龍夫 龍生 龍男 龍緒 龍雄
tatsuroku 辰緑
tatsurou 辰郎 達朗 達郎 龍郎
tatsusaburou 辰三郎 達三郎
tatsushi 達志
tatsushirou 達四郎
tatsutarou 辰太郎 達太郎
tatsuto 龍人
tatsuya 展也 立哉 竜也 竜弥 辰也 辰哉 達也 達哉 達弥 達矢 龍也 龍哉
tatsuyoshi 辰義
tatsuyuki 辰之 辰幸 達之 達行
tatsuzou 辰三 辰蔵 辰造 達三 達蔵
tatsuzuka 立塚
tayo 多代
tazou 多蔵 太三 太蔵
tazu 田鶴
tazuko 多津子 多鶴子 田鶴子
tazumi 尋見
tazuru 田鶴
tei 禎 貞
teifuu 貞風
teiga 定雅
teigo 貞吾
teigou 貞剛
teiho 鼎浦
teiichi 呈一 定一 悌一 禎一 貞一
teiichirou 悌一郎 貞一郎
teiji 定治 帝二 悌二 悌次 悌治 梯二 禎二 禎司 貞二 貞次 貞治
teijirou 悌二郎 貞二郎 貞次郎
teijou 貞丈
teikichi 定吉 貞吉
teiko 定子 悌子 禎子 貞子
teikyou 貞享
teinosuke 貞之助
teirin 定林
teiryuu 貞柳
teisa 鼎左
teisaburou 貞三郎
teisaku 貞作
teisen 汀川
teishitsu 貞室
teishou 庭鐘
teishuku 貞淑
teishun 停春
teisuke 定輔 悌介 禎介 貞助 貞輔
teitarou 定太郎
teitoku 貞徳
teiyuu 貞祐
teizaburou 悌三郎 貞三郎
teizou 定三 悌三 禎三 禎造 貞三 貞蔵 貞藏 貞造
tejima 手島 手嶋
tekiho 笛畝
tekirei 狄嶺
tekishuu 荻舟
tekkan 鉄幹
tekkyo 哲巨
tenchi 天知
tendan 天壇
tengai 天外
tengan 天眼
tengen 天弦
tenji 典治
tenkatsu 天勝
tenkei 天渓
tenkou 天香
tenma 天馬
tenmei 天明
tenmin 天民
tenpei 天平
tenpuu 天風
tenrai 天来
tenrei 典礼
tenrou 天郎
tenrui 天涙
tensei 天声
tensen 天仙
tenshin 天心
tenyuu 天遊
tenzui 天随
teppei 鉄兵 鉄平
teru 照 輝
teruaki 昭明 照明 照秋 輝明 輝昭 輝秋
terubumi 照文
terue 昭江 照恵 照枝 照江 輝恵 輝枝 輝江
teruhide 輝秀
teruhiko 照彦 輝彦
teruhiro 輝弘
teruhisa 照久 輝久
teruhito 輝人
teruji 暎二 照司 照治 輝治
terukazu 輝一 輝和
teruki 輝樹
terukichi 輝吉
teruko 暉子 照子 輝子
terukuni 輝国
terumasa 照政 照正 皓正 輝政 輝正
terumi 光美 晃美 照実 照巳 照美 輝美
terumitsu 照光 輝光
terumoto 照基 輝元
teruno 輝乃
terunobu 輝信
teruo 昭雄 晃夫 晃雄 暉雄 照夫 照生 照男 照雄 皓男 耀夫 輝夫 輝男 輝雄
terushige 輝茂
terutaka 輝隆
terutake 輝武
terutarou 輝太郎
terutomo 輝朝
terutora 輝虎
teruya 輝也
teruyasu 照康 照泰
teruyo 照代 輝代
teruyoshi 光良 照義 輝義 輝芳
teruyuki 照之 照幸 照行 輝之 輝幸 輝行
teruzou 照三 照蔵 輝三
teshima 手嶋
teshirogi 手代木
tessai 鉄斎
tesshou 哲承 哲章
tesshuu 鉄舟
tetsu 哲 徹 鉄 鐵
tetsuaki 哲明
tetsuei 鉄映
tetsufumi 哲史
tetsugorou 鉄五郎
tetsuharu 哲治 鉄治
tetsuhiko 哲彦 鉄彦
tetsuhiro 哲宏 哲弘 晢實
tetsuhisa 哲久
tetsuichi 哲一 鉄市
tetsuichirou 徹一郎
tetsuji 哲二 哲児 哲史 哲司 哲次 哲治 徹二 徹治 轍次 鉄二 鉄司 鉄次
tetsujirou 哲二郎 哲次郎 鉄次郎 鉄治郎
tetsukichi 哲吉
tetsuko 哲子 徹子 鉄子
tetsumi 哲三 哲美
tetsunan 鉄南
tetsunori 鉄則
tetsunosuke 鉄之助 鐵之助
tetsuo 哲夫 哲央 哲生 哲男 哲郎 哲雄 徹夫 徹男 徹郎 徹雄 鉄夫 鉄生 鉄男 鉄郎 鉄雄 鐡男 鐵夫 鐵男 鐵雄
tetsuou 哲翁
tetsurou 哲朗 哲郎 啓郎 徹朗 徹郎
tetsusaburou 哲三郎 鉄三郎
tetsushi 哲史 哲司 哲士 哲志
tetsushirou 鉄四郎
tetsuta 哲太
tetsutarou 哲太郎 徹太郎 鉄太郎
tetsuto 哲人
tetsuya 哲也 哲哉 哲弥 哲彌 哲矢 徹也 徹哉 鉄也 鉄哉 鉄弥 鉄矢
tetsuyoshi 哲義
tetsuyuki 哲之
tetsuzan 鉄山
tetsuzou 哲三 徹三 鉄三 鉄蔵 鉄造
tetta 哲太
tetteki 鉄笛
teu 泰愚
toan 堵庵
togai 杜外
toichi 十一 十市
toki 外喜
tokichou 時蝶
tokie 外喜枝 外喜江 時枝 時江 登喜枝
tokiharu 時春 時晴
tokihiko 時彦
tokihiro 時弘
tokiichi 時一
tokiji 時次 時治
tokijirou 時次郎
tokiko 外喜子 外紀子 富貴子 時子 時空子 登喜子 登紀子 登貴子 登起子 祝子 都紀子
tokimasa 時政 時正
tokimune 時致
tokinari 時成
tokio 凱夫 勅夫 外喜夫 外喜男 外喜雄 時夫 時男 時雄 期雄 登喜夫 登喜男 登喜雄 登希雄
tokisaburou 時三郎
tokisada 時貞
tokitarou 時太郎
tokitoshi 時敏
tokiyo 外喜代 時代 登喜代
tokiyoshi 時敬 時福
tokizou 時三 時蔵
toku 徳 悳 登久
tokubee 徳兵衛
tokuboku 禿木
tokuchi 得知
tokue 徳恵 徳江 徳衛
tokuei 徳衛
tokufuku 徳福
tokugorou 徳五郎
tokuharu 徳治
tokuhei 徳平
tokuhiko 徳彦
tokuhira 徳平
tokuhiro 徳弘
tokuhisa 徳久
tokuichi 得一 徳一
tokuichirou 徳一郎
tokuji 得二 得治 徳二 徳司 徳次 徳治 篤二 篤治
tokujirou 徳次郎 徳治郎 篤二郎 篤次郎
tokuju 徳寿
tokuko 得子 徳子 登久子
tokuma 徳馬
tokumaru 徳丸
tokumatsu 徳松
tokumi 徳美
tokumitsu 徳光
tokumori 徳盛
tokunai 徳内
tokunori 徳則
tokunosuke 徳之助
tokuo 得夫 得雄 徳夫 徳男 徳雄 篤雄
tokurou 徳郎 篤郎
tokusaburou 得三郎 徳三郎
tokusei 徳星
tokushichi 徳七
tokushige 徳重
tokushin 徳志
tokushirou 徳四郎
tokusuke 徳助
tokutarou 徳太郎 篤太郎
tokuya 徳也 徳弥 登久也
tokuyasu 徳康
tokuyo 徳代
tokuyoshi 徳吉 徳義
tokuyuki 徳幸 徳行
tokuyuu 徳勇
tokuzou 得三 徳三 徳蔵 徳造 篤三
tomaru 外丸
tomegorou 留五郎
tomeichi 留一
tomeji 留次 留治
tomejirou 留次郎 留治郎
tomekichi 留吉
tomeko 留子 登女子
tomenobu 留信
tomenoshin 留之進
tomenosuke 留之助
tomeo 留夫 留男 留雄
tomesaburou 留三郎
tomeshichi 留七
tomeshirou 留四郎
tomeyasu 留康
tomezou 留三 留蔵 留藏
tomi 富 登美
tomie 冨枝 外美枝 外美江 富恵 富枝 富栄 富江 富美恵 富美枝 富美江 富衛 東三恵 登美恵 登美枝 登美江
tomigorou 富五郎
tomiharu 富治
tomihiko 富彦
tomiichi 富一 富市
tomiichirou 富一郎
tomiji 冨治 刀水士 富二 富司 富次
tomijirou 富二朗 富二郎 富次郎 富治郎
tomijuurou 富十郎
tomikatsu 富勝
tomikichi 冨吉 富吉
tomiko 冨子 冨美子 十三子 外美子 富子 富美子 得美子 登美子 都美子
tomimatsu 富松
tominori 富紀
tominosuke 富之助
tomio 冨夫 冨男 冨雄 十三夫 十三男 外美男 外美雄 富夫 富生 富男 富美夫 富美男 富美雄 富雄 登美男 登美雄 豊雄
tomirou 富郎
tomisaburou 富三郎
tomishirou 富志郎
tomita 富太
tomitarou 富太郎
tomiteru 富輝
tomiya 富也 富弥
tomiyasu 富保 富康
tomiyo 富代 富美代
tomiyoshi 富由 富義 富芳
tomiyuki 富之
tomizou 冨造 富三 富蔵 富藏 富造
tomo 友 智 朋 知
tomoaki 友明 友昭 友章 智明 智昭 智朗 智章 知明 知昭 知朗 知章
tomoe 共笑 友恵 友枝 友江 友絵 友衛 外茂枝 外茂江 智恵 智枝 智永 智江 智絵 智衣 朋恵 朋枝 朋絵 朝枝 知恵 知江
tomoemon 友右衛門
tomofumi 智文
tomofusa 朝房
tomogorou 友五郎
tomohachi 友八
tomoharu 友晴 智治 朋治 知治
tomohei 友平
tomohide 友英 智秀 智英 知英
tomohiko 友彦 智彦 朋彦 朝彦 知彦
tomohiro 友博 友宏 友広 友弘 友洋 智博 智宏 智広 智弘 智洋 智浩 智裕 朋宏 朋広 朋弘 知大 知宏 知広 知弘 知洋 知裕
tomohisa 友久 智久 知久
tomohito 智仁
tomoichi 知一
tomoichirou 友一郎
tomoito 友純
tomoji 友二 友司 友次 外茂次 外茂治 知二
tomojirou 友治郎
tomoka 十百香 友香 智加 智香 朋花 朋香 珠香 知加
tomokata 知賢
tomokatsu 友勝 智勝
tomokazu 友一 友和 智一 智和 朋一 知一
tomoki 友喜 友樹 智樹 智紀 朋樹 知樹
tomokiyo 与清 友清
tomoko 交子 价子 伴子 倫子 倶子 偕子 具子 友子 友湖 外茂子 巴子 明子 智子 朋子 朝子 登茂子 知子
tomomasa 智正 朝政 知正
tomomi 具視 友実 友海 友美 巴 年百美 智実 智美 朋未 朋美 朝美 知己 知巳 知美
tomomichi 友道 知道
tomomitsu 友光 智光 朝光
tomomune 朝宗
tomonaga 朝長
tomonao 朋直 知直
tomonari 友成 知成
tomone 鞆音
tomono 友乃
tomonobu 友信 智信 朝延 知伸
tomonori 友則 友紀 智典 智則 智徳 智紀 知則 知徳 知紀
tomonosuke 友之助 友之輔
tomoo 伴男 伴雄 友夫 友男 友雄 外茂夫 外茂男 外茂雄 智夫 智央 智生 智男 智雄 朋夫 知夫 知生 知男 知雄
tomooki 朝興
tomosaburou 友三郎 知三郎
tomosaku 友作
tomoshige 友重
tomosuke 友助
tomotaka 友孝 知孝
tomoya 友也 友弥 智也 知也
tomoyasu 友安 友康 寅泰 智康 知泰
tomoyo 友代 智世 智代 朋代 知世 知代
tomoyoshi 友好 友義 智令 智義 智計 朝良 知義 知至 知芳
tomoyuki 共之 友之 友幸 友行 奉文 智之 智幸 智行 朋之 知之 知幸 知行
tooru 亨 享 徹 暢 融 透 通 達
tora 寅
toraaki 虎明
toraakira 虎明
toragorou 寅五郎
torahei 寅平
torahiko 寅彦 虎彦
toraichi 寅一 寅市 虎一
toraichirou 寅一郎
toraji 寅二 寅次 寅治 虎司 虎次 虎治
torajirou 寅次郎 寅治郎 虎二郎 虎次郎
torakazu 寅寿 虎賀寿
toraki 寅喜
torakichi 寅吉 虎吉
toramatsu 寅松 虎松
toranosuke 寅之助 虎之助
torao 寅夫 寅男 寅雄 虎夫 虎男 虎雄
torasaburou 寅三郎
torata 虎太
toratane 虎胤
toratarou 寅太郎 虎太郎
torazou 寅三 寅蔵 虎三 虎造
torihiko 十一郎
toriji 酉治
toriko 鳥子
torimatsu 酉松
torinosuke 酉之助
torizou 西蔵 酉蔵 酉造
tose 登勢
toseko 東世子 登世子
toshi 俊 利 十四 寿 慧 捷 敏 登之 登志
toshiaki 俊啓 俊明 俊昭 俊晶 俊秋 俊章 利彰 利明 利昭 利晃 利秋 利章 外志明 寿明 寿昭 寿章 年明 年昭 敏彰 敏明 敏昭 敏晃 敏晶 敏秋 敏章 敏顕 聰明
toshiakira 聖謨
toshie 俊恵 俊枝 俊江 利恵 利惠 利枝 利栄 利江 利絵 外志枝 外志江 季衣 寿恵 寿枝 寿江 年枝 年江 敏恵 敏惠 敏枝 敏江 登志枝 登志江
toshifumi 俊史 俊文 利文 寿文 敏史 敏文
toshiharu 俊春 俊晴 俊治 利春 利晴 利治 寿晴 寿治 年春 年晴 年治 敏春 敏晴 敏治
toshihide 俊秀 俊英 利秀 利英 年英 敏秀 敏英
toshihiko 俊彦 利彦 外志彦 寿彦 年彦 敏彦 稔彦
toshihira 年平
toshihiro 俊博 俊宏 俊寛 俊広 俊弘 俊洋 俊浩 俊裕 利博 利宏 利広 利廣 利弘 利洋 利浩 寿博 寿宏 敏博 敏宏 敏寛 敏尋 敏広 敏弘 敏浩 敏裕
toshihisa 俊久 利久 利剛 利寿 寿久 敏久
toshihito 寿仁 敏人 敏仁
toshiichi 寿一 敏一
toshiichirou 敏一郎
toshiie 利家
toshiji 利二 敏二 敏司 敏次 敏治
toshijirou 東志二郎
toshikage 敏景
toshikata 年方
toshikatsu 俊克 俊勝 利克 利勝 敏克 敏勝
toshikazu 俊和 利一 利和 壽一 寿一 寿和 年一 敏一 敏和
toshiki 俊樹 利樹 敏樹 敏生 登志喜
toshikichi 利吉
toshiko 俊子 利子 利志子 十四子 十糸子 壽子 外志子 季子 富志子 寿子 年子 敏子 歳子 淑子 登志子 稔子 聡子 都志子
toshikuni 俊邦 利国 敏邦
toshima 利島
toshimasa 俊昌 俊正 利政 利昌 利正 敏昌 敏正
toshimi 俊己 俊美 利美 外志美 寿美 年美 敏己 敏美 登志美 都志美
toshimichi 俊道 利通 利道 敏道
toshimitsu 俊充 俊光 利三 利充 利光 寿光 敏光 稔充 稔光
toshinaga 利長
toshinao 俊直 利直
toshinari 俊成 利成 利為 敏成
toshinobu 俊信 俊延 利伸 利信 敏伸 敏信
toshinojou 俊之丞
toshinori 俊典 俊則 俊徳 俊憲 俊範 俊紀 利典 利則 利徳 利憲 年紀 敏典 敏則 敏徳 敏憲 敏矩 敏紀 敏記
toshio 俊夫 俊生 俊男 俊郎 俊雄 利夫 利男 利雄 十四男 壽夫 壽男 外志夫 外志男 外志雄 寿夫 寿男 寿郎 寿雄 年夫 年尾 年男 年雄 敏夫 敏生 敏男 敏郎 敏雄 歳雄 淑夫 淑雄 登志夫 登志雄 登枝緒 稔夫 稔雄 紀雄 鋭雄
toshirou 俊朗 俊郎 利朗 利郎 寿朗 寿郎 敏朗 敏郎 淑郎 稔朗
toshisaburou 利三郎
toshisada 利定 利貞
toshishige 利重 稔重
toshisuke 利助 敏介
toshitada 利忠
toshitaka 俊孝 俊隆 利孝 利隆 敏孝 敏隆
toshitami 俊民
toshiteru 俊輝
toshitsugu 利次 敏嗣
toshitsune 利常 年恒
toshiya 俊也 俊哉 俊弥 利也 寿哉 敏也 敏哉 東志也 登志也 稔哉
toshiyasu 俊安 俊康 利保 敏靖
toshiyo 季代 敏代 稔代
toshiyoshi 利良
toshiyuki 俊之 俊幸 俊志 俊行 利之 利幸 利行 季之 寿之 寿幸 敏之 敏幸 敏行 智之 歳之 稔之
toshizou 俊蔵 利三 敏三 歳三
toten 吐天
totsuan 訥庵
totsudou 咄堂
tou 鐙
touan 東庵
touchin 東鎮
touchou 藤朝
toudou 東洞 東道
toueki 等益
tougai 冬崖 東涯
tougan 等顔
tougo 東伍 透吾
touhaku 等伯
touichi 東一
touichirou 東一郎 棟一郎
touin 藤蔭 藤陰
toujirou 當次郎 藤次郎
touju 藤樹
toujuurou 當十郎 藤十郎
touken 桐軒
touki 登輝
toukichi 藤吉
toukichirou 藤吉郎
touko 塔子 斗宇子 東子 東湖 瞳子 藤子 透子
toukoku 桐谷 透谷
toukou 東光 東岡
toukun 東勲
touma 透馬
toumei 東明 桐明
tounosuke 当之助 藤之助
touri 東籬 橙里
tourou 桃郎
touryou 東陵
tousai 等栽
tousaku 東作
tousei 当正 東声
touseki 東石
tousha 藤車
toushi 兜子 桃史
touson 藤村
tousui 桃水
tousuke 藤介
touta 藤太
touten 滔天
touyou 冬葉 桃葉
touzaemon 藤左衛門
touzan 東山
touzou 東蔵 統三 苳三
towako 十和子
toyo 登代
toyoake 豊明
toyoaki 東洋昭 豊明 豊昭 豊朗 豊秋
toyochika 豊周
toyofumi 豊文
toyoharu 豊春 豊治
toyohei 豊平
toyohide 豊栄 豊秀
toyohiko 豊彦
toyohiro 豊博 豊広
toyohisa 豊久 豊寿
toyohito 豊仁
toyoho 豊穂
toyoichirou 豊一郎
toyoji 豊二 豊司 豊次 豊治
toyojirou 豊二郎 豊次郎 豊治郎
toyokai 豊穎
toyokatsu 豊勝
toyokazu 東洋一 豊一 豊和
toyoki 豊樹
toyokichi 豊吉
toyoko 外世子 外代子 登世子 登代子 豊子 都世子 都代子
toyomatsu 豊松
toyomi 外代美 登代美 豊美
toyomitsu 豊光
toyonobu 豊信
toyonosuke 豊之助
toyoo 東洋雄 豊雄
toyosaburou 豊三郎
toyosada 豊定
toyosaku 豊作
toyoshi 豊寿 豊志
toyoshige 豊信 豊茂 豊重
toyoshirou 豊四郎
toyosuke 豊助
toyota 豊太
toyotaka 豊隆
toyotarou 豊太郎
toyotoshi 豊年
toyotsugu 豊次
toyoyuki 豊幸 豊行
toyozou 豊三 豊蔵 豊造
tsubaki 椿
tsubara 粲
tsubasa 翼
tsugifusa 次房
tsugihiro 次弘
tsugiko 次子
tsuginori 次則
tsugio 二夫 二男 嗣郎 存男 次生
tsuguaki 次昭
tsuguji 嗣治
tsugumi 二美
tsugumichi 従道
tsugunori 継則
tsugunosuke 継之助
tsuguo 嗣夫 嗣雄 次夫 次男 次雄 継夫
tsugutomo 継友
tsujimitsu 辻三
tsukasa 司 都華咲 都香砂
tsukihiko 月彦
tsukiko 月子 津喜子 都記子
tsukimi 月美
tsukiyo 月代
tsukuru 作
tsumoru 積
tsumunaga 万長
tsuna 綱
tsunaeda 綱條
tsunagorou 綱五郎
tsunaichirou 綱一郎
tsunako 津奈子 綱子
tsunamura 綱村
tsunanari 綱誠
tsunanori 綱教 綱紀
tsunao 津南雄 綱夫 綱男 綱雄
tsunashige 綱成 綱重
tsunatake 綱武
tsunayoshi 綱吉 綱義
tsune 常 彝 恒
tsuneaki 常明 恒明
tsuneari 恆存
tsunego 恒吾
tsunegorou 常五郎
tsuneharu 常晴 常治 経治
tsunehiko 常彦 恒彦 経彦
tsunehiro 常広
tsunehisa 常久 恒久 経久
tsunehito 恒仁
tsuneichi 常一 常市
tsuneji 常二 常治 恒二 恒次 恒治
tsunejirou 常二郎 常次郎 恒次郎
tsunekatsu 常勝
tsunekazu 恒一 恒和
tsuneki 常喜 常樹
tsunekichi 常吉 恒吉
tsuneko 常子 恒子 津祢子
tsunemasa 常正 恒正
tsunematsu 常松
tsunemi 恒美 恒見
tsunemori 常盛
tsunenaga 常長
tsunenari 常成
tsunenobu 常信
tsunenori 常徳 常憲 恒則
tsunenosuke 常之助
tsuneo 常夫 常生 常男 常雄 庸夫 庸雄 恒夫 恒生 恒男 恒郎 恒雄 経夫 経雄
tsunesaburou 常三郎 恒三郎
tsuneshi 恒志
tsuneshirou 常四郎
tsunesuke 常助 恒助
tsunetaka 恒孝 恒隆
tsunetane 常胤
tsunetarou 恒太郎
tsuneto 恒人
tsunetomo 恒友
tsunetoshi 恒俊 恒寿 恒敏
tsunetsugu 典嗣
tsuneya 恒也
tsuneyo 常代
tsuneyoshi 常吉 常喜 常義 常良 恒喜 恒義 経芳
tsuneyuki 常幸 常行 恒幸 恒行
tsunezou 常三 常蔵 常藏 常造 恒三 恒蔵
tsurayuki 貫之
tsurudo 鶴所
tsurue 鶴枝
tsuruichi 鶴一
tsuruji 鶴二 鶴治
tsurujirou 鶴次郎
tsurukichi 鶴吉
tsuruko 鶴子
tsurukou 鶴光
tsurumatsu 鶴松
tsurumi 鶴美
tsuruo 鶴夫 鶴男 鶴雄
tsurusaburou 鶴三郎
tsurutarou 鶴太郎
tsuruyo 鶴代
tsuruzou 鶴三 鶴蔵
tsuseko 津世子
tsuta 蔦
tsutae 伝
tsutai 伝
tsutako 蔦子
tsutau 伝
tsutomu 任 力 努 勉 勗 務 勤 孜 強 恪
tsutou 伝 傳
tsutsuji 躑躅
tsuu 通
tsuurin 通倫
tsuusei 通勢
tsuyaka 艶香
tsuyako 津也子 津弥子 艶子 艷子
tsuyoshi 剛 壯 強 強志 彊 毅 豪 雄
tsuyuko 露子
tsuyuna 露那
uchimitsu 内光
ugai 迂外
uhachi 卯八
uhee 宇兵衛
uhei 鵜平
uichi 卯一 右一 宇一
uichirou 宇一郎
uiko 羽衣子
uio 有為男
ujaku 雨雀
ujihisa 氏久
ujikatsu 氏勝
ujikiyo 氏清
ujikuni 氏邦
ujimasa 氏政
ujimitsu 氏満
ujinao 氏直
ujinori 氏憲 氏範 氏規
ujishige 氏繁
ujiteru 氏照
ujitomo 氏朝
ujitsuna 氏綱
ujiyasu 氏康
ujiyori 氏頼
ujizane 氏真
ujou 雨情
ukichi 卯吉
ukichirou 宇吉郎
ukon 右近
ukou 雨工 雨江 雨紅
ukyounodaibu 右京大夫
umeji 梅次 梅治
umejirou 梅二郎
umekichi 梅吉
umeko 梅子
umematsu 梅松
umeno 梅乃
umenojou 梅之丞
umenosuke 梅之助
umeo 梅夫 梅男 梅雄
umetarou 梅太郎
umeya 梅也
umeyo 梅代
umezou 梅蔵
umon 右門
unji 運治
unjirou 運次郎
unkichi 運吉
unosuke 卯之助 右之助 羽之助
unpei 運平
unpin 雲浜
unpou 雲峯
unrai 雲来
unshou 雲照
unshuu 雲舟
untarou 運太郎
untou 雲涛
unzou 運蔵
urakichi 浦吉
urara 麗
uratarou 浦太郎
urin 有隣
usaburou 卯三郎 宇三郎
usen 芋銭
ushichi 卯七
ushijirou 丑次郎
ushikichi 丑吉
ushimatsu 丑松
ushinosuke 丑之助
ushio 潮
ushirou 卯四郎
ushizou 丑蔵
uson 雨村
usui 烏水
usurai 薄氷
utae 歌江
utaemon 歌右衛門
utaji 歌次
utako 唄子 宇多子 歌子 詩子
utamaro 歌麿
utamaru 歌丸
utamatsu 歌松
utao 詩夫
utarou 卯太郎 宇太郎
utashi 歌司
utayo 歌代
utazou 歌蔵
utei 雨鼎
utoushi 烏頭子
uyo 宇世
uyou 右羊
uzaemon 羽左衛門
uzan 烏山 雨山
uzou 宇蔵
wachi 和知
wafuu 和風
wahei 和平
waichi 和一
waihan 隈畔
waiman 慧敏
wajirou 和次郎
waka 和佳 和香 若
wakaba 若葉
wakahisa 若久
wakajirou 若次郎
wakako 和佳子 和加子 和可子 和嘉子 和歌子 和賀子 和香子 若子
wakami 若美
wakana 和佳奈 稚菜 若奈 若菜
wakane 和華子
wakao 若男
wakasa 若狭
waken 和軒
wakichi 和吉
wakiko 和喜子
wakio 和喜夫 和喜雄
wakizou 和喜蔵
waro 和露
wasaburou 和三郎
wasaku 和作
washichi 和七
wasuke 和助
watarou 和太郎
wataru 亘 和多留 弥 済 渉 渡 航
wazen 和全
wazou 和蔵
yachie 弥千枝
yachiko 八千子
yachiyo 八千代
yae 八枝 八重 矢恵 野枝
yaeko 八恵子 八枝子 八重子 弥恵子 弥栄子 弥生子 弥重子 彌生子
yaemi 八重美
yaezou 八重蔵
yagorou 弥五郎
yahee 弥兵衛
yahei 弥平
yahiko 弥彦
yahiro 八大
yaho 八穂
yaichi 八一 弥一 弥市 彌一 矢一
yaichirou 弥一郎 彌一郎
yajirou 弥二郎
yajuurou 弥十郎
yako 八子 弥子
yakumo 八雲
yamaji 山治
yamato 和
yame 八女
yanako 弥奈子
yanosuke 弥之助 矢之輔
yaotoshi 八百稔
yasaburou 弥三郎
yasaku 弥作
yashichi 弥七
yashige 弥重
yashirou 弥四郎
yaso 八十
yasoemon 八十右衛門
yasohachi 八十八
yasoichi 八十一
yasoji 八十治
yasomatsu 八十松
yasosuke 八十助
yasu 安
yasuaki 保明 安明 安晃 康彰 康明 康昭 康章 泰明 泰昭 泰章 靖明 靖昭 靖晃
yasubee 安兵衛
yasubumi 康文
yasue 保恵 保枝 保栄 保衛 安枝 安江 安英 安衛 康恵 康枝 康江 恭枝 泰枝 泰江 靖恵
yasuemon 安右衛門
yasufumi 康文 泰文
yasufusa 康房
yasugorou 安五郎
yasuha 泰葉
yasuharu 保晴 安春 康晴 靖治
yasuhei 泰平
yasuhide 保秀 安秀 康秀 泰秀
yasuhiko 保彦 安彦 康彦 恭彦 泰彦 靖彦
yasuhira 康平
yasuhiro 保博 保宏 保広 保弘 保裕 安宏 安広 安廣 安弘 安浩 康博 康宏 康広 康弘 康洋 康浩 康紘 康裕 恭博 恭弘 泰博 泰啓 泰宏 泰寛 泰広 泰弘 泰洋 泰浩 泰裕 靖博 靖宏 靖広 靖弘 靖浩 靖祥 靖裕
yasuhisa 保久 康久 恭久 泰久 靖久
yasuhito 康人 康仁 靖人
yasuichi 安一 康一 泰一
yasuichirou 安一郎 泰一郎
yasuji 保二 保次 保治 安二 安次 安治 康二 康次 泰司 泰次 泰治 靖二
yasujirou 保次郎 安次郎 安治郎 康次郎 泰次郎
yasukata 保鞏 懐賢
yasukazu 安和 康算 泰和
yasuki 泰樹
yasukichi 保吉 安吉 康吉
yasukiyo 保清 安清 康清 泰清
yasuko 保子 八寿子 安子 家寿子 寧子 尉子 康子 弥寿子 泰子 靖子
yasuma 保馬
yasumasa 保昌 保正 安正 康政 康昌 康正 康雅 恭正 泰正
yasumi 保美 安美 康美 泰美
yasumichi 泰道
yasumitsu 保光 安光 康充 康光 泰光
yasumori 泰盛
yasunaga 康長
yasunari 康成 泰成
yasuno 康乃
yasunobu 保信 安伸 安信 康伸 康信 泰伸 泰信 靖信
yasunori 保典 保則 保徳 保憲 保範 安則 安規 康則 康徳 康敬 康範 康紀 泰典 泰則 泰徳 泰憲 泰範 泰紀 靖典 靖則 靖紀
yasunosuke 保之介 保之助 安之助
yasuo 保夫 保生 保男 保雄 八州男 安夫 安男 安雄 家寿雄 康夫 康生 康男 康郎 康雄 恭男 泰夫 泰央 泰生 泰男 泰郎 泰雄 靖夫 靖生 靖男 靖郎 靖雄
yasuomi 康臣
yasuou 安王
yasurou 康朗 泰郎 靖郎
yasusaburou 保三郎 安三郎
yasusada 安貞
yasushi 也寸志 保司 保夫 保志 安 安史 安司 安志 寧 康 康史 康司 康志 恭 泰 泰史 泰司 泰士 泰志 靖 靖司 靖志
yasusuke 康祐 康輔
yasutada 靖忠
yasutaka 保孝 保隆 安孝 康孝 康貴 康隆 泰孝 泰隆
yasutarou 保太郎 安太郎 康太郎 泰太郎
yasutomo 康友 泰朋
yasutoshi 安利 康年
yasutsugu 安繹 康嗣
yasuyo 保代 安世 安代 康世 康予 康代 恭世 恭代 恵代 泰代 靖代
yasuyoshi 保義 安啓 安芳 康善
yasuyuki 保之 保幸 保行 安之 安幸 安行 康之 康幸 康行 恭之 泰之 泰幸 泰行 靖之 靖幸
yasuzou 保三 保蔵 保藏 安三 安造 康三 康造 泰造
yata 弥太
yatarou 弥太郎 彌太郎
yatsuka 八束
yawara 和
yaya 埜々 夜也
yayoe 八代枝
yayoi 弥代生 弥生
yayoko 八代子 弥生子
yayuu 也有
yazaemon 弥左右衛門
yazou 弥蔵
yogorou 与五郎
yohachi 与八
yohaku 余白
yohee 与兵衛
yohei 与平 與平
yoichi 与一 与市 四一 與一 與市
yoichirou 與一郎
yoiyoi 宵宵
yojirou 与次郎 与治郎 與次郎
yojuurou 与十郎 与重郎
yokichi 与吉 與吉
yoku 翼
yokusai 慾斎
yomiko 代美子
yone 米
yonehiko 米彦
yoneichi 米一
yoneji 米治
yonejirou 米次郎 米治郎
yonekichi 米吉
yoneko 米子
yonemitsu 米満
yoneo 米夫 米男 米雄
yonesaburou 米三郎
yonesaku 米作
yonezou 米三 米蔵 米藏 米造
yonosuke 与之助
yonsamu 泳三
yori 与里
yoriaki 頼昭
yorichika 頼義
yorifusa 頼房
yoriko 依子 自子 順子 頼子
yorikuni 頼圀
yorimasa 頼政
yorimichi 頼通 頼道
yorimitsu 依光 頼光
yorimoto 頼元 頼職
yorinobu 頼信 頼宣
yoriteru 頼照
yoritomo 頼朝
yoritsuna 頼綱
yoritsune 頼庸
yoriyasu 憲保 頼寧 頼康
yoriyuki 頼
yoroku 与六
yorozu 万
yosaburou 与三郎 與三郎
yosakichi 與三吉
yosaku 与作 與作
yoshi 与志 余子 佳 克 善 淑 美 義
yoshiaki 佳明 佳昭 吉明 吉昭 吉秋 吉章 善明 善昭 善章 喜明 喜昭 喜章 嘉明 嘉昭 嘉晃 嘉秋 嘉章 好明 好昭 好秋 好章 慶明 由明 由昭 美明 美昭 義哲 義彰 義明 義昭 義晃 義秋 義章 義鑑 良彰 良明 良昭 良晃 良秋 良章 芳明 芳昭 芳秋 芳章
yoshiakira 義詮
yoshiatsu 慶篤
yoshibumi 芳文
yoshichika 義周 義親
yoshie 代志枝 佳恵 佳枝 佳江 優江 吉枝 吉栄 吉江 善枝 善江 嘉枝 好恵 好惠 好枝 好江 好重 敬枝 淑恵 淑枝 淑江 由恵 由枝 由江 祥恵 祥江 秀栄 美恵 美惠 美枝 美栄 美江 義恵 義方 義枝 義江 良恵 良枝 良江 良衛 良重 芳恵 芳惠 芳枝 芳栄 芳江 芳衛
yoshifuji 芳藤
yoshifumi 佳史 吉文 善文 喜文 嘉文 好文 美文 義史 義文 良文 芳文
yoshifuru 好古
yoshifusa 芳房
yoshiharu 吉春 吉晴 吉治 善春 善晴 善治 喜晴 喜治 嘉晴 嘉治 好日 好春 好晴 好治 由春 由晴 由治 祥晴 美晴 美治 義春 義晴 義治 良春 良晴 良治 芳春 芳晴 芳治
yoshihei 芳平
yoshihide 佳秀 佳英 吉秀 喜英 嘉英 好秀 義栄 義秀 義英 良英 芳英
yoshihiko 佳彦 儀彦 吉彦 善彦 喜彦 嘉彦 好彦 慶彦 禎彦 美彦 義彦 能彦 良彦 芳彦 順彦
yoshihira 儀平 義平
yoshihiro 佳宏 佳弘 佳洋 備寛 剛丈 吉博 吉宏 吉弘 吉浩 善博 善啓 善宏 善寛 善弘 善洋 善浩 善裕 喜博 喜宏 喜弘 喜洋 喜浩 喜裕 嘉博 嘉宏 嘉弘 嘉浩 好博 好宏 好広 好弘 好洋 悦宏 栄宏 由博 祥弘 祥浩 純弘 美博 美弘 義博 義宏 義寛 義広 義廣 義弘 義洋 義浩 義裕 良博 良宏 良広 良弘 良浩 良裕 芳博 芳宏 芳広 芳弘 芳浩 芳裕
yoshihisa 佳久 吉久 善久 喜久 嘉久 好久 恵久 悦久 慶久 義久 義央 義寿 義尚 能久 良久 芳久
yoshihito 善仁 義人 義仁 良仁 芳人 芳仁
yoshiho 善穂 美穂 良穂
yoshii 慈位
yoshiichi 芳市
yoshiie 能家
yoshiiku 好幾
yoshiji 儀次 吉次 吉治 喜二 由次 義二 義司 義次 義治 芳二 芳次
yoshijirou 吉治郎 由次郎 芳次郎 芳治郎
yoshika 嘉香
yoshikage 義景 能景
yoshikane 義兼 良金
yoshikata 義象 義賢
yoshikatsu 佳克 吉勝 善勝 嘉克 嘉勝 好克 好勝 慶勝 美克 美勝 義克 義勝 良勝 芳勝
yoshikazu 佳一 佳和 吉一 吉和 啓和 善一 善和 喜和 嘉和 好一 好和 慶和 昌寿 由一 美一 義一 義和 義量 能収 良一 良和 芳一 芳和
yoshiki 佳樹 善生 嘉樹 美樹 義喜 義樹 良樹 芳喜 芳樹 芳輝
yoshikichi 佳吉 嘉吉 敬吉 由吉 義吉 芳吉
yoshikiyo 義清
yoshiko 与志子 世志子 代志子 余志子 佳子 僖子 叔子 吉子 善子 喜子 嘉子 好子 寿子 悦子 欣子 淑子 由子 禎子 禧子 美子 義子 能子 至子 良子 芳子 芳香 葭子 賀子
yoshikuni 純邦 美邦 義国 義邦 芳邦
yoshimasa 佳正 吉政 吉正 善昌 善正 喜政 喜正 嘉正 好正 由政 由正 祥正 祥雅 義和 義政 義昌 義正 良政 良昌 良正 芳昌 芳正 芳良
yoshimatsu 善松 好松 由松 義松 芳松
yoshimi 佳未 佳美 吉美 吉見 善美 喜美 嘉 嘉美 好 好未 好美 寿己 寿美 昌美 欣美 淑美 由巳 由美 美己 義実 義己 義巳 義美 義見 義視 良水 良美 芳己 芳美
yoshimichi 吉通 善通 嘉道 好道 敬道 義道
yoshimitsu 吉光 善光 喜光 嘉光 美光 義光 義満 良光 芳光
yoshimochi 義持 義茂
yoshimori 吉守 吉盛 美盛 義守 義盛 良守 芳守 芳盛
yoshimoto 吉元 義元 良基
yoshimune 吉宗 吉統 義宗 義統
yoshinaga 幸長 慶永 義良 義長
yoshinaka 義仲 義央
yoshinao 由直 義尚 義直
yoshinari 佳成 啓成 善成 好成 義就 義成 能成 良成
yoshino 佳乃 佳野 淑乃 美乃 芳野
yoshinobu 佳伸 佳信 儀信 吉伸 吉信 善信 喜信 嘉伸 嘉信 好伸 好信 宜伸 慶信 慶喜 栄伸 義信 義宣 良伸 良信 良延 芳伸 芳信 芳延
yoshinori 佳典 佳則 克礼 吉則 吉展 吉徳 吉範 善典 善則 善矩 善規 喜典 喜則 嘉則 嘉徳 嘉紀 好則 好徳 好範 宜範 美徳 美紀 義典 義則 義宜 義宣 義徳 義憲 義教 義法 義範 義紀 義規 能憲 良典 良則 良徳 良憲 良範 良紀 芳典 芳則 芳徳 芳紀 賢礼
yoshinosuke 吉之助 由之助 義之助 良之助 芳之助
yoshio 与志夫 与志雄 佳夫 佳生 佳男 佳郎 佳雄 儀男 儀雄 吉夫 吉生 吉男 吉雄 善夫 善男 善雄 喜夫 喜温 喜男 喜雄 嘉夫 嘉男 嘉雄 好夫 好生 好男 好雄 寿雄 徳夫 徳郎 愛雄 慶男 慶雄 敬夫 欣男 淑夫 淑男 由夫 由男 由雄 祥夫 祥雄 禎男 美夫 美男 美雄 義夫 義生 義男 義郎 義雄 良夫 良男 良雄 芳夫 芳生 芳男 芳郎 芳雄
yoshioki 義興
yoshirou 与四郎 吉郎 善朗 善郎 喜朗 喜郎 嘉朗 嘉郎 好郎 淑郎 由郎 美郎 義朗 義郎 與四郎 良郎 芳朗 芳郎
yoshisaburou 吉三郎 由三郎 義三郎 芳三郎
yoshisada 義貞 良定
yoshisato 良郷
yoshishige 善重 喜重 嘉重 義重 義鎮 能成 芳重
yoshishizu 美静
yoshisuke 義介 義助 芳助
yoshitada 嘉忠 好忠 義忠 良忠 芳忠
yoshitaka 佳孝 吉孝 吉隆 善孝 善隆 喜孝 喜隆 嘉孝 嘉隆 好孝 好隆 孝高 義孝 義尭 義象 義貴 義隆 義高 良孝 良貴 良隆 芳孝 芳隆
yoshitake 義剛 義勇 義武
yoshitane 義稙 義胤
yoshitarou 吉太郎 由太郎 義太郎 芳太郎
yoshitatsu 義龍
yoshiteru 吉輝 義光 義照 義輝 良輝 芳照 芳輝
yoshito 善人 嘉人 敬人 淑人 由人 義人 義登
yoshitoki 嘉言 至時
yoshitoku 好敏 良徳
yoshitomi 慶福 義富
yoshitomo 祥智 義友 義知 良知
yoshitora 義虎
yoshitoshi 義利 義敏 良敏 芳年 芳敏
yoshitsugi 義継
yoshitsugu 善次 喜次 好次 慶臧 由次 義嗣 義次
yoshitsune 義経
yoshiya 儀弥 吉哉 吉弥 由也 義也 義哉 良也 芳哉
yoshiyasu 吉保 善康 嘉康 慶寧 義康
yoshiyori 慶頼
yoshiyuki 佳之 佳幸 克之 叔功 吉之 吉幸 善之 善幸 善行 喜之 喜幸 喜行 嘉之 嘉幸 好之 好幸 好行 慶之 淑功 由之 由幸 由行 祥之 祥行 美幸 美行 義之 義幸 義行 能行 良之 良侑 良幸 良行 芳之 芳幸 芳行 誉志幸
yoshizane 義実
yoshizou 吉蔵 喜蔵 嘉三 嘉蔵 好造 由三 由蔵 義三 芳三 芳蔵 芳造
yoshizumi 義澄 良純
yosobee 与惣兵衛
yosogorou 余所五郎
yosoji 与三次 与惣治 與三次
yosuke 与助
yotarou 与太郎
yotsuo 四男
you 揚 榕 瑶 葉 陽 養
youan 榕庵
youdou 容堂
youemon 与右衛門
youhei 洋平 陽平 養平
youhou 蓉峰
youichi 庸一 洋一 洋市 要一 陽一 養一
youichirou 容一郎 洋一郎 要一郎 陽一郎 養一郎
youji 庸治 洋二 洋児 洋司 洋次 洋治 要二 要士 要治 陽二 陽司 陽次 陽治 養治
youjirou 庸二郎 洋二郎 洋次郎 陽二郎 陽次朗 養治郎
youju 洋寿
youka 陽香
youki 鎔基
youkichi 洋吉 葉吉 要吉 陽吉 養吉
youko 央子 容子 庸子 揚子 揺子 暘子 暢子 曜子 楊子 洋子 煬子 瑶子 瓔子 羊子 耀子 葉子 蓉子 要子 遥子 陽子 養子
youmatsu 要松
younosuke 洋之助 要之助 陽之助 養之助
yousai 容斎 栄西
yousaku 要作 養作
youseki 揚石
youshuu 葉舟
yousui 陽水
yousuke 庸介 洋介 洋助 洋右 洋祐 洋輔 要輔 陽介 陽典 養助
youtarou 庸太郎 洋太郎 要太郎 陽太郎
youtou 蓉塘
youzaburou 庸三郎 養三郎
youzan 鷹山
youzou 庸三 洋三 洋造 耀蔵 要三 要蔵 陽三 陽造 養三 養蔵
yowami 弱美
yozou 与三 与蔵
yue 優恵
yui 佑衣 優衣 唯 由依 由比 由衣 結以 結依 結衣
yuichi 由一
yuika 由花 由衣夏
yuka 優花 優香 友花 友華 友賀 友香 夕佳 夕夏 夕香 幸香 有佳 有加 有可 有香 由佳 由加 由圭 由夏 由果 由架 由花 由華 由香 祐加 結果 結花 結香 裕香
yukako 優佳子 優香子 友香子 有佳子 有果子 有香子 由佳子 由加子 由可子 由賀子 由香子
yukano 由佳乃
yukari 優香里 友香里 夕加里 有香里 由 由佳利 由佳理 由加里 由香利 由香理 由香里 紫 縁 裕佳梨 裕加里
yuki 優紀 優輝 友希 友紀 夕希 夕紀 夕貴 幸 幸来 悠紀 有希 有紀 由喜 由妃 由姫 由季 由岐 由希 由枝 由樹 由紀 由記 由貴 由起 祐季 祐希 結生 裕季 裕貴 雪
yukichi 諭吉
yukie 佑季恵 友希江 幸恵 幸惠 幸枝 幸栄 幸江 幸絵 幸衛 由紀恵 由紀枝 由紀江 由紀絵 由貴恵 由貴江 由起江 行衛 雪枝 雪江 雪絵
yukiharu 幸春 幸晴
yukihide 幸秀 行秀
yukihiko 行彦
yukihira 行平
yukihiro 之宏 之浩 幸博 幸宏 幸広 幸弘 幸洋 幸浩 幸紘 幸裕 行宏 行広 行弘
yukihisa 幸久
yukihito 幸仁
yukikazu 幸和
yukiko 之子 優紀子 友季子 友紀子 夕紀子 夕貴子 夕起子 幸子 征子 悠紀子 有希子 有紀子 由喜子 由姫子 由季子 由岐子 由希子 由木子 由樹子 由紀子 由記子 由貴子 由起子 行子 裕紀子 裕貴子 雪子
yukimasa 幸政 幸正 幸真 行正
yukimi 夕紀美 幸美 有紀美 有記美 由紀美 雪美
yukimitsu 幸光 行光
yukimura 幸村
yukina 友紀奈 幸菜
yukinaga 行長
yukinari 幸成
yukino 千乃 幸乃 有希乃 有紀乃 由紀乃 雪乃 雪野
yukinobu 幸伸 幸信
yukinori 幸典 幸則 幸徳 幸憲 幸紀
yukio 幸夫 幸男 幸郎 幸雄 征夫 征男 征雄 悠紀雄 由喜雄 由紀夫 由紀男 由起夫 行夫 行雄 雪夫 雪男 雪雄
yukiomi 行巨
yukishige 幸重 行重
yukitada 行忠
yukitaka 之孝 幸孝 幸隆 行高
yukiteru 幸輝
yukito 幸人
yukitoshi 幸利 幸寿 幸辰
yukitsuna 幸綱
yukiya 幸也
yukiyasu 幸保 幸安 幸康 幸泰
yukiyo 幸世 幸代 幸夜 由紀代
yukiyoshi 幸喜 幸義 幸良 幸芳 行義
yukuo 征男
yuma 由真
yume 夢 結女
yumeji 夢路
yumeko 夢子
yumi 佑美 優美 友海 友美 友見 夕美 宙美 弓 有望 有未 有美 由実 由朱 由水 由海 由美 祐実 祐未 祐美 結実 結美 裕美
yumie 友美恵 弓恵 弓枝 由美恵 由美枝 由美江 由美絵
yumihiko 弓彦
yumika 由美香 裕美香
yumiko 佑未子 優美子 友美子 夕美子 弓子 有美子 由実子 由美子 祐三子 祐民子 祐美子 結美子 裕美子 裕見子
yuminoshin 弓之進
yuna 由奈 許女
yuni 由仁
yuno 由乃
yura 揺
yuranosuke 由良之助
yuri 優梨 優璃 優里 友梨 友理 友里 妃里 憂里 有理 有里 由梨 由理 由莉 由里 百合 祐里 裕理 裕里
yurie 友里恵 友里絵 由利恵 由梨絵 百合枝
yurika 優里香 夕利果 有理香 由利香 百合花 百合香
yuriko 友理子 友里子 有理子 有里子 由利子 由理子 由里子 百合子 祐里子 裕里子
yutaka 優 温 由貴 由隆 胖 裕 豊 隆
yutsuki 裕月
yuu 佑 優 勇 友 悠 憂 有 木綿 游 湧 由 由宇 由布 祐 結友 裕 郁
yuubun 雄文
yuuchin 裕珍
yuudai 雄大
yuuetsu 勇悦 雄悦
yuufuu 有風
yuugaku 幽学
yuugo 勇吾 雄吾
yuugorou 勇五郎
yuuhei 勇平 裕平 雄平
yuuho 友穂 結穂
yuuhou 幽芳
yuuichi 優一 勇一 勇市 友市 悠一 有一 祐一 祐市 裕一 裕市 雄一 雄市
yuuichirou 勇一郎 祐一郎 裕一郎 雄一朗 雄一郎
yuuitsu 猷逸
yuuji 佑二 優二 勇二 勇司 勇次 勇治 友二 友治 夕爾 悠二 悠司 有事 有二 有司 有志 熊耳 祐二 祐史 祐司 祐次 祐治 融二 裕二 裕史 裕司 裕次 裕治 雄二 雄司 雄次 雄治
yuujirou 勇二郎 勇次郎 勇治郎 祐二郎 裕次郎 雄二郎 雄次郎 雄治郎
yuuka 佑香 侑香 優香 悠花 由佳 祐華 結宥花 裕香
yuuki 佑希 優希 優樹 優紀 優貴 優起 優輝 勇喜 勇季 勇樹 勇気 勇紀 勇記 友樹 友紀 夕希 夕紀 夕貴 夕起 悠貴 憂紀 有希 有紀 祐喜 祐希 祐樹 祐紀 結城 裕樹 裕生 裕紀 遊喜 雄喜 雄基 雄樹 雄貴
yuukichi 佑吉 勇吉 友吉 楢吉 猶吉 祐吉 融吉 裕吉 雄吉
yuuko 佑子 侑子 優子 勇子 友子 右子 夕子 悠子 憂宇子 有子 木綿子 湧子 由右子 由子 由布子 由有子 由祐子 祐子 祐有子 結子 裕子 遊子 雄子
yuukoku 幽谷
yuukou 勇孝 幽香 祐幸 雄幸
yuumatsu 勇松
yuumi 優美 勇巳 夕美 有未
yuuna 優奈 優菜 祐奈
yuuri 優梨 勇利 友里 悠里 有里 結梨
yuurou 雄郎
yuusaburou 勇三郎 雄三郎
yuusai 幽斎
yuusaku 優作 勇作 夕咲 悠作 有作 有策 雄作
yuushi 勇志 祐士
yuushichi 勇七
yuushin 勇信
yuushirou 勇四郎
yuushuu 有秋
yuusuke 佑介 佑輔 勇助 祐介 祐助 祐輔 裕介 裕輔 雄介 雄助 雄輔
yuuta 優太 勇太 悠太 雄太
yuutarou 勇太郎 祐太郎 雄太郎
yuuwa 夕和
yuuya 勇哉 祐也 裕也 裕哉 雄也 雄哉
yuuyo 有余
yuuyu 優有
yuuzaburou 雄三郎
yuuzan 雄山
yuuzou 勇三 勇蔵 勇藏 勇造 友三 夕蔵 有三 祐三 祐蔵 祐造 裕三 雄三 雄造
yuyu 結由
yuzu 由子
yuzuna 柚珠奈
yuzuru 由豆流 謙 譲 讓
zanun 斬雲
zenan 善庵
zenchiku 禅竹
zenichi 善一
zenichirou 善一郎
zenji 善二 善治 禅師
zenjirou 善次郎 善治郎
zenkai 禅海
zenkichi 善吉
zenkou 善幸
zenmaro 善麿
zenmei 善明
zennosuke 善之介 善之助
zensai 全斎
zenshichi 善七
zenshirou 善四郎
zenshuu 禅秀
zensuke 善助
zentarou 善太郎
zenzou 善蔵
zouroku 蔵六
zousai 慥斎
zousan 象山
zuihou 瑞峰
zuikyou 瑞卿
zuiou 随鴎
zuisen 瑞仙`;
