/** Prints an address by WebKitGTK on A4, in a window of its own on a screen that nobody sees. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const GJS = `
imports.gi.versions.Gtk = '3.0'; imports.gi.versions.WebKit2 = '4.1';
const { Gtk, WebKit2, GLib } = imports.gi;
const [address, out, awaited] = ARGV;
Gtk.init(null);
const view = new WebKit2.WebView();
const window = new Gtk.Window(); window.add(view); window.show_all();
const later = (milliseconds, work) => GLib.timeout_add(GLib.PRIORITY_DEFAULT, milliseconds, () => { work(); return false; });
view.connect('load-changed', (_, event) => event === WebKit2.LoadEvent.FINISHED && await_());
function await_() {
  const expression = awaited ? '!!document.querySelector(' + JSON.stringify(awaited) + ')' : 'true';
  view.evaluate_javascript(expression, -1, null, null, null, (_, result) => {
    let isThere = false;
    try { isThere = view.evaluate_javascript_finish(result).to_boolean(); } catch {}
    later(isThere ? 800 : 200, isThere ? print : await_);
  });
}
function print() {
  const printing = WebKit2.PrintOperation.new(view);
  const settings = new Gtk.PrintSettings();
  settings.set_printer('Print to File'); settings.set('output-uri', 'file://' + out); settings.set('output-file-format', 'pdf');
  const setup = new Gtk.PageSetup();
  setup.set_paper_size(Gtk.PaperSize.new('iso_a4'));
  for (const side of ['top', 'bottom', 'left', 'right']) setup['set_' + side + '_margin'](14, Gtk.Unit.MM);
  printing.set_print_settings(settings); printing.set_page_setup(setup);
  printing.connect('finished', () => Gtk.main_quit());
  printing.print();
}
view.load_uri(address);
Gtk.main();
`;

/** @param awaited what the page must have before it is printed, as a selector; '' for nothing */
export async function printByWebKit(address: string, awaited: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const [script, out] = [join(folder, 'print.js'), join(folder, 'out.pdf')];
  writeFileSync(script, GJS);
  try {
    // Never the synchronous kind: this process serves the page that the other one prints.
    await promisify(execFile)('xvfb-run', ['-a', 'gjs', script, address, out, awaited], { timeout: 120_000 });
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
