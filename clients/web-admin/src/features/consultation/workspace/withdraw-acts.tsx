import { Tag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { ActButton } from '../../../shell/acts/Correctable';
import { type Act, defineAct } from '../../../shell/acts/define-act';
import { Reason } from './mending-acts';
import { useWorkspace } from './workspace';

interface Prepared {
  readonly id: string;
  readonly version: number;
  readonly withdrawnAt?: string | null;
  readonly viewerCanCorrect: boolean;
}
type Turned = Pick<Prepared, 'id' | 'version'> & { readonly consultationId: string };

const withdrawing = {
  words: {
    title: 'consultation:prepared.withdraw',
    done: 'consultation:prepared.withdrawn',
    hint: 'consultation:prepared.withdrawHint',
  },
  Fields: Reason,
  variables: ({ consultationId, id, version }: Turned, { reason }: { reason: string }) => ({
    input: { consultationId, id, version, reason },
  }),
} as const;
const restoring = {
  ...withdrawing,
  words: { title: 'consultation:prepared.restore', done: 'consultation:prepared.restored' },
} as const;

export const withdrawResearch = defineAct({
  document: graphql(`
    mutation WithdrawResearch($input: WithdrawPreparedInput!) {
      withdrawResearch(input: $input) { ... on FieldResearch { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...withdrawing,
});

export const restoreResearch = defineAct({
  document: graphql(`
    mutation RestoreResearch($input: WithdrawPreparedInput!) {
      restoreResearch(input: $input) { ... on FieldResearch { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...restoring,
});

export const withdrawSuggestion = defineAct({
  document: graphql(`
    mutation WithdrawSuggestion($input: WithdrawPreparedInput!) {
      withdrawSuggestion(input: $input) { ... on Suggestion { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...withdrawing,
});

export const restoreSuggestion = defineAct({
  document: graphql(`
    mutation RestoreSuggestion($input: WithdrawPreparedInput!) {
      restoreSuggestion(input: $input) { ... on Suggestion { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...restoring,
});

export const withdrawPolicyClause = defineAct({
  document: graphql(`
    mutation WithdrawPolicyClause($input: WithdrawPreparedInput!) {
      withdrawPolicyClause(input: $input) { ... on PolicyClause { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...withdrawing,
});

export const restorePolicyClause = defineAct({
  document: graphql(`
    mutation RestorePolicyClause($input: WithdrawPreparedInput!) {
      restorePolicyClause(input: $input) { ... on PolicyClause { id } ... on ConsultationRefusal { code } }
    }
  `),
  ...restoring,
});

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
