import { OutsideTheDatabase } from '../kernel/audit/outside.js';
import { type AuditVerdict, adoptAudit, sealAudit, verifyAudit } from '../kernel/audit/seal.js';
import { type CliContext, cliCommand } from '../kernel/cli-command.js';

const outsideOf = (ctx: CliContext) => new OutsideTheDatabase(ctx.services.config.dataDir);

export const auditVerify = cliCommand<AuditVerdict>({
  name: 'audit verify',
  describe:
    'finds changed, removed, inserted or reordered entries, and an end cut off or made anew, of the audit trail',
  options: { head: { type: 'string', describe: 'a head noted earlier, which must still be part of the chain' } },
  run: async (ctx, { options }) => {
    await sealAudit(ctx.pool, ctx.now(), outsideOf(ctx));
    return verifyAudit(ctx.pool, { head: options.head as string | undefined, outside: outsideOf(ctx) });
  },
  print: ({ intact, entryCount, sealCount, unsealedCount, head, broken, comparedOutside }) =>
    [
      intact ? 'the audit trail is intact' : 'the audit trail is BROKEN',
      `${entryCount} entries under ${sealCount} seals, ${unsealedCount} not yet sealed`,
      `head ${head}`,
      ...(comparedOutside ? [] : ['no head is kept in DATA_DIR: a cut or rewritten chain would not show']),
      ...broken.map(
        ({ sealNumber, fault }) => `${sealNumber === null ? 'not yet sealed' : `seal ${sealNumber}`}: ${fault}`,
      ),
    ].join('\n'),
  isBadNews: ({ intact }) => !intact,
});

export const auditAdopt = cliCommand<{ number: number; head: string }>({
  name: 'audit adopt',
  describe:
    'takes the audit trail as it stands for the one to compare with: after a restore, or when audit.key is lost',
  run: async (ctx) => {
    const { number, hash } = await adoptAudit(ctx.pool, outsideOf(ctx));
    return { number, head: hash };
  },
  print: ({ number, head }) => `from here on the trail must hold seal ${number}, head ${head}`,
});
