/** A year of which not even the statute's own days are known is an error, never silently a weekday. */
export class CalendarYearUnknown extends Error {
  readonly code = 'calendar/year-unknown';
  constructor(
    readonly year: number,
    readonly version: string,
  ) {
    super(
      `the working calendar ${version} does not know ${year}: load the State Council notice of ${year} ` +
        `(国务院办公厅关于${year}年部分节假日安排的通知) or, until it is out, the statutory festival days of ${year}`,
    );
    this.name = 'CalendarYearUnknown';
  }
}
