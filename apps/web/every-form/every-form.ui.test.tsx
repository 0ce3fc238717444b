import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draw } from '#ui/testing/draw.tsx';
import { faultAnswer, type StubAnswer, stubAnswers } from '#ui/testing/stub-answers.ts';
import { words } from '../words/en.ts';
import type { FormCase } from './form-case.ts';
import { everyForm } from './forms.tsx';

afterEach(() => vi.restoreAllMocks());

const unreadable = (field: string) => ({
  status: 400,
  body: {
    title: 'Some of what was sent cannot be read.',
    status: 400,
    code: 'input-must-be-readable',
    fields: [{ field, expected: 'a text of at most 3 characters' }],
  },
});
const refused = {
  status: 409,
  body: { title: 'Nobody has this case.', status: 409, code: 'taxpayer-must-be-assigned' },
};
const hostile: readonly (readonly [string, string])[] = [
  ['ten megabytes', 'x'.repeat(10_485_760)],
  ['a control character', 'ring \u0007 the bell'],
  ['a turned direction', 'pay \u202E004 dollars'],
];
const script = '<script>document.title = "mine"</script><img src=x onerror=alert(1)>';

/** Draws a form and opens it. */
async function shown(one: FormCase, answer?: StubAnswer) {
  const calls = stubAnswers({ ...one.answers, ...(answer && { [one.command]: answer }) });
  draw(one.part, { words });
  for (const opened of one.open ?? [])
    fireEvent.click((await screen.findAllByText(opened))[0] as HTMLElement);
  const form = (await waitFor(() => {
    const found = submitOf(one)?.closest('form');
    expect(found).toBeTruthy();
    return found;
  })) as HTMLFormElement;
  if (one.answers !== undefined) await new Promise((done) => setTimeout(done, 0));
  return { form, sent: () => calls.filter((call) => `${call.method} ${call.path}` === one.command) };
}

function submitOf({ submit }: FormCase): HTMLElement | undefined {
  return screen
    .queryAllByRole('button', { name: submit })
    .find((button) => button.closest('form') !== null && button.getAttribute('type') === 'submit');
}

const press = (one: FormCase) => fireEvent.click(submitOf(one) as HTMLElement);
const fieldOf = (form: HTMLFormElement, label: string | RegExp) =>
  within(form).getAllByRole<HTMLInputElement>('textbox', { name: label })[0] as HTMLInputElement;
const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } });

async function filled(form: HTMLFormElement, one: FormCase): Promise<void> {
  for (const tick of one.ticks ?? [])
    fireEvent.click(
      within(form)
        .getAllByLabelText(tick)
        .find((box) => box.matches('[type]')) as HTMLElement,
    );
  for (const [label, value] of one.choices ?? []) {
    const list = within(form).getByRole('combobox', { name: label });
    await waitFor(() => expect(within(list).getAllByRole('option').length).toBeGreaterThan(1));
    fireEvent.change(list, { target: { value } });
  }
  if (one.file !== undefined) {
    const file = new File(['%PDF-1.7'], 'stub.pdf', { type: 'application/pdf' });
    fireEvent.change(within(form).getByLabelText(one.file), { target: { files: [file] } });
  }
  for (const [label, value] of one.texts) type(fieldOf(form, label), value);
}

/** The summary comes and takes focus; until it has, it would take it from a field that was gone to. */
async function summaryHasCome(form: HTMLFormElement): Promise<void> {
  const summary = await within(form).findByRole('alert');
  await waitFor(() => expect(document.activeElement).toBe(summary));
}

/** Every error of the summary leads to a field of this form, and stands there as well. */
function expectErrorsAtFields(form: HTMLFormElement): readonly string[] {
  const links = within(within(form).getByRole('alert')).getAllByRole('link');
  expect(links.length).toBeGreaterThan(0);
  return links.map((link) => {
    fireEvent.click(link);
    const field = document.activeElement as HTMLElement;
    expect([form.contains(field), `#${field.id}`]).toEqual([true, link.getAttribute('href')]);
    const told = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    expect(told.some((text) => text !== '' && link.textContent?.endsWith(text))).toBe(true);
    return field.id;
  });
}

describe.each(everyForm.filter(({ mayBeEmpty }) => mayBeEmpty !== true))('$form', (one) => {
  test('sent empty says what to enter, at its fields, and sends nothing', async () => {
    const { form, sent } = await shown(one);
    for (const [label] of one.texts) type(fieldOf(form, label), '');
    press(one);
    await summaryHasCome(form);
    expectErrorsAtFields(form);
    expect(sent()).toEqual([]);
  });
});

describe.each(everyForm)('$form', (one) => {
  const [[first, good]] = one.texts;

  test.each(hostile)('with %s says so at the field, keeps it and sends nothing', async (_what, text) => {
    const { form, sent } = await shown(one);
    await filled(form, one);
    const field = fieldOf(form, first);
    type(field, text);
    press(one);
    await summaryHasCome(form);
    expect(expectErrorsAtFields(form)).toContain(field.id);
    expect(field.value === text).toBe(true);
    expect(sent()).toEqual([]);
  });

  test('a script in it is a text like any other', async () => {
    const { form } = await shown(one, faultAnswer);
    await filled(form, one);
    const field = fieldOf(form, first);
    type(field, script);
    press(one);
    await waitFor(() =>
      expect(
        screen.queryAllByRole('alert').length + document.querySelectorAll('.usa-alert').length,
      ).toBeGreaterThan(0),
    );
    expect(field.value).toBe(script);
    expect(document.querySelector('script, img[src="x"]')).toBeNull();
    expect(document.title).not.toBe('mine');
  });

  test('what the server cannot read stands at its field, and nothing is lost', async () => {
    const { form, sent } = await shown(one, unreadable(one.serverField));
    await filled(form, one);
    press(one);
    await summaryHasCome(form);
    expect(expectErrorsAtFields(form)).toContain(one.stands ?? fieldOf(form, first).id);
    expect(fieldOf(form, first).value).toBe(good);
    expect(sent()).toHaveLength(1);
  });

  test('what the server cannot read is told also where no field stands for it', async () => {
    const { form } = await shown(one, unreadable('elsewhere'));
    await filled(form, one);
    press(one);
    const summary = await within(form).findByRole('alert');
    expect(summary.textContent).toContain('elsewhere: Enter a text of at most 3 characters.');
  });

  test.each([
    ['broken down', faultAnswer, /This was not saved|could not be/],
    ['refused', refused, /Nobody has this case/],
  ])('when it has %s, what was typed stays', async (_what, answer, said) => {
    const { form } = await shown(one, answer);
    await filled(form, one);
    press(one);
    expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
    expect(fieldOf(form, first).value).toBe(good);
  });
});
