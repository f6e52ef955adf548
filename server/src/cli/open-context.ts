import { randomUUID } from 'node:crypto';
import type { Config } from '../config.js';
import { WorkingCalendar } from '../kernel/calendar/working-calendar.js';
import type { CliContext } from '../kernel/cli-command.js';
import { dayInChina, systemClock } from '../kernel/clock.js';
import type { Services } from '../kernel/context.js';
import { connectDatabase } from '../kernel/database.js';
import { freeBytesOf } from '../kernel/disk.js';
import { createLog, StandardError } from '../kernel/log.js';
import { PoolReadContext } from '../kernel/read.js';
import { operator } from './operator.js';

/** A request's context without a request. Servers on the same database hear of its changes through the outbox. */
export async function openContext(config: Config): Promise<{ ctx: CliContext; close(): Promise<void> }> {
  const database = await connectDatabase(config.databaseUrl);
  const read = new PoolReadContext(database.pool);
  const now = () => systemClock.now();
  const services: Services = {
    config,
    log: createLog(config, new StandardError({ sync: true })),
    read,
    calendar: await WorkingCalendar.load(read),
    wakes: { ring: () => {} },
    fileAccess: new Map(),
    personal: [],
    now,
    freeBytes: () => freeBytesOf(config.dataDir),
  };
  const ctx: CliContext = {
    services,
    read,
    pool: database.pool,
    em: database.orm.em.fork() as CliContext['em'],
    viewer: operator,
    requestId: `cli-${randomUUID()}`,
    address: null,
    setSession: () => {},
    now,
    today: () => dayInChina(now()),
  };
  return { ctx, close: () => database.close() };
}
