import type { Text } from '../commands/define-command';

/** How the messages of one service stand, as far as it can be told within a moment. */
export interface Standing {
  /** The client of the broker gave up: nothing more will come to this process. */
  readonly dead?: string;
  /** Messages that can be neither applied nor kept hold up what comes after them in this process. */
  readonly held?: string;
  /** This process gets nothing to read now: the broker is away, or its group is being given anew. */
  readonly reading?: string;
  /** Messages that are this process's to take and not taken. Absent where the broker did not say. */
  readonly lag?: number;
  readonly parkedCases?: number;
  readonly relay?: string;
}

export interface Reason {
  readonly code: string;
  readonly text: Text;
}

export interface Health {
  /** Reasons why no work should be sent here. */
  readonly red: readonly Reason[];
  /** What somebody has to look at, while requests are served as ever. */
  readonly amber: readonly Reason[];
}

/**
 * Red is what another process of the service would do better: whoever balances takes this one out. A parked case, a
 * relay that cannot publish and a broker that is away are the same in every process, and the windows go on registering:
 * they are amber, and alarms tell them (ADR 0014).
 */
export const healthOf = (standing: Standing, lagLimit: number): Health => {
  const { dead, held, reading, lag, parkedCases = 0, relay } = standing;
  const red: Reason[] = [];
  const amber: Reason[] = [];
  if (dead !== undefined)
    red.push(
      reason('consumer/dead', '消息接收已中断，进程需要重启', 'The consumer died; the process must be restarted'),
    );
  if (held !== undefined)
    red.push(
      reason('consumer/parked', '消息既不能处理也不能保存，接收停在原处', 'A message can be neither applied nor kept'),
    );
  if (lag !== undefined && lag > lagLimit)
    red.push(
      reason(
        'consumer/lags',
        `还有${lag}条消息未接收，超过上限${lagLimit}条`,
        `${lag} messages wait, more than ${lagLimit}`,
      ),
    );
  if (reading !== undefined || lag === undefined)
    amber.push(
      reason('broker/away', '消息中间件没有应答或正在重新分配', 'The broker does not answer, or deals out anew'),
    );
  if (relay !== undefined)
    amber.push(
      reason('relay/trouble', '已登记的内容暂时发不出去，会继续尝试', 'What is recorded cannot be published yet'),
    );
  if (parkedCases > 0)
    amber.push(
      reason('case/parked', `有${parkedCases}件案件停放，请到系统状态页处理`, `${parkedCases} cases are parked`),
    );
  return { red, amber };
};

const reason = (code: string, zh: string, en: string): Reason => ({ code, text: { zh, en } });
