import { cliCommand } from '../kernel/cli-command.js';
import { dayInChina } from '../kernel/clock.js';
import { BandengError } from '../kernel/errors.js';
import { prepared } from '../kernel/read.js';
import { type DemonstrationLogin, demonstrationLogins } from './logins.js';
import { play } from './play.js';
import { Stage } from './stage.js';

const foundQuery = prepared<{ anybody: boolean; demonstration: boolean }>(
  'demo.found',
  `select exists (select 1 from account) as anybody,
     exists (select 1 from audit_entry where position = (select min(position) from audit_entry)
       and request_id like 'demonstration:%') as demonstration`,
);

interface Loaded {
  readonly loaded: boolean;
  /** Those to try it with; empty when the database holds a district of its own. */
  readonly logins: readonly DemonstrationLogin[];
}

export const demoLoad = cliCommand<Loaded>({
  name: 'demo load',
  describe: 'the demonstration district: 23 committees, 292 made-up members, four consultations',
  options: { 'if-empty': { type: 'boolean', describe: 'do nothing where there is an account already' } },
  async run(ctx, { options }) {
    const found = await ctx.read.one(foundQuery, {});
    if (found?.anybody) {
      if (!options['if-empty']) throw new BandengError('CONFLICT', { reason: 'NOT_EMPTY' });
      return { loaded: false, logins: found.demonstration ? await demonstrationLogins(ctx.read) : [] };
    }
    const stage = await Stage.open(ctx.services.config, ctx.now());
    try {
      await play(stage, ctx.viewer, dayInChina(ctx.now()));
    } finally {
      await stage.close();
    }
    return { loaded: true, logins: await demonstrationLogins(ctx.read) };
  },
  print: ({ loaded, logins }) =>
    loaded
      ? logins.map(({ account, password, post, name }) => `${account}  ${password}  ${post} ${name}`).join('\n')
      : 'there is a district already; nothing was loaded',
});
