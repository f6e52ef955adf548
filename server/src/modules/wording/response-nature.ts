import { registerEnumType } from 'type-graphql';

export enum ResponseNature {
  EXPLANATION = 'EXPLANATION',
  POSITION = 'POSITION',
  COMMITMENT = 'COMMITMENT',
  SOLVED_ON_SPOT = 'SOLVED_ON_SPOT',
  DECLINED = 'DECLINED',
}
registerEnumType(ResponseNature, { name: 'ResponseNature' });
