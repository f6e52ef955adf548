import { Field, ID, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { PhotoPair } from './evidence.rules.js';

@ObjectType({ description: 'One place before and after.' })
@Audience('PUBLIC')
export class PhotoPairRow implements PhotoPair {
  @Field(() => ID)
  before!: string;

  @Field(() => ID)
  after!: string;
}

@ObjectType({ description: 'A document for those who may read the commitment.' })
@Audience(...PARTIES)
export class DocumentRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}
