import { z } from 'zod';
import { CLOSING_OUTCOMES, POLICE_FEEDBACK } from '../../case-events/inspection/vocabulary';
import { Day, Id, Line, PositiveFen, Text } from './values';

/** The special team's written report (TRANSFER 5): at least two officers. */
export const ProposePoliceTransferBody = z.strictObject({
  crime: z.enum(['refusal-to-pay', 'other']),
  crimeName: Line.optional(),
  team: z.array(Id).min(1),
  facts: Text,
  unmet: z.strictObject({ kind: z.enum(['order', 'decision']), id: Id }).optional(),
  absconded: z.boolean().default(false),
  /** Arrears that the report counts, per worker, and for how many months. */
  arrears: z.array(z.strictObject({ personId: Id, amountFen: PositiveFen, months: z.number().positive() })).default([]),
  evidence: z.array(z.strictObject({ name: Line, source: Line, pages: z.int().positive().optional() })).min(1),
});

export const TransferToPoliceBody = z.strictObject({ opinion: Text });
export const RefusePoliceTransferBody = z.strictObject({ reasons: Text });
export const SendToPoliceBody = z.strictObject({ police: Line, enclosed: z.array(Line).min(1) });
export const RecordPoliceReceiptBody = z.strictObject({ receivedOn: Day, receiptNo: Line.optional() });

export const RecordPoliceDecisionBody = z.strictObject({
  decision: z.enum(['filed', 'not-filed']),
  decidedOn: Day,
  policeCaseNo: Line.optional(),
  reasons: Text.optional(),
});

export const RecordPoliceFeedbackBody = z.strictObject({
  kind: z.enum(POLICE_FEEDBACK),
  happenedOn: Day,
  note: Line.optional(),
});

export const TellResultBody = z.strictObject({
  to: z.enum(['complainant', 'reporter']),
  toldOn: Day,
  method: z.enum(['in-person', 'phone', 'message', 'letter', 'online']),
  content: Text,
});

export const ProposeInspectionClosingBody = z.strictObject({ outcome: z.enum(CLOSING_OUTCOMES), summary: Text });
export const ArchiveInspectionBody = z.strictObject({ volumeNo: Line, pages: z.int().positive() });
