import assert from 'node:assert/strict';
import { analyseCorpus } from '../../../server/src/core/corpus/index.js';
import { documentOf } from '../../support/documents.js';

/** The ids of all mentions, a document a line, in the order of its mentions. */
function idsOf(...sources: readonly (readonly string[])[]): string[] {
  const { documents } = analyseCorpus(
    sources.map((lines, at) => ({ path: `${at}.txt`, analysis: documentOf(...lines) })),
  );
  return [...documents.values()].map(({ entityIds }) => entityIds.join(' '));
}

const shared =
  'en body: The ferry to the northern islands will leave an hour later until the end of the month.';

/** Names as in `ORG Acme Bank`, each in a document of its own; all documents share a passage. */
function areJoined(...names: readonly string[]): boolean {
  const ids = idsOf(
    ...names.map((name) => {
      const [label = '', ...words] = name.split(' ');
      return [shared, `en body: [[${words.join(' ')}|${label}]] spoke.`];
    }),
  );
  return new Set(ids).size === 1;
}

function joins(...names: readonly string[]): void {
  it(`joins ${names.join(' = ')}`, () => {
    assert.ok(areJoined(...names));
  });
}

function separates(...names: readonly string[]): void {
  it(`separates ${names.join(' ≠ ')}`, () => {
    names.forEach((left, at) => {
      for (const right of names.slice(at + 1)) {
        assert.ok(!areJoined(left, right), `${left} = ${right}`);
      }
    });
  });
}

describe('names of bodies, events and works', () => {
  describe('in one language', () => {
    joins('EVENT 해양 자원 회의', 'EVENT 해양자원회의');
    joins("ORG Harbour Minister's Office", 'ORG Office of the Harbour Minister');
    joins('ORG Blue Whale', 'PRODUCT Blue Whale');
    separates('ORG University of Lakeside', 'ORG Lakeside University');
    separates('ORG Bank of Lakeside', 'ORG Bank of Riverside');
    separates('PERSON Blue Whale', 'ORG Blue Whale');

    it('separates one name under two labels in documents that have nothing to do with each other', () => {
      const ids = idsOf(['en body: [[Apollo|ORG]] grew.'], ['en body: [[Apollo|PRODUCT]] flew.']);
      assert.deepEqual(ids, ['ORG:apollo', 'PRODUCT:apollo']);
    });
  });

  describe('word by word', () => {
    joins('ORG Green Energy Bank', 'ORG 그린 에너지 은행');
    joins('ORG Committee for Atomic Research', 'ORG 원자력연구위원회', 'ORG 原子力研究委員会');
    joins('EVENT Japan Steel Conference', 'EVENT 일본 철강 회의');
    joins('PRODUCT Project Lantern', 'PRODUCT 랜턴 프로젝트');
    joins('ORG 교통안전위원회', 'ORG 交通安全委員会');
    joins('ORG Orion Steel Works Club', 'ORG 오리온 스틸 웍스 클럽');
    separates('ORG World Health Organization', 'ORG 세계무역기구');
    separates('EVENT G7 Finance Conference', 'EVENT G20 금융 회의');
    separates('ORG Green Party', 'ORG 민주당');
    separates('ORG Ministry of Transport', 'ORG 외교부');

    it('separates names of documents that have nothing to do with each other', () => {
      const ids = idsOf(['en body: [[Steel Bank|ORG]] grew.'], ['ko body: [[철강 은행|ORG]]은 말했다.']);
      assert.deepEqual(ids, ['ORG:steel-bank', 'ORG:철강-은행']);
    });

    it('joins nothing with a name that says the same as two', () => {
      assert.ok(!areJoined('ORG Steel Bank', 'ORG 철강 은행', 'ORG 철강재 은행'));
      const ids = idsOf(
        [shared, 'en body: [[Ministry of Trade|ORG]] and [[Department of Commerce|ORG]] spoke.'],
        [shared, 'ko body: [[통상부|ORG]]는 말했다.'],
      );
      assert.equal(new Set(ids.join(' ').split(' ')).size, 3);
    });
  });

  describe('by what the text defines', () => {
    const one = (...lines: readonly string[]): void => {
      it(`joins the names of ${lines.join(' / ')}`, () => {
        const ids = idsOf(lines).join(' ').split(' ');
        assert.equal(new Set(ids).size, 1, ids.join(', '));
      });
    };
    const two = (...lines: readonly string[]): void => {
      it(`separates the names of ${lines.join(' / ')}`, () => {
        const ids = idsOf(lines).join(' ').split(' ');
        assert.equal(new Set(ids).size, ids.length, ids.join(', '));
      });
    };
    one('ko body: “[[푸른 고래 계획|PRODUCT]]”([[Blue Whale|PRODUCT]])을 발표했다.');
    one('ja body: [[青鯨計画|PRODUCT]]（[[Blue Whale|PRODUCT]]）を発表した。');
    one('en body: The [[Lakeside Energy Agency|ORG]] ([[LEA|ORG]]) met.');
    one('en body: The [[LEA|ORG]] ([[Lakeside Energy Agency|ORG]]) met.');
    one('en body: It is the "[[Forum on River Transport|ORG]]," or [[Fort|ORG]], which met.');
    one('en body: The [[Lakeside Energy Agency|ORG]] (LEA) met.', 'en body: Then [[LEA|ORG]] left.');
    one(
      'en body: The Lakeside Energy Agency ([[LEA|ORG]]) met.',
      'en body: [[Lakeside Energy Agency|ORG]] left.',
    );
    one('ko body: [[호반에너지청|ORG]](LEA)은 만났다.', 'ko body: 그리고 [[LEA|ORG]]는 떠났다.');
    one(
      'ko body: 새로운 호반 에너지 연맹([[LEA|ORG]])은 만났다.',
      'ko body: [[호반 에너지 연맹|ORG]]은 떠났다.',
    );
    two('en body: [[Springfield|GPE]] ([[Ohio|GPE]]) voted.');
    two('en body: [[Lakeside Bank|ORG]] ([[Riverside|ORG]]) voted.');
    two('ko body: [[김민호|PERSON]]([[Green Party|ORG]])는 말했다.');
    two('en body: The [[Lakeside Energy Agency|ORG]] ([[NBA|ORG]]) met.');
  });

  describe('by initials', () => {
    joins('ORG Lakeside Energy Agency', 'ORG LEA');
    joins('ORG Bank for Rivers and Lakes', 'ORG BRL');
    separates('ORG Lakeside Energy Agency', 'ORG LEB');
    separates('ORG Lakeside Agency', 'ORG LA');

    it('join nothing with a word that a lexicon has, nor what a lexicon tells apart', () => {
      const ids = idsOf([
        'en body: [[IOC|ORG =org:IOC]] and [[Lakeside Oil Company|ORG =org:lake]] met.',
        'en body: [[Inland Oil Company|ORG]] ([[LOC|ORG =org:LOC]]) left.',
        'en body: [[Lakeside Oil Company|ORG =org:lake]] ([[LOC|ORG =org:LOC]]) left.',
      ]);
      assert.equal(new Set(ids[0]?.split(' ')).size, 4);
    });

    it('join nothing where two names have them', () => {
      const ids = idsOf(['en body: [[Lake Energy Agency|ORG]], [[Land Estate Authority|ORG]], [[LEA|ORG]].']);
      assert.equal(new Set(ids[0]?.split(' ')).size, 3);
    });

    it('join nothing across documents that have nothing to do with each other', () => {
      const ids = idsOf(['en body: [[Lake Energy Agency|ORG]] met.'], ['en body: [[LEA|ORG]] left.']);
      assert.notEqual(ids[0], ids[1]);
    });
  });

  describe('by their place in passages that translate each other', () => {
    const english = (name: string): string[] => [
      'en body: Canada will invest $12 billion in hydrogen projects on February 4, said the mayor of Paris.',
      `en body: France and Germany sent 350 ships and 25 percent of the oil to Mexico, ${name} said on Sunday.`,
      'en body: India expects 7500 tourists from Brazil in 2031, after 6200 in 2030.',
    ];
    const korean = (name: string): string[] => [
      'ko body: 캐나다는 2월 4일 수소 프로젝트에 120억 달러를 투자한다고 파리 시장이 말했다.',
      `ko body: 프랑스와 독일은 배 350척과 석유의 25%를 멕시코에 보냈다고 ${name}이 일요일에 말했다.`,
      'ko body: 인도는 2030년 6200명에 이어 2031년 브라질 관광객 7500명을 예상한다.',
    ];
    const marked = (lines: readonly string[]): string[] =>
      lines.map((line) =>
        line
          .replace(/Canada|캐나다/g, '[[$&|GPE =territory:CA]]')
          .replace(/France|프랑스/g, '[[$&|GPE =territory:FR]]')
          .replace(/Germany|독일/g, '[[$&|GPE =territory:DE]]')
          .replace(/Mexico|멕시코/g, '[[$&|GPE =territory:MX]]')
          .replace(/India|인도/g, '[[$&|GPE =territory:IN]]')
          .replace(/Brazil|브라질/g, '[[$&|GPE =territory:BR]]')
          .replace(/350/, '[[350|CARDINAL 350]]')
          .replace(/25( percent|%)/, '[[$&|PERCENT 25]]')
          .replace(/7500/, '[[7500|CARDINAL 7500]]')
          .replace(/6200/, '[[6200|CARDINAL 6200]]')
          .replace(/\$12 billion|120억 달러/, '[[$&|MONEY USD 12000000000]]'),
      );
    const idOf = (ids: string): string => ids.split(' ').find((id) => !/territory|lexicon/.test(id)) ?? '';
    const areCounterparts = (left: string, right: string): boolean => {
      const [own = '', other = ''] = idsOf(marked(english(left)), marked(korean(right)));
      return idOf(own) === idOf(other);
    };

    it('joins names that partly say the same', () => {
      assert.ok(areCounterparts('[[Critical Oil Ministerial|EVENT]]', '[[핵심 석유 회의|EVENT]]'));
      assert.ok(areCounterparts('[[Vladimir Kozlov|PERSON]]', '[[블라지미르 코즐로프|PERSON]]'));
    });

    it('separates names that share nothing, or are of two kinds', () => {
      assert.ok(!areCounterparts('[[Critical Oil Ministerial|EVENT]]', '[[바다의 날|EVENT]]'));
      assert.ok(!areCounterparts('[[Vladimir Kozlov|PERSON]]', '[[사토 켄|PERSON]]'));
      assert.ok(!areCounterparts('[[George Bush|PERSON]]', '[[조지 워싱턴|PERSON]]'));
      assert.ok(!areCounterparts('[[Oil Ministerial|EVENT]]', '[[코즐로프|PERSON]]'));
    });

    it('separates a name from one that has its counterpart already', () => {
      const ids = idsOf(
        marked(english('[[Boris Johnson|PERSON]]')),
        marked(korean('[[보리스 존스|PERSON]]')),
        ['ko body: [[보리스 존슨|PERSON]]도 있다.'],
      );
      assert.equal(ids[2], 'PERSON:boris-johnson');
      assert.ok(!ids[1]?.includes('boris-johnson'), ids[1]);
      assert.ok(areCounterparts('[[Boris Johnson|PERSON]]', '[[보리스 존스|PERSON]]'));
    });
  });
});
