import { answersOf, type ChecklistValues, checklistValues } from '@bandeng/features/checklist';
import { Tag, useFormats } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { CriterionAnswer, ScreeningResult, TopicPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ColumnForm } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import type { ScreeningLists } from './decision-fields';

const Answer = graphql(`
  mutation AnswerScreeningChecklist($input: AnswerChecklistInput!) {
    answerScreeningChecklist(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

type Check = NonNullable<TopicPageQuery['topic']>['checks'][number];
type Criterion = ScreeningLists['criteria'][number];
const ANSWERS: readonly CriterionAnswer[] = ['YES', 'NO', 'UNCLEAR'];
const LOOKS = {
  FITS: { tone: 'ok', icon: 'checkRing' },
  NO_GROUND: { tone: 'soon', icon: 'half' },
  LEFT_OUT: { tone: 'bad', icon: 'crossRing' },
} as const;

export function ResultTag({ result }: { result: ScreeningResult }) {
  const { t } = useTranslation('screening');
  const { tone, icon } = LOOKS[result];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`result.${result}`)}
    </Tag>
  );
}

export function ChecklistFields({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useTranslation('screening');
  return (
    <>
      {(['TAKE_UP', 'LEAVE_OUT'] as const).map((kind) => (
        <fieldset key={kind} className="checklist">
          <legend>{t(`checklist:kind.${kind}`)}</legend>
          {criteria
            .filter((one) => one.active && one.kind === kind)
            .map(({ id, text }) => (
              <div key={id} className="question">
                <p id={`q-${id}`}>{text}</p>
                <Form.Item name={['checklist', id, 'answer']} noStyle>
                  <Radio.Group
                    aria-labelledby={`q-${id}`}
                    options={ANSWERS.map((value) => ({ value, label: t(`checklist:answer.${value}`) }))}
                  />
                </Form.Item>
                <Form.Item name={['checklist', id, 'note']} noStyle>
                  <Input size="small" maxLength={200} placeholder={t('note')} aria-label={t('noteOf', { text })} />
                </Form.Item>
              </div>
            ))}
        </fieldset>
      ))}
    </>
  );
}

/** 两议三不议 of one topic: what was found, by whom, and what was decided on it. */
export function ChecklistPanel({
  topic,
  criteria,
  onChanged,
}: {
  topic: NonNullable<TopicPageQuery['topic']>;
  criteria: readonly Criterion[];
  onChanged: () => void;
}) {
  const { t } = useTranslation('screening');
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<ChecklistValues>();
  const [last] = topic.checks;
  const active = criteria.filter((one) => one.active);
  const mayAnswer = topic.viewerCanScreen && topic.status === 'SUBMITTED' && active.length > 0;
  const values = Form.useWatch([], form) as ChecklistValues | undefined;
  return (
    <Panel
      title={t('title')}
      extra={
        mayAnswer && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t(last ? 'again' : 'begin')}
          </Button>
        )
      }
    >
      {!last && <p className="quiet">{t('none')}</p>}
      {last && <LastCheck last={last} topic={topic} active={active} />}
      {open && (
        <ChecklistModal
          setOpen={setOpen}
          form={form}
          values={values}
          last={last}
          criteria={criteria}
          topic={topic}
          onChanged={onChanged}
        />
      )}
    </Panel>
  );
}

function LastCheck({
  last,
  topic,
  active,
}: {
  last: Check;
  topic: NonNullable<TopicPageQuery['topic']>;
  active: Criterion[];
}) {
  const { t } = useTranslation('screening');
  const { dateTime } = useFormats();
  // A decision keeps its own copy of the checklist: that is no further filling-in.
  const filled = topic.checks.filter(({ decision }) => !decision).length;
  const outdated =
    last !== undefined &&
    topic.status === 'SUBMITTED' &&
    (active.some((one) => !last.answers.some((a) => a.criterionId === one.id && a.text === one.text)) ||
      last.answers.length > active.length);
  return (
    <>
      <p>
        {last.answers.length > 0 && <ResultTag result={last.result} />}{' '}
        {outdated && (
          <Tag tone="soon" icon="loop">
            {t('outdated')}
          </Tag>
        )}
      </p>
      <ul className="answers">
        {last.answers.map((one) => (
          <li key={one.criterionId}>
            <strong className={`answer ${one.answer}`}>{t(`checklist:answer.${one.answer}`)}</strong>
            <span>
              {one.text}
              {one.note && <small className="quiet"> · {one.note}</small>}
            </span>
          </li>
        ))}
      </ul>
      {last.reason && <p className="words">{t('reasonWas', { reason: last.reason })}</p>}
      <p className="quiet num">
        {[last.checkedByName, dateTime(last.checkedAt), filled > 1 && t('times', { count: filled })]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

function ChecklistModal({
  setOpen,
  form,
  values,
  last,
  criteria,
  topic,
  onChanged,
}: {
  setOpen: (next: boolean) => void;
  form: FormInstance<ChecklistValues>;
  values?: ChecklistValues;
  last?: Check;
  criteria: readonly Criterion[];
  topic: NonNullable<TopicPageQuery['topic']>;
  onChanged: () => void;
}) {
  const { t } = useTranslation('screening');
  const [answer, answering] = useCommand(Answer, { done: t('saved') });
  const save = async (values: ChecklistValues) => {
    const outcome = await answer({
      input: { topicId: topic.id, version: topic.version, answers: answersOf(values) },
    });
    if (!outcome.ok && outcome.why.code !== 'CONFLICT') return;
    setOpen(false);
    onChanged();
  };
  return (
    <Modal
      open
      title={t('title')}
      width={640}
      onCancel={() => setOpen(false)}
      onOk={() => form.submit()}
      okText={t('save')}
      okButtonProps={{ disabled: answersOf(values ?? {}).length === 0 }}
      cancelText={t('common:verb.cancel')}
      confirmLoading={answering.busy}
    >
      <p className="quiet">{t('lead')}</p>
      <ColumnForm<ChecklistValues> form={form} onFinish={save} initialValues={checklistValues(last, criteria)}>
        <ChecklistFields criteria={criteria} />
      </ColumnForm>
    </Modal>
  );
}
