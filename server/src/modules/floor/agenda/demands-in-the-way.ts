import type { Transaction } from '../../../kernel/transaction.js';
import type { DemandInTheWay } from '../../meeting/index.js';

/** The demands of one agenda item, or of the whole consultation, that have no disposition yet. */
export async function demandsWithoutDisposition(
  tx: Transaction,
  of: { readonly itemId: string } | { readonly consultationId: string },
): Promise<DemandInTheWay[]> {
  await tx.em.flush();
  return 'itemId' in of
    ? tx.em.execute(
        `select d.id, d.number, d.title from demand d join agenda_item_demands link on link.demand_id = d.id
         where link.agenda_item_id = ? and d.status <> 'DISPOSED' order by d.number`,
        [of.itemId],
      )
    : tx.em.execute(
        `select id, number, title from demand where consultation_id = ? and status <> 'DISPOSED' order by number`,
        [of.consultationId],
      );
}
