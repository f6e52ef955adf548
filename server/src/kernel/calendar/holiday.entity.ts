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

/** A year whose holidays the State Council has published and someone has entered. Later years are provisional. */
@Entity()
export class CalendarYear {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  year!: number;
}
