import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import {
  Account,
  ActivationCode,
  KnownDevice,
  RecoveryCode,
  SecondFactor,
  Session,
  TryCount,
} from './account.entity.js';
import { OutsideArrival, OutsideAttempt, OutsideIdentity } from './outside-identity.entity.js';

/** What is kept of people here. */
export const identityPersonal: readonly PersonalData[] = [
  personal(Account, ['displayName'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.NAME],
    purpose: Purpose.RUN_ACCOUNTS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(Account, ['loginName', 'passwordHash', 'newFactorSecret'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.SIGN_IN],
    purpose: Purpose.RUN_ACCOUNTS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(ActivationCode, ['codeHash'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.SIGN_IN],
    purpose: Purpose.RUN_ACCOUNTS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(SecondFactor, ['secret'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.SIGN_IN],
    purpose: Purpose.GUARD_SIGN_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'resetSecondFactor',
  }),
  personal(RecoveryCode, ['codeHash'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.SIGN_IN],
    purpose: Purpose.GUARD_SIGN_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'resetSecondFactor',
  }),
  personal(Session, ['device', 'tokenHash'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.DEVICE, PersonalKind.SIGN_IN],
    purpose: Purpose.GUARD_SIGN_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(KnownDevice, ['deviceHash'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.TRACE],
    purpose: Purpose.GUARD_SIGN_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.A_YEAR_UNUSED,
    erasedBy: 'signIn',
  }),
  personal(TryCount, ['keyHash'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.TRACE],
    purpose: Purpose.GUARD_SIGN_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.A_DAY,
    erasedBy: 'identity.forgetOtherDays',
  }),
  personal(OutsideIdentity, ['subject', 'name'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.NAME, PersonalKind.SIGN_IN],
    purpose: Purpose.RUN_ACCOUNTS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'unbindElsewhere',
  }),
  personal(OutsideAttempt, ['deviceHash'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.TRACE],
    purpose: Purpose.GUARD_SIGN_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.A_DAY,
    erasedBy: 'identity.forgetAttempts',
  }),
  personal(OutsideArrival, ['subject', 'name', 'phoneEnd'], {
    whose: Whose.ACCOUNT_HOLDER,
    what: [PersonalKind.NAME, PersonalKind.TELEPHONE, PersonalKind.SIGN_IN],
    purpose: Purpose.RUN_ACCOUNTS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.THIRTY_DAYS,
    erasedBy: 'identity.forgetAttempts',
  }),
];
