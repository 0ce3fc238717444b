import { appealCompartment } from '#capabilities/appeals/records.ts';
import type { Tx } from '#platform/db/lens.ts';
import { derivedId } from '#platform/ids.ts';
import { generalPapers } from '../parameters/confidential-papers.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { insertPaper, listPapers } from '../store/paper-store.ts';

/** The report goes into the appeal's general file, for whoever works the appeal; nothing else does. */
export async function fileReport(tx: Tx, { supportRequestId, appealId }: SupportRequest): Promise<void> {
  const compartment = appealCompartment(appealId);
  const papers = await listPapers(tx, supportRequestId);
  for (const { givenAt: _at, personId: _by, personRole: _role, ...paper } of papers)
    if (generalPapers.includes(paper.kind) && paper.compartment !== 'shared')
      await insertPaper(tx, {
        ...paper,
        documentId: derivedId(paper.documentId, 'general-file'),
        compartment,
      });
}
