import { defaultExclude, defaultInclude, documentMoment } from '../core/index.js';

/** The `glossa` section of the settings, as far as the server reads it. */
export interface Settings {
  /** Globs relative to the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** How many characters (UTF-16 code units) of a document are analysed at most. */
  readonly maxFileSize: number;
  /** The day that the articles are of, `YYYY-MM-DD`; empty where each says it itself. */
  readonly documentDate: string;
  readonly 'inlayHints.figures': boolean;
  readonly 'inlayHints.speakers': boolean;
  readonly 'outline.entities': boolean;
}

export const defaultSettings: Settings = {
  include: defaultInclude,
  exclude: defaultExclude,
  maxFileSize: 2_000_000,
  documentDate: '',
  'inlayHints.figures': false,
  'inlayHints.speakers': false,
  'outline.entities': true,
};

export interface ParsedSettings {
  readonly settings: Settings;
  /** One sentence for each value that can't be used; its default is taken. */
  readonly problems: readonly string[];
}

/** Never throws: what is missing or unusable has its default. */
export function parseSettings(value: unknown): ParsedSettings {
  const problems: string[] = [];
  const section = isRecord(value) ? value : {};
  const read = <T>(key: string, fallback: T, accept: (value: unknown) => T | undefined): T => {
    const given = key
      .split('.')
      .reduce<unknown>((own, name) => (isRecord(own) ? own[name] : undefined), section);
    if (given === undefined || given === null) {
      return fallback;
    }
    const accepted = accept(given);
    if (accepted === undefined) {
      problems.push(`The setting “glossa.${key}” can't be used: ${JSON.stringify(given)}.`);
    }
    return accepted ?? fallback;
  };
  return {
    settings: {
      include: read('include', defaultSettings.include, globs),
      exclude: read('exclude', defaultSettings.exclude, globs),
      maxFileSize: read('maxFileSize', defaultSettings.maxFileSize, positiveInteger),
      documentDate: read('documentDate', defaultSettings.documentDate, momentOrNone),
      'inlayHints.figures': read('inlayHints.figures', defaultSettings['inlayHints.figures'], boolean),
      'inlayHints.speakers': read('inlayHints.speakers', defaultSettings['inlayHints.speakers'], boolean),
      'outline.entities': read('outline.entities', defaultSettings['outline.entities'], boolean),
    },
    problems,
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longer globs are refused by the matcher. */
const longestGlob = 4096;

function globs(value: unknown): readonly string[] | undefined {
  const isGlob = (one: unknown): one is string => typeof one === 'string' && one.length <= longestGlob;
  return Array.isArray(value) && value.every(isGlob) ? value : undefined;
}

function positiveInteger(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function momentOrNone(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : undefined;
  return text === '' || text === undefined ? text : documentMoment(text);
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
