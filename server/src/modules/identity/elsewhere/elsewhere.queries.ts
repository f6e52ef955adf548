import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { canManageAccounts } from '../identity.policy.js';
import type { OutsideArrivalRow, OutsideIdentityRow } from './elsewhere.types.js';
import { providerOf, providersOf } from './providers.js';

type Unnamed<Row> = Omit<Row, 'providerName'>;

const identitiesOfAccount = prepared<Unnamed<OutsideIdentityRow>, { accountId: string }>(
  'identity.outsideIdentities',
  `select i.id, i.provider, i.subject, i.name, i.created_at as "boundAt", i.last_used_at as "lastUsedAt",
     case when i.bound_by <> i.account_id then coalesce(b.display_name, '') end as "boundByName"
   from outside_identity i left join account b on b.id = i.bound_by
   where i.account_id = :accountId order by i.id`,
);

const arrivalsQuery = prepared<Unnamed<OutsideArrivalRow>, { issuers: readonly string[] }>(
  'identity.outsideArrivals',
  `select id, provider, subject, name, phone_end as "phoneEnd", last_came_at as "lastCameAt"
   from outside_arrival where issuer = any(:issuers::text[]) order by last_came_at desc limit 100`,
);

const named = <Row extends { readonly provider: string }>(ctx: RequestContext, rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, providerName: providerOf(ctx, row.provider)?.name ?? row.provider }));

/** Who the viewer is elsewhere. */
export async function readOwnIdentities(ctx: RequestContext): Promise<OutsideIdentityRow[]> {
  const accountId = accountIdOf(ctx.viewer);
  authorize(accountId !== null, 'see own bindings');
  return named(ctx, await ctx.read.all(identitiesOfAccount, { accountId }));
}

export async function readIdentitiesOf(ctx: RequestContext, id: string): Promise<OutsideIdentityRow[]> {
  authorize(canManageAccounts(ctx.viewer), 'see the bindings of an account');
  return named(ctx, await ctx.read.all(identitiesOfAccount, { accountId: knownId(id) }));
}

/** Who came and has no account here, last first. */
export async function readArrivals(ctx: RequestContext): Promise<OutsideArrivalRow[]> {
  authorize(canManageAccounts(ctx.viewer), 'see who came without an account');
  const issuers = providersOf(ctx).map(({ issuer }) => issuer);
  return issuers.length === 0 ? [] : named(ctx, await ctx.read.all(arrivalsQuery, { issuers }));
}
