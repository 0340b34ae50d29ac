#!/usr/bin/env node
import { Command } from 'commander';
import { software } from '../app/software.ts';
import { addAnalyseCommand } from './commands/analyse.ts';
import { addCheckCommand } from './commands/check.ts';
import { addDemoCommand } from './commands/demo.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addEvaluateCommand } from './commands/evaluate.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addServeCommand } from './commands/serve.ts';
import { addSuggestCommand } from './commands/suggest.ts';
import { exitCode } from './exit-code.ts';

const program = new Command('heed')
  .description('Turns case-review reports into counted, coded, traceable evidence.')
  .version(software)
  .showHelpAfterError('(heed COMMAND --help shows what it takes)')
  .showSuggestionAfterError()
  .exitOverride();

addAnalyseCommand(program);
addExtractCommand(program);
addSuggestCommand(program);
addCheckCommand(program);
addEvaluateCommand(program);
addDemoCommand(program);
addServeCommand(program);
addDoctorCommand(program);
for (const command of program.commands) command.exitOverride().showHelpAfterError('(add --help to see what it takes)');

// A reader that goes away (`heed extract ... | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCode.done);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const asked = code === 'commander.helpDisplayed' || code === 'commander.version' || code === 'commander.help';
  if (code.startsWith('commander.'))
    process.exitCode = asked && process.argv.length > 2 ? exitCode.done : exitCode.usage;
  else {
    process.stderr.write(`Heed failed: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.HEED_DEBUG) process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
    process.exitCode = exitCode.failed;
  }
}
