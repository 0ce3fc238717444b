import { appealCompartment, findAppeal } from '#capabilities/appeals/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { mayFindConfidential } from '../parameters/confidential-papers.ts';
import { isConfidential } from '../rules/is-confidential.ts';
import { listPapersOfAppeal, type Paper } from '../store/paper-store.ts';
import { searchAppealFileContract } from './search-appeal-file.contract.ts';

/**
 * The general file of an appeal. What was said and written in a mediation is not in it: the report is.
 * Whoever took part finds the rest where it lies, with the mediation.
 */
export const searchAppealFile = queryOperation(searchAppealFileContract, async ({ input, eyes, actor }) => {
  const appeal = await findAppeal(eyes, input.appealId);
  if (appeal === undefined) throw new NotFound();
  const { taxpayerId } = appeal;
  const isAuthorized = mayFindConfidential.includes(actor.role);
  const asked = input.words?.toLowerCase();
  const seen = await listPapersOfAppeal(eyes, appeal);
  const general = seen.filter((paper) => isInGeneralFile(paper, input.appealId));
  const copied = new Set(general.map(({ supportRequestId, kind }) => `${supportRequestId} ${kind}`));
  const beside = isAuthorized
    ? seen.filter(({ supportRequestId, kind }) => !copied.has(`${supportRequestId} ${kind}`))
    : [];
  const papers = [...general, ...beside].filter(
    ({ kind, title, told = '' }) =>
      asked === undefined || `${kind} ${title} ${told}`.toLowerCase().includes(asked),
  );
  return {
    taxpayerId,
    papers: papers.map(({ documentId, supportRequestId, kind, title, mediaType, givenAt, ...paper }) => ({
      documentId,
      supportRequestId,
      kind,
      title,
      isConfidential: isConfidential({ kind, ...paper }),
      givenAt,
      ...(mediaType !== undefined && { mediaType }),
    })),
  };
});

function isInGeneralFile({ compartment }: Paper, appealId: string): boolean {
  return compartment === 'shared' || compartment === appealCompartment(appealId);
}
