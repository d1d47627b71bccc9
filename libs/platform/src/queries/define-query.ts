import type { Actor, Instant, LocalDate, Role } from '@one-window/kernel';
import type { z } from 'zod';
import type { PathParams, PathValues, Text } from '../commands/define-command';
import type { ServiceContext } from '../service/service-context';

export type Language = 'zh' | 'en';

export interface QueryContext<Params, Query> {
  readonly actor: Actor;
  readonly at: Instant;
  readonly today: LocalDate;
  readonly language: Language;
  readonly params: Params;
  readonly query: Query;
  readonly services: ServiceContext;
  /** Scheme and host by which the asker reaches this system: for what is printed and leads back here. */
  readonly origin: string;
  /** The position asked for by `?after=` was not reached in time; the platform says so in the answer. */
  readonly behind: boolean;
}

/** An answer with a revision gets an `ETag`; a plain value is the body itself. */
export interface QuerySpec<Path extends string, Query, Answer> {
  /** operationId, begins with a verb: `getArbitrationCase`, `listWork`, `searchCases`. */
  readonly name: string;
  readonly title: Text;
  /** Under `/api/<service>`. */
  readonly path: Path;
  /**
   * Default GET. POST where the question must not stand in an address (names, ID numbers) or where it makes the
   * system try something again: `query` is then the body. It needs no `Idempotency-Key`.
   */
  readonly method?: 'GET' | 'POST';
  /** `signed-in`: every role. `public`: no session needed. Units and cases are the query's own business. */
  readonly roles: readonly Role[] | 'signed-in' | 'public';
  readonly query?: z.ZodType<Query>;
  readonly answer: z.ZodType<Answer>;
  /** A paper instead of JSON: `run` answers a `DocumentFile`. */
  readonly mediaType?: 'application/pdf';
  run(context: QueryContext<PathParams<Path>, Query>): Answer | Promise<Answer>;
}

export type QueryDefinition<Path extends string = string, Query = unknown, Answer = unknown> = QuerySpec<
  Path,
  Query,
  Answer
> & { readonly kind: 'query' };

/** A definition whose types were checked where it was written. */
export interface AnyQuery {
  readonly kind: 'query';
  readonly name: string;
  readonly title: Text;
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly roles: readonly Role[] | 'signed-in' | 'public';
  readonly query?: z.ZodType;
  readonly answer: z.ZodType;
  readonly mediaType?: 'application/pdf';
  run(context: QueryContext<PathValues, unknown>): unknown;
}

export const defineQuery = <const Path extends string, Answer, Query = Readonly<Record<never, string>>>(
  spec: QuerySpec<Path, Query, Answer>,
): QueryDefinition<Path, Query, Answer> => ({ ...spec, kind: 'query' });
