import { SaidBefore } from '@bandeng/features/corrections';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { Mend } from '../../shell/Mend';
import { Card, Page } from '../../shell/Page';
import styles from './appraisal.module.css';
import { ObjectTo, Opine, Report, TakeBack, WithdrawObjection, WithdrawOpinion } from './documents';
import { Facts } from './Facts';
import { WriteForm } from './WriteForm';

export type Shown = NonNullable<ResultOf<typeof Report>['appraisal']>;
interface Of {
  readonly report: Shown;
  readonly refresh: () => void;
}
const SECTIONS = ['did', 'cameOfIt', 'notDone', 'nextYear'] as const;

/** 述职报告: written as long as it may be, then read, with what others say of it. */
export function Component() {
  const { t } = useTranslation('appraisal');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: Report, variables: { id }, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} />;
  const report = data.appraisal;
  if (!report)
    return (
      <Page title={t('title')} back="/appraisals">
        <EmptyState icon="eye" title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return report.viewerCanWrite ? <WriteForm report={report} /> : <Read report={report} refresh={refresh} />;
}

function Read({ report, refresh }: Of) {
  const { t } = useTranslation('appraisal');
  const { dateTime } = useFormats();
  const { name, year, state, handedInAt, late } = report;
  return (
    <Page
      title={`${name} · ${t('of', { year })}`}
      lead={[t(`state.${state}`), handedInAt && t('handedInAt', { at: dateTime(handedInAt) }), late && t('late')]
        .filter(Boolean)
        .join(' · ')}
      back="/appraisals"
    >
      {report.grade && <Grade report={report} refresh={refresh} />}
      <Words report={report} refresh={refresh} />
      <Facts facts={report.facts} />
      <Opinions report={report} refresh={refresh} />
    </Page>
  );
}

function Words({ report, refresh }: Of) {
  const { t } = useTranslation('appraisal');
  const { id, version } = report;
  const [takeBack, { busy }] = useCommand(TakeBack, { done: t('takenBack') });
  if (!report.handedInAt) return <Card>{t('notWritten')}</Card>;
  return (
    <Card>
      {SECTIONS.map((section) => (
        <section key={section} className={styles.section}>
          <h3>{t(`section.${section}`)}</h3>
          <p className={styles.words}>{report[section]}</p>
        </section>
      ))}
      {report.viewerCanTakeBack && (
        <Button block loading={busy} onClick={() => takeBack({ input: { id, version } }).then(refresh)}>
          {t('takeBack')}
        </Button>
      )}
    </Card>
  );
}

function Opinions({ report, refresh }: Of) {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  const { id, version, opinions } = report;
  const sides = report.viewerCanOpineFor;
  return (
    <Card title={t('opinions')}>
      {opinions.length === 0 && sides.length === 0 && <p className="quiet">{t('noOpinions')}</p>}
      {opinions.map((one) => (
        <section key={one.id} className={styles.section}>
          <h3>
            {t(`side.${one.side}`)} {one.onBehalf && <Tag tone="calm">{t('onBehalf')}</Tag>}
          </h3>
          <p className={styles.words}>{one.text}</p>
          <p className="quiet num">
            {t(one.onBehalf ? 'onBehalfOf' : 'by', {
              ...{ saidBy: one.saidBy, name: one.givenByName, at: date(one.givenAt) },
            })}
          </p>
          {one.viewerCanWithdraw && (
            <Mend
              document={WithdrawOpinion}
              label={t('opine.withdraw')}
              done={t('opine.withdrawn')}
              input={(_, reason) => ({ id, version, side: one.side, reason })}
              onDone={refresh}
            />
          )}
        </section>
      ))}
      {sides.map((side) => (
        <OpinionForm key={`${side}${version}`} report={report} side={side} refresh={refresh} />
      ))}
    </Card>
  );
}

function OpinionForm({
  report: { id, version, opinions, viewerCanOpineFor },
  side,
  refresh,
}: Of & { side: Shown['viewerCanOpineFor'][number] }) {
  const { t } = useTranslation('appraisal');
  const said = opinions.find((one) => one.side === side)?.text ?? '';
  const label = viewerCanOpineFor.length > 1 ? t(`side.${side}`) : t('opine.text');
  const [opine, { busy }] = useCommand(Opine, { done: t('opine.done') });
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      initialValues={{ text: said }}
      onFinish={({ text }: { text: string }) =>
        opine({ input: { id, version, side, text } }).then(({ ok }) => ok && refresh())
      }
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t(said ? 'opine.again' : 'opine.act')}
        </Button>
      }
    >
      <Form.Item
        name="text"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('needed', { what: t('opine.text') }) }]}
      >
        <TextArea maxLength={1000} placeholder={t('opine.hint')} autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
    </Form>
  );
}

/** The grade and its reason; within the days a word against it, once. */
function Grade({ report, refresh }: Of) {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  const { id, version, grade, gradeReason, objectBy, objection, answer, archivedAt } = report;
  const [withdraw, { busy }] = useCommand(WithdrawObjection, { done: t('objectionWithdrawn') });
  return (
    <Card title={t('graded')}>
      <p className={styles.grade}>{grade && t(`grade.${grade}`)}</p>
      {gradeReason && <p>{t('reason', { reason: gradeReason })}</p>}
      {objection && <Said title={t('objection')} text={objection} />}
      {answer && <Said title={t('answer')} text={answer} />}
      {archivedAt && <p className="quiet num">{t('archivedAt', { at: date(archivedAt) })}</p>}
      <SaidBefore corrections={report.corrections} />
      {report.viewerCanObject && objectBy && (
        <>
          <p className="quiet num">{t('mayObject', { day: date(objectBy) })}</p>
          <ObjectionForm report={report} refresh={refresh} />
        </>
      )}
      {report.viewerCanWithdrawObjection && (
        <Button block loading={busy} onClick={() => withdraw({ input: { id, version } }).then(refresh)}>
          {t('withdrawObjection')}
        </Button>
      )}
    </Card>
  );
}

const Said = ({ title, text }: { title: string; text: string }) => (
  <section className={styles.section}>
    <h3>{title}</h3>
    <p className={styles.words}>{text}</p>
  </section>
);

function ObjectionForm({ report: { id, version }, refresh }: Of) {
  const { t } = useTranslation('appraisal');
  const [object, { busy }] = useCommand(ObjectTo, { done: t('objected') });
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      onFinish={({ words }: { words: string }) =>
        object({ input: { id, version, words } }).then(({ ok }) => ok && refresh())
      }
      footer={
        <Button block type="submit" loading={busy}>
          {t('object')}
        </Button>
      }
    >
      <Form.Item
        name="words"
        label={t('objection')}
        rules={[{ required: true, whitespace: true, message: t('needed', { what: t('objection') }) }]}
      >
        <TextArea maxLength={1000} placeholder={t('objectHint')} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </Form>
  );
}
