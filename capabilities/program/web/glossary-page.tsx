import { useSearchParams } from 'react-router';
import { TextField } from '#ui/form/fields.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { DataTable } from '#ui/table/data-table.tsx';
import { acronymsOfManual, acronymsOfProduct } from '../parameters/acronyms.ts';

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
            cell: ({ isOfManual }) => (isOfManual ? 'IRM 5.14.1.1.7(1)' : tell('glossary.own')),
          },
        ]}
      />
    </Page>
  );
}

type Term = { readonly term: string; readonly means: string; readonly isOfManual: boolean };

function termsOf({ tell }: Speaker): readonly Term[] {
  const named = (isOfManual: boolean) => (term: string) => {
    return { term, means: tell(`term.${term}`), isOfManual };
  };
  return [...acronymsOfManual.map(named(true)), ...acronymsOfProduct.map(named(false))].toSorted((a, b) =>
    a.term.localeCompare(b.term),
  );
}

function fits({ term, means }: Term, asked: string): boolean {
  const wanted = asked.trim().toLocaleLowerCase();
  return [term, means].some((text) => text.toLocaleLowerCase().includes(wanted));
}
