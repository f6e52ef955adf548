import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { AgendaItemStatus, AgendaPart } from './agenda-item.entity.js';

@ObjectType()
@Audience('PUBLIC')
export class LiveAgendaItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => String, { description: 'Empty: the words of its part are its title.' })
  title!: string;

  @Field(() => AgendaPart)
  part!: AgendaPart;

  @Field(() => Int)
  plannedMinutes!: number;

  @Field(() => AgendaItemStatus)
  status!: AgendaItemStatus;

  @Field(() => DateTime, { nullable: true })
  openedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  closedAt!: string | null;

  @Field(() => Int, {
    description:
      'Demands without a disposition: its own, and of the items that end with it. Above zero it cannot close.',
  })
  unsettledCount!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: '1, 2, 2.1 …' })
  number!: string;

  @Field(() => ID, { nullable: true, description: 'The item it is a part of.' })
  parentId!: string | null;

  @Field(() => Boolean, { description: 'It has parts: it is on the floor through them.' })
  isHeading!: boolean;

  @Field(() => Int, { description: 'Its minutes; with parts, theirs together.' })
  totalMinutes!: number;

  @Field(() => Int, { description: 'Time on the floor before `openedAt`; once it has left, all of it.' })
  spentSeconds!: number;

  @Field(() => String, { nullable: true, description: 'Why the chair took it up again. Null in public.' })
  reopenReason!: string | null;
}
