import { CommentOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';
import { deskActs } from './desk/acts';

/** Meetings: the list, the console of a live one, its minutes. */
export const feature: Feature = {
  acts: deskActs,
  routes: [
    { path: 'meetings', lazy: () => import('./MeetingsPage') },
    { path: 'meetings/:id/minutes', lazy: () => import('./minutes/MinutesPage') },
  ],
  bareRoutes: [
    { path: 'meetings/of/:consultationId', lazy: () => import('./OpenMeetingPage') },
    { path: 'meetings/:id/minutes/print', lazy: () => import('./minutes/PrintPage') },
    { path: 'meetings/:id/attendance', lazy: () => import('./attendance/AttendancePage') },
    { path: 'meetings/:id', lazy: () => import('./ConsolePage') },
    { path: 'meetings/:id/chair', lazy: () => import('./ChairPage') },
    { path: 'meetings/:id/opinions', lazy: () => import('./OpinionsPage') },
  ],
  nav: [
    {
      group: 'loop',
      order: 30,
      to: '/meetings',
      label: 'console:nav',
      icon: <CommentOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'MEMBER'),
    },
  ],
};
