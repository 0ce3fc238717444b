import { useQueryClient } from '@tanstack/react-query';
import { fireEvent, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { words as casework } from '#capabilities/casework/words/en.ts';
import { day, instant } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { draw } from '#ui/testing/draw.tsx';
import { stubAnswers } from '#ui/testing/stub-answers.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import { sampleLaw } from '../../rules/testing.ts';
import { sampleTerms } from '../../rules/terms/testing.ts';
import { words } from '../../words/en.ts';
import { sampleRequest, sampleWorkbench } from './sample-workbench.ts';
import { TermsSection } from './terms/terms-section.tsx';
import { ToldSection } from './told/told-section.tsx';
import type { Workbench } from './workbench.ts';

afterEach(() => vi.restoreAllMocks());

const now = instant('2023-04-03T13:12:00.000Z');
const workbench = sampleWorkbench();

/** A part of the page of a request, of which something is done meanwhile: it has another version then. */
function Meanwhile(props: {
  readonly changed?: Workbench;
  readonly children: (request: RequestView, workbench: Workbench) => ReactNode;
}) {
  const [version, setVersion] = useState(3);
  const isChanged = version > 3 && props.changed !== undefined;
  return (
    <>
      {props.children({ ...sampleRequest, version }, isChanged ? props.changed : workbench)}
      <button type="button" onClick={() => setVersion(version + 1)}>
        Meanwhile
      </button>
    </>
  );
}

const meanwhile = () => fireEvent.click(screen.getByRole('button', { name: 'Meanwhile' }));
const drawn = (part: ReactNode) => draw(part, { words: { ...words, ...casework } });
const payment = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Payment each month' });

test('what is marked as told stays marked while something else is done on the request', () => {
  stubAnswers({});
  drawn(
    <Meanwhile>
      {(request, bench) => <ToldSection request={request} workbench={bench} now={now} law={sampleLaw} />}
    </Meanwhile>,
  );
  fireEvent.click(screen.getByRole('checkbox', { name: 'What an agreement costs' }));
  meanwhile();
  expect(screen.getByRole('button', { name: 'Note 1 as told' })).toBeDefined();
});

test('what others were quicker to end is told beside what was marked, and neither is lost', async () => {
  const path = 'POST /api/installment-agreements/requests/:requestId/note-disclosures';
  stubAnswers({
    [path.replace(':requestId', sampleRequest.requestId)]: {
      status: 409,
      body: { title: 'The request has moved on.', status: 409, code: 'event-must-be-possible-in-this-state' },
    },
  });
  function Ended() {
    const client = useQueryClient();
    const [isOver, setOver] = useState(false);
    // After a refusal the page is asked anew, and finds that the step is possible no longer.
    vi.spyOn(client, 'invalidateQueries').mockImplementation(() => Promise.resolve(setOver(true)));
    const request = isOver ? { ...sampleRequest, moves: [] } : sampleRequest;
    return <ToldSection request={request} workbench={workbench} now={now} law={sampleLaw} />;
  }
  drawn(<Ended />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'What an agreement costs' }));
  fireEvent.click(screen.getByRole('button', { name: 'Note 1 as told' }));
  expect(await screen.findByText(/^Not done: /)).toBeDefined();
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'What an agreement costs' });
  expect(box.checked).toBe(true);
});

test('terms that are typed stay while something else is done; terms that are set meanwhile take their place', () => {
  stubAnswers({});
  const terms = (changed?: Workbench) =>
    drawn(
      <Meanwhile {...(changed && { changed })}>
        {(request, bench) => (
          <TermsSection request={request} workbench={bench} today={day('2023-04-03')} law={sampleLaw} />
        )}
      </Meanwhile>,
    );
  terms();
  fireEvent.input(payment(), { target: { value: '321' } });
  meanwhile();
  expect(payment().value).toBe('321');
  terms(sampleWorkbench({ chosen: { ...sampleTerms, paymentCents: dollars(450) } }));
  fireEvent.input(payment(), { target: { value: '321' } });
  meanwhile();
  expect(payment().value).toBe('450.00');
});
