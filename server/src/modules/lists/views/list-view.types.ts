import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { Refusal, resultUnion } from '../../../kernel/refusal.js';
import { ListName } from '../list-name.js';

@ObjectType({ description: 'A list as somebody filtered and sorted it, under a name.' })
@Audience('SIGNED_IN')
export class ListViewRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'Filters and order, as the address of the page says them.' }) query!: string;
  @Field(() => Boolean, { description: 'Everybody of the secretariat has it.' }) isShared!: boolean;
  @Field(() => Boolean) isOwn!: boolean;
  @Field(() => Boolean) viewerCanRevise!: boolean;
}

@ObjectType({ description: 'What the viewer keeps of one list.' })
@Audience('SIGNED_IN')
export class ListViews {
  @Field(() => [ListViewRow], { description: 'Shared ones first, each part in the order they were kept.' })
  views!: ListViewRow[];
  @Field(() => Boolean) viewerCanShare!: boolean;
}

@ObjectType({ description: 'A view that was kept, revised or removed.' })
@Audience('SIGNED_IN')
export class ListViewChanged {
  @Field(() => ID) id!: string;

  constructor(id: string) {
    this.id = id;
  }
}

export enum ListsRefusalCode {
  /** The viewer has another one of this list under this name. */
  NAME_TAKEN = 'NAME_TAKEN',
  /** Twenty of one list are enough. */
  TOO_MANY = 'TOO_MANY',
}
registerEnumType(ListsRefusalCode, { name: 'ListsRefusalCode' });

@ObjectType({ description: 'Why a view was not kept.' })
@Audience('SIGNED_IN')
export class ListsRefusal extends Refusal {
  @Field(() => ListsRefusalCode)
  readonly code: ListsRefusalCode;

  constructor(code: ListsRefusalCode) {
    super();
    this.code = code;
  }
}
export const ListViewResult = resultUnion('ListViewResult', ListViewChanged, ListsRefusal);

@InputType()
export class KeepListViewInput {
  @Field(() => ListName) list!: ListName;
  @Field(() => String, { description: 'Of an own view that is there: it gets these filters.' }) name!: string;
  @Field(() => String, { description: 'Filters and order, as the address of the page says them.' }) query!: string;
  @Field(() => Boolean, { description: 'The secretariat shares among itself.' }) isShared!: boolean;
}

@InputType()
export class ReviseListViewInput {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) name!: string;
  @Field(() => Boolean) isShared!: boolean;
}
