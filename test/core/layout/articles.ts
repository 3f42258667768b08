import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const seeds = join(__dirname, '..', '..', '..', 'seeds');

/** The sample articles. */
export const seedTexts: readonly string[] = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(seeds, name), 'utf8'));

/** Articles written for these tests, one paragraph a line. The people and companies in them do not exist. */

export const english = `City opens long-delayed river tunnel

The city of Norburg opened its river tunnel on Saturday, eleven years after the first spade went into the ground and four years later than planned, Mayor Ilse Brandt said. "It is a good day for all who have waited for it," she told a crowd of about 2,000 people.

The tunnel cost $1.2 billion, and was paid for by the state, the city, the European Union and a group of 14 banks. Vice President Thomas Ahlers of Harbour Trust Bank said the price was "fair for what it is, and lower than that of a bridge". Engineers expect that it will save commuters some 25 minutes a day.

Critics had warned since January 2019 that the ground under the river was too soft. A first attempt ended in March 2021, when water broke into the northern shaft; nobody was hurt, but the machine had to be dug out of the mud, which took 16 months and cost another $85 million.

"We have learned to be patient," Ahlers said. He thanked the 340 workers from Germany, Japan and South Korea who had finished the work, and called the new line a model for cities in the United Kingdom and elsewhere.

From Monday on, trains will run every five minutes from 5 a.m. until midnight, at a fare of $2.75.`;

export const korean = `북항시, 강 아래 터널 11년 만에 개통

북항시의 김서연 시장은 14일 강 아래를 지나는 터널이 공사를 시작한 지 11년 만에 개통됐다고 밝혔다. 김 시장은 개통식에 모인 시민 2천여 명에게 “오래 기다려 주신 모든 분께 감사드린다”고 말했다.

총사업비 12억 달러는 국가와 시, 유럽연합, 그리고 14개 은행이 나누어 부담했다. 박지훈 부시장은 “다리를 놓는 것보다 적은 비용이 들었다”고 설명했다. 전문가들은 통근 시간이 하루 25분가량 줄어들 것으로 내다봤다.

이 사업은 2019년 1월부터 지반이 약하다는 비판을 받아 왔다. 2021년 3월에는 북쪽 갱도에 물이 들어와 공사가 16개월 동안 중단됐고, 8500만 달러가 추가로 들었다. 다친 사람은 없었다.

공사를 마무리한 노동자 340명 가운데에는 독일과 일본에서 온 기술자들도 있었다. 열차는 월요일부터 오전 5시에서 자정까지 5분 간격으로 운행되며, 요금은 1500원이다.`;

export const japanese = `北浜市、川底トンネルが開通 着工から11年

北浜市の高橋美和市長は14日、川の下を通るトンネルが着工から11年で開通したと発表した。高橋市長は開通式に集まった約2000人の市民に「長い間お待ちいただいたすべての方に感謝したい」と述べた。

総工費12億ドルは、国と市、欧州連合、それに14の銀行が負担した。佐々木健一副市長は「橋を架けるよりも安く済んだ」と説明した。専門家は、通勤にかかる時間が1日に25分ほど短くなるとみている。

この事業には2019年1月から、地盤が軟らかすぎるという批判があった。2021年3月には北側の立坑に水が入り、工事は16カ月にわたって中断され、8500万ドルの追加費用がかかった。けが人はいなかった。

工事を終えた340人の作業員の中には、ドイツや韓国から来た技術者もいた。列車は月曜日から午前5時から深夜0時まで5分おきに運行され、運賃は210円になる。`;

export const chinese = `滨江市过江隧道历时十一年终于通车

滨江市市长李文华14日宣布，过江隧道在动工十一年之后正式通车。李文华在通车仪式上对到场的两千多名市民说：“感谢所有一直耐心等待的人。”

工程总投资12亿美元，由国家、本市、欧洲联盟以及14家银行共同承担。副市长王建国表示，这比修建一座大桥还要便宜。专家预计，市民每天上下班的时间将缩短25分钟左右。

自2019年1月以来，一直有人批评河底的土层过于松软。2021年3月，北侧竖井进水，工程中断了16个月，并因此增加了8500万美元的费用，所幸没有人员受伤。

参加建设的340名工人当中，也有来自德国和日本的技术人员。列车将从星期一起每五分钟一班，票价为四元。`;
