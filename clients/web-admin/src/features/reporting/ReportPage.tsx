import { codedError } from '@bandeng/graphql-client';
import { DisabledReason, LoadingState, StatusTag, useFormats, useWords } from '@bandeng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { ACTS, type DeskAct } from './acts';
import type { Shown } from './acts/shown';
import { RenewReportDocument, ReportDesk } from './documents';
import { Facts, Feedbacks, Unbound, Versions } from './ReportAside';
import { ReportCharts } from './ReportCharts';
import { ReportText } from './ReportText';
import styles from './reporting.module.css';
import { WriteReport } from './WriteReport';

/** In the order they are offered; the last that may be done is the filled button. */
const ORDER: readonly DeskAct[] = [
  'DISCARD',
  'WITHDRAW',
  'CORRECT',
  'TAKE_BACK',
  'SUBMIT',
  'SIGN',
  'SEND',
  'RECORD_FEEDBACK',
];

export function Component() {
  const { t } = useTranslation('reporting');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ReportDesk,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/reports', label: t('nav') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  if (!data.report) return <Gone back={back} />;
  return <Desk key={`${data.report.id}${data.report.version}`} report={data.report} reload={reload} back={back} />;
}

function Desk({ report, reload, back }: { report: Shown; reload: () => void; back: { to: string; label: string } }) {
  const { t } = useTranslation('reporting');
  const { date } = useFormats();
  const [act, setAct] = useState<DeskAct | null>(null);
  const mayEdit = report.acts.some((one) => one.act === 'EDIT' && !one.whyNot) && !report.takenDown;
  const where = [
    t(`kind.${report.kind}`),
    report.number,
    report.committeeName ?? t('district'),
    report.writerName && t('writtenBy', { name: report.writerName }),
    report.signerName && t('signedBy', { name: report.signerName }),
    report.sentOn && t('sentTo', { addressee: report.addressee, day: date(report.sentOn) }),
  ];
  return (
    <Page
      title={report.title}
      status={<StatusTag kind="report" value={report.status} />}
      subtitle={where.filter(Boolean).join(' · ')}
      back={back}
      action={<Acts report={report} onAct={setAct} />}
    >
      <Flags report={report} />
      <Changes report={report} reload={reload} />
      <div className={styles.desk}>
        <div>
          <Panel>{mayEdit ? <WriteReport report={report} reload={reload} /> : <ReportText report={report} />}</Panel>
          <ReportCharts report={report} />
        </div>
        <div>
          {report.kind === 'CONSULTATION' && <Feedbacks report={report} reload={reload} />}
          <Unbound report={report} />
          <Facts report={report} />
          <Versions report={report} />
        </div>
      </div>
      {act && (
        <ActForm
          key={act}
          act={ACTS[act]}
          subject={report}
          onDone={reload}
          onConflict={() => {
            setAct(null);
            reload();
          }}
          onClose={() => setAct(null)}
        />
      )}
    </Page>
  );
}

function Acts({ report, onAct }: { report: Shown; onAct: (act: DeskAct) => void }) {
  const { t } = useTranslation('reporting');
  const words = useWords();
  const navigate = useNavigate();
  const offered = new Map(report.acts.map((option) => [option.act, option.whyNot ?? null]));
  const never = ['WRONG_STATUS', 'NO_FEEDBACK'] as const;
  const shown = ORDER.filter((act) => offered.has(act) && !never.some((code) => code === offered.get(act)));
  const first = [...shown].reverse().find((act) => offered.get(act) === null);
  return (
    <>
      {!report.takenDown && (
        <>
          <Button onClick={() => navigate('print')}>{t('print')}</Button>
          <Button href={`/reports/${report.id}/paper`}>{t('word')}</Button>
          {report.placements.length > 0 && <Button href={`/reports/${report.id}/workbook`}>{t('workbook')}</Button>}
        </>
      )}
      {shown.map((act) => {
        const why = offered.get(act);
        return (
          <DisabledReason key={act} reason={why ? words({ code: why, __typename: 'ReportingRefusal' }) : null}>
            <Button type={act === first ? 'primary' : 'default'} danger={act === 'WITHDRAW'} onClick={() => onAct(act)}>
              {t(`act.${act}`)}
            </Button>
          </DisabledReason>
        );
      })}
    </>
  );
}

function Flags({ report }: { report: Shown }) {
  const { t } = useTranslation('reporting');
  const flags = [
    report.takenDown && t('takenDown'),
    report.returnedBecause && t('returned', { reason: report.returnedBecause }),
    report.correctionReason && t('correcting', { number: report.correction, reason: report.correctionReason }),
    report.withdrawnBecause && t('withdrawn', { reason: report.withdrawnBecause }),
    report.signedInSpite && t('inSpiteFlag', { reason: report.signedInSpite }),
  ];
  return (
    <>
      {flags.map(
        (flag) => flag && <Alert key={flag} type="warning" showIcon message={flag} style={{ marginBottom: 12 }} />,
      )}
      {report.consultationId && !report.takenDown && (
        <p>
          <Link to={`/consultations/${report.consultationId}`}>{t('toConsultation')}</Link>
        </p>
      )}
    </>
  );
}

/** What reads otherwise today: renewed in one press while it is a draft, corrected once it went out. */
function Changes({ report, reload }: { report: Shown; reload: () => void }) {
  const { t } = useTranslation('reporting');
  const { date } = useFormats();
  const [renew, { busy }] = useCommand(RenewReportDocument, { done: t('done.RENEW') });
  const mayRenew = report.acts.some(({ act, whyNot }) => act === 'RENEW' && !whyNot);
  if (report.changes.length === 0) return null;
  const press = async () => {
    const { ok } = await renew({ input: { reportId: report.id, version: report.version } });
    if (ok) reload();
  };
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      message={t('changed.count', { count: report.changes.length, day: date(report.asOf) })}
      description={
        <ul className={styles.lines}>
          {report.changes.map(({ label, before, now }) => (
            <li key={`${label}${before}${now}`}>
              {before ? t('changed.line', { label, before, now }) : now || t('changed.drawn', { label })}
            </li>
          ))}
        </ul>
      }
      action={
        mayRenew && (
          <Button type="primary" loading={busy} onClick={() => void press()}>
            {t('act.RENEW')}
          </Button>
        )
      }
    />
  );
}
