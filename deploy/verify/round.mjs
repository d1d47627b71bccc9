import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const LINES_SHOWN = 40;

/** One run: where its files are, what its steps share, how they ended. Everything that programs print is in its log. */
export class Round {
  root = ROOT;
  /** How to reach what this run started; steps add to it. */
  env = { ...process.env, DOCKER_BUILDKIT: '0', SCARF_ANALYTICS: 'false' };
  results = [];
  reach = [];

  constructor(folder) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.log = join(folder, 'log');
    writeFileSync(this.log, '');
  }

  file(...path) {
    return join(this.folder, ...path);
  }

  say(line) {
    console.log(`     ${line}`);
    appendFileSync(this.log, `${line}\n`);
  }

  async step({ name, title, run, after = [], always = false }) {
    const failed = after.find(needed => this.results.find(result => result.name === needed)?.verdict !== 'passed');
    if (failed !== undefined && !always) {
      this.results.push({ name, title, verdict: 'not run', seconds: 0, why: `${failed} did not pass` });
      return;
    }
    console.log(`== ${name}: ${title}`);
    appendFileSync(this.log, `\n== ${name}\n`);
    const started = Date.now();
    const end = (verdict, why) =>
      this.results.push({ name, title, verdict, why, seconds: Math.round((Date.now() - started) / 1000) });
    try {
      await run(this);
      end('passed');
    } catch (error) {
      console.error(`     FAILED: ${error.message}`);
      end('FAILED', error.message.split('\n')[0]);
    }
  }

  /** Runs a program to its end and answers what it printed. @throws Error with the last lines of it. */
  async run(command, args, { cwd = ROOT, env = {}, input, mayFail = false } = {}) {
    appendFileSync(this.log, `$ ${command} ${args.join(' ')}\n`);
    const child = spawn(command, args, {
      cwd,
      env: { ...this.env, ...env },
      stdio: [input ?? 'ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let stdout = '';
    const listen = chunk => {
      printed = (printed + chunk).slice(-200_000);
      appendFileSync(this.log, chunk);
    };
    child.stdout.on('data', chunk => {
      stdout += chunk;
      listen(chunk);
    });
    child.stderr.on('data', listen);
    const code = await new Promise((resolve, reject) => {
      child.once('error', error => reject(new Error(`${command} could not be run: ${error.message}`)));
      child.once('close', resolve);
    });
    if (code === 0 || mayFail) return mayFail ? { code, printed, stdout } : stdout;
    const last = printed.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
    throw new Error(`${command} ${args.slice(0, 3).join(' ')} … ended with ${code}\n${last}`);
  }

  docker(...args) {
    return this.run('docker', args);
  }

  /** Files of this repository by their names in git. */
  async files(...patterns) {
    return (await this.run('git', ['ls-files', '--', ...patterns])).split('\n').filter(Boolean);
  }

  sayHowToReach() {
    console.log('\nKept, as asked:');
    for (const line of this.reach) console.log(`  ${line}`);
  }

  allPassed() {
    return this.results.every(({ verdict }) => verdict === 'passed');
  }

  summary(notRun) {
    console.log('\n step         verdict   seconds');
    for (const { name, verdict, seconds, title, why } of this.results) {
      const reason = verdict === 'passed' ? title : (why ?? title);
      console.log(` ${name.padEnd(12)} ${verdict.padEnd(9)} ${String(seconds).padStart(7)}   ${reason}`);
    }
    console.log('\nNot run, and not claimed:');
    for (const line of notRun) console.log(`  - ${line}`);
    const passed = this.results.filter(({ verdict }) => verdict === 'passed').length;
    console.log(`\n${passed} of ${this.results.length} steps passed. Everything that was printed: ${this.log}`);
  }
}
