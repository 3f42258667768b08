import { functionWords } from '../en.js';
import { isOrdinary } from '../lexicon.js';

/** What companies bear behind or before their name by law; an international list of such forms is ISO 20275. */
const after =
  /,? (?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|L\.L\.C|PLC|plc|GmbH|AG|SE|S\.A|SA|N\.V|NV|B\.V|BV|AB|ASA|A\/S|S\.p\.A|SpA|Oy|Oyj|K\.K|KK|Pty Ltd|Co\., Ltd)\.?$/u;
const eastern =
  /^(?:株式会社|有限会社|合同会社|（株）|\(株\)|㈱|주식회사 ?|\(주\) ?|㈜ ?)|(?:株式会社|有限会社|合同会社|（株）|\(株\)|㈱| ?주식회사| ?\(주\)| ?㈜)$/gu;

/** The name of a company without its legal form; undefined where it has none, or the rest says too little. */
export function withoutLegalForm(name: string): string | undefined {
  const rest = name.replace(after, '').replace(after, '').replaceAll(eastern, '').trim();
  return rest === name || !isTelling(rest) ? undefined : rest;
}

function isTelling(name: string): boolean {
  if (/^[\p{Script=Latin}\p{N}'’&.-]+$/u.test(name)) {
    const lower = name.toLowerCase();
    return name.length >= 4 && !isOrdinary(lower) && !functionWords.has(lower);
  }
  return name.length >= 3;
}
