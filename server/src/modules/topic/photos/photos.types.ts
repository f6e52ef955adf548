import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';

@ObjectType({ description: 'A photograph of a topic, as those who screen it see it.' })
@Audience(...STAFF)
export class TopicPhotoRow {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'What an act on it names.' }) version!: number;
  @Field(() => ID, { description: 'The file, as it was taken.' }) fileId!: string;
  @Field(() => ID, { nullable: true, description: 'The file that everybody sees; null: it is not released.' })
  shownId!: string | null;
  @Field(() => DateTime, { nullable: true }) releasedAt!: string | null;
  @Field(() => String, { nullable: true }) releasedByName!: string | null;
  @Field(() => Boolean) viewerCanRelease!: boolean;
  @Field(() => Boolean) viewerCanWithdraw!: boolean;
}

@ObjectType({ description: 'A photograph on the page of a code.' })
@Audience('PUBLIC')
export class PublicTopicPhoto {
  @Field(() => ID, { description: 'The file.' }) fileId!: string;
  @Field(() => Boolean, { description: 'Everybody sees it. If not: only the telephone it was sent from, here.' })
  released!: boolean;
}
