import type { IncomingMessage, ServerResponse } from 'node:http';
import { notFound } from '../../../kernel/errors.js';
import { sendFile } from '../../../kernel/gate/table-transfer.js';
import { knownId } from '../../../kernel/id.js';
import type { HttpRoute, RouteCall } from '../../../kernel/module.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { toDocx } from '../../document/index.js';
import { practiceEvent } from '../practice.events.js';
import { readStored } from './practice.queries.js';
import { practicePaper } from './practice-paper.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `GET /practices/:id/paper`: the practice as a Word file. */
async function sendPracticePaper(_req: IncomingMessage, res: ServerResponse, { ctx, params }: RouteCall) {
  const id = knownId(params.id ?? '');
  const [found, paper] = await Promise.all([readStored(ctx, id), practicePaper(ctx, id)]);
  if (!found || !paper) throw notFound();
  const file = await toDocx(paper);
  const about = { id: found.stored.id, consultation: { id: found.stored.consultationId } };
  await inTransaction(ctx, async (tx) => tx.record(practiceEvent('exported', about)));
  sendFile(res, `${paper.title}.docx`, DOCX, file);
}

export const practiceRoutes: readonly HttpRoute[] = [
  { method: 'GET', pattern: '/practices/:id/paper', handle: sendPracticePaper },
];
