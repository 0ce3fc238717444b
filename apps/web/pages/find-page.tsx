import { Link, useLocation } from 'react-router';
import { findByNumberContract } from '#capabilities/program/api/find-by-number.contract.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { DataTable } from '#ui/table/data-table.tsx';

type Hit = AnswerOf<typeof findByNumberContract>['hits'][number];

/** What has the number that was searched for. */
export function FindPage() {
  const { say, tell } = useSpeech();
  const handed: unknown = useLocation().state;
  const text = textOf(handed);
  const answer = useAnswer(findByNumberContract, { text });
  const count = answer.data?.hits.length;
  return (
    <Page
      title={tell('find.title')}
      crumbs={[{ to: '/taxpayers', text: say('ui.nav-taxpayers') }]}
      state={count === undefined ? undefined : tell('find.state', { count: String(count) }, count)}
    >
      <Answered answer={answer} rows={2}>
        {({ hits }) => (
          <DataTable<Hit>
            caption={tell('find.title')}
            isCaptionHidden
            isList
            rows={hits}
            rowKey={({ kind, id }) => `${kind} ${id}`}
            empty={<p>{tell('find.none')}</p>}
            columns={[
              {
                key: 'what',
                head: tell('find.what'),
                isHeader: true,
                cell: (hit) => <Link to={hrefOf(hit)}>{tell(`find.${hit.kind}`)}</Link>,
              },
              { key: 'taxpayer', head: tell('find.taxpayer'), cell: ({ taxpayerName }) => taxpayerName },
            ]}
          />
        )}
      </Answered>
    </Page>
  );
}

function textOf(handed: unknown): string {
  const text = (handed as { readonly text?: unknown } | null)?.text;
  return typeof text === 'string' ? text : '';
}

/** Where a hit is looked at; what has no page of its own stands in a part of its taxpayer's. */
function hrefOf({ kind, id, taxpayerId }: Hit): string {
  switch (kind) {
    case 'agreement-request':
      return `/requests/${id}`;
    case 'agreement':
      return `/agreements/${id}`;
    case 'letter':
      return `/taxpayers/${taxpayerId}#letters`;
    case 'inbound-item':
      return `/taxpayers/${taxpayerId}#inbound`;
    case 'document':
      return `/taxpayers/${taxpayerId}#documents`;
    default:
      return `/taxpayers/${taxpayerId}`;
  }
}
