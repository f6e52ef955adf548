import { PhoneFull } from '@bandeng/graphql-client';
import { type Evidence, EvidenceField, type EvidenceStore } from '@bandeng/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { outbox } from '../phone';
import { addressOf, usePhotos } from './PhotoField';

/** Photographs before and after, and documents, kept on the phone until what they belong to is sent. */
export function EvidenceInput({
  value,
  onChange,
  ...shown
}: {
  value: Evidence;
  onChange: (next: Evidence) => void;
  withPairs?: boolean;
  withDocuments?: boolean;
}) {
  const { t } = useTranslation('outbox');
  const photos = usePhotos(keysOf(value));
  const store = useMemo<EvidenceStore>(
    () => ({
      keep: async (file) => {
        try {
          const key = await outbox.keepFile(file);
          addressOf(key, file);
          return { key };
        } catch (error) {
          return { problem: t(error instanceof PhoneFull ? 'full' : 'notKept') };
        }
      },
      urlOf: (key) => photos.get(key) ?? '',
      blobOf: (key) => outbox.file(key),
    }),
    [photos, t],
  );
  return <EvidenceField value={value} onChange={onChange} store={store} {...shown} />;
}

const keysOf = ({ pairs, photos }: Evidence): string[] =>
  [...pairs.flatMap(({ before, after }) => [before, after]), ...photos].flatMap((picture) => picture?.key ?? []);
