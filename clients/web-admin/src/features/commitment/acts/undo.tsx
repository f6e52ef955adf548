import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import type { Shown } from './shown';

/** Says which step it is that would be undone: what somebody pressed last may not be what they have in mind. */
function Fields({ subject: { lastAct } }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      {lastAct && <p className="quiet">{t('corrections.lastAct', { act: t(`act.${lastAct}`) })}</p>}
      <ReasonField label={t('why.UNDO')} />
    </>
  );
}

interface Filled {
  readonly reason: string;
}

/** The department's own last step. */
export const takeBack = defineAct({
  document: graphql(`
  mutation TakeBackLastAct($id: ID!, $reason: String!) {
    takeBackLastAct(commitmentId: $id, reason: $reason) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.TAKE_BACK', done: 'commitment:did.TAKE_BACK' },
  Fields: Fields,
  variables: ({ id }: Shown, { reason }: Filled) => ({ id, reason }),
});

/** The committee's or the following member's. */
export const undo = defineAct({
  document: graphql(`
  mutation UndoLastAct($id: ID!, $reason: String!) {
    undoLastAct(commitmentId: $id, reason: $reason) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.UNDO', done: 'commitment:did.UNDO' },
  Fields: Fields,
  variables: ({ id }: Shown, { reason }: Filled) => ({ id, reason }),
});
