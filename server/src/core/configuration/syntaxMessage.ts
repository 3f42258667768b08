import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';

const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON value; text stands in quotation marks.',
  InvalidNumberFormat: 'This is no number.',
  PropertyNameExpected: 'The name of a property is missing here, in quotation marks.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing here.',
  CloseBraceExpected: 'A closing brace } is missing here.',
  CloseBracketExpected: 'A closing bracket ] is missing here.',
  EndOfFileExpected: 'Nothing more may stand here.',
  UnexpectedEndOfComment: 'This comment does not end.',
  UnexpectedEndOfString: 'This text does not end: a quotation mark is missing.',
  InvalidUnicode: 'An escape \\u needs four hexadecimal digits.',
  InvalidEscapeCharacter: 'This escape does not exist in JSON.',
  InvalidCharacter: 'This character must be written as an escape.',
};

/** One sentence on what is wrong with the syntax of JSON. */
export function syntaxMessage(code: ParseErrorCode): string {
  return messages[printParseErrorCode(code)] ?? 'This is no JSON.';
}
