import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { guidanceDocument } from '../rules/adopted-law.ts';
import { insertComment } from '../store/comment-store.ts';
import { logCommentContract } from './log-comment.contract.ts';

/** Comments are collected throughout a pilot, each with its day and the pilot that it is about. */
export const logComment = commandOperation(logCommentContract, async ({ input, tx, actor }) => {
  const { commandId, pilot, receivedDay, channel, fromWhom, told } = input;
  if (receivedDay > tx.today)
    return refuse({ code: 'comment-must-not-be-of-a-later-day', field: 'receivedDay' });
  if (receivedDay < guidanceDocument(pilot).effectiveDay)
    return refuse({ code: 'comment-must-not-come-before-pilot', field: 'receivedDay' });
  const commentId = derivedId(commandId, 'comment');
  const comment = {
    commentId,
    pilot,
    receivedDay,
    channel,
    told,
    ...(fromWhom !== undefined && { fromWhom }),
  };
  await insertComment(tx, comment);
  return { ...comment, loggedByName: actor.name, loggedAt: tx.now };
});
