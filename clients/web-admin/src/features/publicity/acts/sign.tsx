import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { DayField } from '../../../shell/day/DayField';
import { of, type Shown, today } from './shown';
import { WaiverFields, waiversOf } from './waivers';

/** 签发: by a third person, with the day it is published, or without one. */
export const sign = defineAct({
  document: graphql(`
  mutation SignStory($input: SignStoryInput!) {
    signStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:act.SIGN', done: 'publicity:done.SIGN', hint: 'publicity:hint.SIGN' },
  Fields: SignFields,
  blank: (): { publishOn?: string } => ({ publishOn: today() }),
  variables: (story: Shown, filled: { publishOn?: string }) => ({
    input: { ...of(story), ...waiversOf(story, filled), publishOn: filled.publishOn || null },
  }),
  width: 620,
});

function SignFields({ subject }: { subject: Shown }) {
  return (
    <>
      <WaiverFields subject={subject} />
      <PublishOnField />
    </>
  );
}

export function PublishOnField() {
  const { t } = useTranslation('publicity');
  return (
    <Form.Item name="publishOn" label={t('publishOn')} extra={t('publishOnHint')}>
      <DayField min={today()} />
    </Form.Item>
  );
}
