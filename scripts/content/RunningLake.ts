/** A lake that answers, and the token that may write to it. */
export interface RunningLake {
  url: string;
  token: string;
  close: () => Promise<void>;
}

/** How a lake is started; commands pass `startLake` of the lake, tests pass their own. */
export type StartLake = (options: {
  port: number;
  dataFolder: string;
  empty?: boolean;
  /** Web pages besides the usual ones that may speak to the lake. */
  origins?: readonly string[];
}) => Promise<RunningLake>;
