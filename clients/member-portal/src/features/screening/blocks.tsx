import type { Block } from '../../shell/blocks';
import { LettersEntry } from './LettersEntry';

export const blocks: readonly Block[] = [{ place: 'me', order: 17, render: () => <LettersEntry /> }];
