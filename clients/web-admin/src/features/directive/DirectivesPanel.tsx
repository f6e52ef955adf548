import { type DirectiveLine, isLate, readDirectiveLine, toneOf } from '@bandeng/features/directive';
import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ActButton } from '../../shell/acts/Correctable';
import { Panel } from '../../shell/Page';
import { write } from './acts';

const Directives = graphql(`
  query DirectivesAtDesk($consultationId: ID!) {
    directivesOf(consultationId: $consultationId) {
      id
      committeeName
      viewerCanWrite
      departments { id name }
      directives { id ...DirectiveLine_directive }
    }
  }
`);

/** 督办 of one consultation, in its line of what happened; nothing where there is none and the viewer writes none. */
export function DirectivesPanel({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('directive');
  const [{ data }, again] = useQuery({
    query: Directives,
    variables: { consultationId },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.directivesOf;
  if (!found || (found.directives.length === 0 && !found.viewerCanWrite)) return null;
  const refresh = () => again({ requestPolicy: 'network-only' });
  return (
    <Panel
      title={t('title')}
      extra={found.viewerCanWrite && <ActButton act={write} subject={found} onDone={refresh} />}
    >
      {found.directives.length === 0 && <p className="quiet">{t('none')}</p>}
      <ol className="chain">
        {found.directives.map(readDirectiveLine).map((one) => (
          <Line key={one.id} one={one} />
        ))}
      </ol>
    </Panel>
  );
}

function Line({ one }: { one: DirectiveLine }) {
  const { t } = useTranslation('directive');
  const { date } = useFormats();
  return (
    <li>
      <Link to={`/directives/${one.id}`}>{one.words}</Link>
      <Tag tone={toneOf(one)}>
        {isLate(one) ? t('late', { count: -(one.workingDaysLeft ?? 0) }) : t(`status.${one.status}`)}
      </Tag>
      <span className="quiet num">{t('by', { name: one.leaderName, day: date(one.writtenAt) })}</span>
    </li>
  );
}
