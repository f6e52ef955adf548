import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A day that differs from its weekday: off although Monday to Friday, or worked although a weekend (调休). */
export enum HolidayKind {
  OFF = 'OFF',
  WORKED = 'WORKED',
}

@Entity()
export class Holiday {
  @PrimaryKey({ type: 'date' })
  day!: string;

  @Enum({ items: () => HolidayKind, type: 'string' })
  kind!: HolidayKind;

  @Property({ type: 'text' })
  name!: string;
}

/** A year whose holidays someone has entered. Once published, deadlines in it are no longer provisional. */
@Entity()
export class CalendarYear {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  year!: number;

  /** Entered and not published: still counted by weekends alone, and said so. */
  @Property({ type: 'boolean', default: true })
  published: Opt<boolean> = true;

  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}
