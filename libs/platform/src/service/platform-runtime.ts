import type { Clock } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import type { Config } from '../config/config';
import type { Accounts } from '../identity/accounts';
import type { Sessions } from '../identity/sessions';
import type { SignIn } from '../identity/sign-in';
import type { Log } from '../telemetry/log';
import type { ServiceRuntime } from './service-runtime';

/** What all services of one process share. Services reach each other through the log between them only. */
export interface PlatformRuntime {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly personalData: PersonalData;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly services: ReadonlyMap<string, ServiceRuntime>;
}

/** Nest's token for it. */
export const PLATFORM = Symbol('one-window/platform');
