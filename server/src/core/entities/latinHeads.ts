import type { MentionLabel } from '../model.js';
import * as en from './en.js';
import type { MentionRule } from './rules.js';

/** What a name is that ends in this word. */
export function headLabel(word: string): MentionLabel | undefined {
  if (en.organisationHeads.has(word)) {
    return 'ORG';
  }
  if (en.eventHeads.has(word)) {
    return 'EVENT';
  }
  if (en.placeHeads.has(word)) {
    return 'LOC';
  }
  if (en.politicalHeads.has(word)) {
    return 'GPE';
  }
  if (en.facilityHeads.has(word)) {
    return 'FAC';
  }
  return en.lawHeads.has(word) ? 'LAW' : undefined;
}

export function ruleOf(label: MentionLabel): MentionRule {
  switch (label) {
    case 'EVENT':
      return 'mention-event';
    case 'LOC':
    case 'GPE':
      return 'mention-place';
    case 'FAC':
    case 'LAW':
    case 'PRODUCT':
    case 'WORK_OF_ART':
      return 'mention-work';
    case 'ORG':
    case 'PERSON':
    case 'NORP':
    case 'LANGUAGE':
      return 'mention-organisation';
  }
}
