import type { CaseEventEnvelope } from '@one-window/contracts';
import { SqliteMessageLog } from '@one-window/messaging-embedded';

/**
 * Loaded before the system by the negative control of the crash test: a relay that loses one event in forty and moves
 * its checkpoint all the same. If the oracle does not notice, the oracle is worthless.
 */
const LOSES_ONE_IN = 40;

const publishAll = SqliteMessageLog.prototype.publish;
let count = 0;
SqliteMessageLog.prototype.publish = function (this: SqliteMessageLog, events: readonly CaseEventEnvelope[]) {
  return publishAll.call(
    this,
    events.filter(() => (count += 1) % LOSES_ONE_IN !== 0),
  );
};
