import type { Figure, Mention } from './model.js';
import { contains, lengthOf, type Span } from './text/span.js';

/**
 * A number inside a name is part of the name (G7), a name inside a figure part of the figure (Hong Kong dollars).
 * Where the two merely cross, the longer stands, or the name if a dictionary has it. Both lists in reading order and
 * free of overlaps, before and after.
 */
export function settleOverlaps(
  mentions: readonly Mention[],
  figures: readonly Figure[],
): { mentions: readonly Mention[]; figures: readonly Figure[] } {
  const lost = new Set<Span>();
  let at = 0;
  for (const mention of mentions) {
    while ((figures[at]?.end ?? Infinity) <= mention.start) {
      at++;
    }
    for (let other = at; ; other++) {
      const figure = figures[other];
      if (figure === undefined || figure.start >= mention.end) {
        break;
      }
      const yields =
        mention.rule === 'mention-dictionary'
          ? contains(figure, mention) && lengthOf(figure) > lengthOf(mention)
          : lengthOf(figure) > lengthOf(mention);
      lost.add(yields ? mention : figure);
    }
  }
  const stands = (mark: Span): boolean => !lost.has(mark);
  return lost.size === 0
    ? { mentions, figures }
    : { mentions: mentions.filter(stands), figures: figures.filter(stands) };
}
