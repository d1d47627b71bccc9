import '@tanstack/react-router';

declare module '@tanstack/history' {
  interface HistoryState {
    /** What was searched for: kept beside the address, never in it. */
    find?: string;
  }
}
