import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../kernel/base.entity.js';
import { Consultation } from '../../consultation/consultation.entity.js';
import type { AgendaPart } from './agenda-item.entity.js';

export interface PlannedItem {
  readonly title: string;
  readonly part: AgendaPart;
  readonly plannedMinutes: number;
  /** Which of the items before it this one is a part of, counted from 0; null: of none. */
  readonly parent: number | null;
}

/** The agenda a meeting begins with instead of its form's, from before it is convened. */
@Entity()
export class PlannedAgenda extends BaseEntity {
  @Unique()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Property({ type: 'json' })
  items!: readonly PlannedItem[];
}
