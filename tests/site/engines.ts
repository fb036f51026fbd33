/** Firefox and WebKitGTK as printers, where this machine has them; a reason is printed where it has not. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** Prints an address on A4 with margins of 14 mm. */
export type Printer = (address: string) => Promise<Uint8Array>;

export const onPath = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((candidate) => existsSync(candidate));

export const firefox = firefoxHere();
export const webkit = webkitHere();

function firefoxHere(): Printer | undefined {
  const program = onPath('firefox-esr') ?? onPath('firefox');
  const driver = resolved('puppeteer-core');
  if (!program) return without('Firefox: no firefox or firefox-esr on this machine (Debian: apt-get install firefox-esr)');
  if (!driver) return without('Firefox: its driver is not installed (npm install --no-save puppeteer-core@25.16.0)');
  return async (address) => {
    interface Driven {
      launch: (options: object) => Promise<{
        newPage: () => Promise<{ goto: (address: string) => Promise<void>; pdf: (options: object) => Promise<Uint8Array> }>;
        close: () => Promise<void>;
      }>;
    }
    const { default: puppeteer } = (await import(driver)) as { default: Driven };
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, headless: true });
    const page = await browser.newPage();
    await page.goto(address);
    const side = '14mm';
    const margin = { top: side, right: side, bottom: side, left: side };
    const bytes = await page.pdf({ format: 'A4', margin, printBackground: false });
    await browser.close();
    return bytes;
  };
}

const GJS = `
imports.gi.versions.Gtk = '3.0'; imports.gi.versions.WebKit2 = '4.1';
const { Gtk, WebKit2, GLib } = imports.gi;
const [address, out] = ARGV;
Gtk.init(null);
const view = new WebKit2.WebView();
const window = new Gtk.Window(); window.add(view); window.show_all();
view.connect('load-changed', (_, event) => {
  if (event !== WebKit2.LoadEvent.FINISHED) return;
  GLib.timeout_add(GLib.PRIORITY_DEFAULT, 800, () => {
    const printing = WebKit2.PrintOperation.new(view);
    const settings = new Gtk.PrintSettings();
    settings.set_printer('Print to File'); settings.set('output-uri', 'file://' + out); settings.set('output-file-format', 'pdf');
    const setup = new Gtk.PageSetup();
    setup.set_paper_size(Gtk.PaperSize.new('iso_a4'));
    for (const side of ['top', 'bottom', 'left', 'right']) setup['set_' + side + '_margin'](14, Gtk.Unit.MM);
    printing.set_print_settings(settings); printing.set_page_setup(setup);
    printing.connect('finished', () => Gtk.main_quit());
    printing.print();
    return false;
  });
});
view.load_uri(address);
Gtk.main();
`;

function webkitHere(): Printer | undefined {
  const gjs = onPath('gjs');
  const display = onPath('xvfb-run');
  if (!gjs || !display) {
    return without('WebKitGTK: apt-get install --no-install-recommends xvfb xauth gjs gir1.2-webkit2-4.1');
  }
  return async (address) => {
    const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
    const [script, out] = [join(folder, 'print.js'), join(folder, 'out.pdf')];
    writeFileSync(script, GJS);
    // Never the synchronous kind: this process serves the page that the other one prints.
    await promisify(execFile)(display, ['-a', gjs, script, address, out], { timeout: 120_000 });
    return readFileSync(out);
  };
}

function without(reason: string): undefined {
  console.log(`Skipped, ${reason}`);
  return undefined;
}

function resolved(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}
