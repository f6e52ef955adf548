import { usePublicAddress } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { CodeQr, DisabledReason, EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { MomentField } from '../../shell/day/MomentField';
import { ColumnForm, needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import { type Asked, CloseDocument, OpenDocument, QuestionnaireDocument } from './documents';
import { PaperForm } from './PaperForm';
import { QuestionsForm } from './QuestionsForm';
import { Results } from './Results';
import { WishTexts } from './WishTexts';

const BEFORE: readonly string[] = ['PLANNED', 'PREPARING', 'READY', 'NOTIFIED'];

/** What stands open over the page: the questions, until when it is open, a paper that is entered. */
type Opened = 'QUESTIONS' | 'OPENING' | 'PAPER';
type Open = (next: Opened) => void;

/** The wish survey of this consultation: what is asked, the code to scan, and what people said. */
export function Component({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('survey');
  const [opened, open] = useState<Opened | null>(null);
  const [{ data, error }, again] = useQuery({
    query: QuestionnaireDocument,
    variables: { id: consultationId },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('nav')} onRetry={refresh} />;
  const { questionnaire: asked, consultation } = data;
  const may = Boolean(consultation?.viewerCanOrganise && BEFORE.includes(consultation.status));
  const dialog = opened && (
    <SurveyDialog
      opened={opened}
      consultationId={consultationId}
      asked={asked ?? null}
      startsAt={consultation?.startsAt ?? null}
      close={() => open(null)}
      refresh={refresh}
    />
  );
  if (!asked) {
    return (
      <Panel>
        <NoSurvey may={may} open={open} />
        {dialog}
      </Panel>
    );
  }
  const { results, status } = asked;
  return (
    <>
      <SurveyPanel asked={asked} may={may} consultationId={consultationId} refresh={refresh} open={open} />
      {results.n > 0 && <Results results={results} />}
      {status !== 'DRAFT' &&
        asked.questions
          .filter(({ kind }) => kind === 'TEXT')
          .map(({ id, text }) => (
            <WishTexts
              key={id}
              consultationId={consultationId}
              questionId={id}
              title={text}
              n={results.n}
              may={may}
              onRaised={refresh}
            />
          ))}
      {dialog}
    </>
  );
}

function SurveyDialog({
  opened,
  consultationId,
  asked,
  startsAt,
  close,
  refresh,
}: {
  opened: Opened;
  consultationId: string;
  /** None yet: it can only be made. */
  asked: Asked | null;
  startsAt: string | null;
  close: () => void;
  refresh: () => void;
}) {
  const closeAndRefresh = () => {
    close();
    refresh();
  };
  if (opened === 'QUESTIONS')
    return <QuestionsForm consultationId={consultationId} asked={asked} onClose={close} onDone={refresh} />;
  if (!asked) return null;
  if (opened === 'PAPER') return <PaperForm consultationId={consultationId} asked={asked} onClose={closeAndRefresh} />;
  return (
    <OpenForm consultationId={consultationId} asked={asked} startsAt={startsAt} onClose={close} onDone={refresh} />
  );
}

function SurveyPanel({
  asked,
  may,
  consultationId,
  refresh,
  open,
}: {
  asked: Asked;
  may: boolean;
  consultationId: string;
  refresh: () => void;
  open: Open;
}) {
  const { t } = useTranslation('survey');
  const { status } = asked;
  return (
    <Panel
      title={<SurveyTitle asked={asked} />}
      extra={may && <SurveyActs consultationId={consultationId} asked={asked} refresh={refresh} open={open} />}
    >
      <SurveyHead asked={asked} consultationId={consultationId} />
      {status === 'DRAFT' && (
        <ol className="survey-questions">
          {asked.questions.map(({ id, kind, text, options }) => (
            <li key={id}>
              {text} <span className="quiet">{t(`kind.${kind}`)}</span>
              {options.length > 0 && <p className="quiet">{options.map((one) => one.text).join(' / ')}</p>}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function NoSurvey({ may, open }: { may: boolean; open: Open }) {
  const { t } = useTranslation('survey');
  return (
    <EmptyState
      title={t('none')}
      hint={t('noneHint')}
      action={
        may && (
          <Button type="primary" onClick={() => open('QUESTIONS')}>
            {t('make')}
          </Button>
        )
      }
    />
  );
}

function SurveyHead({ asked, consultationId }: { asked: Asked; consultationId: string }) {
  const { t } = useTranslation('survey');
  const origin = usePublicAddress();
  const { dateTime, rate } = useFormats();
  const { results, status, askedCount } = asked;
  const address = `${origin}/portal/q/${asked.code}`;
  return (
    <div className="survey-head">
      <div className="num">
        {status === 'DRAFT' ? (
          <p>{t('draftHint', { count: asked.questions.length })}</p>
        ) : (
          <>
            <p className="survey-n">
              <strong>{results.n}</strong> {t('answers')}
            </p>
            <p className="quiet">
              {t('via', { code: results.byCode, invitation: results.byInvitation, paper: results.onPaper })}
            </p>
            <p className="quiet">
              {askedCount === null || askedCount === undefined
                ? t('askedUnknown')
                : results.n > askedCount
                  ? t('askedFewer', { count: askedCount })
                  : t('response', { rate: rate(results.n, askedCount), missing: askedCount - results.n })}
            </p>
            <p className="quiet">
              {status === 'OPEN' ? t('closesAt', { date: dateTime(asked.closesAt) }) : t('isClosed')}
            </p>
          </>
        )}
        {asked.intro && <p className="words">{asked.intro}</p>}
      </div>
      {status !== 'DRAFT' && (
        <div className="survey-code">
          <CodeQr text={address} size={148} label={t('scan')} />
          <strong className="num">{asked.code}</strong>
          <Link to={`/consultations/${consultationId}/questionnaire/print`}>{t('print')}</Link>
        </div>
      )}
    </div>
  );
}

function SurveyActs({
  consultationId,
  asked,
  refresh,
  open,
}: {
  consultationId: string;
  asked: Asked;
  refresh: () => void;
  open: Open;
}) {
  const { t } = useTranslation('survey');
  const { results, status, askedCount } = asked;
  const [close, { busy: closing }] = useCommand(CloseDocument, { done: t('closedNow') });
  const answered = results.n > 0 ? t('answeredAlready') : null;
  return (
    <span className="survey-acts">
      {status === 'OPEN' && <Button onClick={() => open('PAPER')}>{t('paper.enter')}</Button>}
      {status === 'OPEN' && (
        <Button
          loading={closing}
          onClick={async () => {
            const input = { consultationId, version: asked.version, askedCount };
            if ((await close({ input })).ok) refresh();
          }}
        >
          {t('close')}
        </Button>
      )}
      <Button type={status === 'DRAFT' ? 'primary' : 'default'} onClick={() => open('OPENING')}>
        {t(status === 'DRAFT' ? 'open' : 'extend')}
      </Button>
      <DisabledReason reason={answered}>
        <Button disabled={answered !== null} onClick={() => open('QUESTIONS')}>
          {t('edit')}
        </Button>
      </DisabledReason>
    </span>
  );
}

function SurveyTitle({ asked }: { asked: Asked }) {
  const { t } = useTranslation('survey');
  const { status } = asked;
  return (
    <>
      {t('title')}{' '}
      <Tag
        tone={status === 'OPEN' ? 'ok' : status === 'DRAFT' ? 'info' : 'calm'}
        icon={status === 'OPEN' ? 'checkRing' : status === 'DRAFT' ? 'pen' : 'clock'}
      >
        {t(`status.${status}`)}
      </Tag>
    </>
  );
}

/** `YYYY-MM-DDTHH:mm` in China, as the browser's field wants it. */
const inChina = (instant: Date) => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

function OpenForm({
  consultationId,
  asked,
  startsAt,
  onClose,
  onDone,
}: {
  consultationId: string;
  asked: Asked;
  startsAt: string | null;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('survey');
  const [form] = Form.useForm<{ closesAt: string; askedCount?: number }>();
  const [open, { busy }] = useCommand(OpenDocument, { done: t('opened') });
  const week = new Date(Date.now() + 7 * 86_400_000);
  const before = startsAt ? new Date(new Date(startsAt).getTime() - 86_400_000) : week;
  const suggested = asked.closesAt && new Date(asked.closesAt) > new Date() ? new Date(asked.closesAt) : before;
  const first = suggested.getTime() > Date.now() ? suggested : week;
  return (
    <Modal
      open
      title={t(asked.status === 'DRAFT' ? 'open' : 'extend')}
      okText={t('common:verb.confirm')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ColumnForm
        form={form}
        initialValues={{ closesAt: inChina(first), askedCount: asked.askedCount ?? undefined }}
        onFinish={async ({ closesAt, askedCount }: { closesAt: string; askedCount?: number }) => {
          const outcome = await open({
            input: {
              consultationId,
              version: asked.version,
              closesAt: new Date(`${closesAt}:00+08:00`).toISOString(),
              askedCount: askedCount ?? null,
            },
          });
          if (!outcome.ok) return;
          onClose();
          onDone();
        }}
      >
        <Form.Item name="closesAt" label={t('until')} rules={[needed(t, t('until'))]}>
          <MomentField />
        </Form.Item>
        <Form.Item name="askedCount" label={t('asked')} extra={t('askedHint')}>
          <InputNumber min={1} max={1_000_000} precision={0} style={{ width: 160 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
