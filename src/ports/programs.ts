/** Programs of the user: own process group, allow-listed environment, deadline, guarded output (DESIGN §10). */
export interface Programs {
  run(program: Program): Promise<ProgramResult>;
  /** Starts a program that stays, and talks with it in lines. */
  open(program: Program): Promise<OpenProgram>;
  /** Starts a program that stays and is reached in another way: it has no input, and all that it says is logged. */
  serve(program: Program): Promise<ServingProgram>;
}

/** Lines of UTF-8 to the input of a program and from its output. */
export interface Conversation {
  /** Whether the program took it, as far as the system knows. */
  send(line: string): Promise<boolean>;
  /** The next line of its output. */
  receive(withinMs: number): Promise<Received>;
  /** Nothing more will be sent. */
  end(): void;
}

/**
 * A line; or that none came in time, that the output has ended (in the middle of a line), that it is not UTF-8, or that
 * there is more of it than anybody asked for.
 */
export type Received = { readonly line: string } | 'late' | 'ended' | 'half-a-line' | 'not-text' | 'too-much';

/** A program that runs until it is closed, or until its time is up. */
export type OpenProgram = ServingProgram & Omit<Conversation, 'end'>;

export interface ServingProgram {
  isRunning(): boolean;
  /** The most memory, in bytes, that it and all it started held at once, as far as seen; undefined where nobody can say. */
  peakMemoryBytes(): Promise<number | undefined>;
  /** Ends its input, or asks it to end; and ends it where it does not end by itself. How it ended. */
  close(): Promise<ProgramResult>;
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
