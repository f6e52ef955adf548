import { uploadPhoto, useWords } from '@bandeng/ui';
import { App, Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Attached {
  readonly id: string;
  readonly name: string;
}

/** Files kept on the server as they are picked, nine at most. */
export function AttachmentsField({
  id,
  value = [],
  onChange,
  max = 9,
  accept = 'image/*,application/pdf',
}: {
  id?: string;
  value?: readonly Attached[];
  onChange?: (files: Attached[]) => void;
  max?: number;
  accept?: string;
}) {
  const { t } = useTranslation('policy');
  const { message } = App.useApp();
  const words = useWords();
  const [sending, setSending] = useState(0);
  return (
    <div className="policy-files">
      {value.map((file) => (
        <span key={file.id} className="policy-file">
          <a href={`/files/${file.id}`} target="_blank" rel="noreferrer">
            {file.name}
          </a>
          <Button size="small" type="text" onClick={() => onChange?.(value.filter((one) => one.id !== file.id))}>
            {t('removeFile')}
          </Button>
        </span>
      ))}
      <Upload
        id={id}
        multiple
        accept={accept}
        showUploadList={false}
        disabled={value.length >= max}
        customRequest={async ({ file }) => {
          const picked = file as File;
          setSending((count) => count + 1);
          const kept = await uploadPhoto(picked);
          setSending((count) => count - 1);
          if ('id' in kept) onChange?.([...value, { id: kept.id, name: picked.name }].slice(0, max));
          else message.warning(words(kept), 6);
        }}
      >
        <Button loading={sending > 0} disabled={value.length >= max}>
          {t('addFile')}
        </Button>
      </Upload>
    </div>
  );
}
