import { cliCommand } from '../../kernel/cli-command.js';
import { badInput } from '../../kernel/errors.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { Role } from '../../kernel/viewer.js';
import { createAccount } from './commands/create-account.js';
import type { IdentityRefusal } from './identity.refusal.js';
import { AccountCreated } from './identity.types.js';

/** `account create NAME --role SECRETARIAT [--login-name …] [--committee ID] [--department ID] [--member ID]` */
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
  },
  run: (ctx, { operands, options }) => {
    const role = Object.values(Role).find((known) => known === options.role);
    if (!role) throw badInput('role', 'UNKNOWN');
    const id = (name: string) => knownIdOrNull(options[name] as string | undefined);
    return createAccount(ctx, {
      displayName: operands.NAME ?? '',
      loginName: (options['login-name'] as string | undefined) ?? null,
      post: { role, committeeId: id('committee'), departmentId: id('department'), memberId: id('member') },
      clientMutationId: null,
    });
  },
  print: (answer) =>
    answer instanceof AccountCreated && answer.slip
      ? `${answer.slip.displayName} · login name ${answer.slip.loginName} · code ${answer.slip.oneTimeCode} · open ${answer.slip.path}`
      : '',
});
