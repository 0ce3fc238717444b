import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { mailKept, type MailMessage, mailThrough } from './mail.ts';

const message: MailMessage = {
  messageId: 'support-request-1-denial-discussed',
  from: 'atm@appeals.example',
  to: ['pam.mailbox@appeals.example'],
  subject: 'Support request: tentative denial',
  text: 'Please call me about this request.\nÁrea de apelaciones',
  attachments: [
    { name: 'request.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('all of its pages') },
  ],
};

/** A mail server on this machine that takes what it is given, but for one address. */
async function mailServer(turnAway?: string) {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address === turnAway ? new Error('no such mailbox') : undefined),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, taken, close };
}

test('a message reaches the mail server whole, with its own id and its attachment', async () => {
  const { url, taken, close } = await mailServer();
  const transport = mailThrough(url);
  const outcome = await transport.send(message);
  transport.close();
  await close();
  expect(outcome).toMatchObject({ kind: 'accepted', turnedAway: [] });
  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain('Message-ID: <support-request-1-denial-discussed@accord>');
  expect(taken[0]).toContain('To: pam.mailbox@appeals.example');
  expect(taken[0]).toContain('filename=request.txt');
  expect(taken[0]).toContain(Buffer.from('all of its pages').toString('base64'));
});

test('a recipient that the server turns away is named, the others have the message', async () => {
  const { url, taken, close } = await mailServer('nobody@appeals.example');
  const transport = mailThrough(url);
  const to = ['pam.mailbox@appeals.example', 'nobody@appeals.example'];
  const outcome = await transport.send({ ...message, to });
  transport.close();
  await close();
  expect(outcome).toMatchObject({ kind: 'accepted', turnedAway: ['nobody@appeals.example'] });
  expect(taken).toHaveLength(1);
});

test('a server that cannot be reached, or takes no recipient, is a fault and no evidence', async () => {
  const { url, taken, close } = await mailServer('pam.mailbox@appeals.example');
  const transport = mailThrough(url);
  await expect(transport.send(message)).rejects.toThrow(/no such mailbox/);
  await close();
  await expect(transport.send(message)).rejects.toThrow(/ECONNREFUSED/);
  transport.close();
  expect(taken).toEqual([]);
});

test('a subject with line breaks adds no header and no recipient', async () => {
  const { url, taken, close } = await mailServer();
  const transport = mailThrough(url);
  await transport.send({ ...message, subject: 'Hello\r\nBcc: spy@elsewhere.example' });
  transport.close();
  await close();
  expect(taken[0]).not.toMatch(/^Bcc:/mu);
});

test('without a mail server the message is kept and says so', async () => {
  expect(await mailKept.send(message)).toEqual({ kind: 'kept', because: 'no-mail-server' });
});
