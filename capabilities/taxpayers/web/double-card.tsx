import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { DoubleView } from '../api/double-view.contract.ts';
import { isOpenDouble, isStandingDouble } from '../process/double-record.ts';
import { DoubleSteps } from './double-steps.tsx';

/** What is said of two records: which of them is kept, why they are one, who decides, and what comes next. */
export function DoubleCard(props: { readonly double: DoubleView; readonly children?: ReactNode }) {
  const { tell } = useSpeech();
  const { double, children } = props;
  const { state, part, other, because, endedBecause } = double;
  return (
    <article className="card stack stack--tight">
      <p>
        {tell(`double.${standingOf(state)}.${part}`)} <OtherRecord other={other} />{' '}
        <StateTag machine="double-record" state={state} />
      </p>
      <p className="quiet">{tell('double.why', { because })}</p>
      {isStandingDouble(state) && part === 'double' && <p>{tell('double.proposals-there')}</p>}
      {endedBecause !== undefined && (
        <p className="quiet">{tell('double.why-not', { because: endedBecause })}</p>
      )}
      <DoubleSteps double={double} />
      {children}
    </article>
  );
}

/** Whether it is only said, stands by a decision, or is over: the sentence claims no more than that. */
function standingOf(state: DoubleView['state']): 'proposed' | 'standing' | 'ended' {
  if (isStandingDouble(state)) return 'standing';
  return isOpenDouble(state) ? 'proposed' : 'ended';
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
