import { isHopeless } from '@one-window/messaging';

/** What both ends of a thread have in common. */
export interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: Crossing) => void): unknown;
}

type Crossing =
  | { readonly kind: 'ask'; readonly id: number; readonly what: string; readonly about: unknown }
  | { readonly kind: 'tell'; readonly what: string; readonly about: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure };

/** An error as it crosses: of what it was, no more is left than names and whether trying again may help. */
interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly hopeless: boolean;
}

/** Something failed in the other thread. `hopeless` was judged there, where the error was whole. */
export class FailedThere extends Error {
  readonly hopeless: boolean;
  readonly code?: string;

  constructor({ name, message, stack, code, hopeless }: Failure) {
    super(message);
    this.name = name;
    this.hopeless = hopeless;
    if (stack !== undefined) this.stack = stack;
    if (code !== undefined) this.code = code;
  }
}

export type Answers = Readonly<Record<string, (about: never) => unknown>>;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Questions and news between two threads. The types of what crosses are where both ends are made. */
export class Bridge {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private broken: Error | undefined;

  constructor(
    private readonly port: Port,
    private readonly answers: Answers,
  ) {
    port.on('message', message => this.take(message));
  }

  ask<T>(what: string, about: unknown): Promise<T> {
    if (this.broken) return Promise.reject(this.broken);
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: value => resolve(value as T), reject });
      this.port.postMessage({ kind: 'ask', id, what, about });
    });
  }

  tell(what: string, about: unknown): void {
    this.port.postMessage({ kind: 'tell', what, about });
  }

  /** The other end is gone: whoever waits for it waits in vain. */
  breakWith(error: Error): void {
    this.broken = error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private take(message: Crossing): void {
    switch (message.kind) {
      case 'tell':
        this.answer(message.what, message.about);
        return;
      case 'ask':
        void this.reply(message.id, message.what, message.about);
        return;
      case 'done':
        this.settled(message.id)?.resolve(message.value);
        return;
      case 'failed':
        this.settled(message.id)?.reject(new FailedThere(message.failure));
    }
  }

  private answer(what: string, about: unknown): unknown {
    const answer = this.answers[what] as ((about: unknown) => unknown) | undefined;
    if (!answer) throw new Error(`nobody answers ${what} in this thread`);
    return answer(about);
  }

  private async reply(id: number, what: string, about: unknown): Promise<void> {
    try {
      this.port.postMessage({ kind: 'done', id, value: await this.answer(what, about) });
    } catch (error) {
      this.port.postMessage({ kind: 'failed', id, failure: failureOf(error) });
    }
  }

  private settled(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }
}

const failureOf = (error: unknown): Failure => {
  const hopeless = isHopeless(error);
  if (!(error instanceof Error)) return { name: 'NotAnError', message: String(error), hopeless };
  return {
    name: error.name,
    message: error.message,
    hopeless,
    ...(error.stack !== undefined && { stack: error.stack }),
    ...('code' in error && { code: String(error.code) }),
  };
};
