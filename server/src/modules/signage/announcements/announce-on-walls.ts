import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { instantInput, textInput } from '../../../kernel/text.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { canRunScreen } from '../../display/index.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { touched } from '../screens-of.js';
import { wallEvent } from '../signage.events.js';
import type { AnnounceOnWallsInput } from '../signage.inputs.js';
import { refuse, type SignageRefusal } from '../signage.refusal.js';
import { WallAnnouncement } from './wall-announcement.entity.js';

const TITLE_MAX = 30;
const BODY_MAX = 200;
const LONGEST_MS = 7 * 86_400_000;

/** 插播: on all screens of the committee, or of the district, at once or from then on. */
export function announceOnWalls(
  ctx: RequestContext,
  input: AnnounceOnWallsInput,
): Promise<WallAnnouncement | SignageRefusal> {
  const { clientMutationId, ...rest } = input;
  const committeeId = knownIdOrNull(input.committeeId);
  authorize(canRunScreen(ctx.viewer, committeeId), 'announce on the screens');
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  const startsAt = input.startsAt ? instantInput(input.startsAt, 'startsAt') : ctx.now();
  const endsAt = instantInput(input.endsAt, 'endsAt');
  return inTransaction(ctx, async (tx) => {
    const announce = async () => {
      if (endsAt <= startsAt || endsAt <= ctx.now()) return refuse('ANNOUNCEMENT_ENDS_TOO_EARLY');
      if (endsAt.getTime() - startsAt.getTime() > LONGEST_MS) return refuse('ANNOUNCEMENT_TOO_LONG');
      const announcement = tx.em.create(WallAnnouncement, {
        ...{ title, body, startsAt, endsAt, announcedBy: accountIdOf(ctx.viewer) as string },
        committee: committeeId === null ? null : tx.em.getReference(LiaisonCommittee, committeeId, { wrapped: true }),
      });
      tx.em.persist(announcement);
      tx.record(wallEvent('announced', await touched(tx, committeeId), { announcementId: announcement.id }));
      return announcement;
    };
    if (!clientMutationId) return announce();
    return once(tx, { act: 'announceOnWalls', clientMutationId, input: rest }, announce, (id) =>
      tx.em.findOneOrFail(WallAnnouncement, id),
    );
  });
}
