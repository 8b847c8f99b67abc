import { progress } from '../progress.ts';
import { runChild } from '../processes/runChild.ts';
import { lintSteps, type LintStep } from './lintSteps.ts';

/** Runs all lint steps, two at a time, prints one line for each and the findings; true when all pass. */
export async function lint(steps: readonly LintStep[] = lintSteps): Promise<boolean> {
  const line = progress();
  const waiting = [...steps];
  let passed = true;
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      line.say(`${step.name} ...`);
      const { code, output } = await runChild(step.file, step.args, { environment: quiet() });
      line.done();
      process.stdout.write(
        code === 0 ? `ok      ${step.name}\n` : `FAILED  ${step.name}\n${output}\n`,
      );
      passed &&= code === 0;
    }
  };
  await Promise.all([lane(), lane()]);
  return passed;
}

function quiet(): NodeJS.ProcessEnv {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
