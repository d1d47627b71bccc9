import type { GetInspectionCaseAnswer } from '@one-window/contracts';
import type { AnyCaseFile, InspectionState, PoliceReport, Round } from '@one-window/domain-inspection';
import type { PersonalData } from '@one-window/privacy';
import { withoutUndefined } from '../edge/without-undefined';
import { instrumentsOf } from './instruments';
import { unsealedText } from './unsealed';

type Registered = Exclude<InspectionState, { phase: 'none' }>;

type Since = Pick<
  GetInspectionCaseAnswer,
  | 'number'
  | 'filedOn'
  | 'officers'
  | 'steps'
  | 'preservations'
  | 'extended'
  | 'finishedOn'
  | 'findings'
  | 'rounds'
  | 'instruments'
  | 'reports'
  | 'told'
  | 'outcome'
  | 'closedOn'
  | 'keepUntil'
>;

/** What has been done since the case was filed; empty before. */
export const fileOf = async (state: Registered, personalData: PersonalData): Promise<Since> => {
  if (state.phase === 'screening' || state.phase === 'ended') return NOTHING;
  const { caseNo, filedOn, finishedOn, findings, extended } = state;
  return {
    ...withoutUndefined({ number: caseNo, filedOn, finishedOn, extended }),
    officers: [...state.officers],
    steps: state.steps.map(step => ({ ...step, officers: [...step.officers] })),
    preservations: [...state.preservations],
    ...(findings && {
      findings: {
        facts: await unsealedText(findings.facts, personalData),
        employerStatement: await unsealedText(findings.employerStatement, personalData),
      },
    }),
    rounds: state.rounds.map(roundView),
    instruments: instrumentsOf(state),
    reports: await Promise.all(state.reports.map(report => reportView(report, personalData))),
    told: [...state.told],
    ...ending(state),
  };
};

const NOTHING: Since = {
  ...{ officers: [], steps: [], preservations: [], extended: false },
  ...{ rounds: [], instruments: [], reports: [], told: [] },
};

const ending = (file: AnyCaseFile) => {
  if (file.phase === 'filed') return {};
  const { outcome, closedOn } = file;
  return { outcome, closedOn, ...(file.phase === 'archived' && { keepUntil: file.keepUntil }) };
};

const roundView = ({ roundId, proposedBy, proposed, decided, returned, unmet, notice, defence, legalReview }: Round) =>
  withoutUndefined({
    ...{ roundId, proposedBy, returned, unmet, defence, legalReview },
    proposed: [...proposed],
    decided: [...decided],
    notice:
      notice &&
      withoutUndefined({
        ...{ noticeNo: notice.noticeNo, issuedOn: notice.issuedOn, defenceUntil: notice.defenceUntil },
        ...{ hearingRight: notice.hearingRight, servedOn: notice.servedOn, hearingUntil: notice.hearingUntil },
        penalties: notice.penalties.map(measure => ({ ...measure, itemIds: [...measure.itemIds] })),
      }),
  });

const reportView = async (report: PoliceReport, personalData: PersonalData) => {
  const { reportId, crime, reportedOn, decision, sentOn, receivedOn, answer } = report;
  return {
    ...withoutUndefined({ reportId, crime, reportedOn, decision, sentOn, receivedOn, answer }),
    team: [...report.team],
    facts: await unsealedText(report.facts, personalData),
    feedback: [...report.feedback],
  };
};
