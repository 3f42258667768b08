/** Words as they are written; an entry in lower case stands for every spelling, one with a capital only for itself. */
export type Words = ReadonlySet<string>;

export const words = (list: string): Words => new Set(list.match(/\S+/g));

export const includes = (list: Words, word: string): boolean =>
  list.has(word) || list.has(word.toLowerCase());

/** Words that are written with a full stop, without their last one. */
export interface Abbreviations {
  /** Always followed by more of the sentence: titles before a name, and words that introduce something. */
  readonly leading: Words;
  /** Followed by a number: “No. 5”, “pp. 3–4”; without one they end a sentence like any word. */
  readonly numbered: Words;
  /** May end a sentence: then a word follows that begins one. */
  readonly closing: Words;
  /** Hours of the day: what follows begins a sentence, unless theirs has only begun (“At 5 a.m.”). */
  readonly hours: Words;
  readonly beforeHours: Words;
  /** Follow an hour of the day: days, months, time zones. */
  readonly afterHours: Words;
  /** Stand before a letter that is a name by itself and no initial: “plan B.” */
  readonly lettered: Words;
  /** Stand before or after an ordinal number that is written with a full stop. */
  readonly beforeOrdinals: Words;
  readonly afterOrdinals: Words;
  /** Words that begin a sentence more often than they go on with a name. In lower case. */
  readonly starters: Words;
}

/**
 * How sentences of a language end. Patterns are sticky and know the script of their language, so that they serve
 * foreign passages too; they look ahead a bounded number of characters.
 */
export interface SentenceTable {
  /** The end of a text that ends with a name which is written with a stop. */
  readonly nameWithStop?: RegExp;
  /** What goes on with the sentence right after a quotation whose last words end with a stop. */
  readonly afterQuotation?: RegExp;
  /** The same, where a space stands between. */
  readonly afterQuotationAndSpace?: RegExp;
  /** A clause that tells who said the quotation before it. */
  readonly reporting?: RegExp;
  /** The same, only after a question or an exclamation: after a full stop it is a sentence of its own. */
  readonly reportingQuestion?: RegExp;
  /** Letters with which sentences end: a loose stop after them needs no space, if another begins with these. */
  readonly finalLetter?: RegExp;
  readonly afterFinalLetter?: RegExp;
  /** Letters behind which a sign of mood (♪, 😀) may stand for a stop, and what goes on with the sentence behind it. */
  readonly beforeMood?: RegExp;
  readonly afterMood?: RegExp;
  /** What shows that a stop without a space belongs to a name or a title: particles. */
  readonly particle?: RegExp;
}
