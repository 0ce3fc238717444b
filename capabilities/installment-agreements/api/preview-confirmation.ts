import { previewLetter } from '#capabilities/correspondence/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findRequest } from '../store/agreement-request-store.ts';
import { agreementBody } from './agreement-body.ts';
import { confirmationOf } from './confirmation-letter.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { previewConfirmationContract } from './preview-confirmation.contract.ts';

/**
 * The confirmation of an agreement before there is one (IRM 5.14.1.4.4(8)), for whoever signs. Nothing is
 * kept; there is nothing to show where no terms are set, or where a name cannot be printed.
 */
export const previewConfirmation = queryOperation(
  previewConfirmationContract,
  async ({ input, eyes, actor, law, tools }) => {
    const request = await findRequest(eyes, input.requestId);
    if (request === undefined) throw new NotFound();
    const decided = await decideOnRequest(eyes, request, actor, law);
    const terms = request.terms ?? decided.terms;
    if (terms === undefined) throw new NotFound();
    const planned = await agreementBody(eyes, request, decided, terms);
    const { contract } = await confirmationOf(
      { ...eyes, law },
      tools,
      { ...planned, fromDay: eyes.today },
      request,
      decided.determination.types.find(({ id }) => id === terms.type)?.findings ?? [],
    );
    const made = previewLetter(contract, tools.words[contract.language]);
    if (made === undefined) throw new NotFound();
    const fileName = `preview-${contract.kind}-${contract.letterDay}.pdf`;
    return {
      taxpayerId: request.taxpayerId,
      mediaType: 'application/pdf',
      fileName,
      shown: true,
      bytes: made.pdf,
    };
  },
);
