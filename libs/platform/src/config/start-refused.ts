/** The system cannot start as it was asked to, and a person can mend it: two sentences, exit code 1, no stack. */
export class StartRefused extends Error {
  readonly code = 'start/refused';
  constructor(
    readonly text: { readonly zh: string; readonly en: string },
    options?: ErrorOptions,
  ) {
    super(`${text.zh}\n${text.en}`, options);
    this.name = 'StartRefused';
  }
}
