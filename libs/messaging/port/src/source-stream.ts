import type { CaseEventEnvelope, ServiceName } from '@one-window/contracts';

/**
 * A stream as consumers know it: `arbitration/arbitration-17`. The service is part of it, because every service has
 * streams of its own with the same id (`attempts-<caseId>`).
 */
export type SourceStream = `${ServiceName}/${string}`;

export const sourceStream = ({ source, stream }: Pick<CaseEventEnvelope, 'source' | 'stream'>): SourceStream =>
  `${source}/${stream}`;
