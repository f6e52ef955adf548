import { Tag, useFormats } from '@bandeng/ui';
import { Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { SuggestionOutcome, WorkspaceQuery } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { Correctable } from '../../../shell/acts/Correctable';
import { atMost, ColumnForm, needed } from '../../../shell/forms';
import { correctSuggestion } from './mending-acts';
import { Withdrawal } from './Withdrawal';
import { restoreSuggestion, withdrawSuggestion } from './withdraw-acts';
import { useWorkspace } from './workspace';

const Answer = graphql(`
  mutation AnswerSuggestion($input: AnswerSuggestionInput!) {
    answerSuggestion(input: $input) {
      __typename
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

type Suggested = NonNullable<WorkspaceQuery['consultation']>['suggestions'][number];

/** A member's suggestion, and what became of it: the member is told. */
export function SuggestionEntry({ one }: { one: Suggested }) {
  const { t } = useTranslation('consultation');
  const { date } = useFormats();
  const { consultation, refresh } = useWorkspace();
  const [answering, setAnswering] = useState(false);
  return (
    <article className="demand">
      <header>
        <strong>{one.participantName}</strong>
        {one.answers.length === 0 && !one.withdrawnAt && (
          <Tag tone="soon" icon="clock">
            {t('suggestions.open')}
          </Tag>
        )}
      </header>
      <dl className="facts">
        <dt>{t('suggestions.problem')}</dt>
        <dd className="words">{one.problem}</dd>
        <dt>{t('suggestions.cause')}</dt>
        <dd className="words">{one.cause}</dd>
        <dt>{t('suggestions.measure')}</dt>
        <dd className="words">{one.measure}</dd>
        {one.answers.map(({ outcome, words, answeredAt }, index) => (
          <div key={answeredAt} className={index < one.answers.length - 1 ? 'quiet' : undefined}>
            <dt>{index < one.answers.length - 1 ? t('suggestions.before') : t(`suggestions.outcome.${outcome}`)}</dt>
            <dd className="words">
              {words} · {date(answeredAt)}
            </dd>
          </div>
        ))}
      </dl>
      <Correctable
        corrections={one.corrections}
        act={correctSuggestion}
        subject={{
          ...one,
          viewerCanCorrect: one.viewerCanCorrect && !one.withdrawnAt,
          consultationId: consultation.id,
        }}
        onDone={refresh}
      />{' '}
      <Withdrawal one={one} acts={{ away: withdrawSuggestion, back: restoreSuggestion }} />{' '}
      {consultation.viewerCanOrganise && !one.withdrawnAt && (
        <Button size="small" onClick={() => setAnswering(true)}>
          {one.answers.length === 0 ? t('suggestions.answer') : t('suggestions.answerAgain')}
        </Button>
      )}
      {answering && <AnswerForm one={one} close={() => setAnswering(false)} />}
    </article>
  );
}

function AnswerForm({ one, close }: { one: Suggested; close: () => void }) {
  const { t } = useTranslation('consultation');
  const { refresh } = useWorkspace();
  const [form] = Form.useForm<{ outcome: SuggestionOutcome; words: string }>();
  const outcome = Form.useWatch('outcome', form) ?? 'TAKEN_UP';
  const [answer, { busy }] = useCommand(Answer, { done: t('suggestions.answered') });
  const send = async (values: { outcome: SuggestionOutcome; words: string }) => {
    const input = { suggestionId: one.id, answersSeen: one.answers.length, ...values };
    const done = await answer({ input });
    refresh();
    if (done.ok) close();
  };
  const what = t(`suggestions.words.${outcome}`);
  return (
    <Modal
      open
      title={t('suggestions.answer')}
      okText={t('suggestions.answer')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={close}
    >
      <ColumnForm<{ outcome: SuggestionOutcome; words: string }>
        form={form}
        initialValues={{ outcome: 'TAKEN_UP' }}
        onFinish={send}
      >
        <Form.Item name="outcome" required label={t('suggestions.became')}>
          <Radio.Group
            options={(['TAKEN_UP', 'NOT_TAKEN_UP'] as const).map((value) => ({
              value,
              label: t(`suggestions.outcome.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="words" label={what} extra={t('suggestions.hint')} rules={[needed(t, what), atMost(t, 1000)]}>
          <Input.TextArea rows={3} maxLength={1000} autoFocus />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
