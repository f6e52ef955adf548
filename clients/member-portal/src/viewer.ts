export { holds, useViewer, useViewerState, type Viewer } from '@bandeng/features/session';
