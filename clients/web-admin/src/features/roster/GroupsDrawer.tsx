import { useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { MemberGroupKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import type { Act } from '../../shell/acts/define-act';
import { useCatalog } from './catalog';
import { mergeGroup, removeGroup, renameGroup, restoreGroup, retireGroup, type ShownGroup } from './member-group-acts';

const Groups = graphql(`
  query MemberGroups {
    memberGroups {
      id
      version
      kind
      name
      memberCount
      inUse
      retiredOn
      retiredReason
      successorName
      names { id name startsOn }
    }
  }
`);
const CreateSector = graphql(`
  mutation CreateSector($name: String!) {
    made: createSector(name: $name) { ... on Sector { id } ... on RosterRefusal { code } }
  }
`);
const CreateSpecialCommittee = graphql(`
  mutation CreateSpecialCommittee($name: String!) {
    made: createSpecialCommittee(name: $name) { ... on SpecialCommittee { id } ... on RosterRefusal { code } }
  }
`);
const KINDS = ['SECTOR', 'SPECIAL_COMMITTEE'] as const;

/** 界别与专委会: the two lists members are chosen from; written wrong, they are put right here. */
export function GroupsDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('roster');
  return (
    <Drawer open={open} onClose={onClose} title={t('group.title')} size={640} destroyOnHidden>
      {open && <Lists />}
    </Drawer>
  );
}

const ACTS = {
  rename: renameGroup,
  merge: mergeGroup,
  retire: retireGroup,
  restore: restoreGroup,
  remove: removeGroup,
} as const;
type GroupAct = keyof typeof ACTS;
type Group = ResultOf<typeof Groups>['memberGroups'][number];

/** What can be done to one: what it still is, and whether anything names it, says what. */
const actsOn = ({ retiredOn, inUse }: Group): readonly GroupAct[] => {
  if (retiredOn) return ['restore'];
  return inUse ? ['rename', 'merge', 'retire'] : ['rename', 'retire', 'remove'];
};

function Lists() {
  const { t } = useTranslation('roster');
  const [{ data }, again] = useQuery({ query: Groups, requestPolicy: 'cache-and-network' });
  const [acting, setActing] = useState<{ readonly act: GroupAct; readonly group: ShownGroup } | null>(null);
  const catalog = useCatalog();
  const reload = () => {
    again({ requestPolicy: 'network-only' });
    catalog.again();
  };
  return (
    <>
      {KINDS.map((kind) => (
        <section key={kind} aria-label={t(`group.kind.${kind}`)}>
          <h3>{t(`group.kind.${kind}`)}</h3>
          <ul className="member-groups">
            {data?.memberGroups
              .filter((group) => group.kind === kind)
              .map((group) => (
                <GroupLine key={group.id} group={group} onAct={(act) => setActing({ act, group })} />
              ))}
          </ul>
          <NewGroup kind={kind} onMade={reload} />
        </section>
      ))}
      {acting && (
        <ActForm
          act={ACTS[acting.act] as Act<ShownGroup>}
          subject={acting.group}
          onDone={reload}
          onClose={() => setActing(null)}
        />
      )}
    </>
  );
}

function GroupLine({ group, onAct }: { group: Group; onAct: (act: GroupAct) => void }) {
  const { t } = useTranslation('roster');
  const { date } = useFormats();
  const said = (day: string | null | undefined) => (day ? t('member.since', { from: date(day) }) : t('standing.first'));
  return (
    <li>
      <span className="grow">
        {group.name} <small className="num quiet">{t('group.members', { count: group.memberCount })}</small>
        {group.retiredOn && (
          <small className="quiet">
            {' '}
            {group.successorName
              ? t('group.mergedOn', { day: date(group.retiredOn), into: group.successorName })
              : t('group.retiredOn', { day: date(group.retiredOn) })}
          </small>
        )}
        {group.names.map(({ id, name, startsOn }) => (
          <small key={id} className="quiet">
            <br />
            {said(startsOn)} {name}
          </small>
        ))}
      </span>
      {actsOn(group).map((act) => (
        <Button key={act} size="small" onClick={() => onAct(act)}>
          {t(`group.${act}`)}
        </Button>
      ))}
    </li>
  );
}

function NewGroup({ kind, onMade }: { kind: MemberGroupKind; onMade: () => void }) {
  const { t } = useTranslation('roster');
  const [form] = Form.useForm<{ name: string }>();
  const [sector, makingSector] = useCommand(CreateSector, { done: t('group.made') });
  const [special, makingSpecial] = useCommand(CreateSpecialCommittee, { done: t('group.made') });
  const make = async (typed: { name: string }) => {
    const made = await (kind === 'SECTOR' ? sector(typed) : special(typed));
    if (!made.ok) return;
    form.resetFields();
    onMade();
  };
  return (
    <Form<{ name: string }> form={form} layout="inline" onFinish={make}>
      <Form.Item name="name" rules={[{ required: true, whitespace: true, message: t('group.name') }]}>
        <Input maxLength={60} placeholder={t('group.name')} aria-label={t('group.name')} />
      </Form.Item>
      <Button htmlType="submit" loading={makingSector.busy || makingSpecial.busy}>
        {t('group.add')}
      </Button>
    </Form>
  );
}
