import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '#ui/api/hooks.ts';
import { SelectField } from '#ui/form/fields.tsx';
import { Form } from '#ui/form/form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { InboundItemView } from '../api/inbound-item-view.contract.ts';
import { linkInboundItemContract } from '../api/link-inbound-item.contract.ts';
import type { LinkTarget } from './inbound-items-panel.tsx';

/** Puts what came in to the record that it belongs to. */
export function LinkInboundItemForm(props: {
  readonly item: InboundItemView;
  readonly targets: readonly LinkTarget[];
  /** Where the person may take a proposal; the page there begins with how and when this came. */
  readonly proposalPath?: string | undefined;
}) {
  const { tell } = useSpeech();
  const { item, targets, proposalPath } = props;
  const { inboundItemId, taxpayerId, about, channel, receivedAt } = item;
  const [chosen, setChosen] = useState(targets[0]?.id ?? '');
  const command = useCommand(linkInboundItemContract);
  const target = targets.find(({ id }) => id === chosen) ?? targets[0];
  if (target === undefined)
    return (
      <p>
        {tell('inbound.no-record')}{' '}
        {proposalPath !== undefined && (
          <Link to={proposalPath} state={{ received: { inboundItemId, channel, receivedAt } }}>
            {tell('inbound.take-proposal')}
          </Link>
        )}
      </p>
    );
  const submit = () =>
    command.run({ inboundItemId, taxpayerId, subjectKind: target.kind, subjectId: target.id });
  return (
    <Form errors={[]} onSubmit={submit}>
      <div className="row row--end">
        <SelectField
          name={`link-${inboundItemId}`}
          label={tell('inbound.belongs')}
          value={target.id}
          options={targets.map(({ id, text }) => ({ value: id, text }))}
          onChange={setChosen}
        />
        <Button type="submit" outline aria-label={tell('inbound.link-of', { about })}>
          {tell('event.inbound-item.link-inbound-item')}
        </Button>
      </div>
      <CommandTrouble
        problem={command.problem}
        process="inbound-item"
        event="link-inbound-item"
        onRetry={submit}
      />
    </Form>
  );
}
