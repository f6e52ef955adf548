import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction } from '../../../kernel/transaction.js';
import { Participant, Party } from '../../consultation/index.js';
import { Statement } from '../../floor/statements/statement.entity.js';
import {
  holdAsScribe,
  MeetingRefusal,
  MeetingRefusalCode,
  onceIfAsked,
  whyRecordIsClosed,
} from '../../meeting/index.js';
import type { Meeting } from '../../meeting/meeting.entity.js';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import { record } from '../hall.events.js';
import { BroadcastLine } from './broadcast.entity.js';
import { namesSomebody } from './broadcast.rules.js';
import type { ReleaseLineInput } from './broadcast.types.js';
import { broadcastOf } from './broadcast-of.js';

const LINE_MAX = 1000;

/** Releases a statement in these words. It is read outside once its delay is over. */
export async function releaseLine(ctx: RequestContext, input: ReleaseLineInput): Promise<Meeting | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: LINE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(Statement, knownId(input.statementId));
    if (!known) throw notFound();
    const floor = await holdAsScribe(tx, known.meeting.id);
    return onceIfAsked(
      tx,
      'releaseLine',
      input,
      async () => {
        const broadcast = await broadcastOf(tx, floor);
        if (!broadcast || broadcast.closedAt !== null) return new MeetingRefusal(MeetingRefusalCode.BROADCAST_NOT_OPEN);
        const closed = await whyRecordIsClosed(tx, floor);
        if (closed) return closed;
        const residents = await tx.em.find(Participant, {
          consultation: floor.consultation.id,
          party: Party.STAKEHOLDER,
        });
        const observers = await tx.em.find(MeetingObserver, { meeting: floor.meeting.id, removedAt: null });
        if (
          namesSomebody(
            text,
            [...residents, ...observers].map(({ name }) => name),
          )
        ) {
          return new MeetingRefusal(MeetingRefusalCode.BROADCAST_NAMES_SOMEBODY);
        }

        // Released again, it stands in its new words.
        const before = await tx.em.find(BroadcastLine, { statement: known.id, withdrawnAt: null });
        for (const line of before) line.withdrawnAt = ctx.now();
        const now = ctx.now();
        tx.em.create(BroadcastLine, {
          meeting: floor.meeting.id,
          statement: known.id,
          text,
          releasedAt: now,
          showAt: new Date(now.getTime() + broadcast.delaySeconds * 1000),
          shown: broadcast.delaySeconds === 0,
          releasedBy: actorOf(ctx.viewer).id,
        });
        record(tx, floor, 'broadcastLineReleased', { statementId: known.id });
        return floor.meeting;
      },
      async () => floor.meeting,
    );
  });
}
