import { type Command, Option } from 'commander';
import type { ExtractionFormat } from '../../app/extraction-format.ts';
import { judge } from '../exit-code.ts';
import { checkScheme, parseWorkers } from '../options.ts';
import { showProgress } from '../progress-display.ts';

interface ExtractOptions {
  readonly format: ExtractionFormat;
  readonly workers?: number;
  readonly ocr: boolean;
  readonly scheme?: string;
}

/** `heed extract FILE...`: recommendations of each file to standard output. */
export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('print the recommendations of each report')
    .argument('<file...>', 'reports, or folders of reports')
    .addOption(new Option('--format <format>', 'how to print them').choices(['json', 'csv', 'text']).default('json'))
    .option('--workers <n>', 'how many files are read at once', parseWorkers)
    .option('--scheme <scheme>', 'brandon-2011, working-together-2023, or your own file (YAML or CSV)')
    .option('--no-ocr', 'leave scanned pages unread')
    .action(async (paths: string[], options: ExtractOptions, command: Command) => {
      const scheme = await checkScheme(command, options.scheme);
      const { extractFiles } = await import('../../app/extract-files.ts');
      const { formatExtraction } = await import('../../app/extraction-format.ts');
      const outcome = await extractFiles(
        { paths, workers: options.workers ?? null, ocr: options.ocr, scheme },
        showProgress(process.stderr),
      );
      process.stdout.write(await formatExtraction(outcome.files, options.format, scheme));
      const failed = outcome.files.filter((file) => !file.reading.ok).length;
      process.exitCode = judge(outcome.files.length - failed, failed + outcome.problems);
    });
}
