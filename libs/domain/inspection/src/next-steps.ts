import type { LocalDate, Role } from '@one-window/kernel';
import type { InspectionCommand } from './commands';
import { hasResult, notClosable, policeHaveIt } from './closing';
import { crimeUndecided, withPolice } from './deciding';
import { unserved } from './decisions/serve-inspection-document';
import { asksForSomething } from './instruments';
import { currentTransfer, undecidedReport } from './police-reports';
import { isDecided, isHeard, mainRound, needsLegalReview, needsPriorNotice, openRounds } from './rounds';
import type { Filed, InspectionState, Round, Screening } from './state';
import type { ProposedOutcome } from './vocabulary';

/** Something that a role should do next. Whose office it is: the inspection body, or the bureau it belongs to. */
export interface NextStep {
  readonly command: InspectionCommand['type'];
  readonly role: Role;
  readonly office: 'inspection' | 'bureau';
  readonly account?: string;
  readonly notAccount?: string;
  readonly ruleId?: string;
  readonly dueOn?: LocalDate;
  readonly approval?: true;
}

/** What keeps the case moving, in the order in which it is due to happen. Feeds the work lists of people. */
export const nextSteps = (state: InspectionState): readonly NextStep[] => {
  switch (state.phase) {
    case 'screening':
      return screeningSteps(state);
    case 'filed':
      return [
        ...approvalSteps(state),
        ...policeSteps(state),
        ...investigationSteps(state),
        ...state.rounds.filter(round => !isDecided(round)).flatMap(round => roundSteps(state, round)),
        ...paperSteps(state),
        ...endingSteps(state),
      ];
    case 'closed':
      return [{ command: 'ArchiveInspection', role: 'inspector', office: 'inspection', ...leadOf(state) }];
    case 'none':
    case 'ended':
    case 'archived':
      return [];
  }
};

const clock = (state: InspectionState, ruleId: string, key?: string): Pick<NextStep, 'ruleId' | 'dueOn'> => {
  const deadline = state.deadlines[key === undefined ? ruleId : `${ruleId}/${key}`];
  return deadline?.status === 'running' ? { ruleId, dueOn: deadline.dueOn } : {};
};

const leadOf = ({ officers }: Pick<Filed, 'officers'>): Pick<NextStep, 'account'> => {
  const lead = officers.find(officer => officer.duty === 'lead');
  return lead ? { account: lead.accountId } : {};
};

const screeningSteps = (state: Screening): readonly NextStep[] => {
  const due = clock(state, 'INS-01');
  if (state.proposal) {
    const isComplaint = state.lead.kind === 'complaint';
    return [
      {
        command: state.proposal.kind === 'filing' ? 'AcceptAndFile' : isComplaint ? 'RefuseComplaint' : 'DeclineLead',
        role: 'inspection-head',
        office: 'inspection',
        notAccount: state.proposal.proposedBy,
        approval: true,
        ...due,
      },
    ];
  }
  const waiting = state.supplement !== undefined && state.supplement.receivedOn === undefined;
  return [
    { command: waiting ? 'ReceiveSupplement' : 'ProposeFiling', role: 'inspector', office: 'inspection', ...due },
  ];
};

const approvalSteps = (file: Filed): readonly NextStep[] => {
  const steps: NextStep[] = [];
  const approval = { office: 'bureau', role: 'bureau-head', approval: true } as const;
  if (file.pendingEvidence)
    steps.push({ command: 'PreserveEvidence', ...approval, notAccount: file.pendingEvidence.proposedBy });
  if (file.pendingExtension)
    steps.push({
      command: 'ExtendInvestigation',
      ...approval,
      notAccount: file.pendingExtension.proposedBy,
      ...clock(file, 'INS-03'),
    });
  for (const preserved of file.preservations.filter(each => !each.decided))
    steps.push({
      command: 'DecideOnEvidence',
      role: 'inspector',
      office: 'inspection',
      ...leadOf(file),
      ...clock(file, 'INS-05', preserved.preservationId),
    });
  return steps;
};

const investigationSteps = (file: Filed): readonly NextStep[] => {
  if (file.revoked || policeHaveIt(file) || mainRound(file)) return [];
  if (file.officers.length === 0)
    return [{ command: 'AssignInspectors', role: 'inspection-head', office: 'inspection', ...clock(file, 'INS-03') }];
  return [
    {
      command: file.steps.length === 0 ? 'RecordInvestigationStep' : 'FinishInvestigation',
      role: 'inspector',
      office: 'inspection',
      ...leadOf(file),
      ...clock(file, 'INS-03'),
    },
  ];
};

const roundSteps = (file: Filed, round: Round): readonly NextStep[] => {
  if (policeHaveIt(file)) return [];
  const due = round.unmet ? {} : clock(file, 'INS-04');
  const bureau = {
    role: 'bureau-head',
    office: 'bureau',
    notAccount: round.proposedBy,
    approval: true,
    ...due,
  } as const;
  const open = round.proposed.filter(outcome => !round.decided.includes(outcome));
  const held = crimeUndecided(file) !== undefined;
  const withoutNotice = open.flatMap(outcome => {
    const command = held && outcome !== 'order-to-correct' ? undefined : DECIDES_WITHOUT_NOTICE[outcome];
    return command ? [{ command, ...bureau } satisfies NextStep] : [];
  });
  return needsPriorNotice(round) ? [...withoutNotice, ...noticeSteps(file, round, bureau)] : withoutNotice;
};

const DECIDES_WITHOUT_NOTICE: Partial<Record<ProposedOutcome, NextStep['command']>> = {
  'order-to-correct': 'IssueOrderToCorrect',
  'no-penalty': 'DecideNoPenalty',
  'filing-revocation': 'RevokeFiling',
};

const noticeSteps = (file: Filed, round: Round, bureau: Omit<NextStep, 'command'>): readonly NextStep[] => {
  if (!round.notice) return [{ command: 'SendPriorNotice', ...bureau }];
  if (round.notice.servedOn === undefined) return [];
  const inspector = { role: 'inspector', office: 'inspection', ...leadOf(file) } as const;
  if (round.defence === 'none')
    return [{ command: 'RecordDefenceWaiver', ...inspector, dueOn: round.notice.defenceUntil }];
  if (!isHeard(round)) return [{ command: 'ReviewDefence', ...inspector, ...clock(file, 'INS-04') }];
  if (needsLegalReview(round) && round.legalReview !== 'passed')
    return [
      { command: 'LegalReview', role: 'legal-reviewer', office: 'bureau', approval: true, ...clock(file, 'INS-04') },
    ];
  const open = round.proposed.filter(outcome => !round.decided.includes(outcome));
  if (crimeUndecided(file)) return [];
  const decide: NextStep[] = [];
  if (open.includes('handling-decision')) decide.push({ command: 'IssueHandlingDecision', ...bureau });
  if (open.includes('penalty-decision') && !withPolice(file))
    decide.push({ command: 'IssuePenaltyDecision', ...bureau });
  return decide;
};

const paperSteps = (file: Filed): readonly NextStep[] => {
  const inspector = { role: 'inspector', office: 'inspection', ...leadOf(file) } as const;
  const serve = unserved(file).map(({ kind, id }): NextStep => {
    const due = kind === 'prior-notice' ? {} : { ...clock(file, 'INS-10', id), ...clock(file, 'INS-10p', id) };
    return { command: 'ServeInspectionDocument', ...inspector, ...due };
  });
  const perform = [...file.orders, ...file.decisions]
    .filter(each => each.served && each.performedOn === undefined && asksForSomething(each))
    .filter(() => !policeHaveIt(file))
    .map((each): NextStep => ({
      command: 'RecordPerformance',
      ...inspector,
      ...clock(file, 'INS-11', each.source.id),
      ...clock(file, 'INS-11f', each.source.id),
    }));
  return [...serve, ...perform];
};

const policeSteps = (file: Filed): readonly NextStep[] => {
  const report = undecidedReport(file);
  if (report)
    return [
      {
        command: 'TransferToPolice',
        role: 'principal-head',
        office: 'bureau',
        notAccount: report.proposedBy,
        approval: true,
        ...clock(file, 'INS-12', report.reportId),
      },
    ];
  const inspector = { role: 'inspector', office: 'inspection', ...leadOf(file) } as const;
  const suspected = openRounds(file).some(
    round => round.proposed.includes('police-transfer') && !round.decided.includes('police-transfer'),
  );
  if (suspected) return [{ command: 'ProposePoliceTransfer', ...inspector, ...clock(file, 'INS-04') }];
  const transfer = currentTransfer(file);
  if (!transfer || transfer.answer !== undefined) return [];
  if (transfer.sentOn === undefined)
    return [{ command: 'SendToPolice', ...inspector, ...clock(file, 'INS-13', transfer.reportId) }];
  if (transfer.receivedOn === undefined) return [{ command: 'RecordPoliceReceipt', ...inspector }];
  return [{ command: 'RecordPoliceDecision', ...inspector, ...clock(file, 'INS-14', transfer.reportId) }];
};

const endingSteps = (file: Filed): readonly NextStep[] => {
  if (file.pendingClosing)
    return [
      {
        // Something happened since it was proposed that stands against closing: it goes back.
        command: notClosable(file) ? 'ReturnInspectionProposal' : 'CloseInspection',
        role: 'inspection-head',
        office: 'inspection',
        notAccount: file.pendingClosing.proposedBy,
        approval: true,
      },
    ];
  const inspector = { role: 'inspector', office: 'inspection', ...leadOf(file) } as const;
  const no = notClosable(file);
  if (!no) return [{ command: 'ProposeInspectionClosing', ...inspector }];
  const isUntold = no.code === 'closing/complainant-not-told' || no.code === 'closing/reporter-not-told';
  return isUntold && hasResult(file) ? [{ command: 'TellResult', ...inspector }] : [];
};
