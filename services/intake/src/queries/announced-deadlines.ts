import type { Name } from '@one-window/contracts';
import { deadlinesOf, type WorkingCalendar } from '@one-window/deadlines';
import { firstDeadlines, type ReceiptGiven } from '@one-window/domain-intake';
import type { LocalDate } from '@one-window/kernel';

interface FirstDeadline {
  readonly ruleId: string;
  readonly title: Name;
  readonly article: string;
  readonly dueOn: LocalDate;
}
export interface Announced {
  readonly arbitration: FirstDeadline | undefined;
  readonly inspection: FirstDeadline | undefined;
}

/** What the receipt promises of each body, counted from the day at the window (INT-03, the conservative reading). */
export const announcedDeadlines = (receivedOn: LocalDate, calendar: WorkingCalendar): Announced => {
  const given: ReceiptGiven = { type: 'ReceiptGiven', data: {}, on: receivedOn, basis: [] };
  const first = (body: keyof typeof firstDeadlines): FirstDeadline | undefined => {
    const [deadline] = deadlinesOf([given], [firstDeadlines[body]], calendar);
    return (
      deadline && { ruleId: deadline.ruleId, title: deadline.title, article: deadline.article, dueOn: deadline.dueOn }
    );
  };
  return { arbitration: first('arbitration'), inspection: first('inspection') };
};
