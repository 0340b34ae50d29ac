import type { Command } from 'commander';
import { exitCode } from '../exit-code.ts';

interface DoctorOptions {
  readonly workspace?: string;
  readonly json: boolean;
}

/** `heed doctor`: checks the installation, and a workspace when one is named. */
export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check the installation, and a workspace')
    .option('--workspace <file>', 'a workspace to check as well')
    .option('--json', 'print what was seen as JSON', false)
    .action(async (options: DoctorOptions) => {
      const { examine } = await import('../../app/doctor.ts');
      const findings = await examine(options.workspace ?? null);
      const width = Math.max(...findings.map((finding) => finding.what.length));
      process.stdout.write(
        options.json
          ? `${JSON.stringify(findings, null, 2)}\n`
          : findings
              .map(({ what, ok, detail }) => `${ok ? 'ok  ' : 'FAIL'}  ${what.padEnd(width)}  ${detail}\n`)
              .join(''),
      );
      process.exitCode = findings.every((finding) => finding.ok) ? exitCode.done : exitCode.failed;
    });
}
