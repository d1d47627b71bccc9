import type { ClientSession, Connection } from 'mongoose';

/** All or nothing. Begun again by the driver where another transaction came between: `work` must bear that. */
export const inTransaction = <R>(connection: Connection, work: (session: ClientSession) => Promise<R>): Promise<R> =>
  connection.withSession(session => session.withTransaction(() => work(session)));
