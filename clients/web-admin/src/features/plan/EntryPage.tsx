import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PlanEntryPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { ACTIVITY, EntryFields, type EntryWords, wordsOf } from './EntryFields';
import { PeriodField } from './PeriodField';
import { type Period, periodLabel } from './period';

const EntryDocument = graphql(`
  query PlanEntryPage($id: ID!) {
    planEntry(id: $id) {
      id
      version
      year
      title
      form
      activity
      fromOn
      toOn
      firstFromOn
      firstToOn
      state
      wasPostponed
      responsible
      departments
      note
      heldOn
      withdrawnReason
      consultationId
      viewerCanPlan
      organiser { kind id name }
      consultation { id title status committeeName startsAt }
      linkable { id title status committeeName startsAt }
      waitingTopics { id number title }
      steps { kind fromOn toOn reason byName at }
    }
    topicDestinations { committeeId committeeName }
  }
`);
const Revise = graphql(`
  mutation RevisePlanEntry($input: RevisePlanEntryInput!) {
    revisePlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
const Postpone = graphql(`
  mutation PostponePlanEntry($input: PostponePlanEntryInput!) {
    postponePlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawPlanEntry($input: WithdrawPlanEntryInput!) {
    withdrawPlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
const Restore = graphql(`
  mutation RestorePlanEntry($input: RestorePlanEntryInput!) {
    restorePlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
const Start = graphql(`
  mutation StartPlanEntry($input: StartPlanEntryInput!) {
    startPlanEntry(input: $input) {
      ... on PlanEntryChanged { id consultationId }
      ... on PlanRefusal { code }
    }
  }
`);
const LinkDocument = graphql(`
  mutation LinkPlanEntry($input: LinkPlanEntryInput!) {
    linkPlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
const Unlink = graphql(`
  mutation UnlinkPlanEntry($input: UnlinkPlanEntryInput!) {
    unlinkPlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
const NoteHeld = graphql(`
  mutation NotePlanEntryHeld($input: NotePlanEntryHeldInput!) {
    notePlanEntryHeld(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);

type Entry = NonNullable<PlanEntryPageQuery['planEntry']>;
type Act = 'start' | 'link' | 'unlink' | 'held' | 'postpone' | 'revise' | 'withdraw' | 'restore';

export function Component() {
  const { t } = useTranslation('plan');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: EntryDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/plan', label: t('nav') };
  if (error && !data)
    return (
      <LoadFailed error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />
    );
  if (!data) return <LoadingState what={t('nav')} />;
  if (!data.planEntry) return <Gone back={back} />;
  return (
    <EntryPage
      entry={data.planEntry}
      committees={data.topicDestinations}
      again={() => again({ requestPolicy: 'network-only' })}
    />
  );
}

function EntryPage({
  entry,
  committees,
  again,
}: {
  entry: Entry;
  committees: PlanEntryPageQuery['topicDestinations'];
  again: () => void;
}) {
  const { t } = useTranslation('plan');
  const { date, dateTime } = useFormats();
  const [act, setAct] = useState<Act | null>(null);
  const label = (period: Period) => periodLabel(t, period, entry.year);
  const { state, form, consultation, viewerCanPlan } = entry;
  const under = consultation !== null && consultation !== undefined && consultation.status !== 'CANCELLED';
  const over = state === 'FULFILLED' || state === 'WITHDRAWN';
  const acts: Act[] = !viewerCanPlan
    ? []
    : state === 'WITHDRAWN'
      ? ['restore']
      : [
          ...(consultation ? (['unlink'] as const) : []),
          ...(!over && !under && form ? (['link'] as const) : []),
          ...(!over && !under ? (['withdraw'] as const) : []),
          ...(over ? [] : (['revise', 'postpone'] as const)),
          ...(!over && !form ? (['held'] as const) : []),
          ...(!over && !under && form ? (['start'] as const) : []),
        ];
  return (
    <Page
      title={entry.title}
      status={<StatusTag kind="plan" value={state} />}
      subtitle={`${entry.organiser.name} · ${form ? t(`words:form.${form}`) : entry.activity} · ${label(entry)}`}
      back={{ to: `/plan?year=${entry.year}`, label: t('nav') }}
      action={acts.map((one) => (
        <Button key={one} type={one === 'start' || one === 'held' ? 'primary' : 'default'} onClick={() => setAct(one)}>
          {t(`act.${one}`)}
        </Button>
      ))}
    >
      <Panel>
        <dl className="plan-facts num">
          <dt>{t('when')}</dt>
          <dd>
            {label(entry)}
            {entry.wasPostponed &&
              ` · ${t('firstPlanned', { when: label({ fromOn: entry.firstFromOn, toOn: entry.firstToOn }) })}`}
          </dd>
          {entry.heldOn && (
            <>
              <dt>{t('heldOn')}</dt>
              <dd>{date(entry.heldOn)}</dd>
            </>
          )}
          {entry.withdrawnReason && (
            <>
              <dt>{t('withdrawnReason')}</dt>
              <dd>{entry.withdrawnReason}</dd>
            </>
          )}
          {form && (
            <>
              <dt>{t('consultation')}</dt>
              <dd>
                {consultation ? (
                  <>
                    <Link to={`/consultations/${consultation.id}`}>{consultation.title}</Link>{' '}
                    <StatusTag kind="consultation" value={consultation.status} /> {dateTime(consultation.startsAt)}
                  </>
                ) : (
                  t('noConsultation')
                )}
              </dd>
            </>
          )}
          <dt>{t('responsible')}</dt>
          <dd>{entry.responsible ?? t('notSaid')}</dd>
          <dt>{t('departments')}</dt>
          <dd>{entry.departments ?? t('notSaid')}</dd>
          {entry.note && (
            <>
              <dt>{t('note')}</dt>
              <dd>{entry.note}</dd>
            </>
          )}
        </dl>
      </Panel>
      <Panel title={t('history')}>
        <ul className="plan-history num">
          {entry.steps.map((step) => (
            <li key={`${step.kind}${step.at}`}>
              {dateTime(step.at)} · {t(`step.${step.kind}`, { when: label(step) })}
              {step.byName && ` · ${step.byName}`}
              {step.reason && ` · ${t('because', { reason: step.reason })}`}
            </li>
          ))}
        </ul>
      </Panel>
      {act && (
        <ActModal
          act={act}
          entry={entry}
          committees={committees}
          close={() => setAct(null)}
          done={() => {
            setAct(null);
            again();
          }}
        />
      )}
    </Page>
  );
}

interface Words extends EntryWords {
  reason: string;
  period: Period;
  consultationId: string;
  topicId?: string;
  committeeId?: string;
  heldOn: string;
}

function ActModal({
  act,
  entry,
  committees,
  close,
  done,
}: {
  act: Act;
  entry: Entry;
  committees: PlanEntryPageQuery['topicDestinations'];
  close: () => void;
  done: () => void;
}) {
  const { t } = useTranslation('plan');
  const { dateTime } = useFormats();
  const navigate = useNavigate();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [form] = Form.useForm<Words>();
  const said = { done: t('done') };
  const [revise, revising] = useCommand(Revise, said);
  const [postpone, postponing] = useCommand(Postpone, said);
  const [withdraw, withdrawing] = useCommand(Withdraw, said);
  const [restore, restoring] = useCommand(Restore, said);
  const [start, starting] = useCommand(Start, said);
  const [link, linking] = useCommand(LinkDocument, said);
  const [unlink, unlinking] = useCommand(Unlink, said);
  const [noteHeld, noting] = useCommand(NoteHeld, said);
  const busy = [revising, postponing, withdrawing, restoring, starting, linking, unlinking, noting].some(
    (one) => one.busy,
  );
  const of = { entryId: entry.id, version: entry.version };
  const run = async (words: Words) => {
    const { reason, period, consultationId, topicId, committeeId, heldOn, note } = words;
    if (act === 'start') {
      const outcome = await start({
        input: { ...of, topicId: topicId || null, committeeId: committeeId || null, clientMutationId },
      });
      if (outcome.ok) navigate(`/consultations/${outcome.value.consultationId}`);
      return;
    }
    const outcome = await {
      revise: () => revise({ input: { ...of, ...wordsOf(words) } }),
      postpone: () => postpone({ input: { ...of, period, reason } }),
      withdraw: () => withdraw({ input: { ...of, reason } }),
      restore: () => restore({ input: { ...of, reason } }),
      link: () => link({ input: { ...of, consultationId } }),
      unlink: () => unlink({ input: { ...of, reason } }),
      held: () => noteHeld({ input: { ...of, heldOn, note } }),
    }[act]();
    if (outcome.ok || outcome.why.code === 'CONFLICT') done();
  };
  const withReason = act === 'postpone' || act === 'withdraw' || act === 'restore' || act === 'unlink';
  return (
    <Modal
      open
      title={t(`act.${act}`)}
      okText={t(`act.${act}`)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onCancel={close}
      onOk={() => form.submit()}
      width={620}
      okButtonProps={{ disabled: act === 'link' && entry.linkable.length === 0 }}
    >
      <p className="quiet">{t(`actHint.${act}`)}</p>
      <ColumnForm<Words>
        form={form}
        onFinish={run}
        initialValues={{
          ...entry,
          form: entry.form ?? ACTIVITY,
          activity: entry.activity ?? undefined,
          period: { fromOn: entry.fromOn, toOn: entry.toOn },
          note: act === 'held' ? undefined : (entry.note ?? undefined),
        }}
      >
        {act === 'revise' && <EntryFields />}
        {act === 'postpone' && (
          <Form.Item name="period" label={t('newTime')} rules={[{ required: true }]}>
            <PeriodField year={entry.year} years={[entry.year, entry.year + 1]} />
          </Form.Item>
        )}
        {act === 'link' && (
          <Form.Item
            name="consultationId"
            label={t('consultation')}
            rules={[needed(t, t('consultation'))]}
            extra={entry.linkable.length === 0 ? t('nothingToLink') : undefined}
          >
            <Select
              showSearch
              optionFilterProp="label"
              disabled={entry.linkable.length === 0}
              options={entry.linkable.map(({ id, title, committeeName, startsAt }) => ({
                value: id,
                label: [title, committeeName, startsAt && dateTime(startsAt)].filter(Boolean).join(' · '),
              }))}
            />
          </Form.Item>
        )}
        {act === 'start' && entry.organiser.kind !== 'COMMITTEE' && (
          <Form.Item name="committeeId" label={t('heldBy')} rules={[needed(t, t('heldBy'))]}>
            <Select
              showSearch
              optionFilterProp="label"
              options={committees.map(({ committeeId, committeeName }) => ({
                value: committeeId,
                label: committeeName,
              }))}
            />
          </Form.Item>
        )}
        {act === 'start' && entry.organiser.kind === 'COMMITTEE' && (
          <Form.Item name="topicId" label={t('topic')} initialValue="">
            <Select
              showSearch
              optionFilterProp="label"
              options={[
                { value: '', label: t('topicFromPlan') },
                ...entry.waitingTopics.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
              ]}
            />
          </Form.Item>
        )}
        {act === 'held' && (
          <>
            <Form.Item name="heldOn" label={t('heldOn')} rules={[needed(t, t('heldOn'))]}>
              <Input type="date" style={{ width: 200 }} />
            </Form.Item>
            <Form.Item name="note" label={t('note')}>
              <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
            </Form.Item>
          </>
        )}
        {withReason && (
          <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason'))]}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        )}
      </ColumnForm>
    </Modal>
  );
}
