import type { MentionLabel } from '../model.js';
import type { MentionRule } from './rules.js';

/** The rule by which a head word gave a name its label. */
export function ruleOfHead(label: MentionLabel): MentionRule {
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
