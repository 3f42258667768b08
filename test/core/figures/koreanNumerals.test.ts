import { check } from './check.js';

const ko = (marked: string, ...values: Parameters<typeof check>[2][]): void => {
  check('ko', marked, ...values);
};
const number = (amount: string): Parameters<typeof check>[2] => ({ type: 'number', amount });

describe('Korean numerals', () => {
  it('are numbers where they fill their eojeol up to a particle', () => {
    ko('정답은 [[오십이|CARDINAL]]입니다', number('52'));
    ko('[[천오백이십|CARDINAL]]은 [[사십칠|CARDINAL]]보다 크다', number('1520'), {
      ...number('47'),
      bound: '>',
    });
    ko('합계는 [[이십|CARDINAL]]이다', number('20'));
    ko('[[이십이|CARDINAL]]는유효한 숫자이다', number('22'));
    ko('모두 [[백|CARDINAL]]이 넘는 사람', { ...number('100'), bound: '>' });
  });

  it('are numbers where nothing else stands in the text', () => {
    ko(' [[칠|CARDINAL]] ', number('7'));
    ko('[[일흔하나|CARDINAL]]', number('71'));
    ko('[[사천백이십삼점삼|CARDINAL]]', number('4123.3'));
  });

  it('are no numbers inside words, names and determiners', () => {
    ko('구조대가 조사를 마치고 이 경기와 오이, 사천 지역 이야기를 했다.');
    ko('만일 천사가 백조를 만나면 일부는 이유로 조정된다.');
    ko('이만 마친다는 오만 정부의 대표 이만기와 오만석');
    ko('제 이름과 제 사진, 세종 한마디와 반경');
    ko('다시 한 번 생각하고 한번 먹어 보자');
    ko('사기가 오르고 오메가가 좋다');
  });

  it('count with a unit that takes them', () => {
    ko('[[이천 명|CARDINAL]]과 [[백명|CARDINAL]]', number('2000'), number('100'));
    ko('[[오만 원|MONEY]]', { type: 'money', amount: '50000', currency: 'KRW' });
    ko('[[이리터|QUANTITY]]', { type: 'quantity', amount: '2', unit: 'liter' });
    ko('[[백스물다섯 번째|ORDINAL]] 손님', { type: 'ordinal', amount: '125' });
    ko('[[스물여섯 명|CARDINAL]]', number('26'));
    ko('[[열두|CARDINAL]] 제자 중 [[셋|CARDINAL]]은', number('12'), number('3'));
    ko('[[6경기|CARDINAL]]에서', number('6'));
  });

  it('carry on behind spaces', () => {
    ko('[[1만 2천 345 달러|MONEY]]', { type: 'money', amount: '12345', currency: 'USD' });
    ko('[[29만 천 890 톤|QUANTITY]]', { type: 'quantity', amount: '291890', unit: 'tonne' });
    ko('[[22 억 5 천만 명|CARDINAL]]', number('2250000000'));
    ko('[[이십일조 삼백|CARDINAL]]에', number('21000000000300'));
    ko('[[약 십 팔 개월|DATE]]', { type: 'duration', timex: 'P18M', approx: true });
    ko('[[20|CARDINAL]] [[30명|CARDINAL]]', number('20'), number('30'));
  });

  it('name two neighbours at once', () => {
    ko('[[두세 명|CARDINAL]]', { type: 'number', amount: null, low: '2', high: '3' });
    ko('[[이삼십 명|CARDINAL]]', { type: 'number', amount: null, low: '20', high: '30' });
    ko('[[오륙백여 명|CARDINAL]]', { type: 'number', amount: null, low: '500', high: '600', approx: true });
  });

  it('make fractions, of which a particle is no part', () => {
    ko('[[백억분의 일|CARDINAL]]만', number('0.0000000001'));
    ko('[[팔분의 삼|CARDINAL]]조각', number('0.375'));
    ko('[[이십과 오분의 삼|CARDINAL]]은', number('20.6'));
    ko('[[마이너스 사분의 일|CARDINAL]]', number('-0.25'));
    ko('[[반|CARDINAL]]이 넘는 사람과 반대하는 사람', { ...number('0.5'), bound: '>' });
    ko('매출이 [[반|CARDINAL]]으로 줄자 우리 반으로 왔다', number('0.5'));
    ko('이 분의 일을 구할 수 있다');
  });

  it('are vague with 수 and 몇 before a magnitude', () => {
    ko('[[수십 만명|CARDINAL]]', { type: 'number', amount: null, magnitude: '100000' });
    ko('[[몇천 원|MONEY]]', { type: 'money', amount: null, magnitude: '1000', currency: 'KRW' });
    ko('수조에 물을 받을 수 있다');
  });
});

describe('Korean amounts in words', () => {
  it('have decimals, tenths of tenths and ages of their own', () => {
    ko('답은 [[구십구점구구|CARDINAL]]이다', number('99.99'));
    ko('[[1할 2푼 3리|PERCENT]]', { type: 'percent', amount: '12.3' });
    ko('[[영점오 퍼센트|PERCENT]]', { type: 'percent', amount: '0.5' });
    ko('[[삼십 세|DATE]]', { type: 'duration', timex: 'P30Y' });
    ko('[[이백점|CARDINAL]]과 이점', number('200'));
  });

  it('have units and currencies of many lands', () => {
    ko('[[66억 5천만 페세타|MONEY]]', { type: 'money', amount: '6650000000', currency: 'ESP' });
    ko(
      '[[5억 동|MONEY]]과 [[101동|CARDINAL]]',
      { type: 'money', amount: '500000000', currency: 'VND' },
      number('101'),
    );
    ko('[[천 4백만 달러|MONEY]]어치', { type: 'money', amount: '14000000', currency: 'USD' });
    ko('[[−1달러 20센트|MONEY]]', { type: 'money', amount: '-1.2', currency: 'USD' });
    ko('[[1100파운드|MONEY]] 규모와 무게 [[10파운드|QUANTITY]]');
    ko('[[시속 약 100km|QUANTITY]]', {
      type: 'quantity',
      amount: '100',
      unit: 'kilometer-per-hour',
      approx: true,
    });
    ko('[[섭씨 34.5|QUANTITY]]', { type: 'quantity', amount: '34.5', unit: 'celsius' });
    ko('[[화씨 마이너스 5도|QUANTITY]]', { type: 'quantity', amount: '-5', unit: 'fahrenheit' });
    ko('지수는 [[5.95포인트|CARDINAL]]([[0.3%|PERCENT]])', number('5.95'), {
      type: 'percent',
      amount: '0.3',
    });
  });

  it('have bullets before them that are no minus signs', () => {
    ko('▲[[3명|CARDINAL]] ▲[[2.1%|PERCENT]]', number('3'), { type: 'percent', amount: '2.1' });
  });
});

describe('Korean bounds and ranges', () => {
  it('are told by comparisons and by what is added', () => {
    ko('[[170|CARDINAL]]보다 작다', { ...number('170'), bound: '<' });
    ko('[[5000|CARDINAL]] 보다 크거나 같다', { ...number('5000'), bound: '>=' });
    ko('[[200 또는 그 이상|CARDINAL]]', { ...number('200'), bound: '>=' });
    ko('[[500명|CARDINAL]]을 넘었다', { ...number('500'), bound: '>' });
    ko('[[100명|CARDINAL]]을 넘지 않는', { ...number('100'), bound: '<=' });
    ko('[[절반 가까이|CARDINAL]]', { ...number('0.5'), approx: true });
    ko('[[10 정도|CARDINAL]]', { ...number('10'), approx: true });
    ko('[[첫|ORDINAL]] 경기');
  });

  it('join two bounds', () => {
    ko('[[100보다 크고 300|CARDINAL]]보다 작다', { type: 'number', amount: null, low: '100', high: '300' });
    ko('[[1억 원 이상 3억 원 미만|MONEY]]', {
      type: 'money',
      amount: null,
      low: '100000000',
      high: '300000000',
      currency: 'KRW',
    });
  });

  it('run from one to the other, where nothing changes and both count the same', () => {
    ko('[[2에서 3인치|QUANTITY]]', { type: 'quantity', amount: null, low: '2', high: '3', unit: 'inch' });
    ko('[[30내지 43퍼센트|PERCENT]]가', { type: 'percent', amount: null, low: '30', high: '43' });
    ko('[[5명에서 10명|CARDINAL]]이', { type: 'number', amount: null, low: '5', high: '10' });
    ko('[[20%와 30% 사이|PERCENT]]', { type: 'percent', amount: null, low: '20', high: '30' });
    ko('[[20%|PERCENT]]에서 [[30%|PERCENT]]로 늘었다');
    ko('병원 [[3곳|CARDINAL]]에서 [[12명|CARDINAL]]이 다쳤다');
    ko('[[20|CARDINAL]]부터 시작한다');
  });
});

describe('Korean numbers that count nothing', () => {
  it('are parts of names behind a noun without a particle', () => {
    ko('라디오 4의 시즌 2와 채널 5에서');
    ko('서울고법 형사12부는 아폴로11호를');
    ko('2014-2015 시즌');
    ko('규모는 진도 [[7|CARDINAL]]이고 승점 [[4|CARDINAL]]이다', number('7'), number('4'));
    ko('답은 [[20|CARDINAL]]이다', number('20'));
  });

  it('are scores, articles of law and days with a name', () => {
    ko('한국은 0-4로 졌다');
    ko('[[제9조|ORDINAL]]와 [[14조|CARDINAL]](목적)', { type: 'ordinal', amount: '9' }, number('14'));
    ko('예산 [[14조 원|MONEY]]', { type: 'money', amount: '14000000000000', currency: 'KRW' });
    ko('5.18 민주화운동');
  });

  it('have no counter that runs on into another word', () => {
    ko('[[3|CARDINAL]]단지와 [[2|CARDINAL]]층집, [[100명|CARDINAL]]규모');
    ko('119구조대와 [[2025|DATE]] 대선');
    ko('톱[[4|CARDINAL]]와 코로나19', number('4'));
  });
});
