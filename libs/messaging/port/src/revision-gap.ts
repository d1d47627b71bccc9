import type { SourceStream } from './source-stream';

/** An event came whose predecessor never did. Never normal: somebody lost something. */
export class RevisionGap extends Error {
  readonly code = 'messaging/revision-gap';
  constructor(
    readonly stream: SourceStream,
    readonly last: number,
    readonly found: number,
  ) {
    super(`${stream}: after revision ${last} comes ${last + 1}, found ${found}`);
    this.name = 'RevisionGap';
  }
}
