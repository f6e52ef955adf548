import { uploadFile } from '@bandeng/graphql-client';
import { compressImage, useWords } from '@bandeng/ui';
import { ImageUploader, type ImageUploadItem, Toast } from 'antd-mobile';
import { useTranslation } from 'react-i18next';

/** Photographs, made small on the phone and sent one by one. `value` are the ids of what has arrived. */
export function PhotoField({
  value = [],
  onChange,
  max = 9,
}: {
  value?: readonly string[];
  onChange?: (ids: string[]) => void;
  max?: number;
}) {
  const { t } = useTranslation('shell');
  const words = useWords();
  const send = async (picked: File): Promise<ImageUploadItem> => {
    const answer = await uploadFile(await compressImage(picked));
    if (answer.ok) return { key: answer.id, url: `/files/${answer.id}` };
    Toast.show({ content: words(answer.why), duration: 5000 });
    throw new Error(answer.why.code);
  };
  return (
    <ImageUploader
      value={value.map((id) => ({ key: id, url: `/files/${id}` }))}
      onChange={(items) => onChange?.(items.map(({ key }) => String(key)))}
      upload={send}
      maxCount={max}
      multiple
      imageFit="cover"
      accept="image/*"
      deletable
      showUpload={value.length < max}
      aria-label={t('photos')}
    />
  );
}
