import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { organises } from '../../../kernel/scope.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { readDemandOwners, readSeat } from '../../consultation/index.js';
import { canChair } from '../../meeting/index.js';
import { inUseOn } from '../../roster/index.js';
import type { DisposalChoices } from './carried-over.types.js';

const demandQuery = prepared<{ consultationId: string; committeeId: string; ownerId: string | null }, { id: string }>(
  'commitment.demandToDispose',
  `select k.id as "consultationId", k.committee_id as "committeeId", d.carried_over_owner_id as "ownerId"
   from demand d join consultation k on k.id = d.consultation_id where d.id = :id::uuid`,
);
const departmentsQuery = prepared<{ id: string; name: string }>(
  'commitment.departmentsToPromise',
  'select id, short_name as name from department order by short_name',
);

const organisationsQuery = prepared<{ id: string; name: string }, { committeeId: string; today: string }>(
  'commitment.organisationsToPromise',
  `select o.id, o.name from organisation o where o.committee_id = :committeeId::uuid and ${inUseOn('o')} order by o.name`,
);

/** Whom it may be carried over to and who may promise: for the chair, the committee and its owner. */
export async function readDisposalChoices(ctx: RequestContext, demandId: string): Promise<DisposalChoices> {
  const row = await ctx.read.one(demandQuery, { id: knownId(demandId) });
  if (!row) throw notFound();
  const { consultationId, committeeId, ownerId } = row;
  const seat = await readSeat(ctx.read, ctx.viewer, consultationId);
  const may =
    organises(ctx.viewer, committeeId) ||
    canChair(ctx.viewer, { committeeId }, seat) ||
    (ownerId !== null && ownerId === accountIdOf(ctx.viewer));
  authorize(may, 'dispose of a demand');
  return {
    owners: await readDemandOwners(ctx.read, { committeeId, today: ctx.today() }),
    departments: await ctx.read.all(departmentsQuery, {}),
    organisations: await ctx.read.all(organisationsQuery, { committeeId, today: ctx.today() }),
  };
}
