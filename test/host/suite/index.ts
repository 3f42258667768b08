import './setup.js';
import './activation.js';
import './reading.js';
import './figures.js';
import './entities.js';
import './quotes.js';
import './commands.js';
import './sections.js';
import './dictionaries.js';
import './edits.js';

// `mocha.run` of the browser build reads the page's address, which no extension host has.
const anywhere = Object.getPrototypeOf(mocha) as BrowserMocha;

/**
 * What the extension host calls. Results go to the log, which the runner reads: a line a test, and at the end one
 * that says that the end was reached.
 */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed = 0;
    const runner = anywhere.run.call(mocha, () => {
      console.log('@@done {}');
      if (failed > 0) {
        reject(new Error(`${failed} tests failed`));
      } else {
        resolve();
      }
    });
    runner.on('pass', (test) => {
      console.log(`@@pass ${JSON.stringify({ title: test.fullTitle() })}`);
    });
    runner.on('fail', (test, error: Error) => {
      failed += 1;
      console.log(
        `@@fail ${JSON.stringify({ title: test.fullTitle(), error: error.stack ?? String(error) })}`,
      );
    });
  });
}
