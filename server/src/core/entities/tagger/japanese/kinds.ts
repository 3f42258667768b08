/** Kinds of features; features of one kind have places from 0 to 31. */
export const featureKinds = {
  bias: 0x0000,
  gram: 0x0100,
  types: 0x0200,
  run: 0x0300,
  evidence: 0x0400,
  listed: 0x0500,
  listedMask: 0x0600,
  word: 0x0700,
  part: 0x0800,
  group: 0x0900,
  kinds: 0x0a00,
  phrase: 0x0b00,
  bracket: 0x0c00,
  bracketPart: 0x0d00,
} as const;
