import { registerEnumType } from 'type-graphql';

/** What keeps a meeting from being convened, and a director may override with a written reason. */
export enum ConveneObstacle {
  BELOW_THRESHOLD = 'BELOW_THRESHOLD',
  PARTY_MISSING = 'PARTY_MISSING',
  GROUP_MISSING = 'GROUP_MISSING',
  NOTICE_TOO_SHORT = 'NOTICE_TOO_SHORT',
}
registerEnumType(ConveneObstacle, { name: 'ConveneObstacle' });
