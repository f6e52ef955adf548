import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { MemberField } from './fields';
import type { Shown } from './shown';

/** A member follows it to its end. */
export const assignFollowingMember = defineAct({
  document: graphql(`
  mutation AssignFollowingMember($id: ID!, $memberId: ID!) {
    assignFollowingMember(commitmentId: $id, memberId: $memberId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.ASSIGN_FOLLOWING_MEMBER', done: 'commitment:did.ASSIGN_FOLLOWING_MEMBER' },
  Fields: ({ subject }) => <MemberField id={subject.id} />,
  variables: ({ id }: Shown, filled: { memberId: string }) => ({ id, ...filled }),
});
