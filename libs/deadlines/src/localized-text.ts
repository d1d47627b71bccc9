/** A text that a person reads, in both languages of the system. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}
