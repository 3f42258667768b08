import type { SentenceTable } from './table.js';

/** “……。”他说。 The clause that reports a quotation may stand behind it, with the name of who speaks. */
export const chinese: SentenceTable = {
  reporting:
    /[\p{Script=Han}·]{0,12}(?:说|說|道|問|问|喊|称|稱|回答|表示|指出|解释|解釋|补充|補充|强调|強調)(?:道|着|著)?[，。]/uy,
};
