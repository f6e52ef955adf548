import { EmptyState, ErrorState, LoadingState, Photos, useFormats, yearInChina } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Selector } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { DutyKind, DutyRecordKind } from '../../generated/graphql';
import { useKeptQuery } from '../../shell/kept';
import { Mend } from '../../shell/Mend';
import { Card, Page, RowLink } from '../../shell/Page';
import { WaitingList } from '../../shell/WaitingList';
import { OwnFile, WithdrawOutside } from './documents';
import styles from './duty.module.css';

type File = NonNullable<ResultOf<typeof OwnFile>['dutyFile']>;
type Line = File['lines'][number];

const YEARS = 3;

/** 我的履职: what the records say I did, by kind and month. */
export function Component() {
  const { t } = useTranslation('duty');
  const navigate = useNavigate();
  const now = yearInChina();
  const [year, setYear] = useState(now);
  const [kind, setKind] = useState<DutyKind | null>(null);
  const { data, why, again } = useKeptQuery(OwnFile, { year }, `duty-file-${year}`);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const file = data?.dutyFile;
  const lines = file?.lines.filter((line) => kind === null || line.kind === kind) ?? [];
  return (
    <Page
      title={t('file.title')}
      lead={t('file.lead')}
      back="/me"
      foot={
        file && (
          <Button block color="primary" onClick={() => navigate('/duty/outside')}>
            {t('file.enter')}
          </Button>
        )
      }
    >
      <Selector
        aria-label={t('year')}
        value={[year]}
        onChange={([chosen]) => chosen && setYear(chosen)}
        options={Array.from({ length: YEARS }, (_, back) => ({ value: now - back, label: String(now - back) }))}
      />
      {why && <ErrorState error={why} onRetry={refresh} />}
      {!data && !why && <LoadingState what={t('file.title')} />}
      {data && !file && <EmptyState icon="pen" title={t('file.notMember')} hint={t('file.notMemberHint')} />}
      {file && <Counts file={file} year={year} kind={kind} setKind={setKind} />}
      <WaitingList act="enterOutsideDuty" lane="duty" />
      {file && lines.length === 0 && (
        <EmptyState icon="pen" title={t('file.none', { year })} hint={t('file.noneHint')} />
      )}
      <Months lines={lines} refresh={refresh} />
      {file && file.totalCount > file.lines.length && (
        <p className="lead num">{t('file.more', { most: file.lines.length, count: file.totalCount })}</p>
      )}
      <Card>
        <RowLink to="/duty/points">{t('file.points')}</RowLink>
      </Card>
    </Page>
  );
}

const AWAY = ['late', 'leftEarly', 'onLeave', 'excused', 'absent'] as const;

/** How often of each kind; touching one shows only those. */
function Counts({
  file,
  year,
  kind,
  setKind,
}: {
  file: File;
  year: number;
  kind: DutyKind | null;
  setKind: (next: DutyKind | null) => void;
}) {
  const { t } = useTranslation('duty');
  const { invited, present } = file.attendance;
  const away = AWAY.filter((what) => file.attendance[what] > 0).map((what) =>
    t(`points:away.${what}`, { count: file.attendance[what] }),
  );
  const { number } = useFormats();
  if (file.counts.length === 0) return null;
  return (
    <Card>
      <p className="num">
        {t('credited', { year })} <b>{t('points:points', { points: number(file.credited) })}</b>
      </p>
      {invited > 0 && <p className="num">{[t('points:attendance', { invited, present }), ...away].join(' · ')}</p>}
      <Selector
        aria-label={t('points:outside.kind')}
        value={kind ? [kind] : []}
        onChange={([chosen]) => setKind(chosen ?? null)}
        options={file.counts.map((one) => ({ value: one.kind, label: `${t(`points:kind.${one.kind}`)} ${one.lines}` }))}
      />
    </Card>
  );
}

function Months({ lines, refresh }: { lines: readonly Line[]; refresh: () => void }) {
  const { t } = useTranslation('duty');
  const months = [...new Set(lines.map(({ day }) => day.slice(0, 7)))];
  return months.map((month) => (
    <Card key={month} title={t('file.month', { month: Number(month.slice(5)) })}>
      {lines
        .filter(({ day }) => day.startsWith(month))
        .map((line) => (
          <LineRow key={`${line.kind}${line.factId}`} line={line} refresh={refresh} />
        ))}
    </Card>
  ));
}

const PAGES: Partial<Record<DutyRecordKind, string>> = {
  CONSULTATION: '/consultations/',
  COMMITMENT: '/commitments/',
  BRIEF: '/briefs/',
  POLICY_NOTICE: '/policies/',
  RESEARCH: '/research/',
  STUDIO: '/studios/',
  TASK: '/tasks/',
};

function LineRow({ line, refresh }: { line: Line; refresh: () => void }) {
  const { t } = useTranslation('duty');
  const { date, number } = useFormats();
  const page = PAGES[line.opens];
  const together =
    line.people > 1 && (line.share === null ? t('points:together', { count: line.people }) : `${line.share}%`);
  const points = line.points && t('points:points', { points: number(line.points.credited) });
  const leave = line.leaveKind && t(`words:leaveKind.${line.leaveKind}`);
  const note = [date(line.day), line.detail && t(`points:detail.${line.detail}`), leave, points, together, line.note]
    .filter(Boolean)
    .join(' · ');
  const text = (
    <>
      <span className={styles.entry}>{t(`points:kind.${line.kind}`)}</span>
      <span className={styles.title}>{line.title ?? t('points:untitled')}</span>
    </>
  );
  if (page)
    return (
      <RowLink to={`${page}${line.opensId}`} note={note}>
        {text}
      </RowLink>
    );
  return (
    <div className={styles.line}>
      {text}
      <span className="row-note num">{note}</span>
      {line.outside && <Outside outside={line.outside} refresh={refresh} />}
    </div>
  );
}

/** What was entered beside the records, how far it is, and what one may do with it. */
function Outside({ outside, refresh }: { outside: NonNullable<Line['outside']>; refresh: () => void }) {
  const { t } = useTranslation('duty');
  const { id, version, status, reason, decidedByName } = outside;
  return (
    <>
      {status === 'RETURNED' && <p role="alert">{t('points:outside.returned', { reason })}</p>}
      {status === 'CONFIRMED' && decidedByName && (
        <span className="row-note">{t('points:outside.confirmedBy', { name: decidedByName })}</span>
      )}
      <Photos ids={outside.evidenceIds} label={t('points:outside.evidence')} />
      <div className={styles.acts}>
        {outside.viewerCanCorrect && <Link to={`/duty/outside/${id}`}>{t('file.correct')}</Link>}
        {outside.viewerCanWithdraw && (
          <Mend
            document={WithdrawOutside}
            label={t('file.withdraw')}
            done={t('file.withdrawn')}
            input={(_, why) => ({ id, version, reason: why })}
            onDone={refresh}
          />
        )}
      </div>
    </>
  );
}
