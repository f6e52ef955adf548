import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, todayInChina, useFormats, yearInChina } from '@bandeng/ui';
import { Button, Form, Input, InputNumber, Modal, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DutyKindRulesPageQuery, KindTermsInput, PointUnit } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import { DutyPage } from './DutyPage';
import styles from './duty.module.css';
import { RulesTrial } from './RulesTrial';

const Rules = graphql(`
  query DutyKindRulesPage {
    dutyRules { viewerCanEdit }
    dutyKindRules {
      id
      since
      reason
      byName
      madeAt
      kinds { kind points unit shared cap lessLate lessAbsent lessPrivate }
    }
  }
`);
const Change = graphql(`
  mutation ChangeKindRules($input: ChangeKindRulesInput!) {
    changeKindRules(input: $input) { ... on KindRulesChanged { id } ... on DutyRefusal { code } }
  }
`);
const Reckon = graphql(`
  mutation ReckonDutyPoints($year: Int!) {
    reckonDutyPoints(year: $year) { entered takenBack }
  }
`);

type Made = DutyKindRulesPageQuery['dutyKindRules'][number];
type Terms = KindTermsInput;
const UNITS: readonly PointUnit[] = ['TIME', 'HALF_DAY', 'PIECE'];
const termsOf = ({ kinds }: Made): Terms[] => kinds.map(({ cap, ...terms }) => ({ ...strip(terms), cap: cap ?? null }));
const strip = ({
  kind,
  points,
  unit,
  shared,
  lessLate,
  lessAbsent,
  lessPrivate,
}: Omit<Made['kinds'][number], 'cap'>) => ({
  ...{ kind, points, unit, shared, lessLate, lessAbsent, lessPrivate },
});

/** 履职记分: what each kind of duty earns, tried on last year before it is changed. */
export function Component() {
  const { t } = useTranslation('duty');
  const [{ data, error }, again] = useQuery({ query: Rules, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  const [last] = data?.dutyKindRules ?? [];
  if (!last) return <LoadingState what={t('tab.kinds')} onRetry={refresh} />;
  return (
    <DutyPage tab="kinds" subtitle={t('kinds.lead')}>
      <Editor key={last.id} last={last} canEdit={data?.dutyRules.viewerCanEdit ?? false} refresh={refresh} />
      <Panel title={t('kinds.history')}>
        <History made={data?.dutyKindRules ?? []} />
      </Panel>
    </DutyPage>
  );
}

function History({ made }: { made: readonly Made[] }) {
  const { t } = useTranslation('duty');
  const { dateTime, date } = useFormats();
  return (
    <DataTable<Made>
      label={t('kinds.history')}
      rows={made}
      empty={{ title: t('rules.noHistory'), hint: t('rules.noHistoryHint') }}
      rowKey="id"
      columns={[
        { title: t('rules.at'), key: 'at', width: 200, render: (_, { madeAt }) => dateTime(madeAt) },
        { title: t('kinds.since'), key: 'since', render: (_, { since }) => date(since) },
        { title: t('rules.by'), key: 'by', render: (_, { byName }) => byName ?? t('kinds.came') },
        { title: t('rules.reason'), key: 'reason', render: (_, { reason }) => reason ?? t('common:none') },
      ]}
    />
  );
}

function Editor({ last, canEdit, refresh }: { last: Made; canEdit: boolean; refresh: () => void }) {
  const { t } = useTranslation('duty');
  const [typed, setTyped] = useState(() => termsOf(last));
  const [asking, setAsking] = useState<'change' | 'try' | null>(null);
  const [reckon, { busy }] = useCommand(Reckon, { done: t('kinds.reckoned') });
  const set = (kind: string, change: Partial<Terms>) =>
    setTyped(typed.map((terms) => (terms.kind === kind ? { ...terms, ...change } : terms)));
  const close = () => setAsking(null);
  return (
    <Panel title={t('kinds.title')}>
      <TermsTable typed={typed} set={set} canEdit={canEdit} />
      {canEdit ? (
        <div className={styles.pointsActs}>
          <Button type="primary" onClick={() => setAsking('change')}>
            {t('kinds.change')}
          </Button>
          <Button onClick={() => setAsking('try')}>{t('kinds.try')}</Button>
          <Button loading={busy} onClick={() => reckon({ year: yearInChina() })}>
            {t('kinds.reckon')}
          </Button>
        </div>
      ) : (
        <p className="quiet">{t('rules.onlySecretariat')}</p>
      )}
      {asking === 'try' && <RulesTrial kinds={typed} onClose={close} />}
      {asking === 'change' && (
        <ChangeForm
          kinds={typed}
          lastId={last.id}
          onClose={close}
          onDone={() => {
            close();
            refresh();
          }}
        />
      )}
    </Panel>
  );
}

const FIGURES = ['points', 'cap', 'lessLate', 'lessAbsent', 'lessPrivate'] as const;
const NAMES = {
  points: 'kinds.points',
  cap: 'kinds.cap',
  lessLate: 'kinds.late',
  lessAbsent: 'kinds.absent',
  lessPrivate: 'kinds.private',
} as const;

interface TermsEdited {
  readonly set: (kind: string, change: Partial<Terms>) => void;
  readonly canEdit: boolean;
}

function TermsTable({ typed, ...edited }: TermsEdited & { typed: readonly Terms[] }) {
  const { t } = useTranslation('duty');
  const figure = (name: (typeof FIGURES)[number]) => ({
    title: t(NAMES[name]),
    key: name,
    render: (_: unknown, terms: Terms) => <FigureCell terms={terms} name={name} {...edited} />,
  });
  return (
    <DataTable<Terms>
      label={t('kinds.title')}
      rows={typed}
      empty={{ title: t('kinds.title') }}
      rowKey="kind"
      columns={[
        { title: t('kinds.kind'), key: 'kind', render: (_, { kind }) => t(`points:kind.${kind}`) },
        figure('points'),
        { title: t('kinds.unit'), key: 'unit', render: (_, terms) => <UnitCell terms={terms} {...edited} /> },
        { title: t('kinds.shared'), key: 'shared', render: (_, terms) => <SharedCell terms={terms} {...edited} /> },
        figure('cap'),
        figure('lessLate'),
        figure('lessAbsent'),
        figure('lessPrivate'),
      ]}
    />
  );
}

type Cell = TermsEdited & { readonly terms: Terms };

function FigureCell({ terms, name, set, canEdit }: Cell & { name: (typeof FIGURES)[number] }) {
  const { t } = useTranslation('duty');
  const isCap = name === 'cap';
  if (name.startsWith('less') && terms.kind !== 'ATTENDANCE') return null;
  return (
    <InputNumber
      aria-label={`${t(`points:kind.${terms.kind}`)} · ${t(NAMES[name])}`}
      value={terms[name] ?? null}
      min={0}
      max={isCap ? 2000 : 200}
      step={0.5}
      precision={1}
      disabled={!canEdit}
      placeholder={isCap ? t('rules.noCap') : undefined}
      style={{ width: 96 }}
      onChange={(value) => set(terms.kind, { [name]: value ?? (isCap ? null : 0) })}
    />
  );
}

function UnitCell({ terms: { kind, unit }, set, canEdit }: Cell) {
  const { t } = useTranslation('duty');
  return (
    <Select
      aria-label={`${t(`points:kind.${kind}`)} · ${t('kinds.unit')}`}
      value={unit}
      disabled={!canEdit}
      onChange={(value) => set(kind, { unit: value })}
      options={UNITS.map((value) => ({ value, label: t(`kinds.units.${value}`) }))}
      style={{ width: 120 }}
    />
  );
}

function SharedCell({ terms: { kind, shared }, set, canEdit }: Cell) {
  const { t } = useTranslation('duty');
  return (
    <Switch
      aria-label={`${t(`points:kind.${kind}`)} · ${t('kinds.shared')}`}
      checked={shared}
      disabled={!canEdit}
      onChange={(value) => set(kind, { shared: value })}
    />
  );
}

function ChangeForm({
  kinds,
  lastId,
  onDone,
  onClose,
}: {
  kinds: Terms[];
  lastId: string;
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('duty');
  const [form] = Form.useForm<{ reason: string; since: string }>();
  const [change, { busy }] = useCommand(Change, { done: t('kinds.changed') });
  return (
    <Modal
      open
      title={t('kinds.change')}
      okText={t('kinds.change')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ColumnForm
        form={form}
        initialValues={{ since: todayInChina() }}
        onFinish={async ({ reason, since }: { reason: string; since: string }) => {
          const outcome = await change({ input: { kinds, lastId, reason, since } });
          if (outcome.ok || outcome.why.code === 'CONFLICT') onDone();
        }}
      >
        <Form.Item name="since" label={t('kinds.since')} required>
          <DayField allowClear={false} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('kinds.reason')}
          rules={[needed(t, t('kinds.reason')), atMost(t, 1000)]}
          required
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
