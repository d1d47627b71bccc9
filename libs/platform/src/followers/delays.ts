const KEPT = 1_000;

/** How long the last thousand events took from being recorded to being applied. */
export class Delays {
  private readonly last: number[] = [];
  private next = 0;

  note(ms: number): void {
    this.last[this.next] = ms;
    this.next = (this.next + 1) % KEPT;
  }

  p99(): number | undefined {
    const sorted = [...this.last].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))];
  }
}
