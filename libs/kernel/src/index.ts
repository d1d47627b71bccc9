export { accept, reject, InvariantBroken, type Decision, type Rejection } from './decision';
export type { Command, Decider, Decisions, Evolutions, Fact } from './decider';
export { ROLES, type Actor, type Role } from './actor';
export {
  daysBetween,
  earlierOf,
  epochMs,
  instant,
  instantFromEpochMs,
  isAfter,
  isBefore,
  isLocalDate,
  laterOf,
  legalDay,
  localDate,
  plusDays,
  plusHours,
  plusMonths,
  startOfDay,
  weekday,
  type Instant,
  type LocalDate,
} from './time';
export { amountInWords } from './amount-in-words';
export {
  HANDLING_REJECTIONS,
  handledSince,
  inHisHands,
  mayTake,
  passedOn,
  taken,
  type Handlers,
  type HandlingFact,
  type HandlingRejectionCode,
  type Reassignment,
} from './handling';
export {
  mayAnswerSupervision,
  mayEndSupervision,
  maySupervise,
  supervised,
  supervisedSince,
  SUPERVISION_REJECTIONS,
  SUPERVISION_RULE,
  supervisionAnswered,
  supervisionEnded,
  supervisionSteps,
  type Supervision,
  type SupervisionAnswer,
  type SupervisionEnding,
  type SupervisionFact,
  type SupervisionOrder,
  type SupervisionRejectionCode,
} from './supervision';
export { fen, formatYuan, sumFen, timesFen, yuan, type Fen } from './money';
export {
  blindIndex,
  caseId,
  commandId,
  eventId,
  personId,
  sealed,
  streamId,
  type BlindIndex,
  type CaseId,
  type CommandId,
  type EventId,
  type PersonId,
  type Sealed,
  type StreamId,
} from './ids';
export { currentShape, NewerShape, upcast, type Upcasts } from './upcast';
export { Clock } from './clock';
