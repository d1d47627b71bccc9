import pino, { type DestinationStream, type Logger } from 'pino';
import { describeError } from './describe-error';
import { currentTraceId } from './spans';
import type { Config } from '../config/config';

export type Log = Logger;

/**
 * Structured lines on standard error. Only codes, names of commands, ids and numbers are written: no bodies, no
 * headers, no names of people. Errors are reduced to what a developer needs.
 */
export const makeLog = (
  { logLevel }: Pick<Config, 'logLevel'>,
  to: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log =>
  pino(
    {
      level: logLevel,
      base: null,
      // Every line of a request or a handler can be found by its trace.
      mixin: () => {
        const traceId = currentTraceId();
        return traceId === undefined ? {} : { traceId };
      },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    to,
  );
