import { useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

export const rows: readonly MeRow[] = [
  { group: 'first', order: 5, isFor: ({ canServeAsInformant }) => canServeAsInformant, render: () => <Appointment /> },
  { group: 'said', order: 40, isFor: ({ canWriteBriefs }) => canWriteBriefs, render: () => <WriteOne /> },
  { group: 'said', order: 50, isFor: ({ canWriteBriefs }) => canWriteBriefs, render: () => <Mine /> },
];

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
    <section>
      <h3>{t('appointment.title')}</h3>
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
    </section>
  );
}

function useTerm() {
  const { canServeAsInformant } = useViewer();
  const [{ data }, again] = useQuery({ query: OwnTerm, pause: !canServeAsInformant });
  return { term: data?.myInformant, refresh: () => again({ requestPolicy: 'network-only' }) };
}

function Appointment() {
  const { term, refresh } = useTerm();
  return term?.viewerActs.includes('ACTIVATE') && <AppointmentCard term={term} refresh={refresh} />;
}

/** An informant sees what this month expects of them. */
function WriteOne() {
  const { t } = useTranslation('brief');
  const { term } = useTerm();
  const expected = term?.monthlyExpected ?? 0;
  const [now] = [...(term?.months ?? [])].reverse();
  const done = now?.done ?? 0;
  return (
    <RowLink
      to="/briefs/new"
      note={expected > 0 && t(done >= expected ? 'monthDone' : 'monthOwed', { done, expected })}
    >
      {t('row.write')}
    </RowLink>
  );
}

function Mine() {
  const { t } = useTranslation('brief');
  return <RowLink to="/briefs">{t('row.mine')}</RowLink>;
}
