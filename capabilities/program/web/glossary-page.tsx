import { useSearchParams } from 'react-router';
import { TextField } from '#ui/form/fields.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { DataTable } from '#ui/table/data-table.tsx';
import { acronymsOfManual, acronymsOfProduct } from '../parameters/acronyms.ts';
import { acronymsOfMemorandum, termsBesideMemorandum } from '../parameters/terms-of-memorandum.ts';

/** What every acronym stands for. What is searched for stands in the address. */
export function GlossaryPage() {
  const speech = useSpeech();
  const { tell } = speech;
  const [search, setSearch] = useSearchParams();
  const asked = search.get('q') ?? '';
  const terms = termsOf(speech);
  const found = terms.filter((term) => fits(term, asked));
  return (
    <Page
      title={tell('glossary.title')}
      crumbs={[{ to: '/guidance', text: tell('guidance.title') }]}
      state={tell('glossary.state', { found: String(found.length), all: String(terms.length) })}
    >
      <TextField
        name="q"
        label={tell('glossary.search')}
        value={asked}
        onChange={(q) => setSearch(q === '' ? {} : { q }, { replace: true, preventScrollReset: true })}
      />
      <DataTable<Term>
        caption={tell('glossary.title')}
        isCaptionHidden
        rows={found}
        rowKey={({ term }) => term}
        empty={<p>{tell('glossary.none')}</p>}
        columns={[
          { key: 'term', head: tell('glossary.term'), isHeader: true, cell: ({ term }) => term },
          { key: 'means', head: tell('glossary.means'), cell: ({ means }) => means },
          {
            key: 'from',
            head: tell('glossary.from'),
            cell: ({ from }) => from,
          },
        ]}
      />
    </Page>
  );
}

type Term = { readonly term: string; readonly means: string; readonly from: string };

/** Every term once, with each table that it stands in. */
function termsOf({ tell }: Speaker): readonly Term[] {
  const tables: readonly (readonly [readonly string[], string])[] = [
    [acronymsOfManual, 'IRM 5.14.1.1.7(1)'],
    [acronymsOfMemorandum, 'IRM 8.26.9.1.5(1)'],
    [termsBesideMemorandum, tell('glossary.added')],
    [acronymsOfProduct, tell('glossary.own')],
  ];
  const terms = [...new Set(tables.flatMap(([named]) => named))];
  const standsIn = (term: string) => tables.filter(([named]) => named.includes(term)).map(([, from]) => from);
  return terms
    .map((term) => ({
      term,
      means: tell(`term.${term}`),
      from: fromOf(standsIn(term), tell('glossary.own')),
    }))
    .toSorted((a, b) => a.term.localeCompare(b.term));
}

/** A term that an official table has is not called our own beside. */
function fromOf(sources: readonly string[], own: string): string {
  const others = sources.filter((source) => source !== own);
  return others.length === 0 ? own : others.join(', ');
}

function fits({ term, means }: Term, asked: string): boolean {
  const wanted = asked.trim().toLocaleLowerCase();
  return [term, means].some((text) => text.toLocaleLowerCase().includes(wanted));
}
