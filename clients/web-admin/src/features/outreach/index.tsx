import { ReadOutlined, SoundOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds, type Viewer } from '../../viewer';
import './outreach.css';

const isStaff = (viewer: Viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER');

/** 政策宣讲、会议精神传达: what is to be read, who has read it, who told whom, and what they were asked. */
export const feature: Feature = {
  routes: [
    { path: 'policy-notices', lazy: () => import('./NoticesPage') },
    { path: 'policy-notices/new', lazy: () => import('./WriteNoticePage') },
    { path: 'policy-notices/:id', lazy: () => import('./NoticePage') },
    { path: 'policy-notices/:id/edit', lazy: () => import('./WriteNoticePage') },
    { path: 'policy-notices/:id/record', lazy: () => import('./RecordPage') },
    { path: 'outreach', lazy: () => import('./OutreachPage') },
    { path: 'outreach/questions/:id', lazy: () => import('./TakeUpPage') },
  ],
  nav: [
    {
      group: 'topics',
      order: 70,
      to: '/policy-notices',
      label: 'policy:nav',
      icon: <ReadOutlined />,
      visible: isStaff,
    },
    {
      group: 'topics',
      order: 71,
      to: '/outreach',
      label: 'policy:navOutreach',
      icon: <SoundOutlined />,
      visible: isStaff,
    },
  ],
};
