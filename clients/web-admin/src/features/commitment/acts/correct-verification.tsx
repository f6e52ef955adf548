import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { VerificationFinding } from '../../../generated/graphql';
import { defineAct } from '../../../shell/acts/define-act';
import { LongField, ReasonField, WhereField } from './fields';
import type { Shown } from './shown';

const ofRound = ({ verifications, round }: Shown) => verifications.find((seen) => seen.round === round);

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const words = subject.resultClass === 'D' ? 'findingD' : 'finding';
  return (
    <>
      <Form.Item name="finding" required label={t('form.finding')}>
        <Radio.Group
          options={(['DONE', 'PARTLY_DONE'] as const).map((value) => ({ value, label: t(`${words}.${value}`) }))}
        />
      </Form.Item>
      <LongField label={t('form.findingText')} />
      <WhereField />
      <ReasonField label={t('why.CORRECT')} />
    </>
  );
}

/** What was written about what was seen, on the same day. */
export const correctVerification = defineAct({
  document: graphql(`
  mutation CorrectVerification($input: CorrectVerificationInput!) {
    correctVerification(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.CORRECT_VERIFICATION', done: 'commitment:did.CORRECT_VERIFICATION' },
  Fields: Fields,
  possible: (subject) => ofRound(subject) !== undefined,
  blank: (subject) => {
    const seen = ofRound(subject);
    return { finding: seen?.finding, text: seen?.text, place: seen?.place };
  },
  variables: (subject: Shown, said: { finding: VerificationFinding; text: string; place: string; reason: string }) => ({
    input: { commitmentId: subject.id, seen: ofRound(subject)?.text ?? '', ...said },
  }),
});
