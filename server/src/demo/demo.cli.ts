import { cliCommand } from '../kernel/cli-command.js';
import { dayInChina } from '../kernel/clock.js';
import { BandengError } from '../kernel/errors.js';
import { prepared } from '../kernel/read.js';
import type { DemonstrationLogin } from './load-district.js';
import { play } from './play.js';
import { Stage } from './stage.js';

const anybodyQuery = prepared<{ anybody: boolean; demonstration: boolean }>(
  'demo.anybody',
  `select exists (select 1 from account) as anybody,
     exists (select 1 from audit_entry where request_id like 'demonstration:%') as demonstration`,
);

interface Loaded {
  readonly loaded: boolean;
  /** Those to try it with; empty when the database holds a district of its own. */
  readonly logins: readonly DemonstrationLogin[];
}

export const demoLoad = cliCommand<Loaded>({
  name: 'demo load',
  describe: 'the demonstration district: 23 committees, 292 made-up members, three consultations',
  options: { 'if-empty': { type: 'boolean', describe: 'do nothing where there is an account already' } },
  async run(ctx, { options }) {
    const found = await ctx.read.one(anybodyQuery, {});
    if (found?.anybody) {
      if (options['if-empty']) return { loaded: false, logins: [] };
      throw new BandengError('CONFLICT', { reason: 'NOT_EMPTY' });
    }
    const stage = await Stage.open(ctx.services.config, ctx.now());
    try {
      return { loaded: true, logins: await play(stage, ctx.viewer as never, dayInChina(ctx.now())) };
    } finally {
      await stage.close();
    }
  },
  print: ({ loaded, logins }) =>
    loaded
      ? logins.map(({ account, password, post, name }) => `${account}  ${password}  ${post} ${name}`).join('\n')
      : 'there is a district already; nothing was loaded',
});
