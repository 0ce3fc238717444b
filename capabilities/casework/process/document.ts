import { irm } from '#kernel/law/source.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import type { Role } from '../parameters/roles.ts';
import { caseRoles } from '../rules/role-kind.ts';

export const documentStates = ['none', 'received', 'filed'] as const;
export type DocumentState = (typeof documentStates)[number];
export type DocumentEvent = 'receive-document' | 'file-document';

const law = irm('5.14.1.1.5(3)');

/** A paper in a case: taken in as it is, then filed as what it is. */
// prettier-ignore
export const documentTable: ProcessTable<DocumentState, DocumentEvent, Role> = {
  kind: 'document',
  initial: 'none',
  final: ['filed'],
  rows: [
    { from: ['none'],     on: 'receive-document', to: 'received', by: caseRoles, law },
    { from: ['received'], on: 'file-document',    to: 'filed',    by: caseRoles, law },
  ],
};
