export const mentionRules = {
  'mention-dictionary': 'A name of a dictionary that `glossa.json` names.',
  'mention-lexicon': 'A place, people, language or body of the public lexicon.',
  'mention-title': 'A personal name beside a title or honorific.',
  'mention-person': 'A personal name by its parts: given name, initials, surname.',
  'mention-person-cue': 'A personal name by the words around it.',
  'mention-organisation': 'An organisation by its head word, suffix or spelling.',
  'mention-acronym': 'An acronym that names a body.',
  'mention-place': 'A place by its head word or by what stands before it.',
  'mention-event': 'An event by its head word.',
  'mention-work': 'A product, project, law or building by its head word.',
  'mention-gloss': 'The original of a name, in parentheses after it.',
  'mention-tagger':
    'A name by its spelling and the words around it, as a tagger learned them from labelled text.',
  'mention-repeated': 'A name that stands elsewhere, in the document or its folder, with better evidence.',
} as const;

export type MentionRule = keyof typeof mentionRules;
