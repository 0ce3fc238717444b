import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { formatDay } from '#kernel/decision/format.ts';
import { requestOf } from '#ui/api/call.ts';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { DocumentViewer } from '#ui/case/document-viewer.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { downloadInboundItemContract } from '../api/download-inbound-item.contract.ts';
import type { InboundItemView } from '../api/inbound-item-view.contract.ts';
import { listInboundItemsContract } from '../api/list-inbound-items.contract.ts';
import { readInboundItemContract } from '../api/read-inbound-item.contract.ts';
import { ReceiveInboundItemForm } from './receive-inbound-item-form.tsx';
import { LinkInboundItemForm } from './link-inbound-item-form.tsx';

/** A record that something can belong to, as the page names it. */
export type LinkTarget = { readonly kind: string; readonly id: string; readonly text: string };

/** What has come in about a taxpayer, what of it bars levy, and the steps that put it where it belongs. */
export function InboundItemsPanel(props: {
  readonly taxpayerId: string;
  readonly targets: readonly LinkTarget[];
  readonly proposalPath?: string | undefined;
  /** Whether the person may record what has come in. */
  readonly mayReceive?: boolean | undefined;
}) {
  const { tell } = useSpeech();
  const { taxpayerId, targets, proposalPath, mayReceive } = props;
  const answer = useAnswer(listInboundItemsContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby="inbound">
      <h2 id="inbound">{tell('inbound.title')}</h2>
      <Answered answer={answer} rows={1}>
        {({ items, unread }) => (
          <>
            {unread > 0 && <p>{tell('inbound.unread', { count: String(unread) }, unread)}</p>}
            {items.length === 0 && <p className="quiet">{tell('inbound.none')}</p>}
            <ul role="list" className="plain-list notes">
              {items.map((item) => (
                <InboundItem
                  key={item.inboundItemId}
                  item={item}
                  targets={targets}
                  proposalPath={proposalPath}
                />
              ))}
            </ul>
          </>
        )}
      </Answered>
      {mayReceive === true && <ReceiveInboundItemForm taxpayerId={taxpayerId} />}
    </section>
  );
}

function InboundItem(props: {
  readonly item: InboundItemView;
  readonly targets: readonly LinkTarget[];
  readonly proposalPath?: string | undefined;
}) {
  const { item, targets, proposalPath } = props;
  const speech = useSpeech();
  const [isShown, setShown] = useState(false);
  const { inboundItemId, about, state, documentType, moves } = item;
  const may = (event: string) => moves.some((move) => move.event === event && move.allowed);
  const { address } = requestOf(downloadInboundItemContract, { inboundItemId });
  return (
    <li className="stack stack--tight">
      <p>
        <strong>{about}</strong> <StateTag machine="inbound-item" state={state} />
      </p>
      <p className="quiet small">
        <InstantText at={item.receivedAt} style="table" />
        {` · ${howOf(item, speech)}`}
      </p>
      <div className="row">
        {documentType !== undefined && (
          <Button
            type="button"
            unstyled
            aria-expanded={isShown}
            aria-label={speech.tell(isShown ? 'inbound.hide-of' : 'inbound.show-of', { about })}
            onClick={() => setShown(!isShown)}
          >
            {speech.tell(isShown ? 'inbound.hide' : 'inbound.show')}
          </Button>
        )}
        {may('read-inbound-item') && <ReadButton item={item} />}
      </div>
      {may('link-inbound-item') && (
        <LinkInboundItemForm item={item} targets={targets} proposalPath={proposalPath} />
      )}
      {isShown && documentType !== undefined && (
        <DocumentViewer title={about} href={address} mediaType={documentType} isFromOutside />
      )}
    </li>
  );
}

/** Says that one has read it. */
function ReadButton({ item }: { readonly item: InboundItemView }) {
  const { tell } = useSpeech();
  const { inboundItemId, taxpayerId, about } = item;
  const command = useCommand(readInboundItemContract);
  const markRead = () => command.run({ inboundItemId, taxpayerId });
  return (
    <>
      <Button
        type="button"
        outline
        aria-label={tell('inbound.read-of', { about })}
        aria-disabled={command.isBusy}
        onClick={() => command.isBusy || markRead()}
      >
        {tell('event.inbound-item.read-inbound-item')}
      </Button>
      <CommandTrouble
        problem={command.problem}
        process="inbound-item"
        event="read-inbound-item"
        onRetry={markRead}
      />
    </>
  );
}

/** How it came, from whom, how much of it, and who has read it. */
function howOf({ channel, sentBy, pages, read }: InboundItemView, speech: Speaker): string {
  return [
    speech.tell(`contact-channel.${channel}`),
    speech.tell(`contact-party.${sentBy}`),
    ...(pages === undefined ? [] : [speech.tell('inbound.pages', { count: String(pages) }, pages)]),
    ...(read === undefined
      ? []
      : [speech.tell('inbound.read-by', { name: read.by.name, day: formatDay(read.onDay, speech) })]),
  ].join(' · ');
}
