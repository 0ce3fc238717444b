import type { ReactNode } from 'react';
import { useAnswer } from '#ui/api/hooks.ts';
import { useSpeech } from '#ui/speech.tsx';
import type { DoubleView } from '../api/double-view.contract.ts';
import { listDoublesContract } from '../api/list-doubles.contract.ts';
import { isOpenDouble } from '../process/double-record.ts';
import { DoubleCard } from './double-card.tsx';

/** Whose record this is beside, or in place of which other one: above all else, and only where it is so. */
export function DoubleNotice(props: {
  readonly taxpayerId: string;
  /** Draws what is open on the other record, where the person sees that as well. */
  readonly drawOther?: ((otherId: string) => ReactNode) | undefined;
  /** Stands above the title of a page: it is named without a heading of its own. */
  readonly isAboveTitle?: boolean;
}) {
  const { tell } = useSpeech();
  const { taxpayerId, drawOther, isAboveTitle = false } = props;
  const doubles = useAnswer(listDoublesContract, { taxpayerId }).data?.doubles ?? none;
  const open = doubles.filter(({ state }) => isOpenDouble(state));
  if (open.length === 0) return null;
  return (
    <section className="stack" aria-label={tell('double.title')}>
      {!isAboveTitle && <h2>{tell('double.title')}</h2>}
      {open.map((one) => (
        <DoubleCard key={one.doubleRecordId} double={one}>
          {one.other !== undefined && drawOther?.(one.other.taxpayerId)}
        </DoubleCard>
      ))}
    </section>
  );
}

const none: readonly DoubleView[] = [];
