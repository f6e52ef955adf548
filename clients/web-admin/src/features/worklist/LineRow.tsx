import { actsOn, type Line, type LineAct, turnOf } from '@bandeng/features/worklist';
import { Tag, useFormats } from '@bandeng/ui';
import { Button, Popconfirm } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCommand } from '../../shell/act';
import { useViewer } from '../../viewer';
import { LineMenu } from './LineMenu';
import { PLACES } from './places';
import styles from './worklist.module.css';

/** Fields and a dialog for those who press. */
const Reason = lazy(() => import('./Reason').then((file) => ({ default: file.Reason })));

/** One thing that waits: what, whose, since when, by when, and its one act. */
export function LineRow({
  line,
  onDone,
  isOwn,
}: {
  line: Line;
  onDone: () => void;
  /** Of one's own list; elsewhere one only looks. */
  isOwn: boolean;
}) {
  const { t } = useTranslation('worklist');
  const { relative, due } = useFormats();
  const turn = turnOf(line);
  const whose = line.office === 'OWN' ? t('office.OWN') : (line.departmentName ?? line.committeeName);
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <span className={styles.kindWord}>{t(`kind.${line.kind}`)}</span>
        <PlaceLink line={line}>{line.title}</PlaceLink>
        <WithWhom line={line} />
        {line.detail && <span className={styles.detail}>{line.detail}</span>}
      </div>
      <div className={`${styles.when} num`}>
        <span className={turn === 'late' ? styles.late : turn === 'later' ? undefined : styles.soon}>
          {line.dueOn ? due(line.dueOn, line.workingDaysLeft, line.provisional) : t('noDay')}
        </span>
        <span className="quiet">{t('since', { when: relative(line.since) })}</span>
      </div>
      <span className={styles.whose}>{whose ?? t(`office.${line.office}`)}</span>
      <div className={styles.acts}>
        {actsOn(line).map((act) => (
          <ActHere key={act.code} act={act} line={line} onDone={onDone} />
        ))}
        {actsOn(line).length === 0 && (
          <PlaceLink line={line} button>
            {t('open')}
          </PlaceLink>
        )}
        {isOwn && <LineMenu line={line} onDone={onDone} />}
      </div>
    </li>
  );
}

/** Until when it is put off, and which of those who share it has it. */
function WithWhom({ line: { asideUntil, heldById, heldByName, assignedById, assignedByName } }: { line: Line }) {
  const { t } = useTranslation('line');
  const { id } = useViewer();
  const { date } = useFormats();
  if (asideUntil) return <Tag tone="calm">{t('asideUntil', { date: date(asideUntil) })}</Tag>;
  if (!heldById) return null;
  if (heldById !== id) return <Tag tone="calm">{t('heldBy', { name: heldByName })}</Tag>;
  return <Tag tone="info">{assignedById === id ? t('yours') : t('yoursBy', { name: assignedByName })}</Tag>;
}

/** To the very place of the act; what is done on the phone's pages opens there. */
function PlaceLink({ line, button = false, children }: { line: Line; button?: boolean; children: string }) {
  const { t } = useTranslation('worklist');
  const place = PLACES[line.kind](line);
  const look = button ? 'ant-btn ant-btn-default ant-btn-sm' : styles.title;
  const name = button ? `${t(`kind.${line.kind}`)} · ${line.title}` : undefined;
  return typeof place === 'string' ? (
    <Link to={place} className={look} aria-label={name}>
      {children}
    </Link>
  ) : (
    <a href={place.portal} className={look} aria-label={name}>
      {children}
    </a>
  );
}

function ActHere({ act, line, onDone }: { act: LineAct; line: Line; onDone: () => void }) {
  const { t } = useTranslation('worklist');
  const [asking, setAsking] = useState(false);
  const [run, { busy }] = useCommand<unknown, Record<string, unknown>>(act.document, {
    done: t(`actDone.${act.code}`),
  });
  const send = async (note: string | null) => {
    await run(act.variables(line, note));
    setAsking(false);
    // Done, or done by somebody else already: either way the list is another.
    onDone();
  };
  const button = (
    <Button
      size="small"
      loading={busy}
      aria-label={`${t(`act.${act.code}`)} · ${line.title}`}
      onClick={act.asks === 'SURE' ? undefined : () => (act.asks === 'NOTE' ? setAsking(true) : send(null))}
    >
      {t(`act.${act.code}`)}
    </Button>
  );
  return (
    <>
      {act.asks === 'SURE' ? (
        <Popconfirm
          title={t('sure')}
          description={<div className={styles.sure}>{t(`sureOf.${act.code}`)}</div>}
          okText={t(`act.${act.code}`)}
          cancelText={t('common:verb.cancel')}
          onConfirm={() => send(null)}
        >
          {button}
        </Popconfirm>
      ) : (
        button
      )}
      {asking && (
        <Suspense fallback={null}>
          <Reason act={act} line={line} busy={busy} onSend={send} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
