import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy';
import { MeetingObserver } from '../../meeting/people/meeting-observer.entity.js';
import { FloorQuestion } from './floor-question.entity.js';

/** Somebody sitting in wants to hear the answer, too. */
@Entity()
export class ObserverLike {
  [PrimaryKeyProp]?: ['question', 'observer'];

  @ManyToOne(() => FloorQuestion, { ref: true, primary: true })
  question!: Ref<FloorQuestion>;

  @ManyToOne(() => MeetingObserver, { ref: true, primary: true })
  observer!: Ref<MeetingObserver>;
}
