import { once } from 'node:events';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { openSuggester } from '../../app/suggest.ts';
import { formatSuggestion, readItems } from '../../app/suggestion-lines.ts';
import { exitCode, judge } from '../exit-code.ts';

/** `heed suggest`: recommendations from standard input, suggestions to standard output, one a line. */
export function addSuggestCommand(program: Command): void {
  program
    .command('suggest')
    .description('suggest themes, means, agencies, strength and SMART observations for recommendations')
    .option('--codebook <codebook>', 'brandon-2011, or your own file (YAML)', 'brandon-2011')
    .addOption(new Option('--format <format>', 'how to print them').choices(['json']).default('json'))
    .addHelpText('after', '\nReads {"id": ..., "text": ...}, one a line or as one JSON array, from standard input.')
    .action(async (options: { readonly codebook: string }) => {
      const suggester = openSuggester(options.codebook);
      if (!suggester.ok) throw new InvalidArgumentError(suggester.failure);
      let succeeded = 0;
      let failed = 0;
      for await (const read of readItems(process.stdin)) {
        if (!read.ok) {
          failed++;
          process.stderr.write(`${read.message}\n`);
          continue;
        }
        succeeded++;
        if (!process.stdout.write(formatSuggestion(read.item.id, suggester.value(read.item.text))))
          await once(process.stdout, 'drain');
      }
      process.exitCode = failed > 0 ? (succeeded > 0 ? exitCode.partly : judge(0, failed)) : exitCode.done;
    });
}
