import { actorOf, type Transaction } from '../../../kernel/transaction.js';
import { columnsOf } from '../../meeting/index.js';
import { Statement } from './statement.entity.js';
import { CorrectionReason, StatementVersion } from './statement-version.entity.js';

export async function nextVersion(tx: Transaction, statement: Statement): Promise<number> {
  return (await tx.em.count(StatementVersion, { statement: statement.id })) + 1;
}

export function keepVersion(tx: Transaction, statement: Statement, reason: CorrectionReason, number: number): void {
  const { demand, kind, text, evidence } = statement;
  tx.em.create(StatementVersion, {
    statement,
    number,
    ...columnsOf(statement),
    demand: demand?.id ?? null,
    kind,
    text,
    evidence,
    reason,
    writtenBy: actorOf(tx.ctx.viewer).id,
    writtenAt: tx.ctx.now(),
  });
}
