import type { Revision } from '@one-window/event-store';
import type {
  Actor,
  CaseId,
  Command,
  CommandId,
  Fact,
  Instant,
  LocalDate,
  Rejection,
  Role,
  StreamId,
} from '@one-window/kernel';
import type { z } from 'zod';
import type { Aggregate } from '../aggregate/define-aggregate';
import type { ServiceContext } from '../service/service-context';

/** Names in a path: `/cases/:id/acceptance` → `{ id: string }`. */
export type PathParams<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name]: string } & PathParams<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : Readonly<Record<never, string>>;

/** The same, where the path is not known to the compiler. */
export type PathValues = Readonly<Record<string, string>>;

/** What the domain is asked, before who and when are stamped on. */
export type Asked<C extends Command> = C extends Command
  ? { readonly type: C['type']; readonly data: C['data'] }
  : never;

export interface Text {
  readonly zh: string;
  readonly en: string;
}

export interface CommandContext<S, Params> {
  readonly actor: Actor;
  readonly at: Instant;
  readonly today: LocalDate;
  readonly commandId: CommandId;
  readonly caseId: CaseId;
  readonly stream: StreamId;
  /** -1 for a new stream. */
  readonly revision: Revision;
  readonly params: Params;
  /** State before the command (initial for a new stream). */
  readonly state: S;
  readonly services: ServiceContext;
  /**
   * The next gap-free number of a series (`arb-xincheng/2026/案`). The same command gets the same number again; when
   * the command is refused in the end, the number is recorded as void (domain.md §7.3).
   */
  allotNumber(series: string): Promise<number>;
}

export interface CommandSpec<C extends Command, S, Path extends string, Body> {
  /** The domain's command, first letter small: it is the operationId too. */
  readonly name: Uncapitalize<C['type']>;
  readonly title: Text;
  /** POST under `/api/<service>`. */
  readonly path: Path;
  readonly roles: readonly Role[];
  readonly body?: z.ZodType<Body>;
  /** `any`: the guard decides which unit may act (a receiver of a package). Default: the unit that holds the case. */
  readonly unit?: 'holder' | 'any';
  /** Seals, allots numbers, translates. Runs after the guard has said nothing against it. May call `refuse(…)`. */
  toCommand(body: Body, context: CommandContext<S, PathParams<Path>>): Asked<C> | Promise<Asked<C>>;
}

export interface ExistingStream<Path extends string> {
  stream(params: PathParams<Path>): StreamId;
  readonly creates?: never;
}

export interface NewStream<Path extends string, Body> {
  /** Ids must follow from the command id, so that the same key opens the same case. */
  creates(from: { readonly commandId: CommandId; readonly params: PathParams<Path>; readonly body: Body }): {
    readonly caseId: CaseId;
    readonly stream: StreamId;
  };
  readonly stream?: never;
}

export type CommandDefinition<
  C extends Command = Command,
  S = unknown,
  E extends Fact = Fact,
  R extends Rejection = Rejection,
  Path extends string = string,
  Body = unknown,
> = CommandSpec<C, S, Path, Body> &
  (ExistingStream<Path> | NewStream<Path, Body>) & {
    readonly kind: 'command';
    readonly aggregate: Aggregate<C, S, E, R>;
  };

/** A definition whose types were checked where it was written. */
export interface AnyCommand {
  readonly kind: 'command';
  readonly aggregate: Aggregate;
  readonly name: string;
  readonly title: Text;
  readonly path: string;
  readonly roles: readonly Role[];
  readonly body?: z.ZodType;
  readonly unit?: 'holder' | 'any';
  toCommand(body: unknown, context: CommandContext<unknown, PathValues>): Asked<Command> | Promise<Asked<Command>>;
  stream?(params: PathValues): StreamId;
  creates?(from: { readonly commandId: CommandId; readonly params: PathValues; readonly body: unknown }): {
    readonly caseId: CaseId;
    readonly stream: StreamId;
  };
}

/**
 * `defineCommand` of one aggregate; a service makes it once beside its aggregate:
 * `export const defineCommand = commandsFor(arbitrationAggregate);`
 * Bound first, so that the compiler knows commands and state where a definition is written.
 */
export const commandsFor =
  <C extends Command, S, E extends Fact, R extends Rejection>(aggregate: Aggregate<C, S, E, R>) =>
  <const Path extends string, Body = undefined>(
    spec: CommandSpec<C, S, Path, Body> & (ExistingStream<Path> | NewStream<Path, Body>),
  ): CommandDefinition<C, S, E, R, Path, Body> => ({ ...spec, aggregate, kind: 'command' });
