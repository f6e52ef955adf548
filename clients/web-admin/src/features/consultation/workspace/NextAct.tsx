import { ConveneDocument, OVERRIDE_MIN, useObstacles } from '@bandeng/features/consultation';
import { DisabledReason, useFormats } from '@bandeng/ui';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { ColumnForm } from '../../../shell/forms';
import { useWorkspace } from './workspace';

const Start = graphql(`
  mutation StartPreparation($id: ID!) {
    startPreparation(consultationId: $id) {
      ... on Consultation {
        id
        status
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
/** Until the notice is out the host's office has the next act; the meeting is its committee's. */
const HOSTS_PREPARE: readonly string[] = ['PLANNED', 'PREPARING', 'READY', 'POSTPONED', 'CANCELLED'];

/** The one thing that comes next, as the only filled button of the page; when it cannot be done, why. */
export function NextAct() {
  const { t } = useTranslation('consultation');
  const { status, committeeName, viewerCanOrganise, viewerIsHost } = useWorkspace().consultation;
  if (viewerIsHost && !HOSTS_PREPARE.includes(status))
    return <p className="quiet">{t('next.committees', { name: committeeName })}</p>;
  if (!viewerCanOrganise) return <p className="quiet">{t('next.notYours')}</p>;
  switch (status) {
    case 'PLANNED':
      return <StartPreparing />;
    case 'PREPARING':
    case 'READY':
      return <ConveneNow />;
    case 'CANCELLED':
    case 'POSTPONED':
      return <p className="quiet">{t(`next.${status}`)}</p>;
    case 'NOTIFIED':
    case 'IN_SESSION':
      return <ToMeeting label={t(`next.${status}`)} />;
    case 'MINUTES_DRAFT':
      return <ToMinutes />;
    default:
      return <ToCommitments />;
  }
}

function StartPreparing() {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [start, { busy }] = useCommand(Start, { done: t('next.started') });
  return (
    <>
      <p className="quiet">{t('next.PLANNED')}</p>
      <Button
        type="primary"
        block
        loading={busy}
        onClick={async () => {
          if ((await start({ id: consultation.id })).ok) refresh();
        }}
      >
        {t('next.start')}
      </Button>
    </>
  );
}

function ConveneNow() {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [overriding, setOverriding] = useState(false);
  const [convene, { busy }] = useCommand(ConveneDocument, { done: t('next.convened') });
  const { id, version, place, startsAt, viewerCanOverride } = consultation;
  const send = async (overrideReason: string | null) => {
    const outcome = await convene({ input: { consultationId: id, version, overrideReason } });
    setOverriding(false);
    if (outcome.ok) refresh();
  };
  const unsettled = !place ? t('next.noPlace') : !startsAt ? t('next.noTime') : null;
  const obstacles = useObstacles(consultation.readiness);
  const why = unsettled ?? (obstacles.length > 0 ? obstacles.join(' ') : null);
  return (
    <>
      <DisabledReason reason={why} block>
        <Button type="primary" block loading={busy} onClick={() => send(null)}>
          {t('next.convene')}
        </Button>
      </DisabledReason>
      {!unsettled && obstacles.length > 0 && (
        <Button block className="second-act" disabled={!viewerCanOverride} onClick={() => setOverriding(true)}>
          {t('next.override')}
        </Button>
      )}
      {!unsettled && obstacles.length > 0 && !viewerCanOverride && <p className="quiet">{t('next.onlyDirector')}</p>}
      {overriding && <Override obstacles={obstacles} busy={busy} onSend={send} onCancel={() => setOverriding(false)} />}
    </>
  );
}

function ToMeeting({ label, page = '', leads = true }: { label: string; page?: string; leads?: boolean }) {
  const { id } = useWorkspace().consultation;
  return (
    <Link to={`/meetings/of/${id}${page}`}>
      <Button type={leads ? 'primary' : 'default'} block tabIndex={-1} className={leads ? undefined : 'second-act'}>
        {label}
      </Button>
    </Link>
  );
}

function ToMinutes() {
  const { t } = useTranslation('consultation');
  const { minutesDueOn } = useWorkspace().consultation;
  const { date } = useFormats();
  return (
    <>
      {minutesDueOn && <p className="quiet">{t('next.minutesDue', { day: date(minutesDueOn) })}</p>}
      <ToMeeting label={t('next.MINUTES_DRAFT')} page="?page=minutes" />
    </>
  );
}

function ToCommitments() {
  const { t } = useTranslation('consultation');
  const { id, status } = useWorkspace().consultation;
  return (
    <>
      <Link to={`/consultations/${id}/commitments`}>
        <Button type={status === 'TRACKING' ? 'primary' : 'default'} block tabIndex={-1}>
          {t('next.commitments')}
        </Button>
      </Link>
      <ToMeeting label={t('next.record')} page="?page=minutes" leads={false} />
    </>
  );
}

function Override({
  obstacles,
  busy,
  onSend,
  onCancel,
}: {
  obstacles: readonly string[];
  busy: boolean;
  onSend: (reason: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('consultation');
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open
      title={t('next.override')}
      okText={t('next.convene')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <p>{obstacles.join(' ')}</p>
      <p className="quiet">{t('next.overrideHint')}</p>
      <ColumnForm<{ reason: string }> form={form} onFinish={({ reason }) => onSend(reason)}>
        <Form.Item
          name="reason"
          label={t('next.reason')}
          rules={[
            {
              required: true,
              whitespace: true,
              min: OVERRIDE_MIN,
              message: t('next.reasonShort', { count: OVERRIDE_MIN }),
            },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} showCount />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
