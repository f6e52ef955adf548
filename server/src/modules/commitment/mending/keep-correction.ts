import { ref } from '@mikro-orm/core';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { addStep } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { CommitmentCorrection, CorrectedField, type CorrectedRecord } from './commitment-correction.entity.js';

type Words = Readonly<Partial<Record<CorrectedField, string | null>>>;

export interface Corrected {
  readonly record: CorrectedRecord;
  readonly recordId: string;
  readonly before: Words;
  /** Null: the record is taken back as a whole. */
  readonly now: Words | null;
  readonly reason: string;
}

/** Keeps what each field said before it was put right, and gives the fields that changed. */
export function keepWords(tx: Transaction, commitment: Commitment, corrected: Corrected): CorrectedField[] {
  const { record, recordId, before, now, reason } = corrected;
  const changed = Object.values(CorrectedField).filter((field) =>
    now ? field in now && (now[field] ?? null) !== (before[field] ?? null) : (before[field] ?? null) !== null,
  );
  for (const field of changed) {
    tx.em.persist(
      tx.em.create(CommitmentCorrection, {
        commitment: ref(commitment),
        record,
        recordId,
        field,
        saidBefore: before[field] ?? null,
        saysNow: now?.[field] ?? null,
        takenBack: now === null,
        reason,
        correctedBy: accountIdOf(tx.ctx.viewer),
        at: tx.ctx.now(),
      }),
    );
  }
  return changed;
}

/** 更正: the words are kept, the chain says so, and whoever read the old ones hears of it. Says whether anything changed. */
export function correctRecord(tx: Transaction, commitment: Commitment, corrected: Corrected): boolean {
  const changed = keepWords(tx, commitment, corrected);
  if (changed.length === 0) return false;
  const { before, now, record } = corrected;
  const note = changed.map((field) => `${before[field] ?? '–'} → ${now?.[field] ?? '–'}`).join(';');
  addStep(tx, commitment, CommitmentStepKind.CORRECTED, { note });
  tx.record(commitmentEvent('corrected', commitment, { changed: changed.join(','), record }));
  return true;
}
