import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { DepartmentField } from './fields';
import type { Shown } from './shown';

/** Another department helps. */
export const addAssistingDepartment = defineAct({
  document: graphql(`
  mutation AddAssistingDepartment($id: ID!, $departmentId: ID!) {
    addAssistingDepartment(commitmentId: $id, departmentId: $departmentId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.ADD_ASSISTING_DEPARTMENT', done: 'commitment:did.ADD_ASSISTING_DEPARTMENT' },
  Fields: ({ subject }) => <DepartmentField id={subject.id} />,
  variables: ({ id }: Shown, filled: { departmentId: string }) => ({ id, ...filled }),
});
