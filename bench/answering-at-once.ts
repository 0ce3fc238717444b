import type { Connection, Database } from '#platform/db/database.ts';

type Answer = Awaited<ReturnType<Connection['send']>>;

/** Ways for a database to answer: as it does, and at once. */
export type Answering = { readonly atOnce: () => void; readonly asItDoes: () => void };

/**
 * Lets a database hear one command, and then answer the same one at once, without doing anything: what is
 * left is what the program itself takes. Throws where a statement comes that was not heard.
 */
export async function answeringAtOnce(database: Database, once: () => Promise<unknown>): Promise<Answering> {
  const { connect } = database;
  const heard = new Map<string, Answer>();
  const connectBy = (way: Database['connect']): void => void Object.assign(database, { connect: way });
  connectBy(async () => {
    const { send, release } = await connect();
    const hear: Connection['send'] = async (text, values, role) => {
      const answer = await send(text, values, role);
      heard.set(text, answer);
      return answer;
    };
    return { send: hear, release };
  });
  await once();
  connectBy(connect);
  const send = (text: string): Promise<Answer> => {
    const answer = heard.get(text);
    if (answer === undefined) throw new Error(`nothing was heard to answer this with: ${text}`);
    return Promise.resolve(answer);
  };
  const free: Connection = { send, release: () => undefined };
  return { atOnce: () => connectBy(() => Promise.resolve(free)), asItDoes: () => connectBy(connect) };
}
