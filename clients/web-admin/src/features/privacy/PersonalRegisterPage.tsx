import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type {
  PersonalDataKept,
  PersonalDataKind,
  PersonalDataOf,
  PersonalRegisterPageQuery,
} from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { NoticePanel } from './NoticePanel';

const Register = graphql(`
  query PersonalRegisterPage($filter: PersonalFilter, $first: Int!, $after: String) {
    personalRegister(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id whose what purpose ground kept erasedBy lies }
    }
  }
`);
const KEYS = ['whose', 'what', 'kept'] as const;
type Row = PersonalRegisterPageQuery['personalRegister']['nodes'][number];

/** 个人信息清单: read from what the modules declare; nobody keeps it by hand. */
export function Component() {
  const { t, i18n } = useTranslation('privacy');
  const { filters, setFilters, table } = useList({
    name: 'PERSONAL_REGISTER',
    document: Register,
    keys: KEYS,
    variables: ({ whose, what, kept }) => ({
      filter: {
        whose: (whose as PersonalDataOf) ?? null,
        what: (what as PersonalDataKind) ?? null,
        kept: (kept as PersonalDataKept) ?? null,
      },
    }),
    pick: (found: PersonalRegisterPageQuery) => found.personalRegister,
  });
  return (
    <Page
      title={t('nav')}
      subtitle={t('lead')}
      filters={KEYS.map((key) => (
        <Select
          key={key}
          allowClear
          style={{ minWidth: 160 }}
          placeholder={t(`col.${key}`)}
          aria-label={t(`col.${key}`)}
          value={filters[key] ?? null}
          options={Object.entries(wordsOf(i18n, `privacy:${key}`)).map(([value, label]) => ({ value, label }))}
          onChange={(value) => setFilters({ [key]: value ?? null })}
        />
      ))}
    >
      <NoticePanel />
      <DataTable<Row>
        label={t('nav')}
        rowKey="id"
        columns={useColumns()}
        {...table}
        empty={{ title: t('none'), hint: t('noneHint') }}
      />
    </Page>
  );
}

function useColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('privacy');
  const words = (key: string) => wordsOf(i18n, `privacy:${key}`);
  return [
    {
      key: 'whose',
      title: t('col.whose'),
      width: 120,
      inFile: at('whose', undefined, words('whose')),
      render: (_, { whose }) => t(`whose.${whose}`),
    },
    {
      key: 'what',
      title: t('col.what'),
      width: 180,
      inFile: at('what', undefined, words('what')),
      render: (_, { what }) => what.map((kind) => t(`what.${kind}`)).join(t('and')),
    },
    {
      key: 'purpose',
      title: t('col.purpose'),
      inFile: at('purpose', undefined, words('purpose')),
      render: (_, { purpose }) => t(`purpose.${purpose}`),
    },
    {
      key: 'ground',
      title: t('col.ground'),
      inFile: at('ground', undefined, words('ground')),
      render: (_, { ground }) => t(`ground.${ground}`),
    },
    {
      key: 'kept',
      title: t('col.kept'),
      inFile: at('kept', undefined, words('kept')),
      render: (_, { kept }) => t(`kept.${kept}`),
    },
    {
      key: 'erasedBy',
      title: t('col.erasedBy'),
      inFile: at('erasedBy', undefined, words('erasedBy')),
      render: (_, { erasedBy }) => (
        <span className={erasedBy ? undefined : 'quiet'}>
          {erasedBy ? t(`erasedBy.${erasedBy}` as 'erasedBy.signIn') : t('stays')}
        </span>
      ),
    },
    {
      key: 'lies',
      title: t('col.lies'),
      dataIndex: 'lies',
      render: (_, { lies }) => <span className="quiet">{lies}</span>,
    },
  ];
}
