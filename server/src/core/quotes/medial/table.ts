export interface VerbSets {
  readonly finite: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
}

/** How a language whose verb stands between subject and object reports speech. All words in lower case. */
export interface MedialTable {
  /** Finite forms: said, says, told. */
  readonly finite: ReadonlySet<string>;
  /** Past forms, which with “by” behind them are passive: described. */
  readonly pasts: ReadonlySet<string>;
  /** Forms that share the subject of the main clause: saying, adding. */
  readonly participles: ReadonlySet<string>;
  /** Plain forms, reporting only after one of `auxiliaries` or a plural, of which `plainSubjects` are sure. */
  readonly plain: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly plainSubjects: ReadonlySet<string>;
  /** Give a thing its name: called, dubbed. With a subject of their own they report what somebody calls it. */
  readonly naming: ReadonlySet<string>;
  /** Report only with a word before the quotation: regarded as, likened to. */
  readonly linking: readonly { readonly verbs: VerbSets; readonly link: string }[];
  /** What a thing does as well as a person: suggests. */
  readonly evidencing: ReadonlySet<string>;
  /** Begin a comparison: compared. */
  readonly likened: ReadonlySet<string>;
  /** Take a person or a thing as their object, never a clause: praising. */
  readonly judging: ReadonlySet<string>;
  /** Ascribe a quality, with “as” before it: described, hailed. */
  readonly describing: ReadonlySet<string>;
  /** Tell what goes on in a head, which somebody must have said: thinks. */
  readonly thinking: ReadonlySet<string>;
  /** Report only right beside the quotation: laughed. */
  readonly voicing: VerbSets;
  /** Report only before “that”: found. */
  readonly finding: ReadonlySet<string>;
  /** Passive, they report with a participle behind them what others heard: quoted as saying. */
  readonly witnessed: ReadonlySet<string>;
  /** Nouns for what is said, that report with “that” behind them: claim. */
  readonly sayings: ReadonlySet<string>;
  /** Bring such a noun forth: made the claim. */
  readonly making: ReadonlySet<string>;
  /** Nouns for what holds words: letter. */
  readonly documents: ReadonlySet<string>;
  /** Words as such, which one uses: word, phrase. */
  readonly wordings: ReadonlySet<string>;
  /** Make use of words: used. */
  readonly using: ReadonlySet<string>;
  /** Just before the mark: what follows is a name or a word as such. */
  readonly announcesTerm: RegExp;
  /** Phrases that name the source behind them, the rest by the first word: according to. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Capitalised before a colon, and nobody’s name: WARNING. */
  readonly headings: ReadonlySet<string>;
  /** A saying as a thing: “a statement from”, with the true source behind it. */
  readonly sayingFrom: RegExp;
  /** Make a finite form passive: was told. */
  readonly copulas: ReadonlySet<string>;
  /** Take the hearer as their object, so that what follows them is no subject: told. */
  readonly addressing: ReadonlySet<string>;
  /** Report only with one of these words behind them: put it. */
  readonly idioms: ReadonlyMap<string, readonly string[]>;
  /** Before a reporting clause behind the quotation: as the mayor said. */
  readonly tagOpeners: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns that are subjects wherever they stand. */
  readonly subjectPronouns: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  /** Pronouns of the owner, with the subject of each: his, he. */
  readonly owners: ReadonlyMap<string, string>;
  /** Words for the people whom one calls something: her, people. */
  readonly persons: ReadonlySet<string>;
  /** Finite verbs of every day that have no regular ending: is, went. */
  readonly commonVerbs: ReadonlySet<string>;
  /** Follow a noun rather than a verb: from. */
  readonly afterNoun: ReadonlySet<string>;
  /** Forms that are nouns as well. */
  readonly nounLike: ReadonlySet<string>;
  /** Before a date: on. */
  readonly dateOpeners: ReadonlySet<string>;
  readonly dateWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Before the name of a broadcast or a publication: on. */
  readonly titlePrepositions: ReadonlySet<string>;
  /** Those of them that stand before a motto as well: of. */
  readonly ofTitles: ReadonlySet<string>;
  /** Begin a clause of its own inside a sentence. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Those of them that open what a verb reports: that, what. */
  readonly complementOpeners: ReadonlySet<string>;
  /** Stand for the noun before them: who, which. */
  readonly relatives: ReadonlySet<string>;
  /** Begin an adverbial in front of the subject. */
  readonly adverbialOpeners: ReadonlySet<string>;
  /** Between subject and verb, or around them, and part of neither. */
  readonly fillers: ReadonlySet<string>;
  /** End the noun phrase of a subject that follows its verb. */
  readonly afterSubject: ReadonlySet<string>;
  /** Between a verb and the words that it voices: a comma, “like”. */
  readonly leadsToQuote: ReadonlySet<string>;
  /** Those of them that lead from an agent to what it says: as, that. */
  readonly afterAgent: ReadonlySet<string>;
  /** Link a name to the noun in front of it, so that the noun is the head: spokesman for, aide to. */
  readonly dependents: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Not capitalised inside titles. */
  readonly smallWords: ReadonlySet<string>;
}
