import { type ReactNode, useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { PhaseRail } from '#ui/case/phase-rail.tsx';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';
import { AmendedOffersSection, signOffer, SignOfferDialog } from './amended-offers.tsx';
import { isAppealStep } from './appeal-steps.ts';
import { ClosingSection } from './closing-section.tsx';
import { ConferencesSection } from './conferences-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { MattersSection } from './matters-section.tsx';
import { phasesOf } from './phases-of.ts';
import { ReceiptSection } from './receipt-section.tsx';
import { RelatedSection } from './related-section.tsx';
import { StepDialog } from './step-dialog.tsx';
import type { OtherAppeal } from './step-fields.ts';

export type AppealPageProps = {
  readonly appeal: AppealView;
  /** The other appeals of the taxpayer, to work together with. */
  readonly others: readonly OtherAppeal[];
  readonly today: Day;
  readonly banner: ReactNode;
  readonly history: ReactNode;
  readonly letters: ReactNode;
  /** The case action record, for those who may read it. */
  readonly record: ReactNode;
};

/** An appeal: where it stands and why it is what it is, what was done, and what its closing waits for. */
export function AppealPage(props: AppealPageProps) {
  const { appeal, others, today, banner, history, letters, record } = props;
  const speech = useSpeech();
  const [open, setOpen] = useState<string>();
  const { taxpayerId, taxpayerName, kind, state, moves } = appeal;
  return (
    <Page
      title={speech.tell('appeal.title', { kind: speech.tell(`appeal-kind.${kind}`) })}
      about={taxpayerName}
      crumbs={[
        { to: '/appeals', text: speech.tell('appeals.title') },
        { to: `/taxpayers/${taxpayerId}`, text: taxpayerName },
      ]}
      banner={banner}
      state={stateSentence(appeal, speech)}
      beside={
        <>
          <StateTag machine="appeal" state={state} />
          <PrintButton />
        </>
      }
      history={history}
      actions={<ActionBar process="appeal" moves={moves} onMove={setOpen} />}
    >
      <PhaseRail label={speech.tell('appeal.phases')} phases={phasesOf(appeal, speech)} />
      <ClosingSection appeal={appeal} />
      <DatesSection appeal={appeal} today={today} />
      <MattersSection appeal={appeal} />
      <AmendedOffersSection appeal={appeal} />
      {record}
      <ConferencesSection appeal={appeal} />
      <RelatedSection appeal={appeal} />
      <ReceiptSection appeal={appeal} />
      {letters}
      {open === signOffer && <SignOfferDialog appeal={appeal} onClose={() => setOpen(undefined)} />}
      {open !== undefined && isAppealStep(open) && (
        <StepDialog
          key={open}
          event={open}
          scene={{ appeal, others, speech }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  );
}

/** The answer first: where it is, who has it, since when, and what bars its closing. */
function stateSentence(appeal: AppealView, speech: Speaker): string {
  const { state, receivedDay, employee, office, outcome, work } = appeal;
  const { tell } = speech;
  const parts = [
    `${tell(`state.appeal.${state}`)}.`,
    tell('appeal.received-on', { day: formatDay(receivedDay, speech) }),
    ...(employee && office ? [tell('appeal.held-by', { person: employee.name, office: office.name })] : []),
    ...(outcome ? [`${tell(`appeal-outcome.${outcome}`)}.`] : []),
    ...(work?.closing.outcome === 'must-not-close' ? [tell('appeal.gate-shut')] : []),
  ];
  return parts.join(' ');
}
