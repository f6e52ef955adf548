import { BarChartOutlined, FileTextOutlined, SolutionOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds, type Viewer } from '../../viewer';
import './brief.css';

const reads = (viewer: Viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'REVIEWER', 'SIGNER');

/** 社情民意信息: the desk, the ladder, leaders' instructions, and the briefs of whoever writes at a table. */
export const feature: Feature = {
  routes: [
    { path: 'briefs', lazy: () => import('./BriefsPage') },
    { path: 'briefs/mine', lazy: () => import('./OwnBriefsPage') },
    { path: 'briefs/new', lazy: () => import('./WritePage') },
    { path: 'briefs/letters', lazy: () => import('./LettersPage') },
    { path: 'bulletin', lazy: () => import('./BulletinPage') },
    { path: 'bulletin/:figure', lazy: () => import('./BulletinRecordsPage') },
    { path: 'briefs/results', lazy: () => import('./ResultsPage') },
    { path: 'briefs/results/:id', lazy: () => import('./ResultImportPage') },
    { path: 'briefs/:id', lazy: () => import('./BriefPage') },
    { path: 'briefs/:id/write', lazy: () => import('./WritePage') },
    { path: 'instructions', lazy: () => import('./InstructionsPage') },
    { path: 'instructions/:id', lazy: () => import('./InstructionPage') },
  ],
  nav: [
    {
      group: 'topics',
      order: 60,
      to: '/briefs',
      label: 'brief:nav',
      icon: <FileTextOutlined />,
      visible: reads,
    },
    {
      group: 'topics',
      order: 60,
      to: '/briefs/mine',
      label: 'brief:navOwn',
      icon: <FileTextOutlined />,
      visible: (viewer) => !reads(viewer) && holds(viewer, 'DIRECTOR', 'LIAISON_OFFICER'),
    },
    {
      group: 'topics',
      order: 60.5,
      to: '/bulletin',
      label: 'brief:bulletin.nav',
      icon: <BarChartOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
    {
      group: 'topics',
      order: 61,
      to: '/instructions',
      label: 'brief:navInstructions',
      icon: <SolutionOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DEPARTMENT_OFFICER'),
    },
  ],
};
