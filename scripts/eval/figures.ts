import { amountSets } from './figures/amountSets.js';
import { recognizersPeer } from './figures/recognizersPeer.js';
import { runningSample, runningTable, runningTexts } from './figures/running.js';
import { figureTable, lineName, wrongFigures, type FigureSet } from './figures/score.js';
import { temporalSets } from './figures/temporalSets.js';
import type { Task } from './task.js';

const sets: readonly FigureSet[] = [...amountSets, ...temporalSets];

export const figures: Task = {
  about: 'numbers, amounts, dates and times: their edges and values',
  async run({ read, print, worst, only }) {
    const rows = sets.flatMap((set) => set(read)).filter((row) => lineName(row).includes(only));
    const measured = rows.some(({ set }) => set === 'fig-recognizers');
    print(figureTable(rows, measured ? await recognizersPeer() : () => null));
    print(
      'Span: a figure counts if its edges are the set’s. Touched: of the set’s figures, those that one of ours shares a\n' +
        'character with. Value: those of which one that touches them says the same; notations are mapped, meanings never.\n' +
        'Each text is read as of its language, relative dates from the set’s own reference date.',
    );
    const running = runningTexts(read, only);
    print(runningTable(running));
    for (const block of [...wrongFigures(rows, worst), ...runningSample(running, worst)]) {
      print(block);
    }
  },
};
