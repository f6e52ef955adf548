import { Field, InputType, Int } from 'type-graphql';
import { FileRole } from './evidence.rules.js';

@InputType({ description: 'What one of the files shows. Files that are not named are photographs and become public.' })
export class FileUseInput {
  @Field(() => Int, { description: 'Its place in the list of files, from 0.' })
  file!: number;

  @Field(() => FileRole)
  role!: FileRole;

  @Field(() => Int, { nullable: true, description: 'AFTER: the place of its BEFORE. ORIGINAL: of its covered copy.' })
  of?: number | null;
}
