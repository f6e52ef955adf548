import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions';
import { FactRef } from '../../../shell/bound-text/FactRef';
import { Findings } from './findings';
import { BeforeAfter, Picture, Quotation } from './nodes';
import { FactPalette } from './palette';

/** What a story may be made of: the server's schema, and how it is written. */
export const storyExtensions = ({ placeholder, openFacts }: { placeholder: string; openFacts: () => void }) => [
  Document,
  Text,
  Paragraph,
  Heading.configure({ levels: [2, 3] }),
  Bold,
  Italic,
  BulletList,
  OrderedList,
  ListItem,
  FactRef,
  Picture,
  BeforeAfter,
  Quotation,
  UndoRedo,
  Dropcursor,
  Gapcursor,
  Placeholder.configure({ placeholder }),
  Findings,
  FactPalette.configure({ open: openFacts }),
];
