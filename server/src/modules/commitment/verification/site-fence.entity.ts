import type { Ref } from '@mikro-orm/core';
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { VersionedEntity } from '../../../kernel/base.entity.js';
import { Commitment } from '../commitment.entity.js';

/** Where a commitment is looked at on site: a circle set by staff. Of whoever looks only in or out is kept. */
@Entity()
export class SiteFence extends VersionedEntity {
  @OneToOne(() => Commitment, { ref: true, owner: true })
  commitment!: Ref<Commitment>;

  /** What the place is called. */
  @Property({ type: 'text' })
  place!: string;

  @Property({ type: 'double' })
  latitude!: number;

  @Property({ type: 'double' })
  longitude!: number;

  @Property({ type: 'integer' })
  radiusMetres!: number;
}
