import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.js';
import { errorForLog } from './valueless-errors.js';

/** One JSON line per thing worth knowing. Never variables, addresses or names of people. */
export function createLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  destination: DestinationStream = standardError(),
): Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => errorForLog(error) },
    },
    destination,
  );
}

const standardError = () => pino.destination({ fd: 2, sync: false });
