import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../../../kernel/base.entity.js';

/**
 * What a sector or a special committee is called from a day on, until its next row. Rows are kept from the first change of
 * name on, the oldest begins with nothing; the group has the name of today.
 */
@Entity()
@Index({
  name: 'group_name_from_once',
  expression: 'create unique index group_name_from_once on group_name (group_id, starts_on) nulls not distinct',
})
export class GroupName extends BaseEntity {
  @Property({ type: 'uuid' })
  groupId!: string;

  @Property({ type: 'date', nullable: true })
  startsOn: string | null = null;

  @Property({ type: 'text' })
  name!: string;
}
