import type { Transaction } from '../../kernel/transaction.js';
import { type Account, KnownDevice } from './account.entity.js';
import { nameTries } from './name-tries.js';
import { codeTries } from './second-factor.js';
import type { TryLimit } from './tries.js';

/** Everything at which this account can be locked out: by its name, its codes, and on each device that it knows. */
export async function triesOf(tx: Transaction, account: Pick<Account, 'id' | 'loginName'>): Promise<TryLimit[]> {
  const devices = await tx.em.find(KnownDevice, { account: account.id });
  const own = codeTries(account.id, null);
  return [
    nameTries(account.loginName),
    own,
    ...['change-password', 'set-second-factor', 'confirm-second-factor'].map((purpose) => ({ ...own, purpose })),
    ...devices.flatMap(({ deviceHash }) => {
      const byCode = codeTries(account.id, `${account.id} ${deviceHash}`);
      return [byCode, { ...byCode, purpose: 'sign-in-device' }];
    }),
  ];
}
