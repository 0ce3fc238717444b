import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { Form } from '#ui/form/form.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { linkTaxpayerContract } from '../api/link-taxpayer.contract.ts';
import { listLinkedContract } from '../api/list-linked.contract.ts';
import { type ChosenLink, LinkFields } from './link-fields.tsx';

const nobody: ChosenLink = { linkedId: '', relation: 'spouse' };

/** Spouse, owner and other numbers: who they are, and a way to link another one. */
export function LinkedPanel({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const answer = useAnswer(listLinkedContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby="linked">
      <h2 id="linked">{tell('link.title')}</h2>
      <Answered answer={answer} rows={2}>
        {({ linked }) => (
          <>
            {linked.length === 0 && <p className="quiet">{tell('link.none')}</p>}
            <ul className="plain-list">
              {linked.map((other) => (
                <li key={other.taxpayerId}>
                  <Link to={`/taxpayers/${other.taxpayerId}`}>{other.name}</Link>, {other.maskedTin}{' '}
                  <span className="quiet">{tell(`relation.${other.relation}`)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
      <LinkForm taxpayerId={taxpayerId} />
    </section>
  );
}

function LinkForm({ taxpayerId }: { readonly taxpayerId: string }) {
  const { tell } = useSpeech();
  const [chosen, setChosen] = useState(nobody);
  const [round, setRound] = useState(0);
  const command = useCommand(linkTaxpayerContract, {
    onDone: () => {
      setChosen(nobody);
      setRound(round + 1);
    },
  });
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    setMissing(chosen.linkedId === '');
    if (chosen.linkedId !== '' && !command.isBusy) command.run({ taxpayerId, ...chosen });
  };
  return (
    <details>
      <summary>{tell('event.taxpayer.link-taxpayer')}</summary>
      <Form
        errors={isMissing ? [{ name: 'link-search', message: tell('link.missing') }] : []}
        onSubmit={submit}
      >
        <LinkFields
          key={round}
          {...chosen}
          exceptId={taxpayerId}
          isNeeded
          onLink={(part) => setChosen({ ...chosen, ...part })}
        />
        <CommandTrouble problem={command.problem} process="taxpayer" event="link-taxpayer" onRetry={submit} />
        <div className="row">
          <Button type="submit" outline aria-disabled={command.isBusy}>
            {tell('event.taxpayer.link-taxpayer')}
          </Button>
        </div>
      </Form>
    </details>
  );
}
