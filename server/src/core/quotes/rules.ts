export const quoteRules = {
  'quote-speech':
    'Words in quotation marks that somebody said or wrote, by a reporting verb or phrase that governs them.',
  'quote-speech-continued': 'A quotation that goes on with the speaker of the one before it.',
  'quote-speech-unattributed': 'A quotation that reads as somebody’s words, without a speaker in the text.',
  'quote-indirect':
    'What somebody said, told in the reporter’s words, by the reporting verb or phrase that governs it.',
  'quote-term': 'A name, a coined term or a distancing quotation.',
} as const;
