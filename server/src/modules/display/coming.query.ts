import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { announcedInSql } from '../consultation/index.js';
import type { ComingConsultation } from './display.types.js';

const SHOWN = 10;

const comingQuery = prepared<ComingConsultation, { committeeId: string; now: string }>(
  'display.coming',
  `select c.id, c.title, c.form, c.place, c.starts_at as "startsAt" from consultation c
   where c.committee_id = :committeeId::uuid and ${announcedInSql('c')} and c.starts_at >= :now::timestamptz
   order by c.starts_at, c.id limit ${SHOWN}`,
);

/** What is announced and has not begun. */
export const readComing = (ctx: RequestContext, committeeId: string): Promise<ComingConsultation[]> =>
  ctx.read.all(comingQuery, { committeeId: knownId(committeeId), now: ctx.now().toISOString() });
