import { Button, Form } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { Move } from './documents';
import { asked, WhereFields, WhyField } from './fields';
import { useCoordination } from './useCoordination';

const EIGHT_HOURS = 8 * 3_600_000;
interface Words {
  startsAt: string;
  place: string;
  reason: string;
}

/** Another day or place, and why. */
export function Component() {
  const { t } = useTranslation('coordination');
  const navigate = useNavigate();
  const { one, refresh, instead } = useCoordination();
  const [move, { busy }] = useCommand(Move, { done: t('moved') });
  if (!one) return instead;
  const save = async ({ startsAt, place, reason }: Words) => {
    const input = { coordinationId: one.id, version: one.version, startsAt: asked(startsAt), place, reason };
    if ((await move({ input })).ok) navigate(`/coordinations/${one.id}`, { replace: true });
    else refresh();
  };
  const startsAt = new Date(Date.parse(one.startsAt) + EIGHT_HOURS).toISOString().slice(0, 16);
  return (
    <Page title={t('move')} lead={t('moveHint')} back={`/coordinations/${one.id}`}>
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        initialValues={{ startsAt, place: one.place }}
        onFinish={save}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('move')}
          </Button>
        }
      >
        <WhereFields />
        <WhyField />
      </Form>
    </Page>
  );
}
