import { months } from '@bandeng/features/plan';
import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, monthInChina, yearInChina } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { ConsultationForm } from '../../generated/graphql';
import { useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { AddEntry, OwnPlan, ReviseEntry } from './documents';
import { PeriodFields } from './PeriodFields';
import type { Entry } from './PlanPage';

type Office = ResultOf<typeof OwnPlan>['ownOffices'][number];
const FORMS: readonly ConsultationForm[] = ['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'];
const ACTIVITY = 'ACTIVITY';
const BACK = '/office/plan';
/** Revised until it was held or withdrawn. */
const SETTLED: readonly string[] = ['FULFILLED', 'WITHDRAWN'];

interface Words {
  office?: string[];
  title: string;
  form: (ConsultationForm | typeof ACTIVITY)[];
  activity?: string;
  fromOn: string;
  toOn: string;
  responsible?: string;
  departments?: string;
  note?: string;
}

/** An entry of the plan, or with an id one whose words are put right. */
export function Component() {
  const { t } = useTranslation('plan');
  const { id } = useParams();
  const [params] = useSearchParams();
  const year = Number(params.get('year')) || yearInChina();
  const { data, why, again } = useKeptQuery(OwnPlan, { year }, `office/plan/${year}`);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const title = id ? t('act.revise') : t('new', { year });
  if (why) return <ErrorState error={why} onRetry={refresh} />;
  if (!data) return <LoadingState what={title} onRetry={refresh} />;
  const one = data.planEntries.nodes.find((known) => known.id === id) ?? null;
  const open = one?.viewerCanPlan && !SETTLED.includes(one.state);
  return (
    <Page title={title} lead={id ? t('actHint.revise') : undefined} back={BACK}>
      {id && !open ? (
        <EmptyState title={t('office:plan.gone')} hint={t('office:plan.goneHint')} />
      ) : (
        <EntryForm one={one} year={year} offices={data.ownOffices} refresh={refresh} />
      )}
    </Page>
  );
}

const wordsOf = ({ title, form, activity, fromOn, toOn, responsible, departments, note }: Entry): Words => ({
  ...{ title, fromOn, toOn, form: [form ?? ACTIVITY], activity: activity ?? '' },
  ...{ responsible: responsible ?? '', departments: departments ?? '', note: note ?? '' },
});

interface Given {
  readonly one: Entry | null;
  readonly year: number;
  readonly offices: readonly Office[];
  readonly refresh: () => void;
}

function EntryForm({ one, year, offices, refresh }: Given) {
  const { t } = useTranslation('plan');
  const [form] = Form.useForm<Words>();
  const { save, busy } = useSaving({ one, year, offices, refresh });
  const month = year === yearInChina() ? monthInChina() : 1;
  const [first] = offices;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={one ? wordsOf(one) : { office: first ? [first.id] : [], form: [ACTIVITY], ...months(year, month) }}
      onFinish={save}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t(one ? 'act.revise' : 'add')}
        </Button>
      }
    >
      {!one && offices.length > 1 && (
        <Form.Item name="office" label={t('office:plan.organiser')} rules={[{ required: true }]}>
          <Selector columns={1} options={offices.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
      <WhatFields form={form} />
      {!one && <PeriodFields />}
      <Form.Item name="responsible" label={t('responsible')}>
        <Input maxLength={500} clearable />
      </Form.Item>
      <Form.Item name="departments" label={t('departments')}>
        <Input maxLength={500} clearable />
      </Form.Item>
      <Form.Item name="note" label={t('note')}>
        <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </Form>
  );
}

/** What it is: a consultation of one of the forms, or another activity with its name. */
function WhatFields({ form }: { form: ReturnType<typeof Form.useForm<Words>>[0] }) {
  const { t } = useTranslation('plan');
  const needed = useNeeded();
  const chosen = (Form.useWatch('form', form) as string[] | undefined)?.[0];
  return (
    <>
      <Form.Item name="title" label={t('what')} rules={[needed(t('what'))]}>
        <Input maxLength={120} clearable />
      </Form.Item>
      <Form.Item name="form" label={t('form')} rules={[{ required: true }]}>
        <Selector
          columns={2}
          options={[
            { value: ACTIVITY, label: t('activityChoice') },
            ...FORMS.map((value) => ({ value, label: t(`words:form.${value}`) })),
          ]}
        />
      </Form.Item>
      {chosen === ACTIVITY && (
        <Form.Item name="activity" label={t('activity')} rules={[needed(t('activity'))]}>
          <Input maxLength={40} clearable placeholder={t('activityHint')} />
        </Form.Item>
      )}
    </>
  );
}

function useSaving({ one, year, offices, refresh }: Given) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [add, adding] = useCommand(AddEntry, { done: t('added') });
  const [revise, revising] = useCommand(ReviseEntry, { done: t('done') });
  const save = async ({ office, form: [form = ACTIVITY], activity, fromOn, toOn, ...rest }: Words) => {
    const words = {
      ...rest,
      form: form === ACTIVITY ? null : form,
      activity: form === ACTIVITY ? activity : null,
    };
    const organiser = offices.find(({ id }) => id === office?.[0]) ?? offices[0];
    const outcome = one
      ? await revise({ input: { entryId: one.id, version: one.version, ...words } })
      : organiser &&
        (await add({
          input: {
            ...{ year, organiserKind: organiser.kind, organiserId: organiser.id },
            ...{ period: { fromOn, toOn }, ...words, clientMutationId },
          },
        }));
    if (!outcome || (!outcome.ok && outcome.why.code !== 'CONFLICT')) return;
    refresh();
    if (outcome.ok) navigate(BACK, { replace: true });
  };
  return { save, busy: adding.busy || revising.busy };
}
