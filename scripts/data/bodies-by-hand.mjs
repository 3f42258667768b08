/**
 * Bodies that the news of any country names, in English, Korean and Japanese. No package lists them in all three, so
 * they are by hand, and by kind: each list says whom it holds, and holds them whether or not a given article does.
 * A row is `id ; English ; Korean ; Japanese`, names of one language are separated by `|`. A name that most articles
 * use for something else is given with what tells it apart, or left out.
 */

/** Organisations, blocs and forums of states, the specialised agencies of the UN, and the great federations. */
export const internationalBodies = `
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
hrw;Human Rights Watch;휴먼라이츠워치;ヒューマン・ライツ・ウォッチ
quad;Quad;쿼드;クアッド
eurozone;Eurozone|eurozone;유로존;ユーロ圏
IPEF;IPEF;인도태평양경제프레임워크;インド太平洋経済枠組み
RCEP;RCEP;역내포괄적경제동반자협정;
wfp;World Food Programme|WFP;세계식량계획;世界食糧計画|WFP
fao;Food and Agriculture Organization|FAO;유엔식량농업기구|식량농업기구;国連食糧農業機関|FAO
undp;UNDP|United Nations Development Programme;유엔개발계획;国連開発計画
unep;UNEP|United Nations Environment Programme;유엔환경계획;国連環境計画
wipo;World Intellectual Property Organization|WIPO;세계지식재산기구;世界知的所有権機関|WIPO
wmo;World Meteorological Organization|WMO;세계기상기구;世界気象機関|WMO
itu;International Telecommunication Union|ITU;국제전기통신연합;国際電気通信連合|ITU
imo;International Maritime Organization|IMO;국제해사기구;国際海事機関|IMO
icao;International Civil Aviation Organization|ICAO;국제민간항공기구;国際民間航空機関|ICAO
unrwa;UNRWA;유엔 팔레스타인난민구호사업기구;国連パレスチナ難民救済事業機関|UNRWA
bis;Bank for International Settlements|BIS;국제결제은행;国際決済銀行|BIS
adb;Asian Development Bank|ADB;아시아개발은행;アジア開発銀行|ADB
aiib;Asian Infrastructure Investment Bank|AIIB;아시아인프라투자은행;アジアインフラ投資銀行|AIIB
osce;OSCE|Organization for Security and Co-operation in Europe;유럽안보협력기구;欧州安全保障協力機構|OSCE
council-of-europe;Council of Europe;유럽평의회;欧州評議会
echr;European Court of Human Rights;유럽인권재판소;欧州人権裁判所
oas;Organization of American States|OAS;미주기구;米州機構|OAS
mercosur;Mercosur;메르코수르|남미공동시장;メルコスール|南米南部共同市場
ecowas;ECOWAS|Economic Community of West African States;서아프리카경제공동체;西アフリカ諸国経済共同体|ECOWAS
sco;Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO;상하이협력기구;上海協力機構
cis;Commonwealth of Independent States|CIS;독립국가연합;独立国家共同体
oic;Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC;이슬람협력기구;イスラム協力機構
cptpp;CPTPP|Trans-Pacific Partnership|TPP;포괄적·점진적 환태평양경제동반자협정|환태평양경제동반자협정;環太平洋経済連携協定|TPP
wada;World Anti-Doping Agency|WADA;세계반도핑기구;世界反ドーピング機関|世界アンチ・ドーピング機構|WADA
ipcc;IPCC|Intergovernmental Panel on Climate Change;기후변화에 관한 정부간 협의체;気候変動に関する政府間パネル|IPCC
aukus;AUKUS;오커스;オーカス|AUKUS
msf;Doctors Without Borders|Médecins Sans Frontières;국경없는의사회;国境なき医師団
greenpeace;Greenpeace;그린피스;グリーンピース
`;

/** The United States: the branches of government, the departments and offices of cabinet level, agencies of the first rank. */
export const americanBodies = `
white-house;White House;백악관;ホワイトハウス
us-congress;Congress|US Congress|U.S. Congress;미 의회|미국 의회;米議会|アメリカ議会
us-senate;Senate|US Senate|U.S. Senate;미 상원|미국 상원;米上院|アメリカ上院
us-house;House of Representatives;미 하원|미국 하원;米下院|アメリカ下院
supreme-court-us;US Supreme Court|U.S. Supreme Court;미 연방대법원|미국 연방대법원;米連邦最高裁判所
state-department;State Department|US State Department|U.S. State Department|Department of State;미국 국무부|미 국무부|국무부;米国務省|国務省
us-treasury;Treasury Department|US Treasury|U.S. Treasury|US Treasury Department|U.S. Treasury Department;미국 재무부|미 재무부;米財務省
pentagon;Pentagon;펜타곤|미 국방부;国防総省|ペンタゴン
us-commerce;Commerce Department|US Commerce Department|U.S. Commerce Department;미국 상무부|미 상무부;米商務省|商務省
ustr;Office of the U.S. Trade Representative|Office of the US Trade Representative|Office of the United States Trade Representative|USTR;미국 무역대표부|미 무역대표부|무역대표부|USTR;米通商代表部|通商代表部|USTR
fed;Federal Reserve|Fed|Federal Reserve Board;연방준비제도|연준|미 연준|연방준비제도이사회;米連邦準備制度理事会|連邦準備制度理事会|FRB
CIA;CIA|Central Intelligence Agency;중앙정보국;中央情報局|CIA
FBI;FBI|Federal Bureau of Investigation;연방수사국;連邦捜査局|FBI
NASA;NASA|Nasa;나사|미 항공우주국;NASA|米航空宇宙局
us-justice;Justice Department|US Justice Department|U.S. Justice Department|Department of Justice|DOJ;미국 법무부|미 법무부;米司法省
us-defense;Defense Department|Department of Defense|US Defense Department|U.S. Defense Department;미국 국방부;米国防総省
us-interior;Interior Department|Department of the Interior;미국 내무부|미 내무부;米内務省
us-agriculture;Agriculture Department|Department of Agriculture|USDA;미국 농무부|미 농무부|농무부;米農務省
us-labor;Labor Department|Department of Labor;미국 노동부|미 노동부;米労働省
us-health;Health and Human Services Department|Department of Health and Human Services|HHS;미국 보건복지부|미 보건복지부;米厚生省|米保健福祉省
us-housing;Department of Housing and Urban Development|HUD;미국 주택도시개발부|미 주택도시개발부;米住宅都市開発省
us-transportation;Transportation Department|Department of Transportation;미국 교통부|미 교통부;米運輸省
us-energy;Energy Department|Department of Energy;미국 에너지부|미 에너지부;米エネルギー省
us-education;Education Department|Department of Education;미국 교육부|미 교육부;米教育省
us-veterans;Department of Veterans Affairs|Veterans Affairs Department;미국 보훈부|미 보훈부;米退役軍人省
us-homeland;Homeland Security Department|Department of Homeland Security|DHS;국토안보부|미국 국토안보부;米国土安全保障省|国土安全保障省
omb;Office of Management and Budget|OMB;백악관 예산관리국|예산관리국;米行政管理予算局|行政管理予算局
nsc;National Security Council|NSC;국가안보회의|국가안전보장회의;国家安全保障会議
epa;Environmental Protection Agency|EPA;환경보호청;米環境保護局|環境保護局
sba;Small Business Administration;미국 중소기업청|미 중소기업청;米中小企業庁
odni;Office of the Director of National Intelligence;국가정보국;国家情報長官室
nsa;National Security Agency|NSA;국가안보국;国家安全保障局
sec;Securities and Exchange Commission|SEC;증권거래위원회;証券取引委員会|SEC
ftc;Federal Trade Commission|FTC;연방거래위원회;連邦取引委員会|FTC
fcc;Federal Communications Commission|FCC;연방통신위원회;連邦通信委員会|FCC
faa;Federal Aviation Administration|FAA;연방항공청|미 연방항공청;米連邦航空局|連邦航空局|FAA
fda;Food and Drug Administration|FDA;미국 식품의약국|미 식품의약국;米食品医薬品局|食品医薬品局|FDA
cdc;Centers for Disease Control and Prevention|CDC;질병통제예방센터;疾病対策センター|米疾病対策センター|CDC
irs;Internal Revenue Service|IRS;미국 국세청;内国歳入庁
`;

/** Japan: the houses of the Diet, the ministries and agencies of the cabinet, the central bank. */
export const japaneseBodies = `
diet;National Diet;;国会
japan-lower-house;;중의원;衆議院|衆院
japan-upper-house;;참의원;参議院|参院
boj;Bank of Japan|BOJ|BoJ;일본은행;日本銀行|日銀
npa;National Police Agency;경찰청;警察庁
jsdf;Self-Defense Forces|Japan Self-Defense Forces;자위대;自衛隊
tokyo-police;Tokyo Metropolitan Police Department;;警視庁
jp-cabinet-office;;;内閣府
jp-internal-affairs;Ministry of Internal Affairs and Communications;총무성|일본 총무성;総務省
jp-justice-ministry;;법무성;法務省
jp-foreign-ministry;;외무성|일본 외무성;外務省
jp-finance-ministry;;재무성|일본 재무성;財務省
jp-education;;문부과학성|문부성;文部科学省|文科省
jp-health-ministry;;후생노동성|후생성;厚生労働省|厚労省
jp-agriculture;;농림수산성;農林水産省|農水省
jp-economy-ministry;Ministry of Economy, Trade and Industry|METI;경제산업성|일본 경제산업성;経済産業省|経産省
jp-land;;국토교통성;国土交通省|国交省
jp-environment;;환경성;環境省
jp-defence-ministry;;방위성|일본 방위성;防衛省
jp-digital;Digital Agency;디지털청;デジタル庁
jp-financial-services;Financial Services Agency;일본 금융청;金融庁
jp-consumer;;;消費者庁
jp-meteorological;Japan Meteorological Agency;일본 기상청;気象庁
jp-tax;;;国税庁
jp-coast-guard;Japan Coast Guard;해상보안청;海上保安庁
jp-supreme-court;;;最高裁判所|最高裁
`;

/** South Korea: the parliament, the ministries, the high courts, agencies of the first rank. */
export const koreanBodies = `
national-assembly-kr;National Assembly;국회;
blue-house;Blue House;청와대;青瓦台
bok;Bank of Korea|BOK;한국은행;韓国銀行
kr-finance-ministry;Ministry of Economy and Finance;기획재정부|기재부;韓国企画財政省|企画財政省
kr-science;Ministry of Science and ICT;과학기술정보통신부|과기정통부;科学技術情報通信省
kr-foreign-ministry;;한국 외교부;韓国外務省|韓国外交省
kr-unification;Unification Ministry|Ministry of Unification;통일부;韓国統一省|統一省
kr-defence-ministry;;한국 국방부;韓国国防省
kr-interior-ministry;Ministry of the Interior and Safety;행정안전부|행안부;
kr-culture;Ministry of Culture, Sports and Tourism;문화체육관광부|문체부;
kr-agriculture;;농림축산식품부|농식품부;
kr-commerce-ministry;Ministry of Trade, Industry and Energy;산업통상자원부|산업부;韓国産業通商資源省|産業通商資源省
kr-health-ministry;;보건복지부|복지부;
kr-labour;Ministry of Employment and Labor;고용노동부|노동부;
kr-gender;Ministry of Gender Equality and Family;여성가족부|여가부;
kr-land;Ministry of Land, Infrastructure and Transport;국토교통부|국토부;
kr-oceans;Ministry of Oceans and Fisheries;해양수산부|해수부;
kr-sme;Ministry of SMEs and Startups;중소벤처기업부|중기부;
kr-fsc;Financial Services Commission;금융위원회;
kr-fss;Financial Supervisory Service;금융감독원|금감원;
kr-ftc;Korea Fair Trade Commission|Fair Trade Commission;공정거래위원회|공정위;
kr-nis;National Intelligence Service;국가정보원|국정원;国家情報院
kr-prosecution;;대검찰청;
kr-constitutional-court;Constitutional Court;헌법재판소|헌재;憲法裁判所
kr-supreme-court;;대법원;大法院
kr-election;National Election Commission;중앙선거관리위원회|중앙선관위;
kr-customs;;관세청;
kr-tax;;국세청;
kr-meteorological;;기상청;
`;

/** Parliaments, central banks and forces of other great powers. */
export const otherBodies = `
pla;People's Liberation Army|PLA;인민해방군;人民解放軍
cpc;Chinese Communist Party|Communist Party of China|CCP;중국 공산당|중국공산당;中国共産党
boe;Bank of England|BoE;영란은행|잉글랜드은행;イングランド銀行
npc;National People's Congress;전국인민대표대회|전인대;全国人民代表大会|全人代
pboc;People's Bank of China|PBOC;중국 인민은행|인민은행;中国人民銀行|人民銀行
state-council;State Council;중국 국무원|국무원;中国国務院|国務院
rba;Reserve Bank of Australia|RBA;호주중앙은행;オーストラリア準備銀行|豪準備銀行
rbi;Reserve Bank of India|RBI;인도중앙은행;インド準備銀行
snb;Swiss National Bank|SNB;스위스중앙은행;スイス国立銀行
bundesbank;Bundesbank;분데스방크;ドイツ連邦銀行
boc;Bank of Canada;캐나다중앙은행;カナダ銀行
uk-commons;House of Commons;영국 하원;英下院
uk-lords;House of Lords;영국 상원;英上院
gb-finance-ministry;;영국 재무부;英財務省
downing-street;Downing Street;다우닝가;
gb-foreign-ministry;Foreign Office|UK Foreign Office;영국 외무부;英外務省
bundestag;Bundestag;독일 연방의회;ドイツ連邦議会|独連邦議会
knesset;Knesset;크네세트;クネセト
idf;Israel Defense Forces|IDF;이스라엘군|이스라엘 방위군;イスラエル軍|イスラエル国防軍
duma;State Duma|Duma;러시아 하원;ロシア下院
fsb;FSB;연방보안국;連邦保安局
`;

/** Members of the G20 whose ministries are named after the country: those below, of each. */
export const countriesWithMinistries = `AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR ZA`;

/** The ministries of a country: id ; English after the demonym ; Korean ; Japanese after the country. */
export const ministries = `
foreign-ministry;Foreign Ministry;외교부|외무부;外務省
finance-ministry;Finance Ministry;재무부|재정부;財務省|財政省
defence-ministry;Defense Ministry|Defence Ministry;국방부;国防省
commerce-ministry;Commerce Ministry|Trade Ministry;상무부|통상부;商務省|通商省
interior-ministry;Interior Ministry;내무부;内務省
justice-ministry;Justice Ministry;법무부;法務省|司法省
health-ministry;Health Ministry;보건부;保健省
economy-ministry;Economy Ministry;경제부;経済省
energy-ministry;Energy Ministry;에너지부;エネルギー省
`;

/** Parties with seats in the parliaments of the G7, Korea, Taiwan, India, Russia and Israel, and ruling parties of East Asia. */
export const parties = `
democratic-party-us;Democratic Party|Democratic National Committee|DNC;민주당;民主党
republican-party-us;Republican Party|GOP|Republican National Committee|RNC;공화당;共和党
labour-uk;Labour Party;노동당;労働党
conservative-uk;Conservative Party|Tory Party|Tories;보수당;保守党
ldp;Liberal Democratic Party|LDP;자민당|자유민주당;自民党|自由民主党
komeito;Komeito;공명당;公明党
cdp-japan;Constitutional Democratic Party;입헌민주당;立憲民主党
dpp-japan;Democratic Party for the People;국민민주당;国民民主党
jcp;Japanese Communist Party;일본공산당|일본 공산당;日本共産党|共産党
ishin;Nippon Ishin|Japan Innovation Party;일본유신회;日本維新の会|維新の会
ppp-korea;People Power Party;국민의힘;国民の力
dp-korea;Democratic Party of Korea;더불어민주당;共に民主党
libdem-uk;Liberal Democrats|Lib Dems;;
snp;Scottish National Party|SNP;스코틀랜드국민당;スコットランド国民党
reform-uk;Reform UK;영국개혁당;リフォームUK
reiwa-japan;Reiwa Shinsengumi;레이와신센구미;れいわ新選組
sdp-japan;Social Democratic Party;사회민주당|사민당;社会民主党|社民党
sanseito;Sanseito;참정당;参政党
rebuilding-korea;Rebuilding Korea Party;조국혁신당;祖国革新党
reform-korea;Reform Party;개혁신당;改革新党
progressive-korea;Progressive Party;진보당;進歩党
justice-korea;Justice Party;정의당;正義党
cdu;CDU|Christian Democratic Union;기독민주당|기민당;キリスト教民主同盟|CDU
csu;CSU|Christian Social Union;기독사회당|기사당;キリスト教社会同盟|CSU
spd;SPD;독일 사민당;ドイツ社会民主党|SPD
afd;AfD|Alternative for Germany;독일을 위한 대안;ドイツのための選択肢|AfD
rn-france;National Rally|Rassemblement National;국민연합;国民連合
ps-france;Socialist Party;사회당;社会党
kmt;Kuomintang|KMT;국민당|중국국민당;国民党|中国国民党
dpp-taiwan;Democratic Progressive Party|DPP;민진당|민주진보당;民進党|民主進歩党
bjp;BJP|Bharatiya Janata Party;인도국민당|인도인민당;インド人民党|BJP
congress-india;Indian National Congress;인도국민회의;インド国民会議|国民会議派
likud;Likud;리쿠드당|리쿠드;リクード
united-russia;United Russia;통합러시아당;統一ロシア
wpk;Workers' Party of Korea;조선노동당|조선로동당;朝鮮労働党
`;

/** Parties to wars, and groups on the lists of the United Nations or of several states. */
export const armedBodies = `
hamas;Hamas;하마스;ハマス
hezbollah;Hezbollah|Hizbollah;헤즈볼라;ヒズボラ
taliban;Taliban;탈레반;タリバン
al-qaeda;al-Qaeda|Al-Qaeda|al Qaeda|Al Qaeda|al-Qaida;알카에다;アルカイダ
islamic-state;Islamic State|ISIS|ISIL;이슬람국가|이슬람 국가;イスラム国
PLO;PLO|Palestine Liberation Organization;팔레스타인해방기구;パレスチナ解放機構|PLO
houthis;Houthis|Houthi;후티|후티 반군;フーシ派
boko-haram;Boko Haram;보코하람;ボコ・ハラム
al-shabaab;al-Shabaab|Al-Shabaab|al Shabaab;알샤바브;アルシャバーブ
pkk;PKK|Kurdistan Workers' Party;쿠르드노동자당;クルド労働者党|PKK
islamic-jihad;Islamic Jihad;이슬라믹 지하드;イスラム聖戦
irgc;Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard|Revolutionary Guards;혁명수비대|이란혁명수비대;イスラム革命防衛隊|革命防衛隊
wagner;Wagner Group;바그너그룹|바그너 그룹;ワグネル
fatah;Fatah;파타;ファタハ
farc;FARC;콜롬비아무장혁명군;コロンビア革命軍|FARC
`;

/** Press agencies, broadcasters and newspapers of record of the G7, China, Korea and their neighbours, as press reviews cite them. */
export const media = `
reuters;Reuters;로이터|로이터통신|로이터 통신;ロイター|ロイター通信
ap;Associated Press|AP;AP통신|AP 통신;AP通信
afp;Agence France-Presse|AFP;AFP통신|AFP 통신;AFP通信|AFP
bloomberg;Bloomberg|Bloomberg News;블룸버그|블룸버그통신|블룸버그 통신;ブルームバーグ
yonhap;Yonhap|Yonhap News Agency;연합뉴스;聯合ニュース
xinhua;Xinhua|Xinhua News Agency;신화통신|신화 통신;新華社
kyodo;Kyodo|Kyodo News;교도통신;共同通信
bbc;BBC;BBC;BBC
cnn;CNN;CNN;CNN
nbc;NBC;NBC;NBC
abc;ABC;ABC방송;
fox;Fox News;폭스뉴스;FOXニュース
cbs;CBS;CBS;CBS
al-jazeera;Al Jazeera|Al-Jazeera;알자지라;アルジャジーラ
nhk;NHK;NHK;NHK
kbs;KBS;KBS|한국방송;KBS
mbc;MBC;MBC|문화방송;MBC
sbs;SBS;SBS;SBS
nyt;New York Times|The New York Times;뉴욕타임스|뉴욕 타임스|NYT;ニューヨーク・タイムズ
wsj;Wall Street Journal|The Wall Street Journal|WSJ;월스트리트저널|월스트리트 저널|WSJ;ウォール・ストリート・ジャーナル
washington-post;Washington Post|The Washington Post;워싱턴포스트|워싱턴 포스트;ワシントン・ポスト
ft;Financial Times;파이낸셜타임스|파이낸셜 타임스;フィナンシャル・タイムズ
guardian;The Guardian;가디언;ガーディアン
le-monde;Le Monde;르몽드|르 몽드;ル・モンド
der-spiegel;Der Spiegel;슈피겔;シュピーゲル
el-pais;El País|El Pais;엘파이스;
nikkei;Nikkei;니혼게이자이|니혼게이자이신문|닛케이;日経|日本経済新聞
yomiuri;Yomiuri Shimbun;요미우리신문|요미우리;読売新聞
asahi;Asahi Shimbun;아사히신문;朝日新聞
mainichi;Mainichi Shimbun;마이니치신문;毎日新聞
chosun;Chosun Ilbo;조선일보;朝鮮日報
joongang;JoongAng Ilbo;중앙일보;中央日報
jiji;Jiji Press;지지통신;時事通信|時事通信社
tass;TASS|Tass;타스통신|타스 통신;タス通信
interfax;Interfax;인테르팍스;インタファクス通信
dpa;dpa|Deutsche Presse-Agentur;DPA통신|DPA 통신;DPA通信
ansa;ANSA;안사통신;ANSA通信
efe;EFE;EFE통신;EFE通信
kcna;KCNA|Korean Central News Agency;조선중앙통신;朝鮮中央通信
cna-taiwan;Central News Agency;대만 중앙통신;中央通信社
anadolu;Anadolu Agency;아나돌루통신;アナドル通信
irna;IRNA;IRNA통신;国営イラン通信
pti;Press Trust of India;;PTI通信
cctv;CCTV;중국중앙TV|CCTV방송;中国中央テレビ
kctv;;조선중앙TV;朝鮮中央テレビ
npr;NPR;NPR;
cnbc;CNBC;CNBC;CNBC
msnbc;MSNBC;MSNBC;
ytn;YTN;YTN;
jtbc;JTBC;JTBC;
tbs-japan;;;TBSテレビ
tv-asahi;TV Asahi;TV아사히;テレビ朝日
fuji-tv;Fuji TV|Fuji Television;후지TV;フジテレビ
nippon-tv;Nippon TV;닛폰TV;日本テレビ
usa-today;USA Today;USA투데이|USA 투데이;USAトゥデー
la-times;Los Angeles Times|LA Times;로스앤젤레스타임스|LA타임스;ロサンゼルス・タイムズ
time-magazine;Time magazine;타임지;タイム誌
economist;The Economist;이코노미스트;エコノミスト誌
the-times;The Times|Times of London;더타임스;タイムズ紙
telegraph;Daily Telegraph|The Telegraph;텔레그래프;デーリー・テレグラフ
independent;The Independent;인디펜던트;インディペンデント紙
politico;Politico;폴리티코;ポリティコ
axios;Axios;악시오스;アクシオス
le-figaro;Le Figaro;르피가로|르 피가로;フィガロ紙|ル・フィガロ
liberation;Libération;리베라시옹;リベラシオン
faz;Frankfurter Allgemeine Zeitung;프랑크푸르터알게마이네차이퉁;フランクフルター・アルゲマイネ
sueddeutsche;Süddeutsche Zeitung;쥐트도이체차이퉁;南ドイツ新聞
bild;Bild;빌트;ビルト紙
corriere;Corriere della Sera;코리에레 델라 세라;コリエレ・デラ・セラ
la-repubblica;La Repubblica;라 레푸블리카|라레푸블리카;レプブリカ紙
haaretz;Haaretz;하레츠;ハアレツ
jerusalem-post;Jerusalem Post;예루살렘포스트;エルサレム・ポスト
times-of-india;Times of India;타임스오브인디아;タイムズ・オブ・インディア
scmp;South China Morning Post|SCMP;사우스차이나모닝포스트;サウスチャイナ・モーニング・ポスト
global-times;Global Times;환구시보|글로벌타임스;環球時報
peoples-daily;People's Daily;인민일보;人民日報
rodong;Rodong Sinmun;노동신문|로동신문;労働新聞
sankei;Sankei Shimbun|Sankei;산케이신문|산케이;産経新聞
tokyo-shimbun;Tokyo Shimbun;도쿄신문;東京新聞
japan-times;Japan Times|The Japan Times;재팬타임스;ジャパンタイムズ
donga;Dong-A Ilbo|Dong-a Ilbo;동아일보;東亜日報
hankyoreh;Hankyoreh;한겨레|한겨레신문;ハンギョレ|ハンギョレ新聞
kyunghyang;Kyunghyang Shinmun;경향신문;京郷新聞
hankook;Hankook Ilbo;한국일보;韓国日報
maeil;Maeil Business Newspaper;매일경제|매일경제신문;毎日経済新聞
hankyung;Korea Economic Daily;한국경제신문;韓国経済新聞
korea-herald;Korea Herald;코리아헤럴드;
korea-times;Korea Times;코리아타임스;
`;

/** Companies of the tables of brands (Interbrand) and of revenue (Fortune Global 500), and the great groups of Japan and Korea. */
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
cisco;Cisco|Cisco Systems;시스코|시스코시스템즈;シスコシステムズ
adobe;Adobe;어도비;アドビ
sap;SAP;SAP;SAP
salesforce;Salesforce;세일즈포스;セールスフォース
paypal;PayPal;페이팔;ペイパル
mastercard;Mastercard|MasterCard;마스터카드;マスターカード
visa;Visa Inc;;
amex;American Express;아메리칸익스프레스|아멕스;アメリカン・エキスプレス
accenture;Accenture;액센추어;アクセンチュア
allianz;Allianz;알리안츠;アリアンツ
axa;AXA;악사;アクサ
instagram;Instagram;인스타그램;インスタグラム
linkedin;LinkedIn;링크드인;リンクトイン
spotify;Spotify;스포티파이;スポティファイ
whatsapp;WhatsApp;왓츠앱;ワッツアップ
general-electric;General Electric;제너럴일렉트릭;ゼネラル・エレクトリック
lockheed;Lockheed Martin;록히드마틴|록히드 마틴;ロッキード・マーチン
ups;UPS;;UPS
fedex;FedEx;페덱스;フェデックス
dhl;DHL;DHL;DHL
caterpillar;Caterpillar Inc;캐터필러;キャタピラー
three-m;3M;3M;3M
hp;Hewlett-Packard|HP;휴렛팩커드|HP;ヒューレット・パッカード
dell;Dell Technologies;델테크놀로지스;デル・テクノロジーズ
qualcomm;Qualcomm;퀄컴;クアルコム
amd;AMD;AMD;AMD
micron;Micron Technology;마이크론;マイクロン・テクノロジー
broadcom;Broadcom;브로드컴;ブロードコム
asml;ASML;ASML;ASML
arm;Arm Holdings;;アーム・ホールディングス
philips;Philips;필립스;フィリップス社
audi;Audi;아우디;アウディ
porsche;Porsche;포르쉐;ポルシェ
ferrari;Ferrari;페라리;フェラーリ
volvo;Volvo;볼보;ボルボ
renault;Renault;르노자동차;ルノー
stellantis;Stellantis;스텔란티스;ステランティス
land-rover;Land Rover;랜드로버;ランドローバー
harley;Harley-Davidson;할리데이비슨;ハーレーダビッドソン
byd;BYD;비야디;比亜迪
catl;CATL;CATL|닝더스다이;寧徳時代新能源科技
lvmh;LVMH;LVMH;LVMH
louis-vuitton;Louis Vuitton;루이비통|루이뷔통;ルイ・ヴィトン
chanel;Chanel;샤넬;シャネル
hermes;Hermès;에르메스;エルメス
gucci;Gucci;구찌;グッチ
prada;Prada;프라다;プラダ
cartier;Cartier;까르띠에|카르티에;カルティエ
tiffany;Tiffany & Co;;
loreal;L'Oréal|L'Oreal;로레알;ロレアル
danone;Danone;다논;ダノン
ikea;IKEA|Ikea;이케아;イケア
hm;H&M;H&M;H&M
zara;Zara;자라코리아;
inditex;Inditex;인디텍스;インディテックス
lego;Lego;레고;レゴ社
heineken;Heineken;하이네켄;ハイネケン
totalenergies;TotalEnergies;토탈에너지;トタルエナジーズ
aramco;Saudi Aramco|Aramco;아람코|사우디 아람코|사우디아람코;サウジアラムコ
gazprom;Gazprom;가스프롬;ガスプロム
rosneft;Rosneft;로스네프트;ロスネフチ
rio-tinto;Rio Tinto;리오틴토;リオ・ティント
bhp;BHP;BHP;BHPグループ
bank-of-america;Bank of America;뱅크오브아메리카;バンク・オブ・アメリカ
wells-fargo;Wells Fargo;웰스파고;ウェルズ・ファーゴ
blackrock;BlackRock;블랙록;ブラックロック
ubs;UBS;UBS;UBS
credit-suisse;Credit Suisse;크레디트스위스;クレディ・スイス
barclays;Barclays;바클레이스;バークレイズ
bnp;BNP Paribas;BNP파리바;BNPパリバ
santander;Banco Santander;산탄데르은행;サンタンデール銀行
icbc;ICBC;중국공상은행;中国工商銀行
berkshire;Berkshire Hathaway;버크셔해서웨이|버크셔 해서웨이;バークシャー・ハサウェイ
costco;Costco;코스트코;コストコ
novartis;Novartis;노바티스;ノバルティス
roche;Roche Holding;로슈;ロシュ
bayer;Bayer AG;바이엘;バイエル
merck;Merck & Co;;
johnson;Johnson & Johnson;존슨앤드존슨;ジョンソン・エンド・ジョンソン
gsk;GSK|GlaxoSmithKline;글락소스미스클라인;グラクソ・スミスクライン
novo-nordisk;Novo Nordisk;노보노디스크|노보 노디스크;ノボノルディスク
eli-lilly;Eli Lilly;일라이릴리|일라이 릴리;イーライリリー
canon;Canon Inc;캐논;キヤノン
subaru;Subaru;스바루;スバル
mazda;Mazda;마쓰다;マツダ
suzuki-motor;Suzuki Motor;스즈키자동차;スズキ自動車
denso;Denso;덴소;デンソー
fujitsu;Fujitsu;후지쓰;富士通
nec;NEC;NEC;NEC
sharp;;샤프전자;シャープ
ntt;NTT;NTT;NTT
kddi;KDDI;KDDI;KDDI
keyence;Keyence;키엔스;キーエンス
fast-retailing;Fast Retailing|Uniqlo;유니클로;ファーストリテイリング|ユニクロ
seven-and-i;Seven & i Holdings;세븐앤드아이홀딩스;セブン&アイ・ホールディングス
takeda;Takeda Pharmaceutical;다케다약품|다케다약품공업;武田薬品工業|武田薬品
itochu;Itochu;이토추상사;伊藤忠商事
marubeni;Marubeni;마루베니;丸紅
sumitomo;Sumitomo;스미토모;住友商事
mufg;Mitsubishi UFJ;미쓰비시UFJ;三菱UFJ|三菱UFJ銀行
mizuho;Mizuho;미즈호은행;みずほ銀行|みずほ
smbc;SMBC|Sumitomo Mitsui;미쓰이스미토모은행;三井住友銀行
nomura;Nomura Holdings;노무라증권;野村証券|野村ホールディングス
tokyo-electron;Tokyo Electron;도쿄일렉트론;東京エレクトロン
japan-airlines;Japan Airlines|JAL;일본항공;日本航空|JAL
ana;All Nippon Airways|ANA;전일본공수|전일공;全日本空輸|全日空
jr-east;JR East;JR동일본;JR東日本
jr-central;JR Central;JR도카이;JR東海
jr-west;JR West;JR서일본;JR西日本
nippon-steel;Nippon Steel;일본제철|신일철주금;日本製鉄
sk-group;SK Group;SK그룹|SK텔레콤|SK이노베이션;SKグループ
lg-energy;LG Energy Solution;LG에너지솔루션;LGエネルギーソリューション
hanwha;Hanwha;한화그룹|한화에어로스페이스|한화;ハンファ
doosan;Doosan;두산그룹|두산;斗山
gs-korea;;GS칼텍스|GS그룹;
cj-korea;CJ Group;CJ그룹|CJ제일제당|CJ;CJグループ
shinsegae;Shinsegae;신세계그룹|신세계백화점|이마트;新世界グループ
kt-korea;KT Corp;KT;KT
coupang;Coupang;쿠팡;クーパン
celltrion;Celltrion;셀트리온;セルトリオン
kepco;KEPCO|Korea Electric Power Corp;한국전력|한전;韓国電力
asiana;Asiana Airlines;아시아나항공|아시아나;アシアナ航空
hmm-korea;HMM;HMM;
kb-korea;KB Financial;KB금융|KB국민은행|국민은행;KB金融
shinhan;Shinhan;신한은행|신한금융;新韓銀行
`;
