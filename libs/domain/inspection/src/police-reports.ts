import type { AnyCaseFile, PoliceReport } from './state';

/** The report on the principal head's desk. */
export const undecidedReport = (file: AnyCaseFile): PoliceReport | undefined =>
  file.reports.find(report => report.decision === undefined);

/** The transfer under way: the last that was approved. */
export const currentTransfer = (file: AnyCaseFile): PoliceReport | undefined =>
  file.reports.filter(report => report.decision === 'approved').at(-1);
