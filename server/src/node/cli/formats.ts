import { formats } from '../../core/index.js';
import { parseOptions, WrongUse, type Command } from './command.js';

export const listFormats: Command = {
  name: 'formats',
  summary: 'list the formats that export writes',
  usage: `usage: glossa formats

One format a line: its id, a tab, what it is.
`,
  run: async (args, io) => {
    if (parseOptions(args, {}).positionals.length > 0) {
      throw new WrongUse('formats takes no arguments');
    }
    await io.write(formats.map(({ id, title }) => `${id}\t${title}\n`).join(''));
    return 0;
  },
};
