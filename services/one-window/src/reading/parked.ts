import type { ServiceContext } from '@one-window/platform';
import { CONSUMER } from './freshness';

export interface Notice {
  readonly id: string;
  readonly since: string;
  readonly waiting: number;
}

/** 【本案有1条消息未能处理】: only what concerns these views; the reason is for the system page. */
export const parkedNotices = async ({ operations }: ServiceContext, caseId: string): Promise<Notice[]> => {
  const parked = await operations.parkedAt(CONSUMER);
  return parked
    .filter(one => one.key === caseId)
    .map(one => ({ id: parkedId(one.consumer, one.key), since: one.letter.at, waiting: one.kept }));
};

/** `one-window~<caseId>`: which consumer stopped at which case. */
export const parkedId = (consumer: string, caseId: string): string => `${consumer}~${caseId}`;

export const parkedOf = (id: string): { readonly consumer: string; readonly caseId: string } | undefined => {
  const at = id.indexOf('~');
  return at > 0 ? { consumer: id.slice(0, at), caseId: id.slice(at + 1) } : undefined;
};
