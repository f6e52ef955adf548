import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import type { NoticeKind } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { usePages } from '../../shell/usePages';
import { HistoryDocument } from './documents';

/** Who changed the words of a kind, and what they became. */
export function History({ kind }: { kind: NoticeKind }) {
  const { t } = useTranslation('messageTemplate');
  const { dateTime } = useFormats();
  const pages = usePages(HistoryDocument, { kind }, (data) => data.messageTemplateHistory);
  return (
    <section>
      <h3>{t('history.title')}</h3>
      <DataTable
        label={t('history.title')}
        rows={pages.rows}
        rowKey="id"
        loading={pages.loading}
        error={pages.error}
        onRetry={pages.reload}
        total={pages.total}
        hasMore={pages.hasMore}
        onMore={pages.more}
        empty={{ title: t('history.none'), hint: t('history.noneHint') }}
        columns={[
          { title: t('history.at'), width: 150, render: (_, { changedAt }) => dateTime(changedAt) },
          { title: t('history.by'), width: 110, render: (_, row) => row.changedByName ?? t('common:none') },
          {
            title: t('history.what'),
            render: (_, { textAfter, providerAfter, parametersAfter }) => (
              <>
                {textAfter ?? t('history.house')}
                {providerAfter && (
                  <div className="quiet">
                    {t('template', { id: providerAfter })}{' '}
                    {parametersAfter.map(({ name, place }) => `${name}=${t(`place.${place}`)}`).join('、')}
                  </div>
                )}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
