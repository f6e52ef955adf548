import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { actOn } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { coordinatesInput } from './presence-of.js';
import { SiteFence } from './site-fence.entity.js';
import type { SetSiteFenceInput } from './verification.inputs.js';

const [SMALLEST_METRES, LARGEST_METRES] = [20, 5000];

/** Where the matter is looked at: from then on a verification can say whether it was made there. */
export function setSiteFence(ctx: RequestContext, input: SetSiteFenceInput): Promise<Commitment | CommitmentRefusal> {
  const { commitmentId, latitude, longitude, radiusMetres, version } = input;
  const place = textInput(input.place, { field: 'input.place', max: TITLE_MAX, required: true });
  coordinatesInput(input, 'input');
  if (radiusMetres < SMALLEST_METRES || radiusMetres > LARGEST_METRES) throw badInput('input.radiusMetres', 'RANGE');
  const circle = { place, latitude, longitude, radiusMetres };
  return actOn(ctx, commitmentId, CommitmentAct.SET_SITE_FENCE, async ({ tx, commitment }) => {
    const there = await tx.em.findOne(SiteFence, { commitment: commitment.id });
    if (there) {
      expectVersion(there, version ?? 0, {
        place: there.place,
        latitude: String(there.latitude),
        longitude: String(there.longitude),
        radiusMetres: String(there.radiusMetres),
      });
      Object.assign(there, circle);
    } else tx.em.persist(tx.em.create(SiteFence, { ...circle, commitment: commitment.id }));
    tx.record(commitmentEvent('siteFenceSet', commitment));
  });
}
