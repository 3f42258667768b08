import type { SentenceTable } from './table.js';

/** Korean puts the verb last, and what reports a quotation behind it: “…이긴다.”라고 말했다. */
export const korean: SentenceTable = {
  afterQuotation: /(?!그[는가의녀들러]|하지만|또한|한편|다만|이어|이에)[가-힣]/y,
  afterQuotationAndSpace: /이?라(?:고|며|는|면서|던|고는|고도)|(?:하고|하며|하면서|고|며|면서)(?=[\s,])/y,
  finalLetter: /[다요죠까음함됨임]/,
  afterFinalLetter: /[가-힣\p{Script=Han}A-Z0-9“‘"'「『(（[<《〈]/u,
};
