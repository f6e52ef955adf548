import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Panel } from '../../shell/Page';

export const TopicOrigin_topic = graphql(`
  fragment TopicOrigin_topic on TopicDetail {
    category
    origin {
      source
      sourceNumber
      sourceChannel
      reportedAt
      reply
    }
  }
`);

/** Where an imported topic comes from and what it is about, as lines of its facts. */
export function TopicOriginFacts({ topic }: { topic: FragmentType<typeof TopicOrigin_topic> }) {
  const { t } = useTranslation('topic');
  const { dateTime } = useFormats();
  const { category, origin } = readFragment(TopicOrigin_topic, topic);
  const facts = [
    [t('detail.category'), category && t(`category.${category}`, { defaultValue: category })],
    [t('origin.source'), origin?.source],
    [t('origin.number'), origin?.sourceNumber],
    [t('origin.channel'), origin?.sourceChannel],
    [t('origin.reportedAt'), origin?.reportedAt && dateTime(origin.reportedAt)],
  ].filter(([, value]) => value);
  return facts.map(([name, value]) => (
    <div key={name} className="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ));
}

/** What its source answered before it came here; staff only. */
export function TopicOriginReply({ topic }: { topic: FragmentType<typeof TopicOrigin_topic> }) {
  const { t } = useTranslation('topic');
  const { origin } = readFragment(TopicOrigin_topic, topic);
  if (!origin?.reply) return null;
  return (
    <Panel title={t('origin.reply')}>
      <p className="quiet">{t('origin.replyHint', { source: origin.source })}</p>
      <p className="words">{origin.reply}</p>
    </Panel>
  );
}
