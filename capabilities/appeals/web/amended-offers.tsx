import type { InputOf } from '#ui/api/call.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import type { Asked } from '#ui/form/asked/asked.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';
import { signAmendedOfferContract } from '../api/sign-amended-offer.contract.ts';
import { offerMediaTypes, offerOccasions } from '../parameters/amended-offers.ts';

/** The step that keeps an offer as it was signed at the table. */
export const signOffer = 'sign-amended-offer';
const bytesMax = 3_000_000;

/** Amended offers as they were signed, each with its amount, its day and its time. */
export function AmendedOffersSection({ appeal: { amendedOffers } }: { readonly appeal: AppealView }) {
  const { tell } = useSpeech();
  if (amendedOffers.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="amended-offers">
      <h2 id="amended-offers">{tell('appeal.amended-offers')}</h2>
      <ul className="usa-list">
        {amendedOffers.map(({ offerId, form, amountCents, signedBy, signedAt, madeIn }) => (
          <li key={offerId}>
            {form}: <Money cents={amountCents} />, {tell('appeal.offer-signed', { name: signedBy })}{' '}
            <InstantText at={signedAt} />, {tell(`offer-occasion.${madeIn}`)}{' '}
            <a href={`/api/appeals/amended-offers/${offerId}/file`}>{tell('appeal.offer-open')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was agreed on and signed: with the amount entered before the signature nothing is mailed later. */
export function SignOfferDialog(props: { readonly appeal: AppealView; readonly onClose: () => void }) {
  const speech = useSpeech();
  const { appeal, onClose } = props;
  const { taxpayerId, appealId } = appeal;
  const name = speech.tell(`event.appeal.${signOffer}`);
  const command = useCommand(signAmendedOfferContract, {
    onDone: () => {
      onClose();
      focusStateLine();
    },
  });
  return (
    <Dialog title={name} onClose={onClose}>
      <CommandTrouble
        problem={command.problem}
        process="appeal"
        event={signOffer}
        onRetry={command.forget}
        isAboveForm
      />
      <AskedForm
        asked={askedFor(speech)}
        submit={name}
        onSubmit={(values) => command.run({ taxpayerId, appealId, ...signedOf(values) })}
        onCancel={onClose}
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </Dialog>
  );
}

function askedFor({ tell }: Speaker): readonly Asked[] {
  const field = (name: string) => ({ name, label: tell(`offer-field.${name}`) });
  return [
    { kind: 'money', ...field('amountCents') },
    { kind: 'text', ...field('signedBy') },
    { kind: 'instant', ...field('signedAt') },
    {
      kind: 'choice',
      ...field('madeIn'),
      options: offerOccasions.map((value) => ({ value, text: tell(`offer-occasion.${value}`) })),
    },
    { kind: 'file', ...field('document'), accept: offerMediaTypes, bytesMax },
  ];
}

type Signed = Pick<
  InputOf<typeof signAmendedOfferContract>,
  'amountCents' | 'signedBy' | 'signedAt' | 'madeIn' | 'document'
>;

/** A file goes in without its name: the form and its day say what it is. */
function signedOf(values: Readonly<Record<string, unknown>>): Signed {
  const { document, ...told } = values as Signed;
  const { mediaType, base64 } = document;
  return { ...told, document: { mediaType, base64 } };
}
