import { Button, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { AnswerTrip, Cancel, Choices, HandOver, Join, NotePresence, Restore, WriteReport } from './documents';
import { MembersField } from './MembersField';
import type { Shown } from './TripPage';

interface Given {
  readonly trip: Shown;
  readonly refresh: () => void;
}

/** 参加 or 请假, which may be said otherwise until it is noted who was there. */
export function OwnAnswer({ trip, refresh }: Given) {
  const { t } = useTranslation('research');
  const needed = useNeeded();
  const [asks, setAsks] = useState(false);
  const [answer, { busy }] = useCommand(AnswerTrip, { done: t('answered') });
  if (!trip.viewerCanAnswer) return null;
  const say = async (isComing: boolean, leaveReason: string | null) => {
    const outcome = await answer({ input: { tripId: trip.id, isComing, leaveReason } });
    if (outcome.ok) setAsks(false);
    refresh();
  };
  return (
    <div className={rows.acts}>
      {trip.ownAnswer !== 'COMING' && (
        <Button color="primary" loading={busy} onClick={() => say(true, null)}>
          {t('come')}
        </Button>
      )}
      {trip.ownAnswer !== 'ON_LEAVE' && <Button onClick={() => setAsks(true)}>{t('leave')}</Button>}
      {asks && (
        <AskSheet<{ leaveReason: string }>
          title={t('leave')}
          busy={busy}
          onSave={({ leaveReason }) => say(false, leaveReason)}
          onClose={() => setAsks(false)}
        >
          <Form.Item name="leaveReason" label={t('field.leaveReason')} rules={[needed(t('field.leaveReason'))]}>
            <Input maxLength={1000} />
          </Form.Item>
        </AskSheet>
      )}
    </div>
  );
}

/** What whoever leads does with the plan. */
export function LeadActs({ trip, refresh }: Given) {
  const { t } = useTranslation('research');
  const navigate = useNavigate();
  const [asks, setAsks] = useState<'note' | 'handOver' | null>(null);
  const close = () => setAsks(null);
  const input = (_: object, reason: string) => ({ tripId: trip.id, version: trip.version, reason });
  return (
    <div className={rows.acts}>
      {trip.viewerCanNotePresence && (
        <Button size="small" color={trip.state === 'UNDER_WAY' ? 'primary' : 'default'} onClick={() => setAsks('note')}>
          {t('note')}
        </Button>
      )}
      {trip.viewerCanLead && (
        <>
          <Button size="small" onClick={() => navigate(`/research/${trip.id}/plan`)}>
            {t('correct')}
          </Button>
          <Button size="small" onClick={() => setAsks('handOver')}>
            {t('handOver')}
          </Button>
        </>
      )}
      {trip.viewerCanCancel && (
        <Mend document={Cancel} label={t('cancel')} done={t('cancelDone')} input={input} onDone={refresh} />
      )}
      {trip.viewerCanRestore && (
        <Mend document={Restore} label={t('restore')} done={t('restored')} input={input} onDone={refresh} />
      )}
      {asks === 'note' && <Presence trip={trip} refresh={refresh} onClose={close} />}
      {asks === 'handOver' && <HandingOver trip={trip} refresh={refresh} onClose={close} />}
    </div>
  );
}

type Sheet = Given & { readonly onClose: () => void };

function Presence({ trip, refresh, onClose }: Sheet) {
  const { t } = useTranslation('research');
  const [note, { busy }] = useCommand(NotePresence, { done: t('noted') });
  const noted = trip.people.some(({ wasThere }) => wasThere !== null);
  const there = trip.people.filter(({ wasThere, answer }) => (noted ? wasThere : answer === 'COMING'));
  const save = async ({ memberIds = [] }: { memberIds?: string[] }) => {
    const outcome = await note({ input: { tripId: trip.id, version: trip.version, memberIds } });
    if (outcome.ok || outcome.why.code === 'CONFLICT') onClose();
    refresh();
  };
  return (
    <AskSheet<{ memberIds?: string[] }>
      title={t('note')}
      hint={t('noteHint')}
      busy={busy}
      initial={{ memberIds: there.map(({ memberId }) => memberId) }}
      onSave={save}
      onClose={onClose}
    >
      <Form.Item name="memberIds" label={t('wasThere')}>
        <Selector multiple options={trip.people.map(({ memberId, name }) => ({ value: memberId, label: name }))} />
      </Form.Item>
    </AskSheet>
  );
}

function HandingOver({ trip, refresh, onClose }: Sheet) {
  const { t } = useTranslation('research');
  const [{ data }] = useQuery({ query: Choices, variables: { committeeId: trip.committeeId ?? null } });
  const [handOver, { busy }] = useCommand(HandOver, { done: t('handedOver') });
  const save = async ({ memberIds = [] }: { memberIds?: string[] }) => {
    const memberId = memberIds[memberIds.length - 1] ?? null;
    const outcome = await handOver({ input: { tripId: trip.id, version: trip.version, memberId } });
    if (outcome.ok) onClose();
    refresh();
  };
  return (
    <AskSheet<{ memberIds?: string[] }>
      title={t('handOver')}
      hint={t('handOverHint')}
      busy={busy}
      onSave={save}
      onClose={onClose}
    >
      <Form.Item name="memberIds" label={t('field.newLead')}>
        <MembersField members={data?.researchChoices.members ?? []} />
      </Form.Item>
    </AskSheet>
  );
}

/** The report, and taking it into the preparation of a consultation. */
export function ReportActs({ trip, refresh }: Given) {
  const { t } = useTranslation('research');
  const [asks, setAsks] = useState<'report' | 'join' | null>(null);
  const close = () => setAsks(null);
  if (!trip.viewerCanReport) return null;
  return (
    <div className={rows.acts}>
      <Button size="small" color={trip.report ? 'default' : 'primary'} onClick={() => setAsks('report')}>
        {t(trip.report ? 'reportAgain' : 'report')}
      </Button>
      {trip.mayJoin.length > 0 && (
        <Button size="small" onClick={() => setAsks('join')}>
          {t('join')}
        </Button>
      )}
      {asks === 'report' && <Writing trip={trip} refresh={refresh} onClose={close} />}
      {asks === 'join' && <Joining trip={trip} refresh={refresh} onClose={close} />}
    </div>
  );
}

function Writing({ trip, refresh, onClose }: Sheet) {
  const { t } = useTranslation('research');
  const needed = useNeeded();
  const [write, { busy }] = useCommand(WriteReport, { done: t('reported') });
  const save = async ({ report }: { report: string }) => {
    const outcome = await write({ input: { tripId: trip.id, version: trip.version, report } });
    // What was written stays on the sheet where somebody else was quicker: it is read beside what stands there now.
    if (outcome.ok) onClose();
    refresh();
  };
  return (
    <AskSheet<{ report: string }>
      title={t(trip.report ? 'reportAgain' : 'report')}
      busy={busy}
      initial={{ report: trip.report ?? '' }}
      onSave={save}
      onClose={onClose}
    >
      <Form.Item name="report" label={t('field.report')} rules={[needed(t('field.report'))]}>
        <TextArea maxLength={7000} autoSize={{ minRows: 8, maxRows: 18 }} />
      </Form.Item>
    </AskSheet>
  );
}

function Joining({ trip, refresh, onClose }: Sheet) {
  const { t } = useTranslation('research');
  const [join, { busy }] = useCommand(Join, { done: t('joinDone') });
  const save = async ({ consultations: [consultationId = ''] = [] }: { consultations?: string[] }) => {
    const outcome = await join({ input: { tripId: trip.id, version: trip.version, consultationId } });
    if (outcome.ok) onClose();
    refresh();
  };
  return (
    <AskSheet<{ consultations?: string[] }>
      title={t('join')}
      hint={t('joinHint')}
      busy={busy}
      onSave={save}
      onClose={onClose}
    >
      <Form.Item
        name="consultations"
        label={t('field.consultation')}
        rules={[{ required: true, message: t('needed', { what: t('field.consultation') }) }]}
      >
        <Selector columns={1} options={trip.mayJoin.map(({ id, title }) => ({ value: id, label: title }))} />
      </Form.Item>
    </AskSheet>
  );
}
