import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { isConsultationTakenDown } from '../consultation/index.js';
import type { ComingConsultation } from './display.types.js';

const SHOWN = 10;

const comingQuery = prepared<ComingConsultation, { committeeId: string; now: string }>(
  'display.coming',
  `select c.id, c.title, c.form, c.place, c.starts_at as "startsAt" from consultation c
   where c.committee_id = :committeeId::uuid and c.status = 'NOTIFIED' and c.starts_at >= :now::timestamptz
     and not ${isConsultationTakenDown('c.id')}
     and not (select f.reviews_before_publication from consultation_terms f where f.consultation_id = c.id)
   order by c.starts_at, c.id limit ${SHOWN}`,
);

/**
 * What is announced: the notice is out, the day has not passed, and nobody took it down. What is only planned is nobody's
 * business, and what is looked at before strangers read of it is not told to them beforehand.
 */
export const readComing = (ctx: RequestContext, committeeId: string): Promise<ComingConsultation[]> =>
  ctx.read.all(comingQuery, { committeeId: knownId(committeeId), now: ctx.now().toISOString() });
