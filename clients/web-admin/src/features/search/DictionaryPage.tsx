import { codedError } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { Button, Form, Input, Popconfirm, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DictionaryPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { Page, Panel } from '../../shell/Page';
import './search.css';

const DictionaryQuery = graphql(`
  query DictionaryPage {
    dictionary {
      viewerCanEdit
      fromRecords
      terms {
        id
        term
        note
        alsoCalled
      }
    }
  }
`);
const Add = graphql(`
  mutation AddDictionaryTerm($input: AddDictionaryTermInput!) {
    addDictionaryTerm(input: $input) {
      ... on DictionaryWord {
        id
      }
      ... on SearchRefusal {
        code
      }
    }
  }
`);
const Remove = graphql(`
  mutation RemoveDictionaryTerm($id: ID!) {
    removeDictionaryTerm(id: $id) {
      id
    }
  }
`);

interface Typed {
  term: string;
  note?: string;
  alsoCalled?: string;
}

/** 房本、房产证 房屋产权证: however they are parted. */
const partsOf = (typed = '') => typed.split(/[\s,,、;;]+/).filter((word) => word !== '');

/** The words this house never wants cut apart, and what it calls one thing. */
export function Component() {
  const { t } = useTranslation('search');
  const [{ data, error, fetching }, again] = useQuery({ query: DictionaryQuery, variables: {} });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const dictionary = data?.dictionary;
  const columns = useDictionaryColumns({ dictionary, refresh });
  return (
    <Page
      title={t('dictionary.title')}
      subtitle={t('dictionary.lead', { count: dictionary?.fromRecords ?? 0 })}
      back={{ to: '/search', label: t('nav') }}
    >
      {dictionary?.viewerCanEdit && <AddTerm onAdded={refresh} />}
      <DataTable
        label={t('dictionary.title')}
        rows={dictionary?.terms}
        rowKey="id"
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={refresh}
        total={dictionary?.terms.length}
        empty={{ title: t('dictionary.empty'), hint: t('dictionary.emptyHint') }}
        columns={columns}
      />
    </Page>
  );
}

function AddTerm({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation('search');
  const words = useWords();
  const [form] = Form.useForm<Typed>();
  const [problem, setProblem] = useState<string | null>(null);
  const [add, adding] = useCommand(Add, { done: t('dictionary.added'), quiet: true });
  const finish = async ({ term, note, alsoCalled }: Typed) => {
    setProblem(null);
    const outcome = await add({ input: { term, note, alsoCalled: partsOf(alsoCalled) } });
    if (!outcome.ok) return setProblem(words(outcome.why));
    form.resetFields();
    onAdded();
  };
  return (
    <Panel title={t('dictionary.add')}>
      <Form<Typed> form={form} layout="inline" requiredMark={false} onFinish={finish}>
        <Form.Item
          name="term"
          label={t('dictionary.term')}
          validateStatus={problem ? 'error' : undefined}
          help={problem}
          rules={[{ required: true, whitespace: true, message: t('dictionary.needed') }]}
        >
          <Input maxLength={20} style={{ width: 200 }} onChange={() => setProblem(null)} />
        </Form.Item>
        <Form.Item name="alsoCalled" label={t('dictionary.alsoCalled')}>
          <Input maxLength={200} style={{ width: 280 }} placeholder={t('dictionary.alsoCalledHint')} />
        </Form.Item>
        <Form.Item name="note" label={t('dictionary.note')}>
          <Input maxLength={200} style={{ width: 320 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={adding.busy}>
          {t('dictionary.add')}
        </Button>
      </Form>
    </Panel>
  );
}

function useDictionaryColumns({
  dictionary,
  refresh,
}: {
  dictionary?: DictionaryPageQuery['dictionary'];
  refresh: () => void;
}): TableColumnsType<NonNullable<DictionaryPageQuery['dictionary']>['terms'][number]> {
  const { t } = useTranslation('search');
  const [remove, removing] = useCommand(Remove, { done: t('dictionary.removed') });
  return [
    { title: t('dictionary.term'), dataIndex: 'term', width: 240 },
    { title: t('dictionary.alsoCalled'), dataIndex: 'alsoCalled', render: (words: string[]) => words.join('、') },
    { title: t('dictionary.note'), dataIndex: 'note', render: (note: string | null) => note ?? t('common:none') },
    ...(dictionary?.viewerCanEdit
      ? [
          {
            key: 'remove',
            width: 120,
            render: (_: unknown, { id, term }: { id: string; term: string }) => (
              <Popconfirm
                title={t('dictionary.removeAsk', { term })}
                okText={t('dictionary.remove')}
                cancelText={t('common:verb.cancel')}
                onConfirm={async () => {
                  if ((await remove({ id })).ok) refresh();
                }}
              >
                <Button type="link" disabled={removing.busy}>
                  {t('dictionary.remove')}
                </Button>
              </Popconfirm>
            ),
          },
        ]
      : []),
  ];
}
