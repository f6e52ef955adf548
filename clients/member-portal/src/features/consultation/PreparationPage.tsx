import { heldBy } from '@bandeng/features/consultation';
import { SaidBefore } from '@bandeng/features/corrections';
import { Icon, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, Page, RowLink } from '../../shell/Page';
import { type Away, AwaySheet } from './AwaySheet';
import { isPrepared, owedOf, placeOf, urgencyOf } from './checklist';
import styles from './consultation.module.css';
import { GuestPhoneCard } from './GuestPhoneCard';
import { type Prepared, WithPreparation } from './prepared';

const Confirm = graphql(`
  mutation ConfirmAttendance($input: AnswerInvitationInput!) {
    confirmAttendance(input: $input) {
      ... on Participant {
        id
        attendance
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export function Component() {
  return (
    <WithPreparation>
      {(consultation, refresh) => <Checklist consultation={consultation} refresh={refresh} />}
    </WithPreparation>
  );
}

function WhereAndWhat({ consultation: { id, startsAt, place, topics, haltReason } }: { consultation: Prepared }) {
  const { t } = useTranslation('consultation');
  return (
    <>
      <p className="plain-words">{place ?? t('placeUnknown')}</p>
      {topics.length > 1 && (
        <p className="plain-words">{t('about', { topics: topics.map((one) => one.title).join('、') })}</p>
      )}
      {haltReason && <p className="plain-words">{t('halted', { reason: haltReason })}</p>}
      {startsAt && (
        <a className="row-link" href={`/calendar/consultations/${id}`} download>
          {t('datebook:addToCalendar')}
        </a>
      )}
    </>
  );
}

function Checklist({ consultation, refresh }: { consultation: Prepared; refresh: () => void }) {
  const { t } = useTranslation('consultation');
  const { dateTime } = useFormats();
  const { id, title, form, status, startsAt, me, demands, materials } = consultation;
  const items = me?.items ?? [];
  const owed = owedOf(items);
  const [first] = owed;
  return (
    <Page title={title} back="/" lead={`${t(`words:form.${form}`)} · ${heldBy(t, consultation)}`}>
      <Card extra={<StatusTag kind="consultation" value={status} />} title={dateTime(startsAt)}>
        <WhereAndWhat consultation={consultation} />
        <SaidBefore corrections={consultation.corrections} />
        {me && isPrepared(status) && <Answer consultation={consultation} refresh={refresh} />}
      </Card>
      {items.length > 0 && isPrepared(status) && (
        <Card
          title={t('checklist')}
          extra={
            first ? (
              <Tag tone={urgencyOf(first) === 'calm' ? 'info' : urgencyOf(first)} icon="clock">
                {t('tasks.missing', { count: owed.length })}
              </Tag>
            ) : (
              <Tag tone="ok" icon="checkRing">
                {t('tasks.allDone')}
              </Tag>
            )
          }
        >
          {items.map((item) => (
            <CheckItem key={item.kind} item={item} consultationId={id} />
          ))}
        </Card>
      )}
      <Card title={t('look')}>
        <RowLink to={`/consultations/${id}/briefing`} note={t('briefing:whatItIs')}>
          {t('briefing:title')}
        </RowLink>
        {me && <RowLink to={`/consultations/${id}/paper`}>{t('speechPaper:open')}</RowLink>}
        <RowLink to={`/consultations/${id}/materials`} note={t('count.materials', { count: materials.length })}>
          {t('materials.title')}
        </RowLink>
        <RowLink to={`/consultations/${id}/demands`} note={t('count.demands', { count: demands.length })}>
          {t('demands.title')}
        </RowLink>
        <RowLink
          to={`/consultations/${id}/positions`}
          note={t('count.positions', { count: demands.flatMap(({ positions }) => positions).length })}
        >
          {t('positions.title')}
        </RowLink>
        {!isPrepared(status) && <RowLink to={`/consultations/${id}/minutes`}>{t('minutes:title')}</RowLink>}
      </Card>
      <GuestPhoneCard consultation={consultation} refresh={refresh} />
    </Page>
  );
}

function CheckItem({
  item,
  consultationId,
}: {
  item: NonNullable<Prepared['me']>['items'][number];
  consultationId: string;
}) {
  const { t } = useTranslation('consultation');
  const { due } = useFormats();
  const to = placeOf[item.kind];
  const note = item.isDone ? t('done') : t(`${item.isWaiting ? 'waiting' : 'how'}.${item.kind}`);
  const line = (
    <span className={`${styles.checkLine} ${item.isDone ? 'done' : ''}`}>
      <Icon name={item.isDone ? 'checkRing' : 'ring'} />
      <span>
        {t(`item.${item.kind}`)}
        <small>{note}</small>
        {!item.isDone && item.dueOn && (
          <Tag tone={item.isWaiting ? 'calm' : urgencyOf(item)} icon="clock">
            {item.isWaiting ? due(item.dueOn, null) : due(item.dueOn, item.workingDaysLeft, item.isDueProvisional)}
          </Tag>
        )}
      </span>
    </span>
  );
  if (to && !item.isWaiting) return <RowLink to={`/consultations/${consultationId}/${to}`}>{line}</RowLink>;
  return <div className="row-link">{line}</div>;
}

function Answer({ consultation, refresh }: { consultation: Prepared; refresh: () => void }) {
  const { t } = useTranslation('consultation');
  const { id: consultationId, me } = consultation;
  const [away, setAway] = useState<Away | null>(null);
  const [confirm, { busy }] = useCommand(Confirm, { done: t('answer.confirmed') });
  const come = async () => {
    if ((await confirm({ input: { consultationId } })).ok) refresh();
  };
  if (!me) return null;
  const asked = me.attendance === 'LEAVE_REQUESTED';
  return (
    <div className={styles.answer}>
      <span>
        <StatusTag kind="attendance" value={me.attendance} />
        {me.leaveReason && (
          <span className="row-note">
            {[me.leaveKind && t(`words:leaveKind.${me.leaveKind}`), me.leaveReason].filter(Boolean).join(' · ')}
          </span>
        )}
      </span>
      <span className="acts">
        {me.viewerCanConfirm && (
          <Button color="primary" loading={busy} onClick={come}>
            {t('answer.confirm')}
          </Button>
        )}
        {me.viewerCanRequestLeave && (
          <Button onClick={() => setAway('leave')}>{t(asked ? 'answer.leaveAgain' : 'answer.leave')}</Button>
        )}
        {me.viewerCanDecline && <Button onClick={() => setAway('decline')}>{t('answer.decline')}</Button>}
      </span>
      {away && (
        <AwaySheet
          away={away}
          consultationId={consultationId}
          seat={me}
          refresh={refresh}
          onClose={() => setAway(null)}
        />
      )}
    </div>
  );
}
