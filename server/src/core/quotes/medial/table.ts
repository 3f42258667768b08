/** How a language whose verb stands between subject and object reports speech. All words in lower case. */
export interface MedialTable {
  /** Finite forms: said, says, told. */
  readonly finite: ReadonlySet<string>;
  /** Forms that share the subject of the main clause: saying, adding. */
  readonly participles: ReadonlySet<string>;
  /** Plain forms, reporting only after one of `auxiliaries`. */
  readonly plain: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Give a thing its name: called, dubbed. With a subject of their own they report what somebody calls it. */
  readonly naming: ReadonlySet<string>;
  /** Just before the mark: what follows is a name or a word as such. */
  readonly announcesTerm: RegExp;
  /** Phrases that name the source behind them: according to. */
  readonly sourcePhrase: RegExp;
  /** A saying as a thing: “a statement from”, with the true source behind it. */
  readonly sayingFrom: RegExp;
  /** Make a finite form passive: was told. */
  readonly copulas: ReadonlySet<string>;
  /** Take the hearer as their object, so that what follows them is no subject: told. */
  readonly addressing: ReadonlySet<string>;
  /** Report only with this word behind them: put it. */
  readonly idioms: ReadonlyMap<string, string>;
  readonly pronouns: ReadonlySet<string>;
  /** Begin a clause of its own inside a sentence. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Stand for the noun before them: who, which. */
  readonly relatives: ReadonlySet<string>;
  /** Begin an adverbial in front of the subject. */
  readonly adverbialOpeners: ReadonlySet<string>;
  /** Between subject and verb, or around them, and part of neither. */
  readonly fillers: ReadonlySet<string>;
  /** End the noun phrase of a subject that follows its verb. */
  readonly afterSubject: ReadonlySet<string>;
  /** Link a name to the noun in front of it, so that the noun is the head: spokesman for, aide to. */
  readonly dependents: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Not capitalised inside titles. */
  readonly smallWords: ReadonlySet<string>;
}
