import { foldLine, phraseKey } from './fold.js';
import { furnitureTables } from './phrases/index.js';

const longestLine = 250;
const longestLead = 60;
/** One of these stands between every lead and its title, but for the open leads. */
const mark = /[:：|｜☞>▶►»→›\])】］〕》〉＞）–—-]/u;
const relatedLeads = new Set(furnitureTables.flatMap((table) => table.relatedLeads.map(phraseKey)));
const openLeads = new Set(furnitureTables.flatMap((table) => table.openRelatedLeads.map(phraseKey)));
const openFirstWords = new Set([...openLeads].map((lead) => lead.split(' ')[0] ?? ''));
const widestOpenLead = Math.max(...[...openLeads].map((lead) => lead.split(' ').length));

const name = String.raw`[\p{L}\p{M}'’ ]{2,40}?`;
const before = String.raw`^[^\p{L}\p{N}]{0,8}`;
const bracketed = new RegExp(
  String.raw`${before}[[(【［〔《〈<＜（](${name})[:：]?[\])】］〕》〉>＞）]\s?[:：|☞▶►→-]?\s?(?=[^\s])`,
  'u',
);
const marked = new RegExp(
  String.raw`${before}(${name})\s?(?:[:：|｜☞]|(?:[>▶►»→›]+|[-–—])\s)[\s☞▶►»→>-]{0,4}(?=[^\s])`,
  'u',
);

/**
 * “Read more: …”, “▶ 관련기사 : …”, “【関連記事】…”, “READ ALSO | …”: one line that names another article. Its lead
 * phrase, folded, or null.
 */
export function relatedLead(line: string): string | null {
  if (line.length > longestLine) {
    return null;
  }
  const text = line.trim();
  for (const form of mark.test(text.slice(0, longestLead)) ? [bracketed, marked] : []) {
    const lead = foldLine(form.exec(text)?.[1] ?? '');
    if (relatedLeads.has(lead)) {
      return lead;
    }
  }
  return openLead(text);
}

/** “Lire aussi Les ferries …”: no mark stands between, but nobody begins a sentence of an article like this. */
function openLead(text: string): string | null {
  if (!openFirstWords.has((/^\P{L}{0,8}(\p{L}+)/u.exec(text)?.[1] ?? '').toLowerCase())) {
    return null;
  }
  const words = text.split(/\s+/, widestOpenLead + 1);
  for (let count = Math.min(widestOpenLead, words.length - 1); count >= 2; count--) {
    const lead = foldLine(words.slice(0, count).join(' '));
    if (openLeads.has(lead) && /^[\p{Lu}\p{N}"“«‹„¿¡‘']/u.test(words[count] ?? '')) {
      return lead;
    }
  }
  return null;
}
