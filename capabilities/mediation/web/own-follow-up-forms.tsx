import { useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { askForConferenceContract } from '../api/ask-for-conference.contract.ts';
import { giveFeedbackContract } from '../api/give-feedback.contract.ts';

type About = { readonly taxpayerId: string; readonly requestId: string; readonly supportRequestId: string };

/** What the taxpayer wants to talk about with the manager. */
export function ConferenceForm({ about, onClose }: { readonly about: About; readonly onClose: () => void }) {
  const { tell } = useSpeech();
  const command = useCommand(askForConferenceContract, { onDone: onClose });
  return (
    <>
      <p className="measure">{tell('own-mediation.conference-text')}</p>
      <CommandTrouble
        problem={command.problem}
        process="mediation-request"
        event="ask-for-conference"
        onRetry={command.forget}
        isAboveForm
      />
      <AskedForm
        asked={[{ kind: 'area', name: 'told', label: tell('own-mediation.conference-told') }]}
        submit={tell('own-mediation.conference-send')}
        onSubmit={({ told }) => command.run({ ...about, told: String(told) })}
        onCancel={onClose}
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </>
  );
}

const ratings = ['1', '2', '3', '4', '5'] as const;

/** How it went, from 1 to 5, with what the program should know. */
export function FeedbackForm(props: {
  readonly about: About;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { tell } = useSpeech();
  const { about, onDone, onClose } = props;
  const { taxpayerId, supportRequestId } = about;
  const command = useCommand(giveFeedbackContract, { onDone });
  return (
    <>
      <p className="measure">{tell('own-mediation.feedback-text')}</p>
      <CommandTrouble
        problem={command.problem}
        process="support-request"
        event="give-feedback"
        onRetry={command.forget}
        isAboveForm
      />
      <AskedForm
        asked={[
          {
            kind: 'choice',
            name: 'rating',
            label: tell('own-mediation.feedback-rating'),
            options: ratings.map((value) => ({ value, text: tell(`own-mediation.rating-${value}`) })),
          },
          { kind: 'area', name: 'told', label: tell('own-mediation.feedback-told'), isOptional: true },
        ]}
        submit={tell('own-mediation.feedback-send')}
        onSubmit={({ rating, told }) =>
          command.run({
            taxpayerId,
            supportRequestId,
            rating: Number(rating),
            ...(typeof told === 'string' && { told }),
          })
        }
        onCancel={onClose}
        isBusy={command.isBusy}
        problem={command.problem}
      />
    </>
  );
}
