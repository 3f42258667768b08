import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import type { FigureLabel, MentionLabel } from '../core/index.js';

/** The order is part of the protocol: tokens name their type by its place here. */
export const tokenTypes = [
  'person',
  'norp',
  'fac',
  'org',
  'gpe',
  'loc',
  'product',
  'event',
  'workOfArt',
  'law',
  'language',
  'date',
  'time',
  'percent',
  'money',
  'quantity',
  'ordinal',
  'cardinal',
  'quote',
  'term',
  'noise',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** `quoted`: inside a quote; `related`: in a teaser of another article; `suggested`: nobody has decided on it yet. */
export const tokenModifiers = ['quoted', 'related', 'suggested'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

export const tokenTypeOf: Readonly<Record<MentionLabel | FigureLabel, TokenType>> = {
  PERSON: 'person',
  NORP: 'norp',
  FAC: 'fac',
  ORG: 'org',
  GPE: 'gpe',
  LOC: 'loc',
  PRODUCT: 'product',
  EVENT: 'event',
  WORK_OF_ART: 'workOfArt',
  LAW: 'law',
  LANGUAGE: 'language',
  DATE: 'date',
  TIME: 'time',
  PERCENT: 'percent',
  MONEY: 'money',
  QUANTITY: 'quantity',
  ORDINAL: 'ordinal',
  CARDINAL: 'cardinal',
};

/** Types that LSP 3.17 predefines, for editors that colour no others. */
const standardTypes = [
  'class',
  'interface',
  'struct',
  'namespace',
  'type',
  'variable',
  'event',
  'property',
  'macro',
  'keyword',
  'number',
  'string',
  'comment',
] as const;

const standardTypeOf: Readonly<Record<TokenType, (typeof standardTypes)[number]>> = {
  person: 'class',
  norp: 'interface',
  fac: 'struct',
  org: 'namespace',
  gpe: 'type',
  loc: 'type',
  product: 'variable',
  event: 'event',
  workOfArt: 'property',
  law: 'macro',
  language: 'keyword',
  date: 'number',
  time: 'number',
  percent: 'number',
  money: 'number',
  quantity: 'number',
  ordinal: 'number',
  cardinal: 'number',
  quote: 'string',
  term: 'string',
  noise: 'comment',
};

export interface TokenVocabulary {
  readonly legend: SemanticTokensLegend;
  readonly typeIndex: (type: TokenType) => number;
  readonly modifierBits: (modifiers: readonly TokenModifier[]) => number;
}

const own: TokenVocabulary = {
  legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
  typeIndex: (type) => tokenTypes.indexOf(type),
  modifierBits: (modifiers) => modifiers.reduce((bits, one) => bits | (1 << tokenModifiers.indexOf(one)), 0),
};

const standard: TokenVocabulary = {
  legend: { tokenTypes: [...standardTypes], tokenModifiers: [] },
  typeIndex: (type) => standardTypes.indexOf(standardTypeOf[type]),
  modifierBits: () => 0,
};

/** @param custom whether the client knows Glossa's own types */
export function tokenVocabulary(custom: boolean): TokenVocabulary {
  return custom ? own : standard;
}
