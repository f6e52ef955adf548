import { DisabledReason, useWords } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { CommitmentAct, CommitmentRefusalCode } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { Panel } from '../../shell/Page';
import { ACTS } from './acts';

export const ActPanel_commitment = graphql(`
  fragment ActPanel_commitment on CommitmentDetail {
    id
    status
    waitingFor
    resultClass
    place
    committeeId
    leadDepartmentName
    leadOrganisationId
    action
    deliverable
    responsiblePerson
    promiseVersion
    extensionUntil
    extensionLatest
    extensionsAllowed
    extensionCount
    promisedDueOn
    round
    returnReason
    lastAct
    assistingDepartments {
      id
      name
    }
    progress {
      id
      round
      text
    }
    replies {
      id
      round
      resultClass
      text
      reason
      basis
      nextLookOn
      delivered
    }
    verifications {
      id
      round
      finding
      text
      place
    }
    completion {
      dueOn
    }
    followingMemberName
    ...WorkFields_commitment
    viewerActs {
      act
      whyNot
    }
  }
`);

/** Which act moves the matter on: the one filled button. */
const NEXT: readonly CommitmentAct[] = [
  'SETTLE_ACCEPTANCE',
  'OPEN_ACCEPTANCE',
  'VERIFY',
  'LOOK_BACK',
  'DECIDE_EXTENSION',
  'DECIDE_RETURN',
  'REASSIGN',
  'REPLY',
  'REPORT_PROGRESS',
  'ACKNOWLEDGE',
  'URGE',
];

const NOT_OFFERED: readonly CommitmentRefusalCode[] = ['WRONG_STATUS', 'NOTHING_TO_UNDO', 'OWN_TOWNSHIP_HANDLES'];

/** Whose turn it is, and what this person may do, with the reason where it may not be done now. */
export function ActPanel({ commitment }: { commitment: FragmentType<typeof ActPanel_commitment> }) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const shown = readFragment(ActPanel_commitment, commitment);
  const [doing, setDoing] = useState<CommitmentAct | null>(null);
  // What belongs to another point of its life is not offered; what is close but not open says why.
  const isOwnTownship = shown.viewerActs.some(({ whyNot }) => whyNot === 'OWN_TOWNSHIP_HANDLES');
  const acts = shown.viewerActs.filter(({ whyNot }) => !whyNot || !NOT_OFFERED.includes(whyNot));
  // Taking it from a department that has it is possible, and nobody is waiting for it.
  const moves = (act: CommitmentAct) => act !== 'REASSIGN' || shown.status === 'WRONG_UNIT';
  const next = NEXT.find((act) => moves(act) && acts.some((option) => option.act === act && !option.whyNot));
  const rank = (act: CommitmentAct) => (act === next ? -1 : NEXT.indexOf(act) < 0 ? NEXT.length : NEXT.indexOf(act));
  return (
    <Panel title={t(`waitingFor.${shown.waitingFor}`)}>
      {!next && <p className="quiet">{t('nothingToDo')}</p>}
      {shown.leadOrganisationId && <p className="quiet">{t('onBehalfHint', { name: shown.leadDepartmentName })}</p>}
      {isOwnTownship && <p className="quiet">{t('ownTownshipHint')}</p>}
      <div className="act-list">
        {[...acts]
          .sort((a, b) => Number(Boolean(a.whyNot)) - Number(Boolean(b.whyNot)) || rank(a.act) - rank(b.act))
          .map(({ act, whyNot }) => (
            <DisabledReason key={act} block reason={whyNot && words({ code: whyNot, __typename: 'CommitmentRefusal' })}>
              <Button block type={act === next ? 'primary' : 'default'} onClick={() => setDoing(act)}>
                {t(`act.${act}`)}
              </Button>
            </DisabledReason>
          ))}
      </div>
      {doing && <ActForm key={doing} act={ACTS[doing]} subject={shown} onClose={() => setDoing(null)} />}
    </Panel>
  );
}
