/**
 * What client and server say to each other beyond LSP 3.17: the one file of the server that the client imports. Plain
 * data and names; it imports nothing. Positions are LSP positions: lines from 0, characters in UTF-16 code units.
 */

export const methods = {
  /** Notification to the client: {@link StatusParams}. Sent only where `initializationOptions.status` is true. */
  status: 'glossa/status',
  /** Request to the server: {@link MarksParams} → {@link Mark}[]. */
  marks: 'glossa/marks',
  /** Request to the server: {@link CounterpartsParams} → {@link Counterpart}[]. */
  counterparts: 'glossa/counterparts',
  /** Request to the server: {@link QuotesParams} → {@link QuotePlace}[]. */
  quotes: 'glossa/quotes',
  /** Request to the server: {@link CleanArticleParams} → {@link CleanArticle}, or null where it is no article. */
  cleanArticle: 'glossa/cleanArticle',
  /** Request to the server: {@link DictionaryEntryParams} → {@link DictionaryProposal}, or null: nothing to name. */
  dictionaryEntry: 'glossa/dictionaryEntry',
  /** Request to the server: no parameters → {@link ExportFormat}[]. */
  exportFormats: 'glossa/exportFormats',
  /** Request to the server, cancellable, with `workDoneToken`: {@link ExportParams} → {@link ExportResult}. */
  export: 'glossa/export',
  /** Request to the client: {@link ReadFileParams} → {@link ReadFileResult}. */
  readFile: 'glossa/readFile',
  /** Request to the client: {@link FindFilesParams} → {@link FindFilesResult}. */
  findFiles: 'glossa/findFiles',
} as const;

/** Commands of `workspace/executeCommand`, which any editor can have the server carry out. */
export const serverCommands = {
  /** One argument: {@link MarkLinesArguments} → {@link MarkLinesResult}. */
  markLines: 'glossa.markLines',
  /**
   * One argument: {@link FigureValueArguments} → {@link FigureValueResult}. Shows the value too, unless
   * `initializationOptions.copiesValues` is true.
   */
  figureValue: 'glossa.figureValue',
  /**
   * One argument: {@link SpeakerArguments} → {@link SpeakerResult}. Opens the place too, by `window/showDocument`, and
   * says where there is none, unless `initializationOptions.goesToSpeakers` is true.
   */
  speaker: 'glossa.speaker',
  /** One argument: {@link AddToDictionaryArguments} → {@link AddToDictionaryResult}. Edits by `workspace/applyEdit`. */
  addDictionaryEntry: 'glossa.addDictionaryEntry',
} as const;

/**
 * The command of the code action that copies a value, which the server can't: it carries {@link CopyValueArguments}.
 * Sent only where `initializationOptions.copiesValues` is true; else the action shows the value.
 */
export const copyValueCommand = 'glossa.copyValue';

/**
 * The command of a link in a hover that lists all mentions of an entity: it carries {@link ShowMentionsArguments}. Sent
 * only where `initializationOptions.showsMentions` is true.
 */
export const showMentionsCommand = 'glossa.showMentions';

/**
 * The command of a link in a hover that lists all that somebody says: it carries {@link ShowQuotesArguments}. Sent only
 * where `initializationOptions.showsQuotes` is true.
 */
export const showQuotesCommand = 'glossa.showQuotes';

/**
 * The command of a link in a hover that shows the card of what is named at a place: it carries
 * {@link ShowCardArguments}. Sent only where `initializationOptions.showsCards` is true; else the link opens the place.
 */
export const showCardCommand = 'glossa.showCard';

/**
 * The command of the code action that asks a person what a name is and adds it to a dictionary: it carries
 * {@link AskForEntryArguments}. Sent only where `initializationOptions.asksForEntries` is true; else the action has the
 * server ask.
 */
export const addToDictionaryCommand = 'glossa.addToDictionary';

/** The language id of articles. Documents of any other language are articles if their path is one. */
export const articleLanguageId = 'article';

/** `initializationOptions` of the `initialize` request; every member may be missing. */
export interface InitializationOptions {
  /** The `glossa` section of the settings: first value, and the only one where the client has no `workspace/configuration`. */
  readonly settings?: unknown;
  /** The client knows the token types that Glossa contributes; else standard types are sent. */
  readonly customTokenTypes?: boolean;
  /** The client's hovers show diagnostics as well, so that the server's need not say the same. */
  readonly diagnosticsInHover?: boolean;
  /** The client listens to {@link methods.status}. */
  readonly status?: boolean;
  /** The client carries out {@link copyValueCommand}. */
  readonly copiesValues?: boolean;
  /** The client carries out {@link addToDictionaryCommand}. */
  readonly asksForEntries?: boolean;
  /** The client carries out {@link showMentionsCommand}. */
  readonly showsMentions?: boolean;
  /** The client carries out {@link showQuotesCommand}. */
  readonly showsQuotes?: boolean;
  /** The client carries out {@link showCardCommand}. */
  readonly showsCards?: boolean;
  /** The client goes to speakers by itself: `glossa.speaker` only tells them. */
  readonly goesToSpeakers?: boolean;
  /**
   * The client asks for workspace symbols by the first word of what a person typed, and looks for the others in what
   * it gets, as VS Code does.
   */
  readonly symbolsByFirstWord?: boolean;
  /** The client answers {@link methods.readFile} and {@link methods.findFiles} for any scheme that it can read. */
  readonly files?: boolean;
}

export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

/** What was found; noise is counted in sections, links in passages of the document that have a counterpart. */
export interface Counts {
  readonly entities: number;
  readonly mentions: number;
  readonly figures: number;
  readonly quotes: number;
  readonly noise: number;
  readonly links: number;
  readonly problems: number;
}

export interface StatusParams {
  /** `indexing` while the articles of the workspace are being read. */
  readonly state: 'indexing' | 'ready';
  /** The open articles. */
  readonly documents: readonly {
    readonly uri: string;
    readonly version: number;
    readonly counts: Counts;
  }[];
  /** All articles together; `documents` is their number. */
  readonly folder: { readonly documents: number; readonly counts: Counts };
}

export interface MarksParams {
  readonly textDocument: { readonly uri: string };
}

export type MarkLayer = 'mention' | 'figure' | 'quote' | 'noise';

/**
 * In reading order; a quote comes before the marks inside it, neighbouring noise is one mark. `label` is that of the
 * analysis: `PERSON`, `MONEY`, `speech`, `cookie` …
 */
export interface Mark {
  readonly range: ProtocolRange;
  readonly layer: MarkLayer;
  readonly label: string;
}

export interface CounterpartsParams {
  readonly textDocument: { readonly uri: string };
  readonly position: ProtocolPosition;
}

/** A passage of another document that says the same as the one at the position, the surest first. */
export interface Counterpart {
  readonly uri: string;
  readonly range: ProtocolRange;
  readonly kind: 'translation' | 'copy';
  /** BCP 47, as in the analysis. */
  readonly language: string;
  /** How sure, from 0 to 1. */
  readonly score: number;
  /** The passage on one line, cut if it is long. */
  readonly preview: string;
}

/** Lets a person say what lines are. The opposite takes it back. */
export interface MarkLinesArguments {
  readonly uri: string;
  /** Lines count that a range touches, or, where it is empty, that it stands in. */
  readonly ranges: readonly ProtocolRange[];
  readonly as: 'noise' | 'article';
}

export interface MarkLinesResult {
  /** How many lines with text on them the ranges touch. */
  readonly lines: number;
}

export interface FigureValueArguments {
  readonly uri: string;
  readonly position: ProtocolPosition;
}

/** Null where there is no figure at the position. */
export type FigureValueResult = {
  /** For other programs: `12000000000 USD`, `25%`, `2026-02-04`. */
  readonly text: string;
  readonly range: ProtocolRange;
} | null;

export interface CopyValueArguments {
  readonly text: string;
}

export interface ShowMentionsArguments {
  readonly uri: string;
  /** Where the entity is named. */
  readonly position: ProtocolPosition;
}

export interface ShowCardArguments {
  readonly uri: string;
  /** Where the name begins. */
  readonly position: ProtocolPosition;
}

export interface ShowQuotesArguments {
  readonly uri: string;
  readonly position: ProtocolPosition;
  /** Whose; if it is missing, as {@link QuotesParams} has it. */
  readonly of?: 'name' | 'speaker';
}

export interface QuotesParams {
  readonly textDocument: { readonly uri: string };
  readonly position: ProtocolPosition;
  /**
   * Of whom the name at the position names, or of who says what stands there, in quotation marks or in indirect speech;
   * if it is missing, of the first of the two who is known to say anything.
   */
  readonly of?: 'name' | 'speaker';
}

/** What somebody says, quotation marks included; those of the document that was asked about come first. */
export interface QuotePlace {
  readonly uri: string;
  readonly range: ProtocolRange;
}

export interface SpeakerArguments {
  readonly uri: string;
  readonly position: ProtocolPosition;
}

/** Null where the position is in no quote, nor in indirect speech. */
export type SpeakerResult = {
  readonly kind: 'speech' | 'term' | 'indirect';
  /** Null where the text does not tell who speaks. */
  readonly speaker: {
    /** As the text has it at the quote: `he`. */
    readonly text: string;
    /** The fullest name that the document has for the speaker; `text` again where it has none. */
    readonly name: string;
    /** Where the document names the speaker; else where `text` stands. */
    readonly location: { readonly uri: string; readonly range: ProtocolRange };
  } | null;
} | null;

export interface DictionaryEntryParams {
  readonly textDocument: { readonly uri: string };
  /** What is selected; where it is empty, the mention there is meant. */
  readonly range: ProtocolRange;
  /** What the person calls it; else that of the mention. */
  readonly label?: string;
}

/** What a dictionary could say of a name, for a person to change. */
export interface DictionaryProposal {
  readonly range: ProtocolRange;
  readonly surface: string;
  /** That of the mention there; null where there is none. */
  readonly label: string | null;
  /** The entity's id for that label; empty without one. */
  readonly id: string;
  /** BCP 47; empty for any. */
  readonly language: string;
  /** All labels that there are, with what they mean. */
  readonly labels: readonly { readonly label: string; readonly title: string }[];
  /** Entities of the label that it may be one of, by their ids, those that are named most first. */
  readonly entities: readonly { readonly id: string; readonly names: readonly string[] }[];
}

export interface AskForEntryArguments {
  readonly uri: string;
  readonly range: ProtocolRange;
}

/** What is left out is as {@link DictionaryProposal} has it. */
export interface AddToDictionaryArguments {
  readonly uri: string;
  /** What is selected; where it is empty, the mention there is meant. */
  readonly range: ProtocolRange;
  /** Null: the server asks the person by `window/showMessageRequest`, as it does where there is no mention. */
  readonly label?: string | null;
  /** Names with one id are one entity, in all languages; empty for none. */
  readonly id?: string;
  /** BCP 47, of the paragraphs that the entry is for; empty for any. */
  readonly language?: string;
}

/** `refused` is a sentence for the person. */
export type AddToDictionaryResult =
  | {
      readonly outcome: 'added' | 'changed' | 'unchanged';
      readonly surface: string;
      readonly label: string;
      readonly id: string;
      readonly language: string;
      /** The URI of the dictionary that has the row. */
      readonly dictionary: string;
      /** The URIs of all files that were edited; they are not saved. */
      readonly files: readonly string[];
      /** Whether the name is marked now where it was selected: inside a longer word it is not. */
      readonly isMarked: boolean;
    }
  | { readonly refused: string };

export interface CleanArticleParams {
  readonly textDocument: { readonly uri: string };
}

/** The article alone: headline, lead and body. */
export interface CleanArticle {
  readonly text: string;
  /** How many lines with text on them are noise or teasers. */
  readonly leftOut: number;
  /** How many characters at the end of the document are not in `text` because it is too long to be analysed. */
  readonly cut: number;
}

export interface ExportFormat {
  readonly id: string;
  readonly title: string;
}

export interface ExportParams {
  readonly format: string;
  /** These documents, or all articles below a folder, or, with neither, all articles of the workspace. */
  readonly scope: {
    readonly uris?: readonly string[];
    readonly folder?: string;
  };
  /** Marks in noise too. */
  readonly withNoise?: boolean;
  readonly workDoneToken?: string | number;
}

export interface ExportResult {
  /** Paths are relative, with `/`; contents are text. */
  readonly files: readonly {
    readonly path: string;
    readonly content: string;
  }[];
  /** What the format could not hold, one sentence each. */
  readonly losses: readonly string[];
  /** Documents that could not be read, with the reason. */
  readonly skipped: readonly string[];
}

export interface ReadFileParams {
  readonly uri: string;
}

/** `bytes` holds one character from U+0000 to U+00FF for each byte of the file; `error` says why there are none. */
export type ReadFileResult = { readonly bytes: string } | { readonly error: string };

export interface FindFilesParams {
  /** The URI of a workspace folder. */
  readonly folder: string;
  /** Globs relative to the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface FindFilesResult {
  readonly uris: readonly string[];
}
