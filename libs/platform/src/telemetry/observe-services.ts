import { metrics, type BatchObservableResult, type Observable } from '@opentelemetry/api';
import type { ServiceRuntime } from '../service/service-runtime';

/**
 * What is read when a collector asks: how far relays and consumers are, what waits, which legal clocks run. Where
 * nobody reads, nothing is computed.
 */
export const observeServices = (services: Iterable<ServiceRuntime>): void => {
  const meter = metrics.getMeter('one-window');
  const gauge = (name: string, description: string, unit?: string) =>
    meter.createObservableGauge(name, { description, ...(unit !== undefined && { unit }) });
  const relayLag = gauge('one_window.relay.lag', 'Recorded events that are not published yet');
  const consumerLag = gauge('one_window.consumer.lag', 'Published events that a service has not taken yet');
  const projectionLag = gauge('one_window.projection.lag', 'Published events that the views do not show yet');
  const parkedCases = gauge('one_window.parked.cases', 'Cases that wait behind an event that could not be applied');
  const delay = gauge('one_window.consumer.delay.p99.seconds', 'From recorded to applied, of the last thousand', 's');
  const deadlines = gauge('one_window.deadlines', 'Legal clocks of live cases, by state');
  const all: readonly Observable[] = [relayLag, consumerLag, projectionLag, parkedCases, delay, deadlines];

  const read = async (result: BatchObservableResult, { name: service, spec, messaging, watch }: ServiceRuntime) => {
    const [relay, consumer, parked] = await Promise.all([
      messaging.relayReport(),
      messaging.consumerReport(),
      messaging.deadLetters.cases(),
    ]);
    if (relay) result.observe(relayLag, relay.stored - relay.published, { service });
    result.observe(consumerLag, consumer.lag, { service });
    if (spec.consumer) result.observe(projectionLag, consumer.lag, { service });
    result.observe(parkedCases, parked.length, { service });
    if (consumer.delayP99Ms !== undefined) result.observe(delay, consumer.delayP99Ms / 1_000, { service });
    const { open, breached } = await watch.counts();
    result.observe(deadlines, open, { service, state: 'open' });
    result.observe(deadlines, breached, { service, state: 'breached' });
  };
  for (const service of services) meter.addBatchObservableCallback(result => read(result, service), [...all]);
};
