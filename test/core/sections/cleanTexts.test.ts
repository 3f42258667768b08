import assert from 'node:assert/strict';
import { kindsOf } from '../../support/checkSections.js';

const own = new Set(['headline', 'lead', 'body']);

/** Every line of the text is the article’s, be it one paragraph a line or a blank line between them. */
function check(text: string): void {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const kinds = kindsOf(lines);
  const lost = lines.flatMap((line, at) => (own.has(kinds[at] ?? '') ? [] : [`${kinds[at] ?? ''}: ${line}`]));
  assert.deepEqual(lost, []);
}

describe('a text that is nothing but an article', () => {
  it('keeps the short answers of an interview', () => {
    check(`
      “I never learned to swim”
      The ferry captain Hanna Lindqvist has crossed the bay forty thousand times. We met her on her last day.
      Captain Lindqvist, are you sad?
      No.
      Not at all?
      A little, perhaps.
      What will you miss?
      The mornings. And the coffee.
      Who will take over the ferry now that the bridge is being built across the bay?
      Nobody. That is the answer, and everybody in town knows it, even those who voted for the bridge.
      Would you vote for it?
      I did.
    `);
    check(`
      “수영은 배운 적이 없어요”
      여객선 선장 한나 린드크비스트는 만을 4만 번 건넜다. 마지막 근무일에 그를 만났다.
      섭섭하신가요?
      아니요.
      전혀요?
      조금은요.
      무엇이 그리울까요?
      아침이요. 그리고 커피.
    `);
    check(`
      「泳ぎは習ったことがない」
      フェリーの船長ハンナ・リンドクヴィストさんは湾を四万回渡った。最後の勤務の日に話を聞いた。
      寂しいですか。
      いいえ。
      まったく？
      少しは。
      何が恋しくなりますか。
      朝です。それとコーヒー。
    `);
  });

  it('keeps a poem', () => {
    check(`
      The last ferry
      The lamp goes out upon the quay
      and no one calls the hour
      the ropes are coiled, the benches free
      the gulls are in the tower
      Go home, go home
      The lamp goes out upon the quay
      a dog runs down the stair
      the bridge is lit across the sea
      and all the town is there
      Go home, go home
    `);
    check(`
      마지막 배
      부두의 등이 꺼지고
      아무도 시각을 부르지 않는다
      밧줄은 감겨 있고
      갈매기는 탑에 앉았다
      집으로 가자
    `);
  });

  it('keeps a refrain between paragraphs', () => {
    check(`
      Forty thousand crossings
      The captain counts them in a book that lies beside the wheel, and each evening she adds the day to it.
      And the ferry went on.
      In the year of the great storm the quay was gone for a month, and she landed people on the open beach.
      And the ferry went on.
      When the school on the island was closed, the children came on board at six and did their sums below deck.
      And the ferry went on.
      On Sunday the town voted for a bridge, and she wrote the number of the votes into the book as well.
    `);
  });

  it('keeps the lists of a recipe', () => {
    check(`
      Fish soup as they make it in Eastley
      Serves four
      Ingredients
      500 g cod
      2 onions
      1 leek
      4 potatoes
      1 l fish stock
      200 ml cream
      Salt
      Pepper
      Dill
      Method
      Cut the fish into pieces and set it aside in the cold until everything else is done.
      Fry onions and leek in butter.
      Add potatoes and stock.
      Boil for fifteen minutes, then lay in the fish and pour the cream over it.
    `);
    check(`
      동해식 생선국
      4인분
      재료
      대구 500g
      양파 2개
      감자 4개
      소금
      후추
      만드는 법
      생선을 한입 크기로 썰어 나머지 재료가 준비될 때까지 차갑게 둔다.
      양파를 버터에 볶는다.
      감자와 육수를 넣고 15분 동안 끓인다.
    `);
    check(`
      東浜の魚スープ
      四人分
      材料
      たら 500g
      玉ねぎ 2個
      じゃがいも 4個
      塩
      こしょう
      作り方
      魚は一口大に切り、ほかの材料の準備ができるまで冷やしておく。
      玉ねぎをバターで炒める。
      じゃがいもとだしを加え、十五分煮る。
    `);
  });

  it('keeps a table of results', () => {
    check(`
      Eastley rowers win the bay race for the third time
      The eight of Eastley won the race across the bay on Sunday, ahead of nine other boats from the coast.
      Results
      1. Eastley 14:02
      2. Norham 14:09
      3. Westbay 14:31
      4. Saltern 15:00
      5. Gull Island 15:12
      6. Old Quay 15:40
      7. Marsh 16:03
    `);
  });

  it('keeps cells of a table that stand in lines of their own', () => {
    check(`
      Eastley rowers win the bay race for the third time
      The eight of Eastley won the race across the bay on Sunday, ahead of nine other boats from the coast.
      Boat
      Time
      Eastley
      14:02
      Norham
      14:09
      Westbay
      14:31
      The race is rowed each year in August. It was first held when the old lighthouse was built.
    `);
  });

  it('keeps a text of one paragraph, and of two short lines', () => {
    check(
      'The harbour town of Eastley voted on Sunday to build a bridge across the bay, after years of debate.',
    );
    check('동해읍은 일요일 수년간의 논의 끝에 만을 가로지르는 다리를 건설하기로 투표했다고 의회가 밝혔다.');
    check('東浜町は日曜日、長年の議論の末に湾を渡る橋を建設することを住民投票で決めたと町議会が発表した。');
    check(`
      Bridge opens
      Ferry stops
    `);
    check(`
      다리 개통
      여객선 중단
    `);
    check(`
      橋が開通
      フェリーは廃止
    `);
  });

  it('keeps the contacts of a press release', () => {
    check(`
      Eastley Bridge Company names its first director
      EASTLEY, 3 March – The Eastley Bridge Company has named Maria Holm its first director, it said on Tuesday.
      Holm led the port authority of Norham for nine years. She takes up the post in May, when work begins.
      “A bridge is a promise to the next hundred years,” said Holm.
      About the Eastley Bridge Company
      The company builds and runs the bridge across the bay. It belongs to the town and has forty employees.
      For the press
      Jonas Berg, head of communications
      Harbour Street 4, Eastley
    `);
    check(`
      동해대교주식회사, 초대 사장 선임
      동해대교주식회사는 화요일 마리아 홀름을 초대 사장으로 선임했다고 밝혔다.
      홀름은 9년 동안 북항 항만청을 이끌었으며 공사가 시작되는 5월에 취임한다.
      동해대교주식회사에 대하여
      회사는 만을 가로지르는 다리를 건설하고 운영하며 직원은 40명이다.
      담당: 홍보팀 요나스 베리
    `);
  });

  it('keeps the times of a live blog', () => {
    check(`
      Bridge vote: how the day went
      14:02
      The first of the twelve polling stations has closed, on Gull Island, where only thirty people live.
      14:45
      Long queues at the town hall. The mayor has asked for one more hour, and the court has allowed it.
      16:10
      All stations are closed now. The count begins at five, and the result is expected before midnight.
      21:30
      It is decided: the bridge will be built, with 52 percent in favour and 48 percent against.
    `);
    check(`
      다리 투표, 하루의 기록
      14시 02분
      주민이 서른 명뿐인 갈매기섬 투표소가 열두 곳 가운데 가장 먼저 문을 닫았다.
      16시 10분
      모든 투표소가 문을 닫았다. 개표는 다섯 시에 시작되며 결과는 자정 전에 나올 전망이다.
      21시 30분
      찬성 52퍼센트, 반대 48퍼센트로 다리를 건설하기로 결정되었다.
    `);
  });

  it('keeps a byline, a date and a sentence on the author where nothing else is of a page', () => {
    check(`
      Harbour town votes on a new bridge
      By Ann Keller
      3 March 2024
      The harbour town of Eastley voted on Sunday to build a bridge across the bay, after years of debate.
      The bridge will carry two lanes of traffic and a path for cyclists, the council said in its report.
      Work is to begin in the spring and to end three years later, if the weather is kind to the builders.
      Ann Keller is a reporter for the Eastley Courier.
    `);
  });

  it('keeps an article on a journalist', () => {
    check(`
      The woman who wrote down the harbour
      For fifty years one name stood under every report on the bay, and hardly anybody knew whose it was.
      She was born on Gull Island, went to school by boat and learned to type in the office of the port.
      Later she wrote about every storm, every wreck and every vote, and never once about herself, she says.
      Ann Keller is a reporter of the old kind, who writes first and asks for a desk afterwards, if at all.
      Her colleagues say that she knows each boat by the sound of its engine, and each captain by his cough.
    `);
  });
});
