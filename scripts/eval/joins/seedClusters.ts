/** Which names of the sample articles in seeds/ are one entity, by hand: a line an entity. No rule reads it. */
const lines = `U.S. | United States | US | 미국 | 米国
Japan | 일본 | 日本
China | 중국 | 中国
EU | European Union | 유럽연합
Chinese
Japanese
European
North American
북미
U.S. Trade Representative's office | US Trade Representative’s office | Office of the U.S. Trade Representative | 미국 무역대표부 | 貿易代表部
Washington | 워싱턴
Beijing | 베이징
Tokyo | 도쿄
Trump | Donald Trump | 트럼프 | 도널드 트럼프 | トランプ
JD Vance | Vance | JD 밴스 | 밴스 | JDヴァンス | ヴァンス
Marco Rubio
Iwao Horii
미국 국무부 | US State Department
Critical Minerals Ministerial | 핵심광물 장관회의 | 핵심 광물 장관 회의
G7
G7 재무장관 회의
사츠키 가타야마 | 片山さつき
신지로 코이즈미 | 小泉進次郎
Sanae Takaichi | 사나에 타카이치 | 고이치 사나에 | 高市早苗
South Korea | 한국 | 남한 | 韓国
이재명 | 李在明
REalloys
Canada | 캐나다
Saskatchewan Research Council | 사스카처원 연구 위원회
월스트리트저널
중국 상무부
Taiwan | 대만
Minamitorishima Island
Chikyu
UK | 영국
India | 인도
Australia | 호주
Democratic Republic of Congo | 콩고민주공화국
Forum on Resource Geostrategic Engagement | Forge | FORGE | 자원 지정학적 참여 포럼
David Copley | 데이비드 코플리
MP Materials
Lithium Americas
Jamieson Greer | Greer | 제이미슨 그리어
European Commission | 유럽위원회
Chinese Foreign Ministry | 중국 외교부
Project Vault | 볼트 프로젝트
Advanced Magnet Lab | 어드밴스드 매그넷 랩
Wade Senti | 웨이드 센티
Xi Jinping | 시진핑
MSP
Ministry of Trade, Industry and Resources | 산업통상자원부
欧州
Mexico`;

/** The entity of each name, by number. */
export const seedEntities: ReadonlyMap<string, string> = new Map(
  lines
    .split('\n')
    .flatMap((line, entity) => line.split(' | ').map((name): [string, string] => [name, String(entity)])),
);
