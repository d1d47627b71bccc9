import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { asyncApiDocument, breakingChanges, eventSchemas, SERVICES } from '@one-window/contracts';
import { topicPlans } from '@one-window/messaging-kafka';

const read = (...path: string[]) => JSON.parse(readFileSync(join(__dirname, '..', ...path), 'utf8'));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the events that services publish', () => {
  it.each(SERVICES)('keep what %s has promised, and what is new is promised too: npm run reference', service => {
    const promised = read('libs', 'contracts', 'published', `${service}.json`);
    expect(breakingChanges(promised, eventSchemas()[service])).toEqual([]);
    expect(promised).toEqual(plain(eventSchemas()[service]));
  });

  it('are described as they are: npm run reference', () => {
    const [caseEvents] = topicPlans(3);
    expect(read('docs', 'reference', 'asyncapi.json')).toEqual(
      plain(caseEvents && asyncApiDocument(read('package.json').version, caseEvents)),
    );
  });

  it('are described in valid AsyncAPI', async () => {
    const document = read('docs', 'reference', 'asyncapi.json');
    const problems = await new Parser().validate(document);
    expect(problems.filter(({ severity }) => severity === 0)).toEqual([]);
    // The check bites.
    const { asyncapi, info } = document;
    const broken = await new Parser().validate({ asyncapi, info, channels: { caseEvents: { address: 7 } } });
    expect(broken.some(({ severity }) => severity === 0)).toBe(true);
  }, 60_000);
});
