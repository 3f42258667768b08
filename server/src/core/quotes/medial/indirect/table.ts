/** What may follow a reporting verb and tell what was said. */
export type Frame =
  /** A clause with or without a word to open it: said (that) it rained. */
  | 'clause'
  /** The same, where an object is as common, so that a bare clause must show its verb early: noted it was late. */
  | 'that'
  /** The same, but without a word to open it only where a pronoun begins it: testified (that) he was late. */
  | 'opened'
  /** A hearer before it: told the court (that) it rained. */
  | 'hearer'
  /** The hearer must be named: told the court. */
  | 'addressee'
  /** An infinitive: promised to come. */
  | 'infinitive'
  /** A hearer and an infinitive: urged him to come. */
  | 'hearer-infinitive'
  /** A question: asked whether it rained. */
  | 'question'
  /** A verbal noun: denied having come. */
  | 'gerund'
  /** Somebody, “of” and a verbal noun: accused him of cheating. */
  | 'accusation'
  /** May stand behind what is said: it rained, he said. */
  | 'tag';

/** plain: say; present: says; past: said; participle: saying; an adjective reports behind a copula: is confident. */
export type CueShape = 'plain' | 'present' | 'past' | 'participle' | 'adjective';

export interface CueForm {
  readonly lemma: string;
  readonly form: CueShape;
  readonly frames: ReadonlySet<Frame>;
  /** The words of which some must follow: point out, make it clear. */
  readonly particles: readonly (readonly string[])[];
  /** The form is a noun as well: claims, report. */
  readonly isNounToo: boolean;
  /** Where it might be a noun, it mostly is one: states, remarks. */
  readonly isMostlyNoun: boolean;
}

/** What a language whose verb stands between subject and object needs to tell indirect speech. Words in lower case. */
export interface IndirectTable {
  readonly cues: ReadonlyMap<string, CueForm>;
  /** Behind such a noun and before who said it: claims by. */
  readonly authors: ReadonlySet<string>;
  /** his, their */
  readonly possessives: ReadonlySet<string>;
  /** Make a saying of such a noun: issued a warning. */
  readonly making: ReadonlySet<string>;
  /** has said */
  readonly perfects: ReadonlySet<string>;
  /** Nouns that a clause with a complementiser explains: the claim that it rained. */
  readonly nouns: ReadonlySet<string>;
  /** that */
  readonly complementisers: ReadonlySet<string>;
  /** Open a reported question. */
  readonly questionWords: ReadonlySet<string>;
  /** Open a question after a verb of asking alone; behind others they open an adverbial clause. */
  readonly askedOnly: ReadonlySet<string>;
  /** Words of `askedOnly` are read after these. */
  readonly asking: ReadonlySet<string>;
  /** to */
  readonly infinitiveMark: string;
  /** Make a noun with the form before them: think tank. */
  readonly compoundEnds: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Between whom one accuses and of what. */
  readonly accusationMarks: ReadonlySet<string>;
  /** Are a saying of their own: said no. */
  readonly answers: ReadonlySet<string>;
  /** Before a tag: as. */
  readonly tagOpeners: ReadonlySet<string>;
  /** by */
  readonly agentMarks: ReadonlySet<string>;
  /** Source phrases, first word and the words behind it: according to. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly prepositions: ReadonlySet<string>;
  /** Before a time, and part of it: last week. */
  readonly datePointers: ReadonlySet<string>;
  /** Adverbs and times between verb and clause. */
  readonly adverbials: ReadonlySet<string>;
  /** Pronouns that only a subject can be. */
  readonly subjectPronouns: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Of these, those between verbs of one subject. */
  readonly joiners: ReadonlySet<string>;
  /** Open a clause that hangs on another. */
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Surely finite: is, would. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Make a form that follows them passive: was told. */
  readonly copulas: ReadonlySet<string>;
  /** Forms of common verbs that are seldom nouns: went, makes. */
  readonly commonVerbs: ReadonlySet<string>;
  /** Between clauses, and in no subject: but. */
  readonly breakers: ReadonlySet<string>;
  /** Before a plain form: will, to, they. */
  readonly beforePlain: ReadonlySet<string>;
  /** Objects that tell nothing of what was said: said nothing. */
  readonly idleObjects: ReadonlySet<string>;
  /** Go on with what is said behind a tag: because, since. */
  readonly continuers: ReadonlySet<string>;
  /** Before a form that reports nobody’s words: it goes without saying. */
  readonly idleBefore: ReadonlySet<string>;
}
