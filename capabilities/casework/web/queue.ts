import type { AnswerOf } from '#ui/api/call.ts';
import type { listQueueContract, QueueRow } from '../api/list-queue.contract.ts';

export type Queue = AnswerOf<typeof listQueueContract>;

/** Where the work of a row is done. What has no page of its own is done on the taxpayer's. */
export function rowHref({
  kind,
  subjectKind,
  subjectId,
  taxpayerId,
}: Pick<QueueRow, 'kind' | 'subjectKind' | 'subjectId' | 'taxpayerId'>): string {
  if (subjectKind === 'support-request') return `/mediations/${subjectId}`;
  if (subjectKind === 'appeal') return `/appeals/${subjectId}`;
  if (subjectKind === 'letter') return `/letters/${subjectId}`;
  if (subjectKind === 'agreement') return `/agreements/${subjectId}`;
  if (subjectKind !== 'agreement-request') return `/taxpayers/${taxpayerId}`;
  return kind === 'approve-agreement' ? `/requests/${subjectId}/approve` : `/requests/${subjectId}`;
}
