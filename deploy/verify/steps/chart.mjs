import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const VALUES = ['city', 'demo'];
/** The schemas of these are their operators', and not among those of Kubernetes. */
const OF_OPERATORS = /^apiVersion: monitoring\.coreos\.com\//m;
const KUBERNETES = '1.37.0';

export const chart = async round => {
  const folder = join(round.root, 'deploy/helm/one-window');
  for (const name of VALUES) {
    const values = join(folder, 'ci', `${name}.values.yaml`);
    await round.run('helm', ['lint', '--strict', folder, '-f', values]);
    const rendered = await round.run('helm', [
      'template',
      'one-window',
      folder,
      '-f',
      values,
      '--kube-version',
      KUBERNETES,
    ]);
    const documents = rendered.split(/^---$/m).filter(document => /^kind:/m.test(document));
    const ours = documents.filter(document => !OF_OPERATORS.test(document));
    const file = round.file(`${name}.yaml`);
    writeFileSync(file, ours.join('---'));
    await round.run('kubernetes-validate', ['--strict', '-k', KUBERNETES, file]);
    round.say(`${name}: ${ours.length} of ${documents.length} resources validated against Kubernetes ${KUBERNETES}`);
  }
};
