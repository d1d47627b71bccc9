/** Where an actual value differs from a partial expectation, as `path: expected …, found …`; nothing when it fits. */
export const difference = (expected: unknown, actual: unknown, path = ''): string | undefined => {
  if (Array.isArray(expected)) return listDifference(expected, actual, path);
  if (isMap(expected)) {
    if ('not' in expected && Object.keys(expected).length === 1) {
      return difference(expected['not'], actual, path) === undefined
        ? `${place(path)}: must not be ${show(actual)}`
        : undefined;
    }
    if (expected['absent'] === true)
      return actual === undefined ? undefined : `${place(path)}: must be absent, found ${show(actual)}`;
    if (!isMap(actual)) return `${place(path)}: expected ${show(expected)}, found ${show(actual)}`;
    for (const [key, value] of Object.entries(expected)) {
      const inner = difference(value, actual[key], path ? `${path}.${key}` : key);
      if (inner) return inner;
    }
    return undefined;
  }
  return Object.is(expected, actual) ? undefined : `${place(path)}: expected ${show(expected)}, found ${show(actual)}`;
};

/** Members must appear in order; others may stand between them. */
const listDifference = (expected: readonly unknown[], actual: unknown, path: string): string | undefined => {
  if (!Array.isArray(actual)) return `${place(path)}: expected a list, found ${show(actual)}`;
  let from = 0;
  for (const [index, member] of expected.entries()) {
    const found = actual.findIndex((candidate, at) => at >= from && difference(member, candidate) === undefined);
    if (found < 0) return `${place(path)}[${index}]: ${show(member)} not found (in order) in ${show(actual)}`;
    from = found + 1;
  }
  return undefined;
};

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const place = (path: string): string => path || '(answer)';
const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
};
