import { graphql } from '../../generated';
import type { ListenerKind, OutreachForm } from '../../generated/graphql';

export const Remind = graphql(`
  mutation RemindPolicyReaders($input: RemindPolicyReadersInput!) {
    remindPolicyReaders(input: $input) { ... on PolicyNoticeChanged { id } ... on OutreachRefusal { code } }
  }
`);

/** In the order people are asked. */
export const FORMS: readonly OutreachForm[] = ['HOUSEHOLD', 'BENCH', 'MARKET', 'TRAINING', 'ONLINE', 'OTHER'];
export const LISTENERS: readonly ListenerKind[] = [
  'VILLAGERS',
  'RESIDENTS',
  'MERCHANTS',
  'WORKERS',
  'ELDERLY',
  'STUDENTS',
  'CADRES',
  'OTHER',
];
