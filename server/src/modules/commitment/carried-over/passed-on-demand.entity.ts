import { PrimaryKeyProp, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { instant } from '../../../kernel/base.entity.js';
import { Demand } from '../../consultation/demand.entity.js';

/** What was carried over to somebody whose account was shut, and who had it from then on: where the account is opened again it goes back in one act. */
@Entity()
export class PassedOnDemand {
  [PrimaryKeyProp]?: 'demand';

  @ManyToOne(() => Demand, { ref: true, primary: true })
  demand!: Ref<Demand>;

  @Index()
  @Property({ type: 'uuid' })
  fromAccountId!: string;

  /** Nobody: the committee's. */
  @Property({ type: 'uuid', nullable: true })
  toAccountId: string | null = null;

  @Property({ ...instant })
  passedOnAt!: Date;
}
