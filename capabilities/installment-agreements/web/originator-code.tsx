import { irm } from '#kernel/law/source.ts';
import { WhyButton } from '#ui/findings/why-button.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import { isStreamlined } from '../rules/compute-originator-code.ts';

/** The code of whoever sets an agreement up, and which of the two that a function has. */
export function OriginatorCode(props: { readonly code: string; readonly type: AgreementTypeId }) {
  const { tell } = useSpeech();
  const { code, type } = props;
  const about = tell('terms.originator');
  const steps = [
    tell('originator.of-function'),
    tell(isStreamlined(type) ? 'originator.streamlined' : 'originator.regular', {
      type: tell(`value.agreementType.${type}`),
    }),
  ];
  return (
    <>
      {code}{' '}
      <WhyButton
        about={about}
        subject={{
          kind: 'reasons',
          name: 'originator-code',
          about,
          answer: code,
          steps,
          law: irm('Exhibit 5.14.1-4'),
        }}
      />
    </>
  );
}
