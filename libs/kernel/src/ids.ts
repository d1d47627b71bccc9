declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The matter a worker brought. One id follows it through every body; it is the key of its case events. */
export type CaseId = Branded<'CaseId'>;
export type PersonId = Branded<'PersonId'>;
/** A stream of facts in one service's store: `matter-…`, `arbitration-…`, `inspection-…`. */
export type StreamId = Branded<'StreamId'>;
export type EventId = Branded<'EventId'>;
export type CommandId = Branded<'CommandId'>;
/** Encrypted personal data (`libs/privacy`). Opaque to the domain. */
export type Sealed = Branded<'Sealed'>;
/** A keyed fingerprint that allows equality search without revealing the value. */
export type BlindIndex = Branded<'BlindIndex'>;

export const caseId = (text: string): CaseId => text as CaseId;
export const personId = (text: string): PersonId => text as PersonId;
export const streamId = (text: string): StreamId => text as StreamId;
export const eventId = (text: string): EventId => text as EventId;
export const commandId = (text: string): CommandId => text as CommandId;
export const sealed = (text: string): Sealed => text as Sealed;
export const blindIndex = (text: string): BlindIndex => text as BlindIndex;
