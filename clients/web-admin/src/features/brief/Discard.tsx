import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';

const Discard_brief = graphql(`
  fragment Discard_brief on BriefDetail {
    id
    version
    viewerActs { act refusal }
  }
`);
const DiscardDocument = graphql(`
  mutation DiscardBriefAtDesk($input: BriefActInput!) {
    discardBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);

/** Begun out of the wrong record: a draft nobody else has heard of is thrown away, after being asked. */
export function Discard({ brief }: { brief: FragmentType<typeof Discard_brief> }) {
  const { t } = useTranslation('brief');
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const { id, version, viewerActs } = readFragment(Discard_brief, brief);
  const [discard, { busy }] = useCommand(DiscardDocument, { done: t('discarded') });
  if (!viewerActs.some(({ act, refusal }) => act === 'DISCARD' && refusal == null)) return null;
  const ask = () =>
    modal.confirm({
      title: t('discard'),
      content: t('discardSure'),
      okText: t('discard'),
      cancelText: t('common:verb.cancel'),
      onOk: async () => {
        if ((await discard({ input: { briefId: id, version } })).ok) navigate('/briefs/mine');
      },
    });
  return (
    <Button danger loading={busy} onClick={ask}>
      {t('discard')}
    </Button>
  );
}
