import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { DropDocument } from './documents';

/** Some of what was taken over is not wanted after all. */
export function useDrop(consultationId: string, onChanged: () => void) {
  const { t } = useTranslation('practice');
  const [send, { busy }] = useCommand(DropDocument, { done: t('dropped') });
  const drop = async (what: { participantIds: string[]; agenda: boolean }) => {
    if ((await send({ input: { consultationId, ...what } })).ok) onChanged();
  };
  return { drop, busy };
}
