import { Checkbox } from '@trussworks/react-uswds';
import { ChoiceField, YesNoField } from '#ui/form/choices.tsx';
import { TextField } from '#ui/form/fields.tsx';
import { useFieldId } from '#ui/form/form.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { paperMethods, paymentMethods } from '../../../parameters/payment-methods.ts';
import type { OfferAnswer } from '../../../rules/terms/chosen-terms.ts';
import { asYesNo, fromYesNo } from '../../facts/yes-no.ts';
import type { DraftProps } from './terms-form.tsx';

/** How it is paid, in the order in which the ways are offered; each next question only where it matters. */
export function MethodFields({ draft, onDraft }: DraftProps) {
  const { tell } = useSpeech();
  const { method, hasCheckingAccount } = draft;
  const electronicId = useFieldId('electronicEncouraged');
  return (
    <div className="form__section">
      <YesNoField
        name="hasCheckingAccount"
        legend={tell('terms-form.checking-account')}
        value={asYesNo(hasCheckingAccount)}
        onChange={(value) => onDraft({ hasCheckingAccount: fromYesNo(value) })}
      />
      <ChoiceField
        name="method"
        legend={tell('terms-form.method')}
        value={method === '' ? undefined : method}
        options={paymentMethods.map((value) => ({ value, text: tell(`terms-form.method.${value}`) }))}
        onChange={(value) => onDraft({ method: value })}
      />
      {method === 'other' && (
        <TextField
          name="description"
          label={tell('terms-form.description')}
          value={draft.description}
          onChange={(description) => onDraft({ description })}
        />
      )}
      <Offers draft={draft} onDraft={onDraft} />
      {method !== '' && paperMethods.includes(method) && (
        <Checkbox
          id={electronicId}
          name="electronicEncouraged"
          label={tell('terms-form.electronic')}
          checked={draft.electronicEncouraged}
          onChange={(event) => onDraft({ electronicEncouraged: event.target.checked })}
        />
      )}
    </div>
  );
}

const answers: readonly OfferAnswer[] = ['not-offered', 'declined'];

/** Direct debit is offered before any other way, and payroll deduction to whoever declines it. */
function Offers({ draft, onDraft }: DraftProps) {
  const { tell } = useSpeech();
  const { method, hasCheckingAccount, directDebitOffer } = draft;
  const options = answers.map((value) => ({ value, text: tell(`value.directDebitOffer.${value}`) }));
  const asksDebit = method !== '' && method !== 'direct-debit' && hasCheckingAccount === true;
  const asksPayroll = asksDebit && method !== 'payroll-deduction' && directDebitOffer === 'declined';
  return (
    <>
      {asksDebit && (
        <ChoiceField
          name="directDebitOffer"
          legend={tell('terms-form.offered-debit')}
          isInline
          value={directDebitOffer}
          options={options}
          onChange={(value) => onDraft({ directDebitOffer: value })}
        />
      )}
      {asksPayroll && (
        <ChoiceField
          name="payrollDeductionOffer"
          legend={tell('terms-form.offered-payroll')}
          isInline
          value={draft.payrollDeductionOffer}
          options={options}
          onChange={(value) => onDraft({ payrollDeductionOffer: value })}
        />
      )}
    </>
  );
}
