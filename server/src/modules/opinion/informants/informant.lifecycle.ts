import { lifecycle } from '../../../kernel/lifecycle.js';
import { InformantStatus } from './informant.entity.js';

const { NOMINATED, APPOINTED, ACTIVE, ENDED } = InformantStatus;

/** A nomination that comes to nothing ends as well. */
export const informantLifecycle = lifecycle<InformantStatus>({
  [NOMINATED]: [APPOINTED, ENDED],
  [APPOINTED]: [ACTIVE, ENDED],
  [ACTIVE]: [ENDED],
  [ENDED]: [],
});
