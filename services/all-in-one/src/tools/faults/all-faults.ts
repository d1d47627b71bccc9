import { deadConsumer, poisoned, typeError } from './bad-messages';
import { consumerKilled, drained, longHandler, offsetsReset, rebalance } from './consumers-hurt';
import { brokerAway, mongodKilled, oneOfThreeBrokers } from './engines-away';
import type { Fault } from './fault';
import { zombieRelay } from './zombie-relay';

/** In the order in which a run goes through them. */
export const FAULTS: readonly Fault[] = [
  brokerAway,
  oneOfThreeBrokers,
  consumerKilled,
  rebalance,
  longHandler,
  zombieRelay,
  mongodKilled,
  offsetsReset,
  poisoned,
  typeError,
  deadConsumer,
  drained,
];
