import {
  ARBITRATION_STAGES,
  ArbitrationBodies,
  DOCUMENT_KINDS,
  findUnit,
  PROPOSAL_KINDS,
  REFUSAL_REASONS,
  SERVICE_METHODS,
} from '@one-window/contracts';
import { arbitrationCaseEvents } from '@one-window/contracts';
import {
  ARBITRATION_REJECTIONS,
  guards,
  NUMBER_WORDS,
  PROPOSAL_KINDS as DOMAIN_PROPOSALS,
  REFUSAL_ARTICLES,
} from '@one-window/domain-arbitration';
import { commands } from './commands/all-commands';
import { problems } from './problems/problems';
import { publications } from './publications';

/** Given by reactions and timers, never by a person. */
const BY_THE_SYSTEM = ['ReceiveApplication', 'RecordAcceptanceOverdue', 'RecordLeadAnswer'];

const small = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

describe('the commands of arbitration', () => {
  it('are those of the domain, but for what the system gives', () => {
    const wanted = Object.keys(guards)
      .filter(type => !BY_THE_SYSTEM.includes(type))
      .map(small);
    expect(commands.map(({ name }) => name).sort()).toEqual([...wanted].sort());
  });

  it('take the bodies that the contracts name', () => {
    expect(Object.keys(ArbitrationBodies).sort()).toEqual(commands.map(({ name }) => name).sort());
    for (const { name, body } of commands)
      expect([name, body]).toEqual([name, ArbitrationBodies[name as keyof typeof ArbitrationBodies]]);
  });

  it('have an address each, and somebody who may give them', () => {
    expect(new Set(commands.map(({ path }) => path)).size).toBe(commands.length);
    for (const { roles } of commands) expect(roles.length).toBeGreaterThan(0);
  });

  it('that approve are never for the role that only proposes', () => {
    for (const name of [
      'acceptApplication',
      'refuseApplication',
      'revokeCase',
      'extendTimeLimit',
      'suspendCase',
      'closeCase',
    ])
      expect(commands.find(command => command.name === name)?.roles).toEqual(['institute-head', 'commission-director']);
  });
});

describe('the words of arbitration', () => {
  it('say every refusal in both languages, with the same values filled in', () => {
    expect(Object.keys(problems).sort()).toEqual([...ARBITRATION_REJECTIONS].sort());
    const values = ({ title, next }: { title: string; next: string }, language: string) =>
      [...`${title}${next}`.matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => name?.replace(new RegExp(`${language}$`), ''))
        .sort();
    for (const [code, { zh, en }] of Object.entries(problems)) {
      expect([code, values(en, 'En')]).toEqual([code, values(zh, 'Zh')]);
      expect([code, /\p{Script=Han}/u.test(zh.title + zh.next), /\p{Script=Han}/u.test(en.title + en.next)]).toEqual([
        code,
        true,
        false,
      ]);
    }
  });

  it('are the same in the rules and in the contracts', () => {
    expect([...PROPOSAL_KINDS]).toEqual([...DOMAIN_PROPOSALS]);
    expect([...REFUSAL_REASONS].sort()).toEqual(Object.keys(REFUSAL_ARTICLES).sort());
    expect(Object.keys(NUMBER_WORDS).every(kind => DOCUMENT_KINDS.some(known => known === kind))).toBe(true);
    expect(SERVICE_METHODS).toHaveLength(8);
    expect(Object.keys(ARBITRATION_STAGES)).toHaveLength(21);
  });

  it('publish every fact under a contract, the votes without their content', () => {
    const ours = Object.keys(publications).filter(type => !type.startsWith('Deadline'));
    expect(ours.sort()).toEqual(Object.keys(arbitrationCaseEvents).sort());
    const votes = publications.DeliberationRecorded({
      votes: [],
      proposal: 's1.secret' as never,
      decidedBy: 'majority',
    });
    expect(votes).toEqual({ restricted: true, members: 0 });
  });

  it('name the agencies of the made-up city', () => expect(findUnit('arb-xincheng')?.numberWord).toBe('云新'));
});
