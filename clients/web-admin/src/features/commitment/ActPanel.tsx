import { useWords } from '@bandeng/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { CommitmentAct, CommitmentRefusalCode, CommitmentStatus } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { type ActGroup, ActMenu } from '../../shell/acts/ActMenu';
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

/** Which acts move the matter on, the most pressing first. */
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
  'RETURN_WRONG_UNIT',
  'INVITE_TO_ACCEPTANCE',
  'URGE',
];

const CORRECTS: readonly CommitmentAct[] = [
  'CORRECT',
  'CORRECT_PROGRESS',
  'CORRECT_REPLY',
  'CORRECT_VERIFICATION',
  'SET_SITE_FENCE',
];
const TAKES_BACK: readonly CommitmentAct[] = [
  'TAKE_BACK',
  'UNDO',
  'REMOVE_ASSISTING_DEPARTMENT',
  'WITHDRAW_SUPERVISION',
];

const groupOf = (act: CommitmentAct): ActGroup =>
  CORRECTS.includes(act) ? 'correct' : TAKES_BACK.includes(act) ? 'takeBack' : 'next';

const NOT_OFFERED: readonly CommitmentRefusalCode[] = ['WRONG_STATUS', 'NOTHING_TO_UNDO', 'OWN_TOWNSHIP_HANDLES'];

/** Possible at most times; its turn only where this holds. */
const TURN: Partial<Record<CommitmentAct, CommitmentStatus>> = {
  // Taking it from a department that has it is possible, and nobody is waiting for it.
  REASSIGN: 'WRONG_UNIT',
  INVITE_TO_ACCEPTANCE: 'ACCEPTANCE_OPEN',
};

/** Whose turn it is, and what this person may do, with the reason where it may not be done now. */
export function ActPanel({ commitment }: { commitment: FragmentType<typeof ActPanel_commitment> }) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const shown = readFragment(ActPanel_commitment, commitment);
  const [doing, setDoing] = useState<CommitmentAct | null>(null);
  // What belongs to another point of its life is not offered; what is close but not open says why.
  const isOwnTownship = shown.viewerActs.some(({ whyNot }) => whyNot === 'OWN_TOWNSHIP_HANDLES');
  const acts = shown.viewerActs.filter(({ whyNot }) => !whyNot || !NOT_OFFERED.includes(whyNot));
  const turns = NEXT.filter((act) => (TURN[act] ?? shown.status) === shown.status);
  const offered = (act: CommitmentAct) => acts.find((one) => one.act === act);
  const possible = turns.filter((act) => offered(act)?.whyNot === null);
  // Where nothing can be done, the nearest says why.
  const due = possible.length > 0 ? possible : turns.filter((act) => offered(act)).slice(0, 1);
  return (
    <Panel title={t(`waitingFor.${shown.waitingFor}`)}>
      {possible.length === 0 && <p className="quiet">{t('nothingToDo')}</p>}
      {shown.leadOrganisationId && <p className="quiet">{t('onBehalfHint', { name: shown.leadDepartmentName })}</p>}
      {isOwnTownship && <p className="quiet">{t('ownTownshipHint')}</p>}
      <div className="act-list">
        <ActMenu
          block
          due={due}
          acts={acts.map(({ act, whyNot }) => ({
            key: act,
            label: t(`act.${act}`),
            group: groupOf(act),
            whyNot: whyNot && words({ code: whyNot, __typename: 'CommitmentRefusal' }),
          }))}
          onChoose={setDoing}
        />
      </div>
      {doing && <ActForm key={doing} act={ACTS[doing]} subject={shown} onClose={() => setDoing(null)} />}
    </Panel>
  );
}
