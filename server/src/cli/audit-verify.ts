import { type AuditVerdict, sealAudit, verifyAudit } from '../kernel/audit/seal.js';
import { cliCommand } from '../kernel/cli-command.js';

export const auditVerify = cliCommand<AuditVerdict>({
  name: 'audit verify',
  describe: 'finds changed, removed, inserted or reordered entries of the audit trail',
  options: { head: { type: 'string', describe: 'a head noted earlier, which must still be part of the chain' } },
  run: async (ctx, { options }) => {
    await sealAudit(ctx.pool, ctx.now());
    return verifyAudit(ctx.pool, options.head as string | undefined);
  },
  print: ({ intact, entryCount, sealCount, unsealedCount, head, broken }) =>
    [
      intact ? 'the audit trail is intact' : 'the audit trail is BROKEN',
      `${entryCount} entries under ${sealCount} seals, ${unsealedCount} not yet sealed`,
      `head ${head}`,
      ...broken.map(({ sealNumber, fault }) => `seal ${sealNumber}: ${fault}`),
    ].join('\n'),
  isBadNews: ({ intact }) => !intact,
});
