import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Drawer, Menu } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MinutesTexts } from './documents';

/** Every text that was ever saved, with its writer; what is new in it against the one before is marked. */
export function History({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation('record');
  const { dateTime } = useFormats();
  const [{ data, error }, again] = useQuery({
    query: MinutesTexts,
    variables: { meetingId },
    requestPolicy: 'network-only',
  });
  const [picked, setPicked] = useState(0);
  const texts = data?.minutesTexts ?? [];
  const text = texts[picked];
  const before = new Set((texts[picked + 1]?.body ?? '').split('\n'));
  return (
    <Drawer open title={t('history.title')} onClose={onClose} size={920}>
      {error && !data && (
        <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <LoadingState what={t('history.title')} />}
      {data && (
        <div className="minutes-history">
          <Menu
            selectedKeys={[String(picked)]}
            onClick={({ key }) => setPicked(Number(key))}
            items={texts.map((one, index) => ({
              key: String(index),
              label: t('history.line', { time: dateTime(one.savedAt), name: one.savedByName ?? '' }),
            }))}
          />
          <div className="minutes-text">
            {text?.body.split('\n').map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that never changes
              <div key={index}>{line && !before.has(line) ? <ins>{line}</ins> : line || '\u00a0'}</div>
            ))}
          </div>
        </div>
      )}
    </Drawer>
  );
}
