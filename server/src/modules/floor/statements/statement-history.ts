import { Field, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { DateTime } from '../../../kernel/scalars.js';
import { type ParticipantDuty, type SeatParams, seatParams } from '../../consultation/index.js';
import { canWatch, JOIN_SEAT, joinSomebody } from '../../meeting/index.js';
import { Evidence } from './evidence.js';
import { StatementKind } from './statement.entity.js';
import { CorrectionReason } from './statement-version.entity.js';

@ObjectType({ description: 'A statement as it once stood, and why it was changed to stand so.' })
@Audience('GUEST', ...PARTIES)
export class StatementAsItStood {
  @Field(() => Int)
  number!: number;

  @Field(() => String, { description: 'Whose words.' })
  speakerName!: string;

  @Field(() => StatementKind)
  kind!: StatementKind;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { nullable: true })
  demandNumber!: number | null;

  @Field(() => [Evidence])
  evidence!: Evidence[];

  @Field(() => CorrectionReason)
  reason!: CorrectionReason;

  @Field(() => String, { nullable: true, description: 'Who wrote it; null when no longer known.' })
  writtenByName!: string | null;

  @Field(() => DateTime)
  writtenAt!: string;
}

interface HistoryRow {
  committeeId: string;
  duty: ParticipantDuty | null;
  versions: StatementAsItStood[];
}

const historyQuery = prepared<HistoryRow, { id: string } & SeatParams>(
  'floor.statementHistory',
  `select c.committee_id as "committeeId", p.duty,
     (select coalesce(json_agg(json_build_object('number', v.number, 'speakerName', w.name, 'kind', v.kind,
       'text', v.text, 'demandNumber', x.number, 'evidence', v.evidence, 'reason', v.reason,
       'writtenByName', coalesce(a.display_name, q.name), 'writtenAt', v.written_at) order by v.number desc), '[]')
      from statement_version v ${joinSomebody('v', 'w')} left join demand x on x.id = v.demand_id
      left join account a on a.id = v.written_by left join participant q on q.id = v.written_by
      where v.statement_id = s.id) as versions
   from statement s join meeting m on m.id = s.meeting_id join consultation c on c.id = m.consultation_id ${JOIN_SEAT}
   where s.id = :id`,
);

/** Everything a statement has been, the newest first, for those who watch the meeting. */
export async function readStatementHistory(ctx: RequestContext, statementId: string): Promise<StatementAsItStood[]> {
  const row = await ctx.read.one(historyQuery, { id: knownId(statementId), ...seatParams(ctx.viewer) });
  if (!row || !canWatch(ctx.viewer, row, row.duty ? { duty: row.duty } : null)) throw notFound();
  return row.versions;
}
