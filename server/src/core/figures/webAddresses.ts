import { isSpace } from './characters.js';

const openings = ['http://', 'https://', 'www.'];

/** The end of the web address that begins at `at`, up to the next blank, or `at` where none does. */
export function skipWebAddress(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0x20;
  if ((code !== 0x68 && code !== 0x77) || !openings.some((opening) => startsFolded(text, opening, at))) {
    return at;
  }
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && text.charCodeAt(end) > 0x20) {
    end++;
  }
  return end;
}

function startsFolded(text: string, opening: string, at: number): boolean {
  return text.slice(at, at + opening.length).toLowerCase() === opening;
}
