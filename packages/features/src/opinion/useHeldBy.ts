import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';

interface Holder {
  readonly departmentName?: string | null;
  readonly since: string;
  readonly until?: string | null;
  readonly reason?: string | null;
}

/** 承办经过, a line each: who had an instruction, from when until when, and why it came to them. */
export function useHeldBy(): (holder: Holder) => string {
  const { t } = useTranslation('opinion');
  const { date } = useFormats();
  return ({ departmentName, since, until, reason }) =>
    [
      departmentName ?? t('held.office'),
      until ? t('held.between', { since: date(since), until: date(until) }) : t('held.since', { since: date(since) }),
      ...(reason ? [t('held.because', { reason })] : []),
    ].join(' · ');
}
