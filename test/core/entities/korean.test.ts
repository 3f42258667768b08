import { checkMentions } from './support.js';

const check = (marked: string): void => {
  checkMentions(marked, 'ko');
};

describe('mentions in Korean', () => {
  it('cuts particles that agree with the final consonant', () => {
    check('[[일본|GPE]]은 [[미국|GPE]]과 [[중국|GPE]]의 회의를 [[제네바|GPE]]에서 열었다.');
    check('[[케냐|GPE]]로부터 [[브라질|GPE]]까지는 멀다.');
  });

  it('does not take a noun that only begins like a place', () => {
    check('미국식이라는 말은 오만한 태도다.'.replace('미국', '[[미국|GPE]]'));
  });

  it('finds names before and after titles, and leaves the titles', () => {
    check('[[김서연|PERSON]] 장관은 [[일본|GPE]]으로 떠났다.');
    check('외무상 [[하루키 모리타|PERSON]]는 말했다.');
    check('[[로버트 클라인|PERSON]] 대통령이 도착했다.');
    check('[[미국|GPE]] 대통령은 웃었다.');
  });

  it('finds a name before what its bearer leads', () => {
    check('[[이서준|PERSON]] [[한빛전자|ORG]] 회장은 [[홍민아|PERSON]] [[부산대|ORG]] 교수를 만났다.');
    check('[[로버트 클라인|PERSON]] 전 [[독일|GPE]] 총리가 왔다.');
  });

  it('takes for a university what a professor stands after', () => {
    check('[[이서준|PERSON]] [[한빛대|ORG]] 교수는 말했다.');
    check('[[이영대|PERSON]] 교수는 말했다.');
  });

  it('does not take an ordinary noun after a city for a town', () => {
    check('[[부산|GPE]] 증시에서 거래됐다.');
    check('[[충남|GPE]] 당진시에서 열렸다.'.replace('[[충남|GPE]] 당진시', '[[충남 당진시|GPE]]'));
  });

  it('keeps a name whole that ends like a noun with a particle', () => {
    check('[[카나에 모리시타|PERSON]] 총리는 웃었다.');
  });

  it('finds ministries with their country, and other organisations by their heads', () => {
    check('[[독일 외무부|ORG]]와 [[문화체육관광부|ORG]]는 합의했다.'.replace('외무부', '외교부'));
    check('[[캐나다|GPE]] [[브룩헤이븐 연구 위원회|ORG]]가 발표했다.');
    check('[[한빛전자|ORG]]는 [[새한은행|ORG]]에서 돈을 빌렸다.');
  });

  it('finds conferences with their modifiers', () => {
    check('어제 [[기후변화 장관회의|EVENT]]가 열렸다. 정상회담은 없었다.');
  });

  it('labels the original in parentheses as what it explains', () => {
    check('정부는 “[[등불 프로젝트|PRODUCT]]”([[Project Lantern|PRODUCT]])를 시작했다.');
  });

  it('finds names in Latin letters with a particle', () => {
    check('투자사는 [[Nordic Cells|ORG]]와 [[BioTerra|ORG]]에 투자했다.');
  });

  it('names two who meet', () => {
    check('[[스페인|GPE]]은 [[이도명|PERSON]]과 정상회담을 했다.');
  });
});
