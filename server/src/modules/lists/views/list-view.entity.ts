import { type Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { VersionedEntity } from '../../../kernel/base.entity.js';
import { Account } from '../../identity/account.entity.js';
import type { ListName } from '../list-name.js';

/** 常用筛选: a list as somebody filtered and sorted it, under a name of their own. */
@Entity()
@Unique({ properties: ['account', 'list', 'name'] })
export class ListView extends VersionedEntity {
  @ManyToOne(() => Account, { ref: true })
  account!: Ref<Account>;

  @Property({ type: 'text' })
  list!: ListName;

  @Property({ type: 'text' })
  name!: string;

  /** As the address of the page says it, without `?`. */
  @Property({ type: 'text' })
  query!: string;

  /** Everybody of the secretariat has it. */
  @Property({ type: 'boolean' })
  isShared!: boolean;
}
