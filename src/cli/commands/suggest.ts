import { once } from 'node:events';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { openSuggester, type RecommendationSuggester } from '../../app/suggest.ts';
import { formatSuggestion, readItems } from '../../app/suggestion-lines.ts';
import { exitCode, judge } from '../exit-code.ts';

const shippedCodebook = 'brandon-2011';

/** Reads `--codebook`: the id of a shipped codebook or a file of the person's own, which is checked before any work begins. */
function parseCodebook(value: string): RecommendationSuggester {
  const suggester = openSuggester(value);
  if (!suggester.ok) throw new InvalidArgumentError(suggester.failure);
  return suggester.value;
}

/** `heed suggest`: recommendations from standard input, suggestions to standard output, one a line. */
export function addSuggestCommand(program: Command): void {
  program
    .command('suggest')
    .description('suggest themes, means, agencies, strength and SMART observations for recommendations')
    .option('--codebook <codebook>', 'brandon-2011 (as shipped), or your own file (YAML)', parseCodebook)
    .addOption(new Option('--format <format>', 'how to print them').choices(['json']).default('json'))
    .addHelpText('after', '\nReads {"id": ..., "text": ...}, one a line or as one JSON array, from standard input.')
    .action(async (options: { readonly codebook?: RecommendationSuggester }) => {
      const suggest = options.codebook ?? parseCodebook(shippedCodebook);
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
