import { BaseEntity as MikroBaseEntity, type Opt } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';

/** Column options of an instant, kept to the microsecond. Spread it: the decorator writes into what it is given. */
export const instant = { type: 'datetime', columnType: 'timestamptz' } as const;

/** Every stored thing: an id that sorts by creation, and when it was created. */
@ObjectType()
export abstract class BaseEntity extends MikroBaseEntity {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: Opt<string> = v7();

  @Property({ ...instant })
  createdAt: Opt<Date> = new Date();
}

/** A row that people edit. A client sends the version it saw; another one means somebody was quicker. */
@ObjectType()
export abstract class VersionedEntity extends BaseEntity {
  @Field(() => Int)
  @Property({ type: 'integer', version: true })
  version: Opt<number> = 1;
}
