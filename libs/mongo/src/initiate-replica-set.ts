import mongoose from 'mongoose';

const NOT_YET_INITIALIZED = 94;
const WRITABLE_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 200;

/**
 * Makes the hosts of an address a replica set where they are none yet, and waits until it can be written to. For hosts
 * that belong to us alone (Compose on one host): where MongoDB is run by others, they have done it.
 */
export const initiateReplicaSet = async (url: string): Promise<'initiated' | 'was one already'> => {
  const { hosts, name, direct } = membersOf(url);
  const connection = await mongoose.createConnection(direct).asPromise();
  try {
    const admin = connection.getClient().db('admin');
    if (await isReplicaSet(admin)) return 'was one already';
    await admin.command({ replSetInitiate: { _id: name, members: hosts.map((host, _id) => ({ _id, host })) } });
    for (const until = Date.now() + WRITABLE_WITHIN_MS; Date.now() < until; await pause()) {
      const { members } = await admin.command({ replSetGetStatus: 1 });
      if (hasPrimary(members)) return 'initiated';
    }
    throw new Error(`no primary of ${name} after ${WRITABLE_WITHIN_MS / 1000} s`);
  } finally {
    await connection.close();
  }
};

type Admin = ReturnType<ReturnType<mongoose.Connection['getClient']>['db']>;

const isReplicaSet = async (admin: Admin): Promise<boolean> => {
  try {
    await admin.command({ replSetGetStatus: 1 });
    return true;
  } catch (error) {
    if (error instanceof mongoose.mongo.MongoServerError && error.code === NOT_YET_INITIALIZED) return false;
    throw error;
  }
};

const hasPrimary = (members: readonly { readonly stateStr?: string }[]): boolean =>
  members.some(({ stateStr }) => stateStr === 'PRIMARY');

/** @throws Error where the address names no set or is one of DNS records. */
const membersOf = (url: string): { hosts: string[]; name: string; direct: string } => {
  const [, credentials = '', hosts = '', options = ''] =
    /^mongodb:\/\/([^/@]*@)?([^/?]+)(?:\/[^?]*)?(?:\?(.*))?$/.exec(url) ?? [];
  const parameters = new URLSearchParams(options);
  const name = parameters.get('replicaSet');
  if (!hosts || !name) throw new Error('MONGODB_URL must name its hosts and replicaSet=… for that');
  parameters.delete('replicaSet');
  parameters.set('directConnection', 'true');
  const members = hosts.split(',');
  return { hosts: members, name, direct: `mongodb://${credentials}${members[0]}/?${parameters}` };
};

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
