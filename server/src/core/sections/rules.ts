export const sectionRules = {
  'section-headline': 'A short line at the top that does not end like a sentence.',
  'section-lead': 'The first paragraph of the article’s own text.',
  'section-body': 'The article’s own text.',
  'section-related': 'Teasers of other articles, after a heading that announces them.',
  'section-related-line': 'One line that names another article to read.',
  'section-related-shape': 'A title or teaser below the end of the article.',
  'section-noise-related-heading': 'A heading over teasers of other articles.',
  'section-noise-ai-badge': 'A badge that says that software made or checked something.',
  'section-noise-cookie': 'A cookie notice or one of its buttons.',
  'section-noise-comment-prompt': 'An invitation to comment, or a count of comments.',
  'section-noise-filler': 'A line of white space only.',
  'section-noise-navigation': 'Menus, page links and other short lines apart from the article.',
  'section-noise-share': 'Buttons to share or print.',
  'section-noise-subscribe': 'An offer to subscribe or to sign in.',
  'section-noise-advert': 'A mark or text of advertising.',
  'section-noise-copyright': 'A copyright line.',
  'section-noise-other':
    'A line apart from the article, a credit of a picture, or a short line that comes again and again.',
  'section-template': 'A line that stands in many documents of the folder: the site’s, not the article’s.',
  'section-related-folder': 'The headline or the lead of another document of the folder.',
  'section-decided': 'What a person decided about these lines.',
} as const;

export type SectionRule = keyof typeof sectionRules;
