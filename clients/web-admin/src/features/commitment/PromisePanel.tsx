import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Panel } from '../../shell/Page';

export const Promise_commitment = graphql(`
  fragment Promise_commitment on CommitmentDetail {
    demandNumber
    demandTitle
    demandBody
    action
    deliverable
    responsiblePerson
    promisedDueOn
    leadDepartmentName
    assistingDepartmentNames
    followingMemberName
    committeeName
    consultationId
    consultationTitle
    place
    trackingCode
    wrongUnitReason
    returnReason
    extensionUntil
    extensionReason
    waitingFor
    completion {
      dueOn
      provisional
      workingDaysLeft
      timeliness
      doneOn
    }
    acknowledgement {
      dueOn
      provisional
      workingDaysLeft
      doneOn
    }
  }
`);

/** What was asked and what was promised, with its four parts and its dates. */
export function PromisePanel({ commitment }: { commitment: FragmentType<typeof Promise_commitment> }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const promise = readFragment(Promise_commitment, commitment);
  const { completion } = promise;
  return (
    <Panel
      title={t('promise')}
      extra={
        !completion.doneOn &&
        promise.waitingFor !== 'NOBODY' && <StatusTag kind="timeliness" value={completion.timeliness} filled />
      }
    >
      {promise.wrongUnitReason && (
        <p className="callout soon">
          <Tag tone="soon" icon="loop">
            {t('wrongUnit')}
          </Tag>{' '}
          {promise.wrongUnitReason}
        </p>
      )}
      {promise.returnReason && <p className="callout soon">{t('returnAsked', { reason: promise.returnReason })}</p>}
      {promise.extensionUntil && (
        <p className="callout soon num">
          <Tag tone="soon" icon="clock">
            {t('extensionAsked', { date: date(promise.extensionUntil) })}
          </Tag>{' '}
          {promise.extensionReason}
        </p>
      )}
      <PromiseFacts commitment={commitment} />
    </Panel>
  );
}

function PromiseFacts({ commitment }: { commitment: FragmentType<typeof Promise_commitment> }) {
  const { t } = useTranslation('commitment');
  const { due } = useFormats();
  const promise = readFragment(Promise_commitment, commitment);
  const { acknowledgement } = promise;
  return (
    <dl className="facts num">
      <dt>{t('demand', { number: promise.demandNumber })}</dt>
      <dd>
        {promise.demandTitle}
        {promise.demandBody && <p className="long">{promise.demandBody}</p>}
      </dd>
      <dt>{t('action')}</dt>
      <dd>{promise.action}</dd>
      <dt>{t('deliverable')}</dt>
      <dd>{promise.deliverable}</dd>
      <dt>{t('due')}</dt>
      <DueWords commitment={commitment} />
      {!acknowledgement.doneOn && (
        <>
          <dt>{t('acknowledgeBy')}</dt>
          <dd>{due(acknowledgement.dueOn, acknowledgement.workingDaysLeft, acknowledgement.provisional)}</dd>
        </>
      )}
      <dt>{t('responsible')}</dt>
      <dd>
        {promise.leadDepartmentName} · {promise.responsiblePerson}
      </dd>
      {promise.assistingDepartmentNames.length > 0 && (
        <>
          <dt>{t('assisting')}</dt>
          <dd>{promise.assistingDepartmentNames.join('、')}</dd>
        </>
      )}
      <dt>{t('follower')}</dt>
      <dd>{promise.followingMemberName ?? t('noFollower')}</dd>
      {promise.place && (
        <>
          <dt>{t('place')}</dt>
          <dd>{promise.place}</dd>
        </>
      )}
      <dt>{t('meeting')}</dt>
      <dd>
        <Link to={`/consultations/${promise.consultationId}`}>{promise.consultationTitle}</Link> ·{' '}
        {promise.committeeName}
      </dd>
      <dt>{t('trackingCode')}</dt>
      <dd>
        <a href={`/portal/t/${promise.trackingCode}`}>{promise.trackingCode}</a>
      </dd>
    </dl>
  );
}

function DueWords({ commitment }: { commitment: FragmentType<typeof Promise_commitment> }) {
  const { t } = useTranslation('commitment');
  const { date, due } = useFormats();
  const promise = readFragment(Promise_commitment, commitment);
  const { completion } = promise;
  const moved = completion.dueOn !== promise.promisedDueOn;
  return (
    <dd>
      {completion.doneOn
        ? `${date(completion.dueOn)} · ${t('repliedOn')} ${date(completion.doneOn)}${
            completion.workingDaysLeft < 0 ? ` · ${t('late', { count: -completion.workingDaysLeft })}` : ''
          }`
        : promise.waitingFor === 'NOBODY'
          ? date(completion.dueOn)
          : due(completion.dueOn, completion.workingDaysLeft, completion.provisional)}
      {moved && (
        <p>
          {t('promisedDue')} {date(promise.promisedDueOn)}
        </p>
      )}
    </dd>
  );
}
