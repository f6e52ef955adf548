import { type CoordinationShown, readCoordination, toneOf } from '@bandeng/features/coordination';
import { SaidBefore } from '@bandeng/features/corrections';
import { codedError } from '@bandeng/graphql-client';
import { LoadingState, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ActButton } from '../../shell/acts/Correctable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { agree, cancel, confirm, contest, markDone, markNotDone, move, refuse, report } from './acts';
import styles from './coordination.module.css';
import { correct, record } from './record-acts';

const Coordination = graphql(`
  query CoordinationAtDesk($id: ID!) {
    coordination(id: $id) { id ...CoordinationShown_coordination }
  }
`);
interface Given {
  readonly one: CoordinationShown;
  readonly refresh: () => void;
}

/** One coordination: what is stuck, who was asked and came, what they agreed, and what became of it. */
export function Component() {
  const { t } = useTranslation('coordination');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Coordination,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/', label: t('common:verb.back') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('title')} />;
  if (!data.coordination) return <Gone back={back} />;
  return <One one={readCoordination(data.coordination)} refresh={refresh} />;
}

function One({ one, refresh }: Given) {
  const { t } = useTranslation('coordination');
  const { dateTime } = useFormats();
  const back = one.viewerReadsMatter
    ? { to: `/commitments/${one.commitmentId}`, label: one.commitmentNumber }
    : { to: '/', label: t('common:verb.back') };
  return (
    <Page
      title={one.demandTitle}
      subtitle={[t('title'), dateTime(one.startsAt), one.place].join(' · ')}
      status={<Tag tone={toneOf(one.status)}>{t(`status.${one.status}`)}</Tag>}
      back={back}
      action={<Acts one={one} refresh={refresh} />}
    >
      <Plan one={one} />
      <Table one={one} />
      {one.recordedAt && <Record one={one} refresh={refresh} />}
      <Panel title={t('field.matter')}>
        <p>
          {one.commitmentNumber} {one.demandTitle}
        </p>
        {one.viewerReadsMatter && <Link to={`/commitments/${one.commitmentId}`}>{t('openMatter')}</Link>}
        <p className="quiet">{t('matterHint')}</p>
      </Panel>
    </Page>
  );
}

function Acts({ one, refresh }: Given) {
  const { t } = useTranslation('coordination');
  return (
    <span className={styles.acts}>
      {one.viewerCanDecide && <ActButton act={agree} subject={one} onDone={refresh} />}
      {one.viewerCanDecide && one.status === 'PROPOSED' && <ActButton act={refuse} subject={one} onDone={refresh} />}
      {one.viewerCanRecord && <ActButton act={record} subject={one} onDone={refresh} />}
      {one.viewerCanConfirm && <ActButton act={confirm} subject={one} onDone={refresh} />}
      {one.viewerCanContest && <ActButton act={contest} subject={one} onDone={refresh} danger />}
      {one.viewerCanMove && <ActButton act={move} subject={one} onDone={refresh} />}
      {one.viewerCanMove && <ActButton act={cancel} subject={one} onDone={refresh} danger />}
      {one.status === 'AGREED' && <a href={`/calendar/coordinations/${one.id}`}>{t('calendar')}</a>}
    </span>
  );
}

function Plan({ one }: Pick<Given, 'one'>) {
  const { t } = useTranslation('coordination');
  return (
    <Panel title={t('field.stuck')}>
      <p className="words">{one.stuck}</p>
      {one.refusedReason && <p className="words">{t('refusedBecause', { reason: one.refusedReason })}</p>}
      {one.cancelledReason && <p className="words">{t('cancelledBecause', { reason: one.cancelledReason })}</p>}
      <p className="quiet">{[one.committeeName, one.calledByName].filter(Boolean).join(' · ')}</p>
      <SaidBefore corrections={one.corrections} />
    </Panel>
  );
}

/** Who was asked; once there is a record, who came and what they said. */
function Table({ one }: Pick<Given, 'one'>) {
  const { t } = useTranslation('coordination');
  return (
    <Panel title={t('field.party')}>
      {one.parties.map(({ id, name, came, who, said }) => (
        <p key={id} className={styles.step}>
          <strong>{name}</strong> {came !== null && <Tag tone={came ? 'ok' : 'bad'}>{t(came ? 'came' : 'absent')}</Tag>}{' '}
          {who && <span className="quiet">{who}</span>} {said}
        </p>
      ))}
    </Panel>
  );
}

function Record({ one, refresh }: Given) {
  const { t } = useTranslation('coordination');
  const { date } = useFormats();
  return (
    <Panel
      title={t('field.agreed')}
      extra={one.viewerCanCorrect && <ActButton act={correct} subject={one} onDone={refresh} />}
    >
      {one.agreed && <p className="words">{one.agreed}</p>}
      {one.steps.map((step) => (
        <Step key={step.id} step={step} refresh={refresh} />
      ))}
      {one.answerWords && one.status === 'CONTESTED' && (
        <p className="words">{t('contestWords', { words: one.answerWords })}</p>
      )}
      <p className="quiet num">
        {[
          one.recordedByName && t('recordedBy', { name: one.recordedByName }),
          one.status === 'RECORDED' && one.answerBy && t('answerBy', { day: date(one.answerBy) }),
          one.correctionNumber > 0 && t('corrections', { count: one.correctionNumber }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Panel>
  );
}

function Step({ step, refresh }: { step: CoordinationShown['steps'][number]; refresh: () => void }) {
  const { t } = useTranslation('coordination');
  const { date } = useFormats();
  return (
    <div className={styles.step}>
      <strong>{step.partyName}</strong> {step.what}{' '}
      <span className="quiet num">{t('due', { day: date(step.dueOn) })}</span>{' '}
      {step.outcome && <Tag tone={step.outcome === 'DONE' ? 'ok' : 'bad'}>{t(`outcome.${step.outcome}`)}</Tag>}
      {step.overdue && <Tag tone="bad">{t('overdue')}</Tag>} {step.outcomeWords}
      {step.reportedWords && <p className="quiet">{t('saysDone', { words: step.reportedWords })}</p>}
      <SaidBefore corrections={step.corrections} />
      <span className={styles.acts}>
        {step.viewerCanReport && <ActButton act={report} subject={step} onDone={refresh} />}
        {step.viewerCanMark && step.outcome !== 'DONE' && <ActButton act={markDone} subject={step} onDone={refresh} />}
        {step.viewerCanMark && step.outcome !== 'NOT_DONE' && (
          <ActButton act={markNotDone} subject={step} onDone={refresh} />
        )}
      </span>
    </div>
  );
}
