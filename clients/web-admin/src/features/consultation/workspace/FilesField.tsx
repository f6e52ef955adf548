import { uploadFile } from '@bandeng/graphql-client';
import { compressImage, useWords } from '@bandeng/ui';
import { App, Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Files that are sent as they are chosen. `onChange` gets the ids of what has arrived. */
export function FilesField({
  onChange,
  accept,
}: {
  value?: string[];
  onChange?: (ids: string[]) => void;
  accept?: string;
}) {
  const { t } = useTranslation('consultation');
  const { message } = App.useApp();
  const words = useWords();
  const [files, setFiles] = useState<{ uid: string; name: string }[]>([]);
  const keep = (next: { uid: string; name: string }[]) => {
    setFiles(next);
    onChange?.(next.map(({ uid }) => uid));
  };
  return (
    <Upload
      multiple
      accept={accept}
      fileList={files}
      onRemove={({ uid }) => keep(files.filter((file) => file.uid !== uid))}
      beforeUpload={async (picked) => {
        const answer = await uploadFile(await compressImage(picked));
        if (!answer.ok) message.warning(words(answer.why), 6);
        else {
          setFiles((before) => {
            const next = [...before, { uid: answer.id, name: picked.name }];
            onChange?.(next.map(({ uid }) => uid));
            return next;
          });
        }
        return Upload.LIST_IGNORE;
      }}
    >
      <Button>{t('files.choose')}</Button>
    </Upload>
  );
}
