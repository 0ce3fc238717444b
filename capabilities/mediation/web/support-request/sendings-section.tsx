import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { InstantText } from '#ui/text/day-text.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { PaperMoves } from './paper-moves.tsx';
import { Section } from './section.tsx';

type Sending = SupportRequestView['sendings'][number];

/** How papers left and who has a copy: faxes, parcels with tracking, second looks, copies on record. */
export function SendingsSection(props: {
  readonly view: SupportRequestView;
  readonly onDo: (event: string) => void;
}) {
  const speech = useSpeech();
  const { view, onDo } = props;
  const mayLog = view.paperMoves.some(({ event }) => event === 'log-sending');
  if (view.sendings.length === 0 && !mayLog) return null;
  return (
    <Section name="sendings">
      <DataTable<Sending>
        caption={speech.tell('mediation.sendings')}
        isCaptionHidden
        columns={columnsOf(view, speech)}
        rows={view.sendings}
        rowKey={({ sendingId }) => sendingId}
        empty={<p>{speech.tell('mediation.sendings-none')}</p>}
      />
      <PaperMoves view={view} events={['log-sending', 'look-again']} onDo={onDo} />
    </Section>
  );
}

function columnsOf(view: SupportRequestView, speech: Speaker): readonly Column<Sending>[] {
  const { tell, find } = speech;
  const titleOf = (id: string) => view.papers.find(({ documentId }) => documentId === id)?.title;
  return [
    {
      key: 'at',
      head: tell('mediation-field.sentAt'),
      cell: ({ sentAt, by }) => (
        <>
          <InstantText at={sentAt} style="table" />
          <div className="quiet small">{by.name ?? find(`role.${by.role}`) ?? by.role}</div>
        </>
      ),
    },
    {
      key: 'how',
      head: tell('mediation-field.way'),
      isHeader: true,
      cell: ({ told }) => <How told={told} />,
    },
    {
      key: 'to',
      head: tell('mediation-field.sentTo'),
      cell: ({ sentTo }) => find(`role.${sentTo}`) ?? sentTo,
    },
    {
      key: 'papers',
      head: tell('mediation.papers'),
      cell: ({ documentIds }) => documentIds.flatMap((id) => titleOf(id) ?? []).join('; '),
    },
  ];
}

/** What shows it: the number and result of a fax, the tracking of a parcel, what was looked at again. */
function How({ told }: { readonly told: Sending['told'] }) {
  const { tell } = useSpeech();
  switch (told.way) {
    case 'fax':
      return tell('mediation.sending-fax', {
        number: told.number,
        pages: String(told.pages),
        result: tell(`mediation-option.${told.result}`),
      });
    case 'parcel':
      return tell('mediation.sending-parcel', {
        carrier: told.carrier,
        tracking: told.trackingNumber,
      });
    case 'second-look':
      return tell(told.byAnother ? 'mediation.sending-look' : 'mediation.sending-look-own', {
        looked: told.looked.map((one) => tell(`mediation-look.${one}`)).join(', '),
      });
    default:
      return tell('mediation.sending-copy');
  }
}
