import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types';

/**
 * Writes hovers as markdown or as plain text. What comes from an article is only ever passed to `text`, `link` or
 * `quote`, which make sure that nothing in it is read as markdown, HTML or a link of its own.
 */
export class Markup {
  readonly #markdown: boolean;
  readonly #blocks: string[] = [];

  /** @param markdown else plain text */
  constructor(markdown: boolean) {
    this.#markdown = markdown;
  }

  text(value: string): string {
    const line = value.replace(/\s+/gu, ' ');
    return this.#markdown ? escapeMarkdown(line) : line;
  }

  strong(value: string): string {
    return this.#markdown ? `**${this.text(value)}**` : value;
  }

  emphasis(value: string): string {
    return this.#markdown ? `*${this.text(value)}*` : value;
  }

  link(label: string, uri: string): string {
    return this.#markdown ? `[${this.text(label)}](<${escapeDestination(uri)}>)` : label;
  }

  quote(value: string): string {
    return this.#markdown ? `> ${this.text(value)}` : `  ${this.text(value)}`;
  }

  /** A paragraph of lines that were made by the methods above. */
  paragraph(...lines: readonly string[]): void {
    if (lines.length > 0) {
      this.#blocks.push(lines.join(this.#markdown ? '  \n' : '\n'));
    }
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  get content(): MarkupContent {
    return {
      kind: this.#markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: this.#blocks.join('\n\n'),
    };
  }
}

/**
 * Escapes what CommonMark 0.31 and GitHub's extensions would read in a line of text, and no more: not all editors hide
 * the backslashes.
 */
export function escapeMarkdown(line: string): string {
  return line
    .trim()
    .replace(/[\\`*_[\]<>&~|$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}\\.`)
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function escapeDestination(uri: string): string {
  return uri.replace(/[<>\\\s]/gu, (character) => encodeURIComponent(character));
}
