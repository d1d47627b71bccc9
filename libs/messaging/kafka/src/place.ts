import type { LoggedMessage } from '@one-window/messaging';
import type { IncomingMessage, PartitionPlace } from './broker';
import { toEnvelopeText } from './cloud-event';

/** Place of a message for operators and dead letters: `partition/offset`. */
const placeOf = (partition: number, offset: string): string => `${partition}/${offset}`;

/** Messages that the group has not done yet. */
export const lagOf = (places: readonly PartitionPlace[]): number =>
  places.reduce((lag, { high, committed }) => lag + Number(high - committed), 0);

/** `0/12 1/7`: per partition, the offset that comes next. */
export const placesText = (places: readonly PartitionPlace[]): string =>
  places.map(({ partition, committed }) => placeOf(partition, String(committed))).join(' ');

/** A message of a partition as the log of case events knows it. */
export const toLogged = (partition: number, message: IncomingMessage): LoggedMessage => ({
  offset: placeOf(partition, message.offset),
  key: message.key,
  value: toEnvelopeText(message),
});
