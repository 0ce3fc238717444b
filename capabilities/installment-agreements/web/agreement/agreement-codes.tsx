import { formatModule } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { AgreementCodeView } from '../../api/find-agreement.contract.ts';

/** TC 971 AC 063 on each module, with the proof that it posted; a module that lacks it is named first. */
export function AgreementCodes({ codes }: { readonly codes: readonly AgreementCodeView[] }) {
  const speech = useSpeech();
  const lacking = codes.filter(isLacking).length;
  return (
    <section className="section stack" aria-labelledby="codes-of-agreement">
      <h2 id="codes-of-agreement">{speech.tell('agreement.codes')}</h2>
      {lacking > 0 && <p>{speech.tell('agreement.codes-lack', { count: String(lacking) }, lacking)}</p>}
      <DataTable<AgreementCodeView>
        caption={speech.tell('agreement.codes-table')}
        isCaptionHidden
        columns={columnsOf(speech)}
        rows={codes}
        rowKey={({ moduleId }) => moduleId}
      />
    </section>
  );
}

/** Nobody has asked for it yet. */
function isLacking({ requestedAt }: AgreementCodeView): boolean {
  return requestedAt === undefined;
}

function columnsOf(speech: Speaker): readonly Column<AgreementCodeView>[] {
  const { tell } = speech;
  return [
    {
      key: 'module',
      head: tell('agreement.code-module'),
      isHeader: true,
      cell: ({ module }) => formatModule(module, speech),
    },
    {
      key: 'state',
      head: tell('agreement.code-state'),
      cell: (code) =>
        isLacking(code) ? (
          tell('agreement.code-missing')
        ) : (
          <StateTag machine="input" state={code.state as 'sent'} />
        ),
    },
    {
      key: 'asked',
      head: tell('agreement.code-asked'),
      cell: ({ requestedAt }) => requestedAt && <InstantText at={requestedAt} style="table" />,
    },
    {
      key: 'counts',
      head: tell('agreement.code-transaction'),
      cell: ({ transactionDay }) => transactionDay && <DayText day={transactionDay} style="table" />,
    },
    {
      key: 'posted',
      head: tell('agreement.code-cycle'),
      cell: ({ postedAt, cycle }) =>
        postedAt && (
          <>
            <InstantText at={postedAt} style="table" /> {cycle}
          </>
        ),
    },
  ];
}
