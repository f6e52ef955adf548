import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Space, Switch, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { StorySlotsPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable } from '../../shell/DataTable';
import { tableOf, usePages } from '../../shell/usePages';
import { setSlotAside } from './acts/set-slot-aside';
import { useStartWriting } from './start-writing';

const Slots = graphql(`
  query StorySlotsPage($filter: StorySlotFilter, $first: Int!, $after: String) {
    storySlots(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id version kind cause state title committeeName followsTitle dueOn storyId storyStatus note
        setAsideBecause setAsideByName viewerCanRun
      }
    }
  }
`);
const TakeBack = graphql(`
  mutation TakeBackStorySlot($input: StorySlotActInput!) {
    takeBackStorySlot(input: $input) { ... on StorySlotChanged { id version } ... on PublicityRefusal { code } }
  }
`);
export type Slot = StorySlotsPageQuery['storySlots']['nodes'][number];

/** 选题: gaps first, each with its day and one act. */
export function SlotsTable({
  aside,
  onAside,
  onChanged,
}: {
  aside: boolean;
  onAside: (aside: boolean) => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('publicity');
  const list = usePages(
    Slots,
    {
      filter: { states: aside ? ['SET_ASIDE', 'LAPSED'] : ['GAP', 'OPEN', 'TAKEN_UP'], kinds: null, committeeId: null },
    },
    ({ storySlots }) => storySlots,
  );
  const [setting, setSetting] = useState<Slot | null>(null);
  const changed = () => {
    list.reload();
    onChanged();
  };
  const columns = useColumns({ onSetAside: setSetting, onChanged: changed });
  return (
    <>
      <p>
        <Switch id="aside" checked={aside} onChange={onAside} /> <label htmlFor="aside">{t('desk.showAside')}</label>
      </p>
      <DataTable<Slot>
        {...tableOf(list)}
        label={t('desk.slots')}
        rowKey="id"
        columns={columns}
        empty={{ title: t('desk.slotsEmpty'), hint: t('desk.slotsEmptyHint') }}
      />
      {setting && <ActForm act={setSlotAside} subject={setting} onDone={changed} onClose={() => setSetting(null)} />}
    </>
  );
}

function useColumns({
  onSetAside,
  onChanged,
}: {
  onSetAside: (slot: Slot) => void;
  onChanged: () => void;
}): TableColumnsType<Slot> {
  const { t } = useTranslation('publicity');
  const { date } = useFormats();
  return [
    { title: t('col.state'), width: 120, render: (_, { state }) => <StatusTag kind="storySlot" value={state} /> },
    { title: t('col.kind'), width: 100, render: (_, { kind }) => t(`kind.${kind}`) },
    {
      title: t('col.title'),
      render: (_, slot) => (
        <>
          <strong>{slot.title}</strong>
          <br />
          <span className="quiet">
            {t(`cause.${slot.cause}`, { note: slot.note ?? '' })}
            {slot.followsTitle && ` · ${slot.followsTitle}`}
            {slot.setAsideBecause && ` · ${slot.setAsideByName}：${slot.setAsideBecause}`}
          </span>
        </>
      ),
    },
    { title: t('col.committee'), width: 140, dataIndex: 'committeeName' },
    { title: t('col.due'), width: 140, render: (_, { dueOn }) => <span className="num">{date(dueOn)}</span> },
    {
      title: '',
      width: 210,
      render: (_, slot) => <SlotActs slot={slot} onSetAside={onSetAside} onChanged={onChanged} />,
    },
  ];
}

function SlotActs({
  slot,
  onSetAside,
  onChanged,
}: {
  slot: Slot;
  onSetAside: (slot: Slot) => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('publicity');
  const { start, busy } = useStartWriting();
  const [takeBack, taking] = useCommand(TakeBack, { done: t('slotAct.takenBack') });
  const { storyId, storyStatus, state, viewerCanRun } = slot;
  if (storyId) {
    const writing = storyStatus === 'DRAFT' || storyStatus === 'RETURNED';
    return <Link to={`/stories/${storyId}${writing ? '/write' : ''}`}>{t(writing ? 'desk.goOn' : 'desk.open')}</Link>;
  }
  if (!viewerCanRun) return null;
  if (state === 'SET_ASIDE') {
    const back = async () => {
      const { ok } = await takeBack({ input: { slotId: slot.id, version: slot.version } });
      if (ok) onChanged();
    };
    return (
      <Button loading={taking.busy} onClick={() => void back()}>
        {t('desk.takeBack')}
      </Button>
    );
  }
  if (state === 'LAPSED') return null;
  return (
    <Space>
      <Button
        type={state === 'GAP' ? 'primary' : 'default'}
        loading={busy === slot.id}
        onClick={() => void start(slot)}
      >
        {t('desk.write')}
      </Button>

      <Button type="text" onClick={() => onSetAside(slot)}>
        {t('desk.setAside')}
      </Button>
    </Space>
  );
}
