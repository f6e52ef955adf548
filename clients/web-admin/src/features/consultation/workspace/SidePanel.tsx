import { Icon, Tag } from '@bandeng/ui';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../../shell/Page';
import { NextAct } from './NextAct';
import { isLate, useWorkspace } from './workspace';

const MOST = 8;

/** Who is waiting for whom, what is missing, and the one next act. */
export function SidePanel() {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const { status } = consultation;
  const before = ['PLANNED', 'PREPARING', 'READY', 'NOTIFIED'].includes(status);
  return (
    <aside className="workspace-side">
      <Panel title={t('next.title')}>
        <NextAct />
      </Panel>
      <TakeAlong />
      {before && (
        <>
          <ReadinessPanel />
          <WaitingPanel />
        </>
      )}
      {consultation.viewerCanTakeArchive && !before && (
        <Panel title={t('archive.title')}>
          <p className="quiet">{t('archive.hint')}</p>
          <a href={`/archives/consultations/${consultation.id}`} download>
            <Icon name="box" /> {t('archive.take')}
          </a>
        </Panel>
      )}
    </aside>
  );
}

/** What goes to the table on paper, and the day into a calendar. */
function TakeAlong() {
  const { t } = useTranslation('consultation');
  const { id, startsAt } = useWorkspace().consultation;
  return (
    <Panel title={t('takeAlong')}>
      <p>
        <Link to={`/consultations/${id}/print`}>{t('document:bundle.open')}</Link>
      </p>
      {startsAt && (
        <a href={`/calendar/consultations/${id}`} download>
          {t('datebook:addToCalendar')}
        </a>
      )}
    </Panel>
  );
}

function ReadinessPanel() {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const { readiness } = consultation;
  const percent = Math.floor(readiness.score * 100);
  const threshold = Math.round(readiness.threshold * 100);
  return (
    <Panel title={t('readiness.title')} extra={<strong className="num">{percent}%</strong>}>
      <Progress
        percent={percent}
        showInfo={false}
        strokeColor={percent >= threshold ? 'var(--ok)' : 'var(--soon)'}
        aria-label={t('readiness.title')}
      />
      <p className="quiet num">{t('readiness.threshold', { threshold })}</p>
      <ul className="plain-list">
        {readiness.parties.map(({ party, score, peopleCount }) => (
          <li key={party}>
            <span>{t(`words:party.${party}`)}</span>
            {score == null ? (
              <Tag tone="bad" icon="alert">
                {t('readiness.nobody')}
              </Tag>
            ) : (
              <span className="num">
                {t('readiness.party', { percent: Math.floor(score * 100), count: peopleCount })}
              </span>
            )}
          </li>
        ))}
        {readiness.missingGroups.map((group) => (
          <li key={group.id}>
            <span>{group.name}</span>
            <Tag tone="bad" icon="alert">
              {t('readiness.nobody')}
            </Tag>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function WaitingPanel() {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  const { readiness } = consultation;
  const owing = readiness.people
    .map((person) => ({ ...person, missing: person.items.filter(({ isDone, isWaiting }) => !isDone && !isWaiting) }))
    .filter(({ missing }) => missing.length > 0)
    .map((person) => ({ ...person, late: person.missing.filter(isLate).length }))
    .sort((a, b) => b.late - a.late);
  const leave = consultation.people.filter(({ attendance }) => attendance === 'LEAVE_REQUESTED');
  return (
    <Panel title={t('waiting.title')}>
      {owing.length === 0 && leave.length === 0 && <p className="quiet">{t('waiting.nobody')}</p>}
      <ul className="plain-list">
        {leave.map((person) => (
          <li key={person.id}>
            <span>
              <Icon name="clock" /> {person.name}
            </span>
            <span>{t('waiting.leave')}</span>
          </li>
        ))}
        {owing.slice(0, MOST).map((person) => (
          <li key={person.participantId}>
            <span>
              {person.name}
              {person.organisation && <span className="quiet"> {person.organisation}</span>}
            </span>
            {person.late > 0 ? (
              <Tag tone="bad" icon="alert">
                {t('waiting.late', { count: person.late })}
              </Tag>
            ) : (
              <span className="num">{t('waiting.items', { count: person.missing.length })}</span>
            )}
          </li>
        ))}
      </ul>
      {owing.length > MOST && <p className="quiet num">{t('waiting.more', { count: owing.length - MOST })}</p>}
    </Panel>
  );
}
