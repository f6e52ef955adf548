import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { DayCard_ConsultationFragment } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card } from '../../shell/Page';
import { ChangeNotice } from './ChangeNotice';
import { toInstant, toLocal } from './china-time';
import styles from './direct.module.css';

const DayCard_consultation = graphql(`
  fragment DayCard_consultation on ConsultationDetail {
    ...ChangeNotice_consultation
    id
    version
    status
    title
    place
    startsAt
  }
`);
const Edit = graphql(`
  mutation EditDayOnPhone($input: EditConsultationInput!) {
    editConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Postpone = graphql(`
  mutation PostponeOnPhone($input: HaltConsultationInput!) {
    postponeConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Reschedule = graphql(`
  mutation RescheduleOnPhone($input: RescheduleConsultationInput!) {
    rescheduleConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

interface Props {
  readonly consultation: FragmentType<typeof DayCard_consultation>;
  readonly refresh: () => void;
}

/** Another day or place: before the notice it is changed; after it the notice is, or the meeting is put off and takes a new time. */
export function DayCard({ consultation: given, refresh }: Props) {
  const consultation = readFragment(DayCard_consultation, given);
  const { status } = consultation;
  if (status === 'NOTIFIED') {
    return (
      <>
        <ChangeNotice key={consultation.version} consultation={consultation} refresh={refresh} />
        <PutOff consultation={consultation} refresh={refresh} />
      </>
    );
  }
  const changes = status === 'PREPARING' || status === 'READY' || status === 'PLANNED' || status === 'POSTPONED';
  return changes ? <NewTime consultation={consultation} refresh={refresh} /> : null;
}

interface Shown {
  readonly consultation: DayCard_ConsultationFragment;
  readonly refresh: () => void;
}

function NewTime({ consultation, refresh }: Shown) {
  const { t } = useTranslation('direct');
  const [startsAt, setStartsAt] = useState(toLocal(consultation.startsAt));
  const [place, setPlace] = useState(consultation.place ?? '');
  const [edit, editing] = useCommand(Edit, { done: t('day.done') });
  const [reschedule, rescheduling] = useCommand(Reschedule, { done: t('day.done') });
  const about = { consultationId: consultation.id, version: consultation.version };
  const send = async () => {
    const outcome =
      consultation.status === 'POSTPONED'
        ? await reschedule({ input: { ...about, place, startsAt: toInstant(startsAt) ?? '' } })
        : await edit({
            input: { ...about, title: consultation.title, place: place || null, startsAt: toInstant(startsAt) },
          });
    if (outcome.ok) refresh();
  };
  return (
    <Card title={t('day.title')}>
      <label className={styles.field}>
        <span>{t('day.when')}</span>
        <input type="datetime-local" value={startsAt} onChange={(event) => setStartsAt(event.target.value)} />
      </label>
      <label className={styles.field}>
        <span>{t('day.place')}</span>
        <input value={place} maxLength={120} onChange={(event) => setPlace(event.target.value)} />
      </label>
      <Button block loading={editing.busy || rescheduling.busy} disabled={!startsAt || !place.trim()} onClick={send}>
        {t('day.act')}
      </Button>
    </Card>
  );
}

function PutOff({ consultation, refresh }: Shown) {
  const { t } = useTranslation('direct');
  const [reason, setReason] = useState('');
  const [postpone, { busy }] = useCommand(Postpone, { done: t('day.postponed') });
  const send = async () => {
    const outcome = await postpone({
      input: { consultationId: consultation.id, version: consultation.version, reason: reason.trim() },
    });
    if (outcome.ok) refresh();
  };
  return (
    <Card title={t('day.postpone')}>
      <p className="quiet">{t('day.postponeHint')}</p>
      <NamedTextArea
        rows={2}
        maxLength={1000}
        label={t('day.reason')}
        placeholder={t('day.reason')}
        value={reason}
        onChange={setReason}
      />
      <Button block loading={busy} disabled={!reason.trim()} onClick={send}>
        {t('day.postpone')}
      </Button>
    </Card>
  );
}
