import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { PASSED_ON, SETTLED } from '../../commitment/index.js';
import { titleOnRecord } from '../../consultation/index.js';
import { readDoneOfAll, readProposedBy } from '../../duty/index.js';
import { membershipOn } from '../../roster/index.js';
import { FigureName, type FigureScope } from '../figures.js';
import type { PeriodInput } from '../insight.types.js';
import { scopeOf } from '../scope.js';
import { readRecordsOf } from '../seals/kept-records.js';
import {
  type GroupDone,
  type GroupMember,
  type GroupOpenMatter,
  type GroupPortrait,
  type HostedConsultation,
  PortraitGroup,
} from './group-portrait.types.js';
import { sectorsQuery, specialCommitteesQuery } from './portraits.queries.js';

const SHOWN = 50;
const ALL = 200_000;

type Known = Pick<GroupMember, 'id' | 'name' | 'unit' | 'committeeName'>;
const membersQuery = prepared<Known, { memberIds: readonly string[]; today: string }>(
  'insight.groupMembers',
  `select m.id, m.name, m.unit, c.name as "committeeName" from member m
     left join membership s on s.member_id = m.id and ${membershipOn('s')}
     left join liaison_committee c on c.id = s.committee_id
   where m.id = any(:memberIds::uuid[])`,
);
const hostedQuery = prepared<HostedConsultation, { id: string } & Pick<FigureScope, 'from' | 'to' | 'committeeId'>>(
  'insight.hostedBy',
  `select c.id, ${titleOnRecord('c.title', 'c.id')} as title, c.status, c.starts_at as "startsAt" from consultation c
   where c.host_special_committee_id = :id and (:committeeId::uuid is null or c.committee_id = :committeeId)
     and c.starts_at >= (:from::date)::timestamp at time zone 'Asia/Shanghai'
     and c.starts_at < (:to::date + 1)::timestamp at time zone 'Asia/Shanghai'
   order by c.starts_at desc, c.id limit ${SHOWN}`,
);
const over = [...SETTLED, ...PASSED_ON].map((status) => `'${status}'`).join(', ');
const openQuery = prepared<
  GroupOpenMatter & { readonly totalCount: number },
  { memberIds: readonly string[]; committeeId: string | null }
>(
  'insight.followedBy',
  `select k.id, k.number, ${titleOnRecord('d.title', 'd.consultation_id', 'd.id')} as title, k.status,
     k.due_on as "dueOn", m.name as "memberName", count(*) over ()::int as "totalCount"
   from commitment k join demand d on d.id = k.demand_id join member m on m.id = k.following_member_id
   where k.following_member_id = any(:memberIds::uuid[]) and k.status not in (${over})
     and (:committeeId::uuid is null or k.committee_id = :committeeId)
   order by k.due_on, k.id limit ${SHOWN}`,
);

/** A sector or special committee: its people, what they did, what they proposed, and what is still open with them. */
export async function readGroupPortrait(
  ctx: RequestContext,
  kind: PortraitGroup,
  asked: { readonly id: string; readonly period: PeriodInput },
): Promise<GroupPortrait> {
  const id = knownId(asked.id);
  const scope = scopeOf(ctx, asked.period, null, null);
  const { from, to, committeeId, today } = scope;
  const [places, records, done] = await Promise.all([
    ctx.read.all(kind === PortraitGroup.SECTOR ? sectorsQuery : specialCommitteesQuery, scope),
    readRecordsOf(ctx, { ...scope, name: FigureName.ACTIVE_MEMBERS, counted: null, first: ALL, skip: 0 }, false),
    readDoneOfAll(ctx, { from, to }),
  ]);
  const name = places.find((place) => place.id === id)?.name;
  if (name === undefined) throw notFound();
  const active = new Map(records.nodes.map((node) => [node.id, node.counted]));
  const membersOf = (group: string) =>
    places.flatMap((place) =>
      place.id === group && place.memberId && active.has(place.memberId) ? [place.memberId] : [],
    );
  const doneOf = Map.groupBy(done, ({ memberId }) => memberId);
  const sumOf = (member: string) => (doneOf.get(member) ?? []).reduce((sum, one) => sum + one.done, 0);
  const memberIds = membersOf(id);
  const [known, hosted, proposals, open] = await Promise.all([
    ctx.read.all(membersQuery, { memberIds, today }),
    kind === PortraitGroup.SPECIAL_COMMITTEE ? ctx.read.all(hostedQuery, { id, from, to, committeeId }) : [],
    readProposedBy(ctx, { from, to, memberIds, limit: SHOWN }),
    ctx.read.all(openQuery, { memberIds, committeeId }),
  ]);
  const nameOf = new Map(known.map((member) => [member.id, member.name]));
  const members = known.map((member) => ({
    ...member,
    isActive: active.get(member.id) === true,
    done: sumOf(member.id),
  }));
  return {
    ...{ id, name, seal: records.seal, hosted, open, openCount: open[0]?.totalCount ?? 0 },
    members: members.sort((a, b) => b.done - a.done || (a.id < b.id ? -1 : 1)),
    counts: countsOf(memberIds.flatMap((member) => doneOf.get(member) ?? [])),
    neighbours: [...new Map(places.map((place) => [place.id, place.name]))].map(([group, called]) => {
      const own = membersOf(group);
      return {
        ...{ id: group, name: called, members: own.length },
        active: own.filter((member) => active.get(member)).length,
        done: own.reduce((sum, member) => sum + sumOf(member), 0),
      };
    }),
    proposals: proposals.map(({ memberId, totalCount: _, ...line }) => ({
      ...line,
      memberName: nameOf.get(memberId) ?? '',
    })),
    proposalCount: proposals[0]?.totalCount ?? 0,
  };
}

const countsOf = (rows: readonly { readonly kind: GroupDone['kind']; readonly done: number }[]): GroupDone[] =>
  [...Map.groupBy(rows, ({ kind }) => kind)]
    .map(([kind, all]) => ({ kind, done: all.reduce((sum, { done }) => sum + done, 0), members: all.length }))
    .sort((a, b) => b.done - a.done);
