import { usePublicAddress } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { StatusTag, useFormats } from '@bandeng/ui';
import { App, Button, Dropdown, Form, Input, Modal, Select, Space, type TableColumnsType } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { SceneKind, ScreensQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable } from '../../shell/DataTable';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Page } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { clockOf, setHabits } from './set-habits';

const Screens = graphql(`
  query Screens {
    screens {
      id
      version
      name
      committeeName
      scene
      sceneTargetId
      targetTitle
      lastSeenAt
      isLit
      isHeld
      groupName
      darkFrom
      darkUntil
      viewerCanRun
    }
  }
`);

const MeetingsToShow = graphql(`
  query MeetingsToShow {
    meetingsToShow {
      meetingId
      title
      committeeName
      startsAt
      isLive
    }
  }
`);

const PlacesOfScreens = graphql(`
  query PlacesOfScreens {
    liaisonCommittees(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

const PairScreen = graphql(`
  mutation PairScreen($pairingCode: String!, $name: String!, $committeeId: ID) {
    pairScreen(pairingCode: $pairingCode, name: $name, committeeId: $committeeId) {
      __typename
      ... on Screen {
        id
      }
      ... on DisplayRefusal {
        code
      }
    }
  }
`);

const SwitchScene = graphql(`
  mutation SwitchScene($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {
    switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) {
      __typename
      ... on Screen {
        id
      }
      ... on DisplayRefusal {
        code
      }
    }
  }
`);

const RenameScreen = graphql(`
  mutation RenameScreen($screenId: ID!, $version: Int!, $name: String!) {
    renameScreen(screenId: $screenId, version: $version, name: $name) {
      id
    }
  }
`);

const RetireScreen = graphql(`
  mutation RetireScreen($screenId: ID!) {
    retireScreen(screenId: $screenId) {
      id
    }
  }
`);

const ReleaseScene = graphql(`
  mutation ReleaseScene($screenId: ID!, $version: Int!) {
    releaseScene(screenId: $screenId, version: $version) {
      id
    }
  }
`);

type ScreenRow = ScreensQuery['screens'][number];
/** What stands open over the list. */
type Opened = { readonly what: 'PAIR' } | { readonly what: 'SWITCH' | 'RENAME' | 'HABITS'; readonly screen: ScreenRow };
const LOOK_EVERY_MS = 20_000;

export function Component() {
  const { t } = useTranslation('display');
  const origin = usePublicAddress();
  const [{ data, error, fetching }, again] = useQuery({ query: Screens });
  const [params, setParams] = useSearchParams();
  const scanned = params.get('code');
  const [opened, open] = useState<Opened | null>(scanned === null ? null : { what: 'PAIR' });
  const viewer = useViewer();
  const refresh = () => again({ requestPolicy: 'network-only' });

  // Whether a screen is lit changes by itself.
  useEffect(() => {
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [again]);

  const mayPair = viewer.canOrganise;
  const pairButton = mayPair && (
    <Button type="primary" onClick={() => open({ what: 'PAIR' })}>
      {t('pair.act')}
    </Button>
  );
  const lit = data?.screens.filter(({ isLit }) => isLit).length ?? 0;

  const columns = useScreenColumns({ open, refresh });
  return (
    <Page
      title={t('title')}
      subtitle={data && data.screens.length > 0 && t('lit', { count: data.screens.length, lit })}
      action={data && data.screens.length > 0 && pairButton}
    >
      <DataTable<ScreenRow>
        label={t('title')}
        rows={data?.screens}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={refresh}
        empty={{
          title: t('empty.title'),
          hint: t('empty.hint', { address: `${origin}/display` }),
          action: pairButton,
        }}
        rowKey="id"
        columns={columns}
      />
      {opened && (
        <ScreenDialog
          opened={opened}
          code={scanned ?? ''}
          onClose={(isChanged) => {
            open(null);
            if (opened.what === 'PAIR' && scanned) setParams({}, { replace: true });
            if (isChanged) refresh();
          }}
        />
      )}
    </Page>
  );
}

function ScreenDialog({
  opened,
  code,
  onClose,
}: {
  opened: Opened;
  /** What was scanned from the screen. */
  code: string;
  onClose: (isChanged: boolean) => void;
}) {
  if (opened.what === 'PAIR') return <PairDialog code={code} onClose={onClose} />;
  if (opened.what === 'SWITCH') return <SwitchDialog screen={opened.screen} onClose={() => onClose(true)} />;
  if (opened.what === 'HABITS') {
    return (
      <ActForm act={setHabits} subject={opened.screen} onDone={() => onClose(true)} onClose={() => onClose(false)} />
    );
  }
  return <RenameDialog screen={opened.screen} onClose={() => onClose(true)} />;
}

function useScreenColumns({
  open,
  refresh,
}: {
  open: (next: Opened) => void;
  refresh: () => void;
}): TableColumnsType<ScreenRow> {
  const { t } = useTranslation('display');
  const { modal } = App.useApp();
  const [retire] = useCommand(RetireScreen, { done: t('retired') });
  const confirmRetire = (screen: ScreenRow) =>
    modal.confirm({
      title: t('retire.title', { name: screen.name }),
      content: t('retire.means'),
      okText: t('retire.act'),
      okButtonProps: { danger: true },
      onOk: async () => {
        await retire({ screenId: screen.id });
        refresh();
      },
    });
  return [
    { title: t('name'), dataIndex: 'name', key: 'name', render: (_, row) => <Name screen={row} /> },
    { title: t('place'), key: 'place', render: (_, { committeeName }) => committeeName ?? t('district') },
    { title: t('state'), key: 'state', render: (_, row) => <Lit screen={row} /> },
    { title: t('shows'), key: 'shows', width: 320, render: (_, row) => <Shows screen={row} /> },
    {
      key: 'acts',
      align: 'right',
      render: (_, row) =>
        row.viewerCanRun && (
          <Space>
            {row.isHeld && <Release screen={row} refresh={refresh} />}
            <Button onClick={() => open({ what: 'SWITCH', screen: row })}>{t('switch.act')}</Button>
            <Dropdown
              menu={{
                items: [
                  { key: 'habits', label: t('habits.act'), onClick: () => open({ what: 'HABITS', screen: row }) },
                  { key: 'rename', label: t('rename.act'), onClick: () => open({ what: 'RENAME', screen: row }) },
                  { key: 'retire', label: t('retire.act'), danger: true, onClick: () => confirmRetire(row) },
                ],
              }}
              trigger={['click']}
            >
              <Button aria-label={t('more', { name: row.name })}>…</Button>
            </Dropdown>
          </Space>
        ),
    },
  ];
}

/** Its name leads to what it shows by plan, and what it showed. */
function Name({ screen: { id, name, groupName, darkFrom, darkUntil } }: { screen: ScreenRow }) {
  const { t } = useTranslation('display');
  const dark =
    darkFrom == null || darkUntil == null
      ? ''
      : t('habits.dark', { from: clockOf(darkFrom), until: clockOf(darkUntil) });
  return (
    <>
      <Link to={`/walls/screens/${id}`}>
        <strong>{name}</strong>
      </Link>
      {(groupName || dark) && <div className="quiet">{[groupName, dark].filter(Boolean).join(' · ')}</div>}
    </>
  );
}

/** What a person put up stays until somebody lets it go. */
function Release({ screen, refresh }: { screen: ScreenRow; refresh: () => void }) {
  const { t } = useTranslation('display');
  const [release, { busy }] = useCommand(ReleaseScene, { done: t('release.done') });
  return (
    <Button loading={busy} onClick={() => release({ screenId: screen.id, version: screen.version }).then(refresh)}>
      {t('release.act')}
    </Button>
  );
}

function Lit({ screen: { isLit, lastSeenAt } }: { screen: ScreenRow }) {
  const { t } = useTranslation('display');
  const { relative } = useFormats();
  return (
    <>
      <StatusTag kind="screen" value={isLit ? 'ONLINE' : 'OFFLINE'} />
      {!isLit && <span className="quiet"> {lastSeenAt ? relative(lastSeenAt) : t('neverSeen')}</span>}
    </>
  );
}

function Shows({ screen: { scene, targetTitle, committeeName, isHeld } }: { screen: ScreenRow }) {
  const { t } = useTranslation('display');
  const about = isOfCommittee(scene) ? (committeeName ?? t('district')) : (targetTitle ?? t('scene.topicForm'));
  return (
    <>
      {t(`scene.${scene}`)} · {about}
      <div className="quiet">{t(isHeld ? 'release.held' : 'release.usual')}</div>
    </>
  );
}

function PairDialog({ code, onClose }: { code: string; onClose: (paired: boolean) => void }) {
  const { t } = useTranslation('display');
  const origin = usePublicAddress();
  const viewer = useViewer();
  const isDistrict = viewer.canOrganiseDistrict;
  const [{ data }] = useQuery({ query: PlacesOfScreens });
  const [pair, { busy }] = useCommand(PairScreen, { done: t('pair.done') });
  const [form] = Form.useForm<{ code: string; name: string; committeeId?: string }>();
  const own = viewer.posts.flatMap(({ committeeId }) => committeeId ?? []);
  const places = (data?.liaisonCommittees.nodes ?? []).filter(({ id }) => isDistrict || own.includes(id));
  const submit = async ({ code: typed, name, committeeId }: { code: string; name: string; committeeId?: string }) => {
    const { ok } = await pair({
      pairingCode: typed,
      name,
      committeeId: committeeId ?? (isDistrict ? null : (own[0] ?? null)),
    });
    if (ok) onClose(true);
  };
  return (
    <Modal
      open
      title={t('pair.title')}
      okText={t('pair.act')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={() => onClose(false)}
    >
      <p>{t('pair.how', { address: `${origin}/display` })}</p>
      <ColumnForm form={form} onFinish={submit} initialValues={{ code }}>
        <Form.Item name="code" label={t('pair.code')} rules={[needed(t, t('pair.code'))]}>
          <Input inputMode="numeric" maxLength={9} autoFocus={!code} style={{ fontSize: 24, letterSpacing: '0.2em' }} />
        </Form.Item>
        <Form.Item name="name" label={t('name')} rules={[needed(t, t('name')), atMost(t, 40)]}>
          <Input placeholder={t('pair.nameHint')} autoFocus={Boolean(code)} />
        </Form.Item>
        {(isDistrict || own.length > 1) && (
          <Form.Item name="committeeId" label={t('place')} extra={isDistrict && t('pair.placeHint')}>
            <Select
              allowClear={isDistrict}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={isDistrict ? t('district') : undefined}
              options={places.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        )}
      </ColumnForm>
    </Modal>
  );
}

const TOPIC_FORM = 'topic-form';

function SwitchDialog({ screen, onClose }: { screen: ScreenRow; onClose: () => void }) {
  const { t } = useTranslation('display');
  const { dateTime } = useFormats();
  const [{ data, fetching }] = useQuery({ query: MeetingsToShow, requestPolicy: 'network-only' });
  const [change, { busy }] = useCommand(SwitchScene, { done: t('switch.done') });
  const [scene, setScene] = useState<SceneKind>(screen.scene);
  const meetings = data?.meetingsToShow ?? [];
  const [target, setTarget] = useState<string | undefined>(screen.sceneTargetId ?? undefined);
  const needsMeeting = scene === 'LIVE_MEETING';
  const chosen =
    meetings.some(({ meetingId }) => meetingId === target) || (!needsMeeting && target === TOPIC_FORM)
      ? target
      : needsMeeting
        ? meetings[0]?.meetingId
        : TOPIC_FORM;
  const submit = async () => {
    const targetId = isOfCommittee(scene) || chosen === TOPIC_FORM ? null : (chosen ?? null);
    const { ok } = await change({ screenId: screen.id, version: screen.version, scene, targetId });
    if (ok) onClose();
  };
  const cannot = needsMeeting && !fetching && meetings.length === 0;
  return (
    <Modal
      open
      title={t('switch.title', { name: screen.name })}
      okText={t('switch.act')}
      okButtonProps={{ disabled: cannot }}
      confirmLoading={busy}
      onOk={submit}
      onCancel={onClose}
    >
      <ColumnForm>
        <SceneField scene={scene} setScene={setScene} />
        {!isOfCommittee(scene) && (
          <Form.Item label={t('switch.which')} required htmlFor="meeting" extra={cannot && t('switch.noMeeting')}>
            <Select
              id="meeting"
              loading={fetching}
              value={chosen}
              onChange={setTarget}
              options={[
                ...(needsMeeting ? [] : [{ value: TOPIC_FORM, label: t('scene.topicForm') }]),
                ...meetings.map(({ meetingId, title, committeeName, startsAt, isLive }) => ({
                  value: meetingId,
                  label: [isLive ? t('switch.live') : dateTime(startsAt ?? null), title, committeeName].join(' · '),
                })),
              ]}
            />
          </Form.Item>
        )}
      </ColumnForm>
    </Modal>
  );
}

/** They show what the screen's committee has, or the whole district: nothing is chosen. */
const OF_COMMITTEE: readonly SceneKind[] = ['RESULTS_BOARD', 'STORY', 'PLAN_OF_MONTH', 'UPCOMING_MEETINGS'];
const isOfCommittee = (scene: SceneKind) => OF_COMMITTEE.includes(scene);

function SceneField({ scene, setScene }: { scene: SceneKind; setScene: (next: SceneKind) => void }) {
  const { t } = useTranslation('display');
  return (
    <Form.Item label={t('switch.what')} required htmlFor="scene">
      <Select
        id="scene"
        value={scene}
        onChange={setScene}
        options={([...OF_COMMITTEE, 'LIVE_MEETING', 'CODE_TO_SCAN'] as const).map((value) => ({
          value,
          label: t(`scene.${value}`),
        }))}
      />
    </Form.Item>
  );
}

function RenameDialog({ screen, onClose }: { screen: ScreenRow; onClose: () => void }) {
  const { t } = useTranslation('display');
  const [rename, { busy }] = useCommand(RenameScreen);
  const [form] = Form.useForm<{ name: string }>();
  return (
    <Modal
      open
      title={t('rename.act')}
      okText={t('common:verb.save')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ColumnForm
        form={form}
        initialValues={{ name: screen.name }}
        onFinish={async ({ name }: { name: string }) => {
          const { ok } = await rename({ screenId: screen.id, version: screen.version, name });
          if (ok) onClose();
        }}
      >
        <Form.Item name="name" label={t('name')} rules={[needed(t, t('name')), atMost(t, 40)]}>
          <Input autoFocus />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
