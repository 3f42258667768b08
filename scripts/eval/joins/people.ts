/**
 * People known around the world, of many origins, as newspapers in English, Korean and Japanese write their names: a
 * line a person. Written by hand for this measure; no rule reads it.
 */
const lines = `Angela Merkel;앙겔라 메르켈;アンゲラ・メルケル
Emmanuel Macron;에마뉘엘 마크롱;エマニュエル・マクロン
Boris Johnson;보리스 존슨;ボリス・ジョンソン
Justin Trudeau;쥐스탱 트뤼도;ジャスティン・トルドー
Volodymyr Zelensky;볼로디미르 젤렌스키;ウォロディミル・ゼレンスキー
Vladimir Putin;블라디미르 푸틴;ウラジーミル・プーチン
Barack Obama;버락 오바마;バラク・オバマ
Joe Biden;조 바이든;ジョー・バイデン
Kamala Harris;카멀라 해리스;カマラ・ハリス
Hillary Clinton;힐러리 클린턴;ヒラリー・クリントン
Bernie Sanders;버니 샌더스;バーニー・サンダース
Nancy Pelosi;낸시 펠로시;ナンシー・ペロシ
Elon Musk;일론 머스크;イーロン・マスク
Bill Gates;빌 게이츠;ビル・ゲイツ
Steve Jobs;스티브 잡스;スティーブ・ジョブズ
Mark Zuckerberg;마크 저커버그;マーク・ザッカーバーグ
Jeff Bezos;제프 베이조스;ジェフ・ベゾス
Tim Cook;팀 쿡;ティム・クック
Warren Buffett;워런 버핏;ウォーレン・バフェット
Taylor Swift;테일러 스위프트;テイラー・スウィフト
Lionel Messi;리오넬 메시;リオネル・メッシ
Cristiano Ronaldo;크리스티아누 호날두;クリスティアーノ・ロナウド
Roger Federer;로저 페더러;ロジャー・フェデラー
Rafael Nadal;라파엘 나달;ラファエル・ナダル
Novak Djokovic;노바크 조코비치;ノバク・ジョコビッチ
Serena Williams;세리나 윌리엄스;セリーナ・ウィリアムズ
Greta Thunberg;그레타 툰베리;グレタ・トゥンベリ
Ursula von der Leyen;우르줄라 폰데어라이엔;ウルズラ・フォンデアライエン
Olaf Scholz;올라프 숄츠;オラフ・ショルツ
Giorgia Meloni;조르자 멜로니;ジョルジャ・メローニ
Pedro Sánchez;페드로 산체스;ペドロ・サンチェス
Recep Tayyip Erdoğan;레제프 타이이프 에르도안;レジェップ・タイップ・エルドアン
Benjamin Netanyahu;베냐민 네타냐후;ベンヤミン・ネタニヤフ
Narendra Modi;나렌드라 모디;ナレンドラ・モディ
Imran Khan;임란 칸;イムラン・カーン
Joko Widodo;조코 위도도;ジョコ・ウィドド
Rodrigo Duterte;로드리고 두테르테;ロドリゴ・ドゥテルテ
Jair Bolsonaro;자이르 보우소나루;ジャイール・ボルソナロ
Javier Milei;하비에르 밀레이;ハビエル・ミレイ
Nicolás Maduro;니콜라스 마두로;ニコラス・マドゥロ
Fidel Castro;피델 카스트로;フィデル・カストロ
Nelson Mandela;넬슨 만델라;ネルソン・マンデラ
Cyril Ramaphosa;시릴 라마포사;シリル・ラマポーザ
Kofi Annan;코피 아난;コフィー・アナン
António Guterres;안토니우 구테흐스;アントニオ・グテーレス
Malala Yousafzai;말랄라 유사프자이;マララ・ユスフザイ
Aung San Suu Kyi;아웅 산 수 치;アウン・サン・スー・チー
Mahatma Gandhi;마하트마 간디;マハトマ・ガンジー
Albert Einstein;알베르트 아인슈타인;アルベルト・アインシュタイン
Marie Curie;마리 퀴리;マリー・キュリー
Charles Darwin;찰스 다윈;チャールズ・ダーウィン
Isaac Newton;아이작 뉴턴;アイザック・ニュートン
Winston Churchill;윈스턴 처칠;ウィンストン・チャーチル
Margaret Thatcher;마거릿 대처;マーガレット・サッチャー
Abraham Lincoln;에이브러햄 링컨;エイブラハム・リンカーン
George Washington;조지 워싱턴;ジョージ・ワシントン
Mikhail Gorbachev;미하일 고르바초프;ミハイル・ゴルバチョフ
Alexei Navalny;알렉세이 나발니;アレクセイ・ナワリヌイ
Pablo Picasso;파블로 피카소;パブロ・ピカソ
Leonardo DiCaprio;레오나르도 디카프리오;レオナルド・ディカプリオ
Shinzo Abe;아베 신조;安倍晋三
Fumio Kishida;기시다 후미오;岸田文雄
Yoshihide Suga;스가 요시히데;菅義偉
Shigeru Ishiba;이시바 시게루;石破茂
Junichiro Koizumi;고이즈미 준이치로;小泉純一郎
Taro Aso;아소 다로;麻生太郎
Yuriko Koike;고이케 유리코;小池百合子
Shohei Ohtani;오타니 쇼헤이;大谷翔平
Haruki Murakami;무라카미 하루키;村上春樹
Hayao Miyazaki;미야자키 하야오;宮崎駿
Naomi Osaka;오사카 나오미;大坂なおみ
Akira Kurosawa;구로사와 아키라;黒澤明
Ichiro Suzuki;스즈키 이치로;鈴木一朗
Kazuo Ueda;우에다 가즈오;植田和男
Haruhiko Kuroda;구로다 하루히코;黒田東彦
Masayoshi Son;손정의;孫正義
Moon Jae-in;문재인;文在寅
Park Geun-hye;박근혜;朴槿恵
Yoon Suk-yeol;윤석열;尹錫悦
Lee Myung-bak;이명박;李明博
Roh Moo-hyun;노무현;盧武鉉
Kim Dae-jung;김대중;金大中
Kim Jong-un;김정은;金正恩
Kim Jong-il;김정일;金正日
Kim Yo-jong;김여정;金与正
Ban Ki-moon;반기문;潘基文
Han Kang;한강;韓江
Bong Joon-ho;봉준호;
Son Heung-min;손흥민;孫興慜
Lee Jae-yong;이재용;李在鎔
Chung Eui-sun;정의선;鄭義宣
Cho Tae-yul;조태열;趙兌烈
Han Duck-soo;한덕수;韓悳洙
Hu Jintao;후진타오;胡錦濤
Wen Jiabao;원자바오;温家宝
Li Keqiang;리커창;李克強
Li Qiang;리창;李強
Wang Yi;왕이;王毅
Jiang Zemin;장쩌민;江沢民
Deng Xiaoping;덩샤오핑;鄧小平
Mao Zedong;마오쩌둥;毛沢東
Peng Liyuan;펑리위안;彭麗媛
Zhao Lijian;자오리젠;趙立堅
Jack Ma;마윈;馬雲
Yao Ming;야오밍;姚明
Lai Ching-te;라이칭더;頼清徳
Tsai Ing-wen;차이잉원;蔡英文
Ma Ying-jeou;마잉주;馬英九`;

export interface KnownPerson {
  readonly en: string;
  readonly ko: string;
  readonly ja: string;
}

/** A language whose newspapers do not agree on a name has none of it. */
export const knownPeople: readonly KnownPerson[] = lines.split('\n').map((line) => {
  const [en = '', ko = '', ja = ''] = line.split(';');
  return { en, ko, ja };
});
