import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Io } from './io.js';

/** 0 fine, 1 problems found, 2 wrong use, 3 some input could not be read or some output not written. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly usage: string;
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

/** The command was called in a way that it does not understand: exit code 2, with the message and the usage. */
export class WrongUse extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
interface Config<T extends Options> {
  readonly args: string[];
  readonly options: T;
  readonly allowPositionals: true;
  readonly strict: true;
}

/** @throws WrongUse where an option is unknown or lacks its value */
export function parseOptions<const T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<Config<T>>> {
  try {
    return parseArgs<Config<T>>({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** @throws WrongUse where `value` is none of `choices` */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) {
    throw new WrongUse(`${option} must be one of ${choices.join(', ')}, not “${value}”`);
  }
  return choice;
}
