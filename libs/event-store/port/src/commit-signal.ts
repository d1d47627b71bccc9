/** Tells waiting followers that something was committed. A commit between looking and waiting is not missed. */
export class CommitSignal {
  private count = 0;
  private waiting = new Set<() => void>();

  /** What a follower notes before it looks. */
  get seen(): number {
    return this.count;
  }

  notify(): void {
    this.count += 1;
    const waiting = this.waiting;
    this.waiting = new Set();
    for (const wake of waiting) wake();
  }

  /** Resolves at the first commit after `seen`, or when aborted. */
  async after(seen: number, signal: AbortSignal): Promise<void> {
    if (this.count !== seen || signal.aborted) return;
    await new Promise<void>(resolve => {
      const done = (): void => {
        signal.removeEventListener('abort', done);
        this.waiting.delete(done);
        resolve();
      };
      signal.addEventListener('abort', done, { once: true });
      this.waiting.add(done);
    });
  }
}
