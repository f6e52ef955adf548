import { EmptyState, LoadingState, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import { DraftNotice } from '../../shell/DraftNotice';
import rows from '../../shell/entries.module.css';
import { Page } from '../../shell/Page';
import { useDraft } from '../../shell/useDraft';
import { Directives, Write } from './documents';

const COMMITTEE = 'COMMITTEE';
const SECRETARIAT = 'SECRETARIAT';
interface Words {
  words: string;
  dueOn: string;
  to: string[];
}
const BLANK: Partial<Words> = { to: [COMMITTEE] };
type Subject = NonNullable<ResultOf<typeof Directives>['directivesOf']>;

/** What has to be done, by when, and who answers. */
export function Component() {
  const { t } = useTranslation('directive');
  const { id = '' } = useParams();
  const [{ data }, again] = useQuery({ query: Directives, variables: { consultationId: id } });
  const draft = useDraft<Words>('directive', id, BLANK);
  if (!data || !draft) return <LoadingState what={t('write')} onRetry={again} />;
  const subject = data.directivesOf;
  if (!subject?.viewerCanWrite)
    return (
      <Page title={t('write')} back="/leader">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return <WriteForm subject={subject} draft={draft} />;
}

function WriteForm({ subject, draft }: { subject: Subject; draft: NonNullable<ReturnType<typeof useDraft<Words>>> }) {
  const { t } = useTranslation('directive');
  const navigate = useNavigate();
  const [write, { busy }] = useCommand(Write, { done: t('written') });
  const [form] = Form.useForm<Words>();
  const back = `/leader/consultations/${subject.id}`;
  const save = async ({ words, dueOn, to }: Words) => {
    const outcome = await write({
      input: {
        ...{ consultationId: subject.id, words, dueOn: dueOn || null, clientMutationId: draft.id() },
        ...{ toCommittee: to.includes(COMMITTEE), toSecretariat: to.includes(SECRETARIAT) },
        departmentIds: to.filter((one) => one !== COMMITTEE && one !== SECRETARIAT),
      },
    });
    if (!outcome.ok) return;
    draft.discard();
    navigate(back, { replace: true });
  };
  const choose = (day: string) => {
    form.setFieldValue('dueOn', day);
    draft.save(form.getFieldsValue());
  };
  return (
    <Page title={t('write')} lead={`${subject.title}。${t('writeHint')}`} back={back}>
      <DraftNotice draft={draft} />
      <Form
        key={draft.round}
        form={form}
        initialValues={draft.words ?? BLANK}
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={save}
        onValuesChange={() => draft.save(form.getFieldsValue())}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('write')}
          </Button>
        }
      >
        <Fields subject={subject} choose={choose} />
      </Form>
    </Page>
  );
}

function Fields({ subject, choose }: { subject: Subject; choose: (day: string) => void }) {
  const { t } = useTranslation('directive');
  const { date } = useFormats();
  const needed = useNeeded();
  const label = t('field.to');
  const options = [
    { value: COMMITTEE, label: t('field.committee', { name: subject.committeeName }) },
    { value: SECRETARIAT, label: t('field.secretariat') },
    ...subject.departments.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <Form.Item name="words" label={t('field.words')} rules={[needed(t('field.words'))]}>
        <TextArea maxLength={1000} autoSize={{ minRows: 4, maxRows: 10 }} />
      </Form.Item>
      <Form.Item
        name="to"
        label={label}
        rules={[{ required: true, type: 'array', min: 1, message: t('needed', { what: label }) }]}
      >
        <Selector multiple options={options} />
      </Form.Item>
      <Form.Item name="dueOn" label={t('field.dueOn')} description={t('field.dueHint')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item>
        <div className={rows.acts}>
          {subject.days.map(({ workingDays, day }) => (
            <Button key={day} size="small" onClick={() => choose(day)}>
              {t('within', { count: workingDays, day: date(day) })}
            </Button>
          ))}
        </div>
      </Form.Item>
    </>
  );
}
