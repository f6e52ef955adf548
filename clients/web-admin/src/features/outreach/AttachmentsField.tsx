import { keepingFile, uploadPhoto, useWords } from '@bandeng/ui';
import { App, Button, Upload } from 'antd';
import { useRef, useState } from 'react';
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
  // Several picked at once come back one by one, each beside those before it.
  const kept = useRef(value);
  kept.current = value;
  const put = (files: readonly Attached[]) => {
    kept.current = files.slice(0, max);
    onChange?.([...kept.current]);
  };
  return (
    <div className="policy-files">
      {value.map((file) => (
        <span key={file.id} className="policy-file">
          <a href={`/files/${file.id}`} target="_blank" rel="noreferrer">
            {file.name}
          </a>
          <Button size="small" type="text" onClick={() => put(value.filter((one) => one.id !== file.id))}>
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
          const outcome = await keepingFile(() => uploadPhoto(picked));
          setSending((count) => count - 1);
          if ('id' in outcome) put([...kept.current, { id: outcome.id, name: picked.name }]);
          else message.warning(words(outcome), 6);
        }}
      >
        <Button loading={sending > 0} disabled={value.length >= max}>
          {t('addFile')}
        </Button>
      </Upload>
    </div>
  );
}
