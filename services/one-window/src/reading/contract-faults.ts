import { z } from 'zod';

const Issues = z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), code: z.string() }));

/** Where a message is not as its contract says, from the error of the check: places and kinds, no values. */
export const contractFaults = ({ name, message }: { readonly name: string; readonly message: string }): string[] => {
  if (name !== 'ZodError') return [];
  const issues = Issues.safeParse(json(message));
  return issues.success ? issues.data.map(({ path, code }) => `${path.join('.')}: ${code}`) : [];
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Not every error of that name lists its issues; then there are none to tell.
    return undefined;
  }
};
