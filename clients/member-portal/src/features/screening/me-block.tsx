import type { MeBlock } from '../../shell/blocks';
import { LettersEntry } from './LettersEntry';

export const block: MeBlock = { order: 17, render: () => <LettersEntry /> };
