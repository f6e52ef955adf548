import { actsOn, type Line, type LineAct, turnOf } from '@bandeng/features/worklist';
import { Tag, useFormats } from '@bandeng/ui';
import { Button, Dialog } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { RowLink } from '../../shell/Page';
import { PLACES } from './places';
import styles from './worklist.module.css';

/** One thing that waits; the line leads to its act, or has it below. `isHere`: on the very page it would lead to. */
export function LineItem({ line, onDone, isHere = false }: { line: Line; onDone: () => void; isHere?: boolean }) {
  const { t } = useTranslation('worklist');
  const place = PLACES[line.kind]?.(line);
  const acts = actsOn(line);
  return (
    <div className={styles.line}>
      {isHere ? (
        <p className="plain-words">
          <Words line={line} />
        </p>
      ) : place ? (
        <RowLink to={place} note={<ByWhen line={line} />}>
          <Words line={line} />
        </RowLink>
      ) : (
        <div className={styles.atDesk}>
          <Words line={line} />
          <span className="row-note num">
            <ByWhen line={line} /> {t('atDesk')}
          </span>
        </div>
      )}
      {acts.length > 0 && (
        <div className={styles.acts}>
          {acts.map((act) => (
            <ActHere key={act.code} act={act} line={line} onDone={onDone} />
          ))}
        </div>
      )}
    </div>
  );
}

function Words({ line }: { line: Line }) {
  const { t } = useTranslation('worklist');
  return (
    <>
      <span className={styles.kind}>{t(`kind.${line.kind}`)}</span> {line.title}
      {line.detail && <span className={styles.detail}>{line.detail}</span>}
    </>
  );
}

function ByWhen({ line }: { line: Line }) {
  const { t } = useTranslation('worklist');
  const { due, relative } = useFormats();
  if (!line.dueOn) return t('since', { when: relative(line.since) });
  const turn = turnOf(line);
  const words = due(line.dueOn, line.workingDaysLeft, line.provisional);
  if (turn === 'later') return words;
  return (
    <Tag tone={turn === 'late' ? 'bad' : 'soon'} icon={turn === 'late' ? 'alert' : 'clock'}>
      {words}
    </Tag>
  );
}

function ActHere({ act, line, onDone }: { act: LineAct; line: Line; onDone: () => void }) {
  const { t } = useTranslation('worklist');
  const [note, setNote] = useState<string | null>(null);
  const [run, { busy }] = useCommand<unknown, Record<string, unknown>>(act.document, {
    done: t(`actDone.${act.code}`),
  });
  const send = async (reason: string | null) => {
    await run(act.variables(line, reason));
    setNote(null);
    // Done, or done by somebody else already: either way the list is another.
    onDone();
  };
  const press = async () => {
    if (act.asks === 'NOTE') return setNote('');
    const sure = act.asks === 'NONE' || (await Dialog.confirm(sureOf(t, act)));
    if (sure) await send(null);
  };
  return (
    <>
      <Button
        loading={busy}
        color={act.code === 'refuse' ? 'default' : 'primary'}
        fill={act.code === 'refuse' ? 'outline' : 'solid'}
        aria-label={`${t(`act.${act.code}`)} · ${line.title}`}
        onClick={press}
      >
        {t(`act.${act.code}`)}
      </Button>
      {note !== null && (
        <div className={styles.reason}>
          <NamedTextArea
            autoFocus
            label={t('reason')}
            placeholder={t('reasonHint')}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            value={note}
            onChange={setNote}
          />
          <Button onClick={() => setNote(null)}>{t('common:verb.cancel')}</Button>
          <Button color="primary" disabled={!note.trim()} loading={busy} onClick={() => send(note.trim())}>
            {t(`act.${act.code}`)}
          </Button>
        </div>
      )}
    </>
  );
}

const sureOf = (t: (key: string) => string, { code }: LineAct) => ({
  title: t('sure'),
  content: t(`sureOf.${code}`),
  confirmText: t(`act.${code}`),
  cancelText: t('common:verb.cancel'),
});
