/**
 * What a reader of news in English, Korean and Japanese knows and CLDR does not list: the usual short names of
 * countries, their capitals and great cities, peoples, regions, seas and world bodies.
 * A row is `id ; English ; Korean ; Japanese`, names of one language are separated by `|`.
 */

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

/** International organisations, blocs and forums of states. */
export const worldBodies = `
EU;European Union|EU|E.U.;유럽연합|유럽 연합|EU;欧州連合|EU|ＥＵ
european-commission;European Commission;유럽위원회|유럽 위원회|유럽집행위원회|유럽 집행위원회|EU 집행위원회|EU 집행위;欧州委員会|欧州委
european-parliament;European Parliament;유럽의회|유럽 의회;欧州議会
european-council;European Council;유럽이사회;欧州理事会
ecb;European Central Bank|ECB;유럽중앙은행|유럽 중앙은행;欧州中央銀行|ECB
european-court;European Court of Justice;유럽사법재판소;欧州司法裁判所
UN;United Nations|UN|U.N.;유엔|국제연합|UN;国連|国際連合
un-security-council;UN Security Council|U.N. Security Council|United Nations Security Council|Security Council;유엔 안전보장이사회|유엔 안보리|안전보장이사회|안보리;国連安全保障理事会|国連安保理|安全保障理事会|安保理
un-assembly;UN General Assembly|U.N. General Assembly|United Nations General Assembly|General Assembly;유엔 총회|유엔총회;国連総会
unesco;UNESCO;유네스코;ユネスコ
unicef;UNICEF;유니세프;ユニセフ
unhcr;UNHCR;유엔난민기구;国連難民高等弁務官事務所
G7;G7|G-7|Group of Seven;G7|주요 7개국;G7|主要7カ国
G8;G8|G-8|Group of Eight;G8;G8
G20;G20|G-20|Group of 20;G20|주요 20개국;G20
BRICS;BRICS;브릭스;BRICS
NATO;NATO|Nato|North Atlantic Treaty Organization;나토|북대서양조약기구;NATO|北大西洋条約機構
OPEC;OPEC|Opec|OPEC+;오펙|석유수출국기구;OPEC|石油輸出国機構
ASEAN;ASEAN|Asean;아세안|동남아시아국가연합;ASEAN|東南アジア諸国連合
WTO;WTO|World Trade Organization;세계무역기구;世界貿易機関|WTO
WHO;World Health Organization|WHO;세계보건기구;世界保健機関|WHO
IMF;IMF|International Monetary Fund;국제통화기금;国際通貨基金|IMF
world-bank;World Bank;세계은행;世界銀行|世銀
OECD;OECD|Organisation for Economic Co-operation and Development;경제협력개발기구;経済協力開発機構|OECD
IAEA;IAEA|International Atomic Energy Agency;국제원자력기구;国際原子力機関|IAEA
IEA;IEA|International Energy Agency;국제에너지기구;国際エネルギー機関|IEA
ILO;ILO|International Labour Organization;국제노동기구;国際労働機関|ILO
ICC;International Criminal Court|ICC;국제형사재판소;国際刑事裁判所
ICJ;International Court of Justice;국제사법재판소;国際司法裁判所
APEC;APEC|Asia-Pacific Economic Cooperation;아시아태평양경제협력체|에이펙;アジア太平洋経済協力会議|APEC
african-union;African Union;아프리카연합|아프리카 연합;アフリカ連合
arab-league;Arab League;아랍연맹;アラブ連盟
GCC;Gulf Cooperation Council;걸프협력회의;湾岸協力会議
red-cross;Red Cross|International Committee of the Red Cross;적십자|국제적십자위원회;赤十字|赤十字国際委員会
IOC;IOC|International Olympic Committee;국제올림픽위원회;国際オリンピック委員会|IOC
FIFA;FIFA|Fifa;국제축구연맹|피파;国際サッカー連盟|FIFA
UEFA;UEFA|Uefa;유럽축구연맹;欧州サッカー連盟|UEFA
interpol;Interpol;인터폴;インターポール|国際刑事警察機構
amnesty;Amnesty International;국제앰네스티;アムネスティ・インターナショナル
quad;Quad;쿼드;クアッド
eurozone;Eurozone|eurozone;유로존;ユーロ圏
IPEF;IPEF;인도태평양경제프레임워크;インド太平洋経済枠組み
RCEP;RCEP;역내포괄적경제동반자협정;
white-house;White House;백악관;ホワイトハウス
pentagon;Pentagon;펜타곤|미 국방부;国防総省|ペンタゴン
us-congress;Congress|US Congress|U.S. Congress;미 의회|미국 의회;米議会|アメリカ議会
us-senate;Senate|US Senate|U.S. Senate;미 상원|미국 상원;米上院|アメリカ上院
us-house;House of Representatives;미 하원|미국 하원;米下院|アメリカ下院
state-department;State Department|US State Department|U.S. State Department|Department of State;미국 국무부|미 국무부|국무부;米国務省|国務省
us-treasury;Treasury Department|US Treasury|U.S. Treasury|US Treasury Department|U.S. Treasury Department;미국 재무부|미 재무부;米財務省
us-commerce;Commerce Department|US Commerce Department|U.S. Commerce Department;미국 상무부|미 상무부;米商務省|商務省
ustr;Office of the U.S. Trade Representative|Office of the US Trade Representative|Office of the United States Trade Representative|USTR;미국 무역대표부|미 무역대표부|무역대표부|USTR;米通商代表部|通商代表部|USTR
fed;Federal Reserve|Fed|Federal Reserve Board;연방준비제도|연준|미 연준|연방준비제도이사회;米連邦準備制度理事会|連邦準備制度理事会|FRB
supreme-court-us;US Supreme Court|U.S. Supreme Court;미 연방대법원|미국 연방대법원;米連邦最高裁判所
CIA;CIA|Central Intelligence Agency;중앙정보국;中央情報局|CIA
FBI;FBI|Federal Bureau of Investigation;연방수사국;連邦捜査局|FBI
NASA;NASA|Nasa;나사|미 항공우주국;NASA|米航空宇宙局
pla;People's Liberation Army|PLA;인민해방군;人民解放軍
cpc;Chinese Communist Party|Communist Party of China|CCP;중국 공산당|중국공산당;中国共産党
china-mofcom;Chinese Commerce Ministry|China's Commerce Ministry|Ministry of Commerce;중국 상무부;中国商務省
china-mfa;Chinese Foreign Ministry;중국 외교부;中国外務省
boj;Bank of Japan|BOJ|BoJ;일본은행;日本銀行|日銀
bok;Bank of Korea|BOK;한국은행;韓国銀行
boe;Bank of England|BoE;영란은행|잉글랜드은행;イングランド銀行
ldp;Liberal Democratic Party|LDP;자민당|자유민주당;自民党|自由民主党
diet;National Diet;;国会
national-assembly-kr;National Assembly;국회;
blue-house;Blue House;청와대;青瓦台
democratic-party-us;Democratic Party|Democratic National Committee|DNC;민주당;民主党
republican-party-us;Republican Party|GOP|Republican National Committee|RNC;공화당;共和党
labour-uk;Labour Party;노동당;労働党
conservative-uk;Conservative Party|Tory Party|Tories;보수당;保守党
hamas;Hamas;하마스;ハマス
hezbollah;Hezbollah|Hizbollah;헤즈볼라;ヒズボラ
taliban;Taliban;탈레반;タリバン
al-qaeda;al-Qaeda|Al-Qaeda|al Qaeda|Al Qaeda|al-Qaida;알카에다;アルカイダ
islamic-state;Islamic State|ISIS|ISIL;이슬람국가|이슬람 국가;イスラム国
PLO;PLO|Palestine Liberation Organization;팔레스타인해방기구;パレスチナ解放機構|PLO
houthis;Houthis|Houthi;후티|후티 반군;フーシ派
tokyo-police;Tokyo Metropolitan Police Department;;警視庁
npa;National Police Agency;경찰청;警察庁
jsdf;Self-Defense Forces|Japan Self-Defense Forces;자위대;自衛隊
japan-lower-house;;중의원;衆議院|衆院
japan-upper-house;;참의원;参議院|参院
le-monde;Le Monde;르몽드|르 몽드;ル・モンド
der-spiegel;Der Spiegel;슈피겔;シュピーゲル
el-pais;El País|El Pais;엘파이스;
real-madrid;Real Madrid;레알 마드리드;レアル・マドリード
komeito;Komeito;공명당;公明党
cdp-japan;Constitutional Democratic Party;입헌민주당;立憲民主党
dpp-japan;Democratic Party for the People;국민민주당;国民民主党
jcp;Japanese Communist Party;일본공산당|일본 공산당;日本共産党|共産党
ishin;Nippon Ishin|Japan Innovation Party;일본유신회;日本維新の会|維新の会
ppp-korea;People Power Party;국민의힘;国民の力
dp-korea;Democratic Party of Korea;더불어민주당;共に民主党
al-jazeera;Al Jazeera|Al-Jazeera;알자지라;アルジャジーラ
hrw;Human Rights Watch;휴먼라이츠워치;ヒューマン・ライツ・ウォッチ
reuters;Reuters;로이터|로이터통신|로이터 통신;ロイター|ロイター通信
ap;Associated Press|AP;AP통신|AP 통신;AP通信
afp;Agence France-Presse|AFP;AFP통신|AFP 통신;AFP通信|AFP
bloomberg;Bloomberg|Bloomberg News;블룸버그|블룸버그통신|블룸버그 통신;ブルームバーグ
bbc;BBC;BBC;BBC
cnn;CNN;CNN;CNN
nyt;New York Times|The New York Times;뉴욕타임스|뉴욕 타임스|NYT;ニューヨーク・タイムズ
wsj;Wall Street Journal|The Wall Street Journal|WSJ;월스트리트저널|월스트리트 저널|WSJ;ウォール・ストリート・ジャーナル
washington-post;Washington Post|The Washington Post;워싱턴포스트|워싱턴 포스트;ワシントン・ポスト
ft;Financial Times;파이낸셜타임스|파이낸셜 타임스;フィナンシャル・タイムズ
yonhap;Yonhap|Yonhap News Agency;연합뉴스;聯合ニュース
xinhua;Xinhua|Xinhua News Agency;신화통신|신화 통신;新華社
kyodo;Kyodo|Kyodo News;교도통신;共同通信
nikkei;Nikkei;니혼게이자이|니혼게이자이신문|닛케이;日経|日本経済新聞
`;

/** Companies that a reader of news in any country knows. */
export const companies = `
google;Google;구글;グーグル
alphabet;Alphabet;알파벳;アルファベット社
apple;Apple;애플;アップル
microsoft;Microsoft;마이크로소프트;マイクロソフト
amazon;Amazon|Amazon.com;아마존;アマゾン
meta;Meta Platforms|Facebook;페이스북|메타플랫폼;フェイスブック
twitter;Twitter;트위터;ツイッター
youtube;YouTube;유튜브;ユーチューブ
netflix;Netflix;넷플릭스;ネットフリックス
nvidia;Nvidia|NVIDIA;엔비디아;エヌビディア
intel;Intel;인텔;インテル
ibm;IBM;IBM;IBM
oracle;Oracle;오라클;オラクル
tesla;Tesla;테슬라;テスラ
spacex;SpaceX;스페이스X|스페이스엑스;スペースX
openai;OpenAI;오픈AI;オープンAI
uber;Uber;우버;ウーバー
airbnb;Airbnb;에어비앤비;エアビーアンドビー
boeing;Boeing;보잉;ボーイング
airbus;Airbus;에어버스;エアバス
general-motors;General Motors|GM;제너럴모터스;ゼネラル・モーターズ
ford;Ford Motor;포드;フォード
volkswagen;Volkswagen;폭스바겐;フォルクスワーゲン
bmw;BMW;BMW;BMW
mercedes;Mercedes-Benz;메르세데스벤츠|벤츠;メルセデス・ベンツ
toyota;Toyota;도요타|토요타;トヨタ|トヨタ自動車
honda;Honda;혼다;ホンダ
nissan;Nissan;닛산;日産|日産自動車
sony;Sony;소니;ソニー
panasonic;Panasonic;파나소닉;パナソニック
hitachi;Hitachi;히타치;日立|日立製作所
toshiba;Toshiba;도시바;東芝
nintendo;Nintendo;닌텐도;任天堂
softbank;SoftBank;소프트뱅크;ソフトバンク
rakuten;Rakuten;라쿠텐;楽天
mitsubishi;Mitsubishi;미쓰비시;三菱
mitsui;;미쓰이;三井物産
samsung;Samsung|Samsung Electronics;삼성|삼성전자;サムスン|サムスン電子
lg;LG|LG Electronics;LG|LG전자;LG
sk;SK Hynix;SK하이닉스|하이닉스;SKハイニックス
hyundai;Hyundai|Hyundai Motor;현대차|현대자동차;現代自動車|ヒョンデ
kia;Kia;기아차|기아자동차;起亜
posco;POSCO|Posco;포스코;ポスコ
naver;Naver;네이버;ネイバー
kakao;Kakao;카카오;カカオ
lotte;Lotte;롯데|롯데그룹;ロッテ
korean-air;Korean Air;대한항공;大韓航空
alibaba;Alibaba;알리바바;アリババ
tencent;Tencent;텐센트;テンセント
huawei;Huawei;화웨이;ファーウェイ
xiaomi;Xiaomi;샤오미;シャオミ
tiktok;TikTok;틱톡;ティックトック
bytedance;ByteDance;바이트댄스;バイトダンス
tsmc;TSMC;TSMC;TSMC
foxconn;Foxconn;폭스콘;フォックスコン
shell;Royal Dutch Shell;로열더치셸;ロイヤル・ダッチ・シェル
exxon;ExxonMobil|Exxon Mobil|Exxon;엑손모빌;エクソンモービル
bp;BP;;
chevron;Chevron;셰브론;シェブロン
siemens;Siemens;지멘스;シーメンス
nestle;Nestlé|Nestle;네슬레;ネスレ
unilever;Unilever;유니레버;ユニリーバ
walmart;Walmart|Wal-Mart;월마트;ウォルマート
starbucks;Starbucks;스타벅스;スターバックス
mcdonalds;McDonald's;맥도날드|맥도널드;マクドナルド
coca-cola;Coca-Cola;코카콜라;コカ・コーラ
pepsi;PepsiCo;펩시코;ペプシコ
nike;Nike;나이키;ナイキ
adidas;Adidas;아디다스;アディダス
disney;Disney|Walt Disney;디즈니|월트디즈니;ディズニー|ウォルト・ディズニー
warner;Warner Bros;워너브러더스;ワーナー・ブラザース
goldman;Goldman Sachs;골드만삭스;ゴールドマン・サックス
jpmorgan;JPMorgan|JPMorgan Chase|JP Morgan;JP모건|JP모간;JPモルガン
morgan-stanley;Morgan Stanley;모건스탠리;モルガン・スタンレー
citigroup;Citigroup|Citi;씨티그룹;シティグループ
hsbc;HSBC;HSBC;HSBC
deutsche-bank;Deutsche Bank;도이체방크|도이치뱅크;ドイツ銀行
pfizer;Pfizer;화이자;ファイザー
moderna;Moderna;모더나;モデルナ
astrazeneca;AstraZeneca;아스트라제네카;アストラゼネカ
nokia;Nokia;노키아;ノキア
ericsson;Ericsson;에릭슨;エリクソン
nbc;NBC;NBC;NBC
abc;ABC;ABC방송;
fox;Fox News;폭스뉴스;FOXニュース
cbs;CBS;CBS;CBS
nhk;NHK;NHK;NHK
guardian;The Guardian;가디언;ガーディアン
yomiuri;Yomiuri Shimbun;요미우리신문|요미우리;読売新聞
asahi;Asahi Shimbun;아사히신문;朝日新聞
mainichi;Mainichi Shimbun;마이니치신문;毎日新聞
kbs;KBS;KBS|한국방송;KBS
mbc;MBC;MBC|문화방송;MBC
sbs;SBS;SBS;SBS
chosun;Chosun Ilbo;조선일보;朝鮮日報
joongang;JoongAng Ilbo;중앙일보;中央日報
`;
