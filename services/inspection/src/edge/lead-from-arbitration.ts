import { arbitrationCaseEvents } from '@one-window/contracts';
import type { Lead } from '@one-window/domain-inspection';
import { caseId, sealed, type LocalDate } from '@one-window/kernel';
import type { z } from 'zod';
import { employerFrom, matterFrom, workerFrom } from './lead-from-dispatch';

type LeadSent = z.infer<typeof arbitrationCaseEvents.LeadSent>;

/** L10: facts that show a violation, found in arbitration. A lead, no complaint: nobody's limitation is interrupted. */
export const leadFromArbitration = (
  sent: LeadSent,
  matter: string,
  inspectionId: string,
  proceedingId: string,
  receivedOn: LocalDate,
): Lead => ({
  caseId: caseId(matter),
  inspectionId,
  kind: 'transfer',
  channel: 'arbitration',
  unit: sent.toUnit,
  origin: { from: 'arbitration', leadId: sent.leadId, unit: sent.fromUnit, proceedingId },
  receivedOn,
  clockFrom: receivedOn,
  employer: employerFrom(sent.employer),
  workers: sent.workers.map(worker => workerFrom(worker)),
  workersCount: sent.workersCount,
  items: sent.matters.map((code, index) => ({ itemId: `m${index + 1}`, matter: matterFrom(code) })),
  story: sealed(sent.facts),
  materials: sent.documents.map(({ kind, number }) => ({ title: number ?? kind, pages: 1, form: 'copy' })),
  flags: [],
});
