import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import { HallPollItem } from './hall-poll.entity.js';
import type { VoteChoice } from './vote-matrix.js';

/** The present word of somebody sitting in on one statement; a changed one replaces it. */
@Entity({ tableName: 'observer_opinion' })
export class ObserverVote {
  [PrimaryKeyProp]?: ['item', 'observer'];

  @ManyToOne(() => HallPollItem, { ref: true, primary: true })
  item!: Ref<HallPollItem>;

  @ManyToOne(() => MeetingObserver, { ref: true, primary: true })
  observer!: Ref<MeetingObserver>;

  /** 1 agrees, -1 disagrees, 0 passes. */
  @Property({ type: 'smallint' })
  choice!: VoteChoice;
}
