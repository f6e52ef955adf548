import { BandengError } from './errors.js';

/** Throws FORBIDDEN unless the policy said yes. `act` names what was tried, for the log only. */
export function authorize(allowed: boolean, act: string): asserts allowed {
  if (!allowed) throw Object.assign(new BandengError('FORBIDDEN'), { act });
}
