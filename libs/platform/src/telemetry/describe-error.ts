/** Names and numbers of people reach error messages by accident (a parser quotes what it could not read). */
export const masked = (text: string): string => text.replace(/\p{Script=Han}+/gu, '□').replace(/\d{7,}[\dXx]*/g, '#');

/** What a developer needs of an error, and nothing a person typed. */
export const describeError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { name: 'NotAnError' };
  return {
    name: error.name,
    message: masked(error.message),
    ...('code' in error && { code: String(error.code) }),
    stack: masked(error.stack ?? ''),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
};
