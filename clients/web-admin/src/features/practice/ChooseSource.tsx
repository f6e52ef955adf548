import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, useFormats } from '@bandeng/ui';
import { Button, Input, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SourcesDocument } from './documents';

const FOUND = 50;

/** Which earlier consultation of this committee it is to be like. */
export function ChooseSource({
  consultationId,
  onChoose,
}: {
  consultationId: string;
  onChoose: (fromId: string) => void;
}) {
  const { t } = useTranslation('practice');
  const { dateTime } = useFormats();
  const [text, setText] = useState('');
  const [{ data, error, fetching }, again] = useQuery({
    query: SourcesDocument,
    variables: { id: consultationId, text: text || null },
  });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={() => again()} />;
  const found = data?.copySources ?? [];
  return (
    <>
      <Input.Search
        allowClear
        placeholder={t('choose.search')}
        aria-label={t('choose.search')}
        maxLength={120}
        onSearch={setText}
        className="above-table"
      />
      <Table
        size="small"
        rowKey="id"
        loading={fetching}
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={[...found]}
        locale={{ emptyText: <EmptyState title={t('choose.none')} hint={t('choose.noneHint')} /> }}
        columns={[
          {
            title: t('choose.which'),
            render: (_, { id, title }) => (
              <Button type="link" onClick={() => onChoose(id)}>
                {title}
              </Button>
            ),
          },
          { title: t('choose.form'), render: (_, { form }) => t(`words:form.${form}`) },
          { title: t('choose.held'), render: (_, { startsAt }) => <span className="num">{dateTime(startsAt)}</span> },
          { title: t('part.groups'), render: (_, { groups }) => <span className="num">{groups}</span> },
          { title: t('part.people'), render: (_, { people }) => <span className="num">{people}</span> },
        ]}
      />
      {found.length === FOUND && <p className="quiet">{t('choose.more', { count: FOUND })}</p>}
    </>
  );
}
