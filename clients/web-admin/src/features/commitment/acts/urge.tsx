import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { NoteField } from './fields';
import type { Shown } from './shown';

function Note() {
  const { t } = useTranslation('commitment');
  return <NoteField label={t('why.URGE')} />;
}

/** 催办. */
export const urge = defineAct({
  document: graphql(`
  mutation UrgeCommitment($id: ID!, $note: String, $clientMutationId: String) {
    urgeCommitment(commitmentId: $id, note: $note, clientMutationId: $clientMutationId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.URGE', done: 'commitment:did.URGE' },
  Fields: Note,
  variables: ({ id }: Shown, { note }: { note?: string }, { clientMutationId }: Sending) => ({
    id,
    note,
    clientMutationId,
  }),
});
