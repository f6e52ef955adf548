import { dayNumber, type Segment, shownAt, startOfDay, timeline } from '@bandeng/signage';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { dayInput, instantInput } from '../../../kernel/text.js';
import { titleOnRecord } from '../../consultation/index.js';
import { canRunScreen, canSeeScreens, committeesOfScreens } from '../../display/index.js';
import { type ScreenPlan, type ShownOnScreen, WallBlock } from '../signage.types.js';
import { readProgramme } from './programme.queries.js';

const DAY = 86_400_000;

const screenQuery = prepared<
  { id: string; name: string; committeeId: string | null; committeeName: string | null },
  { id: string; committeeIds: string[] | null }
>(
  'signage.screen-to-look-at',
  `select s.id, s.name, s.committee_id as "committeeId", l.name as "committeeName" from screen s
     left join liaison_committee l on l.id = s.committee_id
   where s.id = :id and s.status = 'PAIRED' and (:committeeIds::uuid[] is null or s.committee_id = any(:committeeIds::uuid[]))`,
);

/** A screen the viewer may look at; any other looks as if it were not there. */
export async function screenToLookAt(ctx: RequestContext, screenId: string) {
  authorize(canSeeScreens(ctx.viewer), 'look at what screens show');
  const screen = await ctx.read.one(screenQuery, {
    id: knownId(screenId),
    committeeIds: committeesOfScreens(ctx.viewer),
  });
  if (!screen) throw notFound();
  return screen;
}

const namesQuery = prepared<{ id: string; name: string }, { ids: string[] }>(
  'signage.names-of-sources',
  `select w.id, p.name from wall_slot w join wall_playlist p on p.id = w.playlist_id where w.id = any(:ids::uuid[])
   union all select id, title from wall_announcement where id = any(:ids::uuid[])
   union all select m.id, ${titleOnRecord('c.title', 'c.id')} from meeting m join consultation c on c.id = m.consultation_id where m.id = any(:ids::uuid[])`,
);

/** What is planned for a screen on a day, and what it shows at an instant: by the function the screen itself goes by. */
export async function readScreenPlan(
  ctx: RequestContext,
  given: { readonly screenId: string; readonly day: string; readonly at: Date },
): Promise<ScreenPlan> {
  const { id, name, committeeId, committeeName } = await screenToLookAt(ctx, given.screenId);
  const start = startOfDay(dayNumber(dayInput(given.day, 'day')));
  const at = instantInput(given.at, 'at').getTime();
  const programme = await readProgramme(ctx.services, id);
  if (!programme) throw notFound();
  const blocks = blocksOf(timeline(programme, start, start + DAY));
  const { until, ...now } = shownAt(programme, at);
  const ids = [...blocks.map(({ sourceId }) => sourceId), now.sourceId].filter((one) => one !== '');
  const names = new Map((await ctx.read.all(namesQuery, { ids: [...new Set(ids)] })).map((row) => [row.id, row.name]));
  const shown: ShownOnScreen = {
    ...{ cause: now.cause, scene: now.scene, sourceName: names.get(now.sourceId) ?? null },
    ...{ caption: now.item?.caption ?? null, picture: now.scene === 'PICTURE' ? `/files/${now.target}` : null },
    until: Number.isFinite(until) ? new Date(until) : null,
  };
  return {
    ...{ screenId: id, name, committeeName, shown, viewerCanRun: canRunScreen(ctx.viewer, committeeId) },
    goodUntil: new Date(programme.goodUntil),
    blocks: blocks.map((block) =>
      Object.assign(new WallBlock(), block, { sourceName: names.get(block.sourceId) ?? null }),
    ),
  };
}

interface Block {
  readonly cause: string;
  readonly sourceId: string;
  readonly scenes: string[];
  readonly from: Date;
  readonly to: Date;
}

/** The rounds of one playlist are one block: nobody reads five thousand page turns. */
function blocksOf(segments: readonly Segment[]): Block[] {
  const blocks: Block[] = [];
  for (const { cause, sourceId, scene, from, to } of segments) {
    const last = blocks.at(-1);
    if (last && last.cause === cause && last.sourceId === sourceId) {
      blocks[blocks.length - 1] = { ...last, to: new Date(to), scenes: [...new Set([...last.scenes, scene])] };
    } else blocks.push({ cause, sourceId, scenes: [scene], from: new Date(from), to: new Date(to) });
  }
  return blocks;
}
