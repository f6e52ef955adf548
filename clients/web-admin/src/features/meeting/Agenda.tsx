import { newClientMutationId, useServerNow } from '@bandeng/graphql-client';
import { DisabledReason, duration, StatusTag } from '@bandeng/ui';
import { Button, Form, Input, InputNumber, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { AddAgendaItem, CloseAgendaItem, OpenAgendaItem, SkipAgendaItem } from './acts';
import { useItemTitle } from './useItemTitle';

export const Agenda_meeting = graphql(`
  fragment Agenda_meeting on MeetingLive {
    id
    agenda {
      id
      position
      title
      part
      plannedMinutes
      status
      openedAt
      unsettledCount
    }
    activeItem {
      id
      title
      part
      plannedMinutes
      openedAt
      unsettledCount
    }
    nextItem {
      id
      title
      part
    }
  }
`);

/** The agenda as a row of steps, the item on the floor with its time, and the one act that comes next. */
export function Agenda({ meeting, acts }: { meeting: FragmentType<typeof Agenda_meeting>; acts: boolean }) {
  const { t } = useTranslation('console');
  const { id, agenda, activeItem, nextItem } = readFragment(Agenda_meeting, meeting);
  const titleOf = useItemTitle();
  const [open, opening] = useCommand(OpenAgendaItem);
  const [close, closing] = useCommand(CloseAgendaItem);
  const [skip, skipping] = useCommand(SkipAgendaItem);
  return (
    <section className="console-agenda" aria-label={t('agenda.title')}>
      <ol>
        {agenda.map((item) => (
          <li key={item.id} aria-current={item.status === 'ACTIVE' ? 'step' : undefined}>
            <span className="step-title">
              {item.position}. {titleOf(item)}
            </span>
            <StatusTag kind="agendaItem" value={item.status} />
            <span className="quiet num">{t('agenda.planned', { minutes: item.plannedMinutes })}</span>
            {acts && !activeItem && item.status !== 'CLOSED' && item.id !== nextItem?.id && (
              <Button size="small" type="link" onClick={() => open({ itemId: item.id })}>
                {t('agenda.open', { item: '' })}
              </Button>
            )}
          </li>
        ))}
        {acts && (
          <li className="step-add">
            <AddItem meetingId={id} />
          </li>
        )}
      </ol>
      <div className="console-now">
        {activeItem ? (
          <>
            <strong>{titleOf(activeItem)}</strong>
            {activeItem.openedAt && <ItemClock openedAt={activeItem.openedAt} minutes={activeItem.plannedMinutes} />}
          </>
        ) : (
          <strong className="quiet">{nextItem ? t('agenda.none') : t('agenda.all')}</strong>
        )}
        <span className="grow" />
        {acts && activeItem && (
          <DisabledReason
            reason={activeItem.unsettledCount > 0 && t('agenda.closeWhy', { count: activeItem.unsettledCount })}
          >
            <Button loading={closing.busy} onClick={() => close({ itemId: activeItem.id })}>
              {t('agenda.close', { item: titleOf(activeItem) })}
            </Button>
          </DisabledReason>
        )}
        {acts && (
          <Button
            disabled={!nextItem && !activeItem}
            hidden={!nextItem && !activeItem}
            loading={skipping.busy}
            onClick={() => skip({ itemId: activeItem?.id ?? nextItem?.id ?? '' })}
          >
            {t('agenda.skip')}
          </Button>
        )}
        {acts && !activeItem && nextItem && (
          <Button type="primary" loading={opening.busy} onClick={() => open({ itemId: nextItem.id })}>
            {t('agenda.open', { item: titleOf(nextItem) })}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Time on the floor by the server's clock, and how far it is over the plan. */
function ItemClock({ openedAt, minutes }: { openedAt: string; minutes: number }) {
  const { t } = useTranslation('console');
  const now = useServerNow();
  const seconds = Math.max(0, (now.getTime() - Date.parse(openedAt)) / 1000);
  const over = Math.floor(seconds / 60) - minutes;
  return (
    <span className={`num item-clock${over > 0 ? ' over' : ''}`} role="timer">
      {duration(seconds)} / {t('agenda.planned', { minutes })}
      {over > 0 && ` · ${t('agenda.over', { minutes: over })}`}
    </span>
  );
}

function AddItem({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('console');
  const [shown, setShown] = useState(false);
  const [key, setKey] = useState(newClientMutationId);
  const [add, { busy }] = useCommand(AddAgendaItem);
  const submit = async ({ title, minutes }: { title: string; minutes: number }) => {
    const outcome = await add({ input: { meetingId, title, plannedMinutes: minutes, clientMutationId: key } });
    if (!outcome.ok) return;
    setKey(newClientMutationId());
    setShown(false);
  };
  return (
    <Popover
      open={shown}
      onOpenChange={setShown}
      trigger="click"
      destroyOnHidden
      content={
        <Form layout="vertical" onFinish={submit} initialValues={{ minutes: 10 }} style={{ width: 260 }}>
          <Form.Item name="title" label={t('agenda.addTitle')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={120} autoFocus />
          </Form.Item>
          <Form.Item name="minutes" label={t('agenda.minutes')} rules={[{ required: true }]}>
            <InputNumber min={1} max={480} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('agenda.add')}
          </Button>
        </Form>
      }
    >
      <Button size="small">{t('agenda.add')}</Button>
    </Popover>
  );
}
