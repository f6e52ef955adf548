import { codedError } from '@bandeng/graphql-client';
import { DisabledReason, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { BriefLevel, DutyRulesPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import { DutyPage } from './DutyPage';
import styles from './duty.module.css';

const Rules = graphql(`
  query DutyRulesPage {
    dutyRules {
      version
      yearlyCap
      viewerCanEdit
      rungs { level single composite instruction }
    }
    dutyRulesChanges {
      id
      at
      byName
      reason
      capBefore
      capAfter
      before { level single composite instruction }
      after { level single composite instruction }
    }
  }
`);
const Change = graphql(`
  mutation ChangeDutyRules($input: ChangeDutyRulesInput!) {
    changeDutyRules(input: $input) { ... on DutyRulesChanged { version } ... on DutyRefusal { code } }
  }
`);

type State = DutyRulesPageQuery['dutyRules'];
type Rung = State['rungs'][number];
type Past = DutyRulesPageQuery['dutyRulesChanges'][number];
const KINDS = ['single', 'composite', 'instruction'] as const;

/** What briefs earn, what that means for somebody, and who changed it why. */
export function Component() {
  const { t } = useTranslation('duty');
  const { dateTime } = useFormats();
  const [{ data, error }, again] = useQuery({ query: Rules, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('tab.rules')} onRetry={refresh} />;
  const cap = (value: number | null | undefined) =>
    value == null ? t('rules.noCap') : t('points:points', { points: value });
  const differences = ({ before, after, capBefore, capAfter }: Past) => [
    ...after.flatMap((rung) =>
      KINDS.flatMap((kind) => {
        const was = before.find(({ level }) => level === rung.level)?.[kind];
        if (was === rung[kind]) return [];
        const of = t('rules.of', { level: t(`opinion:level.${rung.level}`), kind: t(`rules.${kind}`) });
        return [`${of} ${was} → ${rung[kind]}`];
      }),
    ),
    ...(capBefore === capAfter ? [] : [`${t('rules.cap')} ${cap(capBefore)} → ${cap(capAfter)}`]),
  ];
  return (
    <DutyPage tab="rules">
      <Editor key={data.dutyRules.version} state={data.dutyRules} refresh={refresh} />
      <Panel title={t('rules.history')}>
        <DataTable<Past>
          label={t('rules.history')}
          rows={data.dutyRulesChanges}
          empty={{ title: t('rules.noHistory'), hint: t('rules.noHistoryHint') }}
          rowKey="id"
          columns={[
            { title: t('rules.at'), key: 'at', width: 200, render: (_, { at }) => dateTime(at) },
            { title: t('rules.by'), key: 'by', width: 140, render: (_, { byName }) => byName ?? t('common:none') },
            {
              title: t('rules.what'),
              key: 'what',
              render: (_, change) => (
                <ul className={`${styles.pointsChanges} num`}>
                  {differences(change).map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              ),
            },
            { title: t('rules.reason'), dataIndex: 'reason' },
          ]}
        />
      </Panel>
    </DutyPage>
  );
}

function Editor({ state, refresh }: { state: State; refresh: () => void }) {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  const { viewerCanEdit } = state;
  const stored = { rungs: state.rungs as readonly Rung[], yearlyCap: state.yearlyCap ?? null };
  const [typed, setTyped] = useState(stored);
  const [giving, setGiving] = useState(false);
  const changed =
    typed.yearlyCap !== stored.yearlyCap ||
    typed.rungs.some((rung, at) => KINDS.some((kind) => rung[kind] !== stored.rungs[at]?.[kind]));
  const province = typed.rungs.find(({ level }) => level === 'PROVINCE')?.single ?? 0;
  const [first, second] = [Math.round(province * 6) / 10, Math.round(province * 4) / 10];
  return (
    <>
      <Panel title={t('rules.title')}>
        <p className="quiet">{t('rules.lead')}</p>
        <PointsGrid typed={typed} setTyped={setTyped} state={state} />
        <YearlyCap typed={typed} setTyped={setTyped} state={state} />
        <h3>{t('rules.example')}</h3>
        <ul className={`${styles.pointsExample} num`}>
          <li>{t('rules.exampleShares', { first: number(first), second: number(second) })}</li>
          {typed.yearlyCap !== null && <li>{t('rules.exampleCap', { most: typed.yearlyCap })}</li>}
          <li>{t('rules.exampleReverse')}</li>
        </ul>
        {viewerCanEdit ? (
          <div className={styles.pointsActs}>
            <DisabledReason reason={changed ? null : t('rules.nothingChanged')}>
              <Button type="primary" onClick={() => setGiving(true)}>
                {t('rules.change')}
              </Button>
            </DisabledReason>
            {changed && <Button onClick={() => setTyped(stored)}>{t('rules.undo')}</Button>}
          </div>
        ) : (
          <p className="quiet">{t('rules.onlySecretariat')}</p>
        )}
      </Panel>
      {giving && (
        <WithReason
          input={{
            version: state.version,
            yearlyCap: typed.yearlyCap,
            rungs: typed.rungs.map(({ level, single, composite, instruction }) => ({
              level,
              single,
              composite,
              instruction,
            })),
          }}
          onDone={(done) => {
            setGiving(false);
            if (done) refresh();
          }}
        />
      )}
    </>
  );
}

function PointsGrid({
  typed,
  setTyped,
  state,
}: {
  typed: { rungs: readonly Rung[]; yearlyCap: number | null };
  setTyped: (next: { rungs: readonly Rung[]; yearlyCap: number | null }) => void;
  state: State;
}) {
  const { t } = useTranslation('duty');
  const { viewerCanEdit } = state;
  const set = (level: BriefLevel, kind: (typeof KINDS)[number], value: number) =>
    setTyped({
      ...typed,
      rungs: typed.rungs.map((rung) => (rung.level === level ? { ...rung, [kind]: value } : rung)),
    });
  return (
    <table className={`${styles.pointsGrid} num`}>
      <thead>
        <tr>
          <th scope="col">{t('rules.level')}</th>
          {KINDS.map((kind) => (
            <th scope="col" key={kind}>
              {t(`rules.${kind}`)}
              <small className="quiet">{t(`rules.${kind}Hint`)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {typed.rungs.map((rung) => (
          <tr key={rung.level}>
            <th scope="row">{t(`opinion:level.${rung.level}`)}</th>
            {KINDS.map((kind) => (
              <td key={kind}>
                <InputNumber
                  aria-label={t('rules.of', { level: t(`opinion:level.${rung.level}`), kind: t(`rules.${kind}`) })}
                  value={rung[kind]}
                  min={0}
                  max={200}
                  precision={0}
                  disabled={!viewerCanEdit}
                  suffix={t('rules.unit')}
                  onChange={(value) => set(rung.level, kind, value ?? 0)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function YearlyCap({
  typed,
  setTyped,
  state,
}: {
  typed: { rungs: readonly Rung[]; yearlyCap: number | null };
  setTyped: (next: { rungs: readonly Rung[]; yearlyCap: number | null }) => void;
  state: State;
}) {
  const { t } = useTranslation('duty');
  const { viewerCanEdit } = state;
  return (
    <div className={styles.pointsCap}>
      <label htmlFor="points-cap">
        {t('rules.cap')}
        <span className="quiet">{t('rules.capHint')}</span>
      </label>
      <InputNumber
        id="points-cap"
        value={typed.yearlyCap}
        min={1}
        max={2000}
        precision={0}
        disabled={!viewerCanEdit}
        placeholder={t('rules.noCap')}
        suffix={t('rules.unit')}
        onChange={(yearlyCap) => setTyped({ ...typed, yearlyCap: yearlyCap ?? null })}
      />
    </div>
  );
}

function WithReason({
  input,
  onDone,
}: {
  input: { version: number; yearlyCap: number | null; rungs: Omit<Rung, '__typename'>[] };
  onDone: (done: boolean) => void;
}) {
  const { t } = useTranslation('duty');
  const [form] = Form.useForm<{ reason: string }>();
  const [change, { busy }] = useCommand(Change, { done: t('rules.changed') });
  return (
    <Modal
      open
      title={t('rules.change')}
      okText={t('rules.change')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(false)}
    >
      <p className="quiet">{t('rules.lead')}</p>
      <ColumnForm
        form={form}
        onFinish={async ({ reason }: { reason: string }) => {
          const outcome = await change({ input: { ...input, reason } });
          if (outcome.ok || outcome.why.code === 'CONFLICT') onDone(true);
        }}
      >
        <Form.Item name="reason" label={t('rules.reason')} rules={[needed(t, t('rules.reason')), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} autoFocus />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
