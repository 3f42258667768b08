/**
 * Name parts that no package lists in the scripts that we need. Japanese ones are in Hepburn romaji without long
 * vowels, from which the script derives kana and Hangul; the others are given as they are written.
 */

export const japaneseFamily = `abe aida akiyama amano ando aoki aoyama arai araki asai asano aso baba chiba doi eguchi endo
fujii fujikawa fujimoto fujimura fujioka fujisawa fujita fujiwara fukuda fukui fukumoto fukushima furukawa furuta goto hagiwara
hamada hara harada hasegawa hashimoto hatoyama hattori hayakawa hayashi higashi higuchi hirai hirano hirata hirayama hirose
honda hori horie horiuchi hosoda hosokawa ichikawa igarashi iida iijima ikeda imai imamura inada inagaki inoue ishiba ishibashi
ishida ishiguro ishihara ishii ishikawa ishizaki ito iwai iwamoto iwasaki iwata iwaya kamei kanai kanda kaneko kato kawabata kawaguchi kawai kawakami kawamoto kawamura kawano kawasaki kawashima kikuchi kimura kinoshita kishi kishida kitagawa
kitamura kobayashi koike kojima komatsu kondo kono koyama kubo kubota kudo kuroda kurokawa kurihara kuwahara maeda maekawa
maruyama masuda matsuda matsui matsumoto matsumura matsunaga matsuno matsuo matsuoka matsushima matsushita matsuura matsuyama
mikami minami mishima mitsui miura miyagawa miyagi miyahara miyake miyamoto miyata miyazaki miyazawa miyoshi mizuno mochizuki mori
morimoto morioka morita moriyama motegi murai murakami muramatsu murata murayama muto nagai nagao nagata nagashima naito nakagawa
nakai nakajima nakamura nakanishi nakano nakao nakasone nakata nakatani nakayama narita nikai nishi nishida nishikawa nishimoto
nishimura nishino nishioka nishiyama noda noguchi nomura oba obuchi ochiai oda ogata ogawa ogura ohira oikawa okabe okada okamoto okamura
okazaki okubo okuda okuma onishi ono onodera osawa oshima ota otani otsuka ozaki ozawa saito sakaguchi sakai sakamoto sakurai
sakata sano sasaki sato sawada seki shibata shibuya shimada shimizu shimura shinohara shiraishi sonoda suga sugimoto sugiyama
sugawara suzuki tachibana tada taguchi tajima takagi takahashi takamatsu takano takashima takayama takeda takemoto takenaka
takeshita takeuchi tamaki tamura tanabe tanaka tani taniguchi terada togo tokuda toyoda tsuchiya tsuda tsuji tsukamoto
uchida uchiyama ueda uehara ueno uno usui wada wakabayashi watanabe yabe yagi yamada yamagata yamaguchi yamamoto yamamura yamanaka
yamaoka yamashita yamauchi yamazaki yano yasuda yokota yokoyama yoshida yoshikawa yoshimoto yoshimura yoshino yoshioka yuasa`;

export const japaneseGiven = `ai aiko akane akemi aki akihiko akihito akiko akio akira akito asami asuka atsuko atsushi aya ayaka ayako ayumi
chie chieko chihiro chika chikako chinatsu chiyoko daichi daiki daisuke eiji eiko emi emiko eri eriko etsuko fumi fumiko fumio
fumihiko genta goro hajime hana hanako haruka haruki haruko haruna haruto hayato hidekazu hideki hideko hideo hideaki hideyuki hikari hikaru
hina hiro hiroaki hirofumi hirohito hiroki hiroko hiromi hiroshi hiroto hiroyuki hisako hisashi hitomi hitoshi ichiro isamu isao
itsuki izumi jiro jun junichi junichiro junko junji kaede kaito kana kanako kaori kaoru kasumi katsuhiko katsumi katsuya kazue
kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazuya kazuyuki keiichi keiji keiko keisuke keita ken kenichi kenji kenjiro kenta kentaro kiyoko
kiyoshi koji kohei kota kotaro kumiko kunio kyoko kyohei madoka mai maki makiko makoto mami mamoru mana manabu mari mariko
masaaki masafumi masahide masahiko masahiro masaki masako masami masanori masao masaru masashi masato masatoshi masayoshi masayuki
masumi mayu mayuko mayumi megumi mei michiko mieko miho mika miki mikiko mikio minako minoru misaki misako mitsuko mitsuo mitsuru miu
miyuki mizuki momoka momoko motoko nana nanami naohiro naohito naoki naoko naomi naoto naoya natsuki natsuko natsumi noboru nobuko nobuo
nobuyuki nori noriko norio noriyuki osamu reiko ren rie rieko rika riko rina rio risa ritsuko ruriko ryo ryoichi ryoji ryoko ryosuke ryota
ryotaro ryu ryuichi ryuji sachiko sadako saki sakiko sakura saori satoko satomi satoru satoshi sayaka sayuri seiichi
seiichiro seiji seiko setsuko shiho shigeki shigeko shigeo shigeru shin shingo shinichi shinichiro shinji shinobu shintaro shinya
shinzo shizuka shizuko sho shogo shohei shoichi shoji shota shotaro shuichi shuji shun shunsuke sora sota sumiko susumu tadao tadashi
taichi taiki taizo takahiro takako takamasa takanori takao takashi takayuki takeo takeru takeshi taku takuma takumi takuya tamiko taro tatsuo
tatsuya teruko teruo tetsuo tetsuro tetsuya tomoaki tomohiro tomoko tomoki tomomi tomoya toru toshiaki toshihiko toshihiro toshiko
toshimitsu toshio toshiyuki toyoko tsubasa tsuneo tsutomu tsuyoshi wataru yasuhiro yasuko yasunari yasuo yasushi yasutoshi yoichi yohei
yoji yoko yosuke yoshiaki yoshie yoshihide yoshihiko yoshihiro yoshiki yoshiko yoshimi yoshinobu yoshinori yoshio yoshiro yoshito
yoshiyuki yota yu yui yuichi yuichiro yuji yuka yukari yuki yukihiro yukiko yukio yuko yumi yumiko yuriko yusuke yuta yutaka yuto yuya`;

/** Surnames of China and of the Chinese diaspora in pinyin. */
export const chineseFamily = `bai cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao ge gong gu guo han hao he hong
hou hu huang jia jiang jin kang kong lei li liang liao lin ling liu long lu luo lyu ma mao meng mo niu pan peng qian qiao qin
qiu ren shao shen shi song su sun tan tang tao tian wan wang wei wen weng wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye
yin yu yuan zeng zhang zhao zheng zhong zhou zhu zhuang zou`;

/** The same in Hangul, as Korean newspapers write it. */
export const chineseFamilyHangul = `가오 공 궈 구 두 덩 둥 딩 런 량 랴오 레이 뤄 루 류 린 리 마 마오 멍 바이 샤 샤오 쉬 쉐 슝 시 셰 선 쑤 쑨 쑹 야오 양 옌 예 왕
우 웨이 위 위안 인 자 장 자오 저우 정 좡 주 중 즈 진 차오 차이 천 청 추이 친 치엔 캉 쿵 타오 탄 탕 톈 판 팡 펑 푸 하오 한 허 황 후 훙`;

/** Given names of English and other European languages, Hangul and katakana. */
export const westernGiven = `
도널드 ドナルド
데이비드 デービッド|デビッド|デイヴィッド|デイビッド
마이클 マイケル
존 ジョン
제임스 ジェームズ|ジェームス
로버트 ロバート
윌리엄 ウィリアム
리처드 リチャード
조지프|조셉|요제프 ジョセフ
토머스|토마스 トーマス|トマス
찰스 チャールズ
크리스토퍼 クリストファー
다니엘|대니얼 ダニエル
매튜 マシュー
앤서니|안토니 アンソニー
마크 マーク
폴 ポール
스티븐|스티브 スティーブン|スティーヴン|スティーブ
앤드루 アンドリュー
조슈아 ジョシュア
케빈 ケビン|ケヴィン
브라이언 ブライアン
조지 ジョージ
에드워드 エドワード
제이슨 ジェイソン
제프리 ジェフリー
라이언 ライアン
제이컵 ジェイコブ
게리 ゲーリー
니콜라스|니콜라 ニコラス|ニコラ
에릭 エリック
조너선 ジョナサン
저스틴 ジャスティン
스콧 スコット
벤저민|베냐민 ベンジャミン|ベンヤミン
새뮤얼 サミュエル
그레고리 グレゴリー
프랭크 フランク
알렉산더|알렉산드르 アレクサンダー|アレクサンドル
패트릭 パトリック
레이먼드 レイモンド
잭 ジャック
데니스 デニス
제리 ジェリー
타일러 タイラー
애런 アーロン
호세 ホセ
애덤 アダム
헨리 ヘンリー
더글러스 ダグラス
피터 ピーター
나탄 ネイサン
월터 ウォルター
카일 カイル
해럴드 ハロルド
제러미 ジェレミー
칼 カール
로저 ロジャー
루이스 ルイス
필립 フィリップ
마르코 マルコ
마리아 マリア
메리 メアリー
퍼트리샤 パトリシア
제니퍼 ジェニファー
린다 リンダ
엘리자베스 エリザベス
바버라 バーバラ
수전 スーザン
제시카 ジェシカ
사라|세라 サラ
캐런 カレン
낸시 ナンシー
리사 リサ
마거릿 マーガレット
샌드라 サンドラ
애슐리 アシュリー
킴벌리 キンバリー
에밀리 エミリー
도나 ドナ
미셸 ミシェル
캐럴 キャロル
어맨다 アマンダ
멜리사 メリッサ
데버라 デボラ
스테파니 ステファニー
리베카 レベッカ
로라 ローラ
헬렌 ヘレン
신시아 シンシア
캐슬린 キャスリーン
에이미 エイミー
앤절라 アンジェラ
앙겔라 アンゲラ
안나 アンナ
힐러리 ヒラリー
카멀라 カマラ
버락 バラク
조 ジョー
빌 ビル
톰 トム
팀 ティム
짐 ジム
밥 ボブ
벤 ベン
샘 サム
크리스 クリス
닉 ニック
맥스 マックス
제이크 ジェイク
이반 イワン
블라디미르 ウラジーミル
세르게이 セルゲイ
드미트리 ドミトリー
미하일 ミハイル
볼로디미르 ウォロディミル
유리 ユーリ
에마뉘엘 エマニュエル
장 ジャン
피에르 ピエール
프랑수아 フランソワ
샤를 シャルル
자크 ジャック
올라프 オラフ
프리드리히 フリードリヒ
한스 ハンス
볼프강 ヴォルフガング
루트비히 ルートヴィヒ
카를 カール
우르줄라 ウルズラ
파블로 パブロ
카를로스 カルロス
후안 フアン
페드로 ペドロ
안토니오 アントニオ
조반니 ジョヴァンニ
레오나르도 レオナルド
루이지 ルイージ
조르자 ジョルジャ
레제프 レジェップ
무함마드 ムハンマド
모하메드|무하마드 モハメド|モハメッド
압둘라 アブドラ
알리 アリ
하산 ハッサン
후세인 フセイン
나렌드라 ナレンドラ
로드리고 ロドリゴ
페르디난드 フェルディナンド
키어 キア
리시 リシ
보리스 ボリス
테리사 テリーザ
토니 トニー
고든 ゴードン
쥐스탱 ジュスタン
일론 イーロン
제프 ジェフ
워런 ウォーレン
자넷|재닛 ジャネット
웨인 ウェイン
브래드 ブラッド
브루스 ブルース
클린트 クリント
레오 レオ
테드 テッド
랜디 ランディ
레이 レイ
러셀 ラッセル
루크 ルーク
랄프 ラルフ
`;

/** Frequent English words beside the lists of the package. */
export const commonWords = `ability access account act action activity address advantage advice affair age agency agreement aid air album alert amount analysis animal answer
apartment appeal application approach april area argument arm arrival arrest art article attack attempt attention attitude audience average award baby background balance
ball band bank bar base basis battle beach beauty bed beer bill bird birth bit blood board boat body bomb bond bonus book border boss bottle box boy brain branch brand bread break
breakfast bridge budget bus button buyer call camera camp cancer candidate capital card care career cash cause ceasefire cell chain chair challenge chance change chapter character charge
check chief child choice citizen civilian claim class climate clock closing clothes cloud club coal coast coffee cold collection college color comment commerce committee community
competition complaint computer concern condition conflict contact content contract control conversation copy corner cost council couple course court cover credit crime crisis cross crowd culture
cup currency current customer damage danger data date dawn deadline deal death debate debt decade decision defense degree delay delivery demand democracy department design desk
detail development device diet difference dinner direction disaster discussion disease district dog dollar door doubt dream dress drink drive driver drop drug earth economy edge education
effect effort election electricity emergency employee employer end enemy energy engine entry environment equipment error escape evidence example exchange excuse exercise exit expense experience
export eye face fact factor failure faith fall fan farm fashion fear feature federal fee feeling field fight figure file film final finance fire firm fish flag flight floor flow flower focus
force forest form forward foundation freedom friday fuel fun function fund future game gap garden gas gate gift girl glass global goal gold grade grant grass ground group growth guard guest guide guilty gun
guy hair half hall hand harm head health heart heat help hero history hit holiday home honor horse hour human hunt husband ice idea image impact import income increase index industry inflation influence information
injury inside insurance intelligence interest interior internet interview invasion investigation investment island issue item job journal journey judge jury justice key kid killing kind kitchen knife knowledge labor
lack lake land language law lawsuit leader league lesson letter level library license life light limit line link list literature loan local location loss love lunch machine magazine mail majority manager map mark market
marriage mass match material matter meal meaning measure meat media medicine meeting member memory message metal method middle military mind minister minority minute mirror mission mistake mode model modern moment money mood moon
motion mountain mouth move movement movie murder museum music name nation national nature neck need network news newspaper night noise note nothing notice novel nuclear number object offer office official oil opening operation
opinion opportunity option order organization origin outcome owner pain paint painting paper parent park part partner party pass past path patient pattern pay payment peace people performance period permission permit person
phase phone photo physics picture piece plan plane planet plant plastic plate play player pleasure poem poet point poison pole poll pool port position possession post power practice pregnancy presence present president press pressure
price pride prime print prison prize problem process produce product production profit program project promise proof property proposal protection protest proud public purpose quality quantity quarter queen quiet race radio rain
range rate reaction reader reality reason record recovery reduction reference reform regime region relation release relief religion rent repair report republic request research reserve resource response rest result retail retaliation return
revenue review revolution reward rice ride rights rise risk river road rock role room root round route royal rule run rush safe safety salary sale sample sanction satellite scale scandal scene schedule scheme school science score
screen sea search season seat second secret section sector security seller senior sense sentence series serious server session setting share sheet shelter shift ship shop shot show shutdown side sign signal silence silver singer
site situation size skill skin sky sleep smoke snow society soil soldier solution song sound source space speaker speech speed spending spirit sport spot spring square staff stage stake standard star start state statement status steel step
stock stone storage storm story strategy street strength stress strike structure student study stuff style subject success sugar suit summer sun support surface surprise survey suspect system table talent talk target tariff task tax teacher team
tear technology telephone television temperature temple term territory test text theater theory thing thought threat ticket title tone tool tooth top topic total tour tourist tower town toy track trade tradition traffic train training transfer
transition travel treatment treaty tree trend trial trip trouble truck trust truth tube turn type union unit university update use user valley value variety vehicle version victim victory video view village violence virus visit
visitor voice volume vote voter vows wage wait walk wall war warning waste watch water wave way weakness wealth weapon weather web wedding weight welfare west wheel wife wind window wine wing winner winter wire wish witness wood word
worker works writer writing yard youth zone threatens vow launch launches announce announces unveil unveils urge seek seeks plan plans say says warn warns hold holds hits cuts cut raise raises drops falls rises wins loses`;
