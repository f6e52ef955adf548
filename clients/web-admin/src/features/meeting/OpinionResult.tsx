import { Icon } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';

export const OpinionResult_result = graphql(`
  fragment OpinionResult_result on HallPollOutcome {
    voterCount
    placedCount
    tooFew
    groups {
      size
      standpoints { itemId agrees count of }
    }
    items {
      id
      number
      text
      all { agree disagree pass }
      byGroup { agree disagree pass }
      leastShare
      everyGroupAgrees
      everyGroupDisagrees
    }
  }
`);

type Result = ResultOf<typeof OpinionResult_result>;
type Item = Result['items'][number];
/** Fewer people than this are said to be few. */
const FEW = 5;

/** What a hall thinks, in plain words: what every group accepts, where they differ, and who stands for what. */
export function OpinionResult({ result }: { result: FragmentType<typeof OpinionResult_result> }) {
  const { t } = useTranslation('opinions');
  const { voterCount, placedCount, tooFew, groups, items } = readFragment(OpinionResult_result, result);
  if (tooFew) return <p className="lacks">{t('tooFew')}</p>;
  const shared = items.filter(({ everyGroupAgrees }) => everyGroupAgrees);
  const rejected = items.filter(({ everyGroupDisagrees }) => everyGroupDisagrees);
  const divided = items.filter((item) => !shared.includes(item) && !rejected.includes(item));
  const textOf = (id: string) => items.find((item) => item.id === id)?.text ?? '';
  return (
    <div className="opinion-result">
      <p className="quiet num">
        {t('n', { count: voterCount, placed: placedCount })}
        {placedCount < FEW * 2 && ` · ${t('small')}`}
      </p>
      <h3>
        <Icon name="checkRing" /> {t('shared')}
      </h3>
      {shared.length === 0 && <p className="quiet">{t('noShared')}</p>}
      <Shares items={shared} groups={groups} />
      {rejected.length > 0 && (
        <>
          <h3>
            <Icon name="crossRing" /> {t('rejected')}
          </h3>
          <Shares items={rejected} groups={groups} />
        </>
      )}
      <h3>
        <Icon name="half" /> {t('divided')}
      </h3>
      {divided.length === 0 && <p className="quiet">{t('noDivided')}</p>}
      <Shares items={divided} groups={groups} />
      <h3>{groups.length > 1 ? t('groups', { count: groups.length }) : t('oneGroup')}</h3>
      {groups.length > 1 && (
        <ol className="opinion-groups">
          {groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group has no name but its place
            <li key={index}>
              <h4 className="num">
                <i style={{ width: `${12 + (group.size / voterCount) * 60}px` }} />
                {t('group', { number: index + 1 })} · {t('size', { count: group.size })}
                {group.size < FEW && <small className="quiet"> {t('small')}</small>}
              </h4>
              <ul>
                {group.standpoints.map(({ itemId, agrees, count, of }) => (
                  <li key={itemId}>
                    <strong>{t(agrees ? 'agree' : 'disagree')}</strong> {textOf(itemId)}{' '}
                    <span className="quiet num">{t('of', { count, of })}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Shares({ items, groups }: { items: readonly Item[]; groups: Result['groups'] }) {
  const { t } = useTranslation('opinions');
  return (
    <ul className="opinion-shares">
      {items.map((item) => (
        <li key={item.id}>
          <p>
            <span className="num quiet">{item.number}</span> {item.text}
          </p>
          <div className="bars">
            <Bar label={t('all')} {...item.all} />
            {groups.length > 1 &&
              item.byGroup.map((tally, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a group has no name but its place
                <Bar key={index} label={t('group', { number: index + 1 })} {...tally} />
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Bar({ label, agree, disagree, pass }: { label: string; agree: number; disagree: number; pass: number }) {
  const { t } = useTranslation('meeting');
  const of = agree + disagree + pass;
  const said = `${label} · ${t('opinion.AGREE')} ${agree} · ${t('opinion.DISAGREE')} ${disagree} · ${t('opinion.PASS')} ${pass}`;
  return (
    <div className="bar" title={said}>
      <span className="num">{label}</span>
      <span className="track" role="img" aria-label={said}>
        <i className="ok" style={{ flexGrow: agree }} />
        <i className="calm" style={{ flexGrow: pass }} />
        <i className="bad" style={{ flexGrow: disagree }} />
      </span>
      <span className="num quiet">{of === 0 ? '–' : `${Math.round((agree / of) * 100)}% · ${agree}/${of}`}</span>
    </div>
  );
}
