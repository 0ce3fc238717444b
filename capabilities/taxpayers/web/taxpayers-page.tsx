import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Button } from '@trussworks/react-uswds';
import { useAnswer } from '#ui/api/hooks.ts';
import { Form } from '#ui/form/form.tsx';
import { TextField } from '#ui/form/fields.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { searchTaxpayersContract } from '../api/search-taxpayers.contract.ts';
import type { TaxpayerView } from '../api/taxpayer-view.contract.ts';

/**
 * The taxpayers that the person may see, by part of the name or by the whole number. A number never enters
 * the address.
 */
export function TaxpayersPage() {
  const speech = useSpeech();
  const handedOver = useHandedOver();
  const [text, setText] = useState(handedOver);
  const [asked, setAsked] = useState(text);
  const answer = useAnswer(searchTaxpayersContract, { text: asked });
  return (
    <Page title={speech.say('ui.nav-taxpayers')}>
      <search>
        <Form errors={[]} onSubmit={() => setAsked(text)}>
          <TextField name="text" label={speech.say('ui.search-label')} value={text} onChange={setText} />
          <Button type="submit">{speech.say('ui.search')}</Button>
        </Form>
      </search>
      <Answered answer={answer} rows={6}>
        {({ taxpayers, more }) => (
          <>
            <DataTable<TaxpayerView>
              caption={speech.tell('taxpayers.found', { count: String(taxpayers.length) }, taxpayers.length)}
              isList
              columns={columnsOf(speech)}
              rows={taxpayers}
              rowKey={({ taxpayerId }) => taxpayerId}
              empty={<p>{speech.tell(asked === '' ? 'taxpayers.none-yours' : 'taxpayers.none-found')}</p>}
            />
            {more && <p role="status">{speech.tell('taxpayers.more')}</p>}
          </>
        )}
      </Answered>
    </Page>
  );
}

/** What was typed in the header comes beside the address, because it may be a taxpayer's number. */
function useHandedOver(): string {
  const state = useLocation().state as { readonly text?: string } | null;
  return state?.text ?? '';
}

function columnsOf(speech: Speaker): readonly Column<TaxpayerView>[] {
  return [
    {
      key: 'name',
      head: speech.tell('taxpayers.name'),
      isHeader: true,
      cell: ({ taxpayerId, name }) => <Link to={`/taxpayers/${taxpayerId}`}>{name}</Link>,
    },
    {
      key: 'kind',
      head: speech.tell('taxpayers.kind'),
      cell: ({ kind }) => speech.tell(`entity-kind.${kind}`),
    },
    { key: 'tin', head: speech.tell('taxpayers.tin'), cell: ({ maskedTin }) => maskedTin },
  ];
}
