import type { RecordedEvent } from '@one-window/event-store';
import { NUMBERS_PREFIX, type NumberAllotted } from '../numbers/number-book';
import type { Differences } from './report';

interface Given {
  readonly stream: string;
  readonly number: number;
}

/**
 * A number is given before its command is decided. When the process ends in between and the command is never sent
 * again, the number was given to nothing: no fault of the history, but the series has a place that nobody can account
 * for unless somebody says so. The same command sent again still gets it.
 */
export class UnusedNumbers {
  private readonly given = new Map<string, Given[]>();
  private readonly commands = new Set<string>();
  private readonly voided = new Set<string>();

  see(stream: string, events: readonly RecordedEvent[]): void {
    if (!stream.startsWith(NUMBERS_PREFIX)) {
      for (const { meta } of events) this.commands.add(meta.commandId);
      return;
    }
    for (const { type, data, meta } of events) {
      const { number } = data as NumberAllotted['data'];
      if (type === 'NumberVoided') this.voided.add(`${stream}/${number}`);
      else this.given.set(meta.commandId, [...(this.given.get(meta.commandId) ?? []), { stream, number }]);
    }
  }

  tell(service: string, differences: Differences): void {
    for (const [command, numbers] of this.given) {
      if (this.commands.has(command)) continue;
      for (const { stream, number } of numbers.filter(one => !this.voided.has(`${one.stream}/${one.number}`))) {
        differences.note(
          `${service}/${stream}`,
          `编号${number}已给出而没有用上（办理中断）；同一操作重发时仍用此号 number ${number} was given and never used (its command was cut off); the same command sent again still gets it`,
        );
      }
    }
  }
}
