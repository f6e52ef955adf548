import { useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import { Panel } from '../../shell/Page';
import type { Shown, ShownFeedback } from './acts/shown';
import { withdrawFeedback } from './acts/withdraw-feedback';
import { ReadReportWordingDocument } from './documents';
import styles from './reporting.module.css';

/** Sentences that say a number no record stands behind. */
export function Unbound({ report }: { report: Shown }) {
  const { t } = useTranslation('reporting');
  if (report.unbound.length === 0) return null;
  return (
    <Panel title={t('unbound.title')}>
      <p className="quiet">{t('unbound.hint')}</p>
      <ul className={styles.lines}>
        {report.unbound.map(({ block, words, number }) => (
          <li key={`${block}${words}`}>
            <strong>{number}</strong> · {words}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What each figure of the text is: definition, period, scope, n and the day it is of. */
export function Facts({ report }: { report: Shown }) {
  const { t } = useTranslation('reporting');
  const { date } = useFormats();
  if (report.facts.length === 0) return null;
  return (
    <Panel title={t('facts')}>
      <dl className={styles.facts}>
        {report.facts.map(({ key, label, value, means, n, asOf, sealed, gone }) => (
          <div key={key}>
            <dt>
              <strong>{value}</strong> {label}
            </dt>
            {!gone && (
              <dd className="quiet">
                {[
                  means,
                  n !== null && n !== undefined && t('n', { n }),
                  sealed ? t('sealedOf', { day: date(asOf) }) : t('asOf', { day: date(asOf) }),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Panel>
  );
}

export function Versions({ report }: { report: Shown }) {
  const { t } = useTranslation('reporting');
  const { dateTime } = useFormats();
  if (report.versions.length === 0) return null;
  return (
    <Panel title={t('versions')}>
      <ul className={styles.lines}>
        {report.versions.map(({ id, correction, reason, signerName, signedAt }) => (
          <li key={id}>
            <a href={`/reports/${report.id}/paper?version=${id}`}>
              {correction === 0 ? t('first') : t('correctionOf', { number: correction })}
            </a>{' '}
            <span className="quiet">{[signerName, dateTime(signedAt), reason].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What came back, by whom it was written down; what was wrong stays, with why. */
export function Feedbacks({ report, reload }: { report: Shown; reload: () => void }) {
  const { t } = useTranslation('reporting');
  return (
    <Panel title={t('col.feedback')}>
      {report.feedbacks.length === 0 && <p className="quiet">{t('noFeedback')}</p>}
      <ul className={styles.lines}>
        {report.feedbacks.map((feedback) => (
          <Feedback key={feedback.id} feedback={feedback} report={report} reload={reload} />
        ))}
      </ul>
    </Panel>
  );
}

function Feedback({ feedback, report, reload }: { feedback: ShownFeedback; report: Shown; reload: () => void }) {
  const { t } = useTranslation('reporting');
  const { date } = useFormats();
  const [withdrawing, setWithdrawing] = useState(false);
  const { kind, onDay, source, note, enteredByName, withdrawnAt, withdrawnBecause } = feedback;
  const mayWithdraw = !withdrawnAt && report.acts.some(({ act }) => act === 'RECORD_FEEDBACK');
  return (
    <li>
      <span className={withdrawnAt ? styles.gone : undefined}>
        <strong>{t(`feedback.${kind}`)}</strong> {date(onDay)} · {source}
      </span>
      {note && <p>{note}</p>}
      <p className="quiet">{t('enteredBy', { name: enteredByName ?? '' })}</p>
      {withdrawnAt && <p className="quiet">{t('feedbackWithdrawn', { reason: withdrawnBecause })}</p>}
      {feedback.hasWordingForViewer && <Wording feedbackId={feedback.id} />}
      {mayWithdraw && (
        <Button size="small" onClick={() => setWithdrawing(true)}>
          {t('act.WITHDRAW_FEEDBACK')}
        </Button>
      )}
      {withdrawing && (
        <ActForm act={withdrawFeedback} subject={feedback} onDone={reload} onClose={() => setWithdrawing(false)} />
      )}
    </li>
  );
}

/** The words of an instruction: asked for, and the asking is written down. */
function Wording({ feedbackId }: { feedbackId: string }) {
  const { t } = useTranslation('reporting');
  const [read, { busy }] = useCommand(ReadReportWordingDocument);
  const [wording, setWording] = useState<string | null>(null);
  if (wording !== null) return <blockquote>{wording}</blockquote>;
  const open = async () => {
    const outcome = await read({ feedbackId });
    if (outcome.ok) setWording(outcome.value.wording);
  };
  return (
    <Button size="small" loading={busy} onClick={() => void open()}>
      {t('readWording')}
    </Button>
  );
}
