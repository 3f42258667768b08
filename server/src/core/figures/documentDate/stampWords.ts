/** What a stamp says that its date is the date of. */
export type StampKind = 'published' | 'updated';

/**
 * Words of stamps, by language: a page has its furniture in the language of its site, whatever that of the article is,
 * so that all are looked for in every text. Lower case; in English and other languages with spaces, whole words.
 */
const words: readonly Readonly<Record<StampKind, readonly string[]>>[] = [
  {
    published: [
      'published',
      'first published',
      'publish date',
      'publication date',
      'posted',
      'date',
      'issued',
    ],
    updated: ['updated', 'last updated', 'update', 'modified', 'last modified', 'edited', 'revised'],
  },
  {
    published: ['기사입력', '입력', '등록', '승인', '송고', '발행', '발행일', '작성', '게재', '게시', '보도'],
    updated: ['최종수정', '최종 수정', '수정', '업데이트', '갱신'],
  },
  {
    published: ['公開', '配信', '掲載', '投稿', '発行', '発信'],
    updated: ['最終更新', '更新', '修正'],
  },
  {
    published: ['发布', '發布', '发表', '發表', '刊登', '刊出', '发稿', '發稿', '发文', '發文'],
    updated: ['最后更新', '最後更新', '更新', '修改'],
  },
];

/** What may stand between such a word and its date: 입력 시간 : 2026…, Published on …, 公開日時：…. */
const links =
  /^(?:일|일시|시간|시각|일자|日|日時|时间|時間|日期|于|於|on|at|date|time|[a-z]{2,4}t|utc|\s|[:：|·.,\-–—[\]()（）【】])*$/iu;

const byLength = words
  .flatMap((table) => [
    ...table.published.map((word) => ({ word, kind: 'published' as const })),
    ...table.updated.map((word) => ({ word, kind: 'updated' as const })),
  ])
  .sort((a, b) => b.word.length - a.word.length);

/** The stamp whose word leads up to a date: the last of `before`, with nothing but links behind it. */
export function stampBefore(before: string): StampKind | undefined {
  const text = before.toLowerCase();
  const found = byLength
    .map(({ word, kind }) => ({ word, kind, at: text.lastIndexOf(word) }))
    .filter(({ word, at }) => at >= 0 && isWhole(text, at, word) && links.test(text.slice(at + word.length)));
  return found.reduce<(typeof found)[number] | undefined>(
    (last, one) => (last === undefined || one.at + one.word.length > last.at + last.word.length ? one : last),
    undefined,
  )?.kind;
}

/** The same of a word that follows its date: 2026.02.04 15:30 송고. */
export function stampAfter(after: string): StampKind | undefined {
  const text = after.toLowerCase().trimStart();
  return byLength.find(({ word }) => text.startsWith(word) && !/^[a-z]/.test(word))?.kind;
}

function isWhole(text: string, at: number, word: string): boolean {
  const isLatin = /^[a-z]/.test(word);
  return !isLatin || !(/[a-z]/.test(text.charAt(at - 1)) || /[a-z]/.test(text.charAt(at + word.length)));
}
