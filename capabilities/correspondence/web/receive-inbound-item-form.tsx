import { documentMediaTypes } from '#capabilities/casework/index.ts';
import { useState } from 'react';
import { type CommandInput, useCommand } from '#ui/api/hooks.ts';
import { AskedForm } from '#ui/form/asked/asked-form.tsx';
import type { Asked } from '#ui/form/asked/asked.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { documentBytesMost, receiveInboundItemContract } from '../api/receive-inbound-item.contract.ts';
import { inboundSenders } from '../parameters/inbound-kinds.ts';
import { inboundChannels } from '../rules/channel.ts';

type Received = CommandInput<typeof receiveInboundItemContract>;

/** Records that something has come in. It counts from when it came, whenever that is written down. */
export function ReceiveInboundItemForm({ taxpayerId }: { readonly taxpayerId: string }) {
  const speech = useSpeech();
  const { tell } = speech;
  const [round, setRound] = useState(0);
  const [sent, setSent] = useState<Received>();
  const command = useCommand(receiveInboundItemContract, { onDone: () => setRound(round + 1) });
  const send = (received: Received) => {
    setSent(received);
    command.run(received);
  };
  return (
    <details key={round}>
      <summary>{tell('event.inbound-item.receive-inbound-item')}</summary>
      <AskedForm
        scope="inbound"
        asked={askedOf(speech)}
        submit={tell('event.inbound-item.receive-inbound-item')}
        isBusy={command.isBusy}
        problem={command.problem}
        onSubmit={(values) => send(receivedOf(taxpayerId, values))}
      />
      <CommandTrouble
        problem={command.problem}
        process="inbound-item"
        event="receive-inbound-item"
        onRetry={() => sent && command.run(sent)}
      />
    </details>
  );
}

function askedOf({ tell }: Speaker): readonly Asked[] {
  const channels = inboundChannels.map((value) => ({ value, text: tell(`contact-channel.${value}`) }));
  const senders = inboundSenders.map((value) => ({ value, text: tell(`inbound-sender.${value}`) }));
  return [
    { name: 'channel', kind: 'choice', label: tell('inbound.how'), options: channels },
    { name: 'sentBy', kind: 'choice', label: tell('inbound.from'), options: senders },
    {
      name: 'receivedAt',
      kind: 'instant',
      label: tell('inbound.received'),
      hint: tell('inbound.received-hint'),
    },
    { name: 'about', kind: 'text', label: tell('inbound.about') },
    { name: 'pages', kind: 'count', label: tell('inbound.how-many-pages'), isOptional: true },
    {
      name: 'document',
      kind: 'file',
      label: tell('inbound.paper'),
      accept: documentMediaTypes,
      bytesMax: documentBytesMost,
      isOptional: true,
    },
  ];
}

/** The answers as the command takes them: of a paper its kind and its bytes, not what its file is called. */
function receivedOf(taxpayerId: string, values: Readonly<Record<string, unknown>>): Received {
  const { document, ...said } = values as Omit<Received, 'taxpayerId'>;
  const paper = document && { mediaType: document.mediaType, base64: document.base64 };
  return { taxpayerId, ...said, ...(paper && { document: paper }) };
}
