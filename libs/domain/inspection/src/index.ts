export type { InspectionCommand } from './commands';
export { inspectionDecider } from './decider';
export { guards } from './guards';
export { inspectionDeadlines } from './deadlines/inspection-deadlines';
export type { InspectionFact } from './facts';
export type { DisputeProcedure } from './linkage/dispute-procedure';
export type { NextStep } from './next-steps';
export { nextSteps } from './next-steps';
export { asksForSomething, outstandingFor, type AnyInstrument, type Decision, type Order } from './instruments';
export type { Obligation, ObligationSource, PenaltyMeasure, PerformanceTerm, ServiceProof } from './obligations';
export { valueOn, type Dated, type Parameter } from './parameters/dated';
export { defaultInspectionParameters } from './parameters/default-parameters';
export type { Benchmark, CrimeThreshold, InspectionParameters } from './parameters/inspection-parameters';
export { PENALTY_BASES, penaltyBasisOn, type FineRange, type PenaltyBasis } from './parameters/penalty-bases';
export type { InspectionRejection, InspectionRejectionCode } from './rejections';
export type { AffectedWorker, InspectedEmployer, Lead, LeadItem, LeadMaterial, LeadOrigin } from './screening/lead';
export { stageOf } from './stage';
export { noCase, type AnyCaseFile, type Filed, type InspectionState, type PoliceReport, type Round } from './state';
export { dueOnOf } from './unmet';
export type {
  DisputeGround,
  InspectionStage,
  LeadChannel,
  LeadFlag,
  LeadKind,
  MatterCode,
  ProcedureUsed,
  ProposalKind,
} from './vocabulary';
export type { InspectionWorld } from './world';
