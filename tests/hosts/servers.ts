/** Starts the web servers of the recipes: each with as little around the recipe as it needs to run beside others. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recipeFor } from '../../src/hosting/recipe.ts';

interface Server {
  command: string;
  /** Debian's packages that it comes with. */
  packages: readonly string[];
  /** @param own a folder for its own files
   *  @returns its configuration, and how it is started */
  set: (
    place: { root: string; base: string; port: number },
    own: string,
  ) => { config: string; arguments: (file: string) => string[] };
}

/** A server that was started as root gives up its rights, and has to say whose it takes. */
const asRoot = process.getuid?.() === 0;
const APACHE_MODULES = 'mpm_event authz_core dir mime headers rewrite setenvif filter deflate brotli'.split(' ');

export const SERVERS = {
  nginx: {
    command: '/usr/sbin/nginx',
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    set: ({ root, base, port }, own) => ({
      config: `
        daemon off; worker_processes 1; pid ${own}/pid; error_log ${own}/errors; ${asRoot ? 'user www-data;' : ''}
        include /etc/nginx/modules-enabled/*.conf;
        events {}
        http {
          access_log off;
          ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${own}/${what};`).join(' ')}
          ${recipeFor('nginx', { root, base, listen: `127.0.0.1:${port}` })}
        }`,
      arguments: (file) => ['-c', file, '-e', join(own, 'errors')],
    }),
  },
  caddy: {
    command: '/usr/bin/caddy',
    packages: ['caddy'],
    set: ({ root, base, port }) => ({
      config: `{\n\tadmin off\n}\n${recipeFor('caddy', { root, base, listen: `http://127.0.0.1:${port}` })}`,
      arguments: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
    }),
  },
  apache: {
    command: '/usr/sbin/apache2',
    packages: ['apache2'],
    // The recipe is the .htaccess in the site.
    set: ({ root, port }, own) => ({
      config: `
        ServerRoot ${own}
        ServerName localhost
        Listen 127.0.0.1:${port}
        PidFile pid
        ErrorLog errors
        DefaultRuntimeDir ${own}
        ${asRoot ? 'User www-data\nGroup www-data' : ''}
        ${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
        TypesConfig /etc/mime.types
        DocumentRoot ${root}
        <Directory ${root}>
          AllowOverride All
          Require all granted
        </Directory>`,
      arguments: (file) => ['-f', file, '-DFOREGROUND'],
    }),
  },
} as const satisfies Record<string, Server>;

export type ServerName = keyof typeof SERVERS;
export const isInstalled = (name: ServerName) => existsSync(SERVERS[name].command);

/** Installs what is missing, where that can be done without asking anybody: as root, on Debian and its kin. Debian starts the
 * services of what it installs; a policy of our own forbids that meanwhile, where there is none yet. */
export function installServers(): void {
  const missing = Object.values(SERVERS).filter(({ command }) => !existsSync(command));
  if (!missing.length || !asRoot || !existsSync('/usr/bin/apt-get')) return;
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const apt = (...words: string[]) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing.flatMap(({ packages }) => packages));
  } catch {
    // Told by name where the tests are left out.
  } finally {
    if (ours) rmSync(policy);
  }
}

/** A server that runs. */
export interface Running {
  /** Address of the top of the host, without a slash. */
  origin: string;
  stop: () => Promise<void>;
}

export async function start(name: ServerName, root: string, base: string): Promise<Running> {
  const own = mkdtempSync(join(tmpdir(), `handbook-${name}-`));
  const port = await freePort();
  const { config, arguments: words } = SERVERS[name].set({ root, base, port }, own);
  const file = join(own, 'config');
  writeFileSync(file, config);
  mkdirSync(join(own, 'home'));
  const env = { ...process.env, HOME: join(own, 'home'), XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  const child = spawn(SERVERS[name].command, words(file), { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) {
      const errors = existsSync(join(own, 'errors')) ? readFileSync(join(own, 'errors'), 'utf8') : '';
      throw new Error(`${name} did not start: ${said}${errors}`);
    }
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  return { origin, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
