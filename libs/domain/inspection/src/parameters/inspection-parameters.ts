import type { Fen, Role } from '@one-window/kernel';
import type { Remedy } from '../vocabulary';
import type { Parameter } from './dated';

/** From where on the police must be told of unpaid wages; the province fixes the figures (法释〔2013〕3号, 3条). */
export interface CrimeThreshold {
  readonly oneWorkerMonths: number;
  readonly oneWorkerFen: Fen;
  readonly groupWorkers: number;
  readonly groupFen: Fen;
}

/** Published discretion benchmark (裁量基准) of one penalty basis, in the unit of its statutory range. */
export interface Benchmark {
  readonly minFen: Fen;
  readonly maxFen: Fen;
}

/** What differs by place and time. Nothing here is a constant of the code (domain.md §0.3). */
export interface InspectionParameters {
  /** A complainant is asked once only for what is missing (一次性告知). */
  readonly supplementOnce: Parameter<boolean>;
  /** Local: a second complaint about what is under investigation is refused (Qingdao 27). */
  readonly refuseIfUnderInvestigation: Parameter<boolean>;
  /** Visits to enterprises need approval, notice and entry code. */
  readonly entryFormalities: Parameter<boolean>;
  /** From which fine on a hearing must be offered. */
  readonly hearingThreshold: Parameter<{ readonly employerFen: Fen; readonly personFen: Fen }>;
  /** Days after which service by public notice counts. */
  readonly publicNoticeDays: Parameter<number>;
  /** May a decision be served electronically, with signed consent? */
  readonly electronicService: Parameter<boolean>;
  readonly crimeThreshold: Parameter<CrimeThreshold>;
  readonly benchmarks: Parameter<Readonly<Record<string, Benchmark>>>;
  readonly complainantRemedy: Parameter<Remedy>;
  readonly retentionYears: Parameter<number>;
  /** Whose work is taken and passed on until inspectors are assigned (承办). `D`: no rule orders it. */
  readonly caseHandlers: readonly Role[];
}
