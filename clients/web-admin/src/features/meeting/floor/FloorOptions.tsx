import type { Outcome } from '@bandeng/graphql-client';
import { App, Button, Drawer, Form, InputNumber, Switch, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import type { FloorOptions_MeetingFragment } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { useViewer } from '../../../viewer';
import { SetFloorOptions } from './acts';
import { PointsOfOrder } from './PointsOfOrder';

export const FloorOptions_meeting = graphql(`
  fragment FloorOptions_meeting on MeetingLive {
    id
    speakingMinutes
    speakingShares {
      party
      budgetSeconds
    }
    floor {
      firstTimersFirst
      residentsFirst
      warningSeconds
      turnMinutes
    }
  }
`);

const parties = ['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'] as const;
type Party = (typeof parties)[number];

/** How the floor is run at this meeting: each change counts at once, for everybody. */
export function FloorOptions({
  meeting,
  done,
}: {
  meeting: FragmentType<typeof FloorOptions_meeting>;
  done: () => void;
}) {
  const { t } = useTranslation('floor');
  const { message } = App.useApp();
  const viewer = useViewer();
  const { id, speakingShares, floor } = readFragment(FloorOptions_meeting, meeting);
  const [set, { busy }] = useCommand(SetFloorOptions);
  const [together, setTogether] = useState<number | null>(60);
  const budgetOf = (party: Party) => {
    const seconds = speakingShares.find((share) => share.party === party)?.budgetSeconds;
    return seconds ? seconds / 60 : null;
  };
  const change = (input: object) => set({ input: { meetingId: id, ...input } });
  const share = async () => {
    const minutes = Math.max(1, Math.floor((together ?? 0) / parties.length));
    const outcome = await change({ partyMinutes: parties.map((party) => ({ party, minutes })) });
    if (outcome.ok) message.success(t('options.shared', { minutes }), 2.5);
  };
  const columns = useFloorOptionColumns({ change });
  return (
    <Drawer title={t('options.title')} open onClose={done} size={460}>
      <Form layout="horizontal" colon={false} className="floor-options">
        <WhoGoesFirst floor={floor} busy={busy} change={change} />
        <TurnField change={change} meeting={meeting} />
        <WarningField change={change} meeting={meeting} />
      </Form>
      <h3>{t('options.budget')}</h3>
      <p className="quiet">{t('options.budgetHint')}</p>
      <Table
        size="small"
        pagination={false}
        rowKey="party"
        dataSource={parties.map((party) => ({ party, minutes: budgetOf(party) }))}
        columns={columns}
      />
      <ShareTogether
        together={together}
        setTogether={setTogether}
        share={share}
        busy={busy}
        change={change}
        budgetOf={budgetOf}
      />
      {viewer.canKeepPointsOfOrder && <PointsOfOrder />}
    </Drawer>
  );
}

function WhoGoesFirst({
  floor: { residentsFirst, firstTimersFirst },
  busy,
  change,
}: {
  floor: FloorOptions_MeetingFragment['floor'];
  busy: boolean;
  change: (input: object) => Promise<Outcome<unknown>>;
}) {
  const { t } = useTranslation('floor');
  const rules = [
    { key: 'residentsFirst', checked: residentsFirst, help: t('options.residentsHint') },
    { key: 'firstTimersFirst', checked: firstTimersFirst, help: t('options.firstTimersHint') },
  ] as const;
  return rules.map(({ key, checked, help }) => (
    <Form.Item key={key} label={t(`options.${key}`)} help={help}>
      <Switch
        checked={checked}
        loading={busy}
        aria-label={t(`options.${key}`)}
        onChange={(first) => change({ [key]: first })}
      />
    </Form.Item>
  ));
}

function TurnField({
  change,
  meeting,
}: {
  change: (input: object) => Promise<Outcome<unknown>>;
  meeting: FragmentType<typeof FloorOptions_meeting>;
}) {
  const { t } = useTranslation('floor');
  const { speakingMinutes, floor } = readFragment(FloorOptions_meeting, meeting);
  return (
    <Form.Item label={t('options.turn')} help={t('options.turnHint', { minutes: speakingMinutes })}>
      <InputNumber
        key={`turn${floor.turnMinutes}`}
        min={1}
        max={60}
        precision={0}
        aria-label={t('options.turn')}
        {...(floor.turnMinutes ? { defaultValue: floor.turnMinutes } : {})}
        placeholder={String(speakingMinutes)}
        suffix={t('options.minutes')}
        changeOnWheel={false}
        onBlur={({ target }) => {
          const turnMinutes = target.value ? Number.parseInt(target.value, 10) : 0;
          if (turnMinutes !== (floor.turnMinutes ?? 0)) void change({ turnMinutes });
        }}
      />
    </Form.Item>
  );
}

function WarningField({
  change,
  meeting,
}: {
  change: (input: object) => Promise<Outcome<unknown>>;
  meeting: FragmentType<typeof FloorOptions_meeting>;
}) {
  const { t } = useTranslation('floor');
  const { floor } = readFragment(FloorOptions_meeting, meeting);
  return (
    <Form.Item label={t('options.warning')}>
      <InputNumber
        key={`warning${floor.warningSeconds}`}
        min={5}
        max={300}
        precision={0}
        aria-label={t('options.warning')}
        defaultValue={floor.warningSeconds}
        suffix={t('options.seconds')}
        onBlur={({ target }) => {
          const warningSeconds = Number.parseInt(target.value, 10);
          if (warningSeconds >= 5 && warningSeconds <= 300 && warningSeconds !== floor.warningSeconds) {
            void change({ warningSeconds });
          }
        }}
      />
    </Form.Item>
  );
}

function ShareTogether({
  together,
  setTogether,
  share,
  busy,
  change,
  budgetOf,
}: {
  together: number | null;
  setTogether: (next: number | null) => void;
  share: () => Promise<void>;
  busy: boolean;
  change: (input: object) => Promise<Outcome<unknown>>;
  budgetOf: (party: Party) => number | null;
}) {
  const { t } = useTranslation('floor');
  return (
    <div className="floor-share">
      <span>{t('options.together')}</span>
      <InputNumber
        min={4}
        max={480}
        precision={0}
        value={together}
        onChange={setTogether}
        aria-label={t('options.together')}
        suffix={t('options.minutes')}
      />
      <Button onClick={share} loading={busy} disabled={!together}>
        {t('options.share')}
      </Button>
      <Button
        onClick={() => change({ partyMinutes: parties.map((party) => ({ party, minutes: null })) })}
        disabled={parties.every((party) => budgetOf(party) === null)}
      >
        {t('options.none')}
      </Button>
    </div>
  );
}

function useFloorOptionColumns({
  change,
}: {
  change: (input: object) => Promise<Outcome<{ __typename: 'Meeting' }>>;
}): TableColumnsType<{ party: Party; minutes: number | null }> {
  const { t } = useTranslation('floor');
  return [
    { title: t('options.party'), key: 'party', render: (_, { party }) => t(`words:party.${party}`) },
    {
      title: t('options.budgetMinutes'),
      key: 'minutes',
      render: (_, { party, minutes }) => (
        <InputNumber
          key={`${party}${minutes}`}
          min={1}
          max={480}
          precision={0}
          aria-label={t('options.budgetOf', { party: t(`words:party.${party}`) })}
          {...(minutes ? { defaultValue: minutes } : {})}
          placeholder={t('options.noBudget')}
          onBlur={({ target }) => {
            const value = target.value ? Number.parseInt(target.value, 10) : null;
            if (value !== minutes) void change({ partyMinutes: [{ party, minutes: value }] });
          }}
        />
      ),
    },
  ];
}
