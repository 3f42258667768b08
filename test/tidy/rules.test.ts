import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { mentionRules } from '../../server/src/core/entities/rules.js';
import { figureRules } from '../../server/src/core/figures/rules.js';
import { quoteRules } from '../../server/src/core/quotes/rules.js';
import { sectionRules } from '../../server/src/core/sections/rules.js';

const page = 'server/src/core/RULES.md';

/** Each id is a heading, so that it is an anchor too. */
function render(): string {
  const passes = { Sections: sectionRules, Mentions: mentionRules, Figures: figureRules, Quotes: quoteRules };
  const parts = Object.entries(passes).map(([title, rules]) => {
    const entries = Object.entries(rules).map(([id, text]) => `### ${id}\n\n${text}\n`);
    return `## ${title}\n\n${entries.join('\n')}`;
  });
  return `# Rules\n\nEvery mark and section names the rule that made it: in hovers, exports and diagnostics.\n\n${parts.join('\n')}`;
}

describe('RULES.md', () => {
  it('lists every rule as the passes describe it', () => {
    if (process.env['UPDATE_SNAPSHOTS'] === '1') {
      writeFileSync(page, render());
    }
    assert.equal(readFileSync(page, 'utf8'), render());
  });

  it('has one meaning for each id', () => {
    const ids = [sectionRules, mentionRules, figureRules, quoteRules].flatMap((rules) => Object.keys(rules));
    assert.equal(new Set(ids).size, ids.length);
  });
});
