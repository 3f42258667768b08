/** An article, line by line, each with the kind of section that it is. */
export const headline = ['headline', 'Harbour town votes on a new bridge'] as const;
export const lead = [
  'lead',
  'The harbour town of Eastley voted on Sunday to build a bridge across the bay, after years of debate.',
] as const;
export const paragraph = [
  'body',
  'The bridge will carry two lanes of traffic and a path for cyclists, the council said in its report.',
] as const;
export const another = [
  'body',
  'Work is to begin in the spring and to end three years later, if the weather is kind to the builders.',
] as const;
export const third = [
  'body',
  'The ferry will go on running until the bridge is open, the council promised the people of the island.',
] as const;
