import { applyDecorators, Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';

/** Nest would replace an error by a bland object; `deliver()` needs it whole to judge and record it. */
@Catch()
class RethrowFilter implements RpcExceptionFilter<unknown> {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/** Pattern of a handler that wants every case event. */
export const EVERY_CASE_EVENT = '*';

/** Tells transports apart where several groups live in one process. */
export const groupTransportId = (group: string): symbol => Symbol.for(`one-window/case-events/${group}`);

/**
 * Marks a controller's method as a reaction to case events of one type, or of every type (`'*'`). The method gets a
 * `CaseEventEnvelope`. `group` is the consumer group that calls it: where services share a process, each reaction must
 * name its own, or every group would call it.
 */
export const OnCaseEvent = (type: string, group?: string): MethodDecorator =>
  applyDecorators(
    group === undefined ? EventPattern(type) : EventPattern(type, groupTransportId(group)),
    UseFilters(RethrowFilter),
  );
