import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import type { OpinionChoice } from './opinion-matrix.js';
import { OpinionItem } from './opinion-round.entity.js';

/** The present word of somebody sitting in on one statement; a changed one replaces it. */
@Entity()
export class ObserverOpinion {
  [PrimaryKeyProp]?: ['item', 'observer'];

  @ManyToOne(() => OpinionItem, { ref: true, primary: true })
  item!: Ref<OpinionItem>;

  @ManyToOne(() => MeetingObserver, { ref: true, primary: true })
  observer!: Ref<MeetingObserver>;

  /** 1 agrees, -1 disagrees, 0 passes. */
  @Property({ type: 'smallint' })
  choice!: OpinionChoice;
}
