import { codedError } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { TopicCallPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';

const CallDocument = graphql(`
  query TopicCallPage($id: ID!) {
    topicCall(id: $id) {
      id
      version
      code
      title
      body
      committeeName
      opensOn
      closesOn
      closeReason
      state
      reach
      channels
      received
      committees { id name }
      sectors { id name }
      byChannel { channel count }
      byCommittee { committeeId committeeName count }
      outcomes { status count }
      steps { kind closesOn reason byName at }
      viewerCanRun
    }
  }
`);
const Extend = graphql(`
  mutation ExtendTopicCall($input: ExtendTopicCallInput!) {
    extendTopicCall(input: $input) { ... on TopicCallChanged { id } ... on TopicCallRefusal { code } }
  }
`);
const Close = graphql(`
  mutation CloseTopicCall($input: CloseTopicCallInput!) {
    closeTopicCall(input: $input) { ... on TopicCallChanged { id } ... on TopicCallRefusal { code } }
  }
`);

type Call = NonNullable<TopicCallPageQuery['topicCall']>;

export function Component() {
  const { t } = useTranslation('topicCall');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: CallDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/topic-calls', label: t('nav') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  if (!data.topicCall) return <Gone back={back} />;
  return <CallPage call={data.topicCall} reload={reload} />;
}

function CallPage({ call, reload }: { call: Call; reload: () => void }) {
  const { t } = useTranslation('topicCall');
  const { date } = useFormats();
  const [act, setAct] = useState<'extend' | 'close' | null>(null);
  const names = [...call.committees, ...call.sectors].map(({ name }) => name);
  return (
    <Page
      title={call.title}
      status={<StatusTag kind="topicCall" value={call.state} />}
      subtitle={`${call.committeeName ?? t('secretariat')} · ${date(call.opensOn)} – ${date(call.closesOn)} · ${t(`reach.${call.reach}`)}`}
      back={{ to: '/topic-calls', label: t('nav') }}
      action={<CallActs call={call} setAct={setAct} />}
    >
      <Panel title={t('asked')}>
        <p className="call-body">{call.body}</p>
        <p className="quiet">
          {t('ways')}: {call.channels.map((channel) => t(`channel.${channel}`)).join('、')}
          {names.length > 0 && ` · ${names.join('、')}`}
          {call.channels.includes('QR') && ` · ${t('codeIs', { code: call.code })}`}
        </p>
        {call.closeReason && <p className="soon">{t('closedBecause', { reason: call.closeReason })}</p>}
      </Panel>
      <div className="call-columns">
        <ByChannel call={call} />
        <CallOutcomes call={call} />
        {call.byCommittee.length > 0 && <ByCommittee call={call} />}
        <CallHistory call={call} />
      </div>
      {act && (
        <ActModal
          act={act}
          call={call}
          close={() => setAct(null)}
          done={() => {
            setAct(null);
            reload();
          }}
        />
      )}
    </Page>
  );
}

function ByChannel({ call }: { call: Call }) {
  const { t } = useTranslation('topicCall');
  return (
    <Panel title={t('byChannel', { n: call.received })}>
      {call.byChannel.length === 0 && <p className="quiet">{t('nothingYet')}</p>}
      <ul className="call-counts num">
        {call.byChannel.map(({ channel, count }) => (
          <li key={channel}>
            {t(`channel.${channel}`)}
            <Link to={`/topics?call=${call.id}&channel=${channel}`}>{t('count', { count })}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function CallOutcomes({ call }: { call: Call }) {
  const { t } = useTranslation('topicCall');
  return (
    <Panel title={t('outcomes', { n: call.received })}>
      {call.outcomes.length === 0 && <p className="quiet">{t('nothingYet')}</p>}
      <ul className="call-counts num">
        {call.outcomes.map(({ status, count }) => (
          <li key={status}>
            <StatusTag kind="topic" value={status} />
            <Link to={`/topics?call=${call.id}&status=${status}`}>{t('count', { count })}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ByCommittee({ call }: { call: Call }) {
  const { t } = useTranslation('topicCall');
  const silent = call.byCommittee.filter(({ count }) => count === 0);
  const heard = call.byCommittee.filter(({ count }) => count > 0);
  return (
    <Panel
      title={t('byCommittee', {
        heard: heard.filter(({ committeeId }) => committeeId).length,
        n: call.byCommittee.filter(({ committeeId }) => committeeId).length,
      })}
    >
      <ul className="call-counts num">
        {heard.map(({ committeeId, committeeName, count }) => (
          <li key={committeeId ?? ''}>
            {committeeName ?? t('noCommittee')}
            {committeeId ? (
              <Link to={`/topics?call=${call.id}&committee=${committeeId}`}>{t('count', { count })}</Link>
            ) : (
              t('count', { count })
            )}
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p className="soon">
          {t('silent', { count: silent.length })}:{silent.map(({ committeeName }) => committeeName).join('、')}
        </p>
      )}
    </Panel>
  );
}

function CallHistory({ call }: { call: Call }) {
  const { t } = useTranslation('topicCall');
  const { date, dateTime } = useFormats();
  return (
    <Panel title={t('history')}>
      <ul className="call-counts num">
        {call.steps.map((step) => (
          <li key={`${step.kind}${step.at}`}>
            <span>
              {t(`step.${step.kind}`, { day: date(step.closesOn) })}
              {step.reason && ` · ${step.reason}`}
            </span>
            <span className="quiet">
              {dateTime(step.at)} {step.byName}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function CallActs({ call, setAct }: { call: Call; setAct: (next: 'close' | 'extend' | null) => void }) {
  const { t } = useTranslation('topicCall');
  const over = call.state === 'CLOSED';
  return (
    <>
      {call.channels.includes('QR') && (
        <Link to={`/topic-calls/${call.id}/poster`}>
          <Button tabIndex={-1}>{t('poster.act')}</Button>
        </Link>
      )}
      {call.viewerCanRun && !over && (
        <>
          <Link to={`/topic-calls/${call.id}/edit`}>
            <Button tabIndex={-1}>{t('revise')}</Button>
          </Link>
          <Button onClick={() => setAct('close')}>{t('close')}</Button>
        </>
      )}
      {call.viewerCanRun && !call.closeReason && <Button onClick={() => setAct('extend')}>{t('extend')}</Button>}
      <Link to={`/topics?call=${call.id}`}>
        <Button type="primary" tabIndex={-1}>
          {t('see', { count: call.received })}
        </Button>
      </Link>
    </>
  );
}

function ActModal({
  act,
  call,
  close,
  done,
}: {
  act: 'extend' | 'close';
  call: Call;
  close: () => void;
  done: () => void;
}) {
  const { t } = useTranslation('topicCall');
  const [form] = Form.useForm<{ closesOn: string; reason: string }>();
  const [extend, extending] = useCommand(Extend, { done: t('saved') });
  const [end, ending] = useCommand(Close, { done: t('saved') });
  const of = { callId: call.id, version: call.version };
  const run = async ({ closesOn, reason }: { closesOn: string; reason: string }) => {
    const outcome =
      act === 'extend' ? await extend({ input: { ...of, closesOn, reason } }) : await end({ input: { ...of, reason } });
    if (outcome.ok || outcome.why.code === 'CONFLICT') done();
  };
  return (
    <Modal
      open
      title={t(act)}
      okText={t(act)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={extending.busy || ending.busy}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <p className="quiet">{t(`hint.${act}`)}</p>
      <ColumnForm form={form} onFinish={run} initialValues={{ closesOn: call.closesOn }}>
        {act === 'extend' && (
          <Form.Item name="closesOn" label={t('lastDay')} rules={[needed(t, t('lastDay'))]}>
            <DayField min={call.closesOn} />
          </Form.Item>
        )}
        <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason'))]}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
