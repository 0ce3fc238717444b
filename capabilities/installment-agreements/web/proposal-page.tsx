import { type ReactNode, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Instant } from '#kernel/calendar/day.ts';
import type { Cure } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { FourElementMeter } from '#ui/case/four-element-meter.tsx';
import { dayAsTyped } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { dayShownAt, formatTime } from '#ui/text/instants.ts';
import { receiveProposalContract } from '../api/receive-proposal.contract.ts';
import { effectsOf } from './effects.ts';
import { elementsOf } from './facts/elements.ts';
import { ElementRows } from './facts/element-rows.tsx';
import { nothingGiven } from './facts/given.ts';
import { KnownFacts, knownFactsOf } from './facts/known-facts.tsx';
import { StillMatters } from './facts/still-matters.tsx';
import { type Draft, dropDraft, keepDraft, readDraft } from './proposal/draft.ts';
import { accountItems } from './proposal/account-items.tsx';
import { LiveSide } from './proposal/live-side.tsx';
import { readReceived } from './proposal/received.ts';
import { ReceivedFields } from './proposal/received-fields.tsx';
import { liveSentence } from './proposal/result-words.ts';
import { previewInput, usePreview } from './proposal/use-preview.ts';
import { findingsOf } from './types-of.ts';
import { WorkedExamples } from './proposal/worked-examples.tsx';

export type ProposalPageProps = {
  readonly taxpayerId: string;
  readonly taxpayerName: string;
  readonly banner: ReactNode;
  /** Whose proposal it is, by name and masked number. */
  readonly who: ReactNode;
  readonly now: Instant;
  readonly law: Law;
};

/**
 * Takes a proposal in whatever channel it came. It can always be recorded; the page says what it would be.
 */
export function ProposalPage(props: ProposalPageProps) {
  const { taxpayerId, taxpayerName, banner, who, now, law } = props;
  const speech = useSpeech();
  const [kept] = useState(() => readDraft(taxpayerId));
  const [draft, setDraft] = useState<Draft>(() => kept ?? emptyDraft(now, speech));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [tried, setTried] = useState<Cure>();
  const receivedAt = readReceived(draft, speech.timeZone);
  const { channel, moduleIds, given } = draft;
  const base = receivedAt && previewInput({ taxpayerId, receivedAt, channel, moduleIds, given });
  const preview = usePreview(base);
  const command = useRecording(taxpayerId);
  useEffect(() => {
    if (draft !== kept) keepDraft(taxpayerId, draft);
  }, [draft, kept, taxpayerId]);
  const change = (part: Partial<Draft>) => {
    setTried(undefined);
    setDraft({ ...draft, ...part });
  };
  const submit = () => {
    const unreadable = receivedErrors(draft, speech);
    setErrors(unreadable);
    if (unreadable.length === 0 && base) command.run(base);
  };
  const answer = preview.data;
  const outcome = answer?.determination.pending.outcome;
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
      hasErrors={errors.length > 0}
      actions={
        <ActionBar
          process="agreement-request"
          moves={[{ event: 'receive-proposal', allowed: true }]}
          isBusy={command.isBusy}
          onMove={submit}
          follows={outcome === undefined ? [] : effectsOf('receive-proposal', 'none', speech, outcome)}
        >
          <span className="quiet small">{speech.tell('proposal.draft-kept')}</span>
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => {
              dropDraft(taxpayerId);
              setDraft(emptyDraft(now, speech));
            }}
          >
            {speech.tell('proposal.start-over')}
          </button>
        </ActionBar>
      }
    >
      <CommandTrouble
        problem={command.problem}
        process="agreement-request"
        event="receive-proposal"
        onRetry={submit}
      />
      <div className="proposal">
        <Form errors={errors} onSubmit={submit}>
          <ReceivedFields draft={draft} now={now} onDraft={change} />
          <FourElementMeter elements={elementsOf(answer?.determination.pending)} />
          <ElementRows
            entered={draft}
            onEntered={change}
            elements={elementsOf(answer?.determination.pending)}
            modules={answer?.outlook.modules ?? []}
            who={who}
          />
          <StillMatters
            outlook={answer?.outlook}
            findings={answer ? findingsOf(answer.determination) : []}
            given={given}
            onGiven={(next) => change({ given: next })}
          />
          <section className="section stack" aria-labelledby="known">
            <h2 id="known">{speech.tell('known.title')}</h2>
            <KnownFacts
              given={given}
              facts={kept ? knownFactsOf(kept.given) : []}
              source={speech.tell('known.from-draft')}
              items={accountItems(answer?.outlook.modules ?? [], speech)}
              onGiven={(next) => change({ given: next })}
            />
          </section>
          <WorkedExamples />
        </Form>
        <LiveSide preview={preview} base={base} given={given} tried={tried} onTry={setTried} law={law} />
      </div>
    </Page>
  );
}

/** Records it and goes to the request, where the state line takes focus. */
function useRecording(taxpayerId: string) {
  const go = useNavigate();
  return useCommand(receiveProposalContract, {
    onDone: ({ requestId }) => {
      dropDraft(taxpayerId);
      void go(`/requests/${requestId}`, { state: { focus: 'state' } });
    },
  });
}

function emptyDraft(now: Instant, speech: Speaker): Draft {
  return {
    channel: 'phone',
    day: dayAsTyped(dayShownAt(now, speech.timeZone)),
    time: formatTime(now, speech).replace('\u00A0', ' '),
    moduleIds: [],
    given: nothingGiven,
  };
}

function receivedErrors(draft: Draft, speech: Speaker): readonly FieldError[] {
  const readable = (part: Partial<Draft>) =>
    readReceived({ ...draft, ...part }, speech.timeZone) !== undefined;
  const errors: FieldError[] = [];
  if (!readable({ time: '9:00' }))
    errors.push({ name: 'day', message: speech.say('ui.form-day', { example: '04/03/2023' }) });
  if (!readable({ day: '04/03/2023' })) errors.push({ name: 'time', message: speech.say('ui.form-time') });
  return errors;
}
