import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addPublishing, type PublishingOptions, readPublishing } from '../options.ts';
import { runAnalysis } from './analyse.ts';
import { serve } from './serve.ts';

interface DemoOptions extends PublishingOptions {
  readonly out: string;
  readonly serve: boolean;
}

/** `heed demo`: makes the invented example reviews, analyses them, opens the workbench. */
export function addDemoCommand(program: Command): void {
  const command = program
    .command('demo')
    .description('make twenty invented example reviews and analyse them')
    .option('--out <dir>', 'where the examples and their study go', 'heed-demo')
    .option('--no-serve', 'end when the study is written, without opening the workbench');
  addPublishing(command).action(async (options: DemoOptions) => {
    const publishing = await readPublishing(command, options);
    const out = resolve(options.out);
    process.stderr.write('Writing twenty invented reviews …\n');
    const { prepareDemo } = await import('../../app/demo.ts');
    const { reports, study, confirm } = await prepareDemo(out);
    const outcome = await runAnalysis([reports], {
      out: study,
      ocr: true,
      json: false,
      beforeCounting: confirm,
      publishing,
    });
    if (outcome === null || !options.serve) return;
    // Without a terminal nobody could end it.
    if (process.stdout.isTTY) await serve({ workspace: outcome.workspace, host: '127.0.0.1', open: true });
    else process.stdout.write(`Open it in the workbench: heed serve --workspace ${outcome.workspace}\n`);
  });
}
