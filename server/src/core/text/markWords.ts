/** Words that tell an apostrophe from a quotation mark before them. */
export const afterApostrophe = {
  /** ’90s, ’50 */
  decade: /^\d0s?(?![\p{L}\p{N}])/u,
  /** English words that lost their first letters: ’em, ’til, rock ’n’ roll. */
  clipped: /^(?:em|til|tis|twas|cause|bout|round|n|neath|cuz|kay|burbs)(?![\p{L}\p{N}])/iu,
  /** What English hangs to a word, where a text sets it apart: he ’ll, Ann ’s. */
  clitic: /^(?:s|t|d|m|ll|re|ve)(?![\p{L}\p{N}])/u,
  /** The same behind a space, of a mark that stands alone: Ann ' s, o ' clock. */
  cliticApart: /^ (?:s|t|d|m|ll|re|ve|clock)(?![\p{L}\p{N}])/u,
} as const;

/** What Korean sets right behind a closing mark. */
export const koreanParticle =
  /^(?:이?라|고\s|며|는|은|이[가며\s]|가\s|을|를|와|과|의|에|로|으로|도|만|하[고며면는]|면서|인\s|이었|였)/u;
