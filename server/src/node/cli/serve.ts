import { parseOptions, WrongUse, type Command } from './command.js';

export const serve: Command = {
  name: 'serve',
  summary: 'run the language server for an editor',
  usage: `usage: glossa serve --stdio

Speaks the Language Server Protocol on standard input and output until the editor says exit.
`,
  run: async (args) => {
    const { values } = parseOptions(args, { stdio: { type: 'boolean', default: false } });
    if (!values.stdio) {
      throw new WrongUse('serve speaks over --stdio');
    }
    const { start } = await import('../start.js');
    start();
    return 0;
  },
};
