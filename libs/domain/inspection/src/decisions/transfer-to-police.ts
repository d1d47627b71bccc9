import { accept, reject, type Actor } from '@one-window/kernel';
import type { RefusePoliceTransfer, TransferToPolice } from '../commands/ending-commands';
import { during } from '../during';
import { fact } from '../fact';
import { ownInvestigation } from '../four-eyes';
import { undecidedReport } from '../police-reports';
import type { InspectionRejection } from '../rejections';
import { completesHandling, mainRound } from '../rounds';
import type { Filed } from '../state';

const BASIS = ['行政执法机关移送涉嫌犯罪案件的规定5条', '行政处罚法27条'] as const;
const OUTCOME = ['police-transfer'] as const;

const mayDecideReport = (state: Filed, by: Actor): InspectionRejection | undefined => {
  const report = undecidedReport(state);
  if (!report) return { code: 'crime/no-report', article: BASIS[0] };
  if (report.proposedBy === by.accountId || report.team.includes(by.accountId))
    return { code: 'approval/own-proposal', article: BASIS[0] };
  return ownInvestigation(state, by);
};

/** I26: the principal head approves within three days (INS-12); twenty-four hours begin (INS-13). */
const approval = during('filed')<TransferToPolice>({
  may: mayDecideReport,
  decide: ({ data, at, today }, state) => {
    const report = undecidedReport(state);
    if (!report) return reject({ code: 'crime/no-report' });
    return accept(
      fact('CriminalTransferApproved', today, BASIS, {
        reportId: report.reportId,
        approvedAt: at,
        opinion: data.opinion,
        completesHandling: completesHandling(state, mainRound(state), OUTCOME),
      }),
    );
  },
});
export const mayTransferToPolice = approval.may;
export const transferToPolice = approval.decide;

/** Not approving needs recorded reasons (TRANSFER 5): INS-INV-6 asks for a decision either way. */
const refusal = during('filed')<RefusePoliceTransfer>({
  may: mayDecideReport,
  decide: ({ data, today }, state) => {
    const report = undecidedReport(state);
    if (!report) return reject({ code: 'crime/no-report' });
    return accept(
      fact('CriminalTransferRefused', today, BASIS, {
        reportId: report.reportId,
        reasons: data.reasons,
        completesHandling: completesHandling(state, mainRound(state), OUTCOME),
      }),
    );
  },
});
export const mayRefusePoliceTransfer = refusal.may;
export const refusePoliceTransfer = refusal.decide;
