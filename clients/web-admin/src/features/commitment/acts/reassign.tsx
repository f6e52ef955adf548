import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { DepartmentField, NoteField } from './fields';
import type { Shown } from './shown';

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      <DepartmentField id={subject.id} />
      <NoteField label={t('why.REASSIGN')} />
    </>
  );
}

/** To another department. */
export const reassign = defineAct({
  document: graphql(`
  mutation ReassignCommitment($id: ID!, $departmentId: ID!, $note: String) {
    reassignCommitment(commitmentId: $id, departmentId: $departmentId, note: $note) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.REASSIGN', done: 'commitment:did.REASSIGN' },
  Fields: Fields,
  variables: ({ id }: Shown, filled: { departmentId: string; note?: string }) => ({ id, ...filled }),
});
