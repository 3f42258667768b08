import type { Candidate } from '../candidate.js';

const longest = 500;
const ownTextBefore = 300;

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|d[aeiou]s?|v[ao]n|der|del|la|bin|al)){0,4}(?: ?[(,][^()]{1,40}[),])?`;

/** What authors are said to be and to do, in a sentence that begins with their name; and who helped them. */
const trades: readonly RegExp[] = [
  new RegExp(
    String.raw`^${name},? (?:is|has been|was) (?:an? |the |our )?(?:[\p{L}\p{N}'’.,&-]+ ){0,8}?(?:reporter|editor|writer|author|correspondent|columnist|contributor|journalist|critic|producer|blogger|analyst|curator)\b`,
    'u',
  ),
  new RegExp(
    String.raw`^${name},? (?:writes|covers|reports|blogs) (?:[\p{L}-]+ ){0,3}?(?:about|on|for|from)\b`,
    'u',
  ),
  new RegExp(
    String.raw`^${name} ist (?:[\p{L}-]+ ){0,4}?(?:Redakteur|Journalist|Autor|Reporter|Korrespondent|Kolumnist)(?:in)?\b`,
    'u',
  ),
  new RegExp(String.raw`^${name} schreibt (?:\p{L}+ ){0,3}?(?:über|für)\b`, 'u'),
  new RegExp(
    String.raw`^${name} es (?:un |una )?(?:periodista|redactora?|editora?|escritora?|corresponsal|columnista)\b`,
    'u',
  ),
  new RegExp(
    String.raw`^${name} est (?:un |une )?(?:journaliste|rédactrice|rédacteur|auteure?|correspondante?|chroniqueu)`,
    'u',
  ),
];

/**
 * The sentences that say who wrote the article, below the most of it. An article may be about a journalist, so that
 * this speaks only softly: it counts where the text ends, not in its midst.
 */
export function authorPortraits(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const portraits = new Set<Candidate>();
  let width = 0;
  for (const candidate of candidates) {
    const { shape, text, furniture } = candidate;
    if (width >= ownTextBefore && furniture === null && text.length <= longest) {
      const line = text.trim();
      if (trades.some((trade) => trade.test(line))) {
        portraits.add(candidate);
        continue;
      }
    }
    width += shape.prose && furniture === null ? shape.width : 0;
  }
  return portraits;
}
