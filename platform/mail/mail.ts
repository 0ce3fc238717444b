import { createTransport } from 'nodemailer';

/** A file that goes with a message. */
export type MailAttachment = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** One message, whole: what leaves is what was recorded, and nothing is added on the way. */
export type MailMessage = {
  /** Given by whoever sends: a second attempt carries the same, so that a reader knows it for the same. */
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
};

/**
 * What became of a message: handed to a mail server, which may have turned away some recipients, or kept
 * where a person can read it.
 */
export type MailOutcome =
  | { readonly kind: 'accepted'; readonly reply: string; readonly turnedAway: readonly string[] }
  | { readonly kind: 'kept'; readonly because: 'no-mail-server' };

/**
 * The way out for e-mail. Throws where the server cannot be reached or accepts no recipient: the caller tries
 * again, and the evidence says "accepted" only of what a server has taken.
 */
export type MailTransport = {
  readonly send: (message: MailMessage) => Promise<MailOutcome>;
  readonly close: () => void;
};

const patienceMilliseconds = 10_000;

/** Shorter than the time for which a worker holds what it sends: a slow message is not sent by two. */
const messagePatienceMilliseconds = 40_000;

async function withinPatience<Answer>(sending: Promise<Answer>): Promise<Answer> {
  const tooLate = AbortSignal.timeout(messagePatienceMilliseconds);
  return await new Promise<Answer>((resolve, reject) => {
    tooLate.addEventListener('abort', () => reject(new Error('the mail server did not take it in time')));
    sending.then(resolve, reject);
  });
}

/** Through the mail server at the address (`smtp://user:secret@host:port`, `smtps://…`). */
export function mailThrough(url: string): MailTransport {
  const transport = createTransport({
    url,
    dnsTimeout: patienceMilliseconds,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ messageId, from, to, subject, text, attachments }) => {
      const sending = transport.sendMail({
        messageId: `<${messageId}@accord>`,
        from,
        to: [...to],
        subject,
        text,
        attachments: attachments.map(({ name, mediaType, bytes }) => ({
          filename: name,
          contentType: mediaType,
          content: Buffer.from(bytes),
        })),
      });
      const { response, rejected } = await withinPatience(sending);
      return { kind: 'accepted', reply: response, turnedAway: rejected.map(String) };
    },
    close: () => transport.close(),
  };
}

/**
 * Without a mail server nothing leaves: the record of the message is the outbox, which a person can read. The
 * demonstration runs so.
 */
export const mailKept: MailTransport = {
  send: () => Promise.resolve({ kind: 'kept', because: 'no-mail-server' }),
  close: () => undefined,
};
