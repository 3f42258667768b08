// The browser build of mocha works in both extension hosts. It leaves `mocha` in the global scope, and the tests
// find `describe` there, so this file is imported before them.
import 'mocha/mocha.js';

mocha.setup({ ui: 'bdd', timeout: 30_000, slow: 60_000, reporter: 'base' });
