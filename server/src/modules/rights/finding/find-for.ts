import type { Transaction } from '../../../kernel/transaction.js';
import type { PersonalRequest } from '../personal-request.entity.js';
import { type Found, findPerson } from './find-person.js';

/** What is kept of whoever asks, over all modules, but for that they ask this. */
export async function findFor({ em, ctx }: Transaction, request: PersonalRequest): Promise<Found> {
  const { name, phone, recordCode: code } = request;
  const { parts, more } = await findPerson(em, ctx.services, { name, phone, code });
  return { parts: parts.filter(({ rowId }) => rowId !== request.id), more };
}
