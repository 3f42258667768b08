/** What a text looks like that was wrapped: each paragraph in lines of at most `width`, the first of them indented. */
export interface Wrapping {
  readonly width: number;
  /** `words` keeps words whole, `characters` cuts wherever the width is reached. */
  readonly by: 'words' | 'characters';
  readonly lineEnd?: string;
  readonly indent?: string;
}

/** Wraps each line of a text that is longer than the width. */
export function wrapText(text: string, wrapping: Wrapping): string {
  const { lineEnd = '\n', by } = wrapping;
  return text
    .split('\n')
    .map((line) =>
      (by === 'words' ? wrapWords(line, wrapping) : wrapCharacters(line, wrapping)).join(lineEnd),
    )
    .join(lineEnd);
}

function wrapWords(line: string, { width, indent = '' }: Wrapping): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    const longer = open === '' ? (line === '' ? '' : indent) + word : `${open} ${word}`;
    if (open !== '' && longer.length > width) {
      lines.push(open);
      open = word;
    } else {
      open = lines.length > 0 && open === '' ? word : longer;
    }
  }
  return [...lines, open];
}

function wrapCharacters(line: string, { width, indent = '' }: Wrapping): string[] {
  const characters = Array.from(line === '' ? '' : indent + line);
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += width) {
    lines.push(characters.slice(at, at + width).join(''));
  }
  return lines.length === 0 ? [''] : lines;
}
