import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';

@ObjectType({ description: 'A word the house never wants cut apart.' })
@Audience(...STAFF)
export class DictionaryWord {
  @Field(() => ID) id!: string;
  @Field(() => String) term!: string;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [String], { description: 'Other words for the same thing: whoever looks for one finds the others too.' })
  alsoCalled!: readonly string[];
}

@ObjectType()
@Audience(...STAFF)
export class Dictionary {
  @Field(() => [DictionaryWord]) terms!: readonly DictionaryWord[];
  @Field(() => Int, { description: 'Words known besides: townships, departments, sectors, members.' })
  fromRecords!: number;
  @Field(() => Boolean) viewerCanEdit!: boolean;
}
