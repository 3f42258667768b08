// A web worker has no `node:assert`.

export function ok(value: unknown, message: string): asserts value {
  if (value === undefined || value === null || value === false || value === 0 || value === '') {
    throw new Error(message);
  }
}

export function equal(actual: unknown, expected: unknown, message = 'not equal'): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) {
    throw new Error(`${message}: ${is} instead of ${wanted}`);
  }
}

export function match(actual: string, expected: RegExp): void {
  if (!expected.test(actual)) {
    throw new Error(`“${actual}” does not match ${expected}`);
  }
}
