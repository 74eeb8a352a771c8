import { chmod, rm } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';

const MAX_MESSAGE_BYTES = 64 * 1024;

/** Sends one message to a Unix socket and returns the one answer. Throws on any trouble, and after the deadline. */
export function askSocket(path: string, message: string, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ path, allowHalfOpen: true }, () => socket.end(message));
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('the socket did not answer in time')));
    receive(socket).then(resolve, reject);
  });
}

/** Answers each message on a Unix socket that every user of the machine may ask; an error answers with nothing. */
export async function serveSocket(path: string, answer: (message: string) => Promise<string>): Promise<Server> {
  await rm(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    receive(socket)
      .then(answer)
      .then(
        (text) => socket.end(text),
        () => socket.end(),
      );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  await chmod(path, 0o666);
  return server;
}

function receive(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    socket.on('data', (chunk) => {
      size += chunk.length;
      if (size > MAX_MESSAGE_BYTES) socket.destroy(new Error('the message is too large'));
      chunks.push(Buffer.from(chunk));
    });
    socket.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    socket.on('error', reject);
  });
}
