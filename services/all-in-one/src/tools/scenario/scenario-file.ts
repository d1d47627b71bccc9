import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Place = z.union([z.string(), z.record(z.string(), z.string())]);

const Step = z
  .strictObject({
    on: z.string().optional(),
    chosen: z.boolean().optional(),
    note: z.string().optional(),
    as: z.string(),
    do: z.string().optional(),
    look: z.string().optional(),
    for: Place.optional(),
    with: z.unknown().optional(),
    query: z.record(z.string(), z.unknown()).optional(),
    keep: z.record(z.string(), z.string()).optional(),
    expect: z.unknown().optional(),
    until: z.unknown().optional(),
    refused: z.union([z.string(), z.number()]).optional(),
  })
  .refine(step => (step.do === undefined) !== (step.look === undefined), {
    message: 'a step has either "do" or "look"',
  })
  .refine(step => step.until === undefined || step.look !== undefined, { message: '"until" belongs to "look"' });

export const Scenario = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  steps: z.array(Step).min(1),
  timeline: z.strictObject({ of: z.string(), contains: z.array(z.string()) }).optional(),
});
export type Scenario = z.infer<typeof Scenario>;
export type Step = Scenario['steps'][number];

/** Says which file, where in it, and what to write instead. */
export class ScenarioUnreadable extends Error {}

/** A file, or every `*.yaml` of a folder in order of name. */
export const readScenarios = (path: string): Scenario[] =>
  (statSync(path).isDirectory()
    ? readdirSync(path)
        .filter(name => name.endsWith('.yaml'))
        .sort()
        .map(name => join(path, name))
    : [path]
  ).map(readScenario);

const readScenario = (file: string): Scenario => {
  // Times stay text: YAML would read them as UTC.
  const read = Scenario.safeParse(parse(readFileSync(file, 'utf8'), { schema: 'core' }));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ScenarioUnreadable(
    `${basename(file)}: ${issue?.path.join('.') || '(file)'}: ${issue?.message}. See docs/reference/scenario-format.md.`,
  );
};
