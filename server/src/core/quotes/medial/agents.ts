import type { Reading, Subject } from '../reading.js';
import { speech } from '../reading.js';
import type { Clause } from './clause.js';
import { subjectAfter } from './subjects.js';

const farthestAgent = 12;

/** “was described by the mayor as “…””, “was called “…” by the mayor”: who acts in the passive. */
export function byAgent(clause: Clause, index: number): Reading | null {
  const { tokens, table } = clause;
  const token = tokens[index];
  if (token === undefined || !table.pasts.has(token.lower) || token.isCapital) {
    return null;
  }
  const isDirect = tokens[index + 1]?.lower === 'by';
  if (!isDirect && !table.copulas.has(tokens[index - 1]?.lower ?? '')) {
    return null;
  }
  const agent = agentBehind(clause, index);
  return agent === null ? null : speech(agent, token, 'passive, with who says it behind “by”');
}

function agentBehind(clause: Clause, index: number): Subject | null {
  const { tokens, at } = clause;
  const last = Math.min(index + farthestAgent, Math.max(index + 1, at + 1));
  for (let by = index + 1; by <= last; by++) {
    const token = tokens[by];
    if (token === undefined || token.lower === ',' || token.lower === ';') {
      return null;
    }
    if (token.lower === 'by') {
      return leadsToQuote(clause, by) ? subjectAfter(clause, by + 1) : null;
    }
  }
  return null;
}

/** Behind the agent stands “as”, a comma or the quotation, not another phrase. */
function leadsToQuote({ tokens, table, at }: Clause, by: number): boolean {
  if (by > at) {
    return true;
  }
  const end = tokens.findIndex(
    ({ isWord, lower }, index) => index > by && (!isWord || table.afterSubject.has(lower)),
  );
  const stop = tokens[end];
  if (tokens.slice(by, end).some(({ lower }) => /.ing$/.test(lower))) {
    return false;
  }
  return stop === undefined || !stop.isWord || table.afterAgent.has(stop.lower);
}
