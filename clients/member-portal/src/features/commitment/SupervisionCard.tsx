import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Card } from '../../shell/Page';

const SupervisionCard_matter = graphql(`
  fragment SupervisionCard_matter on CommitmentDetail {
    supervisedAt
    supervisionAnsweredAt
    steps {
      id
      kind
      at
      note
    }
  }
`);

/** 领导督办: what the leader asked in their own words, and whether whoever has it did anything since. */
export function SupervisionCard({ matter: given }: { matter: FragmentType<typeof SupervisionCard_matter> }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { supervisedAt, supervisionAnsweredAt, steps } = readFragment(SupervisionCard_matter, given);
  if (!supervisedAt) return null;
  const since = Date.parse(supervisedAt);
  const said = steps.filter(({ kind, at }) => kind === 'SUPERVISED' && Date.parse(at) >= since).pop();
  return (
    <Card title={t('stepKind.SUPERVISED')}>
      {said?.note && <p>{said.note}</p>}
      {supervisionAnsweredAt ? (
        <Tag tone="ok" icon="check">
          {t('supervisedSince.answered', { day: date(supervisionAnsweredAt) })}
        </Tag>
      ) : (
        <Tag tone="soon" icon="clock">
          {t('supervisedSince.waits', { day: date(supervisedAt) })}
        </Tag>
      )}
    </Card>
  );
}
