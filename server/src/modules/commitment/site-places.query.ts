import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { CommitmentAct } from './commitment-acts.rules.js';
import { readCommitment } from './commitment-detail.queries.js';
import type { SitePlace } from './verification/site-place.types.js';

const PLACES_MOST = 60;

/** Places that were looked at in this committee, by their latest circle; then those it knows by name alone. */
const placesQuery = prepared<SitePlace, { commitmentId: string; most: number }>(
  'commitment.site-places',
  `with here as (select id, committee_id from commitment where id = :commitmentId::uuid),
     circle as (select distinct on (f.place) f.place, f.latitude, f.longitude, f.radius_metres as "radiusMetres"
       from site_fence f join commitment o on o.id = f.commitment_id join here on here.committee_id = o.committee_id
       order by f.place, f.id desc),
     named as (select trim(t.place) as place from topic t join here on here.committee_id = t.committee_id
       union select trim(k.place) from consultation k join here on here.committee_id = k.committee_id)
   select * from (
     select * from circle
     union all select n.place, null, null, null from named n
       where n.place <> '' and not exists (select from circle c where c.place = n.place)) known
   order by latitude is null, place limit :most::int`,
);

/** What a fence may be chosen from; null for who may not set it. No position of a person is among them. */
export async function readSitePlaces(ctx: RequestContext, commitmentId: string): Promise<SitePlace[] | null> {
  const commitment = await readCommitment(ctx, commitmentId);
  const sets = commitment?.viewerActs.some(
    ({ act, whyNot }) => act === CommitmentAct.SET_SITE_FENCE && whyNot !== 'HANDLING_DEPARTMENT',
  );
  if (!commitment || !sets) return null;
  return ctx.read.all(placesQuery, { commitmentId: commitment.id, most: PLACES_MOST });
}
