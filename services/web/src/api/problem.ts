/** Problem details (RFC 9457) as our services answer them: what happened, which rule, what to do next. */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code?: string;
  readonly article?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly next?: string;
  readonly traceId?: string;
  /** Field errors of a 422, by path in the body. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  /** 412: what happened to the stream since the revision that was sent. */
  readonly changes?: readonly Change[];
  readonly revision?: number;
}

export interface Change {
  readonly type: string;
  readonly by: { readonly name: string; readonly role: string };
  readonly recordedAt: string;
  readonly data?: unknown;
}

/** The request did not reach the system, or no answer came back. Nothing is known to be saved. */
export class NotReached extends Error {
  override readonly name = 'NotReached';
}

export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly problem: Problem) {
    super(problem.code ?? String(problem.status));
  }
  get status(): number {
    return this.problem.status;
  }
}
