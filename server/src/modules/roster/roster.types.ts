import { Field, ID, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';

/** Whoever fills in a form. */
export const CHOOSERS = [...PARTIES, 'GROUP_OFFICER'] as const;

@ObjectType()
@Audience(...CHOOSERS)
export class NamedGroup {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'What forms choose from.' })
@Audience(...CHOOSERS)
export class RosterCatalog {
  @Field(() => [NamedGroup])
  committees!: NamedGroup[];

  @Field(() => [NamedGroup])
  sectors!: NamedGroup[];

  @Field(() => [NamedGroup])
  specialCommittees!: NamedGroup[];

  @Field(() => [NamedGroup], { description: 'By what people call them.' })
  departments!: NamedGroup[];
}

@ObjectType({ description: 'Groups the file names and the district has not.' })
@Audience('SECRETARIAT')
export class ImportCreates {
  @Field(() => [String])
  committees!: readonly string[];

  @Field(() => [String])
  sectors!: readonly string[];

  @Field(() => [String])
  specialCommittees!: readonly string[];
}

@ObjectType({ description: 'What is chosen for a list of members.' })
@Audience('SECRETARIAT')
export class RosterImportChoices {
  @Field(() => ImportCreates, { description: 'What confirming creates beside members.' })
  creates!: ImportCreates;

  @Field(() => ImportCreates, { description: 'What rows fail for want of, and may be created instead.' })
  missing!: ImportCreates;
}
