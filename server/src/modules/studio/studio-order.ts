import { registerEnumType } from 'type-graphql';

/** By what studios stand beside each other. */
export enum StudioOrder {
  NAME = 'NAME',
  HELD = 'HELD',
  NOT_OPEN = 'NOT_OPEN',
  VISITORS = 'VISITORS',
  TOPICS = 'TOPICS',
  ADOPTED = 'ADOPTED',
  RESOLVED = 'RESOLVED',
}
registerEnumType(StudioOrder, { name: 'StudioOrder', description: 'By name, or by a number, the most first.' });
