import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../generated/graphql';
import { Panel } from '../../../shell/Page';
import { ActingChair } from './people/ActingChair';
import { BalanceMeter } from './people/BalanceMeter';
import type { Slip } from './people/documents';
import { GroupForm, Groups } from './people/Groups';
import { DepartmentsForm, MembersForm, PersonForm } from './people/InviteForms';
import { PartyTable } from './people/PartyTable';
import { SlipSheet } from './people/SlipSheet';
import { useWorkspace } from './workspace';

const PARTIES: readonly Party[] = ['MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'];

/** The four parties and the interest groups: who is missing, whom to think of, who is invited, who answered. */
export function Component() {
  const { t } = useTranslation('consultation');
  const { consultation, refresh, canPrepare } = useWorkspace();
  const [inviting, setInviting] = useState<Party | 'GROUP' | null>(null);
  const [slip, setSlip] = useState<Slip | null>(null);
  const done = (changed: boolean) => {
    setInviting(null);
    if (changed) refresh();
  };
  return (
    <>
      {canPrepare && <BalanceMeter onInvite={setInviting} />}
      {PARTIES.map((party) => {
        const people = consultation.people.filter((person) => person.party === party);
        return (
          <Panel
            key={party}
            title={`${t(`words:party.${party}`)} ${people.length}`}
            extra={canPrepare && <Button onClick={() => setInviting(party)}>{t(`people.invite.${party}`)}</Button>}
          >
            {party === 'TOWNSHIP' && <ActingChair />}
            {people.length === 0 ? (
              <p className="quiet">{t(`people.none.${party}`)}</p>
            ) : (
              <PartyTable party={party} people={people} onSlip={setSlip} />
            )}
          </Panel>
        );
      })}
      <Groups onAdd={() => setInviting('GROUP')} />
      {inviting === 'MEMBER' && <MembersForm onDone={done} />}
      {inviting === 'DEPARTMENT' && <DepartmentsForm onDone={done} />}
      {(inviting === 'TOWNSHIP' || inviting === 'STAKEHOLDER') && (
        <PersonForm
          party={inviting}
          onDone={(made) => {
            done(made !== null);
            if (made?.invitationCode) setSlip(made);
          }}
        />
      )}
      {inviting === 'GROUP' && <GroupForm onDone={done} />}
      {slip && <SlipSheet slip={slip} onClose={() => setSlip(null)} />}
    </>
  );
}
