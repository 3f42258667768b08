import type { FigureLabel, Language, MentionLabel, NoiseKind, Section } from '../core/index.js';

export const labelWords: Readonly<Record<MentionLabel | FigureLabel, string>> = {
  PERSON: 'person',
  NORP: 'nationality, religious or political group',
  FAC: 'building or facility',
  ORG: 'organisation',
  GPE: 'country, state or city',
  LOC: 'place',
  PRODUCT: 'product',
  EVENT: 'event',
  WORK_OF_ART: 'work of art',
  LAW: 'law',
  LANGUAGE: 'language',
  DATE: 'date',
  TIME: 'time',
  PERCENT: 'percentage',
  MONEY: 'sum of money',
  QUANTITY: 'quantity',
  ORDINAL: 'ordinal number',
  CARDINAL: 'number',
};

/** Headings over several entities of one label. */
export const labelGroups: Readonly<Record<MentionLabel, string>> = {
  PERSON: 'People',
  NORP: 'Nationalities and groups',
  FAC: 'Buildings and facilities',
  ORG: 'Organisations',
  GPE: 'Countries, states and cities',
  LOC: 'Places',
  PRODUCT: 'Products',
  EVENT: 'Events',
  WORK_OF_ART: 'Works of art',
  LAW: 'Laws',
  LANGUAGE: 'Languages',
};

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ko: 'Korean',
  ja: 'Japanese',
  'zh-Hant': 'Chinese (traditional)',
  'zh-Hans': 'Chinese (simplified)',
  'und-Latn': 'Other language in Latin script',
  und: 'Other language',
};

const noiseWords: Readonly<Record<NoiseKind, string>> = {
  'related-heading': 'heading of related articles',
  'ai-badge': 'badge of generated content',
  cookie: 'cookie notice',
  'comment-prompt': 'invitation to comment',
  filler: 'filler',
  navigation: 'navigation',
  share: 'share buttons',
  subscribe: 'invitation to subscribe',
  advert: 'advertisement',
  copyright: 'copyright notice',
  other: 'other',
};

export function noiseWord({ noise }: Section): string {
  return noiseWords[noise ?? 'other'];
}

export function sectionTitle(section: Section): string {
  switch (section.kind) {
    case 'headline':
      return 'Headline';
    case 'lead':
      return 'Lead';
    case 'body':
      return 'Body';
    case 'related':
      return 'Related articles';
    case 'noise':
      return section.noise === 'other' ? 'Noise' : `Noise: ${noiseWord(section)}`;
  }
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
