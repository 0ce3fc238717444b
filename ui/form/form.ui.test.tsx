import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { CallProblem } from '../api/problem.ts';
import { CommandTrouble } from '../page/command-trouble.tsx';
import { draw } from '../testing/draw.tsx';
import { CheckField, YesNoField, type YesNoUnknown } from './choices.tsx';
import { DayField, MoneyField, SelectField, TextField } from './fields.tsx';
import { type FieldError, Form } from './form.tsx';
import { TellForm } from './told-trouble.tsx';

function Sample({
  errors = [],
  onSubmit = () => undefined,
}: {
  errors?: FieldError[];
  onSubmit?: () => void;
}) {
  const [payment, setPayment] = useState('');
  const [able, setAble] = useState<YesNoUnknown>();
  return (
    <Form errors={errors} onSubmit={onSubmit}>
      <MoneyField
        name="payment"
        label="Payment each month"
        hint="In dollars"
        value={payment}
        onChange={setPayment}
      />
      <YesNoField name="able" legend="Able to pay?" value={able} onChange={setAble} />
      <button type="submit">Send</button>
    </Form>
  );
}

describe('a form', () => {
  test('sends on its button and keeps what was entered', async () => {
    const onSubmit = vi.fn<() => void>();
    draw(<Sample onSubmit={onSubmit} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Payment each month' }), '300');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('300');
  });

  test('with errors gives focus to a summary whose links lead to the fields', async () => {
    const message = 'Enter an amount, for example 300.00.';
    draw(<Sample errors={[{ name: 'payment', message }]} />);
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain('One answer is missing or cannot be read');
    await userEvent.click(screen.getByRole('link', { name: `Payment each month: ${message}` }));
    const field = screen.getByRole('textbox', { name: 'Payment each month' });
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['In dollars', message]);
  });

  test.each([
    [400, 'One answer is missing or cannot be read'],
    [409, 'Not done: one answer stands in the way'],
    [422, 'Not done: one answer stands in the way'],
  ])('tells what cannot be read from what the case does not allow, by its heading: %i', (status, heading) => {
    const fields = [{ field: 'payment', expected: 'The payment must reach the last day.' }];
    const problem = new CallProblem({ title: 'It is not done.', status, code: 'payment-must-reach', fields });
    draw(
      <Form errors={[]} onSubmit={() => undefined}>
        <TellForm problem={problem} />
        <TextField name="payment" label="Payment" value="1" onChange={() => undefined} />
      </Form>,
    );
    const summary = screen.getByRole('alert', { name: heading });
    expect(summary.textContent).toBe(`${heading}The payment must reach the last day.`);
    const box = screen.getByRole('textbox', { name: 'Payment' });
    expect(box.getAttribute('aria-invalid')).toBe('true');
    // Gold above and at the field, or red above and at the field: never one of each.
    const isGold = status !== 400;
    expect(screen.getByRole('alert').matches('.error-summary--refused')).toBe(isGold);
    expect(box.closest('.usa-form-group')?.matches('.field--refused')).toBe(isGold);
    expect(document.querySelector('.refused-message') !== null).toBe(isGold);
  });

  test('what cannot be read and what is not allowed are told apart, and focus goes to the first', () => {
    draw(
      <Form
        errors={[
          { name: 'payment', message: 'Enter an amount.' },
          { name: 'day', message: 'Enter a day that is not in the future.', isRefused: true },
        ]}
        onSubmit={() => undefined}
      >
        <TextField name="payment" label="Payment" value="x" onChange={() => undefined} />
        <TextField name="day" label="Day" value="04/30/2023" onChange={() => undefined} />
      </Form>,
    );
    const [unread, refused] = screen.getAllByRole('alert');
    expect(unread?.textContent).toContain('One answer is missing or cannot be read');
    expect(refused?.textContent).toContain('Not done: one answer stands in the way');
    expect(document.activeElement).toBe(unread);
  });

  test('a refusal about a field is told once above the form, with its paragraph and its cure, and once at the field', () => {
    const title = 'The number is on record already.';
    const fields = [{ field: 'payment', expected: title }];
    const problem = new CallProblem({
      title,
      status: 409,
      code: 'it-must-be-new',
      fields,
      law: '26 U.S.C. § 6109(a)',
    });
    draw(
      <Form errors={[]} cure={<a href="/open">Open it</a>} onSubmit={() => undefined}>
        <CommandTrouble problem={problem} process="taxpayer" event="register" onRetry={() => undefined} />
        <TextField name="payment" label="Number" value="1" onChange={() => undefined} />
      </Form>,
    );
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getByRole('link', { name: title })).toBeDefined();
    expect(within(summary).getByText('By 26 U.S.C. § 6109(a)')).toBeDefined();
    expect(within(summary).getByRole('link', { name: 'Open it' })).toBeDefined();
    expect(screen.getAllByText(title)).toHaveLength(2);
  });

  test('a refusal by a rule of the program says that no paragraph asks for it', () => {
    const title = 'Name a moment that is not in the future.';
    const fields = [{ field: 'payment', expected: title }];
    const code = 'told-at-must-not-be-in-the-future';
    const problem = new CallProblem({ title, status: 409, code, fields, ownRule: true });
    draw(
      <Form errors={[]} onSubmit={() => undefined}>
        <CommandTrouble problem={problem} process="taxpayer" event="register" onRetry={() => undefined} />
        <TextField name="payment" label="Number" value="1" onChange={() => undefined} />
      </Form>,
    );
    const summary = within(screen.getByRole('alert'));
    expect(summary.getByText(/^A rule of this program; no paragraph/)).toBeDefined();
    expect(summary.queryByText(/^By /)).toBeNull();
  });

  test('a cure stands nowhere as long as nothing is refused', () => {
    draw(
      <Form
        errors={[{ name: 'payment', message: 'Enter an amount.' }]}
        cure={<a href="/open">Open it</a>}
        onSubmit={() => undefined}
      >
        <TextField name="payment" label="Number" value="1" onChange={() => undefined} />
      </Form>,
    );
    expect(screen.queryByRole('link', { name: 'Open it' })).toBeNull();
  });

  test('what is typed on in a field that is wrong stays in it: the summary takes focus only when it is sent', async () => {
    function Again() {
      const [payment, setPayment] = useState('x');
      return (
        <Form errors={[{ name: 'payment', message: 'Enter an amount.' }]} onSubmit={() => undefined}>
          <TextField name="payment" label="Payment" value={payment} onChange={setPayment} />
          <button type="submit">Send</button>
        </Form>
      );
    }
    draw(<Again />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Payment' });
    await userEvent.type(field, 'yz');
    expect([document.activeElement === field, field.value]).toEqual([true, 'xyz']);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  test('two forms of a page may have fields called alike: each label and each error is of its own field', async () => {
    function Two({ scope }: { readonly scope: string }) {
      const [text, setText] = useState('');
      return (
        <Form
          scope={scope}
          errors={[{ name: 'payment', message: `${scope} is empty` }]}
          onSubmit={() => undefined}
        >
          <TextField name="payment" label={`Payment ${scope}`} value={text} onChange={setText} />
        </Form>
      );
    }
    draw(
      <>
        <Two scope="" />
        <Two scope="terms" />
      </>,
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Payment terms' }), '300');
    expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)).toEqual(['', '300']);
    await userEvent.click(screen.getByRole('link', { name: /terms is empty/ }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Payment terms' }));
  });

  test('opens what is folded around a field to which its summary leads', async () => {
    draw(
      <Form errors={[{ name: 'note', message: 'Enter it.' }]} onSubmit={() => undefined}>
        <details>
          <summary>More</summary>
          <TextField name="note" label="Note" value="" onChange={() => undefined} />
        </details>
      </Form>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Note: Enter it.' }));
    expect(document.querySelector('details')?.open).toBe(true);
  });

  test('counts its errors in Spanish', () => {
    const errors = ['payment', 'able'].map((name) => ({ name, message: `falta ${name}` }));
    draw(<Sample errors={errors} />, { language: 'es' });
    expect(screen.getByRole('heading').textContent).toBe('2 respuestas faltan o no pueden leerse');
  });

  test('takes "do not know yet" as an answer', async () => {
    draw(<Sample />);
    const unknown = screen.getByRole('radio', { name: "Don't know yet" });
    await userEvent.click(unknown);
    expect((unknown as HTMLInputElement).checked).toBe(true);
  });
});

test('a choice of several adds and takes away', async () => {
  const onChange = vi.fn<(values: readonly string[]) => void>();
  const options = [
    { value: 'a', text: '30 201912' },
    { value: 'b', text: '30 202012' },
  ];
  draw(
    <CheckField name="modules" legend="Which taxes" options={options} values={['a']} onChange={onChange} />,
  );
  await userEvent.click(screen.getByRole('checkbox', { name: '30 202012' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '30 201912' }));
  expect(onChange.mock.calls).toEqual([[['a', 'b']], [[]]]);
});

test('a day is shown as it is typed, with how to type it', () => {
  draw(
    <DayField name="receivedDay" label="Day received" first={day('2023-04-03')} onChange={() => undefined} />,
  );
  const field = screen.getByRole('textbox', { name: 'Day received' });
  expect((field as HTMLInputElement).value).toBe('04/03/2023');
  expect(screen.getByText('MM/DD/YYYY')).toBeDefined();
});

test('one of a few is chosen, and an optional field says that it is', async () => {
  const onChange = vi.fn<(value: 'phone' | 'fax') => void>();
  const options = [
    { value: 'phone', text: 'Phone' },
    { value: 'fax', text: 'Fax' },
  ] as const;
  draw(
    <>
      <SelectField name="channel" label="Channel" value="phone" options={options} onChange={onChange} />
      <TextField name="note" label="Note" value="" onChange={() => undefined} isOptional />
    </>,
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'Fax');
  expect(onChange).toHaveBeenCalledWith('fax');
  expect(screen.getByRole('textbox', { name: 'Note (optional)' })).toBeDefined();
});
