import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { gql } from 'urql';

export type RoleName =
  | 'SECRETARIAT'
  | 'REVIEWER'
  | 'SIGNER'
  | 'LEADER'
  | 'DIRECTOR'
  | 'LIAISON_OFFICER'
  | 'MEMBER'
  | 'INFORMANT'
  | 'DEPARTMENT_OFFICER';

export interface ViewerPost {
  readonly role: RoleName;
  readonly committeeId: string | null;
  readonly departmentId: string | null;
  readonly memberId: string | null;
  readonly scopeName: string | null;
}

/** Who is signed in, as the server says it. */
export interface Viewer {
  readonly kind: 'ACCOUNT' | 'GUEST' | 'SCREEN';
  readonly displayName: string;
  readonly mustChangePassword: boolean;
  readonly posts: readonly ViewerPost[];
}

const text =
  'query Viewer { viewer { kind displayName mustChangePassword posts { role committeeId departmentId memberId scopeName } } }';

export const ViewerDocument = gql(text) as TypedDocumentNode<{ viewer: Viewer | null }, Record<string, never>>;
