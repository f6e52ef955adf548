import { cliCommand } from '../kernel/cli-command.js';
import { firstRunToken } from '../modules/identity/index.js';

export const accountFirstRun = cliCommand<{ token: string | null }>({
  name: 'account first-run',
  describe: 'prints the token with which the first secretariat account is created',
  run: async (ctx) => ({ token: await firstRunToken(ctx) }),
  print: ({ token }) => token ?? 'there is an account already',
});
