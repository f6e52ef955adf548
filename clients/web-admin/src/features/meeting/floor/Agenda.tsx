import { newClientMutationId, type Outcome, useServerNow } from '@bandeng/graphql-client';
import {
  DisabledReason,
  duration,
  Icon,
  projectedEnd,
  StatusTag,
  secondsOnFloor,
  secondsOver,
  useFormats,
} from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { App, Button, Dropdown, Form, Input, InputNumber, type MenuProps, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import type { Agenda_MeetingFragment, AgendaPlace } from '../../../generated/graphql';
import { useDeskCommand } from '../desk/useDeskCommand';
import { useItemTitle } from '../useItemTitle';
import {
  AddAgendaItem,
  CloseAgendaItem,
  EditAgendaItem,
  MoveAgendaItem,
  OpenAgendaItem,
  RemoveAgendaItem,
  ReopenAgendaItem,
  RestoreAgendaItem,
  SkipAgendaItem,
} from './acts';
import { useKeys } from './useKeys';

export const Agenda_meeting = graphql(`
  fragment Agenda_meeting on MeetingLive {
    id
    status
    agenda {
      id
      number
      title
      part
      plannedMinutes
      totalMinutes
      spentSeconds
      status
      openedAt
      unsettledCount
      version
      parentId
      isHeading
      reopenReason
    }
    activeItem {
      id
      number
      title
      part
      plannedMinutes
      spentSeconds
      openedAt
      unsettledCount
    }
    nextItem {
      id
      title
      part
    }
    demands {
      id
      number
      title
      status
    }
    floor {
      context {
        id
        title
        part
      }
      plannedEndsAt
      plannedMinutes
      pendingMinutes
    }
  }
`);

type Item = Agenda_MeetingFragment['agenda'][number];
/** What is being typed: a new item (behind one, or as a part of one), other words for one, or why one comes back. */
type Typing =
  | { readonly kind: 'add'; readonly after: Item | null; readonly parent: Item | null }
  | { readonly kind: 'edit'; readonly item: Item }
  | { readonly kind: 'reopen'; readonly item: Item };

interface Fields {
  readonly title?: string;
  readonly minutes?: number;
  readonly reason?: string;
  readonly demandIds?: string[];
}

/** What can be done to the items of the agenda. */
function useAgendaActs() {
  const [open, opening] = useDeskCommand(OpenAgendaItem);
  const [skip] = useDeskCommand(SkipAgendaItem);
  const [restore] = useDeskCommand(RestoreAgendaItem);
  const [remove] = useDeskCommand(RemoveAgendaItem);
  const [move] = useDeskCommand(MoveAgendaItem);
  return { open, opening, skip, restore, remove, move };
}
type AgendaActs = ReturnType<typeof useAgendaActs>;

/** The agenda as a list with its parts, the item on the floor with its time, and the one act that comes next. */
export function Agenda({
  meeting,
  acts,
  chairs,
}: {
  meeting: FragmentType<typeof Agenda_meeting>;
  acts: boolean;
  chairs: boolean;
}) {
  const { t } = useTranslation('floor');
  const { id, status, agenda, activeItem, nextItem, demands } = readFragment(Agenda_meeting, meeting);
  const can = useAgendaActs();
  const { open, opening, skip } = can;
  const [typing, setTyping] = useState<Typing | null>(null);
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const live = status === 'LIVE';
  // With an item on the floor the scribe's line comes first: the list waits behind one tap.
  const shown = unfolded ?? !(live && activeItem);
  const unsettled = activeItem ? activeItem.unsettledCount : 0;
  const whyNotNext = unsettled > 0 ? t('agenda.closeWhy', { count: unsettled }) : null;
  const goOn = nextItem ? () => open({ itemId: nextItem.id, closing: activeItem?.id ?? null }) : null;
  useKeys({ A: acts && live && !whyNotNext ? goOn : null });
  const menuOf = useItemMenu({ can, setTyping, live, chairs, agenda });
  const head = { live, shown, setUnfolded, acts, setTyping, meeting };

  return (
    <section className="console-agenda" aria-label={t('agenda.title')}>
      <AgendaHead {...head} />
      <ol hidden={!shown}>
        {agenda.map((item) => (
          <AgendaEntry key={item.id} {...{ item, acts, live, open, menuOf, meeting }} />
        ))}
      </ol>
      {live && <AgendaNow {...{ acts, whyNotNext, skip, goOn, opening, meeting }} />}
      {typing && (
        <Typed
          meetingId={id}
          typing={typing}
          demands={demands.filter((demand) => demand.status !== 'DISPOSED')}
          done={() => setTyping(null)}
        />
      )}
    </section>
  );
}

/** A line of an item's menu; what cannot be done says why. */
const entry = (key: string, label: string, why: string | null, act: () => void) => ({
  key,
  disabled: why !== null,
  label: why ? `${label} (${why})` : label,
  onClick: act,
});
type Entries = NonNullable<MenuProps['items']>;

function useItemMenu({
  can,
  setTyping,
  live,
  chairs,
  agenda,
}: {
  can: AgendaActs;
  setTyping: (next: Typing | null) => void;
  live: boolean;
  chairs: boolean;
  agenda: readonly Item[];
}): (item: Item) => Entries {
  const { t } = useTranslation('floor');
  const placesOf = usePlaces({ can, agenda });
  const courseOf = useCourse({ can, live, agenda });
  return (item) => [
    entry('edit', t('agenda.edit'), item.status === 'CLOSED' ? t('agenda.closed') : null, () =>
      setTyping({ kind: 'edit', item }),
    ),
    ...placesOf(item),
    { type: 'divider' },
    entry('after', t('agenda.addAfter'), null, () => setTyping({ kind: 'add', after: item, parent: null })),
    entry(
      'part',
      t('agenda.addPart'),
      item.parentId ? t('agenda.tooDeep') : item.status === 'PENDING' ? null : t('agenda.fixed'),
      () => setTyping({ kind: 'add', after: null, parent: item }),
    ),
    { type: 'divider' },
    ...courseOf(item),
    ...(live && item.status === 'CLOSED' && !item.isHeading
      ? [entry('reopen', t('agenda.reopen'), chairs ? null : t('chairOnly'), () => setTyping({ kind: 'reopen', item }))]
      : []),
  ];
}

const waits = ({ status }: Item) => status === 'PENDING' || status === 'SKIPPED';

/** Up and down among those beside it, into the one before and out again. */
function usePlaces({ can: { move }, agenda }: { can: AgendaActs; agenda: readonly Item[] }): (item: Item) => Entries {
  const { t } = useTranslation('floor');
  return (item) => {
    const beside = agenda.filter(({ parentId }) => parentId === item.parentId);
    const at = beside.indexOf(item);
    const [before, after] = [beside[at - 1], beside[at + 1]];
    const fixed = waits(item) ? null : t('agenda.fixed');
    const canHold = before && before.status === 'PENDING' && !item.isHeading && !item.parentId;
    const put = (where: AgendaPlace, of: string | null | undefined) => () =>
      move({ itemId: item.id, where, of: of ?? '' });
    return [
      entry('up', t('agenda.up'), fixed ?? (before ? null : t('agenda.first')), put('BEFORE', before?.id)),
      entry('down', t('agenda.down'), fixed ?? (after ? null : t('agenda.last')), put('AFTER', after?.id)),
      item.parentId
        ? entry('out', t('agenda.out'), fixed, put('AFTER', item.parentId))
        : entry(
            'in',
            t('agenda.in'),
            fixed ?? (item.isHeading ? t('agenda.hasParts') : canHold ? null : t('agenda.cannotHold')),
            put('INTO', before?.id),
          ),
    ];
  };
}

/** Leaving it out, taking it in again, taking it off. */
function useCourse({
  can: { skip, restore, remove },
  live,
  agenda,
}: {
  can: AgendaActs;
  live: boolean;
  agenda: readonly Item[];
}): (item: Item) => Entries {
  const { t } = useTranslation('floor');
  const titleOf = useItemTitle();
  const { modal } = App.useApp();
  const askToRemove = (item: Item) =>
    modal.confirm({
      title: t('agenda.removeTitle', { item: titleOf(item) }),
      content: t(item.isHeading ? 'agenda.removeParts' : 'agenda.removeHint'),
      okText: t('agenda.remove'),
      okButtonProps: { danger: true },
      cancelText: t('common:verb.cancel'),
      onOk: async () => {
        await remove({ itemId: item.id });
      },
    });
  const wasOnFloor = (item: Item) =>
    [item, ...agenda.filter(({ parentId }) => parentId === item.id)].some(
      (one) => one.openedAt !== null || !waits(one),
    );
  return (item) => [
    ...(live && waits(item)
      ? [
          item.status === 'SKIPPED'
            ? entry('restore', t('agenda.restore'), null, () => restore({ itemId: item.id }))
            : entry('skip', t('agenda.skip'), null, () => skip({ itemId: item.id })),
        ]
      : []),
    entry('remove', t('agenda.remove'), wasOnFloor(item) ? t('agenda.fixed') : null, () => askToRemove(item)),
  ];
}

function AgendaHead({
  live,
  shown,
  setUnfolded,
  acts,
  setTyping,
  meeting,
}: {
  live: boolean;
  shown: boolean;
  setUnfolded: (next: boolean | null) => void;
  acts: boolean;
  setTyping: (next: Typing | null) => void;
  meeting: FragmentType<typeof Agenda_meeting>;
}) {
  const { t } = useTranslation('floor');
  const { agenda, activeItem, floor } = readFragment(Agenda_meeting, meeting);
  const itemOf = (itemId: string) => agenda.find((item) => item.id === itemId) ?? null;
  return (
    <header>
      <h3>{t('agenda.title')}</h3>
      <span className="num quiet">{t('agenda.total', { minutes: floor.plannedMinutes })}</span>
      {live && <Lateness floor={floor} active={activeItem ?? null} />}
      <span className="grow" />
      {live && (
        <Button size="small" aria-expanded={shown} onClick={() => setUnfolded(!shown)}>
          {shown ? t('agenda.fold') : t('agenda.unfold', { count: agenda.length })}
        </Button>
      )}
      {acts && (
        <Button
          size="small"
          onClick={() => setTyping({ kind: 'add', after: activeItem ? itemOf(activeItem.id) : null, parent: null })}
        >
          {t('agenda.add')}
        </Button>
      )}
    </header>
  );
}

function AgendaEntry({
  item,
  acts,
  live,
  open,
  menuOf,
  meeting,
}: {
  item: Item;
  acts: boolean;
  live: boolean;
  open: (variables: {
    itemId: string | number;
    closing?: string | number | null | undefined;
  }) => Promise<Outcome<unknown>>;
  menuOf: (item: Item) => MenuProps['items'];
  meeting: FragmentType<typeof Agenda_meeting>;
}) {
  const { t } = useTranslation('floor');
  const { activeItem, nextItem } = readFragment(Agenda_meeting, meeting);
  const titleOf = useItemTitle();
  return (
    <li className={item.parentId ? 'part' : undefined} aria-current={item.status === 'ACTIVE' ? 'step' : undefined}>
      <span className="num step-number">{item.number}</span>
      <span className="step-title">
        {titleOf(item)}
        {item.reopenReason && <small>{t('agenda.reopened', { reason: item.reopenReason })}</small>}
      </span>
      <span className="quiet num step-time">
        {item.status === 'CLOSED'
          ? t('agenda.took', {
              minutes: Math.max(1, Math.round(item.spentSeconds / 60)),
              planned: item.totalMinutes,
            })
          : t('agenda.planned', { minutes: item.totalMinutes })}
      </span>
      {(!item.isHeading || item.status !== 'PENDING') && <StatusTag kind="agendaItem" value={item.status} />}
      {acts && live && !item.isHeading && !activeItem && item.status !== 'CLOSED' && item.id !== nextItem?.id && (
        <Button size="small" type="link" onClick={() => open({ itemId: item.id })}>
          {t('agenda.start')}
        </Button>
      )}
      {acts && (
        <Dropdown menu={{ items: menuOf(item) }} trigger={['click']} placement="bottomRight">
          <Button size="small" type="text" aria-label={t('agenda.more', { item: titleOf(item) })}>
            ⋯
          </Button>
        </Dropdown>
      )}
    </li>
  );
}

function AgendaNow({
  acts,
  whyNotNext,
  skip,
  goOn,
  opening,
  meeting,
}: {
  acts: boolean;
  whyNotNext: string | null;
  skip: (variables: { itemId: string | number }) => Promise<Outcome<unknown>>;
  goOn: (() => Promise<Outcome<unknown>>) | null;
  opening: { readonly busy: boolean };
  meeting: FragmentType<typeof Agenda_meeting>;
}) {
  const { t } = useTranslation('floor');
  const { activeItem, nextItem, floor } = readFragment(Agenda_meeting, meeting);
  const titleOf = useItemTitle();
  const [close, closing] = useDeskCommand(CloseAgendaItem);
  return (
    <div className="console-now">
      {activeItem ? (
        <>
          <strong>
            {floor.context && <span className="quiet">{titleOf(floor.context)} · </span>}
            {titleOf(activeItem)}
          </strong>
          <ItemClock item={activeItem} />
        </>
      ) : (
        <strong className="quiet">{nextItem ? t('agenda.none') : t('agenda.all')}</strong>
      )}
      <span className="grow" />
      {acts && activeItem && (
        <DisabledReason reason={whyNotNext}>
          <Button loading={closing.busy} onClick={() => close({ itemId: activeItem.id })}>
            {t('agenda.close', { item: titleOf(activeItem) })}
          </Button>
        </DisabledReason>
      )}
      {acts && activeItem && <Button onClick={() => skip({ itemId: activeItem.id })}>{t('agenda.skip')}</Button>}
      {acts && nextItem && goOn && (
        <Button type="primary" disabled={whyNotNext !== null} loading={opening.busy} onClick={goOn}>
          {t(activeItem ? 'agenda.next' : 'agenda.open', { item: titleOf(nextItem) })}
          <kbd>Alt+A</kbd>
        </Button>
      )}
    </div>
  );
}

/** Whether the meeting keeps its time, as things stand. */
function Lateness({
  floor,
  active,
}: {
  floor: Agenda_MeetingFragment['floor'];
  active: Parameters<typeof projectedEnd>[1];
}) {
  const { t } = useTranslation('floor');
  const { time } = useFormats();
  const now = useServerNow(5000);
  const end = projectedEnd(floor, active, now);
  if (!end) return null;
  const late = Math.round(end.lateSeconds / 60);
  return (
    <span className={`num lateness${late > 0 ? ' late' : ''}`}>
      <Icon name={late > 0 ? 'alert' : 'clock'} />
      {t('agenda.projected', { time: time(end.endsAt) })}
      {late > 0
        ? t('agenda.late', { minutes: late })
        : late < 0
          ? t('agenda.early', { minutes: -late })
          : t('agenda.onTime')}
    </span>
  );
}

/** Time on the floor by the server's clock, and how far it is over the plan. */
function ItemClock({ item }: { item: NonNullable<Agenda_MeetingFragment['activeItem']> }) {
  const { t } = useTranslation('floor');
  const now = useServerNow();
  const over = Math.floor(secondsOver(item, now) / 60);
  return (
    <span className={`num item-clock${over > 0 ? ' over' : ''}`} role="timer">
      {duration(secondsOnFloor(item, now))} / {t('agenda.planned', { minutes: item.plannedMinutes })}
      {over > 0 && ` · ${t('agenda.over', { minutes: over })}`}
    </span>
  );
}

function Typed({
  meetingId,
  typing,
  demands,
  done,
}: {
  meetingId: string;
  typing: Typing;
  demands: Agenda_MeetingFragment['demands'];
  done: () => void;
}) {
  const { t } = useTranslation('floor');
  const titleOf = useItemTitle();
  const [form] = Form.useForm<Fields>();
  const { adding, editing, reopening, submit } = useTypedItem({ typing, meetingId, done });
  const heading =
    typing.kind === 'add'
      ? typing.parent
        ? t('agenda.addPartOf', { item: titleOf(typing.parent) })
        : typing.after
          ? t('agenda.addBehind', { item: titleOf(typing.after) })
          : t('agenda.add')
      : t(typing.kind === 'edit' ? 'agenda.edit' : 'agenda.reopen');
  const own = typing.kind === 'edit' ? typing.item : null;
  return (
    <Modal
      open
      title={heading}
      onCancel={done}
      okText={t(typing.kind === 'reopen' ? 'agenda.reopen' : 'agenda.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={adding.busy || editing.busy || reopening.busy}
      onOk={() => form.submit()}
      width={440}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        initialValues={{ title: own?.title ?? '', minutes: own?.plannedMinutes ?? 10, reason: '' }}
      >
        {typing.kind === 'reopen' ? (
          <Form.Item
            name="reason"
            label={t('agenda.reason')}
            rules={[{ required: true, whitespace: true, message: t('agenda.reasonNeeded') }]}
          >
            <Input maxLength={200} autoFocus onPressEnter={() => form.submit()} />
          </Form.Item>
        ) : (
          <ItemFields own={own} form={form} typing={typing} demands={demands} />
        )}
      </Form>
    </Modal>
  );
}

function useTypedItem({ typing, meetingId, done }: { typing: Typing; meetingId: string; done: () => void }) {
  const { t } = useTranslation('floor');
  const { message } = App.useApp();
  const [key] = useState(newClientMutationId);
  const [add, adding] = useDeskCommand(AddAgendaItem);
  const [edit, editing] = useDeskCommand(EditAgendaItem);
  const [reopen, reopening] = useDeskCommand(ReopenAgendaItem);
  const submit = async ({ title = '', minutes = 10, reason = '', demandIds = [] }: Fields) => {
    const outcome =
      typing.kind === 'add'
        ? await add({
            input: {
              meetingId,
              title,
              plannedMinutes: minutes,
              afterId: typing.after?.id ?? null,
              parentId: typing.parent?.id ?? null,
              demandIds,
              clientMutationId: key,
            },
          })
        : typing.kind === 'edit'
          ? await edit({
              input: { itemId: typing.item.id, title, plannedMinutes: minutes, version: typing.item.version },
            })
          : await reopen({ itemId: typing.item.id, reason });
    if (!outcome.ok) return;
    if (typing.kind === 'reopen') message.success(t('agenda.reopenDone'), 2.5);
    done();
  };
  return { adding, editing, reopening, submit };
}

function ItemFields({
  own,
  form,
  typing,
  demands,
}: {
  own: Item | null;
  form: FormInstance<Fields>;
  typing: Typing;
  demands: Agenda_MeetingFragment['demands'];
}) {
  const { t } = useTranslation('floor');
  const titleOf = useItemTitle();
  return (
    <>
      <Form.Item
        name="title"
        label={t('agenda.addTitle')}
        rules={
          own && own.part !== 'OTHER' ? [] : [{ required: true, whitespace: true, message: t('agenda.titleNeeded') }]
        }
      >
        <Input
          maxLength={120}
          autoFocus
          placeholder={own ? titleOf({ title: '', part: own.part }) : ''}
          onPressEnter={() => form.submit()}
        />
      </Form.Item>
      <Form.Item
        name="minutes"
        label={t('agenda.minutes')}
        rules={[{ required: true, message: t('agenda.minutesNeeded') }]}
      >
        <InputNumber min={1} max={480} precision={0} onPressEnter={() => form.submit()} />
      </Form.Item>
      {typing.kind === 'add' && demands.length > 0 && (
        <Form.Item name="demandIds" label={t('agenda.demands')}>
          <Select
            mode="multiple"
            allowClear
            options={demands.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
            onChange={(chosen: string[]) => {
              const only = demands.find(({ id }) => chosen.length === 1 && id === chosen[0]);
              if (only && !form.getFieldValue('title')) form.setFieldValue('title', only.title);
            }}
          />
        </Form.Item>
      )}
    </>
  );
}
