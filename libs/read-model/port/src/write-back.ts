/**
 * A bounded memory of values on their way to the store: the most recently used stay, the others are handed out to be
 * written. It is what keeps a rebuild's memory flat and spares it from writing a document once per event.
 */
export class WriteBack<V> {
  private readonly values = new Map<string, V>();
  private readonly dirty = new Set<string>();

  constructor(private readonly capacity: number) {}

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): V | undefined {
    const value = this.values.get(key);
    if (value !== undefined) {
      this.values.delete(key);
      this.values.set(key, value);
    }
    return value;
  }

  /** A value as the store has it. */
  keep(key: string, value: V): void {
    this.values.set(key, value);
  }

  set(key: string, value: V): void {
    this.values.delete(key);
    this.values.set(key, value);
    this.dirty.add(key);
  }

  /**
   * When the capacity is exceeded, takes out the quarter that was used longest ago; answers what of it must be written.
   * Many at once, because every write costs a flush to the disk.
   */
  overflow(): Map<string, V> {
    const leaving = new Map<string, V>();
    if (this.values.size <= this.capacity) return leaving;
    let excess = this.values.size - Math.floor(this.capacity * 0.75);
    for (const [key, value] of this.values) {
      if (excess === 0) break;
      excess -= 1;
      this.values.delete(key);
      if (this.dirty.delete(key)) leaving.set(key, value);
    }
    return leaving;
  }

  /** Everything that must be written; it stays in memory. */
  flush(): Map<string, V> {
    const changed = new Map<string, V>();
    for (const key of this.dirty) {
      const value = this.values.get(key);
      if (value !== undefined) changed.set(key, value);
    }
    this.dirty.clear();
    return changed;
  }
}
