import { keepCorrections } from '../../../kernel/corrections/index.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { addStep } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { type CorrectedField, type CorrectedRecord, TABLES } from '../corrected.js';

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
export function keepWords(tx: Transaction, { id }: Commitment, corrected: Corrected): string[] {
  const { record, recordId, before, now, reason } = corrected;
  return keepCorrections(tx, { record: TABLES[record], id: recordId, partOf: id }, before, now, reason);
}

/** 更正: the words are kept, the chain says so, and whoever read the old ones hears of it. Says whether anything changed. */
export function correctRecord(tx: Transaction, commitment: Commitment, corrected: Corrected): boolean {
  const changed = keepWords(tx, commitment, corrected);
  if (changed.length === 0) return false;
  const { before, now, record } = corrected;
  const note = changed.map((field) => `${said(before, field)} → ${said(now, field)}`).join(';');
  addStep(tx, commitment, CommitmentStepKind.CORRECTED, { note });
  tx.record(commitmentEvent('corrected', commitment, { changed: changed.join(','), record }));
  return true;
}

const said = (words: Words | null, field: string) => words?.[field as CorrectedField] ?? '–';
