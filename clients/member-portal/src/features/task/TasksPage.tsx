import { toneOf } from '@bandeng/features/task';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page, RowLink } from '../../shell/Page';
import { Tasks } from './documents';

/** Tasks of one's committee, or those one carries out; newest first. */
export function Component() {
  const { t } = useTranslation('task');
  const { date } = useFormats();
  const { data, why, again } = useKeptQuery(Tasks, {}, 'tasks');
  const nodes = data?.tasks.nodes ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} back="/me">
      {why && <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !why && <LoadingState what={t('title')} />}
      {data && nodes.length === 0 && <EmptyState icon="check" title={t('none')} hint={t('noneHint')} />}
      {nodes.length > 0 && (
        <Card>
          {nodes.map(({ id, title, status, late, dueOn, accepted, parts }) => (
            <RowLink
              key={id}
              to={`/tasks/${id}`}
              note={
                <>
                  {status && <Tag tone={toneOf(status)}>{t(`status.${status}`)}</Tag>}{' '}
                  {late > 0 && <Tag tone="bad">{t('late')}</Tag>} {t('due', { day: date(dueOn) })}
                  {parts > 1 && ` · ${accepted}/${parts}`}
                </>
              }
            >
              {title}
            </RowLink>
          ))}
        </Card>
      )}
    </Page>
  );
}
