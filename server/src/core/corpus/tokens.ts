import { isHangul, isKatakana, isLatin } from '../text/scripts.js';

export type TokenScript = 'latin' | 'katakana' | 'hangul' | 'digits';

/** A run of one script; digits that follow Latin letters belong to the word (`G7`). */
export interface Token {
  readonly text: string;
  readonly script: TokenScript;
}

/** What different scripts can share: letters that spell sounds, and digits. Han characters and hiragana do not. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let script: TokenScript | undefined;
  const close = (at: number): void => {
    if (script !== undefined) {
      tokens.push({ text: text.slice(from, at), script });
    }
  };
  for (let at = 0; at < text.length; at++) {
    const own = scriptAt(text.charCodeAt(at), script);
    if (own !== script) {
      close(at);
      from = at;
      script = own;
    }
  }
  close(text.length);
  return tokens;
}

function scriptAt(code: number, before: TokenScript | undefined): TokenScript | undefined {
  if (isLatin(code)) {
    return 'latin';
  }
  if (code >= 0x30 && code <= 0x39) {
    return before === 'latin' ? 'latin' : 'digits';
  }
  if (isHangul(code)) {
    return 'hangul';
  }
  return isKatakana(code) ? 'katakana' : undefined;
}
