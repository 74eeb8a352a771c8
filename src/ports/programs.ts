/** Programs of the user: own process group, allow-listed environment, deadline, guarded output (DESIGN §10). */
export interface Programs {
  run(program: Program): Promise<ProgramResult>;
}

export interface Program {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  /** By which what it leaves behind is found again: that of the step's scratch folder. */
  readonly name?: string;
  /** Added to the allow-listed base (`PATH`, `HOME`, `LANG`, `TZ`, `TMPDIR`, …). */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  /** The full output goes to this file of the site. */
  readonly logFile: string;
}

/** `ended` is true only when the program and all it started, wherever they went, are known to be dead. */
export interface ProgramResult {
  readonly exit: number | null;
  readonly signal: string | null;
  /** The system's name for why it could not be started (`ENOENT`); null where it was. */
  readonly notStarted: string | null;
  readonly timedOut: boolean;
  readonly cancelled: boolean;
  readonly ended: boolean;
  /** Processes that outlived the program and had to be ended. */
  readonly leftBehind: number;
  /** Files that steer the runner, to which the program wrote; put back. */
  readonly tampered: number;
  /** The log on the site ends before the output does. */
  readonly logFull: boolean;
  readonly seconds: number;
}
