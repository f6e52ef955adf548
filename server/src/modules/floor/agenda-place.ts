import { registerEnumType } from 'type-graphql';

export enum AgendaPlace {
  BEFORE = 'BEFORE',
  AFTER = 'AFTER',
  /** As the last of its parts. */
  INTO = 'INTO',
}
registerEnumType(AgendaPlace, { name: 'AgendaPlace' });
