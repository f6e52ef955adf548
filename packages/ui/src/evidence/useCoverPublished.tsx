import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CoverPicture } from './CoverPicture';

/** A face or a plate somebody overlooked: a covered copy takes the place of the published picture, wherever it shows. */
export function useCoverPublished({
  replace,
  onFail,
  doneLabel,
}: {
  /** Brings the covered copy up and puts it in the place of the picture. */
  replace: (photoId: string, copy: File) => Promise<unknown>;
  /** The published picture could not be fetched. */
  onFail: (words: string) => void;
  /** Where it takes no other's place: what the last button does. */
  doneLabel?: string;
}): { readonly open: (photoId: string) => Promise<void>; readonly busy: string | null; readonly dialog: ReactNode } {
  const { t } = useTranslation('evidence');
  const [covering, setCovering] = useState<{ readonly id: string; readonly picture: Blob } | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const open = async (id: string) => {
    setBusy(id);
    const answer = await fetch(`/files/${encodeURIComponent(id)}`, { credentials: 'same-origin' }).catch(() => null);
    setBusy(null);
    if (answer?.ok) setCovering({ id, picture: await answer.blob() });
    else onFail(t('cover.failed'));
  };
  const done = async (copy: File) => {
    if (!covering) return;
    setCovering(null);
    setBusy(covering.id);
    await replace(covering.id, copy);
    setBusy(null);
  };
  const dialog = covering && (
    <CoverPicture
      picture={covering.picture}
      doneLabel={doneLabel ?? t('redact')}
      onDone={done}
      onCancel={() => setCovering(null)}
    />
  );
  return { open, busy, dialog };
}
