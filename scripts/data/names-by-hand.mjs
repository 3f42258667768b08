/**
 * Places and peoples that a reader of news in English, Korean and Japanese knows and CLDR does not list in all three:
 * the usual short names of countries, their capitals and great cities, peoples, regions and seas. Each list says whom
 * it holds, and holds them whether or not a given article does.
 * A row is `id ; English ; Korean ; Japanese`, names of one language are separated by `|`.
 */

/** Short, official and former names of states, and the parts of the United Kingdom. */
export const territoryAliases = `
US;U.S.|USA|U.S.A.|United States of America|America;미합중국;米国|合衆国|アメリカ
GB;U.K.|Britain|Great Britain|England;브리튼|잉글랜드;英国|イギリス|イングランド
scotland;Scotland;스코틀랜드;スコットランド
wales;Wales;웨일스;ウェールズ
northern-ireland;Northern Ireland;북아일랜드;北アイルランド
KR;South Korea|Republic of Korea|S. Korea|ROK;남한|한국|대한민국;韓国|大韓民国
KP;North Korea|N. Korea|DPRK|Democratic People's Republic of Korea;북한|조선민주주의인민공화국;北朝鮮|朝鮮民主主義人民共和国
korea;Korea;;朝鮮
CN;China|People's Republic of China|PRC|P.R.C.|mainland China;중국|중화인민공화국;中国|中華人民共和国
JP;Japan;일본;日本|日本国
TW;Taiwan|Republic of China;대만|타이완|중화민국;台湾|中華民国
HK;Hong Kong;홍콩;香港
MO;Macau|Macao;마카오;マカオ|澳門
RU;Russia|Russian Federation;러시아|러시아 연방;ロシア|ロシア連邦
SU;Soviet Union|USSR|U.S.S.R.;소련|소비에트 연방;ソ連|ソビエト連邦
DE;Germany|Federal Republic of Germany|West Germany|East Germany;독일|서독|동독;ドイツ|西ドイツ|東ドイツ
NL;Netherlands|Holland;네덜란드|홀란드;オランダ
CD;DR Congo|DRC|D.R.C.|Democratic Republic of Congo|Democratic Republic of the Congo;콩고민주공화국|민주콩고|콩고 민주 공화국|DR콩고;コンゴ民主共和国|DRコンゴ
CG;Republic of Congo|Republic of the Congo;콩고공화국;コンゴ共和国
congo;Congo;콩고;コンゴ
AE;UAE|U.A.E.;아랍에미리트연합;UAE
AU;Australia;호주|오스트레일리아;豪州|オーストラリア
NZ;New Zealand;뉴질랜드;ニュージーランド
AT;Austria;오스트리아;オーストリア
MM;Burma|Myanmar;버마|미얀마;ミャンマー|ビルマ
CZ;Czech Republic|Czechia|Czechoslovakia;체코|체코슬로바키아;チェコ|チェコスロバキア
TR;Turkey|Turkiye;터키|튀르키예;トルコ
VA;Vatican|Vatican City|Holy See;바티칸|교황청;バチカン|ローマ教皇庁
PS;Palestine|Gaza|Gaza Strip|West Bank;팔레스타인|가자지구|서안지구;パレスチナ|ガザ|ガザ地区|ヨルダン川西岸
ZA;South Africa;남아공|남아프리카공화국|남아프리카 공화국;南アフリカ|南アフリカ共和国|南ア
SA;Saudi Arabia|Saudi;사우디|사우디아라비아;サウジアラビア|サウジ
IN;India;인도;インド
UA;Ukraine;우크라이나;ウクライナ
BA;Bosnia|Bosnia and Herzegovina;보스니아;ボスニア
TT;Trinidad and Tobago;;
ST;Sao Tome and Principe;;
AG;Antigua and Barbuda;;
KN;Saint Kitts and Nevis;;
LC;Saint Lucia;;
VC;Saint Vincent and the Grenadines;;
CI;Ivory Coast|Cote d'Ivoire;;
SY;Syria;시리아;シリア
MN;Mongolia;몽골|몽고;モンゴル
VN;Vietnam|Viet Nam;베트남|월남;ベトナム
PH;Philippines;필리핀;フィリピン
KH;Cambodia;캄보디아;カンボジア
yugoslavia;Yugoslavia;유고슬라비아;ユーゴスラビア
prussia;Prussia;프로이센;プロイセン
GE;;조지아|그루지야;ジョージア|グルジア
KG;Kyrgyzstan;;キルギスタン
IR;Iran;이란;イラン
TZ;Tanzania;;
`;

/** Seats of government, the second field; the first is the country. A capital speaks for its government in news. */
export const capitals = `
US;Washington|Washington, D.C.|Washington D.C.|Washington DC;워싱턴|워싱턴DC|워싱턴 DC|워싱턴 D.C.;ワシントン|ワシントンD.C.|ワシントンDC
CN;Beijing|Peking;베이징|북경;北京
JP;Tokyo;도쿄|동경;東京
KR;Seoul;서울;ソウル
KP;Pyongyang;평양;平壌|ピョンヤン
GB;London;런던;ロンドン
FR;Paris;파리;パリ
DE;Berlin;베를린;ベルリン
IT;Rome;로마;ローマ
ES;Madrid;마드리드;マドリード
PT;Lisbon;리스본;リスボン
NL;Amsterdam;암스테르담;アムステルダム
NL;The Hague|Hague;헤이그;ハーグ
BE;Brussels;브뤼셀;ブリュッセル
LU;;룩셈부르크;
CH;Bern;베른;ベルン
AT;Vienna;빈|비엔나;ウィーン
IE;Dublin;더블린;ダブリン
DK;Copenhagen;코펜하겐;コペンハーゲン
SE;Stockholm;스톡홀름;ストックホルム
NO;Oslo;오슬로;オスロ
FI;Helsinki;헬싱키;ヘルシンキ
IS;Reykjavik;레이캬비크;レイキャビク
PL;Warsaw;바르샤바;ワルシャワ
CZ;Prague;프라하;プラハ
SK;Bratislava;브라티슬라바;ブラチスラバ
HU;Budapest;부다페스트;ブダペスト
RO;Bucharest;부쿠레슈티;ブカレスト
BG;Sofia;소피아;ソフィア
GR;Athens;아테네;アテネ
RS;Belgrade;베오그라드;ベオグラード
HR;Zagreb;자그레브;ザグレブ
SI;Ljubljana;류블랴나;リュブリャナ
BA;Sarajevo;사라예보;サラエボ
AL;Tirana;티라나;ティラナ
UA;Kyiv|Kiev;키이우|키예프;キーウ|キエフ
BY;Minsk;민스크;ミンスク
RU;Moscow;모스크바;モスクワ
RU;Kremlin;크렘린|크렘린궁;クレムリン
EE;Tallinn;탈린;タリン
LV;Riga;리가;リガ
LT;Vilnius;빌뉴스;ビリニュス
TR;Ankara;앙카라;アンカラ
GE;Tbilisi;트빌리시;トビリシ
AM;Yerevan;예레반;エレバン
AZ;Baku;바쿠;バクー
KZ;Astana;아스타나;アスタナ
UZ;Tashkent;타슈켄트;タシケント
AF;Kabul;카불;カブール
PK;Islamabad;이슬라마바드;イスラマバード
IN;New Delhi|Delhi;뉴델리|델리;ニューデリー|デリー
BD;Dhaka;다카;ダッカ
LK;Colombo;콜롬보;コロンボ
NP;Kathmandu;카트만두;カトマンズ
MM;Naypyidaw|Yangon|Rangoon;네피도|양곤;ネピドー|ヤンゴン
TH;Bangkok;방콕;バンコク
VN;Hanoi;하노이;ハノイ
KH;Phnom Penh;프놈펜;プノンペン
LA;Vientiane;비엔티안;ビエンチャン
MY;Kuala Lumpur;쿠알라룸푸르;クアラルンプール
ID;Jakarta;자카르타;ジャカルタ
PH;Manila;마닐라;マニラ
TW;Taipei;타이베이|타이페이;台北
MN;Ulaanbaatar|Ulan Bator;울란바토르;ウランバートル
IL;Jerusalem;예루살렘;エルサレム
IL;Tel Aviv;텔아비브;テルアビブ
PS;Ramallah;라말라;ラマラ
LB;Beirut;베이루트;ベイルート
SY;Damascus;다마스쿠스;ダマスカス
JO;Amman;암만;アンマン
IQ;Baghdad;바그다드;バグダッド
IR;Tehran|Teheran;테헤란;テヘラン
SA;Riyadh;리야드;リヤド
AE;Abu Dhabi;아부다비;アブダビ
QA;Doha;도하;ドーハ
OM;Muscat;무스카트;マスカット
YE;Sanaa|Sana'a;사나;サヌア
EG;Cairo;카이로;カイロ
LY;Tripoli;트리폴리;トリポリ
TN;Tunis;튀니스;チュニス
DZ;Algiers;알제;アルジェ
MA;Rabat;라바트;ラバト
SD;Khartoum;하르툼;ハルツーム
ET;Addis Ababa;아디스아바바;アディスアベバ
KE;Nairobi;나이로비;ナイロビ
UG;Kampala;캄팔라;カンパラ
RW;Kigali;키갈리;キガリ
CD;Kinshasa;킨샤사;キンシャサ
AO;Luanda;루안다;ルアンダ
ZM;Lusaka;루사카;ルサカ
ZW;Harare;하라레;ハラレ
ZA;Pretoria;프리토리아;プレトリア
ZA;Cape Town;케이프타운;ケープタウン
NG;Abuja;아부자;アブジャ
GH;Accra;아크라;アクラ
SN;Dakar;다카르;ダカール
SO;Mogadishu;모가디슈;モガディシュ
CA;Ottawa;오타와;オタワ
MX;Mexico City;멕시코시티;メキシコシティ
CU;Havana;아바나;ハバナ
HT;Port-au-Prince;포르토프랭스;ポルトープランス
PA;Panama City;파나마시티;パナマ市
CO;Bogota|Bogotá;보고타;ボゴタ
VE;Caracas;카라카스;カラカス
EC;Quito;키토;キト
PE;Lima;리마;リマ
BO;La Paz;라파스;ラパス
CL;Santiago;산티아고;サンティアゴ
AR;Buenos Aires;부에노스아이레스;ブエノスアイレス
UY;Montevideo;몬테비데오;モンテビデオ
PY;Asuncion|Asunción;아순시온;アスンシオン
BR;Brasilia|Brasília;브라질리아;ブラジリア
AU;Canberra;캔버라;キャンベラ
NZ;Wellington;웰링턴;ウェリントン
`;

/**
 * Cities of a million and more and seats of international bodies, as atlases list them, and divisions of the first
 * level that newspapers name without more.
 */
export const cities = `
US;New York|New York City|NYC|Manhattan|Brooklyn;뉴욕|뉴욕시|맨해튼|브루클린;ニューヨーク|マンハッタン|ブルックリン
US;Los Angeles;로스앤젤레스|LA;ロサンゼルス
US;Chicago;시카고;シカゴ
US;San Francisco;샌프란시스코;サンフランシスコ
US;Silicon Valley;실리콘밸리|실리콘 밸리;シリコンバレー
US;Houston;휴스턴;ヒューストン
US;Boston;보스턴;ボストン
US;Seattle;시애틀;シアトル
US;Philadelphia;필라델피아;フィラデルフィア
US;Atlanta;애틀랜타;アトランタ
US;Dallas;댈러스;ダラス
US;Miami;마이애미;マイアミ
US;Detroit;디트로이트;デトロイト
US;Las Vegas;라스베이거스;ラスベガス
US;San Diego;샌디에이고;サンディエゴ
US;New Orleans;뉴올리언스;ニューオーリンズ
US;Hollywood;할리우드;ハリウッド
US;Pittsburgh;피츠버그;ピッツバーグ
US;Minneapolis;미니애폴리스;ミネアポリス
US;Portland;포틀랜드;ポートランド
US;Baltimore;볼티모어;ボルチモア
CA;Toronto;토론토;トロント
CA;Vancouver;밴쿠버;バンクーバー
CA;Montreal;몬트리올;モントリオール
GB;Manchester;맨체스터;マンチェスター
GB;Liverpool;리버풀;リバプール
GB;Birmingham;버밍엄;バーミンガム
GB;Edinburgh;에든버러;エディンバラ
GB;Glasgow;글래스고;グラスゴー
GB;Oxford;옥스퍼드;オックスフォード
GB;Cambridge;케임브리지;ケンブリッジ
GB;Belfast;벨파스트;ベルファスト
FR;Lyon;리옹;リヨン
FR;Marseille;마르세유;マルセイユ
DE;Munich;뮌헨;ミュンヘン
DE;Frankfurt;프랑크푸르트;フランクフルト
DE;Hamburg;함부르크;ハンブルク
DE;Cologne;쾰른;ケルン
DE;Stuttgart;슈투트가르트;シュトゥットガルト
CH;Geneva;제네바;ジュネーブ
CH;Davos;다보스;ダボス
CH;Zurich;취리히;チューリッヒ
IT;Milan;밀라노;ミラノ
IT;Venice;베네치아;ベネチア|ヴェネツィア
IT;Florence;피렌체;フィレンツェ
IT;Naples;나폴리;ナポリ
IT;Turin;토리노;トリノ
ES;Barcelona;바르셀로나;バルセロナ
ES;Valencia;발렌시아;バレンシア
RU;Saint Petersburg|St. Petersburg|St Petersburg|Leningrad;상트페테르부르크;サンクトペテルブルク|レニングラード
RU;Vladivostok;블라디보스토크;ウラジオストク
UA;Odessa|Odesa;오데사;オデッサ|オデーサ
TR;Istanbul|Constantinople;이스탄불|콘스탄티노폴리스;イスタンブール|コンスタンティノープル
AE;Dubai;두바이;ドバイ
IN;Mumbai|Bombay;뭄바이;ムンバイ
IN;Bangalore|Bengaluru;벵갈루루;バンガロール
IN;Kolkata|Calcutta;콜카타;コルカタ
IN;Chennai;첸나이;チェンナイ
PK;Karachi;카라치;カラチ
CN;Shanghai;상하이|상해;上海
CN;Guangzhou;광저우;広州
CN;Shenzhen;선전|선전시;深圳
CN;Tianjin;톈진;天津
CN;Chongqing;충칭;重慶
CN;Wuhan;우한;武漢
CN;Nanjing;난징;南京
CN;Xi'an;시안;西安
CN;Chengdu;청두;成都
CN;Hangzhou;항저우;杭州
CN;Dalian;다롄;大連
CN;Qingdao;칭다오;青島
CN;Harbin;하얼빈;ハルビン
KR;Busan|Pusan;부산|부산시|부산광역시;釜山
KR;Incheon;인천|인천시|인천광역시;仁川
KR;Daegu;대구|대구시|대구광역시;大邱
KR;Daejeon;대전|대전시|대전광역시;大田
KR;Gwangju;광주시|광주광역시|광주;光州
KR;Ulsan;울산|울산시|울산광역시;蔚山
KR;Sejong;세종시|세종특별자치시;世宗市
KR;Jeju;제주|제주도|제주시;済州|済州島
KR;Pohang;포항|포항시;浦項
KR;Gyeongju;경주|경주시;慶州
KR;Jeonju;전주시;全州
KR;Cheongju;청주시;清州
KR;Changwon;창원|창원시;昌原
KR;Suwon;수원|수원시;水原
KR;Pyeongchang;평창;平昌
KR;Gangneung;강릉|강릉시;江陵
KR;Gyeonggi|Gyeonggi Province;경기도;京畿道
KR;Gangwon|Gangwon Province;강원도|강원;江原道
KR;North Gyeongsang;경북|경상북도;慶尚北道
KR;South Gyeongsang;경남|경상남도;慶尚南道
KR;North Jeolla;전북|전라북도;全羅北道
KR;South Jeolla;전남|전라남도;全羅南道
KR;North Chungcheong;충북|충청북도;忠清北道
KR;South Chungcheong;충남|충청남도;忠清南道
KR;Seoul City;서울시|서울특별시;ソウル市
JP;Osaka;오사카|오사카시;大阪|大阪市
JP;Kyoto;교토|교토시;京都|京都市
JP;Nagoya;나고야;名古屋|名古屋市
JP;Yokohama;요코하마;横浜|横浜市
JP;Kobe;고베;神戸|神戸市
JP;Fukuoka;후쿠오카;福岡|福岡市
JP;Sapporo;삿포로;札幌|札幌市
JP;Sendai;센다이;仙台|仙台市
JP;Hiroshima;히로시마;広島|広島市
JP;Nagasaki;나가사키;長崎|長崎市
JP;Fukushima;후쿠시마;福島
JP;Okinawa;오키나와;沖縄
JP;Hokkaido;홋카이도;北海道
JP;Nara;나라현;奈良
JP;Kawasaki;가와사키;川崎市
JP;Hakodate;하코다테;函館
JP;Kanazawa;가나자와;金沢
JP;Kumamoto;구마모토;熊本
JP;Kagoshima;가고시마;鹿児島
JP;Niigata;니가타;新潟
JP;Shizuoka;시즈오카;静岡
JP;Chiba;지바현;千葉
JP;Saitama;사이타마;埼玉
JP;Kanagawa;가나가와;神奈川
JP;Hyogo;효고;兵庫
JP;Aichi;아이치;愛知
JP;Aomori;아오모리;青森
JP;Akita;아키타;秋田
JP;Ehime;에히메;愛媛
VN;Ho Chi Minh City|Saigon;호찌민|호치민시|사이공;ホーチミン|サイゴン
ID;Bali;발리;バリ島
AU;Sydney;시드니;シドニー
AU;Melbourne;멜버른;メルボルン
AU;Brisbane;브리즈번;ブリスベン
AU;Perth;퍼스;パース
NZ;Auckland;오클랜드;オークランド
NZ;Christchurch;크라이스트처치;クライストチャーチ
BR;Sao Paulo|São Paulo;상파울루;サンパウロ
BR;Rio de Janeiro|Rio;리우데자네이루|리우;リオデジャネイロ|リオ
ZA;Johannesburg;요하네스버그;ヨハネスブルグ
NG;Lagos;라고스;ラゴス
EG;Alexandria;알렉산드리아;アレクサンドリア
IQ;Mosul;모술;モースル
IQ;Fallujah|Falluja;팔루자;ファルージャ
SY;Aleppo;알레포;アレッポ
MA;Casablanca;카사블랑카;カサブランカ
IL;Haifa;하이파;ハイファ
US;Hawaii;하와이;ハワイ
US;California;캘리포니아|캘리포니아주;カリフォルニア|カリフォルニア州
US;Texas;텍사스|텍사스주;テキサス|テキサス州
US;Florida;플로리다|플로리다주;フロリダ|フロリダ州
US;Alaska;알래스카;アラスカ
US;New York State;뉴욕주;ニューヨーク州
US;Ohio;오하이오;オハイオ州
US;Pennsylvania;펜실베이니아;ペンシルベニア州
US;Michigan;미시간;ミシガン州
US;Virginia;버지니아;バージニア州
US;Massachusetts;매사추세츠;マサチューセッツ州
US;Illinois;일리노이;イリノイ州
CA;Ontario;온타리오;オンタリオ州
CA;Quebec;퀘벡;ケベック
CA;British Columbia;브리티시컬럼비아;ブリティッシュコロンビア州
CA;Alberta;앨버타;アルバータ州
CA;Saskatchewan;서스캐처원;サスカチュワン州
CA;Manitoba;매니토바;マニトバ州
CA;Nova Scotia;노바스코샤;ノバスコシア州
AU;New South Wales;뉴사우스웨일스;ニューサウスウェールズ州
AU;Queensland;퀸즐랜드;クイーンズランド州
AU;Tasmania;태즈메이니아;タスマニア
AU;Victoria;;ビクトリア州
CN;Tibet;티베트;チベット
CN;Xinjiang;신장|신장위구르자치구;新疆|新疆ウイグル自治区
CN;Inner Mongolia;내몽골;内モンゴル
CN;Guangdong;광둥성;広東省
CN;Sichuan;쓰촨성;四川省
CN;Jiangxi;장시성;江西省
CN;Hubei;후베이성;湖北省
CN;Fujian;푸젠성;福建省
CN;Zhejiang;저장성;浙江省
DE;Bavaria;바이에른;バイエルン
ES;Catalonia;카탈루냐;カタルーニャ
UA;Crimea;크림반도|크림;クリミア
IQ;Kurdistan;쿠르드;クルディスタン
IN;Kashmir;카슈미르;カシミール
RU;Chechnya;체첸;チェチェン
RU;Siberia;시베리아;シベリア
`;

/** The first-level divisions of the United States, Japan and China that the list of cities does not hold already. */
export const divisions = `
US;Alabama;앨라배마|앨라배마주;アラバマ州
US;Arizona;애리조나|애리조나주;アリゾナ州
US;Arkansas;아칸소|아칸소주;アーカンソー州
US;Colorado;콜로라도|콜로라도주;コロラド州
US;Connecticut;코네티컷|코네티컷주;コネチカット州
US;Delaware;델라웨어|델라웨어주;デラウェア州
US;Idaho;아이다호|아이다호주;アイダホ州
US;Indiana;인디애나|인디애나주;インディアナ州
US;Iowa;아이오와|아이오와주;アイオワ州
US;Kansas;캔자스|캔자스주;カンザス州
US;Kentucky;켄터키|켄터키주;ケンタッキー州
US;Louisiana;루이지애나|루이지애나주;ルイジアナ州
US;Maine;메인주;メーン州
US;Maryland;메릴랜드|메릴랜드주;メリーランド州
US;Minnesota;미네소타|미네소타주;ミネソタ州
US;Mississippi;미시시피|미시시피주;ミシシッピ州
US;Missouri;미주리|미주리주;ミズーリ州
US;Montana;몬태나|몬태나주;モンタナ州
US;Nebraska;네브래스카|네브래스카주;ネブラスカ州
US;Nevada;네바다|네바다주;ネバダ州
US;New Hampshire;뉴햄프셔|뉴햄프셔주;ニューハンプシャー州
US;New Jersey;뉴저지|뉴저지주;ニュージャージー州
US;New Mexico;뉴멕시코|뉴멕시코주;ニューメキシコ州
US;North Carolina;노스캐롤라이나|노스캐롤라이나주;ノースカロライナ州
US;North Dakota;노스다코타|노스다코타주;ノースダコタ州
US;Oklahoma;오클라호마|오클라호마주;オクラホマ州
US;Oregon;오리건|오리건주;オレゴン州
US;Rhode Island;로드아일랜드|로드아일랜드주;ロードアイランド州
US;South Carolina;사우스캐롤라이나|사우스캐롤라이나주;サウスカロライナ州
US;South Dakota;사우스다코타|사우스다코타주;サウスダコタ州
US;Tennessee;테네시|테네시주;テネシー州
US;Utah;유타주;ユタ州
US;Vermont;버몬트|버몬트주;バーモント州
US;West Virginia;웨스트버지니아|웨스트버지니아주;ウェストバージニア州
US;Wisconsin;위스콘신|위스콘신주;ウィスコンシン州
US;Wyoming;와이오밍|와이오밍주;ワイオミング州
US;Georgia State;조지아주;ジョージア州
US;Washington State;워싱턴주;ワシントン州
JP;Aomori Prefecture;아오모리현;青森県
JP;Iwate Prefecture;이와테현;岩手県
JP;Miyagi Prefecture;미야기현;宮城県
JP;Akita Prefecture;아키타현;秋田県
JP;Yamagata Prefecture;야마가타현;山形県
JP;Fukushima Prefecture;후쿠시마현;福島県
JP;Ibaraki Prefecture;이바라키현;茨城県
JP;Tochigi Prefecture;도치기현;栃木県
JP;Gunma Prefecture;군마현;群馬県
JP;Saitama Prefecture;사이타마현;埼玉県
JP;Chiba Prefecture;지바현;千葉県
JP;Kanagawa Prefecture;가나가와현;神奈川県
JP;Niigata Prefecture;니가타현;新潟県
JP;Toyama Prefecture;도야마현;富山県
JP;Ishikawa Prefecture;이시카와현;石川県
JP;Fukui Prefecture;후쿠이현;福井県
JP;Yamanashi Prefecture;야마나시현;山梨県
JP;Nagano Prefecture;나가노현;長野県
JP;Gifu Prefecture;기후현;岐阜県
JP;Shizuoka Prefecture;시즈오카현;静岡県
JP;Aichi Prefecture;아이치현;愛知県
JP;Mie Prefecture;미에현;三重県
JP;Shiga Prefecture;시가현;滋賀県
JP;Hyogo Prefecture;효고현;兵庫県
JP;Nara Prefecture;나라현;奈良県
JP;Wakayama Prefecture;와카야마현;和歌山県
JP;Tottori Prefecture;돗토리현;鳥取県
JP;Shimane Prefecture;시마네현;島根県
JP;Okayama Prefecture;오카야마현;岡山県
JP;Hiroshima Prefecture;히로시마현;広島県
JP;Yamaguchi Prefecture;야마구치현;山口県
JP;Tokushima Prefecture;도쿠시마현;徳島県
JP;Kagawa Prefecture;가가와현;香川県
JP;Ehime Prefecture;에히메현;愛媛県
JP;Kochi Prefecture;고치현;高知県
JP;Fukuoka Prefecture;후쿠오카현;福岡県
JP;Saga Prefecture;사가현;佐賀県
JP;Nagasaki Prefecture;나가사키현;長崎県
JP;Kumamoto Prefecture;구마모토현;熊本県
JP;Oita Prefecture;오이타현;大分県
JP;Miyazaki Prefecture;미야자키현;宮崎県
JP;Kagoshima Prefecture;가고시마현;鹿児島県
JP;Okinawa Prefecture;오키나와현;沖縄県
JP;Kyoto Prefecture;교토부;京都府
JP;Osaka Prefecture;오사카부;大阪府
JP;Tokyo Metropolis;도쿄도;東京都
CN;Hebei;허베이성;河北省
CN;Shanxi;산시성;山西省
CN;Liaoning;랴오닝성;遼寧省
CN;Jilin;지린성;吉林省
CN;Heilongjiang;헤이룽장성;黒竜江省
CN;Jiangsu;장쑤성;江蘇省
CN;Anhui;안후이성;安徽省
CN;Shandong;산둥성;山東省
CN;Henan;허난성;河南省
CN;Hunan;후난성;湖南省
CN;Hainan;하이난성;海南省
CN;Guizhou;구이저우성;貴州省
CN;Yunnan;윈난성;雲南省
CN;Shaanxi;;陝西省
CN;Gansu;간쑤성;甘粛省
CN;Qinghai;칭하이성;青海省
CN;Guangxi;광시좡족자치구;広西チワン族自治区
CN;Ningxia;닝샤후이족자치구;寧夏回族自治区
`;

/** Demonyms of English, by territory; Korean and Japanese form theirs with -인 and -人. */
export const demonyms = `
US American
GB British|Briton|Britons|English|Englishman
scotland Scottish|Scot|Scots
wales Welsh
CN Chinese
JP Japanese
KR South Korean
KP North Korean
korea Korean
TW Taiwanese
RU Russian
SU Soviet|Soviets
DE German
FR French|Frenchman
IT Italian
ES Spanish|Spaniard|Spaniards
PT Portuguese
NL Dutch
BE Belgian
CH Swiss
AT Austrian
IE Irish
DK Danish|Dane|Danes
SE Swedish|Swede|Swedes
NO Norwegian
FI Finnish|Finn|Finns
IS Icelandic
PL Polish|Pole|Poles
CZ Czech|Czechs
SK Slovak|Slovaks
HU Hungarian
RO Romanian
BG Bulgarian
GR Greek|Greeks
RS Serbian|Serb|Serbs
HR Croatian|Croat|Croats
SI Slovenian
BA Bosnian
AL Albanian
UA Ukrainian
BY Belarusian
EE Estonian
LV Latvian
LT Lithuanian
TR Turkish|Turk|Turks
GE Georgian
AM Armenian
AZ Azerbaijani
KZ Kazakh
UZ Uzbek
AF Afghan
PK Pakistani
IN Indian
BD Bangladeshi
LK Sri Lankan
NP Nepalese|Nepali
MM Burmese
TH Thai
VN Vietnamese
KH Cambodian
LA Laotian
MY Malaysian
SG Singaporean
ID Indonesian
PH Filipino|Philippine
MN Mongolian
IL Israeli
PS Palestinian
LB Lebanese
SY Syrian
JO Jordanian
IQ Iraqi
IR Iranian
SA Saudi Arabian
AE Emirati
QA Qatari
KW Kuwaiti
YE Yemeni
EG Egyptian
LY Libyan
TN Tunisian
DZ Algerian
MA Moroccan
SD Sudanese
ET Ethiopian
KE Kenyan
UG Ugandan
RW Rwandan
CD Congolese
ZW Zimbabwean
ZA South African
NG Nigerian
GH Ghanaian
SN Senegalese
SO Somali
CA Canadian
MX Mexican
CU Cuban
HT Haitian
JM Jamaican
CO Colombian
VE Venezuelan
EC Ecuadorian
PE Peruvian
BO Bolivian
CL Chilean
AR Argentine|Argentinian
UY Uruguayan
BR Brazilian
AU Australian
NZ New Zealander
yugoslavia Yugoslav
prussia Prussian
`;

/** Peoples of more than one state, and the followers of the great religions and of the two parties of America. */
export const peoples = `
people:europe;European|Europeans;유럽인;欧州人|ヨーロッパ人
people:asia;Asian|Asians|Southeast Asian;아시아인;アジア人
people:africa;African|Africans;아프리카인;アフリカ人
people:arab;Arab|Arabs;아랍인|아랍;アラブ人|アラブ
people:kurd;Kurd|Kurds|Kurdish;쿠르드족;クルド人
people:jew;Jew|Jews|Jewish;유대인;ユダヤ人
people:latin-america;Latin American|Latino|Latinos|Hispanic|Hispanics;;
people:north-america;North American;;
people:western;Western|Westerners;;
people:nordic;Nordic|Scandinavian;;
people:african-american;African American|African Americans|African-American;;アフリカ系アメリカ人
people:native-american;Native American|Native Americans;;
people:mediterranean;Mediterranean;;
people:byzantine;Byzantine;;
people:persian;Persian|Persians;;ペルシア人
people:roman;Roman|Romans;로마인;ローマ人
people:uyghur;Uyghur|Uyghurs|Uighur|Uighurs;위구르족;ウイグル人|ウイグル族
people:tibetan;Tibetan|Tibetans;;チベット人
religion:christian;Christian|Christians;기독교인;キリスト教徒
religion:catholic;Catholic|Catholics|Roman Catholic;;カトリック教徒
religion:protestant;Protestant|Protestants;;
religion:muslim;Muslim|Muslims|Islamic|Islamist;무슬림;イスラム教徒|ムスリム
religion:sunni;Sunni|Sunnis;수니파;スンニ派
religion:shia;Shia|Shiite|Shiites|Shi'ite;시아파;シーア派
religion:buddhist;Buddhist|Buddhists;;仏教徒
religion:hindu;Hindu|Hindus;;ヒンドゥー教徒
party:republican;Republican|Republicans;;
party:democrat;Democrat|Democrats|Democratic;;
`;

/** Continents and their parts, oceans, seas and straits, great rivers, ranges and islands in dispute. */
export const regions = `
region:europe;Europe|Continental Europe;유럽|구라파;欧州|ヨーロッパ
region:asia;Asia;아시아;アジア
region:asia-pacific;Asia-Pacific|Asia Pacific|Indo-Pacific;아시아태평양|아시아·태평양|아태|인도태평양|인도·태평양;アジア太平洋|インド太平洋
region:africa;Africa;아프리카;アフリカ
region:north-america;North America;북미|북아메리카;北米|北アメリカ
region:south-america;South America;남미|남아메리카;南米|南アメリカ
region:latin-america;Latin America;중남미|라틴아메리카|라틴 아메리카;中南米|ラテンアメリカ
region:central-america;Central America;중미|중앙아메리카;中米|中央アメリカ
region:americas;Americas;;
region:oceania;Oceania;오세아니아;オセアニア
region:antarctica;Antarctica;남극;南極
region:arctic;Arctic;북극;北極
region:middle-east;Middle East;중동;中東
region:east-asia;East Asia;동아시아;東アジア
region:northeast-asia;Northeast Asia;동북아|동북아시아;北東アジア
region:southeast-asia;Southeast Asia|South-East Asia;동남아|동남아시아;東南アジア
region:south-asia;South Asia;남아시아|서남아시아;南アジア
region:central-asia;Central Asia;중앙아시아;中央アジア
region:west-africa;West Africa;서아프리카;西アフリカ
region:north-africa;North Africa;북아프리카;北アフリカ
region:sub-saharan;Sub-Saharan Africa|sub-Saharan Africa;;サハラ以南アフリカ
region:eastern-europe;Eastern Europe;동유럽;東欧|東ヨーロッパ
region:western-europe;Western Europe;서유럽;西欧|西ヨーロッパ
region:northern-europe;Northern Europe;북유럽;北欧
region:southern-europe;Southern Europe;남유럽;南欧
region:balkans;Balkans;발칸반도|발칸;バルカン半島
region:caucasus;Caucasus;코카서스;コーカサス
region:caribbean;Caribbean;카리브해;カリブ海
region:scandinavia;Scandinavia;스칸디나비아;スカンジナビア
region:west;the West;;
region:midwest;Midwest;;
region:korean-peninsula;Korean Peninsula|Korean peninsula;한반도;朝鮮半島
region:pacific;Pacific|Pacific Ocean;태평양;太平洋
region:atlantic;Atlantic|Atlantic Ocean;대서양;大西洋
region:indian-ocean;Indian Ocean;인도양;インド洋
region:arctic-ocean;Arctic Ocean;북극해;北極海
region:mediterranean;Mediterranean Sea;지중해;地中海
region:black-sea;Black Sea;흑해;黒海
region:red-sea;Red Sea;홍해;紅海
region:baltic;Baltic Sea;발트해;バルト海
region:north-sea;North Sea;북해;北海
region:south-china-sea;South China Sea;남중국해;南シナ海
region:east-china-sea;East China Sea;동중국해;東シナ海
region:sea-of-japan;Sea of Japan|East Sea;동해|일본해;日本海
region:yellow-sea;Yellow Sea|West Sea;서해|황해;黄海
region:persian-gulf;Persian Gulf|Gulf;페르시아만|걸프만;ペルシャ湾|ペルシア湾
region:hormuz;Strait of Hormuz;호르무즈 해협|호르무즈해협;ホルムズ海峡
region:taiwan-strait;Taiwan Strait;대만해협|대만 해협;台湾海峡
region:suez;Suez Canal;수에즈 운하|수에즈운하;スエズ運河
region:panama-canal;Panama Canal;파나마 운하|파나마운하;パナマ運河
region:himalaya;Himalayas|Himalaya;히말라야;ヒマラヤ
region:alps;Alps;알프스;アルプス
region:andes;Andes;안데스;アンデス
region:sahara;Sahara;사하라 사막|사하라;サハラ砂漠
region:sahel;Sahel;사헬;サヘル
region:amazon;Amazon River|Amazon rainforest;아마존강;アマゾン川
region:nile;Nile;나일강;ナイル川
region:rhine;Rhine;라인강;ライン川
region:danube;Danube;다뉴브강;ドナウ川
region:mekong;Mekong;메콩강;メコン川
region:yangtze;Yangtze;양쯔강|장강;長江|揚子江
region:han-river;Han River;한강;漢江
region:dokdo;Dokdo|Takeshima;독도|다케시마;竹島|独島
region:senkaku;Senkaku Islands|Senkakus|Diaoyu Islands;센카쿠열도|센카쿠 열도|댜오위다오;尖閣諸島|尖閣|釣魚島
region:iberia;Iberian Peninsula;이베리아반도;イベリア半島
region:crimea-peninsula;Crimean Peninsula;;クリミア半島
region:honshu;Honshu;혼슈;本州
region:kyushu;Kyushu;규슈;九州
region:shikoku;Shikoku;시코쿠;四国
region:kanto;Kanto;간토;関東|関東地方
region:kansai;Kansai;간사이;関西|近畿|近畿地方
region:tohoku;Tohoku;도호쿠;東北地方
region:chubu;Chubu;;中部地方
region:chugoku;;;中国地方
region:gangnam;Gangnam;강남;江南
`;
