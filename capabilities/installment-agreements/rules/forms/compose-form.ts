/**
 * The words of Form 433-D or 2159 for one agreement.
 *
 * Law: IRM 5.14.1.4.4(1)b, (7) to (9): payments that change, levy sources, signatures, the account; Exhibit
 * 5.14.1-2, note 2: the conditions that do not stand in the locator number, in Additional Conditions. Not
 * modelled: the employer's own signature, which stays on the employer's paper.
 */
import { formatDay } from '#kernel/decision/format.ts';
import type { Speech } from '#kernel/decision/phrase.ts';
import { signers } from '../../parameters/signing.ts';
import type { FormContent } from './form-content.ts';
import type { FormContract } from './form-contract.ts';
import {
  accountPart,
  additionalPart,
  agencyPart,
  conditionsPart,
  employerPart,
  paymentPart,
  taxpayerPart,
} from './form-parts.ts';
import { type Say, sayFrom } from './form-words.ts';

export function composeForm(form: FormContract, speech: Speech): FormContent {
  const say = sayFrom(speech);
  const formName = say('name', { number: form.formNumber });
  const { name, maskedTin } = form.taxpayer;
  return {
    language: form.language,
    wordmark: say('wordmark'),
    sender: form.sender,
    title: say(`title.${form.formNumber}`),
    formName,
    opening: [say('opening', { day: formatDay(form.formDay, speech) })],
    parts: [
      taxpayerPart(form, say, speech),
      paymentPart(form, say, speech),
      ...accountPart(form, say),
      ...employerPart(form, say, speech),
      conditionsPart(say),
      additionalPart(form, say, speech),
      agencyPart(form, say),
    ],
    signatures: signatures(form, say, speech),
    footer: [formName, name, maskedTin].join(' · '),
    pageOf: say('page-of', { page: '{page}', pages: '{pages}' }),
  };
}

function signatures(form: FormContract, say: Say, speech: Speech): FormContent['signatures'] {
  const lines = signers.map((signer) => {
    const signature = form.signatures.find((one) => one.signer === signer);
    if (signature === undefined) return { label: say(`sign.${signer}`), signed: '' };
    const day = formatDay(signature.onDay, speech);
    const by = signature.personName === undefined ? '' : `${signature.personName}, `;
    return { label: say(`sign.${signer}`), signed: `${by}${say(`sign.${signature.way}`, { day })}` };
  });
  return { heading: say('sign'), paragraphs: [say('sign.agree')], lines };
}
