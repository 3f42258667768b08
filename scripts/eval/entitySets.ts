import { mentionLabels, type MentionLabel } from '../../server/src/core/index.js';

/** How a set labels names: what its labels, and ours, are called in the table. What is not named counts for nothing. */
export interface EntitySet {
  readonly name: string;
  readonly language: string;
  readonly file: string;
  readonly gold: Readonly<Record<string, string>>;
  readonly ours: Readonly<Partial<Record<MentionLabel, string>>>;
}

const same = (...labels: MentionLabel[]): Record<string, string> =>
  Object.fromEntries(labels.map((label) => [label, label]));

/** Universal NER takes buildings for places; so does KLUE. */
const universal = {
  gold: { PER: 'PERSON', ORG: 'ORG', LOC: 'place' },
  ours: { PERSON: 'PERSON', ORG: 'ORG', GPE: 'place', LOC: 'place', FAC: 'place' },
} as const;

const ontoNotes = same(...mentionLabels);

export const entitySets: readonly EntitySet[] = [
  { name: 'ner-en-uner-pud', language: 'en', file: 'ner-en-uner-pud/dev/en.jsonl', ...universal },
  { name: 'ner-en-uner-ewt', language: 'en', file: 'ner-en-uner-ewt/dev/en.jsonl', ...universal },
  {
    name: 'ner-ja-gsd',
    language: 'ja',
    file: 'ner-ja-gsd/dev/ja.jsonl',
    gold: ontoNotes,
    ours: ontoNotes,
  },
  {
    name: 'ner-ja-stockmark',
    language: 'ja',
    file: 'ner-ja-stockmark/dev/ja.jsonl',
    gold: {
      人名: 'PERSON',
      法人名: 'ORG',
      政治的組織名: 'ORG',
      その他の組織名: 'ORG',
      地名: 'place',
      施設名: 'FAC',
      製品名: 'PRODUCT',
      イベント名: 'EVENT',
    },
    ours: {
      PERSON: 'PERSON',
      ORG: 'ORG',
      GPE: 'place',
      LOC: 'place',
      FAC: 'FAC',
      PRODUCT: 'PRODUCT',
      WORK_OF_ART: 'PRODUCT',
      EVENT: 'EVENT',
    },
  },
  {
    name: 'ner-ko-klue news',
    language: 'ko',
    file: 'ner-ko-klue/dev/news.jsonl',
    gold: { PS: 'PERSON', OG: 'ORG', LC: 'place' },
    ours: universal.ours,
  },
];
