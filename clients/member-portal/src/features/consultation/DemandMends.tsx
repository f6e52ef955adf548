import { Form } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { Mend } from '../../shell/Mend';
import type { Prepared } from './prepared';

const Withdraw = graphql(`
  mutation WithdrawOwnDemand($input: TakeDemandBackInput!) {
    withdrawDemand(input: $input) {
      ... on Demand {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Restore = graphql(`
  mutation RestoreOwnDemand($input: TakeDemandBackInput!) {
    restoreDemand(input: $input) {
      ... on Demand {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Merge = graphql(`
  mutation MergeDemandOnPhone($input: MergeDemandInput!) {
    mergeDemand(input: $input) {
      ... on Demand {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

type Demand = Prepared['demands'][number];

/** Taken back, or standing again after all; by whoever raised it, or by those who organise. */
export function TakeBack({ demand, onDone }: { demand: Demand; onDone: () => void }) {
  const { t } = useTranslation('consultation');
  const input = (_: object, reason: string) => ({ demandId: demand.id, version: demand.version, reason });
  return demand.takenBackReason ? (
    <Mend document={Restore} label={t('demands.restore')} input={input} onDone={onDone} />
  ) : (
    <Mend document={Withdraw} label={t('demands.withdraw')} input={input} onDone={onDone} />
  );
}

/** Two that ask for the same are answered together: those who organise say which stays. */
export function MergeDemand({
  demand,
  demands,
  onDone,
}: {
  demand: Demand;
  demands: readonly Demand[];
  onDone: () => void;
}) {
  const { t } = useTranslation('consultation');
  const others = demands.filter((one) => one.id !== demand.id && !one.takenBackReason);
  if (others.length === 0) return null;
  const into = t('demands.into');
  return (
    <Mend
      document={Merge}
      label={t('demands.merge')}
      done={t('demands.merged')}
      input={({ intoId = '' }, reason) => ({ demandId: demand.id, version: demand.version, intoId, reason })}
      onDone={onDone}
    >
      <p className="quiet">{t('demands.mergeHint')}</p>
      <Form.Item name="intoId" label={into} rules={[{ required: true, message: t('needed', { what: into }) }]}>
        <Chosen label={into} demands={others} />
      </Form.Item>
    </Mend>
  );
}

/** Filled in by the form around it. */
function Chosen({
  label,
  demands,
  value,
  onChange,
}: {
  label: string;
  demands: readonly Demand[];
  value?: string;
  onChange?: (next: string) => void;
}) {
  const { t } = useTranslation('consultation');
  return (
    <select aria-label={label} value={value ?? ''} onChange={(event) => onChange?.(event.target.value)}>
      <option value="">{t('demands.choose')}</option>
      {demands.map(({ id, number, title }) => (
        <option key={id} value={id}>
          {number}. {title}
        </option>
      ))}
    </select>
  );
}
