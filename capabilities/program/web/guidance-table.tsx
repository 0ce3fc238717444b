import { formatDay } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Icon, type IconName } from '#ui/text/icon.tsx';
import type { GuidanceView } from '../api/list-guidance.contract.ts';

/** The documents with how they stand, their days, and what each says about itself. */
export function GuidanceTable({ documents }: { readonly documents: readonly GuidanceView[] }) {
  const speech = useSpeech();
  return (
    <DataTable<GuidanceView>
      caption={speech.tell('guidance.table')}
      isCaptionHidden
      columns={columnsOf(documents, speech)}
      rows={documents}
      rowKey={({ documentId }) => documentId}
      empty={<p>{speech.tell('guidance.none')}</p>}
    />
  );
}

function columnsOf(documents: readonly GuidanceView[], speech: Speaker): readonly Column<GuidanceView>[] {
  return [
    {
      key: 'document',
      head: speech.tell('guidance.document'),
      isHeader: true,
      cell: (document) => <Document document={document} documents={documents} />,
    },
    {
      key: 'standing',
      head: speech.tell('guidance.standing'),
      cell: ({ standing, adoptedFromDay }) => (
        <>
          <Standing standing={standing} />
          <div className="quiet small">
            {adoptedFromDay === undefined
              ? speech.tell('guidance.not-adopted')
              : speech.tell('guidance.adopted-from', { day: formatDay(adoptedFromDay, speech, 'table') })}
          </div>
        </>
      ),
    },
    {
      key: 'effective',
      head: speech.tell('guidance.effective'),
      cell: ({ effectiveDay }) => <DayText day={effectiveDay} style="table" />,
    },
    {
      key: 'last-day',
      head: speech.tell('guidance.last-day'),
      cell: ({ lastDay }) =>
        lastDay === undefined ? (
          <span className="quiet">{speech.tell('guidance.no-last-day')}</span>
        ) : (
          <DayText day={lastDay} style="table" />
        ),
    },
  ];
}

const standingIcons: Readonly<Record<GuidanceView['standing'], IconName>> = {
  'in-force': 'met',
  'to-come': 'schedule',
  superseded: 'done',
  expired: 'barred',
  shipped: 'waits',
};

function Standing({ standing }: Pick<GuidanceView, 'standing'>) {
  const { tell } = useSpeech();
  return (
    <span className="nowrap">
      <Icon name={standingIcons[standing]} /> {tell(`guidance-standing.${standing}`)}
    </span>
  );
}

/** Name and day, then in quiet lines what the document says about itself. */
function Document(props: { readonly document: GuidanceView; readonly documents: readonly GuidanceView[] }) {
  const speech = useSpeech();
  const { document, documents } = props;
  const { controlNumber, issuedDay, issuedBy, audience, note } = document;
  const superseded = documents.find(({ documentId }) => documentId === document.supersedes);
  const lines = [
    controlNumber && speech.tell('guidance.control-number', { number: controlNumber }),
    issuedDay && speech.tell('guidance.issued-on', { day: formatDay(issuedDay, speech, 'table') }),
    issuedBy && speech.tell('guidance.issued-by', { office: issuedBy }),
    audience && speech.tell('guidance.audience', { audience }),
    superseded && speech.tell('guidance.supersedes', { document: editionText(superseded, speech) }),
  ].filter((line): line is string => typeof line === 'string');
  return (
    <>
      {document.title}
      {lines.length > 0 && <div className="quiet small">{lines.join(' · ')}</div>}
      {note !== undefined && <div className="small measure">{note}</div>}
    </>
  );
}

/** A document with the day that tells its editions apart. */
export function editionText({ title, effectiveDay }: GuidanceView, speech: Speaker): string {
  return speech.tell('guidance.edition-of', { title, day: formatDay(effectiveDay, speech, 'table') });
}
