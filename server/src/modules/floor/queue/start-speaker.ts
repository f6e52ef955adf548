import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { canScribe, MeetingRefusal } from '../../meeting/index.js';
import { AgendaItem, AgendaItemStatus } from '../agenda/agenda-item.entity.js';
import { record } from '../floor.events.js';
import { holdEntry, seat, waitingIn } from './hold-queue.js';
import { allottedMs } from './pause-speaker.js';
import { joined } from './queue.rules.js';
import { whyCannotStart } from './speaker.rules.js';
import { type SpeakerEntry, SpeakerStatus } from './speaker-entry.entity.js';
import { begin, finish, setAside } from './speaking-clock.rules.js';

const { SPEAKING } = SpeakerStatus;

export interface HowToStart {
  /** Who had the floor when the viewer tapped: their turn ends by the same act. */
  readonly after?: string | null | undefined;
  /** …or is interrupted: they wait at the head of the queue, with the time that is left. */
  readonly aside?: boolean | null | undefined;
}

/** Gives the floor to somebody in the queue, for the minutes they have, counted by the server. */
export async function startSpeaker(
  ctx: RequestContext,
  entryId: string,
  { after = null, aside = false }: HowToStart = {},
): Promise<SpeakerEntry | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, entry, speakers } = await holdEntry(tx, entryId);
    authorize(canScribe(ctx.viewer, floor.scope, floor.seat), 'give the floor');
    const refusal = whyCannotStart(floor.meeting, entry, speakers, after);
    if (refusal) return refusal;
    if (entry.status === SPEAKING) return entry;

    const now = ctx.now();
    const leaving = speakers.find(({ id, status }) => id === after && status === SPEAKING);
    if (leaving) {
      if (aside) {
        setAside(leaving, now);
        const queue = await waitingIn(tx, speakers);
        const [own] = queue.filter(({ id }) => id === leaving.id);
        if (own)
          seat(
            joined(
              queue.filter(({ id }) => id !== own.id && id !== entry.id),
              own,
              floor.meeting,
            ),
            speakers,
          );
      } else finish(leaving, now);
      record(tx, floor, aside ? 'speakerSetAside' : 'speakerFinished', { entryId: leaving.id });
      // One speaker at a time, also between two statements: the database holds the line.
      await tx.em.flush();
    }
    begin(entry, now, await allottedMs(tx, floor, entry));
    const item = await tx.em.findOne(AgendaItem, { meeting: floor.meeting.id, status: AgendaItemStatus.ACTIVE });
    if (item) tx.em.assign(entry, { item: item.id });
    record(tx, floor, 'speakerStarted', { entryId: entry.id });
    return entry;
  });
}
