import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { DoubleView } from '../api/double-view.contract.ts';
import { isStandingDouble } from '../process/double-record.ts';
import { DoubleSteps } from './double-steps.tsx';

/** What is said of two records: which of them is kept, why they are one, who decides, and what comes next. */
export function DoubleCard(props: { readonly double: DoubleView; readonly children?: ReactNode }) {
  const { tell } = useSpeech();
  const { double, children } = props;
  const { state, part, other, because, endedBecause } = double;
  return (
    <article className="card stack stack--tight">
      <p>
        {tell(part === 'double' ? 'double.is-double' : 'double.is-kept')} <OtherRecord other={other} />{' '}
        <StateTag machine="double-record" state={state} />
      </p>
      <p className="quiet">{tell('double.reported', { because })}</p>
      {isStandingDouble(state) && part === 'double' && <p>{tell('double.proposals-there')}</p>}
      {endedBecause !== undefined && (
        <p className="quiet">{tell('double.ended', { because: endedBecause })}</p>
      )}
      <DoubleSteps double={double} />
      {children}
    </article>
  );
}

function OtherRecord({ other }: Pick<DoubleView, 'other'>) {
  const { tell } = useSpeech();
  if (other === undefined) return tell('double.unseen');
  return (
    <>
      <Link to={`/taxpayers/${other.taxpayerId}`}>{other.name}</Link>, {other.maskedTin}
    </>
  );
}
