import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import type { CommitteeScope } from '../../../kernel/scope.js';
import type { Viewer } from '../../../kernel/viewer.js';
import { nameOfActor } from '../../identity/index.js';
import type { StorySlotFilter } from '../publicity.inputs.js';
import { canReadDesk, canRunSlot, deskScope } from '../publicity.policy.js';
import { StorySlotRow } from '../publicity.types.js';
import { SUBJECT_TITLE } from '../subject-title.sql.js';

const STATE = `case when s.lapsed then 'LAPSED' when s.set_aside_at is not null then 'SET_ASIDE'
  when st.published_at is not null and st.status <> 'WITHDRAWN' then 'FILLED' when s.due_on < :today::date then 'GAP'
  when st.id is not null then 'TAKEN_UP' else 'OPEN' end`;

const SLOTS = `select s.id, s.version, s.kind, s.cause, ${STATE} as state,
    ${SUBJECT_TITLE} as title,
    s.committee_id as "committeeId", lc.name as "committeeName", s.consultation_id as "consultationId",
    s.commitment_id as "commitmentId", s.brief_id as "briefId", s.follows_id as "followsId", f.title as "followsTitle",
    s.opened_on as "openedOn", s.due_on as "dueOn", st.id as "storyId", st.status as "storyStatus", s.note,
    s.set_aside_because as "setAsideBecause", ${nameOfActor('s.set_aside_by')} as "setAsideByName", s.set_aside_at as "setAsideAt"
  from story_slot s left join liaison_committee lc on lc.id = s.committee_id
    left join commitment c on c.id = s.commitment_id left join demand de on de.id = c.demand_id
    left join consultation co on co.id = s.consultation_id left join opinion_brief b on b.id = s.brief_id
    left join story f on f.id = s.follows_id
    left join lateral (select x.id, x.status, x.published_at from story x where x.slot_id = s.id and x.status <> 'DISCARDED'
      order by x.id desc limit 1) st on true
  where (:all::boolean or s.committee_id = any(:committeeIds::uuid[]))`;

interface SlotParams extends CommitteeScope {
  readonly today: string;
}
type StoredSlot = Omit<StorySlotRow, 'viewerCanRun'>;
interface ListParams extends SlotParams {
  readonly states: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly committeeId: string | null;
}

const CHOSEN = `select * from (${SLOTS}) slot where (:states::text[] is null or slot.state = any(:states::text[]))
  and (:kinds::text[] is null or slot.kind = any(:kinds::text[]))
  and (:committeeId::uuid is null or slot."committeeId" = :committeeId::uuid)`;

const listQuery = prepared<StoredSlot, ListParams & { after: string | null; limit: number }>(
  'publicity.slots',
  `select * from (${CHOSEN}) chosen where :after::uuid is null or chosen.id < :after::uuid order by chosen.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, ListParams>(
  'publicity.slot-count',
  `select count(*)::int as count from (${CHOSEN}) chosen`,
);
const oneQuery = prepared<StoredSlot, SlotParams & { id: string }>(
  'publicity.slot',
  `select * from (${SLOTS}) slot where slot.id = :id`,
);

const toRow = (viewer: Viewer | null, row: StoredSlot): StorySlotRow =>
  Object.assign(new StorySlotRow(), row, { viewerCanRun: canRunSlot(viewer, row.committeeId) });

/** Slots, newest first. */
export async function readStorySlots(
  ctx: RequestContext,
  { filter, first, after }: { filter: StorySlotFilter | null; first: number; after: string | null },
): Promise<Page<StorySlotRow>> {
  authorize(canReadDesk(ctx.viewer), 'read the slots of stories');
  const page = pageInput(first, after);
  const params = {
    ...deskScope(ctx.viewer),
    today: ctx.today(),
    states: filter?.states ?? null,
    kinds: filter?.kinds ?? null,
    committeeId: knownIdOrNull(filter?.committeeId),
  };
  const [rows, count] = await Promise.all([
    ctx.read.all(listQuery, { ...params, ...page }),
    ctx.read.one(countQuery, params),
  ]);
  return toPage(
    rows.map((row) => toRow(ctx.viewer, row)),
    page.limit,
    count?.count ?? 0,
  );
}

export async function readStorySlot(ctx: RequestContext, id: string): Promise<StorySlotRow | null> {
  authorize(canReadDesk(ctx.viewer), 'read a slot');
  const row = await ctx.read.one(oneQuery, { ...deskScope(ctx.viewer), today: ctx.today(), id: knownId(id) });
  return row && toRow(ctx.viewer, row);
}
