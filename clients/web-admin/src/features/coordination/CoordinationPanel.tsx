import { readCoordination, toneOf } from '@bandeng/features/coordination';
import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ActButton } from '../../shell/acts/Correctable';
import { Panel } from '../../shell/Page';
import { callAsFollower, callForCommittee } from './acts';
import styles from './coordination.module.css';

const Coordinations = graphql(`
  query CoordinationsOfMatterAtDesk($commitmentId: ID!) {
    coordinationsOf(commitmentId: $commitmentId) {
      viewerCanCall
      viewerCallsForCommittee
      coordinations { id ...CoordinationShown_coordination }
    }
  }
`);

/** 协调会 of one matter, on its page; nothing where there is none and the viewer calls none. */
export function CoordinationPanel({ commitmentId }: { commitmentId: string }) {
  const { t } = useTranslation('coordination');
  const { dateTime } = useFormats();
  const [{ data }, again] = useQuery({
    query: Coordinations,
    variables: { commitmentId },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const found = data?.coordinationsOf;
  if (!found || (found.coordinations.length === 0 && !found.viewerCanCall)) return null;
  const call = found.viewerCallsForCommittee ? callForCommittee : callAsFollower;
  return (
    <Panel
      title={t('title')}
      extra={found.viewerCanCall && <ActButton act={call} subject={{ commitmentId }} onDone={refresh} />}
    >
      {found.coordinations.length === 0 && <p className="quiet">{t('noneHint')}</p>}
      {found.coordinations.map(readCoordination).map((one) => (
        <div key={one.id} className={styles.step}>
          <Link to={`/coordinations/${one.id}`}>{dateTime(one.startsAt)}</Link>{' '}
          <Tag tone={toneOf(one.status)}>{t(`status.${one.status}`)}</Tag>
          {one.parties.some(({ came }) => came === false) && (
            <p className="quiet">
              {one.parties.flatMap(({ name, came }) => (came === false ? [name] : [])).join('、')} {t('absent')}
            </p>
          )}
          {one.steps.map((step) => (
            <p key={step.id} className="quiet">
              {step.partyName} {step.what} {step.outcome && t(`outcome.${step.outcome}`)}
            </p>
          ))}
        </div>
      ))}
    </Panel>
  );
}
