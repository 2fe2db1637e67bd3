import { createServer } from 'node:net';
import { z } from 'zod/v4';

const addressSchema = z.object({ port: z.number() });

/** A TCP port on the machine itself that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = addressSchema.parse(server.address());
      server.close(() => resolve(port));
    });
  });
}
