import { queryOperation } from '#platform/http/operation.ts';
import { listComments as listRows } from '../store/comment-store.ts';
import { listCommentsContract } from './list-comments.contract.ts';
import { logCommentContract } from './log-comment.contract.ts';

/** What the pilots are judged by beside their figures. */
export const listComments = queryOperation(listCommentsContract, async ({ eyes, actor }) => ({
  comments: [...(await listRows(eyes))],
  mayLog: logCommentContract.by.includes(actor.role),
}));
