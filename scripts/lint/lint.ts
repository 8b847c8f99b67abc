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
      const start = performance.now();
      const { code, output } = await runChild(step.file, step.args, { environment: quiet() });
      line.done();
      const seconds = Math.round((performance.now() - start) / 1000);
      const verdict = code === 0 ? 'ok    ' : 'FAILED';
      process.stdout.write(
        `${verdict}  ${step.name}, ${seconds} s\n${code === 0 ? '' : `${output}\n`}`,
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
