import { annotate } from './annotate.js';
import { check } from './check.js';
import { WrongUse, type Command, type ExitCode } from './command.js';
import { exportAnnotations } from './export.js';
import { listFormats } from './formats.js';
import { processIo, type Io } from './io.js';
import { serve } from './serve.js';
import { version } from './version.js';

const commands: readonly Command[] = [annotate, check, exportAnnotations, listFormats, serve];

const usage = `usage: glossa COMMAND …

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

  glossa COMMAND --help   how to use one command
  glossa --version

Exit codes: 0 fine, 1 problems found, 2 wrong use, 3 some input could not be read (the rest is done).
`;

async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version') {
    await io.write(`${version()}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await io.write(usage);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    io.say(name === undefined ? 'no command given' : `unknown command “${name}”`);
    process.stderr.write(usage);
    return 2;
  }
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (options.includes('--help') || options.includes('-h')) {
    await io.write(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof WrongUse)) {
      throw error;
    }
    io.say(error.message);
    process.stderr.write(command.usage);
    return 2;
  }
}

const io = processIo();
main(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    io.say(
      `this should not have happened: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 3;
  },
);
