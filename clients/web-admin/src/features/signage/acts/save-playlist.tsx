import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { WallItemScene } from '../../../generated/graphql';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { atMost, needed } from '../../../shell/forms';
import type { Plan, PlaylistRow } from '../documents';
import { firstOf, PlaceField, type Places } from '../Places';

interface Item {
  readonly scene: WallItemScene;
  readonly seconds: number;
  readonly fileId?: string | null;
  readonly caption?: string | null;
}
interface Listed {
  readonly name: string;
  readonly committeeId?: string | null;
  readonly items: Item[];
}
export interface ToList {
  readonly places: Places;
  readonly plan: Pick<Plan, 'wallPictures'>;
  readonly playlist: PlaylistRow | null;
}

/** 播放单: a new one, or one changed wherever it is played. */
export const savePlaylist = defineAct({
  document: graphql(`
  mutation SavePlaylist($input: SavePlaylistInput!) {
    savePlaylist(input: $input) { ... on WallChanged { id } ... on SignageRefusal { code } }
  }
`),
  words: { title: 'signage:playlist.act', done: 'signage:playlist.done', press: 'common:verb.save' },
  Fields: PlaylistFields,
  width: 720,
  blank: ({ playlist, places }): Partial<Listed> =>
    playlist
      ? {
          name: playlist.name,
          items: playlist.items.map(({ scene, seconds, fileId, caption }) => ({ scene, seconds, fileId, caption })),
        }
      : {
          committeeId: firstOf(places),
          items: [
            { scene: 'RESULTS_BOARD', seconds: 120 },
            { scene: 'CODE_TO_SCAN', seconds: 20 },
          ],
        },
  variables: ({ playlist }: ToList, { name, committeeId, items }: Listed, { clientMutationId }: Sending) => ({
    input: {
      ...{ playlistId: playlist?.id ?? null, version: playlist?.version ?? null },
      ...{ clientMutationId: playlist ? null : clientMutationId, committeeId: committeeId ?? null, name },
      items: items.map(({ scene, seconds, fileId, caption }) => ({
        ...{ scene, seconds, fileId: scene === 'PICTURE' ? (fileId ?? null) : null },
        caption: scene === 'PICTURE' ? caption || null : null,
      })),
    },
  }),
});

function PlaylistFields({ subject: { plan, places, playlist } }: { subject: ToList }) {
  const { t } = useTranslation('signage');
  return (
    <>
      <Form.Item name="name" label={t('playlist.name')} rules={[needed(t, t('playlist.name')), atMost(t, 40)]}>
        <Input autoFocus placeholder={t('playlist.nameHint')} />
      </Form.Item>
      {!playlist && <PlaceField places={places} />}
      <Form.List name="items">
        {(fields, { add, remove, move }) => (
          <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
            <legend style={{ fontSize: 14, marginBottom: 8 }}>{t('playlist.items')}</legend>
            {fields.map(({ key, name }, index) => (
              <ItemRow
                key={key}
                name={name}
                plan={plan}
                number={index + 1}
                onUp={index > 0 ? () => move(index, index - 1) : null}
                onRemove={fields.length > 1 ? () => remove(name) : null}
              />
            ))}
            <Button onClick={() => add({ scene: 'STORY', seconds: 60 })}>{t('playlist.add')}</Button>
          </fieldset>
        )}
      </Form.List>
    </>
  );
}

const SCENES: readonly WallItemScene[] = [
  ...(['RESULTS_BOARD', 'STORY', 'PLAN_OF_MONTH', 'UPCOMING_MEETINGS', 'CODE_TO_SCAN', 'PICTURE'] as const),
];

function ItemRow({
  name,
  number,
  plan,
  onUp,
  onRemove,
}: {
  name: number;
  number: number;
  plan: ToList['plan'];
  onUp: (() => void) | null;
  onRemove: (() => void) | null;
}) {
  const { t } = useTranslation('signage');
  const scene = Form.useWatch(['items', name, 'scene']) as WallItemScene | undefined;
  const said = (what: string) => t('playlist.ofItem', { number, what });
  return (
    <div style={{ display: 'flex', gap: 8, alignItems: 'start' }}>
      <span className="num quiet" style={{ width: 20, paddingTop: 5 }}>
        {number}
      </span>
      <Form.Item name={[name, 'scene']} style={{ width: 130 }}>
        <Select
          aria-label={said(t('playlist.scene'))}
          options={SCENES.map((value) => ({ value, label: t(`scene.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={[name, 'seconds']} rules={[{ required: true, message: t('playlist.secondsNeeded') }]}>
        <InputNumber
          aria-label={said(t('playlist.seconds'))}
          min={5}
          max={600}
          precision={0}
          suffix={t('playlist.unit')}
          style={{ width: 110 }}
        />
      </Form.Item>
      {scene === 'PICTURE' && <PictureFields name={name} plan={plan} said={said} />}
      <Button type="text" disabled={!onUp} aria-label={said(t('playlist.up'))} onClick={onUp ?? undefined}>
        ↑
      </Button>
      <Button type="text" disabled={!onRemove} aria-label={said(t('playlist.remove'))} onClick={onRemove ?? undefined}>
        ✕
      </Button>
    </div>
  );
}

function PictureFields({ name, plan, said }: { name: number; plan: ToList['plan']; said: (what: string) => string }) {
  const { t } = useTranslation('signage');
  return (
    <>
      <Form.Item
        name={[name, 'fileId']}
        style={{ width: 190 }}
        rules={[{ required: true, message: t('playlist.pictureNeeded') }]}
      >
        <Select
          aria-label={said(t('scene.PICTURE'))}
          placeholder={t('playlist.pictureHint')}
          notFoundContent={t('playlist.noPictures')}
          options={plan.wallPictures.map(({ fileId, title }) => ({
            value: fileId,
            label: (
              <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
                <img src={`/files/${fileId}`} alt="" width={36} height={28} style={{ objectFit: 'cover' }} />
                {title}
              </span>
            ),
          }))}
        />
      </Form.Item>
      <Form.Item name={[name, 'caption']} rules={[atMost(t, 120)]}>
        <Input aria-label={said(t('playlist.caption'))} placeholder={t('playlist.caption')} />
      </Form.Item>
    </>
  );
}
