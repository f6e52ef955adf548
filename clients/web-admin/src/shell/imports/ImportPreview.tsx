import { useFormats } from '@bandeng/ui';
import { Alert, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../generated';
import { Page } from '../Page';
import { ImportPreview_preview } from './fragments';
import { ImportRows } from './ImportRows';
import styles from './imports.module.css';
import { PreviewActs } from './PreviewActs';
import { type Parts, useImportState } from './useImportState';

/**
 * What a file would change, row by row and cell by cell, and what is wrong with it. A wrong cell is put right in place and
 * checked again; rows that stay wrong go back as a table. Nothing is changed before it is confirmed.
 */
export function ImportPreview(parts: Parts) {
  const { t } = useTranslation('import');
  const { number } = useFormats();
  const preview = readFragment(ImportPreview_preview, parts.found);
  const { status, summary } = preview;
  const open = status === 'PREVIEWED';
  const state = useImportState(preview, parts);
  const counts = {
    created: number(summary.created),
    updated: number(summary.updated),
    unchanged: number(summary.unchanged),
    failed: number(summary.failed),
  };
  return (
    <Page
      title={preview.fileName}
      subtitle={status === 'DISCARDED' ? t('discarded') : parts.say(open ? 'will' : 'did', counts)}
      back={parts.back}
      action={<PreviewActs preview={preview} parts={parts} state={state} />}
    >
      {summary.changedSincePreview > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('changedSince', { count: summary.changedSincePreview })}
          className={styles.alert}
        />
      )}
      {open && <LeftOut parts={preview.leftOut} />}
      {parts.children?.(state.refresh)}
      {status !== 'DISCARDED' && (
        <>
          <Filters summary={summary} show={state.show} onShow={state.setShow} />
          {open && summary.failed > 0 && <p className="quiet">{t('correctLead')}</p>}
          <ImportRows parts={parts} state={state} open={open} columnsInFile={preview.columns} />
        </>
      )}
    </Page>
  );
}

/** What of the file is not among the rows: a table beside the list, a sheet that is hidden. */
function LeftOut({ parts }: { parts: readonly { code: string; sheet: string; where?: string | null }[] }) {
  const { t } = useTranslation('import');
  if (parts.length === 0) return null;
  const lines = parts.map(({ code, sheet, where }) => t(`leftOut.${code}`, { sheet, where: where ?? '' }));
  return (
    <Alert
      type="warning"
      showIcon
      className={styles.alert}
      title={t('leftOut.lead')}
      description={lines.map((line) => <div key={line}>{line}</div>)}
    />
  );
}

type Summary = Readonly<
  Record<'total' | 'created' | 'updated' | 'unchanged' | 'failed' | 'skipped' | 'warned', number>
>;

function Filters({ summary, show, onShow }: { summary: Summary; show: string; onShow: (value: string) => void }) {
  const { t } = useTranslation('import');
  const { number } = useFormats();
  const counts: readonly (readonly [string, number])[] = [
    ['ALL', summary.total],
    ['NEW', summary.created],
    ['UPDATE', summary.updated],
    ['UNCHANGED', summary.unchanged],
    ['ERROR', summary.failed],
    ['SKIPPED', summary.skipped],
    ['LOOK', summary.warned + summary.failed],
  ];
  return (
    <div className="page-filters">
      <Segmented
        aria-label={t('show')}
        value={show}
        onChange={(value) => onShow(String(value))}
        options={counts
          .filter(([value, count]) => count > 0 || value === 'ALL' || value === show)
          .map(([value, count]) => ({ value, label: `${t(`only.${value}`)} ${number(count)}` }))}
      />
    </div>
  );
}
