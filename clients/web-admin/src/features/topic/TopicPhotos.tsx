import { Photos, Tag, uploadPhoto, useCoverPublished, useFormats, useWords } from '@bandeng/ui';
import { App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { TopicPhotos_TopicFragment } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Panel } from '../../shell/Page';

const TopicPhotos_topic = graphql(`
  fragment TopicPhotos_topic on TopicDetail {
    photos {
      id
      version
      fileId
      shownId
      releasedAt
      releasedByName
      viewerCanRelease
      viewerCanWithdraw
    }
  }
`);
const Release = graphql(`
  mutation ReleaseTopicPhoto($input: ReleaseTopicPhotoInput!) {
    releaseTopicPhoto(input: $input) {
      ... on TopicPhoto {
        fileId
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawTopicPhoto($input: WithdrawTopicPhotoInput!) {
    withdrawTopicPhoto(input: $input) {
      ... on TopicPhoto {
        fileId
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
type Photo = TopicPhotos_TopicFragment['photos'][number];

/** What came with the words. Nobody outside sees any of it before it was made public here, one by one. */
export function TopicPhotos({
  topic: given,
  onChanged,
}: {
  topic: FragmentType<typeof TopicPhotos_topic>;
  onChanged: () => void;
}) {
  const { t } = useTranslation('topic');
  const { photos } = readFragment(TopicPhotos_topic, given);
  const { cover, release, withdraw, busy, dialog } = usePhotoActs(photos, onChanged);
  if (photos.length === 0) return null;
  return (
    <Panel title={t('photo.title')}>
      <p className="quiet">{t('photo.hint')}</p>
      <div className="topic-photos">
        {photos.map((photo, index) => (
          <div key={photo.id}>
            <Photos ids={[photo.fileId]} label={t('photo.name', { count: index + 1 })} />
            <Standing photo={photo} />
            <PhotoActs
              photo={photo}
              busy={busy === photo.fileId}
              cover={() => cover(photo.fileId)}
              release={() => release(photo, null)}
              withdraw={() => withdraw(photo)}
            />
          </div>
        ))}
      </div>
      {dialog}
    </Panel>
  );
}

function usePhotoActs(photos: readonly Photo[], onChanged: () => void) {
  const { t } = useTranslation('topic');
  const words = useWords();
  const { message } = App.useApp();
  const [run] = useCommand(Release, { done: t('photo.released') });
  const [takeBack] = useCommand(Withdraw, { done: t('photo.withdrawn') });
  const release = async ({ id, version }: Photo, coveredId: string | null) => {
    await run({ input: { photoId: id, version, coveredId } });
    onChanged();
  };
  const withdraw = async ({ id, version }: Photo) => {
    await takeBack({ input: { photoId: id, version } });
    onChanged();
  };
  const { open, busy, dialog } = useCoverPublished({
    doneLabel: t('photo.releaseCovered'),
    replace: async (fileId, copy) => {
      const photo = photos.find((one) => one.fileId === fileId);
      const kept = await uploadPhoto(copy);
      if (photo && 'id' in kept) await release(photo, kept.id);
      else if ('code' in kept) message.warning(words(kept), 6);
    },
    onFail: (said) => void message.warning(said, 6),
  });
  return { cover: open, release, withdraw, busy, dialog };
}

function Standing({ photo: { fileId, shownId, releasedAt, releasedByName } }: { photo: Photo }) {
  const { t } = useTranslation('topic');
  const { dateTime } = useFormats();
  if (shownId === null || releasedAt === null) return <Tag tone="calm">{t('photo.notPublic')}</Tag>;
  return (
    <>
      <Tag tone="info">{t(shownId === fileId ? 'photo.public' : 'photo.publicCovered')}</Tag>
      <p className="quiet num">{t('photo.by', { who: releasedByName ?? '', at: dateTime(releasedAt) })}</p>
      {shownId !== fileId && <Photos ids={[shownId]} label={t('photo.shown')} />}
    </>
  );
}

function PhotoActs({
  photo,
  busy,
  cover,
  release,
  withdraw,
}: {
  photo: Photo;
  busy: boolean;
  cover: () => void;
  release: () => void;
  withdraw: () => void;
}) {
  const { t } = useTranslation('topic');
  return (
    <div className="topic-photo-acts">
      {photo.viewerCanRelease && (
        <>
          <Button size="small" loading={busy} onClick={cover}>
            {t('photo.cover')}
          </Button>
          <Popconfirm
            title={t('photo.asItIs')}
            description={t('photo.asItIsHint')}
            okText={t('photo.asItIs')}
            onConfirm={release}
          >
            <Button size="small">{t('photo.asItIs')}</Button>
          </Popconfirm>
        </>
      )}
      {photo.viewerCanWithdraw && (
        <Popconfirm
          title={t('photo.withdraw')}
          description={t('photo.withdrawHint')}
          okText={t('photo.withdraw')}
          onConfirm={withdraw}
        >
          <Button size="small">{t('photo.withdraw')}</Button>
        </Popconfirm>
      )}
    </div>
  );
}
