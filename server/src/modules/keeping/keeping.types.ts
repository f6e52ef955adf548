import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { DateTime } from '../../kernel/scalars.js';
import type { State, StatusKindName } from './status.rules.js';

export const HouseStatusKind = {
  BACKUP: 'BACKUP',
  DRILL: 'DRILL',
  DISK: 'DISK',
  OUTBOX: 'OUTBOX',
  JOBS: 'JOBS',
  DELIVERIES: 'DELIVERIES',
  CLOCK: 'CLOCK',
  CERTIFICATE: 'CERTIFICATE',
  CALENDAR: 'CALENDAR',
} as const satisfies Readonly<Record<StatusKindName, StatusKindName>>;
registerEnumType(HouseStatusKind, { name: 'HouseStatusKind', description: 'What the house depends on.' });

export const HouseStatusState = { GREEN: 'GREEN', YELLOW: 'YELLOW', RED: 'RED' } as const satisfies Readonly<
  Record<State, State>
>;
registerEnumType(HouseStatusState, {
  name: 'HouseStatusState',
  description: 'GREEN: nothing to do. YELLOW: soon. RED: today.',
});

@ObjectType({ description: 'How one thing stands that the house depends on.' })
@Audience('SECRETARIAT', 'LEADER')
export class HouseStatusLine {
  @Field(() => HouseStatusKind)
  kind!: StatusKindName;

  @Field(() => HouseStatusState)
  state!: State;

  @Field(() => String, { description: 'Which case it is: with the kind, it says what is so and what to do.' })
  situation!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when, or until when.' })
  at!: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many: megabytes, seconds, messages, jobs, or which year.' })
  count!: number | null;

  @Field(() => String, { nullable: true, description: 'Names of jobs, or the code of what was wrong with a backup.' })
  detail!: string | null;
}

@ObjectType({ description: 'How the house stands: what it depends on, with what to do.' })
@Audience('SECRETARIAT', 'LEADER')
export class HouseStatus {
  @Field(() => DateTime)
  readAt!: Date;

  @Field(() => [HouseStatusLine])
  lines!: HouseStatusLine[];
}
