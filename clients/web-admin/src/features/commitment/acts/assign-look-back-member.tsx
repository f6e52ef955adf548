import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { MemberField } from './fields';
import type { Shown } from './shown';

/** A member looks at it again later. */
export const assignLookBackMember = defineAct({
  document: graphql(`
  mutation AssignLookBackMember($id: ID!, $memberId: ID!) {
    assignLookBackMember(commitmentId: $id, memberId: $memberId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.ASSIGN_LOOK_BACK_MEMBER', done: 'commitment:did.ASSIGN_LOOK_BACK_MEMBER' },
  Fields: ({ subject }) => <MemberField id={subject.id} />,
  variables: ({ id }: Shown, filled: { memberId: string }) => ({ id, ...filled }),
});
