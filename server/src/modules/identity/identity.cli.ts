import { cliCommand } from '../../kernel/cli-command.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput, notFound } from '../../kernel/errors.js';
import { networkOf } from '../../kernel/gate/client-address.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { keyedHash } from '../../kernel/installation.js';
import { inTransaction } from '../../kernel/transaction.js';
import { Role } from '../../kernel/viewer.js';
import { Account, AccountRequest } from './account.entity.js';
import { confirmAccountRequest } from './accounts/confirm-account-request.js';
import { createAccount } from './accounts/create-account.js';
import { resetSecondFactor } from './accounts/reset-second-factor.js';
import { unlockAccount } from './accounts/unlock-account.js';
import { accountUnlocked } from './identity.events.js';
import { IdentityRefusal } from './identity.refusal.js';
import { type AccountChanged, AccountCreated, ActivationSlip, toSlip } from './identity.types.js';
import { normaliseLoginName } from './login-name.rules.js';
import { issueActivation } from './make-account.js';
import { ADDRESS_TRIES, forgiveTry } from './tries.js';

const printedSlip = ({ displayName, loginName, oneTimeCode, path }: ActivationSlip) =>
  `${displayName} · login name ${loginName} · code ${oneTimeCode} · open ${path}`;

async function accountOf(ctx: RequestContext, typed: string | undefined): Promise<string> {
  const loginName = normaliseLoginName(typed ?? '');
  const account = await ctx.em.fork({ clear: true }).findOne(Account, { loginName });
  if (!account) throw notFound();
  return account.id;
}

/** `account create NAME --role SECRETARIAT [--login-name …] [--committee ID] [--department ID] [--member ID] [--group ID]` */
export const accountCreate = cliCommand<AccountCreated | IdentityRefusal>({
  name: 'account create',
  describe: 'makes an account and prints the code with which its holder sets a password',
  operands: ['NAME'],
  options: {
    role: { type: 'string', describe: `one of ${Object.keys(Role).join(', ')}`, required: true },
    'login-name': { type: 'string', describe: 'what its holder types; the next free wy0001 without it' },
    committee: { type: 'string', describe: 'id of the liaison committee (DIRECTOR, LIAISON_OFFICER)' },
    department: { type: 'string', describe: 'id of the department (DEPARTMENT_OFFICER)' },
    member: { type: 'string', describe: 'id of the member (MEMBER)' },
    group: { type: 'string', describe: 'id of the special committee or sector (GROUP_OFFICER)' },
  },
  run: (ctx, { operands, options }) => {
    const role = Object.values(Role).find((known) => known === options.role);
    if (!role) throw badInput('role', 'UNKNOWN');
    const id = (name: string) => knownIdOrNull(options[name] as string | undefined);
    return createAccount(ctx, {
      displayName: operands.NAME ?? '',
      loginName: (options['login-name'] as string | undefined) ?? null,
      post: {
        role,
        committeeId: id('committee'),
        departmentId: id('department'),
        memberId: id('member'),
        groupId: id('group'),
      },
      clientMutationId: null,
    });
  },
  print: (answer) => (answer instanceof AccountCreated && answer.slip ? printedSlip(answer.slip) : ''),
});

/** `account confirm LOGIN_NAME`: the second person where the secretariat has only one. */
export const accountConfirm = cliCommand<{ confirmed: number; slip: ActivationSlip | null } | IdentityRefusal>({
  name: 'account confirm',
  describe: 'confirms what the secretariat asked for an account: a post that takes two persons, a new slip',
  operands: ['LOGIN_NAME'],
  run: async (ctx, { operands }) => {
    const account = await accountOf(ctx, operands.LOGIN_NAME);
    const waiting = await ctx.em.fork({ clear: true }).find(AccountRequest, { account, decidedAt: null });
    let slip: ActivationSlip | null = null;
    for (const { id } of waiting) {
      const answer = await confirmAccountRequest(ctx, id);
      if (answer instanceof IdentityRefusal) return answer;
      slip = answer.slip ?? slip;
    }
    return { confirmed: waiting.length, slip };
  },
  print: (answer) =>
    answer instanceof IdentityRefusal
      ? ''
      : [`${answer.confirmed} confirmed`, ...(answer.slip ? [printedSlip(answer.slip)] : [])].join('\n'),
});

/** `account slip LOGIN_NAME`: a forgotten password, also the only secretariat account's. */
export const accountSlip = cliCommand<ActivationSlip | IdentityRefusal>({
  name: 'account slip',
  describe: 'prints a new code for an account; its password and sessions end, its second factor stays',
  operands: ['LOGIN_NAME'],
  run: async (ctx, { operands }) => {
    const account = await accountOf(ctx, operands.LOGIN_NAME);
    const slip = await inTransaction(ctx, (tx) => issueActivation(tx, account, { bySecond: true }));
    return slip instanceof IdentityRefusal ? slip : toSlip(slip);
  },
  print: (answer) => (answer instanceof ActivationSlip ? printedSlip(answer) : ''),
});

/** `account reset-second-factor LOGIN_NAME` */
export const accountResetSecondFactor = cliCommand<AccountChanged | IdentityRefusal>({
  name: 'account reset-second-factor',
  describe: 'takes the second factor off an account whose telephone and recovery codes are gone; its sessions end',
  operands: ['LOGIN_NAME'],
  run: async (ctx, { operands }) => resetSecondFactor(ctx, await accountOf(ctx, operands.LOGIN_NAME)),
  print: () => 'the account signs in by its password until another factor is set',
});

/** `account unlock --login-name NAME`, `account unlock --address 203.0.113.5` */
export const accountUnlock = cliCommand<{ unlocked: string[] } | IdentityRefusal>({
  name: 'account unlock',
  describe: 'ends a lock-out by wrong tries: of an account, or of everybody behind an address',
  options: {
    'login-name': { type: 'string', describe: 'the account' },
    address: { type: 'string', describe: 'where the people sit; of an IPv6 address, its whole /64' },
  },
  run: async (ctx, { options }) => {
    const { 'login-name': loginName, address } = options as Record<string, string | undefined>;
    if (!loginName && !address) throw badInput('--login-name', 'REQUIRED');
    const unlocked: string[] = [];
    if (loginName) {
      const answer = await unlockAccount(ctx, await accountOf(ctx, loginName));
      if (answer instanceof IdentityRefusal) return answer;
      unlocked.push(loginName);
    }
    if (address) {
      await unlockAddress(ctx, networkOf(address));
      unlocked.push(address);
    }
    return { unlocked };
  },
  print: (answer) => (answer instanceof IdentityRefusal ? '' : `may try again: ${answer.unlocked.join(', ')}`),
});

async function unlockAddress(ctx: RequestContext, subject: string): Promise<void> {
  const addressHash = (await keyedHash(ctx.read, 'address', subject)).slice(0, 16);
  await inTransaction(ctx, async (tx) => {
    await forgiveTry(tx, ...ADDRESS_TRIES.map((purpose) => ({ purpose, subject, limit: 0, all: true })));
    tx.record(accountUnlocked({ addressHash }));
  });
}
