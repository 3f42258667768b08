/*!
 * Names of places, peoples, languages and bodies. Made by scripts/data/names.mjs from Unicode CLDR (Unicode-3.0),
 * @faker-js/faker (MIT) and mecab-ipadic, whose licence is in people.ts. See README.md here.
 */

/** A line an entry: id;label;English names;Korean names;Japanese names, the names of a language separated by |. */
export const names: string = `territory:142;LOC;Asia;아시아;アジア
territory:143;LOC;Central Asia;중앙 아시아;中央アジア
territory:145;LOC;Western Asia;서아시아;西アジア
territory:150;LOC;Europe;유럽;ヨーロッパ
territory:151;LOC;Eastern Europe;동유럽;東ヨーロッパ
territory:154;LOC;Northern Europe;북유럽;北ヨーロッパ
territory:155;LOC;Western Europe;서유럽;西ヨーロッパ
territory:202;LOC;Sub-Saharan Africa;사하라 사막 이남 아프리카;サブサハラアフリカ
territory:419;LOC;Latin America;라틴 아메리카;ラテンアメリカ
territory:002;LOC;Africa;아프리카;アフリカ
territory:005;LOC;South America;남아메리카;南アメリカ
territory:009;LOC;Oceania;오세아니아;オセアニア
territory:011;LOC;Western Africa;서부 아프리카;西アフリカ
territory:013;LOC;Central America;중앙 아메리카;中央アメリカ
territory:014;LOC;Eastern Africa;동부 아프리카;東アフリカ
territory:015;LOC;Northern Africa;북부 아프리카;北アフリカ
territory:017;LOC;Middle Africa;중부 아프리카;中部アフリカ
territory:018;LOC;Southern Africa;남부 아프리카;南部アフリカ
territory:029;LOC;Caribbean;카리브 제도;カリブ
territory:030;LOC;Eastern Asia;동아시아;東アジア
territory:034;LOC;Southern Asia;남아시아;南アジア
territory:035;LOC;Southeast Asia;동남아시아;東南アジア
territory:039;LOC;Southern Europe;남유럽;南ヨーロッパ
territory:053;LOC;Australasia;오스트랄라시아;オーストララシア
territory:054;LOC;Melanesia;멜라네시아;メラネシア
territory:057;LOC;Micronesian Region;미크로네시아 지역;ミクロネシア
territory:061;LOC;Polynesia;폴리네시아;ポリネシア
territory:AC;GPE;Ascension Island;어센션섬;アセンション島
territory:AD;GPE;Andorra;안도라;アンドラ
territory:AE;GPE;United Arab Emirates|UAE|U.A.E.;아랍에미리트|아랍에미리트연합;アラブ首長国連邦|UAE
territory:AF;GPE;Afghanistan;아프가니스탄;アフガニスタン
territory:AG;GPE;Antigua & Barbuda|Antigua and Barbuda;앤티가 바부다;アンティグア・バーブーダ
territory:AI;GPE;Anguilla;앵귈라;アンギラ
territory:AL;GPE;Albania;알바니아;アルバニア
territory:AM;GPE;Armenia;아르메니아;アルメニア
territory:AO;GPE;Angola;앙골라;アンゴラ
territory:AQ;GPE;Antarctica;남극 대륙;南極
territory:AR;GPE;Argentina;아르헨티나;アルゼンチン
territory:AS;GPE;American Samoa;아메리칸 사모아;米領サモア
territory:AT;GPE;Austria;오스트리아;オーストリア
territory:AU;GPE;Australia;오스트레일리아|호주;オーストラリア|豪州
territory:AW;GPE;Aruba;아루바;アルバ
territory:AX;GPE;Åland Islands;올란드 제도;オーランド諸島
territory:AZ;GPE;Azerbaijan;아제르바이잔;アゼルバイジャン
territory:BA;GPE;Bosnia & Herzegovina|Bosnia and Herzegovina|Bosnia;보스니아 헤르체고비나|보스니아;ボスニア・ヘルツェゴビナ|ボスニア
territory:BB;GPE;Barbados;바베이도스;バルバドス
territory:BD;GPE;Bangladesh;방글라데시;バングラデシュ
territory:BE;GPE;Belgium;벨기에;ベルギー
territory:BF;GPE;Burkina Faso;부르키나파소;ブルキナファソ
territory:BG;GPE;Bulgaria;불가리아;ブルガリア
territory:BH;GPE;Bahrain;바레인;バーレーン
territory:BI;GPE;Burundi;부룬디;ブルンジ
territory:BJ;GPE;Benin;베냉;ベナン
territory:BL;GPE;St. Barthélemy;생바르텔레미;サン・バルテルミー
territory:BM;GPE;Bermuda;버뮤다;バミューダ
territory:BN;GPE;Brunei;브루나이;ブルネイ
territory:BO;GPE;Bolivia;볼리비아;ボリビア
territory:BQ;GPE;Caribbean Netherlands;네덜란드령 카리브;オランダ領カリブ
territory:BR;GPE;Brazil;브라질;ブラジル
territory:BS;GPE;Bahamas;바하마;バハマ
territory:BT;GPE;Bhutan;부탄;ブータン
territory:BV;GPE;Bouvet Island;부베섬;ブーベ島
territory:BW;GPE;Botswana;보츠와나;ボツワナ
territory:BY;GPE;Belarus;벨라루스;ベラルーシ
territory:BZ;GPE;Belize;벨리즈;ベリーズ
territory:CA;GPE;Canada;캐나다;カナダ
territory:CC;GPE;Cocos|Cocos Islands;코코스 제도;ココス
territory:CD;GPE;Congo - Kinshasa|Congo|DR Congo|DRC|D.R.C.|Democratic Republic of Congo|Democratic Republic of the Congo;콩고-킨샤사|콩고민주공화국|민주콩고|콩고 민주 공화국|DR콩고;コンゴ民主共和国|DRコンゴ
territory:CF;GPE;Central African Republic;중앙 아프리카 공화국;中央アフリカ共和国
territory:CG;GPE;Congo - Brazzaville|Congo|Republic of Congo|Republic of the Congo;콩고-브라자빌|콩고 공화국|콩고공화국;コンゴ共和国
territory:CH;GPE;Switzerland;스위스;スイス
territory:CI;GPE;Côte d'Ivoire|Ivory Coast|Cote d'Ivoire;코트디부아르|아이보리 코스트;コートジボワール|象牙海岸
territory:CK;GPE;Cook Islands;쿡 제도;クック諸島
territory:CL;GPE;Chile;칠레;チリ
territory:CM;GPE;Cameroon;카메룬;カメルーン
territory:CN;GPE;China|People's Republic of China|PRC|P.R.C.|mainland China;중국|중화인민공화국;中国|中華人民共和国
territory:CO;GPE;Colombia;콜롬비아;コロンビア
territory:CP;GPE;Clipperton Island;클리퍼턴섬;クリッパートン島
territory:CQ;GPE;Sark;사크;サーク島
territory:CR;GPE;Costa Rica;코스타리카;コスタリカ
territory:CU;GPE;Cuba;쿠바;キューバ
territory:CV;GPE;Cape Verde|Cabo Verde;카보베르데;カーボベルデ
territory:CW;GPE;Curaçao;퀴라소;キュラソー
territory:CX;GPE;Christmas Island;크리스마스섬;クリスマス島
territory:CY;GPE;Cyprus;키프로스;キプロス
territory:CZ;GPE;Czechia|Czech Republic|Czechoslovakia;체코|체코 공화국|체코슬로바키아;チェコ|チェコ共和国|チェコスロバキア
territory:DE;GPE;Germany|Federal Republic of Germany|West Germany|East Germany;독일|서독|동독;ドイツ|西ドイツ|東ドイツ
territory:DG;GPE;Diego Garcia;디에고 가르시아;ディエゴガルシア島
territory:DJ;GPE;Djibouti;지부티;ジブチ
territory:DK;GPE;Denmark;덴마크;デンマーク
territory:DM;GPE;Dominica;도미니카;ドミニカ国
territory:DO;GPE;Dominican Republic;도미니카 공화국;ドミニカ共和国
territory:DZ;GPE;Algeria;알제리;アルジェリア
territory:EA;GPE;Ceuta & Melilla|Ceuta and Melilla;세우타 및 멜리야;セウタ・メリリャ
territory:EC;GPE;Ecuador;에콰도르;エクアドル
territory:EE;GPE;Estonia;에스토니아;エストニア
territory:EG;GPE;Egypt;이집트;エジプト
territory:EH;GPE;Western Sahara;서사하라;西サハラ
territory:ER;GPE;Eritrea;에리트리아;エリトリア
territory:ES;GPE;Spain;스페인;スペイン
territory:ET;GPE;Ethiopia;에티오피아;エチオピア
territory:FI;GPE;Finland;핀란드;フィンランド
territory:FJ;GPE;Fiji;피지;フィジー
territory:FK;GPE;Falkland Islands;포클랜드 제도;フォークランド諸島
territory:FM;GPE;Micronesia;미크로네시아;ミクロネシア連邦
territory:FO;GPE;Faroe Islands;페로 제도;フェロー諸島
territory:FR;GPE;France;프랑스;フランス
territory:GA;GPE;Gabon;가봉;ガボン
territory:GB;GPE;United Kingdom|UK|U.K.|Britain|Great Britain|England;영국|브리튼|잉글랜드;イギリス|英国|イングランド
territory:GD;GPE;Grenada;그레나다;グレナダ
territory:GE;GPE;Georgia;조지아|그루지야;ジョージア|グルジア
territory:GF;GPE;French Guiana;프랑스령 기아나;仏領ギアナ
territory:GG;GPE;Guernsey;건지;ガーンジー
territory:GH;GPE;Ghana;가나;ガーナ
territory:GI;GPE;Gibraltar;지브롤터;ジブラルタル
territory:GL;GPE;Greenland;그린란드;グリーンランド
territory:GM;GPE;Gambia;감비아;ガンビア
territory:GN;GPE;Guinea;기니;ギニア
territory:GP;GPE;Guadeloupe;과들루프;グアドループ
territory:GQ;GPE;Equatorial Guinea;적도 기니;赤道ギニア
territory:GR;GPE;Greece;그리스;ギリシャ
territory:GS;GPE;South Georgia & South Sandwich Islands|South Georgia and South Sandwich Islands;사우스조지아 사우스샌드위치 제도;サウスジョージア・サウスサンドウィッチ諸島
territory:GT;GPE;Guatemala;과테말라;グアテマラ
territory:GU;GPE;Guam;괌;グアム
territory:GW;GPE;Guinea-Bissau;기니비사우;ギニアビサウ
territory:GY;GPE;Guyana;가이아나;ガイアナ
territory:HK;GPE;Hong Kong SAR China|Hong Kong;홍콩;中華人民共和国香港特別行政区|香港
territory:HM;GPE;Heard & McDonald Islands|Heard and McDonald Islands;허드 맥도널드 제도;ハード島・マクドナルド諸島
territory:HN;GPE;Honduras;온두라스;ホンジュラス
territory:HR;GPE;Croatia;크로아티아;クロアチア
territory:HT;GPE;Haiti;아이티;ハイチ
territory:HU;GPE;Hungary;헝가리;ハンガリー
territory:IC;GPE;Canary Islands;카나리아 제도;カナリア諸島
territory:ID;GPE;Indonesia;인도네시아;インドネシア
territory:IE;GPE;Ireland;아일랜드;アイルランド
territory:IL;GPE;Israel;이스라엘;イスラエル
territory:IM;GPE;Isle of Man;맨섬;マン島
territory:IN;GPE;India;인도;インド
territory:IO;GPE;British Indian Ocean Territory|Chagos Archipelago;영국령 인도양 지역|차고스 제도;英領インド洋地域|チャゴス諸島
territory:IQ;GPE;Iraq;이라크;イラク
territory:IR;GPE;Iran;이란;イラン
territory:IS;GPE;Iceland;아이슬란드;アイスランド
territory:IT;GPE;Italy;이탈리아;イタリア
territory:JE;GPE;Jersey;저지;ジャージー
territory:JM;GPE;Jamaica;자메이카;ジャマイカ
territory:JO;GPE;Jordan;요르단;ヨルダン
territory:JP;GPE;Japan;일본;日本|日本国
territory:KE;GPE;Kenya;케냐;ケニア
territory:KG;GPE;Kyrgyzstan;키르기스스탄;キルギス|キルギスタン
territory:KH;GPE;Cambodia;캄보디아;カンボジア
territory:KI;GPE;Kiribati;키리바시;キリバス
territory:KM;GPE;Comoros;코모로;コモロ
territory:KN;GPE;St. Kitts & Nevis|St. Kitts and Nevis|Saint Kitts and Nevis;세인트키츠 네비스;セントクリストファー・ネーヴィス
territory:KP;GPE;North Korea|N. Korea|DPRK|Democratic People's Republic of Korea;북한|조선민주주의인민공화국;北朝鮮|朝鮮民主主義人民共和国
territory:KR;GPE;South Korea|Republic of Korea|S. Korea|ROK;대한민국|한국|남한;韓国|大韓民国
territory:KW;GPE;Kuwait;쿠웨이트;クウェート
territory:KY;GPE;Cayman Islands;케이맨 제도;ケイマン諸島
territory:KZ;GPE;Kazakhstan;카자흐스탄;カザフスタン
territory:LA;GPE;Laos;라오스;ラオス
territory:LB;GPE;Lebanon;레바논;レバノン
territory:LC;GPE;St. Lucia|Saint Lucia;세인트루시아;セントルシア
territory:LI;GPE;Liechtenstein;리히텐슈타인;リヒテンシュタイン
territory:LK;GPE;Sri Lanka;스리랑카;スリランカ
territory:LR;GPE;Liberia;라이베리아;リベリア
territory:LS;GPE;Lesotho;레소토;レソト
territory:LT;GPE;Lithuania;리투아니아;リトアニア
territory:LU;GPE;Luxembourg;룩셈부르크;ルクセンブルク
territory:LV;GPE;Latvia;라트비아;ラトビア
territory:LY;GPE;Libya;리비아;リビア
territory:MA;GPE;Morocco;모로코;モロッコ
territory:MC;GPE;Monaco;모나코;モナコ
territory:MD;GPE;Moldova;몰도바;モルドバ
territory:ME;GPE;Montenegro;몬테네그로;モンテネグロ
territory:MF;GPE;St. Martin;생마르탱;サン・マルタン
territory:MG;GPE;Madagascar;마다가스카르;マダガスカル
territory:MH;GPE;Marshall Islands;마셜 제도;マーシャル諸島
territory:MK;GPE;North Macedonia;북마케도니아;北マケドニア
territory:ML;GPE;Mali;말리;マリ
territory:MM;GPE;Myanmar|Burma;미얀마|버마;ミャンマー|ビルマ
territory:MN;GPE;Mongolia;몽골|몽고;モンゴル
territory:MO;GPE;Macao SAR China|Macao|Macau;마카오;中華人民共和国マカオ特別行政区|マカオ|澳門
territory:MP;GPE;Northern Mariana Islands;북마리아나제도;北マリアナ諸島
territory:MQ;GPE;Martinique;마르티니크;マルティニーク
territory:MR;GPE;Mauritania;모리타니;モーリタニア
territory:MS;GPE;Montserrat;몬트세라트;モントセラト
territory:MT;GPE;Malta;몰타;マルタ
territory:MU;GPE;Mauritius;모리셔스;モーリシャス
territory:MV;GPE;Maldives;몰디브;モルディブ
territory:MW;GPE;Malawi;말라위;マラウイ
territory:MX;GPE;Mexico;멕시코;メキシコ
territory:MY;GPE;Malaysia;말레이시아;マレーシア
territory:MZ;GPE;Mozambique;모잠비크;モザンビーク
territory:NA;GPE;Namibia;나미비아;ナミビア
territory:NC;GPE;New Caledonia;뉴칼레도니아;ニューカレドニア
territory:NE;GPE;Niger;니제르;ニジェール
territory:NF;GPE;Norfolk Island;노퍽섬;ノーフォーク島
territory:NG;GPE;Nigeria;나이지리아;ナイジェリア
territory:NI;GPE;Nicaragua;니카라과;ニカラグア
territory:NL;GPE;Netherlands|Holland;네덜란드|홀란드;オランダ
territory:NO;GPE;Norway;노르웨이;ノルウェー
territory:NP;GPE;Nepal;네팔;ネパール
territory:NR;GPE;Nauru;나우루;ナウル
territory:NU;GPE;Niue;니우에;ニウエ
territory:NZ;GPE;New Zealand|Aotearoa New Zealand;뉴질랜드;ニュージーランド|アオテアロア・ニュージーランド
territory:OM;GPE;Oman;오만;オマーン
territory:PA;GPE;Panama;파나마;パナマ
territory:PE;GPE;Peru;페루;ペルー
territory:PF;GPE;French Polynesia;프랑스령 폴리네시아;仏領ポリネシア
territory:PG;GPE;Papua New Guinea;파푸아뉴기니;パプアニューギニア
territory:PH;GPE;Philippines;필리핀;フィリピン
territory:PK;GPE;Pakistan;파키스탄;パキスタン
territory:PL;GPE;Poland;폴란드;ポーランド
territory:PM;GPE;St. Pierre & Miquelon|St. Pierre and Miquelon;생피에르 미클롱;サンピエール島・ミクロン島
territory:PN;GPE;Pitcairn Islands|Pitcairn;핏케언 제도;ピトケアン諸島
territory:PR;GPE;Puerto Rico;푸에르토리코;プエルトリコ
territory:PS;GPE;Palestinian Territories|Palestine|Gaza|Gaza Strip|West Bank;팔레스타인 지구|팔레스타인|가자지구|서안지구;パレスチナ自治区|パレスチナ|ガザ|ガザ地区|ヨルダン川西岸
territory:PT;GPE;Portugal;포르투갈;ポルトガル
territory:PW;GPE;Palau;팔라우;パラオ
territory:PY;GPE;Paraguay;파라과이;パラグアイ
territory:QA;GPE;Qatar;카타르;カタール
territory:RE;GPE;Réunion;레위니옹;レユニオン
territory:RO;GPE;Romania;루마니아;ルーマニア
territory:RS;GPE;Serbia;세르비아;セルビア
territory:RU;GPE;Russia|Russian Federation;러시아|러시아 연방;ロシア|ロシア連邦
territory:RW;GPE;Rwanda;르완다;ルワンダ
territory:SA;GPE;Saudi Arabia|Saudi;사우디아라비아|사우디;サウジアラビア|サウジ
territory:SB;GPE;Solomon Islands;솔로몬 제도;ソロモン諸島
territory:SC;GPE;Seychelles;세이셸;セーシェル
territory:SD;GPE;Sudan;수단;スーダン
territory:SE;GPE;Sweden;스웨덴;スウェーデン
territory:SG;GPE;Singapore;싱가포르;シンガポール
territory:SH;GPE;St. Helena;세인트헬레나;セントヘレナ
territory:SI;GPE;Slovenia;슬로베니아;スロベニア
territory:SJ;GPE;Svalbard & Jan Mayen|Svalbard and Jan Mayen;스발바르제도-얀마웬섬;スバールバル諸島・ヤンマイエン島
territory:SK;GPE;Slovakia;슬로바키아;スロバキア
territory:SL;GPE;Sierra Leone;시에라리온;シエラレオネ
territory:SM;GPE;San Marino;산마리노;サンマリノ
territory:SN;GPE;Senegal;세네갈;セネガル
territory:SO;GPE;Somalia;소말리아;ソマリア
territory:SR;GPE;Suriname;수리남;スリナム
territory:SS;GPE;South Sudan;남수단;南スーダン
territory:ST;GPE;São Tomé & Príncipe|São Tomé and Príncipe|Sao Tome and Principe;상투메 프린시페;サントメ・プリンシペ
territory:SV;GPE;El Salvador;엘살바도르;エルサルバドル
territory:SX;GPE;Sint Maarten;신트마르턴;シント・マールテン
territory:SY;GPE;Syria;시리아;シリア
territory:SZ;GPE;Eswatini|Swaziland;에스와티니|스와질란드;エスワティニ|スワジランド
territory:TA;GPE;Tristan da Cunha;트리스탄다쿠나;トリスタン・ダ・クーニャ
territory:TC;GPE;Turks & Caicos Islands|Turks and Caicos Islands;터크스 케이커스 제도;タークス・カイコス諸島
territory:TD;GPE;Chad;차드;チャド
territory:TF;GPE;French Southern Territories;프랑스령 남방 지역;仏領極南諸島
territory:TG;GPE;Togo;토고;トーゴ
territory:TH;GPE;Thailand;태국;タイ
territory:TJ;GPE;Tajikistan;타지키스탄;タジキスタン
territory:TK;GPE;Tokelau;토켈라우;トケラウ
territory:TL;GPE;Timor-Leste|East Timor;동티모르|티모르레스테;東ティモール|東チモール
territory:TM;GPE;Turkmenistan;투르크메니스탄;トルクメニスタン
territory:TN;GPE;Tunisia;튀니지;チュニジア
territory:TO;GPE;Tonga;통가;トンガ
territory:TR;GPE;Türkiye|Turkey|Turkiye;튀르키예|터키;トルコ|テュルキエ
territory:TT;GPE;Trinidad & Tobago|Trinidad and Tobago;트리니다드 토바고;トリニダード・トバゴ
territory:TV;GPE;Tuvalu;투발루;ツバル
territory:TW;GPE;Taiwan|Republic of China;대만|타이완|중화민국;台湾|中華民国
territory:TZ;GPE;Tanzania;탄자니아;タンザニア
territory:UA;GPE;Ukraine;우크라이나;ウクライナ
territory:UG;GPE;Uganda;우간다;ウガンダ
territory:UM;GPE;U.S. Outlying Islands;미국령 해외 제도;合衆国領有小離島
territory:US;GPE;United States|US|U.S.|USA|U.S.A.|United States of America|America;미국|미합중국;アメリカ合衆国|アメリカ|米国|合衆国
territory:UY;GPE;Uruguay;우루과이;ウルグアイ
territory:UZ;GPE;Uzbekistan;우즈베키스탄;ウズベキスタン
territory:VA;GPE;Vatican City|Vatican|Holy See;바티칸 시국|바티칸|교황청;バチカン市国|バチカン|ローマ教皇庁
territory:VC;GPE;St. Vincent & Grenadines|St. Vincent and Grenadines|Saint Vincent and the Grenadines;세인트빈센트그레나딘;セントビンセント及びグレナディーン諸島
territory:VE;GPE;Venezuela;베네수엘라;ベネズエラ
territory:VG;GPE;British Virgin Islands;영국령 버진아일랜드;英領ヴァージン諸島
territory:VI;GPE;U.S. Virgin Islands;미국령 버진아일랜드;米領ヴァージン諸島
territory:VN;GPE;Vietnam|Viet Nam;베트남|월남;ベトナム
territory:VU;GPE;Vanuatu;바누아투;バヌアツ
territory:WF;GPE;Wallis & Futuna|Wallis and Futuna;왈리스-푸투나 제도;ウォリス・フツナ
territory:WS;GPE;Samoa;사모아;サモア
territory:XK;GPE;Kosovo;코소보;コソボ
territory:YE;GPE;Yemen;예멘;イエメン
territory:YT;GPE;Mayotte;마요트;マヨット
territory:ZA;GPE;South Africa;남아프리카|남아공|남아프리카공화국|남아프리카 공화국;南アフリカ|南アフリカ共和国|南ア
territory:ZM;GPE;Zambia;잠비아;ザンビア
territory:ZW;GPE;Zimbabwe;짐바브웨;ジンバブエ
territory:scotland;GPE;Scotland;스코틀랜드;スコットランド
territory:wales;GPE;Wales;웨일스;ウェールズ
territory:northern-ireland;GPE;Northern Ireland;북아일랜드;北アイルランド
territory:korea;GPE;Korea;;朝鮮
territory:SU;GPE;Soviet Union|USSR|U.S.S.R.;소련|소비에트 연방;ソ連|ソビエト連邦
territory:congo;GPE;Congo;콩고;コンゴ
territory:yugoslavia;GPE;Yugoslavia;유고슬라비아;ユーゴスラビア
territory:prussia;GPE;Prussia;프로이센;プロイセン
city:Pacific/Honolulu;GPE;Honolulu;호놀룰루;ホノルル
city:Pacific/Pago_Pago;GPE;Pago Pago;파고파고;パゴパゴ
city:Pacific/Rarotonga;GPE;Rarotonga;라로통가;ラロトンガ
city:Pacific/Easter;GPE;Easter Island;이스터 섬;イースター島
city:Pacific/Galapagos;GPE;Galápagos Islands;갈라파고스;ガラパゴス
city:Pacific/Truk;GPE;Chuuk;트루크;チューク
city:Pacific/Ponape;GPE;Pohnpei;포나페;ポンペイ島
city:Pacific/Kosrae;GPE;Kosrae;코스레;コスラエ
city:Pacific/Enderbury;GPE;Canton Island;칸톤;カントン島
city:Pacific/Kiritimati;GPE;Kiritimati;키리티마티;キリスィマスィ島
city:Pacific/Tarawa;GPE;Tarawa;타라와;タラワ
city:Pacific/Kwajalein;GPE;Kwajalein Atoll;콰잘렌;クェゼリン
city:Pacific/Majuro;GPE;Majuro;마주로;マジュロ
city:Pacific/Saipan;GPE;Saipan;사이판;サイパン
city:Pacific/Noumea;GPE;Nouméa;누메아;ヌメア
city:Pacific/Chatham;GPE;Chatham Islands;채텀;チャタム
city:Pacific/Auckland;GPE;Auckland;오클랜드;オークランド
city:Pacific/Tahiti;GPE;Tahiti;타히티;タヒチ
city:Pacific/Marquesas;GPE;Marquesas Islands;마퀘사스;マルキーズ
city:Pacific/Gambier;GPE;Gambier;감비어;ガンビエ諸島
city:Pacific/Port_Moresby;GPE;Port Moresby;포트모르즈비;ポートモレスビー
city:Pacific/Bougainville;GPE;Bougainville;부갱빌;ブーゲンビル
city:Pacific/Guadalcanal;GPE;Guadalcanal;과달카날;ガダルカナル
city:Pacific/Fakaofo;GPE;Fakaofo;파카오푸;ファカオフォ
city:Pacific/Tongatapu;GPE;Tongatapu;통가타푸;トンガタプ
city:Pacific/Funafuti;GPE;Funafuti;푸나푸티;フナフティ
city:Pacific/Midway;GPE;Midway Atoll;미드웨이;ミッドウェー島
city:Pacific/Wake;GPE;Wake Island;웨이크;ウェーク島
city:Pacific/Efate;GPE;Efate;에파테;エフェテ島
city:Pacific/Apia;GPE;Apia;아피아;アピア
city:Europe/Tirane;GPE;Tirana;티라나;ティラナ
city:Europe/Vienna;GPE;Vienna;비엔나|빈;ウィーン
city:Europe/Mariehamn;GPE;Mariehamn;마리에함;マリエハムン
city:Europe/Sarajevo;GPE;Sarajevo;사라예보;サラエボ
city:Europe/Brussels;GPE;Brussels;브뤼셀;ブリュッセル
city:Europe/Sofia;GPE;Sofia;소피아;ソフィア
city:Europe/Minsk;GPE;Minsk;민스크;ミンスク
city:Europe/Zurich;GPE;Zurich;취리히;チューリッヒ
city:Europe/Prague;GPE;Prague;프라하;プラハ
city:Europe/Busingen;GPE;Büsingen;뷔지겐;ビュージンゲン
city:Europe/Berlin;GPE;Berlin;베를린;ベルリン
city:Europe/Copenhagen;GPE;Copenhagen;코펜하겐;コペンハーゲン
city:Europe/Tallinn;GPE;Tallinn;탈린;タリン
city:Europe/Madrid;GPE;Madrid;마드리드;マドリード
city:Europe/Helsinki;GPE;Helsinki;헬싱키;ヘルシンキ
city:Europe/Paris;GPE;Paris;파리;パリ
city:Europe/London;GPE;London;런던;ロンドン
city:Europe/Athens;GPE;Athens;아테네;アテネ
city:Europe/Zagreb;GPE;Zagreb;자그레브;ザグレブ
city:Europe/Budapest;GPE;Budapest;부다페스트;ブダペスト
city:Europe/Dublin;GPE;Dublin;더블린;ダブリン
city:Europe/Rome;GPE;Rome;로마;ローマ
city:Europe/Vaduz;GPE;Vaduz;파두츠;ファドゥーツ
city:Europe/Vilnius;GPE;Vilnius;빌니우스|빌뉴스;ヴィリニュス|ビリニュス
city:Europe/Riga;GPE;Riga;리가;リガ
city:Europe/Chisinau;GPE;Chișinău;키시나우;キシナウ
city:Europe/Podgorica;GPE;Podgorica;포드고리차;ポドゴリツァ
city:Europe/Skopje;GPE;Skopje;스코페;スコピエ
city:Europe/Amsterdam;GPE;Amsterdam;암스테르담;アムステルダム
city:Europe/Oslo;GPE;Oslo;오슬로;オスロ
city:Europe/Warsaw;GPE;Warsaw;바르샤바;ワルシャワ
city:Europe/Lisbon;GPE;Lisbon;리스본;リスボン
city:Europe/Bucharest;GPE;Bucharest;부쿠레슈티;ブカレスト
city:Europe/Belgrade;GPE;Belgrade;베오그라드;ベオグラード
city:Europe/Kaliningrad;GPE;Kaliningrad;칼리닌그라드;カリーニングラード
city:Europe/Moscow;GPE;Moscow;모스크바;モスクワ
city:Europe/Volgograd;GPE;Volgograd;볼고그라트;ボルゴグラード
city:Europe/Saratov;GPE;Saratov;사라토프;サラトフ
city:Europe/Astrakhan;GPE;Astrakhan;아스트라한;アストラハン
city:Europe/Ulyanovsk;GPE;Ulyanovsk;울리야노프스크;ウリヤノフスク
city:Europe/Kirov;GPE;Kirov;키로프;キーロフ
city:Europe/Samara;GPE;Samara;사마라;サマラ
city:Europe/Stockholm;GPE;Stockholm;스톡홀름;ストックホルム
city:Europe/Ljubljana;GPE;Ljubljana;류블랴나;リュブリャナ
city:Europe/Bratislava;GPE;Bratislava;브라티슬라바;ブラチスラバ
city:Europe/Istanbul;GPE;Istanbul|Constantinople;이스탄불|콘스탄티노폴리스;イスタンブール|コンスタンティノープル
city:Europe/Kiev;GPE;Kyiv|Kiev;키예프|키이우;キーウ|キエフ
city:Europe/Simferopol;GPE;Simferopol;심페로폴;シンフェロポリ
city:Asia/Dubai;GPE;Dubai;두바이;ドバイ
city:Asia/Kabul;GPE;Kabul;카불;カブール
city:Asia/Yerevan;GPE;Yerevan;예레반;エレバン
city:Asia/Baku;GPE;Baku;바쿠;バクー
city:Asia/Dhaka;GPE;Dhaka;다카;ダッカ
city:Asia/Thimphu;GPE;Thimphu;팀부;ティンプー
city:Asia/Urumqi;GPE;Ürümqi;우루무치;ウルムチ
city:Asia/Shanghai;GPE;Shanghai;상하이|상해;上海
city:Asia/Nicosia;GPE;Nicosia;니코시아;ニコシア
city:Asia/Famagusta;GPE;Famagusta;파마구스타;ファマグスタ
city:Asia/Tbilisi;GPE;Tbilisi;트빌리시;トビリシ
city:Asia/Jakarta;GPE;Jakarta;자카르타;ジャカルタ
city:Asia/Pontianak;GPE;Pontianak;폰티아나크;ポンティアナック
city:Asia/Makassar;GPE;Makassar;마카사르;マカッサル
city:Asia/Jayapura;GPE;Jayapura;자야푸라;ジャヤプラ
city:Asia/Jerusalem;GPE;Jerusalem;예루살렘;エルサレム
city:Asia/Calcutta;GPE;Kolkata|Calcutta;콜카타;コルカタ
city:Asia/Baghdad;GPE;Baghdad;바그다드;バグダッド
city:Asia/Tehran;GPE;Tehran|Teheran;테헤란;テヘラン
city:Asia/Amman;GPE;Amman;암만;アンマン
city:Asia/Tokyo;GPE;Tokyo;도쿄|동경;東京
city:Asia/Bishkek;GPE;Bishkek;비슈케크;ビシュケク
city:Asia/Phnom_Penh;GPE;Phnom Penh;프놈펜;プノンペン
city:Asia/Pyongyang;GPE;Pyongyang;평양;平壌|ピョンヤン
city:Asia/Seoul;GPE;Seoul;서울;ソウル
city:Asia/Aqtau;GPE;Aktau;아크타우;アクタウ
city:Asia/Oral;GPE;Oral;오랄;オラル
city:Asia/Atyrau;GPE;Atyrau;아티라우;アティラウ
city:Asia/Aqtobe;GPE;Aqtobe;악토브;アクトベ
city:Asia/Qostanay;GPE;Kostanay;코스타나이;コスタナイ
city:Asia/Qyzylorda;GPE;Kyzylorda;키질로르다;クズロルダ
city:Asia/Almaty;GPE;Almaty;알마티;アルマトイ
city:Asia/Vientiane;GPE;Vientiane;비엔티안;ビエンチャン
city:Asia/Beirut;GPE;Beirut;베이루트;ベイルート
city:Asia/Colombo;GPE;Colombo;콜롬보;コロンボ
city:Asia/Rangoon;GPE;Yangon|Naypyidaw|Rangoon;랑군|네피도|양곤;ヤンゴン|ネピドー
city:Asia/Hovd;GPE;Khovd;호브드;ホブド
city:Asia/Ulaanbaatar;GPE;Ulaanbaatar|Ulan Bator;울란바토르;ウランバートル
city:Asia/Kuala_Lumpur;GPE;Kuala Lumpur;쿠알라룸푸르;クアラルンプール
city:Asia/Kuching;GPE;Kuching;쿠칭;クチン
city:Asia/Katmandu;GPE;Kathmandu;카트만두;カトマンズ
city:Asia/Muscat;GPE;Muscat;무스카트;マスカット
city:Asia/Manila;GPE;Manila;마닐라;マニラ
city:Asia/Karachi;GPE;Karachi;카라치;カラチ
city:Asia/Hebron;GPE;Hebron;헤브론;ヘブロン
city:Asia/Yekaterinburg;GPE;Yekaterinburg;예카테린부르크;エカテリンブルグ
city:Asia/Omsk;GPE;Omsk;옴스크;オムスク
city:Asia/Novosibirsk;GPE;Novosibirsk;노보시비르스크;ノヴォシビルスク
city:Asia/Barnaul;GPE;Barnaul;바르나울;バルナウル
city:Asia/Tomsk;GPE;Tomsk;톰스크;トムスク
city:Asia/Novokuznetsk;GPE;Novokuznetsk;노보쿠즈네츠크;ノヴォクズネツク
city:Asia/Krasnoyarsk;GPE;Krasnoyarsk;크라스노야르스크;クラスノヤルスク
city:Asia/Irkutsk;GPE;Irkutsk;이르쿠츠크;イルクーツク
city:Asia/Chita;GPE;Chita;치타;チタ
city:Asia/Yakutsk;GPE;Yakutsk;야쿠츠크;ヤクーツク
city:Asia/Vladivostok;GPE;Vladivostok;블라디보스토크;ウラジオストク
city:Asia/Khandyga;GPE;Khandyga;한디가;ハンドゥイガ
city:Asia/Sakhalin;GPE;Sakhalin;사할린;サハリン
city:Asia/Ust-Nera;GPE;Ust-Nera;우스티네라;ウスチネラ
city:Asia/Magadan;GPE;Magadan;마가단;マガダン
city:Asia/Srednekolymsk;GPE;Srednekolymsk;스레드네콜림스크;スレドネコリムスク
city:Asia/Kamchatka;GPE;Kamchatka;캄차카;カムチャッカ
city:Asia/Anadyr;GPE;Anadyr;아나디리;アナディリ
city:Asia/Riyadh;GPE;Riyadh;리야드;リヤド
city:Asia/Damascus;GPE;Damascus;다마스쿠스;ダマスカス
city:Asia/Bangkok;GPE;Bangkok;방콕;バンコク
city:Asia/Dushanbe;GPE;Dushanbe;두샨베;ドゥシャンベ
city:Asia/Dili;GPE;Dili;딜리;ディリ
city:Asia/Ashgabat;GPE;Ashgabat;아슈하바트;アシガバード
city:Asia/Taipei;GPE;Taipei;타이베이|타이페이;台北
city:Asia/Samarkand;GPE;Samarkand;사마르칸트;サマルカンド
city:Asia/Tashkent;GPE;Tashkent;타슈켄트;タシケント
city:Asia/Saigon;GPE;Ho Chi Minh City|Saigon;사이공|호찌민|호치민시;ホーチミン|サイゴン
city:Asia/Aden;GPE;Aden;아덴;アデン
city:America/Antigua;GPE;Antigua;안티과;アンティグア
city:America/Argentina/Rio_Gallegos;GPE;Río Gallegos;리오 가예고스;リオガジェゴス
city:America/Argentina/San_Juan;GPE;San Juan;산후안;サンファン
city:America/Argentina/Ushuaia;GPE;Ushuaia;우수아이아;ウシュアイア
city:America/Argentina/La_Rioja;GPE;La Rioja;라 리오하;ラリオハ
city:America/Argentina/San_Luis;GPE;San Luis;산루이스;サンルイス
city:America/Argentina/Salta;GPE;Salta;살타;サルタ
city:America/Argentina/Tucuman;GPE;Tucumán;투쿠만;トゥクマン
city:America/Mendoza;GPE;Mendoza;멘도사;メンドーサ
city:America/Catamarca;GPE;Catamarca;카타마르카;カタマルカ
city:America/Jujuy;GPE;Jujuy;후후이;フフイ
city:America/Cordoba;GPE;Córdoba;코르도바;コルドバ
city:America/Buenos_Aires;GPE;Buenos Aires;부에노스 아이레스|부에노스아이레스;ブエノスアイレス
city:America/La_Paz;GPE;La Paz;라파스;ラパス
city:America/Kralendijk;GPE;Kralendijk;크라렌디즈크;クラレンダイク
city:America/Eirunepe;GPE;Eirunepé;아이루네페;エイルネペ
city:America/Rio_Branco;GPE;Rio Branco;히우 브랑쿠;リオブランコ
city:America/Porto_Velho;GPE;Porto Velho;포르토벨료;ポルトベーリョ
city:America/Boa_Vista;GPE;Boa Vista;보아 비스타;ボアビスタ
city:America/Manaus;GPE;Manaus;마나우스;マナウス
city:America/Cuiaba;GPE;Cuiabá;쿠이아바;クイアバ
city:America/Santarem;GPE;Santarém;산타렘;サンタレム
city:America/Campo_Grande;GPE;Campo Grande;캄포 그란데;カンポグランデ
city:America/Belem;GPE;Belém;벨렘;ベレン
city:America/Araguaina;GPE;Araguaína;아라과이나;アラグァイナ
city:America/Sao_Paulo;GPE;São Paulo|Sao Paulo;상파울루;サンパウロ
city:America/Bahia;GPE;Bahia;바히아;バイーア
city:America/Fortaleza;GPE;Fortaleza;포르탈레자;フォルタレザ
city:America/Maceio;GPE;Maceió;마세이오;マセイオ
city:America/Recife;GPE;Recife;레시페;レシフェ
city:America/Noronha;GPE;Fernando de Noronha;노롱야;ノローニャ
city:America/Nassau;GPE;Nassau;나소;ナッソー
city:America/Dawson;GPE;Dawson;도슨;ドーソン
city:America/Whitehorse;GPE;Whitehorse;화이트호스;ホワイトホース
city:America/Inuvik;GPE;Inuvik;이누빅;イヌヴィク
city:America/Vancouver;GPE;Vancouver;벤쿠버|밴쿠버;バンクーバー
city:America/Fort_Nelson;GPE;Fort Nelson;포트 넬슨;フォートネルソン
city:America/Dawson_Creek;GPE;Dawson Creek;도슨크릭;ドーソンクリーク
city:America/Creston;GPE;Creston;크레스톤;クレストン
city:America/Edmonton;GPE;Edmonton;에드먼턴;エドモントン
city:America/Swift_Current;GPE;Swift Current;스위프트커런트;スウィフトカレント
city:America/Cambridge_Bay;GPE;Cambridge Bay;케임브리지 베이;ケンブリッジベイ
city:America/Regina;GPE;Regina;리자이나;レジャイナ
city:America/Winnipeg;GPE;Winnipeg;위니펙;ウィニペグ
city:America/Resolute;GPE;Resolute;리졸루트;レゾリュート
city:America/Rankin_Inlet;GPE;Rankin Inlet;랭킹 인렛;ランキンインレット
city:America/Coral_Harbour;GPE;Atikokan;코랄하버;アティコカン
city:America/Toronto;GPE;Toronto;토론토;トロント
city:America/Iqaluit;GPE;Iqaluit;이칼루이트;イカルイット
city:America/Moncton;GPE;Moncton;몽턴;モンクトン
city:America/Halifax;GPE;Halifax;핼리팩스;ハリファクス
city:America/Goose_Bay;GPE;Goose Bay;구즈베이;グースベイ
city:America/Glace_Bay;GPE;Glace Bay;글라스베이;グレースベイ
city:America/Blanc-Sablon;GPE;Blanc-Sablon;블랑 사블롱;ブラン・サブロン
city:America/St_Johns;GPE;St. John's;세인트존스;セントジョンズ
city:America/Coyhaique;GPE;Coyhaique;코이아이케;コジャイケ
city:America/Punta_Arenas;GPE;Punta Arenas;푼타아레나스;プンタアレナス
city:America/Santiago;GPE;Santiago;산티아고;サンチアゴ|サンティアゴ
city:America/Bogota;GPE;Bogotá|Bogota;보고타;ボゴタ
city:America/Havana;GPE;Havana;하바나|아바나;ハバナ
city:America/Santo_Domingo;GPE;Santo Domingo;산토도밍고;サントドミンゴ
city:America/Guayaquil;GPE;Guayaquil;과야킬;グアヤキル
city:America/Cayenne;GPE;Cayenne;카옌;カイエンヌ
city:America/Thule;GPE;Thule;툴레;チューレ
city:America/Godthab;GPE;Nuuk;고드호프;ヌーク
city:America/Scoresbysund;GPE;Ittoqqortoormiit;스코레스바이선드;イトコルトルミット
city:America/Danmarkshavn;GPE;Danmarkshavn;덴마크샤븐;デンマークシャウン
city:America/Tegucigalpa;GPE;Tegucigalpa;테구시갈파;テグシガルパ
city:America/Port-au-Prince;GPE;Port-au-Prince;포르토프랭스;ポルトープランス
city:America/St_Kitts;GPE;St. Kitts;세인트키츠;セントクリストファー
city:America/Cayman;GPE;Cayman;케이맨;ケイマン
city:America/Marigot;GPE;Marigot;마리곳;マリゴ
city:America/Tijuana;GPE;Tijuana;티후아나;ティフアナ
city:America/Hermosillo;GPE;Hermosillo;에르모시요;エルモシヨ
city:America/Ciudad_Juarez;GPE;Ciudad Juárez;시우다드후아레스;シウダー・フアレス
city:America/Mazatlan;GPE;Mazatlán;마사틀란;マサトラン
city:America/Chihuahua;GPE;Chihuahua;치와와;チワワ
city:America/Bahia_Banderas;GPE;Bahía de Banderas;바이아 반데라스;バイアバンデラ
city:America/Ojinaga;GPE;Ojinaga;오히나가;オヒナガ
city:America/Monterrey;GPE;Monterrey;몬테레이;モンテレイ
city:America/Mexico_City;GPE;Mexico City;멕시코 시티|멕시코시티;メキシコシティー|メキシコシティ
city:America/Matamoros;GPE;Matamoros;마타모로스;マタモロス
city:America/Cancun;GPE;Cancún;칸쿤;カンクン
city:America/Managua;GPE;Managua;마나과;マナグア
city:America/Lima;GPE;Lima;리마;リマ
city:America/Miquelon;GPE;Saint-Pierre;미클롱;ミクロン島
city:America/Asuncion;GPE;Asunción|Asuncion;아순시온;アスンシオン
city:America/Paramaribo;GPE;Paramaribo;파라마리보;パラマリボ
city:America/Lower_Princes;GPE;Lower Prince's Quarter;로워 프린스 쿼터;ローワー・プリンセズ・クウォーター
city:America/Grand_Turk;GPE;Grand Turk;그랜드 터크;グランドターク
city:America/Port_of_Spain;GPE;Port of Spain;포트오브스페인;ポートオブスペイン
city:America/Adak;GPE;Adak;에이닥;アダック
city:America/Nome;GPE;Nome;놈;ノーム
city:America/Anchorage;GPE;Anchorage;앵커리지;アンカレッジ
city:America/Yakutat;GPE;Yakutat;야쿠타트;ヤクタット
city:America/Sitka;GPE;Sitka;싯카;シトカ
city:America/Juneau;GPE;Juneau;주노;ジュノー
city:America/Metlakatla;GPE;Metlakatla;메틀라카틀라;メトラカトラ
city:America/Los_Angeles;GPE;Los Angeles;로스앤젤레스|LA;ロサンゼルス
city:America/Boise;GPE;Boise;보이시;ボイシ
city:America/Phoenix;GPE;Phoenix;피닉스;フェニックス
city:America/Denver;GPE;Denver;덴버;デンバー
city:America/North_Dakota/Beulah;GPE;Beulah, North Dakota;노스다코타주, 베라;ノースダコタ州ビューラー
city:America/North_Dakota/New_Salem;GPE;New Salem, North Dakota;노스다코타주, 뉴살렘;ノースダコタ州ニューセーラム
city:America/Chicago;GPE;Chicago;시카고;シカゴ
city:America/Menominee;GPE;Menominee;메노미니;メノミニー
city:America/Indiana/Petersburg;GPE;Petersburg, Indiana;인디애나주, 피츠버그;インディアナ州ピーターズバーグ
city:America/Indiana/Tell_City;GPE;Tell City, Indiana;인디애나주, 텔시티;インディアナ州テルシティ
city:America/Indiana/Winamac;GPE;Winamac, Indiana;인디애나주, 위너맥;インディアナ州ウィナマック
city:America/Indiana/Marengo;GPE;Marengo, Indiana;인디애나주, 머렝고;インディアナ州マレンゴ
city:America/Indiana/Vevay;GPE;Vevay, Indiana;인디애나주, 비비;インディアナ州ビベー
city:America/Indianapolis;GPE;Indianapolis;인디애나폴리스;インディアナポリス
city:America/Louisville;GPE;Louisville;루이빌;ルイビル
city:America/Kentucky/Monticello;GPE;Monticello, Kentucky;켄터키주, 몬티첼로;ケンタッキー州モンティチェロ
city:America/Detroit;GPE;Detroit;디트로이트;デトロイト
city:America/New_York;GPE;New York|New York City|NYC|Manhattan|Brooklyn;뉴욕|뉴욕시|맨해튼|브루클린;ニューヨーク|マンハッタン|ブルックリン
city:America/Montevideo;GPE;Montevideo;몬테비데오;モンテビデオ
city:America/St_Vincent;GPE;St. Vincent;세인트빈센트;セントビンセント
city:America/Caracas;GPE;Caracas;카라카스;カラカス
city:America/Tortola;GPE;Tortola;토르톨라;トルトーラ
city:America/St_Thomas;GPE;St. Thomas;세인트토마스;セントトーマス
city:Africa/Luanda;GPE;Luanda;루안다;ルアンダ
city:Africa/Ouagadougou;GPE;Ouagadougou;와가두구;ワガドゥグー
city:Africa/Bujumbura;GPE;Bujumbura;부줌부라;ブジュンブラ
city:Africa/Porto-Novo;GPE;Porto-Novo;포르토노보;ポルトノボ
city:Africa/Gaborone;GPE;Gaborone;가보로네;ハボローネ
city:Africa/Kinshasa;GPE;Kinshasa;킨샤사;キンシャサ
city:Africa/Lubumbashi;GPE;Lubumbashi;루붐바시;ルブンバシ
city:Africa/Bangui;GPE;Bangui;방기;バンギ
city:Africa/Brazzaville;GPE;Brazzaville;브라자빌;ブラザビル
city:Africa/Abidjan;GPE;Abidjan;아비장;アビジャン
city:Africa/Douala;GPE;Douala;두알라;ドゥアラ
city:Africa/Algiers;GPE;Algiers;알제;アルジェ
city:Africa/Cairo;GPE;Cairo;카이로;カイロ
city:Africa/El_Aaiun;GPE;El Aaiún;엘아이운;アイウン
city:Africa/Asmera;GPE;Asmara;아스메라;アスマラ
city:Africa/Ceuta;GPE;Ceuta;세우타;セウタ
city:Africa/Addis_Ababa;GPE;Addis Ababa;아디스아바바;アジスアベバ|アディスアベバ
city:Africa/Libreville;GPE;Libreville;리브르빌;リーブルヴィル
city:Africa/Accra;GPE;Accra;아크라;アクラ
city:Africa/Banjul;GPE;Banjul;반줄;バンジュール
city:Africa/Conakry;GPE;Conakry;코나크리;コナクリ
city:Africa/Malabo;GPE;Malabo;말라보;マラボ
city:Africa/Bissau;GPE;Bissau;비사우;ビサウ
city:Africa/Nairobi;GPE;Nairobi;나이로비;ナイロビ
city:Africa/Monrovia;GPE;Monrovia;몬로비아;モンロビア
city:Africa/Maseru;GPE;Maseru;마세루;マセル
city:Africa/Tripoli;GPE;Tripoli;트리폴리;トリポリ
city:Africa/Casablanca;GPE;Casablanca;카사블랑카;カサブランカ
city:Africa/Bamako;GPE;Bamako;바마코;バマコ
city:Africa/Nouakchott;GPE;Nouakchott;누악쇼트;ヌアクショット
city:Africa/Blantyre;GPE;Blantyre;블랜타이어;ブランタイヤ
city:Africa/Maputo;GPE;Maputo;마푸토;マプト
city:Africa/Windhoek;GPE;Windhoek;빈트후크;ウィントフック
city:Africa/Niamey;GPE;Niamey;니아메;ニアメ
city:Africa/Lagos;GPE;Lagos;라고스;ラゴス
city:Africa/Kigali;GPE;Kigali;키갈리;キガリ
city:Africa/Khartoum;GPE;Khartoum;카르툼|하르툼;ハルツーム
city:Africa/Freetown;GPE;Freetown;프리타운;フリータウン
city:Africa/Dakar;GPE;Dakar;다카르;ダカール
city:Africa/Mogadishu;GPE;Mogadishu;모가디슈;モガディシオ|モガディシュ
city:Africa/Juba;GPE;Juba;주바;ジュバ
city:Africa/Sao_Tome;GPE;São Tomé;상투메;サントメ
city:Africa/Mbabane;GPE;Mbabane;음바바네;ムババーネ
city:Africa/Ndjamena;GPE;N'Djamena;엔자메나;ンジャメナ
city:Africa/Lome;GPE;Lomé;로메;ロメ
city:Africa/Tunis;GPE;Tunis;튀니스;チュニス
city:Africa/Dar_es_Salaam;GPE;Dar es Salaam;다르에스살람;ダルエスサラーム
city:Africa/Kampala;GPE;Kampala;캄팔라;カンパラ
city:Africa/Johannesburg;GPE;Johannesburg;요하네스버그;ヨハネスブルグ
city:Africa/Lusaka;GPE;Lusaka;루사카;ルサカ
city:Africa/Harare;GPE;Harare;하라레;ハラレ
city:Antarctica/Rothera;GPE;Rothera Station;로데라;ロゼラ基地
city:Antarctica/Palmer;GPE;Palmer Land;파머;パーマー基地
city:Antarctica/Troll;GPE;Troll Station;트롤;トロル基地
city:Antarctica/Syowa;GPE;Showa Station;쇼와;昭和基地
city:Antarctica/Mawson;GPE;Mawson Station;모슨;モーソン基地
city:Antarctica/Davis;GPE;Davis;데이비스;デービス基地
city:Antarctica/Vostok;GPE;Vostok Station;보스토크;ボストーク基地
city:Antarctica/Casey;GPE;Casey Station;케이시;ケーシー基地
city:Antarctica/DumontDUrville;GPE;Dumont d'Urville Station;뒤몽 뒤르빌;デュモン・デュルヴィル基地
city:Antarctica/McMurdo;GPE;McMurdo Station;맥머도;マクマード基地
city:Antarctica/Macquarie;GPE;Macquarie Island;맥쿼리;マッコリー
city:Australia/Perth;GPE;Perth;퍼스;パース
city:Australia/Eucla;GPE;Eucla;유클라;ユークラ
city:Australia/Darwin;GPE;Darwin;다윈;ダーウィン
city:Australia/Adelaide;GPE;Adelaide;애들레이드;アデレード
city:Australia/Broken_Hill;GPE;Broken Hill;브로컨힐;ブロークンヒル
city:Australia/Melbourne;GPE;Melbourne;멜버른;メルボルン
city:Australia/Hobart;GPE;Hobart;호바트;ホバート
city:Australia/Lindeman;GPE;Lindeman;린데만;リンデマン
city:Australia/Sydney;GPE;Sydney;시드니;シドニー
city:Australia/Brisbane;GPE;Brisbane;브리스베인|브리즈번;ブリスベン
city:Australia/Lord_Howe;GPE;Lord Howe Island;로드 하우;ロードハウ
city:Atlantic/Canary;GPE;Canaries;카나리아 제도;カナリア
city:Atlantic/Stanley;GPE;Stanley;스탠리;スタンレー
city:Atlantic/Faeroe;GPE;Faroes;페로 제도;フェロー
city:Atlantic/South_Georgia;GPE;South Georgia;사우스조지아;サウスジョージア
city:Atlantic/Reykjavik;GPE;Reykjavik;레이캬비크;レイキャビク
city:Atlantic/Azores;GPE;Azores;아조레스;アゾレス
city:Atlantic/Madeira;GPE;Madeira;마데이라;マデイラ
city:Indian/Antananarivo;GPE;Antananarivo;안타나나리보;アンタナナリボ
city:Indian/Mahe;GPE;Mahé;마헤;マヘ
city:Indian/Kerguelen;GPE;Kerguelen Islands;케르켈렌;ケルゲレン諸島
city:Arctic/Longyearbyen;GPE;Longyearbyen;롱이어비엔;ロングイェールビーン
city:US/Washington;GPE;Washington|Washington, D.C.|Washington D.C.|Washington DC;워싱턴|워싱턴DC|워싱턴 DC|워싱턴 D.C.;ワシントン|ワシントンD.C.|ワシントンDC
city:CN/Beijing;GPE;Beijing|Peking;베이징|북경;北京
city:NL/The_Hague;GPE;The Hague|Hague;헤이그;ハーグ
city:CH/Bern;GPE;Bern;베른;ベルン
city:RU/Kremlin;GPE;Kremlin;크렘린|크렘린궁;クレムリン
city:TR/Ankara;GPE;Ankara;앙카라;アンカラ
city:KZ/Astana;GPE;Astana;아스타나;アスタナ
city:PK/Islamabad;GPE;Islamabad;이슬라마바드;イスラマバード
city:IN/New_Delhi;GPE;New Delhi|Delhi;뉴델리|델리;ニューデリー|デリー
city:VN/Hanoi;GPE;Hanoi;하노이;ハノイ
city:IL/Tel_Aviv;GPE;Tel Aviv;텔아비브;テルアビブ
city:PS/Ramallah;GPE;Ramallah;라말라;ラマラ
city:AE/Abu_Dhabi;GPE;Abu Dhabi;아부다비;アブダビ
city:QA/Doha;GPE;Doha;도하;ドーハ
city:YE/Sanaa;GPE;Sanaa|Sana'a;사나;サヌア
city:MA/Rabat;GPE;Rabat;라바트;ラバト
city:ZA/Pretoria;GPE;Pretoria;프리토리아;プレトリア
city:ZA/Cape_Town;GPE;Cape Town;케이프타운;ケープタウン
city:NG/Abuja;GPE;Abuja;아부자;アブジャ
city:CA/Ottawa;GPE;Ottawa;오타와;オタワ
city:PA/Panama_City;GPE;Panama City;파나마시티;パナマ市
city:EC/Quito;GPE;Quito;키토;キト
city:BR/Brasilia;GPE;Brasilia|Brasília;브라질리아;ブラジリア
city:AU/Canberra;GPE;Canberra;캔버라;キャンベラ
city:NZ/Wellington;GPE;Wellington;웰링턴;ウェリントン
city:US/San_Francisco;GPE;San Francisco;샌프란시스코;サンフランシスコ
city:US/Silicon_Valley;GPE;Silicon Valley;실리콘밸리|실리콘 밸리;シリコンバレー
city:US/Houston;GPE;Houston;휴스턴;ヒューストン
city:US/Boston;GPE;Boston;보스턴;ボストン
city:US/Seattle;GPE;Seattle;시애틀;シアトル
city:US/Philadelphia;GPE;Philadelphia;필라델피아;フィラデルフィア
city:US/Atlanta;GPE;Atlanta;애틀랜타;アトランタ
city:US/Dallas;GPE;Dallas;댈러스;ダラス
city:US/Miami;GPE;Miami;마이애미;マイアミ
city:US/Las_Vegas;GPE;Las Vegas;라스베이거스;ラスベガス
city:US/San_Diego;GPE;San Diego;샌디에이고;サンディエゴ
city:US/New_Orleans;GPE;New Orleans;뉴올리언스;ニューオーリンズ
city:US/Hollywood;GPE;Hollywood;할리우드;ハリウッド
city:US/Pittsburgh;GPE;Pittsburgh;피츠버그;ピッツバーグ
city:US/Minneapolis;GPE;Minneapolis;미니애폴리스;ミネアポリス
city:US/Portland;GPE;Portland;포틀랜드;ポートランド
city:US/Baltimore;GPE;Baltimore;볼티모어;ボルチモア
city:CA/Montreal;GPE;Montreal;몬트리올;モントリオール
city:GB/Manchester;GPE;Manchester;맨체스터;マンチェスター
city:GB/Liverpool;GPE;Liverpool;리버풀;リバプール
city:GB/Birmingham;GPE;Birmingham;버밍엄;バーミンガム
city:GB/Edinburgh;GPE;Edinburgh;에든버러;エディンバラ
city:GB/Glasgow;GPE;Glasgow;글래스고;グラスゴー
city:GB/Oxford;GPE;Oxford;옥스퍼드;オックスフォード
city:GB/Cambridge;GPE;Cambridge;케임브리지;ケンブリッジ
city:GB/Belfast;GPE;Belfast;벨파스트;ベルファスト
city:FR/Lyon;GPE;Lyon;리옹;リヨン
city:FR/Marseille;GPE;Marseille;마르세유;マルセイユ
city:DE/Munich;GPE;Munich;뮌헨;ミュンヘン
city:DE/Frankfurt;GPE;Frankfurt;프랑크푸르트;フランクフルト
city:DE/Hamburg;GPE;Hamburg;함부르크;ハンブルク
city:DE/Cologne;GPE;Cologne;쾰른;ケルン
city:DE/Stuttgart;GPE;Stuttgart;슈투트가르트;シュトゥットガルト
city:CH/Geneva;GPE;Geneva;제네바;ジュネーブ
city:CH/Davos;GPE;Davos;다보스;ダボス
city:IT/Milan;GPE;Milan;밀라노;ミラノ
city:IT/Venice;GPE;Venice;베네치아;ベネチア|ヴェネツィア
city:IT/Florence;GPE;Florence;피렌체;フィレンツェ
city:IT/Naples;GPE;Naples;나폴리;ナポリ
city:IT/Turin;GPE;Turin;토리노;トリノ
city:ES/Barcelona;GPE;Barcelona;바르셀로나;バルセロナ
city:ES/Valencia;GPE;Valencia;발렌시아;バレンシア
city:RU/Saint_Petersburg;GPE;Saint Petersburg|St. Petersburg|St Petersburg|Leningrad;상트페테르부르크;サンクトペテルブルク|レニングラード
city:UA/Odessa;GPE;Odessa|Odesa;오데사;オデッサ|オデーサ
city:IN/Mumbai;GPE;Mumbai|Bombay;뭄바이;ムンバイ
city:IN/Bangalore;GPE;Bangalore|Bengaluru;벵갈루루;バンガロール
city:IN/Chennai;GPE;Chennai;첸나이;チェンナイ
city:CN/Guangzhou;GPE;Guangzhou;광저우;広州
city:CN/Shenzhen;GPE;Shenzhen;선전|선전시;深圳
city:CN/Tianjin;GPE;Tianjin;톈진;天津
city:CN/Chongqing;GPE;Chongqing;충칭;重慶
city:CN/Wuhan;GPE;Wuhan;우한;武漢
city:CN/Nanjing;GPE;Nanjing;난징;南京
city:CN/Xi'an;GPE;Xi'an;시안;西安
city:CN/Chengdu;GPE;Chengdu;청두;成都
city:CN/Hangzhou;GPE;Hangzhou;항저우;杭州
city:CN/Dalian;GPE;Dalian;다롄;大連
city:CN/Qingdao;GPE;Qingdao;칭다오;青島
city:CN/Harbin;GPE;Harbin;하얼빈;ハルビン
city:KR/Busan;GPE;Busan|Pusan;부산|부산시|부산광역시;釜山
city:KR/Incheon;GPE;Incheon;인천|인천시|인천광역시;仁川
city:KR/Daegu;GPE;Daegu;대구|대구시|대구광역시;大邱
city:KR/Daejeon;GPE;Daejeon;대전|대전시|대전광역시;大田
city:KR/Gwangju;GPE;Gwangju;광주시|광주광역시|광주;光州
city:KR/Ulsan;GPE;Ulsan;울산|울산시|울산광역시;蔚山
city:KR/Sejong;GPE;Sejong;세종시|세종특별자치시;世宗市
city:KR/Jeju;GPE;Jeju;제주|제주도|제주시;済州|済州島
city:KR/Pohang;GPE;Pohang;포항|포항시;浦項
city:KR/Gyeongju;GPE;Gyeongju;경주|경주시;慶州
city:KR/Jeonju;GPE;Jeonju;전주시;全州
city:KR/Cheongju;GPE;Cheongju;청주시;清州
city:KR/Changwon;GPE;Changwon;창원|창원시;昌原
city:KR/Suwon;GPE;Suwon;수원|수원시;水原
city:KR/Pyeongchang;GPE;Pyeongchang;평창;平昌
city:KR/Gangneung;GPE;Gangneung;강릉|강릉시;江陵
city:KR/Gyeonggi;GPE;Gyeonggi|Gyeonggi Province;경기도;京畿道
city:KR/Gangwon;GPE;Gangwon|Gangwon Province;강원도|강원;江原道
city:KR/North_Gyeongsang;GPE;North Gyeongsang;경북|경상북도;慶尚北道
city:KR/South_Gyeongsang;GPE;South Gyeongsang;경남|경상남도;慶尚南道
city:KR/North_Jeolla;GPE;North Jeolla;전북|전라북도;全羅北道
city:KR/South_Jeolla;GPE;South Jeolla;전남|전라남도;全羅南道
city:KR/North_Chungcheong;GPE;North Chungcheong;충북|충청북도;忠清北道
city:KR/South_Chungcheong;GPE;South Chungcheong;충남|충청남도;忠清南道
city:KR/Seoul_City;GPE;Seoul City;서울시|서울특별시;ソウル市
city:JP/Osaka;GPE;Osaka;오사카|오사카시;大阪|大阪市
city:JP/Kyoto;GPE;Kyoto;교토|교토시;京都|京都市
city:JP/Nagoya;GPE;Nagoya;나고야;名古屋|名古屋市
city:JP/Yokohama;GPE;Yokohama;요코하마;横浜|横浜市
city:JP/Kobe;GPE;Kobe;고베;神戸|神戸市
city:JP/Fukuoka;GPE;Fukuoka;후쿠오카;福岡|福岡市
city:JP/Sapporo;GPE;Sapporo;삿포로;札幌|札幌市
city:JP/Sendai;GPE;Sendai;센다이;仙台|仙台市
city:JP/Hiroshima;GPE;Hiroshima;히로시마;広島|広島市
city:JP/Nagasaki;GPE;Nagasaki;나가사키;長崎|長崎市
city:JP/Fukushima;GPE;Fukushima;후쿠시마;福島
city:JP/Okinawa;GPE;Okinawa;오키나와;沖縄
city:JP/Hokkaido;GPE;Hokkaido;홋카이도;北海道
city:JP/Nara;GPE;Nara;나라현;奈良
city:JP/Kawasaki;GPE;Kawasaki;가와사키;川崎市
city:JP/Hakodate;GPE;Hakodate;하코다테;函館
city:JP/Kanazawa;GPE;Kanazawa;가나자와;金沢
city:JP/Kumamoto;GPE;Kumamoto;구마모토;熊本
city:JP/Kagoshima;GPE;Kagoshima;가고시마;鹿児島
city:JP/Niigata;GPE;Niigata;니가타;新潟
city:JP/Shizuoka;GPE;Shizuoka;시즈오카;静岡
city:JP/Chiba;GPE;Chiba;지바현;千葉
city:JP/Saitama;GPE;Saitama;사이타마;埼玉
city:JP/Kanagawa;GPE;Kanagawa;가나가와;神奈川
city:JP/Hyogo;GPE;Hyogo;효고;兵庫
city:JP/Aichi;GPE;Aichi;아이치;愛知
city:JP/Aomori;GPE;Aomori;아오모리;青森
city:JP/Akita;GPE;Akita;아키타;秋田
city:JP/Ehime;GPE;Ehime;에히메;愛媛
city:ID/Bali;GPE;Bali;발리;バリ島
city:NZ/Christchurch;GPE;Christchurch;크라이스트처치;クライストチャーチ
city:BR/Rio_de_Janeiro;GPE;Rio de Janeiro|Rio;리우데자네이루|리우;リオデジャネイロ|リオ
city:EG/Alexandria;GPE;Alexandria;알렉산드리아;アレクサンドリア
city:IQ/Mosul;GPE;Mosul;모술;モースル
city:IQ/Fallujah;GPE;Fallujah|Falluja;팔루자;ファルージャ
city:SY/Aleppo;GPE;Aleppo;알레포;アレッポ
city:IL/Haifa;GPE;Haifa;하이파;ハイファ
city:US/Hawaii;GPE;Hawaii;하와이;ハワイ
city:US/California;GPE;California;캘리포니아|캘리포니아주;カリフォルニア|カリフォルニア州
city:US/Texas;GPE;Texas;텍사스|텍사스주;テキサス|テキサス州
city:US/Florida;GPE;Florida;플로리다|플로리다주;フロリダ|フロリダ州
city:US/Alaska;GPE;Alaska;알래스카;アラスカ
city:US/New_York_State;GPE;New York State;뉴욕주;ニューヨーク州
city:US/Ohio;GPE;Ohio;오하이오;オハイオ州
city:US/Pennsylvania;GPE;Pennsylvania;펜실베이니아;ペンシルベニア州
city:US/Michigan;GPE;Michigan;미시간;ミシガン州
city:US/Virginia;GPE;Virginia;버지니아;バージニア州
city:US/Massachusetts;GPE;Massachusetts;매사추세츠;マサチューセッツ州
city:US/Illinois;GPE;Illinois;일리노이;イリノイ州
city:CA/Ontario;GPE;Ontario;온타리오;オンタリオ州
city:CA/Quebec;GPE;Quebec;퀘벡;ケベック
city:CA/British_Columbia;GPE;British Columbia;브리티시컬럼비아;ブリティッシュコロンビア州
city:CA/Alberta;GPE;Alberta;앨버타;アルバータ州
city:CA/Saskatchewan;GPE;Saskatchewan;서스캐처원;サスカチュワン州
city:CA/Manitoba;GPE;Manitoba;매니토바;マニトバ州
city:CA/Nova_Scotia;GPE;Nova Scotia;노바스코샤;ノバスコシア州
city:AU/New_South_Wales;GPE;New South Wales;뉴사우스웨일스;ニューサウスウェールズ州
city:AU/Queensland;GPE;Queensland;퀸즐랜드;クイーンズランド州
city:AU/Tasmania;GPE;Tasmania;태즈메이니아;タスマニア
city:AU/Victoria;GPE;Victoria;;ビクトリア州
city:CN/Tibet;GPE;Tibet;티베트;チベット
city:CN/Xinjiang;GPE;Xinjiang;신장|신장위구르자치구;新疆|新疆ウイグル自治区
city:CN/Inner_Mongolia;GPE;Inner Mongolia;내몽골;内モンゴル
city:CN/Guangdong;GPE;Guangdong;광둥성;広東省
city:CN/Sichuan;GPE;Sichuan;쓰촨성;四川省
city:CN/Jiangxi;GPE;Jiangxi;장시성;江西省
city:CN/Hubei;GPE;Hubei;후베이성;湖北省
city:CN/Fujian;GPE;Fujian;푸젠성;福建省
city:CN/Zhejiang;GPE;Zhejiang;저장성;浙江省
city:DE/Bavaria;GPE;Bavaria;바이에른;バイエルン
city:ES/Catalonia;GPE;Catalonia;카탈루냐;カタルーニャ
city:UA/Crimea;GPE;Crimea;크림반도|크림;クリミア
city:IQ/Kurdistan;GPE;Kurdistan;쿠르드;クルディスタン
city:IN/Kashmir;GPE;Kashmir;카슈미르;カシミール
city:RU/Chechnya;GPE;Chechnya;체첸;チェチェン
city:RU/Siberia;GPE;Siberia;시베리아;シベリア
city:US/Alabama;GPE;Alabama;앨라배마|앨라배마주;アラバマ州
city:US/Arizona;GPE;Arizona;애리조나|애리조나주;アリゾナ州
city:US/Arkansas;GPE;Arkansas;아칸소|아칸소주;アーカンソー州
city:US/Colorado;GPE;Colorado;콜로라도|콜로라도주;コロラド州
city:US/Connecticut;GPE;Connecticut;코네티컷|코네티컷주;コネチカット州
city:US/Delaware;GPE;Delaware;델라웨어|델라웨어주;デラウェア州
city:US/Idaho;GPE;Idaho;아이다호|아이다호주;アイダホ州
city:US/Indiana;GPE;Indiana;인디애나|인디애나주;インディアナ州
city:US/Iowa;GPE;Iowa;아이오와|아이오와주;アイオワ州
city:US/Kansas;GPE;Kansas;캔자스|캔자스주;カンザス州
city:US/Kentucky;GPE;Kentucky;켄터키|켄터키주;ケンタッキー州
city:US/Louisiana;GPE;Louisiana;루이지애나|루이지애나주;ルイジアナ州
city:US/Maine;GPE;Maine;메인주;メーン州
city:US/Maryland;GPE;Maryland;메릴랜드|메릴랜드주;メリーランド州
city:US/Minnesota;GPE;Minnesota;미네소타|미네소타주;ミネソタ州
city:US/Mississippi;GPE;Mississippi;미시시피|미시시피주;ミシシッピ州
city:US/Missouri;GPE;Missouri;미주리|미주리주;ミズーリ州
city:US/Montana;GPE;Montana;몬태나|몬태나주;モンタナ州
city:US/Nebraska;GPE;Nebraska;네브래스카|네브래스카주;ネブラスカ州
city:US/Nevada;GPE;Nevada;네바다|네바다주;ネバダ州
city:US/New_Hampshire;GPE;New Hampshire;뉴햄프셔|뉴햄프셔주;ニューハンプシャー州
city:US/New_Jersey;GPE;New Jersey;뉴저지|뉴저지주;ニュージャージー州
city:US/New_Mexico;GPE;New Mexico;뉴멕시코|뉴멕시코주;ニューメキシコ州
city:US/North_Carolina;GPE;North Carolina;노스캐롤라이나|노스캐롤라이나주;ノースカロライナ州
city:US/North_Dakota;GPE;North Dakota;노스다코타|노스다코타주;ノースダコタ州
city:US/Oklahoma;GPE;Oklahoma;오클라호마|오클라호마주;オクラホマ州
city:US/Oregon;GPE;Oregon;오리건|오리건주;オレゴン州
city:US/Rhode_Island;GPE;Rhode Island;로드아일랜드|로드아일랜드주;ロードアイランド州
city:US/South_Carolina;GPE;South Carolina;사우스캐롤라이나|사우스캐롤라이나주;サウスカロライナ州
city:US/South_Dakota;GPE;South Dakota;사우스다코타|사우스다코타주;サウスダコタ州
city:US/Tennessee;GPE;Tennessee;테네시|테네시주;テネシー州
city:US/Utah;GPE;Utah;유타주;ユタ州
city:US/Vermont;GPE;Vermont;버몬트|버몬트주;バーモント州
city:US/West_Virginia;GPE;West Virginia;웨스트버지니아|웨스트버지니아주;ウェストバージニア州
city:US/Wisconsin;GPE;Wisconsin;위스콘신|위스콘신주;ウィスコンシン州
city:US/Wyoming;GPE;Wyoming;와이오밍|와이오밍주;ワイオミング州
city:US/Georgia_State;GPE;Georgia State;조지아주;ジョージア州
city:US/Washington_State;GPE;Washington State;워싱턴주;ワシントン州
city:JP/Aomori_Prefecture;GPE;Aomori Prefecture;아오모리현;青森県
city:JP/Iwate_Prefecture;GPE;Iwate Prefecture;이와테현;岩手県
city:JP/Miyagi_Prefecture;GPE;Miyagi Prefecture;미야기현;宮城県
city:JP/Akita_Prefecture;GPE;Akita Prefecture;아키타현;秋田県
city:JP/Yamagata_Prefecture;GPE;Yamagata Prefecture;야마가타현;山形県
city:JP/Fukushima_Prefecture;GPE;Fukushima Prefecture;후쿠시마현;福島県
city:JP/Ibaraki_Prefecture;GPE;Ibaraki Prefecture;이바라키현;茨城県
city:JP/Tochigi_Prefecture;GPE;Tochigi Prefecture;도치기현;栃木県
city:JP/Gunma_Prefecture;GPE;Gunma Prefecture;군마현;群馬県
city:JP/Saitama_Prefecture;GPE;Saitama Prefecture;사이타마현;埼玉県
city:JP/Chiba_Prefecture;GPE;Chiba Prefecture;지바현;千葉県
city:JP/Kanagawa_Prefecture;GPE;Kanagawa Prefecture;가나가와현;神奈川県
city:JP/Niigata_Prefecture;GPE;Niigata Prefecture;니가타현;新潟県
city:JP/Toyama_Prefecture;GPE;Toyama Prefecture;도야마현;富山県
city:JP/Ishikawa_Prefecture;GPE;Ishikawa Prefecture;이시카와현;石川県
city:JP/Fukui_Prefecture;GPE;Fukui Prefecture;후쿠이현;福井県
city:JP/Yamanashi_Prefecture;GPE;Yamanashi Prefecture;야마나시현;山梨県
city:JP/Nagano_Prefecture;GPE;Nagano Prefecture;나가노현;長野県
city:JP/Gifu_Prefecture;GPE;Gifu Prefecture;기후현;岐阜県
city:JP/Shizuoka_Prefecture;GPE;Shizuoka Prefecture;시즈오카현;静岡県
city:JP/Aichi_Prefecture;GPE;Aichi Prefecture;아이치현;愛知県
city:JP/Mie_Prefecture;GPE;Mie Prefecture;미에현;三重県
city:JP/Shiga_Prefecture;GPE;Shiga Prefecture;시가현;滋賀県
city:JP/Hyogo_Prefecture;GPE;Hyogo Prefecture;효고현;兵庫県
city:JP/Nara_Prefecture;GPE;Nara Prefecture;나라현;奈良県
city:JP/Wakayama_Prefecture;GPE;Wakayama Prefecture;와카야마현;和歌山県
city:JP/Tottori_Prefecture;GPE;Tottori Prefecture;돗토리현;鳥取県
city:JP/Shimane_Prefecture;GPE;Shimane Prefecture;시마네현;島根県
city:JP/Okayama_Prefecture;GPE;Okayama Prefecture;오카야마현;岡山県
city:JP/Hiroshima_Prefecture;GPE;Hiroshima Prefecture;히로시마현;広島県
city:JP/Yamaguchi_Prefecture;GPE;Yamaguchi Prefecture;야마구치현;山口県
city:JP/Tokushima_Prefecture;GPE;Tokushima Prefecture;도쿠시마현;徳島県
city:JP/Kagawa_Prefecture;GPE;Kagawa Prefecture;가가와현;香川県
city:JP/Ehime_Prefecture;GPE;Ehime Prefecture;에히메현;愛媛県
city:JP/Kochi_Prefecture;GPE;Kochi Prefecture;고치현;高知県
city:JP/Fukuoka_Prefecture;GPE;Fukuoka Prefecture;후쿠오카현;福岡県
city:JP/Saga_Prefecture;GPE;Saga Prefecture;사가현;佐賀県
city:JP/Nagasaki_Prefecture;GPE;Nagasaki Prefecture;나가사키현;長崎県
city:JP/Kumamoto_Prefecture;GPE;Kumamoto Prefecture;구마모토현;熊本県
city:JP/Oita_Prefecture;GPE;Oita Prefecture;오이타현;大分県
city:JP/Miyazaki_Prefecture;GPE;Miyazaki Prefecture;미야자키현;宮崎県
city:JP/Kagoshima_Prefecture;GPE;Kagoshima Prefecture;가고시마현;鹿児島県
city:JP/Okinawa_Prefecture;GPE;Okinawa Prefecture;오키나와현;沖縄県
city:JP/Kyoto_Prefecture;GPE;Kyoto Prefecture;교토부;京都府
city:JP/Osaka_Prefecture;GPE;Osaka Prefecture;오사카부;大阪府
city:JP/Tokyo_Metropolis;GPE;Tokyo Metropolis;도쿄도;東京都
city:CN/Hebei;GPE;Hebei;허베이성;河北省
city:CN/Shanxi;GPE;Shanxi;산시성;山西省
city:CN/Liaoning;GPE;Liaoning;랴오닝성;遼寧省
city:CN/Jilin;GPE;Jilin;지린성;吉林省
city:CN/Heilongjiang;GPE;Heilongjiang;헤이룽장성;黒竜江省
city:CN/Jiangsu;GPE;Jiangsu;장쑤성;江蘇省
city:CN/Anhui;GPE;Anhui;안후이성;安徽省
city:CN/Shandong;GPE;Shandong;산둥성;山東省
city:CN/Henan;GPE;Henan;허난성;河南省
city:CN/Hunan;GPE;Hunan;후난성;湖南省
city:CN/Hainan;GPE;Hainan;하이난성;海南省
city:CN/Guizhou;GPE;Guizhou;구이저우성;貴州省
city:CN/Yunnan;GPE;Yunnan;윈난성;雲南省
city:CN/Shaanxi;GPE;Shaanxi;;陝西省
city:CN/Gansu;GPE;Gansu;간쑤성;甘粛省
city:CN/Qinghai;GPE;Qinghai;칭하이성;青海省
city:CN/Guangxi;GPE;Guangxi;광시좡족자치구;広西チワン族自治区
city:CN/Ningxia;GPE;Ningxia;닝샤후이족자치구;寧夏回族自治区
state:CA/New_Brunswick;GPE;New Brunswick;;
state:CA/Newfoundland_and_Labrador;GPE;Newfoundland and Labrador;;
state:CA/Northwest_Territories;GPE;Northwest Territories;;
state:CA/Nunavut;GPE;Nunavut;;
state:CA/Prince_Edward_Island;GPE;Prince Edward Island;;
state:CA/Yukon;GPE;Yukon;;
state:AU/Northern_Territory;GPE;Northern Territory;;
state:AU/South_Australia;GPE;South Australia;;
state:AU/Western_Australia;GPE;Western Australia;;
state:AU/Australian_Capital_Territory;GPE;Australian Capital Territory;;
state:IN/Andaman_and_Nicobar_Islands;GPE;Andaman and Nicobar Islands;;
state:IN/Andra_Pradesh;GPE;Andra Pradesh;;
state:IN/Arunachal_Pradesh;GPE;Arunachal Pradesh;;
state:IN/Assam;GPE;Assam;;
state:IN/Bihar;GPE;Bihar;;
state:IN/Chandigarh;GPE;Chandigarh;;
state:IN/Chhattisgarh;GPE;Chhattisgarh;;
state:IN/Dadar_and_Nagar_Haveli;GPE;Dadar and Nagar Haveli;;
state:IN/Daman_and_Diu;GPE;Daman and Diu;;
state:IN/Goa;GPE;Goa;;
state:IN/Gujarat;GPE;Gujarat;;
state:IN/Haryana;GPE;Haryana;;
state:IN/Himachal_Pradesh;GPE;Himachal Pradesh;;
state:IN/Jammu_and_Kashmir;GPE;Jammu and Kashmir;;
state:IN/Jharkhand;GPE;Jharkhand;;
state:IN/Karnataka;GPE;Karnataka;;
state:IN/Kerala;GPE;Kerala;;
state:IN/Lakshadweep;GPE;Lakshadweep;;
state:IN/Madya_Pradesh;GPE;Madya Pradesh;;
state:IN/Maharashtra;GPE;Maharashtra;;
state:IN/Manipur;GPE;Manipur;;
state:IN/Meghalaya;GPE;Meghalaya;;
state:IN/Mizoram;GPE;Mizoram;;
state:IN/Nagaland;GPE;Nagaland;;
state:IN/Odisha;GPE;Odisha;;
state:IN/Pondicherr;GPE;Pondicherr;;
state:IN/Punjab;GPE;Punjab;;
state:IN/Rajasthan;GPE;Rajasthan;;
state:IN/Sikkim;GPE;Sikkim;;
state:IN/Tamil_Nadu;GPE;Tamil Nadu;;
state:IN/Telangana;GPE;Telangana;;
state:IN/Tripura;GPE;Tripura;;
state:IN/Uttar_Pradesh;GPE;Uttar Pradesh;;
state:IN/Uttarakhand;GPE;Uttarakhand;;
state:IN/West_Bengal;GPE;West Bengal;;
state:KR/강원특별자치도;GPE;;강원특별자치도;
state:KR/전북특별자치도;GPE;;전북특별자치도;
state:KR/제주특별자치도;GPE;;제주특별자치도;
region:europe;LOC;Europe|Continental Europe;유럽|구라파;欧州|ヨーロッパ
region:asia;LOC;Asia;아시아;アジア
region:asia-pacific;LOC;Asia-Pacific|Asia Pacific|Indo-Pacific;아시아태평양|아시아·태평양|아태|인도태평양|인도·태평양;アジア太平洋|インド太平洋
region:africa;LOC;Africa;아프리카;アフリカ
region:north-america;LOC;North America;북미|북아메리카;北米|北アメリカ
region:south-america;LOC;South America;남미|남아메리카;南米|南アメリカ
region:latin-america;LOC;Latin America;중남미|라틴아메리카|라틴 아메리카;中南米|ラテンアメリカ
region:central-america;LOC;Central America;중미|중앙아메리카;中米|中央アメリカ
region:americas;LOC;Americas;;
region:oceania;LOC;Oceania;오세아니아;オセアニア
region:antarctica;LOC;Antarctica;남극;南極
region:arctic;LOC;Arctic;북극;北極
region:middle-east;LOC;Middle East;중동;中東
region:east-asia;LOC;East Asia;동아시아;東アジア
region:northeast-asia;LOC;Northeast Asia;동북아|동북아시아;北東アジア
region:southeast-asia;LOC;Southeast Asia|South-East Asia;동남아|동남아시아;東南アジア
region:south-asia;LOC;South Asia;남아시아|서남아시아;南アジア
region:central-asia;LOC;Central Asia;중앙아시아;中央アジア
region:west-africa;LOC;West Africa;서아프리카;西アフリカ
region:north-africa;LOC;North Africa;북아프리카;北アフリカ
region:sub-saharan;LOC;Sub-Saharan Africa|sub-Saharan Africa;;サハラ以南アフリカ
region:eastern-europe;LOC;Eastern Europe;동유럽;東欧|東ヨーロッパ
region:western-europe;LOC;Western Europe;서유럽;西欧|西ヨーロッパ
region:northern-europe;LOC;Northern Europe;북유럽;北欧
region:southern-europe;LOC;Southern Europe;남유럽;南欧
region:balkans;LOC;Balkans;발칸반도|발칸;バルカン半島
region:caucasus;LOC;Caucasus;코카서스;コーカサス
region:caribbean;LOC;Caribbean;카리브해;カリブ海
region:scandinavia;LOC;Scandinavia;스칸디나비아;スカンジナビア
region:west;LOC;the West;;
region:midwest;LOC;Midwest;;
region:korean-peninsula;LOC;Korean Peninsula|Korean peninsula;한반도;朝鮮半島
region:pacific;LOC;Pacific|Pacific Ocean;태평양;太平洋
region:atlantic;LOC;Atlantic|Atlantic Ocean;대서양;大西洋
region:indian-ocean;LOC;Indian Ocean;인도양;インド洋
region:arctic-ocean;LOC;Arctic Ocean;북극해;北極海
region:mediterranean;LOC;Mediterranean Sea;지중해;地中海
region:black-sea;LOC;Black Sea;흑해;黒海
region:red-sea;LOC;Red Sea;홍해;紅海
region:baltic;LOC;Baltic Sea;발트해;バルト海
region:north-sea;LOC;North Sea;북해;北海
region:south-china-sea;LOC;South China Sea;남중국해;南シナ海
region:east-china-sea;LOC;East China Sea;동중국해;東シナ海
region:sea-of-japan;LOC;Sea of Japan|East Sea;동해|일본해;日本海
region:yellow-sea;LOC;Yellow Sea|West Sea;서해|황해;黄海
region:persian-gulf;LOC;Persian Gulf|Gulf;페르시아만|걸프만;ペルシャ湾|ペルシア湾
region:hormuz;LOC;Strait of Hormuz;호르무즈 해협|호르무즈해협;ホルムズ海峡
region:taiwan-strait;LOC;Taiwan Strait;대만해협|대만 해협;台湾海峡
region:suez;LOC;Suez Canal;수에즈 운하|수에즈운하;スエズ運河
region:panama-canal;LOC;Panama Canal;파나마 운하|파나마운하;パナマ運河
region:himalaya;LOC;Himalayas|Himalaya;히말라야;ヒマラヤ
region:alps;LOC;Alps;알프스;アルプス
region:andes;LOC;Andes;안데스;アンデス
region:sahara;LOC;Sahara;사하라 사막|사하라;サハラ砂漠
region:sahel;LOC;Sahel;사헬;サヘル
region:amazon;LOC;Amazon River|Amazon rainforest;아마존강;アマゾン川
region:nile;LOC;Nile;나일강;ナイル川
region:rhine;LOC;Rhine;라인강;ライン川
region:danube;LOC;Danube;다뉴브강;ドナウ川
region:mekong;LOC;Mekong;메콩강;メコン川
region:yangtze;LOC;Yangtze;양쯔강|장강;長江|揚子江
region:han-river;LOC;Han River;한강;漢江
region:dokdo;LOC;Dokdo|Takeshima;독도|다케시마;竹島|独島
region:senkaku;LOC;Senkaku Islands|Senkakus|Diaoyu Islands;센카쿠열도|센카쿠 열도|댜오위다오;尖閣諸島|尖閣|釣魚島
region:iberia;LOC;Iberian Peninsula;이베리아반도;イベリア半島
region:crimea-peninsula;LOC;Crimean Peninsula;;クリミア半島
region:honshu;LOC;Honshu;혼슈;本州
region:kyushu;LOC;Kyushu;규슈;九州
region:shikoku;LOC;Shikoku;시코쿠;四国
region:kanto;LOC;Kanto;간토;関東|関東地方
region:kansai;LOC;Kansai;간사이;関西|近畿|近畿地方
region:tohoku;LOC;Tohoku;도호쿠;東北地方
region:chubu;LOC;Chubu;;中部地方
region:chugoku;LOC;;;中国地方
region:gangnam;LOC;Gangnam;강남;江南
people:europe;NORP;European|Europeans;유럽인;欧州人|ヨーロッパ人
people:asia;NORP;Asian|Asians|Southeast Asian;아시아인;アジア人
people:africa;NORP;African|Africans;아프리카인;アフリカ人
people:arab;NORP;Arab|Arabs;아랍인|아랍;アラブ人|アラブ
people:kurd;NORP;Kurd|Kurds|Kurdish;쿠르드족;クルド人
people:jew;NORP;Jew|Jews|Jewish;유대인;ユダヤ人
people:latin-america;NORP;Latin American|Latino|Latinos|Hispanic|Hispanics;;
people:north-america;NORP;North American;;
people:western;NORP;Western|Westerners;;
people:nordic;NORP;Nordic|Scandinavian;;
people:african-american;NORP;African American|African Americans|African-American;;アフリカ系アメリカ人
people:native-american;NORP;Native American|Native Americans;;
people:mediterranean;NORP;Mediterranean;;
people:byzantine;NORP;Byzantine;;
people:persian;NORP;Persian|Persians;;ペルシア人
people:roman;NORP;Roman|Romans;로마인;ローマ人
people:uyghur;NORP;Uyghur|Uyghurs|Uighur|Uighurs;위구르족;ウイグル人|ウイグル族
people:tibetan;NORP;Tibetan|Tibetans;;チベット人
religion:christian;NORP;Christian|Christians;기독교인;キリスト教徒
religion:catholic;NORP;Catholic|Catholics|Roman Catholic;;カトリック教徒
religion:protestant;NORP;Protestant|Protestants;;
religion:muslim;NORP;Muslim|Muslims|Islamic|Islamist;무슬림;イスラム教徒|ムスリム
religion:sunni;NORP;Sunni|Sunnis;수니파;スンニ派
religion:shia;NORP;Shia|Shiite|Shiites|Shi'ite;시아파;シーア派
religion:buddhist;NORP;Buddhist|Buddhists;;仏教徒
religion:hindu;NORP;Hindu|Hindus;;ヒンドゥー教徒
party:republican;NORP;Republican|Republicans;;
party:democrat;NORP;Democrat|Democrats|Democratic;;
people:US;NORP;American|Americans;미국인|미합중국인;アメリカ合衆国人|アメリカ人|米国人|合衆国人
people:GB;NORP;British|Briton|Britons|English|Englishman|Englishmans;영국인|브리튼인|잉글랜드인;イギリス人|英国人|イングランド人
people:scotland;NORP;Scottish|Scot|Scots;스코틀랜드인;スコットランド人
people:wales;NORP;Welsh;웨일스인;ウェールズ人
people:CN;NORP;Chinese;중국인|중화인민공화국인;中国人|中華人民共和国人
people:JP;NORP;Japanese;일본인;日本人|日本国人
people:KR;NORP;South Korean|South Koreans;대한민국인|한국인|남한인;韓国人|大韓民国人
people:KP;NORP;North Korean|North Koreans;북한인|조선민주주의인민공화국인;北朝鮮人|朝鮮民主主義人民共和国人
people:korea;NORP;Korean|Koreans;;朝鮮人
people:TW;NORP;Taiwanese;대만인|타이완인|중화민국인;台湾人|中華民国人
people:RU;NORP;Russian|Russians;러시아인;ロシア人|ロシア連邦人
people:SU;NORP;Soviet|Soviets;소련인;ソ連人|ソビエト連邦人
people:DE;NORP;German|Germans;독일인|서독인|동독인;ドイツ人|西ドイツ人|東ドイツ人
people:FR;NORP;French|Frenchman|Frenchmans;프랑스인;フランス人
people:IT;NORP;Italian|Italians;이탈리아인;イタリア人
people:ES;NORP;Spanish|Spaniard|Spaniards;스페인인;スペイン人
people:PT;NORP;Portuguese;포르투갈인;ポルトガル人
people:NL;NORP;Dutch;네덜란드인|홀란드인;オランダ人
people:BE;NORP;Belgian|Belgians;벨기에인;ベルギー人
people:CH;NORP;Swiss;스위스인;スイス人
people:AT;NORP;Austrian|Austrians;오스트리아인;オーストリア人
people:IE;NORP;Irish;아일랜드인;アイルランド人
people:DK;NORP;Danish|Dane|Danes;덴마크인;デンマーク人
people:SE;NORP;Swedish|Swede|Swedes;스웨덴인;スウェーデン人
people:NO;NORP;Norwegian|Norwegians;노르웨이인;ノルウェー人
people:FI;NORP;Finnish|Finn|Finns;핀란드인;フィンランド人
people:IS;NORP;Icelandic;아이슬란드인;アイスランド人
people:PL;NORP;Polish|Pole|Poles;폴란드인;ポーランド人
people:CZ;NORP;Czech|Czechs;체코인|체코슬로바키아인;チェコ人|チェコ共和国人|チェコスロバキア人
people:SK;NORP;Slovak|Slovaks;슬로바키아인;スロバキア人
people:HU;NORP;Hungarian|Hungarians;헝가리인;ハンガリー人
people:RO;NORP;Romanian|Romanians;루마니아인;ルーマニア人
people:BG;NORP;Bulgarian|Bulgarians;불가리아인;ブルガリア人
people:GR;NORP;Greek|Greeks;그리스인;ギリシャ人
people:RS;NORP;Serbian|Serb|Serbs|Serbians;세르비아인;セルビア人
people:HR;NORP;Croatian|Croat|Croats|Croatians;크로아티아인;クロアチア人
people:SI;NORP;Slovenian|Slovenians;슬로베니아인;スロベニア人
people:BA;NORP;Bosnian|Bosnians;보스니아인;ボスニア・ヘルツェゴビナ人|ボスニア人
people:AL;NORP;Albanian|Albanians;알바니아인;アルバニア人
people:UA;NORP;Ukrainian|Ukrainians;우크라이나인;ウクライナ人
people:BY;NORP;Belarusian|Belarusians;벨라루스인;ベラルーシ人
people:EE;NORP;Estonian|Estonians;에스토니아인;エストニア人
people:LV;NORP;Latvian|Latvians;라트비아인;ラトビア人
people:LT;NORP;Lithuanian|Lithuanians;리투아니아인;リトアニア人
people:TR;NORP;Turkish|Turk|Turks;튀르키예인|터키인;トルコ人|テュルキエ人
people:GE;NORP;Georgian|Georgians;조지아인|그루지야인;ジョージア人|グルジア人
people:AM;NORP;Armenian|Armenians;아르메니아인;アルメニア人
people:AZ;NORP;Azerbaijani|Azerbaijanis;아제르바이잔인;アゼルバイジャン人
people:KZ;NORP;Kazakh;카자흐스탄인;カザフスタン人
people:UZ;NORP;Uzbek;우즈베키스탄인;ウズベキスタン人
people:AF;NORP;Afghan|Afghans;아프가니스탄인;アフガニスタン人
people:PK;NORP;Pakistani|Pakistanis;파키스탄인;パキスタン人
people:IN;NORP;Indian|Indians;인도인;インド人
people:BD;NORP;Bangladeshi|Bangladeshis;방글라데시인;バングラデシュ人
people:LK;NORP;Sri Lankan|Sri Lankans;스리랑카인;スリランカ人
people:NP;NORP;Nepalese|Nepali|Nepalis;네팔인;ネパール人
people:MM;NORP;Burmese;미얀마인|버마인;ミャンマー人|ビルマ人
people:TH;NORP;Thai|Thais;태국인;タイ人
people:VN;NORP;Vietnamese;베트남인|월남인;ベトナム人
people:KH;NORP;Cambodian|Cambodians;캄보디아인;カンボジア人
people:LA;NORP;Laotian|Laotians;라오스인;ラオス人
people:MY;NORP;Malaysian|Malaysians;말레이시아인;マレーシア人
people:SG;NORP;Singaporean|Singaporeans;싱가포르인;シンガポール人
people:ID;NORP;Indonesian|Indonesians;인도네시아인;インドネシア人
people:PH;NORP;Filipino|Philippine|Filipinos;필리핀인;フィリピン人
people:MN;NORP;Mongolian|Mongolians;몽골인|몽고인;モンゴル人
people:IL;NORP;Israeli|Israelis;이스라엘인;イスラエル人
people:PS;NORP;Palestinian|Palestinians;팔레스타인인|가자지구인|서안지구인;パレスチナ自治区人|パレスチナ人|ガザ人|ガザ地区人|ヨルダン川西岸人
people:LB;NORP;Lebanese;레바논인;レバノン人
people:SY;NORP;Syrian|Syrians;시리아인;シリア人
people:JO;NORP;Jordanian|Jordanians;요르단인;ヨルダン人
people:IQ;NORP;Iraqi|Iraqis;이라크인;イラク人
people:IR;NORP;Iranian|Iranians;이란인;イラン人
people:SA;NORP;Saudi Arabian|Saudi Arabians;사우디아라비아인|사우디인;サウジアラビア人|サウジ人
people:AE;NORP;Emirati|Emiratis;아랍에미리트인|아랍에미리트연합인;アラブ首長国連邦人|UAE人
people:QA;NORP;Qatari|Qataris;카타르인;カタール人
people:KW;NORP;Kuwaiti|Kuwaitis;쿠웨이트인;クウェート人
people:YE;NORP;Yemeni|Yemenis;예멘인;イエメン人
people:EG;NORP;Egyptian|Egyptians;이집트인;エジプト人
people:LY;NORP;Libyan|Libyans;리비아인;リビア人
people:TN;NORP;Tunisian|Tunisians;튀니지인;チュニジア人
people:DZ;NORP;Algerian|Algerians;알제리인;アルジェリア人
people:MA;NORP;Moroccan|Moroccans;모로코인;モロッコ人
people:SD;NORP;Sudanese;수단인;スーダン人
people:ET;NORP;Ethiopian|Ethiopians;에티오피아인;エチオピア人
people:KE;NORP;Kenyan|Kenyans;케냐인;ケニア人
people:UG;NORP;Ugandan|Ugandans;우간다인;ウガンダ人
people:RW;NORP;Rwandan|Rwandans;르완다인;ルワンダ人
people:CD;NORP;Congolese;콩고-킨샤사인|콩고민주공화국인|민주콩고인|DR콩고인;コンゴ民主共和国人|DRコンゴ人
people:ZW;NORP;Zimbabwean|Zimbabweans;짐바브웨인;ジンバブエ人
people:ZA;NORP;South African|South Africans;남아프리카인|남아공인|남아프리카공화국인;南アフリカ人|南アフリカ共和国人|南ア人
people:NG;NORP;Nigerian|Nigerians;나이지리아인;ナイジェリア人
people:GH;NORP;Ghanaian|Ghanaians;가나인;ガーナ人
people:SN;NORP;Senegalese;세네갈인;セネガル人
people:SO;NORP;Somali|Somalis;소말리아인;ソマリア人
people:CA;NORP;Canadian|Canadians;캐나다인;カナダ人
people:MX;NORP;Mexican|Mexicans;멕시코인;メキシコ人
people:CU;NORP;Cuban|Cubans;쿠바인;キューバ人
people:HT;NORP;Haitian|Haitians;아이티인;ハイチ人
people:JM;NORP;Jamaican|Jamaicans;자메이카인;ジャマイカ人
people:CO;NORP;Colombian|Colombians;콜롬비아인;コロンビア人
people:VE;NORP;Venezuelan|Venezuelans;베네수엘라인;ベネズエラ人
people:EC;NORP;Ecuadorian|Ecuadorians;에콰도르인;エクアドル人
people:PE;NORP;Peruvian|Peruvians;페루인;ペルー人
people:BO;NORP;Bolivian|Bolivians;볼리비아인;ボリビア人
people:CL;NORP;Chilean|Chileans;칠레인;チリ人
people:AR;NORP;Argentine|Argentinian|Argentinians;아르헨티나인;アルゼンチン人
people:UY;NORP;Uruguayan|Uruguayans;우루과이인;ウルグアイ人
people:BR;NORP;Brazilian|Brazilians;브라질인;ブラジル人
people:AU;NORP;Australian|Australians;오스트레일리아인|호주인;オーストラリア人|豪州人
people:NZ;NORP;New Zealander|New Zealanders;뉴질랜드인;ニュージーランド人|アオテアロア・ニュージーランド人
people:yugoslavia;NORP;Yugoslav;유고슬라비아인;ユーゴスラビア人
people:prussia;NORP;Prussian|Prussians;프로이센인;プロイセン人
people:AC;NORP;;어센션섬인;アセンション島人
people:AD;NORP;;안도라인;アンドラ人
people:AG;NORP;;;アンティグア・バーブーダ人
people:AI;NORP;;앵귈라인;アンギラ人
people:AO;NORP;;앙골라인;アンゴラ人
people:AQ;NORP;;;南極人
people:AS;NORP;;;米領サモア人
people:AW;NORP;;아루바인;アルバ人
people:AX;NORP;;;オーランド諸島人
people:BB;NORP;;바베이도스인;バルバドス人
people:BF;NORP;;부르키나파소인;ブルキナファソ人
people:BH;NORP;;바레인인;バーレーン人
people:BI;NORP;;부룬디인;ブルンジ人
people:BJ;NORP;;베냉인;ベナン人
people:BL;NORP;;생바르텔레미인;サン・バルテルミー人
people:BM;NORP;;버뮤다인;バミューダ人
people:BN;NORP;;브루나이인;ブルネイ人
people:BQ;NORP;;;オランダ領カリブ人
people:BS;NORP;;바하마인;バハマ人
people:BT;NORP;;부탄인;ブータン人
people:BV;NORP;;부베섬인;ブーベ島人
people:BW;NORP;;보츠와나인;ボツワナ人
people:BZ;NORP;;벨리즈인;ベリーズ人
people:CC;NORP;;;ココス人
people:CF;NORP;;;中央アフリカ共和国人
people:CG;NORP;;콩고-브라자빌인|콩고공화국인;コンゴ共和国人
people:CI;NORP;;코트디부아르인;コートジボワール人|象牙海岸人
people:CK;NORP;;;クック諸島人
people:CM;NORP;;카메룬인;カメルーン人
people:CP;NORP;;클리퍼턴섬인;クリッパートン島人
people:CQ;NORP;;사크인;サーク島人
people:CR;NORP;;코스타리카인;コスタリカ人
people:CV;NORP;;카보베르데인;カーボベルデ人
people:CW;NORP;;퀴라소인;キュラソー人
people:CX;NORP;;크리스마스섬인;クリスマス島人
people:CY;NORP;;키프로스인;キプロス人
people:DG;NORP;;;ディエゴガルシア島人
people:DJ;NORP;;지부티인;ジブチ人
people:DM;NORP;;도미니카인;ドミニカ国人
people:DO;NORP;;;ドミニカ共和国人
people:EA;NORP;;;セウタ・メリリャ人
people:EH;NORP;;서사하라인;西サハラ人
people:ER;NORP;;에리트리아인;エリトリア人
people:FJ;NORP;;피지인;フィジー人
people:FK;NORP;;;フォークランド諸島人
people:FM;NORP;;미크로네시아인;ミクロネシア連邦人
people:FO;NORP;;;フェロー諸島人
people:GA;NORP;;가봉인;ガボン人
people:GD;NORP;;그레나다인;グレナダ人
people:GF;NORP;;;仏領ギアナ人
people:GG;NORP;;건지인;ガーンジー人
people:GI;NORP;;지브롤터인;ジブラルタル人
people:GL;NORP;;그린란드인;グリーンランド人
people:GM;NORP;;감비아인;ガンビア人
people:GN;NORP;;기니인;ギニア人
people:GP;NORP;;과들루프인;グアドループ人
people:GQ;NORP;;;赤道ギニア人
people:GS;NORP;;;サウスジョージア・サウスサンドウィッチ諸島人
people:GT;NORP;;과테말라인;グアテマラ人
people:GU;NORP;;괌인;グアム人
people:GW;NORP;;기니비사우인;ギニアビサウ人
people:GY;NORP;;가이아나인;ガイアナ人
people:HK;NORP;;홍콩인;中華人民共和国香港特別行政区人|香港人
people:HM;NORP;;;ハード島・マクドナルド諸島人
people:HN;NORP;;온두라스인;ホンジュラス人
people:IC;NORP;;;カナリア諸島人
people:IM;NORP;;맨섬인;マン島人
people:IO;NORP;;;英領インド洋地域人|チャゴス諸島人
people:JE;NORP;;저지인;ジャージー人
people:KG;NORP;;키르기스스탄인;キルギス人|キルギスタン人
people:KI;NORP;;키리바시인;キリバス人
people:KM;NORP;;코모로인;コモロ人
people:KN;NORP;;;セントクリストファー・ネーヴィス人
people:KY;NORP;;;ケイマン諸島人
people:LC;NORP;;세인트루시아인;セントルシア人
people:LI;NORP;;리히텐슈타인인;リヒテンシュタイン人
people:LR;NORP;;라이베리아인;リベリア人
people:LS;NORP;;레소토인;レソト人
people:LU;NORP;;룩셈부르크인;ルクセンブルク人
people:MC;NORP;;모나코인;モナコ人
people:MD;NORP;;몰도바인;モルドバ人
people:ME;NORP;;몬테네그로인;モンテネグロ人
people:MF;NORP;;생마르탱인;サン・マルタン人
people:MG;NORP;;마다가스카르인;マダガスカル人
people:MH;NORP;;;マーシャル諸島人
people:MK;NORP;;북마케도니아인;北マケドニア人
people:ML;NORP;;말리인;マリ人
people:MO;NORP;;마카오인;中華人民共和国マカオ特別行政区人|マカオ人|澳門人
people:MP;NORP;;북마리아나제도인;北マリアナ諸島人
people:MQ;NORP;;마르티니크인;マルティニーク人
people:MR;NORP;;모리타니인;モーリタニア人
people:MS;NORP;;몬트세라트인;モントセラト人
people:MT;NORP;;몰타인;マルタ人
people:MU;NORP;;모리셔스인;モーリシャス人
people:MV;NORP;;몰디브인;モルディブ人
people:MW;NORP;;말라위인;マラウイ人
people:MZ;NORP;;모잠비크인;モザンビーク人
people:NA;NORP;;나미비아인;ナミビア人
people:NC;NORP;;뉴칼레도니아인;ニューカレドニア人
people:NE;NORP;;니제르인;ニジェール人
people:NF;NORP;;노퍽섬인;ノーフォーク島人
people:NI;NORP;;니카라과인;ニカラグア人
people:NR;NORP;;나우루인;ナウル人
people:NU;NORP;;니우에인;ニウエ人
people:OM;NORP;;오만인;オマーン人
people:PA;NORP;;파나마인;パナマ人
people:PF;NORP;;;仏領ポリネシア人
people:PG;NORP;;파푸아뉴기니인;パプアニューギニア人
people:PM;NORP;;;サンピエール島・ミクロン島人
people:PN;NORP;;;ピトケアン諸島人
people:PR;NORP;;푸에르토리코인;プエルトリコ人
people:PW;NORP;;팔라우인;パラオ人
people:PY;NORP;;파라과이인;パラグアイ人
people:RE;NORP;;레위니옹인;レユニオン人
people:SB;NORP;;;ソロモン諸島人
people:SC;NORP;;세이셸인;セーシェル人
people:SH;NORP;;세인트헬레나인;セントヘレナ人
people:SJ;NORP;;스발바르제도-얀마웬섬인;スバールバル諸島・ヤンマイエン島人
people:SL;NORP;;시에라리온인;シエラレオネ人
people:SM;NORP;;산마리노인;サンマリノ人
people:SR;NORP;;수리남인;スリナム人
people:SS;NORP;;남수단인;南スーダン人
people:ST;NORP;;;サントメ・プリンシペ人
people:SV;NORP;;엘살바도르인;エルサルバドル人
people:SX;NORP;;신트마르턴인;シント・マールテン人
people:SZ;NORP;;에스와티니인|스와질란드인;エスワティニ人|スワジランド人
people:TA;NORP;;트리스탄다쿠나인;トリスタン・ダ・クーニャ人
people:TC;NORP;;;タークス・カイコス諸島人
people:TD;NORP;;차드인;チャド人
people:TF;NORP;;;仏領極南諸島人
people:TG;NORP;;토고인;トーゴ人
people:TJ;NORP;;타지키스탄인;タジキスタン人
people:TK;NORP;;토켈라우인;トケラウ人
people:TL;NORP;;동티모르인|티모르레스테인;東ティモール人|東チモール人
people:TM;NORP;;투르크메니스탄인;トルクメニスタン人
people:TO;NORP;;통가인;トンガ人
people:TT;NORP;;;トリニダード・トバゴ人
people:TV;NORP;;투발루인;ツバル人
people:TZ;NORP;;탄자니아인;タンザニア人
people:UM;NORP;;;合衆国領有小離島人
people:VA;NORP;;바티칸인|교황청인;バチカン市国人|バチカン人|ローマ教皇庁人
people:VC;NORP;;세인트빈센트그레나딘인;セントビンセント及びグレナディーン諸島人
people:VG;NORP;;;英領ヴァージン諸島人
people:VI;NORP;;;米領ヴァージン諸島人
people:VU;NORP;;바누아투인;バヌアツ人
people:WF;NORP;;;ウォリス・フツナ人
people:WS;NORP;;사모아인;サモア人
people:XK;NORP;;코소보인;コソボ人
people:YT;NORP;;마요트인;マヨット人
people:ZM;NORP;;잠비아인;ザンビア人
people:northern-ireland;NORP;;북아일랜드인;北アイルランド人
people:congo;NORP;;콩고인;コンゴ人
org:ar-foreign-ministry;ORG;Argentine Foreign Ministry;아르헨티나 외교부|아르헨티나 외무부;アルゼンチン外務省
org:ar-finance-ministry;ORG;Argentine Finance Ministry;아르헨티나 재무부|아르헨티나 재정부;アルゼンチン財務省|アルゼンチン財政省
org:ar-defence-ministry;ORG;Argentine Defense Ministry|Argentine Defence Ministry;아르헨티나 국방부;アルゼンチン国防省
org:ar-commerce-ministry;ORG;Argentine Commerce Ministry|Argentine Trade Ministry;아르헨티나 상무부|아르헨티나 통상부;アルゼンチン商務省|アルゼンチン通商省
org:ar-interior-ministry;ORG;Argentine Interior Ministry;아르헨티나 내무부;アルゼンチン内務省
org:ar-justice-ministry;ORG;Argentine Justice Ministry;아르헨티나 법무부;アルゼンチン法務省|アルゼンチン司法省
org:ar-health-ministry;ORG;Argentine Health Ministry;아르헨티나 보건부;アルゼンチン保健省
org:ar-economy-ministry;ORG;Argentine Economy Ministry;아르헨티나 경제부;アルゼンチン経済省
org:ar-energy-ministry;ORG;Argentine Energy Ministry;아르헨티나 에너지부;アルゼンチンエネルギー省
org:au-foreign-ministry;ORG;Australian Foreign Ministry;오스트레일리아 외교부|오스트레일리아 외무부|호주 외교부|호주 외무부;オーストラリア外務省|豪州外務省
org:au-finance-ministry;ORG;Australian Finance Ministry;오스트레일리아 재무부|오스트레일리아 재정부|호주 재무부|호주 재정부;オーストラリア財務省|オーストラリア財政省|豪州財務省|豪州財政省
org:au-defence-ministry;ORG;Australian Defense Ministry|Australian Defence Ministry;오스트레일리아 국방부|호주 국방부;オーストラリア国防省|豪州国防省
org:au-commerce-ministry;ORG;Australian Commerce Ministry|Australian Trade Ministry;오스트레일리아 상무부|오스트레일리아 통상부|호주 상무부|호주 통상부;オーストラリア商務省|オーストラリア通商省|豪州商務省|豪州通商省
org:au-interior-ministry;ORG;Australian Interior Ministry;오스트레일리아 내무부|호주 내무부;オーストラリア内務省|豪州内務省
org:au-justice-ministry;ORG;Australian Justice Ministry;오스트레일리아 법무부|호주 법무부;オーストラリア法務省|オーストラリア司法省|豪州法務省|豪州司法省
org:au-health-ministry;ORG;Australian Health Ministry;오스트레일리아 보건부|호주 보건부;オーストラリア保健省|豪州保健省
org:au-economy-ministry;ORG;Australian Economy Ministry;오스트레일리아 경제부|호주 경제부;オーストラリア経済省|豪州経済省
org:au-energy-ministry;ORG;Australian Energy Ministry;오스트레일리아 에너지부|호주 에너지부;オーストラリアエネルギー省|豪州エネルギー省
org:br-foreign-ministry;ORG;Brazilian Foreign Ministry;브라질 외교부|브라질 외무부;ブラジル外務省
org:br-finance-ministry;ORG;Brazilian Finance Ministry;브라질 재무부|브라질 재정부;ブラジル財務省|ブラジル財政省
org:br-defence-ministry;ORG;Brazilian Defense Ministry|Brazilian Defence Ministry;브라질 국방부;ブラジル国防省
org:br-commerce-ministry;ORG;Brazilian Commerce Ministry|Brazilian Trade Ministry;브라질 상무부|브라질 통상부;ブラジル商務省|ブラジル通商省
org:br-interior-ministry;ORG;Brazilian Interior Ministry;브라질 내무부;ブラジル内務省
org:br-justice-ministry;ORG;Brazilian Justice Ministry;브라질 법무부;ブラジル法務省|ブラジル司法省
org:br-health-ministry;ORG;Brazilian Health Ministry;브라질 보건부;ブラジル保健省
org:br-economy-ministry;ORG;Brazilian Economy Ministry;브라질 경제부;ブラジル経済省
org:br-energy-ministry;ORG;Brazilian Energy Ministry;브라질 에너지부;ブラジルエネルギー省
org:ca-foreign-ministry;ORG;Canadian Foreign Ministry;캐나다 외교부|캐나다 외무부;カナダ外務省
org:ca-finance-ministry;ORG;Canadian Finance Ministry;캐나다 재무부|캐나다 재정부;カナダ財務省|カナダ財政省
org:ca-defence-ministry;ORG;Canadian Defense Ministry|Canadian Defence Ministry;캐나다 국방부;カナダ国防省
org:ca-commerce-ministry;ORG;Canadian Commerce Ministry|Canadian Trade Ministry;캐나다 상무부|캐나다 통상부;カナダ商務省|カナダ通商省
org:ca-interior-ministry;ORG;Canadian Interior Ministry;캐나다 내무부;カナダ内務省
org:ca-justice-ministry;ORG;Canadian Justice Ministry;캐나다 법무부;カナダ法務省|カナダ司法省
org:ca-health-ministry;ORG;Canadian Health Ministry;캐나다 보건부;カナダ保健省
org:ca-economy-ministry;ORG;Canadian Economy Ministry;캐나다 경제부;カナダ経済省
org:ca-energy-ministry;ORG;Canadian Energy Ministry;캐나다 에너지부;カナダエネルギー省
org:cn-foreign-ministry;ORG;Chinese Foreign Ministry;중국 외교부|중국 외무부|중화인민공화국 외교부|중화인민공화국 외무부;中国外務省|中華人民共和国外務省
org:cn-finance-ministry;ORG;Chinese Finance Ministry;중국 재무부|중국 재정부|중화인민공화국 재무부|중화인민공화국 재정부;中国財務省|中国財政省|中華人民共和国財務省|中華人民共和国財政省
org:cn-defence-ministry;ORG;Chinese Defense Ministry|Chinese Defence Ministry;중국 국방부|중화인민공화국 국방부;中国国防省|中華人民共和国国防省
org:cn-commerce-ministry;ORG;Chinese Commerce Ministry|Chinese Trade Ministry;중국 상무부|중국 통상부|중화인민공화국 상무부|중화인민공화국 통상부;中国商務省|中国通商省|中華人民共和国商務省|中華人民共和国通商省
org:cn-interior-ministry;ORG;Chinese Interior Ministry;중국 내무부|중화인민공화국 내무부;中国内務省|中華人民共和国内務省
org:cn-justice-ministry;ORG;Chinese Justice Ministry;중국 법무부|중화인민공화국 법무부;中国法務省|中国司法省|中華人民共和国法務省|中華人民共和国司法省
org:cn-health-ministry;ORG;Chinese Health Ministry;중국 보건부|중화인민공화국 보건부;中国保健省|中華人民共和国保健省
org:cn-economy-ministry;ORG;Chinese Economy Ministry;중국 경제부|중화인민공화국 경제부;中国経済省|中華人民共和国経済省
org:cn-energy-ministry;ORG;Chinese Energy Ministry;중국 에너지부|중화인민공화국 에너지부;中国エネルギー省|中華人民共和国エネルギー省
org:de-foreign-ministry;ORG;German Foreign Ministry;독일 외교부|독일 외무부|서독 외교부|서독 외무부|동독 외교부|동독 외무부;ドイツ外務省|西ドイツ外務省|東ドイツ外務省
org:de-finance-ministry;ORG;German Finance Ministry;독일 재무부|독일 재정부|서독 재무부|서독 재정부|동독 재무부|동독 재정부;ドイツ財務省|ドイツ財政省|西ドイツ財務省|西ドイツ財政省|東ドイツ財務省|東ドイツ財政省
org:de-defence-ministry;ORG;German Defense Ministry|German Defence Ministry;독일 국방부|서독 국방부|동독 국방부;ドイツ国防省|西ドイツ国防省|東ドイツ国防省
org:de-commerce-ministry;ORG;German Commerce Ministry|German Trade Ministry;독일 상무부|독일 통상부|서독 상무부|서독 통상부|동독 상무부|동독 통상부;ドイツ商務省|ドイツ通商省|西ドイツ商務省|西ドイツ通商省|東ドイツ商務省|東ドイツ通商省
org:de-interior-ministry;ORG;German Interior Ministry;독일 내무부|서독 내무부|동독 내무부;ドイツ内務省|西ドイツ内務省|東ドイツ内務省
org:de-justice-ministry;ORG;German Justice Ministry;독일 법무부|서독 법무부|동독 법무부;ドイツ法務省|ドイツ司法省|西ドイツ法務省|西ドイツ司法省|東ドイツ法務省|東ドイツ司法省
org:de-health-ministry;ORG;German Health Ministry;독일 보건부|서독 보건부|동독 보건부;ドイツ保健省|西ドイツ保健省|東ドイツ保健省
org:de-economy-ministry;ORG;German Economy Ministry;독일 경제부|서독 경제부|동독 경제부;ドイツ経済省|西ドイツ経済省|東ドイツ経済省
org:de-energy-ministry;ORG;German Energy Ministry;독일 에너지부|서독 에너지부|동독 에너지부;ドイツエネルギー省|西ドイツエネルギー省|東ドイツエネルギー省
org:fr-foreign-ministry;ORG;French Foreign Ministry;프랑스 외교부|프랑스 외무부;フランス外務省
org:fr-finance-ministry;ORG;French Finance Ministry;프랑스 재무부|프랑스 재정부;フランス財務省|フランス財政省
org:fr-defence-ministry;ORG;French Defense Ministry|French Defence Ministry;프랑스 국방부;フランス国防省
org:fr-commerce-ministry;ORG;French Commerce Ministry|French Trade Ministry;프랑스 상무부|프랑스 통상부;フランス商務省|フランス通商省
org:fr-interior-ministry;ORG;French Interior Ministry;프랑스 내무부;フランス内務省
org:fr-justice-ministry;ORG;French Justice Ministry;프랑스 법무부;フランス法務省|フランス司法省
org:fr-health-ministry;ORG;French Health Ministry;프랑스 보건부;フランス保健省
org:fr-economy-ministry;ORG;French Economy Ministry;프랑스 경제부;フランス経済省
org:fr-energy-ministry;ORG;French Energy Ministry;프랑스 에너지부;フランスエネルギー省
org:gb-foreign-ministry;ORG;British Foreign Ministry|Foreign Office|UK Foreign Office;영국 외교부|영국 외무부|브리튼 외교부|브리튼 외무부|잉글랜드 외교부|잉글랜드 외무부;イギリス外務省|英国外務省|イングランド外務省|英外務省
org:gb-finance-ministry;ORG;British Finance Ministry;영국 재무부|영국 재정부|브리튼 재무부|브리튼 재정부|잉글랜드 재무부|잉글랜드 재정부;イギリス財務省|イギリス財政省|英国財務省|英国財政省|イングランド財務省|イングランド財政省|英財務省
org:gb-defence-ministry;ORG;British Defense Ministry|British Defence Ministry;영국 국방부|브리튼 국방부|잉글랜드 국방부;イギリス国防省|英国国防省|イングランド国防省
org:gb-commerce-ministry;ORG;British Commerce Ministry|British Trade Ministry;영국 상무부|영국 통상부|브리튼 상무부|브리튼 통상부|잉글랜드 상무부|잉글랜드 통상부;イギリス商務省|イギリス通商省|英国商務省|英国通商省|イングランド商務省|イングランド通商省
org:gb-interior-ministry;ORG;British Interior Ministry;영국 내무부|브리튼 내무부|잉글랜드 내무부;イギリス内務省|英国内務省|イングランド内務省
org:gb-justice-ministry;ORG;British Justice Ministry;영국 법무부|브리튼 법무부|잉글랜드 법무부;イギリス法務省|イギリス司法省|英国法務省|英国司法省|イングランド法務省|イングランド司法省
org:gb-health-ministry;ORG;British Health Ministry;영국 보건부|브리튼 보건부|잉글랜드 보건부;イギリス保健省|英国保健省|イングランド保健省
org:gb-economy-ministry;ORG;British Economy Ministry;영국 경제부|브리튼 경제부|잉글랜드 경제부;イギリス経済省|英国経済省|イングランド経済省
org:gb-energy-ministry;ORG;British Energy Ministry;영국 에너지부|브리튼 에너지부|잉글랜드 에너지부;イギリスエネルギー省|英国エネルギー省|イングランドエネルギー省
org:id-foreign-ministry;ORG;Indonesian Foreign Ministry;인도네시아 외교부|인도네시아 외무부;インドネシア外務省
org:id-finance-ministry;ORG;Indonesian Finance Ministry;인도네시아 재무부|인도네시아 재정부;インドネシア財務省|インドネシア財政省
org:id-defence-ministry;ORG;Indonesian Defense Ministry|Indonesian Defence Ministry;인도네시아 국방부;インドネシア国防省
org:id-commerce-ministry;ORG;Indonesian Commerce Ministry|Indonesian Trade Ministry;인도네시아 상무부|인도네시아 통상부;インドネシア商務省|インドネシア通商省
org:id-interior-ministry;ORG;Indonesian Interior Ministry;인도네시아 내무부;インドネシア内務省
org:id-justice-ministry;ORG;Indonesian Justice Ministry;인도네시아 법무부;インドネシア法務省|インドネシア司法省
org:id-health-ministry;ORG;Indonesian Health Ministry;인도네시아 보건부;インドネシア保健省
org:id-economy-ministry;ORG;Indonesian Economy Ministry;인도네시아 경제부;インドネシア経済省
org:id-energy-ministry;ORG;Indonesian Energy Ministry;인도네시아 에너지부;インドネシアエネルギー省
org:in-foreign-ministry;ORG;Indian Foreign Ministry;인도 외교부|인도 외무부;インド外務省
org:in-finance-ministry;ORG;Indian Finance Ministry;인도 재무부|인도 재정부;インド財務省|インド財政省
org:in-defence-ministry;ORG;Indian Defense Ministry|Indian Defence Ministry;인도 국방부;インド国防省
org:in-commerce-ministry;ORG;Indian Commerce Ministry|Indian Trade Ministry;인도 상무부|인도 통상부;インド商務省|インド通商省
org:in-interior-ministry;ORG;Indian Interior Ministry;인도 내무부;インド内務省
org:in-justice-ministry;ORG;Indian Justice Ministry;인도 법무부;インド法務省|インド司法省
org:in-health-ministry;ORG;Indian Health Ministry;인도 보건부;インド保健省
org:in-economy-ministry;ORG;Indian Economy Ministry;인도 경제부;インド経済省
org:in-energy-ministry;ORG;Indian Energy Ministry;인도 에너지부;インドエネルギー省
org:it-foreign-ministry;ORG;Italian Foreign Ministry;이탈리아 외교부|이탈리아 외무부;イタリア外務省
org:it-finance-ministry;ORG;Italian Finance Ministry;이탈리아 재무부|이탈리아 재정부;イタリア財務省|イタリア財政省
org:it-defence-ministry;ORG;Italian Defense Ministry|Italian Defence Ministry;이탈리아 국방부;イタリア国防省
org:it-commerce-ministry;ORG;Italian Commerce Ministry|Italian Trade Ministry;이탈리아 상무부|이탈리아 통상부;イタリア商務省|イタリア通商省
org:it-interior-ministry;ORG;Italian Interior Ministry;이탈리아 내무부;イタリア内務省
org:it-justice-ministry;ORG;Italian Justice Ministry;이탈리아 법무부;イタリア法務省|イタリア司法省
org:it-health-ministry;ORG;Italian Health Ministry;이탈리아 보건부;イタリア保健省
org:it-economy-ministry;ORG;Italian Economy Ministry;이탈리아 경제부;イタリア経済省
org:it-energy-ministry;ORG;Italian Energy Ministry;이탈리아 에너지부;イタリアエネルギー省
org:jp-foreign-ministry;ORG;Japanese Foreign Ministry;일본 외교부|일본 외무부|외무성|일본 외무성;日本外務省|日本国外務省|外務省
org:jp-finance-ministry;ORG;Japanese Finance Ministry;일본 재무부|일본 재정부|재무성|일본 재무성;日本財務省|日本財政省|日本国財務省|日本国財政省|財務省
org:jp-defence-ministry;ORG;Japanese Defense Ministry|Japanese Defence Ministry;일본 국방부|방위성|일본 방위성;日本国防省|日本国国防省|防衛省
org:jp-commerce-ministry;ORG;Japanese Commerce Ministry|Japanese Trade Ministry;일본 상무부|일본 통상부;日本商務省|日本通商省|日本国商務省|日本国通商省
org:jp-interior-ministry;ORG;Japanese Interior Ministry;일본 내무부;日本内務省|日本国内務省
org:jp-justice-ministry;ORG;Japanese Justice Ministry;일본 법무부|법무성;日本法務省|日本司法省|日本国法務省|日本国司法省|法務省
org:jp-health-ministry;ORG;Japanese Health Ministry;일본 보건부|후생노동성|후생성;日本保健省|日本国保健省|厚生労働省|厚労省
org:jp-economy-ministry;ORG;Japanese Economy Ministry|Ministry of Economy, Trade and Industry|METI;일본 경제부|경제산업성|일본 경제산업성;日本経済省|日本国経済省|経済産業省|経産省
org:jp-energy-ministry;ORG;Japanese Energy Ministry;일본 에너지부;日本エネルギー省|日本国エネルギー省
org:kr-foreign-ministry;ORG;South Korean Foreign Ministry;대한민국 외교부|대한민국 외무부|한국 외교부|한국 외무부|남한 외교부|남한 외무부;韓国外務省|大韓民国外務省|韓国外交省
org:kr-finance-ministry;ORG;South Korean Finance Ministry|Ministry of Economy and Finance;대한민국 재무부|대한민국 재정부|한국 재무부|한국 재정부|남한 재무부|남한 재정부|기획재정부|기재부;韓国財務省|韓国財政省|大韓民国財務省|大韓民国財政省|韓国企画財政省|企画財政省
org:kr-defence-ministry;ORG;South Korean Defense Ministry|South Korean Defence Ministry;대한민국 국방부|한국 국방부|남한 국방부;韓国国防省|大韓民国国防省
org:kr-commerce-ministry;ORG;South Korean Commerce Ministry|South Korean Trade Ministry|Ministry of Trade, Industry and Energy;대한민국 상무부|대한민국 통상부|한국 상무부|한국 통상부|남한 상무부|남한 통상부|산업통상자원부|산업부;韓国商務省|韓国通商省|大韓民国商務省|大韓民国通商省|韓国産業通商資源省|産業通商資源省
org:kr-interior-ministry;ORG;South Korean Interior Ministry|Ministry of the Interior and Safety;대한민국 내무부|한국 내무부|남한 내무부|행정안전부|행안부;韓国内務省|大韓民国内務省
org:kr-justice-ministry;ORG;South Korean Justice Ministry;대한민국 법무부|한국 법무부|남한 법무부;韓国法務省|韓国司法省|大韓民国法務省|大韓民国司法省
org:kr-health-ministry;ORG;South Korean Health Ministry;대한민국 보건부|한국 보건부|남한 보건부|보건복지부|복지부;韓国保健省|大韓民国保健省
org:kr-economy-ministry;ORG;South Korean Economy Ministry;대한민국 경제부|한국 경제부|남한 경제부;韓国経済省|大韓民国経済省
org:kr-energy-ministry;ORG;South Korean Energy Ministry;대한민국 에너지부|한국 에너지부|남한 에너지부;韓国エネルギー省|大韓民国エネルギー省
org:mx-foreign-ministry;ORG;Mexican Foreign Ministry;멕시코 외교부|멕시코 외무부;メキシコ外務省
org:mx-finance-ministry;ORG;Mexican Finance Ministry;멕시코 재무부|멕시코 재정부;メキシコ財務省|メキシコ財政省
org:mx-defence-ministry;ORG;Mexican Defense Ministry|Mexican Defence Ministry;멕시코 국방부;メキシコ国防省
org:mx-commerce-ministry;ORG;Mexican Commerce Ministry|Mexican Trade Ministry;멕시코 상무부|멕시코 통상부;メキシコ商務省|メキシコ通商省
org:mx-interior-ministry;ORG;Mexican Interior Ministry;멕시코 내무부;メキシコ内務省
org:mx-justice-ministry;ORG;Mexican Justice Ministry;멕시코 법무부;メキシコ法務省|メキシコ司法省
org:mx-health-ministry;ORG;Mexican Health Ministry;멕시코 보건부;メキシコ保健省
org:mx-economy-ministry;ORG;Mexican Economy Ministry;멕시코 경제부;メキシコ経済省
org:mx-energy-ministry;ORG;Mexican Energy Ministry;멕시코 에너지부;メキシコエネルギー省
org:ru-foreign-ministry;ORG;Russian Foreign Ministry;러시아 외교부|러시아 외무부|러시아 연방 외교부|러시아 연방 외무부;ロシア外務省|ロシア連邦外務省
org:ru-finance-ministry;ORG;Russian Finance Ministry;러시아 재무부|러시아 재정부|러시아 연방 재무부|러시아 연방 재정부;ロシア財務省|ロシア財政省|ロシア連邦財務省|ロシア連邦財政省
org:ru-defence-ministry;ORG;Russian Defense Ministry|Russian Defence Ministry;러시아 국방부|러시아 연방 국방부;ロシア国防省|ロシア連邦国防省
org:ru-commerce-ministry;ORG;Russian Commerce Ministry|Russian Trade Ministry;러시아 상무부|러시아 통상부|러시아 연방 상무부|러시아 연방 통상부;ロシア商務省|ロシア通商省|ロシア連邦商務省|ロシア連邦通商省
org:ru-interior-ministry;ORG;Russian Interior Ministry;러시아 내무부|러시아 연방 내무부;ロシア内務省|ロシア連邦内務省
org:ru-justice-ministry;ORG;Russian Justice Ministry;러시아 법무부|러시아 연방 법무부;ロシア法務省|ロシア司法省|ロシア連邦法務省|ロシア連邦司法省
org:ru-health-ministry;ORG;Russian Health Ministry;러시아 보건부|러시아 연방 보건부;ロシア保健省|ロシア連邦保健省
org:ru-economy-ministry;ORG;Russian Economy Ministry;러시아 경제부|러시아 연방 경제부;ロシア経済省|ロシア連邦経済省
org:ru-energy-ministry;ORG;Russian Energy Ministry;러시아 에너지부|러시아 연방 에너지부;ロシアエネルギー省|ロシア連邦エネルギー省
org:sa-foreign-ministry;ORG;Saudi Arabian Foreign Ministry;사우디아라비아 외교부|사우디아라비아 외무부|사우디 외교부|사우디 외무부;サウジアラビア外務省|サウジ外務省
org:sa-finance-ministry;ORG;Saudi Arabian Finance Ministry;사우디아라비아 재무부|사우디아라비아 재정부|사우디 재무부|사우디 재정부;サウジアラビア財務省|サウジアラビア財政省|サウジ財務省|サウジ財政省
org:sa-defence-ministry;ORG;Saudi Arabian Defense Ministry|Saudi Arabian Defence Ministry;사우디아라비아 국방부|사우디 국방부;サウジアラビア国防省|サウジ国防省
org:sa-commerce-ministry;ORG;Saudi Arabian Commerce Ministry|Saudi Arabian Trade Ministry;사우디아라비아 상무부|사우디아라비아 통상부|사우디 상무부|사우디 통상부;サウジアラビア商務省|サウジアラビア通商省|サウジ商務省|サウジ通商省
org:sa-interior-ministry;ORG;Saudi Arabian Interior Ministry;사우디아라비아 내무부|사우디 내무부;サウジアラビア内務省|サウジ内務省
org:sa-justice-ministry;ORG;Saudi Arabian Justice Ministry;사우디아라비아 법무부|사우디 법무부;サウジアラビア法務省|サウジアラビア司法省|サウジ法務省|サウジ司法省
org:sa-health-ministry;ORG;Saudi Arabian Health Ministry;사우디아라비아 보건부|사우디 보건부;サウジアラビア保健省|サウジ保健省
org:sa-economy-ministry;ORG;Saudi Arabian Economy Ministry;사우디아라비아 경제부|사우디 경제부;サウジアラビア経済省|サウジ経済省
org:sa-energy-ministry;ORG;Saudi Arabian Energy Ministry;사우디아라비아 에너지부|사우디 에너지부;サウジアラビアエネルギー省|サウジエネルギー省
org:tr-foreign-ministry;ORG;Turkish Foreign Ministry;튀르키예 외교부|튀르키예 외무부|터키 외교부|터키 외무부;トルコ外務省|テュルキエ外務省
org:tr-finance-ministry;ORG;Turkish Finance Ministry;튀르키예 재무부|튀르키예 재정부|터키 재무부|터키 재정부;トルコ財務省|トルコ財政省|テュルキエ財務省|テュルキエ財政省
org:tr-defence-ministry;ORG;Turkish Defense Ministry|Turkish Defence Ministry;튀르키예 국방부|터키 국방부;トルコ国防省|テュルキエ国防省
org:tr-commerce-ministry;ORG;Turkish Commerce Ministry|Turkish Trade Ministry;튀르키예 상무부|튀르키예 통상부|터키 상무부|터키 통상부;トルコ商務省|トルコ通商省|テュルキエ商務省|テュルキエ通商省
org:tr-interior-ministry;ORG;Turkish Interior Ministry;튀르키예 내무부|터키 내무부;トルコ内務省|テュルキエ内務省
org:tr-justice-ministry;ORG;Turkish Justice Ministry;튀르키예 법무부|터키 법무부;トルコ法務省|トルコ司法省|テュルキエ法務省|テュルキエ司法省
org:tr-health-ministry;ORG;Turkish Health Ministry;튀르키예 보건부|터키 보건부;トルコ保健省|テュルキエ保健省
org:tr-economy-ministry;ORG;Turkish Economy Ministry;튀르키예 경제부|터키 경제부;トルコ経済省|テュルキエ経済省
org:tr-energy-ministry;ORG;Turkish Energy Ministry;튀르키예 에너지부|터키 에너지부;トルコエネルギー省|テュルキエエネルギー省
org:za-foreign-ministry;ORG;South African Foreign Ministry;남아프리카 외교부|남아프리카 외무부|남아공 외교부|남아공 외무부|남아프리카공화국 외교부|남아프리카공화국 외무부|남아프리카 공화국 외교부|남아프리카 공화국 외무부;南アフリカ外務省|南アフリカ共和国外務省|南ア外務省
org:za-finance-ministry;ORG;South African Finance Ministry;남아프리카 재무부|남아프리카 재정부|남아공 재무부|남아공 재정부|남아프리카공화국 재무부|남아프리카공화국 재정부|남아프리카 공화국 재무부|남아프리카 공화국 재정부;南アフリカ財務省|南アフリカ財政省|南アフリカ共和国財務省|南アフリカ共和国財政省|南ア財務省|南ア財政省
org:za-defence-ministry;ORG;South African Defense Ministry|South African Defence Ministry;남아프리카 국방부|남아공 국방부|남아프리카공화국 국방부|남아프리카 공화국 국방부;南アフリカ国防省|南アフリカ共和国国防省|南ア国防省
org:za-commerce-ministry;ORG;South African Commerce Ministry|South African Trade Ministry;남아프리카 상무부|남아프리카 통상부|남아공 상무부|남아공 통상부|남아프리카공화국 상무부|남아프리카공화국 통상부|남아프리카 공화국 상무부|남아프리카 공화국 통상부;南アフリカ商務省|南アフリカ通商省|南アフリカ共和国商務省|南アフリカ共和国通商省|南ア商務省|南ア通商省
org:za-interior-ministry;ORG;South African Interior Ministry;남아프리카 내무부|남아공 내무부|남아프리카공화국 내무부|남아프리카 공화국 내무부;南アフリカ内務省|南アフリカ共和国内務省|南ア内務省
org:za-justice-ministry;ORG;South African Justice Ministry;남아프리카 법무부|남아공 법무부|남아프리카공화국 법무부|남아프리카 공화국 법무부;南アフリカ法務省|南アフリカ司法省|南アフリカ共和国法務省|南アフリカ共和国司法省|南ア法務省|南ア司法省
org:za-health-ministry;ORG;South African Health Ministry;남아프리카 보건부|남아공 보건부|남아프리카공화국 보건부|남아프리카 공화국 보건부;南アフリカ保健省|南アフリカ共和国保健省|南ア保健省
org:za-economy-ministry;ORG;South African Economy Ministry;남아프리카 경제부|남아공 경제부|남아프리카공화국 경제부|남아프리카 공화국 경제부;南アフリカ経済省|南アフリカ共和国経済省|南ア経済省
org:za-energy-ministry;ORG;South African Energy Ministry;남아프리카 에너지부|남아공 에너지부|남아프리카공화국 에너지부|남아프리카 공화국 에너지부;南アフリカエネルギー省|南アフリカ共和国エネルギー省|南アエネルギー省
org:google;ORG;Google;구글;グーグル
org:alphabet;ORG;Alphabet;알파벳;アルファベット社
org:apple;ORG;Apple;애플;アップル
org:microsoft;ORG;Microsoft;마이크로소프트;マイクロソフト
org:amazon;ORG;Amazon|Amazon.com;아마존;アマゾン
org:meta;ORG;Meta Platforms|Facebook;페이스북|메타플랫폼;フェイスブック
org:twitter;ORG;Twitter;트위터;ツイッター
org:youtube;ORG;YouTube;유튜브;ユーチューブ
org:netflix;ORG;Netflix;넷플릭스;ネットフリックス
org:nvidia;ORG;Nvidia|NVIDIA;엔비디아;エヌビディア
org:intel;ORG;Intel;인텔;インテル
org:ibm;ORG;IBM;IBM;IBM
org:oracle;ORG;Oracle;오라클;オラクル
org:tesla;ORG;Tesla;테슬라;テスラ
org:spacex;ORG;SpaceX;스페이스X|스페이스엑스;スペースX
org:openai;ORG;OpenAI;오픈AI;オープンAI
org:uber;ORG;Uber;우버;ウーバー
org:airbnb;ORG;Airbnb;에어비앤비;エアビーアンドビー
org:boeing;ORG;Boeing;보잉;ボーイング
org:airbus;ORG;Airbus;에어버스;エアバス
org:general-motors;ORG;General Motors|GM;제너럴모터스;ゼネラル・モーターズ
org:ford;ORG;Ford Motor|Ford;포드;フォード
org:volkswagen;ORG;Volkswagen;폭스바겐;フォルクスワーゲン
org:bmw;ORG;BMW;BMW;BMW
org:mercedes;ORG;Mercedes-Benz;메르세데스벤츠|벤츠;メルセデス・ベンツ
org:toyota;ORG;Toyota;도요타|토요타;トヨタ|トヨタ自動車
org:honda;ORG;Honda;혼다;ホンダ
org:nissan;ORG;Nissan;닛산;日産|日産自動車
org:sony;ORG;Sony;소니;ソニー
org:panasonic;ORG;Panasonic;파나소닉;パナソニック
org:hitachi;ORG;Hitachi;히타치;日立|日立製作所
org:toshiba;ORG;Toshiba;도시바;東芝
org:nintendo;ORG;Nintendo;닌텐도;任天堂
org:softbank;ORG;SoftBank;소프트뱅크;ソフトバンク
org:rakuten;ORG;Rakuten;라쿠텐;楽天
org:mitsubishi;ORG;Mitsubishi;미쓰비시;三菱
org:mitsui;ORG;;미쓰이;三井物産
org:samsung;ORG;Samsung|Samsung Electronics;삼성|삼성전자;サムスン|サムスン電子
org:lg;ORG;LG|LG Electronics;LG|LG전자;LG
org:sk;ORG;SK Hynix;SK하이닉스|하이닉스;SKハイニックス
org:hyundai;ORG;Hyundai|Hyundai Motor;현대차|현대자동차;現代自動車|ヒョンデ
org:kia;ORG;Kia;기아차|기아자동차;起亜
org:posco;ORG;POSCO|Posco;포스코;ポスコ
org:naver;ORG;Naver;네이버;ネイバー
org:kakao;ORG;Kakao;카카오;カカオ
org:lotte;ORG;Lotte;롯데|롯데그룹;ロッテ
org:korean-air;ORG;Korean Air;대한항공;大韓航空
org:alibaba;ORG;Alibaba;알리바바;アリババ
org:tencent;ORG;Tencent;텐센트;テンセント
org:huawei;ORG;Huawei;화웨이;ファーウェイ
org:xiaomi;ORG;Xiaomi;샤오미;シャオミ
org:tiktok;ORG;TikTok;틱톡;ティックトック
org:bytedance;ORG;ByteDance;바이트댄스;バイトダンス
org:tsmc;ORG;TSMC;TSMC;TSMC
org:foxconn;ORG;Foxconn;폭스콘;フォックスコン
org:shell;ORG;Royal Dutch Shell;로열더치셸;ロイヤル・ダッチ・シェル
org:exxon;ORG;ExxonMobil|Exxon Mobil|Exxon;엑손모빌;エクソンモービル
org:bp;ORG;BP;;
org:chevron;ORG;Chevron;셰브론;シェブロン
org:siemens;ORG;Siemens;지멘스;シーメンス
org:nestle;ORG;Nestlé|Nestle;네슬레;ネスレ
org:unilever;ORG;Unilever;유니레버;ユニリーバ
org:walmart;ORG;Walmart|Wal-Mart;월마트;ウォルマート
org:starbucks;ORG;Starbucks;스타벅스;スターバックス
org:mcdonalds;ORG;McDonald's;맥도날드|맥도널드;マクドナルド
org:coca-cola;ORG;Coca-Cola;코카콜라;コカ・コーラ
org:pepsi;ORG;PepsiCo;펩시코;ペプシコ
org:nike;ORG;Nike;나이키;ナイキ
org:adidas;ORG;Adidas;아디다스;アディダス
org:disney;ORG;Disney|Walt Disney;디즈니|월트디즈니;ディズニー|ウォルト・ディズニー
org:warner;ORG;Warner Bros;워너브러더스;ワーナー・ブラザース
org:goldman;ORG;Goldman Sachs;골드만삭스;ゴールドマン・サックス
org:jpmorgan;ORG;JPMorgan|JPMorgan Chase|JP Morgan;JP모건|JP모간;JPモルガン
org:morgan-stanley;ORG;Morgan Stanley;모건스탠리;モルガン・スタンレー
org:citigroup;ORG;Citigroup|Citi;씨티그룹;シティグループ
org:hsbc;ORG;HSBC;HSBC;HSBC
org:deutsche-bank;ORG;Deutsche Bank;도이체방크|도이치뱅크;ドイツ銀行
org:pfizer;ORG;Pfizer;화이자;ファイザー
org:moderna;ORG;Moderna;모더나;モデルナ
org:astrazeneca;ORG;AstraZeneca;아스트라제네카;アストラゼネカ
org:nokia;ORG;Nokia;노키아;ノキア
org:ericsson;ORG;Ericsson;에릭슨;エリクソン
org:cisco;ORG;Cisco|Cisco Systems;시스코|시스코시스템즈;シスコシステムズ
org:adobe;ORG;Adobe;어도비;アドビ
org:sap;ORG;SAP;SAP;SAP
org:salesforce;ORG;Salesforce;세일즈포스;セールスフォース
org:paypal;ORG;PayPal;페이팔;ペイパル
org:mastercard;ORG;Mastercard|MasterCard;마스터카드;マスターカード
org:visa;ORG;Visa Inc;;
org:amex;ORG;American Express;아메리칸익스프레스|아멕스;アメリカン・エキスプレス
org:accenture;ORG;Accenture;액센추어;アクセンチュア
org:allianz;ORG;Allianz;알리안츠;アリアンツ
org:axa;ORG;AXA;악사;アクサ
org:instagram;ORG;Instagram;인스타그램;インスタグラム
org:linkedin;ORG;LinkedIn;링크드인;リンクトイン
org:spotify;ORG;Spotify;스포티파이;スポティファイ
org:whatsapp;ORG;WhatsApp;왓츠앱;ワッツアップ
org:general-electric;ORG;General Electric;제너럴일렉트릭;ゼネラル・エレクトリック
org:lockheed;ORG;Lockheed Martin;록히드마틴|록히드 마틴;ロッキード・マーチン
org:ups;ORG;UPS;;UPS
org:fedex;ORG;FedEx;페덱스;フェデックス
org:dhl;ORG;DHL;DHL;DHL
org:caterpillar;ORG;Caterpillar Inc;캐터필러;キャタピラー
org:three-m;ORG;3M;3M;3M
org:hp;ORG;Hewlett-Packard|HP;휴렛팩커드|HP;ヒューレット・パッカード
org:dell;ORG;Dell Technologies;델테크놀로지스;デル・テクノロジーズ
org:qualcomm;ORG;Qualcomm;퀄컴;クアルコム
org:amd;ORG;AMD;AMD;AMD
org:micron;ORG;Micron Technology;마이크론;マイクロン・テクノロジー
org:broadcom;ORG;Broadcom;브로드컴;ブロードコム
org:asml;ORG;ASML;ASML;ASML
org:arm;ORG;Arm Holdings;;アーム・ホールディングス
org:philips;ORG;Philips;필립스;フィリップス社
org:audi;ORG;Audi;아우디;アウディ
org:porsche;ORG;Porsche;포르쉐;ポルシェ
org:ferrari;ORG;Ferrari;페라리;フェラーリ
org:volvo;ORG;Volvo;볼보;ボルボ
org:renault;ORG;Renault;르노자동차;ルノー
org:stellantis;ORG;Stellantis;스텔란티스;ステランティス
org:land-rover;ORG;Land Rover;랜드로버;ランドローバー
org:harley;ORG;Harley-Davidson;할리데이비슨;ハーレーダビッドソン
org:byd;ORG;BYD;비야디;比亜迪
org:catl;ORG;CATL;CATL|닝더스다이;寧徳時代新能源科技
org:lvmh;ORG;LVMH;LVMH;LVMH
org:louis-vuitton;ORG;Louis Vuitton;루이비통|루이뷔통;ルイ・ヴィトン
org:chanel;ORG;Chanel;샤넬;シャネル
org:hermes;ORG;Hermès;에르메스;エルメス
org:gucci;ORG;Gucci;구찌;グッチ
org:prada;ORG;Prada;프라다;プラダ
org:cartier;ORG;Cartier;까르띠에|카르티에;カルティエ
org:tiffany;ORG;Tiffany & Co|Tiffany and Co;;
org:loreal;ORG;L'Oréal|L'Oreal;로레알;ロレアル
org:danone;ORG;Danone;다논;ダノン
org:ikea;ORG;IKEA|Ikea;이케아;イケア
org:hm;ORG;H&M;H&M;H&M
org:zara;ORG;Zara;자라코리아;
org:inditex;ORG;Inditex;인디텍스;インディテックス
org:lego;ORG;Lego;레고;レゴ社
org:heineken;ORG;Heineken;하이네켄;ハイネケン
org:totalenergies;ORG;TotalEnergies;토탈에너지;トタルエナジーズ
org:aramco;ORG;Saudi Aramco|Aramco;아람코|사우디 아람코|사우디아람코;サウジアラムコ
org:gazprom;ORG;Gazprom;가스프롬;ガスプロム
org:rosneft;ORG;Rosneft;로스네프트;ロスネフチ
org:rio-tinto;ORG;Rio Tinto;리오틴토;リオ・ティント
org:bhp;ORG;BHP;BHP;BHPグループ
org:bank-of-america;ORG;Bank of America;뱅크오브아메리카;バンク・オブ・アメリカ
org:wells-fargo;ORG;Wells Fargo;웰스파고;ウェルズ・ファーゴ
org:blackrock;ORG;BlackRock;블랙록;ブラックロック
org:ubs;ORG;UBS;UBS;UBS
org:credit-suisse;ORG;Credit Suisse;크레디트스위스;クレディ・スイス
org:barclays;ORG;Barclays;바클레이스;バークレイズ
org:bnp;ORG;BNP Paribas;BNP파리바;BNPパリバ
org:santander;ORG;Banco Santander;산탄데르은행;サンタンデール銀行
org:icbc;ORG;ICBC;중국공상은행;中国工商銀行
org:berkshire;ORG;Berkshire Hathaway;버크셔해서웨이|버크셔 해서웨이;バークシャー・ハサウェイ
org:costco;ORG;Costco;코스트코;コストコ
org:novartis;ORG;Novartis;노바티스;ノバルティス
org:roche;ORG;Roche Holding;로슈;ロシュ
org:bayer;ORG;Bayer AG;바이엘;バイエル
org:merck;ORG;Merck & Co|Merck and Co;;
org:johnson;ORG;Johnson & Johnson|Johnson and Johnson;존슨앤드존슨;ジョンソン・エンド・ジョンソン
org:gsk;ORG;GSK|GlaxoSmithKline;글락소스미스클라인;グラクソ・スミスクライン
org:novo-nordisk;ORG;Novo Nordisk;노보노디스크|노보 노디스크;ノボノルディスク
org:eli-lilly;ORG;Eli Lilly;일라이릴리|일라이 릴리;イーライリリー
org:canon;ORG;Canon Inc;캐논;キヤノン
org:subaru;ORG;Subaru;스바루;スバル
org:mazda;ORG;Mazda;마쓰다;マツダ
org:suzuki-motor;ORG;Suzuki Motor;스즈키자동차;スズキ自動車
org:denso;ORG;Denso;덴소;デンソー
org:fujitsu;ORG;Fujitsu;후지쓰;富士通
org:nec;ORG;NEC;NEC;NEC
org:sharp;ORG;;샤프전자;シャープ
org:ntt;ORG;NTT;NTT;NTT
org:kddi;ORG;KDDI;KDDI;KDDI
org:keyence;ORG;Keyence;키엔스;キーエンス
org:fast-retailing;ORG;Fast Retailing|Uniqlo;유니클로;ファーストリテイリング|ユニクロ
org:seven-and-i;ORG;Seven & i Holdings|Seven and i Holdings;세븐앤드아이홀딩스;セブン&アイ・ホールディングス
org:takeda;ORG;Takeda Pharmaceutical;다케다약품|다케다약품공업;武田薬品工業|武田薬品
org:itochu;ORG;Itochu;이토추상사;伊藤忠商事
org:marubeni;ORG;Marubeni;마루베니;丸紅
org:sumitomo;ORG;Sumitomo;스미토모;住友商事
org:mufg;ORG;Mitsubishi UFJ;미쓰비시UFJ;三菱UFJ|三菱UFJ銀行
org:mizuho;ORG;Mizuho;미즈호은행;みずほ銀行|みずほ
org:smbc;ORG;SMBC|Sumitomo Mitsui;미쓰이스미토모은행;三井住友銀行
org:nomura;ORG;Nomura Holdings;노무라증권;野村証券|野村ホールディングス
org:tokyo-electron;ORG;Tokyo Electron;도쿄일렉트론;東京エレクトロン
org:japan-airlines;ORG;Japan Airlines|JAL;일본항공;日本航空|JAL
org:ana;ORG;All Nippon Airways|ANA;전일본공수|전일공;全日本空輸|全日空
org:jr-east;ORG;JR East;JR동일본;JR東日本
org:jr-central;ORG;JR Central;JR도카이;JR東海
org:jr-west;ORG;JR West;JR서일본;JR西日本
org:nippon-steel;ORG;Nippon Steel;일본제철|신일철주금;日本製鉄
org:sk-group;ORG;SK Group;SK그룹|SK텔레콤|SK이노베이션;SKグループ
org:lg-energy;ORG;LG Energy Solution;LG에너지솔루션;LGエネルギーソリューション
org:hanwha;ORG;Hanwha;한화그룹|한화에어로스페이스|한화;ハンファ
org:doosan;ORG;Doosan;두산그룹|두산;斗山
org:gs-korea;ORG;;GS칼텍스|GS그룹;
org:cj-korea;ORG;CJ Group;CJ그룹|CJ제일제당|CJ;CJグループ
org:shinsegae;ORG;Shinsegae;신세계그룹|신세계백화점|이마트;新世界グループ
org:kt-korea;ORG;KT Corp;KT;KT
org:coupang;ORG;Coupang;쿠팡;クーパン
org:celltrion;ORG;Celltrion;셀트리온;セルトリオン
org:kepco;ORG;KEPCO|Korea Electric Power Corp;한국전력|한전;韓国電力
org:asiana;ORG;Asiana Airlines;아시아나항공|아시아나;アシアナ航空
org:hmm-korea;ORG;HMM;HMM;
org:kb-korea;ORG;KB Financial;KB금융|KB국민은행|국민은행;KB金融
org:shinhan;ORG;Shinhan;신한은행|신한금융;新韓銀行
org:reuters;ORG;Reuters;로이터|로이터통신|로이터 통신;ロイター|ロイター通信
org:ap;ORG;Associated Press|AP;AP통신|AP 통신;AP通信
org:afp;ORG;Agence France-Presse|AFP;AFP통신|AFP 통신;AFP通信|AFP
org:bloomberg;ORG;Bloomberg|Bloomberg News;블룸버그|블룸버그통신|블룸버그 통신;ブルームバーグ
org:yonhap;ORG;Yonhap|Yonhap News Agency;연합뉴스;聯合ニュース
org:xinhua;ORG;Xinhua|Xinhua News Agency;신화통신|신화 통신;新華社
org:kyodo;ORG;Kyodo|Kyodo News;교도통신;共同通信
org:bbc;ORG;BBC;BBC;BBC
org:cnn;ORG;CNN;CNN;CNN
org:nbc;ORG;NBC;NBC;NBC
org:abc;ORG;ABC;ABC방송;
org:fox;ORG;Fox News;폭스뉴스;FOXニュース
org:cbs;ORG;CBS;CBS;CBS
org:al-jazeera;ORG;Al Jazeera|Al-Jazeera;알자지라;アルジャジーラ
org:nhk;ORG;NHK;NHK;NHK
org:kbs;ORG;KBS;KBS|한국방송;KBS
org:mbc;ORG;MBC;MBC|문화방송;MBC
org:sbs;ORG;SBS;SBS;SBS
org:nyt;ORG;New York Times|The New York Times;뉴욕타임스|뉴욕 타임스|NYT;ニューヨーク・タイムズ
org:wsj;ORG;Wall Street Journal|The Wall Street Journal|WSJ;월스트리트저널|월스트리트 저널|WSJ;ウォール・ストリート・ジャーナル
org:washington-post;ORG;Washington Post|The Washington Post;워싱턴포스트|워싱턴 포스트;ワシントン・ポスト
org:ft;ORG;Financial Times;파이낸셜타임스|파이낸셜 타임스;フィナンシャル・タイムズ
org:guardian;ORG;The Guardian;가디언;ガーディアン
org:le-monde;ORG;Le Monde;르몽드|르 몽드;ル・モンド
org:der-spiegel;ORG;Der Spiegel;슈피겔;シュピーゲル
org:el-pais;ORG;El País|El Pais;엘파이스;
org:nikkei;ORG;Nikkei;니혼게이자이|니혼게이자이신문|닛케이;日経|日本経済新聞
org:yomiuri;ORG;Yomiuri Shimbun;요미우리신문|요미우리;読売新聞
org:asahi;ORG;Asahi Shimbun;아사히신문;朝日新聞
org:mainichi;ORG;Mainichi Shimbun;마이니치신문;毎日新聞
org:chosun;ORG;Chosun Ilbo;조선일보;朝鮮日報
org:joongang;ORG;JoongAng Ilbo;중앙일보;中央日報
org:jiji;ORG;Jiji Press;지지통신;時事通信|時事通信社
org:tass;ORG;TASS|Tass;타스통신|타스 통신;タス通信
org:interfax;ORG;Interfax;인테르팍스;インタファクス通信
org:dpa;ORG;dpa|Deutsche Presse-Agentur;DPA통신|DPA 통신;DPA通信
org:ansa;ORG;ANSA;안사통신;ANSA通信
org:efe;ORG;EFE;EFE통신;EFE通信
org:kcna;ORG;KCNA|Korean Central News Agency;조선중앙통신;朝鮮中央通信
org:cna-taiwan;ORG;Central News Agency;대만 중앙통신;中央通信社
org:anadolu;ORG;Anadolu Agency;아나돌루통신;アナドル通信
org:irna;ORG;IRNA;IRNA통신;国営イラン通信
org:pti;ORG;Press Trust of India;;PTI通信
org:cctv;ORG;CCTV;중국중앙TV|CCTV방송;中国中央テレビ
org:kctv;ORG;;조선중앙TV;朝鮮中央テレビ
org:npr;ORG;NPR;NPR;
org:cnbc;ORG;CNBC;CNBC;CNBC
org:msnbc;ORG;MSNBC;MSNBC;
org:ytn;ORG;YTN;YTN;
org:jtbc;ORG;JTBC;JTBC;
org:tbs-japan;ORG;;;TBSテレビ
org:tv-asahi;ORG;TV Asahi;TV아사히;テレビ朝日
org:fuji-tv;ORG;Fuji TV|Fuji Television;후지TV;フジテレビ
org:nippon-tv;ORG;Nippon TV;닛폰TV;日本テレビ
org:usa-today;ORG;USA Today;USA투데이|USA 투데이;USAトゥデー
org:la-times;ORG;Los Angeles Times|LA Times;로스앤젤레스타임스|LA타임스;ロサンゼルス・タイムズ
org:time-magazine;ORG;Time magazine;타임지;タイム誌
org:economist;ORG;The Economist;이코노미스트;エコノミスト誌
org:the-times;ORG;The Times|Times of London;더타임스;タイムズ紙
org:telegraph;ORG;Daily Telegraph|The Telegraph;텔레그래프;デーリー・テレグラフ
org:independent;ORG;The Independent;인디펜던트;インディペンデント紙
org:politico;ORG;Politico;폴리티코;ポリティコ
org:axios;ORG;Axios;악시오스;アクシオス
org:le-figaro;ORG;Le Figaro;르피가로|르 피가로;フィガロ紙|ル・フィガロ
org:liberation;ORG;Libération;리베라시옹;リベラシオン
org:faz;ORG;Frankfurter Allgemeine Zeitung;프랑크푸르터알게마이네차이퉁;フランクフルター・アルゲマイネ
org:sueddeutsche;ORG;Süddeutsche Zeitung;쥐트도이체차이퉁;南ドイツ新聞
org:bild;ORG;Bild;빌트;ビルト紙
org:corriere;ORG;Corriere della Sera;코리에레 델라 세라;コリエレ・デラ・セラ
org:la-repubblica;ORG;La Repubblica;라 레푸블리카|라레푸블리카;レプブリカ紙
org:haaretz;ORG;Haaretz;하레츠;ハアレツ
org:jerusalem-post;ORG;Jerusalem Post;예루살렘포스트;エルサレム・ポスト
org:times-of-india;ORG;Times of India;타임스오브인디아;タイムズ・オブ・インディア
org:scmp;ORG;South China Morning Post|SCMP;사우스차이나모닝포스트;サウスチャイナ・モーニング・ポスト
org:global-times;ORG;Global Times;환구시보|글로벌타임스;環球時報
org:peoples-daily;ORG;People's Daily;인민일보;人民日報
org:rodong;ORG;Rodong Sinmun;노동신문|로동신문;労働新聞
org:sankei;ORG;Sankei Shimbun|Sankei;산케이신문|산케이;産経新聞
org:tokyo-shimbun;ORG;Tokyo Shimbun;도쿄신문;東京新聞
org:japan-times;ORG;Japan Times|The Japan Times;재팬타임스;ジャパンタイムズ
org:donga;ORG;Dong-A Ilbo|Dong-a Ilbo;동아일보;東亜日報
org:hankyoreh;ORG;Hankyoreh;한겨레|한겨레신문;ハンギョレ|ハンギョレ新聞
org:kyunghyang;ORG;Kyunghyang Shinmun;경향신문;京郷新聞
org:hankook;ORG;Hankook Ilbo;한국일보;韓国日報
org:maeil;ORG;Maeil Business Newspaper;매일경제|매일경제신문;毎日経済新聞
org:hankyung;ORG;Korea Economic Daily;한국경제신문;韓国経済新聞
org:korea-herald;ORG;Korea Herald;코리아헤럴드;
org:korea-times;ORG;Korea Times;코리아타임스;
org:hamas;ORG;Hamas;하마스;ハマス
org:hezbollah;ORG;Hezbollah|Hizbollah;헤즈볼라;ヒズボラ
org:taliban;ORG;Taliban;탈레반;タリバン
org:al-qaeda;ORG;al-Qaeda|Al-Qaeda|al Qaeda|Al Qaeda|al-Qaida;알카에다;アルカイダ
org:islamic-state;ORG;Islamic State|ISIS|ISIL;이슬람국가|이슬람 국가;イスラム国
org:PLO;ORG;PLO|Palestine Liberation Organization;팔레스타인해방기구;パレスチナ解放機構|PLO
org:houthis;ORG;Houthis|Houthi;후티|후티 반군;フーシ派
org:boko-haram;ORG;Boko Haram;보코하람;ボコ・ハラム
org:al-shabaab;ORG;al-Shabaab|Al-Shabaab|al Shabaab;알샤바브;アルシャバーブ
org:pkk;ORG;PKK|Kurdistan Workers' Party;쿠르드노동자당;クルド労働者党|PKK
org:islamic-jihad;ORG;Islamic Jihad;이슬라믹 지하드;イスラム聖戦
org:irgc;ORG;Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard|Revolutionary Guards;혁명수비대|이란혁명수비대;イスラム革命防衛隊|革命防衛隊
org:wagner;ORG;Wagner Group;바그너그룹|바그너 그룹;ワグネル
org:fatah;ORG;Fatah;파타;ファタハ
org:farc;ORG;FARC;콜롬비아무장혁명군;コロンビア革命軍|FARC
org:democratic-party-us;ORG;Democratic Party|Democratic National Committee|DNC;민주당;民主党
org:republican-party-us;ORG;Republican Party|GOP|Republican National Committee|RNC;공화당;共和党
org:labour-uk;ORG;Labour Party;노동당;労働党
org:conservative-uk;ORG;Conservative Party|Tory Party|Tories;보수당;保守党
org:ldp;ORG;Liberal Democratic Party|LDP;자민당|자유민주당;自民党|自由民主党
org:komeito;ORG;Komeito;공명당;公明党
org:cdp-japan;ORG;Constitutional Democratic Party;입헌민주당;立憲民主党
org:dpp-japan;ORG;Democratic Party for the People;국민민주당;国民民主党
org:jcp;ORG;Japanese Communist Party;일본공산당|일본 공산당;日本共産党|共産党
org:ishin;ORG;Nippon Ishin|Japan Innovation Party;일본유신회;日本維新の会|維新の会
org:ppp-korea;ORG;People Power Party;국민의힘;国民の力
org:dp-korea;ORG;Democratic Party of Korea;더불어민주당;共に民主党
org:libdem-uk;ORG;Liberal Democrats|Lib Dems;;
org:snp;ORG;Scottish National Party|SNP;스코틀랜드국민당;スコットランド国民党
org:reform-uk;ORG;Reform UK;영국개혁당;リフォームUK
org:reiwa-japan;ORG;Reiwa Shinsengumi;레이와신센구미;れいわ新選組
org:sdp-japan;ORG;Social Democratic Party;사회민주당|사민당;社会民主党|社民党
org:sanseito;ORG;Sanseito;참정당;参政党
org:rebuilding-korea;ORG;Rebuilding Korea Party;조국혁신당;祖国革新党
org:reform-korea;ORG;Reform Party;개혁신당;改革新党
org:progressive-korea;ORG;Progressive Party;진보당;進歩党
org:justice-korea;ORG;Justice Party;정의당;正義党
org:cdu;ORG;CDU|Christian Democratic Union;기독민주당|기민당;キリスト教民主同盟|CDU
org:csu;ORG;CSU|Christian Social Union;기독사회당|기사당;キリスト教社会同盟|CSU
org:spd;ORG;SPD;독일 사민당;ドイツ社会民主党|SPD
org:afd;ORG;AfD|Alternative for Germany;독일을 위한 대안;ドイツのための選択肢|AfD
org:rn-france;ORG;National Rally|Rassemblement National;국민연합;国民連合
org:ps-france;ORG;Socialist Party;사회당;社会党
org:kmt;ORG;Kuomintang|KMT;국민당|중국국민당;国民党|中国国民党
org:dpp-taiwan;ORG;Democratic Progressive Party|DPP;민진당|민주진보당;民進党|民主進歩党
org:bjp;ORG;BJP|Bharatiya Janata Party;인도국민당|인도인민당;インド人民党|BJP
org:congress-india;ORG;Indian National Congress;인도국민회의;インド国民会議|国民会議派
org:likud;ORG;Likud;리쿠드당|리쿠드;リクード
org:united-russia;ORG;United Russia;통합러시아당;統一ロシア
org:wpk;ORG;Workers' Party of Korea;조선노동당|조선로동당;朝鮮労働党
org:pla;ORG;People's Liberation Army|PLA;인민해방군;人民解放軍
org:cpc;ORG;Chinese Communist Party|Communist Party of China|CCP;중국 공산당|중국공산당;中国共産党
org:boe;ORG;Bank of England|BoE;영란은행|잉글랜드은행;イングランド銀行
org:npc;ORG;National People's Congress;전국인민대표대회|전인대;全国人民代表大会|全人代
org:pboc;ORG;People's Bank of China|PBOC;중국 인민은행|인민은행;中国人民銀行|人民銀行
org:state-council;ORG;State Council;중국 국무원|국무원;中国国務院|国務院
org:rba;ORG;Reserve Bank of Australia|RBA;호주중앙은행;オーストラリア準備銀行|豪準備銀行
org:rbi;ORG;Reserve Bank of India|RBI;인도중앙은행;インド準備銀行
org:snb;ORG;Swiss National Bank|SNB;스위스중앙은행;スイス国立銀行
org:bundesbank;ORG;Bundesbank;분데스방크;ドイツ連邦銀行
org:boc;ORG;Bank of Canada;캐나다중앙은행;カナダ銀行
org:uk-commons;ORG;House of Commons;영국 하원;英下院
org:uk-lords;ORG;House of Lords;영국 상원;英上院
org:downing-street;ORG;Downing Street;다우닝가;
org:bundestag;ORG;Bundestag;독일 연방의회;ドイツ連邦議会|独連邦議会
org:knesset;ORG;Knesset;크네세트;クネセト
org:idf;ORG;Israel Defense Forces|IDF;이스라엘군|이스라엘 방위군;イスラエル軍|イスラエル国防軍
org:duma;ORG;State Duma|Duma;러시아 하원;ロシア下院
org:fsb;ORG;FSB;연방보안국;連邦保安局
org:national-assembly-kr;ORG;National Assembly;국회;
org:blue-house;ORG;Blue House;청와대;青瓦台
org:bok;ORG;Bank of Korea|BOK;한국은행;韓国銀行
org:kr-science;ORG;Ministry of Science and ICT;과학기술정보통신부|과기정통부;科学技術情報通信省
org:kr-unification;ORG;Unification Ministry|Ministry of Unification;통일부;韓国統一省|統一省
org:kr-culture;ORG;Ministry of Culture, Sports and Tourism;문화체육관광부|문체부;
org:kr-agriculture;ORG;;농림축산식품부|농식품부;
org:kr-labour;ORG;Ministry of Employment and Labor;고용노동부|노동부;
org:kr-gender;ORG;Ministry of Gender Equality and Family;여성가족부|여가부;
org:kr-land;ORG;Ministry of Land, Infrastructure and Transport;국토교통부|국토부;
org:kr-oceans;ORG;Ministry of Oceans and Fisheries;해양수산부|해수부;
org:kr-sme;ORG;Ministry of SMEs and Startups;중소벤처기업부|중기부;
org:kr-fsc;ORG;Financial Services Commission;금융위원회;
org:kr-fss;ORG;Financial Supervisory Service;금융감독원|금감원;
org:kr-ftc;ORG;Korea Fair Trade Commission|Fair Trade Commission;공정거래위원회|공정위;
org:kr-nis;ORG;National Intelligence Service;국가정보원|국정원;国家情報院
org:kr-prosecution;ORG;;대검찰청;
org:kr-constitutional-court;ORG;Constitutional Court;헌법재판소|헌재;憲法裁判所
org:kr-supreme-court;ORG;;대법원;大法院
org:kr-election;ORG;National Election Commission;중앙선거관리위원회|중앙선관위;
org:kr-customs;ORG;;관세청;
org:kr-tax;ORG;;국세청;
org:kr-meteorological;ORG;;기상청;
org:diet;ORG;National Diet;;国会
org:japan-lower-house;ORG;;중의원;衆議院|衆院
org:japan-upper-house;ORG;;참의원;参議院|参院
org:boj;ORG;Bank of Japan|BOJ|BoJ;일본은행;日本銀行|日銀
org:npa;ORG;National Police Agency;경찰청;警察庁
org:jsdf;ORG;Self-Defense Forces|Japan Self-Defense Forces;자위대;自衛隊
org:tokyo-police;ORG;Tokyo Metropolitan Police Department;;警視庁
org:jp-cabinet-office;ORG;;;内閣府
org:jp-internal-affairs;ORG;Ministry of Internal Affairs and Communications;총무성|일본 총무성;総務省
org:jp-education;ORG;;문부과학성|문부성;文部科学省|文科省
org:jp-agriculture;ORG;;농림수산성;農林水産省|農水省
org:jp-land;ORG;;국토교통성;国土交通省|国交省
org:jp-environment;ORG;;환경성;環境省
org:jp-digital;ORG;Digital Agency;디지털청;デジタル庁
org:jp-financial-services;ORG;Financial Services Agency;일본 금융청;金融庁
org:jp-consumer;ORG;;;消費者庁
org:jp-meteorological;ORG;Japan Meteorological Agency;일본 기상청;気象庁
org:jp-tax;ORG;;;国税庁
org:jp-coast-guard;ORG;Japan Coast Guard;해상보안청;海上保安庁
org:jp-supreme-court;ORG;;;最高裁判所|最高裁
org:white-house;ORG;White House;백악관;ホワイトハウス
org:us-congress;ORG;Congress|US Congress|U.S. Congress;미 의회|미국 의회;米議会|アメリカ議会
org:us-senate;ORG;Senate|US Senate|U.S. Senate;미 상원|미국 상원;米上院|アメリカ上院
org:us-house;ORG;House of Representatives;미 하원|미국 하원;米下院|アメリカ下院
org:supreme-court-us;ORG;US Supreme Court|U.S. Supreme Court;미 연방대법원|미국 연방대법원;米連邦最高裁判所
org:state-department;ORG;State Department|US State Department|U.S. State Department|Department of State;미국 국무부|미 국무부|국무부;米国務省|国務省
org:us-treasury;ORG;Treasury Department|US Treasury|U.S. Treasury|US Treasury Department|U.S. Treasury Department;미국 재무부|미 재무부;米財務省
org:pentagon;ORG;Pentagon;펜타곤|미 국방부;国防総省|ペンタゴン
org:us-commerce;ORG;Commerce Department|US Commerce Department|U.S. Commerce Department;미국 상무부|미 상무부;米商務省|商務省
org:ustr;ORG;Office of the U.S. Trade Representative|Office of the US Trade Representative|Office of the United States Trade Representative|USTR;미국 무역대표부|미 무역대표부|무역대표부|USTR;米通商代表部|通商代表部|USTR
org:fed;ORG;Federal Reserve|Fed|Federal Reserve Board;연방준비제도|연준|미 연준|연방준비제도이사회;米連邦準備制度理事会|連邦準備制度理事会|FRB
org:CIA;ORG;CIA|Central Intelligence Agency;중앙정보국;中央情報局|CIA
org:FBI;ORG;FBI|Federal Bureau of Investigation;연방수사국;連邦捜査局|FBI
org:NASA;ORG;NASA|Nasa;나사|미 항공우주국;NASA|米航空宇宙局
org:us-justice;ORG;Justice Department|US Justice Department|U.S. Justice Department|Department of Justice|DOJ;미국 법무부|미 법무부;米司法省
org:us-defense;ORG;Defense Department|Department of Defense|US Defense Department|U.S. Defense Department;미국 국방부;米国防総省
org:us-interior;ORG;Interior Department|Department of the Interior;미국 내무부|미 내무부;米内務省
org:us-agriculture;ORG;Agriculture Department|Department of Agriculture|USDA;미국 농무부|미 농무부|농무부;米農務省
org:us-labor;ORG;Labor Department|Department of Labor;미국 노동부|미 노동부;米労働省
org:us-health;ORG;Health and Human Services Department|Department of Health and Human Services|HHS;미국 보건복지부|미 보건복지부;米厚生省|米保健福祉省
org:us-housing;ORG;Department of Housing and Urban Development|HUD;미국 주택도시개발부|미 주택도시개발부;米住宅都市開発省
org:us-transportation;ORG;Transportation Department|Department of Transportation;미국 교통부|미 교통부;米運輸省
org:us-energy;ORG;Energy Department|Department of Energy;미국 에너지부|미 에너지부;米エネルギー省
org:us-education;ORG;Education Department|Department of Education;미국 교육부|미 교육부;米教育省
org:us-veterans;ORG;Department of Veterans Affairs|Veterans Affairs Department;미국 보훈부|미 보훈부;米退役軍人省
org:us-homeland;ORG;Homeland Security Department|Department of Homeland Security|DHS;국토안보부|미국 국토안보부;米国土安全保障省|国土安全保障省
org:omb;ORG;Office of Management and Budget|OMB;백악관 예산관리국|예산관리국;米行政管理予算局|行政管理予算局
org:nsc;ORG;National Security Council|NSC;국가안보회의|국가안전보장회의;国家安全保障会議
org:epa;ORG;Environmental Protection Agency|EPA;환경보호청;米環境保護局|環境保護局
org:sba;ORG;Small Business Administration;미국 중소기업청|미 중소기업청;米中小企業庁
org:odni;ORG;Office of the Director of National Intelligence;국가정보국;国家情報長官室
org:nsa;ORG;National Security Agency|NSA;국가안보국;国家安全保障局
org:sec;ORG;Securities and Exchange Commission|SEC;증권거래위원회;証券取引委員会|SEC
org:ftc;ORG;Federal Trade Commission|FTC;연방거래위원회;連邦取引委員会|FTC
org:fcc;ORG;Federal Communications Commission|FCC;연방통신위원회;連邦通信委員会|FCC
org:faa;ORG;Federal Aviation Administration|FAA;연방항공청|미 연방항공청;米連邦航空局|連邦航空局|FAA
org:fda;ORG;Food and Drug Administration|FDA;미국 식품의약국|미 식품의약국;米食品医薬品局|食品医薬品局|FDA
org:cdc;ORG;Centers for Disease Control and Prevention|CDC;질병통제예방센터;疾病対策センター|米疾病対策センター|CDC
org:irs;ORG;Internal Revenue Service|IRS;미국 국세청;内国歳入庁
org:EU;ORG;European Union|EU|E.U.;유럽연합|유럽 연합|EU;欧州連合|EU|ＥＵ
org:european-commission;ORG;European Commission;유럽위원회|유럽 위원회|유럽집행위원회|유럽 집행위원회|EU 집행위원회|EU 집행위;欧州委員会|欧州委
org:european-parliament;ORG;European Parliament;유럽의회|유럽 의회;欧州議会
org:european-council;ORG;European Council;유럽이사회;欧州理事会
org:ecb;ORG;European Central Bank|ECB;유럽중앙은행|유럽 중앙은행;欧州中央銀行|ECB
org:european-court;ORG;European Court of Justice;유럽사법재판소;欧州司法裁判所
org:UN;ORG;United Nations|UN|U.N.;유엔|국제연합|UN;国連|国際連合
org:un-security-council;ORG;UN Security Council|U.N. Security Council|United Nations Security Council|Security Council;유엔 안전보장이사회|유엔 안보리|안전보장이사회|안보리;国連安全保障理事会|国連安保理|安全保障理事会|安保理
org:un-assembly;ORG;UN General Assembly|U.N. General Assembly|United Nations General Assembly|General Assembly;유엔 총회|유엔총회;国連総会
org:unesco;ORG;UNESCO;유네스코;ユネスコ
org:unicef;ORG;UNICEF;유니세프;ユニセフ
org:unhcr;ORG;UNHCR;유엔난민기구;国連難民高等弁務官事務所
org:G7;ORG;G7|G-7|Group of Seven;G7|주요 7개국;G7|主要7カ国
org:G8;ORG;G8|G-8|Group of Eight;G8;G8
org:G20;ORG;G20|G-20|Group of 20;G20|주요 20개국;G20
org:BRICS;ORG;BRICS;브릭스;BRICS
org:NATO;ORG;NATO|Nato|North Atlantic Treaty Organization;나토|북대서양조약기구;NATO|北大西洋条約機構
org:OPEC;ORG;OPEC|Opec|OPEC+;오펙|석유수출국기구;OPEC|石油輸出国機構
org:ASEAN;ORG;ASEAN|Asean;아세안|동남아시아국가연합;ASEAN|東南アジア諸国連合
org:WTO;ORG;WTO|World Trade Organization;세계무역기구;世界貿易機関|WTO
org:WHO;ORG;World Health Organization|WHO;세계보건기구;世界保健機関|WHO
org:IMF;ORG;IMF|International Monetary Fund;국제통화기금;国際通貨基金|IMF
org:world-bank;ORG;World Bank;세계은행;世界銀行|世銀
org:OECD;ORG;OECD|Organisation for Economic Co-operation and Development;경제협력개발기구;経済協力開発機構|OECD
org:IAEA;ORG;IAEA|International Atomic Energy Agency;국제원자력기구;国際原子力機関|IAEA
org:IEA;ORG;IEA|International Energy Agency;국제에너지기구;国際エネルギー機関|IEA
org:ILO;ORG;ILO|International Labour Organization;국제노동기구;国際労働機関|ILO
org:ICC;ORG;International Criminal Court|ICC;국제형사재판소;国際刑事裁判所
org:ICJ;ORG;International Court of Justice;국제사법재판소;国際司法裁判所
org:APEC;ORG;APEC|Asia-Pacific Economic Cooperation;아시아태평양경제협력체|에이펙;アジア太平洋経済協力会議|APEC
org:african-union;ORG;African Union;아프리카연합|아프리카 연합;アフリカ連合
org:arab-league;ORG;Arab League;아랍연맹;アラブ連盟
org:GCC;ORG;Gulf Cooperation Council;걸프협력회의;湾岸協力会議
org:red-cross;ORG;Red Cross|International Committee of the Red Cross;적십자|국제적십자위원회;赤十字|赤十字国際委員会
org:IOC;ORG;IOC|International Olympic Committee;국제올림픽위원회;国際オリンピック委員会|IOC
org:FIFA;ORG;FIFA|Fifa;국제축구연맹|피파;国際サッカー連盟|FIFA
org:UEFA;ORG;UEFA|Uefa;유럽축구연맹;欧州サッカー連盟|UEFA
org:interpol;ORG;Interpol;인터폴;インターポール|国際刑事警察機構
org:amnesty;ORG;Amnesty International;국제앰네스티;アムネスティ・インターナショナル
org:hrw;ORG;Human Rights Watch;휴먼라이츠워치;ヒューマン・ライツ・ウォッチ
org:quad;ORG;Quad;쿼드;クアッド
org:eurozone;ORG;Eurozone|eurozone;유로존;ユーロ圏
org:IPEF;ORG;IPEF;인도태평양경제프레임워크;インド太平洋経済枠組み
org:RCEP;ORG;RCEP;역내포괄적경제동반자협정;
org:wfp;ORG;World Food Programme|WFP;세계식량계획;世界食糧計画|WFP
org:fao;ORG;Food and Agriculture Organization|FAO;유엔식량농업기구|식량농업기구;国連食糧農業機関|FAO
org:undp;ORG;UNDP|United Nations Development Programme;유엔개발계획;国連開発計画
org:unep;ORG;UNEP|United Nations Environment Programme;유엔환경계획;国連環境計画
org:wipo;ORG;World Intellectual Property Organization|WIPO;세계지식재산기구;世界知的所有権機関|WIPO
org:wmo;ORG;World Meteorological Organization|WMO;세계기상기구;世界気象機関|WMO
org:itu;ORG;International Telecommunication Union|ITU;국제전기통신연합;国際電気通信連合|ITU
org:imo;ORG;International Maritime Organization|IMO;국제해사기구;国際海事機関|IMO
org:icao;ORG;International Civil Aviation Organization|ICAO;국제민간항공기구;国際民間航空機関|ICAO
org:unrwa;ORG;UNRWA;유엔 팔레스타인난민구호사업기구;国連パレスチナ難民救済事業機関|UNRWA
org:bis;ORG;Bank for International Settlements|BIS;국제결제은행;国際決済銀行|BIS
org:adb;ORG;Asian Development Bank|ADB;아시아개발은행;アジア開発銀行|ADB
org:aiib;ORG;Asian Infrastructure Investment Bank|AIIB;아시아인프라투자은행;アジアインフラ投資銀行|AIIB
org:osce;ORG;OSCE|Organization for Security and Co-operation in Europe;유럽안보협력기구;欧州安全保障協力機構|OSCE
org:council-of-europe;ORG;Council of Europe;유럽평의회;欧州評議会
org:echr;ORG;European Court of Human Rights;유럽인권재판소;欧州人権裁判所
org:oas;ORG;Organization of American States|OAS;미주기구;米州機構|OAS
org:mercosur;ORG;Mercosur;메르코수르|남미공동시장;メルコスール|南米南部共同市場
org:ecowas;ORG;ECOWAS|Economic Community of West African States;서아프리카경제공동체;西アフリカ諸国経済共同体|ECOWAS
org:sco;ORG;Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO;상하이협력기구;上海協力機構
org:cis;ORG;Commonwealth of Independent States|CIS;독립국가연합;独立国家共同体
org:oic;ORG;Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC;이슬람협력기구;イスラム協力機構
org:cptpp;ORG;CPTPP|Trans-Pacific Partnership|TPP;포괄적·점진적 환태평양경제동반자협정|환태평양경제동반자협정;環太平洋経済連携協定|TPP
org:wada;ORG;World Anti-Doping Agency|WADA;세계반도핑기구;世界反ドーピング機関|世界アンチ・ドーピング機構|WADA
org:ipcc;ORG;IPCC|Intergovernmental Panel on Climate Change;기후변화에 관한 정부간 협의체;気候変動に関する政府間パネル|IPCC
org:aukus;ORG;AUKUS;오커스;オーカス|AUKUS
org:msf;ORG;Doctors Without Borders|Médecins Sans Frontières;국경없는의사회;国境なき医師団
org:greenpeace;ORG;Greenpeace;그린피스;グリーンピース
language:en;LANGUAGE;English;영어;英語
language:ko;LANGUAGE;Korean;한국어;韓国語
language:ja;LANGUAGE;Japanese;일본어;日本語
language:zh;LANGUAGE;Chinese;중국어;中国語
language:de;LANGUAGE;German;독일어;ドイツ語
language:fr;LANGUAGE;French;프랑스어;フランス語
language:es;LANGUAGE;Spanish;스페인어;スペイン語
language:it;LANGUAGE;Italian;이탈리아어;イタリア語
language:pt;LANGUAGE;Portuguese;포르투갈어;ポルトガル語
language:ru;LANGUAGE;Russian;러시아어;ロシア語
language:ar;LANGUAGE;Arabic;아랍어;アラビア語
language:hi;LANGUAGE;Hindi;힌디어;ヒンディー語
language:la;LANGUAGE;Latin;라틴어;ラテン語
language:he;LANGUAGE;Hebrew;히브리어;ヘブライ語
language:nl;LANGUAGE;Dutch;네덜란드어;オランダ語
language:sv;LANGUAGE;Swedish;스웨덴어;スウェーデン語
language:pl;LANGUAGE;Polish;폴란드어;ポーランド語
language:tr;LANGUAGE;Turkish;튀르키예어;トルコ語
language:vi;LANGUAGE;Vietnamese;베트남어;ベトナム語
language:th;LANGUAGE;Thai;태국어;タイ語
language:id;LANGUAGE;Indonesian;인도네시아어;インドネシア語
language:fa;LANGUAGE;Persian;페르시아어;ペルシア語
language:uk;LANGUAGE;Ukrainian;우크라이나어;ウクライナ語
language:cs;LANGUAGE;Czech;체코어;チェコ語
language:el;LANGUAGE;Greek;그리스어;ギリシャ語
language:ur;LANGUAGE;Urdu;우르두어;ウルドゥー語
language:bn;LANGUAGE;Bangla;벵골어;ベンガル語
language:ta;LANGUAGE;Tamil;타밀어;タミル語
language:sw;LANGUAGE;Swahili;스와힐리어;スワヒリ語
language:ms;LANGUAGE;Malay;말레이어;マレー語
language:fi;LANGUAGE;Finnish;핀란드어;フィンランド語
language:hu;LANGUAGE;Hungarian;헝가리어;ハンガリー語
language:da;LANGUAGE;Danish;덴마크어;デンマーク語
language:yue;LANGUAGE;Cantonese;광둥어;広東語
language:sa;LANGUAGE;Sanskrit;산스크리트어;サンスクリット語
org:aegean-airlines;ORG;Aegean Airlines;;
org:aeroflot;ORG;Aeroflot;;
org:aerolineas-argentinas;ORG;Aerolineas Argentinas;;
org:aeromexico;ORG;Aeromexico;;
org:air-algerie;ORG;Air Algerie;;
org:air-arabia;ORG;Air Arabia;;
org:air-canada;ORG;Air Canada;;
org:air-china;ORG;Air China;;
org:air-europa;ORG;Air Europa;;
org:air-france;ORG;Air France;;
org:air-india;ORG;Air India;;
org:air-mauritius;ORG;Air Mauritius;;
org:air-new-zealand;ORG;Air New Zealand;;
org:air-niugini;ORG;Air Niugini;;
org:air-tahiti;ORG;Air Tahiti;;
org:air-tahiti-nui;ORG;Air Tahiti Nui;;
org:air-transat;ORG;Air Transat;;
org:airasia;ORG;AirAsia;;
org:airasia-x;ORG;AirAsia X;;
org:aircalin;ORG;Aircalin;;
org:alaska-airlines;ORG;Alaska Airlines;;
org:alitalia;ORG;Alitalia;;
org:allegiant-air;ORG;Allegiant Air;;
org:american-airlines;ORG;American Airlines;;
org:aston-martin;ORG;Aston Martin;;
org:avianca;ORG;Avianca;;
org:azul-linhas-aereas-brasileiras;ORG;Azul Linhas Aereas Brasileiras;;
org:azur-air;ORG;Azur Air;;
org:beijing-capital-airlines;ORG;Beijing Capital Airlines;;
org:bentley;ORG;Bentley;;
org:boliviana-de-aviacion;ORG;Boliviana de Aviacion;;
org:british-airways;ORG;British Airways;;
org:bugatti;ORG;Bugatti;;
org:cadillac;ORG;Cadillac;;
org:cathay-pacific;ORG;Cathay Pacific;;
org:cebu-pacific-air;ORG;Cebu Pacific Air;;
org:chevrolet;ORG;Chevrolet;;
org:china-airlines;ORG;China Airlines;;
org:china-eastern-airlines;ORG;China Eastern Airlines;;
org:china-southern-airlines;ORG;China Southern Airlines;;
org:chrysler;ORG;Chrysler;;
org:citroën;ORG;Citroën;;
org:condor;ORG;Condor;;
org:copa-airlines;ORG;Copa Airlines;;
org:delta-air-lines;ORG;Delta Air Lines;;
org:eva-air;ORG;EVA Air;;
org:easyjet;ORG;EasyJet;;
org:easyfly;ORG;Easyfly;;
org:ecojet;ORG;EcoJet;;
org:egyptair;ORG;Egyptair;;
org:el-al;ORG;El Al;;
org:emirates-airlines;ORG;Emirates Airlines;;
org:ethiopian-airlines;ORG;Ethiopian Airlines;;
org:etihad-airways;ORG;Etihad Airways;;
org:fiat;ORG;Fiat;;
org:fiji-airways;ORG;Fiji Airways;;
org:finnair;ORG;Finnair;;
org:flysafair;ORG;FlySafair;;
org:flybondi;ORG;Flybondi;;
org:flydubai;ORG;Flydubai;;
org:frontier-airlines;ORG;Frontier Airlines;;
org:garuda-indonesia;ORG;Garuda Indonesia;;
org:go-first;ORG;Go First;;
org:gol-linhas-aereas-inteligentes;ORG;Gol Linhas Aereas Inteligentes;;
org:hainan-airlines;ORG;Hainan Airlines;;
org:hawaiian-airlines;ORG;Hawaiian Airlines;;
org:indigo-airlines;ORG;IndiGo Airlines;;
org:jeep;ORG;Jeep;;
org:jeju-air;ORG;Jeju Air;;
org:jet2;ORG;Jet2;;
org:jetblue-airways;ORG;JetBlue Airways;;
org:jetsmart;ORG;JetSMART;;
org:juneyao-airlines;ORG;Juneyao Airlines;;
org:klm-royal-dutch-airlines;ORG;KLM Royal Dutch Airlines;;
org:kenya-airways;ORG;Kenya Airways;;
org:kulula.com;ORG;Kulula.com;;
org:latam-airlines;ORG;LATAM Airlines;;
org:lot-polish-airlines;ORG;LOT Polish Airlines;;
org:lamborghini;ORG;Lamborghini;;
org:libyan-airlines;ORG;Libyan Airlines;;
org:linea-aerea-amaszonas;ORG;Linea Aerea Amaszonas;;
org:lion-air;ORG;Lion Air;;
org:lufthansa;ORG;Lufthansa;;
org:mahindra-&-mahindra;ORG;Mahindra & Mahindra|Mahindra and Mahindra;;
org:malaysia-airlines;ORG;Malaysia Airlines;;
org:maruti;ORG;Maruti;;
org:maserati;ORG;Maserati;;
org:mercedes-benz;ORG;Mercedes Benz;;
org:nordwind-airlines;ORG;Nordwind Airlines;;
org:norwegian-air-shuttle;ORG;Norwegian Air Shuttle;;
org:oman-air;ORG;Oman Air;;
org:pakistan-international-airlines;ORG;Pakistan International Airlines;;
org:pegasus-airlines;ORG;Pegasus Airlines;;
org:peugeot;ORG;Peugeot;;
org:philippine-airlines;ORG;Philippine Airlines;;
org:polestar;ORG;Polestar;;
org:qantas-group;ORG;Qantas Group;;
org:qatar-airways;ORG;Qatar Airways;;
org:republic-airways;ORG;Republic Airways;;
org:rivian;ORG;Rivian;;
org:rolls-royce;ORG;Rolls Royce;;
org:royal-air-maroc;ORG;Royal Air Maroc;;
org:ryanair;ORG;Ryanair;;
org:s7-airlines;ORG;S7 Airlines;;
org:sas;ORG;SAS;;
org:satena;ORG;Satena;;
org:saudia;ORG;Saudia;;
org:shandong-airlines;ORG;Shandong Airlines;;
org:sichuan-airlines;ORG;Sichuan Airlines;;
org:singapore-airlines;ORG;Singapore Airlines;;
org:skoda;ORG;Skoda;;
org:sky-airline;ORG;Sky Airline;;
org:skywest-airlines;ORG;SkyWest Airlines;;
org:south-african-airways;ORG;South African Airways;;
org:southwest-airlines;ORG;Southwest Airlines;;
org:spicejet;ORG;SpiceJet;;
org:spirit-airlines;ORG;Spirit Airlines;;
org:spring-airlines;ORG;Spring Airlines;;
org:srilankan-airlines;ORG;SriLankan Airlines;;
org:star-peru;ORG;Star Peru;;
org:sun-country-airlines;ORG;Sun Country Airlines;;
org:sunexpress;ORG;SunExpress;;
org:tap-air-portugal;ORG;TAP Air Portugal;;
org:tui-airways;ORG;TUI Airways;;
org:thai-airasia;ORG;Thai AirAsia;;
org:thai-airways;ORG;Thai Airways;;
org:tunisair;ORG;Tunisair;;
org:turkish-airlines;ORG;Turkish Airlines;;
org:ukraine-international;ORG;Ukraine International;;
org:united-airlines;ORG;United Airlines;;
org:ural-airlines;ORG;Ural Airlines;;
org:voepass-linhas-aereas;ORG;VOEPASS Linhas Aereas;;
org:vauxhall;ORG;Vauxhall;;
org:vietjet-air;ORG;VietJet Air;;
org:vietnam-airlines;ORG;Vietnam Airlines;;
org:virgin-atlantic-airways;ORG;Virgin Atlantic Airways;;
org:virgin-australia;ORG;Virgin Australia;;
org:vivaaerobus;ORG;VivaAerobus;;
org:volaris;ORG;Volaris;;
org:westjet;ORG;WestJet;;
org:wingo;ORG;Wingo;;
org:wizz-air;ORG;Wizz Air;;
org:アイペック;ORG;;;アイペック
org:アイワ;ORG;;;アイワ
org:アサヒ;ORG;;;アサヒ
org:アサヒビール;ORG;;;アサヒビール
org:アスカ;ORG;;;アスカ
org:アップルコンピュータ;ORG;;;アップルコンピュータ
org:アムネスティ;ORG;;;アムネスティ
org:アリタ;ORG;;;アリタ
org:アートネイチャー;ORG;;;アートネイチャー
org:イシダ;ORG;;;イシダ
org:イズミ;ORG;;;イズミ
org:イズミヤ;ORG;;;イズミヤ
org:イチネン;ORG;;;イチネン
org:イチヤ;ORG;;;イチヤ
org:インタファクス;ORG;;;インタファクス
org:ウエダ;ORG;;;ウエダ
org:ウエノ;ORG;;;ウエノ
org:ウニオン;ORG;;;ウニオン
org:エアーニッポン;ORG;;;エアーニッポン
org:エムケイ;ORG;;;エムケイ
org:エンケイ;ORG;;;エンケイ
org:エンパイア;ORG;;;エンパイア
org:オオバ;ORG;;;オオバ
org:オカモト;ORG;;;オカモト
org:オリックス;ORG;;;オリックス
org:オンワード;ORG;;;オンワード
org:オンワードオークス;ORG;;;オンワードオークス
org:オークマ;ORG;;;オークマ
org:オートラマ;ORG;;;オートラマ
org:オールカメイ;ORG;;;オールカメイ
org:カキウチ;ORG;;;カキウチ
org:カトリック;ORG;;;カトリック
org:カナモト;ORG;;;カナモト
org:カネダ;ORG;;;カネダ
org:カメヤマ;ORG;;;カメヤマ
org:カモラ;ORG;;;カモラ
org:カヨウ;ORG;;;カヨウ
org:カワタ;ORG;;;カワタ
org:カンセイ;ORG;;;カンセイ
org:カンダ;ORG;;;カンダ
org:カープ;ORG;;;カープ
org:カールトン;ORG;;;カールトン
org:キシャ;ORG;;;キシャ
org:キタガワ;ORG;;;キタガワ
org:キノシタ;ORG;;;キノシタ
org:キャデラック;ORG;;;キャデラック
org:クボタ;ORG;;;クボタ
org:クラウンライター;ORG;;;クラウンライター
org:グリコ;ORG;;;グリコ
org:コガネイ;ORG;;;コガネイ
org:コクサイ;ORG;;;コクサイ
org:コクド;ORG;;;コクド
org:コジマ;ORG;;;コジマ
org:コナカ;ORG;;;コナカ
org:コニカサービス;ORG;;;コニカサービス
org:コニカプラザ;ORG;;;コニカプラザ
org:コバヤシ;ORG;;;コバヤシ
org:コミュニティーネットワーク;ORG;;;コミュニティーネットワーク
org:コムラ;ORG;;;コムラ
org:コンパック;ORG;;;コンパック
org:ゴールデンブックス;ORG;;;ゴールデンブックス
org:サイサン;ORG;;;サイサン
org:サウス;ORG;;;サウス
org:ササキ;ORG;;;ササキ
org:サッポロ;ORG;;;サッポロ
org:サッポロビール;ORG;;;サッポロビール
org:サンケイ;ORG;;;サンケイ
org:サンスター;ORG;;;サンスター
org:サンセイ;ORG;;;サンセイ
org:サントリー;ORG;;;サントリー
org:サントリーホール;ORG;;;サントリーホール
org:サンフラワー;ORG;;;サンフラワー
org:サンポール;ORG;;;サンポール
org:シチズン;ORG;;;シチズン
org:シティバンク;ORG;;;シティバンク
org:シブヤ;ORG;;;シブヤ
org:シモダ;ORG;;;シモダ
org:シンヤ;ORG;;;シンヤ
org:ジェノア;ORG;;;ジェノア
org:ジャパンエナジー;ORG;;;ジャパンエナジー
org:ジャパンフットボールリーグ;ORG;;;ジャパンフットボールリーグ
org:ジャミン;ORG;;;ジャミン
org:ジーク;ORG;;;ジーク
org:スミソニアン;ORG;;;スミソニアン
org:セゾングループ;ORG;;;セゾングループ
org:セリーグ;ORG;;;セリーグ
org:セレッソ;ORG;;;セレッソ
org:セーラム;ORG;;;セーラム
org:タカギ;ORG;;;タカギ
org:タカシマ;ORG;;;タカシマ
org:タカノ;ORG;;;タカノ
org:タケダ;ORG;;;タケダ
org:タジマ;ORG;;;タジマ
org:タナカインターナショナル;ORG;;;タナカインターナショナル
org:タナベ;ORG;;;タナベ
org:ダイエー;ORG;;;ダイエー
org:ダイキ;ORG;;;ダイキ
org:ダイハツ;ORG;;;ダイハツ
org:ダイヤモンドホテル;ORG;;;ダイヤモンドホテル
org:ダイワハウス;ORG;;;ダイワハウス
org:ダーバン;ORG;;;ダーバン
org:チケットセゾン;ORG;;;チケットセゾン
org:チヨダ;ORG;;;チヨダ
org:ツノダ;ORG;;;ツノダ
org:ツムラ;ORG;;;ツムラ
org:データハウス;ORG;;;データハウス
org:トクヤマ;ORG;;;トクヤマ
org:トミタ;ORG;;;トミタ
org:トーハン;ORG;;;トーハン
org:ドウシシャ;ORG;;;ドウシシャ
org:ドコモ;ORG;;;ドコモ
org:ナイガイ;ORG;;;ナイガイ
org:ナカタ;ORG;;;ナカタ
org:ナカニシ;ORG;;;ナカニシ
org:ナチス;ORG;;;ナチス
org:ナンバ;ORG;;;ナンバ
org:ニチハン;ORG;;;ニチハン
org:ニッタ;ORG;;;ニッタ
org:ニフティ;ORG;;;ニフティ
org:ニフティサーブ;ORG;;;ニフティサーブ
org:ニューズウィーク;ORG;;;ニューズウィーク
org:ネオファシスト;ORG;;;ネオファシスト
org:ノグチ;ORG;;;ノグチ
org:ハルク;ORG;;;ハルク
org:ハートランド;ORG;;;ハートランド
org:パリーグ;ORG;;;パリーグ
org:パルコ;ORG;;;パルコ
org:パレスホテル;ORG;;;パレスホテル
org:パークホテル;ORG;;;パークホテル
org:ヒラキ;ORG;;;ヒラキ
org:ヒラタ;ORG;;;ヒラタ
org:ヒロタ;ORG;;;ヒロタ
org:ビデオリサーチ;ORG;;;ビデオリサーチ
org:ビートルズ;ORG;;;ビートルズ
org:ピラー;ORG;;;ピラー
org:フェニックスリゾート;ORG;;;フェニックスリゾート
org:フジモト;ORG;;;フジモト
org:フジワラ;ORG;;;フジワラ
org:フットワークインターナショナル;ORG;;;フットワークインターナショナル
org:フットワークエクスプレス;ORG;;;フットワークエクスプレス
org:ブリヂストンスポーツ;ORG;;;ブリヂストンスポーツ
org:ブルークロス;ORG;;;ブルークロス
org:ブンカ;ORG;;;ブンカ
org:ヘキストジャパン;ORG;;;ヘキストジャパン
org:ホテルオークラ;ORG;;;ホテルオークラ
org:ホテルニューオータニ;ORG;;;ホテルニューオータニ
org:ボックスオフィス;ORG;;;ボックスオフィス
org:マイベル;ORG;;;マイベル
org:マスダ;ORG;;;マスダ
org:マチダ;ORG;;;マチダ
org:マツイ;ORG;;;マツイ
org:マツザワ;ORG;;;マツザワ
org:マツダロータリー;ORG;;;マツダロータリー
org:マツヤ;ORG;;;マツヤ
org:マフィア;ORG;;;マフィア
org:マルタホーム;ORG;;;マルタホーム
org:マルティ;ORG;;;マルティ
org:マルトミ;ORG;;;マルトミ
org:マルヤ;ORG;;;マルヤ
org:ミキハウス;ORG;;;ミキハウス
org:ミサワ;ORG;;;ミサワ
org:ミツイ;ORG;;;ミツイ
org:ミツウロコ;ORG;;;ミツウロコ
org:ミニストップ;ORG;;;ミニストップ
org:ミヨタ;ORG;;;ミヨタ
org:ムラヤマ;ORG;;;ムラヤマ
org:モトローラ;ORG;;;モトローラ
org:ヤオハン;ORG;;;ヤオハン
org:ヤオハンジャパン;ORG;;;ヤオハンジャパン
org:ヤクルト;ORG;;;ヤクルト
org:ヤジマ;ORG;;;ヤジマ
org:ヤナギダ;ORG;;;ヤナギダ
org:ヤマザキ;ORG;;;ヤマザキ
org:ヤマト;ORG;;;ヤマト
org:ヤマハ;ORG;;;ヤマハ
org:ヤングシネマ;ORG;;;ヤングシネマ
org:ユニチカ;ORG;;;ユニチカ
org:ヨシカワ;ORG;;;ヨシカワ
org:ヨシダ;ORG;;;ヨシダ
org:ヨネクラ;ORG;;;ヨネクラ
org:ヨネックス;ORG;;;ヨネックス
org:ラテスト;ORG;;;ラテスト
org:リクルートコスモス;ORG;;;リクルートコスモス
org:リヒター;ORG;;;リヒター
org:リースキン;ORG;;;リースキン
org:リーバイス;ORG;;;リーバイス
org:ルイストン;ORG;;;ルイストン
org:ロッキード;ORG;;;ロッキード
org:ローバーグループ;ORG;;;ローバーグループ
org:ローリエ;ORG;;;ローリエ
org:ワコール;ORG;;;ワコール
org:一ノ蔵;ORG;;;一ノ蔵
org:一世印刷;ORG;;;一世印刷
org:一乗院;ORG;;;一乗院
org:一光社;ORG;;;一光社
org:一光興産;ORG;;;一光興産
org:一吉証券;ORG;;;一吉証券
org:一哉堂;ORG;;;一哉堂
org:一宮信用金庫;ORG;;;一宮信用金庫
org:一宮女子短大;ORG;;;一宮女子短大
org:一宮女子短期大学;ORG;;;一宮女子短期大学
org:一富士;ORG;;;一富士
org:一徳商会;ORG;;;一徳商会
org:一政会;ORG;;;一政会
org:一本義;ORG;;;一本義
org:一村産業;ORG;;;一村産業
org:一染会;ORG;;;一染会
org:一橋大;ORG;;;一橋大
org:一橋大学;ORG;;;一橋大学
org:一橋大学付属図書館;ORG;;;一橋大学付属図書館
org:一正蒲鉾;ORG;;;一正蒲鉾
org:一水会;ORG;;;一水会
org:一燈園;ORG;;;一燈園
org:一生商事;ORG;;;一生商事
org:一番食品;ORG;;;一番食品
org:一真会;ORG;;;一真会
org:一羊会;ORG;;;一羊会
org:一色高校;ORG;;;一色高校
org:一誠社;ORG;;;一誠社
org:一関商工高;ORG;;;一関商工高
org:一高会;ORG;;;一高会
org:七十七銀行;ORG;;;七十七銀行
org:七宝病院;ORG;;;七宝病院
org:七尾商業高等学校;ORG;;;七尾商業高等学校
org:七尾工業高等学校;ORG;;;七尾工業高等学校
org:七尾病院;ORG;;;七尾病院
org:七尾短期大学;ORG;;;七尾短期大学
org:七尾農業高等学校;ORG;;;七尾農業高等学校
org:七尾電機;ORG;;;七尾電機
org:七尾養護学校;ORG;;;七尾養護学校
org:七戸養護学校;ORG;;;七戸養護学校
org:七星社;ORG;;;七星社
org:七田児童教育研究所;ORG;;;七田児童教育研究所
org:万田発酵;ORG;;;万田発酵
org:万能工業;ORG;;;万能工業
org:三万石;ORG;;;三万石
org:三井不動産;ORG;;;三井不動産
org:三井不動産販売;ORG;;;三井不動産販売
org:三井企画;ORG;;;三井企画
org:三井信託銀行;ORG;;;三井信託銀行
org:三井倉庫;ORG;;;三井倉庫
org:三井化学;ORG;;;三井化学
org:三井商船;ORG;;;三井商船
org:三井埠頭;ORG;;;三井埠頭
org:三井大牟田病院;ORG;;;三井大牟田病院
org:三井建設;ORG;;;三井建設
org:三井情報開発;ORG;;;三井情報開発
org:三井木材工業;ORG;;;三井木材工業
org:三井東圧;ORG;;;三井東圧
org:三井東圧化学;ORG;;;三井東圧化学
org:三井松島産業;ORG;;;三井松島産業
org:三井海上火災;ORG;;;三井海上火災
org:三井海上火災保険;ORG;;;三井海上火災保険
org:三井物産情報通信;ORG;;;三井物産情報通信
org:三井物産林業;ORG;;;三井物産林業
org:三井生命;ORG;;;三井生命
org:三井生命保険;ORG;;;三井生命保険
org:三井石油化学工業;ORG;;;三井石油化学工業
org:三井精機工業;ORG;;;三井精機工業
org:三井製糖;ORG;;;三井製糖
org:三井観光開発;ORG;;;三井観光開発
org:三井記念病院;ORG;;;三井記念病院
org:三井農林;ORG;;;三井農林
org:三井造船;ORG;;;三井造船
org:三井道路;ORG;;;三井道路
org:三井金属;ORG;;;三井金属
org:三井金属鉱業;ORG;;;三井金属鉱業
org:三井鉱山;ORG;;;三井鉱山
org:三交百貨店;ORG;;;三交百貨店
org:三交社;ORG;;;三交社
org:三京化成;ORG;;;三京化成
org:三伸機材;ORG;;;三伸機材
org:三伸精機;ORG;;;三伸精機
org:三信工業;ORG;;;三信工業
org:三信建設工業;ORG;;;三信建設工業
org:三信電気;ORG;;;三信電気
org:三修社;ORG;;;三修社
org:三光合成;ORG;;;三光合成
org:三光建設;ORG;;;三光建設
org:三光産業;ORG;;;三光産業
org:三光発条;ORG;;;三光発条
org:三光純薬;ORG;;;三光純薬
org:三共毛織;ORG;;;三共毛織
org:三共理化学;ORG;;;三共理化学
org:三共生興;ORG;;;三共生興
org:三共製薬;ORG;;;三共製薬
org:三冷社;ORG;;;三冷社
org:三協化成産業;ORG;;;三協化成産業
org:三協商事;ORG;;;三協商事
org:三協精機;ORG;;;三協精機
org:三友工業;ORG;;;三友工業
org:三友食品;ORG;;;三友食品
org:三和信用保証;ORG;;;三和信用保証
org:三和信用金庫;ORG;;;三和信用金庫
org:三和倉庫;ORG;;;三和倉庫
org:三和化学研究所;ORG;;;三和化学研究所
org:三和化研工業;ORG;;;三和化研工業
org:三和塾;ORG;;;三和塾
org:三和建設;ORG;;;三和建設
org:三和澱粉工業;ORG;;;三和澱粉工業
org:三和病院;ORG;;;三和病院
org:三和総合研究所;ORG;;;三和総合研究所
org:三和総研;ORG;;;三和総研
org:三和缶詰;ORG;;;三和缶詰
org:三和製作所;ORG;;;三和製作所
org:三和証券;ORG;;;三和証券
org:三和酒類;ORG;;;三和酒類
org:三和銀行;ORG;;;三和銀行
org:三喜商事;ORG;;;三喜商事
org:三国商事;ORG;;;三国商事
org:三国観光産業;ORG;;;三国観光産業
org:三国高等学校;ORG;;;三国高等学校
org:三基商事;ORG;;;三基商事
org:三好不動産;ORG;;;三好不動産
org:三好病院;ORG;;;三好病院
org:三宝製薬;ORG;;;三宝製薬
org:三島信用金庫;ORG;;;三島信用金庫
org:三島光産;ORG;;;三島光産
org:三島学園;ORG;;;三島学園
org:三島学園女子大;ORG;;;三島学園女子大
org:三島学園女子大学;ORG;;;三島学園女子大学
org:三島学園女子短大;ORG;;;三島学園女子短大
org:三島学園女子短期大学;ORG;;;三島学園女子短期大学
org:三島石油;ORG;;;三島石油
org:三島製紙;ORG;;;三島製紙
org:三島食品;ORG;;;三島食品
org:三嶺書房;ORG;;;三嶺書房
org:三州産業;ORG;;;三州産業
org:三平建設;ORG;;;三平建設
org:三幸商会;ORG;;;三幸商会
org:三幸社;ORG;;;三幸社
org:三幸製菓;ORG;;;三幸製菓
org:三心会;ORG;;;三心会
org:三心堂;ORG;;;三心堂
org:三恵技研工業;ORG;;;三恵技研工業
org:三愛病院;ORG;;;三愛病院
org:三愛石油;ORG;;;三愛石油
org:三愛観光;ORG;;;三愛観光
org:三愛鋼機;ORG;;;三愛鋼機
org:三成紙器;ORG;;;三成紙器
org:三新化学工業;ORG;;;三新化学工業
org:三明化成;ORG;;;三明化成
org:三星印刷;ORG;;;三星印刷
org:三星堂;ORG;;;三星堂
org:三星建設;ORG;;;三星建設
org:三星電子;ORG;;;三星電子
org:三春屋;ORG;;;三春屋
org:三昭堂;ORG;;;三昭堂
org:三晃印刷;ORG;;;三晃印刷
org:三晃特殊金属工業;ORG;;;三晃特殊金属工業
org:三晃社;ORG;;;三晃社
org:三晃金属工業;ORG;;;三晃金属工業
org:三晶技研;ORG;;;三晶技研
org:三月書房;ORG;;;三月書房
org:三木産業;ORG;;;三木産業
org:三本木農業高等学校;ORG;;;三本木農業高等学校
org:三条信用金庫;ORG;;;三条信用金庫
org:三条病院;ORG;;;三条病院
org:三東工業社;ORG;;;三東工業社
org:三東観光;ORG;;;三東観光
org:三栄書房;ORG;;;三栄書房
org:三桂製作所;ORG;;;三桂製作所
org:三桜工業;ORG;;;三桜工業
org:三條機械製作所;ORG;;;三條機械製作所
org:三楽商店;ORG;;;三楽商店
org:三楽園;ORG;;;三楽園
org:三楽病院;ORG;;;三楽病院
org:三機工業;ORG;;;三機工業
org:三次農業;ORG;;;三次農業
org:三水社;ORG;;;三水社
org:三池商事;ORG;;;三池商事
org:三池工業;ORG;;;三池工業
org:三河屋;ORG;;;三河屋
org:三洋信販;ORG;;;三洋信販
org:三洋化成工業;ORG;;;三洋化成工業
org:三洋工業;ORG;;;三洋工業
org:三洋機工;ORG;;;三洋機工
org:三洋精密;ORG;;;三洋精密
org:三洋経済研究所;ORG;;;三洋経済研究所
org:三洋証券;ORG;;;三洋証券
org:三洋貿易;ORG;;;三洋貿易
org:三洋電機貿易;ORG;;;三洋電機貿易
org:三浦印刷;ORG;;;三浦印刷
org:三浦学園中部大学;ORG;;;三浦学園中部大学
org:三浦工業;ORG;;;三浦工業
org:三浦藤沢信用金庫;ORG;;;三浦藤沢信用金庫
org:三浦電気;ORG;;;三浦電気
org:三王商会;ORG;;;三王商会
org:三田商店;ORG;;;三田商店
org:三田工業;ORG;;;三田工業
org:三番館;ORG;;;三番館
org:三益半導体工業;ORG;;;三益半導体工業
org:三盛酒造;ORG;;;三盛酒造
org:三相電機;ORG;;;三相電機
org:三省会;ORG;;;三省会
org:三省堂;ORG;;;三省堂
org:三省物産;ORG;;;三省物産
org:三省製薬;ORG;;;三省製薬
org:三矢精工;ORG;;;三矢精工
org:三社電機製作所;ORG;;;三社電機製作所
org:三立製菓;ORG;;;三立製菓
org:三笑堂;ORG;;;三笑堂
org:三笠産業;ORG;;;三笠産業
org:三笠製薬;ORG;;;三笠製薬
org:三精工業;ORG;;;三精工業
org:三精輸送機;ORG;;;三精輸送機
org:三育学院短大;ORG;;;三育学院短大
org:三育学院短期大学;ORG;;;三育学院短期大学
org:三興石油工業;ORG;;;三興石油工業
org:三興製作所;ORG;;;三興製作所
org:三興製紙;ORG;;;三興製紙
org:三船病院;ORG;;;三船病院
org:三英社製作所;ORG;;;三英社製作所
org:三英電業;ORG;;;三英電業
org:三菱伸銅;ORG;;;三菱伸銅
org:三菱信託銀行;ORG;;;三菱信託銀行
org:三菱倉庫;ORG;;;三菱倉庫
org:三菱化学;ORG;;;三菱化学
org:三菱化工機;ORG;;;三菱化工機
org:三菱化成;ORG;;;三菱化成
org:三菱原子燃料;ORG;;;三菱原子燃料
org:三菱地所;ORG;;;三菱地所
org:三菱地所住宅販売;ORG;;;三菱地所住宅販売
org:三菱建設;ORG;;;三菱建設
org:三菱文具;ORG;;;三菱文具
org:三菱樹脂;ORG;;;三菱樹脂
org:三菱油化;ORG;;;三菱油化
org:三菱石油;ORG;;;三菱石油
org:三菱総合研究所;ORG;;;三菱総合研究所
org:三菱総研;ORG;;;三菱総研
org:三菱自;ORG;;;三菱自
org:三菱自動車;ORG;;;三菱自動車
org:三菱自動車工業;ORG;;;三菱自動車工業
org:三菱自工;ORG;;;三菱自工
org:三菱製紙;ORG;;;三菱製紙
org:三菱製紙販売;ORG;;;三菱製紙販売
org:三菱製鋼;ORG;;;三菱製鋼
org:三菱農機;ORG;;;三菱農機
org:三菱重工;ORG;;;三菱重工
org:三菱重工九州販売;ORG;;;三菱重工九州販売
org:三菱金属;ORG;;;三菱金属
org:三菱金属鉱業;ORG;;;三菱金属鉱業
org:三菱鉛筆;ORG;;;三菱鉛筆
org:三菱銀行;ORG;;;三菱銀行
org:三菱電機;ORG;;;三菱電機
org:三菱電線工業;ORG;;;三菱電線工業
org:三葉化工;ORG;;;三葉化工
org:三葉製作所;ORG;;;三葉製作所
org:三誠産業;ORG;;;三誠産業
org:三谷商事;ORG;;;三谷商事
org:三谷産業;ORG;;;三谷産業
org:三豊工業高等学校;ORG;;;三豊工業高等学校
org:三起商行;ORG;;;三起商行
org:三越縫製;ORG;;;三越縫製
org:三輝工業;ORG;;;三輝工業
org:三輪精機;ORG;;;三輪精機
org:三進興産;ORG;;;三進興産
org:三重交通;ORG;;;三重交通
org:三重信用金庫;ORG;;;三重信用金庫
org:三重大;ORG;;;三重大
org:三重大学;ORG;;;三重大学
org:三重県立大;ORG;;;三重県立大
org:三重県立大学;ORG;;;三重県立大学
org:三重県立昴学園高等学校;ORG;;;三重県立昴学園高等学校
org:三重県立木本高等学校;ORG;;;三重県立木本高等学校
org:三重県立松阪高等学校;ORG;;;三重県立松阪高等学校
org:三重短大;ORG;;;三重短大
org:三重短期大学;ORG;;;三重短期大学
org:三重統計情報事務所;ORG;;;三重統計情報事務所
org:三重販売;ORG;;;三重販売
org:三重銀行;ORG;;;三重銀行
org:三重高等学校;ORG;;;三重高等学校
org:三陽商会;ORG;;;三陽商会
org:三陽工業;ORG;;;三陽工業
org:三陽機器;ORG;;;三陽機器
org:三陽電機;ORG;;;三陽電機
org:三陽電機製作所;ORG;;;三陽電機製作所
org:三養荘;ORG;;;三養荘
org:上下院;ORG;;;上下院
org:上智大学;ORG;;;上智大学
org:上田東;ORG;;;上田東
org:中国通信;ORG;;;中国通信
org:中国電力;ORG;;;中国電力
org:中執委;ORG;;;中執委
org:中央大学;ORG;;;中央大学
org:中央選管;ORG;;;中央選管
org:中瀬神社;ORG;;;中瀬神社
org:中華航空;ORG;;;中華航空
org:主税局;ORG;;;主税局
org:九国大付;ORG;;;九国大付
org:九宏薬品;ORG;;;九宏薬品
org:九州中央病院;ORG;;;九州中央病院
org:九州乳業;ORG;;;九州乳業
org:九州共立大;ORG;;;九州共立大
org:九州共立大学;ORG;;;九州共立大学
org:九州労災病院;ORG;;;九州労災病院
org:九州厚生年金病院;ORG;;;九州厚生年金病院
org:九州合食;ORG;;;九州合食
org:九州商科大;ORG;;;九州商科大
org:九州商科大学;ORG;;;九州商科大学
org:九州国際大;ORG;;;九州国際大
org:九州国際大学;ORG;;;九州国際大学
org:九州変圧器;ORG;;;九州変圧器
org:九州大;ORG;;;九州大
org:九州大学;ORG;;;九州大学
org:九州大学医療技術短大;ORG;;;九州大学医療技術短大
org:九州大学医療技術短期大学;ORG;;;九州大学医療技術短期大学
org:九州大谷短大;ORG;;;九州大谷短大
org:九州大谷短期大学;ORG;;;九州大谷短期大学
org:九州女子大;ORG;;;九州女子大
org:九州女子大学;ORG;;;九州女子大学
org:九州女子短期大学;ORG;;;九州女子短期大学
org:九州女学院;ORG;;;九州女学院
org:九州学園;ORG;;;九州学園
org:九州学院;ORG;;;九州学院
org:九州工業大;ORG;;;九州工業大
org:九州工業大学;ORG;;;九州工業大学
org:九州帝京短期大学;ORG;;;九州帝京短期大学
org:九州文化学園;ORG;;;九州文化学園
org:九州旅客鉄道;ORG;;;九州旅客鉄道
org:九州日本電気;ORG;;;九州日本電気
org:九州朝日放送;ORG;;;九州朝日放送
org:九州東海大;ORG;;;九州東海大
org:九州東海大学;ORG;;;九州東海大学
org:九州松下電器;ORG;;;九州松下電器
org:九州武蔵精密;ORG;;;九州武蔵精密
org:九州歯科大;ORG;;;九州歯科大
org:九州歯科大学;ORG;;;九州歯科大学
org:九州産交運輸;ORG;;;九州産交運輸
org:九州産業大;ORG;;;九州産業大
org:九州産業大学;ORG;;;九州産業大学
org:九州病院;ORG;;;九州病院
org:九州短期大学;ORG;;;九州短期大学
org:九州石油;ORG;;;九州石油
org:九州積和不動産;ORG;;;九州積和不動産
org:九州総合信用;ORG;;;九州総合信用
org:九州耐火煉瓦;ORG;;;九州耐火煉瓦
org:九州自然館;ORG;;;九州自然館
org:九州芸術工科大;ORG;;;九州芸術工科大
org:九州芸術工科大学;ORG;;;九州芸術工科大学
org:九州製造所;ORG;;;九州製造所
org:九州製鋼;ORG;;;九州製鋼
org:九州造形短大;ORG;;;九州造形短大
org:九州造形短期大学;ORG;;;九州造形短期大学
org:九州銀行;ORG;;;九州銀行
org:九州陶磁文化館;ORG;;;九州陶磁文化館
org:九州電力;ORG;;;九州電力
org:九工大;ORG;;;九工大
org:九星飲料工業;ORG;;;九星飲料工業
org:九築工業;ORG;;;九築工業
org:九谷宗山;ORG;;;九谷宗山
org:九谷満月;ORG;;;九谷満月
org:九重味淋;ORG;;;九重味淋
org:九電工;ORG;;;九電工
org:九鱗会;ORG;;;九鱗会
org:二上工業高等学校;ORG;;;二上工業高等学校
org:二和病院;ORG;;;二和病院
org:二幸産業;ORG;;;二幸産業
org:二日市病院;ORG;;;二日市病院
org:二期会;ORG;;;二期会
org:二松学舎;ORG;;;二松学舎
org:二松学舎大;ORG;;;二松学舎大
org:二松学舎大学;ORG;;;二松学舎大学
org:二浪証券;ORG;;;二浪証券
org:二玄社;ORG;;;二玄社
org:二番館;ORG;;;二番館
org:二神組;ORG;;;二神組
org:二科会;ORG;;;二科会
org:二色小学校;ORG;;;二色小学校
org:二階堂学園;ORG;;;二階堂学園
org:五井製造所;ORG;;;五井製造所
org:五光製作所;ORG;;;五光製作所
org:五十嵐冷蔵;ORG;;;五十嵐冷蔵
org:五十嵐商会;ORG;;;五十嵐商会
org:五十鈴製作所;ORG;;;五十鈴製作所
org:五城目信用金庫;ORG;;;五城目信用金庫
org:五島美術館;ORG;;;五島美術館
org:五島高等学校;ORG;;;五島高等学校
org:五月吟社;ORG;;;五月吟社
org:五條病院;ORG;;;五條病院
org:五條製紙;ORG;;;五條製紙
org:五洋建設;ORG;;;五洋建設
org:五洋物産;ORG;;;五洋物産
org:五洲薬品;ORG;;;五洲薬品
org:五藤光学研究所;ORG;;;五藤光学研究所
org:交通省;ORG;;;交通省
org:京劇院;ORG;;;京劇院
org:京都大;ORG;;;京都大
org:京都大学;ORG;;;京都大学
org:京都市立芸大;ORG;;;京都市立芸大
org:京都教育大;ORG;;;京都教育大
org:人事院;ORG;;;人事院
org:仙台大;ORG;;;仙台大
org:仙台育英;ORG;;;仙台育英
org:伊予銀行;ORG;;;伊予銀行
org:伊勢丹;ORG;;;伊勢丹
org:住友金属工業;ORG;;;住友金属工業
org:住友銀行;ORG;;;住友銀行
org:住吉会;ORG;;;住吉会
org:佐川急便;ORG;;;佐川急便
org:佐賀商;ORG;;;佐賀商
org:佐野日大;ORG;;;佐野日大
org:作品社;ORG;;;作品社
org:俳優座;ORG;;;俳優座
org:倉本組;ORG;;;倉本組
org:健保組合;ORG;;;健保組合
org:全共闘;ORG;;;全共闘
org:全労協;ORG;;;全労協
org:全労連;ORG;;;全労連
org:全日本流通;ORG;;;全日本流通
org:全銀協;ORG;;;全銀協
org:全電通;ORG;;;全電通
org:八代学院大;ORG;;;八代学院大
org:八代学院大学;ORG;;;八代学院大学
org:八代工業高等専門学校;ORG;;;八代工業高等専門学校
org:八代高専;ORG;;;八代高専
org:八光信用金庫;ORG;;;八光信用金庫
org:八光産業;ORG;;;八光産業
org:八十二銀行;ORG;;;八十二銀行
org:八千代工業;ORG;;;八千代工業
org:八千代無線電機;ORG;;;八千代無線電機
org:八千代銀行;ORG;;;八千代銀行
org:八商学園中九州短期大学;ORG;;;八商学園中九州短期大学
org:八坂神社;ORG;;;八坂神社
org:八尾日進堂;ORG;;;八尾日進堂
org:八幡信用金庫;ORG;;;八幡信用金庫
org:八幡製鐵所;ORG;;;八幡製鐵所
org:八戸信用金庫;ORG;;;八戸信用金庫
org:八戸協和水産;ORG;;;八戸協和水産
org:八戸大;ORG;;;八戸大
org:八戸大学;ORG;;;八戸大学
org:八戸工業大学;ORG;;;八戸工業大学
org:八戸工業大学第二高等学校;ORG;;;八戸工業大学第二高等学校
org:八戸東洋;ORG;;;八戸東洋
org:八戸港湾運送;ORG;;;八戸港湾運送
org:八戸缶詰;ORG;;;八戸缶詰
org:八戸製造所;ORG;;;八戸製造所
org:八木一;ORG;;;八木一
org:八木兵;ORG;;;八木兵
org:八木熊;ORG;;;八木熊
org:八洲産業;ORG;;;八洲産業
org:八洲貿易;ORG;;;八洲貿易
org:八洲電機;ORG;;;八洲電機
org:八王子信用金庫;ORG;;;八王子信用金庫
org:八王子実践;ORG;;;八王子実践
org:八神商事;ORG;;;八神商事
org:八神製作所;ORG;;;八神製作所
org:八重洲出版;ORG;;;八重洲出版
org:八重洲商事;ORG;;;八重洲商事
org:八重洲無線;ORG;;;八重洲無線
org:八雲病院;ORG;;;八雲病院
org:八雲総合病院;ORG;;;八雲総合病院
org:八頭高等学校;ORG;;;八頭高等学校
org:八鹿酒造;ORG;;;八鹿酒造
org:公取委;ORG;;;公取委
org:六三印刷;ORG;;;六三印刷
org:六桜商事;ORG;;;六桜商事
org:六興電気;ORG;;;六興電気
org:六花亭製菓;ORG;;;六花亭製菓
org:兵庫銀行;ORG;;;兵庫銀行
org:内務省;ORG;;;内務省
org:内外通信;ORG;;;内外通信
org:前橋工;ORG;;;前橋工
org:創価学会;ORG;;;創価学会
org:労働省;ORG;;;労働省
org:労基署;ORG;;;労基署
org:北九州;ORG;;;北九州
org:北国銀行;ORG;;;北国銀行
org:北大阪;ORG;;;北大阪
org:北海道大;ORG;;;北海道大
org:北海道開発;ORG;;;北海道開発
org:北見商;ORG;;;北見商
org:医療大;ORG;;;医療大
org:十全会;ORG;;;十全会
org:十八銀行;ORG;;;十八銀行
org:十六銀行;ORG;;;十六銀行
org:十勝毎日新聞社;ORG;;;十勝毎日新聞社
org:十和田信用金庫;ORG;;;十和田信用金庫
org:十字屋;ORG;;;十字屋
org:十文字学園女子大学;ORG;;;十文字学園女子大学
org:十文字学園女子短大;ORG;;;十文字学園女子短大
org:十文字学園女子短期大学;ORG;;;十文字学園女子短期大学
org:十條木材;ORG;;;十條木材
org:千代田化工建設;ORG;;;千代田化工建設
org:千代田学園;ORG;;;千代田学園
org:千代田屋;ORG;;;千代田屋
org:千代田工販;ORG;;;千代田工販
org:千代田機工;ORG;;;千代田機工
org:千代田水産;ORG;;;千代田水産
org:千代田火災海上保険;ORG;;;千代田火災海上保険
org:千代田生命保険;ORG;;;千代田生命保険
org:千代田管鉄;ORG;;;千代田管鉄
org:千代田電子工業;ORG;;;千代田電子工業
org:千住金属工業;ORG;;;千住金属工業
org:千寿会;ORG;;;千寿会
org:千寿製薬;ORG;;;千寿製薬
org:千早病院;ORG;;;千早病院
org:千曲病院;ORG;;;千曲病院
org:千曲荘病院;ORG;;;千曲荘病院
org:千歳信用組合;ORG;;;千歳信用組合
org:千歳市立総合病院;ORG;;;千歳市立総合病院
org:千歳科学技術大学;ORG;;;千歳科学技術大学
org:千歳空港;ORG;;;千歳空港
org:千歳電気工業;ORG;;;千歳電気工業
org:千秋薬品;ORG;;;千秋薬品
org:千種高等学校;ORG;;;千種高等学校
org:千茶荘;ORG;;;千茶荘
org:千葉刑務所;ORG;;;千葉刑務所
org:千葉動労;ORG;;;千葉動労
org:千葉商科大;ORG;;;千葉商科大
org:千葉商科大学;ORG;;;千葉商科大学
org:千葉大;ORG;;;千葉大
org:千葉大学;ORG;;;千葉大学
org:千葉学園;ORG;;;千葉学園
org:千葉工業大;ORG;;;千葉工業大
org:千葉工業大学;ORG;;;千葉工業大学
org:千葉放送局;ORG;;;千葉放送局
org:千葉敬愛短大;ORG;;;千葉敬愛短大
org:千葉敬愛短期大学;ORG;;;千葉敬愛短期大学
org:千葉敬愛経済大;ORG;;;千葉敬愛経済大
org:千葉敬愛経済大学;ORG;;;千葉敬愛経済大学
org:千葉東病院;ORG;;;千葉東病院
org:千葉東陶;ORG;;;千葉東陶
org:千葉畜産工業;ORG;;;千葉畜産工業
org:千葉県労働金庫;ORG;;;千葉県労働金庫
org:千葉県立市川工業高等学校;ORG;;;千葉県立市川工業高等学校
org:千葉県立東金病院;ORG;;;千葉県立東金病院
org:千葉県立松尾高等学校;ORG;;;千葉県立松尾高等学校
org:千葉県立衛生短大;ORG;;;千葉県立衛生短大
org:千葉県立衛生短期大学;ORG;;;千葉県立衛生短期大学
org:千葉県酒類販売;ORG;;;千葉県酒類販売
org:千葉短大;ORG;;;千葉短大
org:千葉短期大学;ORG;;;千葉短期大学
org:千葉窯業;ORG;;;千葉窯業
org:千葉経済大;ORG;;;千葉経済大
org:千葉経済大学;ORG;;;千葉経済大学
org:千葉経済大学附属高等学校;ORG;;;千葉経済大学附属高等学校
org:千葉経済短大;ORG;;;千葉経済短大
org:千葉経済短期大学;ORG;;;千葉経済短期大学
org:千葉興業銀行;ORG;;;千葉興業銀行
org:千葉製油所;ORG;;;千葉製油所
org:千葉金属工業;ORG;;;千葉金属工業
org:千葉銀行;ORG;;;千葉銀行
org:千趣会;ORG;;;千趣会
org:千里国際情報事業財団;ORG;;;千里国際情報事業財団
org:千鳥橋病院;ORG;;;千鳥橋病院
org:半田組;ORG;;;半田組
org:協和発酵;ORG;;;協和発酵
org:南海電鉄;ORG;;;南海電鉄
org:厚生省;ORG;;;厚生省
org:友愛会議;ORG;;;友愛会議
org:台湾中央通信;ORG;;;台湾中央通信
org:司法省;ORG;;;司法省
org:吉本興業;ORG;;;吉本興業
org:吉野家;ORG;;;吉野家
org:同志社;ORG;;;同志社
org:名古屋大;ORG;;;名古屋大
org:名古屋大学;ORG;;;名古屋大学
org:名寄工;ORG;;;名寄工
org:商工会;ORG;;;商工会
org:四中全会;ORG;;;四中全会
org:四十萬谷本舗;ORG;;;四十萬谷本舗
org:四国中央病院;ORG;;;四国中央病院
org:四国乳業;ORG;;;四国乳業
org:四国化工;ORG;;;四国化工
org:四国化成工業;ORG;;;四国化成工業
org:四国医療器;ORG;;;四国医療器
org:四国名鉄運輸;ORG;;;四国名鉄運輸
org:四国地建;ORG;;;四国地建
org:四国基督教学園;ORG;;;四国基督教学園
org:四国大学;ORG;;;四国大学
org:四国女子大;ORG;;;四国女子大
org:四国女子大学;ORG;;;四国女子大学
org:四国女子短大;ORG;;;四国女子短大
org:四国女子短期大学;ORG;;;四国女子短期大学
org:四国学院大;ORG;;;四国学院大
org:四国学院大学;ORG;;;四国学院大学
org:四国学院短大;ORG;;;四国学院短大
org:四国学院短期大学;ORG;;;四国学院短期大学
org:四国工業技術研究所;ORG;;;四国工業技術研究所
org:四国放送;ORG;;;四国放送
org:四国新聞社;ORG;;;四国新聞社
org:四国旅客鉄道;ORG;;;四国旅客鉄道
org:四国日本信販;ORG;;;四国日本信販
org:四国松下設備機器;ORG;;;四国松下設備機器
org:四国機器;ORG;;;四国機器
org:四国総合研究所;ORG;;;四国総合研究所
org:四国繊維販売;ORG;;;四国繊維販売
org:四国興業;ORG;;;四国興業
org:四国西濃運輸;ORG;;;四国西濃運輸
org:四国計測工業;ORG;;;四国計測工業
org:四国通建;ORG;;;四国通建
org:四国銀行;ORG;;;四国銀行
org:四国電力;ORG;;;四国電力
org:四国高松学園;ORG;;;四国高松学園
org:四天王寺国際仏教大学;ORG;;;四天王寺国際仏教大学
org:四天王寺女子大;ORG;;;四天王寺女子大
org:四天王寺女子大学;ORG;;;四天王寺女子大学
org:四天王寺学園女子短大;ORG;;;四天王寺学園女子短大
org:四天王寺学園女子短期大学;ORG;;;四天王寺学園女子短期大学
org:四方組;ORG;;;四方組
org:四日市南高等学校;ORG;;;四日市南高等学校
org:四日市日永病院;ORG;;;四日市日永病院
org:四条河原町阪急;ORG;;;四条河原町阪急
org:四条畷学園女子短大;ORG;;;四条畷学園女子短大
org:四条畷学園女子短期大学;ORG;;;四条畷学園女子短期大学
org:四電工;ORG;;;四電工
org:四電産業;ORG;;;四電産業
org:国会図書館;ORG;;;国会図書館
org:国土庁;ORG;;;国土庁
org:国境警備隊;ORG;;;国境警備隊
org:国士舘大学;ORG;;;国士舘大学
org:国学院;ORG;;;国学院
org:国学院大;ORG;;;国学院大
org:国学院大学;ORG;;;国学院大学
org:国民同盟;ORG;;;国民同盟
org:国税局;ORG;;;国税局
org:国立音大;ORG;;;国立音大
org:国連大学;ORG;;;国連大学
org:国防省;ORG;;;国防省
org:国際大学;ORG;;;国際大学
org:国際局;ORG;;;国際局
org:国際連盟;ORG;;;国際連盟
org:国際金融局;ORG;;;国際金融局
org:国際電信電話;ORG;;;国際電信電話
org:土曜会;ORG;;;土曜会
org:土浦日大;ORG;;;土浦日大
org:地域常備軍;ORG;;;地域常備軍
org:城南信用金庫;ORG;;;城南信用金庫
org:埼玉工大;ORG;;;埼玉工大
org:堀越学園;ORG;;;堀越学園
org:多摩大;ORG;;;多摩大
org:大和総研;ORG;;;大和総研
org:大和証券;ORG;;;大和証券
org:大垣商;ORG;;;大垣商
org:大日本印刷;ORG;;;大日本印刷
org:大昭和;ORG;;;大昭和
org:大蔵省;ORG;;;大蔵省
org:大阪国際大;ORG;;;大阪国際大
org:大阪土木;ORG;;;大阪土木
org:大阪大;ORG;;;大阪大
org:大阪大学;ORG;;;大阪大学
org:大阪女子;ORG;;;大阪女子
org:大阪工業会;ORG;;;大阪工業会
org:大阪市立大;ORG;;;大阪市立大
org:大阪帝拳;ORG;;;大阪帝拳
org:大阪府連;ORG;;;大阪府連
org:大阪教育大;ORG;;;大阪教育大
org:大阪瓦斯;ORG;;;大阪瓦斯
org:大阪芸大;ORG;;;大阪芸大
org:大阪音大;ORG;;;大阪音大
org:天満屋;ORG;;;天満屋
org:天理大;ORG;;;天理大
org:天理大学;ORG;;;天理大学
org:太平工業;ORG;;;太平工業
org:太平洋軍;ORG;;;太平洋軍
org:太田出版;ORG;;;太田出版
org:太田南;ORG;;;太田南
org:奈良大;ORG;;;奈良大
org:姫路工;ORG;;;姫路工
org:学習研究社;ORG;;;学習研究社
org:宇宙開発事業団;ORG;;;宇宙開発事業団
org:安田火災;ORG;;;安田火災
org:宝塚歌劇;ORG;;;宝塚歌劇
org:宝島社;ORG;;;宝島社
org:宮内庁;ORG;;;宮内庁
org:宮城建設;ORG;;;宮城建設
org:宮崎医科;ORG;;;宮崎医科
org:富士急;ORG;;;富士急
org:富士見書房;ORG;;;富士見書房
org:富士銀行;ORG;;;富士銀行
org:富山商;ORG;;;富山商
org:専修大;ORG;;;専修大
org:小学館;ORG;;;小学館
org:小田急;ORG;;;小田急
org:小野薬品工業;ORG;;;小野薬品工業
org:山口組;ORG;;;山口組
org:山口銀行;ORG;;;山口銀行
org:岩手銀行;ORG;;;岩手銀行
org:岩村田;ORG;;;岩村田
org:岩波書店;ORG;;;岩波書店
org:島根大;ORG;;;島根大
org:島津製作所;ORG;;;島津製作所
org:川島織物;ORG;;;川島織物
org:川本工業;ORG;;;川本工業
org:平凡社;ORG;;;平凡社
org:平壌放送;ORG;;;平壌放送
org:平等院;ORG;;;平等院
org:幸福銀行;ORG;;;幸福銀行
org:広島商;ORG;;;広島商
org:広島工;ORG;;;広島工
org:広島工業大学;ORG;;;広島工業大学
org:広島銀行;ORG;;;広島銀行
org:建設省;ORG;;;建設省
org:徳島商;ORG;;;徳島商
org:忠実屋;ORG;;;忠実屋
org:愛知学院大学;ORG;;;愛知学院大学
org:愛知製鋼;ORG;;;愛知製鋼
org:慶応大;ORG;;;慶応大
org:慶応大学;ORG;;;慶応大学
org:成瀬台;ORG;;;成瀬台
org:批評社;ORG;;;批評社
org:教育庁;ORG;;;教育庁
org:文化出版局;ORG;;;文化出版局
org:文化庁;ORG;;;文化庁
org:文化放送;ORG;;;文化放送
org:文藝春秋;ORG;;;文藝春秋
org:文部省;ORG;;;文部省
org:新国劇;ORG;;;新国劇
org:新王子製紙;ORG;;;新王子製紙
org:新生会;ORG;;;新生会
org:新生党;ORG;;;新生党
org:新緑風会;ORG;;;新緑風会
org:新華社通信;ORG;;;新華社通信
org:新進党;ORG;;;新進党
org:日仏会館;ORG;;;日仏会館
org:日大三;ORG;;;日大三
org:日本交通公社;ORG;;;日本交通公社
org:日本信託銀行;ORG;;;日本信託銀行
org:日本信販;ORG;;;日本信販
org:日本商事;ORG;;;日本商事
org:日本女子大;ORG;;;日本女子大
org:日本新党;ORG;;;日本新党
org:日本旅行;ORG;;;日本旅行
org:日本板硝子;ORG;;;日本板硝子
org:日本武道館;ORG;;;日本武道館
org:日本生命;ORG;;;日本生命
org:日本石油;ORG;;;日本石油
org:日本移動通信;ORG;;;日本移動通信
org:日本経済新聞社;ORG;;;日本経済新聞社
org:日本興業銀行;ORG;;;日本興業銀行
org:日本製紙;ORG;;;日本製紙
org:日本赤十字社;ORG;;;日本赤十字社
org:日本通運;ORG;;;日本通運
org:日本運送;ORG;;;日本運送
org:日本開発銀行;ORG;;;日本開発銀行
org:日本電気;ORG;;;日本電気
org:日立造船;ORG;;;日立造船
org:日経連;ORG;;;日経連
org:日証協;ORG;;;日証協
org:日野自動車;ORG;;;日野自動車
org:早稲田大学;ORG;;;早稲田大学
org:旭化成;ORG;;;旭化成
org:旭川放送局;ORG;;;旭川放送局
org:旭硝子;ORG;;;旭硝子
org:明治大学;ORG;;;明治大学
org:明治生命;ORG;;;明治生命
org:明石書店;ORG;;;明石書店
org:春日大社;ORG;;;春日大社
org:昭和堂;ORG;;;昭和堂
org:昭和大;ORG;;;昭和大
org:昭和大学;ORG;;;昭和大学
org:昭和女子大;ORG;;;昭和女子大
org:昭和音大;ORG;;;昭和音大
org:朝日建設;ORG;;;朝日建設
org:朝日新聞社;ORG;;;朝日新聞社
org:朝日生命;ORG;;;朝日生命
org:朝鮮学園;ORG;;;朝鮮学園
org:朝鮮総聯;ORG;;;朝鮮総聯
org:朝鮮総連;ORG;;;朝鮮総連
org:朝鮮通信;ORG;;;朝鮮通信
org:未来社;ORG;;;未来社
org:本田技研;ORG;;;本田技研
org:本田技研工業;ORG;;;本田技研工業
org:札幌北;ORG;;;札幌北
org:札幌医大;ORG;;;札幌医大
org:札幌南;ORG;;;札幌南
org:札幌大;ORG;;;札幌大
org:札幌日大;ORG;;;札幌日大
org:東亜燃料工業;ORG;;;東亜燃料工業
org:東京大学;ORG;;;東京大学
org:東京女子大;ORG;;;東京女子大
org:東京放送;ORG;;;東京放送
org:東京教育大;ORG;;;東京教育大
org:東京瓦斯;ORG;;;東京瓦斯
org:東京経済大;ORG;;;東京経済大
org:東京芸大;ORG;;;東京芸大
org:東京通信工業;ORG;;;東京通信工業
org:東京電力;ORG;;;東京電力
org:東京音大;ORG;;;東京音大
org:東北大;ORG;;;東北大
org:東北福祉大;ORG;;;東北福祉大
org:東北電力;ORG;;;東北電力
org:東大出版会;ORG;;;東大出版会
org:東大寺;ORG;;;東大寺
org:東急不動産;ORG;;;東急不動産
org:東日本旅客鉄道;ORG;;;東日本旅客鉄道
org:東洋不動産;ORG;;;東洋不動産
org:東洋大;ORG;;;東洋大
org:東洋工業;ORG;;;東洋工業
org:東洋経済新報社;ORG;;;東洋経済新報社
org:東海南;ORG;;;東海南
org:東海大;ORG;;;東海大
org:東海大四高;ORG;;;東海大四高
org:東海大学;ORG;;;東海大学
org:東海大工;ORG;;;東海大工
org:東海理化;ORG;;;東海理化
org:東海銀行;ORG;;;東海銀行
org:東邦大学;ORG;;;東邦大学
org:松下通信工業;ORG;;;松下通信工業
org:松下電器;ORG;;;松下電器
org:松下電器産業;ORG;;;松下電器産業
org:松坂屋;ORG;;;松坂屋
org:松本工;ORG;;;松本工
org:松江工;ORG;;;松江工
org:柏書房;ORG;;;柏書房
org:柳原銀行;ORG;;;柳原銀行
org:柳学園;ORG;;;柳学園
org:根来産業;ORG;;;根来産業
org:横浜国大;ORG;;;横浜国大
org:横浜市大;ORG;;;横浜市大
org:横浜市立大学;ORG;;;横浜市立大学
org:横浜銀行;ORG;;;横浜銀行
org:横芝敬愛;ORG;;;横芝敬愛
org:欧州経済地域;ORG;;;欧州経済地域
org:正光会;ORG;;;正光会
org:正覚寺;ORG;;;正覚寺
org:武蔵村山;ORG;;;武蔵村山
org:殖産銀行;ORG;;;殖産銀行
org:毎日労組;ORG;;;毎日労組
org:毎日新聞社;ORG;;;毎日新聞社
org:民事局;ORG;;;民事局
org:民社党;ORG;;;民社党
org:水戸商;ORG;;;水戸商
org:水戸短大付;ORG;;;水戸短大付
org:沖縄開発庁;ORG;;;沖縄開発庁
org:沖縄電力;ORG;;;沖縄電力
org:沖電気;ORG;;;沖電気
org:法務局;ORG;;;法務局
org:法政大;ORG;;;法政大
org:法政大学;ORG;;;法政大学
org:法隆寺;ORG;;;法隆寺
org:浜松工;ORG;;;浜松工
org:浜頓別;ORG;;;浜頓別
org:浦和学院;ORG;;;浦和学院
org:浴風会;ORG;;;浴風会
org:海協会;ORG;;;海協会
org:消防庁;ORG;;;消防庁
org:淀川工;ORG;;;淀川工
org:清水商;ORG;;;清水商
org:清水寺;ORG;;;清水寺
org:清水建設;ORG;;;清水建設
org:清水銀行;ORG;;;清水銀行
org:滋賀大;ORG;;;滋賀大
org:滝川西;ORG;;;滝川西
org:瀬田工;ORG;;;瀬田工
org:熊谷組;ORG;;;熊谷組
org:特許庁;ORG;;;特許庁
org:狭山ケ丘;ORG;;;狭山ケ丘
org:現代書館;ORG;;;現代書館
org:理化学研究所;ORG;;;理化学研究所
org:環境事業局;ORG;;;環境事業局
org:環境庁;ORG;;;環境庁
org:生活協同組合;ORG;;;生活協同組合
org:甲府信用金庫;ORG;;;甲府信用金庫
org:白木屋;ORG;;;白木屋
org:百五銀行;ORG;;;百五銀行
org:百十四銀行;ORG;;;百十四銀行
org:百条委;ORG;;;百条委
org:百武百貨店;ORG;;;百武百貨店
org:砂川北;ORG;;;砂川北
org:社会労働党;ORG;;;社会労働党
org:社会新報;ORG;;;社会新報
org:神戸大;ORG;;;神戸大
org:神戸大学;ORG;;;神戸大学
org:神戸屋;ORG;;;神戸屋
org:神戸製鋼;ORG;;;神戸製鋼
org:神戸銀行;ORG;;;神戸銀行
org:禅林寺;ORG;;;禅林寺
org:福山大;ORG;;;福山大
org:福岡大;ORG;;;福岡大
org:福徳銀行;ORG;;;福徳銀行
org:秋田工;ORG;;;秋田工
org:秋田銀行;ORG;;;秋田銀行
org:科学技術庁;ORG;;;科学技術庁
org:科学警察研究所;ORG;;;科学警察研究所
org:立教大;ORG;;;立教大
org:立法院;ORG;;;立法院
org:第一勧銀;ORG;;;第一勧銀
org:第一生命;ORG;;;第一生命
org:筑摩書房;ORG;;;筑摩書房
org:紀三井寺;ORG;;;紀三井寺
org:紅衛兵;ORG;;;紅衛兵
org:経世会;ORG;;;経世会
org:経企庁;ORG;;;経企庁
org:経済企画庁;ORG;;;経済企画庁
org:経済同友会;ORG;;;経済同友会
org:経済連;ORG;;;経済連
org:統一会;ORG;;;統一会
org:統一教会;ORG;;;統一教会
org:総務庁;ORG;;;総務庁
org:総理府;ORG;;;総理府
org:美浜原発;ORG;;;美浜原発
org:聯合通信;ORG;;;聯合通信
org:能楽堂;ORG;;;能楽堂
org:自治省;ORG;;;自治省
org:自由党;ORG;;;自由党
org:自由戦線;ORG;;;自由戦線
org:航空局;ORG;;;航空局
org:芸術座;ORG;;;芸術座
org:荏田南;ORG;;;荏田南
org:藤女子;ORG;;;藤女子
org:藤田観光;ORG;;;藤田観光
org:蚕糸試験場;ORG;;;蚕糸試験場
org:行革審;ORG;;;行革審
org:衛生局;ORG;;;衛生局
org:西城陽;ORG;;;西城陽
org:西武園;ORG;;;西武園
org:西武百貨店;ORG;;;西武百貨店
org:西武鉄道;ORG;;;西武鉄道
org:西濃運輸;ORG;;;西濃運輸
org:解放出版;ORG;;;解放出版
org:記録社;ORG;;;記録社
org:講談社;ORG;;;講談社
org:豊島園;ORG;;;豊島園
org:豊田商事;ORG;;;豊田商事
org:財務局;ORG;;;財務局
org:辰星会;ORG;;;辰星会
org:農協中央会;ORG;;;農協中央会
org:近大付;ORG;;;近大付
org:近畿放送;ORG;;;近畿放送
org:通産局;ORG;;;通産局
org:通産省;ORG;;;通産省
org:造幣局;ORG;;;造幣局
org:連合赤軍;ORG;;;連合赤軍
org:運輸省;ORG;;;運輸省
org:道県警;ORG;;;道県警
org:道路公団;ORG;;;道路公団
org:那覇商;ORG;;;那覇商
org:郵政省;ORG;;;郵政省
org:野村證券;ORG;;;野村證券
org:金属労協;ORG;;;金属労協
org:金閣寺;ORG;;;金閣寺
org:釧路江南;ORG;;;釧路江南
org:鈴木銀行;ORG;;;鈴木銀行
org:鉄建公団;ORG;;;鉄建公団
org:銀行局;ORG;;;銀行局
org:銀閣寺;ORG;;;銀閣寺
org:長崎北;ORG;;;長崎北
org:長沢屋;ORG;;;長沢屋
org:開発庁;ORG;;;開発庁
org:関西国際空港;ORG;;;関西国際空港
org:関西大;ORG;;;関西大
org:関西学院;ORG;;;関西学院
org:関西学院大;ORG;;;関西学院大
org:関西銀行;ORG;;;関西銀行
org:関西電力;ORG;;;関西電力
org:防衛庁;ORG;;;防衛庁
org:雁書館;ORG;;;雁書館
org:電子協;ORG;;;電子協
org:青山学院大;ORG;;;青山学院大
org:靖国神社;ORG;;;靖国神社
org:食糧庁;ORG;;;食糧庁
org:飯田産業;ORG;;;飯田産業
org:香川大;ORG;;;香川大
org:駒沢大;ORG;;;駒沢大
org:駒沢大学;ORG;;;駒沢大学
org:高島屋;ORG;;;高島屋
org:高教組;ORG;;;高教組
org:高橋組;ORG;;;高橋組
org:高知商;ORG;;;高知商
org:鹿児島大;ORG;;;鹿児島大
org:鹿児島実;ORG;;;鹿児島実
org:鹿島学園;ORG;;;鹿島学園`;

/** Towns whose names are often surnames or words too, so that the context must speak for them; separated by |. */
export const towns: string = `Aachen|Aalen|Abilene|Achalpur|Achhnera|Adalaj|Adilabad|Adityapur|Adoni|Adoor|Adra|Adyar|Afzalpur|Agartala|Agra|Ahlen|Ahmedabad|Ahmednagar|Aix-en-Provence|Aizawl|Ajaccio|Ajmer|Akola|Akot|Akron|Alafaya|Alameda|Alappuzha|Albany|Albuquerque|Alhambra|Aligarh|AlipurdUrban Agglomerationr|Alirajpur|Aliso Viejo|Allahabad|Allen|Allentown|Aloha|Alpharetta|Altadena|Altamonte Springs|Altoona|Alwar|Amalapuram|Amalner|Amarillo|Ambejogai|Ambikapur|Ames|Amiens|Amravati|Amreli|Amritsar|Amroha|Anaheim|Anakapalle|Anand|Anantapur|Anantnag|Anderson|Angers|Anjangaon|Anjar|Ankeny|Ankleshwar|Ann Arbor|Annandale|Antelope|Antibes|Antioch|Antony|Apex|Apopka|Apple Valley|Appleton|Arakkonam|Arambagh|Araria|Arcadia|Arden-Arcade|Arecibo|Argenteuil|Argentia|Arlington|Arlington Heights|Arnsberg|Arrah|Arsikere|Aruppukkottai|Arvada|Arvi|Arwal|Asansol|Asarganj|Asbestos|Aschaffenburg|Ashburn|Asheville|Ashok Nagar|Asnières-sur-Seine|Aspen Hill|Atascocita|Athens-Clarke County|Athni|Attingal|Attleboro|Aubervilliers|Auburn|Augsburg|Augusta-Richmond County|Aulnay-sous-Bois|Aurangabad|Aurora|Austin|Avignon|Avondale|Azamgarh|Azusa|Bad Homburg vor der Höhe|Bad Kreuznach|Bad Oeynhausen|Bad Salzuflen|Baddeck|Baden-Baden|Bagaha|Bageshwar|Bahadurgarh|Baharampur|Bahraich|Baie-Comeau|Bakersfield|Balaghat|Balangir|Baldwin Park|Baleshwar Town|Ballari|Balurghat|Bamberg|Bancroft|Banff|Bankura|Bapatla|Baramula|Barbil|Bargarh|Barh|Baripada Town|Barkerville|Barmer|Barnala|Barnstable Town|Barpeta|Barrie|Bartlett|Batala|Bathinda|Bathurst|Batoche|Baton Rouge|Battle Creek|Bayamon|Bayonne|Bayreuth|Baytown|Beaumont|Beauvais|Beavercreek|Beaverton|Bedford|Begusarai|Bel Air South|Belagavi|Bell Gardens|Bellampalle|Belleville|Bellevue|Bellflower|Bellingham|Beloeil|Belonia|Bend|Bentonville|Bergheim|Bergisch Gladbach|Berkeley|Berwyn|Besançon|Bethesda|Bethlehem|Bettiah|BhabUrban Agglomeration|Bhadrachalam|Bhadrak|Bhagalpur|Bhainsa|Bharatpur|Bharuch|Bhatapara|Bhavnagar|Bhawanipatna|Bheemunipatnam|Bhilai Nagar|Bhilwara|Bhimavaram|Bhiwandi|Bhiwani|Bhongir|Bhopal|Bhubaneswar|Bhuj|Bielefeld|Bikaner|Bilaspur|Billings|Biloxi|Binghamton|Bismarck|Blacksburg|Blaine|Bloomington|Blue Springs|Bobbili|Boca Raton|Bocholt|Bochum|Bodhan|Boise City|Bokaro Steel City|Bolingbrook|Bonavista|Bongaigaon City|Bonita Springs|Bonn|Bordeaux|Borden|Bossier City|Bothell|Bottrop|Boulder|Boulogne-Billancourt|Bountiful|Bourges|Bowie|Bowling Green|Boynton Beach|Bozeman|Bradenton|Brahmapur|Brampton|Brandenburg an der Havel|Brandon|Brantford|Braunschweig|Bremen|Bremerhaven|Brentwood|Brest|Bridgeport|Bristol|Brockton|Brockville|Broken Arrow|Brookhaven|Brookline|Brooklyn Park|Brooks|Broomfield|Brownsville|Bryan|Buckeye|Buena Park|Buffalo|Buffalo Grove|Burbank|Burien|Burke|Burleson|Burlington|Burnaby|Burnsville|Buxar|Byasanagar|Béziers|Böblingen|Caen|Caguas|Calais|Caldwell|Calgary|Camarillo|Camden|Campbell River|Cannes|Canton|Cap-de-la-Madeleine|Cape Coral|Caraquet|Carlsbad|Carmel|Carmichael|Carolina|Carrollton|Carson|Carson City|Cary|Casa Grande|Casas Adobes|Casper|Castle Rock|Castro Valley|Castrop-Rauxel|Catalina Foothills|Cathedral City|Catonsville|Cavendish|Cedar Hill|Cedar Park|Cedar Rapids|Celle|Centennial|Centreville|Ceres|Cergy|Cerritos|Chaibasa|Chalakudy|Chambly|Chambéry|Champaign|Champigny-sur-Marne|Chandausi|Chandler|Changanassery|Channel-Port aux Basques|Chapel Hill|Charkhi Dadri|Charlesbourg|Charleston|Charlotte|Charlottesville|Charlottetown|Chatham|Chatham-Kent|Chatra|Chattanooga|Cheektowaga|Chemnitz|Cherthala|Chesapeake|Chesterfield|Cheyenne|Chhapra|Chibougamau|Chico|Chicopee|Chikkamagaluru|Chilakaluripet|Chilliwack|Chino|Chino Hills|Chirala|Chirkunda|Chirmiri|Chittoor|Chittur-Thathamangalam|Cholet|Chula Vista|Churchill|Châteauguay|Cicero|Cincinnati|Citrus Heights|Clarksville|Clearwater|Clermont-Ferrand|Cleveland|Cleveland Heights|Clichy|Clifton|Clovis|Coachella|Coconut Creek|Coeur d'Alene|Coimbatore|College Station|Collierville|Colmar|Colombes|Colorado Springs|Colton|Columbia|Columbus|Commerce City|Compton|Concord|Conroe|Conway|Coon Rapids|Coral Gables|Coral Springs|Corner Brook|Cornwall|Corona|Corpus Christi|Corvallis|Costa Mesa|Cottbus|Council Bluffs|Country Club|Courbevoie|Courtenay|Covina|Cranbrook|Cranston|Créteil|Cumberland House|Cupertino|Cutler Bay|Cuttack|Cuyahoga Falls|Cypress|Côte-Saint-Luc|Dale City|Dalhousie|Dalli-Rajhara|Daly City|Danbury|Danville|Darbhanga|Darjiling|Darmstadt|Dauphin|Davanagere|Davenport|Davie|Dayton|Daytona Beach|DeKalb|DeSoto|Dearborn|Dearborn Heights|Decatur|Deerfield Beach|Deesa|Dehradun|Dehri-on-Sone|Delano|Delmenhorst|Delray Beach|Delta|Deltona|Denton|Deoghar|Des Moines|Des Plaines|Dessau-Roßlau|Detmold|Dhamtari|Dhanbad|Dharmanagar|Dharmavaram|Dhenkanal|Dhoraji|Dhubri|Dhule|Dhuri|Diamond Bar|Dibrugarh|Digby|Dijon|Dimapur|Dinslaken|Diphu|Doral|Dormagen|Dorsten|Dortmund|Dorval|Dothan|Downers Grove|Downey|Drancy|Draper|Dresden|Dubuque|Duisburg|Duluth|Dumka|Dumraon|Dundalk|Dunkerque|Dunwoody|Durg|Durham|Düren|Düsseldorf|Eagan|East Hartford|East Honolulu|East Lansing|East Los Angeles|East Orange|East Providence|Eastvale|Eau Claire|Eden Prairie|Edina|Edinburg|Edmond|El Cajon|El Centro|El Dorado Hills|El Monte|El Paso|Elgin|Elizabeth|Elk Grove|Elkhart|Ellicott City|Elliot Lake|Elmhurst|Elmshorn|Eluru|Elyria|Emden|Encinitas|English Bazar|Enid|Enterprise|Erftstadt|Erfurt|Erie|Erlangen|Erode|Eschweiler|Escondido|Esquimalt|Essen|Esslingen am Neckar|Estevan|Etawah|Etobicoke|Euclid|Eugene|Euless|Euskirchen|Evanston|Evansville|Everett|Fairfield|Fall River|Fargo|Faridabad|Faridkot|Farmington|Farmington Hills|Farooqnagar|Fatehabad|Fatehpur Sikri|Fayetteville|Fazilka|Federal Way|Ferryland|Findlay|Firozabad|Firozpur|Firozpur Cantt.|Fishers|Flagstaff|Flensburg|Flin Flon|Flint|Florence-Graham|Florin|Florissant|Flower Mound|Folsom|Fond du Lac|Fontana|Forbesganj|Fort Collins|Fort Erie|Fort Frances|Fort Lauderdale|Fort McMurray|Fort Myers|Fort Pierce|Fort Saint James|Fort Saint John|Fort Smith|Fort Wayne|Fort Worth|Fort-de-France|Fountain Valley|Fountainebleau|Framingham|Frankfurt (Oder)|Frankfurt am Main|Franklin|Frechen|Frederick|Fredericton|Freeport|Freiburg im Breisgau|Fremont|Fresno|Friedrichshafen|Frisco|Fulda|Fullerton|Fürth|Gadwal|Gainesville|Gaithersburg|Galveston|Gananoque|Gander|Gandhinagar|Gangarampur|Ganjbasoda|Garbsen|Garden Grove|Gardena|Garland|Gary|Gaspé|Gastonia|Gatineau|Gaya|Gelsenkirchen|Georgetown|Gera|Germantown|Gießen|Gilbert|Gilroy|Giridih|Gladbeck|Glen Burnie|Glendale|Glendora|Glenview|Goalpara|Gobichettipalayam|Gobindgarh|Godhra|Gohana|Gokak|Goodyear|Gooty|Gopalganj|Goslar|Granby|Grand Falls–Windsor|Grand Forks|Grand Island|Grand Junction|Grand Prairie|Grand Rapids|Grande Prairie|Grapevine|Great Falls|Greeley|Green Bay|Greensboro|Greenville|Greenwood|Greifswald|Grenoble|Gresham|Grevenbroich|Gronau (Westf.)|Guaynabo|Gudivada|Gudur|Guelph|Gulfport|Gumia|Gummersbach|Guntakal|Guntur|Gurdaspur|Gurgaon|Guruvayoor|Guwahati|Gwalior|Göppingen|Görlitz|Göttingen|Gütersloh|Habra|Hacienda Heights|Hackensack|Hagen|Hajipur|Haldwani-cum-Kathgodam|Halle (Saale)|Haltom City|Hameln|Hamilton|Hamm|Hammond|Hampton|Hanau|Hanford|Hannover|Hansi|Happy Valley–Goose Bay|Hapur|Harbour Grace|Hardoi|Hardwar|Harlingen|Harrisburg|Harrisonburg|Hartford|Hattiesburg|Hattingen|Haverhill|Havre-Saint-Pierre|Hawthorne|Hay River|Hayward|Hazaribag|Heidelberg|Heidenheim an der Brenz|Heilbronn|Hemet|Hempstead|Henderson|Hendersonville|Herford|Herne|Herten|Hesperia|Hialeah|Hicksville|High Point|Highland|Highlands Ranch|Hilden|Hildesheim|Hillsboro|Hilo|Hindupur|Hisar|Hoboken|Hoffman Estates|Homestead|Hoover|Hope|Hoshiarpur|Hubli-Dharwad|Hugli-Chinsurah|Hull|Huntersville|Huntington|Huntington Beach|Huntington Park|Huntsville|Hutchinson|Hyderabad|Hyères|Hürth|Ibbenbüren|Ichalkaranji|Idaho Falls|Imphal|Independence|Indio|Indore|Inglewood|Ingolstadt|Iowa City|Irondequoit|Iroquois Falls|Irvine|Irving|Iserlohn|Issy-les-Moulineaux|Itarsi|Ivry-sur-Seine|Jabalpur|Jackson|Jacksonville|Jagdalpur|Jaggaiahpet|Jagraon|Jagtial|Jaipur|Jalandhar|Jalandhar Cantt.|Jalpaiguri|Jamalpur|Jammalamadugu|Jammu|Jamnagar|Jamshedpur|Jamui|Janesville|Jangaon|Jasper|Jatani|Jefferson City|Jeffersonville|Jehanabad|Jena|Jersey City|Jhansi|Jhargram|Jharsuguda|Jhumri Tilaiya|Jind|Jodhpur|Johns Creek|Johnson City|Joliet|Jonesboro|Jonquière|Joplin|Jorhat|Jupiter|Jurupa Valley|Kadapa|Kadi|Kadiri|Kagaznagar|Kailasahar|Kaiserslautern|Kaithal|Kakinada|Kalamazoo|Kalimpong|Kalpi|Kalyan-Dombivali|Kamareddy|Kamloops|Kancheepuram|Kandukur|Kanhangad|Kannapolis|Kannur|Kanpur|Kansas City|Kapadvanj|Kapurthala|Kapuskasing|Karaikal|Karimganj|Karimnagar|Karjat|Karlsruhe|Karnal|Karur|Karwar|Kasaragod|Kashipur|Kassel|KathUrban Agglomeration|Katihar|Kavali|Kawartha Lakes|Kayamkulam|Kearny|Keller|Kelowna|Kempten (Allgäu)|Kendale Lakes|Kendall|Kendrapara|Kendujhar|Kenner|Kennewick|Kenora|Kenosha|Kent|Kentwood|Kerpen|Keshod|Kettering|Khair|Khambhat|Khammam|Khanna|Kharagpur|Kharar|Khowai|Kiel|Kildonan|Killeen|Kimberley|Kingsport|Kingston|Kirkland|Kirkland Lake|Kishanganj|Kissimmee|Kitchener|Kitimat|Kleve|Knoxville|Koblenz|Kochi|Kodungallur|Kohima|Kokomo|Kolar|Kollam|Konstanz|Koratla|Korba|Kot Kapura|Kota|Kothagudem|Kottayam|Kovvur|Koyilandy|Kozhikode|Krefeld|Kunnamkulam|Kurnool|Kuujjuaq|Kyathampalle|Köln|La Crosse|La Habra|La Mesa|La Mirada|La Rochelle|La Salle|La Seyne-sur-Mer|La Tuque|Labrador City|Lacey|Lachhmangarh|Lachine|Ladnu|Ladwa|Lafayette|Laguna Niguel|Lahar|Laharpur|Lake Charles|Lake Elsinore|Lake Forest|Lake Havasu City|Lake Louise|Lake Ridge|Lakeland|Lakeville|Lakewood|Lakheri|Lakhimpur|Lakhisarai|Lakshmeshwar|Lal Gopalganj Nindaura|Lalganj|Lalgudi|Lalitpur|Lalsot|Lancaster|Landshut|Langenfeld (Rheinland)|Langenhagen|Langley|Lanka|Lansing|Lar|Laredo|Largo|Las Cruces|Lathi|Latur|Lauderhill|Laurentian Hills|Laval|Lawrence|Lawton|Layton|Le Havre|Le Mans|Le Tampon|League City|Lee's Summit|Leesburg|Lehi|Lehigh Acres|Leipzig|Lenexa|Leonberg|Les Abymes|Lethbridge|Levallois-Perret|Leverkusen|Levittown|Lewisville|Lexington-Fayette|Lille|Lilong|Limbdi|Limoges|Lincoln|Linden|Lingen (Ems)|Lingsugur|Lippstadt|Little Rock|Littleton|Livermore|Livonia|Lodi|Logan|Loha|Lohardaga|Lombard|Lompoc|Lonar|Lonavla|Long Beach|Longmont|Longowal|Longueuil|Longview|Loni|Lorain|Lorient|Losal|Louisbourg|Louisville/Jefferson County|Loveland|Lowell|Lubbock|Lucknow|Ludhiana|Ludwigsburg|Ludwigshafen am Rhein|Lumding|Lunawada|Lunenburg|Lunglei|Lynchburg|Lynn|Lynwood|Lévis|Lörrach|Lübeck|Lüdenscheid|Lüneburg|Lünen|Macherla|Machilipatnam|Macon-Bibb County|Madanapalle|Maddur|Madera|Madhepura|Madhubani|Madhugiri|Madhupur|Madikeri|Madison|Madurai|Magadi|Magdeburg|Magog|Mahad|Mahalingapura|Maharajganj|Maharajpur|Mahasamund|Mahbubnagar|Mahe|Mahemdabad|Mahendragarh|Mahesana|Mahidpur|Mahnar Bazar|Mahuva|Maihar|Mainaguri|Mainz|Makhdumpur|Makrana|Malaj Khand|Malappuram|Malavalli|Malda|Malden|Malegaon|Malerkotla|Malkangiri|Malkapur|Malout|Malpura|Malur|Manachanallur|Manasa|Manavadar|Manawar|Mancherial|Mandalgarh|Mandamarri|Mandapeta|Mandawa|Mandi|Mandi Dabwali|Mandideep|Mandla|Mandsaur|Mandvi|Mandya|Manendragarh|Maner|Mangaldoi|Mangaluru|Mangalvedhe|Manglaur|Mangrol|Mangrulpir|Manihari|Manjlegaon|Mankachar|Manmad|Mannheim|Mansa|Mansfield|Manteca|Manuguru|Manvi|Manwath|Maple Grove|Mapusa|Marburg|Margao|Margate|Margherita|Marhaura|Mariani|Maricopa|Marietta|Marigaon|Markapur|Marl|Marmagao|Marysville|Masaurhi|Matane|Mathabhanga|Mathura|Mattannur|Mauganj|Mavelikkara|Mavoor|Mayaguez|Mayang Imphal|McAllen|McKinney|McLean|Medak|Medford|Medicine Hat|Medininagar (Daltonganj)|Medinipur|Meerbusch|Meerut|Mehkar|Memari|Memphis|Menden (Sauerland)|Menifee|Mentor|Merced|Meriden|Meridian|Merta City|Mesa|Mesquite|Metairie|Methuen Town|Metz|Mhaswad|Mhow Cantonment|Mhowgaon|Miami Beach|Miami Gardens|Middletown|Midland|Midwest City|Mihijam|Milford|Millcreek|Milpitas|Milwaukee|Minden|Minnetonka|Minot|Mira-Bhayandar|Miramar|Miramichi|Mirganj|Miryalaguda|Mishawaka|Mission|Mission Viejo|Mississauga|Missoula|Missouri City|Mobile|Modasa|Modesto|Modinagar|Moers|Moga|Mohali|Mokameh|Mokokchung|Moline|Monoharpur|Monroe|Montauban|Montebello|Monterey Park|Montgomery|Montpellier|Montreuil|Montréal-Nord|Moore|Moose Factory|Moose Jaw|Moosonee|Moradabad|Morena|Moreno Valley|Morgan Hill|Morinda, India|Morshi|Morvi|Motihari|Motipur|Mount Abu|Mount Pleasant|Mount Prospect|Mount Vernon|Mountain View|Mudabidri|Mudalagi|Muddebihal|Mudhol|Mukerian|Mukhed|Muktsar|Mul|Mulbagal|Mulhouse|Multai|Muncie|Mundargi|Mundi|Mungeli|Munger|Murfreesboro|Murliganj|Murray|Murrieta|Murshidabad|Murtijapur|Murwara (Katni)|Musabani|Mussoorie|Muvattupuzha|Muzaffarpur|Mysore|Mérignac|Mönchengladbach|Mülheim an der Ruhr|München|Münster|Nabadwip|Nabarangapur|Nabha|Nadbai|Nadiad|Nagaon|Nagapattinam|Nagar|Nagari|Nagarkurnool|Nagaur|Nagda|Nagercoil|Nagina|Nagla|Nagpur|Nahan|Naharlagun|Naidupet|Naihati|Naila Janjgir|Nainital|Nainpur|Najibabad|Nakodar|Nakur|Nalbari|Namagiripettai|Namakkal|Nampa|Nanaimo|Nancy|Nanded-Waghala|Nandgaon|Nandivaram-Guduvancheri|Nandura|Nandurbar|Nandyal|Nangal|Nanjangud|Nanjikottai|Nanpara|Nanterre|Nantes|Napa|Naperville|Narasapuram|Narasaraopet|Naraura|Narayanpet|Nargund|Narkatiaganj|Narkhed|Narnaul|Narsinghgarh|Narsipatnam|Narwana|Nashik|Nashua|Nashville-Davidson|Nasirabad|Natham|Nathdwara|National City|Naugachhia|Naugawan Sadat|Nautanwa|Navalgund|Navsari|Nawabganj|Nawada|Nawanshahr|Nawapur|Nedumangad|Neem-Ka-Thana|Neemuch|Nehtaur|Nelamangala|Nellikuppam|Nellore|Nelson|Nepanagar|Neu-Ulm|Neubrandenburg|Neuilly-sur-Seine|Neumünster|Neuss|Neustadt an der Weinstraße|Neuwied|New Bedford|New Braunfels|New Britain|New Haven|New Rochelle|New Westminster|Newark|Newport Beach|Newport News|Newton|Neyveli (TS)|Neyyattinkara|Niagara Falls|Niagara-on-the-Lake|Nice|Nidadavole|Nilambur|Nilanga|Nimbahera|Niort|Nirmal|Niwai|Niwari|Nizamabad|Noblesville|Nohar|Noida|Noisy-le-Grand|Nokha|Nongstoin|Noorpur|Norderstedt|Nordhorn|Norfolk|Normal|Norman|North Bay|North Bethesda|North Charleston|North Highlands|North Lakhimpur|North Las Vegas|North Lauderdale|North Little Rock|North Miami|North Miami Beach|North Port|North Richland Hills|North Vancouver|North York|Norwalk|Novato|Novi|Nowgong|Nowrozabad (Khodargama)|Nuzvid|Nîmes|Nürnberg|O' Valley|O'Fallon|Oak Bay|Oak Lawn|Oak Park|Oakland|Oakland Park|Oakville|Oberhausen|Obra|Ocala|Oceanside|Oddanchatram|Offenbach am Main|Offenburg|Ogden|Oklahoma City|Olathe|Oldenburg (Oldenburg)|Olympia|Omaha|Ongole|Orai|Orange|Orem|Orillia|Orland Park|Orlando|Orléans|Oro Valley|Oshawa|Oshkosh|Osmanabad|Osnabrück|Ottappalam|Overland Park|Owensboro|Oxnard|Ozar|P.N.Patti|Pachora|Pachore|Pacode|Paderborn|Padmanabhapuram|Padra|Padrauna|Paithan|Pakaur|Palacole|Palai|Palakkad|Palampur|Palani|Palanpur|Palasa Kasibugga|Palatine|Palghar|Pali|Palia Kalan|Palitana|Palladam|Pallapatti|Pallikonda|Palm Bay|Palm Beach Gardens|Palm Coast|Palm Desert|Palm Harbor|Palm Springs|Palmdale|Palo Alto|Palwal|Palwancha|Panagar|Panagudi|Panaji|Panamattom|Panchkula|Panchla|PandUrban Agglomeration|Pandharkaoda|Pandharpur|Pandhurna|Panipat|Panna|Panniyannur|Panruti|Panvel|Pappinisseri|Paradip|Paradise|Paramakudi|Paramount|Parangipettai|Parasi|Paravoor|Parbhani|Pardi|Parker|Parlakhemundi|Parli|Parma|Parry Sound|Partur|Parvathipuram|Pasadena|Pasan|Paschim Punropara|Pasco|Pasighat|Passaic|Passau|Patan|Paterson|Pathanamthitta|Pathankot|Pathardi|Pathri|Patiala|Patna|Patratu|Pattamundai|Patti|Pattran|Pattukkottai|Patur|Pau|Pauni|Pauri|Pavagada|Pawtucket|Peabody|Pearl City|Pearland|Pedana|Peddapuram|Pehowa|Peine|Pembroke Pines|Pen|Pensacola|Penticton|Peoria|Perambalur|Peravurani|Percé|Peringathur|Perinthalmanna|Periyakulam|Periyasemur|Pernampattu|Perpignan|Perris|Perth Amboy|Perumbavoor|Pessac|Petaluma|Peterborough|Petlad|Pflugerville|Pforzheim|Phagwara|Phalodi|Phaltan|Pharr|Phillaur|Phulabani|Phulera|Phulpur|Phusro|Pico Rivera|Picton|Pictou|Pihani|Pilani|Pilibanga|Pilibhit|Pilkhuwa|Pindwara|Pine Bluff|Pine Hills|Pinellas Park|Pinjore|Pipar City|Pipariya|Piriyapatna|Piro|Pithampur|Pithapuram|Pithoragarh|Pittsburg|Pittsfield|Placentia|Plainfield|Plano|Plantation|Plauen|Pleasanton|Plymouth|Pocatello|Poinciana|Poitiers|Pollachi|Polur|Pomona|Pompano Beach|Ponce|Pondicherry|Ponnani|Ponneri|Ponnur|Pontiac|Porbandar|Porsa|Port Arthur|Port Blair|Port Charlotte|Port Colborne|Port Hawkesbury|Port Orange|Port St. Lucie|Port-Cartier|Portage|Porterville|Portsmouth|Potomac|Potsdam|Poway|Powayan|Powell River|Prantij|Pratapgarh|Prince Albert|Prince George|Prince Rupert|Prithvipur|Proddatur|Providence|Provo|Pudukkottai|Pudupattinam|Pueblo|Pukhrayan|Pulgaon|Pulheim|Puliyankudi|Punalur|Punch|Pune|Punganur|Punjaipugalur|Puranpur|Puri|Purna|Purnia|PurqUrban Agglomerationzi|Purulia|Purwa|Pusad|Puthuppally|Puttur|Qadian|Quesnel|Quimper|Quincy|Raayachuru|Rabkavi Banhatti|Racine|Radhanpur|Rae Bareli|Rafiganj|Raghogarh-Vijaypur|Raghunathganj|Raghunathpur|Rahatgarh|Rahuri|Raiganj|Raigarh|Raikot|Raipur|Rairangpur|Raisen|Raisinghnagar|Rajagangapur|Rajahmundry|Rajakhera|Rajaldesar|Rajam|Rajampet|Rajapalayam|Rajauri|Rajgarh|Rajgarh (Alwar)|Rajgarh (Churu)|Rajgir|Rajkot|Rajnandgaon|Rajpipla|Rajpura|Rajsamand|Rajula|Rajura|Raleigh|Ramachandrapuram|Ramagundam|Ramanagaram|Ramanathapuram|Ramdurg|Rameshwaram|Ramganj Mandi|Ramgarh|Ramnagar|Ramngarh|Rampur|Rampur Maniharan|Rampura Phul|Rampurhat|Ramtek|Ranaghat|Ranavav|Ranchi|Rancho Cordova|Rancho Cucamonga|Rancho Palos Verdes|Rancho Santa Margarita|Ranebennuru|Rangia|Rania|Ranibennur|Ranipet|Rapar|Rapid City|Rasipuram|Rasra|Rastatt|Ratangarh|Rath|Ratia|Ratingen|Ratlam|Ratnagiri|Rau|Raurkela|Ravensburg|Raver|Rawatbhata|Rawatsar|Raxaul Bazar|Rayachoti|Rayadurg|Rayagada|Reading|Recklinghausen|Red Deer|Redding|Redlands|Redmond|Redondo Beach|Redwood City|Reengus|Regensburg|Rehli|Reims|Remscheid|Renigunta|Rennes|Reno|Renton|Renukoot|Reoti|Repalle|Reston|Reutlingen|Revelganj|Revelstoke|Revere|Rewa|Rewari|Rheine|Rialto|Richardson|Richland|Richmond|Rimouski|Rio Rancho|Rishikesh|Risod|Riverside|Riverton|Riverview|Roanoke|Robertsganj|Robertson Pet|Rochester|Rochester Hills|Rock Hill|Rockford|Rocklin|Rockville|Rockwall|Rocky Mount|Rogers|Rohnert Park|Rohtak|Ron|Roorkee|Rosemead|Rosenheim|Rosera|Roseville|Rossland|Rostock|Roswell|Roubaix|Rouen|Round Rock|Rouyn-Noranda|Rowland Heights|Rowlett|Royal Oak|Rudauli|Rudrapur|Rueil-Malmaison|Rupnagar|Rüsselsheim am Main|SUrban Agglomerationr|Saarbrücken|Sabalgarh|Sacramento|Sadabad|Sadalagi|Sadasivpet|Sadri|Sadulpur|Sadulshahar|Safidon|Safipur|Sagar|Sagara|Saginaw|Saguenay|Sagwara|Saharanpur|Saharsa|Sahaspur|Sahaswan|Sahawar|Sahibganj|Sahjanwa|Saidpur|Saiha|Sailu|Saint Albert|Saint Anthony|Saint Boniface|Saint Catharines|Saint John|Saint Thomas|Saint-Denis|Saint-Eustache|Saint-Hubert|Saint-Maur-des-Fossés|Saint-Nazaire|Saint-Paul|Saint-Quentin|Saint-Étienne|Sainte-Anne-de-Beaupré|Sainte-Foy|Sainte-Thérèse|Sainthia|Sakaleshapura|Sakti|Salaya|Salem|Salina|Salinas|Salt Lake City|Salur|Salzgitter|Samalkha|Samalkot|Samana|Samastipur|Sambalpur|Sambhal|Sambhar|Samdhan|Sammamish|Samthar|San Angelo|San Antonio|San Bernardino|San Bruno|San Buenaventura (Ventura)|San Clemente|San Jacinto|San Jose|San Leandro|San Luis Obispo|San Marcos|San Mateo|San Rafael|San Ramon|San Tan Valley|Sanand|Sanawad|Sanchore|Sandi|Sandila|Sanduru|Sandy|Sandy Springs|Sanford|Sangamner|Sangareddy|Sangaria|Sangli|Sangole|Sangrur|Sankarankovil|Sankari|Sankeshwara|Sankt Augustin|Santa Ana|Santa Barbara|Santa Clara|Santa Clarita|Santa Cruz|Santa Fe|Santa Maria|Santa Monica|Santa Rosa|Santee|Santipur|Sarangpur|Sarasota|Sarcelles|Sardarshahar|Sardhana|Sarni|Sarnia-Clearwater|Sarsod|Sasaram|Saskatoon|Sasvad|Satana|Satara|Sathyamangalam|Satna|Sattenapalle|Sattur|Sault Sainte Marie|Saunda|Saundatti-Yellamma|Sausar|Savannah|Savanur|Savarkundla|Savner|Sawai Madhopur|Sawantwadi|Sayreville|Scarborough|Schaumburg|Schenectady|Schweinfurt|Schwerin|Schwäbisch Gmünd|Scottsdale|Scranton|Sedam|Sehore|Sendhwa|Seohara|Seoni|Seoni-Malwa|Sept-Îles|Severn|Shahabad|Shahabad, Hardoi|Shahabad, Rampur|Shahade|Shahbad|Shahdol|Shahganj|Shahjahanpur|Shahpur|Shahpura|Shajapur|Shamgarh|Shamli|Shamsabad, Agra|Shamsabad, Farrukhabad|Shawnee|Sheboygan|Shegaon|Sheikhpura|Shendurjana|Shenkottai|Sheoganj|Sheohar|Sheopur|Sherbrooke|Sherghati|Sherkot|Shiggaon|Shikaripur|Shikarpur, Bulandshahr|Shikohabad|Shillong|Shimla|Shirdi|Shirpur-Warwade|Shirur|Shishgarh|Shivamogga|Shivpuri|Sholavandan|Sholingur|Shoranur|Shoreline|Shreveport|Shrigonda|Shrirampur|Shrirangapattana|Shujalpur|Siana|Sibsagar|Siddipet|Sidhi|Sidhpur|Sidlaghatta|Siegen|Sierra Vista|Sihor|Sihora|Sikanderpur|Sikandra Rao|Sikandrabad|Sikar|Silao|Silapathar|Silchar|Siliguri|Sillod|Silvassa|Silver Spring|Simcoe|Simdega|Simi Valley|Sindagi|Sindelfingen|Sindhagi|Sindhnur|Singrauli|Sinnar|Sioux City|Sioux Falls|Sira|Sircilla|Sirhind Fatehgarh Sahib|Sirkali|Sirohi|Sironj|Sirsa|Sirsaganj|Sirsi|Siruguppa|Sitamarhi|Sitapur|Sitarganj|Sivaganga|Sivagiri|Sivakasi|Siwan|Skokie|Smyrna|Sohagpur|Sohna|Sojat|Solan|Solapur|Solingen|Somerville|Sonamukhi|Sonepur|Songadh|Sonipat|Sopore|Sorel-Tracy|Soro|Soron|Souris|South Bend|South Gate|South Hill|South Jordan|South San Francisco|South Valley|South Whittier|Southaven|Southfield|Soyagaon|Sparks|Speyer|Spokane|Spokane Valley|Spring|Spring Hill|Spring Valley|Springdale|Springfield|Springhill|Sri Madhopur|Srikakulam|Srikalahasti|Srinagar|Srinivaspur|Srirampore|Srisailam Project (Right Flank Colony) Township|Srivilliputhur|St. Charles|St. Clair Shores|St. Cloud|St. George|St. John’s|St. Joseph|St. Louis|St. Louis Park|St. Paul|St. Peters|Stamford|State College|Sterling Heights|Stillwater|Stockton|Stolberg (Rheinland)|Stralsund|Strasbourg|Stratford|Strongsville|Sudbury|Suffolk|Sugar Land|Sugauli|Sujangarh|Sujanpur|Sullurpeta|Sultanganj|Sultanpur|Sumerpur|Summerside|Summerville|Sunabeda|Sunam|Sundargarh|Sundarnagar|Sunnyvale|Sunrise|Sunrise Manor|Supaul|Surandai|Surapura|Surat|Suratgarh|Suri|Suriyampalayam|Surprise|Suryapet|Swan River|Syracuse|Tacoma|Tadepalligudem|Tadpatri|Takhatgarh|Taki|Talaja|Talcher|Talegaon Dabhade|Talikota|Taliparamba|Tallahassee|Talode|Talwara|Tamarac|Tamiami|Tamluk|Tampa|Tanda|Tandur|Tanuku|Tarakeswar|Tarana|Taranagar|Taraori|Tarbha|Tarikere|Tarn Taran|Tasgaon|Taunton|Taylor|Taylorsville|Tehri|Tekkalakote|Temecula|Temiskaming Shores|Tempe|Temple|Tenali|Tenkasi|Tenu dam-cum-Kathhara|Terdal|Terre Haute|Texas City|Tezpur|Thakurdwara|Thammampatti|Thana Bhawan|Thane|Thanesar|Thangadh|Thanjavur|Tharad|Tharamangalam|Tharangambadi|The Hammocks|The Villages|The Woodlands|Theni Allinagaram|Thirumangalam|Thirupuvanam|Thiruthuraipoondi|Thiruvalla|Thiruvallur|Thiruvananthapuram|Thiruvarur|Thodupuzha|Thompson|Thornton|Thorold|Thoubal|Thousand Oaks|Thrissur|Thunder Bay|Thuraiyur|Tigard|Tikamgarh|Tilda Newra|Tilhar|Timmins|Tindivanam|Tinley Park|Tinsukia|Tiptur|Tirora|Tiruchendur|Tiruchengode|Tiruchirappalli|Tirukalukundram|Tirukkoyilur|Tirunelveli|Tirupathur|Tirupati|Tiruppur|Tirur|Tiruttani|Tiruvannamalai|Tiruvethipuram|Tiruvuru|Tirwaganj|Titlagarh|Tittakudi|Titusville|Todabhim|Todaraisingh|Tohana|Toledo|Toms River|Tonawanda|Tonk|Topeka|Torrance|Toulon|Toulouse|Tourcoing|Tours|Town 'n' Country|Towson|Tracy|Trail|Trenton|Trier|Trois-Rivières|Troisdorf|Troy|Troyes|Trujillo Alto|Tuckahoe|Tucson|Tuensang|Tuktoyaktuk|Tulare|Tuljapur|Tulsa|Tulsipur|Tumkur|Tumsar|Tundla|Tuni|Tura|Turlock|Tuscaloosa|Tustin|Twin Falls|Tyler|Tübingen|Uchgaon|Udaipur|Udaipurwati|Udgir|Udhagamandalam|Udhampur|Udumalaipettai|Udupi|Ujhani|Ujjain|Ulm|Umarga|Umaria|Umarkhed|Umbergaon|Umred|Umreth|Una|Union City|University|Unjha|Unna|Unnamalaikadai|Unnao|Upland|Upleta|Uran|Uran Islampur|Uranium City|Uravakonda|Urbana|Urbandale|Urmar Tanda|Usilampatti|Uthamapalayam|Uthiramerur|Utica|Utraula|Vacaville|Vadakkuvalliyur|Vadalur|Vadgaon Kasba|Vadipatti|Vadnagar|Vadodara|Vaijapur|Vaikom|Val-d’Or|Valdosta|Valence|Vallejo|Valparai|Valsad|Vandavasi|Vaniyambadi|Vapi|Varanasi|Varkala|Vasai-Virar|Vatakara|Vedaranyam|Velbert|Vellakoil|Vellore|Venkatagiri|Veraval|Vernon|Versailles|Victorville|Vidisha|Viersen|Vijainagar, Ajmer|Vijapur|Vijayapura|Vijayawada|Vijaypur|Vikarabad|Vikramasingapuram|Villejuif|Villeneuve-d'Ascq|Villeurbanne|Villingen-Schwenningen|Viluppuram|Vineland|Vinukonda|Viramgam|Virginia Beach|Virudhachalam|Virudhunagar|Visakhapatnam|Visalia|Visnagar|Vista|Viswanatham|Vita|Vitry-sur-Seine|Vizianagaram|Vrindavan|Vyara|Vénissieux|Wabana|Waco|Wadgaon Road|Wadhwan|Wadi|Wai|Waiblingen|Waipahu|Waldorf|Walnut Creek|Waltham|Wanaparthy|Wani|Wankaner|Wara Seoni|Warangal|Wardha|Warhapur|Warisaliganj|Warner Robins|Warora|Warren|Warud|Warwick|Washim|Waskaganish|Waterbury|Waterloo|Watson Lake|Watsonville|Waukegan|Waukesha|Wauwatosa|Weimar|Welland|Wesel|Wesley Chapel|West Allis|West Babylon|West Covina|West Des Moines|West Hartford|West Haven|West Jordan|West Lafayette|West New York|West Nipissing|West Palm Beach|West Sacramento|West Seneca|West Valley City|West Vancouver|Westfield|Westland|Westminster|Weston|Wetzlar|Weymouth Town|Wheaton|White Plains|White Rock|Whittier|Wichita|Wichita Falls|Wiesbaden|Wilhelmshaven|Willich|Wilmington|Wilson|Windsor|Winston-Salem|Witten|Wokha|Wolfenbüttel|Wolfsburg|Woodbury|Woodland|Woodstock|Worcester|Worms|Wuppertal|Wylie|Würzburg|Yadgir|Yakima|Yamunanagar|Yanam|Yarmouth|Yavatmal|Yawal|Yellandu|Yellowknife|Yemmiganur|Yerraguntla|Yevla|Yonkers|Yorba Linda|York|York Factory|Youngstown|Yuba City|Yucaipa|Yuma|Zaidpur|Zamania|Zira|Zirakpur|Zunheboto|Zwickau`;
