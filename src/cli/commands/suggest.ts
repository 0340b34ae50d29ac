import { once } from 'node:events';
import { type Command, Option } from 'commander';
import { exitCode, judge } from '../exit-code.ts';

const shippedCodebook = 'brandon-2011';

/** `heed suggest`: recommendations from standard input, suggestions to standard output, one a line. */
export function addSuggestCommand(program: Command): void {
  program
    .command('suggest')
    .description('suggest themes, means, agencies, strength and SMART observations for recommendations')
    .option('--codebook <codebook>', 'brandon-2011 (as shipped), or your own file (YAML)', shippedCodebook)
    .addOption(new Option('--format <format>', 'how to print them').choices(['json']).default('json'))
    .addHelpText('after', '\nReads {"id": ..., "text": ...}, one a line or as one JSON array, from standard input.')
    .action(async (options: { readonly codebook: string }, command: Command) => {
      const { openSuggester } = await import('../../app/suggest.ts');
      const { formatSuggestion, readItems } = await import('../../app/suggestion-lines.ts');
      // The codebook is checked before any work begins.
      const opened = openSuggester(options.codebook);
      if (!opened.ok) {
        const message = `error: option '--codebook <codebook>' argument '${options.codebook}' is invalid. ${opened.failure}`;
        command.error(message, { exitCode: exitCode.usage, code: 'commander.invalidArgument' });
      }
      const suggest = opened.value;
      let succeeded = 0;
      let failed = 0;
      for await (const read of readItems(process.stdin)) {
        if (!read.ok) {
          failed++;
          process.stderr.write(`${read.message}\n`);
          continue;
        }
        succeeded++;
        if (!process.stdout.write(formatSuggestion(read.item.id, suggest(read.item.text))))
          await once(process.stdout, 'drain');
      }
      process.exitCode = failed > 0 ? (succeeded > 0 ? exitCode.partly : judge(0, failed)) : exitCode.done;
    });
}
