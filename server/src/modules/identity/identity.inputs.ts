import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../../kernel/viewer.js';
import { AccountStatus } from './account.entity.js';

@InputType()
export class SignInInput {
  @Field(() => String)
  loginName!: string;

  @Field(() => String)
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Six digits of the second factor, or a recovery code; once it has been asked for.',
  })
  code?: string | null;
}

@InputType()
export class BeginSecondFactorInput {
  @Field(() => String)
  password!: string;

  @Field(() => String, { nullable: true, description: 'Of the factor that is being replaced.' })
  code?: string | null;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  currentPassword!: string;

  @Field(() => String)
  newPassword!: string;
}

@InputType()
export class ActivateAccountInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  password!: string;
}

@InputType()
export class CreateFirstAccountInput {
  @Field(() => String, { description: 'Printed where the server was started.' })
  token!: string;

  @Field(() => String)
  loginName!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  password!: string;
}

@InputType({ description: 'A role with the scope it needs: a committee, a department, a member, a group, or none.' })
export class PostInput {
  @Field(() => Role)
  role!: Role;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  memberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'GROUP_OFFICER: a special committee or a sector.' })
  groupId?: string | null;
}

@InputType()
export class CreateAccountInput {
  @Field(() => String, { nullable: true, description: 'Left out: the next free wy0001.' })
  loginName?: string | null;

  @Field(() => String)
  displayName!: string;

  @Field(() => PostInput)
  post!: PostInput;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Part of the login name or the name.' })
  text?: string | null;

  @Field(() => Role, { nullable: true })
  role?: Role | null;

  @Field(() => AccountStatus, { nullable: true })
  status?: AccountStatus | null;
}
