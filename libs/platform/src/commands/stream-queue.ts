/** One command of a stream at a time in this process: two clerks of one office need no conflict to be told apart. */
export class StreamQueue {
  private readonly tails = new Map<string, Promise<void>>();

  async run<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(stream) ?? Promise.resolve();
    const mine = before.then(work);
    // The next one waits for the end of this one, however it ends; its error belongs to its caller.
    const tail = mine.then(
      () => undefined,
      () => undefined,
    );
    this.tails.set(stream, tail);
    void tail.then(() => {
      if (this.tails.get(stream) === tail) this.tails.delete(stream);
    });
    return mine;
  }
}
