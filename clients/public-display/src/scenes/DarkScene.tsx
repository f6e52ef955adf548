import type { Scene } from '../registry';
import styles from './plain-scenes.module.css';

/** 夜间熄屏: nothing shines. */
export const scene: Scene = { kind: 'DARK', Component: () => <div className={styles.dark} data-scene="DARK" /> };
