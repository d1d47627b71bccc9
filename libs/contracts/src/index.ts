export {
  ActorContract,
  CaseEventEnvelope,
  ServiceName,
  SERVICES,
  StandingContract,
  TaskContract,
} from './case-events/envelope';
export { findUnit, servesUnit, unitFor, UNITS, type Unit, type UnitBody } from './reference/units';
