import { problems } from '../problems/texts';

export interface Awaited {
  readonly stream: string;
  readonly revision: number;
}

/** `matter-17@3` as `X-Position` gave it. @throws Problem 400 */
export const position = (text: unknown): Awaited => {
  const match = typeof text === 'string' ? /^([^@\s]{1,200})@(\d{1,15})$/.exec(text) : null;
  const [, stream, revision] = match ?? [];
  if (stream === undefined) throw problems.badPosition();
  return { stream, revision: Number(revision) };
};
