import type { BlindIndex, Fen, LocalDate, PersonId, Sealed } from '@one-window/kernel';

export interface PersonParty {
  readonly personId: PersonId;
  /** Name, number, address: never seen by a rule. */
  readonly sealed: Sealed;
  readonly idIndex?: BlindIndex;
}

export interface WorkerParty extends PersonParty {
  readonly amountFen?: Fen;
}

export type EmployerParty =
  | {
      readonly kind: 'organization';
      readonly name: string;
      readonly uscc?: string;
      readonly usccIndex?: BlindIndex;
      readonly address?: string;
      readonly contactPersonId?: PersonId;
      readonly sealedContact?: Sealed;
    }
  | ({ readonly kind: 'person' } & PersonParty);

export interface Employment {
  readonly startedOn?: LocalDate;
  readonly endedOn?: LocalDate;
  readonly monthlyWageFen?: Fen;
  readonly contract: 'written' | 'oral' | 'none' | 'unknown';
  /** How the two sides stand to the relationship; `none`: the worker says himself that it is not one. */
  readonly relation: 'admitted' | 'disputed' | 'unclear' | 'none';
  readonly overAge: boolean;
  /** Draws an old-age pension (已享受养老保险待遇). */
  readonly pension?: boolean;
  readonly lateRetirement: boolean;
}

export interface IntakeFlags {
  readonly collective: boolean;
  readonly migrantWage: boolean;
  readonly minor: boolean;
  readonly pregnant: boolean;
  readonly threat: boolean;
  readonly mediaRisk: boolean;
}

export interface Material {
  readonly materialId: string;
  readonly kind: string;
  readonly title: string;
  readonly pages: number;
  readonly form: 'original' | 'copy';
  readonly sha256?: string;
  readonly receivedOn: LocalDate;
}

export type Channel = 'counter' | 'online' | 'mail' | 'hotline' | 'petition' | 'lead-platform' | 'transferred';
