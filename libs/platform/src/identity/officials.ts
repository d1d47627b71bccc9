import type { Actor } from '@one-window/kernel';
import type { Log } from '../telemetry/log';
import { actorOf, type Accounts } from './accounts';

const REFRESH_MS = 60_000;

/** Those who hold an account, as a list in memory that is at most a minute old. */
export class Officials {
  private readonly timer: NodeJS.Timeout;
  private known: readonly Actor[] = [];

  private constructor(
    private readonly accounts: Accounts,
    log: Log,
  ) {
    const refresh = (): void =>
      // The list stays as it was; the next minute tries again.
      void this.refresh().catch((error: unknown) =>
        log.error({ err: error }, 'the list of officials is not refreshed'),
      );
    this.timer = setInterval(refresh, REFRESH_MS).unref();
  }

  /** Loads the list, and again each minute until `stop`. */
  static async follow(accounts: Accounts, log: Log): Promise<Officials> {
    const officials = new Officials(accounts, log);
    try {
      await officials.refresh();
    } catch (error) {
      officials.stop();
      throw error;
    }
    return officials;
  }

  list(): readonly Actor[] {
    return this.known;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async refresh(): Promise<void> {
    this.known = (await this.accounts.all()).map(actorOf);
  }
}
