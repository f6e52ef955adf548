import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

const OwnTerm = graphql(`
  query OwnInformantTerm {
    myInformant {
      id
      monthlyExpected
      months {
        month
        done
      }
    }
  }
`);

/** The way to one's briefs; an informant sees what this month expects of them. */
export function MyBriefsBlock() {
  const { t } = useTranslation('brief');
  const viewer = useViewer();
  const [{ data }] = useQuery({ query: OwnTerm, pause: !viewer.canServeAsInformant });
  if (!viewer.canWriteBriefs) return null;
  const term = data?.myInformant;
  const [now] = [...(term?.months ?? [])].reverse();
  const done = now?.done ?? 0;
  return (
    <Card title={t('block')}>
      {term && term.monthlyExpected > 0 && (
        <p className="lead num">
          {done >= term.monthlyExpected
            ? t('monthDone', { done, expected: term.monthlyExpected })
            : t('monthOwed', { done, expected: term.monthlyExpected })}
        </p>
      )}
      <RowLink to="/briefs/new">{t('writeOne')}</RowLink>
      <RowLink to="/briefs">{t('mine')}</RowLink>
    </Card>
  );
}
