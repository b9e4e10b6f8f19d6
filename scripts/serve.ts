import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basePath } from '../config/base-path.ts';
import { serve } from '../config/serve.ts';

export { serve };

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

async function main(): Promise<void> {
  const port = Number(process.env.PORT || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    fail(`PORT is not a port: ${process.env.PORT}`);
  }
  if (!existsSync(dist)) fail('There is no dist/ yet: run `npm run build` first.');
  try {
    const { url, close } = await serve({ port, dist, base: basePath(process.env.BASE_PATH) });
    console.log(url);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    fail(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  }
}

if (import.meta.main) await main();
