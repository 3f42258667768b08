/** Readings of Chinese characters in Korean: a syllable outside is native, or foreign. */
export const sinoKorean = new Set(
  '가각간갈감갑강개객갱거건걸검겁격견결겸경계고곡곤골공과곽관괄광괘괴굉교구국군굴궁권궐궤귀규균극근금급긍기긴길김나낙난날남납낭내녀년념녕노농뇌누눌능니다단달담답당대덕도독돈돌동두둔득등라락란람랍랑래랭략량려력련렬렴렵령례로록론롱뢰료룡루류륙륜률륭릉리린림립마막만말망매맥맹면멸명모목몰몽묘무묵문물미민밀박반발방배백번벌범법벽변별병보복본봉부북분불붕비빈빙사삭산살삼삽상쌍새색생서석선설섬섭성세소속손송쇄쇠수숙순술숭슬습승시식신실심십씨아악안알암압앙애액야약양어억언얼엄업여역연열염엽영예오옥온옹와완왕왜외요욕용우욱운울웅원월위유육윤율융은을음읍응의이익인일임입잉자작잔잠잡장재쟁저적전절점접정제조족존졸종좌죄주죽준줄중즉즐증지직진질집징차착찬찰참창채책처척천철첨첩청체초촉촌총촬최추축춘출충췌취측층치칙친칠침칭쾌타탁탄탈탐탑탕태택토통퇴투특파판팔패팽편평폐포폭표품풍피필하학한할함합항해핵행향허헌헐험혁현혈협형혜호혹혼홀홍화확환활황회획횡효후훈훤훼휘휴흉흑흔흘흠흡흥희',
);

/** Syllables by which Japanese names are written in Hangul. */
export const kana = new Set(
  '아이우에오가기구게고카키쿠케코사시스세소자지즈제조타치쓰츠테토다데도나니누네노하히후헤호바비부베보파피푸페포마미무메모야유요라리루레로와샤슈쇼차추초주캬큐쿄갸규교햐휴효랴류료뵤뱌뷰묘먀뮤뉴뇨냐신준겐켄린간칸렌긴킨단탄덴텐센진젠친분몬만혼햐콘곤핫잇닛삿켓',
);

/** Common family names; the rare ones of the lexicon are too often the beginning of a noun. */
export const commonFamily = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용',
);
export const doubleFamily = new Set(['남궁', '황보', '제갈', '선우', '독고', '사공', '서문']);

/** Syllables of given names beside those of the lexicon. */
export const givenSyllables =
  '흥박명철근봉구길남덕돈두득래룡만문복삼섭순식신심억언열엽옥완욱운웅월의익일임자장전정제조종중찬창채천춘충칠택팔표필학한해향헌형홍화환훈휘흠걸곤관광교국군권균극금기록률배백범병보부빈갑격계고관란련렬례림모무미분비선섭설숙술슬실애양여염영예오온와왕용위유은응인자재점제족존지질집';

/** Numbers of the final consonants that a foreign word is written with: none, ㄱ, ㄴ, ㄹ, ㅁ, ㅂ, ㅅ, ㅇ. */
export const foreignFinals = new Set([0, 1, 4, 8, 16, 17, 19, 21]);
