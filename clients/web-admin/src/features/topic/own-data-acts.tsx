import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
import { atMost } from '../../shell/forms';
import { NoticeField } from '../../shell/NoticeField';

interface Subject {
  readonly id: string;
  readonly version: number;
  readonly submitterName: string | null;
  readonly submitterPhone: string | null;
}
interface Filled {
  readonly submitterName?: string | null;
  readonly submitterPhone?: string | null;
  readonly noticeNumber?: number | null;
}
const on = ({ id, version }: Subject) => ({ topicId: id, version });

function NameFields() {
  const { t } = useTranslation('topic');
  return (
    <>
      <Form.Item name="submitterName" label={t('detail.submitter')} rules={[atMost(t, 40)]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="submitterPhone" label={t('detail.phone')} rules={[atMost(t, 20)]}>
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      <NoticeField door="submit" />
    </>
  );
}

/** 更正, for somebody who asks at the office. */
export const correctSubmitter = defineAct({
  document: graphql(`
    mutation CorrectSubmitter($input: CorrectSubmitterInput!) {
      answer: correctSubmitter(input: $input) { ... on TopicReceipt { number } ... on TopicRefusal { code } }
    }
  `),
  words: { title: 'topic:own.correct', hint: 'topic:own.correctHint', done: 'topic:own.corrected' },
  Fields: NameFields,
  blank: ({ submitterName, submitterPhone }: Subject) => ({ submitterName, submitterPhone }),
  variables: (subject: Subject, { submitterName, submitterPhone, noticeNumber }: Filled) => ({
    input: {
      ...on(subject),
      submitterName: submitterName ?? null,
      submitterPhone: submitterPhone ?? null,
      noticeNumber: noticeNumber ?? null,
    },
  }),
});

/** 删除, at their wish. */
export const eraseSubmitter = defineAct({
  document: graphql(`
    mutation EraseSubmitter($input: EraseSubmitterInput!) {
      answer: eraseSubmitter(input: $input) { ... on TopicReceipt { number } ... on TopicRefusal { code } }
    }
  `),
  words: { title: 'topic:own.erase', hint: 'topic:own.eraseHint', done: 'topic:own.erased' },
  variables: (subject: Subject) => ({ input: on(subject) }),
});
