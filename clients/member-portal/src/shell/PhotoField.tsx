import { type FileRef, PhoneFull } from '@bandeng/graphql-client';
import { compressImage, keepingFile } from '@bandeng/ui';
import { ImageUploader, type ImageUploadItem } from 'antd-mobile';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outbox } from '../phone';
import { say } from './say';

/** Photographs, made small and kept on the phone until what they belong to is sent. */
export function PhotoField({
  value = [],
  onChange,
  max = 9,
}: {
  value?: readonly FileRef[];
  onChange?: (files: FileRef[]) => void;
  max?: number;
}) {
  const { t } = useTranslation('shell');
  const photos = usePhotos(value.map(({ key }) => key));
  const keep = async (picked: File): Promise<ImageUploadItem> => {
    try {
      return await keepingFile(async () => {
        const small = await compressImage(picked);
        const key = await outbox.keepFile(small);
        return { key, url: addressOf(key, small), extra: { key, name: small.name } satisfies FileRef };
      });
    } catch (error) {
      say(t(error instanceof PhoneFull ? 'outbox:full' : 'outbox:notKept'));
      throw error;
    }
  };
  return (
    <ImageUploader
      value={value.map((file) => ({ key: file.key, url: photos.get(file.key) ?? BLANK, extra: file }))}
      onChange={(items) => onChange?.(items.map(({ extra }) => extra as FileRef))}
      upload={keep}
      maxCount={max}
      multiple
      imageFit="cover"
      accept="image/*"
      deletable
      showUpload={value.length < max}
    />
  );
}

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** One address for each photograph while the page is open. */
const addresses = new Map<string, string>();

export function addressOf(key: string, blob: Blob): string {
  const address = addresses.get(key) ?? URL.createObjectURL(blob);
  addresses.set(key, address);
  return address;
}

/** Where the page finds photographs that are kept on the phone. */
export function usePhotos(keys: readonly string[]): ReadonlyMap<string, string> {
  const [, found] = useState(0);
  const unknown = keys.filter((key) => !addresses.has(key)).join(' ');
  useEffect(() => {
    const look = async () => {
      for (const key of unknown.split(' ')) {
        const blob = await outbox.file(key);
        if (blob) addressOf(key, blob);
      }
      found((n) => n + 1);
    };
    if (unknown) look().catch(() => undefined);
  }, [unknown]);
  return addresses;
}
