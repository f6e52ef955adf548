import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkspace } from '../workspace';
import { GiveBackTopic } from './GiveBackTopic';
import { NameHost } from './NameHost';
import { TakeUpTopic } from './TakeUpTopic';

/** What it is about and who holds it; before the meeting, topics are taken up and given back. */
export function TopicsOfConsultation() {
  const { t } = useTranslation('consultation');
  const { consultation, canPrepare } = useWorkspace();
  const [givenBack, setGivenBack] = useState<string | null>(null);
  const { topics, viewerCanNameHost, viewerIsHost } = consultation;
  const mayChange = canPrepare && !viewerIsHost;
  return (
    <>
      <ul className="plain-list">
        {topics.map(({ id, number, title }) => (
          <li key={id}>
            <Flex justify="space-between" align="baseline" gap={8}>
              {viewerIsHost ? (
                <span>
                  <span className="num">{number}</span> {title}
                </span>
              ) : (
                <Link to={`/topics/${id}`}>
                  <span className="num">{number}</span> {title}
                </Link>
              )}
              {mayChange && topics.length > 1 && (
                <Button
                  size="small"
                  type="text"
                  aria-label={t('topics.giveBackOne', { title })}
                  onClick={() => setGivenBack(id)}
                >
                  {t('topics.giveBack')}
                </Button>
              )}
            </Flex>
          </li>
        ))}
      </ul>
      <Flex gap={8} wrap style={{ marginBlock: 12 }}>
        {mayChange && <TakeUpTopic />}
        {viewerCanNameHost && <NameHost />}
      </Flex>
      {givenBack && <GiveBackTopic topicId={givenBack} onDone={() => setGivenBack(null)} />}
    </>
  );
}
