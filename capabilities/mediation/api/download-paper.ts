import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findPaper } from '../store/paper-store.ts';
import { holdWhoIsNotAdmitted } from './not-yet-admitted.ts';
import { downloadPaperContract } from './download-paper.contract.ts';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain': 'txt',
};

/** The file as it came in, handed out and never shown as a page. What is not seen is not there. */
export const downloadPaper = queryOperation(
  downloadPaperContract,
  async ({ input, eyes, actor, law, tools }) => {
    const paper = await findPaper(eyes, input.documentId);
    if (paper === undefined) await holdWhoIsNotAdmitted(eyes, actor, law);
    if (paper?.sha256 === undefined || paper.mediaType === undefined) throw new NotFound();
    const { taxpayerId, sha256, mediaType, kind } = paper;
    const fileName = `${kind}.${endings[mediaType] ?? 'bin'}`;
    return { taxpayerId, mediaType, fileName, shown: false, bytes: await tools.files.read(sha256) };
  },
);
