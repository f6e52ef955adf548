import { unitOf } from '@bandeng/features/commitment';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { NoteField, UnitField } from './fields';
import type { Shown } from './shown';

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      <UnitField id={subject.id} />
      <NoteField label={t('why.REASSIGN')} />
    </>
  );
}

/** To another unit. */
export const reassign = defineAct({
  document: graphql(`
  mutation ReassignCommitment($id: ID!, $departmentId: ID, $organisationId: ID, $note: String) {
    reassignCommitment(commitmentId: $id, departmentId: $departmentId, organisationId: $organisationId, note: $note) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.REASSIGN', done: 'commitment:did.REASSIGN' },
  Fields: Fields,
  variables: ({ id }: Shown, { unit, note }: { unit: string; note?: string }) => ({ id, ...unitOf(unit), note }),
});
