import { codedError } from '@bandeng/graphql-client';
import { Tag } from '@bandeng/ui';
import { Button, Drawer, Segmented, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { NoticeKind, ToldAs } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import type { ListColumns } from '../../shell/list/columns';
import { Page } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { type Template, TemplatesDocument } from './documents';
import { Editor } from './Editor';
import { History } from './History';

const AS: readonly ToldAs[] = ['RESIDENT', 'PRESENT', 'MEMBER', 'COMMITTEE', 'DEPARTMENT', 'OFFICE'];
const FILTERS = ['as', 'changed'] as const;

const isChanged = ({ text, providerTemplateId }: Template) => text != null || providerTemplateId != null;

/** Every kind of message, by who is told: what goes out, and how it is put otherwise. */
export function Component() {
  const { t } = useTranslation('messageTemplate');
  const { filters, setFilters } = useUrlFilters(FILTERS);
  const [{ data, error, fetching }, again] = useQuery({
    query: TemplatesDocument,
    requestPolicy: 'cache-and-network',
  });
  const [open, setOpen] = useState<NoticeKind | null>(null);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const as = AS.find((one) => one === filters.as) ?? null;
  const onlyChanged = filters.changed === '1';
  const rows = data?.messageTemplates.filter(
    (row) => (!as || row.toldAs.includes(as)) && (!onlyChanged || isChanged(row)),
  );
  const columns = useColumns(setOpen);
  return (
    <Page
      title={t('title')}
      subtitle={t('lead')}
      filters={
        <>
          <Segmented
            aria-label={t('who')}
            value={as ?? ''}
            onChange={(value) => setFilters({ as: value || null })}
            options={[{ value: '', label: t('as.all') }, ...AS.map((value) => ({ value, label: t(`as.${value}`) }))]}
          />
          <Switch
            checked={onlyChanged}
            aria-label={t('onlyChanged')}
            onChange={(on) => setFilters({ changed: on ? '1' : null })}
          />{' '}
          {t('onlyChanged')}
        </>
      }
    >
      <DataTable<Template>
        label={t('title')}
        rows={rows}
        rowKey="kind"
        loading={fetching}
        error={error && !data ? codedError(error) : null}
        onRetry={refresh}
        empty={{ title: t('none'), hint: t('noneHint') }}
        columns={columns}
      />
      <TemplateDrawer
        template={data?.messageTemplates.find(({ kind }) => kind === open) ?? null}
        onClose={() => setOpen(null)}
        refresh={refresh}
      />
    </Page>
  );
}

function useColumns(edit: (kind: NoticeKind) => void): ListColumns<Template> {
  const { t } = useTranslation('messageTemplate');
  const nameOf = useKindNames();
  return [
    {
      title: t('kind'),
      width: 280,
      render: (_, { kind, urgent }) => (
        <>
          {nameOf(kind)} {urgent && <Tag tone="soon">{t(`urgent.${urgent}`)}</Tag>}
        </>
      ),
    },
    { title: t('who'), width: 160, render: (_, { toldAs }) => toldAs.map((one) => t(`as.${one}`)).join('、') },
    {
      title: t('says'),
      render: (_, row) => (
        <>
          {row.text ?? row.houseText} {row.text != null && <Tag tone="info">{t('own')}</Tag>}{' '}
          {row.providerTemplateId && <Tag tone="info">{t('template', { id: row.providerTemplateId })}</Tag>}
        </>
      ),
    },
    { title: t('parts'), width: 90, className: 'num', render: (_, { parts }) => t('partsOf', { count: parts }) },
    {
      key: 'edit',
      width: 90,
      render: (_, { kind }) => (
        <Button type="link" aria-label={`${t('edit')} ${nameOf(kind)}`} onClick={() => edit(kind)}>
          {t('edit')}
        </Button>
      ),
    },
  ];
}

/** What a kind is about, in the words of the list of messages. */
function useKindNames() {
  const { t } = useTranslation('messageTemplate');
  return (kind: NoticeKind) => t(`notice:kind.${kind}`, { title: t('sampleTitle'), items: '…', level: '…', topics: 3 });
}

function TemplateDrawer({
  template,
  onClose,
  refresh,
}: {
  template: Template | null;
  onClose: () => void;
  refresh: () => void;
}) {
  const nameOf = useKindNames();
  return (
    <Drawer
      open={template !== null}
      onClose={onClose}
      title={template && nameOf(template.kind)}
      size={680}
      destroyOnHidden
    >
      {template && (
        <>
          <Editor
            key={template.kind}
            template={template}
            onSaved={() => {
              refresh();
              onClose();
            }}
          />
          <History kind={template.kind} />
        </>
      )}
    </Drawer>
  );
}
