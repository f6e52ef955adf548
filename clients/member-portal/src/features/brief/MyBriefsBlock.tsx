import { useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

const OwnTerm = graphql(`
  query OwnInformantTerm {
    myInformant {
      id
      version
      nominatedBy
      termStartsOn
      termEndsOn
      viewerActs
      monthlyExpected
      months {
        month
        done
      }
    }
  }
`);

const Accept = graphql(`
  mutation AcceptAppointment($input: InformantActInput!) {
    activateInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
type Term = NonNullable<ResultOf<typeof OwnTerm>['myInformant']>;

/** 应聘: from then on the months are counted. */
function AppointmentCard({ term, refresh }: { term: Term; refresh: () => void }) {
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  const [accept, { busy }] = useCommand(Accept, { done: t('appointment.accepted') });
  const { id, version, nominatedBy, termStartsOn, termEndsOn } = term;
  return (
    <Card title={t('appointment.title')}>
      <p className="lead num">
        {t('appointment.lead', {
          by: nominatedBy,
          from: termStartsOn && date(termStartsOn),
          to: termEndsOn ? date(termEndsOn) : t('appointment.open'),
        })}
      </p>
      <Button
        block
        color="primary"
        loading={busy}
        onClick={async () => {
          await accept({ input: { informantId: id, version } });
          refresh();
        }}
      >
        {t('appointment.accept')}
      </Button>
    </Card>
  );
}

/** The way to one's briefs; an informant sees what this month expects of them. */
export function MyBriefsBlock() {
  const { t } = useTranslation('brief');
  const viewer = useViewer();
  const [{ data }, again] = useQuery({ query: OwnTerm, pause: !viewer.canServeAsInformant });
  if (!viewer.canWriteBriefs) return null;
  const term = data?.myInformant;
  const [now] = [...(term?.months ?? [])].reverse();
  const done = now?.done ?? 0;
  const own = (
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
  if (!term?.viewerActs.includes('ACTIVATE')) return own;
  return (
    <>
      <AppointmentCard term={term} refresh={() => again({ requestPolicy: 'network-only' })} />
      {own}
    </>
  );
}
