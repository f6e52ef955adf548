import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { Consultation } from '../consultation/index.js';
import { Directive, DirectiveAnswer } from './directive.entity.js';
import { isWriter, mayRead } from './directive.policy.js';

/** A directive whose row is held: those who act on it take turns. */
export interface Held {
  readonly directive: Directive;
  readonly answers: readonly DirectiveAnswer[];
  readonly committeeId: string;
}

/** For whoever it is the business of; to others there is none. */
export async function lockDirective(tx: Transaction, id: string): Promise<Held> {
  const directive = await tx.em.findOne(Directive, knownId(id), {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  if (!directive) throw notFound();
  const answers = await tx.em.find(DirectiveAnswer, { directive }, { orderBy: { id: 'asc' }, refresh: true });
  const consultation = await tx.em.findOneOrFail(Consultation, directive.consultation.id);
  const committeeId = consultation.committee.id;
  const addressed = answers.map(({ office, department }) => ({ office, departmentId: department?.id ?? null }));
  if (!mayRead(tx.ctx.viewer, { committeeId, addressed })) throw notFound();
  return { directive, answers, committeeId };
}

/** The same for the leader who wrote it. */
export async function lockOwn(tx: Transaction, id: string, act: string): Promise<Held> {
  const held = await lockDirective(tx, id);
  authorize(isWriter(tx.ctx.viewer, held.directive.writtenBy), act);
  return held;
}
