import { createServer } from 'node:net';

/** A loopback port that nobody listens on at this moment. */
export const freePort = (): Promise<number> => listenOnce(0);

/** Whether somebody listens on this loopback port. */
export const isPortTaken = (port: number): Promise<boolean> =>
  listenOnce(port).then(
    () => false,
    () => true,
  );

const listenOnce = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
      });
    });
  });
