import {
  Server,
  ServerCredentials,
  status,
  type sendUnaryData,
  type ServerReadableStream,
  type ServerWritableStream,
} from '@grpc/grpc-js';
import { SupportedMethods } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb';
import { ServerFeaturesService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb';
import { StreamsService } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb';
import type {
  AppendReq,
  AppendResp,
  ReadReq,
  ReadResp,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import { ReadReq as Read } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import type { RunningEngine } from './engine';
import { KurrentFaults } from './kurrent-faults';
import { KurrentLog, type KurrentEvent, type Proposed } from './kurrent-log';
import {
  appendResponse,
  appendTarget,
  eventResponse,
  notFoundResponse,
  proposedOf,
  streamRead,
} from './kurrent-messages';
import { KurrentSubscriptions } from './kurrent-subscriptions';

/** A stub node: the unmodified client talks to it; what is behind is ours. Not a KurrentDB, and it says so. */
export interface KurrentStub extends RunningEngine {
  readonly faults: KurrentFaults;
}

const LARGEST_MESSAGE = 17 * 1024 * 1024;
export const STUB = 'a stub node, NOT a KurrentDB';

/** On a free loopback port, where no other address is asked for. */
export const startKurrentStub = async (address = '127.0.0.1:0'): Promise<KurrentStub> => {
  const faults = new KurrentFaults();
  const node = new StubNode(new KurrentLog(), faults);
  const server = new Server({ 'grpc.max_receive_message_length': LARGEST_MESSAGE });
  server.addService(ServerFeaturesService, {
    // Without `batchAppend` among the methods the client appends call by call.
    getSupportedMethods: (_: unknown, reply: sendUnaryData<SupportedMethods>) => {
      const methods = new SupportedMethods();
      methods.setEventStoreServerVersion('25.0.0');
      reply(null, methods);
    },
  });
  server.addService(StreamsService, {
    append: (call: AppendCall, reply: sendUnaryData<AppendResp>) => node.append(call, reply),
    read: (call: ReadCall) => node.read(call),
  });
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  const stop = async (): Promise<void> => server.forceShutdown();
  return { url: `kurrentdb://127.0.0.1:${port}?tls=false&discoveryInterval=10`, how: STUB, faults, stop };
};

type AppendCall = ServerReadableStream<AppendReq, AppendResp>;
type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

class StubNode {
  private readonly subscriptions: KurrentSubscriptions;

  constructor(
    private readonly log: KurrentLog,
    private readonly faults: KurrentFaults,
  ) {
    this.subscriptions = new KurrentSubscriptions(log, faults);
  }

  append(call: AppendCall, reply: sendUnaryData<AppendResp>): void {
    const proposed: Proposed[] = [];
    let options: AppendReq.Options | undefined;
    call.on('data', (request: AppendReq) => {
      options = request.getOptions() ?? options;
      const message = request.getProposedMessage();
      if (message !== undefined) proposed.push(proposedOf(message));
    });
    call.on('end', () => {
      if (options === undefined) return reply({ code: status.INVALID_ARGUMENT, details: 'no options came' });
      const { stream, expected } = appendTarget(options);
      this.faults.expected.push(expected);
      const answer = this.log.append(stream, expected, proposed);
      this.subscriptions.wake();
      if (this.faults.loseReply()) return reply({ code: status.UNAVAILABLE, details: 'the connection was cut' });
      setTimeout(() => reply(null, appendResponse(answer, expected)), this.faults.replyDelayMs);
    });
  }

  read(call: ReadCall): void {
    const options = call.request.getOptions();
    if (options === undefined) return void call.destroy(new Error('no options came'));
    if (options.hasSubscription()) return this.subscriptions.open(call, options);
    const backwards = options.getReadDirection() === Read.Options.ReadDirection.BACKWARDS;
    const count = Number(options.getCount());
    for (const event of this.eventsFor(call, options, backwards).slice(0, count)) call.write(eventResponse(event));
    call.end();
  }

  private eventsFor(call: ReadCall, options: ReadReq.Options, backwards: boolean): readonly KurrentEvent[] {
    if (options.hasStream()) {
      const { stream, from } = streamRead(options);
      const events = this.log.of(stream);
      if (events.length === 0) call.write(notFoundResponse(stream));
      return backwards ? events.toReversed() : events.slice(from);
    }
    const wanted = this.subscriptions.filterOf(options);
    const events = this.log.all.filter(wanted);
    if (backwards) return events.toReversed();
    // Reading begins with the event at the position; a subscription begins after it.
    const from = BigInt(options.getAll()?.getPosition()?.getCommitPosition() ?? 0);
    return events.filter(({ position }) => position >= from);
  }
}
