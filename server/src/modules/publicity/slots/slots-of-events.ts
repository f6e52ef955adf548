import type { RequestContext } from '../../../kernel/context.js';
import type { Reaction, Reactions } from '../../../kernel/module.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { slotEvent } from '../publicity.events.js';
import { readTerms } from '../settings/read-settings.js';
import { openSlot, type SlotToOpen } from './open-slot.js';
import { SlotCause, StorySlot } from './story-slot.entity.js';

const minutesQuery = prepared<{ committeeId: string; worthTelling: boolean }, { id: string }>(
  'publicity.minutes-worth-telling',
  `select co.committee_id as "committeeId", exists (select from meeting g join consensus_clause cl on cl.meeting_id = g.id
       where g.consultation_id = co.id and cl.status = 'HELD')
     or exists (select from meeting g join demand_response r on r.meeting_id = g.id
       where g.consultation_id = co.id and r.nature = 'COMMITMENT')
     or exists (select from commitment c where c.consultation_id = co.id) as "worthTelling"
   from consultation co where co.id = :id`,
);

/** 专题: minutes are confirmed, with a clause that holds or a promise. */
const whenMinutesConfirmed: Reaction<'meeting.minutesConfirmed'> = async (ctx, { data: { consultationId } }) => {
  const found = await ctx.read.one(minutesQuery, { id: consultationId });
  if (!found?.worthTelling) return;
  await inTransaction(ctx, (tx) =>
    openSlot(tx, {
      openedFor: `minutes:${consultationId}`,
      cause: SlotCause.MINUTES_CONFIRMED,
      committeeId: found.committeeId,
      consultationId,
    }),
  );
};

interface StoredClosure {
  readonly committeeId: string;
  readonly consultationId: string;
  readonly round: number;
  readonly relapseCount: number;
  /** Published stories that told of it, and that nothing published follows yet. */
  readonly storyIds: readonly string[];
}
/** `st` told of commitment `c`, and it is the newest of its thread. */
const TOLD = `st.status in ('PUBLISHED', 'NEEDS_REVIEW') and c.consultation_id = any(st.about_ids)
  and exists (select from story_subject u where u.story_id = st.id and (u.commitment_id = c.id or u.consultation_id = c.consultation_id))
  and not exists (select from story n where n.follows_id = st.id and n.published_at is not null and n.status <> 'WITHDRAWN')`;
const closureQuery = prepared<StoredClosure, { id: string }>(
  'publicity.closure',
  `select c.committee_id as "committeeId", c.consultation_id as "consultationId", c.round, c.relapse_count as "relapseCount",
     array(select st.id from story st where ${TOLD}) as "storyIds"
   from commitment c where c.id = :id`,
);

/** 深度 where it took more than one round; 跟踪 of what was told before. */
const whenClosed: Reaction<'commitment.closed'> = async (ctx, { data: { commitmentId, unsolved } }) => {
  const found = await ctx.read.one(closureQuery, { id: commitmentId });
  if (!found) return;
  const { committeeId, consultationId, round, relapseCount, storyIds } = found;
  const of = { committeeId, consultationId, commitmentId };
  await inTransaction(ctx, async (tx) => {
    if (!unsolved && relapseCount > 0) {
      await openSlot(tx, {
        ...of,
        openedFor: `mended:${commitmentId}:${relapseCount}`,
        cause: SlotCause.RELAPSE_MENDED,
      });
    } else if (!unsolved && round > 1) {
      const openedFor = `reprocessed:${commitmentId}:${round}`;
      await openSlot(tx, { ...of, openedFor, cause: SlotCause.ACCEPTED_AFTER_REPROCESS });
    }
    for (const followsId of storyIds) {
      await openFollowUp(tx, {
        ...of,
        followsId,
        openedFor: `closed:${followsId}:${commitmentId}:${round}`,
        cause: SlotCause.CLOSED,
      });
    }
  });
};

/** What came back is told at once, whatever else is owed. */
const whenRelapsed: Reaction<'commitment.relapsed'> = async (ctx, { data: { commitmentId } }) => {
  const found = await ctx.read.one(closureQuery, { id: commitmentId });
  if (!found) return;
  const { committeeId, consultationId, relapseCount, storyIds } = found;
  await inTransaction(ctx, async (tx) => {
    for (const followsId of storyIds) {
      await openSlot(tx, {
        openedFor: `relapsed:${followsId}:${commitmentId}:${relapseCount}`,
        cause: SlotCause.RELAPSED,
        ...{ committeeId, consultationId, commitmentId, followsId },
        atOnce: true,
      });
    }
  });
};

/** One follow-up of a story at a time: while one is owed, what else happens is told with it. */
async function openFollowUp(tx: Transaction, slot: SlotToOpen & { readonly followsId: string }): Promise<void> {
  const [owed] = await tx.em.execute(
    `select 1 from story_slot x where x.follows_id = ? and x.set_aside_at is null and not x.lapsed
       and not exists (select from story w where w.slot_id = x.id and w.published_at is not null) limit 1`,
    [slot.followsId],
  );
  if (!owed) await openSlot(tx, slot);
}

const compositeQuery = prepared<{ committeeId: string | null }, { id: string }>(
  'publicity.composite',
  `select committee_id as "committeeId" from opinion_brief where id = :id and kind = 'COMPOSITE'`,
);
const HIGH_ENOUGH: readonly string[] = ['CITY', 'PROVINCE', 'NATIONAL'];

/** 深度: what several townships brought up was taken up at city level or above. */
const whenAdopted: Reaction<'opinion.adopted'> = async (ctx, { data: { briefId, level } }) => {
  const found = HIGH_ENOUGH.includes(level) ? await ctx.read.one(compositeQuery, { id: briefId }) : null;
  if (!found) return;
  await inTransaction(ctx, (tx) =>
    openSlot(tx, { openedFor: `adopted:${briefId}`, cause: SlotCause.COMPOSITE_ADOPTED, committeeId: null, briefId }),
  );
};

/** It was not adopted after all: nothing is owed, unless it was told already. */
const whenAdoptionReversed: Reaction<'opinion.adoptionReversed'> = async (ctx, { data: { briefId } }) => {
  const still = await ctx.read.one(stillAdoptedQuery, { id: briefId });
  if (!still) await lapse(ctx, { openedFor: `adopted:${briefId}` });
};
const stillAdoptedQuery = prepared<{ id: string }, { id: string }>(
  'publicity.still-adopted',
  `select id from submission where brief_id = :id and outcome = 'ADOPTED' and level in ('CITY', 'PROVINCE', 'NATIONAL') limit 1`,
);

/** Slots nobody has begun lapse with what they were opened for. */
async function lapse(ctx: RequestContext, of: { openedFor: string } | { consultationId: string }): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    for (const slot of await tx.em.find(StorySlot, { ...of, lapsed: false })) {
      const [begun] = await tx.em.execute(`select 1 from story where slot_id = ? and status <> 'DISCARDED' limit 1`, [
        slot.id,
      ]);
      if (begun) continue;
      slot.lapsed = true;
      tx.record(slotEvent('slotLapsed', slot));
    }
  });
}

/** What was taken down is not told; with the record it is owed again. */
const whenTakenDown: Reaction<'commitment.takenDown'> = async (ctx, { data: { consultationId, kind } }) => {
  if (kind === 'CONSULTATION') await lapse(ctx, { consultationId });
};
const whenPutBack: Reaction<'commitment.putBack'> = async (ctx, { data: { consultationId, kind } }) => {
  if (kind !== 'CONSULTATION') return;
  await inTransaction(ctx, async (tx) => {
    for (const slot of await tx.em.find(StorySlot, { consultationId, lapsed: true })) {
      slot.lapsed = false;
      tx.record(slotEvent('slotReopened', slot));
    }
  });
};

export const slotReactions: Reactions = {
  'meeting.minutesConfirmed': whenMinutesConfirmed,
  'commitment.closed': whenClosed,
  'commitment.relapsed': whenRelapsed,
  'opinion.adopted': whenAdopted,
  'opinion.adoptionReversed': whenAdoptionReversed,
  'commitment.takenDown': whenTakenDown,
  'commitment.putBack': whenPutBack,
};

const stillOpenQuery = prepared<
  { storyId: string; committeeId: string | null; consultationId: string | null; turn: number },
  { today: string; days: number }
>(
  'publicity.still-open',
  `select st.id as "storyId", st.committee_id as "committeeId",
     (select u.consultation_id from story_subject u where u.story_id = st.id order by u.id limit 1) as "consultationId",
     ((:today::date - (st.published_at at time zone 'Asia/Shanghai')::date) / :days::int) as turn
   from story st
   where (st.published_at at time zone 'Asia/Shanghai')::date <= :today::date - :days::int
     and exists (select from commitment c where c.status not in ('CLOSED', 'HELD', 'SPLIT', 'MERGED') and ${TOLD})
   order by st.id limit 500`,
);

/** By the clock: what was told of and is still open is told of again; and slots whose day has passed are said so. */
export async function followUp(ctx: RequestContext, closing?: AbortSignal): Promise<void> {
  const terms = await readTerms(ctx.read);
  const rows = await ctx.read.all(stillOpenQuery, { today: ctx.today(), days: terms.followUpDays });
  for (const { storyId, committeeId, consultationId, turn } of rows) {
    if (closing?.aborted) return;
    await inTransaction(ctx, (tx) =>
      openFollowUp(tx, {
        openedFor: `open:${storyId}:${turn}`,
        cause: SlotCause.STILL_OPEN,
        ...{ committeeId, consultationId, followsId: storyId },
      }),
    );
  }
  for (const { id } of await ctx.read.all(overdueQuery, { today: ctx.today() })) {
    if (closing?.aborted) return;
    await inTransaction(ctx, async (tx) => {
      const slot = await tx.em.findOneOrFail(StorySlot, id);
      if (slot.dueTold) return;
      slot.dueTold = true;
      tx.record(slotEvent('slotDue', slot));
    });
  }
}

const overdueQuery = prepared<{ id: string }, { today: string }>(
  'publicity.slots-overdue',
  `select x.id from story_slot x where x.due_on < :today::date and not x.due_told and x.set_aside_at is null and not x.lapsed
     and not exists (select from story w where w.slot_id = x.id and w.published_at is not null) order by x.id limit 500`,
);
