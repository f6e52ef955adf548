import { uploadPhoto, useCoverPublished, useWords } from '@bandeng/ui';
import { App, Button } from 'antd';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { Redact } from './documents';

type Under = (id: string, name: string) => ReactNode;
const UnderPhotos = createContext<Under | undefined>(undefined);

/** What stands under each published picture: the act to cover it, for those who may. */
export const useUnderPhotos = (): Under | undefined => useContext(UnderPhotos);

/** Under the pictures within: covering what was overlooked, where `allowed`. */
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
  const { open, busy, dialog } = useCoverPublished({
    replace: async (photoId, copy) => {
      const kept = await uploadPhoto(copy);
      if ('id' in kept) await redact({ id: commitmentId, photoId, coveredId: kept.id });
      else message.warning(words(kept), 6);
    },
    onFail: (said) => message.warning(said, 6),
  });
  const under: Under = (id, name) => (
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
  return (
    <UnderPhotos value={allowed ? under : undefined}>
      {children}
      {dialog}
    </UnderPhotos>
  );
}
