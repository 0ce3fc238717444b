import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findLetter } from '../store/letter-store.ts';
import { downloadLetterContract } from './download-letter.contract.ts';

/**
 * The printed letter, for those who may see the letter. Its name tells the kind and the day, and nobody's
 * name.
 */
export const downloadLetter = queryOperation(downloadLetterContract, async ({ input, eyes, tools }) => {
  const letter = await findLetter(eyes, input.letterId);
  if (letter?.pdf === undefined) throw new NotFound();
  const { taxpayerId, contract, pdf } = letter;
  const fileName = `${contract.kind}-${contract.letterDay}.pdf`;
  const bytes = await tools.files.read(pdf.sha256);
  return { taxpayerId, mediaType: 'application/pdf', fileName, shown: true, bytes };
});
