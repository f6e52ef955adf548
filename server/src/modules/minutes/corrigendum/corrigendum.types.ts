import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { MeetingRefusalCode } from '../../meeting/index.js';
import { CorrigendumStatus } from './corrigendum.entity.js';

@ObjectType({ description: '更正: a passage of confirmed minutes, and how it is to be read.' })
@Audience('GUEST', ...PARTIES)
export class CorrigendumRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, { nullable: true, description: 'Null until it is confirmed.' })
  number!: number | null;

  @Field(() => CorrigendumStatus)
  status!: CorrigendumStatus;

  @Field(() => String, { description: 'As the minutes say it.' })
  passage!: string;

  @Field(() => String)
  reads!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true })
  draftedByName!: string | null;

  @Field(() => DateTime)
  draftedAt!: string;

  @Field(() => String, { nullable: true })
  confirmedByName!: string | null;

  @Field(() => Boolean, { description: '代理主任 signed it.' })
  confirmedAsActing!: boolean;

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: string | null;
}

@ObjectType({ description: 'What was corrected in confirmed minutes: drafts are for those who write and confirm.' })
@Audience('GUEST', ...PARTIES)
export class Corrigenda {
  @Field(() => [CorrigendumRow], { description: 'By number, drafts last.' })
  corrigenda!: CorrigendumRow[];

  @Field(() => Boolean)
  viewerCanDraft!: boolean;

  @Field(() => Boolean, { description: 'The viewer chairs; of what they wrote somebody else says yes.' })
  viewerMayConfirm!: boolean;

  @Field(() => [ID], { description: 'Drafts the viewer wrote on and so does not confirm.' })
  viewerWrote!: string[];

  @Field(() => MeetingRefusalCode, { nullable: true, description: 'Why none can be drafted yet.' })
  whyCannotDraft!: MeetingRefusalCode | null;
}

@InputType()
export class DraftCorrigendumInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID, { nullable: true, description: 'A draft that is written again; left out: a new one.' })
  corrigendumId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the draft that was seen.' })
  version?: number | null;

  @Field(() => String, { description: 'Word for word as the confirmed minutes say it. At most 1,000 characters.' })
  passage!: string;

  @Field(() => String, { description: 'How it is to be read. At most 1,000 characters.' })
  reads!: string;

  @Field(() => String, { description: 'At most 1,000 characters; printed with it.' })
  reason!: string;
}
