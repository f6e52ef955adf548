import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../kernel/base.entity.js';
import { Topic } from '../../topic/index.js';
import { Consultation } from '../consultation.entity.js';

/** A topic that is talked about beside the one the consultation is known by (`consultation.topic`). Ordered by id. */
@Entity()
@Unique({ properties: ['consultation', 'topic'] })
export class FurtherTopic extends BaseEntity {
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Index()
  @ManyToOne(() => Topic, { ref: true })
  topic!: Ref<Topic>;
}
