import { cliCommand } from '../../../kernel/cli-command.js';
import { differingMatters, rebuildMatters } from './kept-matters.js';

export const mattersCheck = cliCommand<{ matters: number; tallies: number }>({
  name: 'matters check',
  describe: 'compares the matters that boards are read from with what consultations, demands and commitments say',
  run: (ctx) => differingMatters(ctx),
  print: ({ matters, tallies }) =>
    matters + tallies === 0
      ? 'all as the facts say'
      : `${matters} matters and ${tallies} counts differ: matters rebuild`,
  isBadNews: ({ matters, tallies }) => matters + tallies > 0,
});

export const mattersRebuild = cliCommand<{ matters: number }>({
  name: 'matters rebuild',
  describe: 'makes the matters that boards are read from anew, as happens by itself in the night when one differs',
  run: async (ctx) => ({ matters: await rebuildMatters(ctx) }),
  print: ({ matters }) => `${matters} matters`,
});
