import { format } from 'node:util';

/** What a workbench from npm packages always says, whatever it runs. */
const noise =
  /^( → | +at |Ignoring fetching additional|Updating additional|Error: Could not locate the bindings|$)/;

/**
 * Reads what the tests in an extension host report. A host that dies before the end, or that runs no test, has failed.
 */
export class Results {
  #counts = { pass: 0, fail: 0 };
  #ended = false;
  #log = [];

  /** @param {unknown[]} args what was given to `console.log` in the host: printf-style */
  take(...args) {
    for (const line of format(...args).split('\n')) {
      const [, kind, json] = /@@(pass|fail|done) (\{.*\})/.exec(line) ?? [];
      if (kind) {
        this.#record(kind, JSON.parse(json));
      } else if (!noise.test(line)) {
        this.#log.push(line);
      }
    }
  }

  #record(kind, { title, error }) {
    if (kind === 'done') {
      this.#ended = true;
      return;
    }
    this.#counts[kind] += 1;
    console.log(kind === 'pass' ? `  ok ${title}` : `  FAILED ${title}\n${error.replace(/^/gm, '      ')}`);
  }

  /**
   * Prints the sum, and sets the exit code of this process.
   *
   * @param {string} [trouble] why the run broke off
   */
  finish(trouble) {
    const { pass, fail } = this.#counts;
    // The workbench says of a run with failed tests that it failed.
    const unexplained = fail > 0 && this.#ended ? undefined : trouble;
    const reasons = [
      unexplained,
      this.#ended ? undefined : 'The extension host ended before the tests did.',
      this.#ended && pass + fail === 0 ? 'There was no test.' : undefined,
    ].filter(Boolean);
    if (reasons.length > 0) {
      console.log([...this.#log.slice(-40), ...reasons].join('\n'));
    }
    const failed = fail + (reasons.length > 0 ? 1 : 0);
    console.log(`${pass} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
