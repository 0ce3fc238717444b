import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import type { Cure } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { FourElementMeter } from '#ui/case/four-element-meter.tsx';
import { Form } from '#ui/form/form.tsx';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { dayShownAt } from '#ui/text/instants.ts';
import { effectsOf } from './effects.ts';
import { elementsOf } from './facts/elements.ts';
import { ElementRows } from './facts/element-rows.tsx';
import { KnownFacts, knownFactsOf } from './facts/known-facts.tsx';
import type { LinkedTaxpayer } from './facts/linked-taxpayer.ts';
import { StillMatters } from './facts/still-matters.tsx';
import { dropDraft } from './proposal/draft.ts';
import { accountItems } from './proposal/account-items.tsx';
import { LiveSide } from './proposal/live-side.tsx';
import { OpenRequestNotice } from './proposal/open-request-notice.tsx';
import { receivedPlaces } from './proposal/received-errors.ts';
import { ReceivedFields } from './proposal/received-fields.tsx';
import { liveSentence } from './proposal/result-words.ts';
import { useDraft } from './proposal/use-draft.ts';
import { type Preview, usePreview } from './proposal/use-preview.ts';
import { useRecording } from './proposal/use-recording.ts';
import { findingsOf } from './types-of.ts';
import { WorkedExamples } from './proposal/worked-examples.tsx';

export type ProposalPageProps = {
  readonly taxpayerId: string;
  readonly taxpayerName: string;
  readonly banner: ReactNode;
  /** Whose proposal it is, by name and masked number. */
  readonly who: ReactNode;
  /** Those whom the request may take along. */
  readonly linked?: readonly LinkedTaxpayer[];
  readonly now: Instant;
  readonly law: Law;
};

type Proposal = ReturnType<typeof useDraft>;
type Recording = ReturnType<typeof useRecording>;
/** A change that is tried on the right side, and how another one is. */
type Tries = readonly [Cure | undefined, (cure: Cure | undefined) => void];

/**
 * Takes a proposal in whatever channel it came. It can always be recorded; the page says what it would be.
 */
export function ProposalPage(props: ProposalPageProps) {
  const { taxpayerId, taxpayerName, banner, now } = props;
  const speech = useSpeech();
  const tries = useState<Cure>();
  const proposal = useDraft(taxpayerId, now);
  const { receivedAt } = proposal;
  const preview = usePreview(proposal.base);
  const recording = useRecording(taxpayerId, proposal, now);
  const answer = preview.data;
  return (
    <Page
      title={speech.tell('proposal.title')}
      about={taxpayerName}
      crumbs={[
        { to: '/taxpayers', text: speech.say('ui.nav-taxpayers') },
        { to: `/taxpayers/${taxpayerId}`, text: taxpayerName },
      ]}
      banner={banner}
      state={answer && receivedAt ? liveSentence(answer, receivedAt, speech) : speech.tell('proposal.state')}
      hasErrors={recording.hasErrors}
      actions={
        <RecordBar
          recording={recording}
          outcome={answer?.determination.pending.outcome}
          onStartOver={() => {
            tries[1](undefined);
            proposal.startOver();
          }}
        />
      }
    >
      <ProposalBody {...props} proposal={proposal} recording={recording} preview={preview} tries={tries} />
    </Page>
  );
}

/** The open request, if there is one; the form and what it would come to. */
function ProposalBody(
  props: ProposalPageProps & {
    readonly proposal: Proposal;
    readonly recording: Recording;
    readonly preview: ReturnType<typeof usePreview>;
    readonly tries: Tries;
  },
) {
  const { taxpayerId, law, proposal, recording, preview, tries } = props;
  const { draft, receivedAt, base, round } = proposal;
  const [tried, setTried] = tries;
  const answer = preview.data;
  return (
    <>
      {answer?.openRequest && receivedAt && (
        <OpenRequestNotice
          open={answer.openRequest}
          entered={draft}
          attached={recording.attached}
          receivedAt={receivedAt}
          isReadable={recording.isReadable}
          onAdded={() => dropDraft(taxpayerId)}
        />
      )}
      <div className="proposal" key={round}>
        <ProposalForm
          {...props}
          proposal={proposal}
          recording={recording}
          answer={answer}
          onTouched={() => setTried(undefined)}
        />
        <LiveSide
          preview={preview}
          base={base}
          given={draft.given}
          tried={tried}
          onTry={setTried}
          law={law}
        />
      </div>
    </>
  );
}

function RecordBar(props: {
  readonly recording: Recording;
  readonly outcome: string | undefined;
  readonly onStartOver: () => void;
}) {
  const speech = useSpeech();
  const { recording, outcome, onStartOver } = props;
  return (
    <ActionBar
      process="agreement-request"
      moves={[{ event: 'receive-proposal', allowed: true }]}
      isBusy={recording.command.isBusy}
      onMove={recording.submit}
      follows={outcome === undefined ? [] : effectsOf('receive-proposal', 'none', speech, outcome)}
    >
      <span className="quiet small">{speech.tell('proposal.draft-kept')}</span>
      <Button type="button" unstyled onClick={onStartOver}>
        {speech.tell('proposal.start-over')}
      </Button>
    </ActionBar>
  );
}

type ProposalFormProps = Pick<ProposalPageProps, 'who' | 'linked' | 'now'> & {
  readonly proposal: Proposal;
  readonly recording: Recording;
  readonly answer: Preview | undefined;
  readonly onTouched: () => void;
};

/** The refusal, if it was refused, and what could not be saved. */
function RecordingTrouble({ recording: { command, submit } }: { readonly recording: Recording }) {
  return (
    <CommandTrouble
      problem={command.problem}
      process="agreement-request"
      event="receive-proposal"
      onRetry={submit}
    />
  );
}

/** What is asked: how it came, the four elements, and what still matters beside what is known. */
function ProposalForm(props: ProposalFormProps) {
  const speech = useSpeech();
  const { proposal, recording, answer, onTouched, who, linked = [], now } = props;
  const { draft } = proposal;
  const change: Proposal['change'] = (part) => {
    onTouched();
    proposal.change(part);
  };
  const elements = elementsOf(answer?.determination.pending);
  const onGiven = (given: Proposal['draft']['given']) => change({ given });
  const onChosen = (ids: readonly string[]) => change({ withTaxpayerIds: ids });
  const others = { linked, chosen: draft.withTaxpayerIds, onChosen };
  return (
    <Form
      errors={recording.errors}
      unreadable={recording.unreadable}
      places={receivedPlaces}
      onSubmit={recording.submit}
    >
      <RecordingTrouble recording={recording} />
      <ReceivedFields
        draft={draft}
        now={now}
        onDraft={change}
        attached={recording.attached}
        onAttached={recording.setAttached}
      />
      <FourElementMeter elements={elements} />
      <ElementRows
        entered={draft}
        onEntered={change}
        elements={elements}
        modules={answer?.outlook.modules ?? []}
        who={who}
        today={dayShownAt(now, speech.timeZone)}
        authority={answer?.authority}
        others={others}
      />
      <StillMatters
        outlook={answer?.outlook}
        findings={answer ? findingsOf(answer.determination) : []}
        given={draft.given}
        onGiven={onGiven}
      />
      <KnownAlready proposal={proposal} answer={answer} linked={linked} onGiven={onGiven} />
      <WorkedExamples />
    </Form>
  );
}

function KnownAlready(props: {
  readonly proposal: Proposal;
  readonly answer: Preview | undefined;
  readonly linked: readonly LinkedTaxpayer[];
  readonly onGiven: (given: Proposal['draft']['given']) => void;
}) {
  const speech = useSpeech();
  const { proposal, answer, linked, onGiven } = props;
  const { draft, kept } = proposal;
  return (
    <section className="section stack" aria-labelledby="known">
      <h2 id="known">{speech.tell('known.title')}</h2>
      <KnownFacts
        given={draft.given}
        facts={kept ? knownFactsOf(kept.given) : []}
        source={speech.tell('known.from-draft')}
        items={accountItems(answer?.outlook.modules ?? [], linked, speech)}
        onGiven={onGiven}
      />
    </section>
  );
}
