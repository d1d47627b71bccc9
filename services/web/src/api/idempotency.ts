/** Works without a secure context, which `crypto.randomUUID` does not. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

/**
 * One key per thing the user wants done: the same body keeps its key over every retry, so that a lost answer
 * never does the thing twice; another body, or the next wish after success, gets a new one.
 */
export class IdempotencyKeys {
  private current: { readonly body: string; readonly key: string } | undefined;
  constructor(private readonly make: () => string = newKey) {}

  keyFor(body: unknown): string {
    const text = JSON.stringify(body) ?? '';
    if (this.current?.body !== text) this.current = { body: text, key: this.make() };
    return this.current.key;
  }

  done(): void {
    this.current = undefined;
  }
}
