import { Tag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../shell/acts/Correctable';
import type { Act } from '../../../shell/acts/define-act';
import type { Turned } from './withdraw-acts';
import { useWorkspace } from './workspace';

interface Prepared {
  readonly id: string;
  readonly version: number;
  readonly withdrawnAt?: string | null;
  readonly viewerCanCorrect: boolean;
}

/** 撤回: entered twice or by mistake, it is kept and counts for nobody; or it stands again. */
export function Withdrawal({ one, acts }: { one: Prepared; acts: Readonly<Record<'away' | 'back', Act<Turned>>> }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const isAway = Boolean(one.withdrawnAt);
  return (
    <>
      {isAway && <Tag tone="calm">{t('prepared.away')}</Tag>}{' '}
      {one.viewerCanCorrect && (
        <ActButton
          act={isAway ? acts.back : acts.away}
          subject={{ id: one.id, version: one.version, consultationId: consultation.id }}
          onDone={refresh}
        />
      )}
    </>
  );
}
