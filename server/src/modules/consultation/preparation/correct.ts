import { authorize } from '../../../kernel/authorize.js';
import type { VersionedEntity } from '../../../kernel/base.entity.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections, type Said } from '../../../kernel/corrections/index.js';
import { notFound } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { inPreparation, type Preparation } from '../in-preparation.js';

interface Seen {
  readonly consultationId: string;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

interface Correcting<Row> {
  /** The mutation's name. */
  readonly act: string;
  readonly table: string;
  find(preparation: Preparation): Promise<Row | null>;
  /** By whoever entered it; the committee's staff may anyway. */
  isOwn(row: Row, preparation: Preparation): boolean;
  said(row: Row, preparation: Preparation): Said | Promise<Said>;
  /** Writes it; nothing has changed before. Answers what it says now. */
  write(row: Row, preparation: Preparation): Said | Promise<Said>;
  told(row: Row, preparation: Preparation, changed: readonly string[]): void;
  /** It is done although no text says anything else. */
  readonly anyway?: boolean;
}

/**
 * Puts something right that was brought before the meeting: by whoever entered it or by staff, until the minutes are
 * confirmed, with a reason and what it said before kept.
 */
export function correct<Row extends VersionedEntity>(
  ctx: RequestContext,
  input: Seen,
  { act, table, find, isOwn, said, write, told, anyway = false }: Correcting<Row>,
): Promise<Row | ConsultationRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inPreparation<Row, Row | ConsultationRefusal>(ctx, input, {
    act,
    by: 'INVITED',
    until: 'MINUTES',
    work: async (preparation) => {
      const { tx, canOrganise } = preparation;
      const row = await find(preparation);
      if (!row) throw notFound();
      authorize(canOrganise || isOwn(row, preparation), act);
      const before = await said(row, preparation);
      expectVersion(row, input.version, before);
      const now = await write(row, preparation);
      const changed = keepCorrections(tx, { record: table, id: row.id }, before, now, reason);
      if (changed.length === 0 && !anyway) return new ConsultationRefusal(ConsultationRefusalCode.NOTHING_CORRECTED);
      told(row, preparation, changed);
      return row;
    },
  });
}
