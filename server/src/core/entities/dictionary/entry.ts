import type { MentionLabel } from '../../model.js';

/** What one row of a user's dictionary says. */
export interface DictionaryEntry {
  /** The name as it is looked for: in NFC, with single spaces. */
  readonly surface: string;
  readonly label: MentionLabel;
  /** The entity's id as the user wrote it; empty where they gave none. */
  readonly id: string;
  /** BCP 47, the language of the paragraphs that the entry is for; empty for any. */
  readonly language: string;
  /** The dictionary's path in its folder, with `/`. */
  readonly file: string;
  /** The line in that file, from 1. */
  readonly line: number;
}
