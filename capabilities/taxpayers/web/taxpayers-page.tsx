import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useAnswer } from '#ui/api/hooks.ts';
import type { CallProblem } from '#ui/api/problem.ts';
import { Form } from '#ui/form/form.tsx';
import { TextField } from '#ui/form/fields.tsx';
import { TellForm } from '#ui/form/told-trouble.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { searchTaxpayersContract } from '../api/search-taxpayers.contract.ts';
import type { TaxpayerView } from '../api/taxpayer-view.contract.ts';
import type { HandedOver } from './handed-over.ts';
import { blankTaxpayer } from './new-taxpayer.ts';
import { blankOpening, numberIn } from './opening.ts';

/** Who may open a record by its number, or register somebody who is not found, is led there. */
type SearchProps = { readonly mayOpen?: boolean | undefined; readonly mayRegister?: boolean | undefined };

/** The taxpayers that the person may see, by part of the name or by the whole number. */
export function TaxpayersPage(props: SearchProps) {
  // A new search in the header begins anew with what was typed there.
  const { key } = useLocation();
  return <Search key={key} {...props} />;
}

/** What is searched for stays out of the address: it may be a taxpayer's number. */
function Search(props: SearchProps) {
  const speech = useSpeech();
  const [asked, setAsked] = useState(useHandedOver());
  const answer = useAnswer(searchTaxpayersContract, { text: asked });
  // What cannot be searched for is said at the field, not that nobody was found.
  const isUnreadable = answer.error?.kind === 'unreadable';
  const count = answer.data?.taxpayers.length;
  return (
    <Page
      title={speech.say('ui.nav-taxpayers')}
      state={count === undefined ? undefined : stateOf(asked, count, speech)}
    >
      <SearchForm asked={asked} onAsk={setAsked} problem={isUnreadable ? answer.error : undefined} />
      {!isUnreadable && (
        <Answered answer={answer} rows={6}>
          {({ taxpayers, more }) => (
            <>
              <DataTable<TaxpayerView>
                caption={speech.tell('taxpayers.table')}
                isCaptionHidden
                isList
                columns={columnsOf(speech)}
                rows={taxpayers}
                rowKey={({ taxpayerId }) => taxpayerId}
                empty={<p>{speech.tell(asked === '' ? 'taxpayers.none-yours' : 'taxpayers.none-found')}</p>}
              />
              {more && <p role="status">{speech.tell('taxpayers.more')}</p>}
              <WaysOn {...props} asked={asked} />
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

/** What leads on where the one who is looked for is not among those whom one sees. */
function WaysOn(props: SearchProps & { readonly asked: string }) {
  const { tell } = useSpeech();
  const { mayOpen, mayRegister, asked } = props;
  const number = numberIn(asked);
  const state: HandedOver = {
    opening: { ...blankOpening, ...number },
    taxpayer: { ...blankTaxpayer, ...number },
  };
  return (
    <ul className="ways-on" role="list">
      {mayOpen === true && (
        <li>
          {tell('open.offer')}{' '}
          <Link to="/taxpayers/open" state={state}>
            {tell('open.instead')}
          </Link>
        </li>
      )}
      {mayOpen !== true && <li>{tell('open.who-does')}</li>}
      {mayRegister === true && (
        <li>
          <Link to="/taxpayers/new" state={state}>
            {tell('register.new')}
          </Link>
        </li>
      )}
    </ul>
  );
}

function SearchForm(props: {
  readonly asked: string;
  readonly onAsk: (text: string) => void;
  readonly problem: CallProblem | null | undefined;
}) {
  const speech = useSpeech();
  const { asked, onAsk, problem } = props;
  const [text, setText] = useState(asked);
  const show = (next: string) => {
    setText(next);
    onAsk(next);
  };
  return (
    <search>
      <Form errors={[]} onSubmit={() => onAsk(text)}>
        <TellForm problem={problem ?? undefined} />
        <TextField
          name="text"
          label={speech.say('ui.search-label')}
          hint={speech.tell('taxpayers.search-hint')}
          value={text}
          onChange={setText}
        />
        <div className="row">
          <Button type="submit">{speech.say('ui.search')}</Button>
          {asked !== '' && (
            <Button type="button" unstyled onClick={() => show('')}>
              {speech.tell('taxpayers.show-all')}
            </Button>
          )}
        </div>
      </Form>
    </search>
  );
}

function stateOf(asked: string, count: number, speech: Speaker): string {
  const word = asked === '' ? 'taxpayers.found' : 'taxpayers.fit';
  return speech.tell(word, { count: String(count) }, count);
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
