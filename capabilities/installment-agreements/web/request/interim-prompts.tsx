import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import { type CommandCall, useCommand } from '#ui/api/hooks.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { SelectField, TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import type { Place } from '#ui/form/placed-errors.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { noteDisclosuresContract } from '../../api/note-disclosures.contract.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import { type ConversationChannel, conversationChannels } from '../../parameters/conversation-channels.ts';
import { staysOffered } from './stays-offered.ts';
import type { Workbench } from './workbench.ts';

type PromptProps = {
  readonly request: RequestView;
  readonly workbench: Workbench;
  readonly now: Instant;
};

/** What is to be done while the approval is outstanding, until each has its outcome on record. */
export function InterimPrompts({ request, workbench, now }: PromptProps) {
  const { tell } = useSpeech();
  const { prompts, termsDecision } = workbench;
  const command = useCommand(noteDisclosuresContract);
  if (prompts.length === 0) return null;
  const isAsked = prompts.every(({ test, holds }) => test !== 'interim-payment-asked' || holds === true);
  const mayNote = staysOffered(request, 'note-disclosures', command);
  return (
    <section className="section stack" aria-labelledby="interim-title">
      <h2 id="interim-title">{tell('interim.title')}</h2>
      <FindingList findings={prompts} grounds={termsDecision} />
      {mayNote && !isAsked && <InterimForm request={request} now={now} command={command} />}
    </section>
  );
}

const places = [[/\.answer$/, 'interimAnswer']] as const satisfies readonly Place[];

function InterimForm(
  props: Pick<PromptProps, 'request' | 'now'> & {
    readonly command: CommandCall<typeof noteDisclosuresContract>;
  },
) {
  const { request, now, command } = props;
  const { tell } = useSpeech();
  const [channel, setChannel] = useState<ConversationChannel>('phone');
  const [answer, setAnswer] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = () => {
    const said = answer.trim();
    setErrors(said === '' ? [{ name: 'interimAnswer', message: tell('interim.write') }] : []);
    if (said === '') return;
    const { taxpayerId, requestId } = request;
    const items = [{ item: 'interim-request' as const, answer: said }];
    command.run({ taxpayerId, requestId, toldAt: now, channel, items });
  };
  return (
    <Form errors={errors} places={places} onSubmit={submit}>
      <div className="row row--top">
        <TextField name="interimAnswer" label={tell('interim.answer')} value={answer} onChange={setAnswer} />
        <SelectField
          name="interimChannel"
          label={tell('terms-form.channel')}
          value={channel}
          options={conversationChannels.map((value) => ({ value, text: tell(`contact-channel.${value}`) }))}
          onChange={setChannel}
        />
      </div>
      <CommandTrouble
        problem={command.problem}
        process="agreement-request"
        event="note-disclosures"
        onRetry={submit}
      />
      <div className="row">
        <Button type="submit" aria-disabled={command.isBusy}>
          {tell('interim.note')}
        </Button>
      </div>
    </Form>
  );
}
