import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { correctedAt } from '../../../kernel/corrections/index.js';
import { prepared } from '../../../kernel/read.js';
import { DateTime } from '../../../kernel/scalars.js';
import { PublicTopic } from '../../topic/index.js';
import { isConsultationTakenDown } from '../taken-down/taken-down.sql.js';
import { consultationsAbout } from './topics.sql.js';

export enum TalkState {
  COMING = 'COMING',
  NOW = 'NOW',
  HELD = 'HELD',
  /** Put off after its notice was out; the new day is not said yet. */
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(TalkState, { name: 'TalkState', description: 'How a meeting about a topic stands, for everybody.' });

@ObjectType({ description: 'When and where a topic is talked about, once the notice is out.' })
@Audience('PUBLIC')
export class PublicTalk {
  @Field(() => TalkState) state!: TalkState;
  @Field(() => DateTime) startsAt!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => DateTime, { nullable: true, description: '有变动: when the place or the hour was last changed.' })
  changedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was put off or called off.' }) reason!: string | null;
}

/** Forms whose meetings are looked at before strangers read of them are told of by their outcome alone. */
const talksQuery = prepared<PublicTalk, { trackingCode: string }>(
  'consultation.talksByCode',
  `select case k.status when 'NOTIFIED' then 'COMING' when 'IN_SESSION' then 'NOW' when 'POSTPONED' then 'POSTPONED'
       when 'CANCELLED' then 'CANCELLED' else 'HELD' end as state,
     k.starts_at as "startsAt", k.place, ${correctedAt('consultation', 'k.id', ['place', 'startsAt'])} as "changedAt",
     case when k.status in ('POSTPONED', 'CANCELLED') then k.halt_reason end as reason
   from topic t join consultation k on k.id in ${consultationsAbout('topic_lead(t.id)')}
   where t.tracking_code = :trackingCode and k.convened_at is not null and k.starts_at is not null
     and k.status not in ('PLANNED', 'PREPARING', 'READY') and not ${isConsultationTakenDown('k.id')}
     and not (select f.reviews_before_publication from consultation_terms f where f.consultation_id = k.id)
   order by k.starts_at desc, k.id desc limit 5`,
);

/** One's own matter, by its code: of a merged one, where the other is talked about. */
@Resolver(() => PublicTopic)
export class TalksOfTopic {
  @FieldResolver(() => [PublicTalk], { description: 'When and where it is or was talked about, the newest first.' })
  talks(@Root() { trackingCode }: PublicTopic, @Ctx() ctx: RequestContext) {
    return ctx.read.all(talksQuery, { trackingCode });
  }
}
