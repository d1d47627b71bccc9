import pino, { type Logger } from 'pino';
import { describeError } from './describe-error';
import type { Config } from '../config/config';

export type Log = Logger;

/**
 * Structured lines on standard error. Only codes, names of commands, ids and numbers are written: no bodies, no
 * headers, no names of people. Errors are reduced to what a developer needs.
 */
export const makeLog = ({ logLevel }: Pick<Config, 'logLevel'>): Log =>
  pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    pino.destination({ dest: 2, sync: true }),
  );
