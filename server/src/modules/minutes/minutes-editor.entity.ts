import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { instant } from '../../kernel/base.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';

/** Who has the minutes open for writing, and where: forgotten after a moment, no part of any record. */
@Entity()
export class MinutesEditor {
  [PrimaryKeyProp]?: ['meeting', 'person'];

  @ManyToOne(() => Meeting, { ref: true, primary: true, deleteRule: 'cascade' })
  meeting!: Ref<Meeting>;

  /** Account or participant id. */
  @PrimaryKey({ type: 'uuid' })
  person!: string;

  /** The first words of the paragraph the cursor is in. */
  @Property({ type: 'text', nullable: true })
  place: string | null = null;

  @Property({ ...instant })
  seenAt!: Date;
}
