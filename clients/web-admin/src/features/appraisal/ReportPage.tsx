import { SaidBefore } from '@bandeng/features/corrections';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { AppraisalOpinionSide, AppraisalReportPageQuery } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { NotFound } from '../../shell/NotFound';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';
import styles from './appraisal.module.css';
import { Facts } from './Facts';
import { answerObjection, correctGrade, opine, withdrawGrade, withdrawOpinion } from './report-acts';

const Report = graphql(`
  query AppraisalReportPage($id: ID!) {
    appraisal(id: $id) {
      id
      version
      roundId
      year
      name
      committeeName
      sectorName
      specialCommitteeNames
      state
      did
      cameOfIt
      notDone
      nextYear
      handedInAt
      late
      facts {
        asOf
        frozen
        from
        to
        credited
        changedSince
        attendance { invited present late leftEarly onLeave excused absent }
        counts { kind lines done }
        lines { factId kind day detail gone title opens opensId }
      }
      opinions {
        id
        side
        text
        onBehalf
        saidBy
        givenByName
        givenAt
        corrections { ...SaidBefore_correction }
        viewerCanWithdraw
      }
      grade
      gradeReason
      gradedAt
      objectBy
      objection
      answer
      archivedAt
      corrections { ...SaidBefore_correction }
      viewerCanOpineFor
      viewerCanWithdrawGrade
      viewerCanAnswer
      viewerCanCorrect
    }
  }
`);

export type Shown = NonNullable<AppraisalReportPageQuery['appraisal']>;
interface Of {
  readonly report: Shown;
  readonly refresh: () => void;
}
const SECTIONS = ['did', 'cameOfIt', 'notDone', 'nextYear'] as const;

/** 述职报告 of one member: their words, the records, what others say, the grade. */
export function Component() {
  const { t } = useTranslation('appraisal');
  const { id = '' } = useParams();
  const runs = useViewer().canRunAppraisals;
  const { dateTime } = useFormats();
  const [{ data, error }, again] = useQuery({ query: Report, variables: { id }, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  const report = data.appraisal;
  if (!report) return <NotFound />;
  const { name, year, state, handedInAt, late } = report;
  const places = [report.committeeName, report.sectorName, ...report.specialCommitteeNames];
  return (
    <Page
      title={`${name} · ${t('of', { year })}`}
      status={<Tag tone="calm">{t(`state.${state}`)}</Tag>}
      subtitle={[...places, handedInAt && t('handedInAt', { at: dateTime(handedInAt) }), late && t('late')]
        .filter(Boolean)
        .join(' · ')}
      back={{ to: runs ? `/appraisals/${report.roundId}` : '/appraisals', label: t('title') }}
      action={(handedInAt || report.grade) && <Button href={`/admin/papers/annual-report/${id}`}>{t('paper')}</Button>}
    >
      <div className={styles.report}>
        <div>
          <Words report={report} />
          <Facts facts={report.facts} />
        </div>
        <div>
          {runs && <Grade report={report} refresh={refresh} />}
          <Opinions report={report} refresh={refresh} runs={runs} />
        </div>
      </div>
    </Page>
  );
}

function Words({ report }: { report: Shown }) {
  const { t } = useTranslation('appraisal');
  return (
    <Panel title={t('ownWords')}>
      {!report.handedInAt && <p className="quiet">{t('notWritten')}</p>}
      {SECTIONS.filter((section) => report[section]).map((section) => (
        <section key={section}>
          <h3>{t(`section.${section}`)}</h3>
          <p className={styles.words}>{report[section]}</p>
        </section>
      ))}
    </Panel>
  );
}

function Opinions({ report, refresh, runs }: Of & { runs: boolean }) {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  const [giving, setGiving] = useState<AppraisalOpinionSide | null>(null);
  const [withdrawing, setWithdrawing] = useState<AppraisalOpinionSide | null>(null);
  const said = report.opinions.find(({ side }) => side === giving);
  return (
    <Panel title={t('opinions')}>
      {report.opinions.length === 0 && <p className="quiet">{t('noOpinions')}</p>}
      {report.opinions.map((one) => (
        <section key={one.id} className={styles.opinion}>
          <h3>
            {t(`side.${one.side}`)} {one.onBehalf && <Tag tone="calm">{t('onBehalf')}</Tag>}
          </h3>
          <p className={styles.words}>{one.text}</p>
          <p className="quiet num">
            {t(one.onBehalf ? 'onBehalfOf' : 'by', {
              saidBy: one.saidBy,
              name: one.givenByName,
              at: date(one.givenAt),
            })}
          </p>
          <SaidBefore corrections={one.corrections} />
          {one.viewerCanWithdraw && (
            <Button size="small" onClick={() => setWithdrawing(one.side)}>
              {t('opine.withdraw')}
            </Button>
          )}
        </section>
      ))}
      <div className={styles.acts}>
        {report.viewerCanOpineFor.map((side) => (
          <Button key={side} onClick={() => setGiving(side)}>
            {t(report.opinions.some((one) => one.side === side) ? 'giveAgain' : runs ? 'enterFor' : 'giveFor', {
              side: t(`side.${side}`),
            })}
          </Button>
        ))}
      </div>
      {giving && (
        <ActForm
          act={opine}
          subject={{ ...report, side: giving, onBehalf: runs, text: said?.text ?? '', saidBy: said?.saidBy ?? '' }}
          onDone={refresh}
          onConflict={refresh}
          onClose={() => setGiving(null)}
        />
      )}
      {withdrawing && (
        <ActForm
          act={withdrawOpinion}
          subject={{ ...report, side: withdrawing }}
          onDone={refresh}
          onConflict={refresh}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </Panel>
  );
}

function Grade({ report, refresh }: Of) {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  const { grade, gradeReason, objectBy, objection, answer, archivedAt } = report;
  const [act, setAct] = useState<'withdraw' | 'answer' | 'correct' | null>(null);
  const form = { onDone: refresh, onConflict: refresh, onClose: () => setAct(null) };
  return (
    <Panel title={t('graded')}>
      <p className={styles.grade}>{grade ? t(`grade.${grade}`) : t('undecided')}</p>
      {gradeReason && <p>{t('reason', { reason: gradeReason })}</p>}
      {objectBy && !archivedAt && <p className="quiet num">{t('objectBy', { day: date(objectBy) })}</p>}
      {objection && <p className={styles.words}>{`${t('objection')}：${objection}`}</p>}
      {answer && <p className={styles.words}>{`${t('answer')}：${answer}`}</p>}
      {archivedAt && <p className="quiet num">{t('archivedAt', { at: date(archivedAt) })}</p>}
      <SaidBefore corrections={report.corrections} />
      <div className={styles.acts}>
        {report.viewerCanAnswer && (
          <Button type="primary" onClick={() => setAct('answer')}>
            {t('answering.title')}
          </Button>
        )}
        {report.viewerCanWithdrawGrade && (
          <Button onClick={() => setAct('withdraw')}>{t('withdrawGrade.title')}</Button>
        )}
        {report.viewerCanCorrect && <Button onClick={() => setAct('correct')}>{t('correcting.title')}</Button>}
      </div>
      {act === 'withdraw' && <ActForm act={withdrawGrade} subject={report} {...form} />}
      {act === 'answer' && grade && (
        <ActForm act={answerObjection} subject={{ ...report, grade, answer: answer ?? '' }} {...form} />
      )}
      {act === 'correct' && grade && <ActForm act={correctGrade} subject={{ ...report, grade }} {...form} />}
    </Panel>
  );
}
