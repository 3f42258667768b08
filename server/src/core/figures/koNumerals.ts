import type { HangulNumerals } from './table.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[|\s]+/).filter(Boolean));

/** How a Korean eojeol goes on and ends after a number or its unit: particles, the copula, and words that are run on. */
const endings = words(`
  은|는|이|가|을|를|의|에|에서|에서는|에서도|에게|에게서|에겐|에는|에도|엔|에만|도|만|만의|만이|만을|만에|만큼|만큼은
  만큼의|만큼만|만큼이나|과|와|과는|와는|과의|와의|과도|와도|로|으로|로는|으로는|로도|으로도|로만|으로만|로서|으로서|로써
  으로써|까지|까지는|까지도|까지의|까지만|부터|부터는|부터의|보다|보다는|보다도|마다|씩|씩을|씩의|씩은|씩만|씩이나|당|째|뿐
  뿐이다|뿐만|뿐인|뿐이었다|이나|나|이나마|이든|이라|라|이라고|라고|이라는|라는|이라면|라면|이라도|라도|이란|란|이랑|랑
  하고|조차|마저|밖에|처럼|같이|대로|쯤|쯤은|쯤에|쯤의|쯤이|쯤으로|쯤부터|짜리|짜리의|짜리를|짜리가|짜리는|간|간의|내|외|중
  중에|중에서|중에서도|중의|이다|다|이었다|였다|이던|던|인|일|이며|며|이고|고|이지만|지만|이어서|여서|이므로|므로|이면|면
  입니다|입니까|이에요|예요|이었던|였던|이었고|였고|이었으며|였으며|이었지만|였지만|인데|인지|인가|일까|임|임을|이어야|여야
  이거나|거나|이상|이하|미만|초과|가량|가량의|가량이|가량을|정도|정도의|정도가|정도를|정도로|남짓|남짓한|남짓의|여|안팎
  안팎의|안팎으로|내외|내외의|전|후|뒤|동안|규모|규모의|규모로|규모다|상당|상당의|어치|어치의|어치를|어치가|대|대의|대에|대로
  대를|대에서|대까지|선|선을|선에|선의|선에서|선까지|선으로|권|꼴|꼴로|수준|수준의|수준으로|수준인|에서부터|에까지|으로부터
  로부터|뿐이라고|이라며|라며|이라서|라서|이라지만|이래|이래서|까지이다|까지다|까지였다|까지이며|까지인|까지로|부터다|이기|이기에|이기도|이어|인들|임에도|이었기|였기|이었다가|이라기보다|이라도|이나마|이냐고|씩이다|이냐|냐|이네|네|이야|야|이여|이요|이죠|죠|이지
`);

/** Counters behind native numerals: 한 명, 두 달. */
const nativeUnits = words(`
  개|명|건|곳|가지|마리|대|척|권|편|번|차례|표|쌍|벌|잔|병|장|통|줄|채|배|살|달|해|시간|시|사람|나라|그루|송이|자루|군데|번째|째
  골|팀|종류|과목|경기|단계|칸|자리|글자|단어|문장|쪽|갑|알|켤레|포기|모금|개국|개사|주|국가|세대|가구|발|판|학기|분기|라운드
  세트|게임|점|방울|그릇|접시|봉지|상자|묶음|다발|조각|토막|걸음|바퀴|컵|스푼|숟가락|톨|뼘|근|마디|곡|갈래|끼|쿼터|홀|블록|종
`);

/** Units behind Sino-Korean numerals of one digit, and so long or so used that no other word is meant: 삼 개월, 이리터. */
const digitUnits = words(`
  개월|년|주|주일|주년|학년|학기|단계|인분|등급|퍼센트|호선|호기|교시|개국|박|리터|밀리리터|센티|센치|센티미터|센치미터|미터
  킬로미터|킬로그램|그램|그람|파운드|달러|위안|헥타르|피트|마일|갤런|갤론|헥토리터
`);

/** Native numerals that stand as nouns, alone and at the end of longer ones: 셋이 모였다, 쉰둘. */
const nouns = words('둘|셋|넷|다섯|여섯|일곱|여덟|아홉|스물|서른|마흔|예순|일흔|여든|아흔');

/** Native numerals that stand as words of their own before a noun: 두 딸, 열두 제자. */
const determiners = words(
  '두|세|다섯|여섯|일곱|여덟|아홉|열한|열두|열세|열네|스무|스물한|스물두|스물세|스물네',
);

/**
 * Sino-Korean numerals that are other words or names too: 구조 (structure, rescue) and 사천 (Sichuan). They count only
 * before a unit of more than a syllable or a currency.
 */
const homographs = words(`
  일조|이조|삼조|사조|오조|육조|칠조|팔조|구조|십조|백조|천조|만조|일경|이경|삼경|사경|오경|육경|칠경|팔경|구경|십경|백경
  천경|만경|만일|만이|만삼|만사|만오|만구|천일|천이|천삼|천사|천오|천구|백일|백이|백삼|백사|백오|백구|십일조|조사|조이|조오
  조구|조일|경사|경이|경오|경일|경구|억이|억조
`);

/** Numerals that are names or adverbs too, but count before any unit: 이천 (a city, 2,000), 오만 (Oman, 50,000). */
const names = words(`
  일백|이백|일천|이천|삼천|사천|오천|육천|칠천|팔천|구천|일만|이만|삼만|사만|오만|육만|칠만|팔만|구만|천만
`);

/** Words of texts in which a number itself is meant: 삼은 자연수이다. */
const talk = '숫자|자연수|소수|분수|정수|홀수|짝수|정답|범위|곱하|더하|나누|빼면|제곱근|번호는'.split('|');

export const hangul: HangulNumerals = {
  endings,
  nativeUnits,
  digitUnits,
  gluedUnits: words(
    '십명|백점|백등|백명|만명|십개|백개|천개|백마리|천마리|만마리|백여명|천여명|만여명|일등|십위|이등|삼등|사등|오등',
  ),
  nouns,
  determiners,
  homographs,
  names,
  talk,
};
