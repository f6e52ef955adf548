import { registerEnumType } from 'type-graphql';

export enum ResponseNature {
  EXPLANATION = 'EXPLANATION',
  POSITION = 'POSITION',
  COMMITMENT = 'COMMITMENT',
  SOLVED_ON_SPOT = 'SOLVED_ON_SPOT',
  DECLINED = 'DECLINED',
  /** 转办: passed to somebody else. Neither an answer nor a promise; whoever it was passed to has yet to answer. */
  FORWARDED = 'FORWARDED',
}
registerEnumType(ResponseNature, { name: 'ResponseNature' });
