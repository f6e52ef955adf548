import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { byCode } from '../identity/index.js';
import type { PublicStudio, StudioFigures } from './studio.types.js';
import { BECAME, FIGURE_COLUMNS, FIGURES, STANDS, VISIT_TOPIC, VISITS } from './studio-figures.js';
import { type Period, periodOf, withFigures } from './studios.queries.js';

const PERSON = (m: string) =>
  `json_build_object('name', ${m}.name, 'sectorName', (select g.name from sector g where g.id = ${m}.sector_id))`;
const MEMBERS = `coalesce((select json_agg(${PERSON('m')} order by k.is_lead desc, m.name, m.id)
  from studio_member k join member m on m.id = k.member_id where k.studio_id = s.id and k.left_at is null), '[]')`;
const NEXT = `coalesce((select json_agg(json_build_object('onDay', r.on_day, 'half', r.half, 'startsAt', r.starts_at,
    'endsAt', r.ends_at, 'isCancelled', r.cancelled_at is not null, 'onDuty', coalesce((select json_agg(${PERSON('m')}
      order by m.name, m.id) from reception_duty d join member m on m.id = d.member_id
      where d.reception_id = r.id and d.taken_off_at is null), '[]')) order by r.on_day, r.starts_at, r.id)
  from (select r.* from reception r where r.studio_id = s.id and r.on_day >= :today::date and r.closed_at is null
    order by r.on_day, r.starts_at limit 8) r), '[]')`;
/** Neither words nor titles: what somebody said at the door may name them. */
const TOPICS = `coalesce((select json_agg(json_build_object('onDay', q.on_day, 'became', q.became) order by q.on_day desc, q.id)
  from (select v.id, r.on_day, ${BECAME} as became from ${VISITS} ${VISIT_TOPIC}
    where r.studio_id = s.id and r.on_day between :from::date and :to::date and ${STANDS} and v.outcome = 'TOPIC'
    order by r.on_day desc, v.id limit 12) q), '[]')`;

const publicQuery = prepared<Omit<PublicStudio, 'figures'> & StudioFigures, Period & { code: string }>(
  'studio.byCode',
  `select s.code, s.name, s.address, s.about, s.status, case when s.status <> 'OPEN' then s.status_reason end as "statusReason",
     s.committee_id as "committeeId", c.name as "committeeName", w.name as "townshipName", ${MEMBERS} as members,
     case when s.status = 'OPEN' then ${NEXT} else '[]' end as next, ${TOPICS} as "topicList", ${FIGURE_COLUMNS}
   from studio s join liaison_committee c on c.id = s.committee_id join township w on w.id = c.township_id ${FIGURES}
   where s.code = :code and s.status not in ('PROPOSED', 'DECLINED')`,
);

/** A studio as anybody sees it who has its code. */
export async function readPublicStudio(ctx: RequestContext, typed: string): Promise<PublicStudio | null> {
  const code = normaliseCode(typed);
  if (!/^[0-9A-Z]{4,16}$/.test(code)) return null;
  const found = await byCode(ctx, code, () => ctx.read.one(publicQuery, { code, ...periodOf(ctx, null) }));
  if (!found) return null;
  const { topicList, ...row } = found as typeof found & { topicList: PublicStudio['topics'] };
  return { ...withFigures(row), topics: topicList } as PublicStudio;
}
