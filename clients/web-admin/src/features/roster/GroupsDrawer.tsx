import { Button, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { MemberGroupKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import { removeGroup, renameGroup, type ShownGroup } from './member-group-acts';

const Groups = graphql(`
  query MemberGroups {
    memberGroups { id version kind name memberCount inUse }
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
    <Drawer open={open} onClose={onClose} title={t('group.title')} width={480} destroyOnHidden>
      {open && <Lists />}
    </Drawer>
  );
}

function Lists() {
  const { t } = useTranslation('roster');
  const [{ data }, again] = useQuery({ query: Groups, requestPolicy: 'cache-and-network' });
  const [acting, setActing] = useState<{ readonly act: 'rename' | 'remove'; readonly group: ShownGroup } | null>(null);
  const reload = () => again({ requestPolicy: 'network-only' });
  return (
    <>
      {KINDS.map((kind) => (
        <section key={kind} aria-label={t(`group.kind.${kind}`)}>
          <h3>{t(`group.kind.${kind}`)}</h3>
          <ul className="member-groups">
            {data?.memberGroups
              .filter((group) => group.kind === kind)
              .map((group) => (
                <li key={group.id}>
                  <span className="grow">
                    {group.name} <small className="num quiet">{t('group.members', { count: group.memberCount })}</small>
                  </span>
                  <Button size="small" onClick={() => setActing({ act: 'rename', group })}>
                    {t('group.rename')}
                  </Button>
                  {!group.inUse && (
                    <Button size="small" onClick={() => setActing({ act: 'remove', group })}>
                      {t('group.remove')}
                    </Button>
                  )}
                </li>
              ))}
          </ul>
          <NewGroup kind={kind} onMade={reload} />
        </section>
      ))}
      {acting && (
        <ActForm
          act={acting.act === 'rename' ? renameGroup : removeGroup}
          subject={acting.group}
          onDone={reload}
          onClose={() => setActing(null)}
        />
      )}
    </>
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
