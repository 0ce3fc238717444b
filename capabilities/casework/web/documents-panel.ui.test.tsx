import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { faultAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import { DocumentsPanel } from './documents-panel.tsx';
import { sessionOf } from './sample-queue.ts';

afterEach(() => vi.restoreAllMocks());

const listPath = 'GET /api/casework/taxpayers/t1/documents';
const sendPath = 'POST /api/casework/taxpayers/t1/receive-document';
const session = { 'GET /api/session': sessionOf('revenue-officer') };
const letter = {
  taxpayerId: 't1',
  documentId: 'd1',
  state: 'received',
  title: 'Letter of March 30',
  mediaType: 'text/plain',
  byteCount: 2100,
  receivedDay: '2023-04-03',
  receivedAt: '2023-04-03T13:00:00.000Z',
  moves: [{ event: 'file-document', allowed: true }],
};
const show = () => draw(<DocumentsPanel taxpayerId="t1" />, { words });
const choose = (file: File) => fireEvent.change(screen.getByLabelText('File'), { target: { files: [file] } });

async function open() {
  await userEvent.click(await screen.findByText('Take in a document', { selector: 'summary' }));
  return screen.getByRole('button', { name: 'Take in a document' });
}

test('tells what is in the case, and where papers come from while there is none', async () => {
  stubAnswers({ ...session, [listPath]: { documents: [letter] } });
  const { unmount } = show();
  const row = (await screen.findByRole('rowheader', { name: 'Letter of March 30' })).closest('tr');
  expect(row?.textContent).toContain('04/03/2023');
  expect(row?.textContent).toContain('To be filed');
  expect(row?.textContent).toContain('3 KB');
  unmount();
  stubAnswers({ ...session, [listPath]: { documents: [] } });
  show();
  expect(await screen.findByText(/^No document is in the case yet/)).toBeDefined();
});

test('a file is sent as it is, under its name and kind', async () => {
  const calls = stubAnswers({ ...session, [listPath]: { documents: [] }, [sendPath]: letter });
  show();
  const send = await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'What it is called' }), 'Pay stub');
  choose(new File(['%PDF-1.7'], 'stub.pdf', { type: 'application/pdf' }));
  await userEvent.click(send);
  expect(await screen.findByText('The document was taken in.')).toBeDefined();
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    title: 'Pay stub',
    mediaType: 'application/pdf',
    base64: btoa('%PDF-1.7'),
    receivedAt: '2023-04-03T13:12:00.000Z',
  });
});

test('what cannot be taken in is told at its field, and nothing is sent', async () => {
  const calls = stubAnswers({ ...session, [listPath]: { documents: [] } });
  show();
  const send = await open();
  await userEvent.click(send);
  expect(screen.getByRole('link', { name: /Enter what the document is called\.$/ })).toBeDefined();
  expect(screen.getByRole('link', { name: /Choose a file\.$/ })).toBeDefined();
  choose(new File(['<script>'], 'page.html', { type: 'text/html' }));
  await userEvent.click(send);
  expect(screen.getByRole('link', { name: /Choose a PDF, PNG/ })).toBeDefined();
  const large = new File(['a'], 'large.pdf', { type: 'application/pdf' });
  Object.defineProperty(large, 'size', { value: 10_485_761 });
  choose(large);
  await userEvent.click(send);
  expect(screen.getByRole('link', { name: /Choose a file of at most 10 megabytes\.$/ })).toBeDefined();
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
});

test('a fault keeps what was entered', async () => {
  stubAnswers({ ...session, [listPath]: { documents: [] }, [sendPath]: faultAnswer });
  show();
  const send = await open();
  const name = screen.getByRole('textbox', { name: 'What it is called' });
  await userEvent.type(name, 'Pay stub');
  choose(new File(['%PDF-1.7'], 'stub.pdf', { type: 'application/pdf' }));
  await userEvent.click(send);
  expect(await screen.findByText('This was not saved. Nothing changed.')).toBeDefined();
  expect((name as HTMLInputElement).value).toBe('Pay stub');
});

test('a text from outside is drawn as text, searched through, and made larger by its key', async () => {
  stubAnswers({
    ...session,
    [listPath]: { documents: [letter] },
    'GET /api/casework/documents/d1/file': { text: 'Rent is due. <b>Rent</b> is late.' },
  });
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Show Letter of March 30' }));
  const hide = screen.getByRole('button', { name: 'Hide Letter of March 30', expanded: true });
  expect(hide.textContent).toBe('Hide');
  const viewer = await screen.findByRole('region', { name: 'Letter of March 30' });
  await userEvent.type(await within(viewer).findByRole('searchbox', { name: 'Find in the text' }), 'rent');
  expect(within(viewer).getByText('2 places')).toBeDefined();
  expect(viewer.querySelectorAll('mark')).toHaveLength(2);
  expect(viewer.querySelector('pre b')).toBeNull();
  within(viewer).getByRole('button', { name: 'Larger' }).focus();
  await userEvent.keyboard('+');
  expect(within(viewer).getByText('125 %')).toBeDefined();
  expect(screen.getByRole('button', { name: 'File document' })).toBeDefined();
});
