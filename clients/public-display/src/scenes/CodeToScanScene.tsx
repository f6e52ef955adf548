import { CodeQr } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import type { Scene, SceneProps } from '../registry';
import { SceneFrame } from '../shell/SceneFrame';
import wallStyles from '../shell/wall.module.css';
import codeToScanStyles from './code-to-scan.module.css';

/** One code as large as the wall allows: sign in to a meeting, or say what is wrong in the neighbourhood. */
function CodeToScan({ target, screen, address }: SceneProps) {
  const { t } = useTranslation('code');
  const { joinCode, targetTitle } = screen;
  const isMeeting = Boolean(target && target === screen.sceneTargetId && joinCode);
  const link = isMeeting ? `${address}/s/${joinCode}` : `${address}/portal/submit`;
  return (
    <SceneFrame title={t(isMeeting ? 'meeting.act' : 'topic.act')}>
      <div className={codeToScanStyles.codeToScan}>
        <div className={codeToScanStyles.codeWords}>
          <h2>{(isMeeting && targetTitle) || t('topic.title')}</h2>
          <p>{t(isMeeting ? 'meeting.how' : 'topic.how')}</p>
          {isMeeting && joinCode && (
            <p className={`${codeToScanStyles.digits} num`}>
              {joinCode.slice(0, 3)} {joinCode.slice(3)}
            </p>
          )}
        </div>
        <CodeQr text={link} size={680} label={t(isMeeting ? 'meeting.act' : 'topic.act')} />
      </div>
    </SceneFrame>
  );
}

export const scene: Scene = { kind: 'CODE_TO_SCAN', Component: CodeToScan };
