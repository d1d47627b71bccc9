/** A revision is missing before this one. An alarm, never normal: something was lost or overtaken. */
export class GapFound extends Error {
  readonly code = 'read-model/gap';
  constructor(
    readonly view: string,
    readonly stream: string,
    readonly last: number,
    readonly revision: number,
  ) {
    super(`view ${view}: stream ${stream} stands at ${last}, and ${revision} came`);
    this.name = 'GapFound';
  }
}

export const isGap = (error: unknown): error is GapFound =>
  error instanceof Error && 'code' in error && error.code === 'read-model/gap';
