/** A command as it went over the wire, and what was answered. */
export interface SentCommand {
  readonly url: string;
  readonly init: RequestInit;
  readonly answer: CommandReply;
}

export interface CommandReply {
  readonly status: number;
  readonly body: string;
  readonly etag: string | null;
  readonly position: string | null;
}

/** Listens to `fetch` while something plays: every command that was done, in order, and its answer when sent again at once. */
export class RecordedRequests {
  readonly done: SentCommand[] = [];
  /** Commands whose second answer was another one. */
  readonly answeredOtherwise: string[] = [];
  private readonly send = globalThis.fetch;

  listen(): void {
    globalThis.fetch = async (...[input, init = {}]) => {
      const response = await this.send(input, init);
      if (response.ok && keyOf(init) !== null) await this.record(String(input), init, response.clone());
      return response;
    };
  }

  stop(): void {
    globalThis.fetch = this.send;
  }

  private async record(url: string, init: RequestInit, response: Response): Promise<void> {
    const answer = await replyOf(response);
    this.done.push({ url, init, answer });
    const again = await this.again({ url, init, answer });
    if (JSON.stringify(again) !== JSON.stringify(answer)) {
      this.answeredOtherwise.push(`${url}: ${JSON.stringify(answer)}, then ${JSON.stringify(again)}`);
    }
  }

  /** Sent as it was, or with another body. */
  async again({ url, init }: SentCommand, body?: string): Promise<CommandReply> {
    return replyOf(await this.send(url, body === undefined ? init : { ...init, body }));
  }
}

const keyOf = ({ headers }: RequestInit): string | null => new Headers(headers).get('idempotency-key');

const replyOf = async (response: Response): Promise<CommandReply> => ({
  status: response.status,
  body: await response.text(),
  etag: response.headers.get('etag'),
  position: response.headers.get('x-position'),
});
