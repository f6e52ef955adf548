import { CoverPicture, uploadPhoto, useWords } from '@bandeng/ui';
import { App, Button } from 'antd';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { Redact } from './acts';

type Under = (id: string, name: string) => ReactNode;
const UnderPhotos = createContext<Under | undefined>(undefined);

/** What stands under each published picture: the act to cover it, for those who may. */
export const useUnderPhotos = (): Under | undefined => useContext(UnderPhotos);

/** A face or a plate somebody overlooked: a covered copy takes the place of the published picture, wherever it shows. */
export function CoverPublished({
  commitmentId,
  allowed,
  children,
}: {
  commitmentId: string;
  allowed: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation('evidence');
  const words = useWords();
  const { message } = App.useApp();
  const [redact] = useCommand(Redact, { done: t('redacted') });
  const [covering, setCovering] = useState<{ readonly id: string; readonly picture: Blob } | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const under = useMemo<Under | undefined>(() => {
    if (!allowed) return undefined;
    const open = async (id: string) => {
      setBusy(id);
      const answer = await fetch(`/files/${encodeURIComponent(id)}`, { credentials: 'same-origin' }).catch(() => null);
      setBusy(null);
      if (answer?.ok) setCovering({ id, picture: await answer.blob() });
      else message.warning(t('cover.failed'), 6);
    };
    return (id, name) => (
      <Button
        type="link"
        size="small"
        className="cover-published"
        loading={busy === id}
        aria-label={`${t('cover.act')} · ${name}`}
        onClick={() => open(id)}
      >
        {t('cover.act')}
      </Button>
    );
  }, [allowed, busy, message, t]);
  const replace = async (copy: File) => {
    if (!covering) return;
    const { id } = covering;
    setCovering(null);
    setBusy(id);
    const kept = await uploadPhoto(copy);
    if ('id' in kept) await redact({ id: commitmentId, photoId: id, coveredId: kept.id });
    else message.warning(words(kept), 6);
    setBusy(null);
  };
  return (
    <UnderPhotos value={under}>
      {children}
      {covering && (
        <CoverPicture
          picture={covering.picture}
          doneLabel={t('redact')}
          onDone={replace}
          onCancel={() => setCovering(null)}
        />
      )}
    </UnderPhotos>
  );
}
