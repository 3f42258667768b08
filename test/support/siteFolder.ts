/** Articles written for the tests: title, then paragraphs. */
export const articles: readonly (readonly [title: string, ...paragraphs: string[]])[] = [
  [
    'Harbour town votes on a new bridge',
    'The harbour town of Eastley voted on Sunday to build a bridge across the bay, after years of debate.',
    'The bridge will carry two lanes of traffic and a path for cyclists, the council said in its report.',
    'Work is to begin in the spring and to end three years later, if the weather is kind to the builders.',
  ],
  [
    'Mountain railway opens after long repairs',
    'The railway to the summit of Mount Harn opened again on Friday, two years after a landslide closed it.',
    'Engineers had to lay four kilometres of track and to rebuild two viaducts, the operator said in a statement.',
    'Trains will run every half hour until the first snow, and tickets cost as much as they did before the slide.',
  ],
  [
    'School lets pupils plan their own lunch',
    'A school in Dorning has handed the planning of its lunches to a committee of pupils between ten and twelve.',
    'They keep to a budget and to the rules on salt and sugar, and they ask the cooks what can be done in time.',
    'Less food is thrown away than in any year before, the headmistress told parents at a meeting on Tuesday.',
  ],
  [
    'Old mill finds a buyer at last',
    'The water mill at Lower Penning has been sold to a family of bakers, who plan to grind flour there again.',
    'It had stood empty for thirty years, and its wheel had not turned since a flood carried off the sluice gate.',
    'The new owners hope to sell the first loaves at the harvest market and to show visitors round on Sundays.',
  ],
  [
    'Islanders count more seals than ever',
    'Volunteers on the Skarra islands counted more than nine hundred seals this week, a record for the group.',
    'The animals come to the western beaches to raise their young, far away from the routes of the ferries.',
    'Biologists believe that cleaner water has brought back the herring on which the seals of the islands feed.',
  ],
];

export interface SiteTemplate {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Has no phrase that the tables of furniture know, so that only the folder can tell. */
export const template: SiteTemplate = {
  above: ['The Bay Observer', 'Town and country', 'Harbour life', 'Letters from readers', 'Tide tables'],
  below: [
    'About the Bay Observer',
    'The Bay Observer has told the people of the coast what happens in their towns since its founder set up a press in a boat shed.',
    'Its reporters live where they write, and every one of them may be met on market days at the office on the quay.',
    'Quay Street 12, Eastley',
  ],
};

export function wrapped(article: readonly string[], { above, below }: SiteTemplate = template): string {
  return [...above, ...article, ...below].join('\n\n');
}
