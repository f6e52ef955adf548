import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card } from '../../shell/Page';
import { toInstant, toLocal } from './china-time';
import styles from './direct.module.css';

const ChangeNotice_consultation = graphql(`
  fragment ChangeNotice_consultation on ConsultationDetail {
    id
    version
    place
    startsAt
  }
`);
const Change = graphql(`
  mutation ChangeNoticeOnPhone($input: ChangeNoticeInput!) {
    changeNotice(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

/** The room is locked, the bus is late: another place or another hour of the same day, with why. */
export function ChangeNotice({
  consultation: given,
  refresh,
}: {
  consultation: FragmentType<typeof ChangeNotice_consultation>;
  refresh: () => void;
}) {
  const { t } = useTranslation('direct');
  const { id: consultationId, version, ...said } = readFragment(ChangeNotice_consultation, given);
  const [day = '', saidHour = ''] = toLocal(said.startsAt).split('T');
  const [place, setPlace] = useState(said.place ?? '');
  const [hour, setHour] = useState(saidHour);
  const [reason, setReason] = useState('');
  const [change, { busy }] = useCommand(Change, { done: t('day.changed') });
  const isSame = place.trim() === said.place && hour === saidHour;
  const send = async () => {
    const startsAt = toInstant(`${day}T${hour}`) ?? '';
    const outcome = await change({
      input: { consultationId, version, place: place.trim(), startsAt, reason: reason.trim() },
    });
    if (outcome.ok) refresh();
  };
  return (
    <Card title={t('day.change')}>
      <p className="quiet">{t('day.changeHint')}</p>
      <label className={styles.field}>
        <span>{t('day.place')}</span>
        <input value={place} maxLength={120} onChange={(event) => setPlace(event.target.value)} />
      </label>
      <label className={styles.field}>
        <span>{t('day.hour')}</span>
        <input type="time" value={hour} onChange={(event) => setHour(event.target.value)} />
      </label>
      <NamedTextArea
        rows={2}
        maxLength={1000}
        label={t('day.changeReason')}
        placeholder={t('day.changeReason')}
        value={reason}
        onChange={setReason}
      />
      <Button
        block
        color="primary"
        loading={busy}
        disabled={isSame || !hour || !place.trim() || !reason.trim()}
        onClick={send}
      >
        {t('day.change')}
      </Button>
    </Card>
  );
}
