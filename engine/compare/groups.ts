import type { Step } from './steps.ts';

/**
 * Steps that a person would call one: a clause that was added is one difference, however many sentences it has. What is
 * kept stays alone, because each changed sentence is one difference.
 */
export function groupsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && goesOn(last, step)) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

function goesOn(last: Step, step: Step): boolean {
  if (last.is !== step.is || step.is === 'kept') return false;
  const follows = (side: 'left' | 'right'): boolean => last[side][1] === step[side][0];
  return step.is === 'moved' ? follows('left') && follows('right') : follows(step.is === 'removed' ? 'left' : 'right');
}
