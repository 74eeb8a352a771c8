import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInference } from '../../../../src/commands/model-test/predictor/open-inference.ts';
import type { OpenInferencePredictor } from '../../../../src/domain/verdict/predictor.ts';
import { inferenceServer } from '../../../../src/systems/open-inference/server.ts';
import { AT, codesOf, makeStand, type Stand, tableOf } from './stand.ts';

let stand: Stand;
beforeEach(() => {
  stand = makeStand();
});
afterEach(() => stand.remove());

/** A server of the protocol as a program of its own; `answer` may spoil what it says, `ready` when it is ready. */
const SERVER = `
import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
const folder = process.env.DOMICILE_MODEL_DIR;
const { weight } = JSON.parse(readFileSync(folder + '/model.json', 'utf8'));
let infers = 0;
let ready = () => true;
let answer = (response, said) => response.end(JSON.stringify(said));
const server = createServer((request, response) => {
  if (request.url === '/v2/health/ready' || request.url === '/v2/models/tumour/ready') {
    response.statusCode = ready(request) ? 200 : 503;
    return response.end();
  }
  if (request.url !== '/v2/models/tumour/infer') return response.writeHead(404).end();
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    infers += 1;
    const asked = JSON.parse(Buffer.concat(chunks));
    const [x] = asked.inputs;
    const data = x.data.map((value) => 1 / (1 + Math.exp(-weight * value)));
    const outputs = [{ name: asked.outputs[0].name, shape: x.shape, datatype: 'FP64', data }];
    response.setHeader('content-type', 'application/json');
    answer(response, { model_name: 'tumour', model_version: '1', id: asked.id, outputs });
  });
});
`;
const LISTEN = "server.listen(Number(process.env.DOMICILE_PORT), '127.0.0.1');";

function open(program: string, more: Partial<OpenInferencePredictor> = {}, endpoints: readonly string[] = []) {
  writeFileSync(join(stand.folder, 'project', 'serve.mjs'), `${SERVER}${program}`);
  const given: OpenInferencePredictor = {
    kind: 'open-inference',
    server: { serve: [process.execPath, 'serve.mjs', '{port}', '{model-dir}'] },
    model: 'tumour',
    inputs: [{ name: 'x', datatype: 'FP64', columns: ['x'] }],
    output: 'p',
    startTimeoutMs: 10_000,
    timeoutMs: 10_000,
    at: AT,
    ...more,
  };
  return stand.opening(given, { endpoints }).then(openInference);
}

const XS = ['-1', '0', '0.5', '2'];
const logistic = (x: number) => 1 / (1 + Math.exp(-2 * x));

it('starts the server on the staged model, asks it when it is ready, and ends it', async () => {
  const late = 'const from = Date.now(); ready = () => Date.now() - from > 200;';
  const predictor = await open(`
    if (process.argv[2] !== process.env.DOMICILE_PORT || process.argv[3] !== folder) process.exit(9);
    ${late} ${LISTEN}`);
  expect(predictor.loadMilliseconds).toBeGreaterThan(150);
  for (const _ of [1, 2]) {
    expect(await predictor.ask(tableOf(XS))).toEqual({ scores: Float64Array.from(XS.map(Number), logistic) });
  }
  if (process.platform === 'linux') expect(await predictor.peakMemoryBytes()).toBeGreaterThan(10e6);
  expect(await predictor.close()).toEqual([]);
});

const spoilt = (change: string) =>
  `answer = (response, said) => { ${change}; response.end(JSON.stringify(said)); }; ${LISTEN}`;
const out = (change: string) => spoilt(`const [out] = said.outputs; ${change}`);
const raw = (text: string) => `answer = (response) => response.end(${text}); ${LISTEN}`;
const MALFORMED = ['model/server-answer-malformed'];
const FAILED = ['model/server-failed'];

describe('a server that goes wrong is refused', () => {
  it.each<[string, string, readonly string[]]>([
    ['ends before it is ready', 'process.exit(3)', ['model/predictor-ended', 'model/predictor-failed']],
    ['answers for another model', spoilt("said.model_name = 'other'"), MALFORMED],
    ['answers another request', spoilt("said.id = 'tumour-0'"), MALFORMED],
    ['gives no output', spoilt('said.outputs = []'), MALFORMED],
    ['gives an output too many', spoilt('said.outputs.push(said.outputs[0])'), MALFORMED],
    ['gives another output', out("out.name = 'q'"), MALFORMED],
    ['gives texts', out("out.datatype = 'BYTES'"), MALFORMED],
    ['leaves the shape out', out('delete out.shape'), MALFORMED],
    ['says another shape than it gives', out('out.shape = [3, 1]'), MALFORMED],
    ['gives half of the numbers', out('out.data.length = 2'), MALFORMED],
    ['gives too few rows', out('out.data.length = 3; out.shape = [3, 1]'), ['model/output-of-other-shape']],
    ['gives a row too many', out('out.data.push(0.5); out.shape = [5, 1]'), ['model/output-of-other-shape']],
    ['gives three classes', out('out.data = Array(12).fill(0.3); out.shape = [4, 3]'), ['model/output-of-other-shape']],
    ['gives null for a number', out('out.data[1] = null'), MALFORMED],
    ['gives a text for a number', out("out.data[1] = '0.5'"), MALFORMED],
    ['nests what should be flat', out('out.data = out.data.map((each) => [each])'), MALFORMED],
    ['gives what is no probability', out('out.data[1] = 1.5'), ['model/score-out-of-range']],
    ['gives NaN', raw('\'{"model_name":"tumour","id":"tumour-1","outputs":[{"data":[NaN]}]}\''), MALFORMED],
    ['says a key twice', raw('\'{"id":"a","id":"tumour-1"}\''), MALFORMED],
    ['says what is not UTF-8', raw('Buffer.from([0xff])'), FAILED],
    ['floods', raw("'x'.repeat(20_000_000)"), FAILED],
    ['answers with an error', `answer = (response) => response.writeHead(500).end('{}'); ${LISTEN}`, FAILED],
    [
      'leads elsewhere',
      `answer = (response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(); ${LISTEN}`,
      FAILED,
    ],
    [
      'hangs up in the middle',
      `answer = (response) => { response.writeHead(200, { 'content-length': 99 }); response.write('{', () => response.destroy()); }; ${LISTEN}`,
      FAILED,
    ],
    ['changes the model', `writeFileSync(folder + '/model.json', '{}'); ${LISTEN}`, ['model/changed-while-testing']],
  ])('%s', async (_, program, expected) => expect(await codesOf(open(program), tableOf(XS))).toEqual(expected));

  it('crashes in the middle', async () => {
    const codes = await codesOf(open(`answer = () => process.exit(7); ${LISTEN}`), tableOf(XS));
    // How it ended is told, too, where that is known before it is asked to end.
    expect(codes.filter((code) => code !== 'model/predictor-failed')).toEqual(FAILED);
  });

  it('is never ready', async () => {
    const opened = open(`ready = ({ url }) => url === '/v2/health/ready'; ${LISTEN}`, { startTimeoutMs: 500 });
    expect(await codesOf(opened, tableOf(XS))).toEqual(['model/predictor-not-ready']);
  });

  it('does not answer in time, and is asked once', async () => {
    const opened = open(`answer = () => { if (infers > 1) process.exit(9); }; ${LISTEN}`, { timeoutMs: 300 });
    expect(await codesOf(opened, tableOf(XS))).toEqual(['model/server-failed']);
  });

  it('has another version', async () => {
    expect(await codesOf(open(LISTEN, { version: '2', startTimeoutMs: 300 }), tableOf(XS))).toEqual([
      'model/predictor-not-ready',
    ]);
  });

  it('gets no row that is no number', async () => {
    expect(await codesOf(open(LISTEN), tableOf(['1', null]))).toEqual(['model/input-not-a-number']);
  });
});

describe('a server that runs already', () => {
  const origin = 'http://127.0.0.1:9';

  it('is asked only where the site says so, letter by letter', async () => {
    for (const endpoints of [[], ['http://localhost:9'], ['http://127.0.0.1:90']]) {
      const opened = open('', { server: { origin } }, endpoints);
      expect(await codesOf(opened, tableOf(XS))).toEqual(['model/endpoint-not-allowed']);
    }
    const opened = open('', { server: { origin }, startTimeoutMs: 200 }, [origin]);
    expect(await codesOf(opened, tableOf(XS))).toEqual(['model/predictor-not-ready']);
  });

  it.each([
    'http://169.254.169.254',
    'http://[fe80::1]',
    'http://[::ffff:169.254.169.254]',
    'http://[fd00:ec2::254]',
    'http://metadata.google.internal',
    'http://2852039166',
  ])('is not %s', async (metadata) => {
    const answer = await inferenceServer(new URL(metadata).origin).ask({ path: '/', deadlineMs: 500 });
    expect(answer).toEqual({ kind: 'failed', reason: 'address-refused' });
  });
});
