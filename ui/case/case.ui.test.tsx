import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { draw } from '../testing/draw.tsx';
import { sampleWords } from '../testing/samples.ts';
import { BandStrip } from './band-strip.tsx';
import { DocumentViewer } from './document-viewer.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FourElementMeter } from './four-element-meter.tsx';
import { MaskedTin } from './masked-tin.tsx';
import { TaxpayerHeader } from './taxpayer-header.tsx';

afterEach(() => vi.useRealTimers());

describe('the line of a taxpayer', () => {
  const taxpayer = {
    name: 'R. Amari',
    kind: 'individual',
    maskedTin: '***-**-0142',
    language: 'es',
  } as const;

  test('says who it is, what is owed, how to talk and since when protection stands', () => {
    draw(
      <TaxpayerHeader taxpayer={taxpayer} balanceCents={dollars(8400)} protectedSince={day('2023-04-03')} />,
      { words: sampleWords },
    );
    for (const text of ['R. Amari', 'Individual', '$8,400.00', 'Spanish', 'Protected since Mon, Apr 3, 2023'])
      expect(screen.getByText(text)).toBeDefined();
  });

  test('leaves out a language that is the reader\u2019s own, and a balance that was not given', () => {
    draw(<TaxpayerHeader taxpayer={{ ...taxpayer, language: 'en' }} />);
    expect(screen.queryByText('Speaks')).toBeNull();
    expect(screen.queryByText('Balance today')).toBeNull();
  });

  test('shows a balance that nobody knows as unknown', () => {
    draw(<TaxpayerHeader taxpayer={taxpayer} balanceCents="unknown" />);
    expect(screen.getByText('Unknown')).toBeDefined();
  });
});

describe('a taxpayer number', () => {
  test('is heard by its last four digits and cannot be shown where nobody may', () => {
    draw(<MaskedTin masked="***-**-0142" />);
    expect(screen.getByText('Taxpayer number ending in 0142')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('is shown only for a reason', async () => {
    const onShow = vi.fn<(because: string) => Promise<string>>().mockResolvedValue('000-00-0142');
    draw(<MaskedTin masked="***-**-0142" onShow={onShow} />);
    await userEvent.click(screen.getByRole('button', { name: 'Show the taxpayer number' }));
    const dialog = screen.getByRole('dialog', { name: 'Show the taxpayer number' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Show the taxpayer number' }));
    expect(onShow).not.toHaveBeenCalled();
    expect(within(dialog).getByText(/^Enter the reason/)).toBeDefined();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Why do you need to see it?' }),
      'caller asked',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Show the taxpayer number' }));
    expect(onShow.mock.calls).toEqual([['caller asked']]);
    expect(await screen.findByText('000-00-0142')).toBeDefined();
  });

  test('hides again after half a minute', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    draw(<MaskedTin masked="***-**-0142" onShow={() => Promise.resolve('000-00-0142')} />);
    await user.click(screen.getByRole('button', { name: 'Show the taxpayer number' }));
    await user.type(screen.getByRole('textbox'), 'caller asked{Enter}');
    expect(await screen.findByText('000-00-0142')).toBeDefined();
    vi.advanceTimersByTime(30_000);
    await waitFor(() => expect(screen.queryByText('000-00-0142')).toBeNull());
  });
});

describe('the four elements', () => {
  const elements = { who: true, liability: true, payment: false, filing: 'unknown' } as const;

  test('say in words which are there, missing and not known', () => {
    draw(<FourElementMeter elements={elements} />);
    expect(screen.getByRole('status').textContent).toBe('2 of 4 elements are there');
    const segments = screen.getAllByRole('listitem').map((segment) => segment.textContent?.trim());
    expect(segments).toEqual([
      'Who there',
      'Which taxes there',
      'How much missing',
      'Returns filed not known yet',
    ]);
  });

  test('say it in Spanish', () => {
    draw(<FourElementMeter elements={elements} />, { language: 'es' });
    expect(screen.getByRole('status').textContent).toBe('Están 2 de 4 elementos');
  });
});

test('a document has a download, a titled frame at its page, and its text', async () => {
  draw(
    <DocumentViewer title="Letter 2849" href="/api/letters/1.pdf" text="We accept your request." page={2} />,
  );
  expect(screen.getByRole('link', { name: 'Download Letter 2849' }).getAttribute('href')).toBe(
    '/api/letters/1.pdf',
  );
  expect(screen.getByTitle('Letter 2849').getAttribute('src')).toBe('/api/letters/1.pdf#page=2&view=FitH');
  await userEvent.click(screen.getByText('The text of this document'));
  expect(screen.getByText('We accept your request.')).toBeDefined();
});

test('a band of cases says its count and shows only itself when pressed, everything when pressed again', async () => {
  const onChoose = vi.fn<(key: string | undefined) => void>();
  const bands = [
    { key: 'late', name: 'Late', count: 3, isLate: true },
    { key: 'today', name: 'Today', count: 0 },
  ];
  draw(<BandStrip label="By time" bands={bands} chosen="late" onChoose={onChoose} />);
  expect(screen.getByRole('button', { name: 'Late 3' }).getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Today 0' }));
  await userEvent.click(screen.getByRole('button', { name: 'Late 3' }));
  expect(onChoose.mock.calls).toEqual([['today'], [undefined]]);
});

test('filters are pressed by their number', async () => {
  const onChoose = vi.fn<(key: string) => void>();
  const chips = [
    { key: 'all', text: 'All', count: 41 },
    { key: 'unread', text: 'Unread mail', count: 2 },
  ];
  draw(<FilterChips label="Kind" chips={chips} chosen="all" onChoose={onChoose} />);
  expect(screen.getByRole('group', { name: 'Kind' })).toBeDefined();
  await userEvent.keyboard('2');
  expect(onChoose.mock.calls).toEqual([['unread']]);
});

test('the chosen filter, pressed again, gives back all', async () => {
  const onChoose = vi.fn<(key: string) => void>();
  const chips = ['all', 'unread'].map((key) => ({ key, text: key }));
  draw(<FilterChips label="Kind" chips={chips} chosen="unread" onChoose={onChoose} />);
  await userEvent.keyboard('2');
  await userEvent.click(screen.getByRole('button', { name: 'unread' }));
  expect(onChoose.mock.calls).toEqual([['all'], ['all']]);
});
