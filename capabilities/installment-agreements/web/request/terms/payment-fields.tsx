import { Button } from '@trussworks/react-uswds';
import { MoneyField, TextField } from '#ui/form/fields.tsx';
import { readDollars } from '#ui/form/read.ts';
import { useSpeech } from '#ui/speech.tsx';
import type { TermsProposal } from '../../../rules/terms/compute-terms-proposal.ts';
import type { PlannedDraft } from './draft.ts';
import type { DraftProps } from './terms-form.tsx';
import { TypedDayField } from './typed-day-field.tsx';

/** The payment of each month, the changes that are planned for it, and large payments. */
export function PaymentFields({ draft, onDraft, offered }: DraftProps & { readonly offered: TermsProposal }) {
  const { tell } = useSpeech();
  const isOffer = readDollars(draft.payment) === offered.paymentCents;
  return (
    <div className="form__section">
      <MoneyField
        name="payment"
        label={tell('terms-form.payment')}
        value={draft.payment}
        onChange={(payment) => onDraft({ payment })}
      />
      {!isOffer && (
        <TypedDayField
          name="paymentAgreed"
          label={tell('terms-form.payment-agreed')}
          text={draft.paymentAgreed}
          isOptional
          onText={(paymentAgreed) => onDraft({ paymentAgreed })}
        />
      )}
      <PlannedRows name="changes" rows={draft.changes} onRows={(changes) => onDraft({ changes })} />
      <PlannedRows name="lumpSums" rows={draft.lumpSums} onRows={(lumpSums) => onDraft({ lumpSums })} />
    </div>
  );
}

type RowsProps = {
  readonly name: 'changes' | 'lumpSums';
  readonly rows: readonly PlannedDraft[];
  readonly onRows: (rows: readonly PlannedDraft[]) => void;
};

/** Rows that are added one by one, each with the reason that the file keeps. */
function PlannedRows({ name, rows, onRows }: RowsProps) {
  const { tell } = useSpeech();
  const change = (index: number, part: Partial<PlannedDraft>) =>
    onRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{tell(`terms-form.${name}`)}</legend>
      {rows.map((row, index) => (
        <div key={index} className="row row--top">
          <TextField
            name={`${name}-${index}`}
            label={tell(`terms-form.${name}-month`)}
            value={row.month}
            onChange={(month) => change(index, { month })}
          />
          <MoneyField
            name={`${name}-${index}-amount`}
            label={tell('payment.amount')}
            value={row.amount}
            onChange={(amount) => change(index, { amount })}
          />
          <TextField
            name={`${name}-${index}-because`}
            label={tell('terms-form.because')}
            value={row.because}
            onChange={(because) => change(index, { because })}
          />
          <Button type="button" unstyled onClick={() => onRows(rows.filter((_, at) => at !== index))}>
            {tell('terms-form.remove', { number: String(index + 1) })}
          </Button>
        </div>
      ))}
      <Button
        type="button"
        unstyled
        onClick={() => onRows([...rows, { month: '', amount: '', because: '' }])}
      >
        {tell(`terms-form.${name}-add`)}
      </Button>
    </fieldset>
  );
}
