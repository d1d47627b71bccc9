import type { Scene } from './scene';

export interface Fault {
  readonly name: string;
  readonly title: string;
  /** Brokers that it takes. */
  readonly needs?: 3;
  run(scene: Scene): Promise<void>;
}
