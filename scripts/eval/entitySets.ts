import { mentionLabels, type MentionLabel } from '../../server/src/core/index.js';

/** How a set labels names: what its labels, and ours, are called in the table. What is not named counts for nothing. */
export interface EntitySet {
  readonly name: string;
  readonly language: string;
  readonly file: string;
  readonly gold: Readonly<Record<string, string>>;
  readonly ours: Readonly<Partial<Record<MentionLabel, string>>>;
  /** In which field the names stand. */
  readonly layer: 'entities' | 'fine';
  /** Labels of the set that do not say whether a name is meant, or which; what we find there counts for nothing. */
  readonly unclear: ReadonlySet<string>;
  /** Which rows are measured, by their place in the file; the others may have been trained on. */
  readonly isMeasured: (row: number) => boolean;
  /** Another kind of text, or another view of a set: in a table of its own. */
  readonly isFurther: boolean;
}

const plain = {
  layer: 'entities',
  unclear: new Set<string>(),
  isMeasured: () => true,
  isFurther: false,
} as const;
const further = { ...plain, isFurther: true } as const;

const same = (...labels: MentionLabel[]): Record<string, string> =>
  Object.fromEntries(labels.map((label) => [label, label]));

/** Universal NER takes buildings for places; so do KLUE, CoNLL-2003 and those who follow it. */
const universal = {
  gold: { PER: 'PERSON', ORG: 'ORG', LOC: 'place' },
  ours: { PERSON: 'PERSON', ORG: 'ORG', GPE: 'place', LOC: 'place', FAC: 'place' },
} as const;

/** All else that has a name: peoples, languages, events, products, works, laws. */
const conll = {
  gold: { ...universal.gold, MISC: 'MISC' },
  ours: {
    ...universal.ours,
    NORP: 'MISC',
    LANGUAGE: 'MISC',
    EVENT: 'MISC',
    PRODUCT: 'MISC',
    WORK_OF_ART: 'MISC',
    LAW: 'MISC',
  },
} as const;

const ontoNotes = same(...mentionLabels);

/** The tag set of 150 classes, by the descriptions of its classes; what is the name of no single thing is left out. */
const fineKorean: Readonly<Record<MentionLabel, readonly string[]>> = {
  PERSON: ['PS_NAME', 'PS_CHARACTER', 'PS_PET'],
  NORP: ['CV_TRIBE'],
  FAC: ['AF_BUILDING', 'AF_CULTURAL_ASSET', 'AF_ROAD'],
  ORG: [
    'OGG_ECONOMY',
    'OGG_EDUCATION',
    'OGG_MILITARY',
    'OGG_MEDIA',
    'OGG_SPORTS',
    'OGG_ART',
    'OGG_MEDICINE',
    'OGG_RELIGION',
    'OGG_SCIENCE',
    'OGG_LIBRARY',
    'OGG_LAW',
    'OGG_POLITICS',
    'OGG_FOOD',
    'OGG_HOTEL',
    'OGG_OTHERS',
  ],
  GPE: ['LCP_COUNTRY', 'LCP_PROVINCE', 'LCP_COUNTY', 'LCP_CITY', 'LCP_CAPITALCITY'],
  LOC: ['LCG_RIVER', 'LCG_OCEAN', 'LCG_BAY', 'LCG_MOUNTAIN', 'LCG_ISLAND', 'LCG_CONTINENT', 'LC_SPACE'],
  PRODUCT: ['AFW_SERVICE_PRODUCTS', 'AFW_OTHER_PRODUCTS', 'TMI_SW', 'TMI_SERVICE', 'TMI_PROJECT'],
  EVENT: ['EV_ACTIVITY', 'EV_WAR_REVOLUTION', 'EV_SPORTS', 'EV_FESTIVAL', 'EV_OTHERS'],
  WORK_OF_ART: ['AFA_DOCUMENT', 'AFA_PERFORMANCE', 'AFA_VIDEO', 'AFA_ART_CRAFT', 'AFA_MUSIC', 'CV_PRIZE'],
  LAW: [],
  LANGUAGE: ['CV_LANGUAGE'],
};

export const entitySets: readonly EntitySet[] = [
  { ...plain, name: 'ner-en-uner-pud', language: 'en', file: 'ner-en-uner-pud/dev/en.jsonl', ...universal },
  { ...plain, name: 'ner-en-uner-ewt', language: 'en', file: 'ner-en-uner-ewt/dev/en.jsonl', ...universal },
  {
    ...plain,
    name: 'ner-ja-gsd',
    language: 'ja',
    file: 'ner-ja-gsd/dev/ja.jsonl',
    gold: ontoNotes,
    ours: ontoNotes,
  },
  {
    ...plain,
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
    // Programmes, books, prizes and laws are 製品名.
    ours: {
      PERSON: 'PERSON',
      ORG: 'ORG',
      GPE: 'place',
      LOC: 'place',
      FAC: 'FAC',
      PRODUCT: 'PRODUCT',
      WORK_OF_ART: 'PRODUCT',
      LAW: 'PRODUCT',
      EVENT: 'EVENT',
    },
    isMeasured: (row) => row % 5 === 4,
  },
  {
    ...plain,
    name: 'ner-ko-klue news',
    language: 'ko',
    file: 'ner-ko-klue/dev/news.jsonl',
    gold: { PS: 'PERSON', OG: 'ORG', LC: 'place' },
    ours: universal.ours,
  },
  {
    ...further,
    name: 'ner-ko-klue news fine',
    language: 'ko',
    file: 'ner-ko-klue/dev/news.jsonl',
    layer: 'fine',
    gold: Object.fromEntries(
      mentionLabels.flatMap((label) => fineKorean[label].map((type) => [type, label] as const)),
    ),
    ours: Object.fromEntries(
      mentionLabels.filter((label) => fineKorean[label].length > 0).map((label) => [label, label]),
    ),
    // LC_OTHERS are stations and airports, but also villages and lines on maps; the others, kinds of things as well as
    // names of some: 버스, 스마트폰, 징역.
    unclear: new Set(['LC_OTHERS', 'AF_TRANSPORT', 'AF_WEAPON', 'TMI_HW', 'CV_LAW', 'CV_POLICY', 'CV_FUNDS']),
  },
  {
    ...further,
    name: 'ner-ja-wac',
    language: 'ja',
    file: 'ner-ja-wac/dev/ja.jsonl',
    gold: { PERSON: 'PERSON', ORGANIZATION: 'ORG', LOCATION: 'place', ARTIFACT: 'ARTIFACT' },
    ours: { ...universal.ours, PRODUCT: 'ARTIFACT', WORK_OF_ART: 'ARTIFACT', LAW: 'ARTIFACT' },
    unclear: new Set(['OPTIONAL']),
  },
  { ...further, name: 'ner-en-wikigold', language: 'en', file: 'ner-en-wikigold/dev/en.jsonl', ...conll },
  {
    ...further,
    name: 'ner-en-wnut17',
    language: 'en',
    file: 'ner-en-wnut17/dev/en.jsonl',
    gold: {
      person: 'PERSON',
      group: 'ORG',
      corporation: 'ORG',
      location: 'place',
      product: 'PRODUCT',
      'creative-work': 'WORK_OF_ART',
    },
    ours: { ...universal.ours, PRODUCT: 'PRODUCT', WORK_OF_ART: 'WORK_OF_ART' },
  },
  { ...further, name: 'ner-en-secfilings', language: 'en', file: 'ner-en-secfilings/dev/en.jsonl', ...conll },
];
