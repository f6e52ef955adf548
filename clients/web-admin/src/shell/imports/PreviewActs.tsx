import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '../act';
import type { Parts, Preview, State } from './useImportState';

/** What can be done about the whole file: take it in, leave it, or have the failing rows back. */
export function PreviewActs({ preview, parts, state }: { preview: Preview; parts: Parts; state: State }) {
  const { t, i18n } = useTranslation('import');
  const { id, status, summary } = preview;
  const { path, toSee } = parts;
  return (
    <>
      {summary.failed > 0 && <Button href={`${path}/${id}/failing?lang=${i18n.language}`}>{t('failing')}</Button>}
      {status === 'PREVIEWED' && (
        <>
          <DiscardButton id={id} parts={parts} />
          <ConfirmButton preview={preview} parts={parts} state={state} />
        </>
      )}
      {status === 'CONFIRMED' && toSee && (
        <Link to={toSee.to}>
          <Button type="primary" tabIndex={-1}>
            {toSee.label}
          </Button>
        </Link>
      )}
    </>
  );
}

function DiscardButton({ id, parts: { documents, back } }: { id: string; parts: Parts }) {
  const { t } = useTranslation('import');
  const go = useNavigate();
  const [discard, discarding] = useCommand(documents.discard);
  return (
    <Button
      loading={discarding.busy}
      onClick={async () => {
        if ((await discard({ id })).ok) go(back.to);
      }}
    >
      {t('discard')}
    </Button>
  );
}

function ConfirmButton({
  preview: { id, summary },
  parts: { documents, say },
  state: { newest, refresh },
}: {
  preview: Preview;
  parts: Parts;
  state: State;
}) {
  const { t } = useTranslation('import');
  const [confirm, confirming] = useCommand(documents.confirm, { done: say('done') });
  const taken = summary.created + summary.updated;
  return (
    <Popconfirm
      title={say('sure', { count: taken })}
      description={summary.failed > 0 && t('sureFailed', { count: summary.failed })}
      okText={t('confirm')}
      cancelText={t('common:verb.cancel')}
      disabled={taken === 0}
      onConfirm={async () => {
        const outcome = await confirm({ id, version: newest.current });
        if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
      }}
    >
      <Button type="primary" disabled={taken === 0} loading={confirming.busy}>
        {taken === 0 ? t('nothing') : say('confirmCount', { count: taken })}
      </Button>
    </Popconfirm>
  );
}
