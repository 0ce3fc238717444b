import { day, instant } from '#kernel/calendar/day.ts';
import { AssignmentSteps } from '#capabilities/casework/web/assignment-steps.tsx';
import { FileDocumentForm } from '#capabilities/casework/web/file-document-form.tsx';
import { NoteContactForm } from '#capabilities/casework/web/note-contact-form.tsx';
import { NotesPanel } from '#capabilities/casework/web/notes-panel.tsx';
import { ReceiveDocumentForm } from '#capabilities/casework/web/receive-document-form.tsx';
import { sessionOf } from '#capabilities/casework/web/sample-queue.ts';
import { TransferCasesForm } from '#capabilities/casework/web/transfer-cases-form.tsx';
import { ArrivalSteps } from '#capabilities/correspondence/web/arrival-steps.tsx';
import { ReceiveInboundItemForm } from '#capabilities/correspondence/web/receive-inbound-item-form.tsx';
import { LettersPanel } from '#capabilities/correspondence/web/letters-panel.tsx';
import { InputSteps } from '#capabilities/accounts/web/input-steps.tsx';
import { DoubleSteps } from '#capabilities/taxpayers/web/double-steps.tsx';
import { EndAuthorityForm } from '#capabilities/taxpayers/web/end-authority-form.tsx';
import { FileAuthorityForm } from '#capabilities/taxpayers/web/file-authority-form.tsx';
import { OpenByNumberPage } from '#capabilities/taxpayers/web/open-by-number-page.tsx';
import { RegisterPage } from '#capabilities/taxpayers/web/register-page.tsx';
import { MaskedTin } from '#ui/case/masked-tin.tsx';
import { call } from '#ui/api/call.ts';
import { showTinContract } from '#capabilities/taxpayers/api/show-tin.contract.ts';
import type { FormCase } from './form-case.ts';
import { formsOfRequests } from './forms-of-requests.tsx';

const ignore = () => undefined;
const today = day('2023-04-03');
const now = instant('2023-04-03T13:12:00.000Z');
const session = { 'GET /api/session': sessionOf('revenue-officer') };
const moves = (...events: readonly string[]) => events.map((event) => ({ event, allowed: true }));
const letter = {
  letterId: 'l1',
  taxpayerId: 't1',
  kind: 'agreement-confirmed',
  title: 'Your agreement',
  letterDay: today,
  subjectKind: 'agreement',
  subjectId: 'a1',
  evidence: [],
  decisions: [],
  channels: [{ channel: 'mail', allowed: true, findings: [] }],
};
const ofCases: readonly FormCase[] = [
  {
    form: 'a note',
    part: <NotesPanel taxpayerId="t1" />,
    answers: { 'GET /api/casework/taxpayers/t1/notes': { notes: [] } },
    open: ['Write a note'],
    submit: 'Write note',
    command: 'POST /api/casework/taxpayers/t1/add-note',
    texts: [['Note', 'Pays on the 5th.']],
    serverField: 'text',
  },
  {
    form: 'a contact',
    part: <NoteContactForm taxpayerId="t1" />,
    answers: session,
    submit: 'Save contact',
    command: 'POST /api/casework/taxpayers/t1/note-contact',
    texts: [['What was said', 'Asked for time.']],
    serverField: 'told',
  },
  {
    form: 'a document that came in',
    part: <ReceiveDocumentForm taxpayerId="t1" />,
    answers: session,
    submit: 'Take in a document',
    command: 'POST /api/casework/taxpayers/t1/receive-document',
    texts: [['What it is called', 'Pay stub']],
    file: 'File',
    serverField: 'title',
  },
  {
    form: 'what came in',
    part: <ReceiveInboundItemForm taxpayerId="t1" />,
    open: ['Record what came in'],
    submit: 'Record what came in',
    command: 'POST /api/correspondence/inbound-items',
    texts: [
      ['What it is about', 'Wants to pay monthly'],
      ['Received', '04/03/2023'],
      ['Received: time', '9:00 a.m.'],
    ],
    ticks: ['Taxpayer'],
    choices: [['How', 'mail']],
    serverField: 'about',
  },
  {
    form: 'what a document is',
    part: <FileDocumentForm document={{ taxpayerId: 't1', documentId: 'd1', title: '' } as never} />,
    submit: 'File document',
    command: 'POST /api/casework/taxpayers/t1/documents/d1/file-document',
    texts: [['What it is called', 'Pay stub']],
    serverField: 'title',
  },
  {
    form: 'a case that is handed over',
    part: <TransferCasesForm cases={[{ taxpayerId: 't1', taxpayerName: 'P. Doyle' }]} onMoved={ignore} />,
    answers: {
      'GET /api/casework/assignees': {
        people: [{ personId: 'p2', name: 'T. Novak', role: 'revenue-officer', cases: 1 }],
      },
    },
    submit: 'Hand over',
    command: 'POST /api/casework/taxpayers/t1/transfer-taxpayer',
    texts: [['Why', 'M. Reyes is on leave']],
    choices: [['To', 'p2']],
    serverField: 'because',
  },
  {
    form: 'a case that is closed',
    part: (
      <AssignmentSteps
        assignment={{ taxpayerId: 't1', moves: moves('close-assignment') } as never}
        taxpayerName="P. Doyle"
      />
    ),
    open: ['Close assignment'],
    submit: 'Close assignment',
    command: 'POST /api/casework/taxpayers/t1/close-assignment',
    texts: [['Why the case is closed', 'Paid in full']],
    serverField: 'because',
  },
];

const ofTaxpayers: readonly FormCase[] = [
  {
    form: 'a new taxpayer',
    part: <RegisterPage />,
    submit: 'Register and take the proposal',
    command: 'POST /api/taxpayers',
    texts: [
      ['Name', 'N. Voss'],
      ['Number', '000-45-0177'],
      ['Number once more', '000-45-0177'],
      ['Address', '1 Elm St'],
    ],
    serverField: 'name',
  },
  {
    form: 'a record that is opened by its number',
    part: <OpenByNumberPage />,
    submit: 'Open the record',
    command: 'POST /api/taxpayers/open-by-number',
    texts: [
      ['What brought you to it', 'Asks to pay by the month'],
      ['Number', '000-45-0177'],
    ],
    ticks: ['The taxpayer'],
    choices: [['How they reached us', 'phone']],
    serverField: 'because',
  },
  {
    form: 'an authority that came in',
    part: <FileAuthorityForm taxpayerId="t1" now={now} />,
    open: ['Record authority'],
    submit: 'Record authority',
    command: 'POST /api/taxpayers/t1/authorities',
    texts: [
      ['Name of the representative', 'P. Attorney'],
      [/^Taxes and periods/, '30 201912-202112'],
    ],
    serverField: 'representativeName',
  },
  {
    form: 'an authority that ends',
    part: <EndAuthorityForm taxpayerId="t1" authorityId="a1" onClose={ignore} />,
    submit: 'End authority',
    command: 'POST /api/taxpayers/t1/authorities/a1/end',
    texts: [['Why it ends', 'Revoked in writing']],
    serverField: 'because',
  },
  {
    form: 'a double that is declined',
    part: (
      <DoubleSteps
        double={
          { taxpayerId: 't1', keptId: 't2', doubleRecordId: 'd1', moves: moves('decline-double') } as never
        }
      />
    ),
    open: ['Decline'],
    submit: 'Decline',
    command: 'POST /api/taxpayers/t1/decline-double',
    texts: [['Why', 'Two sisters']],
    serverField: 'because',
  },
  {
    form: 'the reason for a look at the number',
    part: (
      <MaskedTin
        masked="***-**-0142"
        onShow={async (because) => (await call(showTinContract, { taxpayerId: 't1', because })).digits}
      />
    ),
    open: ['Show the taxpayer number'],
    submit: 'Show the taxpayer number',
    command: 'POST /api/taxpayers/t1/show-tin',
    texts: [['Why do you need to see it?', 'the caller asked']],
    serverField: 'because',
  },
];

const ofLetters: readonly FormCase[] = [
  {
    form: 'a letter that is sent',
    part: <LettersPanel taxpayerId="t1" now={now} />,
    answers: {
      'GET /api/correspondence/taxpayers/t1/letters': { letters: [{ ...letter, state: 'ready' }] },
      'GET /api/correspondence/letters/l1': { ...letter, state: 'ready', moves: moves('send-letter') },
    },
    submit: 'Send letter',
    command: 'POST /api/correspondence/letters/l1/send-letter',
    texts: [[/^Its number/, 'RR 123 456']],
    ticks: ['Mail'],
    serverField: 'reference',
    mayBeEmpty: true,
  },
  {
    form: 'a letter that came back',
    part: <ArrivalSteps letter={{ ...letter, state: 'sent', moves: moves('record-return') } as never} />,
    open: ['Record return'],
    submit: 'Record return',
    command: 'POST /api/correspondence/letters/l1/record-return',
    texts: [
      [/^Its number/, 'RR 123 456'],
      ['Came back', '04/03/2023'],
      ['Came back: time', '9:00 a.m.'],
    ],
    ticks: ['moved'],
    serverField: 'reference',
  },
  {
    form: 'a code that was rejected',
    part: <InputSteps taxpayerId="t1" input={{ inputId: 'i1', moves: moves('reject-input') } as never} />,
    open: ['Record rejected input'],
    submit: 'Record rejected input',
    command: 'POST /api/accounts/t1/inputs/i1/reject-input',
    texts: [['Why was it rejected?', 'Unpostable code']],
    serverField: 'because',
  },
];

export const everyForm: readonly FormCase[] = [...ofCases, ...ofTaxpayers, ...ofLetters, ...formsOfRequests];
