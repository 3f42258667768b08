/** The forms of English verbs, all in lower case. */
export interface VerbForms {
  /** say */
  readonly plain: ReadonlySet<string>;
  /** says, said */
  readonly finite: ReadonlySet<string>;
  /** said */
  readonly past: ReadonlySet<string>;
  /** saying */
  readonly participles: ReadonlySet<string>;
}

/**
 * Inflects verbs by the regular rules of English spelling (Quirk et al., “A Comprehensive Grammar of the English
 * Language”, 3.3–3.10). The list is parted by white space. A verb whose past is not regular, or doubles its last
 * letter, has it behind a colon: `say:said`, `snap:snapped`.
 */
export function formsOf(list: string): VerbForms {
  const forms = { plain: new Set<string>(), finite: new Set<string>(), past: new Set<string>() };
  const participles = new Set<string>();
  for (const entry of list.trim().split(/\s+/)) {
    const [plain = '', irregular] = entry.split(':');
    const past = irregular ?? pastOf(plain);
    forms.plain.add(plain);
    forms.past.add(past);
    forms.finite.add(past).add(thirdOf(plain));
    participles.add(participleOf(plain, past));
  }
  return { ...forms, participles };
}

function thirdOf(plain: string): string {
  if (/[^aeiou]y$/.test(plain)) {
    return `${plain.slice(0, -1)}ies`;
  }
  return /(?:s|x|z|ch|sh|o)$/.test(plain) ? `${plain}es` : `${plain}s`;
}

function pastOf(plain: string): string {
  if (plain.endsWith('e')) {
    return `${plain}d`;
  }
  return /[^aeiou]y$/.test(plain) ? `${plain.slice(0, -1)}ied` : `${plain}ed`;
}

function participleOf(plain: string, past: string): string {
  if (past === `${plain}${plain.slice(-1)}ed`) {
    return `${past.slice(0, -2)}ing`;
  }
  return `${/[^eoy]e$/.test(plain) ? plain.slice(0, -1) : plain}ing`;
}
