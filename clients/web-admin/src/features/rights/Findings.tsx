import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { SearchPersonalRequestMutation } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Panel } from '../../shell/Page';

const Search = graphql(`
  mutation SearchPersonalRequest($personalRequestId: ID!) {
    answer: searchPersonalRequest(personalRequestId: $personalRequestId) {
      ... on PersonalFindings {
        more
        parts { id lies rowId certain whose what purpose ground kept erasedBy canErase values { field value } }
      }
      ... on RightsRefusal { code }
    }
  }
`);
type Found = Extract<SearchPersonalRequestMutation['answer'], { __typename?: 'PersonalFindings' }>;
type Part = Found['parts'][number];

/** 查找: who looked is in the trail, so it is a press and not a visit. What it says goes out as paper or as a file. */
export function Findings({
  request,
  ticked,
  onTick,
}: {
  request: { readonly id: string; readonly viewerCanHandOut: boolean };
  ticked: readonly string[];
  onTick?: ((ticked: readonly string[]) => void) | undefined;
}) {
  const { t } = useTranslation('rights');
  const [search, { busy }] = useCommand(Search);
  const [found, setFound] = useState<Found | null>(null);
  const look = async () => {
    const outcome = await search({ personalRequestId: request.id });
    if (outcome.ok) setFound(outcome.value as Found);
  };
  return (
    <Panel
      title={t('found.title')}
      extra={
        <span>
          <Button size="small" loading={busy} onClick={look}>
            {t('found.look')}
          </Button>{' '}
          {found && request.viewerCanHandOut && (
            <>
              <Button size="small" onClick={() => window.print()}>
                {t('found.print')}
              </Button>{' '}
              <Button size="small" href={`/exports/personal-requests/${request.id}`} download>
                {t('found.file')}
              </Button>
            </>
          )}
        </span>
      }
    >
      {!found && <p className="quiet">{t('found.hint')}</p>}
      {found?.more && <p>{t('found.more')}</p>}
      {found?.parts.length === 0 && <p>{t('found.none')}</p>}
      {found?.parts.map((part) => (
        <PartLine
          key={part.id}
          part={part}
          isTicked={ticked.includes(part.id)}
          onTick={
            onTick &&
            part.canErase &&
            ((on) => onTick(on ? [...ticked, part.id] : ticked.filter((id) => id !== part.id)))
          }
        />
      ))}
    </Panel>
  );
}

function PartLine({
  part,
  isTicked,
  onTick,
}: {
  part: Part;
  isTicked: boolean;
  onTick?: false | undefined | ((on: boolean) => void);
}) {
  const { t } = useTranslation('rights');
  const what = part.what.map((kind) => t(`privacy:what.${kind}`)).join(t('privacy:and'));
  const said = part.values.map(({ value }) => value).filter(Boolean);
  return (
    <section className="stack matter">
      <strong>
        {t(`privacy:whose.${part.whose}`)} · {what}
      </strong>
      {!part.certain && <small>{t('found.perhaps')}</small>}
      <span className="words">{said.length > 0 ? said.join(' ｜ ') : t('found.picture')}</span>
      <small>
        {t('found.why', {
          purpose: t(`privacy:purpose.${part.purpose}`),
          kept: t(`privacy:kept.${part.kept}`),
        })}
      </small>
      {onTick ? (
        <Checkbox checked={isTicked} onChange={({ target }) => onTick(target.checked)}>
          {t('found.erase')}
        </Checkbox>
      ) : (
        <small>
          {isTicked
            ? t('found.goes')
            : part.canErase
              ? t('found.canGo')
              : t('found.stays', { ground: t(`privacy:ground.${part.ground}`) })}
        </small>
      )}
      <small className="quiet">{part.lies}</small>
    </section>
  );
}
