/** A longer line is handed on in pieces, as it can't be held in memory as one document. */
export const longestLine = 64 * 1024 * 1024;

const lineFeed = 0x0a;

/** A line without its line feed; of a line that is too long, a piece, of which only the last one ends the line. */
export interface ByteLine {
  readonly bytes: Buffer;
  readonly whole: boolean;
  readonly endsLine: boolean;
}

/** The lines of a stream of bytes; after the last line feed, nothing is no line. Holds one line at a time. */
export async function* byteLines(
  chunks: AsyncIterable<Buffer>,
  longest = longestLine,
): AsyncGenerator<ByteLine> {
  let pieces: Buffer[] = [];
  let length = 0;
  let whole = true;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      yield { bytes: Buffer.concat([...pieces, chunk.subarray(from, at)]), whole, endsLine: true };
      pieces = [];
      length = 0;
      whole = true;
      from = at + 1;
    }
    pieces.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longest) {
      yield { bytes: Buffer.concat(pieces), whole: false, endsLine: false };
      pieces = [];
      length = 0;
      whole = false;
    }
  }
  if (length > 0 || !whole) {
    yield { bytes: Buffer.concat(pieces), whole, endsLine: true };
  }
}
