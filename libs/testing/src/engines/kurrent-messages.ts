import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import type { AppendAnswer, ExpectedState, KurrentEvent, Proposed } from './kurrent-log';

type AppendOptions = streams.AppendReq.Options;

const name = (identifier: shared.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? new Uint8Array()).toString('utf8');

export const appendTarget = (
  options: AppendOptions,
): { readonly stream: string; readonly expected: ExpectedState } => ({
  stream: name(options.getStreamIdentifier()),
  expected: options.hasRevision()
    ? Number(options.getRevision())
    : options.hasNoStream()
      ? 'no-stream'
      : options.hasStreamExists()
        ? 'exists'
        : 'any',
});

export const proposedOf = (message: streams.AppendReq.ProposedMessage): Proposed => ({
  id: message.getId()?.getString() ?? '',
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
});

export const appendResponse = (answer: AppendAnswer, expected: ExpectedState): streams.AppendResp => {
  const response = new streams.AppendResp();
  if (answer.kind === 'success') {
    const position = new streams.AppendResp.Position();
    position.setCommitPosition(String(answer.position));
    position.setPreparePosition(String(answer.position));
    const success = new streams.AppendResp.Success();
    success.setCurrentRevision(String(answer.revision));
    success.setPosition(position);
    response.setSuccess(success);
    return response;
  }
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (answer.current < 0) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(answer.current));
  if (typeof expected === 'number') wrong.setExpectedRevision(String(expected));
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new shared.Empty());
  else if (expected === 'exists') wrong.setExpectedStreamExists(new shared.Empty());
  else wrong.setExpectedAny(new shared.Empty());
  response.setWrongExpectedVersion(wrong);
  return response;
};

const TICKS_PER_MS = 10_000n;
/** Any fixed moment: nobody may rely on when a server says that it wrote. */
const CREATED = String(BigInt(Date.UTC(2026, 0, 5)) * TICKS_PER_MS);

const identifier = (stream: string): shared.StreamIdentifier => {
  const made = new shared.StreamIdentifier();
  made.setStreamName(Buffer.from(stream, 'utf8'));
  return made;
};

export const eventResponse = (event: KurrentEvent): streams.ReadResp => {
  const id = new shared.UUID();
  id.setString(event.id);
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent();
  recorded.setId(id);
  recorded.setStreamIdentifier(identifier(event.stream));
  recorded.setStreamRevision(String(event.revision));
  recorded.setCommitPosition(String(event.position));
  recorded.setPreparePosition(String(event.position));
  recorded.getMetadataMap().set('type', event.type).set('content-type', event.contentType).set('created', CREATED);
  recorded.setCustomMetadata(event.metadata);
  recorded.setData(event.data);
  const read = new streams.ReadResp.ReadEvent();
  read.setEvent(recorded);
  read.setCommitPosition(String(event.position));
  const response = new streams.ReadResp();
  response.setEvent(read);
  return response;
};

export const notFoundResponse = (stream: string): streams.ReadResp => {
  const notFound = new streams.ReadResp.StreamNotFound();
  notFound.setStreamIdentifier(identifier(stream));
  const response = new streams.ReadResp();
  response.setStreamNotFound(notFound);
  return response;
};

export const confirmationResponse = (subscription: string): streams.ReadResp => {
  const confirmation = new streams.ReadResp.SubscriptionConfirmation();
  confirmation.setSubscriptionId(subscription);
  const response = new streams.ReadResp();
  response.setConfirmation(confirmation);
  return response;
};

export const checkpointResponse = (position: bigint): streams.ReadResp => {
  const checkpoint = new streams.ReadResp.Checkpoint();
  checkpoint.setCommitPosition(String(position));
  checkpoint.setPreparePosition(String(position));
  const response = new streams.ReadResp();
  response.setCheckpoint(checkpoint);
  return response;
};

export const streamRead = (options: streams.ReadReq.Options) => {
  const target = options.getStream();
  return {
    stream: name(target?.getStreamIdentifier()),
    from: target?.hasRevision() ? Number(target.getRevision()) : 0,
  };
};
