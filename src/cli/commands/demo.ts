import { resolve } from 'node:path';
import type { Command } from 'commander';
import { openInBrowser } from '../browser.ts';
import { runAnalysis } from './analyse.ts';

interface DemoOptions {
  readonly out: string;
  readonly serve: boolean;
}

/** `heed demo`: makes the invented example reviews, analyses them, shows the report. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('make twenty invented example reviews and analyse them')
    .option('--out <dir>', 'where the examples and their study go', 'heed-demo')
    .option('--no-serve', 'do not open the report when it is done')
    .action(async (options: DemoOptions) => {
      const out = resolve(options.out);
      process.stderr.write('Writing twenty invented reviews …\n');
      const { prepareDemo } = await import('../../app/demo.ts');
      const { reports, study, confirm } = await prepareDemo(out);
      const outcome = await runAnalysis([reports], { out: study, ocr: true, json: false, beforeCounting: confirm });
      const report = outcome?.written.find((path) => path.endsWith('.html'));
      if (report && options.serve && process.stdout.isTTY) openInBrowser(report);
    });
}
