import { unitOf } from '@bandeng/features/commitment';
import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { ReasonField, useChoices } from './fields';
import { type Part, SplitParts } from './SplitParts';
import type { Shown } from './shown';

function Fields({ subject: { id, completion } }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { departments = [], units } = useChoices(id);
  return (
    <>
      <p className="quiet">{t('form.splitHint', { date: date(completion.dueOn) })}</p>
      <SplitParts latest={completion.dueOn} departments={departments} units={units} />
      <ReasonField label={t('why.SPLIT')} />
    </>
  );
}

/** One promise becomes several, each with its department. */
export const split = defineAct({
  document: graphql(`
  mutation SplitCommitment($input: SplitCommitmentInput!) {
    splitCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.SPLIT', done: 'commitment:did.SPLIT' },
  Fields: Fields,
  variables: ({ id }: Shown, { parts, reason }: { parts: Part[]; reason: string }, { clientMutationId }: Sending) => ({
    input: {
      commitmentId: id,
      reason,
      clientMutationId,
      parts: parts.map(({ dueOn, lead, assistingDepartmentIds, ...part }) => ({
        ...part,
        leadDepartmentId: unitOf(lead).departmentId,
        leadOrganisationId: unitOf(lead).organisationId,
        dueOn: dueOn ?? null,
        assistingDepartmentIds: assistingDepartmentIds ?? [],
      })),
    },
  }),
  // As whole parts they are filled in; at first each only has the person.
  blank: ({ responsiblePerson }) => ({ parts: [0, 1].map(() => ({ responsiblePerson }) as Part) }),
  width: 760,
});
