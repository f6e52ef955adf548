import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { WithdrawPreparedInput } from '../../generated/graphql';
import { Mend } from '../../shell/Mend';

const WithdrawResearch = graphql(`
  mutation WithdrawOwnResearch($input: WithdrawPreparedInput!) {
    withdrawResearch(input: $input) { ... on FieldResearch { id } ... on ConsultationRefusal { code } }
  }
`);
const RestoreResearch = graphql(`
  mutation RestoreOwnResearch($input: WithdrawPreparedInput!) {
    restoreResearch(input: $input) { ... on FieldResearch { id } ... on ConsultationRefusal { code } }
  }
`);
const WithdrawSuggestion = graphql(`
  mutation WithdrawOwnSuggestion($input: WithdrawPreparedInput!) {
    withdrawSuggestion(input: $input) { ... on Suggestion { id } ... on ConsultationRefusal { code } }
  }
`);
const RestoreSuggestion = graphql(`
  mutation RestoreOwnSuggestion($input: WithdrawPreparedInput!) {
    restoreSuggestion(input: $input) { ... on Suggestion { id } ... on ConsultationRefusal { code } }
  }
`);
const WithdrawPolicyClause = graphql(`
  mutation WithdrawOwnPolicyClause($input: WithdrawPreparedInput!) {
    withdrawPolicyClause(input: $input) { ... on PolicyClause { id } ... on ConsultationRefusal { code } }
  }
`);
const RestorePolicyClause = graphql(`
  mutation RestoreOwnPolicyClause($input: WithdrawPreparedInput!) {
    restorePolicyClause(input: $input) { ... on PolicyClause { id } ... on ConsultationRefusal { code } }
  }
`);

type Turn = TypedDocumentNode<unknown, { input: WithdrawPreparedInput }>;
const DOCUMENTS: Readonly<Record<'research' | 'suggestion' | 'clause', Readonly<Record<'away' | 'back', Turn>>>> = {
  research: { away: WithdrawResearch, back: RestoreResearch },
  suggestion: { away: WithdrawSuggestion, back: RestoreSuggestion },
  clause: { away: WithdrawPolicyClause, back: RestorePolicyClause },
};

/** 撤回: entered twice or by mistake, it is kept and counts for nobody; or it stands again. */
export function Withdrawal({
  kind,
  one,
  consultationId,
  onDone,
}: {
  kind: keyof typeof DOCUMENTS;
  one: {
    readonly id: string;
    readonly version: number;
    readonly withdrawnAt?: string | null;
    readonly viewerCanCorrect: boolean;
  };
  consultationId: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('consultation');
  const isAway = Boolean(one.withdrawnAt);
  const shared = {
    input: (_: object, reason: string) => ({ consultationId, id: one.id, version: one.version, reason }),
    onDone,
  };
  const { away, back } = DOCUMENTS[kind];
  return (
    <>
      {isAway && <p className="quiet">{t('prepared.away')}</p>}
      {one.viewerCanCorrect &&
        (isAway ? (
          <Mend document={back} label={t('prepared.restore')} done={t('prepared.restored')} {...shared} />
        ) : (
          <Mend document={away} label={t('prepared.withdraw')} done={t('prepared.withdrawn')} {...shared} />
        ))}
    </>
  );
}
