import { registerEnumType } from 'type-graphql';

export enum PracticeOrder {
  NEWEST = 'NEWEST',
  /** Most used first. */
  USED = 'USED',
  TITLE = 'TITLE',
}
registerEnumType(PracticeOrder, { name: 'PracticeOrder', description: 'By what practices stand below each other.' });
