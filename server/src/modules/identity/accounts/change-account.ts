import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { AccountChanged } from '../identity.types.js';

export const own = () => new IdentityRefusal(IdentityRefusalCode.OWN_ACCOUNT);
export const changed = (id: string, awaitsSecondPerson = false) =>
  Object.assign(new AccountChanged(), { id, awaitsSecondPerson });
