import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { compileLetter } from '#platform/letters/compile-letter.ts';
import { composeForm } from '../rules/forms/compose-form.ts';
import { findForm } from '../store/agreement-form-store.ts';
import { downloadFormContract } from './download-form.contract.ts';
import { formContractOf } from './form-contract-of.ts';

const template = 'capabilities/installment-agreements/forms/agreement-form.typ';

/**
 * The form with the terms as they are settled; nothing to print while they are not. Its name tells nobody's
 * name.
 */
export const downloadForm = queryOperation(
  downloadFormContract,
  async ({ input, eyes, actor, law, tools }) => {
    const form = await findForm(eyes, input.formId);
    const contract = form && (await formContractOf({ eyes, actor, law, tools }, form));
    if (form === undefined || contract === undefined) throw new NotFound();
    const { language, formNumber, formDay } = contract;
    const content = composeForm(contract, { language, audience: 'taxpayer', words: tools.words[language] });
    const { pdf } = compileLetter({ template, content, createdOn: formDay });
    const fileName = `form-${formNumber.toLowerCase()}-${formDay}.pdf`;
    return { taxpayerId: form.taxpayerId, mediaType: 'application/pdf', fileName, shown: true, bytes: pdf };
  },
);
