import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { PublicCommitment } from '../commitment/index.js';
import { PARTY_NAME } from './coordination.queries.js';
import { PublicCoordination } from './coordination.types.js';

const UNITS = `p.kind in ('TOWNSHIP', 'DEPARTMENT', 'ORGANISATION')`;
const named = (came: string) => `array(select ${PARTY_NAME} from coordination_party p
  where p.coordination_id = d.id and ${UNITS} and ${came} order by p.id)`;

/** What is confirmed; in line with the page of the chain, which shows nothing of a matter that is in review or taken down. */
const publicQuery = prepared<PublicCoordination, { trackingCode: string }>(
  'coordination.public',
  `select (d.starts_at at time zone 'Asia/Shanghai')::date as "heldOn", ${named('p.came')} as "cameNames",
     ${named('p.came is false')} as "absentNames",
     (select count(*)::int from coordination_step s where s.coordination_id = d.id and s.withdrawn_at is null) as steps,
     (select count(*)::int from coordination_step s where s.coordination_id = d.id and s.withdrawn_at is null
       and s.outcome = 'DONE') as "stepsDone"
   from commitment c join coordination d on d.commitment_id = c.id
   where c.tracking_code = :trackingCode and d.status = 'CONFIRMED' order by d.starts_at, d.id`,
);

/** 协调会 in the public chain: a line each, units by name and nobody else. */
@Resolver(() => PublicCommitment)
export class CoordinationsOfChain {
  @FieldResolver(() => [PublicCoordination])
  coordinations(@Root() { trackingCode }: PublicCommitment, @Ctx() ctx: RequestContext) {
    return ctx.read.all(publicQuery, { trackingCode });
  }
}
