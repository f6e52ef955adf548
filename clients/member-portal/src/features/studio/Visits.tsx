import { SaidBefore } from '@bandeng/features/corrections';
import { BECAME_TONES } from '@bandeng/features/studio';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { Card } from '../../shell/Page';
import { CorrectVisit, RestoreVisit, Visits as VisitsOfDay, WithdrawVisit } from './documents';

const Visits_visit = graphql(`
  fragment Visits_visit on VisitRow {
    id
    version
    receptionId
    visitorName
    visitorPhone
    visitorAnonymised
    groupName
    village
    words
    outcome
    became
    answer
    topic { id number title trackingCode }
    notedAt
    withdrawnAt
    withdrawnReason
    corrections { ...SaidBefore_correction }
    viewerCanCorrect
    viewerCanWithdraw
    viewerSeesVisitor
  }
`);

/** Who came and what became of it, the first first. Nothing of it is kept on the phone. */
export function Visits({ receptionId, count, onDone }: { receptionId: string; count: number; onDone: () => void }) {
  const { t } = useTranslation('studio');
  const [{ data, error }, again] = useQuery({
    query: VisitsOfDay,
    variables: { id: receptionId },
    requestPolicy: 'network-only',
  });
  const refresh = () => {
    again({ requestPolicy: 'network-only' });
    onDone();
  };
  if (error && !data)
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  const visits = data?.reception?.visits ?? [];
  return (
    <Card title={t('visits')} extra={t('visitors', { count })}>
      {data && visits.length === 0 && <p className="lead">{`${t('noVisits')} · ${t('noVisitsHint')}`}</p>}
      {visits.map((visit) => (
        <Visit key={visit.id} visit={visit} refresh={refresh} />
      ))}
    </Card>
  );
}

interface Given {
  readonly visit: FragmentType<typeof Visits_visit>;
  readonly refresh: () => void;
}

function Visit({ visit: given, refresh }: Given) {
  const visit = readFragment(Visits_visit, given);
  const { t } = useTranslation('studio');
  const { dateTime } = useFormats();
  const { topic } = visit;
  const gone = visit.visitorAnonymised ? t('anonymised') : null;
  const who = [visit.visitorName ?? gone, visit.visitorPhone, visit.groupName, visit.village]
    .filter(Boolean)
    .join(' · ');
  return (
    <article className={rows.entry}>
      <p className="lead num">
        {[who, dateTime(visit.notedAt)].filter(Boolean).join(' · ')}{' '}
        <Tag tone={BECAME_TONES[visit.became]}>{t(`became.${visit.became}`)}</Tag>
      </p>
      {visit.withdrawnReason && <p className="plain-words">{t('away', { reason: visit.withdrawnReason })}</p>}
      <p className="plain-words">{visit.words}</p>
      {visit.answer && <p className="plain-words">{visit.answer}</p>}
      {topic && (
        <p>
          <Link to={`/receptions/${visit.receptionId}/slip?visit=${visit.id}`}>
            {t('topic', { number: topic.number, code: topic.trackingCode })}
          </Link>
        </p>
      )}
      <SaidBefore corrections={visit.corrections} />
      <VisitMends visit={given} refresh={refresh} />
    </article>
  );
}

/** What the person said and who they are, put right; and that it was noted by mistake. */
function VisitMends({ visit: given, refresh }: Given) {
  const visit = readFragment(Visits_visit, given);
  const { t } = useTranslation('studio');
  const { id, version, visitorName, visitorPhone, groupName, village, words, answer } = visit;
  const turn = (_: object, reason: string) => ({ visitId: id, version, reason });
  const blank = (text: string | undefined) => (text?.trim() ? text : null);
  return (
    <div className={rows.acts}>
      {visit.viewerCanCorrect && (
        <Mend
          document={CorrectVisit}
          fields={[
            ...(visit.viewerSeesVisitor
              ? ([
                  { name: 'visitorName', max: 40, optional: true },
                  { name: 'visitorPhone', max: 20, optional: true },
                ] as const)
              : []),
            { name: 'groupName', max: 40, optional: true },
            { name: 'village', max: 120, optional: true },
            { name: 'visitWords', max: 7000 },
            ...(visit.outcome === 'ANSWERED' ? ([{ name: 'visitAnswer', max: 1000 }] as const) : []),
          ]}
          said={{
            ...{ visitorName: visitorName ?? null, visitorPhone: visitorPhone ?? null, groupName: groupName ?? null },
            ...{ village: village ?? null, visitWords: words, visitAnswer: answer ?? null },
          }}
          input={(says, reason) => ({
            ...{ visitId: id, version, reason, words: says.visitWords ?? '' },
            ...{ groupName: blank(says.groupName), village: blank(says.village), answer: blank(says.visitAnswer) },
            ...{ visitorName: blank(says.visitorName), visitorPhone: blank(says.visitorPhone) },
            // The one telephone that stands there was left with consent; another is asked for anew where they sit.
            consents: true,
          })}
          onDone={refresh}
        />
      )}
      {visit.viewerCanWithdraw && !visit.withdrawnAt && (
        <Mend
          document={WithdrawVisit}
          label={t('withdrawVisit')}
          done={t('withdrawnVisit')}
          input={turn}
          onDone={refresh}
        />
      )}
      {visit.viewerCanWithdraw && visit.withdrawnAt && (
        <Mend
          document={RestoreVisit}
          label={t('restoreVisit')}
          done={t('restoredVisit')}
          input={turn}
          onDone={refresh}
        />
      )}
    </div>
  );
}
