import { basename, join } from 'node:path';
import { error, type Finding, Refusal, refused } from '../../../domain/outcome/finding.ts';
import { id, known } from '../../../domain/outcome/labelled.ts';
import type { Answers } from '../../../domain/verdict/answers.ts';
import type { LinesPredictor } from '../../../domain/verdict/predictor.ts';
import type { OpenProgram, Received, Scalar } from '../../../ports.ts';
import { type Asked, judged, tell } from '../forms.ts';
import { afterProgram } from './ending.ts';
import { formNamed, jsonObject, type LineAnswer, lineAnswer } from './line.ts';
import { idsOf, type Opening, type OpenPredictor, type Table } from './predictor.ts';

type Lines = Opening<LinesPredictor>;

/** How many rows are under way at once: enough that neither side waits for the other. */
const UNDER_WAY = 64;

/** Starts the command and waits until it says that it is ready. */
export async function openLines(lines: Lines): Promise<OpenPredictor> {
  const { staged, predictor, stage, ports } = lines;
  const began = ports.clock.monotonic();
  const program = await ports.programs.open({
    argv: predictor.command,
    cwd: stage.project,
    name: basename(stage.scratch),
    env: { DOMICILE_MODEL_DIR: staged.tree, DOMICILE_SEED: String(lines.seed) },
    timeoutSeconds: stage.timeoutSeconds,
    logFile: join(stage.logs, `${staged.name}.log`),
  });
  const ended = async () => afterProgram(await program.close(), staged, stage, ports);
  const unready = notReady(await program.receive(predictor.startTimeoutMs), lines);
  if (unready) throw refused(unready, ...(await ended()));
  const conversation = conversationWith(program, lines);
  return {
    ask: conversation.ask,
    loadMilliseconds: ports.clock.monotonic() - began,
    peakMemoryBytes: () => program.peakMemoryBytes(),
    close: async () => {
      const findings = await ended();
      return [...(await conversation.leftOver()), ...findings];
    },
  };
}

function notReady(received: Received, { staged, predictor }: Lines): Finding | undefined {
  const model = id(staged.name);
  if (received === 'late') {
    return error('model/predictor-not-ready', { model, seconds: known(predictor.startTimeoutMs / 1000) });
  }
  if (typeof received === 'string') return whyNoLine(received, staged.name);
  const said = jsonObject(received.line);
  const isReady = said?.ready === true && Object.keys(said).length === 1;
  return isReady ? undefined : malformed(staged.name, 'not {"ready": true}');
}

/** Once something went wrong it is over: nobody could say any more which answer belongs to which question. */
function conversationWith(program: OpenProgram, lines: Lines) {
  let broken: Refusal | undefined;
  return {
    ask: async (table: Table): Promise<Answers> => {
      if (broken) throw broken;
      try {
        return await answersTo(table, program, lines);
      } catch (thrown) {
        if (thrown instanceof Refusal) broken = thrown;
        throw thrown;
      }
    },
    /** What it said without being asked. */
    leftOver: async (): Promise<readonly Finding[]> => {
      const more = broken ? 'ended' : await program.receive(0);
      return more === 'ended' || more === 'late' ? [] : [error('model/predictor-said-more', nameOf(lines))];
    },
  };
}

const nameOf = ({ staged }: Lines) => ({ model: id(staged.name) });

/** Rows are sent in their order; answers are matched by id, in whatever order they come. */
async function answersTo(table: Table, program: OpenProgram, lines: Lines): Promise<Answers> {
  const ids = idsOf(table);
  const asked: Asked = { model: lines.staged.name, ids, question: lines.question, over: lines.over(ids.length) };
  const answers = new Map<string, LineAnswer>();
  const sent = new Set<string>();
  while (answers.size < ids.length) {
    for (const row of table.rows.slice(sent.size, answers.size + UNDER_WAY)) {
      // Not awaited: whoever reads no more does not answer either, and that has a deadline.
      void program.send(question(table.columns, row));
      sent.add(String(row[0]));
    }
    const received = await program.receive(lines.predictor.timeoutMs);
    const answer = answerIn(received, asked, lines);
    mustBeAwaited(answer, sent, answers, asked);
    answers.set(answer.id, answer);
  }
  return inOrder(answers, asked);
}

/** Texts as the data has them: what is a number, the predictor knows. */
const question = (columns: readonly string[], row: readonly Scalar[]): string =>
  JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, textOf(row[at] ?? null)])));

const textOf = (value: Scalar): string | null => (value === null ? null : String(value));

function answerIn(received: Received, asked: Asked, { predictor }: Lines): LineAnswer {
  if (received === 'late') {
    const params = { model: id(asked.model), seconds: known(predictor.timeoutMs / 1000) };
    throw refused(error('model/predictor-late', params));
  }
  if (typeof received === 'string') throw refused(whyNoLine(received, asked.model));
  const answer = lineAnswer(received.line, asked.question);
  if (answer !== undefined) return answer;
  throw refused(malformed(asked.model, 'not the object that was asked for'));
}

type NoLine = Exclude<Received, { readonly line: string } | 'late'>;

const NO_LINES = {
  'half-a-line': 'half a line',
  'not-text': 'not UTF-8',
  'too-much': 'more than was asked for',
} as const satisfies Record<Exclude<NoLine, 'ended'>, string>;

const whyNoLine = (received: NoLine, model: string): Finding =>
  received === 'ended' ? error('model/predictor-ended', { model: id(model) }) : malformed(model, NO_LINES[received]);

const malformed = (model: string, reason: string): Finding =>
  error('model/predictor-answer-malformed', { model: id(model), reason: id(reason) });

function mustBeAwaited(
  { id: row }: LineAnswer,
  sent: ReadonlySet<string>,
  answers: ReadonlyMap<string, LineAnswer>,
  asked: Asked,
): void {
  if (!sent.has(row)) throw refused(...tell('model/predictions-unknown', 1, asked));
  if (answers.has(row)) throw refused(...tell('model/predictions-twice', 1, asked));
}

/** All in the same form. */
function inOrder(answers: ReadonlyMap<string, LineAnswer>, asked: Asked): Answers {
  const inRows = asked.ids.flatMap((row) => answers.get(row) ?? []);
  const form = inRows[0]?.form ?? 'score';
  if (inRows.some((each) => each.form !== form)) {
    throw refused(malformed(asked.model, 'a class for some rows and scores for others'));
  }
  const numbers = inRows.map((each) => each.numbers);
  const answered = judged(numbers, formNamed(form, asked.question), asked);
  if ('findings' in answered) throw refused(...answered.findings);
  return answered;
}
